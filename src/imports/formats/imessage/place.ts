// imessage-exporter writes a file for each conversation and names it after its people: "+15555550123.txt", "Inês - 12.txt".
import { baseOf } from '../../file-names.ts';
import type { ConversationHead, ExportFile } from '../../format.ts';
import { ME } from './self.ts';

export const conversationAt = (file: ExportFile): string => baseOf(file.path).replace(/\.[^.]*$/, '');

/** `names` of all who wrote. */
export function headAt(file: ExportFile, names: readonly string[]): ConversationHead {
  const conversation = conversationAt(file);
  const others = names.filter((name) => name !== ME);
  const title = others.length === 1 ? others[0] : conversation.replace(/ - \d+$/, '');
  return { conversation, title, kind: undefined, self: names.includes(ME) ? ME : undefined };
}
