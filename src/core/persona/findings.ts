// What a reader model finds in a part of the record. Each finding names the messages that show it.
import { z } from 'zod';

/** Of what they shared (a memory each), and of who the other person was (material for the character). */
export const FINDING_KINDS = [
  'event',
  'place',
  'food',
  'ritual',
  'joke',
  'taste',
  'loop',
  'hard',
  'golden',
  'rule',
  'identity',
  'manner',
  'love',
  'quarrel',
  'attachment',
  'avoids',
] as const;
export const findingSchema = z.object({
  kind: z.enum(FINDING_KINDS),
  /** One sentence, in the language of the lines. */
  text: z.string(),
  /** Ids of the messages that show it. */
  ids: z.array(z.number()),
});

export type Finding = z.infer<typeof findingSchema>;
