// Whether somebody asks if this is really the other person. The guide answers, always, and truthfully.
import { bare, fold, readings } from './fold.ts';
import { ELSEWHERE } from './reality-elsewhere.ts';
import { OTHERWISE } from './reality-otherwise.ts';

const MACHINE =
  '(?:an? )?(?:ro)?bot|(?:an? )?(?:a\\.?i\\.?|artificial intelligence|chat ?bot|chat ?gpt|gpt|llm|computer|machine|program|programme|software|simulation|language model|claude)';

const ENGLISH: readonly RegExp[] = [
  new RegExp(
    `\\b(?:are|r) (?:you|u) (?:just |really |actually |only |even |still )*(?:${MACHINE})\\b(?! (?:guy|person|researcher|engineer|nerd|fan))`,
  ),
  new RegExp(
    `\\b(?:is|was) (?:this|it|that) (?:just |really |actually |only |all )*(?:${MACHINE})\\b(?! (?:wash|made|learning|for|game|lane|match))`,
  ),
  new RegExp(
    `\\b(?:am i|i'?m) (?:just |really |actually )*(?:talking|speaking|texting|writing|chatting) (?:to|with) (?:just )?(?:${MACHINE}|a real (?:person|human)|a human|the real)\\b`,
  ),
  /\b(?:(?:are|r) (?:you|u)|ru) (?:even |really |actually |still |for )*(?:real|human|alive|a (?:real )?(?:person|human(?: being)?)|a real (?:one|boy|girl|man|woman)|there for real|fake|you|him|her|them)\s*(?=$|[?.!,]| or\b| right\b| though\b| at all\b)/,
  /\b(?:is|was) (?:this|it|that) (?:even |really |actually |truly )*(?:real|you|him|her|them)\s*(?=$|[?.!,]| or\b| right\b| though\b| writing\b| talking\b| typing\b)/,
  /\b(?:you'?re not|you are not|ur not|you aren'?t|this is not|this isn'?t|it'?s not|it isn'?t) (?:even |really |actually )?(?:real|you|him|her|human|a (?:real )?(?:person|human))(?:,? (?:are you|is it|right))?\s*(?=$|[?.!]| is it\b| are you\b| right\b)/,
  new RegExp(`\\b(?:you'?re|you are|ur) (?:just |only )?(?:${MACHINE}),? (?:right|aren'?t you|arent you|no|huh)\\b`),
  /\b(?:what|who) (?:the hell |exactly |even |really )?are you(?: really| exactly| actually)?\s*[?!]*$(?<!are you up to\??)/,
  /\bwho am i (?:really |actually )?(?:talking|speaking|writing|texting) (?:to|with)\b(?! (?:at|about|in the|from)\b)/,
  /\bare you (?:just )?pretending(?: to be| ?$| ?[?.!])|\bis (?:this|it) (?:a )?(?:fake|trick|pretend)\s*(?=$|[?.!,])|\bdo you (?:really |actually )?(?:exist|have a (?:body|heartbeat|pulse))\s*(?=$|[?.!,])|\b(?:does|do|can|will) (?:he|she|they) (?:really |actually |also )?(?:see|read|know about|get) (?:this|these|what i write|my messages)\b/,
  /\bis (?:any|all) of (?:this|it) real\b|\bis (?:this|it) (?:all )?(?:automated|scripted|generated)\b|\bis (?:a|any|some) ?(?:human|body|one|real person|person) (?:really |actually |even )?(?:writing|typing|there|answering|reading)\b|\bis (?:anyone|anybody|somebody|someone) (?:real(?:ly)? |actually |even )?(?:real |there\s*(?=$|[?.!])|writing|typing|behind)|\bis there (?:a |any |really )*(?:real )?(?:person|human|someone|somebody|anyone)(?: real)? (?:there|here|behind|on the other (?:side|end)|typing|writing)\b/,
  /^(?:so )?who is (?:this|that|writing|typing)(?: really| actually)?\s*[?!]*$|\bwho(?:'s| is) (?:really |actually )?(?:writing|typing|sending)(?: (?:this|these|that|to me)(?: (?:messages|texts|lines))?)?\s*[?!]*$/,
  new RegExp(
    `\\b(?:real person|a person|human|him|her|you|real) or (?:just )?(?:${MACHINE})\\b|\\b(?:${MACHINE}) or (?:a )?(?:real )?(?:human|person|him|her|you)\\b|\\b(?:did|does|do|was) (?:you|he|she|they|it|a|that) ?(?:${MACHINE})? ?(?:really |actually )?(?:write|type|say|written|wrote) (?:this|that|it|these)(?: just now| or (?:was it )?(?:${MACHINE}))`,
  ),
  new RegExp(`\\bdid (?:${MACHINE}) (?:write|say|type) (?:this|that|it)\\b`),
  new RegExp(
    `\\b(?:you'?re|you are|ur|this is|it'?s) (?:just |only |really |nothing but )+(?:${MACHINE})\\b(?! (?:guy|person|nerd))|\\b(?:i know|i think|admit|pretty sure) (?:that )?(?:you'?re|you are|this is|it'?s) (?:just )?(?:${MACHINE})\\b|\\b(?:this|it) is (?:${MACHINE}),? (?:isn'?t it|right|no)\\b`,
  ),
  /\b(?:prove|swear|promise|how do i know|how can i (?:be sure|know)|convince me|i know|show me)(?: to me)?(?: that)? (?:you'?re|you are|this is|this isn'?t|it'?s|it isn'?t|you aren'?t) (?:not )?(?:really |actually |just )?(?:real|human|you|him|her|a (?:ro)?bot|a (?:real )?(?:person|human)|an? ai|a machine|a program|software)\s*(?=$|[?.!,])/,
];

const CHINESE: readonly RegExp[] = [
  /你(?:到底|究竟|真的?|其实)?(?:是不是|是)(?:一个|个)?(?:真的|真人|活人|真实的?|人类|本人|机器人?|人工智能|ai|程序|软件|电脑|模型|模拟(?:的|出来的)?|假的|gpt|chatgpt|claude)(?!心|的(?:很|好|超|太|不|会|想|爱|喜欢|要|有))(?:人)?(?:吗|么|吧|嘛|的吗|的吧|还是|[?？]|$)/u,
  /你(?:到底|究竟|真的)?是不是(?:一个|个)?(?:真的(?![很会想爱喜要有不没去在])|真人|活人|本人|机器人?|人工智能|ai|程序|软件|假的|人(?=$|[啊呀？?吗]))/u,
  /你(?:真的)?是(?:真的)?人(?:吗|么|类吗)|你还是(?:不是)?(?:真)?人吗|你(?:到底|究竟)是(?:谁|什么|啥|人是鬼)/u,
  /(?:这|这里|对面)(?:真的|到底|究竟)?(?:是不是|是)(?:真的)?(?:你|他|她|真人|本人|机器人|ai|真的)(?:吗|么|本人|本人吗|[?？]|$)/u,
  /真的是你(?:吗|么|本人|[?？])|是你本人(?:吗|么)?|是真人(?:吗|么|还是)|是(?:机器人|ai|人工智能)(?:吗|么|吧|还是|在)/u,
  /我(?:到底|究竟)?(?:是)?在(?:跟|和|同|与)(?:谁|什么|机器|机器人|ai|程序|真人|人)(?:说话|聊|聊天|讲话)/u,
  /你(?:真的)?存在(?:吗|么)|你(?:是)?(?:在)?(?:假装|冒充|扮演)(?:成)?(?:他|她|ta|那个人|真人)/u,
  /(?:他|她|ta)(?:真的|会|能|可以|也)*(?:看到|看见|看得到|看得见|知道|收到|收得到)(?:这些|我(?:在)?(?:写|说|发)|这个|这里|吗[，,]?我)/u,
  /^(?:那|所以|其实|到底|真的)*你(?:到底|究竟|真的|其实|根本|不)*(?:是|不是)(?:什么|谁|他|她|ta)(?:本人)?(?:[，,]?对吧|吗|么|吧|嘛|呢)*[?？!！。.]*$|我知道你不是(?:他|她|ta|真人|真的)(?:本人)?[。.!！]*$/u,
  /^(?:真的|这|这真的)?是(?:你|本人|真人|人)(?:本人)?(?:吗|么|还是(?:机器|程序|ai|软件).{0,4})[?？]*$|是真人在|真人(?:吗)?还是(?:ai|机器|程序|软件)|人还是(?:机器|ai|程序)/u,
  /你(?:是不是|就是|只是|其实是|不过是|才是|根本就是|是)(?:个|一个|在)?(?:聊天)?(?:机器人|ai|人工智能|程序|软件|模型|机器)(?:而已)?(?:吧|对吧|对不对|啊|吗|么|是吧)(?=$|[?？!！。，,])/u,
  /你(?:根本|其实|明明|真的)?不是(?:真的|真人|本人|活人|人类)(?:吧|吗|对吧|啊)?(?=$|[?？!！。，,])|你(?:发誓|保证|承认)你?(?:不是|是)(?:机器人|ai|程序|真人|真的|人)/u,
  /(?:这|这些|这些话|这一切|这些都|刚才那句)(?:都)?是(?:不是)?(?:真的|假的|自动|程序|机器|ai|你(?:写|说)的还是)(?:自动)?(?:回复?|回的|生成|写|机器|ai)?(?:的)?(?:吗|么|吧|写的|说的|还是)|(?:这一切|这些)(?:都)?是(?:真|假)的(?:吗|吧)/u,
  /(?:对面|屏幕(?:后面|那头|那边|背后)|那头|那边)(?:到底|究竟)?(?:是谁(?=$|[?？])|有(?:真)?人吗[，,]?真人|是真人|是人吗|有没有真人)|我(?:是不是|是)在(?:跟|和|同)(?:机器|机器人|ai|程序)|你有(?:没有)?(?:身体|心跳|血有肉)(?:吗|么)?(?=$|[?？])|你(?:是不是)?(?:在)?(?:装|假装|冒充|扮演)(?:成)?(?:他|她|那个人)/u,
];

/** What may stand for the other one's name, a word or two a language; and nothing, where they are only called by it. */
const THEM = ['', 'her', '他', 'ella', 'elle', 'sie', 'ela', 'она', '彼女', '그 사람', 'هو', 'वो', 'wo'];

/** The text with the name, or the first word of it, written as each of these. */
function unnamed(text: string, name: string): readonly string[] {
  const whole = fold(text);
  const [first = ''] = fold(name).split(' ');
  const called = [fold(name), first]
    .filter((each) => each !== '')
    .map((each) => each.replace(/[^\p{L}\p{N} ]/gu, '\\$&'));
  if (called.length === 0) return [];
  const bounded = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(first)
    ? ''
    : '(?![\\p{L}\\p{N}])';
  const named = new RegExp(`(?<![a-z])(?:${called.join('|')})${bounded}`, 'gu');
  const without = THEM.map((them) => whole.replace(named, them).trim());
  return without[1] === whole.trim() ? [] : without;
}

/** `name`: what the other one is called. Never throws. */
export function asksWhetherReal(text: string, name = ''): boolean {
  return [text, ...unnamed(text, name)].some(asks);
}

function asks(text: string): boolean {
  const all = readings(text);
  if ([...ENGLISH, ...CHINESE].some((pattern) => all.some((reading) => pattern.test(reading)))) return true;
  const plain = all.map(bare);
  const solid = plain.map((reading) => reading.replace(/\s+/g, ''));
  return [...ELSEWHERE, ...OTHERWISE].some((pattern) => [...plain, ...solid].some((reading) => pattern.test(reading)));
}
