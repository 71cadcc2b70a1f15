// DiscordChatExporter's plain text: "[3/2/2024 11:58 PM] name" in the manner of the computer it ran on, the text below.
import type { DateOrder } from '../../core/archive/findings.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { linesOf, readLines, withoutReturn } from '../lines.ts';
import { peopleOf, selfBeside } from '../people.ts';
import { textBlocks } from '../text-blocks.ts';
import { channelOf, DIRECT_MESSAGES, withoutCategory } from './discord/channel.ts';
import { stampOrder } from './discord/moments.ts';
import { type Beginning, beginningReader, type Counted, isRule, readHead, textReader } from './discord/text.ts';

export const discordDceTxt: ExportFormat = {
  name: 'discord-dce-txt',
  family: 'discord',
  layout: 'merged',
  recognise,
  read,
};

function recognise(head: FileHead): number {
  const [rule = '', guild = '', channel = ''] = head.text.slice(0, 4000).split(/\r?\n/, 3);
  return isRule(rule) && guild.startsWith('Guild: ') && channel.startsWith('Channel: ') ? 1 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const { key: conversation } = channelOf(file);
  if (options.only !== undefined && options.only !== conversation) return;
  const { guild, channel, style, order, open } = await survey(file);
  if (open && !options.dateOrder) {
    options.dateOrderOpen();
    options.warn('date-order-guessed', 1);
  }
  const chat = { conversation, style, order: open ? (options.dateOrder ?? order) : order };
  const counted: Counted = { messages: 0, badTimes: 0, footer: undefined };
  const people = peopleOf();
  yield* readLines(file, (emit) => textReader(chat, people, counted, emit));
  const title = withoutCategory(channel);
  const self = guild === DIRECT_MESSAGES ? selfBeside(title, people.names()) : undefined;
  yield { conversation, title, kind: undefined, self };
  if (counted.badTimes > 0) options.warn('bad-times', counted.badTimes);
  if (counted.footer === undefined) options.warn('cut-off', 1);
  else if (counted.footer > counted.messages) options.warn('skipped-entries', counted.footer - counted.messages);
}

interface Survey extends Readonly<Beginning> {
  readonly style: string | undefined;
  readonly order: DateOrder;
  readonly open: boolean;
}

/** What the heads of the file have in common, as far as is needed to tell. */
async function survey(file: ExportFile): Promise<Survey> {
  const beginning: Beginning = { guild: undefined, channel: undefined };
  const inBeginning = beginningReader(beginning);
  const stamps = stampOrder();
  let style: string | undefined;
  for await (const block of textBlocks(file)) {
    for (const raw of linesOf(block)) {
      const line = withoutReturn(raw);
      const head = inBeginning(line) ? undefined : readHead(line);
      style ??= head?.style;
      if (head && head.style === style) stamps.add(head.stamp);
    }
    if (stamps.proven()) break;
  }
  return { ...beginning, style, ...stamps.decide() };
}
