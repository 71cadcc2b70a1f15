// The second composition root: a worker thread that joins the readers and one vault for one import, or looks at photos.
import { constants, setPriority } from 'node:os';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { tellsBoth } from './core/archive/clocks.ts';
import type { ImportPlan, ImportReport } from './core/archive/findings.ts';
import type { ParsedMessage } from './core/archive/message.ts';
import { offsetsOf } from './core/archive/zones.ts';
import { countSigns, type SignCounter } from './core/care/signs.ts';
import { UserError } from './core/errors.ts';
import type { Progress } from './core/ports.ts';
import type { PostsReport } from './core/posts/post.ts';
import { type Connection, openDatabase } from './db/connection.ts';
import { type Loaded, loadInto, type Part } from './db/vault/bulk.ts';
import { loadPosts } from './db/vault/posts-load.ts';
import { onTheWall } from './db/vault/times.ts';
import type { Answer, Job, LastAnswer } from './imports/job.ts';
import { heicInProcess, type OpenHeic } from './imports/photos/heic-process.ts';
import { expectRoom } from './imports/quota.ts';
import { inspect, type MessageOptions, readMessages } from './imports/reading.ts';
import { between, grown, heard, type Sifted } from './imports/sifting.ts';
import { framesOf } from './imports/thread.ts';

type StoreJob = Extract<Job, { do: 'store' }>;
type PostsJob = Extract<Job, { do: 'store-posts' }>;

/** What a job is done with: whoever asked for it. */
interface Asker {
  readonly tell: (progress: Progress) => void;
  readonly signal: AbortSignal;
  readonly openHeic: OpenHeic;
}

const HEIC_WORKER = new URL('./heic-worker.js', import.meta.url);

// the importer alone starts this thread, and gives it a Job
if (parentPort) await serve(parentPort, workerData as Job);

async function serve(port: MessagePort, job: Job): Promise<void> {
  // who talks goes before who imports: on Linux this is the thread's own priority, elsewhere it would be the program's
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const stop = new AbortController();
  port.once('message', () => stop.abort());
  const tell = (progress: Progress): void => port.postMessage({ say: 'progress', progress } satisfies Answer);
  port.postMessage(await answerTo(job, { tell, signal: stop.signal, openHeic: heicInProcess(HEIC_WORKER) }));
  port.close();
}

/** Never rejects. */
export async function answerTo(job: Job, asker: Asker): Promise<LastAnswer> {
  try {
    return await answers(job, asker);
  } catch (error) {
    if (asker.signal.aborted) return { say: 'aborted' };
    return error instanceof UserError ? { say: 'problem', problem: error.problem } : bug(error);
  }
}

function answers(job: Job, asker: Asker): Promise<LastAnswer> {
  switch (job.do) {
    case 'inspect':
      return found(job, asker);
    case 'look':
      return looked(job, asker);
    case 'store':
      return stored(job, asker);
    case 'store-posts':
      return postsStored(job, asker);
  }
}

async function found({ files, wanted }: Extract<Job, { do: 'inspect' }>, { tell, signal }: Asker): Promise<LastAnswer> {
  const findings = await inspect(files, {
    ...(wanted && { wanted }),
    onBytes: (done, total) => tell({ phase: 'reading', done, total }),
    signal,
  });
  return { say: 'found', findings };
}

/** What decodes pictures is large: only this job loads it. */
async function looked({ files, within }: Extract<Job, { do: 'look' }>, asker: Asker): Promise<LastAnswer> {
  const { tell, signal, openHeic } = asker;
  const onLook = (done: number, total: number): void => tell({ phase: 'reading', done, total });
  const options = { onLook, signal, openHeic };
  if (within) {
    const { lookWithin } = await import('./imports/photos/in-export.ts');
    return { say: 'looked', photos: await lookWithin(files, within, (plan) => rereadAs(plan, files, signal), options) };
  }
  const { lookAt } = await import('./imports/photos/looking.ts');
  return { say: 'looked', photos: await lookAt(files, options) };
}

/** As `load` stores them. */
async function* rereadAs(
  plan: ImportPlan,
  files: StoreJob['files'],
  signal: AbortSignal,
): AsyncGenerator<readonly ParsedMessage[], void, void> {
  const offsetAt = plan.zone === undefined ? undefined : offsetsOf(plan.zone);
  const seen = { format: '', early: 0, kept: false };
  for (const conversation of [plan.conversation, ...(plan.also ?? [])]) {
    const batches = readMessages(files, conversation, {
      ...(plan.dateOrder && { dateOrder: plan.dateOrder }),
      onFormat: (name) => {
        seen.format = name;
      },
      signal,
    });
    for await (const batch of grown(between(batches, plan), plan, seen))
      yield offsetAt && !tellsBoth(seen.format) ? batch.map((message) => onTheWall(message, offsetAt)) : batch;
  }
}

function stored(job: StoreJob, asker: Asker): Promise<LastAnswer> {
  return withDatabase(job, async (connection) => ({ say: 'stored', report: await load(connection, job, asker) }));
}

function postsStored(job: PostsJob, asker: Asker): Promise<LastAnswer> {
  return withDatabase(job, async (connection) => ({
    say: 'posts-stored',
    report: await takePosts(connection, job, asker),
  }));
}

async function withDatabase<T>(
  { vault }: StoreJob | PostsJob,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await openDatabase({ ...vault, migrations: 'vault', durable: false });
  try {
    const done = await work(connection);
    await connection.checkpoint();
    return done;
  } finally {
    await connection.close();
  }
}

async function takePosts(
  connection: Connection,
  { files, plan, quota }: PostsJob,
  { tell, signal }: Asker,
): Promise<PostsReport> {
  const seen = nothingSeen();
  const batches = readMessages(files, '', {
    wanted: 'posts',
    ...seeing(seen),
    onBytes: (done, total) => tell({ phase: 'storing', done, total }),
    signal,
  });
  const { authors, zone } = plan;
  const format = (): string => seen.format;
  const onGrowth = (bytes: number): void => expectRoom(quota, bytes);
  const since = grown(batches, plan, seen);
  const { posts, added } = await loadPosts(connection, { format, authors, zone, batches: since, onGrowth, signal });
  const { warnings, early } = seen;
  if (early > 0 && !seen.kept) throw new UserError({ code: 'all-early' });
  return { format: seen.format, posts, added, known: posts - added, warnings, early };
}

async function load(connection: Connection, job: StoreJob, asker: Asker): Promise<ImportReport> {
  const { plan } = job;
  const seen = nothingSeen();
  const loaded = await loadInto(connection, {
    parts: [plan.conversation, ...(plan.also ?? [])].map((conversation) => partOf(conversation, job, seen, asker)),
    me: plan.me,
    alsoMe: plan.alsoMe ?? [],
    zone: plan.zone,
    onGrowth: (bytes) => expectRoom(job.quota, bytes),
    measure: async (record) => {
      // nothing of it is stored then: the load is not committed yet
      if (seen.early > 0 && !seen.kept) throw new UserError({ code: 'all-early' });
      // what care listens for comes with it, and takes longer to load than a short chat to read
      const { measureStyle } = await import('./core/persona/measure.ts');
      return measureStyle(record);
    },
    signal: asker.signal,
  });
  return { ...reportOf(loaded, seen.format, seen.warnings), early: seen.early, signs: seen.signs.counted() };
}

interface Seen extends Sifted {
  format: string;
  warnings: ImportReport['warnings'];
  readonly signs: SignCounter;
}

function nothingSeen(): Seen {
  return { format: '', warnings: [], early: 0, kept: false, signs: countSigns() };
}

function seeing(seen: Seen): Pick<MessageOptions, 'onFormat' | 'onWarnings'> {
  return {
    onFormat: (name) => {
      seen.format = name;
    },
    onWarnings: (given) => {
      seen.warnings = summed(seen.warnings, given);
    },
  };
}

function partOf(conversation: string, { plan, files }: StoreJob, seen: Seen, { tell, signal }: Asker): Part {
  const batches = readMessages(files, conversation, {
    ...(plan.dateOrder && { dateOrder: plan.dateOrder }),
    ...seeing(seen),
    onBytes: (done, total) => tell({ phase: 'storing', done, total }),
    signal,
  });
  return {
    source: () => ({ format: seen.format, conversation }),
    batches: heard(grown(between(batches, plan), plan, seen), plan, seen.signs),
  };
}

function summed(before: ImportReport['warnings'], more: ImportReport['warnings']): ImportReport['warnings'] {
  const counts = new Map(before.map(({ code, count }) => [code, count]));
  for (const { code, count } of more) counts.set(code, (counts.get(code) ?? 0) + count);
  return [...counts].map(([code, count]) => ({ code, count }));
}

function reportOf(
  loaded: Loaded,
  format: string,
  warnings: ImportReport['warnings'],
): Omit<ImportReport, 'early' | 'signs'> {
  const { messages, added, mine, theirs, first, last } = loaded;
  return {
    format,
    messages,
    added,
    known: messages - added,
    mine,
    theirs,
    first: isoOf(first),
    last: isoOf(last),
    warnings,
  };
}

/** The person's own clock: without an offset. */
function isoOf(wall: number | undefined): string | undefined {
  return wall === undefined ? undefined : new Date(wall * 1000).toISOString().slice(0, 19);
}

function bug(error: unknown): LastAnswer {
  if (!(error instanceof Error)) return { say: 'bug', name: typeof error, code: undefined, frames: '' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { say: 'bug', name: error.name, code, frames: framesOf(error) };
}
