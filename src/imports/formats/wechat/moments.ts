// When a message was sent, by the clocks that its record gives.
import type { ParsedMessage } from '../../../core/archive/message.ts';
import { wallOf } from '../../times.ts';

export type Moment = Pick<ParsedMessage, 'wall' | 'offset'>;

/** The end of the year 9999. */
const LATEST = 253_402_300_799;
/** Beyond it a number counts milliseconds: as seconds it would be the year 5138. */
const MILLISECONDS_FROM = 100_000_000_000;
const FURTHEST_ZONE = 26 * 60;

export interface Clock {
  /**
   * `unix` in seconds or milliseconds, `local` as "2024-03-02 23:58:11". With both clocks the zone is their difference; with
   * the first alone it is UTC. What is no time is counted.
   */
  of(unix: unknown, local: unknown): Moment;
  bad(): number;
}

export function clockOf(): Clock {
  let bad = 0;
  return {
    of(unix, local) {
      const moment = momentOf(secondsOf(unix), typeof local === 'string' ? localWall(local) : undefined);
      if (moment.wall === undefined) bad++;
      return moment;
    },
    bad: () => bad,
  };
}

function momentOf(seconds: number | undefined, wall: number | undefined): Moment {
  if (seconds === undefined) return { wall, offset: undefined };
  if (wall === undefined) return { wall: seconds, offset: 0 };
  const offset = Math.round((wall - seconds) / 60);
  return { wall, offset: Math.abs(offset) <= FURTHEST_ZONE ? offset : undefined };
}

function secondsOf(unix: unknown): number | undefined {
  const number = typeof unix === 'number' ? unix : typeof unix === 'string' && unix !== '' ? Number(unix) : Number.NaN;
  const seconds = Math.floor(Math.abs(number) >= MILLISECONDS_FROM ? number / 1000 : number);
  return seconds > 0 && seconds <= LATEST ? seconds : undefined;
}

/** "2024-03-02 23:58:11", "2024/3/2 9:05", "2024-03-02T23:58:11"; the seconds may be missing. */
export function localWall(text: string): number | undefined {
  if (text.length === 19 && text.charCodeAt(4) === 0x2d && text.charCodeAt(13) === 0x3a) return wallOf(text);
  const found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[ T]\s?(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(text);
  if (!found) return undefined;
  const two = (part: string | undefined) => (part ?? '0').padStart(2, '0');
  const [, year, month, day, hour, minute, second] = found;
  return wallOf(`${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`);
}
