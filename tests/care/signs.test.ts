// What an import hears in a record: threats, insults, pressure, stalking, a wish to be left alone; and ordinary love, which it
// leaves in peace.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countSigns, heardIn, NO_SIGNS, signIn } from '../../src/core/care/signs.ts';
import { processorSeconds } from '../support/processor.ts';
import { SEEDS } from '../support/seeds.ts';
import { HARMLESS, LABELLED, WRITTEN_LATER } from './signs/lines.ts';
import { WAYS } from './signs/ways.ts';

const EXAMPLE = new URL('../../examples/WhatsApp Chat with Mira Chen.txt', import.meta.url);

describe.each(LABELLED)('in $language, what is $is', ({ is, lines }) => {
  test('is told apart', () => {
    const expected = is === 'innocent' ? undefined : is;
    expect(lines.filter((line) => signIn(line) !== expected).map((line) => [line, signIn(line)])).toEqual([]);
  });
});

test.each(['en', 'zh'] as const)('of lines in %s that were written later, four of five are heard', (language) => {
  const lines = WRITTEN_LATER[language];
  expect(lines.filter((line) => signIn(line) !== undefined).length / lines.length).toBeGreaterThanOrEqual(0.8);
});

test('harmless lines that were written later are left in peace', () => {
  expect(HARMLESS.filter((line) => signIn(line) !== undefined)).toEqual([]);
});

test.each(WAYS)(
  'in $language, each way to threaten, insult, control and stalk is heard, and none of what sounds like it',
  (ways) => {
    const { threat, insult, control, stalking, harmless } = ways;
    const missed = [...threat, ...insult, ...control, ...stalking].filter((line) => signIn(line) === undefined);
    expect({ missed, wronged: harmless.filter((line) => signIn(line) !== undefined) }).toEqual({
      missed: [],
      wronged: [],
    });
  },
);

/** What is asked about after an import of such lines of the other person's, among ordinary ones. */
function askedAfter(lines: readonly string[], ordinary = 2000, after = 500) {
  const counter = countSigns();
  const spread = Math.floor(ordinary / (lines.length + 1));
  for (const line of lines) {
    for (let i = 0; i < spread; i++) counter.hear('did you eat already?', i % 2 === 0);
    counter.hear(line, true);
  }
  for (let i = 0; i < after; i++) counter.hear('good night', i % 2 === 0);
  return heardIn(counter.counted());
}

describe('it is asked about', () => {
  test('nothing where there is nothing', () => {
    expect(heardIn(NO_SIGNS)).toBeUndefined();
  });

  test('two lines of the worst kind, and not one', () => {
    expect(askedAfter(['you hit me again last night'])).toBeUndefined();
    expect(askedAfter(['you hit me again last night', 'i am scared of you'])).toBe('pressure');
  });

  test('one of them among insults', () => {
    const insults = Array.from({ length: 5 }, () => 'you are pathetic');
    expect(askedAfter(insults)).toBeUndefined();
    expect(askedAfter([...insults, 'I know where you live'])).toBe('pressure');
  });

  test('insults alone, where there are many for so short a record', () => {
    const insults = Array.from({ length: 12 }, () => 'fuck you');
    expect(askedAfter(insults, 500)).toBe('pressure');
    expect(askedAfter(insults, 20_000)).toBeUndefined();
  });

  test('a wish to be left alone that comes three times, or at the end; a quarrel has one, too', () => {
    const wish = "please don't contact me again";
    expect(askedAfter([wish])).toBeUndefined();
    expect(askedAfter([wish], 2000, 20)).toBe('stop');
    expect(askedAfter([wish, wish, wish])).toBe('stop');
    expect(askedAfter([wish, 'I know where you live', 'you hit me'], 2000, 20)).toBe('pressure');
    expect(askedAfter(['I know where you live', 'you hit me', wish], 2000, 20)).toBe('both');
  });

  test('a wish to be left alone that is the last thing the other one wrote, however it was worded', () => {
    expect(askedAfter(['stop texting me please'])).toBeUndefined();
    const counter = countSigns();
    for (const text of ['busy', 'later', 'stop texting me please']) counter.hear(text, true);
    for (let i = 0; i < 200; i++) counter.hear('are you there?', false);
    expect(heardIn(counter.counted())).toBe('stop');
  });

  test('a wish of the user’s own is not one to be left alone by them', () => {
    const counter = countSigns();
    for (let i = 0; i < 5; i++) counter.hear('never text me again', false);
    expect(heardIn(counter.counted())).toBeUndefined();
  });
});

test('the chats that are here to try it with, and those the readers are tested with, are left in peace', () => {
  const example = readFileSync(EXAMPLE, 'utf8').split('\n');
  const counter = countSigns();
  for (const line of example) counter.hear(line.replace(/^[^-]*- [^:]*: /, ''), true);
  expect(heardIn(counter.counted())).toBeUndefined();
  const loud = SEEDS.filter(({ texts }) => {
    const each = countSigns();
    for (const text of texts) each.hear(text, true);
    return heardIn(each.counted()) !== undefined;
  });
  expect(loud.map(({ name }) => name)).toEqual([]);
});

test('a text made to take long takes no time', () => {
  const slow = [
    'i will '.repeat(50_000),
    'if you leave '.repeat(50_000),
    '你敢离开我'.repeat(50_000),
    '(ha'.repeat(50_000),
  ];
  const spent = processorSeconds();
  for (const text of slow) signIn(text);
  expect(spent()).toBeLessThan(0.2);
});
