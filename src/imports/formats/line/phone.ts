// The lines of a phone's export: columns parted by tabs, messages of several lines in quotation marks.
import type { DateOrder } from '../../../core/archive/findings.ts';
import { type Emit, growingText, type LineReader, withoutReturn } from '../../lines.ts';
import { nameBook } from '../../people.ts';
import { type Clock, readClock } from './clock.ts';
import { readDay, startOf } from './days.ts';
import { messageOf, type Open } from './open.ts';
import { quotation, unquoted } from './quoted.ts';

/** A quotation that has not come to its end. */
interface Quoting {
  readonly lines: string[];
  readonly length: number;
}

/** Longer quotations are none: LINE's messages end at 10,000 characters. */
const LONGEST_QUOTATION = 1 << 20;

export function phoneReader(order: DateOrder, emit: Emit): LineReader {
  const nameOf = nameBook();
  let day = Number.NaN;
  let open: Open | undefined;
  let quoting: Quoting | undefined;
  /** Records end with CR LF, so that a line feed alone is inside one. */
  let returns: boolean | undefined;

  function finish(): void {
    if (open) emit(messageOf(open, false));
    open = undefined;
  }

  function begin(clock: Clock, text: string, ended: boolean): void {
    finish();
    const rest = text.slice(clock.rest);
    const tab = rest.indexOf('\t');
    const name = rest.slice(0, Math.max(0, tab)).trim();
    const said = rest.slice(tab + 1);
    const sender = name === '' ? undefined : nameOf(name);
    const quoted = sender !== undefined && !ended && said.startsWith('"') && quotation(said, 1) === 'open';
    open = { sender, wall: day + clock.time, body: growingText(quoted ? '' : said) };
    if (quoted) quoting = { lines: [said], length: said.length };
  }

  function plain(raw: string): void {
    const text = withoutReturn(raw);
    const clock = readClock(text);
    const head = clock?.tab ? undefined : readDay(text);
    const start = head && startOf(head, order);
    if (clock?.tab) begin(clock, text, returns === true && raw.endsWith('\r'));
    else if (start === undefined) open?.body.add(text);
    else {
      finish();
      day = start;
    }
  }

  /** The lines that were taken for a quotation are what they look like. */
  function giveUp(lines: readonly string[]): void {
    quoting = undefined;
    const [first = '', ...others] = lines;
    if (open) open = { ...open, body: growingText(withoutReturn(first)) };
    for (const other of others) take(other);
  }

  function quote({ lines, length }: Quoting, raw: string): void {
    const state = quotation(withoutReturn(raw), 0);
    const ended = state === 'open' && returns === true && raw.endsWith('\r');
    if (state === 'raw' || ended || length + raw.length > LONGEST_QUOTATION) {
      giveUp([...lines, raw]);
      return;
    }
    lines.push(raw);
    quoting = state === 'open' ? { lines, length: length + raw.length + 1 } : undefined;
    if (open && !quoting) open = { ...open, body: growingText(unquoted(lines.map(withoutReturn).join('\n'))) };
  }

  function take(raw: string): void {
    returns ??= raw.endsWith('\r');
    if (quoting) quote(quoting, raw);
    else plain(raw);
  }

  return {
    take,
    end() {
      while (quoting) giveUp(quoting.lines);
      finish();
    },
  };
}
