// The mht that the message manager of QQ for Windows writes: a web page, and behind it the pictures, which are not read. They
// can be hundreds of megabytes.
import { Parser } from 'htmlparser2';
import type { ParsedMessage } from '../../core/archive/message.ts';
import { UserError } from '../../core/errors.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { textPieces } from '../text-blocks.ts';
import { readBody } from './qq/body.ts';
import { type ManagerBook, managerBook, managerDay, managerTime } from './qq/manager.ts';

export const qqManagerMht: ExportFormat = { name: 'qq-manager-mht', family: 'qq', layout: 'merged', recognise, read };

const BANNER = /^\s*From: <Save by Tencent MsgMgr>/;

function recognise(head: FileHead): number {
  return BANNER.test(head.text) ? 1 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const book = managerBook();
  const page = pageReader(book);
  let messages = 0;
  for await (const piece of textPieces(file)) {
    for (const batch of page.write(piece)) {
      messages += batch.length;
      yield batch;
    }
    if (page.complete()) break;
    if (page.tooDeep()) throw new UserError({ code: 'damaged', file: file.upload, format: 'qq-manager-mht', messages });
  }
  if (!page.complete()) throw new UserError({ code: 'cut-off', file: file.upload, format: 'qq-manager-mht', messages });
  if (page.badTimes() > 0) options.warn('bad-times', page.badTimes());
  yield* book.heads();
}

/**
 * A row of the page's table: a day, a heading, or a message, whose first part holds the name in a part of its own and the time
 * behind it, and whose second part the text.
 */
interface Row {
  /** Parts open. */
  depth: number;
  /** Outermost parts begun. */
  parts: number;
  outside: string;
  name: string;
  first: string;
  second: string;
}

const LONGEST_TEXT = 16 << 20;
/** The page nests a dozen levels; the parser's work grows with the depth. */
const DEEPEST = 2000;

function pageReader(book: ManagerBook) {
  let row: Row | undefined;
  let day = Number.NaN;
  let done: ParsedMessage[][] = [];
  let complete = false;
  let depth = 0;
  let tooDeep = false;
  let badTimes = 0;

  function keep(message: ParsedMessage): void {
    if (message.wall === undefined) badTimes++;
    const batch = done[done.length - 1];
    if (batch?.[0]?.conversation === message.conversation) batch.push(message);
    else done.push([message]);
  }

  function finish(): void {
    if (!row) return;
    const date = /^\s*日期[:：]\s*(\d{4}-\d{1,2}-\d{1,2})/.exec(row.outside)?.[1];
    const heading = row.parts === 1 && row.name === '' ? /^消息(分组|对象)[:：](.*)$/.exec(row.first.trim()) : null;
    if (date !== undefined) day = managerDay(date);
    else if (heading?.[1] === '分组') book.folder(heading[2] ?? '');
    else if (heading) book.partner(heading[2] ?? '');
    else if (row.parts > 1) keep(messageOf(row, day, book));
    row = undefined;
  }

  const parser = new Parser(
    {
      onopentagname(name) {
        depth++;
        tooDeep ||= depth > DEEPEST;
        if (complete) return;
        if (name === 'tr') {
          finish();
          row = { depth: 0, parts: 0, outside: '', name: '', first: '', second: '' };
        } else if (row) opens(row, name);
      },
      ontext(text) {
        if (row && !complete) said(row, text);
      },
      onclosetag(name, implied) {
        depth--;
        if (name === 'div' && row) row.depth = Math.max(0, row.depth - 1);
        if (name === 'tr') finish();
        if (name === 'html' && !implied) complete = true;
      },
    },
    { decodeEntities: true },
  );

  return {
    /** The messages that were completed, those of one chat together. */
    write(piece: string): readonly (readonly ParsedMessage[])[] {
      parser.write(piece);
      const given = done;
      done = [];
      return given;
    },
    complete: (): boolean => complete,
    tooDeep: (): boolean => tooDeep,
    badTimes: (): number => badTimes,
  };
}

function opens(row: Row, name: string): void {
  if (name === 'div') {
    if (row.depth === 0) row.parts++;
    row.depth++;
  } else if (name === 'br') said(row, '\n');
  else if (name === 'img') said(row, '[图片]');
}

function said(row: Row, text: string): void {
  if (row.depth === 0) row.outside = joined(row.outside, text);
  else if (row.parts > 1) row.second = joined(row.second, text);
  else if (row.depth > 1) row.name = joined(row.name, text);
  else row.first = joined(row.first, text);
}

const joined = (before: string, text: string): string => (before.length > LONGEST_TEXT ? before : before + text);

function messageOf(row: Row, day: number, book: ManagerBook): ParsedMessage {
  const found = /^\s*(?:(上午|下午|[AaPp][Mm]) ?)?(\d{1,2}):(\d{2}):(\d{2})(?: ([AaPp][Mm]|上午|下午))?/u.exec(
    row.first,
  );
  const [, before, hour = '', minute = '', second = '', after] = found ?? [];
  const wall = found ? day + managerTime(hour, minute, second, before ?? after) : Number.NaN;
  const sender = book.sender(row.name);
  const text = row.second.replaceAll('\u00a0', ' ');
  return {
    conversation: book.conversation(),
    sender,
    wall: Number.isNaN(wall) ? undefined : wall,
    offset: undefined,
    ...(sender === undefined ? { kind: 'system', text: text.trim() } : readBody(text)),
    native: undefined,
    replyTo: undefined,
  };
}
