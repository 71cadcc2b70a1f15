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

export interface Material {
  readonly name: string;
  readonly summary: RecordSummary;
  /** Sentences written to this bot, letters first; best first within each. */
  readonly written: readonly string[];
  /** Their own lines of the record, best first. */
  readonly earlier: readonly string[];
  /** In order of time. */
  readonly dated: readonly DatedLine[];
}

/** How much is looked at: turns of talk from the newest, own lines of the record spread evenly. Chosen. */
const TURNS = 300;
const OWN_LINES = 600;
const MOST_SENTENCES = 40;
const SHORTEST = 3;

export async function gather(vault: Vault, name: string, moments: readonly Moment[]): Promise<Material> {
  const letters = (await vault.ownWords.all()).map((words) => words.text);
  const turns = await vault.talk.recent(TURNS);
  const { aboutUs, aboutThem } = await vault.persona.read();
  const said = [...turns.flatMap((turn) => turn.heard), aboutUs ?? '', aboutThem ?? ''];
  const own = await vault.record.slice({ by: 'me', limit: OWN_LINES });
  return {
    name,
    summary: await vault.record.summary(),
    written: distinct([...best(letters), ...best(said)]),
    earlier: best(own.map((message) => message.text)),
    dated: moments.flatMap((moment) => moment.lines.map((line) => ({ ...line, at: moment.at }))),
  };
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].slice(0, MOST_SENTENCES);

/** Whole sentences that say something of the one who wrote them come first. */
function best(texts: readonly string[]): readonly string[] {
  return texts
    .flatMap(sentencesIn)
    .filter((sentence) => countWords(sentence) >= SHORTEST && !holdsContactDetails(sentence))
    .map((sentence) => ({ sentence, weight: weigh(sentence) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_SENTENCES)
    .map(({ sentence }) => sentence);
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
