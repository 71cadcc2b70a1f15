import { describe, expect, it } from 'vitest';
import { doingOf, fitting, type Situation } from '../../src/core/archive/situation.ts';

describe('what somebody does with a message', () => {
  it.each([
    ['shall we go to the lake on sunday?', 'invites'],
    ['要不要一起去看电影', 'invites'],
    ['are you free tonight', 'invites'],
    ['i am so sorry about last night', 'apologises'],
    ['对不起 我错了', 'apologises'],
    ['you never listen to me', 'quarrels'],
    ['随便你', 'quarrels'],
    ["don't worry, it'll be fine", 'comforts'],
    ['抱抱 会好的', 'comforts'],
    ['as if, you show off', 'teases'],
    ['笨蛋', 'teases'],
    ['good night', 'says good night'],
    ['晚安', 'says good night'],
    ['see you tomorrow', 'says goodbye'],
    ['morning!', 'greets'],
    ['thank you so much', 'thanks'],
    ['what did you eat', 'asks'],
    ['hahaha', 'laughs'],
    ['ok', 'agrees'],
    ['nope', 'refuses'],
    ['my grandma is in the hospital', 'shares pain'],
    ['i passed the exam!!', 'shares joy'],
    ['the bus came late', 'tells'],
    ['i was wrong, i am sorry\nok?', 'apologises'],
  ])('%s: %s', (text, doing) => {
    expect(doingOf(text)).toBe(doing);
  });
});

describe('two situations', () => {
  const now: Situation = { doing: 'quarrels', hour: 23, opens: true };

  it('fit better when the same is done, at such an hour, at such a place in the talk', () => {
    expect(fitting(now, now)).toBeGreaterThan(1.1);
    expect(fitting(now, { ...now, hour: 1 })).toBe(fitting(now, now));
    expect(fitting(now, { ...now, hour: 12 })).toBeLessThan(fitting(now, now));
    expect(fitting(now, { ...now, opens: false })).toBeLessThan(fitting(now, now));
  });

  it('do not fit when one is a quarrel and the other small talk', () => {
    expect(fitting(now, { ...now, doing: 'tells' })).toBeLessThan(1);
    expect(fitting({ ...now, doing: 'asks' }, { ...now, doing: 'tells' })).toBeGreaterThanOrEqual(1);
  });
});
