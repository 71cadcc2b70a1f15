// /timeline: what there is of the two, as a person pages through it.
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/core/charts/chart.ts';
import type { MemoryBody } from '../../src/core/memories/memory.ts';
import { admitted, type Dialogue } from '../support/dialogue.ts';
import { withPersona, withRemembered } from '../support/export.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const at = (iso: string): number => Date.parse(`${iso}Z`) / 1000;

function entry(date: Date, i: number): readonly string[] {
  const day = `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  return [
    `${day}, 18:0${i % 10} - Noa: are you on the ferry, number ${i}?`,
    `${day}, 18:1${i % 10} - Mira: on the ferry, yes ${i}`,
    `${day}, 18:2${i % 10} - Mira: I love you, ${i}`,
  ];
}

/** From that day on, one small talk every so many days. */
const talks = (from: string, count: number, days: number): string =>
  Array.from({ length: count }, (_, i) => entry(new Date((at(from) + i * days * 86_400) * 1000), i))
    .flat()
    .join('\n');

const memory = (text: string, given: Partial<MemoryBody> = {}): MemoryBody => ({
  kind: 'told',
  text,
  topic: undefined,
  when: undefined,
  evidence: [],
  against: [],
  at: 0,
  state: 'confirmed',
  ...given,
});

const PHOTO: MemoryBody['photo'] = { mark: 'a1', name: 'quay.jpg', place: undefined, seen: undefined, words: '' };

async function vaultOf({ storage }: Dialogue) {
  const [person] = await storage.directory.people();
  const [persona] = person ? await storage.directory.personas(person) : [];
  if (!persona) throw new Error('nobody was made');
  return storage.vaults.open(persona.id);
}

async function remember(talk: Dialogue, ...memories: readonly MemoryBody[]): Promise<void> {
  const { versions } = await vaultOf(talk);
  await versions.commit({ cause: 'told', at: 0, memories: memories.map((body) => ({ id: undefined, body })) });
}

const labels = (talk: Dialogue): readonly string[] => talk.choices().map(({ label }) => label);
const charts = ({ seen }: Dialogue): readonly { readonly alt: string; readonly chart: Chart }[] =>
  seen.flatMap((effect) =>
    effect.do === 'picture' ? [{ alt: effect.alt, chart: JSON.parse(new TextDecoder().decode(effect.png)) }] : [],
  );

describe('/timeline', () => {
  test('shows a picture, and leads from a season to its moments and the lines behind them', async () => {
    const talk = await withPersona(await admitted(), talks('2023-03-10T00:00:00', 40, 5));
    const [line] = await (await vaultOf(talk)).record.slice({ from: at('2023-04-01T00:00:00'), limit: 999 });
    await remember(
      talk,
      memory('We took the ferry to the island.', {
        kind: 'distilled',
        when: { from: at('2023-04-02T00:00:00'), to: at('2023-04-02T23:59:59') },
        evidence: line ? [line.id] : [],
      }),
      memory('We met at the market.', { when: { from: at('2022-07-01T00:00:00'), to: at('2022-07-31T23:59:59') } }),
      memory('She sang in the kitchen.'),
    );
    const [said = ''] = await talk.say('/timeline');
    expect(said.split('\n')).toEqual([
      'What there is of you and Mira, in order of time:',
      '• Jun–Aug 2022: 1 told by you',
      '• Mar–May 2023: 51 messages, 1 found in the record',
      '• Jun–Aug 2023: 54 messages',
      '• Sep–Nov 2023: 15 messages',
      '',
      'Without a date, and so in none of them: 1 memory. /memory lists what is remembered.',
      '',
      'A button opens a season.',
    ]);
    const [picture] = charts(talk);
    expect(picture?.alt).toBe(
      'How much you and Mira wrote in each month, and what is remembered: 1 told by you, 1 found in the record',
    );
    expect(picture?.chart).toMatchObject({ draws: 'timeline', title: 'You and Mira', theme: 'light' });
    const [season = ''] = await talk.press('Mar–May 2023');
    expect(season).toContain('1. 10 March 2023, the first lines in the record\nYou: are you on the ferry, number 0?');
    expect(season).toMatch(/\d\. 2 April 2023, found in the record\nWe took the ferry to the island\./);
    expect(season).toContain('a warm day');
    const number = /(\d)\. 2 April 2023/.exec(season)?.[1] ?? '';
    const [behind = ''] = await talk.press(number);
    expect(behind).toContain('We took the ferry to the island.\n');
    expect(behind).toContain('› you: “are you on the ferry');
    await talk.press('Back');
    const [around = ''] = await talk.press('1');
    expect(around).toContain('10 March 2023\n› you: “are you on the ferry, number 0?”');
    await talk.press('Back');
    await talk.press('Back');
    expect((await talk.press('Jun–Aug 2022')).join()).toContain('1. July 2022, as you tell it\nWe met at the market.');
    expect((await talk.press('1')).join()).toContain('No line of the record is behind it.');
    expect(talk.logged.filter((each) => each.includes('stack'))).toEqual([]);
  });

  test('shows a photo with its small picture, and what the record says against a telling', async () => {
    const talk = await withPersona(await admitted(), talks('2023-03-10T00:00:00', 4, 5));
    const vault = await vaultOf(talk);
    const [line] = await vault.record.slice({ limit: 999 });
    const when = { from: at('2023-04-02T15:00:00'), to: at('2023-04-02T15:00:00') };
    await remember(
      talk,
      memory('On the quay, with ice cream.', { kind: 'photo', when, photo: PHOTO }),
      memory('There was no ferry in March.', {
        when: { from: at('2023-03-11T00:00:00'), to: at('2023-03-11T23:59:59') },
        against: line ? [line.id] : [],
      }),
    );
    const [photo] = await vault.memories.list(1, 0, 'photo');
    await vault.thumbnails.keep(photo?.id ?? 0, new Uint8Array([255, 216, 255]));
    await talk.say('/timeline');
    expect(charts(talk)[0]?.chart).toMatchObject({ rows: [{ kind: 'told' }, { kind: 'photo', label: 'photos' }] });
    const [season = ''] = await talk.press('Mar–May 2023');
    const number = (day: string): string =>
      new RegExp(`(\\d)\\. ${day} 2023, (?:a photo|as you)`).exec(season)?.[1] ?? '';
    expect((await talk.press(number('2 April'))).join()).toContain('On the quay, with ice cream.');
    expect(talk.seen.filter((effect) => effect.do === 'photo')).toHaveLength(1);
    await talk.press('Back');
    const [behind = ''] = await talk.press(number('11 March'));
    expect(behind).toContain('The record has it differently');
    expect(behind).toContain('› you: “are you on the ferry, number 0?”');
  });

  test('begins with years where there are many, and pages through a full season', async () => {
    const talk = await withPersona(await admitted(), talks('2012-02-10T00:00:00', 140, 30));
    await remember(
      talk,
      ...Array.from({ length: 60 }, (_, i) =>
        memory(`Told number ${i}.`, {
          when: { from: at('2014-06-01T00:00:00') + i * 86_400, to: at('2014-06-02T00:00:00') + i * 86_400 },
        }),
      ),
    );
    const [said = ''] = await talk.say('/timeline');
    expect(said).toContain('• 2012: 33 messages');
    expect(said).toContain('• 2014: 36 messages, 60 told by you');
    expect(labels(talk)).toEqual(Array.from({ length: 12 }, (_, i) => String(2012 + i)));
    expect((await talk.press('2014')).join()).toContain('• Dec 2013 – Feb 2014: 9 messages');
    expect(labels(talk)).toEqual([
      'Dec 2013 – Feb 2014',
      'Mar–May 2014',
      'Jun–Aug 2014',
      'Sep–Nov 2014',
      'Dec 2014 – Feb 2015',
      'Back',
    ]);
    await talk.press('Jun–Aug 2014');
    expect(labels(talk)).toEqual(['1', '2', '3', '4', '5', '6', 'Further ones', 'Back']);
    expect((await talk.press('Further ones')).join()).toContain('7. 7 June 2014 to');
    expect(labels(talk)).toContain('Those before');
    expect((await talk.press('7')).join()).toContain('Told number 6.');
    expect((await talk.press('Back')).join()).toContain('7. 7 June 2014');
    await talk.press('Back');
    expect(labels(talk).at(-1)).toBe('Back');
    expect((await talk.press('Back')).join()).toContain('• 2012: 33 messages');
  });

  test('has the names of /era, also in the picture, and speaks Chinese', async () => {
    const lines = [talks('2023-01-02T00:00:00', 140, 1), talks('2023-05-22T00:00:00', 20, 7)].join('\n');
    const talk = await withPersona(await admitted({ language: 'zh' }), lines);
    await talk.say('/era 命名 1 第一个春天');
    const [said = ''] = await talk.say('/timeline');
    expect(said).toContain('1. 第一个春天：420 条消息');
    expect(said).toContain('• 2023年3–5月：');
    expect(JSON.stringify(charts(talk)[0]?.chart)).toContain('"label":"第一个春天"');
    expect(charts(talk)[0]?.alt).toContain('能分出 2 段不同的时间');
    expect((await talk.press('2022年12月–2023年2月')).join()).toContain('1. 2023年1月2日，记录里最早的几句\n你：');
    await talk.press('返回');
    expect(labels(talk)).toContain('2023年6–8月');
  });

  test('tells no times apart where there is one only, unless it has a name', async () => {
    const talk = await withPersona(await admitted(), talks('2023-03-10T00:00:00', 3, 5));
    await talk.say('/timeline');
    expect(charts(talk)[0]?.chart).toMatchObject({ months: [{ messages: expect.any(Number) }], eras: [] });
    await talk.say('/era name 1 That spring');
    await talk.say('/timeline');
    expect(charts(talk).at(-1)?.chart).toMatchObject({ eras: [{ label: 'That spring' }] });
  });

  test('says plainly that nothing has a date, and who is not there', async () => {
    const talk = await withRemembered(await admitted());
    expect((await talk.say('/timeline')).join()).toContain('so there is no order of time to show');
    expect(charts(talk)).toEqual([]);
    await remember(
      talk,
      memory('We met at the market.', { when: { from: at('2022-07-01T00:00:00'), to: at('2022-07-31T23:59:59') } }),
    );
    expect((await talk.say('/timeline')).join()).toContain('• Jun–Aug 2022: 1 told by you');
    expect(charts(talk)[0]?.chart).toMatchObject({ months: [], eras: [] });
    expect((await (await admitted()).say('/timeline')).join()).toContain('not writing to anybody');
  });
});
