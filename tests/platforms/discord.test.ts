// The real discord.js client against Discord's REST and gateway on the loopback.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDiscord, type DiscordParts } from '../../src/bots/discord/bot.ts';
import { StartError, Unreachable, Unsent, UserError } from '../../src/core/errors.ts';
import type { Choice, Incoming, Say } from '../../src/core/events.ts';
import type { Clock, Handed, Platform } from '../../src/core/ports.ts';
import { type FakeDiscord, type Interaction, type Shown, startDiscord } from '../support/discord.ts';
import { refusal } from '../support/discord-calls.ts';

const done: Handed = { settled: Promise.resolve() };
const never: Handed = { settled: new Promise(() => undefined) };
const clock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => sleep(ms, undefined, { signal }).catch(() => undefined),
};
/** Waits are over at once. */
const hasty: Clock = { now: () => Date.now(), sleep: () => Promise.resolve() };
let ids = 0;
const chance = { number: () => 0.5, id: () => String(++ids).padStart(32, '0') };

const cards = [
  { name: 'start', describe: (words: { language: string }) => (words.language === 'zh' ? '开始' : 'Begin') },
  { name: 'upload', describe: () => 'Read a chat', takes: 'files' as const },
  { name: 'goodbye', describe: () => 'Say goodbye', takes: 'text' as const },
];
const guide = (text: string, choices?: readonly Choice[]): Say => ({
  do: 'say',
  voice: 'guide',
  text,
  ...(choices && { choices }),
});
const persona = (text: string): Say => ({ do: 'say', voice: 'persona', text, turn: 'turn-1' });

let api: FakeDiscord;
let running: Platform[] = [];
let logged: string[] = [];
beforeEach(async () => {
  api = await startDiscord();
  running = [];
  logged = [];
});
afterEach(async () => {
  await Promise.all(running.map((platform) => platform.stop()));
  await api.stop();
});

function connect(parts: Partial<DiscordParts> = {}): Platform {
  const platform = createDiscord({
    token: api.token,
    apiRoot: api.apiRoot,
    clock,
    chance,
    newest: async () => [],
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
async function listen(parts: Partial<DiscordParts> = {}, handed = done) {
  const platform = connect(parts);
  const events: Incoming[] = [];
  await platform.start(cards, async (event) => {
    events.push(event);
    return handed;
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

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'it did not fail',
    (error: unknown) => error,
  );
const texts = (seen: readonly Shown[]): readonly string[] => seen.map(({ text }) => text);
const spoken = (events: readonly Incoming[]): readonly string[] =>
  events.flatMap((event) => (event.kind === 'text' ? [event.text] : []));

async function read(platform: Platform, event: Incoming | undefined): Promise<string> {
  const file = event && 'files' in event ? event.files[0] : undefined;
  if (!file) throw new Error('there is no file');
  const chunks: Uint8Array[] = [];
  for await (const chunk of platform.open(file)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('what people do', () => {
  it('arrives from a chat the bot has never seen', async () => {
    const { events } = await listen();
    const ada = api.person();
    ada.say('hello');
    await until(() => events.length === 1);
    expect(events[0]).toMatchObject({ kind: 'text', text: 'hello', chat: ada.chat.id, person: ada.id });
    expect(api.gateway.identified).toMatchObject([{ intents: (1 << 12) | (1 << 15) }]);
  });

  it('is a command when they use one, with its text, in the language of their app', async () => {
    const { events } = await listen();
    api.person('zh-CN').slash('goodbye', 'Mira');
    await until(() => events.length === 1);
    expect(events[0]).toMatchObject({ kind: 'command', name: 'goodbye', args: 'Mira', files: [], language: 'zh-CN' });
  });

  it('is a command as well when they write it out', async () => {
    const { events } = await listen();
    api.person().say('/upload now');
    await until(() => events.length === 1);
    expect(events[0]).toMatchObject({ kind: 'command', name: 'upload', args: 'now' });
  });

  it('brings files, with a command or by themselves', async () => {
    const { platform, events } = await listen();
    const ada = api.person();
    ada.slash('upload', '', { 'one.txt': 'first', 'two.txt': 'second' });
    ada.upload({ 'three.txt': 'third' }, 'our chat');
    await until(() => events.length === 2);
    expect(events[0]).toMatchObject({ kind: 'command', files: [{ name: 'one.txt', size: 5 }, { name: 'two.txt' }] });
    expect(events[1]).toMatchObject({ kind: 'files', files: [{ name: 'three.txt' }], caption: 'our chat' });
    for (const _ of [1, 2])
      expect(await Promise.all(events.map((event) => read(platform, event)))).toEqual(['first', 'third']);
  });

  it('is a choice when they press a button, which stops spinning', async () => {
    const { platform, events } = await listen({}, never);
    const ada = api.person();
    await platform.perform(ada.chat.id, guide('Shall we?', [{ label: 'Yes', token: 'setup:1:yes' }]));
    const pressed = ada.press(ada.seen()[0]?.message ?? ada.write({}), 'Yes');
    await until(() => pressed.acknowledged === 6 && events.length === 1);
    expect(events).toMatchObject([{ kind: 'choice', token: 'setup:1:yes', person: ada.id }]);
  });

  it('uses up the buttons: of them the pressed one stays, and can not be pressed', async () => {
    const { platform } = await listen();
    const ada = api.person();
    const choices = ['Yes', 'No'].map((label) => ({ label, token: `setup:1:${label}` }));
    await platform.perform(ada.chat.id, guide('Shall we?', choices));
    const [question] = ada.seen();
    if (!question) throw new Error('nothing was sent');
    ada.press(question.message, 'No');
    await until(() => ada.seen()[0]?.buttons.length === 1);
    expect(ada.seen()[0]).toMatchObject({ text: 'Shall we?', buttons: [{ label: '✓ No' }] });
    expect(question.message.components).toMatchObject([{ components: [{ disabled: true }] }]);
  });

  it('is a choice when they choose from a list that buttons are too few for', async () => {
    const { platform, events } = await listen();
    const ada = api.person();
    const many = Array.from({ length: 30 }, (_, each) => ({ label: `Chat ${each}`, token: `new:1:${each}` }));
    await platform.perform(ada.chat.id, guide('Which?', many));
    const [question] = ada.seen();
    expect(question?.buttons).toHaveLength(30);
    if (question) ada.press(question.message, 'Chat 29');
    await until(() => events.length === 1);
    expect(events[0]).toMatchObject({ kind: 'choice', token: 'new:1:29' });
    await until(() => ada.seen()[0]?.buttons.length === 1);
    expect(ada.seen()[0]?.buttons).toMatchObject([{ label: '✓ Chat 29' }]);
  });

  it('is an edit when they edit, and a reply when they reply', async () => {
    const { platform, events } = await listen();
    const ada = api.person();
    const native = await platform.perform(ada.chat.id, persona('not yet haha'));
    const answered = ada.chat.messages.get(native?.split('/')[1] ?? '');
    const message = ada.tell(
      ada.write({
        content: '?',
        type: 19,
        message_reference: { channel_id: ada.chat.id, message_id: answered?.id ?? '', type: 0 },
      }),
    );
    ada.edit(message, 'why?');
    await until(() => events.length === 2);
    expect(events[0]).toMatchObject({ kind: 'text', replyTo: native });
    expect(events[1]).toMatchObject({ kind: 'text', text: 'why?', edits: events[0]?.native });
  });
});

describe('a slash command', () => {
  const answered = (ada: { seen(): readonly Shown[] }, asked: Interaction): Shown | undefined =>
    ada.seen().find(({ id }) => id === asked.original);

  it('is acknowledged at once, however long the bot takes to keep it', async () => {
    const platform = connect();
    let keep: () => void = () => undefined;
    await platform.start(cards, async () => {
      await new Promise<void>((resolve) => {
        keep = resolve;
      });
      return done;
    });
    const asked = api.person().slash('start');
    await until(() => asked.acknowledged === 5);
    keep();
  });

  it('is answered in its own place, and what follows comes below', async () => {
    const { platform, events } = await listen({}, never);
    const ada = api.person();
    const asked = ada.slash('start');
    await until(() => events.length === 1);
    const answers = events[0]?.native ?? '';
    const native = await platform.perform(
      ada.chat.id,
      guide('This is a simulation.', [{ label: 'Ok', token: 'a:b:c' }]),
      { answers },
    );
    await platform.perform(ada.chat.id, guide('Shall we begin?'), { answers });
    expect(texts(ada.seen())).toEqual(['This is a simulation.', 'Shall we begin?']);
    expect(answered(ada, asked)).toMatchObject({ text: 'This is a simulation.', buttons: [{ label: 'Ok' }] });
    expect(native).toBe(`${ada.chat.id}/${asked.original}`);
  });

  it('is not answered by what belongs to something else', async () => {
    const { platform, events } = await listen({}, never);
    const ada = api.person();
    const asked = ada.slash('mode');
    await until(() => events.length === 1);
    await platform.perform(ada.chat.id, persona('night night'));
    await platform.perform(ada.chat.id, guide('Light'), { answers: events[0]?.native ?? '' });
    expect(answered(ada, asked)?.text).toBe('Light');
    expect(ada.seen()).toHaveLength(2);
  });

  it('may be answered by a document, or by progress that goes on in its place', async () => {
    const { platform, events } = await listen({ clock: hasty }, never);
    const ada = api.person();
    const [exporting, reading] = [ada.slash('export'), ada.slash('upload')];
    await until(() => events.length === 2);
    const [first = '', second = ''] = events.map((event) => event.native);
    const document = { do: 'document', name: 'all.zip', mime: 'application/zip', bytes: Buffer.from('PK') } as const;
    await platform.perform(ada.chat.id, { ...document, caption: 'Yours.' }, { answers: first });
    expect(answered(ada, exporting)).toMatchObject({ text: 'Yours.', files: ['all.zip'] });
    const step = { do: 'progress', id: 'p', label: 'Reading…', total: 10 } as const;
    await platform.perform(ada.chat.id, { ...step, done: 0 }, { answers: second });
    await platform.perform(ada.chat.id, { ...step, done: 5 });
    await until(() => answered(ada, reading)?.text === 'Reading… 50 %');
    expect(ada.seen()).toHaveLength(2);
  });

  it('that nothing was said to is not thought about for ever', async () => {
    await listen();
    const ada = api.person();
    const asked = ada.slash('again');
    await until(() => asked.original && !ada.chat.messages.has(asked.original));
  });

  it('that was acknowledged too late, or has expired, is answered by an ordinary message', async () => {
    const { platform, events } = await listen({}, never);
    const ada = api.person();
    api.fail(/callback$/, refusal(404, 10_062, 'Unknown interaction'));
    ada.slash('start');
    await until(() => events.length === 1);
    await platform.perform(ada.chat.id, guide('late'), { answers: events[0]?.native ?? '' });
    const asked = ada.slash('help');
    await until(() => events.length === 2 && asked.original);
    api.wait(16 * 60_000);
    await platform.perform(ada.chat.id, guide('much later'), { answers: events[1]?.native ?? '' });
    expect(texts(ada.seen())).toEqual(['late', 'much later']);
    expect(logged).toEqual([]);
  });

  it('in a server is told once, for that person’s eyes only, that this is private', async () => {
    const { events } = await listen();
    const ada = api.person('zh-TW');
    const asked = ada.interact(2, { name: 'start' }, { guild_id: '77', member: { user: {} }, context: 0 });
    await until(() => asked.whispered);
    expect(asked.whispered).toContain('我只在私聊里说话');
    expect(events).toEqual([]);
    expect(ada.seen()).toEqual([]);
  });
});

describe('starting', () => {
  it('shows the commands, in direct messages only and for adults only', async () => {
    await listen();
    expect(api.world.commands).toMatchObject([
      {
        name: 'start',
        description: 'Begin',
        description_localizations: { 'zh-CN': '开始', 'zh-TW': '开始' },
        options: [],
      },
      { name: 'upload', options: Array.from({ length: 5 }, () => ({ type: 11 })) },
      { name: 'goodbye', options: [{ type: 3 }] },
    ]);
    for (const command of api.world.commands)
      expect(command).toMatchObject({ contexts: [1], integration_types: [0, 1], nsfw: true });
  });

  it('says plainly that the token is wrong', async () => {
    const failure = await failureOf(connect({ token: 'WRONG' }).start(cards, async () => done));
    expect(failure).toBeInstanceOf(StartError);
    expect(String(failure)).toContain('DISCORD_TOKEN');
    expect(String(failure)).not.toContain('WRONG');
  });

  it('says plainly that reading messages is not switched on', async () => {
    api.gateway.disallow();
    const failure = await failureOf(connect().start(cards, async () => done));
    expect(failure).toBeInstanceOf(StartError);
    expect(String(failure)).toContain('Message Content Intent');
  });

  it('waits for a Discord that is down', async () => {
    for (const _ of [1, 2, 3, 4, 5]) api.fail(/GET \/applications/, refusal(503, 0, 'down'));
    api.fail(/GET \/gateway/, 'drop');
    const { events } = await listen({ clock: hasty });
    api.person().say('hello');
    await until(() => events.length === 1);
    expect(logged.filter((code) => code === 'discord-down')).toHaveLength(1);
  });

  it('is possible to stop before, and twice', async () => {
    await connect().stop();
    const { platform } = await listen();
    await platform.stop();
    await platform.stop();
  });
});

describe('an event', () => {
  it('is neither lost nor handled twice when the connection drops and is resumed', async () => {
    const { events } = await listen();
    const ada = api.person();
    ada.say('one');
    await until(() => events.length === 1);
    api.gateway.drop();
    ada.say('two');
    ada.slash('help');
    await until(() => api.gateway.resumed.length === 1 && events.length === 3);
    ada.say('three');
    await until(() => events.length === 4);
    expect(events.map((event) => (event.kind === 'text' ? event.text : event.kind))).toEqual([
      'one',
      'two',
      'command',
      'three',
    ]);
    expect(logged).toEqual(['discord-reconnecting']);
  });

  it('is read on from the history when the session is gone', async () => {
    const { platform, events } = await listen();
    const ada = api.person();
    ada.say('one');
    await until(() => events.length === 1);
    await platform.perform(ada.chat.id, guide('Yes?'));
    api.gateway.forget();
    api.gateway.drop();
    for (let line = 2; line <= 230; line++) ada.write({ content: String(line) });
    await until(() => api.gateway.identified.length === 2);
    ada.say('last');
    await until(() => events.length === 231);
    expect(spoken(events)).toEqual(['one', ...Array.from({ length: 229 }, (_, line) => String(line + 2)), 'last']);
    expect(new Set(events.map((event) => event.native)).size).toBe(231);
  });

  it('is read on at the start, in the chats that are known, before what comes in', async () => {
    const ada = api.person();
    const known = ada.write({ content: 'answered long ago' });
    ada.write({ content: 'while you were away' });
    const { events } = await listen({ newest: async () => [`${ada.chat.id}/${known.id}`, '999/1'] });
    ada.say('hello?');
    await until(() => events.length === 2);
    expect(spoken(events)).toEqual(['while you were away', 'hello?']);
    expect(logged).toEqual([]); // a chat that is gone is nothing to speak of
  });

  it('is tried again when it could not be kept, and those of its chat wait their turn', async () => {
    const platform = connect({ clock: hasty });
    const heard: string[] = [];
    await platform.start(cards, async (event) => {
      if (event.kind === 'text') heard.push(event.text);
      if (heard.length === 1) throw new Error('the disk is full');
      return done;
    });
    const ada = api.person();
    for (const text of ['one', 'two']) ada.say(text);
    await until(() => heard.length === 3);
    expect(heard).toEqual(['one', 'one', 'two']);
    expect(logged.filter((line) => line.startsWith('discord-commit the disk is full'))).toHaveLength(1);
  });
});

describe('an event that can not be read', () => {
  it('is left out, and holds up nobody', async () => {
    const { events } = await listen();
    const ada = api.person();
    ada.tell(ada.write({ id: 'not a number' as never, content: 'broken' }));
    ada.say('hello');
    await until(() => events.length === 1);
    expect(spoken(events)).toEqual(['hello']);
    expect(logged.filter((line) => line.startsWith('discord-event'))).toHaveLength(1);
  });
});

describe('what the bot says', () => {
  it('is shown as it was written, without previews and without calling anybody', async () => {
    const { platform } = await listen();
    const ada = api.person();
    const text = '# not *a* heading\n- nor_a list > `x` ||y|| <@1> [a](b) \\\n1. see https://example.com/a_b_c';
    await platform.perform(ada.chat.id, guide(text));
    const [message] = ada.seen();
    expect(message?.text).toBe(text);
    expect(message?.message.content).toBe(
      '\\# not \\*a\\* heading\n\\- nor\\_a list > \\`x\\` \\|\\|y\\|\\| \\<@1> \\[a](b) \\\\\n1\\. see https://example.com/a_b_c',
    );
    expect(message?.message.flags).toBe(4);
    expect(api.calls(/POST .*messages$/)[0]?.body).toMatchObject({ allowed_mentions: { parse: [] } });
  });

  it('comes in parts of at most 2,000 characters, cut at sentences, buttons under the last', async () => {
    const { platform } = await listen();
    const ada = api.person();
    const sentence = 'This is one *sentence* of a long reflection.';
    const text = Array.from({ length: 100 }, () => sentence).join(' ');
    await platform.perform(ada.chat.id, guide(text, [{ label: 'Keep', token: 'goodbye:1:keep' }]));
    const parts = ada.seen();
    expect(parts.length).toBe(3);
    expect(texts(parts).join(' ')).toBe(text);
    expect(parts.every((part) => part.text.endsWith('.'))).toBe(true);
    expect(parts.map((part) => part.buttons.length)).toEqual([0, 0, 1]);
  });

  it('is sent once when the answer to it got lost, or Discord was down', async () => {
    const { platform } = await listen({ clock: hasty });
    const ada = api.person();
    for (const _ of [1, 2, 3, 4, 5, 6]) api.fail(/POST .*messages$/, refusal(500, 0, 'oops'));
    await platform.perform(ada.chat.id, guide('hello'));
    api.fail(/POST .*messages$/, 'drop');
    await platform.perform(ada.chat.id, guide('again'));
    expect(texts(ada.seen())).toEqual(['hello', 'again']);
    const nonces = api.calls(/POST .*messages$/).map(({ body }) => body.nonce);
    expect(new Set(nonces).size).toBe(2);
    expect(api.calls(/POST .*messages$/).every(({ body }) => body.enforce_nonce === true)).toBe(true);
  });

  it.each([
    ['of the chat', { 'x-ratelimit-scope': 'user' }],
    ['of everybody', { 'x-ratelimit-scope': 'global', 'x-ratelimit-global': 'true' }],
    ['without a scope', {}],
  ])('waits for the rate limit %s', async (_, headers) => {
    const { platform } = await listen();
    const ada = api.person();
    const more = {
      more: { retry_after: 0.1, global: false },
      headers: { ...headers, 'retry-after': '0.1', via: '1.1 x' },
    };
    api.fail(/POST .*messages$/, refusal(429, 0, 'You are being rate limited.', more));
    await platform.perform(ada.chat.id, guide('hello'));
    expect(texts(ada.seen())).toEqual(['hello']);
    const [refused, sent] = api.calls(/POST .*messages$/);
    expect((sent?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThan(95);
  });

  it('can not reach somebody who blocked the bot, or a chat that is gone', async () => {
    const { platform } = await listen();
    const ada = api.person();
    ada.chat.blocked = true;
    for (const chat of [ada.chat.id, '12345']) {
      expect(await failureOf(platform.perform(chat, guide('a secret')))).toBeInstanceOf(Unreachable);
      expect(await failureOf(platform.perform(chat, { do: 'type', forMs: 10 }))).toBeInstanceOf(Unreachable);
    }
  });

  it('is not in the errors it makes, nor is a token', async () => {
    const { platform, events } = await listen({}, never);
    const ada = api.person();
    ada.slash('start');
    await until(() => events.length === 1);
    api.fail(/PATCH .*original$/, refusal(500, 0, 'oops'));
    api.fail(/POST .*messages$/, refusal(400, 50_035, 'Invalid Form Body: a secret'));
    const failure = await failureOf(platform.perform(ada.chat.id, guide('a secret')));
    expect(failure).toMatchObject({ message: 'POST /api/v10/channels/:id/messages: 400 (50035)' });
    const all = JSON.stringify(failure, Object.getOwnPropertyNames(failure));
    for (const part of ['secret', api.token, 'token-']) expect(all).not.toContain(part);
  });

  it('waits for another run when the token was revoked, which is logged once', async () => {
    const { platform } = await listen();
    const ada = api.person();
    api.world.token = undefined;
    for (const _ of [1, 2])
      expect(await failureOf(platform.perform(ada.chat.id, guide('hello')))).toBeInstanceOf(Unsent);
    api.gateway.drop();
    await until(() => api.gateway.resumed.length === 1);
    await sleep(20);
    expect(logged.filter((line) => line.startsWith('discord-locked-out'))).toHaveLength(1);
    expect(logged.filter((line) => line !== 'discord-reconnecting')).toHaveLength(1);
    expect(ada.seen()).toEqual([]);
  });

  it('is announced by typing for as long as it takes', async () => {
    const slept: number[] = [];
    const { platform } = await listen({ clock: { ...hasty, sleep: async (ms) => void slept.push(ms) } });
    const ada = api.person();
    await platform.perform(ada.chat.id, { do: 'type', forMs: 12_000 });
    await platform.perform(ada.chat.id, { do: 'type', forMs: 0 });
    expect(api.world.typing).toEqual([ada.chat.id, ada.chat.id]);
    expect(slept).toEqual([9000, 3000]);
  });

  it('may be documents and pictures, or be told to be too large', async () => {
    const { platform } = await listen();
    const ada = api.person();
    const document = { do: 'document', name: '一封信.md', mime: 'text/markdown' } as const;
    const bytes = Buffer.from('# 给小明的话');
    await platform.perform(ada.chat.id, { ...document, bytes, caption: 'Yours.' });
    await platform.perform(ada.chat.id, { do: 'picture', png: bytes, alt: 'A year' });
    await platform.perform(ada.chat.id, { ...document, bytes, caption: 'long '.repeat(500) });
    const [first, picture, ...longCaption] = ada.seen();
    expect(first).toMatchObject({ text: 'Yours.', files: ['一封信.md'] });
    expect(picture).toMatchObject({ text: 'A year', files: ['picture.png'] });
    expect(longCaption.map(({ files }) => files.length)).toEqual([0, 0, 1]);
    const stored = api.uploads.get(new URL(first?.message.attachments[0]?.url ?? '').pathname);
    expect(stored).toEqual(bytes);
    const large = Buffer.alloc(11 * 1024 * 1024);
    expect(await failureOf(platform.perform(ada.chat.id, { ...document, bytes: large }))).toMatchObject({
      problem: { code: 'document-too-large', limitMegabytes: 10 },
    });
  });
});

describe('a line that met a crash', () => {
  const line = persona('good night');
  const handover = { key: 'turn-1/0' };

  it('is there once afterwards, whether or not it had arrived', async () => {
    const { platform } = await listen();
    const [ada, bo] = [api.person(), api.person()];
    const first = await platform.perform(ada.chat.id, line, handover);
    expect(await platform.perform(ada.chat.id, line, { ...handover, again: true })).toBe(first);
    expect(texts(ada.seen())).toEqual(['good night']);
    await platform.perform(bo.chat.id, line, { key: 'turn-2/0', again: true });
    expect(texts(bo.seen())).toEqual(['good night']);
  });

  it('is there once also when it is long ago and its nonce forgotten', async () => {
    const { platform } = await listen({ clock: { ...clock, now: () => api.world.now() } });
    const ada = api.person();
    const first = await platform.perform(ada.chat.id, line, handover);
    ada.say('hello?');
    api.wait(3_600_000);
    api.world.nonces.clear();
    expect(await platform.perform(ada.chat.id, line, { ...handover, again: true })).toBe(first);
    await platform.perform(ada.chat.id, persona('another'), { key: 'turn-1/1', again: true });
    expect(texts(ada.seen())).toEqual(['good night', 'another']);
  });
});

describe('progress', () => {
  const step = (done: number, id = 'import-1') => ({ do: 'progress', id, label: 'Reading…', done, total: 10 }) as const;

  it('is one message, edited no more than once a second, and in the end it shows the last state', async () => {
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
    for (const done of [0, 1, 2, 3]) await platform.perform(ada.chat.id, step(done));
    expect(texts(ada.seen())).toEqual(['Reading… 0 %']);
    wakes.shift()?.();
    await until(() => ada.seen()[0]?.text === 'Reading… 30 %');
    expect(moment).toBeGreaterThanOrEqual(1000);
    await platform.perform(ada.chat.id, step(10));
    (await until(() => wakes.shift()))();
    await until(() => ada.seen()[0]?.text === 'Reading… 100 %');
    expect(api.calls(/PATCH/)).toHaveLength(2);
  });
});

describe('an upload', () => {
  const uploaded = async (parts: Partial<DiscordParts> = {}) => {
    const { platform, events } = await listen(parts);
    const message = api.person().upload({ 'chat.txt': 'hello '.repeat(1000) });
    await until(() => events.length === 1);
    return { platform, event: events[0], path: new URL(message.attachments[0]?.url ?? '').pathname, message };
  };

  it('is refused above the limit, whatever Discord said of its size', async () => {
    const { platform, event } = await uploaded({ fileLimit: 5000 });
    const failure = await failureOf(read(platform, event));
    expect(failure).toBeInstanceOf(UserError);
    expect(failure).toMatchObject({ problem: { code: 'file-too-large' } });
    const small =
      event?.kind === 'files' ? { ...event, files: event.files.map((file) => ({ ...file, size: 10 })) } : event;
    expect(await failureOf(read(platform, small))).toMatchObject({ problem: { code: 'file-too-large' } });
  });

  it('that is gone is said to be gone', async () => {
    const { platform, event, path, message } = await uploaded();
    api.uploads.delete(path);
    expect(await failureOf(read(platform, event))).toMatchObject({ problem: { code: 'file-gone', file: 'chat.txt' } });
    for (const chat of api.world.chats.values()) chat.messages.delete(message.id);
    expect(await failureOf(read(platform, event))).toMatchObject({ problem: { code: 'file-gone' } });
  });

  it('is followed to where Discord keeps it, and nowhere else', async () => {
    const { platform, event, path } = await uploaded();
    api.uploads.set('/attachments/elsewhere', Buffer.from('moved'));
    api.uploads.set(path, { redirect: `${api.world.url}/attachments/elsewhere` });
    expect(await read(platform, event)).toBe('moved');
    api.uploads.set(path, { redirect: 'http://169.254.169.254/latest' });
    expect(String(await failureOf(read(platform, event)))).toContain('not on a host of Discord');
    for (const reference of [
      'http://cdn.discordapp.com/a',
      'https://cdn.discordapp.com.example/a',
      'file:///etc/passwd',
    ]) {
      const failure = await failureOf(
        read(platform, { ...(event as Incoming), kind: 'files', files: [{ name: 'a', reference }], caption: '' }),
      );
      expect(String(failure)).toContain('not on a host of Discord');
    }
  });

  it('can not be removed, so the person is asked to', async () => {
    const { platform, event } = await uploaded();
    const [chat = '', native = ''] = [event?.chat, event?.native];
    const otherwise = 'Please delete that message yourself.';
    await platform.perform(chat, { do: 'erase-upload', native, otherwise });
    await platform.perform(chat, { do: 'erase-upload', native });
    await platform.perform(chat, { do: 'erase-upload', native: '12345/31', otherwise }); // it came from another platform
    await platform.perform(chat, { do: 'erase-upload', native: `${chat}/i31`, otherwise }); // it came with a command
    expect(api.calls(/DELETE/)).toEqual([]);
    expect(api.calls(/POST .*messages$/).map(({ body }) => body.content)).toEqual([otherwise]);
  });
});
