// carderne's signal-export as data: data.json, which is a JSON object on each line. Local time.
import type { MessageKind, ParsedMessage } from '../../core/archive/message.ts';
import { plainName } from '../characters.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { jsonLines } from '../json-lines.ts';
import { isBareLink, kindOfFile } from '../kinds.ts';
import { wallOf } from '../times.ts';
import { type Fields, fieldsOf, listOf, textOf } from './accounts/fields.ts';
import { headOf } from './signal/place.ts';

export const signalExport: ExportFormat = { name: 'signal-export', family: 'signal', layout: 'pages', recognise, read };

function recognise(head: FileHead): number {
  const line = head.text.trimStart().split('\n', 1)[0] ?? '';
  if (!line.startsWith('{')) return 0;
  const own = ['"date"', '"sender"', '"body"'].every((key) => line.includes(`${key}:`));
  return own && /"(quote|sticker|reactions|attachments)":/.test(line) ? 1 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  let broken = 0;
  let timeless = 0;
  const onBroken = (count: number): void => {
    broken += count;
  };
  for await (const values of jsonLines(file, { onBroken })) {
    const messages: ParsedMessage[] = [];
    for (const value of values) {
      const raw = fieldsOf(value);
      if (raw) messages.push(messageOf(raw));
    }
    for (const message of messages) if (message.wall === undefined) timeless++;
    yield messages;
  }
  yield headOf(file);
  if (broken > 0) options.warn('skipped-entries', broken);
  if (timeless > 0) options.warn('bad-times', timeless);
}

const messageOf = (raw: Fields): ParsedMessage => ({
  conversation: '',
  sender: plainName(textOf(raw.sender)) || '?',
  wall: wallOf(textOf(raw.date)),
  offset: undefined,
  ...bodyOf(raw),
  native: undefined,
  replyTo: undefined,
});

function bodyOf(raw: Fields): { readonly kind: MessageKind; readonly text: string } {
  const text = textOf(raw.body).trimEnd();
  if (raw.deleted === true) return { kind: 'deleted', text };
  if (raw.call === true) return { kind: 'call', text: text || (raw.missed === true ? 'missed' : '') };
  const sticker = textOf(raw.sticker);
  if (sticker !== '') return { kind: 'sticker', text: sticker };
  const [attachment] = listOf(raw.attachments);
  if (attachment !== undefined) return { kind: kindOfFile(nameOf(fieldsOf(attachment))), text };
  // Places and polls leave nothing behind.
  if (text === '') return { kind: 'media', text };
  return { kind: isBareLink(text) ? 'link' : 'text', text };
}

const nameOf = (attachment: Fields | undefined): string => textOf(attachment?.path) || textOf(attachment?.name);
