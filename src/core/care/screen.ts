// A list of words, not an understanding. It would rather answer once too often than stay silent; plain figures of speech
// are left alone, so that a person is not stopped for laughing.
import { readings } from './fold.ts';

/** Want to, wish to, going to: written as people write it. */
const WANT =
  "(?:wanna|gonna|want(?:ed)? to|wish(?:ed)? to|need to|going to|about to|ready to|plan(?:ning)? to|have to|i'll|i will|should|might|could)";
const NOT_WANT =
  "(?:don'?t|do not|didn'?t|did not|no longer|never)(?: really| even| ever| fucking)? (?:want(?:ed)? to|wanna)";
const FIGURE =
  '(?! (?:laughing|of|from|inside|on a hill|on that hill|old|in (?:this|the|that) (?:game|level|fight)|with laughter))';

const ENGLISH: readonly RegExp[] = [
  /\bi?kill(?:ed|ing)? my ?self\b(?! (?:laughing|at (?:the gym|work)|to (?:finish|get|meet|make|be on time)))/,
  /\b(?:hang(?:ing)?|shoot(?:ing)?|stab(?:bing)?|off(?:ing)?|poison(?:ing)?) my ?self\b(?! in the foot| out)/,
  /\bdrown(?:ing)? my ?self\b(?! in)/,
  /\b(?:harm(?:ed|ing)?) my ?self\b/,
  /\b(?:hurting my ?self|cutting my ?self|hurt my ?self (?:again|on purpose))\b(?! (?:some|a|off)\b)/,
  new RegExp(
    `\\b(?:${WANT}|urge to|feel like|thought about|thinking (?:of|about)|started to)(?: just| really)? (?:hurt|hurting|cut|cutting|starve|burn|burning) my ?self\\b(?! (?:some|a|off|short)\\b)`,
  ),
  /\bi cut my ?self\b(?! (?:shaving|on|while|when|some|a|off|short|with (?:the|a) (?:bread|kitchen|paper|tin|can)|cooking|chopping|slicing|peeling|opening|by accident|accidentally))/,
  /\b(?:cut|cutting|slit|slitting|slash|slashing) (?:my|the) (?:wrists?|arms?|veins?|thighs?)\b/,
  /\bself ?(?:harm|injur)\w*/,
  /(?<!(?:career|social|political|commercial|professional) )\bsuicid(?:e|al)\b(?! (?:squad|doors?|bombers?|bombings?|mission|burger|wings))/,
  /\bsu(?!ici)[i1!*]c[i1!*]d[e3*](?:al)?\b|\bsewer ?slide|\bunaliv(?:e|ed|ing)\b|\bkms\b/,
  new RegExp(
    `(?<!(?:don'?t|do not|didn'?t|never|not|won'?t) )\\b(?:want(?:ed)? to|wanna|wish(?:ed)? to|ready to|waiting to|deserve to|going to let myself|let me|letting myself) (?:just |really |fucking |only |simply )?die\\b${FIGURE}`,
  ),
  /\bi (?:should|could|might as well|may as well|deserve to|need to|have to) (?:just |really )?(?:die|be dead)\b(?! (?:laughing|of|from))/,
  /\bi(?:'?d| would)? (?:rather|prefer to) (?:just )?(?:be dead|die)\b(?! than (?:eat|wear|watch|listen|go|sing|dance|admit|see that|do (?:that|the)))/,
  /\b(?:wish|wished|wishing|if only) (?:that )?(?:i|i'd) (?:was|were|am|could be|could die|would die|had died|died|had never been born|was never born|were never born|wasn'?t (?:born|alive|here anymore)|weren'?t (?:born|alive)|could just die|could disappear forever)\b(?! (?:there|here|with|a|the|in|at|on|as|able|better|more|taller|rich|on the|home|asleep|dead (?:drunk|asleep)|like))(?:(?<=die|died|born|alive|anymore|forever)| dead\b)/,
  /\b(?:better|easier) (?:off )?(?:if i (?:was|were) )?(?:dead|not alive|gone for good)\b|\bif i (?:was|were) (?:dead|gone forever|not alive)\b/,
  /\bhop(?:e|ing) (?:that )?i (?:just )?(?:die|don'?t wake up|never wake up|won'?t wake up)\b/,
  new RegExp(
    `\\b${NOT_WANT} (?:wake up (?:anymore|any more|again|ever|tomorrow)|be alive|exist|be here (?:anymore|any ?more|any longer)|keep living|go on living|continue living|be on this (?:earth|planet))\\b`,
  ),
  new RegExp(
    `\\b${NOT_WANT} live\\b(?! (?:in|with|at|here|there|near|on|together|alone|next|by|out|like|so|that|this (?:far|close)|somewhere|anywhere|under|above)\\b)`,
  ),
  /\bnever (?:want to )?wake up(?: again| ever)?\b(?! (?:early|before|that|so|at|on time|in time))/,
  /\b(?:go to sleep|fall asleep|sleep) (?:and (?:never|not) wake up|forever)\b/,
  /\bend(?:ing|ed)? (?:it all|my (?:own )?life|this life|everything tonight)\b/,
  new RegExp(`\\b${WANT} (?:just )?end it (?:tonight|now|today|here)\\b`),
  /\b(?:take|taking|took) my (?:own )?life\b(?! (?:back|in(?:to)? (?!my own hands)|seriously|slow|day|one))/,
  /\b(?:no|any|not a|a|one) (?:single )?(?:reason|point|purpose) (?:to|in|for me to|of) (?:live|living|be alive|being alive|stay(?:ing)? alive|keep living|go on living|existing)\b/,
  /\b(?:nothing|not anything|anything|no one|nobody) (?:left )?to live for\b/,
  /\b(?:not|isn'?t|ain'?t|hardly|no longer) worth living\b/,
  /\b(?:tired|sick|done|exhausted) (?:of|with|from) (?:living|being alive|existing|life)\b(?! (?:in|with|at|here|there|near|on|together|alone|out|like|under|off|together))/,
  /\b(?:can'?t|cannot|can not|couldn'?t) (?:go on|keep going|continue) (?:living|any ?more|any longer)\b|\bi (?:can'?t|cannot|can not) go on(?= ?$|[.!?]| without)/,
  /\b(?:can'?t|cannot|can not) (?:live|bear living|stand living|bear being alive) any ?more\b/,
  /\b(?:everyone|everybody|the world|they|you all|you'?d all|people|my (?:family|parents|kids|friends|mum|mom))(?:'?d| would| will|'?ll| is| are|'s)?(?: all)?(?: be)? (?:so much )?better (?:off )?without me\b/,
  /\b(?:disappear|vanish|be gone) (?:forever|for good|from this world|and never)\b/,
  /\b(?:overdos(?:e|ed|ing)|od(?:'?d|ing)? on)\b(?! (?:on )?(?:coffee|caffeine|sugar|chocolate|cuteness|netflix|cheese|carbs|cake|memes|garlic|vitamin))/,
  /\b(?:take|taking|took|swallow|swallowed|swallowing) (?:all (?:of )?)?(?:the|my|these|those|a whole bottle of|a bottle of|a bunch of|too many) (?:sleeping )?(?:pills|tablets|meds|painkillers)\b(?! (?:for|with (?:food|water|breakfast)|this morning|twice|as))/,
  new RegExp(
    `\\b(?:${WANT}|thinking (?:of|about)|thought (?:of|about)|feel like|i) (?:just )?(?:jump|jumping|throw(?:ing)? my ?self|step|stepping|walk|walking) (?:off|from|in front of|under|into) (?:a|the|this|my|that)?(?: \\w+)? ?(?:bridge|roof|building|balcony|train|bus|truck|cliff|traffic|window|tracks?)\\b`,
  ),
  /\b(?:want|wish|need)(?:ed)? (?:it all|all of it|this life|my life|everything) (?:to (?:end|be over|stop)|over|to just (?:end|stop))\b/,
  /\b(?:i'?m|i am) (?:a burden to (?:everyone|everybody|all)|going to do it tonight)\b|\bgoodbye cruel world\b/,
];

const CHINESE: readonly RegExp[] = [
  /(?<![你不谁他她没])想死(?!你|妳|他|她|它|咱|家|妈|爸|大家|我了|我啦|党|磕|守|撑|缠|心|啊你|吗)/u,
  /(?:我|真的?|好|只|就|很|特别|越来越)想死了?(?=$|[，。！!,.~ 的算])/u,
  /(?:我|就|只|真)想(?:去死|要去死|死掉|死去|一死了之)|我(?:真的?|还是|不如|要|就该|应该)?去死(?!你|吧你|了你)/u,
  /不想(?:再)?活(?!动|泼|跃|成|得|在(?!这|世))/u,
  /(?:活|撑|熬)不下去/u,
  /不(?:愿|愿意|配)(?:再)?活/u,
  /活(?:着|下去)(?:真的?|好|太|也|就|还|又|都|实在)?(?:没|没有|没什么|没啥|毫无|有什么|有啥|还有什么|为了什么)(?:意思|意义|劲|盼头|用|价值|希望)?/u,
  /活着(?:真的?|好|太|也|实在)?(?:累|痛苦|辛苦|难受|煎熬|干嘛|干什么|干吗)/u,
  /活(?:够|腻|累|烦)了/u,
  /(?:没有?|失去|找不到)(?:了)?(?:任何)?(?:再)?(?:活(?:着|下去)?|生存)(?:的)?(?:意义|理由|必要|勇气|希望|动力|欲望|念头)/u,
  /生无可恋|一了百了|一死了之|寻短见|寻死(?!觅活的样子)|轻生|求死/u,
  /自[杀尽残刎缢](?!小队|突击队|式|性的?(?:价格|降价))|自我(?:伤害|了断|了结)|了断自己/u,
  /(?:伤害|弄伤|割伤|划伤|烫伤)(?:我|了)?自己(?!的(?:感情|利益|眼睛))/u,
  /割(?:腕|脉|手腕)|(?:拿|用)(?:刀|刀片|美工刀)(?:片)?(?:划|割|捅|扎)(?:了|我)?(?:自己|手|胳膊|腿)|(?:划|割)(?:了)?(?:自己|手臂|胳膊)/u,
  /上吊|卧轨|吞药|吞枪|服毒|(?:想|要|去|准备)烧炭(?!烤|吃)|烧炭自/u,
  /跳楼(?!价|机|大?甩卖|清仓|大?减价)|(?:想|要|去|准备|不如|真想)(?:去)?跳(?:河|江|海|桥|轨|下去)(?!游泳|玩|里游)/u,
  /(?:吃|吞|喝)(?:了|下|掉|光)*(?:一整?瓶|整瓶|很多|好多|一堆|所有|一大把|一把|过量)(?:的)?(?:安眠药|药|药片|农药|止痛药)(?!膳)/u,
  /(?:结束|了结|终结)(?:了)?(?:掉)?(?:我|自己|我自己)?(?:的)?(?:这条|这|此)?(?:生命|性命|一生|人生|此生|命)|(?:结束|了结)(?:掉)?(?:这)?一切/u,
  /离开(?:了)?(?:这个?|这)?(?:人世|人间|世界|世间)/u,
  /(?:不想|不愿|再也不想)(?:再)?醒(?:来|过来)|一睡不醒|睡(?:着|过去|下去)(?:了)?(?:就|再也|永远)?(?:不|别|不要)(?:再)?醒/u,
  /(?:想|要)(?:要)?(?:从这个?世界(?:上)?|永远|彻底|就这样|直接)?消失(?!一下|几天|一会|一阵|一段|一天|两天)(?!了?(?:的|吗))/u,
  /死(?:了|掉|去)(?:就|也|都|才|反而)?(?:算了|就好了|好了|更好|轻松|解脱|干净)|(?:还)?不如(?:去|就|让我)?死(?:了|掉|去)?(?=$|[，。！!,. 算])|我(?:就)?(?:该|应该|活该去)死(?!了这)/u,
  /(?:要是|如果|假如|希望|巴不得)(?:我|自己|让我|现在|明天|今晚|就)*(?:死|不在)(?:了|掉|去|在这(?:个)?世)/u,
  /让我(?:去)?死(?!心|了(?:这|那)条?心)/u,
  /(?:没有?了?我|我不在了?)(?:的话)?[，,]?(?:大家|你们|他们|所有人|家人|世界|别人|爸妈).{0,6}(?:更|会|都|就)好/u,
  /(?:写|留)(?:好|了|下)*(?:一?封)?遗书|(?:想|求|要)(?:要)?(?:个|一个)?解脱(?:了)?(?=$|[，。！!,. ])/u,
  /(?:想|要|去)紫砂(?!壶|锅|杯|茶|煲|泥)/u,
];

/** 'crisis': the persona stays silent and the guide answers. Never throws. */
export function screen(text: string): 'crisis' | undefined {
  const all = readings(text);
  return [...ENGLISH, ...CHINESE].some((pattern) => all.some((reading) => pattern.test(reading)))
    ? 'crisis'
    : undefined;
}
