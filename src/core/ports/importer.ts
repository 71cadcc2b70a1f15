// Reading exports.
import type { Findings, ImportPlan, ImportReport } from '../archive/findings.ts';
import type { PlatformName, ReceivedFile } from '../events.ts';
import type { PostsPlan, PostsReport } from '../posts/post.ts';

export interface Progress {
  readonly phase: 'waiting' | 'fetching' | 'reading' | 'storing';
  readonly done: number;
  readonly total: number | undefined;
}

/** What is to be read: files that a platform still holds, or text that was pasted into the chat. JSON. */
export type Upload = (
  | { readonly kind: 'files'; readonly platform: PlatformName; readonly files: readonly ReceivedFile[] }
  | { readonly kind: 'pasted'; readonly text: string }
) & {
  /** It is read for posts alone. Without it, for chats, and for posts where it holds no chat. */
  readonly posts?: boolean | undefined;
};

/**
 * Reads exports in a thread of its own, two at a time for the whole program. The methods fetch the bytes, and remove them
 * before they return or throw. They throw UserError for what the person can mend. An abort ends them with nothing stored.
 */
export interface Importer {
  inspect(upload: Upload, signal: AbortSignal): AsyncGenerator<Progress, Findings, void>;
  /** All of it or nothing. Owns the persona's vault meanwhile. Afterwards the persona's style is measured anew. */
  store(upload: Upload, plan: ImportPlan, signal: AbortSignal): AsyncGenerator<Progress, ImportReport, void>;
  /** The same for posts. */
  storePosts(upload: Upload, plan: PostsPlan, signal: AbortSignal): AsyncGenerator<Progress, PostsReport, void>;
}
