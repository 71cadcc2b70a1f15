// What the quoting voice says where nothing similar was ever answered: a short line that they sent often, of a kind that may
// follow what was said. Where none may, nothing: a line that does not fit is worse than silence.
import { askedIn } from '../core/archive/same-sense.ts';
import { doingOf } from '../core/archive/situation.ts';
import { asksForWithheld } from '../core/care/withheld.ts';
import { type Act, actOf, cheers, grieves, isSound, laughs } from '../core/persona/acts.ts';
import type { Phrase } from '../core/persona/style.ts';
import type { ReplyRequest } from '../core/talk/model.ts';
import { isOfAnotherDay, isUntimely } from './hours.ts';

/** A card of this few messages, which nobody's message is known to have come before: any of them may answer. */
const FEW = 60;

/** Of those, what is neither a yes nor a no. */
const BY_HEART: ReadonlySet<Act> = new Set(['statement', 'question', 'laughter']);

/** Asked last, because it takes the longest. */
export type MayBeSaid = (text: string) => boolean;

/** undefined: nothing fits. */
export function fallBack(request: ReplyRequest, mayBeSaid: MayBeSaid): string | undefined {
  const { style, message, roll, recentLines, hour, last } = request;
  const lines = (style?.frequentLines ?? []).filter(
    (line) =>
      isFresh(line, recentLines) &&
      !(last && isSound(line.text)) &&
      !isUntimely(line.text, message, hour) &&
      !isOfAnotherDay(line.text, message),
  );
  const among = (fits: MayBeSaid): readonly Phrase[] => lines.filter(({ text }) => fits(text) && mayBeSaid(text));
  if (isGrave(message))
    return byFrequency(
      among((text) => (asks(message) ? HM : CALM).test(text)),
      roll,
    );
  const fits = fitsFor(message);
  for (const act of mayFollow(message)) {
    const isOfKind = (text: string): boolean =>
      act === 'laughter' ? isLaughter(text) : actOf(text) === act || (act === 'listening' && asksOn(text, message));
    const line = byFrequency(
      among((text) => isOfKind(text) && fits(text) && sharesScript(text, act, message)),
      roll,
    );
    if (line !== undefined) return line;
  }
  if (isTold(message)) {
    const nod = byFrequency(
      among((text) => NOD.test(text.trim()) && isChinese(text) === isChinese(message)),
      roll,
    );
    if (nod !== undefined) return nod;
  }
  return !last && request.pairs.length === 0 && (style?.theirs.messages ?? 0) <= FEW
    ? byFrequency(
        among((text) => BY_HEART.has(actOf(text))),
        roll,
      )
    : undefined;
}

/** The user asks for love, a return and the like, quarrels, ends it, or doubts themselves. A plain "see you" is a goodbye. */
export const isGrave = (message: string): boolean =>
  isTouchy(message) || doingOf(message) === 'quarrels' || GRAVE.test(message);

export const isTouchy = (message: string): boolean =>
  asksForWithheld(message) && !['farewell', 'goodnight'].includes(actOf(message));

const GRAVE =
  /\b(?:break(?:ing)? up|broke up|it'?s over|over between us|stop seeing|divorce|am i (?:so |too |really )?\w+|is it me|(?:angry|mad|furious|upset) (?:with|at) you|you(?:'re| are) (?:so |such |always |mean|cruel|cold|selfish)|you (?:hurt|lied|never|always|left|ruined)|stop (?:it|that)|shut up|leave me)\b|分手|离婚|结束吧|我是不是(?:太|很|真的)|我(?:很|真)(?:没用|差|笨)|别烦|气死|生你的?气|不理我|你(?:好|真|太|这么)(?:笨|冷漠|过分|自私|狠|坏|烦)|你从来|你总是|骗我/iu;

/** At most a sound that says: heard. In Chinese 嗯 is a yes. */
const CALM = /^(?:h+m+|o+h+|m+m+|哦+|噢+|唔+)[.…。]*$/iu;

const HM = /^(?:h+m+|m+m+|唔+)[.…。]*$/iu;

/** What may follow a message of each kind, best first. Never a yes or a no to a question: that would be an answer invented. */
const FOLLOWS: Readonly<Record<Act, readonly Act[]>> = {
  greeting: ['greeting', 'listening'],
  goodnight: ['goodnight'],
  farewell: ['farewell', 'goodnight'],
  thanks: ['welcome'],
  welcome: ['agreement', 'laughter'],
  laughter: ['laughter', 'listening'],
  question: ['unsure'],
  comfort: ['thanks', 'listening', 'agreement'],
  glad: ['glad', 'laughter', 'agreement'],
  agreement: ['agreement', 'laughter'],
  affirmation: ['agreement', 'glad', 'listening'],
  refusal: ['agreement', 'listening'],
  unsure: ['agreement', 'listening', 'unsure'],
  listening: ['listening', 'laughter'],
  statement: ['listening'],
};

function mayFollow(message: string): readonly Act[] {
  if (WISH.test(message)) return ['thanks', 'glad', 'greeting'];
  if (GOOD_LUCK.test(message)) return ['thanks'];
  const act = actOf(lastLine(message));
  if (asks(message) && act !== 'listening' && act !== 'greeting') return FOLLOWS.question;
  if (act !== 'statement' && act !== 'listening') return FOLLOWS[act];
  if (grieves(message) || isBadNews(message)) return ['comfort', 'listening'];
  if (cheers(message)) return ['glad', 'listening'];
  return PROPOSES.test(message) ? ['agreement', 'listening'] : FOLLOWS[act];
}

/** Not a yes, only that it was heard. */
const NOD = /^(?:o?k(?:ay)?|mm+|i see|right|嗯+|哦+)[.。!！~～]*$/iu;
const LAUGHTER =
  /^(?:(?:a?(?:ha){1,20}h?|lol|lmao|xd|he(?:he)+|哈+|嘿+|笑死(?:我了)?|right|yes|yeah|nice|\p{Extended_Pictographic})[\s!！~～?？.]*)+$/iu;
/** And nothing besides. */
const isLaughter = (text: string): boolean => laughs(text) && LAUGHTER.test(text.trim());
/** Asks what is wrong, whoever it was said to. */
const ASKS_ON = /^(?:怎么[了啦]|咋[了啦]|怎么回事|what happened|what'?s wrong|(?:oh no )?what'?s up)[?？!！~～。]*$/iu;

const asksOn = (text: string, message: string): boolean =>
  ASKS_ON.test(text.trim()) && (grieves(message) || isBadNews(message));

/** Neither good nor bad: to that it is enough to have heard it. */
const isTold = (message: string): boolean =>
  ['statement', 'refusal', 'farewell'].includes(actOf(lastLine(message))) &&
  !grieves(message) &&
  !isBadNews(message) &&
  !cheers(message) &&
  !asksOrWishes(message);

const WISH =
  /\b(?:happy|merry) (?:birthday|christmas|xmas|new year|easter|valentine|anniversary|halloween|holidays)|(?:生日|新年|圣诞节?|中秋节?|春节|元旦|端午|情人节|节日|国庆)快乐|过年好|新年好|恭喜发财/iu;
const GOOD_LUCK = /\b(?:good luck|break a leg|fingers crossed for you)\b|加油|祝你好运|一切顺利/iu;
const BAD_NEWS =
  /\b(?:did(?:n'?t| not) (?:get|work|make|pass|go well|win|sleep)|(?:it|that|everything|nothing) (?:broke|failed|worked)|can'?t sleep|no luck|cancell?ed|ruined|stolen|got lost|threw up|in pain)\b|失眠|睡不着|没(?:过|成|考上|拿到|抢到|睡着?)|失败|挨骂|被.{0,4}[骂批偷]|丢了|死了|摔|好疼|好痛|黄了|泡汤/iu;
const isBadNews = (message: string): boolean => BAD_NEWS.test(message);
/** Something is to be done: to that one may agree. To news one may not. */
const PROPOSES =
  /\b(?:let'?s|let me|i'?ll|i will|i'?m (?:going to|gonna)|we(?:'ll| will| can| could| should)|you (?:can|should|could)|shall|please|don'?t|remember to)\b|吧[。！!~～]*$|我来|我去|我们去|你先|记得|一起|帮你/iu;

/** "No?" asks, too. */
const asks = (message: string): boolean => /[?？]\s*$/.test(message) || actOf(lastLine(message)) === 'question';

const asksOrWishes = (message: string): boolean =>
  asks(message) || WISH.test(message) || GOOD_LUCK.test(message) || grieves(message);

const lastLine = (message: string): string => message.trim().split('\n').at(-1) ?? '';

/** No answer to "which", "when" or "why", and none that would be half of a yes. */
const HALF_A_YES =
  /maybe|perhaps|depends|kinda|sort of|not sure|we'?ll see|who knows|可能|也许|看情况|再说|不好说|不一定/iu;
/** "What do you mean" fits what is not a question. */
const ASKS_BACK = /what do you mean|wait what/iu;
const ONLY_A_SOUND = /^(?:h+m+|u+m+|uh+|e+h+|呃+|额+)(?: let me think)?[.…。]*$|let me think|让我想想/iu;
const ABOUT_THEM = /\b(?:you|u|your|ya)\b|你/iu;

const THANKS =
  /^(?:(?:oh|aw+)[ ,]+)?(?:thanks?(?: you)?|thx|ty|cheers|谢谢|多谢|谢啦)(?: (?:so much|very much|a lot|you|love))?(?:你|啦|呀)?[!！~～.。\p{Extended_Pictographic}\s]*$/iu;

/** A question about themselves gets a sound at most: they would know. */
function fitsFor(message: string): MayBeSaid {
  if (WISH.test(message) || GOOD_LUCK.test(message)) return (text) => actOf(text) !== 'thanks' || THANKS.test(text);
  const asked = askedIn(message) ?? (asks(message) ? 'whether' : undefined);
  if (asked === undefined) return (text) => !/[?？]\s*$/.test(text) || actOf(text) !== 'agreement';
  const sound = asked === 'whether' || ABOUT_THEM.test(message);
  return (text) => (sound ? ONLY_A_SOUND.test(text) : !HALF_A_YES.test(text) && !ASKS_BACK.test(text));
}

/** Laughter and a nod are the same in every script. */
const sharesScript = (text: string, act: Act, message: string): boolean =>
  act === 'laughter' || act === 'agreement' || isChinese(text) === isChinese(message) || !/\p{L}/u.test(text);

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** The newest of what was said. */
const JUST_SAID = 4;
/** So much more often than they said it a line may come. */
const AS_OFTEN = 2;

/** Said again and again by anybody: only not twice running. */
const mayRecur = (text: string): boolean =>
  NOD.test(text.trim()) || isLaughter(text) || ['goodnight', 'greeting'].includes(actOf(text));

/** Not just said, and not more often than they said it themselves. */
function isFresh({ text, rate }: Phrase, recentLines: readonly string[]): boolean {
  const line = plain(text);
  const said = recentLines.map(plain);
  if (line === '' || !said.includes(line)) return true;
  if (said.slice(0, mayRecur(text) ? 1 : JUST_SAID).includes(line)) return false;
  return mayRecur(text) || said.filter((each) => each === line).length <= 1 + AS_OFTEN * rate * said.length;
}

export const plain = (text: string): string =>
  text.toLowerCase().replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, '');

/** A line sent twice as often is chosen 1.4 times as often. */
function byFrequency(lines: readonly Phrase[], roll: number): string | undefined {
  const weights = lines.map(({ count }) => Math.sqrt(count));
  let left = roll * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [i, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return lines[i]?.text;
  }
  return lines.at(-1)?.text;
}
