// When a message was sent, as DiscordChatExporter writes it: ISO 8601 in JSON and CSV, else the culture of a computer.
import type { DateOrder } from '../../../core/archive/findings.ts';
import type { ParsedMessage } from '../../../core/archive/message.ts';
import { latinDigits, plainName } from '../../characters.ts';
import { dayOf, type OrderEvidence, orderEvidence } from '../../date-order.ts';
import { dayPeriod, hourOf } from '../../day-period.ts';
import { wallOf } from '../../times.ts';
import { monthIn } from './month-names.ts';

export type Moment = Pick<ParsedMessage, 'wall' | 'offset'>;

export const NO_MOMENT: Moment = { wall: undefined, offset: undefined };

/** Discord began in 2015; a date before that is damage, or counted from another year than ours. */
const EARLIEST = Date.UTC(2015, 0, 1) / 1000;
const LATEST = Date.UTC(2100, 0, 1) / 1000;

const plausible = (wall: number | undefined): number | undefined =>
  wall !== undefined && wall >= EARLIEST && wall < LATEST ? wall : undefined;

/** "2024-03-02T23:58:11.123+00:00", "2024-03-02 23:58:11" (then `utc` says what is meant). */
export function isoMoment(text: string, utc = false): Moment {
  const found = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:([+-])(\d\d):(\d\d)|Z)?/.exec(text);
  const wall = found ? plausible(wallOf(text)) : undefined;
  if (!found || wall === undefined) return NO_MOMENT;
  const hasZone = found[1] !== undefined || found[0].endsWith('Z');
  if (!hasZone) return { wall, offset: utc ? 0 : undefined };
  const offset = Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0);
  return { wall, offset: found[1] === '-' && offset > 0 ? -offset : offset };
}

/** A date and a clock as a computer in some country writes them. */
export interface Stamp {
  readonly date: readonly [number, number, number];
  /** undefined where the file's other dates have to tell. */
  readonly order: DateOrder | undefined;
  /** Seconds since midnight. */
  readonly time: number;
  /** As the United States write dates, and hardly anybody else: slashes, no leading zeros, AM and PM. */
  readonly american: boolean;
}

const LONGEST = 100;
const CLOCK = /(\d{1,2})(?::|\.|\s?h\s?)(\d{2})(?:[:.](\d{2}))?(?:\s*(\p{L}[\p{L}\p{M}. ]{0,12}?))?\s*$/u;
const LAST_WORDS = /(\p{L}[\p{L}\p{M}.]{0,12}(?: \p{L}[\p{L}\p{M}.]{0,12})?)\s*$/u;
/** Hours and "o'clock" where they stand behind the numbers. */
const NO_PERIOD = /^(?:ч\.?|Uhr|h|klo)$/i;

export function readStamp(raw: string): Stamp | undefined {
  if (raw.length > LONGEST) return undefined;
  const text = latinDigits(plainName(raw));
  const clock = CLOCK.exec(text);
  if (!clock) return undefined;
  const before = text.slice(0, clock.index);
  const behind = clock[4] === undefined ? undefined : dayPeriod(clock[4]);
  if (clock[4] !== undefined && behind === undefined && !NO_PERIOD.test(clock[4].trim())) return undefined;
  const words = LAST_WORDS.exec(before)?.[1] ?? '';
  const period = behind ?? dayPeriod(words) ?? dayPeriod(words.slice(words.lastIndexOf(' ') + 1));
  const hour = hourOf(Number(clock[1]), period);
  const minute = Number(clock[2]);
  const second = Number(clock[3] ?? 0);
  const date = readDate(before);
  if (!date || hour > 23 || minute > 59 || second > 59) return undefined;
  const american = period !== undefined && /^\D{0,20}[1-9]\d?\/[1-9]\d?\//.test(before);
  return { ...date, time: hour * 3600 + minute * 60 + second, american };
}

function readDate(text: string): Pick<Stamp, 'date' | 'order'> | undefined {
  const [a, b, c, more] = (text.match(/\d+/g) ?? []).map(Number);
  if (a === undefined || b === undefined || more !== undefined) return undefined;
  const month = c === undefined ? monthIn(text) : undefined;
  if (month !== undefined) return { date: a >= 1000 ? [b, month, a] : [a, month, b], order: 'dmy' };
  if (c === undefined) return undefined;
  return { date: [a, b, c], order: a >= 1000 ? 'ymd' : undefined };
}

/** Whether the day or the month comes first, over all stamps of a file. */
export interface StampOrder {
  add(stamp: Stamp): void;
  /** No further stamp can change it. */
  proven(): boolean;
  decide(): { readonly order: DateOrder; readonly open: boolean };
}

export function stampOrder(): StampOrder {
  const evidence = { day: orderEvidence(['dmy', 'mdy']), month: orderEvidence(['mdy', 'dmy']) };
  let seen = false;
  let american = true;
  let fixed = 0;
  const best = (): OrderEvidence => (american ? evidence.month : evidence.day);
  return {
    add(stamp) {
      if (stamp.order !== undefined) {
        fixed++;
        return;
      }
      seen = true;
      american &&= stamp.american;
      evidence.day.add(...stamp.date);
      evidence.month.add(...stamp.date);
    },
    proven: () => (seen ? best().proven() : fixed > 1000),
    decide: () => (seen ? best().decide() : { order: 'dmy', open: false }),
  };
}

/** `order` is that of the file. */
export function stampMoment(stamp: Stamp | undefined, order: DateOrder): Moment {
  if (!stamp) return NO_MOMENT;
  const day = dayOf(stamp.order ?? order, ...stamp.date);
  return { wall: Number.isNaN(day) ? undefined : plausible(day + stamp.time), offset: undefined };
}
