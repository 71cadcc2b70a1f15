// Weibo as weiboSpider writes it: one account as CSV. The times are those of Beijing.
import type { ParsedMessage } from '../../core/archive/message.ts';
import { BATCH, type Batch, type ExportFile, type ExportFormat, type FileHead, type FormatOptions } from '../format.ts';
import { columnsOf, rowsOf } from '../formats/wechat/csv-rows.ts';
import { localWall } from '../formats/wechat/moments.ts';
import { postOf } from './post.ts';

export const weiboCsv: ExportFormat = { name: 'weibo-csv', family: 'weibo', layout: 'merged', recognise, read };

function recognise(head: FileHead): number {
  const columns = columnsOf(head);
  return ['微博id', '微博正文', '发布时间'].every((name) => columns.includes(name)) ? 1 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  let [posts, bad] = [0, 0];
  let batch: ParsedMessage[] = [];
  for await (const row of rowsOf(file, 'weibo-csv', () => posts)) {
    const wall = localWall(row('发布时间'));
    const post = postOf(row('用户昵称').trim(), { wall, offset: undefined }, ownWords(row('微博正文')));
    if (post.length > 0 && wall === undefined) bad++;
    batch.push(...post);
    posts++;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  if (bad > 0) options.warn('bad-times', bad);
}

const REASON = /^转发理由[:：]/;
const ORIGINAL = '原始用户';

/** Of what was passed on the reason: the rest is somebody else's. */
function ownWords(written: string): string {
  const text = written.replaceAll('\u200b', '').trim();
  if (!REASON.test(text)) return text;
  const end = text.indexOf(ORIGINAL);
  const reason = (end < 0 ? text : text.slice(0, end)).replace(REASON, '').split('//@', 1)[0] ?? '';
  return /^\s*转发微博\s*$/.test(reason) ? '' : reason;
}
