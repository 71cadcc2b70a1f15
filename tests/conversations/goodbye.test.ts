import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { isPhrase } from '../../src/core/farewell/phrase.ts';
import { sentencesIn } from '../../src/core/talk/lengths.ts';
import { withoutMark } from '../../src/core/talk/mark.ts';
import { type Words, wordsFor } from '../../src/core/words/words.ts';
import { createPrinter } from '../../src/print/printer.ts';
import { admitted, type Dialogue, type DialogueOptions } from '../support/dialogue.ts';
import { smallExport, withPersona, withRemembered } from '../support/export.ts';
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

/** Through the door of it, to the last exchange. */
async function toExchange(talk: Dialogue): Promise<readonly string[]> {
  await talk.say('/goodbye');
  for (const button of ['go', 'yes', 'skip']) await talk.press(button);
  return talk.press('write');
}

describe('with the questions of an import still open', () => {
  const uploads = (talk: Dialogue): number => talk.seen.filter((effect) => effect.do === 'erase-upload').length;
  async function importing(): Promise<Dialogue> {
    const talk = await ready();
    await talk.upload('WhatsApp Chat with Jo.txt', smallExport(3).replaceAll('Mira', 'Jo'));
    return talk;
  }

  test('/goodbye leaves that import, takes its file away, and begins', async () => {
    const talk = await importing();
    const before = uploads(talk);
    expect(await talk.say('/goodbye')).toEqual([en.commands.cancel.left, en.goodbye.begin('Mira', false)]);
    expect(uploads(talk)).toBe(before + 1);
  });

  test('/new does not throw it away without a word', async () => {
    const talk = await importing();
    expect(await talk.say('/new')).toEqual([en.commands.start.underWay]);
    await talk.press('Noa');
    expect((await talk.press('new')).join()).toContain('Jo');
  });
});

/** Presses through the look back. */
async function lookThrough(talk: Dialogue, { goodbye }: Words): Promise<readonly string[]> {
  const said: string[] = [];
  for (let day = 0; day < 7 && talk.choices().some((choice) => choice.token.endsWith(':next')); day++)
    said.push(...(await talk.press('next')));
  expect(said.at(-1)).toBe(goodbye.writings.letter.first('Mira'));
  return said;
}

/** To the question whether there should be a page, without a last exchange, with these letters. */
async function toPage(talk: Dialogue, ...letters: readonly string[]): Promise<readonly string[]> {
  await toExchange(talk);
  for (const button of ['skip', 'skip']) await talk.press(button);
  for (const letter of letters) await talk.say(letter);
  if (letters.length > 0) await talk.press('done');
  else await talk.press('skip');
  for (let left = 0; left < 4; left++) await talk.press('skip');
  return talk.press('skip');
}

/** From a persona to the question what to erase, without a last exchange or a letter. */
async function toErasing(talk: Dialogue, page = true): Promise<void> {
  await toPage(talk);
  await talk.press(page ? 'go' : 'skip');
  if (page) await talk.press('keep');
}

/** From that question to the phrase: at once, now, and nothing afterwards. */
async function toPhrase(talk: Dialogue, what: 'all' | 'keep' = 'all'): Promise<readonly string[]> {
  await talk.press(what);
  for (const button of ['once', 'now']) await talk.press(button);
  if (talk.choices().some(({ token }) => token.endsWith(':90'))) await talk.press('skip');
  return talk.press('skip');
}

const WRITTEN = {
  en: {
    letters: ['I never thanked you for the soup.', 'I was afraid to ask you to stay.', 'I kept the blue scarf.'],
    wish: 'I know you tried.',
    friend: 'It was real, and it is over. Go outside.',
    mine: ['I still have my mornings.', 'I am good at bread.', 'I will learn to sail.'],
    plans: ['If I miss her at night, then I write it down.', 'If Sunday is empty, then I call my brother.'],
    person: 'My brother, on Sunday.',
  },
  zh: {
    letters: ['那碗汤我一直没有谢谢你。', '我不敢开口让你留下。', '蓝围巾我还收着。'],
    wish: '我知道你尽力了。',
    friend: '那是真的，也过去了。出去走走吧。',
    mine: ['我还有我的早晨。', '我会做面包。', '我要去学帆船。'],
    plans: ['如果夜里想她，就写下来。', '如果周日空着，就给我弟打电话。'],
    person: '我弟，周日。',
  },
};

describe.each(LANGUAGES)('the whole goodbye, in %s', (language) => {
  const words = wordsFor(language);
  const { farewell, goodbye } = words;
  const written = WRITTEN[language];

  test('goes through all of its steps, to an erasure and a receipt', async () => {
    const talk = await ready({ language });
    expect(await talk.say('/goodbye')).toEqual([goodbye.begin('Mira', false)]);
    expect(await talk.press('go')).toEqual([goodbye.safe]);
    expect(await talk.press('yes')).toEqual([goodbye.heavy]);
    expect(await talk.say('6')).toEqual([goodbye.way]);
    const [person] = await talk.storage.directory.people();
    const state = person && (await (await talk.storage.homes.open(person)).care.read());
    expect(state?.heaviness.map(({ value }) => value)).toEqual([6]);
    expect(await talk.press('write')).toEqual([goodbye.exchange('Mira')]);

    const before = personaLines(talk).length;
    expect((await talk.say('good night')).at(-1)).toBe(goodbye.exchangeMore(2));
    expect((await talk.say('did you eat already?')).at(-1)).toBe(goodbye.exchangeMore(1));
    const answered = await talk.say('good night');
    expect(personaLines(talk).length).toBeGreaterThanOrEqual(before + 3);
    expect(answered).toContain(goodbye.silent);
    const spoken = personaLines(talk).length;
    const days = [...answered, ...(await lookThrough(talk, words))].filter((text) => /^\d.*2023/.test(text));
    expect(days.length).toBeGreaterThanOrEqual(3);
    expect(days.length).toBeLessThanOrEqual(7);

    for (const [index, letter] of written.letters.entries())
      expect(await talk.say(letter)).toEqual([goodbye.writings.letter.next[index]]);
    expect(await talk.press('done')).toEqual([goodbye.writings.wish.first('Mira')]);
    expect(await talk.say(written.wish)).toEqual([goodbye.writings.friend.first('Mira')]);
    expect(await talk.say(written.friend)).toEqual([goodbye.kept]);
    expect(await talk.press('done')).toEqual([goodbye.writings.mine.first('Mira')]);
    expect(await talk.say(language === 'en' ? 'It was fine.' : '都挺好。')).toEqual([goodbye.writings.mine.misfit]);
    expect(await talk.say(written.mine.slice(0, 2).join('\n'))).toEqual([goodbye.writings.mine.next[1]]);
    expect(await talk.say(written.mine[2] ?? '')).toEqual([goodbye.writings.plan.first('Mira')]);
    expect(await talk.say(written.plans[0] ?? '')).toEqual([goodbye.writings.plan.next[0]]);
    expect(await talk.say(written.plans[1] ?? '')).toEqual([goodbye.writings.person.first('Mira')]);
    expect(await talk.say(written.person)).toEqual([goodbye.reflection]);

    const [reflection = '', approve] = await talk.press('go');
    for (const own of [...written.letters, written.wish, ...written.mine, ...written.plans])
      expect(reflection).toContain(`“${own}”`);
    expect(reflection).toContain(farewell.page.marks.draft.program);
    expect(approve).toBe(goodbye.approve);
    const changed = `${reflection.split('\n\n').slice(0, -1).join('\n\n')} :)`;
    const [again] = await talk.say(changed);
    expect(again).toBe(`${changed}\n\n${farewell.page.marks.draft.program}`);
    const [final, handed, question] = await talk.press('keep');
    expect(final).toBe(`${changed}\n\n${farewell.page.marks.edited.program}`);
    expect(handed).toBe(goodbye.handingOver);
    expect(page(talk)).toContain(`# ${farewell.reflectionTitle('Mira')}`);
    expect(page(talk)).toContain(again?.split('\n\n')[0]);
    const files = talk.seen.flatMap((effect) => (effect.do === 'document' ? [effect.name.replace(/.*\./, '')] : []));
    expect(files).toEqual(['html', 'pdf', 'md']);
    expect(talk.seen.filter((effect) => effect.do === 'picture')).toHaveLength(1);
    expect(question).toContain(goodbye.eraseKeep);
    expect(question).toMatch(/240 .* 84 .*156 /);

    expect(await toPhrase(talk)).toEqual([goodbye.typePhrase(farewell.phrase('Mira'))]);
    expect(await talk.say('yes')).toEqual([goodbye.wrong(farewell.phrase('Mira'))]);
    const said = await talk.say(farewell.phrase('mira'));
    expect(said[0]).toBe(goodbye.erasing);
    expect(said[1]).toContain(farewell.receipt.persona);
    expect(said[1]).toContain(String(smallExport().split('\n').length));
    expect(said).toHaveLength(2);
    expect(personaLines(talk)).toHaveLength(spoken);
    expect(await talk.say('/goodbye')).toEqual([goodbye.nobody]);
    expect((await talk.say('are you there?')).join()).toBe(words.talk.nobody);
  });

  test('says that only buttons count where somebody writes at a card, and that at the door nothing has begun', async () => {
    const talk = await ready({ language });
    await talk.say('/goodbye');
    expect(await talk.press('later')).toEqual([goodbye.savedAtDoor]);
    await toExchange(talk);
    const card = (await talk.press('skip')).at(-1);
    expect(await talk.say('that was a good day')).toEqual([goodbye.choose, card]);
    expect((await talk.press('words')).at(-1)).toBe(goodbye.moments.wording);
    const [worded = '', ...more] = await talk.say('that was a good day');
    expect(more).toEqual([]);
    expect(worded).toContain('that was a good day');
  });

  test('has a last exchange that grows shorter, and holds nobody back', async () => {
    const line = { en: 'thank you for the soup', zh: '谢谢你的汤' }[language];
    const long = [line, `${line}. haha. ok. yes. no`, `${line}\nhaha`, `${line}\nhaha\nwill you come back?`].join('\n');
    const talk = await ready({ language, model: scriptedModel([long]) });
    await toExchange(talk);
    for (const text of ['one', 'two', 'three']) await talk.say(text);
    const sentences = talk.seen.flatMap((effect) =>
      effect.do === 'say' && effect.voice === 'persona' ? [{ turn: effect.turn, text: effect.text }] : [],
    );
    const turns = [...new Set(sentences.map(({ turn }) => turn))];
    const counts = turns.map(
      (turn) =>
        sentences.filter((each) => each.turn === turn).flatMap(({ text }) => sentencesIn(withoutMark(text))).length,
    );
    expect(turns).toHaveLength(3);
    expect(counts[0]).toBeLessThanOrEqual(4);
    expect(counts[1]).toBeLessThanOrEqual(2);
    expect(counts[2]).toBe(1);
    expect(sentences.map(({ text }) => text).join()).not.toMatch(/[?？]/);
  });

  test('takes a yes, a no and a not sure that is typed where it asks whether somebody is safe', async () => {
    const typed = { en: ['no', 'not sure', 'hm', 'Yes.'], zh: ['没有', '不确定', '唉', '是的'] }[language];
    const [no = '', unsure = '', unclear = '', yes = ''] = typed;
    const talk = await ready({ language });
    await talk.say('/goodbye');
    await talk.press('go');
    for (const said of [no, unsure]) {
      expect((await talk.say(said))[0]).toContain(goodbye.unsafe);
      await talk.say('/goodbye');
    }
    expect(await talk.say(unclear)).toEqual([goodbye.chooseSafe, goodbye.safe]);
    expect(await talk.say(yes)).toEqual([goodbye.heavy]);
    expect(await talk.press('4')).toEqual([goodbye.way]);
  });

  test('does not take a few words about the page for the page', async () => {
    const [about, short] = {
      en: ['looks good, thank you', 'It was soup and stars.'],
      zh: ['挺好的', '有汤，有星星。'],
    }[language] as [string, string];
    const talk = await ready({ language });
    await toPage(talk, ...written.letters);
    await talk.press('go');
    expect(await talk.say(about)).toEqual([goodbye.pageDoubted(about)]);
    expect(await talk.press('back')).toEqual([goodbye.approve]);
    await talk.say(short);
    expect((await talk.press('take'))[0]).toContain(short);
    expect((await talk.say(language === 'en' ? 'yes' : '是的')).join()).toContain(farewell.page.marks.edited.program);
    expect(page(talk)).toContain(short);
  });

  test('ends on no mere sound: where nothing fits, the guide says so and the turn is still there', async () => {
    const talk = await admitted({ language });
    await withRemembered(talk);
    await toExchange(talk);
    const asked = { en: 'do you still love me?', zh: '你还爱我吗？' }[language];
    expect(await talk.say(asked)).toEqual([words.talk.noLine.inStep('Mira'), goodbye.exchangeAgain('Mira')]);
    expect(personaLines(talk)).toEqual([]);
  });

  test('is left at its door as if it had not begun', async () => {
    const talk = await ready({ language });
    await talk.say('/goodbye');
    expect(await talk.say('/cancel')).toEqual([goodbye.savedAtDoor]);
  });

  test('lets every step be skipped', async () => {
    const talk = await ready({ language });
    expect(await toPage(talk)).toEqual([goodbye.reflection]);
    expect((await talk.press('skip'))[0]).toMatch(/^(?:Letting go|放手)/);
    expect(await talk.press('later')).toEqual([goodbye.saved]);
    expect(personaLines(talk)).toEqual([]);
  });

  test('with only facts and plans has neither an exchange nor letters', async () => {
    const talk = await ready({ language });
    await talk.say('/goodbye');
    for (const button of ['go', 'yes', 'skip']) await talk.press(button);
    expect((await talk.press('facts'))[0]).toMatch(/^(?:What was|回头看看)/);
    expect(await talk.press('skip')).toEqual([goodbye.writings.plan.first('Mira')]);
    await talk.say(written.plans.join('\n'));
    expect(await talk.say(written.person)).toEqual([goodbye.reflection]);
  });

  test('waits for another day where the person is not safe, or it is too heavy', async () => {
    const talk = await ready({ language });
    await talk.say('/goodbye');
    await talk.press('go');
    expect((await talk.press('no'))[0]).toContain(goodbye.unsafe);
    expect(await talk.say('/goodbye')).toEqual([goodbye.comingBack, goodbye.safe]);
    await talk.press('yes');
    expect(await talk.say('９')).toEqual([goodbye.tooHeavy(9)]);
    expect(await talk.press('later')).toEqual([goodbye.saved]);
    expect(await talk.say('/goodbye')).toEqual([goodbye.comingBack, goodbye.tooHeavy(9)]);
    expect(await talk.press('go')).toEqual([goodbye.way]);
  });

  test('lets a day be put into the person’s own words, or be taken out', async () => {
    const talk = await ready({ language });
    await toExchange(talk);
    const [, first = ''] = await talk.press('skip');
    expect(await talk.press('words')).toEqual([goodbye.moments.wording]);
    const [worded = ''] = await talk.say('We met, and it rained.');
    expect(worded.split('\n')).toEqual([first.split('\n')[0], '', 'We met, and it rained.']);
    const count = Number(/\d+/.exec(worded.replace(/^1/, ''))?.[0]);
    const [removed, next = ''] = await talk.press('remove');
    expect(removed).toBe(goodbye.moments.removed);
    expect(next).not.toContain('We met, and it rained.');
    expect(next).toMatch(new RegExp(`^1\\D+${count - 1}\\D`));
  });
});

describe('a goodbye', () => {
  test('with nobody there is a plain sentence', async () => {
    const talk = await admitted();
    expect(await talk.say('/goodbye')).toEqual([en.goodbye.nobody]);
  });

  test('can be left anywhere and taken up there, and the persona stays silent', async () => {
    const talk = await ready();
    await toExchange(talk);
    await talk.say('good night');
    await talk.press('end');
    await talk.press('next');
    const shown = talk.seen.at(-1);
    expect(await talk.say('/cancel')).toEqual([en.commands.cancel.goodbyeWaits]);

    const lines = personaLines(talk).length;
    expect(await talk.say('hey')).toEqual([en.talk.silent('Mira')]);
    expect(personaLines(talk)).toHaveLength(lines);

    const [back, day] = await talk.say('/goodbye');
    expect(back).toBe(en.goodbye.comingBack);
    expect(day).toBe(shown?.do === 'say' ? shown.text : '');
    expect(day).toMatch(/^2 of /);
  });

  test('locks the persona while it lasts, and frees it when it is left before the last exchange', async () => {
    const talk = await ready();
    await toExchange(talk);
    await talk.say('/cancel');
    expect(await talk.say('good night')).toEqual([en.goodbye.locked('Mira')]);
    expect((await talk.say('/start')).join()).toContain(en.commands.start.saidGoodbye('Mira'));
    expect(await talk.say('/again')).not.toContain(en.goodbye.silent);
    expect(personaLines(talk)).toEqual([]);
    expect((await talk.say('/goodbye')).at(-1)).toBe(en.goodbye.exchange('Mira'));
    expect(await talk.press('leave')).toEqual([en.goodbye.left]);
    await talk.say('good night');
    expect(personaLines(talk).length).toBeGreaterThan(0);
    expect(await talk.say('/goodbye')).toEqual([en.goodbye.begin('Mira', false)]);
  });

  test('does not lock the persona by its description alone', async () => {
    const talk = await ready();
    await talk.say('/goodbye');
    await talk.press('later');
    await talk.say('good night');
    expect(personaLines(talk).length).toBeGreaterThan(0);
  });

  test('that was left after one turn of the last exchange leaves the persona ended', async () => {
    const talk = await ready();
    await toExchange(talk);
    await talk.say('good night');
    expect(await talk.press('leave')).toEqual([en.goodbye.leftSilent('Mira')]);
    expect(await talk.say('hey')).toEqual([en.talk.silent('Mira')]);
    await toExchange(talk);
    expect(talk.heardAll().at(-1)).toMatch(/^1 of /);
  });

  test('shows last words that were really written', async () => {
    const talk = await admitted();
    const text = smallExport().replace('the lighthouse one again', 'take care of yourself, noa');
    await withPersona(talk, text);
    await toExchange(talk);
    await talk.say('good night');
    const said = await talk.press('end');
    expect(said[0]).toMatch(/^Words that Mira really wrote, on \d+ \w+ 2023: “take care of yourself, noa”$/);
    expect(said[1]).toBe(en.goodbye.silent);
  });

  test('keeps the last exchange for the person when a crisis was answered instead', async () => {
    const talk = await ready();
    await toExchange(talk);
    const [answer, ...more] = await talk.say('I want to kill myself');
    expect(answer).toContain(en.care.hits.crisis[0]?.opening);
    expect(answer).toContain(en.care.stepWaits);
    expect(more).toEqual([]);
    expect(await talk.say('I miss you')).toEqual([en.care.resting[0]?.(24)]);
    expect(personaLines(talk)).toEqual([]);
  });

  test('keeps the reflection when asked, and nothing else', async () => {
    const talk = await ready();
    await toErasing(talk);
    await toPhrase(talk, 'keep');
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
    expect(await talk.say('/goodbye')).toEqual([en.goodbye.whom]);
    expect(talk.choices().map((choice) => choice.label)).toEqual(['Jo', 'Mira']);
    expect(await talk.press('Mira')).toEqual([en.goodbye.begin('Mira', false)]);
    for (const button of ['go', 'yes', 'skip', 'facts', 'skip', 'skip', 'skip', 'skip']) await talk.press(button);
    await toPhrase(talk);
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
    expect(await talk.press('yes')).toEqual([en.goodbye.heavy]);
  });

  test('with little material is short and says why', async () => {
    const talk = await admitted();
    await withPersona(talk, smallExport(1).split('\n').slice(0, 3).join('\n').replaceAll('01/03', '21/03'));
    await toExchange(talk);
    expect(await talk.press('skip')).toContain(en.goodbye.moments.few(1));
    await talk.press('next');
    for (let left = 0; left < 6; left++) await talk.press('skip');
    expect((await talk.press('go'))[0]).toBe(en.goodbye.fewOwnWords);
  });

  test('takes no page that is too long, and goes on without one', async () => {
    const talk = await ready();
    await toPage(talk, 'I never thanked you for the soup.');
    const [first] = await talk.press('go');
    expect(await talk.say('word '.repeat(401))).toEqual([en.goodbye.pageTooLong(401), first, en.goodbye.approve]);
    expect((await talk.press('skip'))[0]).toMatch(/^Letting go/);
    expect(talk.seen.some((effect) => effect.do === 'document')).toBe(false);
  });
});

const DRAFT = `You asked “did you eat already?” and Mira wrote “not yet haha”.

Here, at the end, you wrote: “I never thanked you for the soup, and I should have, on every single one of those evenings.” “I kept the blue scarf.”

It ends here.`;
const LETTERS = [
  'I never thanked you for the soup, and I should have, on every single one of those evenings.',
  'I kept the blue scarf.',
];

describe('a goodbye with a model', () => {
  async function drafted(
    draft: string,
  ): Promise<{ readonly text: string; readonly mark: string | undefined; readonly asked: number }> {
    const model = scriptedModel(['night night'], [draft]);
    const talk = await ready({ model });
    expect(await toPage(talk, ...LETTERS)).toEqual([`${en.goodbye.reflection} ${en.goodbye.reflectionProvider}`]);
    const [wait, text = ''] = await talk.press('go');
    expect(wait).toBe(en.goodbye.drafting);
    await talk.press('keep');
    const [body = '', mark] = text.split(/\n\n(?=[^\n]+$)/);
    expect(page(talk)).toContain(body);
    return { text: body, mark, asked: model.readRequests.length };
  }

  test('gives the page the model drafted, when all it quotes is real', async () => {
    expect(await drafted(DRAFT)).toEqual({ text: DRAFT, mark: en.farewell.page.marks.draft.model, asked: 1 });
  });

  test('asks once more, with the reasons, when a draft has faults', async () => {
    const model = scriptedModel(['night night'], [`${DRAFT} You could call her.`, DRAFT]);
    const talk = await ready({ model });
    await toPage(talk, ...LETTERS);
    expect((await talk.press('go')).join()).toContain(DRAFT);
    expect(model.readRequests.map(({ system }) => system.includes('it spoke of getting in touch'))).toEqual([
      false,
      true,
    ]);
  });

  test.each([
    ['invents a quote', DRAFT.replace('not yet haha', 'I will always love you')],
    ['speaks as the other one', `${DRAFT} I am Mira, and I forgive you.`],
    ['never stops', `${DRAFT}${' It went on and on.'.repeat(100)}`],
    ['tells them to get in touch', `${DRAFT} You could call her.`],
    ['tells it in its own words', `${DRAFT} ${'It was a long time, and much of it was good. '.repeat(4)}`],
    ['says nothing', ''],
  ])('gives one put together from the record when the model %s', async (_what, draft) => {
    const { text, mark } = await drafted(draft);
    expect(mark).toBe(en.farewell.page.marks.draft.program);
    expect(text).toContain('“I kept the blue scarf.”');
    expect(text).not.toContain('always love you');
  });

  test('names the provider in the receipt', async () => {
    const talk = await ready({ model: scriptedModel(['night night']) });
    await toErasing(talk, false);
    await toPhrase(talk);
    expect((await talk.say('goodbye mira')).at(-1)).toContain(en.farewell.receipt.provider);
  });
});

test.each(LANGUAGES)('the page as it is printed holds what the person wrote, in %s', async (language) => {
  const talk = await ready({ language, printer: createPrinter() });
  await toPage(talk, ...WRITTEN[language].letters);
  await talk.press('go');
  await talk.press('keep');
  const pdf = talk.seen.find((effect) => effect.do === 'document' && effect.mime === 'application/pdf');
  const document = await getDocumentProxy(pdf?.do === 'document' ? new Uint8Array(pdf.bytes) : new Uint8Array());
  const { text, totalPages } = await extractText(document, { mergePages: true });
  expect(totalPages).toBe(1);
  for (const letter of WRITTEN[language].letters) expect(text.replace(/\s/g, '')).toContain(letter.replace(/\s/g, ''));
  const curve = talk.seen.find((effect) => effect.do === 'picture');
  expect(curve?.do === 'picture' && Buffer.from(curve.png).subarray(1, 4).toString()).toBe('PNG');
});

test('after a goodbye no byte of it is left on disk', async () => {
  const talk = await ready({ encryption: false });
  const planted = ['the one with the broken boat', 'I never thanked you for the soup.', 'the lighthouse one'];
  const found = () => planted.filter((sentence) => filesHolding(talk.storage.dataDir, sentence).length > 0);
  await toPage(talk, 'I never thanked you for the soup.');
  await talk.press('go');
  await talk.press('keep');
  expect(found()).toEqual(planted);
  await toPhrase(talk);
  await talk.say('goodbye mira');
  expect(found()).toEqual([]);
});

test('the phrase is the one that is shown', () => {
  for (const language of LANGUAGES) expect(isPhrase(wordsFor(language).farewell.phrase('Mira'), 'Mira')).toBe(true);
});
