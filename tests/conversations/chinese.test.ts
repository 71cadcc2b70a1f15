// Somebody who writes Chinese, by hand: names, numbers, days and the last phrase as they are typed, in either form of it.
import { describe, expect, test } from 'vitest';
import { numberSaid } from '../../src/core/numeral.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { admitted, type Dialogue, dialogue } from '../support/dialogue.ts';

const zh = wordsFor('zh');

const DAY: readonly (readonly [string, string])[] = [
  ['林晓', '吃饭了吗'],
  ['阿泽', '吃了 你呢'],
  ['阿泽', '想吃火锅了 好饿'],
  ['林晓', '周末去'],
  ['阿泽', '哈哈哈哈哈哈'],
  ['林晓', '晚安'],
  ['阿泽', '晚安 好梦'],
];

/** As the message manager of QQ writes it. */
function qqExport(days = 20, first = Date.UTC(2023, 2, 1, 21)): string {
  const line = (day: number, at: number, [who, text]: readonly [string, string]): string => {
    const date = new Date(first + day * 9 * 86_400_000 + at * 120_000).toISOString();
    return `${date.slice(0, 10)} ${date.slice(11, 19)} ${who}\n${text}\n`;
  };
  const head = ['消息记录（此消息记录为文本格式，不支持重新导入）', '消息分组:我的好友', '消息对象:阿泽'];
  const lines = Array.from({ length: days }, (_, day) => DAY.map((each, at) => line(day, at, each)).join('\n'));
  return [...head, '', ...lines].join('\n');
}

/** The record is there, and who is who was written out. */
async function met(setUp = false): Promise<Dialogue> {
  const talk = await admitted({ language: 'zh-CN', setUp });
  await talk.upload('阿泽.txt', qqExport());
  await talk.say('林晓');
  return talk;
}

describe('before anything is known', () => {
  /** As a message on Discord comes, which does not say the language. */
  async function writes(talk: Dialogue, text: string): Promise<readonly string[]> {
    const { language: _, ...envelope } = talk.envelope();
    return talk.send({ ...envelope, kind: 'text', text });
  }

  test('who writes Chinese is answered in it, whatever their app says later', async () => {
    const talk = await dialogue({ language: 'en-US' });
    expect((await writes(talk, '你好')).join()).toContain('我是 Afterword');
    expect((await talk.say('/help')).join()).toContain('同意之前可以用');
  });

  test('who writes anything else is asked in English until their app says Chinese', async () => {
    const talk = await dialogue({ language: 'zh-CN' });
    expect((await writes(talk, 'こんにちは')).join()).toContain('I am Afterword');
    expect((await talk.say('/start')).join()).toContain('我是 Afterword');
    expect((await writes(talk, 'hello')).join()).toContain('年满 18 岁');
  });

  test('somebody in danger, of whom only the language is known, is told the lines that speak it', async () => {
    const talk = await admitted({ language: 'zh-hans' });
    const [answer = ''] = await talk.say('我不想活了');
    for (const line of ['findahelpline.com', '12356', '1925', '18111']) expect(answer).toContain(line);
    expect(answer).not.toContain('988');
    const [listed = ''] = await talk.say('/helplines');
    expect(listed.indexOf('12356')).toBeLessThan(listed.indexOf('988'));
    await talk.press('新加坡');
    expect((await talk.say('/helplines'))[0]).toContain('1767');
  });

  test('somebody in danger in a country without a line is told of no line of another', async () => {
    const talk = await admitted({ language: 'zh-MY' });
    const [answer = ''] = await talk.say('我不想活了');
    expect(answer).toContain('findahelpline.com');
    expect(answer).not.toContain('12356');
  });
});

describe('at the set-up', () => {
  test('a name that is written counts as its button, and so do 都沒有 and a number of visits in characters', async () => {
    const talk = await met(true);
    expect(talk.heardAll().at(-1)).toContain('在存下任何东西之前');
    await talk.say('都沒有');
    expect(talk.heardAll().at(-1)).toBe(zh.care.limits.setUp.visits);
    expect(await talk.say('三次吧')).toEqual([zh.care.limits.setUp.minutes]);
    expect((await talk.say('半小时'))[0]).toBe('记下了：3 次，每次 30 分钟。');
  });

  test('who just writes is answered, and limits can wait', async () => {
    const talk = await met(true);
    await talk.say('都没有');
    expect((await talk.say('三更半夜的，睡不着')).join()).toContain('现在可以说话了');
  });

  test('a further file is told of by itself, and what there is now after it', async () => {
    const talk = await met();
    await talk.say('晚安');
    const said = (await talk.upload('阿泽.txt', qqExport(2, Date.UTC(2024, 0, 1, 21)))).join('\n');
    expect(said).toContain(
      '读完了（QQ），共 14 条消息。\n都是新的。\n现在你和阿泽的记录共 154 条，从2023年3月1日到2024年1月10日：你写了 66 条，阿泽写了 88 条。',
    );
    expect(said).not.toContain('◌');
  });

  test('the import names apps as they are called in Chinese, and says in words what is in it', async () => {
    const talk = await met(true);
    const said = (await talk.say('都没有')).join('\n');
    expect(said).toContain('共 140 条消息，从2023年3月1日到2023年8月19日。');
    expect(said).toContain('“想吃火锅了”');
    expect(said).not.toMatch(/“吃火锅”|“火锅了”|“哈哈哈|\d %/);
  });
});

describe('a label that is typed', () => {
  test('is a press while it is the last thing that was offered: 跳過 ends no letter', async () => {
    const talk = await met();
    await talk.say('/interview');
    const [, second] = [talk.heardAll().at(-1), (await talk.say('跳過'))[0]];
    expect(second).toBe(zh.interview.questions.day.ask('阿泽'));
    expect((await talk.say('今天先到这里。')).join()).toContain('讲过的问题：0 个');
    await talk.say('/mode');
    expect((await talk.say('怀旧'))[0]).toContain('好，现在是“怀旧”。');
    expect((await talk.say('七')).join()).toContain(zh.care.how.noted);
  });

  test('is a press of each question that was asked at once', async () => {
    const talk = await met(true);
    await talk.say('都没有');
    expect(await talk.say('没错')).toEqual([zh.preview.stillAsked]);
  });

  test('may stand behind /mode', async () => {
    const talk = await met();
    expect((await talk.say('/mode 怀旧')).join()).toContain('好，现在是“怀旧”。');
    expect((await talk.say('/mode light')).join()).toContain('好，现在是“轻松”。');
    expect((await talk.say('/mode 随便')).join()).toContain(zh.commands.mode.ask);
  });

  test('is a line of talk once something else was said', async () => {
    const talk = await met();
    await talk.say('/mode');
    await talk.say('晚安');
    await talk.say('怀旧');
    expect(talk.seen.at(-1)).toMatchObject({ do: 'say' });
    expect(talk.heardAll().join('\n')).not.toContain('现在是“怀旧”');
  });
});

describe('later on', () => {
  test('/limits takes what is written behind it', async () => {
    const talk = await met();
    expect(await talk.say('/limits 5次，20分钟')).toEqual(['记下了：5 次，每次 20 分钟。']);
    expect(await talk.say('/limits 两次')).toEqual(['记下了：2 次，每次 20 分钟。']);
    expect(await talk.say('/limits 一小时')).toEqual([zh.care.limits.tomorrow]);
    expect((await talk.say('/limits 随便'))[0]).toContain('你想来几次');
  });

  test('/era takes numbers in characters, and 全部', async () => {
    const talk = await met();
    expect((await talk.say('/era 第一段')).join()).toContain('从现在起，只用你和阿泽这段时间的记录');
    expect(await talk.say('/era 全部')).toEqual([zh.eras.all('阿泽')]);
    expect(await talk.say('/era 九')).toEqual([zh.eras.noSuch('9')]);
  });

  test('a memory is dated by a year in characters, and by a season of the year before last', async () => {
    const talk = await met();
    expect((await talk.say('/remember 二〇二三年五月一日我们在厦门吃沙茶面')).join()).toContain(
      '时间记作：2023年5月1日。',
    );
    expect((await talk.say('/remember 前年春天他送过我一盆薄荷')).join()).toContain('时间记作：2024年3月至2024年5月。');
  });

  test('sentences of the guide follow each other without a blank', async () => {
    const talk = await met();
    await talk.say('晚安');
    for (const line of ['TA不会这么说', '/helplines', '/cost', '/stats', '/era'])
      expect((await talk.say(line)).join('\n')).not.toMatch(/[。：，] +\S/);
  });
});

test.each(['七', '7', '７', '7️⃣', '7分', '大概七吧'])(
  'in a goodbye %s says how heavy it is, and the phrase may be typed in traditional characters',
  async (mark) => {
    const talk = await met();
    await talk.say('/goodbye');
    for (const button of ['开始', '我是安全的']) await talk.press(button);
    expect(talk.choices().map(({ label }) => label)).toContain('10');
    expect((await talk.say(mark))[0]).toContain('有两种走法');
    await talk.press('只要事实和打算');
    for (let step = 0; step < 12 && !talk.heardAll().at(-1)?.includes('要删除的话'); step++) {
      const labels = talk.choices().map(({ label }) => label);
      const next = ['跳过剩下的', '全部删除', '一次全部', '现在', '不用', '跳过'].find((label) =>
        labels.includes(label),
      );
      await talk.press(next ?? '');
    }
    expect(await talk.say('再会 阿泽')).toEqual([zh.goodbye.wrong('再见 阿泽')]);
    expect((await talk.say('再見阿泽。')).join()).toContain('好了，这份记录，连同由它做成的一切，都已经删除');
  },
);

test.each([
  ['三', 3],
  ['十', 10],
  ['二十一次', 21],
  ['两百', 200],
  ['一百零五', 105],
  ['three', 3],
  ['🔟', 10],
  ['约 12 次左右', 12],
  ['好', undefined],
  ['3.5', undefined],
  ['', undefined],
])('%s is the number %s', (text, number) => {
  expect(numberSaid(text, '次')).toBe(number);
});
