// Old messages that the voice is tried on: to learn from what it gets wrong, or to measure how much it sounds like them. How
// far that has come is on disk, so that it goes on after a crash, an outage, or a stop.
import { type Exchange, exchangeAround } from '../archive/runs.ts';
import type { RecordStore } from '../ports.ts';
import type { Failure } from '../talk/model.ts';
import { TRIED } from './contrast.ts';
import type { PersonaLayers } from './layers.ts';
import { spread } from './likeness/held-out.ts';
import { heldOutFor } from './quiz.ts';

export type Purpose = 'contrast' | 'likeness';

export interface Trial {
  readonly purpose: Purpose;
  /** Ids of the user's messages; all of them are held out all the time, and those before `next` were tried. */
  readonly heldOut: readonly number[];
  readonly next: number;
  /** What the voice made of them; a message to which it said nothing is absent. */
  readonly made: readonly { readonly id: number; readonly made: readonly string[] }[];
}

/** Replies that are made at the same time. The first one is made alone: it fills the cache of the others. */
export const AT_ONCE = 4;

/** These say nothing of the message: all others would fail like it. */
export const ENDS_IT: readonly Failure[] = ['over-budget', 'gone', 'rejected', 'unreachable', 'overloaded'];

/** Contexts that are measured, and the fewest that say anything; never more than this share of those looked at. */
const MEASURED = 60;
const FEWEST = 20;
const SHARE = 1 / 3;
/** Messages of the user that are looked at for them, spread over the record, and how far around each. */
const LOOKED_AT = 800;
const BEFORE = 6;
const AFTER = 8;

/** undefined for too small a record. */
export async function newTrial(purpose: Purpose, record: RecordStore, roll: number): Promise<Trial | undefined> {
  const heldOut = purpose === 'contrast' ? await heldOutFor(record, roll, TRIED) : await contextsIn(record, MEASURED);
  return heldOut.length === 0 ? undefined : { purpose, heldOut, next: 0, made: [] };
}

/** Messages that are still to be tried for each purpose; 0 where that was done, or there is too little. `isNew`: more of the record came since. */
export async function trialsLeft(
  record: RecordStore,
  { contrasts, likeness, trial }: PersonaLayers,
  isNew: boolean,
): Promise<Readonly<Record<Purpose, number>>> {
  const count = async (purpose: Purpose): Promise<number> => {
    const { heldOut, next } = (trial?.purpose === purpose ? trial : await newTrial(purpose, record, 0)) ?? NONE;
    return heldOut.length - next;
  };
  return {
    contrast: contrasts ? 0 : await count('contrast'),
    likeness: likeness && !isNew ? 0 : await count('likeness'),
  };
}

const NONE: Pick<Trial, 'heldOut' | 'next'> = { heldOut: [], next: 0 };

/** Of all kinds, as they come: what is only short or only long would measure something else. */
async function contextsIn(record: RecordStore, most: number): Promise<readonly number[]> {
  const ids = (await record.slice({ by: 'me', limit: LOOKED_AT, untimed: true })).map(({ id }) => id);
  const near = await record.aroundAll(ids, BEFORE, AFTER);
  const answered = ids.filter((id, i) => begins(id, exchangeAround(near[i] ?? [], id)));
  const count = Math.min(most, Math.floor(SHARE * answered.length));
  return count < FEWEST ? [] : spread(answered, count);
}

/** Each run once. */
const begins = (id: number, exchange: Exchange | undefined): boolean => exchange?.mine[0]?.id === id;
