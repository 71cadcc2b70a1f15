import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import yazl from 'yazl';
import { inspect } from '../../src/imports/reading.ts';
import { processorSeconds } from '../support/processor.ts';
import { leftBy } from '../support/temporary.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'afterword-zip-'));
beforeEach(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
});
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const CHAT = '02/03/2024, 10:00 - Inês: did you get home\n13/03/2024, 10:01 - Rowan: yes\n';
const OTHER_CHAT = '02/03/2023, 10:00 - Anna: hi\n13/03/2023, 10:01 - Ben: hello\n13/03/2023, 10:02 - Ben: you\n';
const TELEGRAM = readFileSync(join(import.meta.dirname, 'fixtures/telegram-json/chat/export.json'));
const PAGES = join(import.meta.dirname, 'fixtures/telegram-html/two-pages/export');

type Entries = Readonly<Record<string, string | Buffer>>;

async function zipOf(entries: Entries, options: { compress?: boolean; mode?: number } = {}): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name, options);
  zip.end();
  return buffer(zip.outputStream);
}

function saved(bytes: Buffer, name = 'WhatsApp Chat with Inês.zip') {
  const path = join(FOLDER, name);
  writeFileSync(path, bytes);
  return { path, name };
}

const read = (bytes: Buffer) => inspect([saved(bytes)], {});
const problemOf = (bytes: Buffer) =>
  read(bytes).then(
    () => undefined,
    (error) => error.problem,
  );

/** The same bytes with one string in place of another of its length. */
function patched(bytes: Buffer, from: string, to: string): Buffer {
  expect(from.length).toBe(to.length);
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
}

/** Every header of that kind, changed. */
function headers(bytes: Buffer, signature: string, change: (at: number) => void): Buffer {
  for (let at = bytes.indexOf(signature, 0, 'latin1'); at >= 0; at = bytes.indexOf(signature, at + 4, 'latin1'))
    change(at);
  return bytes;
}

const CENTRAL = 'PK\x01\x02';
const LOCAL = 'PK\x03\x04';
const END = 'PK\x05\x06';

describe('a zip with a chat in it', () => {
  it('is read without its media and without what the system left in it', async () => {
    const findings = await read(
      await zipOf({
        '_chat.txt': CHAT,
        'IMG-20240302-WA0001.jpg': 'x',
        '__MACOSX/._chat.txt': OTHER_CHAT,
        '.DS_Store': 'x',
      }),
    );
    expect(findings.conversations).toHaveLength(1);
    expect(findings.conversations[0]?.participants.map((one) => one.name).sort()).toEqual(['Inês', 'Rowan']);
  });

  it('takes its title from the name of the upload', async () => {
    expect((await read(await zipOf({ '_chat.txt': CHAT }))).conversations[0]?.title).toBe('Inês');
  });

  it('is the chat, not another chat that was sent in it', async () => {
    const files = { 'a notes.txt': OTHER_CHAT, 'WhatsApp Chat with Inês.txt': CHAT.repeat(3) };
    expect((await read(await zipOf(files))).conversations.map((one) => one.messages)).toEqual([6]);
  });

  it('is the chat, not an export of another app that was sent in it', async () => {
    const files = { '_chat.txt': CHAT, 'result.json': TELEGRAM };
    expect((await read(await zipOf(files))).format).toBe('whatsapp');
  });

  it('may lie in a zip once', async () => {
    const inner = await zipOf({ '_chat.txt': CHAT });
    expect((await read(await zipOf({ 'a.zip': inner }))).conversations[0]?.messages).toBe(2);
    const deeper = await zipOf({ 'b.zip': await zipOf({ 'a.zip': inner }) });
    expect(await problemOf(deeper)).toMatchObject({ code: 'zip-unsafe', why: 'nested' });
  });

  it('leaves nothing of an inner zip in the temporary folder', async () => {
    const bytes = await zipOf({ 'a.zip': await zipOf({ '_chat.txt': CHAT }) });
    expect(await leftBy(() => read(bytes), join(FOLDER, 'temporary'))).toEqual([]);
  });

  it('may hold a Telegram folder', async () => {
    const findings = await read(await zipOf({ 'ChatExport_2024-05-01/result.json': TELEGRAM }));
    expect(findings.format).toBe('telegram-json');
    expect(findings.conversations[0]?.messages).toBe(19);
  });

  it('may hold the pages of a Telegram chat, in any order', async () => {
    const page = (name: string) => readFileSync(join(PAGES, name));
    const files = { 'c/messages2.html': page('messages2.html'), 'c/messages.html': page('messages.html') };
    const findings = await read(await zipOf(files));
    expect(findings.conversations.map((one) => [one.key, one.messages])).toEqual([['', 19]]);
  });

  it('is read once where the chat stands in it as JSON and as HTML', async () => {
    const files = { 'c/result.json': TELEGRAM, 'c/messages.html': readFileSync(join(PAGES, 'messages.html')) };
    const findings = await read(await zipOf(files));
    expect(findings.format).toBe('telegram-json');
    expect(findings.conversations).toHaveLength(1);
  });

  it('may lie among ten thousand files, of any kind', async () => {
    const spent = processorSeconds();
    const files = Array.from({ length: 10_000 }, (_, n) => [
      `${n % 100}/${n}.${n % 2 ? 'jpg' : 'txt'}`,
      `no chat ${n}`,
    ]);
    const findings = await read(
      await zipOf({ ...Object.fromEntries(files), 'b/_chat.txt': CHAT }, { compress: false }),
    );
    expect(findings.conversations.map((one) => one.messages)).toEqual([2]);
    expect(spent()).toBeLessThan(15);
  }, 60_000);

  it('may have names in another code page', async () => {
    const zip = patched(await zipOf({ 'abcd.txt': CHAT }), 'abcd.txt', '\xc1\xc4\xcc\xec.txt');
    expect((await read(zip)).conversations[0]?.messages).toBe(2);
  });
});

describe('a zip that can not be trusted', () => {
  it('is refused when a name points outside of it', async () => {
    const zip = await zipOf({ 'aa/chat.txt': CHAT });
    for (const name of ['../chat.txt', '/a/chat.txt', 'C:/chat.txt', '..\\chat.txt'])
      expect(await problemOf(patched(zip, 'aa/chat.txt', name))).toMatchObject({ code: 'zip-unsafe', why: 'path' });
  });

  it('is refused when it holds a link', async () => {
    const zip = await zipOf({ '_chat.txt': '/etc/hosts' }, { mode: 0o120777 });
    expect(await problemOf(zip)).toMatchObject({ code: 'zip-unsafe', why: 'path' });
  });

  it('is refused when a little of it swells to very much', async () => {
    const zip = await zipOf({ '_chat.txt': Buffer.alloc(48 << 20, 'a') });
    expect(zip.length).toBeLessThan(1 << 17);
    expect(await problemOf(zip)).toMatchObject({ code: 'zip-unsafe', why: 'ratio' });
  });

  it('is refused when its files share their bytes', async () => {
    const zip = await zipOf({ 'a.txt': CHAT, 'b.txt': OTHER_CHAT });
    const size = zip.length - 100;
    const shared = headers(zip, CENTRAL, (at) => zip.writeUInt32LE(size, at + 20));
    expect(await problemOf(shared)).toMatchObject({ code: 'zip-unsafe', why: 'ratio' });
  });

  it('is refused when it holds far too many files', async () => {
    const zip = await zipOf({ '_chat.txt': CHAT });
    const many = headers(zip, END, (at) => {
      zip.writeUInt16LE(65_000, at + 8);
      zip.writeUInt16LE(65_000, at + 10);
    });
    expect(await problemOf(many)).toMatchObject({ code: 'zip-unsafe', why: 'too-many-entries' });
  });

  it('is refused when a file in it would be larger than it says', async () => {
    const zip = await zipOf({ '_chat.txt': CHAT.repeat(50) });
    const lying = headers(zip, CENTRAL, (at) => zip.writeUInt32LE(CHAT.length, at + 24));
    expect(await problemOf(lying)).toMatchObject({ code: 'zip-broken' });
  });

  it('is refused when the zip in it is any of these', async () => {
    const bomb = await zipOf({ '_chat.txt': Buffer.alloc(48 << 20, 'a') });
    expect(await problemOf(await zipOf({ 'a.zip': bomb }))).toMatchObject({ code: 'zip-unsafe', why: 'ratio' });
    const outside = patched(await zipOf({ 'aa/chat.txt': CHAT }), 'aa/chat.txt', '../chat.txt');
    expect(await problemOf(await zipOf({ 'a.zip': outside }))).toMatchObject({ code: 'zip-unsafe', why: 'path' });
    const link = await zipOf({ '_chat.txt': '/etc/hosts' }, { mode: 0o120777 });
    expect(await problemOf(await zipOf({ 'a.zip': link }))).toMatchObject({ code: 'zip-unsafe', why: 'path' });
    const whole = await zipOf({ '_chat.txt': CHAT });
    expect(await problemOf(await zipOf({ 'a.zip': whole.subarray(0, -30) }))).toMatchObject({ code: 'zip-broken' });
  });

  it('says that it is locked when it needs a password', async () => {
    const zip = await zipOf({ '_chat.txt': CHAT });
    headers(zip, CENTRAL, (at) => zip.writeUInt16LE(zip.readUInt16LE(at + 8) | 1, at + 8));
    headers(zip, LOCAL, (at) => zip.writeUInt16LE(zip.readUInt16LE(at + 6) | 1, at + 6));
    expect(await problemOf(zip)).toMatchObject({ code: 'zip-encrypted', file: 'WhatsApp Chat with Inês.zip' });
  });

  it('is called broken when it is cut off', async () => {
    const zip = await zipOf({ '_chat.txt': CHAT, 'IMG-1.jpg': 'x'.repeat(1000) });
    expect(await problemOf(zip.subarray(0, zip.length - 200))).toMatchObject({ code: 'zip-broken' });
  });

  it('is called broken when a letter in it has changed', async () => {
    const zip = await zipOf({ '_chat.txt': CHAT }, { compress: false });
    expect(await problemOf(patched(zip, 'did you', 'dad you'))).toMatchObject({ code: 'zip-broken' });
  });

  it('is not taken in by what its files are called', async () => {
    const files = {
      '_chat.txt': Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0', 'latin1'),
      'result.json': Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1'),
      'messages.html': '%PDF-1.7\n%\xe2\xe3',
      'chat.db': '',
    };
    expect(await problemOf(await zipOf(files))).toMatchObject({ code: 'zip-without-export', entries: 4 });
  });

  it('says how many files it holds when none is an export', async () => {
    const zip = await zipOf({ 'a.jpg': 'x', 'notes.txt': 'milk', 'b/c.pdf': 'x' });
    expect(await problemOf(zip)).toMatchObject({ code: 'zip-without-export', entries: 3 });
  });
});

describe('several files', () => {
  it('are one chat each, kept apart by their keys', async () => {
    const files = [saved(Buffer.from(CHAT), 'one.txt'), saved(Buffer.from(OTHER_CHAT), 'two.txt')];
    const findings = await inspect(files, {});
    expect(findings.conversations.map((one) => [one.key, one.messages])).toEqual([
      ['2/', 3],
      ['1/', 2],
    ]);
  });

  it('are one chat together when they are pages of it', async () => {
    const files = ['messages2.html', 'messages.html'].map((name) => ({ path: join(PAGES, name), name }));
    const findings = await inspect(files, {});
    expect(findings.conversations.map((one) => [one.key, one.messages])).toEqual([['', 19]]);
  });

  it('are refused when they come from two apps', async () => {
    const files = [saved(Buffer.from(CHAT), 'one.txt'), saved(Buffer.from('Me: a\nThem: b\nMe: c\n'), 'two.txt')];
    expect((await inspect(files, {})).format).toBe('whatsapp');
    const two = [saved(Buffer.from(CHAT), 'one.txt'), saved(TELEGRAM, 'two.json')];
    await expect(inspect(two, {})).rejects.toMatchObject({ problem: { code: 'several-formats' } });
  });
});
