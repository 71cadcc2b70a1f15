// Whole accounts: many conversations in many files, and files that want to do harm.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ParsedMessage } from '../../src/core/archive/message.ts';
import { type Problem, UserError } from '../../src/core/errors.ts';
import { inspect, readMessages } from '../../src/imports/reading.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'afterword-accounts-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

let folders = 0;

/** A folder of files, as it is sent. */
function uploadOf(files: Readonly<Record<string, string>>) {
  const root = join(FOLDER, String(++folders));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [{ path: root, name: 'upload' }];
}

const findingsOf = (files: Readonly<Record<string, string>>) => inspect(uploadOf(files), {});

async function messagesOf(files: Readonly<Record<string, string>>): Promise<readonly ParsedMessage[]> {
  const upload = uploadOf(files);
  const { conversations } = await inspect(upload, {});
  const messages: ParsedMessage[] = [];
  for await (const batch of readMessages(upload, conversations[0]?.key ?? '', {})) messages.push(...batch);
  return messages;
}

async function problemOf(files: Readonly<Record<string, string>>): Promise<Problem | undefined> {
  try {
    await findingsOf(files);
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error.problem;
    throw error;
  }
}

const T = 1_700_000_000_000;

const thread = (names: readonly string[], messages: readonly unknown[]): string =>
  JSON.stringify({ participants: names.map((name) => ({ name })), messages, title: names[0] });

const meta = (content: string, more: Readonly<Record<string, unknown>> = {}) => ({
  sender_name: 'Ines',
  timestamp_ms: T,
  content,
  ...more,
});

const skype = (messages: readonly unknown[]): string =>
  JSON.stringify({ userId: '8:me', conversations: [{ id: '8:ines', displayName: 'Ines', MessageList: messages }] });

const skyped = (content: string) => ({
  id: '1',
  originalarrivaltime: '2024-01-01T00:00:00Z',
  messagetype: 'RichText',
  content,
  from: '8:ines',
});

const signal = (frames: readonly unknown[]): string =>
  [{ version: '1', backupTimeMs: '1' }, ...frames].map((frame) => JSON.stringify(frame)).join('\n');

const slack = (text: string): string =>
  JSON.stringify([
    { type: 'message', user: 'U2', text: 'ok', ts: '1704103100.000100' },
    { type: 'message', user: 'U1', text, ts: '1704103200.000100' },
  ]);

const xArchive = (text: string): string =>
  `window.YTD.direct_messages.part0 = ${JSON.stringify([
    {
      dmConversation: {
        conversationId: '1-2',
        messages: [{ messageCreate: { text, senderId: '1', id: '1', createdAt: '2024-01-01T00:00:00.000Z' } }],
      },
    },
  ])}`;

const page = (body: string): string =>
  `<html><head><title>Ines</title></head><body><div class="_a6-g"><h2>Ines</h2><div>${body}</div><div>Oct 19, 2019 2:37 pm</div></div></body></html>`;

const snapchat = (type: string, content: string): string => {
  const message = { From: 'ines', 'Media Type': type, Created: '2024-01-01 00:00:00 UTC', IsSender: false };
  return JSON.stringify({
    tomas: [{ ...message, 'Media Type': 'TEXT', Content: 'ok' }],
    ines: [
      { ...message, Content: content },
      { ...message, Content: content },
    ],
  });
};

const markdown = (text: string): string =>
  `[2024-01-01 10:00:00] Me: ok  \n\n[2024-01-01 10:00:01] Ines: ${text}  \n\n[2024-01-01 10:00:02] Me: ok  \n\n`;

describe('one conversation', () => {
  it('is put together from a thread that lies in two zips and in the encrypted download', async () => {
    const ordinary = uploadOf({ 'messages/inbox/ines_1/message_1.json': thread(['Ines', 'Rowan'], [meta('one')]) });
    const second = uploadOf({ 'messages/inbox/ines_1/message_2.json': thread(['Ines', 'Rowan'], [meta('two')]) });
    const encrypted = uploadOf({
      'Ines_1.json': JSON.stringify({
        participants: ['Rowan', 'Ines'],
        threadName: 'Ines',
        messages: [{ senderName: 'Rowan', text: 'three', timestamp: T, isUnsent: false }],
      }),
    });
    const { conversations } = await inspect([...ordinary, ...second, ...encrypted], {});
    expect(conversations.map((one) => [one.messages, one.self])).toEqual([[3, 'Rowan']]);
  });

  it('is read as JSON when the pages of the same thread are sent, too', async () => {
    const path = 'messages/inbox/ines_1/message_1';
    const findings = await findingsOf({
      [`${path}.html`]: page('hello'),
      [`${path}.json`]: thread(['Ines', 'Rowan'], [meta('hello')]),
    });
    expect([findings.format, findings.conversations[0]?.entries]).toEqual(['meta-json', 1]);
  });

  it('is not mixed with that of another person of the same name', async () => {
    const { conversations } = await findingsOf({
      'inbox/ines_1/message_1.json': thread(['Ines', 'Rowan'], [meta('one')]),
      'inbox/ines_2/message_1.json': thread(['Ines', 'Rowan'], [meta('two')]),
    });
    expect(conversations.map((one) => one.messages)).toEqual([1, 1]);
  });

  it('keeps what every message has: its id, what it answers, and who wrote it', async () => {
    const item = (sent: string, authorId: string, more: object) => ({
      chatItem: { chatId: '7', authorId, dateSent: sent, incoming: {}, ...more },
    });
    const messages = await messagesOf({
      'main.jsonl': signal([
        { account: { givenName: 'Rowan' } },
        { recipient: { id: '1', self: {} } },
        { recipient: { id: '2', contact: { aci: 'x', profileGivenName: 'Ines' } } },
        { chat: { id: '7', recipientId: '2' } },
        item('1700000000000', '2', { standardMessage: { text: { body: 'hi' } } }),
        item('1700000001000', '1', {
          standardMessage: { text: { body: 'hello' }, quote: { targetSentTimestamp: '1700000000000', authorId: '2' } },
        }),
      ]),
    });
    expect(messages.map(({ sender, native, replyTo }) => [sender, native, replyTo])).toEqual([
      ['Ines', '1700000000000-2', undefined],
      ['Rowan', '1700000001000-1', '1700000000000-2'],
    ]);
  });
});

describe('a file of an account that breaks off', () => {
  const whole: readonly (readonly [string, string])[] = [
    ['meta-json', thread(['Ines', 'Rowan'], [meta('one'), meta('two')])],
    ['meta-html', page('hello')],
    ['snapchat', snapchat('TEXT', 'hello')],
    ['x-archive', xArchive('hello')],
    ['slack', slack('hello')],
    ['skype', skype([skyped('hello')])],
  ];
  it.each(whole)('is called cut off: %s', async (format, text) => {
    expect(await problemOf({ 'a.json': text })).toBeUndefined();
    expect(await problemOf({ 'a.json': text.slice(0, -9) })).toMatchObject({ code: 'cut-off', format });
  });

  it('loses the last line when it is made of lines', async () => {
    const text = signal([{ chatItem: { chatId: '1', authorId: '2', dateSent: '1700000000000', standardMessage: {} } }]);
    const { warnings } = await findingsOf({ 'main.jsonl': `${text}\n{"chatItem":{"ch` });
    expect(warnings).toEqual([{ code: 'skipped-entries', count: 1 }]);
  });
});

describe('words that are traps', () => {
  it('a kind of message named like a part of the language is a message of some kind', async () => {
    for (const trap of ['constructor', '__proto__', 'toString']) {
      expect((await messagesOf({ 'chat_history.json': snapchat(trap, '') }))[0]?.kind).toBe('media');
      const files = {
        'message_1.json': thread(['Ines', 'R'], [{ ...meta(''), media: [{ uri: `./media/a.${trap}` }] }]),
      };
      expect((await messagesOf(files))[0]?.kind).toBe('file');
      const message = { ...skyped('hello'), messagetype: trap };
      expect((await messagesOf({ 'messages.json': skype([skyped('x'), message]) }))[1]?.kind).toBe('system');
    }
  });

  it('people named like a part of the language are people', async () => {
    const { conversations } = await findingsOf({
      'm.json': thread(['__proto__', 'constructor'], [{ ...meta('hi'), sender_name: 'constructor' }]),
    });
    expect(conversations[0]?.participants.map((one) => one.name)).toEqual(['constructor', '__proto__']);
  });

  it('a text is not repaired twice', async () => {
    const broken = Buffer.from('Ã© is how café breaks', 'utf8').toString('latin1');
    const [message] = await messagesOf({ 'm.json': thread(['Ines', 'R'], [meta(broken)]) });
    expect(message?.text).toBe('Ã© is how café breaks');
  });

  it('a head inside a text of signal-export stays in it', async () => {
    const messages = await messagesOf({ 'chat.md': markdown('look:\n[2020-01-01 10:00:00] Me: never said') });
    expect(messages.map((one) => one.text)).toEqual(['ok', 'look:\n[2020-01-01 10:00:00] Me: never said', 'ok']);
  });

  it('an archive of Skype is refused as what it is', async () => {
    const tar = `${'messages.json'.padEnd(257, '\0')}ustar\x0000${'\0'.repeat(248)}{"conversations":[{"MessageList":[]}]}`;
    expect(await problemOf({ 'skype.tar': tar })).toMatchObject({ code: 'not-an-export', found: 'archive' });
  });
});

describe('large and strange accounts', () => {
  const long = 'x'.repeat(10 << 20);
  const whole: readonly (readonly [string, (text: string) => string])[] = [
    ['meta-json', (text) => thread(['Ines', 'Rowan'], [meta(text)])],
    ['meta-html', page],
    ['snapchat', (text) => snapchat('TEXT', text)],
    ['x-archive', xArchive],
    ['slack', slack],
    ['skype', (text) => skype([skyped(text)])],
    ['signal-export-md', markdown],
  ];
  it.each(whole)('ten megabytes are one message: %s', async (_format, make) => {
    const messages = await messagesOf({ 'a.txt': make(long) });
    expect(Math.max(...messages.map((one) => one.text.length))).toBe(long.length);
  });

  describe.each(whole)('%s takes no longer for', (_format, make) => {
    it.each(['<', '&', '&#', '[', '](', '<div>', '<b>', '(- ', '>\n', ' ', 'You ', 'https://t.co/', '\n', '\\', '<@'])(
      'many of %j',
      async (piece) => {
        // Work that grew with the square of this would not come to its end within the time a test has.
        expect(await problemOf({ 'a.txt': make(piece.repeat(200_000)) })).not.toMatchObject({ code: 'not-an-export' });
      },
    );
  });

  it('a hundred thousand people are a group', async () => {
    const names = Array.from({ length: 100_000 }, (_, n) => `person ${n}`);
    const messages = names.map((name) => ({ sender_name: name, timestamp_ms: T, content: 'hi' }));
    const { conversations } = await findingsOf({ 'message_1.json': thread(names, messages) });
    expect([conversations[0]?.kind, conversations[0]?.messages]).toEqual(['group', 100_000]);
  });

  it('a hundred thousand contacts in Signal are named in a moment', async () => {
    const recipients = Array.from({ length: 100_000 }, (_, n) => ({
      recipient: { id: String(n), contact: { aci: String(n), profileGivenName: 'Ines' } },
    }));
    const chats = recipients.map((_, n) => ({ chat: { id: String(n), recipientId: String(n) } }));
    const item = { chatItem: { chatId: '9', authorId: '9', dateSent: '1', standardMessage: { text: { body: 'hi' } } } };
    const { conversations } = await findingsOf({ 'main.jsonl': signal([...recipients, ...chats, item]) });
    expect(conversations.map((one) => [one.title, one.messages])).toEqual([['Ines (9)', 1]]);
  });

  it('thousands of small files are read in a moment', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 3000 }, (_, n) => [`D1/2024-${n}.json`, slack(`message ${n}`)] as const),
    );
    const { conversations } = await findingsOf({ ...files, 'dms.json': '[{"id":"D1","members":["U1","U2"]}]' });
    expect(conversations.map((one) => one.messages)).toEqual([6000]);
  });

  it('a message nested a hundred thousand deep is passed over or kept, never a crash', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = thread(['Ines', 'Rowan'], [meta('before'), meta('deep', { photos: 'HERE' })]).replace('"HERE"', deep);
    expect((await findingsOf({ 'm.json': text })).conversations[0]?.entries).toBeGreaterThan(0);
    expect(await problemOf({ 'm.html': page('<div>'.repeat(100_000)) })).not.toMatchObject({ code: 'not-an-export' });
  });

  it('a time out of range is no time, and is counted', async () => {
    const times = [-1, 0, 9e20, null, 'soon', {}, 1e14].map((timestamp_ms) => ({ ...meta('x'), timestamp_ms }));
    const { warnings, conversations } = await findingsOf({ 'm.json': thread(['Ines', 'R'], times) });
    expect(warnings).toEqual([{ code: 'bad-times', count: 6 }]);
    expect(conversations[0]?.first).toBe('5138-11-16T09:46:40Z');
  });
});
