// Google Chat in Google's Takeout: a folder for each conversation with messages.json in it, in UTC.
import type { MessageKind, ParsedMessage } from '../../core/archive/message.ts';
import { plainName } from '../characters.ts';
import { baseOf, folderOf } from '../file-names.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import type { JsonPart, JsonPath, JsonWish } from '../json-walk.ts';
import { isBareLink, kindOfFile } from '../kinds.ts';
import { type People, peopleOf } from '../people.ts';
import { companion } from './accounts/companions.ts';
import { type Fields, fieldsOf, idOf, listOf, textOf } from './accounts/fields.ts';
import { type Moment, NO_TIME } from './accounts/moment.ts';
import { type JsonReader, readJson } from './accounts/read-json.ts';
import { pageTime } from './meta/dates.ts';

export const googleChat: ExportFormat = {
  name: 'google-chat',
  family: 'google-chat',
  layout: 'merged',
  recognise,
  read,
};

function recognise(head: FileHead): number {
  const text = head.text.trimStart();
  if (!/^\{\s*"messages"\s*:\s*\[/.test(text)) return 0;
  return /"creator"\s*:\s*\{/.test(text) && /"(?:created_date|topic_id)"\s*:/.test(text) ? 1 : 0;
}

/** Whose account it is. */
const ownerIn = companion('user_info.json');

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const owner = fieldsOf(fieldsOf(await ownerIn(file))?.user);
  const reader = chatReader(baseOf(folderOf(file.path)), owner, options.only);
  yield* readJson(file, options, 'google-chat', reader);
}

/** `folder`: "DM AbCdEfGh", "Space AAAAbbbbCCC". */
function chatReader(folder: string, owner: Fields | undefined, only: string | undefined): JsonReader {
  const people = peopleOf();

  function wish(path: JsonPath): JsonWish {
    const wanted = path.length === 1 && path[0] === 'messages' && (only === undefined || only === folder);
    return wanted ? 'elements' : 'skip';
  }

  function* take(part: JsonPart): Generator<Batch, void, void> {
    if (part.part === 'elements') yield part.values.flatMap((value) => parse(value, folder, people));
    else if (part.part === 'left' && part.path.length === 0 && people.names().length > 0) {
      const self = owner && people.known(accountOf(owner));
      const others = people.names().filter((name) => name !== self);
      const kind = folder.startsWith('Space ') ? 'group' : undefined;
      yield { conversation: folder, title: others.slice(0, 5).join(', ') || self, kind, self };
    }
  }

  return { wish, take };
}

/** People who left the firm have no address any more. */
const accountOf = (person: Fields | undefined): string => textOf(person?.email) || textOf(person?.name);

function parse(value: unknown, conversation: string, people: People): ParsedMessage[] {
  const raw = fieldsOf(value);
  if (!raw) return [];
  const creator = fieldsOf(raw.creator);
  return [
    {
      conversation,
      sender: people.nameOf(accountOf(creator), plainName(textOf(creator?.name)) || '?'),
      ...momentOf(textOf(raw.created_date) || textOf(raw.updated_date)),
      ...bodyOf(raw),
      native: idOf(raw.message_id),
      replyTo: undefined,
    },
  ];
}

/** "Thursday, November 3, 2016 at 11:59:50 AM UTC". */
function momentOf(written: string): Moment {
  if (!written.endsWith('UTC') || written.length > 100) return NO_TIME;
  const wall = pageTime(written.replace(/^\p{L}+,?\s+/u, ''));
  return wall === undefined ? NO_TIME : { wall, offset: 0 };
}

function bodyOf(raw: Fields): { readonly kind: MessageKind; readonly text: string } {
  if (raw.message_state === 'DELETED' || fieldsOf(raw.deletion_metadata)) return { kind: 'deleted', text: '' };
  const text = textOf(raw.text).trim();
  const [attached] = listOf(raw.attached_files);
  if (attached !== undefined) return { kind: kindOfFile(textOf(fieldsOf(attached)?.original_name)), text };
  if (text !== '') return { kind: isBareLink(text) ? 'link' : 'text', text };
  const called = listOf(raw.annotations).some((one) => fieldsOf(one)?.video_call_metadata !== undefined);
  return { kind: called ? 'call' : 'media', text };
}
