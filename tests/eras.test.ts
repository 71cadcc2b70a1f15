import { describe, expect, it } from 'vitest';
import { erasOf } from '../src/core/archive/eras.ts';
import type { ParsedMessage } from '../src/core/archive/message.ts';
import { recordWithin } from '../src/core/archive/within.ts';
import { exemplarsOf } from '../src/core/talk/exemplars.ts';
import { processorSeconds } from './support/processor.ts';
import { exampleMessages, parsed, recordOf } from './support/record.ts';

const DAY = 86_400;
const START = Date.UTC(2022, 0, 3) / 1000;
const iso = (at: number): string => new Date(at * 1000).toISOString().slice(0, 10);

/** So many messages on each of so many days, with that line now and then. */
function time(fromDay: number, days: number, perDay: number, line = 'ok'): readonly ParsedMessage[] {
  return Array.from({ length: days }, (_, day) =>
    Array.from({ length: perDay + ((day * 7) % 3) }, (_message, i) => {
      const at = START + (fromDay + day) * DAY + 19 * 3600 + i * 60;
      return parsed(i % 2 ? 'them' : 'me', i % 5 === 0 ? line : `so what ${i}`, at);
    }),
  ).flat();
}

describe('the eras of a record', () => {
  it('begin where the two began to write much less, give or take a week', async () => {
    const record = await recordOf([...time(0, 140, 20), ...time(140, 140, 3)]);
    const [much, little, ...others] = await erasOf(record);
    expect(others).toEqual([]);
    expect(Math.abs((much?.to ?? 0) - START - 140 * DAY)).toBeLessThanOrEqual(7 * DAY);
    expect(much?.to).toBe(little?.from);
    expect(much?.messages).toBeGreaterThan(2500);
  });

  it('begin where the tone changed, though as much was written', async () => {
    const record = await recordOf([
      ...time(0, 140, 12, 'i love you'),
      ...time(140, 140, 12, 'leave me alone, you lied'),
    ]);
    const eras = await erasOf(record);
    expect(eras.map(({ tone }) => tone)).toEqual(['warm', 'hard']);
    expect(Math.abs((eras[0]?.to ?? 0) - START - 140 * DAY)).toBeLessThanOrEqual(7 * DAY);
  });

  it('are one where nothing changed, and none where nothing has a time', async () => {
    expect(await erasOf(await recordOf(time(0, 280, 10)))).toHaveLength(1);
    expect(await erasOf(await recordOf(time(0, 3, 10)))).toHaveLength(1);
    expect(await erasOf(await recordOf([parsed('them', 'hi', undefined)]))).toEqual([]);
  });

  it('are told in a moment, also where a clock was wrong by a thousand years', async () => {
    const record = await recordOf([...time(0, 140, 20), parsed('them', 'hi', Date.UTC(3022, 0, 3) / 1000)]);
    const spent = processorSeconds();
    expect((await erasOf(record)).length).toBeGreaterThan(0);
    expect(spent()).toBeLessThan(5); // the square of its weeks would take minutes
  });

  it('end with the day it ended, where the user says so', async () => {
    const record = await recordOf(time(0, 200, 10));
    const ended = START + 150 * DAY;
    const eras = await erasOf(record, ended);
    expect(eras.map(({ to }) => iso(to))).toEqual([iso(ended), iso(START + 200 * DAY)]);
    expect(await erasOf(record, START - 500 * DAY)).toHaveLength(1);
  });

  it('cover the example without a gap, the same each time', async () => {
    const record = await recordOf(exampleMessages(), 'Adam Keller');
    const eras = await erasOf(record);
    expect(eras.length).toBeGreaterThan(1);
    expect(eras.slice(1).map(({ from }) => from)).toEqual(eras.slice(0, -1).map(({ to }) => to));
    expect(await erasOf(record)).toEqual(eras);
    const { mine, theirs } = await record.summary();
    expect(eras.reduce((sum, { messages }) => sum + messages, 0)).toBe(mine + theirs);
  });
});

describe('a record within an era', () => {
  it('is searched, read through and counted in that era only', async () => {
    const record = await recordOf([...time(0, 30, 4, 'the old ferry'), ...time(60, 30, 8, 'the new ferry')]);
    const span = { from: START, to: START + 45 * DAY };
    const then = recordWithin(record, span);
    const hits = await then.search(['ferri'], 'both', 400);
    expect(new Set(hits.map(({ message }) => message.text))).toEqual(new Set(['the old ferry']));
    expect((await then.slice({ limit: 999 })).every(({ at = 0 }) => at < span.to)).toBe(true);
    expect((await then.summary()).last).toBeLessThan(span.to);
    expect((await then.stretches()).length).toBe(30);
    const shown = (await exemplarsOf(then)).flatMap(({ mine }) => mine.map(({ text }) => text));
    expect(shown.join()).not.toContain('new');
    expect(recordWithin(record, { ...span })).toBe(then);
  });
});
