// The days that a message names, within a record: where it names a birthday, the day on which the record wishes a happy one.
import type { RecordStore, Span } from '../ports.ts';
import { type Birthdays, datesNamed } from './dates-named.ts';
import type { RecordMessage, Side } from './message.ts';
import { tokens } from './tokens.ts';

/** `at`: wall-clock seconds of the message, where it has any. */
export async function daysNamed(record: RecordStore, text: string, at: number | undefined): Promise<readonly Span[]> {
  const { first = at, last = at } = await record.summary();
  if (first === undefined || last === undefined) return [];
  const birthdays = NAMES_ONE.test(text) ? await birthdaysIn(record) : {};
  return datesNamed(text, { at, first, last, birthdays });
}

const NAMES_ONE = /\bbirthday\b|生日/iu;

const WISHES = /\bhappy (?:\w+ )?b(?:irth)?-?day\b|\bhbd\b|生日快乐|生快/iu;
/** To somebody else, or on another day. */
const OF_ANOTHER =
  /\bto (?:him|her|them|my|your)\b|\b(?:belated|early|tomorrow|yesterday|advance)\b|提前|迟到|补|明天|昨天|祝[他她]/iu;
/** Wishes that are looked at. */
const MOST = 200;

/** Of whom the record wishes a happy one on the same day more often than on all others. */
async function birthdaysIn(record: RecordStore): Promise<Birthdays> {
  const hits = await record.search(tokens('birthday bday hbd 生日快乐 生快'), 'both', MOST);
  const wishes = hits.map(({ message }) => message).filter(({ text }) => WISHES.test(text) && !OF_ANOTHER.test(text));
  const of = (side: Side): Birthdays[Side] => usual(wishes.filter(({ by }) => by !== side));
  return { me: of('me'), them: of('them') };
}

function usual(wishes: readonly RecordMessage[]): Birthdays[Side] {
  const days = new Map<string, Set<number>>();
  for (const { at } of wishes) {
    if (at === undefined) continue;
    const date = new Date(at * 1000);
    const day = date.toISOString().slice(5, 10);
    days.set(day, (days.get(day) ?? new Set()).add(date.getUTCFullYear()));
  }
  const [best, second] = [...days].sort(([, a], [, b]) => b.size - a.size);
  if (!best || best[1].size <= (second?.[1].size ?? 0)) return undefined;
  const [month = 0, date = 0] = best[0].split('-').map(Number);
  return { month, date };
}
