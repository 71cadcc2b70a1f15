// From a file (or pasted lines) to a persona that can answer. The steps are in importing/.
import type { ReceivedFile } from '../events.ts';
import type { Flow } from '../flow.ts';
import { begin } from '../flowing.ts';
import { ask, IMPORT } from '../importing/asking.ts';
import { makeFromNotes } from '../importing/from-notes.ts';
import { selfByNotes } from '../importing/notes.ts';
import { type Entering, read, refuse } from '../importing/reading.ts';
import { type Draft, type ImportState, move, onwards, parseState } from '../importing/steps.ts';
import { make, place, store, undo } from '../importing/storing.ts';
import type { Visit } from '../visit.ts';
import { newPersonaFlow } from './new-persona.ts';

export const startImport = (event: { readonly files: readonly ReceivedFile[] }): ImportState => ({
  at: 'received',
  files: event.files,
});

export const importFlow: Flow<ImportState> = { name: IMPORT, parse: parseState, move, enter };

async function* enter(state: ImportState, visit: Visit, nonce: string): Entering {
  switch (state.at) {
    case 'received':
      return yield* received(state, visit);
    case 'reading':
      return yield* read(state.source, visit, nonce);
    case 'checking':
      return yield* check(state.draft, visit);
    case 'placing':
      return place(state.draft, visit);
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

async function* received(state: Extract<ImportState, { at: 'received' }>, { event }: Visit): Entering {
  if (state.leftover !== undefined) yield { do: 'erase-upload', native: state.leftover };
  const { platform, native } = event;
  return { at: 'reading', source: { upload: { kind: 'files', platform, files: state.files }, native } };
}

/** Both sides have to be there; who the user is may stand in the file. */
async function* check(open: Draft, visit: Visit): Entering {
  const { participants, self } = open.conversation;
  const [first, second] = participants;
  if (!first) throw new Error('a conversation with messages that nobody wrote');
  if (!second) return yield* refuse({ code: 'one-sided', name: first.name }, open.source, visit);
  return onwards({ ...open, me: participants.find((each) => each.name === self)?.name ?? selfByNotes(open) });
}

/** Without a conversation there may be nothing to speak from yet: a new persona's last question follows. */
async function* fromNotes(state: Extract<ImportState, { at: 'noted' }>, visit: Visit): Entering {
  const { id, name } = yield* makeFromNotes(state, visit);
  const speaks = visit.ports.model.voice === 'model';
  yield* begin(newPersonaFlow, { at: 'fill', persona: id, name, lines: [], speaks }, visit);
  return undefined;
}
