// Reads through the record and counts how each of the two writes.
import type { RecordMessage, Side } from '../archive/message.ts';
import type { RecordStore, RecordSummary } from '../ports.ts';
import { frequentLines } from './frequent.ts';
import { habitsOf } from './habits.ts';
import { mannerOf } from './manner.ts';
import { phrasesApart } from './phrases.ts';
import { rhythmOf } from './rhythm.ts';
import type { StyleCard } from './style.ts';

/** Messages that are looked at; more change no rate by a visible amount. A longer record is read in pieces. */
const SAMPLE = 40_000;
/** Of those, this many for phrases and what else costs ten times as much to count. */
const PHRASE_SAMPLE = 8_000;
/** Spread evenly over the record's time, each read without gaps. */
const PIECES = 40;
const PIECE = SAMPLE / PIECES;
const NARROWINGS = 6;

/** Deterministic: the same record gives the same bytes. A record without messages gives a neutral card. */
export async function measureStyle(record: RecordStore): Promise<StyleCard> {
  const { mine, theirs, parts, sent } = await readSample(record);
  const rhythm = rhythmOf(parts);
  return {
    theirs: habitsOf(theirs, rhythm.bursts.them),
    mine: habitsOf(mine, rhythm.bursts.me),
    ...phrasesApart(thinned(theirs), thinned(mine)),
    frequentLines: frequentLines(theirs),
    hours: rhythm.hours,
    replyDelay: rhythm.replyDelay,
    burstGap: rhythm.burstGap,
    manner: mannerOf({ texts: thinned(theirs), parts, sent }),
  };
}

interface Sample {
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  /** Pieces of the record with nothing left out. */
  readonly parts: readonly (readonly RecordMessage[])[];
  /** What they sent, of every kind. */
  readonly sent: readonly RecordMessage[];
}

async function readSample(record: RecordStore): Promise<Sample> {
  const summary = await record.summary();
  const long = summary.mine + summary.theirs > SAMPLE;
  const pieces = long
    ? await readPieces(record, summary)
    : [await record.slice({ limit: SAMPLE, untimed: true, media: true })];
  const parts = pieces.map((piece) => piece.filter(({ kind }) => kind === 'text'));
  const all = parts.flat();
  const sent = pieces.flat().filter(({ by }) => by === 'them');
  return { mine: textsOf(all, 'me'), theirs: textsOf(all, 'them'), parts, sent };
}

async function readPieces(
  record: RecordStore,
  { mine, theirs, first = 0, last = 0 }: RecordSummary,
): Promise<readonly (readonly RecordMessage[])[]> {
  const width = ((last - first) * PIECE) / (mine + theirs);
  const parts: (readonly RecordMessage[])[] = [];
  for (let i = 0; i < PIECES; i++) parts.push(await readPiece(record, first + (i * (last - first)) / PIECES, width));
  return parts;
}

/** A full slice was thinned out and is no piece: a narrower one is tried, in a busy week. */
async function readPiece(record: RecordStore, from: number, width: number): Promise<readonly RecordMessage[]> {
  const limit = 4 * PIECE;
  for (let i = 0; i < NARROWINGS; i++) {
    const to = Math.floor(from + width / 4 ** i) + 1;
    const piece = await record.slice({ from: Math.floor(from), to, limit, media: true });
    if (piece.length < limit) return piece;
  }
  return [];
}

/** Spread evenly. */
const thinned = (texts: readonly string[]): readonly string[] =>
  texts.filter(
    (_, i) =>
      texts.length <= PHRASE_SAMPLE ||
      Math.floor(((i + 1) * PHRASE_SAMPLE) / texts.length) > Math.floor((i * PHRASE_SAMPLE) / texts.length),
  );

const textsOf = (messages: readonly RecordMessage[], by: Side): readonly string[] =>
  messages.filter((message) => message.by === by && message.text.trim() !== '').map((message) => message.text);
