// The whole program on Discord, and on both platforms at once: the real clients against servers on the loopback.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeDiscord, type Shown, startDiscord } from '../support/discord.ts';
import { smallExport } from '../support/export.ts';
import { type Program, startProgram } from '../support/program.ts';
import { temporaryFolder } from '../support/storage.ts';
import { type Seen, startTelegram } from '../support/telegram.ts';

let api: FakeDiscord;
let program: Program;
let folder: string;
beforeEach(async () => {
  api = await startDiscord();
  folder = temporaryFolder();
});
afterEach(async () => {
  await program.kill();
  await api.stop();
});

async function start(more: Readonly<Record<string, string>> = {}): Promise<void> {
  program = startProgram({ folder, env: { ...env(), ...more } });
  const before = api.gateway.identified.length;
  while (api.gateway.identified.length === before || !api.gateway.isConnected())
    await new Promise((resolve) => setTimeout(resolve, 5));
}

const env = () => ({ DISCORD_TOKEN: api.token, DISCORD_API_ROOT: api.apiRoot, LOG_LEVEL: 'trace' });

type Person = ReturnType<FakeDiscord['person']>;

/** The first message of the bot that holds the text, from the `after`th on. */
async function sees(person: Person, text: string | RegExp, after = 0): Promise<Shown> {
  for (;;) {
    const found = person
      .seen()
      .slice(after)
      .find((message) => message.text.match(text));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function withMira(): Promise<Person> {
  const person = api.person();
  person.slash('start');
  person.press((await sees(person, 'never that person')).message, 'I am 18 or older');
  await sees(person, 'Thank you');
  person.slash('upload', '', { 'chat.txt': smallExport() });
  person.press((await sees(person, 'Which of these is you?')).message, 'Noa');
  person.press((await sees(person, 'Three plain questions')).message, 'None of this');
  person.press((await sees(person, 'before you begin')).message, 'Not now');
  await sees(person, 'the simulation of Mira');
  return person;
}

describe('on Discord', () => {
  it('a person comes in, sends an export, and is answered, also to what they wrote while the program was down', async () => {
    await start();
    const person = await withMira();
    person.say('good night');
    await sees(person, /^◌/);
    expect(program.errors()).not.toContain('Mira');
    await program.kill();
    person.write({ content: 'did you eat already?' });
    const before = person.seen().length;
    await start();
    await sees(person, /^◌/, before);
    expect(
      person
        .seen()
        .slice(before)
        .filter(({ text }) => text.startsWith('◌')),
    ).toHaveLength(1);
  }, 60_000);

  it('and on Telegram it talks at once, from one process, with one person on both', async () => {
    const telegram = await startTelegram();
    await start({ TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.apiRoot });
    expect(program.output()).toContain('Telegram: on. Discord: on.');
    const [here, there] = [api.person(), telegram.person('en')];
    const answered = async (text: string): Promise<Seen> => {
      for (;;) {
        const found = there.seen().find((message) => message.text?.includes(text));
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    };
    here.slash('start');
    await sees(here, 'never that person');
    there.say('/start');
    there.press(await answered('never that person'), 'I am 18 or older and I agree');
    await answered('Thank you');
    there.say('/link');
    const [, code = ''] = /\/link (\S+)/.exec((await answered('/link ')).text ?? '') ?? [];
    here.slash('link', code);
    await sees(here, 'are the same to me now');
    here.slash('delete');
    here.press((await sees(here, 'erases everything of yours')).message, 'Erase everything');
    await sees(here, 'Everything of yours is erased');
    there.say('/personas');
    await answered('Before we go on');
    await program.kill();
    await telegram.stop();
  }, 60_000);
});
