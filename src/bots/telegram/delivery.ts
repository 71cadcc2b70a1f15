// Which updates are safe. grammY's polling asks for what comes after the last update it tried, whether or not that went
// well, and also when it stops; so the offset it sends is replaced by ours, which only moves past what was committed.
import type { Transformer } from 'grammy';
import type { Update } from 'grammy/types';
import type { Clock } from '../../core/ports.ts';
import { albumOf } from './decode.ts';

/** An album is complete when nothing came for this long (ms). Chosen, not measured: its parts come within a moment. */
const ALBUM_QUIET_MS = 500;
/** While albums keep coming in, wait no more often than this. */
const ALBUM_WAITS = 6;
/** The most that one getUpdates brings. */
const BATCH_LIMIT = 100;

/** Updates that make one event: an album's parts, or one. */
interface Parcel {
  readonly album: string | undefined;
  readonly updates: Update[];
  safe: boolean;
}

const ids = (parcel: Parcel): readonly number[] => parcel.updates.map((update) => update.update_id);
const first = (parcel: Parcel): number => Math.min(...ids(parcel));
const last = (parcel: Parcel): number => Math.max(...ids(parcel));

export class Delivery {
  readonly #clock: Clock;
  #parcels: readonly Parcel[] = [];
  /** Telegram may forget all updates up to this one. */
  #confirmed = 0;
  #broken = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * An album's updates come one by one, perhaps in several answers. Asking again with the same offset brings them all, so
   * a batch with an album is asked for until it grows no more; then the album's parts are one parcel under its first id.
   */
  readonly transformer: Transformer = async (prev, method, payload, signal) => {
    if (method !== 'getUpdates') return prev(method, payload, signal);
    const ask = () => prev(method, { ...payload, offset: this.#confirmed + 1 }, signal);
    let answer = await ask();
    if (!answer.ok || !('timeout' in payload)) return answer; // without a timeout it is stop(), which only confirms
    let updates = answer.result as Update[]; // the method was checked above, which the type cannot follow
    for (let waits = 0; waits < ALBUM_WAITS && updates.some(albumOf); waits++) {
      await this.#clock.sleep(ALBUM_QUIET_MS);
      answer = await ask();
      if (!answer.ok) return answer;
      const known = updates.length;
      updates = answer.result as Update[]; // as above
      if (updates.length === known) break;
    }
    this.#take(updates);
    const heads = this.#parcels.flatMap((parcel) => parcel.updates[0] ?? []);
    return { ok: true, result: heads as typeof answer.result }; // as above
  };

  /** The updates under that id; undefined: leave them, they will come again. */
  claim(updateId: number): readonly Update[] | undefined {
    return this.#broken ? undefined : this.#find(updateId)?.updates;
  }

  /** They are committed: Telegram may forget them. */
  safe(updateId: number): void {
    const parcel = this.#find(updateId);
    if (parcel) parcel.safe = true;
    this.#confirmed = this.#confirmable();
  }

  /** One could not be committed: it and all after it in this batch are asked for again. */
  failed(): void {
    this.#broken = true;
  }

  #find(updateId: number): Parcel | undefined {
    return this.#parcels.find((parcel) => parcel.updates[0]?.update_id === updateId);
  }

  #take(updates: readonly Update[]): void {
    const parcels: Parcel[] = [];
    for (const update of updates) {
      const album = albumOf(update);
      const open = album && parcels.find((parcel) => parcel.album === album);
      if (open) open.updates.push(update);
      else parcels.push({ album, updates: [update], safe: false });
    }
    const cutOff = updates.length >= BATCH_LIMIT && parcels.length > 1 && parcels.at(-1)?.album !== undefined;
    this.#parcels = cutOff ? parcels.slice(0, -1) : parcels; // it comes whole at the head of the next batch
    this.#broken = false;
  }

  /** Everything up to here is safe, and no album lies across it. */
  #confirmable(): number {
    const waiting = this.#parcels.filter((parcel) => !parcel.safe).map(first);
    let upTo = waiting.length > 0 ? Math.min(...waiting) - 1 : Math.max(...this.#parcels.map(last));
    for (const parcel of [...this.#parcels].reverse()) {
      if (first(parcel) <= upTo && last(parcel) > upTo) upTo = first(parcel) - 1;
    }
    return upTo;
  }
}
