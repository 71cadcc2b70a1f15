// The blocks of DiscordChatExporter's plain text: a head, what was written, and what came with it under headings in braces.
import type { DateOrder } from '../../../core/archive/findings.ts';
import { plainName } from '../../characters.ts';
import { type Emit, type GrowingText, growingText, type LineReader, withoutReturn } from '../../lines.ts';
import type { People } from '../../people.ts';
import { isCall, isNotice, kindOfContent, withoutTag } from './content.ts';
import { readStamp, type Stamp, stampMoment } from './moments.ts';

/** What stands between the two rules at the beginning. */
export interface Beginning {
  guild: string | undefined;
  channel: string | undefined;
}

export const isRule = (line: string): boolean => line.length === 62 && line === '='.repeat(62);

/** Reads the lines of a file up to the first message; false from then on. */
export function beginningReader(beginning: Beginning): (line: string) => boolean {
  let rules = 0;
  return (line) => {
    if (rules === 2) return false;
    if (isRule(line)) rules++;
    if (line.startsWith('Guild: ')) beginning.guild ??= plainName(line.slice(7));
    if (line.startsWith('Channel: ')) beginning.channel ??= plainName(line.slice(9));
    return true;
  };
}

export interface Head {
  readonly author: string;
  readonly stamp: Stamp;
  /** What all heads of a file have in common, and no dated line that somebody pasted. */
  readonly style: string;
}

const HEAD = /^\[([^[\]]{5,60})\] (\S.{0,120})$/;

export function readHead(line: string): Head | undefined {
  const found = line.charCodeAt(0) === 0x5b && line.length < 200 ? HEAD.exec(line) : null;
  const [, written = '', author = ''] = found ?? [];
  const stamp = found ? readStamp(written) : undefined;
  if (!stamp) return undefined;
  return { author: withoutTag(author.replace(/ \(pinned\)$/, '').trim()), stamp, style: styleOf(written) };
}

const styleOf = (written: string): string =>
  plainName(written)
    .replace(/\p{Nd}+/gu, '0')
    .replace(/\p{L}[\p{L}\p{M}]*/gu, 'a');

const SECTION = /^\{(Attachments|Embed|Stickers|Reactions|Forwarded Message)\}$/;
const MOST_FILES = 100;

interface Open {
  readonly head: Head;
  readonly files: string[];
  text: GrowingText | undefined;
  forwarded: GrowingText | undefined;
  section: string;
  stickers: number;
}

/** What a reading counts. */
export interface Counted {
  messages: number;
  badTimes: number;
  /** As the end of the file says; undefined where the end is missing. */
  footer: number | undefined;
}

export interface Chat {
  readonly conversation: string;
  readonly style: string | undefined;
  readonly order: DateOrder;
}

export function textReader(chat: Chat, people: People, counted: Counted, emit: Emit): LineReader {
  const inBeginning = beginningReader({ guild: undefined, channel: undefined });
  let open: Open | undefined;
  /** May be the first line of the end. */
  let rule: string | undefined;
  let afterBlank = true;

  function finish(): void {
    if (!open) return;
    const message = messageOf(open, chat, people);
    if (message.wall === undefined) counted.badTimes++;
    counted.messages++;
    emit(message);
    open = undefined;
  }

  function body(line: string): void {
    const head = afterBlank ? readHead(line) : undefined;
    if (head && head.style === chat.style) {
      finish();
      open = { head, files: [], text: undefined, forwarded: undefined, section: '', stickers: 0 };
    } else if (open) add(open, line, afterBlank);
    afterBlank = line === '';
  }

  function take(raw: string): void {
    const line = withoutReturn(raw);
    if (counted.footer !== undefined || inBeginning(line)) return;
    if (rule !== undefined) {
      const exported = /^Exported ([\d.,'’\s]{1,20}) message\(s\)$/.exec(line)?.[1];
      if (exported !== undefined) {
        counted.footer = Number(exported.replace(/\D/g, ''));
        return;
      }
      body(rule);
      rule = undefined;
    }
    if (afterBlank && isRule(line)) rule = line;
    else body(line);
  }

  return { take, end: finish };
}

function add(open: Open, line: string, afterBlank: boolean): void {
  const section = afterBlank || !open.text ? SECTION.exec(line)?.[1] : undefined;
  if (section !== undefined) open.section = section;
  else if (open.section === '') open.text = grown(open.text, line);
  else if (open.section === 'Forwarded Message') open.forwarded = grown(open.forwarded, line);
  else if (line === '') return;
  else if (open.section === 'Stickers') open.stickers++;
  else if (open.section === 'Attachments' && open.files.length < MOST_FILES) open.files.push(line);
}

function grown(text: GrowingText | undefined, line: string): GrowingText {
  if (!text) return growingText(line);
  text.add(line);
  return text;
}

function messageOf({ head, files, text: own, forwarded, stickers }: Open, chat: Chat, people: People) {
  const text = (own?.text().trim() || forwarded?.text().trim()) ?? '';
  const notice = isNotice(text);
  const content = { text, files, stickers, forwarded: forwarded !== undefined };
  const kind = notice ? 'system' : isCall(text) ? 'call' : kindOfContent(content);
  return {
    conversation: chat.conversation,
    sender: notice ? undefined : people.nameOf(head.author, head.author),
    ...stampMoment(head.stamp, chat.order),
    kind,
    text,
    native: undefined,
    replyTo: undefined,
  } as const;
}
