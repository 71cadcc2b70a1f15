import { describe, expect, it } from 'vitest';
import type { ReplyPair } from '../src/core/archive/pairs.ts';
import { modes } from '../src/core/modes/index.ts';
import { MODES, type ModeName } from '../src/core/settings.ts';
import { wordsFor } from '../src/core/words/words.ts';

const FIRST = Date.UTC(2022, 0, 1) / 1000;
const LAST = Date.UTC(2024, 0, 1) / 1000;

function pair(mine: string, theirs: string, at = (FIRST + LAST) / 2): ReplyPair {
  const message = (id: number, by: 'me' | 'them', text: string) => ({ id, by, at, kind: 'text', text }) as const;
  return { mine: [message(1, 'me', mine)], theirs: [message(2, 'them', theirs)], before: [], confidence: 1, score: 1 };
}

function weight(name: ModeName, of: ReplyPair, first: number | undefined = FIRST): number {
  const mode = modes.find((each) => each.name === name);
  if (!mode) throw new Error(name);
  return mode.scene({ personaName: 'Mira', first, last: LAST, turnsSoFar: 0 }).weigh(of);
}

const joke = pair('how is the pigeon', 'fat haha');
const grief = pair('I am sad', 'i know. i feel it too, it hurts and i am tired of pretending');

describe('modes', () => {
  it('are all there, in order, with a name and a line in both languages', () => {
    expect(modes.map((mode) => mode.name)).toEqual(MODES);
    for (const language of ['en', 'zh'] as const)
      for (const mode of modes) {
        expect(mode.describe(wordsFor(language))).not.toBe('');
        expect(wordsFor(language).modes.labels[mode.name]).not.toBe('');
      }
  });

  it('light prefers a joke, heart to heart what was felt', () => {
    expect(weight('light', joke)).toBeGreaterThan(weight('light', grief));
    expect(weight('emotional', grief)).toBeGreaterThan(weight('emotional', joke));
  });

  it('nostalgic prefers the early days and what begins with "remember", in Chinese too', () => {
    const early = pair('what shall we cook', 'dumplings', FIRST + 86_400);
    const late = pair('what shall we cook', 'dumplings', LAST - 86_400);
    expect(weight('nostalgic', early)).toBeGreaterThan(weight('nostalgic', late));
    expect(weight('nostalgic', pair('remember the sea', 'of course'))).toBeGreaterThan(weight('nostalgic', joke));
    expect(weight('nostalgic', pair('你记得那次去海边吗', '当然'))).toBeGreaterThan(
      weight('nostalgic', pair('吃饭了吗', '吃了')),
    );
  });

  it('heart to heart prefers the late hours', () => {
    const noon = pair('are you there', 'yes', Date.UTC(2023, 0, 1, 12) / 1000);
    const night = pair('are you there', 'yes', Date.UTC(2023, 0, 1, 23) / 1000);
    expect(weight('emotional', night)).toBeGreaterThan(weight('emotional', noon));
  });

  it('never leave out a pair, also where the record has no times', () => {
    for (const mode of modes)
      for (const each of [joke, grief, pair('a', 'b')]) {
        expect(weight(mode.name, each)).toBeGreaterThan(0.2);
        expect(weight(mode.name, each, undefined)).toBeGreaterThan(0.2);
        expect(weight(mode.name, each)).toBeLessThan(5);
      }
  });

  it('give a scene about the situation, never about the manner', () => {
    for (const mode of modes) {
      const { scene } = mode.scene({ personaName: 'Mira', first: FIRST, last: LAST, turnsSoFar: 0 });
      expect(scene.length).toBeGreaterThan(60);
      expect(scene).not.toMatch(
        /\b(?:tone|style|short sentences|emoji|lower case|write like|be (?:warm|funny|kind))\b/i,
      );
    }
  });
});
