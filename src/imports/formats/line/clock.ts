// "10:30", "9:30AM", "下午11:58" at the beginning of a line.
import { dayPeriod, hourOf } from '../../day-period.ts';

export interface Clock {
  /** Seconds since midnight. */
  readonly time: number;
  /** Behind it stands a tab: the file has columns. */
  readonly tab: boolean;
  /** Where the line goes on. */
  readonly rest: number;
}

const CLOCK =
  /^(?:(上午|下午|午前|午後|오전|오후|凌晨|清晨|早上|中午|傍晚|晚上|ก่อนเที่ยง|หลังเที่ยง|[AaPp][Mm])\s?)?(\d{1,2}):(\d{2})(?:\s?([AaPp]\.?[Mm]\.?|ก่อนเที่ยง|หลังเที่ยง))?([\t ])/u;
const ZERO = 48;
const NINE = 57;
/** Longer than any clock. */
const HEAD = 32;

export function readClock(line: string): Clock | undefined {
  const first = line.charCodeAt(0);
  const mayBegin = (first >= ZERO && first <= NINE) || first > 127 || /^[AaPp][Mm]/.test(line);
  const found = mayBegin ? CLOCK.exec(line.slice(0, HEAD)) : null;
  if (!found) return undefined;
  const period = found[1] ?? found[4];
  const hours = hourOf(Number(found[2]), period === undefined ? undefined : dayPeriod(period)) % 24;
  const minutes = Number(found[3]);
  if (Number(found[2]) > 24 || minutes > 59) return undefined;
  return { time: hours * 3600 + minutes * 60, tab: found[5] === '\t', rest: found[0].length };
}
