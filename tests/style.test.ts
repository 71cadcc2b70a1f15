import { describe, expect, it } from 'vitest';
import { actOf } from '../src/core/persona/acts.ts';
import { measureStyle } from '../src/core/persona/measure.ts';
import { chat, exampleMessages, parsed, recordOf } from './support/record.ts';

const sum = (rates: readonly number[]) => rates.reduce((total, rate) => total + rate, 0);

describe('the style card', () => {
  it('tells the two of the example apart', async () => {
    const card = await measureStyle(await recordOf(exampleMessages(), 'Adam Keller'));
    expect(card.theirs.startsLowerCase).toBeGreaterThan(0.95);
    expect(card.mine.startsLowerCase).toBeLessThan(0.05);
    expect(card.theirs.endsWithStop).toBeLessThan(0.02);
    expect(card.mine.endsWithStop).toBeGreaterThan(0.6);
    expect(card.theirs.laughs).toBeGreaterThan(4 * card.mine.laughs);
    expect(card.theirs.length[1]).toBeLessThan(card.mine.length[1]);
    expect(card.theirs.bursts[1]).toBeGreaterThan(0.2);
    expect(card.openers.map(({ text }) => text)).toEqual(expect.arrayContaining(['haha', 'ok']));
    expect(card.theirs.favouriteEmoji).toContain('🐌');
    expect(sum(card.hours)).toBeCloseTo(1, 2);
    expect(card.replyDelay[0]).toBeLessThanOrEqual(card.replyDelay[2]);
  });

  it('is the same bytes each time', async () => {
    const [one, two] = [
      await recordOf(exampleMessages(), 'Adam Keller'),
      await recordOf(exampleMessages(), 'Adam Keller'),
    ];
    expect(JSON.stringify(await measureStyle(one))).toBe(JSON.stringify(await measureStyle(two)));
  });

  it('finds what ends their sentences in Chinese', async () => {
    const lines = Array.from({ length: 40 }, (_, i) => [
      `me: 今天去了第${i}个地方`,
      `them: 知道啦`,
      `them: 那你早点睡嘛`,
      '…',
    ]).flat();
    const card = await measureStyle(await recordOf(chat(lines)));
    const particles = card.particles.map(({ text }) => text).join(' ');
    expect(particles).toContain('啦');
    expect(particles).toContain('嘛');
    expect(card.catchphrases.map(({ text }) => text).join(' ')).toMatch(/早点睡|知道啦|那你早点/);
  });

  it('names a catchphrase only where the user does not say it too', async () => {
    const lines = Array.from({ length: 40 }, (_, i) => [
      `me: see what i mean, number ${i}`,
      `them: to be fair i was hungry`,
      `them: see what i mean`,
      '…',
    ]).flat();
    const phrases = (await measureStyle(await recordOf(chat(lines)))).catchphrases.map(({ text }) => text);
    expect(phrases.some((text) => text.includes('to be fair') || 'to be fair i'.includes(text))).toBe(true);
    expect(phrases.join('|')).not.toContain('what i mean');
  });

  it('counts bursts, delays and gaps within a stretch only', async () => {
    const start = Date.UTC(2023, 4, 1, 12) / 1000;
    const record = await recordOf([
      parsed('me', 'are you up', start),
      parsed('them', 'yes', start + 30),
      parsed('them', 'cooking', start + 34),
      parsed('them', 'badly', start + 38),
      parsed('me', 'good morning', start + 86_400),
      parsed('them', 'you again', start + 3 * 86_400),
    ]);
    const card = await measureStyle(record);
    expect(card.theirs.bursts).toEqual([0.5, 0, 0.5, 0, 0]);
    expect(card.replyDelay).toEqual([30, 30, 30]);
    expect(card.burstGap).toEqual([4, 4, 4]);
    expect(card.hours[12]).toBe(1);
  });

  it('keeps every line of the few that a person remembers, but never what is withheld', async () => {
    const record = await recordOf([]);
    await record.remember(['sleep is for the weak', 'did you eat yet', 'i love you to the moon']);
    const lines = (await measureStyle(record)).frequentLines.map(({ text }) => text);
    expect([...lines].sort()).toEqual(['did you eat yet', 'sleep is for the weak']);
  });

  it('is neutral and whole for a record without messages', async () => {
    const card = await measureStyle(await recordOf([]));
    expect(card.theirs.messages).toBe(0);
    expect(card.frequentLines).toEqual([]);
    expect(card.hours).toHaveLength(24);
    const numbers = [...card.theirs.length, ...card.theirs.bursts, ...card.hours, ...card.replyDelay, ...card.burstGap];
    expect(numbers.every((value) => Number.isFinite(value))).toBe(true);
    expect(sum(card.theirs.bursts)).toBeCloseTo(1, 2);
  });

  it('reads a record of 60,000 messages in pieces, and counts the same habits', async () => {
    const start = Date.UTC(2020, 0, 1) / 1000;
    const day = (d: number) => [
      parsed('me', `What shall we do on day ${d}?`, start + d * 4000),
      parsed('them', 'no idea', start + d * 4000 + 20),
      parsed('them', 'haha', start + d * 4000 + 25),
      parsed('me', 'All right.', start + d * 4000 + 60),
    ];
    const card = await measureStyle(await recordOf(Array.from({ length: 15_000 }, (_, d) => day(d)).flat()));
    expect(card.theirs.messages).toBe(20_000);
    expect(card.theirs.laughs).toBeCloseTo(0.5, 1);
    expect(card.theirs.bursts[1]).toBeGreaterThan(0.95);
    expect(card.replyDelay[1]).toBe(20);
  });
});

describe('what a line does', () => {
  it.each([
    ['good night', 'goodnight'],
    ['gn', 'goodnight'],
    ['晚安', 'goodnight'],
    ['hii', 'greeting'],
    ['good morning', 'greeting'],
    ['how are you?', 'greeting'],
    ['早', 'greeting'],
    ['bye', 'farewell'],
    ['see you', 'farewell'],
    ['拜拜', 'farewell'],
    ['thank you so much', 'thanks'],
    ['谢谢', 'thanks'],
    ['no worries', 'welcome'],
    ['不客气', 'welcome'],
    ['oh no', 'comfort'],
    ['抱抱', 'comfort'],
    ['idk', 'unsure'],
    ['不知道诶', 'unsure'],
    ['yay', 'glad'],
    ['太好了', 'glad'],
    ['hahaha', 'laughter'],
    ['哈哈哈哈', 'laughter'],
    ['ok', 'agreement'],
    ['嗯嗯', 'agreement'],
    ['yeah', 'affirmation'],
    ['i know', 'affirmation'],
    ['nope', 'refusal'],
    ['hm', 'unsure'],
    ['oh', 'listening'],
    ['really?', 'listening'],
    ['真的假的', 'listening'],
    ['what are you doing', 'question'],
    ['whats your favourite colour', 'question'],
    ['你吃饭了吗', 'question'],
    ['tell me something nice', 'question'],
    ['i bought a chair today', 'statement'],
    ['今天下雨了', 'statement'],
  ])('%s: %s', (line, act) => {
    expect(actOf(line)).toBe(act);
  });
});
