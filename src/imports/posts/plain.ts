// Posts as plain text, pasted or in a file: each begins with its day, or stands between empty lines. Any text could be that,
// so it is only asked where posts were asked for.
import { plainName } from '../characters.ts';
import type { Batch, ExportFile, ExportFormat, FileHead } from '../format.ts';
import { localWall } from '../formats/wechat/moments.ts';
import { type Emit, growingText, type LineReader, readLines, withoutReturn } from '../lines.ts';
import { wallOf } from '../times.ts';
import { postOf } from './post.ts';

export const plainPosts: ExportFormat = { name: 'plain-posts', family: 'plain', layout: 'merged', recognise, read };

function recognise(head: FileHead): number {
  return head.content === 'text' && head.text.trim() !== '' && !/^\s*(?:[{[<]|window\.)/.test(head.text) ? 0.5 : 0;
}

function read(file: ExportFile): AsyncIterable<Batch> {
  return readLines(file, readerFor);
}

const DAY =
  /^\s{0,8}[[(（【]?(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]{1,2}(\d{1,2}:\d{2}(?::\d{2})?))?[\])）】:：]?(?=\s|$)/;
/** The line is the day and nothing else: no author stands in it. */
const LONGEST_START = 60;

interface Start {
  readonly wall: number | undefined;
  readonly rest: string;
}

function startIn(line: string): Start | undefined {
  const [whole, year, month, day, time] = DAY.exec(line.slice(0, LONGEST_START)) ?? [];
  if (whole === undefined) return undefined;
  const two = (part = ''): string => part.padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  return { wall: time ? localWall(`${date} ${time}`) : wallOf(`${date}T00:00:00`), rest: line.slice(whole.length) };
}

/** Where the first post begins with its day, empty lines stand inside of posts, and days or rules part them. */
function readerFor(emit: Emit): LineReader {
  let dated: boolean | undefined;
  let wall: number | undefined;
  let body = growingText('');
  function end(): void {
    for (const post of postOf('', { wall, offset: undefined }, body.text())) emit(post);
    body = growingText('');
    wall = undefined;
  }
  return {
    take(raw) {
      const line = withoutReturn(raw);
      const isRule = /^\s?[-=*_—]{3,200}\s?$/.test(line);
      const isEmpty = isRule || plainName(line) === '';
      const start = isEmpty ? undefined : startIn(line);
      if (!isEmpty) dated ??= start !== undefined;
      if (start || isRule || (isEmpty && !dated)) end();
      if (start) wall = start.wall;
      body.add(isEmpty ? '' : (start?.rest ?? line));
    },
    end,
  };
}
