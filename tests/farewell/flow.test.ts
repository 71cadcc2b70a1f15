import { describe, expect, test } from 'vitest';
import type { Step } from '../../src/core/farewell/places.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { createQuoting } from '../../src/llm/quoting.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { small } from './small-visit.ts';

const LINES = [
  '2021-05-01T18:00 me: hi, we met at the market',
  '2021-05-01T18:02 them: the one with the green scarf?',
  '2022-03-03T09:05 me: I was crying all night',
  '2022-09-01T11:00 them: ok. take care of yourself',
];
const words = wordsFor('en').goodbye;
const quoting = createQuoting();

describe('a goodbye that a crash interrupts', () => {
  test('keeps a letter once, though it is kept again', async () => {
    const { kept, enter } = small(LINES, quoting);
    await enter({ at: 'keeping', what: 'letter', kept: 0, text: 'I never told you.' });
    const { said, at } = await enter({ at: 'keeping', what: 'letter', kept: 0, text: 'I never told you.' });
    expect(kept.letters.map((letter) => letter.text)).toEqual(['I never told you.']);
    expect(said).toEqual([words.writings.letter.next[0]]);
    expect(at).toEqual({ at: 'writing', what: 'letter', kept: 1, again: false });
  });

  test('orders one erasure, and keeps the reflection once', async () => {
    const { kept, enter, persona } = small(LINES, quoting);
    await enter({ at: 'drafting' });
    const { at } = await enter({ at: 'erasing', plan: { keep: true, pieces: false, shut: 0, checkIn: false } });
    expect(at).toBe('end');
    expect(kept.orders).toHaveLength(1);
    kept.personas = [persona]; // the crash came before the order was on disk
    await enter({
      at: 'erasing',
      plan: { keep: true, pieces: false, shut: 0, checkIn: false },
      order: kept.orders[0]?.id,
    });
    expect(kept.orders).toHaveLength(1);
    expect(kept.orders[0]?.reflectionKept).toBe(true);
    expect(kept.keepsakes).toHaveLength(1);
    expect(kept.keepsakes[0]?.title).toBe('Afterword: Mira');
  });

  test('says nothing and orders nothing when the persona was erased meanwhile', async () => {
    const { kept, enter } = small(LINES, quoting);
    kept.personas = [];
    expect(
      await enter({ at: 'erasing', plan: { keep: false, pieces: false, shut: 0, checkIn: false }, order: 'x' }),
    ).toEqual({ said: [], at: 'end' });
    expect(await enter({ at: 'writing', what: 'letter', kept: 0, again: false })).toEqual({
      said: [words.gone],
      at: 'end',
    });
    expect(kept.orders).toEqual([]);
  });
});

const PLAN = { keep: true, pieces: true, shut: 0, checkIn: true };
const CARD = Date.parse('2021-05-01T18:00Z') / 1000;

describe('killed in the middle of a step and started again, a goodbye keeps what it would have kept', () => {
  test.each<Step>([
    { at: 'ended' },
    { at: 'worded', index: 1, text: 'It rained.' },
    { at: 'removing', index: 0, card: CARD },
    { at: 'keeping', what: 'mine', kept: 0, text: 'I swim.\nIt was.\nI read.' },
    { at: 'keeping', what: 'person', kept: 0, text: 'My brother' },
    { at: 'drafting' },
    { at: 'rewriting', text: 'Mine now.' },
    { at: 'handing' },
    { at: 'sleeping', plan: PLAN, days: 3, until: 5 },
    { at: 'closed', plan: PLAN, card: CARD },
    { at: 'erasing', plan: PLAN, order: 'x' },
    { at: 'erasing', plan: { ...PLAN, keep: false, shut: 90 }, order: 'x' },
    { at: 'left' },
  ])('%j', async (step) => {
    const prepared = async () => {
      const one = small(LINES, quoting);
      await one.enter({ at: 'moments', index: 0 });
      await one.enter({ at: 'drafting' });
      return one;
    };
    const whole = await prepared();
    const { at } = await whole.enter(step);
    for (let effects = 0; effects < 4; effects++) {
      const { kept, crash, enter } = await prepared();
      await crash(step, effects);
      expect((await enter(step)).at).toEqual(at);
      expect(kept).toEqual(whole.kept);
    }
  });
});

describe('a goodbye', () => {
  test('takes out one card, though it is taken out again', async () => {
    const { kept, enter } = small(LINES, quoting);
    await enter({ at: 'moments', index: 0 });
    const cards = () => JSON.stringify(kept.layers.farewell).split('"kind"').length - 1;
    const before = cards();
    const { said } = await enter({ at: 'removing', index: 0 });
    expect(said[0]).toBe(words.moments.removed);
    expect(cards()).toBe(before - 1);
    await enter({ at: 'removing', index: 0, card: Date.parse('2021-05-01T18:00Z') / 1000 });
    expect(cards()).toBe(before - 1);
  });

  test('closes one card, though it is closed again', async () => {
    const { kept, enter } = small(LINES, quoting);
    const plan = { keep: false, pieces: true, shut: 0, checkIn: false };
    await enter({ at: 'closing', plan });
    const cards = () => JSON.stringify(kept.layers.farewell).split('"kind"').length - 1;
    const before = cards();
    const { said } = await enter({ at: 'closed', plan });
    expect(said[0]).toBe(words.cardClosed);
    await enter({ at: 'closed', plan, card: Date.parse('2021-05-01T18:00Z') / 1000 });
    expect(cards()).toBe(before - 1);
  });

  test('does not erase the reflection it was asked to keep, nor keep one it was not', async () => {
    const { kept, enter } = small(LINES, quoting);
    await enter({ at: 'drafting' });
    await enter({ at: 'erasing', plan: { keep: false, pieces: false, shut: 0, checkIn: false } });
    expect(kept.keepsakes).toEqual([]);
    expect(kept.orders[0]?.reflectionKept).toBe(false);
  });

  test('gives the persona no second exchange', async () => {
    const { kept, enter } = small(LINES, quoting);
    kept.layers = { ...kept.layers, farewell: { silent: true, state: {} } };
    const { said, at } = await enter({ at: 'exchange', turns: 0, again: false });
    expect(at).toEqual({ at: 'moments', index: 0 });
    expect(said.join()).not.toContain(words.exchange('Mira'));
    expect(kept.layers.farewell?.silent).toBe(true);
  });

  test('shows the same days after something new was imported in the middle', async () => {
    const first = small(LINES, quoting);
    const before = await first.enter({ at: 'moments', index: 0 });
    const second = small(['2020-01-01T10:00 me: older', ...LINES], quoting);
    second.kept.layers = first.kept.layers;
    const after = await second.enter({ at: 'moments', index: 0 });
    expect(after.said).toEqual(before.said.slice(1));
  });

  test('says that a small record gives few days, and goes on without any', async () => {
    const one = await small(LINES.slice(0, 1), quoting).enter({ at: 'moments', index: 0 });
    expect(one.said[0]).toBe(words.moments.few(1));
    const none = await small(['- them: she always said this'], quoting).enter({ at: 'moments', index: 0 });
    expect(none.said).toEqual([words.moments.none, words.writings.letter.first('Mira')]);
    expect(none.at).toEqual({ at: 'writing', what: 'letter', kept: 0, again: false });
  });

  test('given up while the page is being written shows no page', async () => {
    const abort = new AbortController();
    const tooLate = (): string => {
      abort.abort();
      return 'too late';
    };
    const model = scriptedModel(['unused'], [tooLate]);
    const { enter, kept } = small(LINES, model, {}, abort);
    const { said, at } = await enter({ at: 'drafting' });
    expect(said).toEqual([words.drafting]);
    expect(at).toEqual({ at: 'drafting' });
    expect(JSON.stringify(kept.layers.farewell)).not.toContain('"reflection":"');
  });

  test('hands a page over with its files, and asks what to erase', async () => {
    const { enter } = small(LINES, quoting);
    const { said } = await enter({ at: 'drafting' });
    expect(said.at(-1)).toBe(words.approve);
    const handed = await enter({ at: 'handing' });
    expect(handed.said.slice(2, 5)).toEqual([
      'afterword-2026-05-20.html',
      'afterword-2026-05-20.pdf',
      'afterword-2026-05-20.md',
    ]);
    expect(handed.said[5]).toContain(words.eraseKeep);
    expect(handed.at).toEqual({ at: 'erase', reflection: true });
  });

  test('writes a page from its material when the model invents a quote', async () => {
    const draft = `Mira wrote “I will always come back to you” and you wrote it down. ${'So it went on. '.repeat(12)}`;
    const model = scriptedModel(['unused'], [draft]);
    const { said } = await small(LINES, model).enter({ at: 'drafting' });
    expect(said.join()).not.toContain('always come back');
    expect(said.join()).toContain('“hi, we met at the market”');
    expect(model.readRequests).toHaveLength(2);
    expect(model.readRequests[1]?.system).toContain('was not in the material');
  });
});
