// From an upload to the conversations in it.
import type { ConversationFound, Findings } from '../archive/findings.ts';
import { type Problem, UserError } from '../errors.ts';
import type { Effect } from '../events.ts';
import { guide } from '../guide.ts';
import type { Progress } from '../ports.ts';
import type { Visit } from '../visit.ts';
import { sentence } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import { noted } from './notes.ts';
import type { Conversation, ImportState, Source } from './steps.ts';

export type Entering = AsyncGenerator<Effect, ImportState | 'end' | undefined, void>;

/** Shows progress as messages edited in place, and gives what came out. */
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
      yield { do: 'progress', id: `${nonce}-${phase}`, label, done, ...(total === undefined ? {} : { total }) };
    }
  } finally {
    // whoever stops listening ends the work; one that has ended ignores it, and the result is not looked at
    await work.return(undefined as Result);
  }
}

export function* eraseUpload({ native }: Source): Generator<Effect, void, void> {
  if (native !== undefined) yield { do: 'erase-upload', native };
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

export async function* read(source: Source, visit: Visit, nonce: string): Entering {
  let findings: Findings;
  try {
    findings = yield* relay(visit.ports.importer.inspect(source.upload, visit.signal), nonce, visit.words);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return yield* refuse(error.problem, source, visit);
  }
  return yield* choose(findings, source, visit);
}

/** What the flow keeps of a conversation: nobody without a line. */
const kept = ({ key, title, participants, messages, first, last, self }: ConversationFound): Conversation => ({
  key,
  title,
  participants: participants
    .filter((each) => each.messages > 0)
    .map(({ name, messages: count }) => ({ name, messages: count })),
  messages,
  first,
  last,
  self,
});

async function* choose(findings: Findings, source: Source, visit: Visit): Entering {
  const { format, dateOrderOpen, conversations, notes } = findings;
  const groups = conversations.filter((each) => each.kind === 'group');
  const personal = conversations.filter((each) => each.kind === 'personal' && each.messages > 0).map(kept);
  const twoSided = personal.filter((each) => each.participants.length > 1);
  const found = twoSided.length > 0 ? twoSided : personal;
  if (twoSided.length === 0 && findings.warnings.some(({ code }) => code === 'one-side-only'))
    return yield* refuse({ code: 'one-side-only', format }, source, visit);
  const [only, another] = found;
  if (only && another)
    return { at: 'conversation', source, format, dateOrderOpen, groups: groups.length, found, page: 0, notes };
  if (only) return { at: 'checking', draft: { source, dateOrderOpen, conversation: only, notes } };
  if (notes) return noted(notes, source, visit);
  const [group] = groups;
  if (group) return yield* refuse({ code: 'group-chat', participants: group.participants.length }, source, visit);
  yield* eraseUpload(source);
  yield guide(visit.words.imports.conversation.none);
  return 'end';
}
