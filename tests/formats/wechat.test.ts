// What WeChat's own forwards and the tools that read its databases write: what the samples do not show.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { UserError } from '../../src/core/errors.ts';
import { inspect, readMessages } from '../../src/imports/reading.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'afterword-wechat-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const fixture = (path: string): string => readFileSync(join(import.meta.dirname, 'fixtures', path), 'utf8');

function upload(content: string | Uint8Array, name = 'export.txt') {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return [{ path, name }];
}

async function codeOf(content: string) {
  try {
    const { format } = await inspect(upload(content), {});
    return format;
  } catch (error) {
    if (error instanceof UserError) return error.problem.code;
    throw error;
  }
}

async function read(content: string) {
  const files = upload(content);
  const { format, conversations, warnings } = await inspect(files, {});
  const rows: (readonly (string | null)[])[] = [];
  for (const { key } of conversations)
    for await (const batch of readMessages(files, key, {}))
      rows.push(...batch.map((one) => [one.sender ?? null, one.kind, one.text] as const));
  return { format, rows, warnings };
}

async function zipped(files: Readonly<Record<string, string>>) {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), path);
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(Buffer.from(part));
  return upload(Buffer.concat(parts), 'export.zip');
}

describe('Moments are posts, and no messages', () => {
  const posted = async (content: string) => (await inspect(upload(content), {})).posts;

  it('whether they come as JSON', async () => {
    const comments = [{ nickname: '周远', content: '好美', refNickname: '' }];
    const post = { username: 'wxid_a', nickname: '林小满', createTime: 1709136000, contentDesc: '看海', comments };
    expect(await posted(JSON.stringify({ exportedAt: 1709136000, filters: {}, posts: [post, post] }))).toBe('all');
  });

  it('or as text', async () => {
    const post = '2024-02-29 08:00:00 林小满 (wxid_a)\n看海\n媒体: 1.jpg\n点赞: 周远\n评论:\n周远: 好美\n';
    expect(await posted(`【1】${post}\n【2】${post}`)).toBe('all');
  });
});

describe('several chats in one zip', () => {
  it('are listed one by one, and their texts are not read twice where there is better', async () => {
    const json = (name: string) => fixture('weflow-json/group/export.json').replaceAll('周三爬山', name);
    const files = await zipped({
      'texts/群聊_甲.json': json('甲'),
      'texts/群聊_乙.json': json('乙'),
      'texts/群聊_甲.txt': fixture('weflow-txt/chat/export.txt'),
    });
    const { conversations } = await inspect(files, {});
    expect(conversations.map((one) => [one.key, one.title, one.entries])).toEqual([
      ['texts/群聊_乙', '乙', 3],
      ['texts/群聊_甲', '甲', 3],
    ]);
  });

  it('are told apart although their pages come in parts', async () => {
    const part = fixture('weflow-html/chunks/export/林小满_data/chunk-000000.js');
    const page = fixture('weflow-html/chunks/export/林小满.html');
    const files = await zipped({
      'texts/林小满.html': page,
      'texts/林小满_data/chunk-000000.js': part,
      'texts/阿宁.html': page.replaceAll('>林小满<', '>阿宁<'),
      'texts/阿宁_data/chunk-000000.js': part,
    });
    const { conversations } = await inspect(files, {});
    expect(conversations.map((one) => [one.title, one.participants.map(({ name }) => name)])).toEqual([
      ['林小满', ['林小满', '我']],
      ['阿宁', ['阿宁', '我']],
    ]);
  });
});

describe('a file that ends too early', () => {
  it.each([
    'wechatmsg-html/kinds/export.html',
    'weflow-html/page/export.html',
    'weflow-html/chunks/export/林小满_data/chunk-000000.js',
    'wechatexporter-html/chat/export.html',
    'weflow-json/kinds/export.json',
    'memotrace-json/list/export.json',
    'wechatmsg-json/lessons/export.json',
  ])('is called cut off: %s', async (path) => {
    const whole = fixture(path);
    expect(await codeOf(whole.slice(0, whole.trimEnd().length - 6))).toBe('cut-off');
    expect(await codeOf(whole.slice(0, whole.length * 0.8))).toBe('cut-off');
  });

  it('is called cut off where a table ends inside of quotation marks', async () => {
    const table = fixture('wechatmsg-csv/chat/export.csv');
    expect(await codeOf(table.slice(0, table.indexOf('second line')))).toBe('cut-off');
  });
});

describe('what someone typed', () => {
  const head = '2024-02-29 08:00:00';
  const chat = (text: string) => `${head} 'A'\nhi\n\n${head} '我'\n${text}\n\n`;

  it.each([
    ['she wrote of a notice', '她领取了我的红包，然后就没有消息了'],
    ['she asks about one', '"撤回了一条消息" 是什么意思'],
    ['an emoji of WeChat', '[捂脸]'],
    ['words behind a word in brackets', '[图片] 是我拍的'],
    ['a heart', '<3'],
    ['a fraction', 'and/or'],
    ['brackets without an end', '[图片'],
  ])('stays what they typed: %s', async (_what, text) => {
    expect((await read(chat(text))).rows[1]).toEqual(['我', 'text', text]);
  });

  it.each([
    ['你撤回了一条消息', 'deleted', '你撤回了一条消息'],
    ['[语音] 12"', 'voice', '0:12'],
    ['[语音 75秒]', 'voice', '1:15'],
    ['[图片1]', 'photo', ''],
    ['[Photo]', 'photo', ''],
    ['[动画表情：晚安]', 'sticker', '晚安'],
    ['[语音通话] 对方已拒绝', 'call', '语音通话 对方已拒绝'],
    ['[聊天记录] 群聊的聊天记录', 'link', '群聊的聊天记录'],
    ['[转账] ￥52.00', 'media', '￥52.00'],
    ['https://example.org/a', 'link', 'https://example.org/a'],
    ['emojis/1f2e.gif', 'sticker', ''],
    ['voices/1f2e.wav', 'voice', ''],
    ['好的[引用 A：hi [捂脸]]', 'text', '好的'],
    ['「A：hi」\n- - - - - - - - - - - - - - -\n好的', 'text', '好的'],
  ])('what the app put in the place of a message is not taken for their words: %s', async (text, kind, told) => {
    expect((await read(chat(text))).rows[1]).toEqual(['我', kind, told]);
  });
});

describe('the script of a page', () => {
  const page = (objects: string) =>
    `<!DOCTYPE html><html><body><script>const m = [\n${objects}\n];</script></body></html>`;
  const message = (text: string) =>
    `{ type:1, text: '${text}',is_send:1,avatar_path:'',timestamp:1709136000,is_chatroom:0,displayname:'A'},`;

  it('is read, not run', async () => {
    const trap = `{ type:1, text: (() => { throw 1 })(),is_send:1,timestamp:1709136000,displayname:'A'},`;
    const { rows, warnings } = await read(page(message('hi') + trap + message('ho')));
    expect(rows).toEqual([
      ['A', 'text', 'hi'],
      ['A', 'text', 'ho'],
    ]);
    expect(warnings).toEqual([{ code: 'skipped-entries', count: 1 }]);
  });

  it('may hold quotation marks, escapes and the words of a script inside a text', async () => {
    const { rows } = await read(page(message(String.raw`it\'s "\u4f60" </script> { type:1, text: \'x\'} \\`)));
    expect(rows).toEqual([['A', 'text', `it's "你" </script> { type:1, text: 'x'} \\`]]);
  });
});

describe('repetitive files', () => {
  const line = "2024-02-29 08:00:00 'A'\nhi\n\n";
  const page = '<!DOCTYPE html><html><script>window.WEFLOW_DATA = [';
  const old = `<!DOCTYPE html><html><script>[{ type:1, text: 'x',is_send:1,timestamp:1709136000,is_chatroom:0,displayname:'A'},`;
  const exporter = '<!doctype html><div class="msg chat left" msgid="1" msgtype="1"><div class="content-box">';
  const cases: readonly (readonly [string, string, string])[] = [
    ['brackets', line, '[图片'],
    ['quotations', line, '「A：'],
    ['quotation marks of an answer', line, '[引用 '],
    ['names without an end', line, 'A (2024-02-29 08:00:00'],
    ['rules', `${line}「A：x\n`, '- - - - - \n'],
    ['opened objects', page, '{"i":'],
    ['opened objects of an old page', old, '{ type:1'],
    ['quotation marks', old, "{ type:1, text:'"],
    ['ends of strings', `${old}{ type:1, text:'`, "' "],
    ['tags', exporter, '<div class="msg chat left" msgid="1">'],
    ['tags inside of a message', `${page}{"i":1,"t":1709136000,"s":1,"a":"","b":"`, '<b>'],
    ['entities', exporter, '&amp;&#'],
    ['fields', 'localId,Type,IsSender,CreateTime,StrContent\n', '"a",'],
    ['quotation marks of a table', 'localId,Type,IsSender,CreateTime,StrContent\n1,1,1,1709136000,', '""'],
    ['opened elements', '{"weflow":{},"session":{},"messages":[', '[{"a":'],
    ['names', '', '甲:\n'],
    ['spaces before a time', '—————  2024-02-29  —————\n甲  08:00\n', '甲   '],
    ['hashes', '# 甲\n- 会话ID: `a`\n- 会话类型: 私聊\n', '## '],
    ['escapes', '# 甲\n- 会话ID: `a`\n- 会话类型: 私聊\n## 2024-02-29 08:00:00 甲\n\n[', '\\'],
  ];
  it.each(cases)('take no longer than others: %s', async (_what, beginning, piece) => {
    // Work that grew with the square of this would not come to its end within the time a test has.
    const long = beginning + piece.repeat(Math.ceil((4 << 20) / piece.length));
    expect(await codeOf(long)).toMatch(/^[a-z-]+$/);
    expect(
      await codeOf(beginning + `${piece.repeat(200)}\n`.repeat(Math.ceil((4 << 20) / piece.length / 200))),
    ).toMatch(/^[a-z-]+$/);
  });

  it('tags without end inside of a message do not hold up the next', async () => {
    const item = (i: number, b: string) => JSON.stringify({ i, t: 1709136000, s: 0, a: '', b });
    const words = '<div class="message-text">hi</div>';
    const { rows } = await read(`${page}${item(1, '<b>'.repeat(1_000_000))},${item(2, words)}];</script></html>`);
    expect(rows).toEqual([
      ['对方', 'media', ''],
      ['对方', 'text', 'hi'],
    ]);
  });

  it('a hundred thousand people of one name are read', async () => {
    const rows = Array.from({ length: 100_000 }, (_, n) => `${n},1,0,1709136000,hi,阿宁,wxid_${n}`);
    const { rows: messages } = await read(
      `localId,Type,IsSender,CreateTime,StrContent,Remark,Sender\n${rows.join('\n')}`,
    );
    expect(messages).toHaveLength(100_000);
  });
});
