// WeChatMsg (MemoTrace), one chat as text: "2024-03-02 23:58:11 NAME", the message below, an empty line. A notice is one line.
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { bodyOf, isNotice, isRecall } from './wechat/kinds.ts';
import { localWall } from './wechat/moments.ts';
import { conversationAt } from './wechat/place.ts';
import {
  type EntryHead,
  type ReadLine,
  readEntries,
  type Shape,
  surveyFile,
  surveyHead,
} from './wechat/text-entries.ts';

export const wechatmsgTxt: ExportFormat = {
  name: 'wechatmsg-txt',
  family: 'wechat',
  layout: 'merged',
  recognise,
  read,
};

const HEAD = /^(\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}) (\S.*)$/;
/** QQ writes the same with an account's number or mail behind the name, and other tools with marks around it. */
const OTHERS = /\(\d{4,}\)$|<[^<>\s]+@[^<>\s]+>$|^'.*'$|^(?:\[?(?:DEBUG|INFO|WARN|WARNING|ERROR|TRACE|FATAL)\b)/;

function readLine(line: string): ReadLine {
  const found = HEAD.exec(line);
  if (!found) return undefined;
  return { sender: found[2] ?? '', wall: localWall(found[1] ?? '') ?? Number.NaN, text: '' };
}

function recognise(head: FileHead): number {
  if (head.content !== 'text') return 0;
  const { names, heads, afterEmpty, beginsWithHead } = surveyHead(head, { read: readLine });
  if (!beginsWithHead || heads < 2 || afterEmpty * 10 < heads * 9) return 0;
  return [...names.keys()].some((name) => OTHERS.test(name)) ? 0 : 0.8;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const { names } = await surveyFile(file, { read: readLine });
  let bad = 0;
  const shape: Shape = { read: readLine, afterEmptyLine: true, finish: (head, text) => finish(head, text, names) };
  yield* readEntries(file, conversationAt(file), shape, () => bad++);
  if (bad > 0) options.warn('bad-times', bad);
}

/** What stands behind the time is a name where a message follows; else it is the notice itself. */
function finish(head: EntryHead, text: string, names: ReadonlyMap<string, number>) {
  const line = head.sender ?? '';
  const recurs = (names.get(line) ?? 0) > 1;
  const notice = isNotice(line) || (isRecall(line) && !recurs) || (text === '' && !recurs);
  if (!notice) return { ...head, body: bodyOf(text) };
  const whole = text === '' ? line : `${line}\n${text}`;
  return { ...head, sender: undefined, body: { kind: 'system', text: whole } as const };
}
