// What the user says the other person would not have written. It counts above all that was measured.

export interface Correction {
  readonly id: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** What the user had written before. */
  readonly situation: string;
  /** 'reply': all of it, bubbles on lines of their own. 'phrase': words that may stand in any reply. 'emoji': any of these. */
  readonly scope: 'reply' | 'phrase' | 'emoji';
  readonly wrong: string;
  /** What they would have written; undefined where the user did not say. */
  readonly right: string | undefined;
}

/** All of them stand in every prompt. */
export const MOST_CORRECTIONS = 60;

/** A line of a corrected reply is wrong by itself from this length on (letters and digits; Chinese says it in fewer). */
const TELLING = 12;
const TELLING_HAN = 5;

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const PICTURES = /\p{Extended_Pictographic}/gu;

export const emojiIn = (text: string): readonly string[] => [...new Set(text.match(PICTURES))];

/** Whether the reply says again what the correction says they would not. */
export function repeats({ scope, wrong }: Correction, bubbles: readonly string[]): boolean {
  if (scope === 'emoji') return emojiIn(wrong).some((emoji) => bubbles.some((bubble) => bubble.includes(emoji)));
  if (scope === 'phrase') return bubbles.some((bubble) => holdsPhrase(bubble, wrong));
  const said = bubbles.map(bare);
  const lines = wrong.split('\n').map(bare);
  return said.join(' ') === lines.join(' ') || said.some((line) => isTelling(line) && lines.includes(line));
}

/** Whole words; Chinese has no spaces between them. What has neither letters nor digits is compared as typed. */
export function holdsPhrase(bubble: string, phrase: string): boolean {
  const wanted = bare(phrase);
  if (wanted === '') return bubble.includes(phrase.trim());
  const han = /\p{Script=Han}/u.test(wanted);
  return han ? bare(bubble).includes(wanted) : ` ${bare(bubble)} `.includes(` ${wanted} `);
}

const isTelling = (line: string): boolean => [...line].length >= (/\p{Script=Han}/u.test(line) ? TELLING_HAN : TELLING);

/** The newest takes the place of one about the same. */
export const withCorrection = (
  all: readonly Correction[] | undefined,
  correction: Correction,
): readonly Correction[] => [
  ...(all ?? []).filter(({ scope, wrong }) => scope !== correction.scope || wrong !== correction.wrong),
  correction,
];
