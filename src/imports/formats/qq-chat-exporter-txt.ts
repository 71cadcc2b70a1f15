// The text that qq-chat-exporter writes: blocks of labelled lines, in the local time of the machine that wrote it.
import type { ConversationKind } from '../../core/archive/findings.ts';
import type { MessageKind, ParsedMessage } from '../../core/archive/message.ts';
import { plainName } from '../characters.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { type Emit, type GrowingText, growingText, type LineReader, readLines, withoutReturn } from '../lines.ts';
import { peopleOf, selfBeside } from '../people.ts';
import { type Body, readBody } from './qq/body.ts';
import { managerDay, managerTime } from './qq/manager.ts';

export const qqChatExporterTxt: ExportFormat = {
  name: 'qq-chat-exporter-txt',
  family: 'qq',
  layout: 'merged',
  recognise,
  read,
};

const BANNER = /^\s*\[QQChatExporter V\d/;

function recognise(head: FileHead): number {
  return BANNER.test(head.text) ? 1 : 0;
}

/** What stands above the first message. */
interface Heading {
  title: string | undefined;
  kind: ConversationKind | undefined;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const heading: Heading = { title: undefined, kind: undefined };
  const people = peopleOf();
  let badTimes = 0;
  const named = (message: ParsedMessage): ParsedMessage => {
    if (message.wall === undefined) badTimes++;
    const { sender } = message;
    return {
      ...message,
      conversation: heading.title ?? '',
      sender: sender === undefined ? undefined : people.nameOf(sender, sender),
    };
  };
  yield* readLines(file, (emit) => blockReader(heading, (message) => emit(named(message))));
  if (badTimes > 0) options.warn('bad-times', badTimes);
  const { title, kind } = heading;
  yield { conversation: title ?? '', title, kind, self: selfBeside(title, people.names()) };
}

/** "时间: 2024-03-02 23:58:11" */
const TIME = /^时间: (\d{4}-\d{1,2}-\d{1,2})[ T](\d{1,2}):(\d{2}):(\d{2})/;
const NAME = /^(.{0,100}):$/u;

interface Open {
  readonly name: string;
  readonly wall: number;
  readonly body: GrowingText;
}

/** A name is one where the time stands in the next line: what people write is held back for that one line. */
function blockReader(heading: Heading, emit: Emit): LineReader {
  let open: Open | undefined;
  let held: string | undefined;

  function finish(): void {
    if (open) emit(messageOf(open));
    open = undefined;
  }

  function release(): void {
    if (held === undefined) return;
    if (open) open.body.add(held);
    else note(heading, held);
    held = undefined;
  }

  return {
    take(raw) {
      const line = withoutReturn(raw);
      const time = held === undefined ? null : TIME.exec(line);
      const name = time ? NAME.exec(held ?? '')?.[1] : undefined;
      if (time && name !== undefined) {
        finish();
        held = undefined;
        const [, day = '', hour = '', minute = '', second = ''] = time;
        const wall = managerDay(day) + managerTime(hour, minute, second, undefined);
        open = { name, wall, body: growingText('') };
        return;
      }
      release();
      held = line;
    },
    end() {
      release();
      finish();
    },
  };
}

function note(heading: Heading, line: string): void {
  const [, label, value = ''] = /^聊天(名称|类型): (.*)$/.exec(line) ?? [];
  if (label === '名称') heading.title = plainName(value) || undefined;
  if (label === '类型')
    heading.kind = value.trim() === '私聊' ? 'personal' : value.trim() === '群聊' ? 'group' : undefined;
}

const FOOTER = /\n={20,}\n\s+导出完成\n={20,}\n[\s\S]*$/;
/** What the exporter writes below a text: its files, who was named, what was answered. */
const BELOW = /^(资源: \d+ 个文件| {2}- \w+: .*|提及: .*|回复: .*)$/;
const RESOURCES: Readonly<Record<string, MessageKind>> = {
  image: 'photo',
  video: 'video',
  audio: 'voice',
  voice: 'voice',
  file: 'file',
};

function messageOf({ name, wall, body }: Open): ParsedMessage {
  const lines = body.text().replace(FOOTER, '').trimEnd().split('\n');
  let end = lines.length;
  while (end > 0 && BELOW.test(lines[end - 1] ?? '')) end--;
  const resource = lines.slice(end).flatMap((line) => /^ {2}- (\w+): /.exec(line)?.[1] ?? [])[0];
  const system = /^(系统|系统消息|10000)$/.test(name.trim());
  const raw = textOf(lines.slice(0, end));
  return {
    conversation: '',
    sender: system ? undefined : name,
    wall: Number.isNaN(wall) ? undefined : wall,
    offset: undefined,
    ...(system ? { kind: 'system' as const, text: raw } : bodyOf(raw, resource)),
    native: undefined,
    replyTo: undefined,
  };
}

function textOf(lines: readonly string[]): string {
  const labelled = lines.filter((line, at) => at > 2 || !/^类型: /.test(line)).join('\n');
  return labelled.replace(/^\s*内容: /, '').trim();
}

function bodyOf(raw: string, resource: string | undefined): Body {
  const body = readBody(raw);
  const kind = resource === undefined ? undefined : RESOURCES[resource];
  return kind !== undefined && (body.kind === 'text' || body.kind === 'media') ? { ...body, kind } : body;
}
