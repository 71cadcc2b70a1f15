// No model: it answers with lines the other person really wrote, and invents nothing.
import type { ReplyPair } from '../core/archive/pairs.ts';
import { sameSense } from '../core/archive/same-sense.ts';
import { withheld } from '../core/care/withheld.ts';
import { type Act, actOf, grieves, laughs } from '../core/persona/acts.ts';
import type { LanguageModel } from '../core/ports.ts';
import type { Cost, ModelEvent, ReplyRequest, Usage } from '../core/talk/model.ts';
import { lettingGo } from '../core/talk/shorten.ts';
import { fallBack, isTouchy, plain } from './falling-back.ts';
import { isOfAnotherDay, isUntimely } from './hours.ts';

/** From here a retrieved reply is what fits in 59 % of cases, below in 46 % (measured). */
const SURE = 0.65;
/** From here a short reaction to something told may be said again: it holds no fact. Chosen by reading. */
const NEAR = 0.4;
/** Characters of a question back that asks for nothing in particular, in Chinese and in other scripts. */
const SHORT = { chinese: 8, other: 24 } as const;
/** Answers this close to the best are as good; the roll chooses. */
const AS_GOOD = 0.03;
/** More bubbles than this are the start of another topic. */
const BUBBLES = 5;
/** Seconds; what they wrote after a longer silence was not the answer any more. */
const ANSWER_PAUSE = 900;

const NO_USAGE: Usage = {
  model: 'quoting',
  inputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  outputTokens: 0,
  usd: 0,
};

const NO_COST: Cost = { inputTokens: 0, outputTokens: 0, usd: 0 };

export const createQuoting = (): LanguageModel => ({
  voice: 'quoting',
  async *reply(request, signal) {
    yield* signal.aborted ? [{ kind: 'failed', failure: 'aborted' } as const] : answer(request);
  },
  read: async () => ({ ok: false, failure: 'no-model' }),
  estimate: async () => NO_COST,
  estimateReplies: async () => NO_COST,
});

/** Bubbles are lines of the text. */
function* answer(request: ReplyRequest): Iterable<ModelEvent> {
  const retrieved = isTouchy(request.message) ? undefined : retrieve(request);
  const line = retrieved ? undefined : fallBack(request, (text) => quotable([text]));
  const bubbles = retrieved?.bubbles ?? (line === undefined ? [] : [line]);
  if (bubbles.length === 0) {
    yield { kind: 'failed', failure: 'empty' };
    return;
  }
  for (const [i, bubble] of bubbles.entries()) yield { kind: 'text', text: i === 0 ? bubble : `\n${bubble}` };
  yield { kind: 'done', usage: NO_USAGE, used: retrieved ? [retrieved.index] : [] };
}

interface Retrieved {
  readonly index: number;
  readonly bubbles: readonly string[];
}

function retrieve({ message, pairs, recentLines, roll, hour }: ReplyRequest): Retrieved | undefined {
  const recent = new Set(recentLines.map(plain));
  const answered = lastLine(message);
  const act = actOf(answered);
  const isFit = (bubble: string): boolean =>
    !recent.has(plain(bubble)) && !isUntimely(bubble, message, hour) && !isOfAnotherDay(bubble, message);
  const alike = pairs.flatMap((pair, index) => {
    const asked = pair.mine.at(-1)?.text ?? '';
    if (pair.confidence < NEAR || actOf(asked) !== act || !sameSense(asked, answered)) return [];
    const whole = lettingGo(bubblesOf(pair), { message, last: false, mostSentences: undefined });
    const sure = pair.confidence >= SURE && !NODDING.has(act);
    const bubbles = sure ? whole : act === 'statement' || pair.confidence >= SURE ? reactionIn(whole, message) : [];
    return bubbles.length > 0 && bubbles.every(isFit) ? [{ index, bubbles, score: pair.score, sure }] : [];
  });
  const ranked = alike.toSorted((a, b) => Number(b.sure) - Number(a.sure) || b.score - a.score);
  const equals = asGoodAsBest(ranked.filter(({ sure }) => sure === ranked[0]?.sure));
  return equals[Math.floor(roll * equals.length)];
}

/** What these are said to decides what is answered: of them alone nothing follows but a reaction. */
const NODDING: ReadonlySet<Act> = new Set(['agreement', 'affirmation', 'refusal', 'unsure', 'listening', 'laughter']);

/** The bubbles it begins with that hold no fact. */
function reactionIn(bubbles: readonly string[], message: string): readonly string[] {
  const end = bubbles.findIndex((bubble) => !isReaction(bubble, message));
  return end < 0 ? bubbles : bubbles.slice(0, end);
}

function isReaction(bubble: string, message: string): boolean {
  const act = actOf(bubble);
  if (grieves(message) && (act === 'glad' || laughs(bubble))) return false;
  const longest = /\p{Script=Han}/u.test(bubble) ? SHORT.chinese : SHORT.other;
  return act === 'question' ? [...bubble].length <= longest : !TELLING.has(act);
}

const TELLING: ReadonlySet<Act> = new Set(['statement', 'affirmation', 'refusal', 'greeting', 'goodnight', 'farewell']);

/** Of those that may be quoted, which is asked last, because it takes the longest. Best first. */
function asGoodAsBest<Each extends { readonly bubbles: readonly string[]; readonly score: number }>(
  ranked: readonly Each[],
): readonly Each[] {
  const best = ranked.findIndex(({ bubbles }) => quotable(bubbles));
  const bar = (ranked[best]?.score ?? 0) * (1 - AS_GOOD);
  return best < 0 ? [] : ranked.slice(best).filter(({ bubbles, score }) => score >= bar && quotable(bubbles));
}

function bubblesOf({ theirs }: ReplyPair): readonly string[] {
  const pause = theirs.findIndex((message, i) => i > 0 && secondsSince(theirs[i - 1]?.at, message.at) > ANSWER_PAUSE);
  return theirs
    .slice(0, pause < 0 ? BUBBLES : Math.min(pause, BUBBLES))
    .map((message) => message.text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

const secondsSince = (before: number | undefined, at: number | undefined): number =>
  before === undefined || at === undefined ? 0 : at - before;

/** Each line alone and all of them together: "i love", "you" is a declaration too. */
const quotable = (bubbles: readonly string[]): boolean =>
  bubbles.length > 0 && [...new Set([...bubbles, bubbles.join(' ')])].every((text) => withheld(text) === undefined);

const lastLine = (message: string): string => message.trim().split('\n').at(-1) ?? '';
