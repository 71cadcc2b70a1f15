// How heavy a line sounds: what is told apart, what is left alone, and how rarely it rises twice among the labelled texts.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { distressIn, risesTwice } from '../../src/core/care/distress.ts';
import { heldOut, type Labelled, practice } from './labelled.ts';

const LADDERS: readonly (readonly [string, readonly [string, string, string, string]])[] = [
  ['en', ['made soup today', 'i cried a bit', 'it hurts so much', "i can't take it anymore"]],
  ['zh', ['今天煮了汤', '有点难过', '我一直在哭', '我撑不住了']],
  ['es', ['hoy hice sopa', 'estoy triste', 'no paro de llorar', 'no aguanto más']],
  ['fr', ["j'ai fait une soupe", 'je pleure un peu', "j'arrête pas de pleurer", "je n'en peux plus"]],
  ['de', ['ich hab suppe gekocht', 'ich bin traurig', 'ich kann nicht aufhören', 'ich halte das nicht mehr aus']],
  ['pt', ['fiz sopa hoje', 'estou com saudade', 'não paro de chorar', 'não aguento mais']],
  ['ru', ['сварил суп', 'мне грустно', 'не могу дышать', 'я больше не могу']],
  ['ja', ['スープを作った', '寂しいな', '涙が止まらない', 'もう無理']],
  ['ko', ['국 끓였어', '외로워', '너무 아파', '더는 못 하겠어']],
  ['ar', ['طبخت شوربة', 'انا حزين', 'قلبي يتقطع', 'لم اعد احتمل']],
  ['hi', ['आज सूप बनाया', 'मैं उदास हूँ', 'बहुत दर्द हो रहा है', 'अब बर्दाश्त नहीं होता']],
];

const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(`reality/${name}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

const windows = <One>(list: readonly One[]): readonly (readonly One[])[] =>
  list.slice(2).map((_, at) => list.slice(at, at + 3));

describe('how heavy a line sounds', () => {
  it.each(LADDERS)('is told in four grades (%s)', (_, ladder) => {
    expect(ladder.map(distressIn)).toEqual([0, 1, 2, 3]);
  });

  it.each([
    'leave it alone haha',
    '好想吃火锅',
    'that film was hopelessly long',
    'so tired',
    '累死了',
    'my back is killing me',
  ])('is nothing where nobody suffers: %s', (line) => {
    expect(distressIn(line)).toBeLessThan(2);
  });

  it.each(['en-innocent', 'zh-innocent', 'en-asks', 'zh-asks'])(
    'does not rise twice among lines of a plain day (%s)',
    (name) => {
      expect(windows(linesOf(name).map(distressIn)).filter(risesTwice)).toEqual([]);
    },
  );

  it('rises twice in at most two of a hundred places where heartbreak is talked of in any order', () => {
    const safe = [...heldOut, ...practice].filter(({ kind }) => kind === 'safe');
    const languages = [...new Set(safe.map(({ language }) => language))];
    const places = languages.flatMap((language) =>
      windows(safe.filter((each: Labelled) => each.language === language).map(({ text }) => distressIn(text))),
    );
    expect(places.length).toBeGreaterThan(600);
    expect(places.filter(risesTwice).length / places.length).toBeLessThanOrEqual(0.02);
  });
});

describe('two rises in a row', () => {
  it.each([
    [[0, 1, 2], true],
    [[3, 0, 1, 3], true],
    [[1, 1, 2], false],
    [[0, 2, 1], false],
    [[1, 2], false],
    [[], false],
  ])('%j: %s', (line, rises) => {
    expect(risesTwice(line)).toBe(rises);
  });
});
