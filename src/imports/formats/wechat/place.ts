// Tools write one chat into one file, and many chats into one folder: a conversation is named by where its file lies.
import type { StoredFile } from '../../format.ts';

export const conversationAt = (file: StoredFile): string => withoutExtension(file.path);

export function withoutExtension(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') + 1 ? path.slice(0, dot) : path;
}
