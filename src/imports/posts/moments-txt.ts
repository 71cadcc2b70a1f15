// The same Moments as text: "【1】2023-05-01 12:30:00 NAME (wxid)", what was written, then what else belongs to it.
import type { ParsedMessage } from '../../core/archive/message.ts';
import { plainName } from '../characters.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { localWall } from '../formats/wechat/moments.ts';
import { type Emit, growingText, type LineReader, linesOf, readLines, withoutReturn } from '../lines.ts';
import { postOf } from './post.ts';

export const momentsTxt: ExportFormat = { name: 'moments-txt', family: 'moments', layout: 'merged', recognise, read };

const HEAD = /^【\d{1,7}】\s?(\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d{2}(?::\d{2})?)\s(.{1,200})$/;
const LONGEST_HEAD = 300;
/** From here on nothing is the author's own words. */
const BESIDE = /^(?:媒体|点赞|评论|位置|链接)[:：]/;

interface Head {
  readonly author: string;
  readonly wall: number | undefined;
}

function headIn(line: string): Head | undefined {
  const [, time = '', name] = line.length > LONGEST_HEAD ? [] : (HEAD.exec(line) ?? []);
  if (name === undefined) return undefined;
  const id = name.endsWith(')') ? name.lastIndexOf(' (') : -1;
  return { author: plainName(id > 0 ? name.slice(0, id) : name), wall: localWall(time) };
}

function recognise(head: FileHead): number {
  if (head.content !== 'text') return 0;
  const first = [...linesOf(head.text.slice(0, 20_000))].map(withoutReturn);
  return first.some((line) => headIn(line) !== undefined) ? 1 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  let bad = 0;
  yield* readLines(file, (emit) => readerFor(emit, () => bad++));
  if (bad > 0) options.warn('bad-times', bad);
}

function readerFor(emit: Emit, onBadTime: () => void): LineReader {
  let head: Head | undefined;
  let body = growingText('');
  let beside = false;
  function end(): void {
    if (!head) return;
    const found: readonly ParsedMessage[] = postOf(head.author, { wall: head.wall, offset: undefined }, body.text());
    if (found.length > 0 && head.wall === undefined) onBadTime();
    for (const post of found) emit(post);
  }
  return {
    take(raw) {
      const line = withoutReturn(raw);
      const next = headIn(line);
      if (next) {
        end();
        head = next;
        body = growingText('');
        beside = false;
      } else {
        beside ||= BESIDE.test(line);
        if (!beside) body.add(line);
      }
    },
    end,
  };
}
