import { describe, expect, test } from 'vitest';
import { findGoodbye } from '../../src/core/farewell/found.ts';
import { recordOf, smallRecord } from './small-record.ts';

const foundIn = async (...lines: readonly string[]): Promise<string | undefined> =>
  (await findGoodbye(smallRecord(recordOf(lines))))?.text;

describe('the last words', () => {
  test('are a goodbye that the other one really wrote, the kindest and the latest', async () => {
    const lines = [
      '2021-05-01T18:00 them: bye',
      '2021-06-01T18:00 them: take care, and thank you',
      '2021-07-01T18:00 them: good night',
      '2021-08-01T18:00 them: take care, and thanks for today',
      '2021-09-01T18:00 me: take care of yourself',
    ];
    expect(await foundIn(...lines)).toBe('take care, and thanks for today');
    expect(await foundIn('2021-05-01T18:00 them: 晚安', '2021-05-02T18:00 them: 保重')).toBe('保重');
  });

  test.each([
    'goodbye, you idiot',
    'goodbye, I love you',
    'good night, I am sorry',
    'bye, see you tomorrow',
    'take care, my number is +44 7700 900 123',
    'is this goodbye?',
    'what a goodbye party that would be, with all of them and the cake and the dog and the neighbours and the noise until the early morning hours of a day in May',
    '晚安，爱你',
    'are you there',
  ])('are never %s', async (line) => {
    expect(await foundIn(`2021-05-01T18:00 them: ${line}`)).toBeUndefined();
  });

  test('may have no date, and are none in an empty record', async () => {
    expect(await foundIn('- them: take care')).toBe('take care');
    expect(await foundIn()).toBeUndefined();
  });
});
