// What the voice made of messages whose answers it had not seen, beside what was really answered: what it gets wrong of its
// own accord stands in the prompt.
import type { RecordMessage } from '../archive/message.ts';
import { type Exchange, exchangeAround } from '../archive/runs.ts';
import type { RecordStore, Span } from '../ports.ts';

/** Only what was made is kept; what was really written stays in the record, and is gone with it. */
export interface Contrast {
  /** A message of the user's run. */
  readonly id: number;
  readonly made: readonly string[];
}

export interface ShownContrast {
  readonly asked: readonly RecordMessage[];
  readonly real: readonly RecordMessage[];
  readonly made: readonly string[];
  /** In which the two differ; never empty. */
  readonly why: readonly Difference[];
}

export type Difference =
  | 'longer'
  | 'shorter'
  | 'more messages'
  | 'fewer messages'
  | 'asks'
  | 'exclaims'
  | 'full stop'
  | 'capital'
  | 'emoji'
  | 'laughs'
  | 'takes over words';

/** Contexts that are tried, and contrasts of them that are shown. */
export const TRIED = 20;
const SHOWN = 10;
const BEFORE = 6;
const AFTER = 8;

/** Those that differ most, in the order of the record; what is not in it any more, or not of that time, is left out. */
export async function contrastsShown(
  record: RecordStore,
  contrasts: readonly Contrast[] | undefined,
  within: Span | undefined,
): Promise<readonly ShownContrast[]> {
  if (!contrasts || contrasts.length === 0) return [];
  const near = await record.aroundAll(
    contrasts.map(({ id }) => id),
    BEFORE,
    AFTER,
  );
  return contrasts
    .flatMap(({ id, made }, i) => {
      const exchange = exchangeAround(near[i] ?? [], id);
      const shown = exchange && isOf(exchange, within) ? compared(exchange, made) : undefined;
      return shown && shown.why.length > 0 ? [{ id, shown }] : [];
    })
    .toSorted((a, b) => b.shown.why.length - a.shown.why.length || a.id - b.id)
    .slice(0, SHOWN)
    .toSorted((a, b) => a.id - b.id)
    .map(({ shown }) => shown);
}

/** Those whose messages are still there; undefined for none. */
export async function contrastsLeft(
  record: RecordStore,
  contrasts: readonly Contrast[],
): Promise<readonly Contrast[] | undefined> {
  const near = await record.aroundAll(
    contrasts.map(({ id }) => id),
    0,
    0,
  );
  const left = contrasts.filter((_, i) => (near[i] ?? []).length > 0);
  return left.length > 0 ? left : undefined;
}

function compared({ mine, theirs }: Exchange, made: readonly string[]): ShownContrast {
  const real = theirs.map(({ text }) => text);
  return { asked: mine, real: theirs, made, why: differences(made, real, mine.map(({ text }) => text).join(' ')) };
}

/** What has no time belongs to every one. */
function isOf({ mine }: Exchange, within: Span | undefined): boolean {
  const at = mine[0]?.at;
  return at === undefined || within === undefined || (at >= within.from && at < within.to);
}

const lengthOf = (lines: readonly string[]): number => [...lines.join('')].length;
/** So many times as long is longer. Chosen. */
const MUCH = 1.6;

const MARKS: readonly (readonly [Difference, RegExp])[] = [
  ['asks', /[?？]/],
  ['exclaims', /[!！]/],
  ['full stop', /(?<![.。…])[.。]\s*$/mu],
  ['capital', /^\p{Lu}/mu],
  ['emoji', /\p{Extended_Pictographic}/u],
  ['laughs', /\bha(?:ha)+|\blol\b|哈哈/iu],
];

/** What the made one does that the real one does not. */
function differences(made: readonly string[], real: readonly string[], asked: string): readonly Difference[] {
  const [ours, theirs] = [made.join('\n'), real.join('\n')];
  const words = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
  const taken = [...words(ours)].filter((word) => words(asked).has(word) && !words(theirs).has(word));
  return [
    ...(lengthOf(made) > MUCH * lengthOf(real) ? (['longer'] as const) : []),
    ...(lengthOf(real) > MUCH * lengthOf(made) ? (['shorter'] as const) : []),
    ...(made.length > real.length ? (['more messages'] as const) : []),
    ...(made.length < real.length ? (['fewer messages'] as const) : []),
    ...MARKS.filter(([, mark]) => mark.test(ours) && !mark.test(theirs)).map(([difference]) => difference),
    ...(taken.length > 1 ? (['takes over words'] as const) : []),
  ];
}
