// Times as imessage-exporter writes them, in English and local: "Mar 13, 2024  9:15:00 AM".
import { dayStart } from '../../date-order.ts';
import { hourOf } from '../../day-period.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MOMENT = /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4}) {1,2}(\d{1,2}):(\d{2}):(\d{2}) ([AP]M)/;
/** Who read it and how long after stands behind the time. */
const READ = /^ ?\(Read by [^\n]*\)$/;

interface Stamped {
  /** undefined where there is no such day. */
  readonly wall: number | undefined;
  /** What follows on the line: '' but for notices. */
  readonly rest: string;
}

/** Of a line that begins with a time. */
export function stampOf(line: string): Stamped | undefined {
  const found = MOMENT.exec(line);
  const month = found ? MONTHS.indexOf(found[1] ?? '') + 1 : 0;
  if (!found || month === 0) return undefined;
  const [day = 0, year = 0, hour = 0, minute = 0, second = 0] = found.slice(2, 7).map(Number);
  const rest = line.slice(found[0].length).trimEnd();
  const start = dayStart(year, month, day);
  const clock = hourOf(hour, found[7] === 'PM' ? 'pm' : 'am') * 3600 + minute * 60 + second;
  const wall = Number.isNaN(start) || hour > 23 || minute > 59 || second > 59 ? undefined : start + clock;
  return { wall, rest: READ.test(rest) ? '' : rest.trimStart() };
}
