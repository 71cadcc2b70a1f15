// What is asked before anybody is made, and a record without a persona: nobody speaks from it, whichever door is tried.
import { describe, expect, test } from 'vitest';
import { HOUR_MS } from '../../src/core/care/state.ts';
import { type Settling, settlingFlow } from '../../src/core/flows/settling.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { fixedClock } from '../support/clock.ts';
import { admitted, type Dialogue, type DialogueOptions, dialogue } from '../support/dialogue.ts';
import { smallExport } from '../support/export.ts';
import { findings, found, scriptedImporter } from '../support/scripted-importer.ts';
import { scriptedModel } from '../support/scripted-model.ts';

const LANGUAGES = ['en', 'zh'] as const;
const SAFE = { some: 'some', yes: 'yes', no: 'no' } as const;

const asking = (options: DialogueOptions = {}): Promise<Dialogue> => admitted({ setUp: true, ...options });

/** The export is sent, and who is who was said: the three questions are there. */
async function asked(options: DialogueOptions = {}, text = smallExport(3)): Promise<Dialogue> {
  const talk = await asking(options);
  await talk.upload('WhatsApp Chat with Mira.txt', text);
  await talk.press('Noa');
  return talk;
}

/** Through the single questions. */
async function answering(talk: Dialogue, ...answers: readonly string[]): Promise<readonly string[]> {
  let said: readonly string[] = [];
  for (const answer of [SAFE.some, ...answers]) said = await talk.press(answer);
  return said;
}

async function personOf({ storage }: Dialogue) {
  const [person] = await storage.directory.people();
  if (!person) throw new Error('nobody is in');
  return person;
}

async function vaultOf(talk: Dialogue) {
  const [persona] = await talk.storage.directory.personas(await personOf(talk));
  if (!persona) throw new Error('nobody was made');
  return talk.storage.vaults.open(persona.id);
}

const namesIn = async (talk: Dialogue): Promise<readonly string[]> =>
  (await talk.storage.directory.personas(await personOf(talk))).map(({ name }) => name);

const personaLines = (talk: Dialogue): number =>
  talk.seen.filter((effect) => effect.do === 'type' || (effect.do === 'say' && effect.voice === 'persona')).length;

describe.each(LANGUAGES)('before anybody is made, in %s,', (language) => {
  const { safety, errors } = wordsFor(language);

  test('three questions come in one message, with one press where none of it is so', async () => {
    const talk = await asking({ language });
    await talk.upload('WhatsApp Chat with Mira.txt', smallExport(3));
    expect(await talk.press('Noa')).toEqual([safety.all('Mira').join('\n')]);
    expect(talk.choices().map(({ label }) => label)).toEqual([safety.none, safety.some]);
    expect(await namesIn(talk)).toEqual([]);
    await talk.press(safety.none);
    expect(await namesIn(talk)).toEqual(['Mira']);
  });

  test('they are asked one by one where something is so, and there is a way back', async () => {
    const talk = await asked({ language });
    expect(await talk.press(safety.some)).toEqual([safety.adults]);
    expect(await talk.press('yes')).toEqual([safety.stopped('Mira')]);
    expect(await talk.press('no')).toEqual([safety.harm]);
    expect(await talk.press(safety.back)).toEqual([safety.stopped('Mira')]);
    expect(await talk.press(safety.back)).toEqual([safety.adults]);
    expect(await talk.press('no')).toEqual([safety.since]);
    expect(await talk.say('long ago')).toEqual([safety.unclear]);
    expect(await talk.press(safety.back)).toEqual([safety.adults]);
    expect(await talk.press(safety.back)).toEqual([safety.all('Mira').join('\n')]);
    expect(await talk.say('hm')).toEqual([safety.all('Mira').join('\n')]);
  });

  test('not both are adults yet: nothing is stored', async () => {
    for (const last of ['not-yet', '2030']) {
      const talk = await asked({ language });
      await answering(talk, 'no');
      const said = last === 'not-yet' ? await talk.press(last) : [...(await talk.say(last)), ...(await no(talk))];
      expect(said.at(-1)).toBe(safety.minors);
      expect(await namesIn(talk)).toEqual([]);
      expect(talk.seen.filter((effect) => effect.do === 'erase-upload')).toHaveLength(1);
    }
    async function no(talk: Dialogue): Promise<readonly string[]> {
      await talk.press('no');
      return talk.press('no');
    }
  });

  test('where there was harm nobody is made, help is named, and the record may be looked at', async () => {
    const talk = await asked({ language });
    const said = await answering(talk, 'yes', 'no', 'yes');
    expect(said).toEqual([[safety.why.harm('Mira'), safety.turn.harm, safety.offer].join('\n\n')]);
    expect(said.join()).toContain('findahelpline.com');
    expect(await namesIn(talk)).toEqual([]);
    const stored = await talk.press('record');
    expect(stored.at(-1)).toBe(safety.standing('Mira'));
    expect(await talk.say('hello')).not.toContain(errors['record-only']({ code: 'record-only', why: 'harm' }));
    expect(personaLines(talk)).toBe(0);
  });

  test('who is not sure has no simulation, and may ask again', async () => {
    const talk = await asked({ language });
    const said = await answering(talk, 'yes', 'no', 'unsure');
    expect(said).toEqual([[safety.why.unsure('Mira'), safety.turn.harm, safety.offer].join('\n\n')]);
    await talk.press('record');
    await talk.say('good night');
    expect(personaLines(talk)).toBe(0);
    const other = await asked({ language });
    await answering(other, 'yes');
    await other.say({ en: 'I’m not sure', zh: '不确定' }[language]);
    expect((await other.press('no')).join()).toContain(safety.why.unsure('Mira'));
    const told = await asking({ language });
    await told.say('/new');
    await told.say('Mira');
    expect((await answering(told, 'yes', 'no', 'unsure')).join()).toContain(safety.unsureYet);
  });

  test('where there was harm the line of the country is named', async () => {
    const talk = await asking({ language });
    await talk.say('/helplines');
    await talk.press('GB');
    await talk.upload('WhatsApp Chat with Mira.txt', smallExport(3));
    await talk.press('Noa');
    expect((await answering(talk, 'yes', 'no', 'yes')).join()).toContain('0808 2000 247');
  });

  test('where there was harm the letter of the goodbye asks for no thanks, and for no part of their own', async () => {
    const { goodbye } = wordsFor(language);
    const talk = await asked({ language });
    await answering(talk, 'yes', 'no', 'yes');
    await talk.press('record');
    await talk.say('/goodbye');
    for (const button of ['go', 'yes', 'skip', 'write']) await talk.press(button);
    expect(await talk.press('skip')).toEqual([goodbye.letterAfterHarm.first('Mira')]);
    expect(await talk.say('I was afraid.')).toEqual([goodbye.letterAfterHarm.next[0]]);
  });

  test('the preview quotes no threat and no insult', async () => {
    const talk = await asked({ language }, smallExport(3).replaceAll('night night', 'you are pathetic'));
    const said = (await talk.press(safety.none)).join('\n');
    expect(said).toContain(wordsFor(language).preview.head('Mira'));
    expect(said).not.toContain('pathetic');
  });

  test('where distance was asked for nothing need be stored', async () => {
    const talk = await asked({ language });
    const said = await answering(talk, 'yes', 'yes', 'no');
    expect(said.join()).toContain(safety.why.stopped('Mira'));
    expect(await talk.press('nothing')).toEqual([safety.nothingStored]);
    expect(await namesIn(talk)).toEqual([]);
    expect(talk.seen.filter((effect) => effect.do === 'erase-upload')).toHaveLength(1);
  });

  test('without a file it is asked too, before anything is told', async () => {
    const talk = await asking({ language });
    await talk.say('/new');
    expect(await talk.say('Mira')).toEqual([safety.all('Mira').join('\n')]);
    const said = await answering(talk, 'yes', 'no', 'yes');
    expect(said).toEqual([[safety.why.harm('Mira'), safety.turn.harm, safety.withoutRecord].join('\n\n')]);
    expect(await namesIn(talk)).toEqual([]);
    await talk.say('/new');
    await talk.say('Mira');
    await answering(talk, 'no');
    expect(await talk.press('not-yet')).toEqual([safety.minors]);
    expect(await namesIn(talk)).toEqual([]);
  });
});

describe('what was written before both were adults', () => {
  const { safety, errors } = wordsFor('en');
  /** Of the twelve days of the export, nine days apart from 1 March 2023 on, those of the first two months are before it. */
  const adultsSince = async (talk: Dialogue, since: string): Promise<readonly string[]> => {
    await answering(talk, 'no');
    await talk.say(since);
    await talk.press('no');
    return talk.press('no');
  };

  test('is left out, and counted', async () => {
    const talk = await asked({}, smallExport(12));
    const said = (await adultsSince(talk, '1 May 2023')).join('\n');
    expect(said).toContain(safety.early('140'));
    expect(said).toContain('Messages: 100,');
    const { first } = await (await vaultOf(talk)).record.summary();
    expect(first).toBeGreaterThanOrEqual(Date.UTC(2023, 4, 1) / 1000);
  });

  test('is left out of what is imported later, too', async () => {
    const talk = await asked({}, smallExport(12));
    await adultsSince(talk, '1 May 2023');
    const again = (await talk.upload('WhatsApp Chat with Mira.txt', smallExport(14))).join('\n');
    expect(again).toContain(safety.early('140'));
    expect((await (await vaultOf(talk)).record.summary()).first).toBeGreaterThanOrEqual(Date.UTC(2023, 4, 1) / 1000);
  });

  test.each([
    ['2022', 0],
    ['april 2023', 140],
    ['2023-05-01', 140],
    ['2023年4月', 140],
  ])('counts from the end of a month or a year: %s', async (since, early) => {
    const talk = await asked({}, smallExport(12));
    const said = (await adultsSince(talk, since)).join('\n');
    if (early === 0) expect(said).not.toContain('left out');
    else expect(said).toContain(safety.early(String(early)));
  });

  test('may be all of it: then nobody is made', async () => {
    const talk = await asked({}, smallExport(3));
    const said = await adultsSince(talk, '2023');
    expect(said).toEqual([errors['all-early']({ code: 'all-early' })]);
    expect(await namesIn(talk)).toEqual([]);
  });

  test('is not to be told from memory either', async () => {
    const talk = await asking();
    await talk.say('/new');
    await talk.say('Mira');
    const said = await adultsSince(talk, '1 May 2023');
    expect(said[0]).toBe(safety.onlySince('1 May 2023'));
    expect(said[1]).toContain('about the two of you');
  });
});

describe('a record without a persona is silent:', () => {
  const { safety, errors, care, modes } = wordsFor('en');
  const silent = errors['record-only']({ code: 'record-only', why: 'harm' });

  async function recordOnly(options: DialogueOptions = {}) {
    const model = scriptedModel(['night night'], ['{}']);
    const talk = await asked({ model, ...options }, smallExport(12));
    await answering(talk, 'yes', 'no', 'yes');
    await talk.press('record');
    return { talk, model };
  }

  const nobodySpoke = ({ talk, model }: Awaited<ReturnType<typeof recordOnly>>): void => {
    expect(model.asked).toEqual([]);
    expect(personaLines(talk)).toBe(0);
  };

  test('to what is written the guide answers about it, in whatever mode', async () => {
    const all = await recordOnly();
    const said = (await all.talk.say('do you remember the lake?')).join('\n');
    expect(said).toContain('broken boat');
    expect(await all.talk.say('is this really you?')).toEqual([safety.reality('Mira')]);
    expect((await all.talk.say('where does she live now?'))[0]).toBe(care.refused);
    nobodySpoke(all);
  });

  test.each(['/quiz', '/again', '/era', '/sharpen', '/learn', '/likeness', '/correct', '/preview'])(
    '%s',
    async (command) => {
      const all = await recordOnly();
      expect(await all.talk.say(command)).toEqual([silent]);
      nobodySpoke(all);
    },
  );

  test('/mode has the guide only', async () => {
    const all = await recordOnly();
    await all.talk.say('/mode');
    expect(all.talk.choices().map(({ label }) => label)).toEqual([modes.labels.guide]);
    expect((await all.talk.press('guide')).join()).toContain('The mode is now');
    await all.talk.say('good night');
    nobodySpoke(all);
  });

  test.each(['light', 'nostalgic', 'emotional'])('a button of /mode from before: %s', async (mode) => {
    const talk = await asked({}, smallExport(12));
    await talk.press(safety.none);
    await talk.say('/mode');
    await (await vaultOf(talk)).persona.write({ safety: { answeredAt: 0, recordOnly: 'harm' } });
    expect(await talk.press(mode)).toEqual([silent]);
  });

  test('the same file again, and a longer one', async () => {
    const all = await recordOnly();
    const said = await all.talk.upload('WhatsApp Chat with Mira.txt', smallExport(14));
    expect(said.at(-1)).toBe(safety.standing('Mira'));
    expect(await namesIn(all.talk)).toEqual(['Mira']);
    await all.talk.say('good night');
    nobodySpoke(all);
  });

  test('on the second platform', async () => {
    const all = await recordOnly();
    const [said = ''] = await all.talk.say('/link');
    const code = /\/link ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(said)?.[1] ?? '';
    const { storage } = all.talk;
    const there = await dialogue({ storage, model: all.model, platform: 'discord', person: 'x' });
    await there.say(`/link ${code}`);
    expect(await there.say('/quiz')).toEqual([silent]);
    await there.say('good night');
    nobodySpoke({ ...all, talk: there });
  });

  test('after a restart', async () => {
    const all = await recordOnly();
    await all.talk.shell.stop();
    const again = await dialogue({ storage: all.talk.storage, model: all.model });
    expect(await again.say('/again')).toEqual([silent]);
    await again.say('good night');
    nobodySpoke({ ...all, talk: again });
  });

  test('after a crash between the answer and the record', async () => {
    const { talk } = await recordOnly();
    const { flow } = await talk.storage.homes.open(await personOf(talk));
    const draft = {
      source: {
        upload: { kind: 'files', platform: 'terminal', files: [{ name: 'a', reference: 'r' }] },
        native: 'upload-1',
      },
      dateOrderOpen: false,
      conversation: found(),
      me: 'Sky',
      them: ['Robin'],
    };
    const known = (await talk.storage.directory.personas(await personOf(talk))).map(({ id }) => id);
    const state = { at: 'making', draft, known, answers: { recordOnly: 'stopped' } };
    const event = { ...talk.envelope('upload-1'), kind: 'text', text: '' } as const;
    await flow.move({ name: 'import', state, nonce: 'n', event, arrived: false }, []);
    const importer = scriptedImporter({ finds: findings() });
    const again = await dialogue({ storage: talk.storage, importer, setUp: true });
    await again.shell.idle();
    expect(again.heard().at(-1)).toBe(safety.standing('Robin'));
    expect(await again.say('/quiz')).toEqual([errors['record-only']({ code: 'record-only', why: 'stopped' })]);
  });

  test('nobody is offered to talk with where a question finds nothing', async () => {
    const all = await recordOnly();
    expect(await all.talk.say('the helicopter in Peru')).toEqual([wordsFor('en').talk.about.nothing('Mira')]);
  });

  test('its goodbye has no last exchange', async () => {
    const all = await recordOnly();
    expect(await all.talk.say('/goodbye')).toEqual([wordsFor('en').goodbye.begin('Mira', true)]);
    await all.talk.press('go');
    await all.talk.press('yes');
    await all.talk.press('skip');
    const said = (await all.talk.press('write')).join('\n');
    expect(said).not.toContain(wordsFor('en').goodbye.exchange('Mira'));
    expect(said).toMatch(/1 of \d/);
    nobodySpoke(all);
  });

  test('it is named as what it is', async () => {
    const { talk } = await recordOnly();
    expect((await talk.say('/start')).join()).toContain(safety.standing('Mira'));
    const listed = (await talk.say('/personas')).join();
    expect(listed).toContain('the record only');
    expect(listed).not.toContain('you can write with');
  });

  test('a slip of an answer can be mended after a day, through the guide', async () => {
    const clock = fixedClock();
    const all = await recordOnly({ clock });
    expect(await all.talk.say('/back')).toEqual([safety.again.tooEarly(24)]);
    await clock.sleep(24 * HOUR_MS);
    expect(await all.talk.say('/back')).toEqual([safety.stopped('Mira')]);
    await all.talk.press('no');
    expect((await all.talk.press('yes'))[0]).toContain(safety.again.still);
    expect(await all.talk.say('/back')).toEqual([safety.again.tooEarly(24)]);
    nobodySpoke(all);
    await clock.sleep(24 * HOUR_MS);
    await all.talk.say('/back');
    await all.talk.press('no');
    expect(await all.talk.press('no')).toContain(safety.again.opened('Mira'));
    await all.talk.press('skip');
    await all.talk.say('good night');
    expect(personaLines(all.talk)).toBeGreaterThan(0);
  });
});

test.each([
  ['yes', 'yes', 'No.', 'no'],
  ['有', '是的', '没有。', '没有'],
])('who types a bare yes or no instead of pressing is understood: %s', async (...typed) => {
  const talk = await asked();
  const said: string[] = [];
  for (const word of typed) said.push(...(await talk.say(word)));
  const { safety, care } = wordsFor('en');
  expect(said.slice(0, 3)).toEqual([safety.adults, safety.stopped('Mira'), safety.harm]);
  expect(said.at(-1)).toBe(care.limits.setUp.visits);
});

/** A button that stands above the last message. */
function pressAbove(talk: Dialogue, label: string) {
  const all = talk.seen.flatMap((effect) =>
    effect.do === 'say' && effect.voice === 'guide' ? (effect.choices ?? []) : [],
  );
  const token = all.find((each) => each.label === label)?.token ?? '';
  return talk.send({ ...talk.envelope(), kind: 'choice', token });
}

describe('limits', () => {
  const { limits } = wordsFor('en').care;
  const limitsIn = async (talk: Dialogue) =>
    (await (await talk.storage.homes.open(await personOf(talk))).care.read()).limits;

  test('are asked for before the first talk, and kept', async () => {
    const talk = await asked();
    const said = await talk.press('none');
    expect(said.at(-1)).toBe(limits.setUp.visits);
    expect(talk.choices().map(({ label }) => label)).toEqual([
      '7 visits',
      '12 visits',
      '30 visits',
      'No limit',
      'Not now',
    ]);
    expect(await talk.press('12 visits')).toEqual([limits.setUp.minutes]);
    expect(talk.choices().map(({ label }) => label)).toEqual(['15 minutes', '30 minutes', '60 minutes', 'No limit']);
    const [held, ready = ''] = await talk.press('30 minutes');
    expect(held).toBe(limits.holds({ visits: 12, minutes: 30 }));
    expect(ready).toContain('You can write now; the simulation of Mira answers.');
    expect(await limitsIn(talk)).toEqual({ visits: 12, minutes: 30 });
    await talk.say('good night');
    expect(personaLines(talk)).toBeGreaterThan(0);
  });

  test('are never asked for again once they were, not even where there are none', async () => {
    const talk = await asked();
    await talk.press('none');
    await talk.press('No limit');
    await talk.press('No limit');
    await talk.upload('WhatsApp Chat with Jo.txt', smallExport(3).replaceAll('Mira', 'Jo'));
    await talk.press('Noa');
    await talk.press('new');
    expect((await talk.press('none')).join()).not.toContain(limits.setUp.visits);
  });

  test('can be left for later, and are asked for with somebody who is made from memory, too', async () => {
    const talk = await asking();
    await talk.say('/new');
    await talk.say('Mira');
    await talk.press('none');
    await talk.press('skip');
    await talk.press('skip');
    await talk.say('good night\nsleep well');
    expect((await talk.press('done')).at(-1)).toBe(limits.setUp.visits);
    expect((await talk.press('skip')).join()).toContain('You can write now');
    expect(await limitsIn(talk)).toEqual({});
  });

  test('can wait for somebody who just writes: they are answered', async () => {
    const talk = await asked();
    await talk.press('none');
    expect((await talk.say('good night')).join()).toContain('You can write now');
    expect(personaLines(talk)).toBeGreaterThan(0);
    expect(await limitsIn(talk)).toEqual({});
  });

  test('can be answered by a number, and what was chosen holds for somebody who then just writes', async () => {
    const talk = await asked();
    await talk.press('none');
    expect(await talk.say('12')).toEqual([limits.setUp.minutes]);
    expect(await talk.say('good night')).toContain(limits.holds({ visits: 12, minutes: undefined }));
    expect(personaLines(talk)).toBeGreaterThan(0);
    expect(await limitsIn(talk)).toEqual({ visits: 12 });
  });

  test('are asked for after what was wrong in the preview was put right', async () => {
    const talk = await asked();
    await talk.press('none');
    expect((await pressAbove(talk, 'Change something')).join()).toContain('What is it about?');
    await talk.press('events');
    expect((await talk.say('we met in the rain')).at(-1)).toBe(limits.setUp.visits);
    await talk.press('skip');
    await talk.say('good night');
    expect(personaLines(talk)).toBeGreaterThan(0);
  });

  test('can be left with /cancel', async () => {
    const talk = await asked();
    await talk.press('none');
    expect((await talk.say('/cancel')).join()).toContain('You can write now');
    expect(await limitsIn(talk)).toEqual({});
  });

  test('are still asked for when the preview was right', async () => {
    const talk = await asked();
    await talk.press('none');
    expect(await pressAbove(talk, 'That is right')).toEqual([wordsFor('en').preview.stillAsked]);
    await talk.say('good night');
    expect(personaLines(talk)).toBeGreaterThan(0);
  });
});

describe.each(LANGUAGES)('what the import heard in a record is asked about, in %s:', (language) => {
  const { safety, errors } = wordsFor(language);
  const GRAVE = 'I know where you live';
  const hard = `${smallExport(3)}\n${[GRAVE, 'you hit me again last night']
    .map((text, i) => `2${i}/10/2023, 10:00 - Mira: ${text}`)
    .join('\n')}`;
  const question = [safety.signs.ask.pressure, safety.signs.what].join('\n\n');

  async function heard(options: DialogueOptions = {}): Promise<Dialogue> {
    const talk = await asked({ language, ...options }, hard);
    const said = await talk.press('none');
    expect(said.at(-1)).toBe(question);
    return talk;
  }

  test('no: it goes on, and is not asked again', async () => {
    const talk = await heard();
    const said = await talk.press('no');
    expect(said.at(-1)).toBe(wordsFor(language).care.limits.setUp.visits);
    await talk.press('skip');
    await talk.say('good night');
    expect(personaLines(talk)).toBeGreaterThan(0);
    const again = await talk.upload('WhatsApp Chat with Mira.txt', `${hard}\n25/10/2023, 10:00 - Mira: ${GRAVE} now`);
    expect(again.join()).not.toContain(safety.signs.ask.pressure);
  });

  test('a typed no counts, too', async () => {
    const talk = await heard();
    expect((await talk.say(language === 'en' ? 'no' : '没有')).at(-1)).toBe(
      wordsFor(language).care.limits.setUp.visits,
    );
  });

  test.each(['yes', 'unsure'] as const)('%s: nobody speaks', async (answer) => {
    const talk = await heard();
    const why = answer === 'yes' ? 'harm' : 'unsure';
    expect((await talk.press(answer)).join()).toContain(safety.why[why]('Mira'));
    expect(await talk.say('/quiz')).toEqual([errors['record-only']({ code: 'record-only', why })]);
    await talk.say('good night');
    expect(personaLines(talk)).toBe(0);
  });

  test('unanswered nobody speaks either, after a restart too, and /back asks again', async () => {
    const first = await heard();
    expect(await first.say('hm')).toEqual([question]);
    await first.say('/cancel');
    await first.shell.stop();
    const talk = await dialogue({ storage: first.storage, language, setUp: true });
    expect(await talk.say('/quiz')).toEqual([errors['record-only']({ code: 'record-only', why: 'asked' })]);
    await talk.say('good night');
    expect(personaLines(talk)).toBe(0);
    expect((await talk.say('/back')).join()).toContain(safety.signs.ask.both);
    await talk.press('no');
    await talk.press('skip');
    await talk.say('good night');
    expect(personaLines(talk)).toBeGreaterThan(0);
  });

  test.each(['yes', 'unsure', 'no'] as const)('a crash after the answer %s comes to the same', async (answer) => {
    const first = await heard();
    const { flow } = await first.storage.homes.open(await personOf(first));
    const row = await flow.read();
    const state =
      row && settlingFlow.move(settlingFlow.parse(row.state) as Settling, { kind: 'choice', value: answer }); // it was just asked
    if (!row) throw new Error('nothing was asked');
    await flow.move({ ...row, state, nonce: 'crashed', arrived: false }, []);
    await first.shell.stop();
    const talk = await dialogue({ storage: first.storage, language, setUp: true });
    await talk.shell.idle();
    const spoke = answer === 'no';
    expect(talk.heard().join().includes(wordsFor(language).care.limits.setUp.visits)).toBe(spoke);
    if (spoke) await talk.press('skip');
    await talk.say('good night');
    expect(personaLines(talk) > 0).toBe(spoke);
  });

  test('the lines are not shown with it', async () => {
    const talk = await heard();
    expect(talk.heardAll().join('\n')).not.toContain(GRAVE);
  });

  test('a wish to be left alone at the end is asked about in its own words', async () => {
    const end = '20/10/2023, 10:00 - Mira: please do not contact me again';
    const talk = await asked({ language }, `${smallExport(3)}\n${end}`);
    expect((await talk.press('none')).at(-1)).toContain(safety.signs.ask.stop);
    expect((await talk.press('yes')).join()).toContain(safety.why.stopped('Mira'));
    expect(await talk.say('/quiz')).toEqual([errors['record-only']({ code: 'record-only', why: 'stopped' })]);
  });
});
