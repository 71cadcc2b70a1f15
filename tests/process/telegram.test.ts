// The whole program on Telegram: the real client against a Bot API on the loopback.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallExport } from '../support/export.ts';
import { type Program, startProgram } from '../support/program.ts';
import { temporaryFolder } from '../support/storage.ts';
import { type FakeTelegram, type Seen, startTelegram } from '../support/telegram.ts';

let api: FakeTelegram;
let program: Program;
let folder: string;
beforeEach(async () => {
  api = await startTelegram();
  folder = temporaryFolder();
  program = start();
});
afterEach(async () => {
  await program.kill();
  await api.stop();
});

const start = (): Program =>
  startProgram({ folder, env: { TELEGRAM_BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.apiRoot, LOG_LEVEL: 'trace' } });

type Person = ReturnType<FakeTelegram['person']>;

/** The first message of the bot that holds the text, from the `after`th on. */
async function sees(person: Person, text: string | RegExp, after = 0): Promise<Seen> {
  for (;;) {
    const found = person
      .seen()
      .slice(after)
      .find((message) => message.text?.match(text));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function withMira(): Promise<Person> {
  const person = api.person('en');
  person.say('/start');
  person.press(await sees(person, 'never that person'), 'I am 18 or older and I agree');
  await sees(person, 'Thank you');
  person.upload('chat.txt', smallExport());
  const whose = await sees(person, 'Which of these is you?');
  person.press(
    whose,
    whose.reply_markup?.inline_keyboard.flat().find((button) => button.text.startsWith('Noa'))?.text ?? '',
  );
  person.press(await sees(person, 'Three plain questions'), 'None of this');
  person.press(await sees(person, 'before you begin'), 'Not now');
  await sees(person, 'the simulation of Mira');
  return person;
}

describe('on Telegram', () => {
  it('a person comes in, sends an export, and is answered; the upload is removed from the chat', async () => {
    const person = await withMira();
    const uploads = [...person.chat.messages.values()].filter((message) => !message.from.is_bot && message.document);
    expect(uploads).toEqual([]);
    person.say('good night');
    await sees(person, /^◌/);
    person.say('/start');
    await sees(person, 'You can write to Mira', person.seen().length);
    expect(program.errors()).not.toContain('Mira');
    expect(api.world.menus.size).toBeGreaterThanOrEqual(2);
  });

  it('the same update twice is answered once, and so is one that a kill left unconfirmed', async () => {
    const person = await withMira();
    const message = person.write({ text: 'did you eat already?' });
    api.push({ message }, { message });
    await sees(person, /^◌/);
    await program.kill();
    const before = person.seen().length;
    api.push({ message });
    program = start();
    await program.sees('Telegram: on.');
    person.say('/mode');
    await sees(person, 'What kind of talk', before);
    expect(
      person
        .seen()
        .slice(before)
        .filter((seen) => seen.text?.startsWith('◌')),
    ).toEqual([]);
  });

  it('a group hears one sentence and is left', async () => {
    const group = api.group('en');
    group.addAndWrite('hello bot');
    while (!group.chat.left) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(group.seen().map((message) => message.text)).toEqual([expect.stringContaining('private chats')]);
  });
});
