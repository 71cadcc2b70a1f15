// Versions of a persona: what each of them changed. What it was at any of them follows from that, backwards from now.
import type { InStatement, Row } from '@libsql/client';
import type { MemoryBody } from '../../core/memories/memory.ts';
import type { Committed, VersionStore } from '../../core/persona/versions.ts';
import {
  CAUSES,
  type PartChange,
  type PersonaChange,
  VERSIONED,
  type VersionedLayer,
  type VersionSummary,
} from '../../core/persona/versions.ts';
import type { Connection } from '../connection.ts';
import { rewriting } from './memories.ts';

/** A part of the persona, and its JSON before and after; null where it is not there. */
interface Difference {
  readonly part: VersionedLayer | 'memory';
  readonly memory: number | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** `onLayers`: layers are about to be written. */
export function versionStore({ client, exclusive, checkpoint }: Connection, onLayers: () => void): VersionStore {
  const read = async (sql: string, args: readonly (string | number)[] = []): Promise<readonly Row[]> =>
    (await client.execute({ sql, args: [...args] })).rows;

  async function differences({ layers = {}, memories = [] }: PersonaChange): Promise<readonly Difference[]> {
    const found: Difference[] = [];
    for (const part of VERSIONED) {
      if (!(part in layers)) continue;
      const [row] = await read('SELECT value FROM layers WHERE key = ?', [part]);
      found.push({ part, memory: null, before: textIn(row), after: jsonOf(layers[part]) });
    }
    let next = await nextMemory();
    for (const { id, body } of memories) {
      const memory = id ?? next++;
      const [row] = await read('SELECT body FROM memories WHERE id = ?', [memory]);
      found.push({ part: 'memory', memory, before: textIn(row), after: jsonOf(body) });
    }
    return found;
  }

  /** Above all there are and were, so that no version speaks of another memory by the same id. */
  async function nextMemory(): Promise<number> {
    const [row] = await read(
      `SELECT 1 + max(coalesce((SELECT max(id) FROM memories), 0), coalesce((SELECT max(memory) FROM version_changes), 0))`,
    );
    return Number(row?.[0]);
  }

  async function keep(
    all: readonly Difference[],
    { cause, at, backTo }: Omit<VersionSummary, 'number'>,
  ): Promise<Committed | undefined> {
    const changed = all.filter(({ before, after }) => before !== after);
    if (changed.length === 0) return undefined;
    onLayers();
    await client.batch(
      [
        { sql: 'INSERT INTO versions (at, cause, back_to) VALUES (?, ?, ?)', args: [at, cause, backTo ?? null] },
        ...changed.flatMap(statementsOf),
      ],
      'write',
    );
    const [row] = await read('SELECT max(number) FROM versions');
    return { number: Number(row?.[0]), memories: all.flatMap(({ memory }) => (memory === null ? [] : [memory])) };
  }

  /** Of each part the first change after the one version and the last up to the other. */
  async function between(from: number, to: number): Promise<readonly Difference[]> {
    const rows = await read(
      'SELECT part, memory, before, after FROM version_changes WHERE version > ? AND version <= ? ORDER BY version, id',
      [from, to],
    );
    const parts = new Map<string, Difference>();
    for (const difference of rows.map(differenceOf)) {
      const key = `${difference.part} ${difference.memory}`;
      parts.set(key, { ...difference, before: (parts.get(key) ?? difference).before });
    }
    return [...parts.values()].filter(({ before, after }) => before !== after);
  }

  return {
    commit: (change) =>
      exclusive(async () => keep(await differences(change), { cause: change.cause, at: change.at, backTo: undefined })),
    async list(limit, before = Number.MAX_SAFE_INTEGER) {
      const rows = await read(
        'SELECT number, at, cause, back_to FROM versions WHERE number < ? ORDER BY number DESC LIMIT ?',
        [before, limit],
      );
      return rows.map(summaryOf);
    },
    async between(from, to) {
      const forwards = await between(Math.min(from, to), Math.max(from, to));
      return (from <= to ? forwards : forwards.map(reversed)).map(partOf);
    },
    rollBack: (number, at) =>
      exclusive(async () => {
        const back = (await between(number, Number.MAX_SAFE_INTEGER)).map(reversed);
        return keep(back, { cause: 'rolled-back', at, backTo: number });
      }),
    async clear() {
      await exclusive(() =>
        client.batch(
          [
            'DELETE FROM version_changes',
            'DELETE FROM versions',
            // those of memories that only a version knew
            'DELETE FROM thumbnails WHERE memory NOT IN (SELECT id FROM memories)',
          ],
          'write',
        ),
      );
      await checkpoint();
    },
  };
}

const textIn = (row: Row | undefined): string | null =>
  row?.[0] === undefined || row[0] === null ? null : String(row[0]);
const jsonOf = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));
const reversed = (difference: Difference): Difference => ({
  ...difference,
  before: difference.after,
  after: difference.before,
});

function statementsOf(difference: Difference): InStatement[] {
  const { part, memory, before, after } = difference;
  const kept: InStatement = {
    sql: `INSERT INTO version_changes (version, part, memory, before, after)
          VALUES ((SELECT max(number) FROM versions), ?, ?, ?, ?)`,
    args: [part, memory, before, after],
  };
  if (memory !== null) return [kept, ...rewriting(memory, memoryIn(before), memoryIn(after))];
  if (after === null) return [kept, { sql: 'DELETE FROM layers WHERE key = ?', args: [part] }];
  return [kept, { sql: 'INSERT OR REPLACE INTO layers (key, value) VALUES (?, ?)', args: [part, after] }];
}

/** What stands in the table was written by `keep`, in the shapes of `PersonaChange`. */
const memoryIn = (json: string | null): MemoryBody | undefined =>
  json === null ? undefined : (JSON.parse(json) as MemoryBody);

function differenceOf(row: Row): Difference {
  const part = VERSIONED.find((layer) => layer === row[0]) ?? 'memory';
  return {
    part,
    memory: row[1] === null ? null : Number(row[1]),
    before: row[2] === null ? null : String(row[2]),
    after: row[3] === null ? null : String(row[3]),
  };
}

function partOf({ part, memory, before, after }: Difference): PartChange {
  if (part === 'memory') return { part, id: memory ?? 0, before: memoryIn(before), after: memoryIn(after) };
  const value = (json: string | null): unknown => (json === null ? undefined : JSON.parse(json));
  return { part, before: value(before), after: value(after) } as PartChange; // as `memoryIn`
}

const summaryOf = (row: Row): VersionSummary => ({
  number: Number(row[0]),
  at: Number(row[1]),
  cause: CAUSES.find((cause) => cause === row[2]) ?? 'edited',
  backTo: row[3] === null ? undefined : Number(row[3]),
});

/** The version that an import makes of the style it measured, within its own transaction and before the style is kept. */
export const styleVersion = (style: string): readonly InStatement[] => [
  {
    sql: `INSERT INTO versions (at, cause) SELECT unixepoch() * 1000, 'import'
          WHERE (SELECT value FROM layers WHERE key = 'style') IS NOT ?`,
    args: [style],
  },
  {
    sql: `INSERT INTO version_changes (version, part, before, after)
          SELECT (SELECT max(number) FROM versions), 'style', (SELECT value FROM layers WHERE key = 'style'), ?1
          WHERE (SELECT value FROM layers WHERE key = 'style') IS NOT ?1`,
    args: [style],
  },
];
