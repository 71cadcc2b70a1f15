// The record in pieces that a model can read at once. A piece ends where the two were silent for hours.
import type { RecordMessage } from '../archive/message.ts';
import { sameStretch } from '../archive/runs.ts';
import { actOf } from '../persona/acts.ts';
import { quoted } from '../talk/quoted.ts';
import { estimatedTokens } from './token-count.ts';

/** Estimated tokens of one piece: with what is said around it, it stays below 100,000 even where the estimate is far off. */
const PIECE = 60_000;
/** Characters of one message that are read, and tokens that the beginning of its line takes. */
const LONGEST = 400;
const LINE = 8;
/** A line this short that only agrees, laughs or listens says nothing by itself. */
const FILLER = 6;

export interface Chunk {
  /** Ids of its first and last message. */
  readonly first: number;
  readonly last: number;
  readonly lines: readonly RecordMessage[];
}

/** Which messages: ids above `since` and not above `upTo`. */
export interface Range {
  readonly since: number;
  readonly upTo: number;
}

/** In order of time. The same record and range give the same pieces. */
export async function* chunksOf(messages: AsyncIterable<RecordMessage>, { since, upTo }: Range): AsyncIterable<Chunk> {
  let chunk: RecordMessage[] = [];
  let stretch: RecordMessage[] = [];
  let [chunkTokens, stretchTokens] = [0, 0];
  let previous: RecordMessage | undefined;
  for await (const message of messages) {
    if (message.id <= since || message.id > upTo) continue;
    const tokens = isReadable(message, stretch.at(-1)) ? tokensOf(message) : 0;
    const isBorder = previous !== undefined && !sameStretch(previous, message);
    previous = message;
    if (isBorder || stretchTokens + tokens > PIECE) {
      if (chunk.length > 0 && chunkTokens + stretchTokens > PIECE) {
        yield chunkOf(chunk);
        [chunk, chunkTokens] = [[], 0];
      }
      chunk.push(...stretch);
      chunkTokens += stretchTokens;
      [stretch, stretchTokens] = [[], 0];
    }
    if (tokens > 0) stretch.push(message);
    stretchTokens += tokens;
  }
  if (chunk.length > 0 && chunkTokens + stretchTokens > PIECE) {
    yield chunkOf(chunk);
    chunk = [];
  }
  chunk.push(...stretch);
  if (chunk.length > 0) yield chunkOf(chunk);
}

const chunkOf = (lines: readonly RecordMessage[]): Chunk => ({
  first: lines[0]?.id ?? 0,
  last: lines.at(-1)?.id ?? 0,
  lines,
});

export const tokensIn = ({ lines }: Chunk): number => lines.reduce((sum, line) => sum + tokensOf(line), 0);

const tokensOf = ({ text }: RecordMessage): number => LINE + estimatedTokens(text.slice(0, LONGEST));

/** Left out: what nobody typed, what was sent twice running, and what only fills a pause. */
function isReadable({ kind, text, by }: RecordMessage, before: RecordMessage | undefined): boolean {
  const typed = text.trim();
  if (typed === '' || ['call', 'deleted', 'system'].includes(kind)) return false;
  if (before?.by === by && before.text === text) return false;
  if (!/[\p{L}\p{N}]/u.test(typed)) return false;
  return [...typed].length > FILLER || !['agreement', 'laughter', 'listening'].includes(actOf(typed));
}

/** Under the days they are from; each line with its id, its time and who wrote it. */
export function chunkText({ lines }: Chunk, reader: string, who: string): string {
  let day = '';
  const written = lines.flatMap(({ id, at, by, text }) => {
    const [date = '', time = ''] = at === undefined ? ['', ''] : new Date(at * 1000).toISOString().split('T');
    const head = date !== day ? [`== ${date === '' ? 'without a date' : date}`] : [];
    day = date;
    const clock = time === '' ? '' : ` ${time.slice(0, 5)}`;
    return [...head, `[${id}${clock}] ${by === 'me' ? reader : who}: ${quoted(text, LONGEST)}`];
  });
  return ['<quoted>', ...written, '</quoted>'].join('\n');
}
