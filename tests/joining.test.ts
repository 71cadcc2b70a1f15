// Which files are one conversation, and which are not.
import { describe, expect, test } from 'vitest';
import { joinable, joinedFiles } from '../src/core/importing/joining.ts';
import { found } from './support/scripted-importer.ts';

const between = (place: string, names: readonly string[], title?: string) =>
  found({
    key: `${place}k`,
    place,
    title,
    participants: names.map((name, i) => ({ name, messages: 10 - i })),
  });

describe('files with the same two names', () => {
  test('are one conversation, the largest part first, whoever wrote more in each', () => {
    const [joined, ...others] = joinedFiles([
      between('1/', ['Sky', 'Maria']),
      between('2/', ['Maria', 'Sky']),
      between('3/', ['Sky', 'Robin']),
    ]);
    expect(joined).toMatchObject({ key: '1/k', also: ['2/k'], messages: 38 });
    expect(joined?.participants).toEqual([
      { name: 'Sky', messages: 19 },
      { name: 'Maria', messages: 19 },
    ]);
    expect(others).toHaveLength(1);
  });

  test('are two where one export holds both: two friends may have one name', () => {
    const account = [between('', ['Sky', 'Alex']), { ...between('', ['Sky', 'Alex']), key: 'other' }];
    expect(joinedFiles(account)).toHaveLength(2);
    expect(joinedFiles(account.map((each) => ({ ...each, place: '1/' })))).toHaveLength(2);
  });

  test('take in a file of one side, where it can belong to no other', () => {
    const pair = between('1/', ['Sky', 'Maria'], 'Maria');
    const half = between('2/', ['Maria'], 'Maria');
    expect(joinedFiles([pair, half])).toMatchObject([{ also: ['2/k'], messages: 29 }]);
    expect(joinedFiles([pair, between('2/', ['Sky'], 'Robin')])).toHaveLength(2);
    expect(joinedFiles([pair, between('2/', ['Sky', 'Robin']), between('3/', ['Sky'])])).toHaveLength(3);
    expect(joinedFiles([pair, between('2/', ['Zoe'])])).toHaveLength(2);
  });
});

test('only a few files that each hold one conversation can be joined by hand', () => {
  const two = [between('1/', ['Sky', 'Maria']), between('2/', ['Sky', 'Mary'])];
  expect(joinable(two, joinedFiles(two))).toBe(true);
  const account = two.map((each) => ({ ...each, place: '' }));
  expect(joinable(account, joinedFiles(account))).toBe(false);
  const group = [...two, { ...between('3/', ['A', 'B', 'C']), kind: 'group' as const }];
  expect(joinable(group, joinedFiles(group))).toBe(false);
  const many = Array.from({ length: 6 }, (_, i) => between(`${i + 1}/`, ['Sky', `Friend ${i}`]));
  expect(joinable(many, joinedFiles(many))).toBe(false);
});
