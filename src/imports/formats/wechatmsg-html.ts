// WeChatMsg (MemoTrace), one chat as a page: the messages are an array in its script.
import type { ConversationKind } from '../../core/archive/findings.ts';
import type { ParsedMessage } from '../../core/archive/message.ts';
import { UserError } from '../../core/errors.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { textPieces } from '../text-blocks.ts';
import { type Body, bodyOf, kindOfType, placeholderBody, typedBody, withoutEntities } from './wechat/kinds.ts';
import { type Clock, clockOf, localWall } from './wechat/moments.ts';
import { type People, peopleOf } from './wechat/people.ts';
import { conversationAt } from './wechat/place.ts';
import { type Fields, fieldsIn } from './wechat/script-fields.ts';
import { objectScanner } from './wechat/script-objects.ts';

export const wechatmsgHtml: ExportFormat = {
  name: 'wechatmsg-html',
  family: 'wechat',
  layout: 'merged',
  recognise,
  read,
};

/** The page's own script has objects too, but none that begins with a number for its type. */
const BEGIN = /\{\s{0,20}type\s{0,4}:\s{0,4}\d/g;
const MESSAGE = /\{\s{0,20}type\s{0,4}:\s{0,4}\d+\s{0,4},[^{}]{0,4000}is_send\s{0,4}:\s{0,4}\d/;

function recognise(head: FileHead): number {
  if (head.content !== 'text' || !/^\s*(?:<!--[^>]*-->\s*)?<(?:!doctype|html)/i.test(head.text)) return 0;
  return MESSAGE.test(head.text) || /is_chatroom:[01]/.test(head.text) ? 1 : 0;
}

/** What one reading of a page knows. */
interface Page {
  readonly conversation: string;
  readonly people: People;
  readonly clock: Clock;
  kind: ConversationKind | undefined;
  /** Minutes the exporter's clock was ahead of UTC, as the last line with a time says. */
  offset: number | undefined;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const conversation = conversationAt(file);
  const page: Page = { conversation, people: peopleOf(), clock: clockOf(), kind: undefined, offset: undefined };
  const scanner = objectScanner({ begin: BEGIN, json: false });
  let messages = 0;
  let unread = 0;
  let tail = '';
  for await (const piece of textPieces(file)) {
    tail = (tail + piece).slice(-200);
    const batch: ParsedMessage[] = [];
    for (const object of scanner.take(piece)) {
      const fields = fieldsIn(object);
      if (fields?.has('timestamp')) batch.push(...messageOf(fields, page));
      else if (object.includes('is_send')) unread++;
    }
    messages += batch.length;
    if (batch.length > 0) yield batch;
  }
  if (scanner.cutOff() || !/<\/html>\s*$/i.test(tail))
    throw new UserError({ code: 'cut-off', file: file.upload, format: 'wechatmsg-html', messages });
  if (unread + scanner.broken() > 0) options.warn('skipped-entries', unread + scanner.broken());
  if (page.clock.bad() > 0) options.warn('bad-times', page.clock.bad());
  yield { conversation, title: page.people.partner(), kind: page.kind, self: page.people.self() };
}

function messageOf(fields: Fields, page: Page): ParsedMessage[] {
  const moment = page.clock.of(fields.get('timestamp'), undefined);
  const text = fields.get('text') ?? '';
  if (isTime(fields, text)) {
    const wall = localWall(text);
    if (wall !== undefined && moment.wall !== undefined) page.offset = zoneOf(wall - moment.wall);
    return [];
  }
  if (fields.get('is_chatroom') === '1') page.kind = 'group';
  const { wall } = moment;
  const offset = page.offset ?? 0;
  const body = contentOf(fields, text);
  const name = (fields.get('displayname') ?? '').trim();
  const self = fields.get('is_send') === '1';
  return [
    {
      conversation: page.conversation,
      sender: body.kind === 'system' ? undefined : page.people.name(undefined, name || (self ? '我' : '对方'), self),
      ...(wall === undefined ? moment : { wall: wall + offset * 60, offset }),
      ...body,
      native: undefined,
      replyTo: undefined,
    },
  ];
}

/** Between messages that lie five minutes apart stands the time, by the exporter's clock: a line of the page. */
const isTime = (fields: Fields, text: string): boolean =>
  fields.get('type') === '0' && !fields.get('displayname') && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(:\d{2})?$/.test(text);

const zoneOf = (seconds: number): number | undefined =>
  Math.abs(seconds) <= 26 * 3600 ? Math.round(seconds / 60) : undefined;

function contentOf(fields: Fields, written: string): Body {
  const text = withoutEntities(written.replace(/<br\s{0,4}\/?>/gi, '\n'));
  const type = Number(fields.get('type'));
  // Notices; and what the tool has no kind for, with its name in brackets.
  if (type === 0) return placeholderBody(text.trim()) ?? { kind: 'system', text: text.trim() };
  // The address of a picture on the web is a sticker's.
  if (type === 3) return { kind: /^https?:|^\[(?:表情|动画)/.test(text) ? 'sticker' : 'photo', text: '' };
  const subType = fields.has('sub_type') ? Number(fields.get('sub_type')) : undefined;
  const kind = kindOfType(type, subType);
  if (kind === undefined) return bodyOf(text);
  if (kind === 'voice') return typedBody(kind, withoutEntities(fields.get('voice_to_text') ?? '') || text);
  if (kind === 'link') return { kind, text: withoutEntities(fields.get('title') ?? '') };
  return typedBody(kind, text);
}
