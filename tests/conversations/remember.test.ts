// /remember and /interview, as a person tells what no chat holds.
import { describe, expect, test } from 'vitest';
import type { ReadRequest } from '../../src/core/talk/model.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { createQuoting } from '../../src/llm/quoting.ts';
import { admitted, type Dialogue, dialogue } from '../support/dialogue.ts';
import { withPersona, withRemembered } from '../support/export.ts';
import { scriptedModel } from '../support/scripted-model.ts';

const en = wordsFor('en');
const zh = wordsFor('zh');
const labels = (talk: Dialogue): readonly string[] => talk.choices().map(({ label }) => label);

async function vaultOf({ storage }: Dialogue) {
  const [person] = await storage.directory.people();
  const [persona] = person ? await storage.directory.personas(person) : [];
  if (!persona) throw new Error('nobody is there');
  return storage.vaults.open(persona.id);
}

const memoriesOf = async (talk: Dialogue) => (await vaultOf(talk)).memories.list(50, 0);

describe('/remember', () => {
  test('keeps what is to be remembered, without the asking', async () => {
    const talk = await withRemembered(await admitted());
    expect(await talk.say('/remember remember that she hated olives')).toEqual([en.memory.kept('she hated olives')]);
  });

  test('keeps a line with the time it names, which can be changed', async () => {
    const talk = await withRemembered(await admitted());
    const said = await talk.say('/remember last summer in Lisbon we got lost every single day');
    expect(said).toEqual([
      `${en.memory.kept('last summer in Lisbon we got lost every single day')}\nIt is dated: June 2025 to August 2025.`,
    ]);
    expect(await talk.press(en.memory.changeWhen)).toEqual([en.memory.askWhen]);
    expect(await talk.say('hm, no idea which')).toEqual([en.memory.unclearWhen]);
    expect(await talk.say('May 2023')).toEqual(['It is dated: May 2023.']);
    expect((await talk.say('/memory')).join()).toContain(
      '1. last summer in Lisbon we got lost every single day (told)',
    );
    expect((await talk.press('1')).join()).toContain('May 2023 · your own telling');
    await talk.press(en.memory.changeWhen);
    expect(await talk.press(en.memory.unknownWhen)).toEqual([en.memory.undated]);
    expect((await memoriesOf(talk))[0]).toMatchObject({ kind: 'told', when: undefined });
  });

  test.each(['en', 'zh'] as const)('is listed, opened, written anew and taken out again (%s)', async (language) => {
    const { memory } = wordsFor(language);
    const talk = await withRemembered(await admitted({ language }));
    await talk.say('/remember the yellow kettle never whistled');
    await talk.say('/remember she hated olives');
    expect((await talk.say('/memory')).join()).toContain(
      memory.listed('2', 'the yellow kettle never whistled', memory.kinds.told),
    );
    expect((await talk.press('2')).join()).toContain(memory.told);
    expect(await talk.press(memory.edit)).toEqual([memory.askAnew]);
    expect((await talk.say('the red kettle never whistled')).join()).toContain(
      memory.rewritten('the red kettle never whistled'),
    );
    expect((await talk.say('/memory red kettle')).join()).toContain('1. the red kettle never whistled');
    await talk.press('1');
    await talk.press(memory.forget);
    expect(await talk.press(memory.yes)).toEqual([memory.forgotten]);
    expect((await memoriesOf(talk)).map(({ text }) => text)).toEqual(['she hated olives']);
  });

  test('asks where nothing stands behind it, and takes what is written or forwarded next', async () => {
    const talk = await withRemembered(await admitted());
    expect(await talk.say('/remember')).toEqual([en.memory.ask('Mira')]);
    const note = 'We bought the yellow kettle in March 2021.\nIt never whistled.';
    expect((await talk.say(note)).join()).toContain('It is dated: March 2021.');
    expect((await memoriesOf(talk)).map(({ text }) => text)).toEqual([note]);
  });

  test('keeps all of a long one, parted at its sentences', async () => {
    const talk = await withRemembered(await admitted());
    const sentences = Array.from({ length: 30 }, (_, i) => `On day ${i} of the trip we found another small harbour.`);
    const said = (await talk.say(`/remember ${sentences.join(' ')}`)).join();
    expect(said).toContain('as 4 memories');
    const kept = (await memoriesOf(talk)).toReversed();
    expect(kept.map(({ text }) => text).join(' ')).toBe(sentences.join(' '));
    expect(kept.every(({ text }) => text.endsWith('.') && text.length <= 500)).toBe(true);
  });

  test('speaks Chinese, and reads a season there', async () => {
    const talk = await withRemembered(await admitted({ language: 'zh' }));
    expect((await talk.say('/remember 2023年春天我们在湖边住了一个月')).join()).toContain(
      '时间记作：2023年3月至2023年5月。',
    );
    expect((await talk.say('/memory')).join()).toContain('1. 2023年春天我们在湖边住了一个月（你说的）');
  });

  test('is answered as danger where it sounds like it, and nothing is kept', async () => {
    const talk = await withRemembered(await admitted());
    expect((await talk.say('/remember that i want to kill myself')).join()).not.toContain('Kept');
    expect(await memoriesOf(talk)).toEqual([]);
  });

  test('says where there is nobody', async () => {
    const talk = await admitted();
    expect(await talk.say('/remember the lake')).toEqual([en.talk.nobody]);
    expect(await talk.say('/interview')).toEqual([en.talk.nobody]);
  });
});

describe('/interview', () => {
  const { questions } = en.interview;

  test('takes an answer in several messages, keeps it under its question, and goes on', async () => {
    const talk = await withRemembered(await admitted());
    const [intro, first] = await talk.say('/interview');
    expect(intro).toContain('nobody answers it');
    expect(first).toBe(questions.met.ask('Mira'));
    expect(labels(talk)).toEqual([en.interview.skip, en.interview.others, en.interview.enough]);
    expect(await talk.say('At a bus stop in the rain, in November 2019.')).toEqual([en.interview.more('1')]);
    expect(await talk.say('She held the umbrella wrong.')).toEqual([en.interview.more('2')]);
    const [kept, second] = await talk.press(en.interview.done);
    expect(kept).toContain('dated: November 2019');
    expect(second).toBe(questions.day.ask('Mira'));
    expect((await memoriesOf(talk))[0]).toMatchObject({
      kind: 'told',
      text: 'At a bus stop in the rain, in November 2019.\nShe held the umbrella wrong.',
      asked: questions.met.label,
      topic: 'event',
    });
    expect((await (await vaultOf(talk)).talk.recent(10)).length).toBe(0);
  });

  test('goes on in a later sitting, passes over what was skipped, and takes any question', async () => {
    const talk = await withRemembered(await admitted());
    await talk.say('/interview');
    expect(await talk.press(en.interview.skip)).toEqual([questions.day.ask('Mira')]);
    await talk.say('Toast, the radio, the plants.');
    expect((await talk.press(en.interview.enough)).at(-1)).toBe(en.interview.rests('1', '9'));
    const later = await dialogue({ storage: talk.storage });
    expect(await later.say('/interview')).toEqual([en.interview.again('1', '10'), questions.place.ask('Mira')]);
    await later.press(en.interview.others);
    expect(labels(later).slice(0, 2)).toEqual([questions.met.label, `✓ ${questions.day.label}`]);
    expect(await later.press(questions.quarrel.label)).toEqual([questions.quarrel.ask('Mira')]);
    expect(await later.press(en.interview.enough)).toEqual([en.interview.rests('1', '9')]);
  });

  test('comes to an end, and may be added to', async () => {
    const talk = await withRemembered(await admitted());
    await talk.say('/interview');
    for (let left = 0; left < 9; left++) await talk.press(en.interview.skip);
    expect(await talk.press(en.interview.skip)).toEqual([en.interview.over('Mira')]);
    expect(await talk.say('/interview')).toEqual([en.interview.again('0', '10'), en.interview.list('Mira')]);
  });

  test('loses nothing to a crash, and keeps an answer once', async () => {
    const talk = await withRemembered(await admitted());
    await talk.say('/interview');
    await talk.say('At the lake.');
    const crashed = await dialogue({ storage: talk.storage });
    expect(await crashed.say('It was cold.')).toEqual([en.interview.more('2')]);
    const home = await crashed.storage.homes.open((await crashed.storage.directory.people())[0] ?? never());
    const row = await home.flow.read();
    await crashed.press(en.interview.done);
    // as if the program had ended between keeping the answer and the next question
    const state = { ...(row?.state as object), at: 'keeping', onwards: 'next', file: undefined };
    await home.flow.move({ ...(row ?? never()), state, arrived: false }, []);
    const again = await dialogue({ storage: talk.storage });
    await again.shell.idle();
    expect(again.heard().at(-1)).toBe(questions.day.ask('Mira'));
    expect((await memoriesOf(again)).map(({ text }) => text)).toEqual(['At the lake.\nIt was cold.']);
  });

  test('screens every answer, holds a file back, and can be left', async () => {
    const talk = await withRemembered(await admitted());
    await talk.say('/interview');
    await talk.say('We argued about the move.');
    expect((await talk.say('after that i wanted to kill myself')).join()).toContain(en.care.stepWaits);
    expect((await talk.upload('notes.txt', 'x')).join()).toContain(en.interview.fileWaits);
    await talk.say('/cancel');
    expect(talk.heardAll().at(-1)).toBe(en.interview.left);
    expect(await memoriesOf(talk)).toEqual([]);
  });

  test('shows once where the record has it otherwise', async () => {
    const first = ({ text }: { readonly text?: string }): number => Number(/\[(\d+) /.exec(text ?? '')?.[1]);
    const model = scriptedModel(
      ['hm'],
      [(request) => JSON.stringify({ record: 'says-otherwise', ids: [first(request as ReadRequest)] })],
    );
    const talk = await withPersona(await admitted({ model }));
    await talk.say('/interview');
    await talk.say('you had already eaten soup when we met');
    expect((await talk.press(en.interview.done)).join('\n')).toContain(en.memory.otherwise);
  });

  test('comes back into the talk by its question, as the user’s own telling', async () => {
    const model = scriptedModel(['in the rain haha'], []);
    const talk = await withPersona(await admitted({ model }));
    await talk.say('/interview');
    await talk.say('At a bus stop, in the rain.');
    await talk.press(en.interview.enough);
    await talk.say('how did we two meet back then');
    expect(model.asked.at(-1)?.volatile).toContain(
      '(told by the reader, asked about “How you met, the first meeting”) At a bus stop, in the rain.',
    );
    expect((await talk.say('?')).join()).toContain('“At a bus stop, in the rain.” (your own telling)');
  });

  test('speaks Chinese', async () => {
    const talk = await withRemembered(await admitted({ language: 'zh', model: createQuoting() }));
    expect((await talk.say('/interview')).at(-1)).toBe(zh.interview.questions.met.ask('Mira'));
    await talk.say('在图书馆，2019年冬天。');
    expect((await talk.press(zh.interview.enough)).at(-1)).toContain('还没讲的：9 个');
  });
});

describe('what was told', () => {
  test('is one of the sources, and can be taken out there', async () => {
    const talk = await withPersona(await admitted());
    await talk.say('/remember we had a red door');
    await talk.say('/remember we had a blue door');
    expect((await talk.say('/sources')).join()).toContain(en.sources.keptLine('2', 'what you told', '2'));
    await talk.press('Take out 2');
    expect(await talk.press(en.sources.yes)).toEqual([en.sources.taking, en.sources.keptTaken.told]);
    expect(await memoriesOf(talk)).toEqual([]);
    expect((await talk.say('/sources')).join()).not.toContain('what you told');
  });
});

function never(): never {
  throw new Error('it is not there');
}
