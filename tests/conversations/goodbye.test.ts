import { describe, expect, test } from 'vitest';
import { isPhrase } from '../../src/core/farewell/phrase.ts';
import { type Words, wordsFor } from '../../src/core/words/words.ts';
import { admitted, type Dialogue, type DialogueOptions } from '../support/dialogue.ts';
import { smallExport, withPersona } from '../support/export.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { filesHolding } from '../support/storage.ts';

const LANGUAGES = ['en', 'zh'] as const;
const en = wordsFor('en');

const ready = async (options: DialogueOptions = {}): Promise<Dialogue> => withPersona(await admitted(options));
const personaLines = (talk: Dialogue): readonly string[] =>
  talk.seen.flatMap((effect) => (effect.do === 'say' && effect.voice === 'persona' ? [effect.text] : []));
const page = (talk: Dialogue): string => {
  const document = talk.seen.findLast((effect) => effect.do === 'document');
  return document?.do === 'document' ? new TextDecoder().decode(document.bytes) : '';
};

/** Presses through the look back. */
async function lookThrough(talk: Dialogue, { farewell }: Words): Promise<readonly string[]> {
  const said: string[] = [];
  for (let day = 0; day < 7 && talk.choices().some((choice) => choice.token.endsWith(':next')); day++)
    said.push(...(await talk.press('next')));
  expect(said.at(-1)).toBe(farewell.letter('Mira'));
  return said;
}

/** From a persona to the question what to erase, without a last exchange or a letter. */
async function toErasing(talk: Dialogue): Promise<void> {
  await talk.say('/goodbye');
  for (const button of ['go', 'skip', 'skip', 'go', 'go']) await talk.press(button);
}

describe.each(LANGUAGES)('the whole goodbye, in %s', (language) => {
  const words = wordsFor(language);
  const { farewell } = words;

  test('ends with a page, an erasure and a receipt', async () => {
    const talk = await ready({ language });
    const [explained] = await talk.say('/goodbye');
    expect(explained).toBe(farewell.begin('Mira'));
    expect(await talk.press('go')).toEqual([farewell.exchange('Mira')]);

    const before = personaLines(talk).length;
    const answered = await talk.say('good night');
    expect(personaLines(talk).length).toBeGreaterThan(before);
    expect(answered).toContain(farewell.silent);
    const spoken = personaLines(talk).length;
    const days = [...answered, ...(await lookThrough(talk, words))].filter((text) => /2023/.test(text));
    expect(days.length).toBeGreaterThanOrEqual(3);
    expect(days.length).toBeLessThanOrEqual(7);

    const letters = ['I never thanked you for the soup.', 'I was afraid to ask you to stay.', 'I kept the blue scarf.'];
    for (const letter of letters) expect(await talk.say(letter)).toEqual([farewell.letterKept]);
    expect(await talk.press('go')).toEqual([farewell.reflection]);
    const [reflection, question] = await talk.press('go');
    for (const letter of letters) expect(reflection).toContain(`“${letter}”`);
    expect(page(talk)).toContain(`# ${farewell.reflectionTitle('Mira')}`);
    expect(page(talk)).toContain(reflection);
    expect(question).toContain(farewell.erase('Mira'));

    expect(await talk.press('all')).toEqual([farewell.ask(farewell.phrase('Mira'))]);
    expect(await talk.say('yes')).toEqual([farewell.wrong(farewell.phrase('Mira'))]);
    const said = await talk.say(farewell.phrase('mira'));
    expect(said[0]).toBe(farewell.erasing);
    expect(said[1]).toContain(farewell.receipt.persona);
    expect(said[1]).toContain(String(smallExport().split('\n').length));
    expect(said).toHaveLength(2);
    expect(personaLines(talk)).toHaveLength(spoken);
    expect(await talk.say('/goodbye')).toEqual([farewell.nobody]);
    expect((await talk.say('are you there?')).join()).toBe(words.talk.nobody);
  });

  test('lets every step be skipped', async () => {
    const talk = await ready({ language });
    await talk.say('/goodbye');
    expect(await talk.press('go')).toEqual([farewell.exchange('Mira')]);
    expect((await talk.press('skip')).length).toBe(2);
    expect(await talk.press('skip')).toEqual([farewell.letter('Mira')]);
    expect(await talk.press('go')).toEqual([farewell.reflection]);
    expect(await talk.press('skip')).toEqual([farewell.erase('Mira')]);
    expect(await talk.press('later')).toEqual([farewell.left]);
    expect(personaLines(talk)).toEqual([]);
  });
});

describe('a goodbye', () => {
  test('with nobody there is a plain sentence', async () => {
    const talk = await admitted();
    expect(await talk.say('/goodbye')).toEqual([en.farewell.nobody]);
  });

  test('can be left anywhere and taken up there, and the persona stays silent', async () => {
    const talk = await ready();
    await talk.say('/goodbye');
    await talk.press('go');
    await talk.say('good night');
    await talk.press('next');
    const shown = talk.seen.at(-1);
    expect(await talk.say('/cancel')).toEqual([en.commands.cancel.goodbyeWaits]);

    const lines = personaLines(talk).length;
    expect(await talk.say('hey')).toEqual([en.talk.silent('Mira')]);
    expect(personaLines(talk)).toHaveLength(lines);

    const [back, day] = await talk.say('/goodbye');
    expect(back).toBe(en.farewell.comingBack);
    expect(day).toBe(shown?.do === 'say' ? shown.text : '');
    expect(day).toMatch(/^2 of /);
  });

  test('that was left before the last exchange still has it', async () => {
    const talk = await ready();
    await talk.say('/goodbye');
    await talk.press('go');
    await talk.say('/cancel');
    const before = personaLines(talk).length;
    await talk.say('good night');
    expect(personaLines(talk).length).toBeGreaterThan(before);
    expect((await talk.say('/goodbye')).at(-1)).toBe(en.farewell.exchange('Mira'));
  });

  test('keeps the last exchange for the person when a crisis was answered instead', async () => {
    const talk = await ready();
    await talk.say('/goodbye');
    await talk.press('go');
    expect(await talk.say('I want to kill myself')).toEqual([en.care.crisis, en.farewell.exchangeAgain('Mira')]);
    expect(personaLines(talk)).toEqual([]);
  });

  test('keeps the reflection when asked, and nothing else', async () => {
    const talk = await ready();
    await toErasing(talk);
    await talk.press('keep');
    const said = await talk.say('goodbye mira');
    expect(said.at(-1)).toContain('the reflection you kept');
    const [person] = await talk.storage.directory.people();
    const kept = person ? await (await talk.storage.homes.open(person)).keepsakes.all() : [];
    expect(kept.map((keepsake) => keepsake.title)).toEqual(['Afterword: Mira']);
    expect(page(talk)).toContain(kept[0]?.text);
    expect(person ? await talk.storage.directory.personas(person) : []).toEqual([]);
  });

  test('asks whom, when there are several, and leaves the others alone', async () => {
    const talk = await ready();
    await talk.upload('WhatsApp Chat with Jo.txt', smallExport(3).replaceAll('Mira', 'Jo'));
    await talk.press('Noa');
    await talk.press('Somebody new');
    expect(await talk.say('/goodbye')).toEqual([en.farewell.whom]);
    expect(talk.choices().map((choice) => choice.label)).toEqual(['Jo', 'Mira']);
    expect(await talk.press('Mira')).toEqual([en.farewell.begin('Mira')]);
    for (const button of ['go', 'skip', 'skip', 'go', 'skip', 'all']) await talk.press(button);
    await talk.say('goodbye mira');
    const [person] = await talk.storage.directory.people();
    const left = person ? await talk.storage.directory.personas(person) : [];
    expect(left.map((persona) => persona.name)).toEqual(['Jo']);
  });

  test('takes a button of an earlier step for what it is', async () => {
    const talk = await ready();
    await talk.say('/goodbye');
    const early = talk.choices()[0];
    await talk.press('go');
    expect(await talk.send({ ...talk.envelope(), kind: 'choice', token: early?.token ?? '' })).toEqual([
      en.shell.stale,
    ]);
    expect(await talk.press('skip')).toHaveLength(2);
  });

  test('with little material is short and says why', async () => {
    const talk = await admitted();
    await withPersona(talk, smallExport(1).split('\n').slice(0, 3).join('\n').replaceAll('01/03', '21/03'));
    await talk.say('/goodbye');
    await talk.press('go');
    expect(await talk.press('skip')).toContain(en.farewell.moments.few(1));
    for (const button of ['next', 'go']) await talk.press(button);
    const [reflection] = await talk.press('go');
    expect(reflection).toContain(en.farewell.shortFor.own);
  });
});

const DRAFT = `The record shows an ordinary life, told in small messages. You asked “did you eat already?” and Mira wrote “not yet haha” and neither of you made much of it.

Here, at the end, you wrote: “I never thanked you for the soup.” That sentence stands beside the soup itself, which was real, and beside “u?”, which was the question back.

It ends here.`;

describe('a goodbye with a model', () => {
  async function drafted(draft: string): Promise<{ readonly text: string; readonly asked: number }> {
    const model = scriptedModel(['night night'], [draft]);
    const talk = await ready({ model });
    await talk.say('/goodbye');
    for (const button of ['go', 'skip', 'skip']) await talk.press(button);
    await talk.say('I never thanked you for the soup.');
    expect(await talk.press('go')).toEqual([`${en.farewell.reflection} ${en.farewell.reflectionProvider}`]);
    const [wait, text = ''] = await talk.press('go');
    expect(wait).toBe(en.farewell.writing);
    expect(page(talk)).toContain(text);
    return { text, asked: model.readRequests.length };
  }

  test('gives the page the model drafted, when all it quotes is real', async () => {
    expect(await drafted(DRAFT)).toEqual({ text: DRAFT, asked: 1 });
  });

  test.each([
    ['invents a quote', DRAFT.replace('not yet haha', 'I will always love you')],
    ['speaks as the other one', `${DRAFT} I am Mira, and I forgive you.`],
    ['never stops', `${DRAFT}${' It went on and on.'.repeat(100)}`],
    ['says nothing', ''],
  ])('gives one put together from the record when the model %s', async (_what, draft) => {
    const { text } = await drafted(draft);
    expect(text).toContain('This page is about you and Mira.');
    expect(text).toContain('“I never thanked you for the soup.”');
    expect(text).not.toContain('always love you');
  });

  test('names the provider in the receipt', async () => {
    const talk = await ready({ model: scriptedModel(['night night']) });
    await talk.say('/goodbye');
    for (const button of ['go', 'skip', 'skip', 'go', 'skip', 'all']) await talk.press(button);
    expect((await talk.say('goodbye mira')).at(-1)).toContain(en.farewell.receipt.provider);
  });
});

test('after a goodbye no byte of it is left on disk', async () => {
  const talk = await ready({ encryption: false });
  const planted = ['the one with the broken boat', 'I never thanked you for the soup.', 'the lighthouse one'];
  const found = () => planted.filter((sentence) => filesHolding(talk.storage.dataDir, sentence).length > 0);
  await talk.say('/goodbye');
  for (const button of ['go', 'skip', 'skip']) await talk.press(button);
  await talk.say('I never thanked you for the soup.');
  await talk.press('go');
  await talk.press('go');
  expect(found()).toEqual(planted);
  await talk.press('all');
  await talk.say('goodbye mira');
  expect(found()).toEqual([]);
});

test('the phrase is the one that is shown', () => {
  for (const language of LANGUAGES) expect(isPhrase(wordsFor(language).farewell.phrase('Mira'), 'Mira')).toBe(true);
});
