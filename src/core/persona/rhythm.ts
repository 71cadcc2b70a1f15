// When and in how many pieces they write, from messages that follow one another in the record.
import type { RecordMessage, Side } from '../archive/message.ts';
import { sameStretch } from '../archive/runs.ts';
import { percentile, rounded } from './habits.ts';
import type { StyleCard } from './style.ts';

/** A longer pause (seconds) begins a new burst. Chosen. */
const BURST_PAUSE = 600;

export interface Rhythm extends Pick<StyleCard, 'hours' | 'replyDelay' | 'burstGap'> {
  readonly bursts: Readonly<Record<Side, readonly number[]>>;
}

/** Each part is a piece of the record with nothing left out. */
export function rhythmOf(parts: readonly (readonly RecordMessage[])[]): Rhythm {
  const bursts: Record<Side, number[]> = { me: [], them: [] };
  const delays: number[] = [];
  const gaps: number[] = [];
  for (const part of parts) {
    for (const run of burstsOf(part)) bursts[run[0]?.by ?? 'me'].push(run.length);
    for (const [before, after] of neighbours(part)) {
      const seconds = secondsBetween(before, after);
      if (seconds === undefined || after.by === 'me') continue;
      if (before.by === 'me') delays.push(seconds);
      else if (seconds <= BURST_PAUSE) gaps.push(seconds);
    }
  }
  return {
    bursts,
    hours: hoursOf(parts.flat()),
    replyDelay: quartiles(delays, [10, 45, 240]),
    burstGap: quartiles(gaps, [4, 9, 20]),
  };
}

const neighbours = (part: readonly RecordMessage[]): readonly (readonly [RecordMessage, RecordMessage])[] =>
  part.slice(1).flatMap((after, i) => {
    const before = part[i];
    return before ? [[before, after] as const] : [];
  });

/** Within one stretch. */
function secondsBetween(before: RecordMessage, after: RecordMessage): number | undefined {
  if (before.at === undefined || after.at === undefined || !sameStretch(before, after)) return undefined;
  return Math.max(0, after.at - before.at);
}

function burstsOf(part: readonly RecordMessage[]): readonly (readonly RecordMessage[])[] {
  const runs: RecordMessage[][] = [];
  let previous: RecordMessage | undefined;
  for (const message of part) {
    const seconds = previous && secondsBetween(previous, message);
    const goesOn = previous?.by === message.by && seconds !== undefined && seconds <= BURST_PAUSE;
    if (goesOn) runs.at(-1)?.push(message);
    else runs.push([message]);
    previous = message;
  }
  // Lines without a time were not sent one after the other.
  return runs.filter((run) => run[0]?.at !== undefined);
}

function quartiles(values: number[], otherwise: readonly [number, number, number]): readonly [number, number, number] {
  values.sort((a, b) => a - b);
  return [
    percentile(values, 0.25, otherwise[0]),
    percentile(values, 0.5, otherwise[1]),
    percentile(values, 0.75, otherwise[2]),
  ];
}

function hoursOf(messages: readonly RecordMessage[]): readonly number[] {
  const counts = new Array<number>(24).fill(0);
  const theirs = messages.flatMap((message) => (message.by === 'them' && message.at !== undefined ? [message.at] : []));
  for (const at of theirs) {
    const hour = Math.floor(at / 3600) % 24;
    counts[hour] = (counts[hour] ?? 0) + 1;
  }
  return counts.map((count) => rounded(theirs.length === 0 ? 1 / 24 : count / theirs.length));
}
