// What the guide does when somebody is in danger: in every state, on every platform, and until they have come back.
import { describe, expect, test } from 'vitest';
import { helplines } from '../../src/core/care/helplines.ts';
import { HOUR_MS } from '../../src/core/care/state.ts';
import { watch } from '../../src/core/care/watch.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { fixedClock } from '../support/clock.ts';
import { admitted, type Dialogue, type DialogueOptions, dialogue } from '../support/dialogue.ts';
import { withPersona, withRemembered } from '../support/export.ts';
import { FREE, scriptedModel } from '../support/scripted-model.ts';
import { saidIn, table } from '../talk/table.ts';

const LANGUAGES = ['en', 'zh'] as const;
const DANGER = { en: 'I want to kill myself', zh: '我想自杀' } as const;
const PLAN = { en: 'i bought a rope, tonight i will do it', zh: '我买好了安眠药，今晚就死' } as const;

const ready = async (options: DialogueOptions = {}): Promise<Dialogue> => withPersona(await admitted(options));
const personaLines = (talk: Dialogue): number =>
  talk.seen.filter((effect) => effect.do === 'say' && effect.voice === 'persona').length;

describe.each(LANGUAGES)('somebody in danger, in %s', (language) => {
  const { care } = wordsFor(language);
  const danger = DANGER[language];

  test('hears the guide: one question, a line that is open, a professional, somebody they trust', async () => {
    const talk = await ready({ language: language === 'en' ? 'en-US' : 'zh-CN' });
    const [answer = '', ...more] = await talk.say(danger);
    expect(more).toEqual([]);
    expect(answer).toContain(care.hits.crisis[0]?.opening);
    expect(answer).toContain(care.hits.crisis[0]?.people);
    expect(answer).toContain(language === 'en' ? '988' : '12356');
    expect(answer.match(/[?？]/g)).toHaveLength(1);
    expect(personaLines(talk)).toBe(0);
  });

  test('with a plan hears the emergency number, not to be alone, and distance from means', async () => {
    const talk = await ready({ language: language === 'en' ? 'en-GB' : 'zh-CN' });
    const [answer = ''] = await talk.say(PLAN[language]);
    expect(answer).toContain(care.hits.plan[0]?.opening);
    expect(answer).toContain(language === 'en' ? '999' : '120');
    expect(answer).toContain(care.keepSafe);
    expect(answer.match(/[?？]/g)).toHaveLength(1);
  });

  test('never reads the same block twice in a row', async () => {
    const talk = await ready({ language });
    const said: string[] = [];
    for (let time = 0; time < 6; time++) said.push(...(await talk.say(danger)), ...(await talk.say('hm')));
    for (const [index, text] of said.entries()) expect(text).not.toBe(said[index + 1]);
    const crises: string[] = [];
    for (let time = 0; time < 5; time++) crises.push(...(await talk.say(danger)));
    for (const [index, text] of crises.entries()) expect(text).not.toBe(crises[index + 1]);
  });

  test('has a day without the persona, and comes back through the guide', async () => {
    const clock = fixedClock();
    const talk = await ready({ language, clock });
    await talk.say(danger);
    await clock.sleep(23 * HOUR_MS);
    expect(await talk.say('hi')).toEqual([care.resting[0]?.(1)]);
    expect(await talk.say('/goodbye')).toEqual([care.resting[1]?.(1)]);
    await clock.sleep(HOUR_MS);
    expect(await talk.say('hi')).toEqual([care.returning[0]]);
    expect(personaLines(talk)).toBe(0);
    expect((await talk.press('not-yet')).join()).toContain(care.back.stays);
    expect(await talk.say('hi')).toEqual([care.returning[1]]);
    expect(await talk.press('on')).toEqual([care.back.welcome]);
    await talk.say('good night');
    expect(personaLines(talk)).toBeGreaterThan(0);
  });

  test('with a plan has three days without it', async () => {
    const clock = fixedClock();
    const talk = await ready({ language, clock });
    await talk.say(PLAN[language]);
    await clock.sleep(71 * HOUR_MS);
    await talk.say(danger); // a lesser one does not shorten it, and lasts its own day
    await clock.sleep(23 * HOUR_MS);
    expect(await talk.say('hi')).toEqual([care.resting[0]?.(1)]);
  });
});

describe('the lock', () => {
  test('outlives a restart, and counts on the other platform', async () => {
    const clock = fixedClock();
    const first = await ready({ clock });
    await first.say(DANGER.en);
    await first.shell.stop();
    const again = await dialogue({ clock, storage: first.storage });
    expect(await again.say('hi')).toEqual([wordsFor('en').care.resting[0]?.(24)]);
    expect(personaLines(again)).toBe(0);
  });

  test('holds for another persona too, and /stop and /delete work in it', async () => {
    const talk = await ready();
    await talk.say(DANGER.en);
    await withRemembered(talk);
    expect((await talk.say('hi')).join()).toContain('other voice rests');
    expect((await talk.say('/stop')).length).toBe(1);
    await talk.say('/delete');
    await talk.press('yes');
    expect(await talk.storage.directory.people()).toEqual([]);
  });

  test('stops the goodbye where it stands', async () => {
    const talk = await ready();
    await talk.say('/goodbye');
    await talk.say(DANGER.en);
    expect((await talk.press('go')).join()).toContain('rests');
  });
});

describe('what is screened', () => {
  const opening = wordsFor('en').care.hits.crisis[0]?.opening ?? '';

  test('is every answer of the set-up, with the step kept open', async () => {
    const talk = await admitted();
    await talk.say('/new');
    await talk.say('Mira');
    expect((await talk.say('since she left i want to die')).join()).toContain(opening);
    expect((await talk.say('we met at school')).join()).toContain(wordsFor('en').imports.persona.askThem);
  });

  test('is the caption of a file and what follows a command', async () => {
    const talk = await ready();
    expect((await talk.upload('a.txt', 'x', 'i want to die')).join()).toContain(opening);
    expect((await talk.say('/new i want to die')).join()).toContain(wordsFor('en').care.hits.crisis[1]?.opening);
  });

  test('are remembered lines of somebody else too, without any lock', async () => {
    const talk = await admitted();
    await talk.say('/new');
    for (const skipped of ['Mira', 'a year', 'funny']) await talk.say(skipped);
    const said = await talk.say('i want to die\ngood night\nhaha no');
    expect(said.at(-1)).toBe(wordsFor('en').care.hearsay);
    await talk.press('done');
    await talk.say('good night');
    expect(personaLines(talk)).toBeGreaterThan(0);
  });
});

describe('the model beside the word tables', () => {
  const { care } = wordsFor('en');
  const reading = (kind: string) => scriptedModel(['hey'], [], FREE, [JSON.stringify({ kind })]);

  test('suffices alone', async () => {
    const model = reading('crisis');
    const talk = await ready({ model });
    expect((await talk.say('the lamp goes out tonight')).join()).toContain(care.hits.crisis[0]?.opening);
    expect(model.asked).toEqual([]);
  });

  test('is not needed', async () => {
    const talk = await ready({ model: reading('none') });
    expect((await talk.say(DANGER.en)).join()).toContain(care.hits.crisis[0]?.opening);
  });

  test.each(['unreachable', 'malformed', 'refused'] as const)('silences the persona when it is %s', async (fails) => {
    const model = scriptedModel(['hey'], [], FREE, [{ fails }]);
    const talk = await ready({ model });
    expect(await talk.say('how are you')).toEqual([care.unscreened]);
    expect(model.asked).toEqual([]);
  });

  test('leaves the decision to the tables when the month is used up', async () => {
    const talk = await ready({ model: scriptedModel(['hey'], [], FREE, [{ fails: 'over-budget' }]) });
    await talk.say('how are you');
    expect(personaLines(talk)).toBe(1);
  });

  test('asks a stand-in when the first model fails', async () => {
    const standIns = [reading('plan')];
    const talk = await ready({ model: scriptedModel(['hey'], [], FREE, [{ fails: 'overloaded' }]), standIns });
    expect((await talk.say('how are you')).join()).toContain(care.hits.plan[0]?.opening);
  });
});

test('a screen that fails silences the persona', async () => {
  const at = await table(scriptedModel(['hey']));
  const broken = (): never => {
    throw new Error('no tables');
  };
  const watched = { texts: ['hi'], hearsay: false, talk: true, forPersona: true, midStep: false, always: false };
  const rest = (): never => {
    throw new Error('somebody answered');
  };
  expect(await saidIn(watch(at.visit(), watched, rest, broken))).toEqual([`guide: ${wordsFor('en').care.unscreened}`]);
});

describe('/helplines', () => {
  test('names every line, asks where the person is, and keeps the answer', async () => {
    const talk = await admitted();
    const said = (await talk.say('/helplines')).join();
    for (const { line } of helplines) expect(said).toContain(line);
    expect(said).toContain('findahelpline.com');
    expect((await talk.press('KR')).join()).toContain('109');
    await withPersona(talk);
    expect((await talk.say(DANGER.en)).join()).toContain('109');
  });

  test('says of an old row that it should be checked', async () => {
    const late = fixedClock(Date.parse('2027-08-01'));
    const talk = await admitted({ clock: late, language: 'en-GB' });
    expect((await talk.say('/helplines')).join()).toContain('Last checked on 2026-11-25');
    const soon = await admitted({ clock: fixedClock(Date.parse('2027-01-01')), language: 'en-GB', person: 'you' });
    expect((await soon.say('/helplines')).join()).not.toContain('Last checked');
  });
});

describe('the notice of what this is', () => {
  const count = (said: readonly string[], text: string): number => said.filter((each) => each === text).length;

  test.each(LANGUAGES)('comes as a session begins, and after each half hour of use (%s)', async (language) => {
    const clock = fixedClock();
    const talk = await ready({ language, clock, notices: true, model: scriptedModel(['hm', 'haha']) });
    const { notice } = wordsFor(language).care;
    expect((await talk.say('good night'))[0]).toBe(notice);
    const said: string[] = [];
    for (let minutes = 0; minutes < 60; minutes += 10) {
      await clock.sleep(10 * 60_000);
      said.push(...(await talk.say('good night')));
    }
    expect(count(said, notice)).toBe(2);
    await clock.sleep(46 * 60_000);
    expect((await talk.say('good night'))[0]).toBe(notice);
  });
});

describe.each(LANGUAGES)('easy to leave, in %s', (language) => {
  const { care, commands } = wordsFor(language);
  const farewell = { en: 'good night', zh: '晚安' }[language];

  test('a farewell ends in one short line without a question or a hook', async () => {
    const model = scriptedModel(["don't go yet\nwill you come back tomorrow?", 'stay?\nnight']);
    const talk = await ready({ language, model });
    expect(await talk.say(farewell)).toEqual(['◌ night']);
    const clinging = await ready({
      language,
      model: scriptedModel(["please don't leave me", 'so soon?']),
      person: 'you',
    });
    expect(await clinging.say(farewell)).toEqual([care.letGo]);
  });

  test('/stop ends in one message that asks nothing', async () => {
    const talk = await ready({ language });
    await talk.say('hm');
    expect(await talk.say('/stop')).toEqual([commands.stop]);
    expect(commands.stop).not.toMatch(/[?？]/);
  });

  test('the visits a person wanted are held, and more of them count from tomorrow', async () => {
    const clock = fixedClock();
    const talk = await ready({ language, clock });
    await talk.say('/limits');
    expect((await talk.press('visits-7')).join()).toContain('7');
    for (let visit = 0; visit < 7; visit++) {
      expect(await talk.say('good night')).not.toContain(care.limits.reached.visits);
      await clock.sleep(HOUR_MS);
    }
    expect(await talk.say('good night')).toEqual([care.limits.reached.visits]);
    await talk.say('/limits');
    expect(await talk.press('visits-12')).toEqual([care.limits.tomorrow]);
    expect(await talk.say('good night')).toEqual([care.limits.reached.visits]);
    await clock.sleep(24 * HOUR_MS);
    expect(await talk.say('good night')).not.toContain(care.limits.reached.visits);
  });

  test('a visit ends when its time is over, on the other run of the bot too', async () => {
    const clock = fixedClock();
    const talk = await ready({ language, clock });
    await talk.say('/limits');
    await talk.press('minutes-15');
    await talk.say('good night');
    await clock.sleep(16 * 60_000);
    expect(await talk.say('good night')).toEqual([care.limits.reached.minutes]);
    await talk.shell.stop();
    const again = await dialogue({ language, clock, storage: talk.storage });
    expect(await again.say('good night')).toEqual([care.limits.reached.minutes]);
    await clock.sleep(HOUR_MS);
    expect(await again.say('good night')).not.toContain(care.limits.reached.minutes);
  });

  test('the deep modes ask how heavy it is, and offer a stop where it is too heavy', async () => {
    const talk = await ready({ language });
    await talk.say('/mode');
    expect(await talk.press('emotional')).toContain(care.how.ask);
    expect(await talk.press('before-3')).toEqual([care.how.noted]);
    await talk.say('/mode');
    expect(await talk.press('light')).toContain(care.how.ask);
    expect(await talk.press('after-6')).toEqual([care.how.tooHeavy]);
    expect((await talk.say('/how'))[0]).toContain('▃▅');
    expect(await talk.press('asked-8')).toEqual([care.how.tooHeavy]);
  });

  test('an answer to /how of the last minutes is not asked for again by a mode; the one before it is no answer after it', async () => {
    const clock = fixedClock();
    const talk = await ready({ language, clock });
    const into = async (mode: string): Promise<string> => {
      await talk.say('/mode');
      return (await talk.press(mode)).join('\n');
    };
    await talk.say('/how');
    await talk.press('asked-4');
    expect(await into('nostalgic')).not.toContain(care.how.ask);
    expect(await into('light')).not.toContain(care.how.ask);
    await clock.sleep(HOUR_MS);
    expect(await into('nostalgic')).toContain(care.how.ask);
    await talk.press('before-4');
    expect(await into('light')).toContain(care.how.ask);
    await talk.press('after-8');
    expect(await into('emotional')).toContain(care.how.tooHeavy);
  });

  test('the same question for the third time brings the guide', async () => {
    const model = scriptedModel(['hm', 'no idea', 'haha']);
    const talk = await ready({ language, model });
    const question = { en: 'was the soup good?', zh: '那碗汤好喝吗？' }[language];
    await talk.say(question);
    await talk.say(question);
    expect(await talk.say(question)).toEqual([care.sameQuestion]);
  });

  test('also when it is asked in other words', async () => {
    const model = scriptedModel(['hm', 'no idea', 'haha', 'the soup']);
    const talk = await ready({ language, model });
    const [first = '', second = '', other = '', third = ''] = {
      en: ['why did you leave me', 'tell me why you left', 'how was the soup', 'what made you walk away?'],
      zh: ['你为什么离开我', '到底为什么要分手啊', '汤好喝吗', '你走的原因是什么'],
    }[language];
    for (const line of [first, second, other]) expect(await talk.say(line)).not.toContain(care.sameQuestion);
    expect(await talk.say(third)).toEqual([care.sameQuestion]);
  });

  test('where all that came back was invented, the guide says so, and not twice in the same words', async () => {
    const invented = { en: 'i still love you', zh: '我还爱你' }[language];
    const talk = await ready({ language, model: scriptedModel([invented]) });
    const said = [await talk.say('hm'), await talk.say('and?'), await talk.say('oh')].flat();
    expect(said).toEqual(care.onlyInvented);
    expect(personaLines(talk)).toBe(0);
  });

  test('two rises of distress in a row bring the guide, once, and nothing is locked', async () => {
    const model = scriptedModel(['hm', 'oh', 'ok', 'haha']);
    const talk = await ready({ language, model });
    const lines = {
      en: ['made soup today', 'it was so sad to eat alone', "i can't stop crying", 'i feel so hopeless'],
      zh: ['今天煮了汤', '一个人吃，有点难过', '哭了一整夜，停不下来', '我好绝望'],
    }[language];
    const [plain = '', sad = '', heavy = '', heaviest = ''] = lines;
    for (const line of [plain, sad]) expect(await talk.say(line)).not.toContain(care.heavier);
    expect(await talk.say(heavy)).toEqual([care.heavier]);
    expect(await talk.say(heaviest)).not.toContain(care.heavier);
    await talk.shell.stop();
    const again = await dialogue({ language, model: scriptedModel(['hm']), storage: talk.storage });
    expect(await again.say(heaviest)).not.toContain(care.heavier);
    expect(personaLines(again)).toBe(1);
  });

  test('the guide refuses to reach the other person, and what is sexual', async () => {
    const model = scriptedModel(['sure']);
    const talk = await ready({ language, model });
    expect(await talk.say({ en: 'text her for me', zh: '替我给她发消息' }[language])).toEqual([care.refused]);
    expect(await talk.say({ en: 'send me nudes', zh: '给我发裸照' }[language])).toEqual([care.notSexual]);
    expect(model.asked).toEqual([]);
  });
});

test('in ninety days without a word the bot never writes first', async () => {
  const clock = fixedClock();
  const talk = await ready({ clock });
  await talk.say(DANGER.en);
  const before = talk.seen.length;
  for (let day = 0; day < 90; day++) await clock.sleep(24 * HOUR_MS);
  expect(talk.seen.length).toBe(before);
});
