// What the importer and its worker thread say to each other: plain data, cloned on the way.
import type { Findings, ImportPlan, ImportReport } from '../core/archive/findings.ts';
import type { Problem } from '../core/errors.ts';
import type { PhotoLooks, PhotosWithin, Progress } from '../core/ports.ts';
import type { PostsPlan, PostsReport } from '../core/posts/post.ts';
import type { Wanted } from './detect.ts';
import type { Quota } from './quota.ts';
import type { LocalFile } from './reading.ts';

/** A vault while it is lent. */
export interface LentFile {
  readonly path: string;
  readonly key: Uint8Array | undefined;
}

/** One worker does one job, which it finds in its `workerData`. Any message to it is an abort. */
export type Job =
  | { readonly do: 'inspect'; readonly files: readonly LocalFile[]; readonly wanted?: Wanted }
  /** `within`: of an export, each with its message. */
  | { readonly do: 'look'; readonly files: readonly LocalFile[]; readonly within?: PhotosWithin | undefined }
  | {
      readonly do: 'store';
      readonly files: readonly LocalFile[];
      readonly plan: ImportPlan;
      readonly vault: LentFile;
      readonly quota: Quota;
    }
  | {
      readonly do: 'store-posts';
      readonly files: readonly LocalFile[];
      readonly plan: PostsPlan;
      readonly vault: LentFile;
      readonly quota: Quota;
    };

/** Any number of 'progress', then one of the others. 'aborted' only after an abort. */
export type Answer =
  | { readonly say: 'progress'; readonly progress: Progress }
  | { readonly say: 'found'; readonly findings: Findings }
  | { readonly say: 'looked'; readonly photos: PhotoLooks }
  | { readonly say: 'stored'; readonly report: ImportReport }
  | { readonly say: 'posts-stored'; readonly report: PostsReport }
  | { readonly say: 'problem'; readonly problem: Problem }
  | { readonly say: 'aborted' }
  /** Without the error's message, which may hold what people wrote. */
  | { readonly say: 'bug'; readonly name: string; readonly code: string | undefined; readonly frames: string };

export type LastAnswer = Exclude<Answer, { say: 'progress' }>;
