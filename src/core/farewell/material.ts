// What a reflection may be made of: sentences the person wrote, and dated lines of the record. Nothing else.
import type { Side } from '../archive/message.ts';
import type { RecordSummary, Vault } from '../ports.ts';
import { holdsContactDetails } from './contact-details.ts';
import { hardness, warmth } from './feelings.ts';
import { countWords } from './lengths.ts';
import type { Moment } from './moments.ts';

export interface DatedLine {
  readonly at: number;
  readonly by: Side;
  readonly text: string;
}

/** Sentences stand in the order they were written in. */
export interface Material {
  readonly name: string;
  readonly summary: RecordSummary;
  /** Of what was never said, written in this goodbye. */
  readonly letters: readonly string[];
  /** Written to this bot before. */
  readonly said: readonly string[];
  /** The person's own sentences of the record. */
  readonly earlier: readonly string[];
  /** In order of time. */
  readonly dated: readonly DatedLine[];
}

/** How much is looked at: turns of talk from the newest, own lines of the record spread evenly. Chosen. */
const TURNS = 300;
const OWN_LINES = 600;
const MOST_SENTENCES = 20;
const SHORTEST = 3;

export async function gather(vault: Vault, name: string, moments: readonly Moment[]): Promise<Material> {
  const letters = await vault.ownWords.all();
  const turns = await vault.talk.recent(TURNS);
  const { aboutUs, aboutThem } = await vault.persona.read();
  const own = await vault.record.slice({ by: 'me', limit: OWN_LINES });
  return {
    name,
    summary: await vault.record.summary(),
    letters: telling(letters.filter(({ kind }) => kind === 'letter').map(({ text }) => text)),
    said: telling([aboutUs ?? '', aboutThem ?? '', ...turns.flatMap((turn) => turn.heard)]),
    earlier: telling(own.map((message) => message.text)),
    dated: moments.flatMap((moment) => moment.lines.map((line) => ({ ...line, at: moment.at }))),
  };
}

/** What was written more than once was said out of habit, and is left out. */
function telling(texts: readonly string[]): readonly string[] {
  const sentences = texts.flatMap(sentencesIn).filter((sentence) => countWords(sentence) >= SHORTEST);
  const fit = sentences.filter((sentence) => !holdsContactDetails(sentence));
  return strongest(
    fit.filter((sentence) => fit.indexOf(sentence) === fit.lastIndexOf(sentence)),
    MOST_SENTENCES,
  );
}

/** Those that say most of the one who wrote them: one from each part of what there is, in the order they stand in. */
export function strongest(sentences: readonly string[], count: number): readonly string[] {
  if (sentences.length <= count) return sentences;
  const size = sentences.length / count;
  return Array.from({ length: count }, (_, part) =>
    sentences.slice(Math.floor(part * size), Math.floor((part + 1) * size)),
  ).map((part) => part.reduce((best, next) => (weigh(next) > weigh(best) ? next : best)));
}

export function sentencesIn(text: string): readonly string[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text);
  return [...segments]
    .flatMap(({ segment }) => segment.split(/\n+/))
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
}

function weigh(sentence: string): number {
  const words = countWords(sentence);
  const ofMyself = /\b(?:i|i'm|i've|my|me|we|us|our)\b|[我咱]/i.test(sentence) ? 2 : 0;
  const felt = Math.min(2, warmth(sentence) + hardness(sentence));
  const length = words >= 6 && words <= 35 ? 2 : words > 60 ? -2 : 0;
  const asking = /[?？]\s*$/.test(sentence) ? -2 : 0;
  return ofMyself + felt + length + asking;
}
