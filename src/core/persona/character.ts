// Who they were, as a reader model made it out of the whole record, in five layers.
import type { Span } from '../memories/memory.ts';

export const CHARACTER_LAYERS = ['rules', 'identity', 'manner', 'emotions', 'together'] as const;
/** What they never break, who they are, how they speak, what moves them, and how they are in the relationship. */
export type CharacterLayer = (typeof CHARACTER_LAYERS)[number];

export interface CharacterLine {
  readonly text: string;
  /** Ids of the record messages that show it; never empty. */
  readonly evidence: readonly number[];
  /** It was one way at one time and another way at another; the text says both. */
  readonly changed: boolean;
  /** From when to when the messages are; undefined where none has a time. */
  readonly when?: Span | undefined;
}

export type Character = Readonly<Record<CharacterLayer, readonly CharacterLine[]>>;

/** A layer of fewer lines is thin: little is known of it. */
export const THIN = 2;

type Lines = readonly CharacterLine[];

const eachLayer = (character: Character, change: (lines: Lines) => Lines): Character => ({
  rules: change(character.rules),
  identity: change(character.identity),
  manner: change(character.manner),
  emotions: change(character.emotions),
  together: change(character.together),
});

/** Without what only messages showed that are gone. */
export const withoutEvidence = (character: Character, isGone: (id: number) => boolean): Character =>
  eachLayer(character, (lines) =>
    lines
      .map((line) => ({ ...line, evidence: line.evidence.filter((id) => !isGone(id)) }))
      .filter(({ evidence }) => evidence.length > 0),
  );

/** What was seen of them within that time, the end excluded. */
export const characterWithin = (character: Character, { from, to }: Span): Character =>
  eachLayer(character, (lines) => lines.filter(({ when }) => !when || (when.from < to && when.to >= from)));
