// Instagram and Messenger as pages: a thread's message_1.html and so on. The times are the account's, without a zone.
import type { ParsedMessage } from '../../core/archive/message.ts';
import { UserError } from '../../core/errors.ts';
import { plainName } from '../characters.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { selfBeside } from '../people.ts';
import { textPieces } from '../text-blocks.ts';
import { oldestFirst } from './accounts/order.ts';
import { oncePerUpload } from './accounts/upload.ts';
import { type Block, threadPage } from './meta/page.ts';
import { threadFolder } from './meta/thread.ts';
import { isReaction, readWords } from './meta/words.ts';

export const metaHtml: ExportFormat = { name: 'meta-html', family: 'meta', layout: 'merged', recognise, read };

function recognise(head: FileHead): number {
  const text = head.text.trimStart();
  if (text[0] !== '<' || /class="(page_wrap|chatlog)/.test(text)) return 0;
  if (/class="[^"]{0,200}\b_a6-[gp]\b/.test(text)) return 1;
  return /<div[^>]{0,200}>\s*Participants: [^<]{3,2000}<\/div>/.test(text) ? 0.8 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  // An account's other pages (comments, likes) are built alike.
  if (!isThread(file) && hasThreads(file)) return;
  yield* oldestFirst(readPage(file, options));
}

const isThread = (file: { readonly path: string }): boolean => /(^|\/)message_\d+\.html?$/i.test(file.path);

const hasThreads = oncePerUpload(({ beside }: ExportFile): boolean => beside.some(isThread));

async function* readPage(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const page = threadPage();
  const names = new Set<string>();
  let messages = 0;
  const key = (): string => threadFolder(file) ?? page.title() ?? '';
  const parse = (blocks: readonly Block[]): readonly ParsedMessage[] => {
    messages += blocks.length;
    return blocks.map((block) => messageOf(block, key(), names));
  };
  for await (const piece of textPieces(file)) {
    const batch = parse(page.write(piece));
    if (batch.length > 0 && isWanted(options.only, key())) yield batch;
    if (page.tooDeep()) throw trouble('damaged', file, messages);
  }
  const rest = parse(page.end());
  if (!page.complete()) throw trouble('cut-off', file, messages);
  if (rest.length > 0 && isWanted(options.only, key())) yield rest;
  const title = page.title();
  const people = page.people().length > 0 ? page.people() : [...names];
  yield { conversation: key(), title, kind: undefined, self: selfBeside(title, people), people };
}

const trouble = (code: 'cut-off' | 'damaged', file: ExportFile, messages: number): UserError =>
  new UserError({ code, file: file.upload, format: 'meta-html', messages });

const isWanted = (only: string | undefined, key: string): boolean => only === undefined || only === key;

/** More are not kept: memory must not grow with a broken file. */
const MOST_NAMES = 1000;

function messageOf(block: Block, conversation: string, names: Set<string>): ParsedMessage {
  const sender = plainName(block.sender) || '?';
  if (names.size < MOST_NAMES) names.add(sender);
  const { kind, text } = bodyOf(block, sender);
  return {
    conversation,
    sender: kind === 'system' ? undefined : sender,
    wall: kind === 'system' && isReaction(text) ? undefined : block.wall,
    offset: undefined,
    kind,
    text,
    native: undefined,
    replyTo: undefined,
  };
}

function bodyOf(block: Block, sender: string) {
  // Nothing is left of what was taken back, or of what the export does not hold.
  if (block.body === '') return { kind: block.media ?? 'media', text: '' } as const;
  const words = readWords(block.body, sender);
  if (block.media === undefined) return words;
  return { kind: block.media, text: words.kind === 'text' || words.kind === 'link' ? words.text : '' } as const;
}
