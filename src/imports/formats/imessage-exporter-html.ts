// Messages on the Mac through imessage-exporter, as a page for each conversation.
import type { ParsedMessage } from '../../core/archive/message.ts';
import { UserError } from '../../core/errors.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { isBareLink } from '../kinds.ts';
import type { Emit } from '../lines.ts';
import { type Attributes, type PageReader, pageReader } from '../page.ts';
import { nameBook } from '../people.ts';
import { textPieces } from '../text-blocks.ts';
import { type Body, kindOfAttachment } from './imessage/body.ts';
import { stampOf } from './imessage/moments.ts';
import { conversationAt, headAt } from './imessage/place.ts';
import { repliesOf } from './imessage/replies.ts';

export const imessageExporterHtml: ExportFormat = {
  name: 'imessage-exporter-html',
  family: 'imessage',
  layout: 'merged',
  recognise,
  read,
};

function recognise(head: FileHead): number {
  const text = head.content === 'text' ? head.text : '';
  if (!/<span class="timestamp">/.test(text)) return 0;
  return /<div class="message"|<div class ?="announcement"/.test(text) &&
    /<span class="(?:sender|bubble)">|announcement/.test(text)
    ? 1
    : 0;
}

const MOST_NAMES = 100;

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const names = new Set<string>();
  let badTimes = 0;
  let messages = 0;
  const page = chatPage(conversationAt(file));
  const counted = (batch: readonly ParsedMessage[]): readonly ParsedMessage[] => {
    for (const { wall, sender } of batch) {
      if (wall === undefined) badTimes++;
      if (sender !== undefined && names.size < MOST_NAMES) names.add(sender);
    }
    messages += batch.length;
    return batch;
  };
  for await (const piece of textPieces(file)) {
    const batch = counted(page.write(piece));
    if (batch.length > 0) yield batch;
    if (page.tooDeep())
      throw new UserError({ code: 'damaged', file: file.upload, format: 'imessage-exporter-html', messages });
  }
  const rest = counted(page.end());
  if (rest.length > 0) yield rest;
  if (!page.complete())
    throw new UserError({ code: 'cut-off', file: file.upload, format: 'imessage-exporter-html', messages });
  if (badTimes > 0) options.warn('bad-times', badTimes);
  yield headAt(file, [...names]);
}

/** A message as far as it has been read. */
interface Draft {
  readonly notice: boolean;
  /** The id of the message that it stands below. */
  readonly parent: string | undefined;
  readonly below: boolean;
  native: string | undefined;
  stamp: string;
  sender: string;
  text: string;
  deleted: string;
  /** Path of the first thing attached. */
  attached: string;
  sticker: boolean;
  app: boolean;
  appName: string;
  link: string;
}

type Field = 'stamp' | 'sender' | 'text' | 'deleted' | 'appName' | undefined;

interface Element {
  readonly field: Field;
  readonly draft: boolean;
  readonly replies: boolean;
  readonly app: boolean;
  readonly edited: boolean;
}

const OUTERMOST: Element = { field: undefined, draft: false, replies: false, app: false, edited: false };
const SOURCES: ReadonlySet<string> = new Set(['img', 'video', 'audio', 'source', 'a']);

function chatPage(conversation: string): PageReader<ParsedMessage> {
  const done: ParsedMessage[] = [];
  const emit: Emit = (message) => done.push(message);
  const nameOf = nameBook();
  const replies = repliesOf(emit);
  const stack: Element[] = [];
  const drafts: Draft[] = [];

  function finish(): void {
    const draft = drafts.pop();
    if (!draft) return;
    const message = messageOf(draft, conversation, nameOf);
    if (draft.notice) emit(message);
    else if (draft.below) replies.below(message);
    else replies.inPlace(message);
  }

  function opened(name: string, attributes: Attributes): void {
    const classes = new Set((attributes.class ?? '').split(/\s+/));
    const parent = stack[stack.length - 1] ?? OUTERMOST;
    const begins =
      classes.has('announcement') ||
      (classes.has('message') && (parent === OUTERMOST || parent.replies || drafts.length === 0));
    if (begins) drafts.push(emptyDraft(classes.has('announcement'), parent.replies, drafts[drafts.length - 1]));
    const draft = drafts[drafts.length - 1];
    const element: Element = {
      field: draft && !begins ? fieldOf(name, classes, parent, draft) : undefined,
      draft: begins,
      replies: begins ? false : parent.replies || classes.has('replies'),
      app: !begins && (parent.app || classes.has('app')),
      edited: !begins && (parent.edited || classes.has('edited')),
    };
    if (draft && !begins) look(draft, name, attributes, classes, element);
    stack.push(element);
  }

  function heard(text: string): void {
    const field = stack[stack.length - 1]?.field;
    const draft = drafts[drafts.length - 1];
    if (field && draft) draft[field] += text;
  }

  function closed(): void {
    if (stack.pop()?.draft) finish();
  }

  function ended(): void {
    while (drafts.length > 0) finish();
    replies.end();
  }

  return pageReader(done, { opened, heard, closed, ended });
}

const emptyDraft = (notice: boolean, below: boolean, parent: Draft | undefined): Draft => ({
  notice,
  below,
  parent: below ? parent?.native : undefined,
  native: undefined,
  stamp: '',
  sender: '',
  text: '',
  deleted: '',
  attached: '',
  sticker: false,
  app: false,
  appName: '',
  link: '',
});

/** What attributes say. */
function look(
  draft: Draft,
  name: string,
  attributes: Attributes,
  classes: ReadonlySet<string>,
  element: Element,
): void {
  const target = attributes.src ?? attributes.href ?? '';
  if (element.field === 'stamp') draft.native ??= /message-guid=([\w-]{8,80})/.exec(target)?.[1];
  if (classes.has('app')) draft.app = true;
  if (classes.has('sticker')) draft.sticker = true;
  if (name === 'br' && element.field === 'text') draft.text += '\n';
  // Of versions, a row each, the last one stays.
  if (name === 'tr' && element.edited) draft.text = '';
  if (classes.has('bubble') && draft.text !== '') draft.text += '\n';
  if (target === '' || !SOURCES.has(name) || element.field === 'stamp' || element.replies) return;
  if (element.app) draft.link ||= target;
  else if (element.field !== 'text' || name !== 'a') draft.attached ||= target;
}

function fieldOf(name: string, classes: ReadonlySet<string>, parent: Element, draft: Draft): Field {
  if (classes.has('tapbacks') || classes.has('reactions') || classes.has('reply_context') || classes.has('replies'))
    return undefined;
  if (classes.has('timestamp')) return parent.edited ? undefined : 'stamp';
  if (classes.has('sender')) return 'sender';
  if (classes.has('deleted') || classes.has('unsent')) return 'deleted';
  if (parent.app) return classes.has('name') ? 'appName' : parent.field === 'appName' ? 'appName' : undefined;
  if (classes.has('bubble') || classes.has('transcription')) return 'text';
  if (parent.edited && name === 'td') return 'text';
  if (draft.notice) return parent.field ?? 'text';
  return parent.field;
}

function messageOf(draft: Draft, conversation: string, nameOf: (raw: string) => string): ParsedMessage {
  const stamp = stampOf(draft.stamp.trim());
  const body: Body = draft.notice ? { kind: 'system', text: draft.text.trim() } : bodyOf(draft);
  return {
    conversation,
    sender: draft.notice ? undefined : nameOf(draft.sender.trim()),
    wall: stamp?.wall,
    offset: undefined,
    ...body,
    native: draft.native,
    replyTo: draft.parent,
  };
}

function bodyOf(draft: Draft): Body {
  const text = draft.text.trim();
  if (draft.deleted !== '' && text === '') return { kind: 'deleted', text: draft.deleted.trim() };
  if (draft.attached !== '') return { kind: draft.sticker ? 'sticker' : kindOfAttachment(draft.attached), text };
  if (draft.app) return appBody(draft, text);
  return { kind: isBareLink(text) ? 'link' : 'text', text };
}

function appBody(draft: Draft, text: string): Body {
  if (draft.appName.trim() === 'Dropped Pin' || draft.link.includes('maps.apple.com'))
    return { kind: 'location', text };
  return isBareLink(draft.link) ? { kind: 'link', text: text || draft.link } : { kind: 'media', text };
}
