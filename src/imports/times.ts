// Wall-clock times as text and as seconds.
import { dayStart } from './date-order.ts';

const two = (text: string, at: number): number => (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;

/** "2024-03-02T23:58:11" (anything behind it is ignored) as seconds; undefined where it is no such time. */
export function wallOf(text: string): number | undefined {
  const day = dayStart(two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8));
  const seconds = two(text, 11) * 3600 + two(text, 14) * 60 + two(text, 17);
  return Number.isInteger(day + seconds) && seconds >= 0 && seconds < 86_400 ? day + seconds : undefined;
}

/** ISO 8601 to the second; with the offset (minutes) where it is known. */
export function isoOf(wall: number, offset: number | undefined): string {
  const local = new Date(wall * 1000).toISOString().slice(0, 19);
  if (offset === undefined) return local;
  if (offset === 0) return `${local}Z`;
  const minutes = Math.abs(offset);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
