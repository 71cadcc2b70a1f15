// DiscordChatExporter's pages. Their dates are in the manner of the computer it ran on, and their markup changed over the years.
import type { DateOrder } from '../../core/archive/findings.ts';
import { UserError } from '../../core/errors.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { peopleOf, selfBeside } from '../people.ts';
import { textPieces } from '../text-blocks.ts';
import { channelOf, DIRECT_MESSAGES, withoutCategory } from './discord/channel.ts';
import { readStamp, stampOrder } from './discord/moments.ts';
import { type ChatPage, chatPage } from './discord/page.ts';
import { messageOf } from './discord/page-message.ts';

export const discordDceHtml: ExportFormat = {
  name: 'discord-dce-html',
  family: 'discord',
  layout: 'merged',
  recognise,
  read,
};

function recognise(head: FileHead): number {
  if (!/^<(?:!doctype html|html)\b/i.test(head.text.trimStart())) return 0;
  return /\bchatlog__message|class="?chatlog\b/.test(head.text) ? 1 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const { key, title: named } = channelOf(file);
  if (options.only !== undefined && options.only !== key) return;
  const order = await dateOrder(file, options);
  const people = peopleOf();
  const count = { messages: 0, badTimes: 0 };
  const page = chatPage();
  const batchOf = (drafts: ReturnType<ChatPage['write']>): Batch => {
    const batch = drafts.map((draft) => messageOf(draft, order, key, people));
    count.messages += batch.length;
    count.badTimes += batch.filter((one) => one.wall === undefined).length;
    return batch;
  };
  const broken = (code: 'cut-off' | 'damaged'): UserError =>
    new UserError({ code, file: file.upload, format: discordDceHtml.name, messages: count.messages });
  for await (const piece of textPieces(file)) {
    yield batchOf(page.write(piece));
    if (page.tooDeep()) throw broken('damaged');
  }
  yield batchOf(page.end());
  if (!page.complete()) throw broken('cut-off');
  const [guild, channel] = page.preamble();
  const title = withoutCategory(channel) ?? named;
  const self = guild === DIRECT_MESSAGES ? selfBeside(title, people.names()) : undefined;
  yield { conversation: key, title, kind: undefined, self };
  if (count.badTimes > 0) options.warn('bad-times', count.badTimes);
}

async function dateOrder(file: ExportFile, options: FormatOptions): Promise<DateOrder> {
  const stamps = stampOrder();
  const page = chatPage();
  for await (const piece of textPieces(file)) {
    for (const { stamp } of page.write(piece)) {
      const read = readStamp(stamp);
      if (read) stamps.add(read);
    }
    if (stamps.proven() || page.tooDeep()) break;
  }
  const { order, open } = stamps.decide();
  if (open && !options.dateOrder) {
    options.dateOrderOpen();
    options.warn('date-order-guessed', 1);
  }
  return open ? (options.dateOrder ?? order) : order;
}
