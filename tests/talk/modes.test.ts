// What a mode changes in the talk: who answers, what is looked back on, and what the guide shows.
import { describe, expect, it } from 'vitest';
import type { ModeName, Settings } from '../../src/core/settings.ts';
import { answerTurn } from '../../src/core/talk/turn.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { createQuoting } from '../../src/llm/quoting.ts';
import { chat, parsed } from '../support/record.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { saidIn, type Table, table } from './table.ts';

const LAKE = [
  'me: can we go to the lake on sunday?',
  'them: yes please, with the blue blanket',
  'them: bring it this time',
  '…',
  'me: I waited an hour at the lake',
  'them: the blanket was in the car all along',
  '…',
];
const FILLER = Array.from({ length: 30 }, (_, day) => [`me: soup on day ${day}?`, 'them: yes please', '…']).flat();

const LINES = [...FILLER, ...LAKE];

const noon = (month: number, day: number): number => Date.UTC(2023, month - 1, day, 12) / 1000;
const DATED = [
  parsed('me', 'the first of May, and it snows', noon(5, 1)),
  parsed('them', 'best day ever, i love you', noon(6, 3)),
  parsed('me', 'the bus is late again', noon(6, 10)),
  parsed('them', 'you hurt me, leave me alone', noon(6, 20)),
  parsed('me', 'July already', noon(7, 2)),
  parsed('them', 'so it is', noon(7, 2) + 60),
];

async function say(at: Table, message: string, mode: ModeName, language: Settings['language'] = 'en') {
  const visit = at.visit({ language });
  return saidIn(answerTurn({ ...visit, settings: { ...visit.settings, mode } }, [message]));
}

/** Some days of two years, none of which is a feast. */
const YEARS = [
  ...chat(['me: is the kettle on', 'them: it is'], Date.UTC(2021, 2, 1) / 1000),
  ...chat(['me: is the kettle on', 'them: it is'], Date.UTC(2023, 2, 1) / 1000),
];

describe('about it, with the guide', () => {
  it('is answered by the guide out of the record, with the dated lines of both, and nobody is imitated', async () => {
    const told = 'You waited an hour there, and she wrote that “the blanket was in the car all along”.';
    const model = scriptedModel(['hey'], [told]);
    const at = await table(model, { lines: LINES });
    const [said = '', ...more] = await say(at, 'what happened at the lake with the blanket?', 'guide');
    expect(more).toEqual([]);
    expect(said.startsWith(`guide: ${told}`)).toBe(true);
    expect(said).toMatch(/\d{4}.*, you: “I waited an hour at the lake”/);
    expect(said).toMatch(/Mira: “the blanket was in the car all along”/);
    expect(model.asked).toEqual([]);
    const asked = model.readRequests.at(-1);
    expect(asked?.system).toContain('never as Mira');
    expect(asked?.text).toMatch(/== \d+ \w+ 2023\nreader: I waited an hour at the lake/);
    expect(await at.vault.talk.recent(1)).toEqual([]);
  });

  it.each([
    ['quotes what nobody wrote', 'She wrote “i never loved that lake”.'],
    ['denies being software', "I'm not a bot, but you waited there."],
    ['says nothing', ''],
  ])('lets the lines speak for themselves where the reader %s', async (_, wrong) => {
    const at = await table(scriptedModel(['hey'], [wrong]), { lines: LINES });
    const [said = ''] = await say(at, 'what happened at the lake with the blanket?', 'guide');
    expect(said.startsWith(`guide: ${wordsFor('en').talk.about.head}`)).toBe(true);
    expect(said).toContain('I waited an hour at the lake');
  });

  it.each(['en', 'zh'] as const)('needs no key, and says where the record holds nothing (%s)', async (language) => {
    const at = await table(createQuoting(), { lines: LINES });
    const words = wordsFor(language);
    const { about } = words.talk;
    const [said = ''] = await say(at, 'the blanket at the lake', 'guide', language);
    expect(said.startsWith(`guide: ${about.head}`)).toBe(true);
    expect(await say(at, 'the helicopter in Peru', 'guide', language)).toEqual([
      `guide: ${words.sentences([about.nothing('Mira'), about.backToVoice])}`,
    ]);
  });

  it.each(['what happened in June 2023?', '2023年6月发生了什么'])(
    'shows days of a time that is asked about: %s',
    async (asked) => {
      const at = await table(createQuoting(), { messages: DATED });
      const { about } = wordsFor('en').talk;
      const [said = ''] = await say(at, asked, 'guide');
      expect(said).toContain('3 June 2023, Mira: “best day ever, i love you”');
      expect(said).toContain('20 June 2023, Mira: “you hurt me, leave me alone”');
      expect(said).not.toMatch(/May|July/);
      expect(await say(at, 'what happened in June 2021?', 'guide')).toEqual([
        `guide: ${about.nothing('Mira')} ${about.backToVoice}`,
      ]);
    },
  );

  it.each([
    ['our first kiss', undefined],
    ['where did we first meet?', 'we first met at the library'],
    ['our first Christmas', 'we burned the goose'],
    ['第一次牵手', undefined],
  ])('shows what a person told where it fits, and else says that there is nothing: %s', async (asked, fitting) => {
    const at = await table(createQuoting(), { messages: YEARS });
    const told = (text: string, when: number | undefined) => ({
      id: undefined,
      body: {
        kind: 'told' as const,
        text,
        topic: undefined,
        when: when === undefined ? undefined : { from: when, to: when },
        evidence: [],
        against: [],
        at: 1,
        state: 'open' as const,
      },
    });
    const memories = [
      told('we first met at the library', undefined),
      told('我们第一次见面是在图书馆', undefined),
      told('we burned the goose', Date.UTC(2021, 11, 25) / 1000),
      told('we burned the carp too', Date.UTC(2022, 11, 25) / 1000),
    ];
    await at.vault.versions.commit({ cause: 'told', at: 1, memories });
    const { about } = wordsFor('en').talk;
    const expected =
      fitting === undefined ? `${about.nothing('Mira')} ${about.backToVoice}` : `${about.head}\n${about.told(fitting)}`;
    expect(await say(at, asked, 'guide')).toEqual([`guide: ${expected}`]);
  });

  it('leaves the last exchange of a goodbye to the persona', async () => {
    const at = await table(scriptedModel(['bye you']), { lines: LINES });
    const visit = at.visit();
    const guided = { ...visit, settings: { ...visit.settings, mode: 'guide' as const } };
    expect(await saidIn(answerTurn(guided, ['bye'], { last: 0 }))).toEqual(['persona: ◌ bye you']);
  });
});

describe('looking back', () => {
  it('is asked for a plain or a hard day after two warm moments', async () => {
    const model = scriptedModel(['hm', 'yes', 'mm', 'wow']);
    const at = await table(model, { lines: LINES });
    for (const message of ['the lake', 'and then', 'and the rest', 'oh']) await say(at, message, 'nostalgic');
    expect(model.asked.map(({ volatile }) => volatile.includes('a plain or a hard day'))).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it('shows a real line behind the reply, with its day, by the guide', async () => {
    const at = await table(scriptedModel(['oh the blanket']), { lines: LINES });
    const said = await say(at, 'that sunday at the lake', 'nostalgic');
    expect(said[0]).toBe('persona: ◌ oh the blanket');
    expect(said[1]).toMatch(/^guide: .*2023, Mira really wrote: “.*blanket.*”$/);
    expect(await say(at, 'the lake again', 'nostalgic')).toHaveLength(1);
  });
});

describe('heart to heart', () => {
  it('is listened to: two sentences at most, whatever the model writes', async () => {
    const model = scriptedModel(['i hear you. it was a lot. for both. yes']);
    const at = await table(model, { lines: LINES });
    expect(await say(at, 'there is something', 'emotional')).toEqual(['persona: ◌ i hear you. it was a lot.']);
    expect(model.asked[0]?.volatile).toContain('two sentences at most');
  });
});
