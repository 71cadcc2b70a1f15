// Messages copied out of WeChat on a computer: "NAME:" with the text below, or "NAME 2024-01-15 10:30".
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { localWall } from './wechat/moments.ts';
import {
  headLine,
  headLines,
  linesOf,
  type ReadLine,
  readEntries,
  type Shape,
  type Survey,
  surveyFile,
  surveyHead,
} from './wechat/text-entries.ts';

export const wechatCopy: ExportFormat = {
  name: 'wechat-copy',
  family: 'wechat',
  layout: 'one-per-zip',
  recognise,
  read,
};

const DATED = /^(\S.{0,59}?)[ \t]+(\d{4}[-/]\d{1,2}[-/]\d{1,2} \d{1,2}:\d{2}(?::\d{2})?)$/;
const NAMED = /^([^\s:：][^:：]{0,39}?)[:：]$/;
/** Who writes so typed it: pasted text, which knows whose lines these are. */
const TYPED = new Set('me|them|you|i|he|she|her|him|我|你|他|她|ta|对方|對方'.split('|'));
const MOST_SPEAKERS = 50;

const dated = (line: string): ReadLine => {
  const found = DATED.exec(line);
  return found ? { sender: found[1] ?? '', wall: localWall(found[2] ?? '') ?? Number.NaN, text: '' } : undefined;
};

const named = (line: string): ReadLine => {
  const found = NAMED.exec(line);
  return found ? { sender: found[1] ?? '', wall: undefined, text: '' } : undefined;
};

/** Names alone are believed when they recur, and when the text begins with one. */
function isDialogue(survey: Survey, lines: number): boolean {
  const names = [...survey.names];
  const recurring = names.filter(([, count]) => count > 1);
  return (
    survey.beginsWithHead &&
    recurring.length >= 1 &&
    names.length >= 2 &&
    names.length <= MOST_SPEAKERS &&
    survey.heads * 6 >= lines &&
    !names.some(([name]) => TYPED.has(name.toLowerCase()))
  );
}

function recognise(head: FileHead): number {
  if (head.content !== 'text') return 0;
  const withTimes = surveyHead(head, { read: dated });
  if (withTimes.beginsWithHead && withTimes.heads >= 2) return 0.7;
  let lines = 0;
  for (const line of linesOf(headLines(head))) if (headLine(line) !== '') lines++;
  return isDialogue(surveyHead(head, { read: named }), lines) ? 0.6 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const withTimes = await surveyFile(file, { read: dated });
  const isDated = withTimes.beginsWithHead && withTimes.heads >= 2;
  const { names } = isDated ? withTimes : await surveyFile(file, { read: named });
  const readLine = isDated ? dated : named;
  let bad = 0;
  const shape: Shape = {
    afterEmptyLine: false,
    read(line) {
      const head = readLine(line);
      // "Note:" on a line of its own is something said.
      const isHead =
        head && head !== 'over' && (isDated || (names.get(head.sender ?? '') ?? 0) > 1 || names.size === 2);
      return isHead ? head : undefined;
    },
  };
  yield* readEntries(file, '', shape, () => bad++);
  if (bad > 0) options.warn('bad-times', bad);
}
