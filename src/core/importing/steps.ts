// Where an import can stand, and how it moves on. The only texts in it are what was pasted to be read, and brought notes.
import { z } from 'zod';
import type { FlowInput, Move } from '../flow.ts';
import type { PersonaId } from '../identity.ts';

/** Conversations offered at once. */
export const PAGE = 8;

/** Characters that pasted pieces may add up to: many hundreds of messages; the rest is better sent as a file. */
const LONGEST_PASTE = 500_000;

const personaId = z.string().transform((id) => id as PersonaId); // a brand; the id was stored from one

const file = z.object({ name: z.string(), size: z.number().optional(), reference: z.string() });

const upload = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('files'),
    platform: z.enum(['telegram', 'discord', 'terminal']),
    files: z.array(file).readonly(),
  }),
  z.object({ kind: z.literal('pasted'), text: z.string() }),
]);

/** `native`: the message the upload came with, to be removed once it was read. */
const source = z.object({ upload, native: z.string().optional() });

const conversation = z.object({
  key: z.string(),
  title: z.string().optional(),
  participants: z.array(z.object({ name: z.string(), messages: z.number() })).readonly(),
  messages: z.number(),
  first: z.string().optional(),
  last: z.string().optional(),
  self: z.string().optional(),
});

const dateOrder = z.enum(['dmy', 'mdy', 'ymd']);

/** `BroughtNotes`. */
const notes = z.object({
  name: z.string().optional(),
  aboutUs: z.string().optional(),
  aboutThem: z.string().optional(),
  persona: z.string().optional(),
  memory: z.string().optional(),
  corrections: z.array(z.string()).readonly(),
});

/** One conversation on its way into a vault, with what the person answered so far. */
const draft = z.object({
  source,
  dateOrderOpen: z.boolean(),
  conversation,
  dateOrder: dateOrder.optional(),
  me: z.string().optional(),
  notes: notes.optional(),
});

const stateSchema = z.discriminatedUnion('at', [
  z.object({ at: z.literal('pasting'), text: z.string(), full: z.boolean() }),
  /** `leftover`: the message of an earlier upload that this one replaces. */
  z.object({ at: z.literal('received'), files: z.array(file).readonly(), leftover: z.string().optional() }),
  z.object({ at: z.literal('reading'), source }),
  z.object({
    at: z.literal('conversation'),
    source,
    format: z.string(),
    dateOrderOpen: z.boolean(),
    groups: z.number(),
    found: z.array(conversation).readonly(),
    page: z.int().min(0),
    notes: notes.optional(),
  }),
  /** Notes without any conversation. `known` as below; `empty`: the persona that waits for its first lines. */
  z.object({
    at: z.literal('noted'),
    source,
    notes,
    known: z.array(personaId).readonly(),
    empty: personaId.optional(),
  }),
  z.object({ at: z.literal('checking'), draft }),
  z.object({ at: z.literal('dates'), draft }),
  z.object({ at: z.literal('whose'), draft }),
  z.object({ at: z.literal('placing'), draft }),
  /** `offered`: the personas to add to. `known`: all there were, so that one made since can be told. */
  z.object({
    at: z.literal('which'),
    draft,
    offered: z.array(personaId).readonly(),
    known: z.array(personaId).readonly(),
  }),
  z.object({ at: z.literal('making'), draft, known: z.array(personaId).readonly() }),
  /** `fresh`: the persona was made for this import, and goes again when nothing could be stored. */
  z.object({ at: z.literal('storing'), draft, persona: personaId, fresh: z.boolean() }),
  /** The upload was removed and the person was told: what is left is the persona made for it. */
  z.object({ at: z.literal('undoing'), persona: personaId }),
]);

export type Source = z.infer<typeof source>;
export type Conversation = z.infer<typeof conversation>;
export type Draft = z.infer<typeof draft>;
export type ImportState = z.infer<typeof stateSchema>;

export const parseState = (stored: unknown): ImportState | undefined => stateSchema.safeParse(stored).data;

/** The question that is still open, or 'placing' when none is. */
export function onwards(open: Draft): ImportState {
  if (open.dateOrderOpen && open.dateOrder === undefined) return { at: 'dates', draft: open };
  if (open.me === undefined) return { at: 'whose', draft: open };
  return { at: 'placing', draft: open };
}

/** The message the upload came with, wherever the import stands. */
export function uploadOf(state: ImportState): string | undefined {
  if (state.at === 'pasting' || state.at === 'undoing') return undefined;
  if (state.at === 'received') return state.leftover;
  return 'draft' in state ? state.draft.source.native : state.source.native;
}

export function move(state: ImportState, input: FlowInput): Move<ImportState> {
  if (input.kind === 'files') return { at: 'received', files: input.files, leftover: uploadOf(state) };
  if (input.kind === 'text') return state.at === 'pasting' ? pasted(state, input.text) : 'unfit';
  return onChoice(state, input.value);
}

function pasted(state: Extract<ImportState, { at: 'pasting' }>, piece: string): ImportState {
  const text = state.text === '' ? piece : `${state.text}\n${piece}`;
  return text.length > LONGEST_PASTE ? { ...state, full: true } : { ...state, text };
}

function onChoice(state: ImportState, value: string): Move<ImportState> {
  switch (state.at) {
    case 'pasting':
      if (value !== 'done' || state.text === '') return 'unfit';
      return { at: 'reading', source: { upload: { kind: 'pasted', text: state.text } } };
    case 'conversation':
      return chosenConversation(state, value);
    case 'dates':
      if (value !== 'dmy' && value !== 'mdy') return 'unfit';
      return onwards({ ...state.draft, dateOrder: value });
    case 'whose': {
      const me = state.draft.conversation.participants[indexIn(value, 'p')]?.name;
      return me === undefined ? 'unfit' : onwards({ ...state.draft, me });
    }
    case 'which': {
      const { draft: open, offered, known } = state;
      if (value === 'new') return { at: 'making', draft: open, known };
      const persona = offered[indexIn(value, 'a')];
      return persona === undefined ? 'unfit' : { at: 'storing', draft: open, persona, fresh: false };
    }
    default:
      return 'unfit';
  }
}

function chosenConversation(state: Extract<ImportState, { at: 'conversation' }>, value: string): Move<ImportState> {
  const page = indexIn(value, 'g');
  if (page >= 0 && page * PAGE < state.found.length) return { ...state, page };
  const chosen = state.found[indexIn(value, 'c')];
  const { source: from, dateOrderOpen, notes: brought } = state;
  return chosen
    ? { at: 'checking', draft: { source: from, dateOrderOpen, conversation: chosen, notes: brought } }
    : 'unfit';
}

/** The number in a button's value, as 3 in "c3"; -1 for values of another kind. */
const indexIn = (value: string, kind: string): number =>
  value.startsWith(kind) && /^\d+$/.test(value.slice(kind.length)) ? Number(value.slice(kind.length)) : -1;
