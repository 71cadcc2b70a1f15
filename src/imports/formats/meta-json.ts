// Instagram and Messenger as JSON: a thread's message_1.json and so on, alone or in a whole account, and the separate download
// of Messenger's encrypted chats. The files do not say which of the two apps they are from.
import type { ParsedMessage } from '../../core/archive/message.ts';
import { plainName } from '../characters.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import type { JsonPart, JsonPath, JsonWish } from '../json-walk.ts';
import { selfBeside } from '../people.ts';
import { fieldsOf, listOf, textOf } from './accounts/fields.ts';
import { fromMilliseconds, NO_TIME } from './accounts/moment.ts';
import { oldestFirst } from './accounts/order.ts';
import { type JsonReader, readJson } from './accounts/read-json.ts';
import { bodyOf, type RawMessage } from './meta/message.ts';
import { repaired } from './meta/repair.ts';
import { keyOf } from './meta/thread.ts';
import { isReaction } from './meta/words.ts';

export const metaJson: ExportFormat = { name: 'meta-json', family: 'meta', layout: 'merged', recognise, read };

function recognise(head: FileHead): number {
  const text = head.text.trimStart();
  if (text[0] !== '{') return 0;
  if (/"sender_name"\s*:/.test(text) && /"timestamp_ms"\s*:/.test(text)) return 1;
  if (/"senderName"\s*:/.test(text) && /"(threadName|isUnsent)"\s*:/.test(text)) return 1;
  // Nobody wrote anything, or so many take part that the first message stands further on.
  const people = /^\{\s*"participants"\s*:\s*\[\s*(\{\s*"name"\s*:|"|\])/.test(text);
  return people && (!head.whole || /"(thread_path|threadName)"\s*:/.test(text)) ? 0.9 : 0;
}

function read(file: ExportFile, options: FormatOptions): AsyncIterable<Batch> {
  return oldestFirst(readJson(file, options, 'meta-json', threadReader(file, options.only)));
}

/** More are not looked at: memory must not grow with a broken file. */
const MOST_PEOPLE = 1000;
/** What an account that is gone is called. */
const NO_NAME = 'Deleted account';

function threadReader(file: ExportFile, only: string | undefined): JsonReader {
  let people: readonly string[] = [];
  let title: string | undefined;
  let group: boolean | undefined;
  let hasMessages = false;

  // The participants stand before the messages, and the title behind them.
  const key = (): string => keyOf(file, people);

  function wish(path: JsonPath): JsonWish {
    const [member] = path;
    if (path.length > 1) return 'skip';
    if (member === 'messages') return 'elements';
    const known = ['participants', 'title', 'threadName', 'joinable_mode'];
    return known.includes(member ?? '') ? 'value' : 'skip';
  }

  function* take(part: JsonPart): Generator<Batch, void, void> {
    const [member] = part.path;
    if (part.part === 'elements') {
      const conversation = key();
      hasMessages = true;
      if (only === undefined || only === conversation) yield part.values.flatMap((value) => parse(value, conversation));
    } else if (part.part === 'value') {
      if (member === 'participants') people = namesOf(part.value);
      else if (member === 'joinable_mode') group = true;
      else title = nameOf(part.value) || undefined;
    } else if (part.path.length === 0 && hasMessages) {
      const kind = group || people.length > 2 ? 'group' : people.length === 2 ? 'personal' : undefined;
      yield { conversation: key(), title, kind, self: selfBeside(title, people), people };
    }
  }

  return { wish, take };
}

const nameOf = (value: unknown): string => plainName(repaired(textOf(value)));

/** Objects with a name, or bare names in the download of encrypted chats. */
const namesOf = (value: unknown): readonly string[] =>
  listOf(value)
    .slice(0, MOST_PEOPLE)
    .map((one) => nameOf(fieldsOf(one)?.name ?? one))
    .filter((name) => name !== '');

function parse(value: unknown, conversation: string): ParsedMessage[] {
  // What the file holds is not known before it is looked at; every field is checked where it is used.
  const raw = fieldsOf(value) as RawMessage | undefined;
  if (!raw) return [];
  const sender = nameOf(raw.sender_name ?? raw.senderName) || NO_NAME;
  const { kind, text } = bodyOf(raw, sender);
  return [
    {
      conversation,
      sender: kind === 'system' ? undefined : sender,
      // A reaction is no moment of the conversation.
      ...(kind === 'system' && isReaction(text) ? NO_TIME : fromMilliseconds(raw.timestamp_ms ?? raw.timestamp)),
      kind,
      text,
      native: undefined,
      replyTo: undefined,
      ...pictureOf(raw),
    },
  ];
}

/** The first of several. */
function pictureOf({ photos }: RawMessage): Pick<ParsedMessage, 'file'> {
  const uri = textOf(fieldsOf(listOf(photos)[0])?.uri);
  return uri === '' ? {} : { file: uri };
}
