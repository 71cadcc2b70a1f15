// Old messages that the voice is tried on: to learn from what it gets wrong, or to measure how much it sounds like them. How
// far that has come is on disk, so that it goes on after a crash, an outage, or a stop.
import { exchangeAround } from '../archive/runs.ts';
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
  /** The persona is made from what came before (wall-clock seconds); undefined: from all but what is held out. */
  readonly until?: number | undefined;
  readonly next: number;
  /** What the voice made of them; a message to which it said nothing is absent. */
  readonly made: readonly { readonly id: number; readonly made: readonly string[] }[];
}

/** Replies that are made at the same time. The first one is made alone: it fills the cache of the others. */
export const AT_ONCE = 4;

/** These say nothing of the message: all others would fail like it. */
export const ENDS_IT: readonly Failure[] = ['over-budget', 'gone', 'rejected', 'unreachable', 'overloaded'];

/** Contexts that are measured, and the fewest that say anything. */
const MEASURED = 60;
const FEWEST = 20;
/** The end of the record that is held out: more of it where the last tenth has too few of them. */
const SHARES = [0.1, 0.2, 0.3];
/** Of a record without times, no more than this share of those looked at. */
const SPREAD = 1 / 3;
/** Messages of the user that are looked at for them, and how far around each. */
const LOOKED_AT = 800;
const BEFORE = 6;
const AFTER = 8;

/** undefined for too small a record. */
export async function newTrial(purpose: Purpose, record: RecordStore, roll: number): Promise<Trial | undefined> {
  const begun = { purpose, next: 0, made: [] };
  if (purpose === 'likeness') {
    const held = await lastContexts(record);
    return held && { ...begun, ...held };
  }
  const heldOut = await heldOutFor(record, roll, TRIED);
  return heldOut.length === 0 ? undefined : { ...begun, heldOut };
}

type HeldOut = Pick<Trial, 'heldOut' | 'until'>;

/** Of all kinds, as they come: what is only short or only long would measure something else. */
async function lastContexts(record: RecordStore): Promise<HeldOut | undefined> {
  let most: HeldOut | undefined;
  for (const share of SHARES) {
    const until = await beginningOf(record, share);
    if (until === undefined) continue;
    const heldOut = spread(await answeredIn(record, until), MEASURED);
    if (heldOut.length >= FEWEST) most = { heldOut, until };
    if (heldOut.length === MEASURED) return most;
  }
  if (most || (await record.summary()).first !== undefined) return most;
  const all = await answeredIn(record, undefined);
  const count = Math.min(MEASURED, Math.floor(SPREAD * all.length));
  return count < FEWEST ? undefined : { heldOut: spread(all, count) };
}

/** When that share of the messages begins, with a stretch; undefined where nothing has a time, or all of it is one stretch. */
async function beginningOf(record: RecordStore, share: number): Promise<number | undefined> {
  const stretches = await record.stretches();
  let room = share * stretches.reduce((sum, { messages }) => sum + messages, 0);
  let begins: number | undefined;
  for (const { at, messages } of stretches.toReversed()) {
    room -= messages;
    if (room < 0) break;
    begins = at ?? begins;
  }
  return begins;
}

/** The user's messages that begin a run and were answered. */
async function answeredIn(record: RecordStore, from: number | undefined): Promise<readonly number[]> {
  const when = from === undefined ? { untimed: true } : { from };
  const ids = (await record.slice({ by: 'me', limit: LOOKED_AT, ...when })).map(({ id }) => id);
  const near = await record.aroundAll(ids, BEFORE, AFTER);
  return ids.filter((id, i) => exchangeAround(near[i] ?? [], id)?.mine[0]?.id === id);
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
