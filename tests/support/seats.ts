// The same person on three platforms: a real client each, against what it talks to, with the real shell behind it. A test
// says, presses and uploads, and gets what the person sees, as lines.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { createDiscord } from '../../src/bots/discord/bot.ts';
import { createShell } from '../../src/bots/serve.ts';
import { createTelegram } from '../../src/bots/telegram/bot.ts';
import { createTerminal } from '../../src/bots/terminal/bot.ts';
import { encodeChoices } from '../../src/bots/terminal/encode.ts';
import { createApp } from '../../src/core/app.ts';
import { commands } from '../../src/core/commands/index.ts';
import type { PlatformName, ReceivedFile } from '../../src/core/events.ts';
import type { Chance, Clock, LanguageModel, Platform } from '../../src/core/ports.ts';
import { createImporter } from '../../src/imports/importer.ts';
import { openHeic } from '../../src/imports/photos/heic.ts';
import { createPhotos } from '../../src/imports/photos.ts';
import { createPictures } from '../../src/imports/picture.ts';
import { fixedClock } from './clock.ts';
import { type Shown, startDiscord } from './discord.ts';
import { plainPrinter } from './plain-printer.ts';
import { silent, temporaryStorage } from './storage.ts';
import { type Seen, startTelegram } from './telegram.ts';

/** What a person can do, and what they see of it afterwards: each line, and each button as "[n] label". */
export interface Seat {
  readonly platform: PlatformName;
  say(line: string): Promise<readonly string[]>;
  press(label: string): Promise<readonly string[]>;
  upload(name: string, content: string | Buffer): Promise<readonly string[]>;
  /** Several files at once, as files. */
  together(files: Readonly<Record<string, Buffer>>): Promise<readonly string[]>;
  /** Several pictures at once, shown in the chat. */
  show(pictures: readonly Buffer[], caption: string): Promise<readonly string[]>;
  leave(): Promise<void>;
}

/** One platform with one person on it. */
interface Chair {
  readonly platform: Platform;
  say(line: string): void;
  press(label: string): void;
  upload(name: string, content: string | Buffer): void;
  together(files: Readonly<Record<string, Buffer>>): void;
  show(pictures: readonly Buffer[], caption: string): void;
  /** Everything the person sees of the bot so far, but for the messages of those native ids. */
  seen(without: ReadonlySet<string>): readonly string[];
  close(): Promise<void>;
}

const chance: Chance = { number: () => 0.5, id: () => randomBytes(16).toString('hex') };

/** A message's lines, and its buttons as the terminal shows them. */
const drawn = (text: string, labels: readonly string[]): readonly string[] => [
  ...(text === '' ? [] : text.split('\n').map((line) => line.trimStart())),
  ...encodeChoices(labels.map((label) => ({ label, token: '' }))),
];

/** Telegram does not say what a picture's file is called. */
const fileLine = (name: string): string => (/^(?:picture\.png|photo\.jpg)$/.test(name) ? '(picture)' : `(${name})`);

/** A message as it was first seen: buttons that were used change it. */
function readingOnce() {
  const known = new Map<number | string, readonly string[]>();
  return (id: number | string, draw: () => readonly string[]): readonly string[] => {
    const lines = known.get(id) ?? draw();
    known.set(id, lines);
    return lines;
  };
}

export async function telegramChair(clock: Clock): Promise<Chair> {
  const api = await startTelegram();
  const person = api.person('en');
  const { token, apiRoot } = api;
  const buttons = (message: Seen) => message.reply_markup?.inline_keyboard.flat() ?? [];
  const draw = (message: Seen): readonly string[] => [
    ...drawn(
      message.text ?? message.caption ?? '',
      buttons(message).map(({ text }) => text),
    ),
    ...(message.document ? [`(${message.document.file_name})`] : []),
    ...(message.photo ? ['(picture)'] : []),
  ];
  const read = readingOnce();
  function press(label: string): void {
    const under = person.seen().findLast((message) => buttons(message).length > 0);
    const button = under && buttons(under).find((each) => each.text.startsWith(label));
    if (!under || !button) throw new Error(`no button ${label}`);
    person.press(under, button.text);
  }
  return {
    platform: createTelegram({ token, apiRoot, messageGapMs: 0, clock, log: silent }),
    say: person.say,
    press,
    upload: (name, text) => person.upload(name, text),
    together: (files) => person.album(files),
    show: person.show,
    seen: (without) =>
      person
        .seen()
        .filter((message) => !without.has(`${person.id}/${message.message_id}`))
        .flatMap((message) => read(message.message_id, () => draw(message))),
    close: api.stop,
  };
}

export async function discordChair(clock: Clock): Promise<Chair> {
  const api = await startDiscord();
  const person = api.person();
  const { token, apiRoot } = api;
  function say(line: string): void {
    const [name = '', ...rest] = line.slice(1).split(' ');
    if (line.startsWith('/')) person.slash(name, rest.join(' '));
    else person.say(line);
  }
  function press(label: string): void {
    const under = person.seen().findLast(({ buttons }) => buttons.length > 0);
    if (!under) throw new Error(`no button ${label}`);
    person.press(under.message, label);
  }
  const read = readingOnce();
  const draw = ({ text, buttons, files }: Shown): readonly string[] => [
    ...drawn(
      text,
      buttons.map(({ label }) => label),
    ),
    ...files.map((name) => fileLine(name)),
  ];
  return {
    platform: createDiscord({ token, apiRoot, clock, chance, log: silent, newest: async () => [] }),
    say,
    press,
    upload: (name, text) => void person.slash('upload', '', { [name]: text }),
    together: (files) => void person.slash('upload', '', files),
    show: (pictures, caption) =>
      person.upload(Object.fromEntries(pictures.map((bytes, i) => [`photo${i}.jpg`, bytes])), caption),
    seen: (without) =>
      person
        .seen()
        .filter(({ id }) => !without.has(`${person.chat.id}/${id}`))
        .flatMap((shown) => read(shown.id, () => draw(shown))),
    close: api.stop,
  };
}

export async function terminalChair(clock: Clock): Promise<Chair> {
  const folder = mkdtempSync(join(tmpdir(), 'terminal-'));
  const [input, output] = [new PassThrough(), new PassThrough()];
  let written = '';
  output.on('data', (chunk) => {
    written += chunk;
  });
  const sentDir = join(folder, 'sent');
  const say = (line: string): void => void input.write(`${line}\n`);
  return {
    platform: createTerminal({
      input,
      output,
      person: 'me',
      sentDir,
      language: 'en',
      interactive: false,
      clock,
      chance,
    }),
    say,
    press(label) {
      if (/^\d+$/.test(label)) return say(label);
      const shown = written.split('\n').findLast((line) => line.replace(/^\[\d+\] /, '').startsWith(label));
      const [, number] = /^\[(\d+)\] /.exec(shown ?? '') ?? [];
      if (!number) throw new Error(`no button ${label}`);
      say(number);
    },
    upload(name, text) {
      const path = join(folder, name);
      writeFileSync(path, text);
      say(`/upload ${path}`);
    },
    together: () => {
      throw new Error('a terminal sends one file at a time');
    },
    show: () => {
      throw new Error('a terminal shows no pictures');
    },
    seen: () =>
      written
        .split('\n')
        .slice(0, -1)
        .map((line) => line.trimStart())
        .map((line) => (line.startsWith('Saved: ') ? fileLine(basename(line)) : line)),
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

export async function seat(open: (clock: Clock) => Promise<Chair>, model: LanguageModel): Promise<Seat> {
  const clock = fixedClock();
  const chair = await open(clock);
  const storage = await temporaryStorage();
  const { platform } = chair;
  /** What only showed how far something was; a script in the terminal sees nothing of it. */
  const progress = new Set<string>();
  let received = 0;
  const watched: Platform = {
    ...platform,
    async perform(chat, effect, handover) {
      const native = await platform.perform(chat, effect, handover);
      if (effect.do === 'progress' && native !== undefined) progress.add(native);
      return native;
    },
    start: (cards, take) =>
      platform.start(cards, async (event) => {
        const handed = await take(event);
        received++;
        return handed;
      }),
  };
  const common = {
    worker: new URL('../../dist/import-worker.js', import.meta.url),
    uploadsDir: `${storage.dataDir}/uploads`,
    open: (_platform: PlatformName, file: ReceivedFile) => platform.open(file),
    chance,
  };
  const quota = { limitBytes: 2 ** 31, used: storage.diskUseAround };
  const importer = createImporter({ ...common, lend: storage.lend, quota, atOnce: 2 });
  const app = createApp(
    {
      ...storage,
      importer,
      printer: plainPrinter,
      pictures: createPictures(common.open, openHeic),
      photos: createPhotos({ ...common, limitBytes: quota.limitBytes }),
      model,
      standIns: [],
      monthlyUsd: undefined,
      clock,
      chance,
    },
    { owners: undefined },
  );
  const shell = createShell({ app, platforms: [watched], cards: commands, clock, log: silent, typing: false });
  await shell.start();
  let read = 0;

  /** Until the event is in and everything said in answer to it is there. */
  async function after(act: () => void): Promise<readonly string[]> {
    const before = received;
    act();
    while (received === before) await new Promise((resolve) => setTimeout(resolve, 2));
    await shell.idle();
    const all = chair.seen(progress);
    const fresh = all.slice(read);
    read = all.length;
    return fresh;
  }

  return {
    platform: platform.name,
    say: (line) => after(() => chair.say(line)),
    press: (label) => after(() => chair.press(label)),
    upload: (name, text) => after(() => chair.upload(name, text)),
    together: (files) => after(() => chair.together(files)),
    show: (pictures, caption) => after(() => chair.show(pictures, caption)),
    async leave() {
      await shell.stop();
      await chair.close();
    },
  };
}
