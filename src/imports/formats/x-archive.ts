// X's (Twitter's) archive: direct-messages.js, JSON behind "window.YTD.direct_messages.part0 =". People are numbers.
import type { MessageKind, ParsedMessage } from '../../core/archive/message.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import type { JsonPart, JsonPath, JsonWish } from '../json-walk.ts';
import { isBareLink } from '../kinds.ts';
import { utf8Bytes } from '../text-bytes.ts';
import { type Fields, fieldsOf, idOf, listOf, textOf } from './accounts/fields.ts';
import { fromUtcText } from './accounts/moment.ts';
import { oldestFirst } from './accounts/order.ts';
import { type JsonReader, readJson } from './accounts/read-json.ts';
import { type Account, accountBeside } from './x/account.ts';
import { expanded } from './x/addresses.ts';
import { behindAssignment } from './x/assignment.ts';

export const xArchive: ExportFormat = { name: 'x-archive', family: 'x', layout: 'merged', recognise, read };

function recognise(head: FileHead): number {
  return /^\s*window\.YTD\.direct_messages?(_group)?\.part\d+\s*=/.test(head.text) ? 1 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const account = await accountBeside(file);
  const reader = messagesReader(account, options.only);
  yield* oldestFirst(readJson(file, options, 'x-archive', reader, behindAssignment(utf8Bytes(file))));
}

function messagesReader(account: Account | undefined, only: string | undefined): JsonReader {
  let conversation: string | undefined;
  let group = false;

  function wish(path: JsonPath): JsonWish {
    const [, member, inner] = path;
    if (path.length <= 2) return member === undefined || member === 'dmConversation' ? 'enter' : 'skip';
    if (path.length > 3) return 'skip';
    if (inner === 'messages') return 'elements';
    return inner === 'conversationId' ? 'value' : 'skip';
  }

  const self = (): string | undefined => account?.name;

  function* take(part: JsonPart): Generator<Batch, void, void> {
    const depth = part.path.length;
    if (part.part === 'value') {
      conversation = idOf(part.value);
      // Two numbers are two people; a group has a number of its own.
      group = conversation !== undefined && !conversation.includes('-');
    } else if (part.part === 'elements') {
      const key = conversation ?? '';
      if (only === undefined || only === key) yield part.values.flatMap((value) => parse(value, key, account));
    } else if (depth === 2 && conversation !== undefined) {
      const people = group ? undefined : peopleIn(conversation, account);
      const others = people?.filter((name) => name !== self());
      const title = others?.join(', ');
      yield { conversation, title, kind: group ? 'group' : undefined, self: self(), ...(people && { people }) };
      conversation = undefined;
      group = false;
    }
  }

  return { wish, take };
}

const nameOf = (id: string, account: Account | undefined): string => (id === account?.id ? account.name : id);

const peopleIn = (conversation: string, account: Account | undefined): readonly string[] =>
  conversation.split('-', 2).map((id) => nameOf(id, account));

function parse(value: unknown, conversation: string, account: Account | undefined): ParsedMessage[] {
  const entry = fieldsOf(value);
  const [event = ''] = Object.keys(entry ?? {});
  const raw = fieldsOf(entry?.[event]);
  if (!raw) return [];
  const said = event === 'messageCreate';
  const common = { conversation, ...fromUtcText(raw.createdAt), native: idOf(raw.id), replyTo: undefined };
  // Somebody joined, left, or named the group: the event's name is all the words there are.
  if (!said) return [{ ...common, sender: undefined, kind: 'system', text: event }];
  return [{ ...common, sender: nameOf(idOf(raw.senderId) ?? '?', account), ...bodyOf(raw) }];
}

function bodyOf(raw: Fields): { readonly kind: MessageKind; readonly text: string } {
  const text = expanded(textOf(raw.text), listOf(raw.urls));
  const [media] = listOf(raw.mediaUrls);
  if (media === undefined) return { kind: isBareLink(text) ? 'link' : text === '' ? 'media' : 'text', text };
  // Behind the words stands an address of what is attached.
  return { kind: mediaKind(textOf(media)), text: text.replace(/(?:^|\s)https:\/\/t\.co\/\w{1,20}$/, '').trim() };
}

function mediaKind(url: string): MessageKind {
  if (/\/dm_gif\/|tweet_video/.test(url)) return 'gif';
  if (/\.mp4|\/dm_video\//.test(url)) return 'video';
  return 'photo';
}
