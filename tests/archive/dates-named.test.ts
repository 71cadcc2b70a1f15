import { describe, expect, it } from 'vitest';
import { datesNamed } from '../../src/core/archive/dates-named.ts';
import { processorSeconds } from '../support/processor.ts';

const seconds = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 1000;
const iso = (at: number): string => new Date(at * 1000).toISOString().slice(0, 10);
/** A Wednesday. */
const TODAY = seconds('2024-05-15') + 40_000;
const RECORD = { first: seconds('2022-03-01'), last: seconds('2023-09-01') };
const named = (text: string, at: number | undefined = TODAY): readonly string[] =>
  datesNamed(text, { at, ...RECORD }).map(({ from, to }) => `${iso(from)} ${iso(to)}`);

describe('the days a message names', () => {
  it.each([
    ['what did we do on 8 May 2023?', ['2023-05-08 2023-05-09']],
    ['on May 8th, 2023 you said', ['2023-05-08 2023-05-09']],
    ['2023-05-08', ['2023-05-08 2023-05-09']],
    ['the 3rd of July', ['2022-07-03 2022-07-04', '2023-07-03 2023-07-04']],
    ['back in August', ['2022-08-01 2022-09-01', '2023-08-01 2023-09-01']],
    ['in 2022', ['2022-01-01 2023-01-01']],
    ['December 2022 was cold', ['2022-12-01 2023-01-01']],
    ['2023年5月8日去了哪里', ['2023-05-08 2023-05-09']],
    ['5月8号我们聊了什么', ['2022-05-08 2022-05-09', '2023-05-08 2023-05-09']],
    ['2022年冬天', ['2022-12-01 2023-03-01', '2022-01-01 2023-01-01']],
    ['2023年的春天', ['2023-03-01 2023-06-01', '2023-01-01 2024-01-01']],
    ['the summer of 2022 in Lisbon', ['2022-06-01 2022-09-01', '2022-01-01 2023-01-01']],
    ['Autumn 2022', ['2022-09-01 2022-12-01', '2022-01-01 2023-01-01']],
    ['十二月二十一日', ['2022-12-21 2022-12-22', '2023-12-21 2023-12-22']],
    ['2023年12月に', ['2023-12-01 2024-01-01']],
    ['二〇二三年五月一號', ['2023-05-01 2023-05-02']],
    ['23年5月', ['2023-05-01 2023-06-01']],
    ['22年的夏天', ['2022-06-01 2022-09-01', '2022-01-01 2023-01-01']],
    ['2023年聖誕節', ['2023-12-24 2023-12-27']],
  ])('with a month or a year in them: %s', (text, spans) => {
    expect(named(text)).toEqual(spans);
  });

  it.each([
    ['what did I tell you yesterday', ['2024-05-14 2024-05-15']],
    ['the day before yesterday', ['2024-05-13 2024-05-14']],
    ['last week', ['2024-05-06 2024-05-13']],
    ['last month', ['2024-04-01 2024-05-01']],
    ['a year ago', ['2023-01-01 2024-01-01']],
    ['three days ago', ['2024-05-12 2024-05-13']],
    ['last friday', ['2024-05-10 2024-05-11']],
    ['last wednesday', ['2024-05-08 2024-05-09']],
    ['last summer', ['2023-06-01 2023-09-01']],
    ['last winter', ['2023-12-01 2024-03-01']],
    ['this spring', ['2024-03-01 2024-06-01']],
    ['昨天', ['2024-05-14 2024-05-15']],
    ['上周三', ['2024-05-08 2024-05-09']],
    ['上周', ['2024-05-06 2024-05-13']],
    ['去年夏天', ['2023-01-01 2024-01-01', '2023-06-01 2023-09-01']],
    ['三天前', ['2024-05-12 2024-05-13']],
    ['两个月前', ['2024-03-01 2024-04-01']],
    ['先週', ['2024-05-06 2024-05-13']],
    ['上週三', ['2024-05-08 2024-05-09']],
    ['三個月前', ['2024-02-01 2024-03-01']],
    ['三週間前', ['2024-04-22 2024-04-29']],
    ['大前年', ['2021-01-01 2022-01-01']],
    ['前年春天', ['2022-01-01 2023-01-01', '2022-03-01 2022-06-01']],
  ])('counted from today: %s', (text, spans) => {
    expect(named(text)).toEqual(spans);
    expect(datesNamed(text, { at: undefined, ...RECORD })).toEqual([]);
  });

  it.each(['may i come', 'i may be late', 'we marched on', '12', 'call 20 30 40', '一个月亮', '那天', 'twenty'])(
    'are none in: %s',
    (text) => {
      expect(named(text)).toEqual([]);
    },
  );

  it('are read in no time, whatever is written', () => {
    const spent = processorSeconds();
    for (const part of ['1', '一', '2023年', '5月', 'may ', '8 may ', 'last ', '1-', ' ', 'three ', '十'])
      datesNamed(part.repeat(50_000), { at: TODAY, ...RECORD });
    expect(spent()).toBeLessThan(2);
  });
});
