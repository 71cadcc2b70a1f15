// WeFlow, one chat as a page: the messages are JSON in its script. Of a long chat they lie in files of their own beside it,
// "NAME_data/chunk-000000.js", five hundred each.
import type { ConversationKind } from '../../core/archive/findings.ts';
import type { ParsedMessage } from '../../core/archive/message.ts';
import { UserError } from '../../core/errors.ts';
import { folderOf } from '../file-names.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { firstBytes } from '../open-export.ts';
import { textPieces } from '../text-blocks.ts';
import { fieldsOf, textAt } from './wechat/json-parts.ts';
import { type Body, bodyOf, placeholderBody, typedBody, withoutEntities } from './wechat/kinds.ts';
import { type Clock, clockOf } from './wechat/moments.ts';
import { type PageWords, pageWords } from './wechat/page-words.ts';
import { type People, peopleOf } from './wechat/people.ts';
import { conversationAt, withoutExtension } from './wechat/place.ts';
import { objectScanner } from './wechat/script-objects.ts';

export const weflowHtml: ExportFormat = { name: 'weflow-html', family: 'wechat', layout: 'merged', recognise, read };

const CHUNK = /^\s{0,20}window\.__WEFLOW_CHUNK_LOADED__\(/;
const PAGE = /window\.(?:__)?WEFLOW_|WeflowChunk/;
const BEGIN = /\{\s{0,4}"i"\s{0,4}:/g;
const HEAD_BYTES = 64 << 10;

function recognise(head: FileHead): number {
  if (head.content !== 'text') return 0;
  if (CHUNK.test(head.text)) return 1;
  return /^\s*<(?:!doctype|html)/i.test(head.text) && PAGE.test(head.text) ? 1 : 0;
}

/** As the page's script has them. */
interface RawMessage {
  /** Seconds since 1970. */
  readonly t?: unknown;
  /** 1: the exporter's. */
  readonly s?: unknown;
  /** HTML: the avatar with the name, or the name's first letter. */
  readonly a?: unknown;
  /** HTML: the message. */
  readonly b?: unknown;
  readonly p?: unknown;
  readonly r?: unknown;
}

interface Chat {
  readonly conversation: string;
  readonly people: People;
  readonly clock: Clock;
  readonly wordsOf: (html: string) => PageWords;
  title: string | undefined;
  kind: ConversationKind | undefined;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const about = await aboutChat(file);
  const chat: Chat = { ...about, people: peopleOf(), clock: clockOf(), wordsOf: pageWords() };
  const scanner = objectScanner({ begin: BEGIN, json: true });
  let messages = 0;
  let unread = 0;
  let tail = '';
  for await (const piece of textPieces(file)) {
    tail = (tail + piece).slice(-200);
    const batch: ParsedMessage[] = [];
    for (const object of scanner.take(piece)) {
      const raw = parsed(object);
      if (!raw) unread++;
      else if (typeof raw.b === 'string') batch.push(messageOf(raw, raw.b, chat));
    }
    messages += batch.length;
    if (batch.length > 0) yield batch;
  }
  if (scanner.cutOff() || !/(?:<\/html>|\]\);?)\s*$/i.test(tail))
    throw new UserError({ code: 'cut-off', file: file.upload, format: 'weflow-html', messages });
  if (unread + scanner.broken() > 0) options.warn('skipped-entries', unread + scanner.broken());
  if (chat.clock.bad() > 0) options.warn('bad-times', chat.clock.bad());
  // The last word counts: a file in which the exporter is silent has none.
  const { conversation, title, kind } = chat;
  const self = chat.people.self();
  if (messages > 0 && (self !== undefined || about.page)) yield { conversation, title, kind, self };
}

const SELF = '我';

/** The page says whose chat it is; of a file with messages the page lies one folder above. */
async function aboutChat(file: ExportFile) {
  const stem = folderOf(file.path).replace(/_data$/, '');
  const own = (await startOf(file)).trimStart();
  const page = CHUNK.test(own)
    ? file.beside.find((one) => /\.html?$/i.test(one.path) && withoutExtension(one.path) === stem)
    : file;
  const conversation = page ? conversationAt(page) : folderOf(file.path).endsWith('_data') ? stem : '';
  const html = page === file ? own : page ? await startOf(page) : '';
  const title = withoutEntities(/<h1 class="title">([^<]{1,200})<\/h1>/.exec(html)?.[1] ?? '').trim();
  return { conversation, title: title || undefined, kind: kindIn(html), page: page === file };
}

function kindIn(html: string): ConversationKind | undefined {
  if (html.includes('<span>群聊</span>')) return 'group';
  return html.includes('<span>私聊</span>') ? 'personal' : undefined;
}

/** The tool writes UTF-8. */
const startOf = async (file: Parameters<typeof firstBytes>[0]): Promise<string> =>
  Buffer.from(await firstBytes(file, HEAD_BYTES))
    .toString('utf8')
    .replace(/^\ufeff/, '');

function parsed(object: string): RawMessage | undefined {
  try {
    return fieldsOf(JSON.parse(object));
  } catch {
    // Counted as unread by whoever asked.
    return undefined;
  }
}

function messageOf(raw: RawMessage, html: string, chat: Chat): ParsedMessage {
  const words = chat.wordsOf(html);
  const body = contentOf(words);
  return {
    conversation: chat.conversation,
    sender: body.kind === 'system' ? undefined : senderOf(raw, words, chat),
    ...chat.clock.of(raw.t, words.time),
    ...body,
    native: textAt(raw.p) || undefined,
    replyTo: textAt(raw.r) || undefined,
  };
}

function contentOf({ kind, text }: PageWords): Body {
  const said = text.trim();
  if (kind === undefined) return bodyOf(said);
  return kind === 'link' ? { kind, text: placeholderBody(said)?.text ?? said } : typedBody(kind, said);
}

function senderOf(raw: RawMessage, words: PageWords, chat: Chat): string {
  const self = raw.s === 1;
  const pictured = / alt="([^"<>]{1,200})"/.exec(textAt(raw.a).slice(0, 4000))?.[1];
  const shown = words.sender.trim() || withoutEntities(pictured ?? '') || (self ? SELF : (chat.title ?? '对方'));
  return chat.people.name(undefined, shown, self);
}
