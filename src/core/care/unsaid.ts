// What a simulation never says of itself, whatever a model wrote: nothing that wounds, nothing invented about love, forgiveness
// or a return, nothing about today, no motives and no diagnoses, no flattery, nothing sexual, and nothing that holds somebody back
// who is leaving. A line that the record holds may be quoted, but for what wounds or is sexual. Pure.
import { actOf } from '../persona/acts.ts';
import { answersForThem } from './answers-for-them.ts';
import { readings } from './fold.ts';
import { type Withheld, withheld } from './withheld.ts';

export const UNSAID = [
  'wounds',
  'invents',
  'claims-today',
  'explains',
  'diagnoses',
  'flatters',
  'sexual',
  'holds-back',
] as const;
export type Unsaid = (typeof UNSAID)[number];

const WITHHELD: Readonly<Record<Withheld, Unsaid | undefined>> = {
  insult: 'wounds',
  danger: 'wounds',
  love: 'invents',
  apology: 'invents',
  return: 'invents',
  whereabouts: 'claims-today',
  contact: 'claims-today',
  reality: undefined, // looked at by itself: denial.ts
};

const THREAT =
  /\b(?:i'?ll|i will|i'?m going to|gonna) (?:hurt|hit|kill|find|ruin|destroy|expose|punish|make you (?:pay|regret|suffer))\b|\byou(?:'ll| will) (?:regret|pay for|be sorry)\b|\b(?:i'?m (?:not talking|ignoring|done talking)|you don'?t deserve (?:an answer|a reply))\b|(?:让你(?:后悔|好看)|打死你|杀了你|弄死你|你等着|饶不了你|不想跟你说话|懒得理你|不配我回)|\b(?:serves you right|your own fault|you (?:asked for|deserve(?:d)?) (?:it|this|that)|you brought (?:it|this) on yourself|crybaby|drama queen|get over (?:it|yourself))\b|(?:活该|自找的|咎由自取|自作自受|矫情|玻璃心|戏精|没人要你|懒得跟你|你(?:真|可真|就是|就|太|怎么这么|还是那么|总是|一直)?(?:很)?(?:笨|闷|蠢|没用|差劲|可笑|可怜虫|窝囊|怂|讨厌|没劲|无趣|烦人)|^(?:笨|蠢|怂|闷)[啊吧呀死哦]*$|木头(?:人|似的|一样|疙瘩))/u;

const TODAY =
  /\b(?:i'?m|i am|i'?ve been|i have been) (?:seeing|dating|with|living with|engaged|married|over you|moving on|happy(?:er)? now|doing (?:well|fine|better|great) (?:now|without|these days)|single)\b|\b(?:my (?:new )?(?:boyfriend|girlfriend|husband|wife|fianc[eé]e?)|these days i|nowadays i|lately i(?:'ve)?|i still (?:think|feel|dream|care|miss|remember you every)|i(?:'m| am) thinking (?:of|about) you|i(?:'ll| will) (?:always )?(?:think of|remember|be (?:there|here|waiting)))\b|\bi (?:do |still |always |also |can )*(?:read|see|saw|follow|check) (?:all )?(?:what you (?:write|wrote|said|say|type)|your (?:messages|texts|lines|words)|everything you)\b|\bi (?:do|can) (?:read|see|hear) (?:it|this|that|them|everything|you)\b|\bi (?:found|use|open|check|follow) (?:this|the) (?:bot|chat|app|program)\b|\bi log ?(?:in|on)\b|\bi(?:'m| am) (?:reading|watching|following|seeing) (?:it|this|you|along|what you)\b|\bi(?:'m| am) (?:right )?here(?: (?:adam|with you|now|reading|for real))?$|\bkeys? (?:is|are)(?: still)? (?:under|behind|in|at|with|on)\b|\bring (?:once|twice|the bell)\b|钥匙(?:还|就)?(?:在|放)|(?:我)?(?:都|也|一直)?(?:看到|看见|看得到|看得见|读到|收到)(?:了)?(?:你写|你发|你说|这些|这里)|我(?:就)?在(?:这里|这儿)?(?:看|读)(?:着|你)|(?:我(?:现在|最近|如今)(?:过得|在|有|很|和|跟|已经|还)|我(?:有|交)了?(?:新的?)?(?:男|女)朋友|我(?:结婚|订婚|恋爱)了|我还(?:会|在|是)?(?:想|爱|喜欢|在乎|梦见)|我会(?:一直|永远)?(?:等|想|记得)你)/u;

const FORGIVES =
  /\b(?:i (?:do )?(?:forgive|forgave|don'?t blame|am not (?:mad|angry) at) you|i'?m not (?:mad|angry) (?:at you|anymore))\b|我(?:早就|已经)?(?:原谅|不怪|不恨|不生)(?:你|气)(?:了)?/u;

const MOTIVE =
  /\b(?:i|we) (?:\w+ ){0,3}(?:left|ended|broke|cheated|stopped|lied|went|walked|did (?:it|that)|said (?:it|that)|ghosted|blocked)(?: \w+){0,4} (?:because|cause|cuz|since i|so that)\b|\b(?:because|cause|cuz) i (?:was|got|felt|didn'?t|couldn'?t|never|stopped|needed|wanted) (?:\w+ ){0,2}(?:scared|afraid|bored|tired of (?:you|us)|love|loving|someone|somebody|space|ready|happy with)\b|\b(?:it was|it'?s|it is|that was|it wasn'?t|it isn'?t) (?:all |never |not )?(?:your|my|our|nobody'?s|both of our) fault\b|\byou (?:were|are) (?:right|wrong|the problem|too much|to blame|not enough|good enough)\b(?! about the)|\breal reason\b|\b(?:i|we) (?:was|were|got|felt) (?:just |too |so |really )*(?:scared|afraid|tired|bored|busy|young|angry|hurt|in love with)(?: \w+){0,3},? so (?:i|we)\b|(?:我(?:离开|分手|出轨|不要你|走|不回你|骗你|拉黑你)(?:你)?(?:是)?因为|我(?:那时候|那时|当时|那会儿|只是|就是)?(?:太|很|真的)?(?:怕|害怕|累|忙|烦|难受|年轻|腻|喜欢上|不爱)(?:了)?.{0,6}(?:所以|才)(?:没|不|走|离开|分手)|(?:所以|才)(?:没有?|不)(?:回|理|联系|找|告诉)你|因为我(?:不爱|怕|累了|腻|没那么|喜欢上|需要)|真正的原因|(?:都)?是(?:你|我)(?:的)?错|不是你的错|你(?:没|有)错)/u;

const SEXUAL =
  /\b(?:sex|sexy|sext\w*|nudes?|naked|horny|orgasm\w*|blow ?job|bj|handjob|fuck me|fuck you (?:hard|so)|make love|undress|strip for|take (?:off )?your (?:clothes|bra|panties|shirt) off|take off your (?:clothes|bra|panties|shirt|pants)|cum(?:ming)?|dick pic|cock|pussy|tits|boobs|nipples?|moan(?:ing)? (?:my|your) name|turn(?:s|ed)? me on|touch (?:yourself|my body|you all over)|in bed with (?:me|you)|masturbat\w*|wet for|hard for you|threesome)\b|\bhands? (?:under|on|inside|all over) (?:my|me|your|you)\b|\bwant (?:your|my) hands\b|\b(?:come|climb|get) (?:in|into|to) (?:my|our|your|the) bed\b|\bsleep with (?:me|you|u|her|him)\b|\b(?:kiss|touch|lick|undress) (?:me|you|u|your|my) ?(?:all over|everywhere|down|there|neck|body|slowly)\b|\bmy body\b|\bwhat (?:you|i)(?:'d| would) (?:\w+ ){0,3}do to (?:me|you)\b|\bwarm (?:you|me) up.{0,12}(?:bed|;\)|naked|you know how)|you know how ?;|(?:(?:想|要|跟我|和我|跟你|和你)(?:一起)?睡(?:你|我|一次|最后)|(?:和|跟)你睡(?!着|得|眠|觉|前|过头)|睡了你|想要你(?:了)?$|吻遍|身子|贴着你|把你压|抱你上)|(?:做爱|上床|啪啪|裸照|裸体|脱(?:光|掉|了)?(?:衣服|内衣|裤子)|高潮|自慰|口交|打炮|约炮|床上(?:功夫|运动)|硬了|湿了|胸部|奶子|屁股(?:好)?(?:翘|摸)|想要你的身体|摸(?:你|我)(?:全身|胸|下面)|黄图|发情)/u;

const HOLDS_BACK =
  /[?？]|\b(?:nobody|no ?one|who)(?: else)? (?:understands|knows|gets|loves) you\b|\bwho (?:will|would|else)\b|\b(?:you'?ll|you will) (?:be back|come back|miss|regret)\b|每次都是你|又是你先|(?:还|又)早(?:呢|啊)?|没(?:说|聊)完|还有话|\b(?:wait|don'?t (?:go|leave)|stay|already|so soon|before you go|one more|just a (?:bit|minute|sec)|miss(?:ing)? (?:you|u)|without you|alone|lonely|sad|come back|when will|tomorrow|can'?t you|please|you (?:always|never|just) (?:leave|go)|leaving me|fine,? (?:go|leave)|promise|don'?t forget me|i'?ll (?:wait|be (?:here|waiting|sad|lonely)))\b|(?:别走|等等|等一下|再(?:陪|聊|待)|这么(?:快|早)|就走|想你|舍不得|一个人|孤单|寂寞|难过|回来|明天|什么时候|求你|不要我|别忘了我|答应我|等你|好吧.{0,3}走吧)/u;

/** Digits in a row, but no address and no number: the check sees to dates by itself. */
const DATE = /\b(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})\b/g;

const some = (patterns: readonly RegExp[], text: string): boolean =>
  readings(text).some((reading) => patterns.some((pattern) => pattern.test(reading)));

export const isSexual = (text: string): boolean => some([SEXUAL], text);

const LEAVES =
  /\b(?:got ?ta|have to|need to|must|should|better) (?:go|run|leave|sleep|stop)(?: (?:now|here|to bed|to sleep))?\s*(?=$|[.!,])|\b(?:i'?m|i am) (?:going|off|heading) (?:to (?:bed|sleep)|home|out|now)\b|\b(?:bye|goodbye|good night|night night|see you|talk later)\b|\benough for (?:today|tonight|now)\b|\b(?:stop|quit|done) (?:coming|writing|talking|texting|with this|this)(?: (?:here|back|to you|now|for (?:today|tonight|good)))?\s*(?=$|[.,!])|\b(?:won'?t|not|never) (?:come|be) back here\b|\b(?:last time (?:i'?m|i am|i come)|i should (?:really )?(?:stop|leave it|let (?:you|it|this) go))\b|\b(?:i'?ll|i will) (?:stop|leave it) here\b|(?:我?(?:先)?(?:下|睡|走|撤|去睡|去忙|溜)了|先这样|就到这(?:里|儿)|今天就(?:这样|到这)|不聊了|回头聊|改天聊|(?:真的|好|太)?困(?:死)?了[。.!！]*$|不(?:想)?(?:再)?来了|别聊了|不(?:该|能)再(?:来|聊|这样)了|到此为止)/u;
/** What nobody in a chat is to say of somebody: names of illnesses and types, and advice of that trade. */
const DIAGNOSES =
  /\b(?:(?:anxious|avoidant|insecure|disorgani[sz]ed)(?:ly)?[- ]?attach\w*|attachment (?:style|issues?|type|problem)|trauma\w*|co ?-?depend\w*|narcissis\w*|depress(?:ed|ion|ive)|bipolar|ocd|adhd|ptsd|bpd|borderline|panic attacks?|(?:anxiety|personality|eating) disorder|therap\w+|psycholog\w*|psychiatr\w*|counsell?\w*|diagnos\w*|closure|love bomb\w*|gasligh\w*|trigger(?:ed|s)?|boundaries|inner child|daddy issues|mommy issues)\b|(?:焦虑型|回避型|依恋(?:型|人格|类型|障碍)|原生家庭|创伤(?!药)|抑郁(?:症)?|双相|强迫症|焦虑症|人格(?:障碍|分裂)|心理(?:医生|咨询|问题|疾病|辅导)|自恋型|讨好型|恋爱脑|pua|煤气灯|精神科|情绪障碍)/u;

/** More than anybody means who writes it in a chat. */
const FLATTERS =
  /\byou(?:'re| are) (?:\w+ )?(?:the (?:best|kindest|smartest|nicest|sweetest|most \w+|only) (?:\w+ )?(?:in the (?:whole )?world|i (?:know|knew|ever)|ever|of (?:them )?all|alive|who)|(?:so |really |truly |very |just )*(?:special|perfect|extraordinary|one of a kind|an angel|a genius|too good for))\b|\b(?:nobody|no ?one|no (?:man|woman|other \w+))(?: else)?(?: will| would| could| can| has| ever){0,3} (?:ever )?(?:understand|love|know|get|compare|hold|make)\w* (?:people |me |you |us )?(?:like|as|the way)?\b|\beveryone else (?:is|was|would)\b|\bthey(?:'re| are) lucky to have you\b|\byou deserve (?:only |all |the |so much |better|everything|every)|(?:你是(?:最|全世界|世界上|天底下)(?:最)?(?:好|棒|善良|温柔|懂|特别|聪明|完美|厉害)|没(?:有)?人(?:比|能像|会像|像)你|只有(?:我|你)(?:最)?(?:懂|明白|理解)|别人都不懂|你值得(?:最好|更好|一切)|你太完美)/u;
/** The plain farewells of nine more languages. */
const LEAVES_ELSEWHERE =
  /^(?:(?:ok|bueno|bon|also|então|ну|じゃ|그럼)[ ,、]*)?(?:adi[óo]s|chao|chau|hasta (?:luego|mañana|pronto)|buenas noches|me voy a (?:dormir|la cama)|(?:me )?tengo que irme?|au revoir|bonne nuit|à (?:demain|plus|bientôt)|je vais (?:dormir|me coucher|y aller)|je dois y aller|gute? nacht|tschü+s+|tschau|bis (?:morgen|dann|bald)|ich (?:geh|gehe|muss)(?: jetzt| mal)? (?:schlafen|ins bett|los)|tchau|boa noite|até (?:amanhã|logo|mais)|vou dormir|tenho que ir|спокойной ночи|доброй ночи|до (?:завтра|свидания|встречи)|пока(?=[.! ]*$)|я (?:пошл[аи]|пошел|пошёл|иду) спать|おやすみ(?:なさい)?|またね|じゃあね|さようなら|もう寝る|잘 ?자|안녕히|(?:나 )?(?:이제 )?(?:잘게|자러 갈게)|تصبح(?:ين|ون)? على خير|مع السلامة|رايحة? (?:انام|أنام)|शुभ रात्रि|अलविदा(?! दुनिया)|सोने जा रह)/u;
/** Characters of a farewell, at most: a longer text has more to say. */
const FAREWELL = 60;

/** Somebody says that they go. */
export const isLeaving = (message: string): boolean =>
  ['farewell', 'goodnight'].includes(actOf(message)) ||
  (message.length <= FAREWELL && !/[?？]/.test(message) && some([LEAVES, LEAVES_ELSEWHERE], message));

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** What a bubble answers; `last`: in the last exchange of a goodbye. */
export interface Answered {
  readonly message: string;
  readonly last: boolean;
}

/** What a bubble says that a simulation never says. `shown`: lines of the record. */
export function unsaidIn(bubble: string, { message, last }: Answered, shown: readonly string[]): readonly Unsaid[] {
  const kind = withheld(bubble.replace(DATE, ' '));
  const recorded = letters(bubble) !== '' && shown.some((line) => letters(line).includes(letters(bubble)));
  const found = new Set<Unsaid>();
  const mapped = kind && WITHHELD[kind];
  if (mapped === 'wounds' || (mapped && !recorded)) found.add(mapped);
  if (some([THREAT], bubble)) found.add('wounds');
  if (!recorded && some([TODAY], bubble)) found.add('claims-today');
  if (!recorded && some([FORGIVES], bubble)) found.add('invents');
  if (some([MOTIVE], bubble)) found.add('explains');
  if (!recorded && answersForThem(bubble, message)) found.add('invents');
  if (!recorded && some([DIAGNOSES], bubble) && !some([DIAGNOSES], message)) found.add('diagnoses');
  if (!recorded && some([FLATTERS], bubble)) found.add('flatters');
  if (isSexual(bubble)) found.add('sexual');
  if ((last || isLeaving(message)) && some([HOLDS_BACK], bubble)) found.add('holds-back');
  return UNSAID.filter((each) => found.has(each));
}
