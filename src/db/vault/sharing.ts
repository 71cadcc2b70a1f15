// Notes which messages a source holds that the vault had before it.
import type { Sql } from './sql.ts';

interface Run {
  readonly first: number;
  readonly last: number;
}

export interface Sharing {
  add(id: number): void;
  /** Time to keep what was added. */
  full(): boolean;
  keep(): Promise<void>;
}

/** Runs that wait to be written; a file in another order than the vault makes as many as it has messages. */
const WAITING = 4096;

export function sharingOf(sql: Sql, source: number): Sharing {
  let runs: Run[] = [];
  let run: Run | undefined;
  return {
    add(id) {
      if (run && (id === run.last + 1 || id === run.first - 1)) {
        run = { first: Math.min(run.first, id), last: Math.max(run.last, id) };
      } else {
        if (run) runs.push(run);
        run = { first: id, last: id };
      }
    },
    full: () => runs.length >= WAITING,
    async keep() {
      const all = run ? [...runs, run] : runs;
      run = undefined;
      runs = [];
      if (all.length === 0) return;
      await sql.write([
        {
          sql: `INSERT INTO shared (source, first, last)
                SELECT ?, value ->> 'first', value ->> 'last' FROM json_each(?)`,
          args: [source, JSON.stringify(all)],
        },
      ]);
    },
  };
}
