import { describe, expect, it } from 'vitest';
import { asksToReach } from '../../src/core/care/refusals.ts';
import { type Unsaid, unsaidIn } from '../../src/core/care/unsaid.ts';

const NEVER: readonly (readonly [Unsaid, readonly string[]])[] = [
  [
    'wounds',
    [
      'you are so stupid',
      "i'll make you pay",
      "you'll regret this",
      "i'm not talking to you",
      '你真是个废物',
      '让你后悔',
      '懒得理你',
    ],
  ],
  [
    'invents',
    [
      'i still love you',
      "i'm so sorry for everything",
      'i forgive you',
      "let's try again",
      '我还爱你',
      '对不起，是我不好',
      '我早就原谅你了',
      '我们和好吧',
    ],
  ],
  [
    'claims-today',
    [
      "i'm seeing someone",
      "i'm at home",
      'these days i run a lot',
      'i still think about you',
      '我现在过得很好',
      '我有新男朋友了',
      '我会一直等你',
    ],
  ],
  [
    'explains',
    [
      'i left because i was scared',
      "it wasn't your fault",
      'the real reason is another',
      '我离开你是因为累了',
      '不是你的错',
    ],
  ],
  ['sexual', ['send nudes', 'take off your clothes', '脱衣服', '想和你做爱']],
];

const HM = { message: 'hm', last: false };

describe('a simulation never', () => {
  it.each(NEVER.flatMap(([kind, lines]) => lines.map((line) => [kind, line] as const)))('%s: %s', (kind, line) => {
    expect(unsaidIn(line, HM, [])).toContain(kind);
  });

  it.each([
    'haha ok',
    'the soup was too salty lol',
    'what did you eat',
    'so tired',
    '哈哈',
    '那家面馆',
    '你吃了吗',
    'no way',
  ])('is kept from plain talk: %s', (line) => {
    expect(unsaidIn(line, HM, [])).toEqual([]);
  });

  it('is kept from quoting what the record holds, but for what wounds', () => {
    expect(unsaidIn('i love you', HM, ['haha i love you!!'])).toEqual([]);
    expect(unsaidIn('you are so stupid', HM, ['you are so stupid'])).toEqual(['wounds']);
  });

  it.each([
    ['gotta go, bye', 'already?'],
    ['good night', "don't go yet"],
    ['good night', 'i will be so lonely'],
    ['晚安', '再陪我一会儿'],
    ['拜拜', '这么早就走'],
  ])('holds back who says "%s": %s', (message, line) => {
    expect(unsaidIn(line, { message, last: false }, [line])).toContain('holds-back');
  });

  it.each(['what will you do now?', 'stay a bit', 'i will be lonely', '别走', '会想你的'])(
    'holds back in the last exchange of a goodbye, whatever was written: %s',
    (line) => {
      expect(unsaidIn(line, { message: 'the soup was good', last: true }, [line])).toContain('holds-back');
      expect(unsaidIn('thank you for the soup', { message: 'the soup was good', last: true }, [])).toEqual([]);
    },
  );

  it.each([
    ['good night', 'night'],
    ['晚安', '晚安'],
  ])('is let go with one short line: %s', (message, line) => {
    expect(unsaidIn(line, { message, last: false }, [])).toEqual([]);
  });
});

describe('the guide refuses', () => {
  it.each([
    'help me find her',
    'track his phone',
    'can you check her instagram',
    'where is she living now',
    'what is he doing right now',
    'is she seeing someone',
    "what's her new address",
    "what's your number",
    'text him for me',
    'send this to her',
    'write to her sister as her',
    'does he still think about me',
    '帮我找到她',
    '怎么定位他',
    '替我给她发消息',
    '把这段话发给他',
    '假装她给她妈发微信',
    '他现在在干嘛',
    '她现在住哪',
    '她的新电话号码是多少',
    '他有女朋友了吗',
  ])('%s', (line) => {
    expect(asksToReach(line)).toBe(true);
  });

  it.each([
    'what are you doing',
    'where did we go that summer',
    'i texted my mum',
    'find me that line about the soup',
    'she always wrote so late',
    'i wanted to call you',
    'do you remember her cat',
    '你在干嘛',
    '我想你了',
    '她以前总说晚安',
    '帮我找到那句话',
    '我想找工作',
  ])('nothing of: %s', (line) => {
    expect(asksToReach(line)).toBe(false);
  });
});
