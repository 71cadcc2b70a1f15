// What a reader model finds in a part of the record. Each finding names the messages that show it.
import { z } from 'zod';
import { type Span, TOPICS } from '../memories/memory.ts';

/** Of who the other person was: material for the character. The topics of memories are of what the two shared. */
const TRAITS = ['rule', 'identity', 'manner', 'love', 'quarrel', 'attachment', 'avoids'] as const;

export const findingSchema = z.object({
  kind: z.enum([...TOPICS, ...TRAITS]),
  /** One sentence, in the language of the lines. */
  text: z.string(),
  /** Ids of the messages that show it. */
  ids: z.array(z.number()),
});

/** As the model says it; nothing of it was checked. */
export type FoundByModel = z.infer<typeof findingSchema>;

/** Its messages are there and show it. */
export interface Finding extends FoundByModel {
  /** When they were written; undefined where none has a time. */
  readonly when?: Span | undefined;
}

export const isTrait = (kind: Finding['kind']): boolean => TRAITS.some((trait) => trait === kind);
