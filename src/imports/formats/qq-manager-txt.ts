// The text that the message manager of QQ for Windows writes. It has no zone and no message ids.
import type { ParsedMessage } from '../../core/archive/message.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { type Emit, type GrowingText, growingText, type LineReader, readLines, withoutReturn } from '../lines.ts';
import { readBody } from './qq/body.ts';
import { type ManagerBook, managerBook, managerDay, managerTime } from './qq/manager.ts';

export const qqManagerTxt: ExportFormat = { name: 'qq-manager-txt', family: 'qq', layout: 'merged', recognise, read };

const BANNER = /^\s*消息记录[（(]此消息记录为文本格式/;
/** "2019-07-16 8:15:05 NAME(10001)", "2019-09-23 8:43:38 PM NAME(10001)". */
const HEAD =
  /^(\d{4}-\d{1,2}-\d{1,2}) (?:(上午|下午|[AaPp][Mm]) ?)?(\d{1,2}):(\d{2}):(\d{2})(?: ([AaPp][Mm]|上午|下午))? (\S.*)$/u;
/** No name is longer than what this leaves for it. */
const LONGEST_HEAD = 400;

function recognise(head: FileHead): number {
  return BANNER.test(head.text) ? 1 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const book = managerBook();
  let badTimes = 0;
  const onBadTime = (): void => {
    badTimes++;
  };
  yield* readLines(file, (emit) => chatReader(book, emit, onBadTime));
  if (badTimes > 0) options.warn('bad-times', badTimes);
  yield* book.heads();
}

interface Open {
  readonly conversation: string;
  readonly sender: string | undefined;
  readonly wall: number;
  readonly body: GrowingText;
}

function chatReader(book: ManagerBook, emit: Emit, onBadTime: () => void): LineReader {
  let open: Open | undefined;
  /** Heads follow an empty line; a pasted head inside a message seldom does. */
  let afterBlank = true;
  let afterRule = false;

  function finish(): void {
    if (open) emit(messageOf(open));
    open = undefined;
  }

  /** Between rules stand the folder and the name of the chat that follows. */
  function heading(line: string): boolean {
    const found = afterRule ? /^消息(分组|对象)[:：](.*)$/.exec(line) : null;
    if (!found) return false;
    finish();
    if (found[1] === '分组') book.folder(found[2] ?? '');
    else book.partner(found[2] ?? '');
    return true;
  }

  return {
    take(raw) {
      const line = withoutReturn(raw);
      const head = afterBlank && line.length <= LONGEST_HEAD ? HEAD.exec(line) : null;
      if (head) {
        finish();
        open = opened(head, book);
        if (Number.isNaN(open.wall)) onBadTime();
      } else if (!heading(line) && !isRule(line)) open?.body.add(line);
      afterBlank = line.trim() === '';
      afterRule = isRule(line);
    },
    end: finish,
  };
}

const isRule = (line: string): boolean => /^={64}$/.test(line);

function opened(head: RegExpExecArray, book: ManagerBook): Open {
  const [, day = '', before, hour = '', minute = '', second = '', after, name = ''] = head;
  const wall = managerDay(day) + managerTime(hour, minute, second, before ?? after);
  return { conversation: book.conversation(), sender: book.sender(name), wall, body: growingText('') };
}

function messageOf({ conversation, sender, wall, body }: Open): ParsedMessage {
  const raw = body.text();
  return {
    conversation,
    sender,
    wall: Number.isNaN(wall) ? undefined : wall,
    offset: undefined,
    ...(sender === undefined ? { kind: 'system', text: raw.trim() } : readBody(raw)),
    native: undefined,
    replyTo: undefined,
  };
}
