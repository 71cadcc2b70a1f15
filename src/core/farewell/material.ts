// What a reflection may be made of: sentences the person wrote, and dated lines of the record. Nothing else.
import type { RecordMessage, Side } from '../archive/message.ts';
import type { RecordSummary, Vault } from '../ports.ts';
import { holdsContactDetails } from './contact-details.ts';
import { hardness, warmth } from './feelings.ts';
import { countWords } from './lengths.ts';
import type { Moment } from './moments.ts';
import type { Writing } from './writings.ts';

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
  /** The line they wished to hear. */
  readonly wished: readonly string[];
  /** To a friend in the same place. */
  readonly friend: readonly string[];
  /** Sentences of "I". */
  readonly mine: readonly string[];
  /** Plans, and a real person to talk to. */
  readonly plans: readonly string[];
  /** Days of the look back, as the person put them. */
  readonly cards: readonly string[];
  /** Written to this bot before. */
  readonly said: readonly string[];
  /** The person's own sentences of the record. */
  readonly earlier: readonly string[];
  /** Something they wrote early in the record, and something from its end. */
  readonly first: DatedLine | undefined;
  readonly last: DatedLine | undefined;
  /** In order of time. */
  readonly dated: readonly DatedLine[];
}

/** All that the person wrote. */
export const ownTexts = (material: Material): readonly string[] => [
  ...material.letters,
  ...material.wished,
  ...material.friend,
  ...material.mine,
  ...material.plans,
  ...material.cards,
  ...material.said,
  ...material.earlier,
  ...[material.first, material.last].flatMap((line) => line?.text ?? []),
  ...material.dated.filter(({ by }) => by === 'me').map(({ text }) => text),
];

/** How much is looked at: turns of talk from the newest, own lines of the record spread evenly. Chosen. */
const TURNS = 300;
const OWN_LINES = 600;
const MOST_SENTENCES = 20;
const SHORTEST = 3;
/** Of the own lines looked at, where the first and the last words are looked for. */
const EDGE = 12;

export async function gather(vault: Vault, name: string, moments: readonly Moment[]): Promise<Material> {
  const written = await vault.ownWords.all();
  const of = (...kinds: readonly Writing[]): readonly string[] =>
    written.filter(({ kind, text }) => kinds.includes(kind) && !holdsContactDetails(text)).map(({ text }) => text);
  const turns = await vault.talk.recent(TURNS);
  const { aboutUs, aboutThem } = await vault.persona.read();
  const own = await vault.record.slice({ by: 'me', limit: OWN_LINES });
  const edge = Math.min(EDGE, Math.floor(own.length / 2));
  return {
    name,
    summary: await vault.record.summary(),
    letters: telling(of('letter')),
    wished: of('wish'),
    friend: of('friend'),
    mine: of('mine'),
    plans: of('plan', 'person'),
    cards: moments.flatMap((moment) => moment.own ?? []),
    said: telling([aboutUs ?? '', aboutThem ?? '', ...turns.flatMap((turn) => turn.heard)]),
    earlier: telling(own.map((message) => message.text)),
    first: mostTelling(own.slice(0, edge)),
    last: mostTelling(edge === 0 ? [] : own.slice(-edge)),
    dated: moments.flatMap((moment) =>
      moment.own === undefined ? moment.lines.map((line) => ({ ...line, at: moment.at })) : [],
    ),
  };
}

/** undefined where none of them has a time and something to say. */
function mostTelling(messages: readonly RecordMessage[]): DatedLine | undefined {
  const lines = messages.flatMap(({ at, by, text }) => (at === undefined ? [] : [{ at, by, text: text.trim() }]));
  const fit = lines.filter(({ text }) => countWords(text) >= SHORTEST && !holdsContactDetails(text));
  return fit.reduce<DatedLine | undefined>(
    (best, next) => (best && weigh(best.text) >= weigh(next.text) ? best : next),
    undefined,
  );
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
