import { describe, expect, it } from 'vitest';
import { findPassages, type PassageRequest } from '../../src/core/archive/passages.ts';
import type { RecordStore } from '../../src/core/ports.ts';
import { chat, exampleMessages, parsed, recordOf } from '../support/record.ts';

const ask = (record: RecordStore, message: string, options: Partial<PassageRequest> = {}) =>
  findPassages(record, { message, names: { me: ['Adam'], them: ['Mira'] }, at: undefined, limit: 5, ...options });
const hits = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).map(({ hit }) => hit.text);

const FILLER = ['me: good morning', 'them: morning', 'me: tea?', 'them: always', '…'];
const filled = (...lines: readonly string[]) => chat([...FILLER, ...FILLER, ...lines, '…', ...FILLER, ...FILLER]);

describe('what a message is about', () => {
  it('is found on both sides, and comes with the lines around it in its stretch', async () => {
    const record = await recordOf(
      filled('them: the ferry left', 'me: so we stayed on the pier', 'them: with your birthday cake', 'me: all of it'),
    );
    const [best] = await ask(record, 'do you remember the pier?');
    expect(best?.hit.text).toBe('so we stayed on the pier');
    expect(best?.lines.map(({ text }) => text)).toEqual([
      'the ferry left',
      'so we stayed on the pier',
      'with your birthday cake',
      'all of it',
    ]);
    expect(best?.coverage).toBe(1);
  });

  it('is also the answer beside the line that holds the word', async () => {
    const record = await recordOf(filled('me: which instrument did your grandmother play', 'them: the zither haha'));
    expect((await hits(record, "grandmother's instrument")).slice(0, 2)).toContain('the zither haha');
  });

  it('is told apart by what else is said around it', async () => {
    const record = await recordOf(
      chat([
        'me: the concert in lyon',
        'them: my ears still ring',
        '…',
        'me: the concert in porto',
        'them: we lost the umbrella',
        '…',
        ...FILLER,
      ]),
    );
    expect((await hits(record, 'umbrella after the concert'))[0]).toBe('we lost the umbrella');
  });

  it('is found by a word of two characters in every sentence that holds it', async () => {
    const lines = ['我们去吃火锅吧', '昨天的火锅太辣', '火锅', '想吃火锅', '那家火锅店关门了', '不吃火锅'];
    const record = await recordOf(filled(...lines.map((line, i) => `${i % 2 ? 'me' : 'them'}: ${line}`)));
    expect((await hits(record, '火锅', { limit: 20 })).filter((text) => text.includes('火锅')).toSorted()).toEqual(
      lines.toSorted(),
    );
  });

  it('leans on the day that is named', async () => {
    const record = await recordOf(
      ['2023-05-01', '2023-05-08', '2023-05-15'].map((day) =>
        parsed('them', `choir again tonight ${day.slice(-1)}`, Date.parse(`${day}T18:00:00Z`) / 1000),
      ),
    );
    expect((await hits(record, 'the choir on 8 May'))[0]).toBe('choir again tonight 8');
    const at = Date.parse('2023-05-16T09:00:00Z') / 1000;
    expect((await hits(record, 'choir yesterday', { at }))[0]).toBe('choir again tonight 5');
  });

  it('is found on the day that is named, however much more there is of it on others', async () => {
    const day = (iso: string): number => Date.parse(`${iso}T18:00:00Z`) / 1000;
    const often = Array.from({ length: 600 }, (_, i) => parsed('me', 'goose goose', day('2020-01-01') + i * 86_400));
    const record = await recordOf([
      ...often,
      parsed('them', 'the goose is black, toast it is then', day('2021-12-25')),
    ]);
    expect((await hits(record, 'what happened to the goose at Christmas 2021'))[0]).toBe(
      'the goose is black, toast it is then',
    );
  });

  it('is found by another form of a verb that is not there as it is asked', async () => {
    const record = await recordOf(filled('them: we swam to the buoy', '…', 'me: the buoy shop is closed'));
    expect((await hits(record, 'who swims'))[0]).toBe('we swam to the buoy');
  });

  it('leans on whom it is about, and finds nothing by their names alone', async () => {
    const record = await recordOf(filled('me: allergic to walnuts Mira', '…', 'them: allergic to walnuts Adam'));
    expect((await ask(record, 'is Mira allergic to walnuts'))[0]?.hit.by).toBe('them');
    expect((await ask(record, 'is Adam allergic to walnuts'))[0]?.hit.by).toBe('me');
  });

  it('stays within an era', async () => {
    const day = 86_400;
    const record = await recordOf([
      parsed('them', 'the lighthouse first', day),
      parsed('me', 'lighthouse again', 9 * day),
    ]);
    expect(await hits(record, 'lighthouse', { within: { from: 0, to: 5 * day } })).toEqual(['the lighthouse first']);
    expect(await hits(record, 'lighthouse', { within: { from: 5 * day, to: 10 * day } })).toEqual(['lighthouse again']);
  });

  it('is looked for in other words too, where there are any', async () => {
    const record = await recordOf(filled('them: the vet says he is on a diet now'));
    expect(await hits(record, 'how is the hedgehog')).toEqual([]);
    expect((await hits(record, 'how is the hedgehog', { terms: 'vet diet animal' }))[0]).toContain('the vet says');
  });

  it('is nothing where the record has no such word', async () => {
    const record = await recordOf(filled());
    expect(await ask(record, 'xylophone')).toEqual([]);
    expect(await ask(record, '')).toEqual([]);
  });

  it('comes best first, each line once, within its stretch, in the example', async () => {
    const record = await recordOf(exampleMessages(), 'Adam Keller');
    for (const message of ['the lighthouse book', 'Gerald', 'when did we cook dumplings?', '晚安']) {
      const passages = await ask(record, message, { limit: 25 });
      expect(passages.length).toBeGreaterThan(3);
      expect(new Set(passages.map(({ hit }) => hit.id)).size).toBe(passages.length);
      expect(passages.map(({ score }) => score)).toEqual(passages.map(({ score }) => score).toSorted((a, b) => b - a));
      for (const { hit, lines } of passages) {
        expect(lines).toContain(hit);
        expect(lines.length).toBeLessThanOrEqual(5);
      }
    }
  });
});
