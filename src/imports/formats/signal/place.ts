// signal-export writes a folder for each chat, named after the other person.
import { baseOf, folderOf } from '../../file-names.ts';
import type { ConversationHead, StoredFile } from '../../format.ts';

/** What the tool calls the exporter. */
export const SELF = 'Me';

export const headOf = (file: StoredFile): ConversationHead => ({
  conversation: '',
  title: baseOf(folderOf(file.path)) || undefined,
  kind: undefined,
  self: SELF,
});
