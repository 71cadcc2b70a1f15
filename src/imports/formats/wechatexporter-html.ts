// WechatExporter (from an iPhone's backup), one chat as a page.
import type { MessageKind, ParsedMessage } from '../../core/archive/message.ts';
import { UserError } from '../../core/errors.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { type Attributes, type PageReader, pageReader } from '../page.ts';
import { textPieces } from '../text-blocks.ts';
import { type Body, bodyOf, kindOfType, typedBody } from './wechat/kinds.ts';
import { type Clock, clockOf } from './wechat/moments.ts';
import { type People, peopleOf } from './wechat/people.ts';
import { conversationAt } from './wechat/place.ts';

export const wechatexporterHtml: ExportFormat = {
  name: 'wechatexporter-html',
  family: 'wechat',
  layout: 'merged',
  recognise,
  read,
};

const MESSAGE = /<div class="msg (?:chat|media)[ -][^"]{1,80}" msgid="/;

function recognise(head: FileHead): number {
  if (head.content !== 'text' || !/^\s*<(?:!doctype|html)/i.test(head.text)) return 0;
  if (MESSAGE.test(head.text)) return 1;
  return / - 微信聊天记录<\/title>/.test(head.text) ? 0.8 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const conversation = conversationAt(file);
  const people = peopleOf();
  const clock = clockOf();
  const page = chatPage((draft) => messageOf(draft, conversation, people, clock));
  let messages = 0;
  for await (const piece of textPieces(file)) {
    const batch = page.write(piece);
    messages += batch.length;
    if (batch.length > 0) yield batch;
    if (page.tooDeep())
      throw new UserError({ code: 'damaged', file: file.upload, format: 'wechatexporter-html', messages });
  }
  const rest = page.end();
  messages += rest.length;
  if (rest.length > 0) yield rest;
  if (!page.complete())
    throw new UserError({ code: 'cut-off', file: file.upload, format: 'wechatexporter-html', messages });
  if (clock.bad() > 0) options.warn('bad-times', clock.bad());
  yield { conversation, title: page.title() ?? people.partner(), kind: undefined, self: people.self() };
}

/** A message as far as its part of the page has been read. */
interface Draft {
  readonly native: string | undefined;
  /** WeChat's own number for the kind. */
  readonly type: number;
  readonly notice: boolean;
  readonly self: boolean | undefined;
  sender: string;
  /** What stands beside the name. */
  stamp: string;
  text: string;
  quotes: boolean;
  shown: MessageKind | undefined;
}

type Field = 'sender' | 'stamp' | 'text' | 'title' | undefined;

interface Element {
  readonly field: Field;
  readonly message: boolean;
}

/** Longer messages are cut (UTF-16 units). */
const LONGEST_TEXT = 16 << 20;

interface ChatPage extends PageReader<ParsedMessage> {
  title(): string | undefined;
}

function chatPage(finished: (draft: Draft) => ParsedMessage): ChatPage {
  const stack: Element[] = [];
  const done: ParsedMessage[] = [];
  let draft: Draft | undefined;
  let title = '';

  function finish(): void {
    if (draft) done.push(finished(draft));
    draft = undefined;
  }

  function opened(name: string, attributes: Attributes): void {
    const classes = new Set((attributes.class ?? '').split(/\s+/));
    const parent = stack[stack.length - 1];
    const message = name === 'div' && classes.has('msg') && attributes.msgid !== undefined;
    if (message) {
      finish();
      draft = draftOf(attributes, classes);
    }
    if (draft) show(draft, name, classes);
    if (name === 'br' && parent?.field === 'text' && draft) draft.text += '\n';
    const field = message ? (draft?.notice ? 'text' : undefined) : fieldOf(name, classes, parent?.field);
    stack.push({ field, message });
  }

  function heard(text: string): void {
    const field = stack[stack.length - 1]?.field;
    if (field === 'title') title = (title + text).slice(0, 400);
    else if (field && draft && draft[field].length < LONGEST_TEXT) draft[field] += text;
  }

  function closed(): void {
    if (stack.pop()?.message) finish();
  }

  const page = pageReader(done, { opened, heard, closed, ended: finish });
  return { ...page, title: () => /^(.+?) - 微信聊天记录\s*$/s.exec(title.trim())?.[1]?.trim() };
}

function draftOf(attributes: Attributes, classes: ReadonlySet<string>): Draft {
  const right = ['right', 'chat-right', 'media-right'].some((one) => classes.has(one));
  const left = ['left', 'chat-left', 'media-left'].some((one) => classes.has(one));
  return {
    native: /^\d{1,20}$/.exec(attributes.msgid?.trim() ?? '')?.[0],
    type: Number.parseInt(attributes.msgtype ?? '', 10),
    notice: classes.has('chat-notice'),
    self: right ? true : left ? false : undefined,
    sender: '',
    stamp: '',
    text: '',
    quotes: false,
    shown: undefined,
  };
}

const SHOWN: Readonly<Record<string, MessageKind>> = { audio: 'voice', video: 'video' };

/** What stands in a message besides its words. */
function show(draft: Draft, name: string, classes: ReadonlySet<string>): void {
  if (classes.has('refermsg')) draft.quotes = true;
  if (name === 'img' && !classes.has('avatar') && !classes.has('wxemoji')) draft.shown ??= 'photo';
  draft.shown = SHOWN[name] ?? draft.shown;
}

function fieldOf(name: string, classes: ReadonlySet<string>, parent: Field): Field {
  if (name === 'title') return 'title';
  // What a browser shows that can not play a sound.
  if (name === 'style' || name === 'script' || name === 'audio' || name === 'video') return undefined;
  if (classes.has('nt-box')) return 'stamp';
  if (classes.has('dspname') || classes.has('name-left') || classes.has('name-right')) return 'sender';
  return classes.has('content-box') ? 'text' : parent;
}

function messageOf(draft: Draft, conversation: string, people: People, clock: Clock): ParsedMessage {
  const body = draft.notice ? notice(draft) : contentOf(draft);
  const stamp = draft.stamp.trim();
  return {
    conversation,
    sender: body.kind === 'system' ? undefined : people.name(undefined, draft.sender, draft.self),
    ...(stamp === '' ? { wall: undefined, offset: undefined } : clock.of(undefined, stamp)),
    ...body,
    native: draft.native,
    replyTo: undefined,
  };
}

const notice = (draft: Draft): Body => ({
  kind: 'system',
  text: draft.text.trim().replace(/^(?:系统消息|系統消息)[:：]\s?/, ''),
});

/** What is shared from an app (49) is a link, but for an answer, which quotes what it answers. */
function contentOf(draft: Draft): Body {
  const text = wordsOf(draft.text);
  const type = draft.type;
  if (type === 49) return draft.quotes || text.startsWith('「') ? bodyOf(text) : { kind: 'link', text };
  const kind = kindOfType(type, undefined);
  if (kind !== undefined) return typedBody(kind, text);
  return draft.shown && text === '' ? { kind: draft.shown, text } : bodyOf(text);
}

/** The page is set in lines and tabs of its own. */
const wordsOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/^[\t ]+|[\t ]+$/g, ''))
    .join('\n')
    .trim();
