// WeFlow, one chat as text: "2024-03-02 23:58:11 'NAME'", the message below, an empty line. Whoever exported it is 我.
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { localWall } from './wechat/moments.ts';
import { conversationAt } from './wechat/place.ts';
import { type ReadLine, readEntries, type Shape, surveyHead } from './wechat/text-entries.ts';

export const weflowTxt: ExportFormat = { name: 'weflow-txt', family: 'wechat', layout: 'merged', recognise, read };

const HEAD = /^(\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}) '(.+)'$/;
/** In a group they are shown under their name, like all others. */
const SELF = '我';

function readLine(line: string): ReadLine {
  const found = HEAD.exec(line);
  if (!found) return undefined;
  return { sender: found[2] ?? '', wall: localWall(found[1] ?? '') ?? Number.NaN, text: '' };
}

const SHAPE: Shape = { read: readLine, afterEmptyLine: true };

function recognise(head: FileHead): number {
  if (head.content !== 'text') return 0;
  const { heads, beginsWithHead } = surveyHead(head, SHAPE);
  return beginsWithHead && heads > 0 ? 0.95 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const conversation = conversationAt(file);
  let bad = 0;
  let self: string | undefined;
  for await (const batch of readEntries(file, conversation, SHAPE, () => bad++)) {
    if (batch.some((message) => message.sender === SELF)) self = SELF;
    yield batch;
  }
  if (bad > 0) options.warn('bad-times', bad);
  yield { conversation, title: undefined, kind: undefined, self };
}
