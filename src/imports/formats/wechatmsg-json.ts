// WeChatMsg (MemoTrace), a chat as lessons for a language model: who answered what, without any times. The exporter is the
// "assistant"; messages that followed each other were joined by the tool, and stay so.
import type { ParsedMessage } from '../../core/archive/message.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import type { JsonPath, JsonWish } from '../json-walk.ts';
import { fieldsOf, partsOf, textAt } from './wechat/json-parts.ts';
import { bodyOf } from './wechat/kinds.ts';
import { conversationAt } from './wechat/place.ts';

export const wechatmsgJson: ExportFormat = {
  name: 'wechatmsg-json',
  family: 'wechat',
  layout: 'merged',
  recognise,
  read,
};

/** The tool begins each lesson with "你是NAME，…"; other collections of lessons are nobody's chat. */
const LESSON = /"conversations"\s*:\s*\[\s*\{\s*"role"\s*:\s*"system"\s*,\s*"content"\s*:\s*"(?:你是|\\u4f60\\u662f)/;
const PARTNER = '对方';
const NAMELESS = '我';

function recognise(head: FileHead): number {
  return head.content === 'text' && /^\s*[[{]/.test(head.text) && LESSON.test(head.text) ? 0.95 : 0;
}

/** A list of lessons, or one. */
function wish(path: JsonPath): JsonWish {
  if (path[0] === '*') return path.length === 1 ? 'enter' : path[1] === 'conversations' ? 'elements' : 'skip';
  return path[0] === 'conversations' ? 'elements' : 'skip';
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const conversation = conversationAt(file);
  let self: string | undefined;
  let messages = 0;
  for await (const part of partsOf(file, options, 'wechatmsg-json', wish, () => messages)) {
    if (part.part !== 'elements') continue;
    const batch: ParsedMessage[] = [];
    for (const value of part.values) {
      const lesson = fieldsOf(value);
      const text = textAt(lesson?.content);
      if (lesson?.role === 'system') self ??= nameIn(text);
      const sender = lesson?.role === 'assistant' ? (self ?? NAMELESS) : lesson?.role === 'user' ? PARTNER : undefined;
      if (sender !== undefined) batch.push(messageOf(conversation, sender, text));
    }
    messages += batch.length;
    if (batch.length > 0) yield batch;
  }
  yield { conversation, title: undefined, kind: 'personal', self: self ?? NAMELESS };
}

const nameIn = (prompt: string): string | undefined => /^你是([^，,。]{1,40})[，,]/.exec(prompt)?.[1];

function messageOf(conversation: string, sender: string, raw: string): ParsedMessage {
  const body = bodyOf(raw);
  const system = body.kind === 'system';
  const who = system ? undefined : sender;
  return {
    conversation,
    sender: who,
    wall: undefined,
    offset: undefined,
    ...body,
    native: undefined,
    replyTo: undefined,
  };
}
