// Slack's workspace export: a folder for each channel or direct message, a file for each day. Who exported it does not say.
import type { MessageKind, ParsedMessage } from '../../core/archive/message.ts';
import { plainName } from '../characters.ts';
import { baseOf, folderOf } from '../file-names.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import type { JsonPart } from '../json-walk.ts';
import { isBareLink, kindOfFile } from '../kinds.ts';
import { type Fields, fieldsOf, idOf, listOf, textOf } from './accounts/fields.ts';
import { fromSeconds } from './accounts/moment.ts';
import { oldestFirst } from './accounts/order.ts';
import { type JsonReader, readJson } from './accounts/read-json.ts';
import { typed } from './slack/markup.ts';
import { type Workspace, workspaceOf } from './slack/workspace.ts';

export const slack: ExportFormat = { name: 'slack', family: 'slack', layout: 'merged', recognise, read };

function recognise(head: FileHead): number {
  const text = head.text.trimStart();
  return text[0] === '[' && /"type"\s*:\s*"message"/.test(text) && /"ts"\s*:\s*"\d{9,11}\.\d{1,6}"/.test(text) ? 1 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const folder = baseOf(folderOf(file.path));
  if (options.only !== undefined && options.only !== folder) return;
  const workspace = await workspaceOf(file);
  yield* oldestFirst(readJson(file, options, 'slack', dayReader(folder, workspace)));
  yield { conversation: folder, self: undefined, ...withPeople(workspace.channel(folder)) };
}

const withPeople = ({ title, kind, people }: ReturnType<Workspace['channel']>) =>
  people ? { title, kind, people } : { title, kind };

function dayReader(conversation: string, workspace: Workspace): JsonReader {
  // The document is one array, so its elements are asked for one by one; a day is small.
  return {
    wish: () => 'value',
    *take(part: JsonPart): Generator<Batch, void, void> {
      if (part.part === 'value') yield parse(part.value, conversation, workspace);
    },
  };
}

/** What people do; every other subtype is a notice. */
const SAID = new Set([
  '',
  'bot_message',
  'me_message',
  'thread_broadcast',
  'file_share',
  'file_comment',
  'huddle_thread',
]);

function parse(value: unknown, conversation: string, workspace: Workspace): ParsedMessage[] {
  const raw = fieldsOf(value);
  if (!raw) return [];
  const subtype = textOf(raw.subtype);
  const system = !SAID.has(subtype) && subtype !== 'tombstone';
  const thread = idOf(raw.thread_ts);
  const native = idOf(raw.ts);
  const body = bodyOf(raw, subtype, workspace);
  return [
    {
      conversation,
      sender: system ? undefined : senderOf(raw, workspace),
      ...fromSeconds(raw.ts),
      ...(system ? { kind: 'system', text: body.text } : body),
      native,
      replyTo: thread === native ? undefined : thread,
    },
  ];
}

function senderOf(raw: Fields, workspace: Workspace): string {
  const user = idOf(raw.user);
  if (user !== undefined) return workspace.nameOf(user);
  return plainName(textOf(raw.username)) || idOf(raw.bot_id) || '?';
}

function bodyOf(
  raw: Fields,
  subtype: string,
  workspace: Workspace,
): { readonly kind: MessageKind; readonly text: string } {
  const text = typed(textOf(raw.text), workspace.nameOf);
  if (subtype === 'tombstone') return { kind: 'deleted', text };
  if (subtype === 'huddle_thread') return { kind: 'call', text };
  const [file] = listOf(raw.files);
  if (file !== undefined) return { kind: kindOfUpload(fieldsOf(file)), text };
  if (text === '') return { kind: 'media', text };
  return { kind: isBareLink(text) ? 'link' : 'text', text };
}

function kindOfUpload(file: Fields | undefined): MessageKind {
  if (file?.subtype === 'slack_audio') return 'voice';
  if (file?.mode === 'tombstone') return 'deleted';
  return kindOfFile(textOf(file?.name));
}
