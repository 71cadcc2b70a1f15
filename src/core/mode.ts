// One mode, one file. A mode changes what is recalled and what the scene is, never the manner.
import type { ReplyPair } from './archive/pairs.ts';
import type { ModeName } from './settings.ts';
import type { Words } from './words/words.ts';

/** What a mode may look at. Pure. */
export interface SceneContext {
  readonly personaName: string;
  /** Of the whole record, wall-clock seconds. */
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** Turns of this session until now. */
  readonly turnsSoFar: number;
}

export interface SceneRules {
  /** The guide shows a real line after this reply, where one stands behind it. */
  readonly showsLine?: boolean;
  /** For the prompt, in English: the situation the two are in. Never about manner. */
  readonly scene: string;
  /** Sentences of a reply; undefined: as many as the person writes. Checked in code. */
  readonly mostSentences?: number;
  /** How much a reply pair fits the mode: 1 is neutral, 0 leaves it out. */
  weigh(pair: ReplyPair): number;
}

export interface Mode {
  readonly name: ModeName;
  readonly describe: (words: Words) => string;
  /** 'guide': what is written is answered about the other person, and the persona is silent. */
  readonly speaker: 'persona' | 'guide';
  scene(context: SceneContext): SceneRules;
}
