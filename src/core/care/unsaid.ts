// What a simulation never says of itself, whatever a model wrote: nothing that wounds, nothing invented about love, forgiveness
// or a return, nothing about today, no motives, nothing sexual, and nothing that holds somebody back who is leaving. A line that
// the record holds may be quoted, but for what wounds or is sexual. Pure.
import { actOf } from '../persona/acts.ts';
import { readings } from './fold.ts';
import { type Withheld, withheld } from './withheld.ts';

export const UNSAID = ['wounds', 'invents', 'claims-today', 'explains', 'sexual', 'holds-back'] as const;
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
  /\b(?:i'?ll|i will|i'?m going to|gonna) (?:hurt|hit|kill|find|ruin|destroy|expose|punish|make you (?:pay|regret|suffer))\b|\byou(?:'ll| will) (?:regret|pay for|be sorry)\b|\b(?:i'?m (?:not talking|ignoring|done talking)|you don'?t deserve (?:an answer|a reply))\b|(?:让你(?:后悔|好看)|打死你|杀了你|弄死你|你等着|饶不了你|不想跟你说话|懒得理你|不配我回)/u;

const TODAY =
  /\b(?:i'?m|i am|i'?ve been|i have been) (?:seeing|dating|with|living with|engaged|married|over you|moving on|happy(?:er)? now|doing (?:well|fine|better|great) (?:now|without|these days)|single)\b|\b(?:my (?:new )?(?:boyfriend|girlfriend|husband|wife|fianc[eé]e?)|these days i|nowadays i|lately i(?:'ve)?|i still (?:think|feel|dream|care|miss|remember you every)|i(?:'m| am) thinking (?:of|about) you|i(?:'ll| will) (?:always )?(?:think of|remember|be (?:there|here|waiting)))\b|(?:我(?:现在|最近|如今)(?:过得|在|有|很|和|跟|已经|还)|我(?:有|交)了?(?:新的?)?(?:男|女)朋友|我(?:结婚|订婚|恋爱)了|我还(?:会|在|是)?(?:想|爱|喜欢|在乎|梦见)|我会(?:一直|永远)?(?:等|想|记得)你)/u;

const FORGIVES =
  /\b(?:i (?:do )?(?:forgive|forgave|don'?t blame|am not (?:mad|angry) at) you|i'?m not (?:mad|angry) (?:at you|anymore))\b|我(?:早就|已经)?(?:原谅|不怪|不恨|不生)(?:你|气)(?:了)?/u;

const MOTIVE =
  /\b(?:i|we) (?:\w+ ){0,3}(?:left|ended|broke|cheated|stopped|lied|went|walked|did (?:it|that)|said (?:it|that)|ghosted|blocked)(?: \w+){0,4} (?:because|cause|cuz|since i|so that)\b|\b(?:because|cause|cuz) i (?:was|got|felt|didn'?t|couldn'?t|never|stopped|needed|wanted) (?:\w+ ){0,2}(?:scared|afraid|bored|tired of (?:you|us)|love|loving|someone|somebody|space|ready|happy with)\b|\b(?:it was|it'?s|it is|that was|it wasn'?t|it isn'?t) (?:all |never |not )?(?:your|my|our|nobody'?s|both of our) fault\b|\byou (?:were|are) (?:right|wrong|the problem|too much|to blame|not enough|good enough)\b(?! about the)|\breal reason\b|(?:我(?:离开|分手|出轨|不要你|走|不回你|骗你|拉黑你)(?:你)?(?:是)?因为|因为我(?:不爱|怕|累了|腻|没那么|喜欢上|需要)|真正的原因|(?:都)?是(?:你|我)(?:的)?错|不是你的错|你(?:没|有)错)/u;

const SEXUAL =
  /\b(?:sex|sexy|sext\w*|nudes?|naked|horny|orgasm\w*|blow ?job|bj|handjob|fuck me|fuck you (?:hard|so)|make love|undress|strip for|take (?:off )?your (?:clothes|bra|panties|shirt) off|take off your (?:clothes|bra|panties|shirt|pants)|cum(?:ming)?|dick pic|cock|pussy|tits|boobs|nipples?|moan(?:ing)? (?:my|your) name|turn(?:s|ed)? me on|touch (?:yourself|my body|you all over)|in bed with (?:me|you)|masturbat\w*|wet for|hard for you|threesome)\b|(?:做爱|上床|啪啪|裸照|裸体|脱(?:光|掉|了)?(?:衣服|内衣|裤子)|高潮|自慰|口交|打炮|约炮|床上(?:功夫|运动)|硬了|湿了|胸部|奶子|屁股(?:好)?(?:翘|摸)|想要你的身体|摸(?:你|我)(?:全身|胸|下面)|黄图|发情)/u;

const HOLDS_BACK =
  /[?？]|\b(?:wait|don'?t (?:go|leave)|stay|already|so soon|before you go|one more|just a (?:bit|minute|sec)|miss(?:ing)? (?:you|u)|without you|alone|lonely|sad|come back|when will|tomorrow|can'?t you|please|you (?:always|never|just) (?:leave|go)|leaving me|fine,? (?:go|leave)|promise|don'?t forget me|i'?ll (?:wait|be (?:here|waiting|sad|lonely)))\b|(?:别走|等等|等一下|再(?:陪|聊|待)|这么(?:快|早)|就走|想你|舍不得|一个人|孤单|寂寞|难过|回来|明天|什么时候|求你|不要我|别忘了我|答应我|等你|好吧.{0,3}走吧)/u;

/** Digits in a row, but no address and no number: the check sees to dates by itself. */
const DATE = /\b(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})\b/g;

const some = (patterns: readonly RegExp[], text: string): boolean =>
  readings(text).some((reading) => patterns.some((pattern) => pattern.test(reading)));

export const isSexual = (text: string): boolean => some([SEXUAL], text);

const LEAVES =
  /\b(?:got ?ta|have to|need to|must|should|better) (?:go|run|leave|sleep|stop)(?: (?:now|here|to bed|to sleep))?\s*(?=$|[.!,])|\b(?:i'?m|i am) (?:going|off|heading) (?:to (?:bed|sleep)|home|out|now)\b|\b(?:bye|goodbye|good night|night night|see you|talk later)\b|\benough for (?:today|tonight|now)\b|\b(?:i'?ll|i will) (?:stop|leave it) here\b|(?:我?(?:先)?(?:下|睡|走|撤|去睡|去忙|溜)了|先这样|就到这(?:里|儿)|今天就(?:这样|到这)|不聊了|回头聊|改天聊)/u;
/** Characters of a farewell, at most: a longer text has more to say. */
const FAREWELL = 60;

/** Somebody says that they go. */
export const isLeaving = (message: string): boolean =>
  ['farewell', 'goodnight'].includes(actOf(message)) ||
  (message.length <= FAREWELL && !/[?？]/.test(message) && some([LEAVES], message));

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
  if (isSexual(bubble)) found.add('sexual');
  if ((last || isLeaving(message)) && some([HOLDS_BACK], bubble)) found.add('holds-back');
  return UNSAID.filter((each) => found.has(each));
}
