// From a file (or pasted lines) to a persona that can answer. The steps are in importing/.
import { areMinors, FIRST_QUESTION, withoutRecord } from '../care/safety-questions.ts';
import type { ReceivedFile } from '../events.ts';
import type { Flow } from '../flow.ts';
import { begin } from '../flowing.ts';
import { guide } from '../guide.ts';
import { ask, IMPORT } from '../importing/asking.ts';
import { makeFromNotes } from '../importing/from-notes.ts';
import { completed, recognised } from '../importing/knowing.ts';
import { selfByNotes } from '../importing/notes.ts';
import { type Entering, eraseUpload, read, received, refuse } from '../importing/reading.ts';
import { type At, type Draft, type ImportState, move, onwards, parseState, type Source } from '../importing/steps.ts';
import { cleared, make, place, store, undo } from '../importing/storing.ts';
import { keepZone, timing } from '../importing/timing.ts';
import { findPersona } from '../personas.ts';
import type { Visit } from '../visit.ts';
import { newPersonaFlow } from './new-persona.ts';
import { photosFlow } from './photos.ts';
import { postsFlow } from './posts.ts';

export const startImport = (event: { readonly files: readonly ReceivedFile[] }): ImportState => ({
  at: 'received',
  files: event.files,
});

export const importFlow: Flow<ImportState> = {
  name: IMPORT,
  parse: parseState,
  hearsay: ({ at }) => at === 'pasting',
  move,
  enter,
};

async function* enter(state: ImportState, visit: Visit, nonce: string): Entering {
  switch (state.at) {
    case 'received':
      return yield* received(state, visit);
    case 'reading':
      return yield* read(state, visit, nonce);
    case 'album':
      return yield* asPhotos(state.source, visit);
    case 'public':
      return yield* readPosts(state, visit);
    case 'checking':
      return yield* check(state.draft, visit);
    case 'declined':
      return yield* refuse({ code: 'group-chat', participants: state.participants }, state.source, visit);
    case 'placing':
      return place(state.draft, visit);
    case 'timing':
      return timing(state, visit);
    case 'zoned':
      return keepZone(state, visit);
    case 'answered':
      return cleared(state, visit);
    case 'unwanted':
      return yield* leaveUnread(state, visit);
    case 'making':
      return make(state, visit);
    case 'storing':
      return yield* store(state, visit, nonce);
    case 'undoing':
      return undo(state.persona, visit);
    case 'noted':
      return yield* fromNotes(state, visit);
    default:
      yield await ask(state, visit, nonce);
      return undefined;
  }
}

/** They belong to whoever is spoken with. */
async function* readPosts({ source, found }: At<'public'>, visit: Visit): Entering {
  const { settings, words } = visit;
  const persona = (await findPersona(settings.persona, visit))?.id;
  if (persona) {
    yield* begin(postsFlow, { at: 'settling', persona, source, found }, visit);
    return undefined;
  }
  yield* eraseUpload(source);
  yield guide(words.posts.nobody);
  return 'end';
}

/** Both sides have to be there, or somebody who knows the one that is; who the user is may stand in the file. */
async function* check(open: Draft, visit: Visit): Entering {
  const { participants, self, kind } = open.conversation;
  const [first, second] = participants;
  if (!first) throw new Error('a conversation with messages that nobody wrote');
  if (second) {
    const me = participants.find((each) => each.name === self)?.name ?? selfByNotes(open);
    return onwards(await recognised({ ...open, me }, visit));
  }
  const part = kind === 'personal' ? await completed(open, first.name, visit) : undefined;
  if (part) return onwards(part);
  return yield* refuse({ code: 'one-sided', name: first.name }, open.source, visit);
}

async function* leaveUnread({ source, why }: At<'unwanted'>, { words }: Visit): Entering {
  yield* eraseUpload(source);
  yield guide(why === 'minors' ? words.safety.minors : words.safety.nothingStored);
  return 'end';
}

/** They belong to whoever is spoken with. */
async function* asPhotos(source: Source, visit: Visit): Entering {
  const { settings, words } = visit;
  const persona = await findPersona(settings.persona, visit);
  if (persona) {
    yield* begin(photosFlow, { at: 'looking', persona: persona.id, source, caption: '' }, visit);
    return undefined;
  }
  yield* eraseUpload(source);
  yield guide(words.photos.nobody);
  return 'end';
}

/** Without a conversation there may be nothing to speak from yet: a new persona's last question follows. */
async function* fromNotes(state: At<'noted'>, visit: Visit): Entering {
  const { source, notes, known, empty, answers } = state;
  const { ports } = visit;
  if (empty === undefined && !answers) return { at: 'noted-safety', source, notes, known, step: FIRST_QUESTION };
  if (answers && areMinors(answers, ports.clock.now())) return { at: 'unwanted', source, why: 'minors' };
  if (answers?.recordOnly) {
    yield* eraseUpload(source);
    yield guide(await withoutRecord(answers.recordOnly, notes.name, visit));
    return 'end';
  }
  const { id, name } = yield* makeFromNotes(state, visit);
  const speaks = visit.ports.model.voice === 'model';
  yield* begin(newPersonaFlow, { at: 'fill', persona: id, name, lines: [], speaks }, visit);
  return undefined;
}
