// Whatever stands in a file, reading it ends with findings or with a plain sentence, never with a bug.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type Problem, UserError } from '../../src/core/errors.ts';
import { FORMATS } from '../../src/imports/formats/index.ts';
import { inspect, readMessages } from '../../src/imports/reading.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'afterword-broken-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

/** Formats that have a fixture here. */
const covered = new Set<string>();

function fixture(path: string): Buffer {
  covered.add(path.slice(0, path.indexOf('/')));
  return readFileSync(join(import.meta.dirname, 'fixtures', path));
}

const EXPORTS: Readonly<Record<string, Buffer>> = {
  'WhatsApp text': fixture('whatsapp/ios-media-with-captions/export.txt'),
  'a WhatsApp zip': fixture('whatsapp/android-zip-with-media/export.zip'),
  "JSON of a WhatsApp phone's database": fixture('whatsapp-exporter-json/account/export.json'),
  'Telegram JSON': fixture('telegram-json/chat/export.json'),
  'a Telegram account': fixture('telegram-json/account/export.json'),
  'Telegram HTML': fixture('telegram-html/two-pages/export/messages2.html'),
  'QQ text': fixture('qq-manager-txt/many-chats-gb18030/export.txt'),
  'a QQ mht': fixture('qq-manager-mht/many-chats/export.mht'),
  'QQ exporter JSON': fixture('qq-chat-exporter/version-5/export.json'),
  'a QQ exporter zip': fixture('qq-chat-exporter/chunked-zip/export.zip'),
  'QQ exporter text': fixture('qq-chat-exporter-txt/version-4-with-footer/export.txt'),
  'LINE text': fixture('line/ja-crlf/export.txt'),
  'LINE text of a computer': fixture('line/desktop-en/export.txt'),
  'KakaoTalk text': fixture('kakaotalk/ios-ko/export.txt'),
  'a KakaoTalk table': fixture('kakaotalk-mac/seconds/export.csv'),
  'WeChat mail': fixture('wechat-official/names-that-differ/export.txt'),
  'a WeChat copy': fixture('wechat-copy/names/export.txt'),
  'MemoTrace text': fixture('wechatmsg-txt/replies-and-cards/export.txt'),
  'a MemoTrace table': fixture('wechatmsg-csv/kinds/export.csv'),
  'a MemoTrace page': fixture('wechatmsg-html/kinds/export.html'),
  'MemoTrace lessons': fixture('wechatmsg-json/lessons/export.json'),
  'a MemoTrace list': fixture('memotrace-json/list/export.json'),
  'WeFlow JSON': fixture('weflow-json/kinds/export.json'),
  'a WeFlow page': fixture('weflow-html/page/export.html'),
  'a part of a WeFlow page': fixture('weflow-html/chunks/export/林小满_data/chunk-000000.js'),
  'WeFlow text': fixture('weflow-txt/kinds/export.txt'),
  'WeFlow Markdown': fixture('weflow-markdown/chat/export.md'),
  'WeFlow SQL': fixture('weflow-sql/chat/export.sql'),
  'a WeFlow spreadsheet': fixture('weflow-xlsx/chat/export.xlsx'),
  'a sheet of QQ exporter': fixture('qq-chat-exporter-xlsx/unpacked/export/xl/worksheets/sheet1.xml'),
  'a WeFlow table': fixture('weflow-weclone-csv/other-clocks/export.csv'),
  'WechatExporter text': fixture('wechatexporter-txt/no-empty-lines/export.txt'),
  'a WechatExporter page': fixture('wechatexporter-html/chat/export.html'),
  'ChatLab JSON': fixture('chatlab/json/export.json'),
  'ChatLab lines': fixture('chatlab/lines/export.jsonl'),
  'a thread of Instagram': fixture('meta-json/the-apps-own-words/export.json'),
  'an Instagram account': fixture('meta-json/instagram-account/export.zip'),
  'an encrypted thread of Messenger': fixture('meta-json/encrypted/export.json'),
  'a page of Messenger': fixture('meta-html/dates-of-many-languages/export.html'),
  'Signal lines': fixture('signal-plaintext/names-and-kinds/export.jsonl'),
  'a Signal zip': fixture('signal-plaintext/official/export.zip'),
  'signal-export lines': fixture('signal-export/two-chats/export/Ines/data.json'),
  'signal-export Markdown': fixture('signal-export-md/chat/export.md'),
  'a Snapchat account': fixture('snapchat/account/export.zip'),
  'Snapchat JSON': fixture('snapchat/two-sides-apart/export/json/chat_history.json'),
  "X's messages": fixture('x-archive/group/export/data/direct-messages-part1.js'),
  'a day of Slack': fixture('slack/marks-and-notices/export/D1/2024-01-01.json'),
  'a Slack zip': fixture('slack/workspace/export.zip'),
  'Skype JSON': fixture('skype/calls-and-quotations/export.json'),
  'iMessage text': fixture('imessage-exporter-txt/a-note-of-every-kind/export.txt'),
  'an iMessage page': fixture('imessage-exporter-html/versions-and-links/export.html'),
  "an iPhone's database": fixture('imessage-chat-db/two-chats-of-an-older-phone/export.db'),
  'an iMazing table': fixture('imazing-csv/whatsapp-with-semicolons/export.csv'),
  'iMazing text': fixture('imazing-txt/chat/export.txt'),
  'Discord JSON': fixture('discord-dce-json/kinds/export.json'),
  'Discord text': fixture('discord-dce-txt/pasted-lines/export.txt'),
  'a Discord table': fixture('discord-dce-csv/month-names/export.csv'),
  'a Discord page': fixture('discord-dce-html/german-dates-and-more/export.html'),
  'a Discord data package': fixture('discord-data-package/direct-message/export.zip'),
  'an ex-skill file': fixture('ex-skill/skill-alone/export.md'),
  'texts of a phone': fixture('sms-backup-restore/groups-and-traps/export.xml'),
  'calls of a phone': fixture('sms-backup-restore/calls/export.xml'),
  'rows of texts': fixture('sms-ie/an-array/export.json'),
  'a page of Google Voice': fixture('google-voice/one-page/export.html'),
  'an account of Google Voice': fixture('google-voice/takeout-zip/export.zip'),
  'a mailbox': fixture('mail/a-whole-account/export.mbox'),
  'a mail': fixture('mail/single-mails/export/6.eml'),
  'Google Chat JSON': fixture('google-chat/one-conversation/export.json'),
  'pasted text': fixture('pasted/telegram-copy/export.txt'),
};

it('every format is broken in every way', () => {
  expect(FORMATS.map((format) => format.name).filter((name) => !covered.has(name))).toEqual([]);
});

function fileOf(bytes: Uint8Array) {
  const path = join(FOLDER, 'upload');
  rmSync(path, { force: true }); // writing over a file waits for the disk, writing a new one does not
  writeFileSync(path, bytes);
  return [{ path, name: 'upload' }];
}

/** The problem, or how many messages each conversation holds when it is read again. */
async function outcome(bytes: Uint8Array): Promise<Problem | number> {
  const files = fileOf(bytes);
  try {
    const findings = await inspect(files, {});
    let messages = 0;
    for (const { key } of findings.conversations) {
      for await (const batch of readMessages(files, key, {}))
        messages += batch.filter((one) => one.sender !== undefined).length;
    }
    expect(messages).toBe(findings.conversations.reduce((sum, one) => sum + one.messages, 0));
    return messages;
  } catch (error) {
    if (error instanceof UserError) return error.problem;
    throw error;
  }
}

const codeOf = async (bytes: Uint8Array | string) => {
  const result = await outcome(Buffer.from(bytes));
  return typeof result === 'number' ? result : result.code;
};

describe.each(Object.entries(EXPORTS))('%s', (_name, whole) => {
  it('may be cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (at) => {
        await outcome(whole.subarray(0, at));
      }),
      { numRuns: 60 },
    );
  });

  it('may have any of its bytes turned into others', async () => {
    const flip = fc.tuple(fc.integer({ min: 0, max: whole.length - 1 }), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 12 }), async (flips) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of flips) bytes[at] = value;
        await outcome(bytes);
      }),
      { numRuns: 60 },
    );
  });

  it('may have a piece of it in the wrong place', async () => {
    const at = fc.integer({ min: 0, max: whole.length - 1 });
    await fc.assert(
      fc.asyncProperty(at, at, fc.integer({ min: 1, max: 400 }), async (from, to, length) => {
        const piece = whole.subarray(from, from + length);
        await outcome(Buffer.concat([whole.subarray(0, to), piece, whole.subarray(to)]));
      }),
      { numRuns: 40 },
    );
  });
});

describe('junk', () => {
  it('is refused, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        await outcome(bytes);
      }),
      { numRuns: 100 },
    );
  });

  it('may look like the beginning of an export', async () => {
    const beginnings = fc.constantFrom(
      '{"name":"a","type":"personal_chat","id":1,"messages":[',
      '{"personal_information":{"user_id":1},"contacts":1,"chats":{"list":[{"messages":[',
      '<html><div class="page_wrap"><div class="page_body chat_page"><div class="message default clearfix" id="message1">',
      '02/03/2024, 10:00 - A: x\n02/03/2024, 10:00 - B: ',
      '[02/03/2024, 10:00:00] A: x\n‎[02/03/2024, 10:00:00] B: ‎',
      'Me: x\nThem: y\n',
      'PK\x03\x04',
      '{"participants":[{"name":"A"},{"name":"B"}],"messages":[{"sender_name":"A","timestamp_ms":1,"content":"',
      '<html><div class="_a6-g"><h2>A</h2><div class="_a6-p">x</div><div>Oct 19, 2019 2:37 pm</div>',
      '{"version":"1","backupTimeMs":"1"}\n{"chatItem":{"chatId":"1",',
      '{"a":[{"Media Type":"TEXT","Content":"x","IsSender":true,',
      'window.YTD.direct_messages.part0 = [{"dmConversation":{"conversationId":"1-2","messages":[',
      '[{"type":"message","ts":"1704103200.000100","text":',
      '{"userId":"8:a","conversations":[{"id":"8:b","MessageList":[{"content":"',
    );
    const words = fc.constantFrom(
      ...'{ } [ ] , : " \\ \\x0B \\u00 null true 1e999 -0 "type":"message" "text":["a",{"text":1}] "date":"x" "date_unixtime":"99999999999999999999" </div> <div class="message service" id="message-1"> <br> & &#55357; \n \r\n ‎ <x> 02/03/2024, 10:00 -'.split(
        ' ',
      ),
    );
    await fc.assert(
      fc.asyncProperty(beginnings, fc.array(words, { maxLength: 60 }), async (beginning, rest) => {
        await outcome(Buffer.from(beginning + rest.join('')));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a file that is no export is named for what it is', () => {
  const cases: readonly (readonly [string, Uint8Array | string, string])[] = [
    ['a picture', '\xff\xd8\xff\xe0\0\x10JFIF', 'picture'],
    ['a PDF', '%PDF-1.7\n%\xe2\xe3', 'pdf'],
    ['a program', `MZ\x90\0\x03\0\0\0${'\0'.repeat(60)}`, 'program'],
    ['a database', 'SQLite format 3\0\x10\0', 'database'],
    ['a voice message', 'OggS\0\x02\0\0', 'audio'],
    ['a video', '\0\0\0\x20ftypisom\0\0', 'video'],
    ['a gzip archive', '\x1f\x8b\x08\0', 'archive'],
    ['a shopping list', 'milk\nbread\nNote: eggs\n', 'text'],
    ['a settings file', '{"name":"x","version":"1.0.0"}', 'json'],
    ['a web page', '<!doctype html><html><body>hello</body></html>', 'web-page'],
  ];
  it.each(cases)('%s', async (_name, bytes, found) => {
    const result = await outcome(Buffer.from(bytes as string, 'latin1'));
    expect(result).toMatchObject({ code: 'not-an-export', file: 'upload', found });
  });

  it('an empty file', async () => {
    expect(await codeOf('')).toBe('empty-file');
    expect(await codeOf('\ufeff \r\n')).toBe('empty-file');
  });

  it('an export without any message', async () => {
    expect(await codeOf('{"name":"a","type":"personal_chat","id":1,"messages":[]}')).toBe('no-messages');
  });

  it('a file that is not there', async () => {
    const files = [{ path: join(FOLDER, 'nowhere'), name: 'nowhere' }];
    await expect(inspect(files, {})).rejects.toMatchObject({ problem: { code: 'file-gone', file: 'nowhere' } });
  });
});

describe('a file that ends too early', () => {
  const json = EXPORTS['Telegram JSON'] ?? Buffer.alloc(0);
  const html = EXPORTS['Telegram HTML'] ?? Buffer.alloc(0);

  it('is called cut off, with how much could be read, when it is JSON', async () => {
    const result = await outcome(json.subarray(0, json.length - 400));
    expect(result).toMatchObject({ code: 'cut-off', format: 'telegram-json', messages: 17 });
  });

  it('is called cut off when it is HTML', async () => {
    expect(await codeOf(html.subarray(0, html.length - 100))).toBe('cut-off');
  });

  it('is called damaged when it goes on after a wrong bracket', async () => {
    const text = json.toString('utf8').replace('"type": "personal_chat",', '"type": "personal_chat"}},');
    expect(await codeOf(text.replace('"messages": [', '"id": 1, "messages": ['))).toBe('damaged');
  });

  it('loses only the message that can not be understood', async () => {
    const text = json.toString('utf8').replace('"from_id": "user222000222"', '"from_id": ?!');
    const findings = await inspect(fileOf(Buffer.from(text)), {});
    expect(findings.conversations[0]?.entries).toBe(18);
    expect(findings.warnings).toContainEqual({ code: 'skipped-entries', count: 1 });
  });
});

describe('large and strange texts', () => {
  const line = (n: number) => `02/03/2024, 10:${String(n % 60).padStart(2, '0')} - ${n % 2 ? 'A' : 'B'}: hello ${n}\n`;

  it('a line of ten megabytes is one message', async () => {
    const text = `${line(0)}${line(1).trimEnd()} ${'x'.repeat(10 << 20)}\n${line(2)}`;
    expect(await outcome(Buffer.from(text))).toBe(3);
  });

  it('a message of a million lines is one message', async () => {
    expect(await outcome(Buffer.from(`${line(0)}${line(1)}${'more\n'.repeat(1_000_000)}${line(2)}`))).toBe(3);
  });

  it.each([
    ['colons', ': '],
    ['brackets', '<'],
    ['opening parentheses', ' ('],
    ['digits', '1'],
    ['marks', '\u200e'],
    ['quotation marks', '"'],
    ['spaces', ' '],
    ['addresses', 'https://a '],
  ])('many %s take no longer than other letters', async (_name, piece) => {
    const long = `${line(0)}${line(1)}02/03/2024, 10:02 - A: ${piece.repeat(400_000)}\n${piece.repeat(400_000)}\n${line(3)}`;
    // Work that grew with the square of this would not come to its end within the time a test has.
    expect(await outcome(Buffer.from(long))).toBe(4);
  });

  it('is read in any of the usual encodings', async () => {
    const text = `02/03/2024, 10:00 - Inês: olá 🙂\n13/03/2024, 10:01 - Rowan: hi\n`;
    expect(await outcome(Buffer.from(text, 'utf16le'))).toBe(2);
    expect(await outcome(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(2);
    expect(await outcome(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toBe(2);
    expect(await outcome(Buffer.from(`\ufeff${text}`))).toBe(2);
    expect(await outcome(Buffer.from(text.replace(' 🙂', ''), 'latin1'))).toBe(2);
  });

  it('is given up when the person changes their mind', async () => {
    const stop = new AbortController();
    const files = fileOf(Buffer.from(Array.from({ length: 20_000 }, (_, n) => line(n)).join('')));
    const reason = new Error('stopped');
    const reading = inspect(files, { signal: stop.signal, onBytes: () => stop.abort(reason) });
    await expect(reading).rejects.toBe(reason);
  });
});
