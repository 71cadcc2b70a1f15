// Skype's export: messages.json, all conversations of an account.
import type { ConversationKind } from '../../core/archive/findings.ts';
import type { MessageKind, ParsedMessage } from '../../core/archive/message.ts';
import { plainName } from '../characters.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import type { JsonPart, JsonPath, JsonWish } from '../json-walk.ts';
import { isBareLink } from '../kinds.ts';
import { fieldsOf, idOf, textOf } from './accounts/fields.ts';
import { fromUtcText } from './accounts/moment.ts';
import { oldestFirst } from './accounts/order.ts';
import { type JsonReader, readJson } from './accounts/read-json.ts';
import { type Content, readContent } from './skype/content.ts';

export const skype: ExportFormat = { name: 'skype', family: 'skype', layout: 'merged', recognise, read };

function recognise(head: FileHead): number {
  const text = head.text.trimStart();
  if (text[0] !== '{' || !/"conversations"\s*:/.test(text)) return 0;
  if (/"MessageList"\s*:/.test(text)) return 1;
  return /"userId"\s*:/.test(text) && /"exportDate"\s*:/.test(text) ? 0.9 : 0;
}

function read(file: ExportFile, options: FormatOptions): AsyncIterable<Batch> {
  return oldestFirst(readJson(file, options, 'skype', accountReader(options.only)));
}

interface Open {
  id: string;
  title: string | undefined;
}

function accountReader(only: string | undefined): JsonReader {
  let self = '';
  let open: Open = { id: '', title: undefined };

  function wish(path: JsonPath): JsonWish {
    const [root, , member] = path;
    if (root === 'userId') return 'value';
    if (root !== 'conversations' || path.length > 3) return 'skip';
    if (path.length < 3) return 'enter';
    if (member === 'MessageList') return 'elements';
    return member === 'id' || member === 'displayName' ? 'value' : 'skip';
  }

  function* take(part: JsonPart): Generator<Batch, void, void> {
    const [root, , member] = part.path;
    if (part.part === 'elements') {
      if (isWanted(open.id, only)) yield part.values.flatMap((value) => parse(value, open, self));
    } else if (part.part === 'value') {
      if (root === 'userId') self = idOf(part.value) ?? '';
      else if (member === 'id') open.id = idOf(part.value) ?? '';
      else open.title = plainName(textOf(part.value)) || undefined;
    } else if (root === 'conversations' && part.path.length === 2) {
      yield { conversation: open.id, ...headOf(open, self) };
      open = { id: '', title: undefined };
    }
  }

  return { wish, take };
}

/** 48 is Skype's own list of calls and notices. */
const isWanted = (id: string, only: string | undefined): boolean =>
  !id.startsWith('48:') && (only === undefined || only === id);

function headOf(open: Open, self: string) {
  const title = open.title ?? (open.id === '' ? undefined : accountName(open.id));
  return { title, kind: kindOfConversation(open.id), self: self === '' ? undefined : accountName(self) };
}

function kindOfConversation(id: string): ConversationKind | undefined {
  if (id.startsWith('19:')) return 'group';
  return id.startsWith('28:') ? 'bot' : undefined;
}

/** "8:live:ines" → "ines". */
const accountName = (id: string): string => plainName(id.replace(/^\d{1,3}:(live:)?/, '')) || '?';

function parse(value: unknown, open: Open, self: string): ParsedMessage[] {
  const raw = fieldsOf(value);
  if (!raw) return [];
  const from = textOf(raw.from);
  const account = from.slice(from.lastIndexOf('/') + 1);
  const content = readContent(textOf(raw.content));
  const deleted = fieldsOf(raw.properties)?.deletetime;
  const kind = deleted !== undefined && deleted !== null ? 'deleted' : kindOf(textOf(raw.messagetype), content);
  return [
    {
      conversation: open.id,
      sender: kind === 'system' ? undefined : senderOf(account, textOf(raw.displayName), open, self),
      ...fromUtcText(raw.originalarrivaltime),
      kind,
      text: wordsOf(kind, content, textOf(raw.messagetype)),
      native: idOf(raw.id),
      replyTo: undefined,
    },
  ];
}

/** The exporter is never named. */
function senderOf(account: string, name: string, open: Open, self: string): string {
  if (account === self && account !== '') return accountName(self);
  return plainName(name) || (account === open.id ? open.title : undefined) || accountName(account);
}

const TYPES: ReadonlyMap<string, MessageKind> = new Map([
  ['RichText/UriObject', 'photo'],
  ['RichText/Media_Video', 'video'],
  ['RichText/Media_FlikMsg', 'gif'],
  ['RichText/Media_AudioMsg', 'voice'],
  ['RichText/Media_GenericFile', 'file'],
  ['RichText/Media_Album', 'photo'],
  ['RichText/Media_Card', 'link'],
  ['RichText/Location', 'location'],
  ['RichText/Contacts', 'contact'],
  ['Event/Call', 'call'],
  ['Poll', 'poll'],
]);
const TEXTS = new Set(['RichText', 'Text', 'RichText/Html', 'RichText/Sms']);
const CARDS: readonly (readonly [start: string, kind: MessageKind])[] = [
  ['Picture', 'photo'],
  ['Video', 'video'],
  ['Audio', 'voice'],
  ['SWIFT', 'media'],
  ['File', 'file'],
];

function kindOf(type: string, { text, card }: Content): MessageKind {
  const known = TYPES.get(type);
  if (known !== undefined) return known;
  if (type.startsWith('RichText/Media')) return 'media';
  if (!TEXTS.has(type)) return 'system';
  if (card !== undefined && text === '') return CARDS.find(([start]) => card.startsWith(start))?.[1] ?? 'media';
  if (text === '') return 'media';
  return isBareLink(text) ? 'link' : 'text';
}

function wordsOf(kind: MessageKind, { text, call }: Content, type: string): string {
  if (kind === 'call') return call ?? text;
  if (kind === 'system') return text || type;
  return kind === 'text' || kind === 'link' ? text : '';
}
