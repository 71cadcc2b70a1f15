// Signal's own plaintext export: main.jsonl, a frame on each line.
import type { ParsedMessage } from '../../core/archive/message.ts';
import type { Batch, ConversationHead, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { jsonLines } from '../json-lines.ts';
import { type Fields, fieldsOf, idOf, listOf } from './accounts/fields.ts';
import { fromMilliseconds } from './accounts/moment.ts';
import { byConversation } from './accounts/order.ts';
import { bodyOf } from './signal/item.ts';
import { type Chat, type Recipients, recipientsOf } from './signal/recipients.ts';

export const signalPlaintext: ExportFormat = {
  name: 'signal-plaintext',
  family: 'signal',
  layout: 'merged',
  recognise,
  read,
};

function recognise(head: FileHead): number {
  const line = head.text.slice(0, 4096).trimStart().split('\n', 1)[0] ?? '';
  return line.startsWith('{') && line.includes('"backupTimeMs"') ? 1 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const recipients = recipientsOf();
  let broken = 0;
  let timeless = 0;
  const onBroken = (count: number): void => {
    broken += count;
  };
  for await (const frames of jsonLines(file, { onBroken })) {
    const messages: ParsedMessage[] = [];
    for (const value of frames) {
      const frame = fieldsOf(value);
      const item = fieldsOf(frame?.chatItem);
      if (item) messages.push(messageOf(item, recipients));
      else if (frame) recipients.note(frame);
    }
    for (const message of messages) if (message.wall === undefined) timeless++;
    yield* byConversation(messages);
  }
  for (const chat of recipients.chats()) yield headOf(chat, recipients);
  if (broken > 0) options.warn('skipped-entries', broken);
  if (timeless > 0) options.warn('bad-times', timeless);
}

function headOf({ key, recipient }: Chat, recipients: Recipients): ConversationHead {
  const self = recipients.self();
  const people = recipient?.kind === 'personal' && self !== undefined ? [self, recipient.name] : undefined;
  return { conversation: key, title: recipient?.name, kind: recipient?.kind, self, ...(people && { people }) };
}

function messageOf(item: Fields, recipients: Recipients): ParsedMessage {
  const { kind, text } = bodyOf(item);
  const author = idOf(item.authorId) ?? '';
  // An edited message goes by its first version: replies and later exports name that.
  const first = fieldsOf(listOf(item.revisions)[0]);
  const sent = idOf(first?.dateSent) ?? idOf(item.dateSent);
  return {
    conversation: recipients.chat(idOf(item.chatId) ?? '').key,
    sender: kind === 'system' ? undefined : recipients.nameOf(author),
    ...fromMilliseconds(sent),
    kind,
    text,
    native: sent === undefined ? undefined : `${sent}-${author}`,
    replyTo: quoted(fieldsOf(fieldsOf(item.standardMessage)?.quote)),
  };
}

function quoted(quote: Fields | undefined): string | undefined {
  const sent = idOf(quote?.targetSentTimestamp);
  return sent === undefined ? undefined : `${sent}-${idOf(quote?.authorId) ?? ''}`;
}
