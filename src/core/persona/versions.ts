// Every change of a persona is a version, and none is lost by going back to an earlier one.
import type { MemoryBody } from '../memories/memory.ts';
import type { PersonaLayers } from './layers.ts';

/** The layers that make up who the persona is; the others are where things stand. */
export const VERSIONED = ['aboutUs', 'aboutThem', 'style', 'brought', 'character', 'corrections', 'contrasts'] as const;
export type VersionedLayer = (typeof VERSIONED)[number];
export type VersionedLayers = Partial<Pick<PersonaLayers, VersionedLayer>>;

export const CAUSES = [
  'made',
  'import',
  'told',
  'edited',
  'corrected',
  'distilled',
  'sharpened',
  'taken-out',
  'rolled-back',
] as const;
export type Cause = (typeof CAUSES)[number];

/** `id` undefined: a new memory. `body` undefined: it is no memory any more. */
export interface MemoryChange {
  readonly id: number | undefined;
  readonly body: MemoryBody | undefined;
}

export interface PersonaChange {
  readonly cause: Cause;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** A layer that is there and undefined is taken away. */
  readonly layers?: VersionedLayers;
  readonly memories?: readonly MemoryChange[];
}

export interface VersionSummary {
  /** From 1, growing, never given twice. */
  readonly number: number;
  readonly at: number;
  readonly cause: Cause;
  /** For 'rolled-back': to which. */
  readonly backTo: number | undefined;
}

type LayerChange = {
  readonly [Layer in VersionedLayer]: {
    readonly part: Layer;
    readonly before: PersonaLayers[Layer];
    readonly after: PersonaLayers[Layer];
  };
}[VersionedLayer];

export type PartChange =
  | LayerChange
  | {
      readonly part: 'memory';
      readonly id: number;
      readonly before: MemoryBody | undefined;
      readonly after: MemoryBody | undefined;
    };

/** What the persona was, and is. */
export interface VersionStore {
  /** All of it or nothing, with a version that says what it changed. undefined where it changes nothing. */
  commit(change: PersonaChange): Promise<Committed | undefined>;
  /** Newest first; with `before`, of those before that one. */
  list(limit: number, before?: number): Promise<readonly VersionSummary[]>;
  /** What is different right after the second one from right after the first (0: before everything). */
  between(from: number, to: number): Promise<readonly PartChange[]>;
  /** Makes all of it what it was right after that version, as one more version. undefined where that is what it is. */
  rollBack(number: number, at: number): Promise<Committed | undefined>;
  /** Forgets how it was before now: for what must not be come back to. Numbers go on. */
  clear(): Promise<void>;
}

export interface Committed {
  readonly number: number;
  /** Of the memories the change names, in its order. */
  readonly memories: readonly number[];
}
