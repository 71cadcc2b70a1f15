// LINE's "Export chat history": from a phone with a heading and tabs, from a computer without both. It has no zone and no ids.
import type { DateOrder } from '../../core/archive/findings.ts';
import type { ParsedMessage } from '../../core/archive/message.ts';
import { withoutMarks } from '../characters.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { linesOf, readLines, withoutReturn } from '../lines.ts';
import { selfBeside } from '../people.ts';
import { textBlocks } from '../text-blocks.ts';
import { readClock } from './line/clock.ts';
import { dayOrders, isYearFirst, readDay } from './line/days.ts';
import { desktopReader } from './line/desktop.ts';
import { nameSurvey } from './line/names.ts';
import { phoneReader } from './line/phone.ts';
import { isNotice, readTitle, type Title } from './line/words.ts';

export const line: ExportFormat = { name: 'line', family: 'line', layout: 'merged', recognise, read };

/** Lines of the file's beginning that are looked at. */
const LINES = 400;

function recognise(head: FileHead): number {
  let days = 0;
  let columns = 0;
  let spaced = 0;
  let seen = 0;
  const title = readTitle(head.text.slice(0, 500).split('\n', 1)[0] ?? '');
  for (const raw of linesOf(head.text)) {
    if (++seen > LINES) break;
    const clock = readClock(raw);
    if (clock?.tab) columns++;
    else if (clock) spaced++;
    else if (readDay(withoutReturn(raw))) days++;
  }
  if (title && (columns > 0 || days > 0)) return 0.95;
  if (days > 0 && columns > 1) return 0.9;
  return days > 0 && spaced > 1 && /^\s*\d{4}[./]\d/.test(head.text) ? 0.8 : 0;
}

/** What must be known before the lines can be read. */
interface Survey {
  readonly title: Title | undefined;
  /** Columns are parted by spaces. */
  readonly desktop: boolean;
  /** Longest first; only for such a file. */
  readonly names: readonly string[];
  readonly order: DateOrder;
  readonly open: boolean;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const found = await survey(file);
  if (found.open && !options.dateOrder) {
    options.dateOrderOpen();
    options.warn('date-order-guessed', 1);
  }
  const order = found.open ? (options.dateOrder ?? found.order) : found.order;
  const chat = chatOf(found);
  yield* readLines(file, (emit) => {
    const keep = (message: ParsedMessage): void => emit(chat.keep(message));
    return found.desktop ? desktopReader(found.names, order, keep) : phoneReader(order, keep);
  });
  if (chat.badTimes() > 0) options.warn('bad-times', chat.badTimes());
  yield chat.head();
}

/** Names and dates are gathered in this much of the file (UTF-16 units), at least. */
const LOOKED_AT = 1 << 20;

async function survey(file: ExportFile): Promise<Survey> {
  const names = nameSurvey();
  const orders = dayOrders();
  let title: Title | undefined;
  let columns = 0;
  let spaced = 0;
  let yearFirst = false;
  let seen = 0;
  for await (const block of textBlocks(file)) {
    for (const raw of linesOf(block)) {
      const text = withoutReturn(raw);
      const clock = readClock(text);
      const day = clock ? undefined : readDay(text);
      if (seen === 0) title = readTitle(text);
      if (clock?.tab) columns++;
      else if (clock) {
        spaced++;
        const rest = withoutMarks(text.slice(clock.rest));
        if (columns === 0 && !isNotice(rest)) names.add(rest);
      }
      if (day) {
        yearFirst ||= isYearFirst(day);
        orders.add(day);
      }
      seen += raw.length + 1;
    }
    if (seen > LOOKED_AT && (yearFirst || orders.proven())) break;
  }
  const desktop = columns === 0 && spaced > 0;
  return { title, desktop, names: desktop ? names.names() : [], ...orders.decide() };
}

/** More names make a group anyway. */
const MOST_NAMES = 3;

function chatOf({ title, desktop, names: surveyed }: Survey) {
  // The computer's file says nobody's name but those of its lines.
  const conversation = title?.name ?? (desktop ? [...surveyed].sort().join(', ').slice(0, 200) : '');
  const names = new Set<string>();
  let badTimes = 0;
  return {
    keep(message: ParsedMessage): ParsedMessage {
      if (message.wall === undefined) badTimes++;
      if (message.sender !== undefined && names.size < MOST_NAMES) names.add(message.sender);
      return { ...message, conversation };
    },
    badTimes: (): number => badTimes,
    head: () => ({
      conversation,
      title: title?.name,
      kind: title?.kind,
      self: title?.kind === 'group' ? undefined : selfBeside(title?.name, [...names]),
    }),
  };
}
