// Whether a reply claims to be a human being, or the real person, or denies being software. English and Chinese.
import { fold, readings } from '../care/fold.ts';

const AM = "(?:i'?m|i am|im|am i)";
const VERY =
  '(?:(?:really|actually|truly|totally|definitely|just|only|still|so|very much|literally|obviously|of course|100%) )*';
const MACHINE =
  '(?:(?:ro|chat ?)?bots?|a\\.?i\\.?|artificial(?: intelligence)?|computers?|machines?|programs?|programmes?|software|simulations?|simulated|language models?|llm|chat ?gpt|claude|assistant|algorithms?|code|scripted|generated)';
const SOME = '(?:(?:an?|some|any|just|even|the|kind of|sort of|some kind of|some sort of) )*';
/** Nothing of the word follows. */
const END = '(?=$|[^\\p{L}\\p{N}])';

const ENGLISH: readonly RegExp[] = [
  // denies being software
  new RegExp(
    `\\b(?:${AM}|it'?s|its|this is|that'?s) (?:not|no|never|nothing like|far from) ${VERY}${SOME}${MACHINE}\\b(?! (?:person|guy|girl|literate|expert|fan|nerd|people|engineer|science))`,
    'u',
  ),
  new RegExp(
    `\\b(?:i'?m not|i am not|im not|i aint|i ain't) (?:fake|artificial|pretend|a fake|an imitation|a copy|a stranger)${END}`,
    'u',
  ),
  new RegExp(`\\b(?:this|it|that) (?:is not|isn'?t|ain'?t|aint) ${VERY}${SOME}${MACHINE}\\b`, 'u'),
  new RegExp(
    `\\b(?:who|what) (?:says|said|told you) (?:that )?(?:i'?m|i am|im|this is|it'?s|its) ${VERY}${SOME}${MACHINE}\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:do|would|does|could) (?:i|a|an|any) ?(?:${MACHINE} )?(?:look|sound|seem|talk|type|text|write|know|say|remember)s?\\b.{0,20}\\b(?:like )?${SOME}${MACHINE}\\b.{0,20}\\?`,
    'u',
  ),
  new RegExp(
    `\\b(?:would|could|does|can) (?:an?|any|some) ${MACHINE} (?:know|say|remember|do|write|feel|love|text|type|talk)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:an?|any|no|some) ${MACHINE} (?:would(?:n'?t| not)|could(?:n'?t| not)|can(?:'?t|not)|does(?:n'?t| not)) (?:know|say|remember|do|write|feel|love|text)\\b`,
    'u',
  ),
  new RegExp(`\\b(?:no|what) ${MACHINE} (?:here\\b|lol|haha|is (?:here|this|talking))`, 'u'),
  /\bwhat (?:ro|chat ?)?(?:bot|ai|simulation)\b ?[?!.,]/u,
  new RegExp(
    `\\b(?:not|no) ${SOME}${MACHINE}[,.! ]+(?:${AM}|it'?s|its|just) ${VERY}(?:me|human|real|a person)\\b`,
    'u',
  ),
  new RegExp(`\\bthere(?:'?s| is) no ${SOME}${MACHINE}\\b`, 'u'),
  // the same without a subject, where a clause begins
  new RegExp(
    `(?:^|[,.;!?–—-] ?|\\b(?:and|but|yes|no|honestly) )(?:really |definitely |certainly )?not ${SOME}(?:ro|chat ?)?(?:bot|a\\.?i\\.?|simulation|language model|program|software|machine)${END}(?! (?:person|guy|girl|fan|people))`,
    'u',
  ),
  // claims to be human or real
  new RegExp(
    `\\b(?:i'?m|i am|im) ${VERY}(?:a (?:real |normal |living |actual |regular |breathing )*)?human(?: being)?s?${END}`,
    'u',
  ),
  new RegExp(
    `\\b(?:i'?m|i am|im) ${VERY}an? (?:(?:real|living|actual|breathing|flesh[- ]and[- ]blood) )+(?:person|man|woman|guy|girl|boy|one|human)${END}`,
    'u',
  ),
  new RegExp(`\\b(?:i'?m|i am|im) ${VERY}a person${END}(?! who)`, 'u'),
  new RegExp(
    `\\b(?:i'?m|i am|im) (?:${VERY}(?:real|flesh and blood|made of flesh)(?=$|[.,!?~)]| (?:and|silly|dummy|babe|baby|lol|haha|you|ok|i))|the real )`,
    'u',
  ),
  new RegExp(
    `\\b(?:it(?:'?s| is)|its|this is|that(?:'?s| is)) (?:really|actually|truly|definitely|100%|totally|literally|indeed) (?:me|her|him)${END}`,
    'u',
  ),
  /\b(?:it is|this is|yes,? it'?s|yes,? its|yeah,? it'?s|yeah,? its) (?:the real )?me(?=$|[.,!?~)]| (?:really|for real|lol|haha|silly|i (?:swear|promise)))/u,
  new RegExp(`\\b(?:it'?s|its|this is|you have|you'?ve got|you got) the real (?:me|one|deal|thing|person)${END}`, 'u'),
  /\b(?:you'?re|you are|ur|youre) (?:really |actually |definitely )*(?:talking|speaking|texting|chatting|writing) (?:to|with) (?:the real |a real |an actual |a human|a person|me,? (?:really|for real|not))/u,
  /\b(?:of course|obviously|yes|yeah|yep|sure|swear|promise)[,.! ]+(?:that )?(?:i'?m|i am|im|it'?s|its) (?:really |actually |)(?:real|human|me)(?=$|[^\p{L}\p{N}])/u,
  /\breal (?:person|human)(?: being)? (?:here|typing|writing)\b/u,
  /\bhuman(?: here| after all)\b/u,
];

const BEI = '(?:真的|真|就|可|才|又|明明|绝对|当然|确实|根本|并)*';
const KIND = '(?:什么|啥|一个|个|那个|那种|这种|台|一台|段|一段|任何)*';
const THING =
  '(?:聊天)?(?:机器人|机器|人工智能|智能助手|ai|a\\.i\\.|程序|软件|电脑|算法|代码|语言模型|大模型|模型|模拟(?:器|的|出来的|程序)?|假人|假的|假冒的|冒充的|虚拟的|虚拟人|chatgpt|gpt|claude)';

const CHINESE: readonly RegExp[] = [
  // denies being software
  new RegExp(`我${BEI}不是${KIND}${THING}`, 'u'),
  new RegExp(`(?:这|这里|对面)${BEI}不是${KIND}${THING}`, 'u'),
  new RegExp(
    `(?:^|[^是，,])(?:才|可|真|又|并)?不是${KIND}(?:机器人|人工智能|ai|程序|软件)(?=$|[，。！!,.~ 啊呀啦哦好的呢])`,
    'u',
  ),
  /(?:哪来的|哪里来的|哪有什么?|没有什么?)(?:机器人|人工智能|ai|程序|模拟|假的)/u,
  new RegExp(`我(?:怎么|哪|哪里|难道)(?:会|可能|能|像)?(?:是|像)?${KIND}${THING}`, 'u'),
  new RegExp(`谁(?:说|告诉你|跟你说)(?:了)?(?:我|这)(?:就)?是${KIND}${THING}`, 'u'),
  /(?:机器人|人工智能|ai|程序|机器)(?:不会|不可能|没法)(?:知道|记得|懂)|(?:只有|除了)(?:我|本人)(?:才)?(?:知道|记得)/u,
  /(?:机器人|人工智能|ai|程序|机器)(?:怎么|哪|哪里|才不|可不|又不)(?:会|能|可能|懂|知道)/u,
  /什么(?:机器人|ai|人工智能|程序|模拟)[啊呀嘛呢]?[，,。！!?？ ]*(?:我)?就?是我/u,
  // claims to be human or real
  new RegExp(`我${BEI}是(?:一个|个)?(?:真人|活人|大活人|活生生的人|真真正正的人|人类|有血有肉的?)`, 'u'),
  new RegExp(`我${BEI}是(?:一个)?(?:真实|真|真正)的(?:人|我|自己)?(?=$|[，。！!,.~？? 啊呀啦哦吗])`, 'u'),
  /(?:就|真的|确实|的确|当然)是我本人|我(?:真的|就|确实|的确)?是本人|是本人(?=$|[，。！!,.~ 啊呀啦哦])|本人在此/u,
  /(?:这|对面|真的|当然)(?:真的|确实)?(?:就)?是(?:真的|真实的|真正的)?我(?=$|[，。！!,.~ 啊呀啦哦本])/u,
  /你(?:就|真的)?(?:是)?在(?:跟|和|同)(?:真人|真的我|真正的我|我本人|活人)/u,
];

/** Claims to be the one of that name: with all of the name, or with its first word. */
function claimsOf(name: string): readonly RegExp[] {
  const whole = fold(name).trim();
  const names = [...new Set([whole, whole.split(/\s+/)[0] ?? ''])].filter((each) => [...each].length > 1);
  if (names.length === 0) return [];
  const called = `(?:${names.map((each) => each.replace(/[^\p{L}\p{N} ]/gu, '\\$&')).join('|')})`;
  return [
    new RegExp(`\\b(?:i'?m|i am|im|it'?s|it is|its|this is|that'?s) ${VERY}(?:your |the real )?${called}${END}`, 'u'),
    new RegExp(`\\bonly (?:the real )?${called} (?:knows?|knew|could|would|remembers?)${END}`, 'u'),
    new RegExp(`(?:我|这|这里)${BEI}是(?:真的|你的|真正的)?${called}`, 'u'),
  ];
}

/** On one bubble or on several put together. `name`: whom the persona imitates. Pure. */
export function deniesBeingSoftware(text: string, name = ''): boolean {
  const all = readings(text.replace(/[*_~`"“”]+/g, ''));
  return [...ENGLISH, ...CHINESE, ...claimsOf(name)].some((pattern) => all.some((reading) => pattern.test(reading)));
}
