import { beforeAll, describe, expect, it } from 'vitest';
import type { ReplyPair } from '../src/core/archive/pairs.ts';
import { recallPairs } from '../src/core/archive/recall.ts';
import type { RecordStore } from '../src/core/ports.ts';
import { chat, exampleMessages, parsed, recordOf } from './support/record.ts';

const even = () => 1;
const ask = (
  record: RecordStore,
  message: string,
  context: readonly string[] = [],
  weigh = even as (p: ReplyPair) => number,
) => recallPairs(record, { message, context, weigh, limit: 12 });
const said = (messages: readonly { readonly text: string }[]) => messages.map((message) => message.text);

describe('what they really answered', () => {
  it('is the run that followed the run of mine, with what came before', async () => {
    const record = await recordOf(
      chat([
        'them: you there',
        'me: yes',
        'me: how was the exam',
        'them: terrible',
        'them: we laughed about it',
        'me: oh',
      ]),
    );
    const [best] = await ask(record, 'how was the exam');
    expect(said(best?.before ?? [])).toEqual(['you there']);
    expect(said(best?.mine ?? [])).toEqual(['yes', 'how was the exam']);
    expect(said(best?.theirs ?? [])).toEqual(['terrible', 'we laughed about it']);
    expect(best?.confidence).toBeGreaterThan(0.9);
  });

  it('ends with the stretch: what they wrote a day later answered nothing', async () => {
    const record = await recordOf(
      chat(['me: how was the exam', '…', 'them: look at this dog', 'me: dog?', 'them: yes dog']),
    );
    expect(said((await ask(record, 'how was the exam')).flatMap((pair) => pair.theirs))).not.toContain(
      'look at this dog',
    );
  });

  it('is found by the rare word, however common the rest', async () => {
    const small = ['me: how was your day', 'them: fine', '…', 'me: how was your week', 'them: long', '…'];
    const record = await recordOf(
      chat([...Array.from({ length: 30 }, () => small).flat(), 'me: how was the lighthouse', 'them: windy']),
    );
    const [best] = await ask(record, 'tell me about the lighthouse again');
    expect(said(best?.theirs ?? [])).toEqual(['windy']);
  });

  it('is found in Chinese, by two characters inside a sentence', async () => {
    const record = await recordOf(
      chat([
        'me: 我们周末去吃火锅吧',
        'them: 好呀 好久没吃了',
        '…',
        'me: 今天下雨',
        'them: 带伞',
        '…',
        'me: 作业写完了',
        'them: 真棒',
      ]),
    );
    const [best] = await ask(record, '想吃火锅');
    expect(said(best?.theirs ?? [])).toEqual(['好呀 好久没吃了']);
  });

  it('is also found for a message of common words only, and for one never written', async () => {
    const record = await recordOf(
      chat(['me: how are you', 'them: good, you', '…', 'me: hi', 'them: hey you', '…', 'me: 😂', 'them: haha']),
    );
    expect(said((await ask(record, 'how are you?'))[0]?.theirs ?? [])).toEqual(['good, you']);
    expect(said((await ask(record, 'hi'))[0]?.theirs ?? [])).toEqual(['hey you']);
    expect(said((await ask(record, '😂'))[0]?.theirs ?? [])).toEqual(['haha']);
    expect(await ask(record, 'zzz')).toEqual([]);
  });

  it('takes the talk before into account when the message alone could mean several', async () => {
    const record = await recordOf(
      chat([
        'them: the piano teacher came',
        'me: and?',
        'them: i played it twice',
        '…',
        'them: the doctor rang',
        'me: and?',
        'them: all clear',
      ]),
    );
    expect(said((await ask(record, 'and?', ['what did the doctor say']))[0]?.theirs ?? [])).toEqual(['all clear']);
    expect(said((await ask(record, 'and?', ['did the piano teacher come']))[0]?.theirs ?? [])).toEqual([
      'i played it twice',
    ]);
  });

  it('is weighed by the mode, and left out at nothing', async () => {
    const record = await recordOf(chat(['me: good night', 'them: gn', '…', 'me: good night', 'them: sleep well']));
    const without = await ask(record, 'good night', [], (pair) => (pair.theirs[0]?.text === 'gn' ? 0 : 1));
    expect(without.map((pair) => pair.theirs[0]?.text)).toEqual(['sleep well']);
    const [first] = await ask(record, 'good night', [], (pair) => (pair.theirs[0]?.text === 'gn' ? 2 : 1));
    expect(first?.theirs[0]?.text).toBe('gn');
  });

  it('leaves out calls, deleted messages and pictures without a word, which do not end a run', async () => {
    const wall = Date.UTC(2023, 1, 1) / 1000;
    const record = await recordOf([
      parsed('me', 'look what i cooked', wall),
      { ...parsed('them', '', wall + 10), kind: 'photo' },
      { ...parsed('them', 'This message was deleted', wall + 20), kind: 'deleted' },
      parsed('them', 'that is a lot of soup', wall + 30),
    ]);
    expect(said((await ask(record, 'look what i cooked'))[0]?.theirs ?? [])).toEqual(['that is a lot of soup']);
  });

  it('is nothing where only the other one speaks', async () => {
    const record = await recordOf(chat(['them: hello', 'them: anybody there']));
    expect(await ask(record, 'hello')).toEqual([]);
  });
});

describe('on the example', () => {
  let record: RecordStore;
  beforeAll(async () => {
    record = await recordOf(exampleMessages(), 'Adam Keller');
  });

  it('gives each run once, best first, with a confidence between nothing and one', async () => {
    for (const message of ['how was work?', 'I cannot sleep', '今天很累', 'do you remember the lighthouse?', 'ok']) {
      const pairs = await ask(record, message);
      expect(pairs.length).toBeGreaterThan(0);
      const firsts = pairs.map((pair) => pair.mine[0]?.id);
      expect(new Set(firsts).size).toBe(firsts.length);
      expect(pairs.map((pair) => pair.score)).toEqual(pairs.map((pair) => pair.score).sort((a, b) => b - a));
      for (const { confidence } of pairs) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }
  });

  it('reads a bounded number of messages, whatever is asked', async () => {
    let read: readonly number[] = [];
    const counted: RecordStore = {
      ...record,
      aroundAll: (ids, ...reach) => {
        read = [...read, ...ids];
        return record.aroundAll(ids, ...reach);
      },
    };
    await ask(counted, 'good morning, how are you, what are you doing, how was work');
    expect(read.length).toBeGreaterThan(0);
    expect(read.length).toBeLessThanOrEqual(40);
  });
});
