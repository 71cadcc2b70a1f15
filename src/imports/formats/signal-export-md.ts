// carderne's signal-export as Markdown: "[2024-03-02 23:58:11] NAME: text". Local time; older versions without seconds.
import type { MessageKind, ParsedMessage } from '../../core/archive/message.ts';
import { plainName } from '../characters.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { isBareLink, kindOfFile } from '../kinds.ts';
import {
  type Emit,
  type GrowingText,
  growingText,
  type LineReader,
  linesOf,
  readLines,
  withoutReturn,
} from '../lines.ts';
import { wallOf } from '../times.ts';
import { headOf, SELF } from './signal/place.ts';

export const signalExportMd: ExportFormat = {
  name: 'signal-export-md',
  family: 'signal',
  layout: 'pages',
  recognise,
  read,
};

const HEAD = /^\[(\d{4}-\d\d-\d\d),? (\d\d:\d\d)(:\d\d)?\] ([^:\n]{1,100}): ?/;

interface Head {
  readonly date: string;
  readonly minute: string;
  /** ":11", or nothing. */
  readonly second: string;
  readonly sender: string;
  readonly length: number;
}

function headIn(line: string): Head | undefined {
  const found = HEAD.exec(line);
  if (!found) return undefined;
  const [whole, date = '', minute = '', second = '', sender = ''] = found;
  return { date, minute, second, sender, length: whole.length };
}

/** WhatsApp writes such lines, too; but not the two spaces behind a text, and it always writes seconds. */
function recognise(head: FileHead): number {
  let heads = 0;
  let closed = 0;
  let old = 0;
  let previous = '';
  for (const raw of linesOf(head.text)) {
    const line = withoutReturn(raw);
    if (headIn(line)) {
      heads++;
      if (headIn(line)?.second === '' && headIn(line)?.sender === SELF) old++;
    }
    if (line === '' && (previous.endsWith('  ') || isReactions(previous))) closed++;
    previous = line;
  }
  if (heads === 0) return 0;
  return (closed > 0 && closed * 2 >= heads - 1) || (heads > 1 && old > 0) ? 1 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  let timeless = 0;
  for await (const batch of readLines(file, chatReader)) {
    for (const message of batch) if (message.wall === undefined) timeless++;
    yield batch;
  }
  yield headOf(file);
  if (timeless > 0) options.warn('bad-times', timeless);
}

function chatReader(emit: Emit): LineReader {
  let head: Head | undefined;
  let body: GrowingText | undefined;
  let previous = '';
  /** A line is empty before every head but the first; old versions leave none. */
  let apart: boolean | undefined;

  function finish(): void {
    if (head && body) emit(messageOf(head, body.text()));
  }

  return {
    take(raw) {
      const line = withoutReturn(raw);
      const next = headIn(line);
      if (next && head) apart ??= previous === '';
      if (next && (!head || !apart || previous === '')) {
        finish();
        head = next;
        body = growingText(line.slice(next.length));
      } else body?.add(line);
      previous = line;
    },
    end: finish,
  };
}

const messageOf = (head: Head, body: string): ParsedMessage => ({
  conversation: '',
  sender: plainName(head.sender) || '?',
  wall: wallOf(`${head.date} ${head.minute}${head.second || ':00'}`),
  offset: undefined,
  ...bodyOf(withoutReactions(withoutQuote(body))),
  native: undefined,
  replyTo: undefined,
});

/** "(- Inês: ❤ -)". */
const isReactions = (line: string): boolean => line.startsWith('(- ') && line.trimEnd().endsWith(' -)');

function withoutReactions(body: string): string {
  const last = body.lastIndexOf('\n') + 1;
  return isReactions(body.slice(last)) ? body.slice(0, last).trimEnd() : body;
}

/** What is answered stands before the answer, behind ">". */
function withoutQuote(body: string): string {
  const lines = body.trimStart().split('\n');
  const own = lines.findIndex((line) => !line.startsWith('>'));
  return own > 0 ? lines.slice(own).join('\n').trim() : own === 0 ? body.trim() : '';
}

/** "![beach.jpg](./media/beach.jpg)". */
const ATTACHMENT = /!?\[[^[\]\n]{0,200}\]\(((?:\.\/)?media\/[^()\n]{0,300})\)/g;

function bodyOf(body: string): { readonly kind: MessageKind; readonly text: string } {
  const attached = [...body.matchAll(ATTACHMENT)][0]?.[1];
  if (attached !== undefined) return { kind: kindOfFile(attached), text: body.replace(ATTACHMENT, '').trim() };
  if (body === '[deleted]') return { kind: 'deleted', text: body };
  if (body === '(call)' || body === '(missed call)') return { kind: 'call', text: body.slice(1, -1) };
  // Stickers and places leave nothing behind.
  if (body === '') return { kind: 'media', text: body };
  return { kind: isBareLink(body) ? 'link' : 'text', text: body };
}
