// Telegram Desktop's export as HTML: messages.html, messages2.html and so on, a thousand messages each.
import type { MessageKind, ParsedMessage } from '../../core/archive/message.ts';
import { UserError } from '../../core/errors.ts';
import { isPhotoName } from '../../core/photos/photo.ts';
import { dayStart } from '../date-order.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { isBareLink } from '../kinds.ts';
import { type Attributes, type PageReader, pageReader } from '../page.ts';
import { textPieces } from '../text-blocks.ts';

export const telegramHtml: ExportFormat = {
  name: 'telegram-html',
  family: 'telegram',
  layout: 'pages',
  recognise,
  read,
};

function recognise(head: FileHead): number {
  if (!head.text.includes('class="page_wrap"')) return 0;
  return /class="message (default clearfix|service)|class="page_body chat_page"/.test(head.text) ? 1 : 0;
}

async function* read(file: ExportFile, _options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const page = chatPage();
  let messages = 0;
  for await (const piece of textPieces(file)) {
    const batch = page.write(piece);
    messages += batch.length;
    if (batch.length > 0) yield batch;
    if (page.tooDeep()) throw new UserError({ code: 'damaged', file: file.upload, format: 'telegram-html', messages });
  }
  const rest = page.end();
  if (rest.length > 0) yield rest;
  if (!page.complete())
    throw new UserError({
      code: 'cut-off',
      file: file.upload,
      format: 'telegram-html',
      messages: messages + rest.length,
    });
  yield { conversation: '', title: page.title(), kind: undefined, self: undefined };
}

/** A message as far as its part of the page has been read. */
interface Draft {
  readonly native: string;
  readonly service: boolean;
  readonly joined: boolean;
  sender: string;
  stamp: string;
  /** The classes of its media, as "media_voice_message". */
  media: string;
  mediaTitle: string;
  mediaStatus: string;
  file: string;
  replyTo: string | undefined;
  forwarded: boolean;
  text: string;
  details: string;
  /** The question and the answers, a line each. */
  poll: string;
}

/** Which text is being read. */
type Field = 'sender' | 'text' | 'details' | 'mediaTitle' | 'mediaStatus' | 'poll';

interface Element {
  readonly field: Field | 'title' | undefined;
  readonly message: boolean;
  readonly forwarded: boolean;
  readonly media: boolean;
}

function chatPage(): PageReader<ParsedMessage> & { title(): string | undefined } {
  const stack: Element[] = [];
  const done: ParsedMessage[] = [];
  let draft: Draft | undefined;
  let lastSender: string | undefined;
  let title = '';
  let inHeader = false;

  function finish(): void {
    if (draft) {
      const message = messageOf(draft, lastSender);
      if (message) done.push(message);
      if (message?.sender !== undefined) lastSender = message.sender;
    }
    draft = undefined;
  }

  function opened(name: string, attributes: Attributes): void {
    const classes = new Set((attributes.class ?? '').split(/\s+/));
    if (name === 'div' && classes.has('message') && attributes.id?.startsWith('message')) {
      finish();
      draft = emptyDraft(attributes.id.slice('message'.length), classes);
      stack.push({ field: undefined, message: true, forwarded: false, media: false });
      return;
    }
    if (classes.has('page_header')) inHeader = true;
    if (classes.has('page_body')) inHeader = false;
    const parent = stack[stack.length - 1];
    const forwarded = (parent?.forwarded ?? false) || classes.has('forwarded');
    const media = (parent?.media ?? false) || classes.has('media_wrap');
    if (draft) look(draft, name, attributes, classes, forwarded, media);
    if (name === 'br' && parent?.field && draft && parent.field !== 'title') draft[parent.field] += '\n';
    stack.push({ field: fieldOf(classes, parent, draft, inHeader, media), message: false, forwarded, media });
  }

  function heard(text: string): void {
    const field = stack[stack.length - 1]?.field;
    if (field === 'title') title += text;
    else if (field && draft) draft[field] += text;
  }

  function closed(): void {
    if (stack.pop()?.message) finish();
  }

  return { ...pageReader(done, { opened, heard, closed, ended: finish }), title: () => title.trim() || undefined };
}

const emptyDraft = (native: string, classes: ReadonlySet<string>): Draft => ({
  native,
  service: classes.has('service'),
  joined: classes.has('joined'),
  sender: '',
  stamp: '',
  media: '',
  mediaTitle: '',
  mediaStatus: '',
  file: '',
  replyTo: undefined,
  forwarded: false,
  text: '',
  details: '',
  poll: '',
});

/** What attributes say. */
function look(
  draft: Draft,
  name: string,
  attributes: { readonly [name: string]: string },
  classes: ReadonlySet<string>,
  forwarded: boolean,
  media: boolean,
): void {
  if (classes.has('forwarded')) draft.forwarded = true;
  if (classes.has('date') && !forwarded) draft.stamp ||= attributes.title ?? '';
  if (classes.has('answer')) draft.poll += '\n';
  if (name === 'a') draft.replyTo ??= /go_to_message(\d+)/.exec(attributes.href ?? '')?.[1];
  if (name === 'a' && media && draft.file === '' && isPhotoName(attributes.href ?? ''))
    draft.file = attributes.href ?? '';
  if (media && draft.media === '')
    draft.media = [...classes].find((one) => /^(media_|\w+_wrap$)/.test(one) && one !== 'media_wrap') ?? '';
}

function fieldOf(
  classes: ReadonlySet<string>,
  parent: Element | undefined,
  draft: Draft | undefined,
  inHeader: boolean,
  media: boolean,
): Element['field'] {
  if (!draft) return inHeader && classes.has('text') && classes.has('bold') ? 'title' : undefined;
  if (draft.service) return classes.has('details') ? 'details' : parent?.field;
  // The name inside a forwarded part is the original author's.
  if (classes.has('from_name')) return draft.forwarded ? undefined : 'sender';
  if (classes.has('question') || classes.has('answer')) return 'poll';
  // "via @bot" behind a name, and votes behind an answer.
  if (classes.has('details') && (parent?.field === 'sender' || parent?.field === 'poll')) return undefined;
  if (classes.has('reply_to') || classes.has('reactions') || classes.has('date')) return undefined;
  if (media && classes.has('title')) return 'mediaTitle';
  if (media && classes.has('status')) return 'mediaStatus';
  if (classes.has('text') && !media) return 'text';
  return parent?.field;
}

function messageOf(draft: Draft, lastSender: string | undefined): ParsedMessage | undefined {
  // Days are written as services with negative numbers; they are no entries.
  if (draft.service && draft.native.startsWith('-')) return isDay(draft.details) ? undefined : serviceOf(draft);
  if (draft.service) return serviceOf(draft);
  const kind = kindOf(draft);
  const sender = draft.sender.trim() || (draft.joined ? lastSender : undefined) || 'Deleted Account';
  const call = draft.mediaStatus.trim();
  const picture = draft.file === '' ? {} : { file: draft.file };
  return { ...common(draft), sender, kind, text: kind === 'call' ? call : textOf(draft, kind), ...picture };
}

const serviceOf = (draft: Draft): ParsedMessage => ({
  ...common(draft),
  sender: undefined,
  kind: 'system',
  text: draft.details.trim(),
});

const common = (draft: Draft) => ({
  conversation: '',
  ...timeOf(draft.stamp),
  native: /^\d+$/.test(draft.native) ? draft.native : undefined,
  replyTo: draft.replyTo,
});

/** "2 March 2024". */
const isDay = (text: string): boolean => /^\s*\d{1,2}\s+\S+\s+\d{4}\s*$/.test(text);

/** "02.03.2024 23:58:11 UTC+00:00"; old versions without the zone. */
function timeOf(stamp: string): Pick<ParsedMessage, 'wall' | 'offset'> {
  const found = /^(\d{2})\.(\d{2})\.(\d{4}) (\d{2}):(\d{2}):(\d{2})(?: UTC([+-])(\d{2}):(\d{2}))?/.exec(stamp);
  if (!found) return { wall: undefined, offset: undefined };
  const [day = 0, month = 0, year = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number);
  const wall = dayStart(year, month, day) + hour * 3600 + minute * 60 + second;
  if (Number.isNaN(wall)) return { wall: undefined, offset: undefined };
  if (found[7] === undefined) return { wall, offset: undefined };
  const offset = Number(found[8]) * 60 + Number(found[9]);
  return { wall, offset: found[7] === '-' && offset > 0 ? -offset : offset };
}

const KINDS: Readonly<Record<string, MessageKind>> = {
  photo_wrap: 'photo',
  media_photo: 'photo',
  sticker_wrap: 'sticker',
  video_file_wrap: 'video',
  media_video: 'video',
  animated_wrap: 'gif',
  media_voice_message: 'voice',
  media_audio_file: 'audio',
  media_call: 'call',
  media_file: 'file',
  media_location: 'location',
  media_live_location: 'location',
  media_venue: 'location',
  media_contact: 'contact',
  media_poll: 'poll',
};

function kindOf(draft: Draft): MessageKind {
  if (draft.media !== '') {
    // What was not included is written like a photo, and only its title tells.
    if (/^sticker/i.test(draft.mediaTitle.trim())) return 'sticker';
    if (/^(animation|gif)/i.test(draft.mediaTitle.trim())) return 'gif';
    return KINDS[draft.media] ?? 'media';
  }
  if (draft.forwarded) return 'link';
  return isBareLink(draft.text.trim()) ? 'link' : 'text';
}

const textOf = (draft: Draft, kind: MessageKind): string =>
  kind === 'poll' && draft.text.trim() === '' ? pollText(draft.poll) : draft.text.trim();

const pollText = (poll: string): string =>
  poll
    .split('\n')
    .map((line) => line.trim().replace(/^- /, ''))
    .filter((line) => line !== '')
    .join('\n');
