// WechatExporter (from an iPhone's backup), one chat as text: "NAME (2024-03-02 23:58:11):message". Notices have no time.
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { localWall } from './wechat/moments.ts';
import { conversationAt } from './wechat/place.ts';
import { headLines, type ReadLine, readEntries, type Shape, surveyFile, surveyHead } from './wechat/text-entries.ts';

export const wechatexporterTxt: ExportFormat = {
  name: 'wechatexporter-txt',
  family: 'wechat',
  layout: 'merged',
  recognise,
  read,
};

/** The first that fits: a name may hold brackets, but no time. */
const HEAD = /^(\S.{0,199}?) \((\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2})\)[:：]/;
const NOTICE = /^(?:系统消息|系統消息|System)[:：] ?/;
const TITLE = /^(.{1,200}) - 微信聊天记录$/;
const LONGEST_START = 400;

/** Messages stand on the line of their head, however long that is. */
function readLine(line: string): ReadLine {
  const found = HEAD.exec(line.slice(0, LONGEST_START));
  if (found)
    return { sender: found[1] ?? '', wall: localWall(found[2] ?? '') ?? Number.NaN, text: line.slice(found[0].length) };
  const notice = NOTICE.exec(line.slice(0, 20));
  if (notice) return { sender: undefined, wall: undefined, text: line.slice(notice[0].length) };
  return TITLE.test(line.slice(0, LONGEST_START)) ? 'over' : undefined;
}

const titleOf = (text: string): string | undefined =>
  TITLE.exec(text.slice(0, LONGEST_START).trimStart().split(/\r?\n/, 1)[0] ?? '')?.[1];

function recognise(head: FileHead): number {
  if (head.content !== 'text') return 0;
  const { heads } = surveyHead(head, { read: readLine, withText: true });
  if (titleOf(headLines(head)) !== undefined) return heads > 0 ? 1 : 0;
  return heads >= 2 && HEAD.test(head.text.trimStart().slice(0, LONGEST_START)) ? 0.85 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const { heads, afterEmpty } = await surveyFile(file, { read: readLine, withText: true });
  let bad = 0;
  let title: string | undefined;
  const shape: Shape = {
    // Where messages are set apart by empty lines, a head inside of one was typed.
    afterEmptyLine: afterEmpty * 10 >= heads * 9,
    withText: true,
    read(line) {
      if (line.length <= LONGEST_START) title ??= titleOf(line);
      return readLine(line);
    },
  };
  yield* readEntries(file, conversationAt(file), shape, () => bad++);
  if (bad > 0) options.warn('bad-times', bad);
  yield { conversation: conversationAt(file), title, kind: undefined, self: undefined };
}
