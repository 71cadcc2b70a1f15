// Moments of WeChat, as tools that read its database write them as JSON. Several people may stand in one file.
import { plainName } from '../characters.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { fieldsOf, textOf } from '../formats/accounts/fields.ts';
import { fromSeconds } from '../formats/accounts/moment.ts';
import { type JsonReader, readJson } from '../formats/accounts/read-json.ts';
import { postOf } from './post.ts';

export const momentsJson: ExportFormat = {
  name: 'moments-json',
  family: 'moments',
  layout: 'merged',
  recognise,
  read,
};

function recognise(head: FileHead): number {
  const { text } = head;
  const isMoments = /"contentDesc"\s*:/.test(text) && /"createTime"\s*:/.test(text);
  return isMoments && /^\s*\{/.test(text) && /"posts"\s*:\s*\[/.test(text) ? 1 : 0;
}

function read(file: ExportFile, options: FormatOptions): AsyncIterable<Batch> {
  return readJson(file, options, 'moments-json', READER);
}

const READER: JsonReader = {
  wish: (path) => (path.length === 0 ? 'enter' : path.length === 1 && path[0] === 'posts' ? 'elements' : 'skip'),
  *take(part) {
    if (part.part === 'elements') yield part.values.flatMap(parse);
  },
};

/** Likes and comments are other people's. */
function parse(value: unknown) {
  const raw = fieldsOf(value);
  const author = plainName(textOf(raw?.nickname)) || plainName(textOf(raw?.username));
  return postOf(author, fromSeconds(raw?.createTime), textOf(raw?.contentDesc));
}
