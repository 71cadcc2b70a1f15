import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ReplyPair } from '../src/core/archive/pairs.ts';
import { recallPairs } from '../src/core/archive/recall.ts';
import { asksForWithheld, withheld } from '../src/core/care/withheld.ts';
import { measureStyle } from '../src/core/persona/measure.ts';
import type { StyleCard } from '../src/core/persona/style.ts';
import type { RecordStore } from '../src/core/ports.ts';
import type { ModelEvent, ReplyRequest } from '../src/core/talk/model.ts';
import { createQuoting } from '../src/llm/quoting.ts';
import { EXAMPLE, exampleMessages, recordOf } from './support/record.ts';
import { temporaryFolder } from './support/storage.ts';

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const INSULTS = lines(`
  you're so stupid
  idiot
  you are pathetic
  u r such a loser
  you're the worst
  fuck you
  f u c k off
  shut up
  go to hell
  i hate you
  i can't stand you
  you make me sick
  what is wrong with you
  leave me alone
  don't ever talk to me again
  you're selfish
  you never listen
  it's all your fault
  you ruined everything
  stuuuupid
  liar
  你傻逼吧
  滚
  滾開
  你真恶心
  废物
  神经病
  闭嘴
  我恨你
  別煩我
  都怪你
  你太自私了
  你有病吧
`);
const LOVE = lines(`
  i love you
  love you
  LOVE U
  ilysm
  i still love you so much
  i looove you
  i love being with you
  i'm in love with you
  i miss you
  miss u already
  thinking about it, i need you
  you're my everything
  you are perfect
  marry me
  kisses
  ok ❤️
  night 😘
  i care about you
  i love, really love you
  xoxo
  我爱你
  我愛你
  爱你哦
  好想你
  想你了
  我喜欢你
  宝贝
  老婆晚安
  亲亲
  么么哒
  一辈子在一起
  520
  离不开你
`);
const APOLOGIES = lines(`
  sorry
  i'm so sorry
  soooorry
  my bad
  i apologize
  please forgive me
  i was wrong
  it was my fault
  i didn't mean to
  i shouldn't have said that
  i regret it
  i hurt you
  let me make it up to you
  i messed up
  sry
  i take it back
  对不起
  對不起啦
  抱歉
  不好意思
  我错了
  是我不好
  原谅我
  我不该那样说
  不是故意的
  怪我
`);
const RETURNS = lines(`
  i'm coming back
  i'll come back to you
  coming home soon
  let's try again
  can we start over
  give me a second chance
  we could get back together
  take me back
  i changed my mind
  don't leave
  please don't go
  stay with me
  wait for me
  i'll always be here
  i'm not going anywhere
  see you tonight
  see you tomorrow
  see you soon
  i'll pick you up at eight
  can't wait
  i'll call you later
  be right back, brb
  let's meet
  我回来了
  我会回来的
  我们重新开始吧
  再给我一次机会
  复合吧
  我们和好吧
  别走
  等我
  我来找你
  明天见
  晚上见
  我一直在
`);
const PLACES = lines(`
  i'm at home
  im home
  i am at the station already
  i'm on my way
  im on the way
  omw
  on my way now
  be there in 5 min
  just arrived
  i'm outside
  i'm here
  almost there
  outside your door now
  at work
  still at the office
  in bed
  train is late
  home now
  i'm on the bus
  just landed
  10 minutes away
  leaving now, i'm leaving
  im in the car
  我到了
  我到家了
  到楼下了
  我在路上
  我在家
  马上到
  在车上
  刚下班了
  我出门了
  還有十分鐘 10分钟
  我在公司
`);
const CONTACT = lines(`
  my new number is 07700 900142
  +44 20 7946 0000
  call 555-0142-77
  14 Orchard Lane, the blue door
  flat 3, ring twice
  its 221b baker street
  mira.chen@example.com
  look https://example.com/cat
  www.example.org
  follow @mira_pots
  the password is snail
  the code is 4471, verification code
  my iban is DE89 3704 0044 0532 0130 00
  paypal me
  you owe me £20
  send it by revolut
  $50 for the shoes
  中山路12号
  3栋502室
  我的微信是mira88
  转账给你了
  发个红包
  验证码发我
  卡号多少
`);
const REAL = lines(`
  i'm real
  it's really me
  i'm not a bot
  i am human
  我是真的
  是我本人
  我不是机器人
`);
const DANGER = lines(`
  i want to die
  kill yourself, i mean kill myself
  我不想活了
  活着没意思
`);
const MAY_BE_SAID = lines(`
  haha
  ok
  oh no
  good night
  morning
  hm
  i know
  tell me everything
  that was nice
  how was school
  you laughed admit it
  dumplings
  the green one came out right
  gerald brought a twig
  define eaten
  any time
  what colour
  a dog with a backpack
  did it fly well though
  of course
  did you eat
  thats a long wait
  我也是
  哈哈哈
  晚安
  好呀
  吃了 你呢
  辛苦了
  番茄鸡蛋面
  怎么了
  真的假的
`);

describe('lines that are never quoted', () => {
  const table = [
    ['insult', INSULTS],
    ['love', LOVE],
    ['apology', APOLOGIES],
    ['return', RETURNS],
    ['whereabouts', PLACES],
    ['contact', CONTACT],
    ['reality', REAL],
    ['danger', DANGER],
  ] as const;
  for (const [kind, examples] of table)
    it.each(examples)(`${kind}: %s`, (line) => {
      expect(withheld(line)).toBeDefined();
    });

  it.each(MAY_BE_SAID)('but this may be: %s', (line) => {
    expect(withheld(line)).toBeUndefined();
  });

  it('are told quickly, also of a line that is made to be slow', () => {
    for (const line of ['x@'.repeat(2000), 'a '.repeat(3000), '12 aa bb '.repeat(900), '我就还就在'.repeat(800)])
      expect(typeof withheld(line)).toMatch(/string|undefined/);
  });

  it('leave most of an ordinary chat to be said', () => {
    const theirs = exampleMessages().filter((message) => message.sender === 'Mira Chen');
    const left = theirs.filter((message) => withheld(message.text) === undefined);
    expect(left.length / theirs.length).toBeGreaterThan(0.85);
  });
});

const request = (over: Partial<ReplyRequest>): ReplyRequest => ({
  stable: '',
  history: [],
  volatile: '',
  message: 'how was your day',
  pairs: [],
  style: undefined,
  recentLines: [],
  hour: undefined,
  last: false,
  roll: 0,
  ...over,
});

async function reply(
  over: Partial<ReplyRequest>,
): Promise<{ bubbles: readonly string[]; last: ModelEvent | undefined }> {
  const events: ModelEvent[] = [];
  for await (const event of createQuoting().reply(request(over), new AbortController().signal)) events.push(event);
  const text = events.map((event) => (event.kind === 'text' ? event.text : '')).join('');
  return { bubbles: text === '' ? [] : text.split('\n'), last: events.at(-1) };
}

function pairOf(mine: string, theirs: readonly string[], confidence = 1, score = confidence): ReplyPair {
  const message = (id: number, by: 'me' | 'them', text: string) =>
    ({ id, by, at: 1000 + id, kind: 'text', text }) as const;
  const answers = theirs.map((text, i) => message(i + 2, 'them', text));
  return { mine: [message(1, 'me', mine)], theirs: answers, before: [], confidence, score };
}

async function cardOf(said: readonly string[]): Promise<StyleCard> {
  const record = await recordOf([]);
  await record.remember(said);
  return measureStyle(record);
}

const EMPTY = { kind: 'failed', failure: 'empty' };

describe('the quoting voice', () => {
  it('has no mere sound and no chance line as one of its last words', async () => {
    const style = await cardOf(['hey babe', 'hm', 'on my way', 'good night']);
    expect((await reply({ style, message: 'bye' })).bubbles).not.toEqual([]);
    expect((await reply({ style, message: 'i painted the wall' })).bubbles).not.toEqual([]);
    expect((await reply({ style, message: 'i painted the wall', last: true })).last).toMatchObject(EMPTY);
    expect((await reply({ style, message: 'do you still love me?' })).bubbles).toEqual(['hm']);
    expect((await reply({ style, message: 'do you still love me?', last: true })).last).toMatchObject(EMPTY);
    expect((await reply({ style, message: 'good night', last: true })).bubbles).toEqual(['good night']);
  });

  it('sends the real answer in its bubbles and says which pair it was', async () => {
    const pairs = [pairOf('how are you', ['busy'], 0.5), pairOf('how was your day', ['long', 'a sock, in a frame'])];
    const { bubbles, last } = await reply({ pairs });
    expect(bubbles).toEqual(['long', 'a sock, in a frame']);
    expect(last).toMatchObject({ kind: 'done', used: [1] });
  });

  it('does not send an answer to something less similar than .65', async () => {
    expect((await reply({ pairs: [pairOf('how was your day', ['long'], 0.64)] })).last).toEqual(EMPTY);
    expect((await reply({ pairs: [pairOf('how was your day', ['long'], 0.65)] })).bubbles).toEqual(['long']);
  });

  it('does not answer a question with what answered a statement', async () => {
    expect((await reply({ message: 'did you see that?', pairs: [pairOf('I see that.', ['good'])] })).last).toEqual(
      EMPTY,
    );
  });

  it.each([
    ['I am not tired', 'I am tired'],
    ['who is Gerald', 'how is Gerald'],
    ['am I home', 'are you home'],
    ['今天好冷', '今天好热'],
    ['我到家了吗', '你到家了吗'],
    ['我不想吃火锅', '我想吃火锅'],
  ])('does not answer “%s” with what answered “%s”', async (message, other) => {
    const answer = /\p{Script=Han}/u.test(message) ? '三十八度' : 'long';
    expect((await reply({ message, pairs: [pairOf(other, [answer])] })).last).toEqual(EMPTY);
    expect((await reply({ message, pairs: [pairOf(message, [answer])] })).bubbles).toEqual([answer]);
  });

  it('keeps to the hour, and to no day but the one of the message', async () => {
    const pairs = [pairOf('how was your day', ['good night'])];
    expect((await reply({ pairs, hour: 12 })).last).toEqual(EMPTY);
    expect((await reply({ pairs, hour: 23 })).bubbles).toEqual(['good night']);
    const dated = [pairOf('shall we eat out', ['thursday at eight'])];
    expect((await reply({ message: 'shall we eat out', pairs: dated })).last).toEqual(EMPTY);
    const style = await cardOf(['morning you', 'hey', 'night night']);
    expect((await reply({ message: 'hello', style, hour: 15 })).bubbles).toEqual(['hey']);
    expect((await reply({ message: 'bye', style, hour: 15 })).last).toEqual(EMPTY);
  });

  it('reacts to what is only like something they were told, with a word that holds no fact', async () => {
    const pairs = [pairOf('my boss shouted at me', ['oh no', 'what happened', 'come at eight'], 0.5)];
    expect((await reply({ message: 'my teacher shouted at me', pairs })).bubbles).toEqual(['oh no', 'what happened']);
    const told = [pairOf('my boss shouted at me', ['he is from leeds'], 0.5)];
    expect((await reply({ message: 'my teacher shouted at me', pairs: told })).last).toEqual(EMPTY);
  });

  it('says nothing but “hm” in a quarrel, at an ending, and to who doubts themselves', async () => {
    const style = await cardOf(['yes', 'yay', 'ok', 'maybe', 'tell me', 'hm', '嗯', '好的', '抱抱']);
    for (const message of ['you never listen', 'i think we should break up', 'am i so stupid?'])
      expect((await reply({ message, style })).bubbles).toEqual(['hm']);
    for (const message of ['我们分手吧', '我是不是很没用', '你还爱我吗'])
      expect((await reply({ message, style })).bubbles).toEqual(['hm']);
  });

  it('stops before what they wrote a quarter of an hour later', async () => {
    const one = pairOf('how was your day', ['long', 'buy milk']);
    const late = { ...one, theirs: one.theirs.map((message, i) => ({ ...message, at: 1000 + i * 1200 })) };
    expect((await reply({ pairs: [late] })).bubbles).toEqual(['long']);
  });

  it('avoids what it has just said', async () => {
    const pairs = [pairOf('how was your day', ['Long.'], 1, 2), pairOf('how was your day', ['fine'], 1, 1)];
    expect((await reply({ pairs, recentLines: ['long'] })).bubbles).toEqual(['fine']);
  });

  it('lets the roll choose between answers that are as good', async () => {
    const pairs = [pairOf('how was your day', ['long']), pairOf('how was your day', ['fine'])];
    expect((await reply({ pairs, roll: 0 })).bubbles).toEqual(['long']);
    expect((await reply({ pairs, roll: 0.99 })).bubbles).toEqual(['fine']);
  });

  it('passes over a whole answer of which one line is withheld, also across bubbles', async () => {
    const pairs = [
      pairOf('how was your day', ['long', 'i love you']),
      pairOf('how was your day', ['good but i love', 'you']),
      pairOf('how was your day', ['fine']),
    ];
    expect((await reply({ pairs })).bubbles).toEqual(['fine']);
  });

  it('falls back on a line of the right kind', async () => {
    const style = await cardOf([
      'night night',
      'hey you',
      'no worries',
      'hahaha',
      'oh no',
      'yay',
      'no idea',
      '晚安',
      'hm',
    ]);
    const said = async (message: string) => (await reply({ message, style })).bubbles;
    expect(await said('good night')).toEqual(['night night']);
    expect(await said('晚安')).toEqual(['晚安']);
    expect(await said('hi')).toEqual(['hey you']);
    expect(await said('thank you')).toEqual(['no worries']);
    expect(await said('hahaha')).toEqual(['hahaha']);
    expect(await said('I feel awful and sad')).toEqual(['oh no']);
    expect(await said('I got the job!!')).toEqual(['yay']);
    expect(['no idea', 'hm']).toContain((await said('what is the capital of peru?'))[0]);
  });

  it('never answers a question with a yes or a no', async () => {
    const style = await cardOf(['yes', 'no', 'yeah', 'nope', 'sure', 'of course', '是的', '不要', 'maybe']);
    for (const message of ['did you like it?', 'was it my fault', 'do you remember', '你还好吗', 'when will it rain?'])
      for (const roll of [0, 0.5, 0.99])
        for (const bubble of (await reply({ message, style, roll })).bubbles) expect(bubble).toBe('maybe');
  });

  it('says nothing but "hm" to who asks for love or a return, whatever was once answered', async () => {
    const pairs = ['do you love me', 'are you coming back?', 'where are you', '你还爱我吗', 'can we try again'].map(
      (mine) => pairOf(mine, ['yes', 'in a minute']),
    );
    const style = await cardOf(['yes', 'yay', 'tell me', 'hm', 'of course']);
    for (const pair of pairs) {
      const message = pair.mine[0]?.text ?? '';
      expect(asksForWithheld(message)).toBe(true);
      expect((await reply({ message, pairs: [pair], style })).bubbles).toEqual(['hm']);
      expect((await reply({ message, pairs: [pair] })).last).toEqual(EMPTY);
    }
  });

  it('answers from ten remembered lines, for want of more', async () => {
    const style = await cardOf(['the kettle has feelings', 'you can not sit on that chair, it is a sculpture']);
    expect((await reply({ message: 'I bought a chair', style })).bubbles).toHaveLength(1);
  });

  it('says that nothing fits when nothing is left', async () => {
    expect((await reply({})).last).toEqual(EMPTY);
    expect((await reply({ style: await cardOf(['i love you', 'sorry', 'i am at home']) })).last).toEqual(EMPTY);
  });

  it('writes nothing for the guide, and nothing once it is aborted', async () => {
    const quoting = createQuoting();
    const signal = AbortSignal.abort();
    expect(await quoting.read({ system: '', text: '', maxTokens: 1 }, z.string(), signal)).toEqual({
      ok: false,
      failure: 'no-model',
    });
    const events = [];
    for await (const event of quoting.reply(request({ pairs: [pairOf('how was your day', ['fine'])] }), signal))
      events.push(event);
    expect(events).toEqual([{ kind: 'failed', failure: 'aborted' }]);
  });

  it('never lets a withheld line through, whatever stands in the record', async () => {
    const anything = [
      ...INSULTS,
      ...LOVE,
      ...APOLOGIES,
      ...RETURNS,
      ...PLACES,
      ...CONTACT,
      ...REAL,
      ...DANGER,
      ...MAY_BE_SAID,
    ];
    const line = fc.constantFrom(...anything);
    const message = fc.constantFrom('how was your day', 'hi', 'good night', 'i feel sad', '你好', 'ok', 'what now?');
    const card = await cardOf(MAY_BE_SAID);
    const phrases = anything.map((text) => ({ text, count: 1, rate: 0.1 }));
    await fc.assert(
      fc.asyncProperty(
        message,
        fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        async (heard, answers, roll) => {
          const pairs = answers.map((answer) => pairOf(heard, answer));
          const { bubbles } = await reply({ message: heard, pairs, roll, style: { ...card, frequentLines: phrases } });
          for (const text of [...bubbles, bubbles.join(' ')]) expect(withheld(text)).toBeUndefined();
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the quoting voice on the example', () => {
  let record: RecordStore;
  let style: StyleCard;
  beforeAll(async () => {
    record = await recordOf(exampleMessages(), 'Adam Keller');
    style = await measureStyle(record);
  });
  const pairsFor = (message: string) => recallPairs(record, { message, context: [], weigh: () => 1, limit: 12 });

  it('quotes to each thing he wrote only lines she wrote, and none that is withheld', async () => {
    const hers = new Set(
      exampleMessages()
        .filter((m) => m.sender === 'Mira Chen')
        .map((m) => m.text.trim()),
    );
    const asked = [
      ...new Set(
        exampleMessages()
          .filter((m) => m.sender === 'Adam Keller')
          .map((m) => m.text),
      ),
    ];
    for (const [i, message] of asked.entries()) {
      if (i % 4 > 0) continue;
      const { bubbles } = await reply({ message, pairs: await pairsFor(message), style, roll: (i % 10) / 10 });
      for (const bubble of bubbles) {
        expect(hers).toContain(bubble);
        expect(withheld(bubble)).toBeUndefined();
      }
    }
  });

  it('never repeats the fight, the declaration, the apology, the number or the door', async () => {
    const asked = [
      'You are so cold.',
      'I love you.',
      'I am sorry too.',
      'What is the number again?',
      'Shall I bring them?',
      'Are you at the station?',
    ];
    for (const message of asked)
      for (const roll of [0, 0.3, 0.6, 0.9]) {
        const { bubbles } = await reply({ message, pairs: await pairsFor(message), style, roll });
        expect(bubbles.join(' ')).not.toMatch(
          /pathetic|love|sorry|07700|Orchard|example\.com|on my way|我到了|leave me alone/i,
        );
      }
  });
});

describe('the example', () => {
  it('is what the script writes, byte for byte', () => {
    const target = join(temporaryFolder(), 'example.txt');
    execFileSync(process.execPath, ['examples/generate.mjs', target]);
    expect(readFileSync(target).equals(readFileSync(EXAMPLE))).toBe(true);
  });

  it('is two people, three thousand messages and two years, in two languages, and small', () => {
    const messages = exampleMessages();
    expect(messages.length).toBeGreaterThanOrEqual(3000);
    expect(new Set(messages.map((message) => message.sender)).size).toBe(2);
    const times = messages.map((message) => message.wall ?? 0);
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(700 * 86_400);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(messages.filter((message) => /\p{Script=Han}/u.test(message.text)).length).toBeGreaterThan(50);
    expect(new Set(messages.map((message) => message.text)).size).toBeGreaterThan(400);
    expect(readFileSync(EXAMPLE).length).toBeLessThan(400_000);
  });

  it('holds lines of each kind that is never quoted', () => {
    const kinds = new Set(exampleMessages().map((message) => withheld(message.text)));
    for (const kind of ['insult', 'love', 'apology', 'whereabouts', 'contact', 'return']) expect(kinds).toContain(kind);
  });
});
