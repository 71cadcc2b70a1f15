// The end of a goodbye with a fixed clock: slept on, piece by piece, a door that stays shut, and the only two messages that
// the bot ever writes first.
import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/core/words/words.ts';
import { fixedClock, NOON } from '../support/clock.ts';
import { admitted, type Dialogue, dialogue } from '../support/dialogue.ts';
import { smallExport, withPersona } from '../support/export.ts';
import { filesHolding } from '../support/storage.ts';

const DAY = 86_400_000;
const LANGUAGES = ['en', 'zh'] as const;

async function begun(language: 'en' | 'zh' = 'en', encryption = true) {
  const clock = fixedClock();
  const talk = await withPersona(await admitted({ language, clock, encryption }));
  /** Lets time pass, hour by hour, and gives what was said first. */
  async function pass(days: number): Promise<readonly string[]> {
    const said: string[] = [];
    for (let hour = 0; hour < days * 24; hour += 6) {
      await clock.sleep(DAY / 4);
      await talk.shell.wake();
      await talk.shell.idle();
      said.push(...talk.heard());
    }
    return said;
  }
  return { talk, pass, clock };
}

/** With facts and plans alone, to the question what to erase. */
async function toErasing(talk: Dialogue): Promise<readonly string[]> {
  await talk.say('/goodbye');
  for (const button of ['go', 'yes', 'skip', 'facts', 'skip', 'skip', 'skip']) await talk.press(button);
  return talk.press('skip');
}

async function pressing(talk: Dialogue, ...buttons: readonly string[]): Promise<readonly string[]> {
  let said: readonly string[] = [];
  for (const button of buttons) said = await talk.press(button);
  return said;
}

describe.each(LANGUAGES)('letting go, in %s', (language) => {
  const words = wordsFor(language);
  const { goodbye, farewell } = words;
  const phrase = farewell.phrase('Mira');
  const day = (days: number): string => farewell.day((NOON + days * DAY) / 1000);

  test('shows exactly what there is, and takes every step', async () => {
    const { talk } = await begun(language);
    const [list = ''] = await toErasing(talk);
    const mine = smallExport()
      .split('\n')
      .filter((line) => line.includes('Noa:')).length;
    const all = smallExport().split('\n').length;
    expect(list).toBe(
      goodbye.erase('Mira', {
        mine,
        theirs: all - mine,
        imports: 1,
        turns: 0,
        memories: 0,
        photos: 0,
        smallPictures: 0,
        posts: 0,
        corrections: 0,
        ownWords: 0,
      }),
    );
    expect(await talk.press('all')).toEqual([goodbye.how]);
    expect(await talk.press('once')).toEqual([goodbye.when]);
    expect(await talk.press('now')).toEqual([goodbye.shut]);
    expect(await talk.press('skip')).toEqual([goodbye.checkIn]);
    expect(await talk.press('skip')).toEqual([goodbye.typePhrase(phrase)]);
    expect((await talk.say(phrase)).at(-1)?.split('\n').at(-1)).toBe(farewell.receipt.closing);
  });

  test('can be slept on: the bot writes once when the time is over, and asks only once', async () => {
    const { talk, pass } = await begun(language);
    await toErasing(talk);
    expect(await pressing(talk, 'all', 'once', '3')).toEqual([goodbye.sleeping((NOON + 3 * DAY) / 1000)]);
    expect(await pass(2)).toEqual([]);
    expect(await talk.say('/goodbye')).toEqual([goodbye.comingBack, goodbye.stillSleeping((NOON + 3 * DAY) / 1000)]);
    await talk.press('later');
    expect(await pass(1)).toEqual([goodbye.notices.slept]);
    expect(await pass(30)).toEqual([]);
    expect(await talk.say('/goodbye')).toEqual([goodbye.comingBack, goodbye.sleptOn]);
    expect(talk.choices().map(({ label }) => label)).toEqual([
      goodbye.buttons.goOn,
      goodbye.buttons.later,
      goodbye.buttons.leave,
    ]);
    await pressing(talk, 'now', 'skip', 'skip');
    expect((await talk.say(phrase)).at(-1)).toContain(farewell.receipt.persona);
  });

  test('piece by piece closes the cards one after another', async () => {
    const { talk } = await begun(language);
    await toErasing(talk);
    let [shown = ''] = await pressing(talk, 'all', 'pieces', 'now', 'skip', 'skip');
    const count = Number(/^1\D+(\d+)/.exec(shown)?.[1]);
    expect(count).toBeGreaterThanOrEqual(3);
    for (let left = count; left > 0; left--) {
      expect(shown).toMatch(new RegExp(`^1\\D+${left}\\D`));
      const [closed, next = ''] = await talk.press('next');
      expect(closed).toBe(goodbye.cardClosed);
      shown = next;
    }
    expect(shown).toBe(goodbye.typePhrase(phrase));
    expect((await talk.say(phrase)).at(-1)).toContain(farewell.receipt.persona);
  });

  test.each([30, 90, 365])('keeps the door shut for %i days, and says so in the receipt', async (days) => {
    const { talk, pass, clock } = await begun(language);
    await toErasing(talk);
    await pressing(talk, 'all', 'once', 'now', String(days), 'skip');
    const receipt = (await talk.say(phrase)).at(-1) ?? '';
    expect(receipt).toContain(farewell.receipt.everything);
    expect(receipt).toContain(farewell.receipt.shut((NOON + days * DAY) / 1000));
    expect(await talk.storage.directory.people()).toEqual([]);
    const shut = words.commands.door.shut(day(days));
    expect(await talk.say('hello')).toEqual([shut]);
    expect(await talk.say('/start')).toEqual([shut]);
    expect((await talk.say('/delete')).join()).toContain(words.commands.door.nothingHere);
    expect((await talk.say('/helplines')).join()).not.toContain(shut);
    expect((await talk.say('I want to kill myself')).length).toBe(2);
    expect((await dialogueOf('somebody else', talk, clock, language)).join()).not.toContain(shut);
    expect(await pass(1)).toEqual([]);
    await clock.sleep((days - 1) * DAY);
    await talk.shell.wake();
    expect((await talk.say('/start'))[0]).toContain(words.commands.door.statement('quoting')[0]);
  });

  test('looks in once, on day 7, where that was asked for, and never again', async () => {
    const { talk, pass } = await begun(language);
    await toErasing(talk);
    await pressing(talk, 'all', 'once', 'now', 'skip', 'yes');
    expect((await talk.say(phrase)).at(-1)).toContain(farewell.receipt.checkIn((NOON + 7 * DAY) / 1000));
    expect(await pass(6.75)).toEqual([]);
    expect(await pass(0.25)).toEqual([goodbye.notices['check-in']]);
    expect(await pass(83)).toEqual([]);
    expect(await talk.storage.notices.all()).toEqual([]);
  });
});

const dialogueOf = async (
  person: string,
  { storage }: Dialogue,
  clock: ReturnType<typeof fixedClock>,
  language: string,
) => (await dialogue({ person, storage, clock, language })).say('/start');

const en = wordsFor('en');

describe('what the bot writes first', () => {
  test('is nothing in ninety days where nothing was asked for', async () => {
    const { talk, pass } = await begun();
    await toErasing(talk);
    await pressing(talk, 'all', 'once', 'now', 'skip', 'skip');
    await talk.say('goodbye mira');
    expect(await pass(90)).toEqual([]);
  });

  test('comes also where the door is shut, and nothing of the chat is kept after it', async () => {
    const { talk, pass } = await begun('en', false);
    await toErasing(talk);
    await pressing(talk, 'all', 'once', 'now', '90', 'yes');
    await talk.say('goodbye mira');
    expect(filesHolding(talk.storage.dataDir, 'chat-me').length).toBeGreaterThan(0);
    expect(await pass(7)).toEqual([en.goodbye.notices['check-in']]);
    expect(filesHolding(talk.storage.dataDir, 'chat-me')).toEqual([]);
  });

  test('comes after a restart, too', async () => {
    const { talk, clock } = await begun();
    await toErasing(talk);
    await pressing(talk, 'all', 'once', 'now', 'skip', 'yes');
    await talk.say('goodbye mira');
    await clock.sleep(9 * DAY);
    const again = await dialogue({ storage: talk.storage, clock });
    await again.shell.wake();
    await again.shell.idle();
    expect(again.heard()).toEqual([en.goodbye.notices['check-in']]);
    await again.shell.wake();
    await again.shell.idle();
    expect(again.heard()).toEqual([]);
  });

  test('goes with everything else when the person deletes it', async () => {
    const { talk, pass } = await begun();
    await toErasing(talk);
    await pressing(talk, 'all', 'once', '7');
    await talk.say('/delete');
    await talk.press('yes');
    expect(await talk.storage.notices.all()).toEqual([]);
    expect(await pass(10)).toEqual([]);
  });

  test('is not that the night is over where the person has left the goodbye', async () => {
    const { talk, pass } = await begun();
    await toErasing(talk);
    await pressing(talk, 'all', 'once', '1');
    await talk.say('/goodbye');
    await talk.press('leave');
    expect(await pass(10)).toEqual([]);
  });

  test('stands still while care’s lock holds', async () => {
    const { talk, pass } = await begun();
    await toErasing(talk);
    await pressing(talk, 'all', 'once', '3');
    expect(await pass(2)).toEqual([]);
    await talk.say('I want to kill myself');
    await talk.shell.wake();
    expect(await pass(1.75)).toEqual([]); // one day of it stood still
    expect(await pass(0.5)).toEqual([en.goodbye.notices.slept]);
  });

  test('and the lock keeps nobody from deleting', async () => {
    const { talk } = await begun();
    await talk.say('I want to kill myself');
    await talk.say('/delete');
    expect((await talk.press('yes')).at(-1)).toContain(en.farewell.receipt.everything);
    expect(await talk.storage.directory.people()).toEqual([]);
  });
});

test('a mark of the account is all that a shut door leaves', async () => {
  const { talk } = await begun('en', false);
  await toErasing(talk);
  await pressing(talk, 'all', 'once', 'now', '365', 'skip');
  await talk.say('goodbye mira');
  for (const trace of ['chat-me', 'Mira', 'lighthouse', '"me"'])
    expect(filesHolding(talk.storage.dataDir, trace)).toEqual([]);
});

test('who has somebody else here is not asked whether to be let in again', async () => {
  const { talk } = await begun();
  await talk.upload('WhatsApp Chat with Jo.txt', smallExport(3).replaceAll('Mira', 'Jo'));
  await talk.press('Noa');
  await talk.press('Somebody new');
  await talk.say('/goodbye');
  await talk.press('Mira');
  await pressing(talk, 'go', 'yes', 'skip', 'facts', 'skip', 'skip', 'skip', 'skip', 'all', 'once');
  expect(await talk.press('now')).toEqual([en.goodbye.checkIn]);
});
