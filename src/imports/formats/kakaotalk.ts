// KakaoTalk's text exports, from Android, the iPhone and Windows. They have no zone and no ids; phones call the exporter "you".
import type { ParsedMessage } from '../../core/archive/message.ts';
import { withoutMarks } from '../characters.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import {
  type Emit,
  type GrowingText,
  growingText,
  type LineReader,
  linesOf,
  readLines,
  withoutReturn,
} from '../lines.ts';
import { nameBook, selfBeside } from '../people.ts';
import { textBlocks } from '../text-blocks.ts';
import { type Head, readDay, readHead, type Style } from './kakaotalk/head.ts';
import { isNotice, readBody, readTitle, SELF } from './kakaotalk/words.ts';

export const kakaotalk: ExportFormat = {
  name: 'kakaotalk',
  family: 'kakaotalk',
  layout: 'merged',
  recognise,
  read,
};

function recognise(head: FileHead): number {
  const found = surveyOf(head.text);
  if (found.heads === 0) return 0;
  if (found.title !== undefined) return 0.95;
  return found.heads > 1 && (found.style !== 'windows' || found.ruled) ? 0.85 : 0;
}

interface Survey {
  readonly title: string | undefined;
  /** Of most heads. */
  readonly style: Style;
  readonly heads: number;
  /** A day stands between rules. */
  readonly ruled: boolean;
}

/** Lines of the file's beginning that are looked at. */
const LINES = 400;
/** Before the first message stand the title and when it was saved. */
const TITLE_LINES = 3;

function surveyOf(text: string): Survey {
  const counts = new Map<Style, number>();
  let title: string | undefined;
  let ruled = false;
  let seen = 0;
  for (const raw of linesOf(text)) {
    if (++seen > LINES) break;
    const line = lineOf(raw);
    if (seen <= TITLE_LINES) title ??= readTitle(line);
    const head = readHead(line);
    if (typeof head === 'object' && head.name !== undefined) counts.set(head.style, (counts.get(head.style) ?? 0) + 1);
    ruled ||= readDay(line)?.ruled ?? false;
  }
  const [[style, heads] = ['characters', 0] as const] = [...counts].sort((a, b) => b[1] - a[1]);
  return { title, style, heads, ruled };
}

/** The spaces that iOS writes before "PM" are as good as others; so are marks at the beginning. */
const lineOf = (raw: string): string => withoutReturn(raw).replace(/^[\u200e\u200f\u202a-\u202e\ufeff]+/, '');

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const found = await survey(file);
  const conversation = found.title ?? '';
  const names = new Set<string>();
  let badTimes = 0;
  const counted = (message: ParsedMessage): ParsedMessage => {
    if (message.wall === undefined) badTimes++;
    if (message.sender !== undefined && names.size < MOST_NAMES) names.add(message.sender);
    return { ...message, conversation };
  };
  yield* readLines(file, (emit) => chatReader(found.style, (message) => emit(counted(message))));
  if (badTimes > 0) options.warn('bad-times', badTimes);
  const self = [...names].find((name) => SELF.has(name)) ?? selfBeside(found.title, [...names]);
  yield { conversation, title: found.title, kind: undefined, self };
}

/** Only two are ever asked for. */
const MOST_NAMES = 50;

async function survey(file: ExportFile): Promise<Survey> {
  let start = '';
  for await (const block of textBlocks(file)) {
    start += block;
    if (start.length > 64 << 10) break;
  }
  return surveyOf(start);
}

interface Open {
  readonly sender: string | undefined;
  readonly wall: number;
  readonly body: GrowingText;
}

function messageOf({ sender, wall, body }: Open): ParsedMessage {
  const raw = body.text();
  return {
    conversation: '',
    sender,
    wall: Number.isNaN(wall) ? undefined : wall,
    offset: undefined,
    ...(sender === undefined ? { kind: 'system', text: withoutMarks(raw).trim() } : readBody(raw)),
    native: undefined,
    replyTo: undefined,
  };
}

function chatReader(style: Style, emit: Emit): LineReader {
  const nameOf = nameBook();
  let day = style === 'windows' ? Number.NaN : 0;
  let open: Open | undefined;

  function finish(): void {
    if (open) emit(messageOf(open));
    open = undefined;
  }

  function begin(head: Head): void {
    finish();
    const sender = head.name === undefined ? undefined : nameOf(head.name);
    open = { sender, wall: day + head.wall, body: growingText(head.text) };
  }

  /** On Windows nothing but its words tells a notice. It has the time of what stands before it. */
  function notice(line: string): void {
    const wall = open?.wall ?? day;
    finish();
    emit(messageOf({ sender: undefined, wall, body: growingText(line) }));
  }

  /** A day's line stands above a message; inside of one it was typed. */
  let held: string | undefined;

  function dated(line: string, raw: string): boolean {
    const found = readDay(line);
    if (!found || found.ruled !== (style === 'windows')) return false;
    if (!found.ruled) {
      held = withoutReturn(raw);
      return true;
    }
    finish();
    day = found.day;
    return true;
  }

  function say(line: string): void {
    if (held !== undefined && line.trim() !== '') {
      open?.body.add(held);
      held = undefined;
    }
    open?.body.add(line);
  }

  return {
    take(raw) {
      const line = lineOf(raw);
      const head = readHead(line);
      if (head === 'day') held = withoutReturn(raw);
      else if (head?.style === style) {
        held = undefined;
        begin(head);
      } else if (head || !dated(line, raw)) {
        if (style === 'windows' && isNotice(line)) notice(line);
        else say(withoutReturn(raw));
      }
    },
    end: finish,
  };
}
