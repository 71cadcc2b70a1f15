// Memories, versions and readings in memory: what the real ones promise, in the plainest way.
import { tokens } from '../../src/core/archive/tokens.ts';
import type { DistillationStore, ReadChunk } from '../../src/core/distillation/store.ts';
import { type Memory, type MemoryBody, type MemoryKind, wordsIn } from '../../src/core/memories/memory.ts';
import type { MemoryStore } from '../../src/core/memories/store.ts';
import { withoutEvidence } from '../../src/core/persona/character.ts';
import type { PersonaLayers } from '../../src/core/persona/layers.ts';
import type { Committed, VersionStore } from '../../src/core/persona/versions.ts';
import {
  type PartChange,
  type PersonaChange,
  VERSIONED,
  type VersionSummary,
} from '../../src/core/persona/versions.ts';
import type { Vault } from '../../src/core/ports.ts';

export interface MemoryPersona
  extends Pick<Vault, 'persona' | 'memories' | 'thumbnails' | 'versions' | 'distillation'> {
  /** After messages were taken out. `last`: the highest id that is left. */
  forgetUnshown(isGone: (id: number) => boolean, last: number): void;
}

interface Held {
  readonly summary: VersionSummary;
  readonly changes: readonly PartChange[];
}

export function memoryPersona(): MemoryPersona {
  let layers: PersonaLayers = { aboutUs: undefined, aboutThem: undefined, style: undefined, farewell: undefined };
  const memories = new Map<number, MemoryBody>();
  const chunks = new Map<number, ReadChunk>();
  const forgotten = new Set<number>();
  const pictures = new Map<number, Uint8Array>();
  let versions: Held[] = [];
  let numbers = 0;
  let ids = 0;

  const withId = ([id, body]: readonly [number, MemoryBody]): Memory => ({ ...body, id });
  const newest = (of?: MemoryKind): Memory[] =>
    [...memories]
      .map(withId)
      .filter(({ kind }) => of === undefined || kind === of)
      .sort((a, b) => b.id - a.id);
  const isSame = ({ before, after }: PartChange): boolean => JSON.stringify(before) === JSON.stringify(after);
  const keyOf = (change: PartChange): string => (change.part === 'memory' ? `memory ${change.id}` : change.part);

  function apply(change: PartChange): void {
    if (change.part !== 'memory') layers = { ...layers, [change.part]: change.after };
    else if (change.after) memories.set(change.id, change.after);
    else memories.delete(change.id);
  }
  function keep(all: readonly PartChange[], summary: Omit<VersionSummary, 'number'>): Committed | undefined {
    const changes = all.filter((change) => !isSame(change));
    if (changes.length === 0) return undefined;
    for (const change of changes) apply(change);
    versions.push({ summary: { ...summary, number: ++numbers }, changes });
    return { number: numbers, memories: all.flatMap((change) => (change.part === 'memory' ? [change.id] : [])) };
  }
  function changesOf(change: PersonaChange): readonly PartChange[] {
    const given = change.layers ?? {};
    const ofLayers = VERSIONED.filter((part) => part in given).map(
      (part) => ({ part, before: layers[part], after: given[part] }) as PartChange, // one layer beside itself
    );
    const ofMemories = (change.memories ?? []).map(({ id = ++ids, body }): PartChange => {
      return { part: 'memory', id, before: memories.get(id), after: body };
    });
    return [...ofLayers, ...ofMemories];
  }
  function between(from: number, to: number): readonly PartChange[] {
    const parts = new Map<string, PartChange>();
    for (const { summary, changes } of versions)
      if (summary.number > from && summary.number <= to)
        for (const change of changes) {
          const earlier = parts.get(keyOf(change)) ?? change;
          parts.set(keyOf(change), { ...change, before: earlier.before } as PartChange); // the same part
        }
    return [...parts.values()].filter((change) => !isSame(change));
  }
  const reversed = (change: PartChange): PartChange =>
    ({ ...change, before: change.after, after: change.before }) as PartChange; // the same part

  const memoryStore: MemoryStore = {
    find: async (id) => {
      const body = memories.get(id);
      return body && withId([id, body]);
    },
    async search(terms, limit) {
      const found = newest().map((memory) => {
        const words = tokens(wordsIn(memory));
        return { memory, score: terms.filter((term) => words.includes(term)).length / Math.sqrt(words.length) };
      });
      const hits = found.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
      return hits.slice(0, limit).map(({ memory }) => memory);
    },
    list: async (limit, offset, kind) => newest(kind).slice(offset, offset + limit),
    count: async (kind) => newest(kind).length,
    during: async ({ from, to }, limit, kind) =>
      newest(kind)
        .filter(({ when }) => when && when.from <= to && when.to >= from)
        .slice(0, limit),
    ofPhotos: async (marks) =>
      newest()
        .filter(({ photo }) => photo && marks.includes(photo.mark))
        .reverse(),
    async forget(id) {
      pictures.delete(id);
      const memory = memories.get(id);
      if (memory?.kind === 'distilled') for (const message of memory.evidence) forgotten.add(message);
      memories.delete(id);
      versions = versions.map(({ summary, changes }) => ({
        summary,
        changes: changes.filter((change) => change.part !== 'memory' || change.id !== id),
      }));
    },
  };
  const versionStore: VersionStore = {
    commit: async (change) => keep(changesOf(change), { cause: change.cause, at: change.at, backTo: undefined }),
    list: async (limit, before = Number.POSITIVE_INFINITY) =>
      versions
        .map(({ summary }) => summary)
        .filter(({ number }) => number < before)
        .reverse()
        .slice(0, limit),
    between: async (from, to) => (from <= to ? between(from, to) : between(to, from).map(reversed)),
    rollBack: async (number, at) =>
      keep(between(number, numbers).map(reversed), { cause: 'rolled-back', at, backTo: number }),
    async clear() {
      versions = [];
      for (const id of pictures.keys()) if (!memories.has(id)) pictures.delete(id);
    },
  };
  const distillation: DistillationStore = {
    chunks: async () => [...chunks.values()].sort((a, b) => a.first - b.first),
    keep: async (chunk) => void chunks.set(chunk.first, chunk),
    forgotten: async () => new Set(forgotten),
  };
  return {
    persona: {
      read: async () => layers,
      write: async (patch) => {
        layers = { ...layers, ...patch };
      },
    },
    memories: memoryStore,
    thumbnails: {
      keep: async (memory, jpeg) => void pictures.set(memory, jpeg),
      find: async (memory) => pictures.get(memory),
      count: async () => pictures.size,
    },
    versions: versionStore,
    distillation,
    forgetUnshown(isGone, last) {
      for (const [id, body] of memories) {
        const evidence = body.evidence.filter((message) => !isGone(message));
        const left = { ...body, evidence, against: body.against.filter((message) => !isGone(message)) };
        const shown = body.kind === 'distilled' || (body.kind === 'photo' && body.evidence.length > 0);
        if (shown && evidence.length === 0) {
          memories.delete(id);
          pictures.delete(id);
        } else memories.set(id, left);
      }
      for (const [first, chunk] of chunks) {
        const findings = chunk.findings
          .map((finding) => ({ ...finding, ids: finding.ids.filter((id) => !isGone(id)) }))
          .filter(({ ids: left }) => left.length > 0);
        if (findings.length === 0 && isGone(first)) chunks.delete(first);
        else chunks.set(first, { ...chunk, findings });
      }
      for (const message of forgotten) if (isGone(message)) forgotten.delete(message);
      if (layers.character) layers = { ...layers, character: withoutEvidence(layers.character, isGone) };
      const { distilled } = layers;
      if (distilled && distilled.upTo > last)
        layers = { ...layers, distilled: { ...distilled, since: Math.min(distilled.since, last), upTo: last } };
    },
  };
}
