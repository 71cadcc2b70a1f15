// WeFlow, one chat as Markdown: a head with the conversation, then "## 2024-03-02 23:58:11 NAME" and the message below.
import type { ConversationKind } from '../../core/archive/findings.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { bodyOf } from './wechat/kinds.ts';
import { localWall } from './wechat/moments.ts';
import { conversationAt } from './wechat/place.ts';
import { type EntryHead, headLines, type ReadLine, readEntries, type Shape } from './wechat/text-entries.ts';

export const weflowMarkdown: ExportFormat = {
  name: 'weflow-markdown',
  family: 'wechat',
  layout: 'merged',
  recognise,
  read,
};

const HEAD = /^## (\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}) (\S.*)$/;
/** In a group they are shown under their name, like all others. */
const SELF = '我';

function recognise(head: FileHead): number {
  if (head.content !== 'text' || !/^# |^- 会话ID/m.test(head.text.slice(0, 2000))) return 0;
  return /^- (?:导出工具: WeFlow|会话ID: )/m.test(headLines(head)) && /^- 会话类型: /m.test(head.text) ? 1 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const conversation = conversationAt(file);
  const about: About = { title: undefined, kind: undefined, begun: false };
  let bad = 0;
  const shape: Shape = { read: (line) => readLine(line, about), afterEmptyLine: false, finish };
  let self: string | undefined;
  for await (const batch of readEntries(file, conversation, shape, () => bad++)) {
    if (batch.some((message) => message.sender === SELF)) self = SELF;
    yield batch;
  }
  if (bad > 0) options.warn('bad-times', bad);
  yield { conversation, title: about.title, kind: about.kind, self };
}

interface About {
  title: string | undefined;
  kind: ConversationKind | undefined;
  begun: boolean;
}

function readLine(line: string, about: About): ReadLine {
  // What people typed has its # escaped, so that these are heads wherever they stand.
  const found = line.startsWith('## ') ? HEAD.exec(unescaped(line)) : null;
  if (found) {
    about.begun = true;
    return { sender: found[2] ?? '', wall: localWall(found[1] ?? '') ?? Number.NaN, text: '' };
  }
  if (about.begun) return undefined;
  if (line.startsWith('# ')) about.title ??= unescaped(line.slice(2)).trim() || undefined;
  if (line.startsWith('- 会话类型: ')) about.kind = line.includes('群聊') ? 'group' : 'personal';
  return 'over';
}

/** A picture or file is a link of its own; what a message answers stands above it behind ">". */
function finish(head: EntryHead, text: string) {
  const lines = text.split('\n');
  const own = lines.slice(lines.findIndex((line) => !/^>|^\s*$/.test(line)));
  const said = own.every((line) => /^>|^\s*$/.test(line)) ? '' : own.join('\n');
  const media = MEDIA.exec(said.slice(0, 2000));
  if (media) {
    const caption = unescaped(said.slice(media[0].length)).trim();
    const body = bodyOf(media[1] ? `[${media[1]}]` : `[${KINDS[media[2] ?? ''] ?? '文件'}]`);
    return { ...head, body: { ...body, text: caption.startsWith('[') ? '' : caption } };
  }
  const link = LINK.exec(said.slice(0, 4000));
  if (link) return { ...head, body: { kind: 'link', text: unescaped(link[1] ?? '') } as const };
  return { ...head, body: bodyOf(unescaped(said)) };
}

/** "![图片消息](…)", "[语音文件](…)". */
const MEDIA = /^(?:!\[([^\]\n]{1,60})\]|\[(语音文件|视频文件)\])\([^\n]*\)\s*(?:\n|$)/;
const KINDS: Readonly<Record<string, string>> = { 语音文件: '语音', 视频文件: '视频' };
const LINK = /^\[((?:[^\]\\\n]|\\.){1,2000})\]\((?:<[^>\n]*>|[^()\n]*)\)\s*$/;

const unescaped = (text: string): string =>
  text
    .replace(/\\([\\`*_{}[\]()#+\-.!|~<>])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
