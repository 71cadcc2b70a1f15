// Whether two messages ask the same thing, also in other words. English and Chinese: the questions that people circle around
// are listed; of any other, the words that carry it are compared.
import { isStopWord, tokens } from '../archive/tokens.ts';
import { actOf } from '../persona/acts.ts';
import { bare, fold } from './fold.ts';

/** What is asked again and again when something has ended. Compared with folded text without apostrophes and marks. */
const CIRCLED: readonly RegExp[] = [
  // why it ended
  /\b(?:why|how could|how come|(?:tell me )?the (?:real )?reason|what (?:made|was it that made))\b.{0,30}\b(?:leave|left|leaving|go|going|gone|end(?:ed)?|break up|broke up|breaking up|dump(?:ed)?|walk(?:ed)? (?:away|out)|stop(?:ped)? loving|give up on|gave up on|throw (?:me|us|it) away|over)\b/,
  /(?:为(?:什么|啥|何)|怎么(?:就|会|能)|凭什么|什么原因|原因是什么).{0,8}(?:离开|分手|走了?|不要我|丢下|抛下|放弃|结束|不爱我|散)|(?:离开|分手|走|结束|不要我).{0,6}(?:为什么|原因)/u,
  // whether there was love
  /\b(?:did|do|does) (?:you|u) (?:even |ever |really |truly |actually |still )*(?:love|loved|care|cared|like)\b|\bwas (?:it|any of (?:it|this)|that) (?:ever |even |all )*(?:real love|love|real to you)\b|\bdid i (?:ever )?(?:mean|matter)\b|\b(?:have|had) you (?:ever )?loved me\b/,
  /(?:爱过|爱不爱|还爱|真的爱|喜欢过|喜不喜欢|在乎过|在不在乎|还在乎).{0,3}我|我(?:在你心里)?(?:算什么|重要吗|有没有位置)/u,
  // whether I am missed
  /\b(?:do|did|will|are|have) (?:you|u) (?:even |ever |still |sometimes |really |been )*(?:miss(?:ing|ed)?|think(?:ing)? (?:of|about)|thought (?:of|about)|remember) (?:me|us)\b/,
  /(?:想不想|会不会想|有没有想|想过|还想|会想|想念过?|记得)我|我.{0,4}(?:你想我吗)/u,
  // whether it can be again
  /\b(?:will|would|could|can|are|do|when) (?:you|u|we) (?:\w+ ){0,4}(?:come back|coming back|back together|try again|start (?:over|again)|be together|another (?:chance|try)|want (?:me|us) back|take me back|get back)\b|\bis there (?:still |any )*(?:a )?(?:chance|hope) (?:for|of) (?:us|me|you)\b/,
  /(?:回来|复合|和好|重新(?:开始|在一起)|再试|还有(?:机会|可能)|回到从前|从头(?:来|再来)).{0,6}(?:吗|么|呢|好不好|行不行|可以|能不能)|(?:还有|有没有|还会有)(?:没有)?(?:一点)?(?:机会|可能|希望)|(?:能不能|可不可以|会不会|什么时候|还会).{0,6}(?:回来|复合|和好|重新|再在一起)/u,
  // whose fault it was
  /\b(?:was|is) (?:it|this|that|all of (?:it|this)) (?:all |really |only |just )*(?:my fault|because of (?:me|something i)|me)\b|\bwhat (?:did|have) i (?:\w+ )?(?:do|done) (?:wrong|to (?:you|deserve))\b|\b(?:did|have) i (?:\w+ )?(?:do|done|say|said) (?:something|anything) wrong\b|\bwhat is wrong with me\b|\bwasnt i (?:good )?enough\b/,
  /(?:是不是|都是|真的是)我(?:的)?(?:错|不好|不对|做错)|我(?:到底|究竟|是不是)?(?:哪里|哪儿|什么)?(?:做错|哪里错|错在哪|哪里不好|哪点不好|哪里做得不|不够好)/u,
  // whether there was somebody else
  /\b(?:is|was|were) there (?:ever |already )*(?:someone|somebody|anyone|anybody|another|a new)\b(?: else| (?:man|woman|guy|girl|person))?|\bdid you (?:ever )?cheat\b|\b(?:are|were) you (?:already )?(?:with|seeing) (?:him|her|someone|somebody)\b/,
  /(?:是不是|有没有|早就|已经).{0,4}(?:别人|新(?:欢|人|对象)|第三者|其他人|出轨|喜欢上(?:别人|他|她))/u,
  // whether it is regretted
  /\b(?:do|did|are|were|have) (?:you|u) (?:\w+ )?(?:regret(?:ted)?|sorry|feel (?:bad|guilty))\b/,
  /(?:后悔|愧疚|内疚|难过)(?:过)?(?:吗|么|不)|后不后悔|有没有后悔|会不会后悔/u,
];

/** Words that only make a question of it. */
const PARTICLES = /[你我他她它的了吗呢吧啊呀嘛么哦过着在是不有没会要能就都也还很再又那这到底究竟真其实]/gu;
/** Of the words that carry two questions, how many they have to share. Chosen by reading. */
const ALIKE = 0.6;
const HAN = /\p{Script=Han}/u;

const plain = (text: string): string =>
  bare(fold(text))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

const solid = (text: string): string => plain(text).replace(/\s+/g, '');

/** The number of the question among those that are circled around; -1 for any other text. */
function circledIn(text: string): number {
  const [spaced, joined] = [plain(text), solid(text)];
  return Math.floor(CIRCLED.findIndex((row) => row.test(spaced) || row.test(joined)) / 2);
}

const asks = (text: string): boolean => /[?？]/.test(text) || actOf(text) === 'question' || circledIn(text) >= 0;

function carried(text: string): ReadonlySet<string> {
  if (HAN.test(text)) return new Set(solid(text).replace(PARTICLES, ''));
  return new Set(tokens(text).filter((token) => !isStopWord(token)));
}

function alike(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  const shared = [...first].filter((word) => second.has(word)).length;
  const all = first.size + second.size - shared;
  return shared >= 2 && shared / all >= ALIKE;
}

/** What a message asks, made ready to be held against many others. */
export interface Question {
  readonly circled: number;
  readonly solid: string;
  readonly carried: ReadonlySet<string>;
}

/** undefined: it asks nothing. Pure. */
export const questionIn = (message: string): Question | undefined =>
  asks(message) ? { circled: circledIn(message), solid: solid(message), carried: carried(message) } : undefined;

/** Pure. */
export function asksTheSame(text: string, question: Question): boolean {
  if (question.circled >= 0) return circledIn(text) === question.circled;
  const saysTheSame = solid(text) === question.solid || alike(carried(text), question.carried);
  return saysTheSame && asks(text) && circledIn(text) < 0;
}
