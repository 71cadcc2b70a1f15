// Which channel a file of DiscordChatExporter holds.
import { baseOf } from '../../file-names.ts';
import type { StoredFile } from '../../format.ts';

/** Stands for the server where there is none; then a channel of two is named after the other one. */
export const DIRECT_MESSAGES = 'Direct Messages';

export interface Channel {
  readonly key: string;
  readonly title: string | undefined;
  readonly direct: boolean;
}

/** Without the category, as "Private / mira" has one. */
export const withoutCategory = (channel: string | undefined): string | undefined =>
  channel?.split(' / ').at(-1)?.trim() || undefined;

/**
 * Parts of one channel are files of their own, and only JSON says inside which channel it is. The exporter's own names do:
 * "Direct Messages - Inês Okafor [910000000000000000] (after 2024-01-01) [part 2].csv".
 */
export function channelOf(file: StoredFile): Channel {
  const name = baseOf(file.path).normalize('NFC');
  const found = /^(.{1,200}?) \[(\d{15,20})\]/.exec(name);
  if (!found) return { key: file.path, title: undefined, direct: false };
  const [, named = '', key = ''] = found;
  return {
    key,
    title: named.split(' - ').at(-1)?.trim() || undefined,
    direct: named.startsWith(`${DIRECT_MESSAGES} - `),
  };
}
