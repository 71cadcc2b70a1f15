// From an upload to the conversations in it.
import type { Findings } from '../archive/findings.ts';
import { type Problem, UserError } from '../errors.ts';
import type { Effect, ReceivedFile } from '../events.ts';
import { guide } from '../guide.ts';
import type { Progress } from '../ports.ts';
import { foundIn } from '../posts/found.ts';
import type { Visit } from '../visit.ts';
import { sentence } from '../words/sentence.ts';
import { shortened } from '../words/shortened.ts';
import type { Words } from '../words/words.ts';
import { newDraft } from './drafts.ts';
import { joinable, joinedFiles, kept } from './joining.ts';
import { noted } from './notes.ts';
import { type At, type ImportState, joinedSource, messagesOf, type Source } from './steps.ts';

export type Entering = AsyncGenerator<Effect, ImportState | 'end' | undefined, void>;

/** Shows progress as one message edited in place, and gives what came out. */
export async function* relay<Result>(
  work: AsyncGenerator<Progress, Result, void>,
  nonce: string,
  words: Words,
): AsyncGenerator<Effect, Result, void> {
  try {
    for (let step = await work.next(); ; step = await work.next()) {
      if (step.done) return step.value;
      const { phase, done, total } = step.value;
      const label = words.imports.phases[phase];
      yield { do: 'progress', id: nonce, label, done, ...(total === undefined ? {} : { total }) };
    }
  } finally {
    // whoever stops listening ends the work; one that has ended ignores it, and the result is not looked at
    await work.return(undefined as Result);
  }
}

export function* eraseUpload(source: Source): Generator<Effect, void, void> {
  for (const native of messagesOf(source)) yield { do: 'erase-upload', native };
}

/** What an answer to a file would say of pasted text in the words of files. */
const ABOUT_FILES: readonly Problem['code'][] = ['not-an-export', 'empty-file', 'no-messages', 'cut-off'];

/** Says what was found instead, removes the upload, and ends the import. */
export async function* refuse(problem: Problem, source: Source, { words }: Visit): Entering {
  yield* eraseUpload(source);
  const unread = source.upload.kind === 'pasted' && ABOUT_FILES.includes(problem.code);
  yield guide(unread ? words.imports.pasting.unread : sentence(problem, words));
  return 'end';
}

/** Files that come while others wait for an answer are read together with them. */
export async function* received({ files, before }: At<'received'>, { event }: Visit): Entering {
  const { platform, native } = event;
  const after: Source = { upload: { kind: 'files', platform, files }, native, earlier: [] };
  const joined = before && joinedSource(before, after);
  if (before && joined) return { at: 'reading', source: joined, apart: { before, after } };
  if (before) yield* eraseUpload(before);
  return { at: 'reading', source: after };
}

export async function* read({ source, apart }: At<'reading'>, visit: Visit, nonce: string): Entering {
  let findings: Findings;
  try {
    findings = yield* relay(visit.ports.importer.inspect(source.upload, visit.signal), nonce, visit.words);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (apart) return yield* readApart(error.problem, apart, visit);
    if (error.problem.code === 'zip-without-export' && error.problem.photos) return { at: 'album', source };
    return yield* refuse(error.problem, source, visit);
  }
  if (findings.posts === 'all') return { at: 'public', source, found: foundIn(findings) };
  if (findings.posts === 'too') yield guide(visit.words.posts.alsoThere);
  const { unread = [] } = findings;
  if (apart && unread.length > 0) return yield* readApart({ code: 'several-formats' }, apart, visit);
  if (unread.length > 0) yield guide(visit.words.imports.apart.unread(unread.slice(0, MOST_NAMED).map(shortened)));
  const { photos } = findings;
  return yield* choose(findings, photos === undefined ? source : { ...source, photos }, visit);
}

/** Files named at once. */
const MOST_NAMED = 5;

const filesOf = ({ upload }: Source): readonly ReceivedFile[] => (upload.kind === 'files' ? upload.files : []);

/** Of two uploads that can not be read together one goes: the broken one, or of two apps the earlier one. */
async function* readApart(
  problem: Problem,
  { before, after }: NonNullable<At<'reading'>['apart']>,
  { words }: Visit,
): Entering {
  const { otherApp, goOn } = words.imports.apart;
  const named = 'file' in problem ? problem.file : undefined;
  const older = problem.code === 'several-formats' || filesOf(before).some(({ name }) => name === named);
  yield* eraseUpload(older ? before : after);
  yield guide(problem.code === 'several-formats' ? otherApp : words.sentences([sentence(problem, words), goOn]));
  return { at: 'reading', source: older ? after : before };
}

async function* choose(findings: Findings, source: Source, visit: Visit): Entering {
  const { format, dateOrderOpen, conversations, notes } = findings;
  const personal = joinedFiles(conversations.filter((each) => each.kind === 'personal' && each.messages > 0));
  const groups = conversations.filter((each) => each.kind === 'group' && each.messages > 0);
  const twoSided = personal.filter((each) => each.participants.length > 1);
  if (twoSided.length === 0 && findings.warnings.some(({ code }) => code === 'one-side-only'))
    return yield* refuse({ code: 'one-side-only', format }, source, visit);
  const found = [...(twoSided.length > 0 ? twoSided : personal), ...groups.map(kept)];
  const [only, another] = found;
  if (only && another)
    return {
      at: 'conversation',
      source,
      format,
      dateOrderOpen,
      found,
      joinable: joinable(conversations, found),
      page: 0,
      notes,
    };
  if (only) return { at: 'checking', draft: newDraft({ source, dateOrderOpen, conversation: only, notes }) };
  if (notes) return noted(notes, source, visit);
  yield* eraseUpload(source);
  yield guide(visit.words.imports.conversation.none);
  return 'end';
}
