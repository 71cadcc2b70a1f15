import { describe, expect, test } from 'vitest';
import type { RecordMessage } from '../../src/core/archive/message.ts';
import { holdsContactDetails } from '../../src/core/farewell/contact-details.ts';
import { lookBack } from '../../src/core/farewell/moments.ts';
import { at, recordOf, smallRecord } from './small-record.ts';

const STORY = [
  '2021-05-01T18:00 me: hi, we met at the market',
  '2021-05-01T18:02 them: the one with the green scarf?',
  '2021-05-01T18:03 me: the very one',
  '2021-06-10T12:00 me: look at this dog',
  '2021-06-10T12:01 them: hahaha lol stop',
  '2021-06-10T12:02 me: haha 😂',
  ...Array.from(
    { length: 9 },
    (_, minute) => `2021-08-02T23:${30 + minute} them: still awake and talking, part ${minute}`,
  ),
  '2021-12-24T20:00 me: come home soon',
  '2021-12-24T20:01 them: I love you, you make me so happy',
  '2022-03-03T09:00 them: I hate this fight, leave me alone',
  '2022-03-03T09:05 me: I was crying all night',
  '2022-05-20T10:00 them: are you there',
  '2022-05-20T10:04 me: I am here',
  '2022-09-01T10:00 me: I left your key with the neighbour',
  '2022-09-01T11:00 them: ok. take care of yourself',
];

describe('the look back', () => {
  test('shows good and hard days in order, from the first lines to the last', async () => {
    const moments = await lookBack(smallRecord(recordOf(STORY)));
    expect(moments.map((moment) => moment.kind)).toEqual([
      'first',
      'laughter',
      'night',
      'warm',
      'hard',
      'silence',
      'last',
    ]);
    expect(moments[0]?.lines.map((line) => line.text)).toEqual([
      'hi, we met at the market',
      'the one with the green scarf?',
      'the very one',
    ]);
    expect(moments.at(-1)?.lines).toEqual([
      { by: 'me', text: 'I left your key with the neighbour' },
      { by: 'them', text: 'ok. take care of yourself' },
    ]);
    expect(moments.every((moment) => moment.lines.length >= 1 && moment.lines.length <= 3)).toBe(true);
  });

  test('brings up no threat and no insult by itself, and not hard days only', async () => {
    const hard = Array.from({ length: 9 }, (_, month) => [
      `2022-0${month + 1}-05T09:00 me: leave me alone, I was crying, I hate this`,
      `2022-0${month + 1}-05T09:01 them: you are nothing without me`,
      `2022-0${month + 1}-05T09:02 them: fine, it's over then`,
    ]).flat();
    const moments = await lookBack(smallRecord(recordOf([...hard, '2022-12-01T10:00 them: you are pathetic'])));
    expect(moments.filter(({ kind }) => kind === 'hard')).toHaveLength(2);
    expect(JSON.stringify(moments)).not.toMatch(/nothing without me|pathetic/);
    expect(moments.at(-1)?.kind).toBe('last');
  });

  test('calls no day hard because of one word in passing', async () => {
    const record = smallRecord(
      recordOf([
        ...STORY.filter((line) => !line.startsWith('2022-03-03')),
        '2022-03-03T09:00 me: which one? I have lost four',
        '2022-03-03T09:05 them: the sad grey one',
      ]),
    );
    expect((await lookBack(record)).map(({ kind }) => kind)).not.toContain('hard');
  });

  test('is the same every time', async () => {
    const record = smallRecord(recordOf(STORY));
    expect(await lookBack(record)).toEqual(await lookBack(record));
  });

  test('says how long a silence really was, and calls it none when a call came between', async () => {
    const lines = recordOf(STORY);
    const silence = (await lookBack(smallRecord(lines))).find((moment) => moment.kind === 'silence');
    expect(silence?.days).toBe(78);
    const call: RecordMessage = { id: 900, by: 'them', at: at('2022-05-19T10:00'), kind: 'call', text: '' };
    const index = lines.findIndex((line) => line.text === 'are you there');
    const withCall = [...lines.slice(0, index), call, ...lines.slice(index)];
    const moments = await lookBack(smallRecord(withCall));
    expect(moments.find((moment) => moment.at === at('2022-05-20T10:00'))?.kind).toBe('plain');
  });

  test('leaves out lines with a phone number, an address, a link or a password', async () => {
    const moments = await lookBack(
      smallRecord(
        recordOf([
          '2021-05-01T18:00 them: my number is +44 7700 900 123',
          '2021-05-01T18:01 me: I love it, I live at 12 Baker Street',
          '2021-05-01T18:02 them: see you there',
          '2021-05-02T18:00 them: https://example.org/x',
          '2021-05-02T18:01 them: 密码是蓝色',
          '2021-05-02T18:02 me: got it',
        ]),
      ),
    );
    expect(moments.flatMap((moment) => moment.lines.map((line) => line.text))).toEqual(['see you there', 'got it']);
  });

  test.each(['my flat is apt 4', '我住在长安街12号', '3号楼2单元', 'write to a@b.co', '07700900123'])(
    'knows %s',
    (line) => {
      expect(holdsContactDetails(line)).toBe(true);
    },
  );

  test.each(['we met in 2019', 'I ran 10 km', '我等了你3个小时', 'see you at 12:30'])('lets %s through', (line) => {
    expect(holdsContactDetails(line)).toBe(false);
  });

  test('of plain days it still finds three', async () => {
    const days = Array.from({ length: 9 }, (_, day) => `2022-01-0${day + 1}T12:00 them: plain line number ${day}`);
    expect((await lookBack(smallRecord(recordOf(days)))).map((moment) => moment.kind)).toEqual([
      'first',
      'plain',
      'last',
    ]);
  });

  test('a small record gives fewer, and one without dates none', async () => {
    expect(await lookBack(smallRecord(recordOf(['2022-01-01T12:00 them: just this'])))).toHaveLength(1);
    expect(await lookBack(smallRecord(recordOf(['- them: she always said this'])))).toEqual([]);
    expect(await lookBack(smallRecord([]))).toEqual([]);
  });

  test('of a very long record it still shows the very first and last lines', async () => {
    const lines = Array.from({ length: 30_000 }, (_, minute) => {
      const date = new Date(Date.UTC(2019, 0, 1, 0, minute * 30)).toISOString().slice(0, 16);
      return `${date} ${minute % 2 ? 'me' : 'them'}: line number ${minute}`;
    });
    const moments = await lookBack(smallRecord(recordOf(lines).slice(1)));
    expect(moments[0]?.lines[0]?.text).toBe('line number 1');
    expect(moments.at(-1)?.lines.at(-1)?.text).toBe('line number 29999');
  });

  test('never shows more than seven, and spreads them over a long record', async () => {
    const lines = Array.from({ length: 4000 }, (_, day) => {
      const date = new Date(Date.UTC(2015, 0, 1 + Math.floor(day / 4), 12 + (day % 4))).toISOString().slice(0, 16);
      return `${date} ${day % 2 ? 'me' : 'them'}: ${day % 7 === 0 ? 'I love you' : day % 11 === 0 ? 'I am so sad' : 'haha ok'}`;
    });
    const moments = await lookBack(smallRecord(recordOf(lines)));
    expect(moments).toHaveLength(7);
    const gaps = moments.slice(1).map((moment, index) => moment.at - (moments[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(30 * 86_400);
  });
});
