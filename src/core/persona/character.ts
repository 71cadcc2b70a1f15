// Who they were, as a reader model made it out of the whole record, in five layers.

export const CHARACTER_LAYERS = ['rules', 'identity', 'manner', 'emotions', 'together'] as const;
/** What they never break, who they are, how they speak, what moves them, and how they are in the relationship. */
export type CharacterLayer = (typeof CHARACTER_LAYERS)[number];

export interface CharacterLine {
  readonly text: string;
  /** Ids of the record messages that show it; never empty. */
  readonly evidence: readonly number[];
  /** It was one way at one time and another way at another; the text says both. */
  readonly changed: boolean;
}

export type Character = Readonly<Record<CharacterLayer, readonly CharacterLine[]>>;

/** A layer of fewer lines is thin: little is known of it. */
export const THIN = 2;

/** Without what only messages showed that are gone. */
export function withoutEvidence(character: Character, isGone: (id: number) => boolean): Character {
  const kept = (lines: readonly CharacterLine[]): readonly CharacterLine[] =>
    lines
      .map((line) => ({ ...line, evidence: line.evidence.filter((id) => !isGone(id)) }))
      .filter(({ evidence }) => evidence.length > 0);
  return {
    rules: kept(character.rules),
    identity: kept(character.identity),
    manner: kept(character.manner),
    emotions: kept(character.emotions),
    together: kept(character.together),
  };
}
