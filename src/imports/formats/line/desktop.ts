// The lines of a computer's export: parted by spaces, messages of several lines as they are.
import type { DateOrder } from '../../../core/archive/findings.ts';
import { withoutMarks } from '../../characters.ts';
import { type Emit, growingText, type LineReader, withoutReturn } from '../../lines.ts';
import { type Clock, readClock } from './clock.ts';
import { readDay, startOf } from './days.ts';
import { messageOf, type Open } from './open.ts';
import { isNotice } from './words.ts';

/** `names` longest first. */
export function desktopReader(names: readonly string[], order: DateOrder, emit: Emit): LineReader {
  let day = Number.NaN;
  let open: Open | undefined;
  let afterBlank = true;

  function finish(): void {
    if (open) emit(messageOf(open, true));
    open = undefined;
  }

  function begin(clock: Clock, text: string): boolean {
    const rest = withoutMarks(text.slice(clock.rest));
    const notice = isNotice(rest);
    const name = notice ? '' : names.find((one) => rest.startsWith(one) && (rest[one.length] ?? ' ') === ' ');
    if (name === undefined) return false;
    finish();
    const body = growingText(notice ? rest : rest.slice(name.length + 1));
    open = { sender: notice ? undefined : name, wall: day + clock.time, body };
    return true;
  }

  return {
    take(raw) {
      const text = withoutReturn(raw);
      const clock = readClock(text);
      const head = clock || !afterBlank ? undefined : readDay(text);
      const start = head && startOf(head, order);
      afterBlank = text.trim() === '';
      if (start !== undefined) {
        finish();
        day = start;
      } else if (!clock || !begin(clock, text)) open?.body.add(text);
    },
    end: finish,
  };
}
