// What the guide refuses in every mode: reaching the other person, or finding out about them. English and Chinese.
import { readings } from './fold.ts';

const THEM = '(?:her|him|them|my (?:ex|ex[- ]?(?:girlfriend|boyfriend|wife|husband))|(?:she|he|they))';

const ENGLISH: readonly RegExp[] = [
  new RegExp(
    `\\b(?:find|locate|track(?: down)?|trace|look up|search for|spy on|stalk|watch|follow|monitor|hack|check) (?:out )?(?:where )?(?:${THEM}|(?:her|his|their) (?:phone|location|instagram|insta|facebook|account|profile|stories|messages|e?mail|address|house|flat|workplace|new (?:partner|boyfriend|girlfriend)|number|online status|car|whatsapp|tiktok|snap\\w*))\\b(?! (?:message|last message|old|in the (?:record|export|chat)|photo))`,
  ),
  new RegExp(
    `\\b(?:text|message|call|e?mail|contact|write(?: to)?|reach(?: out to)?|dm|send (?:this|that|it|a (?:message|text|letter)|something)(?: to)?|forward (?:this|that|it)(?: to)?|tell) ${THEM} (?:for me|from me|that i|now|right now|this|and say|on my behalf|as me|today|tonight)\\b`,
  ),
  /\b(?:send|forward|deliver|pass) (?:this|that|it|my (?:message|letter|words)|a (?:message|text|letter)) (?:on )?to (?:her|him|them|my ex)\b|\b(?:help me|can you|could you|please) (?:get (?:back )?in (?:touch|contact) with|reach|contact|write (?:a (?:message|text|letter) )?to|text|message) (?:her|him|them|my ex)\b/,
  /\b(?:write|text|message|answer|reply|talk|pretend|pose|speak|post)(?: \w+){0,5} (?:as (?:if you (?:are|were) )?(?:her|him|them)|in (?:her|his|their) name|pretending to be (?:her|him|them)) (?:to|for|so that|and (?:text|write|message))\b|\b(?:write|text|message|talk) to (?:her|his|their|my) (?:mum|mom|mother|father|dad|sister|brother|friends?|boss|new \w+) (?:as|in|pretending)\b/,
  /\b(?:what|where|how|who|with whom) (?:is|'s|are) (?:she|he|they|(?:her|his|their) (?:new )?(?:boyfriend|girlfriend|partner|family)) (?:doing|living|staying|working|now|seeing|dating|today|tonight|these days|right now|with now|up to|at now|at the moment)\b|\b(?:what|where|who) (?:does|do|did) (?:she|he|they) (?:live|work|stay|date|see|do) (?:now|these days|nowadays|at the moment)\b|\bis (?:she|he) (?:seeing|dating|with|in love with|sleeping with|over me|single|happy now|married|online|awake|home)\b|\b(?:does|do) (?:she|he|they) (?:still )?(?:think (?:of|about) me|miss me|love me|have (?:a new|someone|somebody))\b/,
  /\b(?:what(?:'s| is| was)|give me|tell me|show me|send me|i need|do you (?:have|know)) (?:again )?(?:her|his|their|your) (?:new |current |home |phone |e?mail )*(?:address|number|phone|e?mail|workplace|street|house number|password|pin)\b|\bare (?:you|u) (?:still )?(?:at|on|living at|in) (?:the|that|your) (?:same|old) (?:number|address|place|flat|house|street)\b|\bwhere (?:can|could|should|do) i (?:find|reach|send|write|bring)(?: \w+){0,3} (?:to )?you\b/,
];

const CHINESE: readonly RegExp[] = [
  /(?:帮我|替我|怎么|怎样|如何|我想|我要|能不能|可以|可不可以)(?:.{0,4})(?:找(?:到|出)|定位|跟踪|监视|监控|偷看|查(?:到|出|一下|查)?|人肉|盯着?|黑进|追踪|蹲守|打听)(?:.{0,3})(?:他|她|ta|前任|前男友|前女友)(?!写|说|发(?:过|的)|以前|当时)/u,
  /(?:帮我|替我|代我)(?:.{0,3})给(?:他|她|ta|前任|前男友|前女友)(?:.{0,2})(?:发|打|写|带|留|传)|(?:帮我|替我|代我)(?:.{0,6})(?:联系|打电话给|发(?:消息|信息|短信|微信)?给|写(?:信|封信|消息)?给|转告|告诉|转发给|约|加回?|挽回)(?:.{0,3})(?:他|她|ta|前任|前男友|前女友)|(?:把这(?:个|些|段|条|句话?)|这(?:封信|段话|条))(?:.{0,4})(?:发|转|寄|送|转发)(?:到|给)(?:他|她|ta)/u,
  /(?:用|以|假装|冒充|装作|扮成|模仿)(?:.{0,2})(?:他|她|ta)的?(?:.{0,6})(?:给|跟|和|去|发|回|骗)(?:.{0,6})(?:妈|爸|朋友|同学|同事|妹妹|弟弟|姐姐|哥哥|家人|对象|现任|别人|老板)/u,
  /(?:他|她|ta)(?:现在|如今|最近|这会儿|此刻|今天|今晚)(?:.{0,3})(?:在(?:哪|干|做|跟谁|和谁|忙)|住(?:哪|在)|过得|和谁|跟谁|有没有(?:新|对象|女朋友|男朋友)|是不是(?:有|跟|和)|怎么样|结婚|单身|还(?:想|爱|喜欢)我)|(?:他|她|ta)(?:还(?:想|爱|喜欢|在乎|记得)我吗|有(?:新)?(?:对象|男朋友|女朋友)(?:了)?吗|(?:结婚|订婚)了吗)/u,
  /(?:他|她|ta|你)(?:家|现在)?的?(?:新)?(?:地址|住址|电话(?:号码)?|手机号(?:码)?|微信号|邮箱|公司地址|门牌号|密码)(?:是(?:什么|多少|啥)|多少|告诉我|给我|呢|发我)|(?:告诉我|给我|发我|要)(?:.{0,3})(?:他|她|ta|你)的?(?:新)?(?:地址|住址|电话|手机号|微信号|邮箱|密码)/u,
];

/** Never throws. */
export function asksToReach(message: string): boolean {
  const all = readings(message);
  return [...ENGLISH, ...CHINESE].some((pattern) => all.some((reading) => pattern.test(reading)));
}
