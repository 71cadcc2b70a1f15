// WhatsApp-Chat-Exporter's result.json, made from a phone's own database: chats by the other's account, each with its messages by
// number.
import type { ConversationKind } from '../../core/archive/findings.ts';
import type { MessageKind, ParsedMessage } from '../../core/archive/message.ts';
import { plainName } from '../characters.ts';
import { BATCH, type Batch, type ExportFile, type ExportFormat, type FileHead, type FormatOptions } from '../format.ts';
import type { JsonPart, JsonPath, JsonWish } from '../json-walk.ts';
import { isBareLink, kindOfFile } from '../kinds.ts';
import { type Fields, fieldsOf, idOf, textOf } from './accounts/fields.ts';
import { fromSeconds, type Moment } from './accounts/moment.ts';
import { type JsonReader, readJson } from './accounts/read-json.ts';
import { offsetOf } from './sms/zone.ts';

export const whatsappExporterJson: ExportFormat = {
  name: 'whatsapp-exporter-json',
  family: 'whatsapp',
  layout: 'merged',
  recognise,
  read,
};

const FIRST_CHAT = /^\{\s*"[^"\s]{1,80}@(?:s\.whatsapp\.net|g\.us|lid|broadcast)"\s*:\s*\{/;

function recognise(head: FileHead): number {
  const text = head.text.trimStart();
  return FIRST_CHAT.test(text) && /"messages"\s*:\s*\{/.test(text) ? 1 : 0;
}

function read(file: ExportFile, options: FormatOptions): AsyncIterable<Batch> {
  return readJson(file, options, 'whatsapp-exporter-json', accountReader(options.only));
}

/** The files do not name whoever made them. */
const ME = 'Me';

function accountReader(only: string | undefined): JsonReader {
  let name = '';
  let waiting: ParsedMessage[] = [];

  function wish([chat, member, ...deeper]: JsonPath): JsonWish {
    if (member === undefined) return only === undefined || only === chat ? 'enter' : 'skip';
    if (member === 'messages') return deeper.length === 0 ? 'enter' : 'value';
    return member === 'name' ? 'value' : 'skip';
  }

  function* take(part: JsonPart): Generator<Batch, void, void> {
    const [chat = '', member] = part.path;
    if (part.part === 'left' && part.path.length === 1) {
      yield waiting;
      waiting = [];
      yield { conversation: chat, title: nameOf(chat, name), kind: kindOf(chat), self: ME };
      name = '';
    } else if (part.part === 'value' && member === 'name') name = plainName(textOf(part.value));
    else if (part.part === 'value') {
      waiting.push(...parse(part.value, chat, nameOf(chat, name)));
      if (waiting.length < BATCH) return;
      yield waiting;
      waiting = [];
    }
  }

  return { wish, take };
}

/** "15555550123@s.whatsapp.net". */
const nameOf = (chat: string, name: string): string => name || plainName(chat.replace(/@.*$/, '')) || '?';

const kindOf = (chat: string): ConversationKind | undefined =>
  chat.endsWith('@g.us') || chat.endsWith('broadcast') ? 'group' : 'personal';

function parse(value: unknown, conversation: string, name: string): ParsedMessage[] {
  const raw = fieldsOf(value);
  if (!raw) return [];
  const body = bodyOf(raw);
  const sender = raw.from_me === true ? ME : plainName(textOf(raw.sender)) || name;
  return [
    {
      conversation,
      sender: body.kind === 'system' ? undefined : sender,
      ...momentOf(raw),
      ...body,
      native: idOf(raw.key_id),
      replyTo: idOf(raw.reply),
    },
  ];
}

/** The clock beside it is in the zone that was asked for; without one it is UTC. */
function momentOf(raw: Fields): Moment {
  const moment = fromSeconds(raw.timestamp);
  if (moment.wall === undefined) return moment;
  const offset = offsetOf(textOf(raw.time), moment.wall) ?? 0;
  return { wall: moment.wall + offset * 60, offset };
}

type Body = Pick<ParsedMessage, 'kind' | 'text'>;

/** Words of the tool's own in place of what is no text. */
const OWN_WORDS: readonly (readonly [RegExp, MessageKind])[] = [
  [/^Message deleted$/, 'deleted'],
  [/^Location shared:/, 'location'],
  [/^A (?:voice|video) call was missed$/, 'call'],
];

function bodyOf(raw: Fields): Body {
  const data = textOf(raw.data)
    .replace(/ ?<br>/g, '\n')
    .trim();
  if (raw.media === true) return { kind: kindOfMedia(raw), text: captionOf(raw) };
  if (raw.sticker === true) return { kind: 'sticker', text: '' };
  const own = raw.meta === true ? OWN_WORDS.find(([words]) => words.test(data))?.[1] : undefined;
  if (own !== undefined) return { kind: own, text: own === 'location' ? '' : data };
  if (raw.meta === true || raw.safe === true) return { kind: 'system', text: data };
  if (data === '') return { kind: 'media', text: captionOf(raw) };
  return { kind: isBareLink(data) ? 'link' : 'text', text: data };
}

const captionOf = (raw: Fields): string =>
  textOf(raw.caption)
    .replace(/ ?<br>/g, '\n')
    .trim();

/** `data` is the file's path, or a note that it is missing. */
function kindOfMedia(raw: Fields): MessageKind {
  if (raw.sticker === true) return 'sticker';
  const mime = textOf(raw.mime);
  if (mime === 'image/gif') return 'gif';
  if (mime.startsWith('image/')) return 'photo';
  if (mime.startsWith('video/')) return 'video';
  if (mime.startsWith('audio/')) return kindOfFile(textOf(raw.data)) === 'audio' ? 'audio' : 'voice';
  if (mime.includes('vcard')) return 'contact';
  if (mime === '' && /\.\w{2,5}$/.test(textOf(raw.data))) return kindOfFile(textOf(raw.data));
  return mime === 'media' || mime === '' ? 'media' : 'file';
}
