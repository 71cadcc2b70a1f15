// A voice's answers to the contexts that were held out, beside three voices that nobody would take for the person.
import type { RecordMessage } from '../../archive/message.ts';
import { assistantLines } from './assistant.ts';
import { type Answers, type Distances, distancesBetween } from './distances.ts';
import { type Fidelity, fidelityBy } from './fidelity.ts';
import { type Context, type Parted, spread } from './held-out.ts';

export type Voice = 'voice' | 'random' | 'user' | 'assistant' | 'themselves';

export interface Judged {
  readonly voice: Voice;
  readonly fidelity: Fidelity;
  readonly distances: Distances;
}

export interface Judging {
  readonly parted: Parted;
  readonly contexts: readonly Context[];
  /** To each context; [] where the voice was silent. */
  readonly answers: Answers;
  /** What they say much more than the user. */
  readonly phrases: readonly string[];
  /** Of other people, each by themselves, from other conversations of the same export. */
  readonly strangers: readonly (readonly string[])[];
  /** In [0, 1). */
  readonly roll: () => number;
}

/** Messages that are compared; more of one side than of the other would tell of the number and not of the writer. */
const COMPARED = 60;
/** Theirs that the traces are known by. */
const KNOWN = 8_000;
/** Samples of the user's lines that are other people. */
const SAMPLES = 5;

/** undefined where too little was held out to say anything, or nothing was answered. */
export function judge(judging: Judging): readonly Judged[] | undefined {
  const { parted, contexts, phrases, strangers } = judging;
  const theirs = textsBy(parted.kept, 'them');
  const heldOut = textsBy(parted.heldOut, 'them');
  const mine = textsBy(parted.kept, 'me');
  const answers = judging.answers.filter((bubbles) => bubbles.length > 0);
  if ([theirs, heldOut, mine, answers].some((list) => list.length === 0)) return undefined;
  const judged = fidelityBy({
    theirs: spread(theirs, KNOWN),
    heldOut: spread(heldOut, COMPARED),
    others: [...samples(mine), ...strangers.filter((texts) => texts.length >= COMPARED).map(shortened)],
  });
  const real = contexts.map((context) => context.theirs.map(({ text }) => text));
  const row = (voice: Voice, given: Answers): Judged => ({
    voice,
    fidelity: judged(spread(given.flat(), COMPARED)),
    distances: distancesBetween(given, real, phrases),
  });
  return [
    row('voice', answers),
    row('random', randomLines(real, theirs, judging.roll)),
    row(
      'user',
      contexts.map((context) => context.mine.map(({ text }) => text)),
    ),
    row(
      'assistant',
      assistantLines(real.length, /\p{Script=Han}/u.test(theirs.slice(0, COMPARED).join(''))).map((line) => [line]),
    ),
    { ...row('themselves', real), fidelity: judged(spread(heldOut, COMPARED)) },
  ];
}

const textsBy = (messages: readonly RecordMessage[], side: RecordMessage['by']): readonly string[] =>
  messages.filter(({ by, kind, text }) => by === side && kind === 'text' && text.trim() !== '').map(({ text }) => text);

const shortened = (texts: readonly string[]): readonly string[] => spread(texts, COMPARED);

/** Each an even spread over the whole, none with a line of another. */
function samples(texts: readonly string[]): readonly (readonly string[])[] {
  const parts = Array.from({ length: SAMPLES }, (_, part) => texts.filter((_line, i) => i % SAMPLES === part));
  const full = parts.map(shortened).filter((part) => part.length === COMPARED);
  return full.length > 0 ? full : [shortened(texts)];
}

/** As many bubbles as they really sent. */
const randomLines = (real: Answers, theirs: readonly string[], roll: () => number): Answers =>
  real.map((bubbles) => bubbles.map(() => theirs[Math.floor(roll() * theirs.length)] ?? ''));
