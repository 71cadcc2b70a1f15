// The same posts as pages: posts_1.html of Instagram, your_posts….html of Facebook. The times are the account's, without a zone.
import type { ParsedMessage } from '../../core/archive/message.ts';
import { UserError } from '../../core/errors.ts';
import { baseOf } from '../file-names.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { textPieces } from '../text-blocks.ts';
import { withPlainMentions } from './mentions.ts';
import { type PostBlock, postsPage } from './meta-page.ts';
import { gathered, postOf } from './post.ts';

export const metaPostsHtml: ExportFormat = {
  name: 'meta-posts-html',
  family: 'meta',
  layout: 'merged',
  recognise,
  read,
};

/** Chats, comments and likes are built alike; a number in brackets is a browser's. */
const FACEBOOK = /^your_posts[\w-]*(?: ?\(\d+\))?\.html?$/i;
const INSTAGRAM = /^(?:posts_\d+|reels|igtv_videos)(?: ?\(\d+\))?\.html?$/i;
/** What only Instagram's posts show. */
const MEDIA = /(?:src|href)="[^"]{0,200}\bmedia\/(?:posts|reels|igtv)\//;

function recognise({ text, name }: FileHead): number {
  if (!text.trimStart().startsWith('<') || !/\b(?:_a6-g|_2lej)\b/.test(text)) return 0;
  return FACEBOOK.test(name) || INSTAGRAM.test(name) || (MEDIA.test(text) && !/"[^"]{0,200}\bmessages\//.test(text))
    ? 1
    : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  yield* gathered(readPage(file, options));
}

async function* readPage(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const page = postsPage();
  const written = FACEBOOK.test(baseOf(file.path)) ? wordsOf : captionOf;
  let [posts, bad] = [0, 0];
  const parse = (blocks: readonly PostBlock[]): readonly ParsedMessage[] => {
    const parsed = blocks.flatMap((block) =>
      postOf('', { wall: block.wall, offset: undefined }, withPlainMentions(written(block))),
    );
    posts += parsed.length;
    bad += parsed.filter(({ wall }) => wall === undefined).length;
    return parsed;
  };
  for await (const piece of textPieces(file)) {
    yield parse(page.write(piece));
    if (page.tooDeep()) throw trouble('damaged', file, posts);
  }
  const rest = parse(page.end());
  if (!page.complete()) throw trouble('cut-off', file, posts);
  yield rest;
  if (bad > 0) options.warn('bad-times', bad);
}

const trouble = (code: 'cut-off' | 'damaged', file: ExportFile, messages: number): UserError =>
  new UserError({ code, file: file.upload, format: metaPostsHtml.name, messages });

/** Its heading is the caption. */
const captionOf = ({ heading }: PostBlock): string => heading;
/** Its heading is the app's own ("… updated her status"). */
const wordsOf = ({ written, description }: PostBlock): string => written || description;
