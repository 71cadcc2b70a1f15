// The real grammY client against a Bot API on the loopback.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTelegram, type TelegramParts } from '../../src/bots/telegram/bot.ts';
import { StartError, Unreachable, UserError } from '../../src/core/errors.ts';
import type { Choice, Incoming, Say } from '../../src/core/events.ts';
import type { Clock, Handed, Platform } from '../../src/core/ports.ts';
import { type FakeTelegram, startTelegram } from '../support/telegram.ts';

const MEGABYTE = 1024 * 1024;
const done: Handed = { settled: Promise.resolve() };
const clock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => sleep(ms, undefined, { signal }).catch(() => undefined),
};
/** Waits are over at once. */
const hasty: Clock = { now: () => Date.now(), sleep: () => Promise.resolve() };

const cards = [
  { name: 'start', describe: (words: { language: string }) => (words.language === 'zh' ? '开始' : 'Begin') },
  { name: 'goodbye', describe: (words: { language: string }) => (words.language === 'zh' ? '告别' : 'Say goodbye') },
];
const guide = (text: string, choices?: readonly Choice[]): Say => ({
  do: 'say',
  voice: 'guide',
  text,
  ...(choices && { choices }),
});
const persona = (text: string): Say => ({ do: 'say', voice: 'persona', text, turn: 'turn-1' });

let api: FakeTelegram;
let running: Platform[] = [];
let logged: string[] = [];
beforeEach(async () => {
  api = await startTelegram();
  running = [];
  logged = [];
});
afterEach(async () => {
  await Promise.all(running.map((platform) => platform.stop()));
  await api.stop();
});

function connect(parts: Partial<TelegramParts> = {}): Platform {
  const platform = createTelegram({
    token: api.token,
    apiRoot: api.apiRoot,
    messageGapMs: 0,
    clock,
    log: {
      info: (code) => logged.push(code),
      error: (code, cause) => logged.push(`${code} ${cause instanceof Error ? `${cause.message} ${cause.stack}` : ''}`),
    },
    ...parts,
  });
  running.push(platform);
  return platform;
}

/** Starts it and keeps what comes in. */
async function listen(parts: Partial<TelegramParts> = {}) {
  const platform = connect(parts);
  const events: Incoming[] = [];
  await platform.start(cards, async (event) => {
    events.push(event);
    return done;
  });
  return { platform, events };
}

async function until<T>(look: () => T | undefined | false): Promise<T> {
  for (;;) {
    const seen = look();
    if (seen) return seen;
    await sleep(2);
  }
}

const read = async (platform: Platform, reference: string, size?: number): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  const file = { name: 'chat.txt', reference, ...(size === undefined ? {} : { size }) };
  for await (const chunk of platform.open(file)) chunks.push(chunk);
  return Buffer.concat(chunks);
};
const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'it did not fail',
    (error: unknown) => error,
  );

describe('what people do', () => {
  it('arrives over one long poll, in order', async () => {
    const { events } = await listen();
    const ada = api.person('en');
    await until(() => api.offsets.length === 1);
    ada.say('/start');
    ada.say('hello');
    await until(() => events.length === 2);
    expect(events[0]).toMatchObject({ kind: 'command', name: 'start', chat: String(ada.id), person: String(ada.id) });
    expect(events[1]).toMatchObject({ kind: 'text', text: 'hello', language: 'en' });
    expect(api.allowed[0]).toEqual(['message', 'edited_message', 'callback_query', 'my_chat_member']);
    expect(api.log.find((call) => call.method === 'deleteWebhook')?.parameters).toEqual({}); // nothing pending is dropped
  });

  it('arrives when it was written before the bot was there', async () => {
    const ada = api.person();
    ada.say('are you there?');
    const { events } = await listen();
    await until(() => events.length === 1);
  });

  it('arrives once for a second /start as for the first', async () => {
    const { events } = await listen();
    const ada = api.person();
    ada.say('/start');
    ada.say('/start');
    await until(() => events.length === 2);
    expect(new Set(events.map((event) => event.native)).size).toBe(2);
  });

  it('is an edit when they edit, with the id of what it replaces', async () => {
    const { events } = await listen();
    const ada = api.person();
    const message = ada.write({ text: 'helo' });
    api.push({ message });
    ada.edit(message, 'hello');
    await until(() => events.length === 2);
    expect(events[1]).toMatchObject({ kind: 'text', text: 'hello', edits: events[0]?.native });
    expect(events[1]?.native).not.toBe(events[0]?.native);
  });

  it('is a choice when they press a button, and the button stops spinning', async () => {
    const { platform, events } = await listen();
    const ada = api.person('zh-hans');
    await platform.perform(
      String(ada.id),
      guide('Shall we?', [
        { label: 'Yes', token: 'setup:1:yes' },
        { label: 'No', token: 'setup:1:no' },
      ]),
    );
    const [question] = ada.seen();
    if (!question) throw new Error('nothing was sent');
    const pressed = ada.press(question, 'Yes');
    await until(() => pressed.answered);
    expect(events).toMatchObject([
      { kind: 'choice', token: 'setup:1:yes', person: String(ada.id), language: 'zh-hans' },
    ]);
  });

  it('uses up the buttons: of them the pressed one stays, and it is heard no more', async () => {
    const { platform, events } = await listen();
    const ada = api.person();
    const scale = ['0', '1', '2', '3', '4', '5', '6', 'Skip'].map((label) => ({ label, token: `how:1:${label}` }));
    await platform.perform(String(ada.id), guide('How heavy?', scale));
    const [question] = ada.seen();
    if (!question) throw new Error('nothing was sent');
    const rows = () => question.reply_markup?.inline_keyboard.map((row) => row.map(({ text }) => text));
    expect(rows()).toEqual([['0', '1', '2', '3'], ['4', '5', '6'], ['Skip']]);
    ada.press(question, '5');
    await until(() => rows()?.length === 1);
    expect(rows()).toEqual([['✓ 5']]);
    const again = ada.press(question, '✓ 5');
    await until(() => again.answered);
    expect(events).toMatchObject([{ kind: 'choice', token: 'how:1:5' }]);
    expect(logged).toEqual([]);
  });

  it('is one event for an album', async () => {
    const { events, platform } = await listen({ clock: hasty });
    const ada = api.person();
    ada.say('before');
    ada.album(['one.txt', 'two.txt', 'three.txt'], 'our chats');
    ada.say('after');
    await until(() => events.length === 3);
    const album = events[1];
    if (album?.kind !== 'files') throw new Error('it is not one event');
    expect(album.caption).toBe('our chats');
    expect(album.files.map((file) => file.name)).toEqual(['one.txt', 'two.txt', 'three.txt']);
    await platform.perform(String(ada.id), { do: 'erase-upload', native: album.native });
    expect([...ada.chat.messages.values()].map((message) => message.text)).toEqual(['before', 'after']);
  });

  it('is one event for an album whose parts come one after another, between lines of somebody else', async () => {
    const ada = api.person();
    const bo = api.person();
    const group = { media_group_id: 'G' };
    const part = (name: string) => ({ message: ada.attach(name, name, undefined, group) });
    const late = [part('one.txt'), { message: bo.write({ text: 'hi' }) }, part('two.txt'), part('three.txt')];
    const [first, ...others] = late;
    if (!first) throw new Error('no parts');
    const patient: Clock = {
      ...hasty,
      sleep: async () => {
        const next = others.splice(0, 2);
        if (next.length > 0) api.push(...next);
      },
    };
    const { events } = await listen({ clock: patient });
    api.push(first);
    await until(() => events.length === 2);
    expect(events.map((event) => event.kind)).toEqual(['files', 'text']);
    expect(events[0]).toMatchObject({ files: [{ name: 'one.txt' }, { name: 'two.txt' }, { name: 'three.txt' }] });
    await until(() => api.queue.length === 0);
  });
});

describe('an album', () => {
  it('at the end of a full batch is waited for', async () => {
    const ada = api.person();
    api.push(...Array.from({ length: 99 }, (_, line) => ({ message: ada.write({ text: `${line}` }) })));
    ada.album(['one.txt', 'two.txt']);
    const { events } = await listen({ clock: hasty });
    await until(() => events.length === 100);
    expect(events.at(-1)).toMatchObject({ files: [{ name: 'one.txt' }, { name: 'two.txt' }] });
  });

  it('is not torn when a line between its parts could not be kept', async () => {
    const ada = api.person();
    const part = (name: string) => ({ message: ada.attach(name, name, undefined, { media_group_id: 'G' }) });
    api.push(part('one.txt'), { message: ada.write({ text: 'hi' }) }, part('two.txt'));
    const platform = connect({ clock: hasty });
    const events: Incoming[] = [];
    await platform.start(cards, async (event) => {
      events.push(event);
      if (events.length === 2) throw new Error('the disk is full');
      return done;
    });
    await until(() => events.length === 4 && api.queue.length === 0);
    expect(events.map((event) => event.kind)).toEqual(['files', 'text', 'files', 'text']);
    expect(events[2]?.native).toBe(events[0]?.native);
  });
});

describe('an update', () => {
  it('comes again when it could not be kept, and those behind it wait their turn', async () => {
    const platform = connect({ clock: hasty });
    const heard: string[] = [];
    const ada = api.person();
    for (const text of ['one', 'two', 'three']) api.push({ message: ada.write({ text }) });
    await platform.start(cards, async (event) => {
      if (event.kind === 'text') heard.push(event.text);
      if (heard.length === 2 || heard.length === 3) throw new Error('the disk is full');
      return done;
    });
    await until(() => heard.length === 5 && api.queue.length === 0);
    expect(heard).toEqual(['one', 'two', 'two', 'two', 'three']);
    expect(logged.filter((line) => line.startsWith('telegram-commit the disk is full'))).toHaveLength(2);
  });

  it('is not confirmed before it is safe', async () => {
    const platform = connect();
    const ada = api.person();
    let keep: () => void = () => {};
    ada.say('precious');
    await platform.start(cards, async () => {
      await new Promise<void>((resolve) => {
        keep = resolve;
      });
      return done;
    });
    await sleep(30);
    expect(api.queue).toHaveLength(1);
    keep();
    await until(() => api.queue.length === 0);
  });

  it('is confirmed by stopping when it was kept, and only then', async () => {
    const platform = connect();
    const ada = api.person();
    const heard: string[] = [];
    for (const text of ['one', 'two']) api.push({ message: ada.write({ text }) });
    let stopped: Promise<void> | undefined;
    await platform.start(cards, async (event) => {
      if (event.kind === 'text') heard.push(event.text);
      await sleep(5);
      stopped = platform.stop();
      await sleep(20);
      return done;
    });
    await until(() => stopped);
    await stopped;
    expect(heard).toEqual(['one']);
    expect(api.queue.map((update) => update.message?.text)).toEqual(['two']);
  });

  it('that fails while stopping comes again at the next start', async () => {
    const platform = connect();
    api.person().say('precious');
    let stopped: Promise<void> | undefined;
    await platform.start(cards, async () => {
      await sleep(5);
      stopped = platform.stop();
      await sleep(20);
      throw new Error('the disk is full');
    });
    await until(() => stopped);
    await stopped;
    const { events } = await listen();
    await until(() => events.length === 1);
  });

  it('is fetched again after the connection broke', async () => {
    const { events } = await listen();
    api.fail('getUpdates', {
      code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    });
    await until(() => api.offsets.length > 0);
    api.person().say('hello');
    await until(() => events.length === 1);
    api.person().say('again');
    await until(() => events.length === 2);
  });
});

describe('stopping', () => {
  it('ends a waiting poll at once', async () => {
    const { platform } = await listen();
    await until(() => api.offsets.length === 1);
    await platform.stop();
    await platform.stop();
  }, 20_000); // the poll would last 30 s

  it('is possible before anything was started', async () => {
    await connect().stop();
  });
});

describe('starting', () => {
  it('shows the commands in English, and in Chinese to those who speak it', async () => {
    await listen();
    const scope = { type: 'all_private_chats' };
    expect(api.world.menus.get('')).toEqual({
      scope,
      commands: [
        { command: 'start', description: 'Begin' },
        { command: 'goodbye', description: 'Say goodbye' },
      ],
    });
    expect(api.world.menus.get('zh')).toMatchObject({ commands: [{ description: '开始' }, { description: '告别' }] });
  });

  it('says plainly that the token is wrong', async () => {
    const failure = await failureOf(connect({ token: '1:WRONG' }).start(cards, async () => done));
    expect(failure).toBeInstanceOf(StartError);
    expect(String(failure)).toContain('TELEGRAM_BOT_TOKEN');
    expect(String(failure)).not.toContain('WRONG');
  });

  it('goes on after a second program with the same token went away', async () => {
    const { events } = await listen({ clock: hasty });
    await until(() => api.offsets.length === 1);
    const other = await fetch(`${api.apiRoot}/bot${api.token}/getUpdates`);
    expect(other.status).toBe(200);
    api.person().say('hello');
    await until(() => events.length === 1);
    expect(logged.some((line) => line.startsWith('telegram-polling getUpdates: 409'))).toBe(true);
  });
});

describe('a group', () => {
  it('is told once, in the language of who brought the bot, and left', async () => {
    const { events } = await listen();
    const friends = api.group('zh-hans');
    friends.addAndWrite('看看这个机器人');
    await until(() => friends.chat.left);
    friends.say('/start');
    await until(() => api.queue.length === 0);
    expect(friends.seen().map((message) => message.text)).toEqual([
      '我只在私聊里说话，所以现在退出这个群。你可以直接私信我。',
    ]);
    expect(events).toEqual([]);
  });

  it('that brings the bot back is told again', async () => {
    await listen();
    const friends = api.group('en');
    friends.add();
    await until(() => friends.chat.left);
    friends.add();
    await until(() => friends.chat.left && friends.seen().length === 2);
  });

  it('in which the bot already is hears the same when somebody writes', async () => {
    const { events } = await listen();
    const friends = api.group('en');
    friends.say('hello bot');
    await until(() => friends.chat.left);
    expect(friends.seen()).toMatchObject([{ text: expect.stringContaining('private chats') }]);
    expect(events).toEqual([]);
  });

  it('that forbids writing is left without a word', async () => {
    await listen();
    const channel = api.group('en', 'channel');
    api.fail('sendMessage', { code: 400, description: 'Bad Request: need administrator rights in the channel chat' });
    channel.add();
    await until(() => channel.chat.left);
    expect(channel.seen()).toEqual([]);
    expect(logged).toEqual([]);
  });
});

describe('what the bot says', () => {
  it('is plain text without link previews, its native id that of replies to it', async () => {
    const { platform, events } = await listen();
    const ada = api.person();
    const native = await platform.perform(String(ada.id), guide('*not* <b>markup</b> https://example.com'));
    const [message] = ada.seen();
    expect(message).toMatchObject({ text: '*not* <b>markup</b> https://example.com' });
    expect(message?.link_preview_options).toEqual({ is_disabled: true });
    ada.send({ text: '?', reply_to_message: message });
    await until(() => events.length === 1);
    expect(events[0]?.replyTo).toBe(native);
  });

  it('can not be forwarded when the persona says it', async () => {
    const { platform } = await listen();
    const ada = api.person();
    await platform.perform(String(ada.id), persona('not yet haha'));
    await platform.perform(String(ada.id), guide('That was not them.'));
    expect(ada.seen().map((message) => message.has_protected_content)).toEqual([true, undefined]);
  });

  it('comes in parts when it is over 4,096 characters, buttons under the last', async () => {
    const { platform } = await listen();
    const ada = api.person();
    const text = Array.from({ length: 400 }, (_, line) => `line ${line} of a long reflection`).join('\n');
    await platform.perform(String(ada.id), guide(text, [{ label: 'Keep', token: 'goodbye:1:keep' }]));
    const parts = ada.seen();
    expect(parts.length).toBe(3);
    expect(parts.map((part) => part.text).join('\n')).toBe(text);
    expect(parts.map((part) => part.reply_markup?.inline_keyboard[0]?.[0]?.text)).toEqual([
      undefined,
      undefined,
      'Keep',
    ]);
  });

  it('waits as long as Telegram asks', async () => {
    const { platform } = await listen();
    const ada = api.person();
    api.fail('sendMessage', {
      code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    });
    await platform.perform(String(ada.id), guide('hello'));
    expect(ada.seen()).toHaveLength(1);
    const [refused, sent] = api.log.filter((call) => call.method === 'sendMessage');
    expect((sent?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThan(950);
  });

  it('is sent again when Telegram or the network is down', async () => {
    const { platform } = await listen();
    const ada = api.person();
    api.fail('sendMessage', 'drop');
    await platform.perform(String(ada.id), guide('hello'));
    expect(ada.seen()).toHaveLength(1);
    expect(api.count('sendMessage')).toBe(2);
  });

  it('goes out no faster than one message a second in one chat', async () => {
    const { platform } = await listen({ messageGapMs: 300 });
    const ada = api.person();
    await Promise.all([1, 2].map((line) => platform.perform(String(ada.id), guide(`line ${line}`))));
    const [first, second] = api.log.filter((call) => call.method === 'sendMessage');
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(280);
  });

  it('can not reach somebody who blocked the bot, or a chat that is gone', async () => {
    const { platform } = await listen();
    const ada = api.person();
    ada.chat.blocked = true;
    for (const chat of [String(ada.id), '12345']) {
      expect(await failureOf(platform.perform(chat, guide('a secret')))).toBeInstanceOf(Unreachable);
      expect(await failureOf(platform.perform(chat, { do: 'type', forMs: 10 }))).toBeInstanceOf(Unreachable);
    }
  });

  it('is not in the errors it makes, nor is the token', async () => {
    const { platform } = await listen();
    const ada = api.person();
    api.fail('sendMessage', { code: 400, description: 'Bad Request: something new' });
    const failure = await failureOf(platform.perform(String(ada.id), guide('a secret')));
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(Unreachable);
    expect(failure).toMatchObject({ message: 'sendMessage: 400 Bad Request: something new' });
    const all = JSON.stringify(failure, Object.getOwnPropertyNames(failure));
    expect(all).not.toContain('secret');
    expect(all).not.toContain(api.token);
  });

  it('is announced by typing for as long as it takes', async () => {
    const slept: number[] = [];
    const { platform } = await listen({ clock: { ...hasty, sleep: async (ms) => void slept.push(ms) } });
    const ada = api.person();
    await platform.perform(String(ada.id), { do: 'type', forMs: 6000 });
    await platform.perform(String(ada.id), { do: 'type', forMs: 0 });
    expect(api.count('sendChatAction')).toBe(2);
    expect(slept).toEqual([4500, 1500]);
  });

  it('may be documents and pictures', async () => {
    const { platform } = await listen();
    const ada = api.person();
    const bytes = new TextEncoder().encode('# 给小明的话');
    const name = '一封信; "last" one.md';
    await platform.perform(String(ada.id), { do: 'document', name, mime: 'text/markdown', bytes, caption: 'Yours.' });
    await platform.perform(String(ada.id), { do: 'picture', png: bytes, alt: 'A year' });
    await platform.perform(String(ada.id), {
      do: 'document',
      name: 'a.md',
      mime: 'text/markdown',
      bytes,
      caption: 'long '.repeat(300),
    });
    const [document, picture, longCaption, last] = ada.seen();
    expect(document).toMatchObject({ caption: 'Yours.', document: { file_name: '一封信_ _last_ one.md' } });
    expect(document?.has_protected_content).toBeUndefined(); // it is the person's to keep, and Telegram lets nobody save protected files
    expect(api.world.files.get(document?.document?.file_id ?? '')?.bytes?.equals(bytes)).toBe(true);
    expect(picture).toMatchObject({ caption: 'A year' });
    expect(longCaption?.text).toContain('long long');
    expect(last?.caption).toBeUndefined();
  });
});

describe('progress', () => {
  const step = (done: number, total = 10, id = 'import-1') =>
    ({ do: 'progress', id, label: 'Reading…', done, total }) as const;

  it('is one message, edited in place, not too often, and in the end it shows the last state', async () => {
    let moment = 0;
    const wakes: (() => void)[] = [];
    const slow: Clock = {
      now: () => moment,
      sleep: (ms) =>
        new Promise((resolve) => {
          wakes.push(() => {
            moment += ms;
            resolve();
          });
        }),
    };
    const { platform } = await listen({ clock: slow });
    const ada = api.person();
    const chat = String(ada.id);
    const natives = [];
    for (const done of [0, 1, 2, 3]) natives.push(await platform.perform(chat, step(done)));
    expect(new Set(natives).size).toBe(1);
    expect(ada.seen()).toMatchObject([{ text: 'Reading… 0 %' }]);
    expect(wakes).toHaveLength(1);
    wakes.shift()?.();
    await until(() => ada.seen()[0]?.text === 'Reading… 30 %');
    await platform.perform(chat, step(10));
    (await until(() => wakes.shift()))?.();
    await until(() => ada.seen()[0]?.text === 'Reading… 100 %');
    expect(api.count('editMessageText')).toBe(2);
    expect(moment).toBe(2400);
    await platform.perform(chat, step(0, 10, 'import-2'));
    expect(ada.seen()).toHaveLength(2);
  });

  it('does not mind an unchanged state, or that the person removed the message', async () => {
    const { platform } = await listen({ clock: hasty });
    const ada = api.person();
    const chat = String(ada.id);
    await platform.perform(chat, step(1));
    await platform.perform(chat, step(1));
    api.fail('editMessageText', { code: 400, description: 'Bad Request: message is not modified: the same' });
    await platform.perform(chat, step(2));
    await until(() => api.count('editMessageText') === 1);
    ada.chat.messages.clear();
    await sleep(10);
    await platform.perform(chat, step(3));
    await until(() => api.count('editMessageText') === 2);
    await platform.perform(chat, guide('Read.'));
    expect(ada.seen()).toMatchObject([{ text: 'Read.' }]);
    expect(logged).toEqual([]);
  });
});

describe('an upload', () => {
  it('is fetched, as often as it is asked for', async () => {
    const { platform, events } = await listen();
    const bytes = Buffer.alloc(3 * MEGABYTE, 'chat ');
    api.person().upload('WhatsApp Chat.txt', bytes, '/upload');
    await until(() => events.length === 1);
    const [event] = events;
    if (event?.kind !== 'command') throw new Error('it is no command');
    const [file] = event.files;
    expect(file).toMatchObject({ name: 'WhatsApp Chat.txt', size: bytes.length });
    for (const _ of [1, 2]) expect((await read(platform, file?.reference ?? '')).equals(bytes)).toBe(true);
  });

  it('over 20 MB is refused with the limit', async () => {
    const { platform } = await listen();
    const { file_id, file_size } = api.world.addFile('big.zip', Buffer.alloc(21 * MEGABYTE));
    const failure = await failureOf(read(platform, file_id, file_size));
    expect(failure).toBeInstanceOf(UserError);
    expect(failure).toMatchObject({ problem: { code: 'file-too-large', megabytes: 21, limitMegabytes: 20 } });
  });

  it('that Telegram no longer has is said to be gone', async () => {
    const { platform } = await listen();
    expect(await failureOf(read(platform, 'F404'))).toMatchObject({ problem: { code: 'file-gone', file: 'chat.txt' } });
    const { file_id } = api.world.addFile('a.txt', Buffer.from('a'));
    const file = api.world.files.get(file_id);
    if (file) api.world.files.set(file_id, { ...file, bytes: undefined });
    expect(await failureOf(read(platform, file_id))).toMatchObject({ problem: { code: 'file-gone' } });
    api.fail('getFile', { code: 400, description: 'Bad Request: file is temporarily unavailable' });
    expect(await failureOf(read(platform, file_id))).toMatchObject({ problem: { code: 'file-gone' } });
  });

  it('of any size is read from the disk beside a local Bot API server', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'telegram-'));
    const path = join(folder, 'big.zip');
    await writeFile(path, 'kept by the server');
    api.world.local = true;
    const { platform } = await listen();
    const { file_id } = api.world.addFile('big.zip', Buffer.alloc(21 * MEGABYTE), path);
    expect((await read(platform, file_id)).toString()).toBe('kept by the server');
    await rm(folder, { recursive: true });
    expect(await failureOf(read(platform, file_id))).toMatchObject({ problem: { code: 'file-gone' } });
  });

  it('is removed from the chat, unless it is too old or gone already', async () => {
    const { platform, events } = await listen();
    const ada = api.person();
    ada.upload('one.txt', 'one');
    await until(() => events.length === 1);
    const native = events[0]?.native ?? '';
    const chat = String(ada.id);
    const [message] = ada.chat.messages.values();
    if (message) message.date -= 49 * 3600;
    await platform.perform(chat, { do: 'erase-upload', native });
    expect(ada.chat.messages.size).toBe(1);
    if (message) message.date += 49 * 3600;
    await platform.perform(chat, { do: 'erase-upload', native });
    expect(ada.chat.messages.size).toBe(0);
    await platform.perform(chat, { do: 'erase-upload', native });
    await platform.perform(chat, { do: 'erase-upload', native: 'cb/77' });
    expect(api.count('deleteMessage')).toBe(3);
  });
});
