// 留痕 and small tools like it: a list of messages with a time, a name and a text, under names that vary.
import type { ParsedMessage } from '../../core/archive/message.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import type { JsonPath, JsonWish } from '../json-walk.ts';
import { fieldsOf, partsOf, textAt } from './wechat/json-parts.ts';
import { type Body, bodyOf, kindOfName, kindOfType, typedBody } from './wechat/kinds.ts';
import { type Clock, clockOf, type Moment } from './wechat/moments.ts';
import { type People, peopleOf } from './wechat/people.ts';
import { conversationAt } from './wechat/place.ts';

export const memotraceJson: ExportFormat = {
  name: 'memotrace-json',
  family: 'wechat',
  layout: 'merged',
  recognise,
  read,
};

type Fields = Readonly<Record<string, unknown>>;

const TIMES = ['timestamp', 'time', 'CreateTime', 'createTime', 'create_time', 'StrTime', 'str_time'];
const SENDERS = ['sender', 'nickname', 'from', 'NickName', 'Remark', 'talker'];
const TEXTS = ['content', 'message', 'text', 'StrContent', 'msg'];
const SELVES = ['is_send', 'isSend', 'is_sender', 'IsSender', 'is_self', 'isSelf'];
const TYPES = ['type', 'Type', 'type_name', 'msg_type'];
const LISTS = new Set(['messages', 'data']);
/** Other tools' lists look like this too; their own readers are surer. */
const SCORE = 0.55;
/** Signs of other exports, and of posts, which are no messages. */
const OTHERS =
  /"(?:chatlab|participants|guild|chatInfo|weflow|posts|conversations|mapping|role|contentDesc|date_unixtime)"\s*:/;

function recognise(head: FileHead): number {
  if (head.content !== 'text') return 0;
  const text = head.text.trimStart();
  const list = /^\[\s*\{|^\{(?:[^[\]{}]{0,2000}?)"(?:messages|data)"\s*:\s*\[\s*\{/.exec(text.slice(0, 8000));
  if (!list || OTHERS.test(text.slice(0, 8000))) return 0;
  const first = text.slice(list[0].length - 1, list[0].length + 4000);
  const has = (names: readonly string[]) => names.some((name) => first.includes(`"${name}"`));
  return has(TIMES) && has(SENDERS) && has(TEXTS) ? SCORE : 0;
}

/** The elements of a list at the root come one by one. */
const wish = (path: JsonPath): JsonWish =>
  path.length !== 1 ? 'skip' : path[0] === '*' ? 'value' : LISTS.has(path[0] ?? '') ? 'elements' : 'skip';

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const conversation = conversationAt(file);
  const people = peopleOf();
  const clock = clockOf();
  let messages = 0;
  let passed = 0;
  let batch: ParsedMessage[] = [];
  for await (const part of partsOf(file, options, 'memotrace-json', wish, () => messages)) {
    const values = part.part === 'elements' ? part.values : part.part === 'value' ? [part.value] : [];
    for (const value of values) {
      const message = messageOf(value, conversation, people, clock);
      if (message) batch.push(message);
      else passed++;
    }
    if (batch.length < 256) continue;
    messages += batch.length;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  if (passed > 0) options.warn('skipped-entries', passed);
  if (clock.bad() > 0) options.warn('bad-times', clock.bad());
  yield { conversation, title: people.partner(), kind: undefined, self: people.self() };
}

function firstOf(fields: Fields, names: readonly string[]): unknown {
  const name = names.find((one) => fields[one] !== undefined && fields[one] !== null && fields[one] !== '');
  return name === undefined ? undefined : fields[name];
}

/** undefined for an element without a sender or without a text. */
function messageOf(value: unknown, conversation: string, people: People, clock: Clock): ParsedMessage | undefined {
  const fields = fieldsOf(value);
  const sender = fields && textAt(firstOf(fields, SENDERS));
  const text = fields && firstOf(fields, TEXTS);
  if (!fields || !sender || (typeof text !== 'string' && typeof text !== 'number')) return undefined;
  const body = contentOf(firstOf(fields, TYPES), String(text));
  const isSelf = selfOf(firstOf(fields, SELVES));
  return {
    conversation,
    sender: body.kind === 'system' ? undefined : people.name(undefined, sender, isSelf),
    ...momentOf(firstOf(fields, TIMES), clock),
    ...body,
    native: undefined,
    replyTo: undefined,
  };
}

const selfOf = (value: unknown): boolean | undefined =>
  value === undefined ? undefined : value === true || value === 1 || value === '1';

function momentOf(value: unknown, clock: Clock): Moment {
  const text = textAt(value);
  return /^\d+(?:\.\d+)?$/.test(text) ? clock.of(text, undefined) : clock.of(undefined, text);
}

function contentOf(type: unknown, text: string): Body {
  const number = Number(textAt(type) || Number.NaN);
  const kind = Number.isNaN(number) ? kindOfName(textAt(type)) : kindOfType(number, undefined);
  return kind === undefined || kind === 'text' ? bodyOf(text) : typedBody(kind, text);
}
