// What somebody newly wrote in a mail, without what it answers and without the signature. Every step looks at a line once.
import { BANNERS, DEVICES, FORWARDS, OTHER_HEADS, SENDERS, WROTE } from './history-words.ts';

/** Longer lines are never heads of a quotation. */
const LONGEST_HEAD = 400;
/** A head that is broken into lines has at most so many. */
const MOST_BROKEN = 4;
/** The headers above a quotation stand within so many lines. */
const HEADERS_WITHIN = 8;

export function ownWords(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return withoutDevice(withoutSignature(withoutQuotes(lines.slice(0, historyStart(lines)))))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const bare = (line: string): string =>
  line.length > LONGEST_HEAD ? '' : line.replaceAll('*', '').trim().toLowerCase();

const BANNER = /^(?:[-_=—]{2,}|>)\s{0,5}(\S.{1,60}?)\s{0,5}[-_=—]{2,}$/;
const RULE = /^[-_=—]{5,}$/;
const BANNER_WORDS = new Set(BANNERS);
const SENDER_WORDS = new Set(SENDERS);
const HEAD_WORDS = new Set(OTHER_HEADS);

/** The first line of what a program put below; the number of lines where there is none. */
function historyStart(lines: readonly string[]): number {
  const start = lines.findIndex((line, at) => line !== '' && beginsHistory(lines, at));
  if (start < 0) return lines.length;
  const above = lastFilled(lines, start - 1);
  return RULE.test(lines[above] ?? '') ? above : start;
}

function beginsHistory(lines: readonly string[], at: number): boolean {
  const line = bare(lines[at] ?? '');
  if (line === '') return false;
  const banner = BANNER.exec(line)?.[1];
  if (banner !== undefined && BANNER_WORDS.has(banner)) return true;
  if (/[:：]$/.test(line) && FORWARDS.some((words) => line.startsWith(words))) return true;
  return headWord(line) !== undefined ? isHeaderBlock(lines, at) : isUnquoted(lines, at);
}

/** "from" of "From: Ines". */
function headWord(line: string): string | undefined {
  const word = /^([^:：]{1,20}?)\s?[:：]/.exec(line)?.[1];
  return word !== undefined && (SENDER_WORDS.has(word) || HEAD_WORDS.has(word)) ? word : undefined;
}

/** A sender and two more, as "From:", "Sent:", "To:", "Subject:", without an empty line between them. */
function isHeaderBlock(lines: readonly string[], at: number): boolean {
  let sender = false;
  const others = new Set<string>();
  for (const line of lines.slice(at, at + HEADERS_WITHIN)) {
    if (line === '') break;
    const word = headWord(bare(line));
    if (word === undefined) continue;
    if (SENDER_WORDS.has(word)) sender = true;
    else others.add(word);
  }
  return sender && others.size >= 2;
}

/** "On 2 March 2024, at 10:00, Ines wrote:" with the old mail below it, unmarked. */
function isUnquoted(lines: readonly string[], at: number): boolean {
  if (!OPENS.test(bare(lines[at] ?? ''))) return false;
  const end = headEnd(lines, at);
  if (end < 0) return false;
  const head = lines.slice(at, end + 1).join(' ');
  const below = lines[nextFilled(lines, end + 1)];
  return DATED.test(head) && below !== undefined && !below.startsWith('>');
}

/** How such lines begin: with a word of few letters and a date or a weekday, a date, or an address. */
const OPENS =
  /^(?:(?:on|am|le|el|il|em|op|den|på|dne|dnia|w dniu|в|pada|vào|a|dia|no dia|tarihinde)\s|在|于|於|<|\d{1,4}\s?[-./年]|\d{1,2}\s\p{L}{3}|\S{1,80}@\S|\p{L}{2,12}[.,]\s)/u;
const ENDS = new RegExp(
  String.raw`(?:^|[\s>)"”，,]|\p{L})(?:${WROTE.map(escaped).join('|')})(?:\s.{0,120})?\s?[:：]$`,
  'u',
);

function escaped(words: string): string {
  return words.replace(/[()]/g, String.raw`\$&`);
}

/** An address or a time of day. */
const DATED = /@|\d[:.h]\d\d/;

/** Some languages do without the word: "2024年3月2日 23:58 Ines <ines@example.org>:". */
const isHead = (text: string): boolean => ENDS.test(text) || (text.includes('@') && /\d[:.h]\d\d/.test(text));

/** The last line of a head that begins there; -1 where none does. */
function headEnd(lines: readonly string[], at: number): number {
  let head = '';
  for (let end = at; end < at + MOST_BROKEN; end++) {
    const line = bare(lines[end] ?? '');
    if (line === '') return -1;
    head += ` ${line}`;
    if (head.length <= LONGEST_HEAD && /[:：]$/.test(line) && isHead(head)) return end;
  }
  return -1;
}

/** Without lines behind '>' and the line above them that says who wrote it. What stands between quotations stays. */
function withoutQuotes(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let quoting = false;
  for (const line of lines) {
    if (!line.startsWith('>')) {
      kept.push(line);
      quoting &&= line === '';
      continue;
    }
    if (!quoting) dropHead(kept);
    quoting = true;
  }
  return kept;
}

function dropHead(kept: string[]): void {
  const end = lastFilled(kept, kept.length - 1);
  for (let at = end; at >= 0 && at > end - MOST_BROKEN && kept[at] !== ''; at--) {
    if (headEnd(kept, at) !== end || (at > 0 && kept[at - 1] !== '' && !OPENS.test(bare(kept[at] ?? '')))) continue;
    kept.length = at;
    return;
  }
  const last = bare(kept[end] ?? '');
  if (headEnd(kept, end) === end || (/[:：]$/.test(last) && DATED.test(last))) kept.length = Math.max(0, end);
}

function lastFilled(lines: readonly string[], from: number): number {
  let at = from;
  while (at >= 0 && lines[at] === '') at--;
  return at;
}

function nextFilled(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at] === '') at++;
  return at;
}

/** Below "-- " stands the signature. */
function withoutSignature(lines: readonly string[]): readonly string[] {
  const at = lines.indexOf('--');
  return at < 0 ? lines : lines.slice(0, at);
}

const SIGNED = new RegExp(`^(?:${DEVICES.map((words) => words.replaceAll('*', '.{0,80}')).join('|')})$`);
/** "Sent from my heart" is no device's. */
const DEVICE =
  /iphone|ipad|ipod|android|phone|handy|móvil|movil|celular|telemóvel|mobil|tablet|samsung|galaxy|huawei|honor|xiaomi|redmi|oppo|vivo|oneplus|pixel|blackberry|nokia|outlook|yahoo|mail|proton|gmx|web\.de|windows|телефон|смартфон|手机|手機|华为|小米/;

function withoutDevice(lines: readonly string[]): readonly string[] {
  const end = lastFilled(lines, lines.length - 1);
  const last = bare(lines[end] ?? '').replace(/[.!]$/, '');
  return last.length < 160 && SIGNED.test(last) && DEVICE.test(last) ? lines.slice(0, end) : lines;
}
