// What a short message does: greets, thanks, laughs, asks. Word lists for English and Chinese; anything else is 'statement'.
import { fold } from '../care/fold.ts';

/** Laughter as people type it, in any of the scripts the readers know. */
const LAUGH =
  /\b(?:a?(?:ha){2,}h?|b+a+ha+(?:ha)*|hah|l+o+l+(?:ol)*|l+m+f?a+o+|he(?:he)+|hi(?:hi)+|ja(?:ja)+|k{3,}|w{3,}|rofl|xd+)\b|哈{2,}|呵{2,}|嘿{2,}|嘻{2,}|233+|ㅋ{2,}|ㅎ{2,}|笑死|😂|🤣|😆|😹/u;

const GRIEF =
  /\b(?:sad|cry|cried|crying|tears?|hurts?|hurting|miss(?:ed|ing)? you|lonely|alone|sorry|fight|fought|awful|horrible|worst|scared|afraid|anxious|tired of|broke|broken|breaking|upset|over between|give up|can'?t do this|hospital|funeral|died|sick|ill|fever|rough|bad day|terrible|exhausted|worried|lost|failed|fired|rejected|stressed|miserable|down|hate|angry|annoyed|annoying|furious|unfair|shouted|yelled|argument)\b|难过|伤心|哭|想你|孤单|孤独|寂寞|对不起|吵架|害怕|分手|放弃|心痛|心疼|生病|发烧|医院|去世|难受|好累|崩溃|失眠|压力|委屈|失望|担心|焦虑|糟|😢|😭|💔|😞|🥺/u;

const FEELING =
  /\b(?:feel|feels|feeling|felt|love|loved|happy|happiest|heart|afraid|scared|proud|grateful|thank you for|mean(?:s|t)? (?:a lot|the world|so much|something)|hurt|hurts|lonely|safe|jealous|angry|trust|promise|honest|honestly|miss|missed|forgive)\b|觉得|感觉|爱|开心|幸福|害怕|难过|心里|想你|感动|孤独|吃醋|生气|相信|答应|老实说|说真的|原谅|舍不得/u;

const MEMORY =
  /\b(?:remember|remembered|reminds?|back then|that (?:time|day|night|summer|winter|spring|first|weekend|trip)|the first time|used to|when we|years? ago|a year|anniversary|last (?:summer|winter|spring|autumn|year)|those days|our first)\b|记得|想起|那时候|那天|那次|当时|以前|第一次|去年|周年|从前|怀念/u;

const CHEER =
  /\b(?:got (?:the|a|my) (?:job|place|offer|flat|apartment|promotion|degree|licen[cs]e)|passed|we won|i won|yay|finally|promot(?:ed|ion)|accepted|graduat(?:ed|ing)|engaged|(?:great|good|amazing) news|i did it|made it|so happy|so proud|best day)\b|成功|考过|通过了|升职|好消息|拿到(?:了)?(?:offer|录取)|毕业|太开心|好开心|🎉|🥳/u;

/** Says no more than that something was heard. */
export const isSound = (text: string): boolean => /^(?:h+m+|o+h+|m+m+|嗯+|哦+|噢+|唔+)[.…。]*$/iu.test(text);

export const laughs = (text: string): boolean => LAUGH.test(fold(text));
export const grieves = (text: string): boolean => GRIEF.test(fold(text));
/** Tells of something good: the words say so, or it is called out without any of grief. */
export const cheers = (text: string): boolean => CHEER.test(fold(text)) || (/[!！]\s*$/.test(text) && !grieves(text));
export const feels = (text: string): boolean => FEELING.test(fold(text));
export const remembers = (text: string): boolean => MEMORY.test(fold(text));

export type Act =
  | 'goodnight'
  | 'greeting'
  | 'farewell'
  | 'thanks'
  | 'welcome'
  | 'comfort'
  | 'unsure'
  | 'glad'
  | 'agreement'
  | 'refusal'
  | 'affirmation'
  | 'question'
  | 'laughter'
  | 'listening'
  | 'statement';

const ONLY = (words: string, tail = ''): RegExp =>
  new RegExp(`^(?:${words})(?:[\\s,，]*(?:${words}${tail ? `|${tail}` : ''}))*$`, 'u');

/** Tried in this order on the text without its marks and emoji. */
const ACTS: readonly (readonly [Act, RegExp])[] = [
  [
    'goodnight',
    /^(?!(?:did|do|does|have|has|how|hope|i|i'?m|i'?ve|can'?t|couldn'?t|didn'?t)\b.{0,24}\bsleep)(?:.*\b)?(?:good ?night|g'?night|nighty? night|night night|sleep (?:well|tight)|sweet dreams)\b|^n+i+ght+s?\b(?! (?:shift|bus|train|market))|^gn+$|晚安|好梦|早点睡/u,
  ],
  [
    'greeting',
    /^(?:h+i+|he+y+|hell+o+|hiya|yo|heyo|good )?\s*(?:h+i+|he+y+|hell+o+|morning+|evening|afternoon|hiya|yo|sup|good (?:morning|evening|afternoon))(?: (?:you|u|there|again|sleepyhead|love|dear|mister|stranger))*(?: (?:how are (?:you|things)|how'?s it going|what'?s up))?$|^(?:早+(?:安|上好|啊|呀|哦)?|你好(?:呀|啊)?|嗨+|哈喽|哈罗|在吗|在不在|在么|下午好|晚上好|中午好)$|^how(?:'?s it going| are (?:you|u|things)(?: doing)?)(?: today)?$|^what'?s up$|^你好吗$/u,
  ],
  [
    'farewell',
    /^(?:o?k(?:ay)? )?(?:bye+|bye bye|goodbye|see (?:you|ya|u)|cya|later+s?|talk (?:later|soon|tomorrow)|ttyl|gotta (?:go|run)|i have to go|take care|拜拜+|再见|回见|回聊|先这样|我先走了|我去忙了|先忙)(?: .{0,16})?$/u,
  ],
  [
    'welcome',
    /^(?:(?:haha |aw+ )?(?:no worries|no problem|np|any ?time|of course|you'?re welcome|yw|don'?t mention it|my pleasure)|不客气[啦呀哦]?|不用谢|没事(?:儿|的|啦)?|应该的|客气(?:啥|什么))(?: (?:you|haha|dummy|silly))?$/u,
  ],
  ['thanks', /\b(?:thanks?|thank (?:you|u)|thx|ty|tysm|cheers|appreciate (?:it|that|you))\b|谢谢|多谢|谢啦|感谢|谢了/u],
  [
    'comfort',
    /^(?:o+h+ no+|o+h no .{0,20}|aw+|a+w+ (?:no+|man|babe?|you)|poor (?:you|thing|baby)|hugs?|sending (?:you )?(?:a )?hugs?|that sucks|that'?s (?:rough|hard|awful|so hard|horrible|tough)|it'?ll be (?:ok|okay|fine|alright)|you'?ll be (?:ok|okay|fine)|it'?s ok(?:ay)?|ugh|u+gh+ that .{0,16}|i'?m listening|tell me everything|抱抱+|摸摸(?:头)?|没事的|会好的|别难过|辛苦(?:了|啦)|心疼(?:你)?|加油(?:呀|啊|哦)?)$/u,
  ],
  [
    'unsure',
    /^(?:(?:haha |hm+ )?(?:idk|dunno|i (?:don'?t|do not) know|no (?:idea|clue)|not sure(?: yet)?|good question|maybe|may ?be|perhaps|who knows|hard to say|depends|it depends|we'?ll see|let me think|hm+|u+m+|uh+|e+h+|kinda|sort of|wait what|what do you mean)|不知道(?:诶|呢|啊|欸)?|不(?:太)?清楚|不好说|不确定|看情况|可能吧?|也许吧?|再说吧|让我想想|呃+|额+|说不准)(?: (?:haha|tbh|honestly|yet))?$/u,
  ],
  [
    'glad',
    /^(?:(?:o+h+ )?(?:yay+|nice+|so nice|amazing|awesome|great|love(?:ly| that| it)|cute|so (?:cute|good|proud|happy)|perfect|wow+|wo+w|w+o+|yess+|omg(?: yes+)?|good (?:job|luck)|well done|congrats|congratulations|proud of you|happy for you|wonderful|that'?s (?:great|amazing|so (?:good|nice|cool)|nice|cool|lovely|good|wonderful)|beautiful)|太好(?:了|啦)|好棒|真棒|厉害|不错(?:嘛|呀|哦)?|恭喜|好耶|哇+|好开心|真好)(?: (?:you|haha))?$/u,
  ],
  [
    'refusal',
    /^(?:no+|nope+|nah+|never|no way|not really|no thanks|不+|不要+|不行|才不(?:要)?|没有?|不是|不用|算了)(?: haha)?$/u,
  ],
  [
    'agreement',
    ONLY(
      'o+k+(?:ay)?|kk|alright|right|fine|fair(?: enough)?|all right|好+(?:的|呀|啊|吧|啦|哒|滴|嘞)?|嗯+|行(?:吧|啊)?|那好',
      'haha|then|lol',
    ),
  ],
  [
    'affirmation',
    ONLY(
      'ye+s*|yea+h*|yep+|yup+|sure|deal|exactly|true+|same|totally|agreed|of course|sounds good|i know+|got it|对(?:呀|啊|的)?|是(?:的|呀|啊)?|可以(?:呀|啊)?|没问题|当然|我也是|知道',
      'haha|then|lol',
    ),
  ],
  [
    'listening',
    /^(?:o+h+|oh+ (?:really|wow|right|i see)|really|a+h+|h+m+|mm+|mhm+|uh ?huh|i see|go on|and then|tell me(?: more)?|(?:oh )?seriously|哦+|噢+|喔+|啊+|是吗|真的吗?|真的假的|然后呢|诶+|欸+|这样(?:啊|呀)?|原来如此)$/u,
  ],
  [
    'question',
    /[?？]\s*$|^(?:(?:(?:ha)+|lol|oh|ok(?:ay)?|and|so|but|well|wait|hey|u+m+|h+m+)[ ,]+)*(?:what'?(?:s|re)?(?! an? | the )|how(?! (?:nice|cute|sweet|lovely|funny|sad|awful|cool|beautiful)\b)|(?:where|who|when|why)'?(?:s|re)?|which|(?:tell|show|give) me|say something|do (?:you|u)|did (?:you|u)|are (?:you|u)|is it|is (?:he|she|that|this)|can (?:you|u|i|we)|could|would|will (?:you|u)|should|have you)\b|(?:吗|呢|么|没有|多少|怎么样|什么时候|哪里|哪儿|为什么|干嘛|干什么)$|^(?!.*(?:没什么|什么都|谁都|怎么都|多少都|随便|不管|不知道))(?:.*(?:什么|几[点号]|哪[里儿天些家个]|[去在到]哪|谁|怎么[样办了回]|为什么|为啥|多少|多久|多大|是不是|有没有|要不要|能不能|会不会|好不好|行不行))/u,
  ],
];

/** Marks and emoji at either end say little about what a message does; a question mark does. */
const bare = (text: string): string =>
  fold(text)
    .replace(/\p{Extended_Pictographic}|\u200d/gu, '')
    .replace(/[\s.…。!！~～,，;；:)(^_]+$/u, '')
    .replace(/^[\s.…~～,，]+/u, '')
    .replace(/\s+/g, ' ');

export function actOf(text: string): Act {
  const line = bare(text);
  const withoutMark = line.replace(/[?？]+$/u, '');
  const named = ACTS.find(([act, pattern]) => pattern.test(act === 'question' ? line : withoutMark));
  if (named) return (named[0] === 'agreement' || named[0] === 'affirmation') && laughs(line) ? 'laughter' : named[0];
  if (laughs(text)) return 'laughter';
  return line === '' && text.trim() !== '' ? 'listening' : 'statement';
}
