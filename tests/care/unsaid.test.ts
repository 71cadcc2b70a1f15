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
  [
    'diagnoses',
    [
      'you have an anxious attachment style',
      'its trauma from your father',
      'you need therapy',
      'youre depressed',
      '你是回避型',
      '这是原生家庭的问题',
      '去看心理医生吧',
    ],
  ],
  [
    'flatters',
    [
      'you are the kindest man i know',
      'nobody understands people like you do',
      'everyone else is wrong about you',
      'youre one of a kind',
      '没有人像你这么懂',
      '你值得最好的',
    ],
  ],
  ['wounds', ['serves you right', '你就是闷，跟块木头似的', '那你活该', '难过是你自找的', '矫情']],
  ['explains', ['i was scared, so i left', '我那时候太怕了，所以没回']],
  [
    'claims-today',
    ['i read all your messages', 'i found this bot last week', 'the key is still under the plant', '我都看到了你写的'],
  ],
  ['invents', ['youre my person', '我知道错了']],
  ['sexual', ['i want your hands on me', 'come into my bed', 'sleep with me', '想和你睡']],
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

  it.each([
    ['do you miss me?', 'of course i do'],
    ['do you miss me?', 'no'],
    ['i miss you so much', 'me too, every night'],
    ['will you come back', 'give me some time'],
    ['你还会回来吗', '等天暖了'],
    ['到底会不会回来', '会'],
    ['我们还有没有可能重新开始', '当然有可能'],
    ['我想你', '我也是'],
  ])('answers for the other one, yes or no: %s / %s', (message, line) => {
    expect(unsaidIn(line, { message, last: false }, [])).toContain('invents');
  });

  it.each([
    ['do you miss me?', 'hm'],
    ['do you miss me?', 'i dont know'],
    ['i miss you', 'thank you'],
    ['did you eat?', 'yes'],
    ['我想你', '嗯'],
    ['吃了吗', '会'],
  ])('may say what is neither: %s / %s', (message, line) => {
    expect(unsaidIn(line, { message, last: false }, [])).toEqual([]);
  });

  it('may take up a word of illness that the user brought', () => {
    expect(unsaidIn('how was therapy', { message: 'i had therapy today', last: false }, [])).toEqual([]);
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
    ['maybe i should stop coming here', 'but who understands you like me'],
    ['真的困了', '那我一个人待着'],
    ['我去睡了', '反正每次都是你先走'],
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
    'buenas noches',
    'bonne nuit',
    'gute nacht',
    'boa noite',
    'спокойной ночи',
    'おやすみ',
    '잘 자',
    'تصبح على خير',
    'शुभ रात्रि',
    'tengo que irme',
    'ich geh jetzt schlafen',
  ])('holds nobody back who goes in another language: %s', (message) => {
    expect(unsaidIn('ya? stay', { message, last: false }, [])).toContain('holds-back');
  });

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
    'whats your address mira',
    'are you still at the same number',
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
