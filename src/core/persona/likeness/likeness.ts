// How much the voice sounds like them, measured on messages that were held out.
import type { RecordStore, Span } from '../../ports.ts';
import type { PersonaLayers } from '../layers.ts';
import type { Trial } from '../trial.ts';
import { hiddenIn, type Unseen } from '../unseen.ts';
import type { Distances } from './distances.ts';
import type { Part } from './fidelity.ts';
import { judge } from './judge.ts';

export interface Likeness {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** 0: as other people write. 1: as their own held-out messages. */
  readonly score: number;
  readonly parts: Readonly<Record<Part, number>>;
  readonly distances: Distances;
  /** Messages that were held out, and those of them that the voice had an answer to. */
  readonly contexts: number;
  readonly answered: number;
  /** The era that was chosen then; undefined: the whole record. */
  readonly era?: Span | undefined;
  /** It was the end of the record that was held out, and not some from everywhere. */
  readonly end: boolean;
  /** Mean characters of a message: of the voice's, and of what was really written. */
  readonly lengths: { readonly made: number; readonly real: number };
}

/** From here on a persona is good. */
export const GOOD = 0.8;

/** What sixty messages may be off by; fewer of them by more. */
const OFF = 0.1;
const MEASURED = 60;
export const offBy = ({ contexts }: Likeness): number => OFF * Math.sqrt(MEASURED / contexts);

/** Messages of a side that it is compared with. */
const KNOWN = 8_000;

/** undefined where there is too little to say anything, or nothing was answered. */
export async function likenessOf(
  { heldOut, until, made }: Trial,
  { exchanges }: Unseen,
  { record, layers, era, at, roll }: Measuring,
): Promise<Likeness | undefined> {
  const left = heldOut.flatMap((id) => {
    const exchange = exchanges.get(id);
    return exchange ? [{ id, ...exchange, before: [] }] : [];
  });
  const answers = left.map(({ id }) => made.find((each) => each.id === id)?.made ?? []);
  const rows = judge({
    parted: {
      kept: await sidesOf(record, hiddenIn(left), { to: until }),
      heldOut:
        until === undefined ? left.flatMap(({ theirs }) => theirs) : await sidesOf(record, NONE, { from: until }),
      contexts: left,
    },
    contexts: left,
    answers,
    phrases: (layers.style?.catchphrases ?? []).map(({ text }) => text),
    strangers: [],
    roll,
  });
  const voice = rows?.find((row) => row.voice === 'voice');
  if (!voice) return undefined;
  return {
    at,
    score: voice.fidelity.score,
    parts: voice.fidelity.parts,
    distances: voice.distances,
    contexts: left.length,
    era: era && { from: era.from, to: era.to },
    end: until !== undefined,
    answered: answers.filter((bubbles) => bubbles.length > 0).length,
    lengths: {
      made: meanLength(answers.flat()),
      real: meanLength(left.flatMap(({ theirs }) => theirs.map(({ text }) => text))),
    },
  };
}

export interface Measuring {
  /** Of the era that was chosen. */
  readonly record: RecordStore;
  readonly layers: PersonaLayers;
  readonly era: Span | undefined;
  readonly at: number;
  readonly roll: () => number;
}

const NONE: ReadonlySet<number> = new Set();

interface When {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** What has no time was there before. */
async function sidesOf(record: RecordStore, hidden: ReadonlySet<number>, { from, to }: When) {
  const when = { ...(from === undefined ? { untimed: true } : { from }), ...(to !== undefined && { to }) };
  const sides = await Promise.all((['them', 'me'] as const).map((by) => record.slice({ by, limit: KNOWN, ...when })));
  return sides.flat().filter(({ id }) => !hidden.has(id));
}

const meanLength = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + [...text].length, 0) / Math.max(1, texts.length);
