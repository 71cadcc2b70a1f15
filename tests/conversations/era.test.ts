// /era: who they were then, as a person chooses it.
import { describe, expect, test } from 'vitest';
import { admitted, type Dialogue } from '../support/dialogue.ts';
import { withPersona } from '../support/export.ts';
import { scriptedModel } from '../support/scripted-model.ts';

const day = (number: number): string => {
  const date = new Date(Date.UTC(2023, 0, 2 + number));
  return [date.getUTCDate(), date.getUTCMonth() + 1].map((part) => String(part).padStart(2, '0')).join('/');
};

/** Twenty weeks of much, and twenty of little. */
function twoTimes(): string {
  const lines: string[] = [];
  for (let i = 0; i < 140; i++)
    for (let minute = 10; minute < 26; minute += 2) {
      lines.push(`${day(i)}/2023, 19:${minute} - Noa: and the ferry ${minute}`);
      lines.push(`${day(i)}/2023, 19:${minute + 1} - Mira: the old ferry, day ${i}`);
    }
  for (let i = 140; i < 280; i++) {
    lines.push(`${day(i)}/2023, 19:10 - Noa: and the ferry?`);
    lines.push(`${day(i)}/2023, 19:11 - Mira: the new ferry. day ${i}.`);
  }
  return lines.join('\n');
}

const met = async (language = 'en', model = scriptedModel(['hm'])): Promise<Dialogue> => {
  const talk = await admitted({ language, model });
  await withPersona(talk, twoTimes());
  return talk;
};
const labels = (talk: Dialogue): readonly string[] => talk.choices().map(({ label }) => label);

describe('/era', () => {
  test('lists the times of the record, and talk then knows only the one that was chosen', async () => {
    const model = scriptedModel(['hm']);
    const talk = await met('en', model);
    const said = (await talk.say('/era')).join('\n');
    expect(said).toContain('1. 2 January 2023 – 21 May 2023, 2,240 messages');
    expect(said).toContain('2. 22 May 2023 – 8 October 2023, 280 messages');
    expect(labels(talk)).toEqual([
      '1. 2 January 2023 – 21 May 2023',
      '2. 22 May 2023 – 8 October 2023',
      'The whole record (now)',
    ]);
    expect((await talk.press('2. 22 May 2023 – 8 October 2023')).join()).toContain(
      'only this time of your record with Mira',
    );
    await talk.say('what of the ferry?');
    const late = model.asked.at(-1);
    expect(late?.stable).toContain('the new ferry');
    expect(late?.stable).toContain('ends with a full stop: 100 %');
    expect(`${late?.stable}${late?.volatile}`).not.toContain('the old ferry');
    await talk.say('/era');
    await talk.press('The whole record');
    await talk.say('and now, the ferry?');
    expect(`${model.asked.at(-1)?.stable}${model.asked.at(-1)?.volatile}`).toContain('the old ferry');
  });

  test('counts anew how they wrote then, when more of that time comes in or some of it is taken out', async () => {
    const model = scriptedModel(['hm']);
    const talk = await met('en', model);
    await talk.say('/era 2');
    const shouting = Array.from({ length: 140 }, (_, i) => `${day(140 + i)}/2023, 20:11 - Mira: THE NEW FERRY ${i}!`);
    await talk.upload('WhatsApp Chat with Mira.txt', `${twoTimes()}\n${shouting.join('\n')}`);
    const stops = async (): Promise<string | undefined> => {
      await talk.say('what of the ferry?');
      return /ends with a full stop: (\d+ %)/.exec(model.asked.at(-1)?.stable ?? '')?.[1];
    };
    expect(await stops()).toBe('50 %');
    await talk.say('/sources');
    await talk.press('Take out 2');
    expect((await talk.press('Take it out')).join()).toContain('It is out');
    expect(await stops()).toBe('100 %');
  });

  test('gives a time a name, which stays', async () => {
    const talk = await met();
    expect(await talk.say('/era name 1 our first spring')).toEqual(['Number 1 is called “our first spring” now.']);
    expect((await talk.say('/era')).join()).toContain('1. our first spring: 2 January 2023');
    expect((await talk.say('/era 1')).join()).toContain('counts: our first spring');
    await talk.say('/era');
    expect(labels(talk)[0]).toBe('1. our first spring (now)');
  });

  test('keeps the day it ended, and what came after is a time of its own', async () => {
    const talk = await met();
    expect((await talk.say('/era ended 1 September 2023')).join()).toContain('It ended on 1 September 2023');
    expect((await talk.say('/era')).join()).toContain('3. 1 September 2023 – 8 October 2023');
  });

  test('says what it did not understand', async () => {
    const talk = await met();
    for (const args of ['what', 'ended some day', 'ended may 2023'])
      expect((await talk.say(`/era ${args}`)).join()).toContain('I did not understand that');
    expect((await talk.say('/era 9')).join()).toContain('There is no number 9');
    expect((await talk.say('/era name 7 x')).join()).toContain('There is no number 7');
  });

  test('speaks Chinese', async () => {
    const talk = await met('zh');
    const said = (await talk.say('/era')).join('\n');
    expect(said).toContain('2,240 条消息');
    expect((await talk.say('/era 命名 2 最后那个夏天')).join()).toContain('第 2 段现在叫“最后那个夏天”');
    expect((await talk.say('/era 结束 2023年9月1日')).join()).toContain('2023年9月1日分开的');
    expect((await talk.say('/era 2')).join()).toContain('最后那个夏天');
  });

  test('says so where nothing has a date, or nobody is there', async () => {
    const talk = await admitted();
    expect((await talk.say('/era')).join()).toContain('nobody to talk with yet');
    await talk.say('/new');
    for (const answer of ['Robin', 'us', 'them']) await talk.say(answer);
    await talk.press('Later');
    expect((await talk.say('/era')).join()).toContain('has no dates');
  });
});
