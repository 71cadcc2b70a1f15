// Where an import can stand, and how it moves on.
import { z } from 'zod';
import { fold } from '../care/fold.ts';
import { answerSafety, FIRST_QUESTION, safetyAnswers, safetyStep } from '../care/safety-questions.ts';
import type { FlowInput, Move } from '../flow.ts';
import type { PersonaId } from '../identity.ts';
import { personaId } from '../personas.ts';
import { foundPosts } from '../posts/found.ts';
import {
  type Conversation,
  conversation,
  type Draft,
  doubtfulName,
  draft,
  file,
  namesLeft,
  newDraft,
  notes,
  type Source,
  source,
} from './drafts.ts';
import { joinedAll } from './joining.ts';
import { zoneNamed } from './zones.ts';

export type { Conversation, Draft, Source } from './drafts.ts';

/** Conversations, or names, offered at once. */
export const PAGE = 8;

/** Characters that pasted pieces may add up to: many hundreds of messages; the rest is better sent as a file. */
const LONGEST_PASTE = 500_000;

const page = z.int().min(0).default(0);

/** `persona`: undefined for one that is still to be made; then `known` are all there were, so that one made since can be told. */
const placed = { draft, persona: personaId.optional(), known: z.array(personaId).readonly() };

/** For one that is still to be made. */
const asked = { draft, known: z.array(personaId).readonly() };

const stateSchema = z.discriminatedUnion('at', [
  z.object({ at: z.literal('pasting'), text: z.string(), full: z.boolean() }),
  /** `before`: what was sent earlier and waits for an answer. */
  z.object({ at: z.literal('received'), files: z.array(file).readonly(), before: source.optional() }),
  /** A zip that holds nothing but photos. */
  z.object({ at: z.literal('album'), source }),
  /** `apart`: the two of which the source was put together, for when they can not be read together. */
  z.object({ at: z.literal('reading'), source, apart: z.object({ before: source, after: source }).optional() }),
  z.object({
    at: z.literal('conversation'),
    source,
    format: z.string(),
    dateOrderOpen: z.boolean(),
    /** Groups stand at the end. */
    found: z.array(conversation).readonly(),
    /** Each stands in a file of its own, so that all of them may be with one person. */
    joinable: z.boolean().default(false),
    page,
    notes: notes.optional(),
  }),
  /** Notes without any conversation. `known` as below; `empty`: the persona that waits for its first lines. */
  z.object({
    at: z.literal('noted'),
    source,
    notes,
    known: z.array(personaId).readonly(),
    empty: personaId.optional(),
    answers: safetyAnswers.optional(),
  }),
  /** What is asked before anybody is made of notes. */
  z.object({
    at: z.literal('noted-safety'),
    source,
    notes,
    known: z.array(personaId).readonly(),
    step: safetyStep,
  }),
  /** Nothing but posts: they are read by a flow of their own. */
  z.object({ at: z.literal('public'), source, found: foundPosts }),
  z.object({ at: z.literal('checking'), draft }),
  z.object({ at: z.literal('dates'), draft }),
  z.object({ at: z.literal('whose'), draft, page }),
  /** Of a group. */
  z.object({ at: z.literal('member'), draft, page }),
  z.object({ at: z.literal('declined'), source, participants: z.number() }),
  z.object({ at: z.literal('alias'), draft, name: z.string() }),
  z.object({ at: z.literal('placing'), draft }),
  /** `offered`: the personas to add to. */
  z.object({
    at: z.literal('which'),
    draft,
    offered: z.array(personaId).readonly(),
    known: z.array(personaId).readonly(),
  }),
  z.object({ at: z.literal('timing'), ...placed }),
  /** `unclear`: what was written named no place. */
  z.object({ at: z.literal('zone'), ...placed, offered: z.array(z.string()).readonly(), unclear: z.boolean() }),
  z.object({ at: z.literal('zoned'), ...placed }),
  /** What is asked before anybody is made, and anything stored. */
  z.object({ at: z.literal('safety'), ...asked, step: safetyStep }),
  z.object({ at: z.literal('answered'), ...asked, answers: safetyAnswers }),
  /** There will be no persona: the record may be looked at all the same. */
  z.object({ at: z.literal('offering'), ...asked, answers: safetyAnswers }),
  /** Nothing is stored: not both are adults, or the person does not want the record alone. */
  z.object({ at: z.literal('unwanted'), source, why: z.enum(['minors', 'nothing']) }),
  z.object({ at: z.literal('making'), ...asked, answers: safetyAnswers.default({}) }),
  /** `fresh`: the persona was made for this import, and goes again when nothing could be stored. */
  z.object({ at: z.literal('storing'), draft, persona: personaId, fresh: z.boolean() }),
  /** The upload was removed and the person was told: what is left is the persona made for it. */
  z.object({ at: z.literal('undoing'), persona: personaId }),
]);

export type ImportState = z.infer<typeof stateSchema>;
export type At<Step extends ImportState['at']> = Extract<ImportState, { at: Step }>;

export const parseState = (stored: unknown): ImportState | undefined => stateSchema.safeParse(stored).data;

/** The question that is still open, or 'placing' when none is. */
export function onwards(open: Draft): ImportState {
  if (open.dateOrderOpen && open.dateOrder === undefined) return { at: 'dates', draft: open };
  const [name] = namesLeft(open);
  if (open.me === undefined && name !== undefined) return { at: 'whose', draft: open, page: 0 };
  if (open.them.length === 0 && name !== undefined)
    return open.conversation.kind === 'group'
      ? { at: 'member', draft: open, page: 0 }
      : onwards({ ...open, them: [name] });
  const doubtful = doubtfulName(open);
  return doubtful === undefined ? { at: 'placing', draft: open } : { at: 'alias', draft: open, name: doubtful };
}

/** Where the place is settled: a persona, or that one is to be made, once the questions before that are answered. */
export const settled = ({ draft: open, persona, known }: At<'timing' | 'zone' | 'zoned'>): ImportState =>
  persona === undefined
    ? { at: 'safety', draft: open, known, step: FIRST_QUESTION }
    : { at: 'storing', draft: open, persona, fresh: false };

/** Half a conversation can only be added to somebody. */
export const isWhole = ({ me, them }: Draft): boolean => me !== undefined && them.length > 0;

function sourceOf(state: ImportState): Source | undefined {
  if (state.at === 'pasting' || state.at === 'undoing') return undefined;
  if (state.at === 'received') return state.before;
  return 'draft' in state ? state.draft.source : state.source;
}

/** The messages an upload came with. */
export const messagesOf = (from: Source | undefined): readonly string[] =>
  from === undefined ? [] : [...from.earlier, ...(from.native === undefined ? [] : [from.native])];

/** The messages the upload came with, wherever the import stands. */
export const uploadsOf = (state: ImportState): readonly string[] => messagesOf(sourceOf(state));

/** One after another: files are read together with those that still wait for an answer, where both came the same way. */
export function joinedSource(before: Source, after: Source): Source | undefined {
  const [old, more] = [before.upload, after.upload];
  if (old.kind !== 'files' || more.kind !== 'files' || old.platform !== more.platform) return undefined;
  return { ...after, upload: { ...more, files: [...old.files, ...more.files] }, earlier: messagesOf(before) };
}

export function move(state: ImportState, input: FlowInput): Move<ImportState> {
  if (input.kind === 'files') return { at: 'received', files: input.files, before: sourceOf(state) };
  if (state.at === 'safety' || state.at === 'noted-safety') return onSafety(state, input);
  if (input.kind === 'choice') return onChoice(state, input.value);
  if (state.at === 'zone') return zoned(state, zoneNamed(input.text));
  if (state.at === 'whose' || state.at === 'member') return writtenName(state, input.text);
  return state.at === 'pasting' ? pasted(state, input.text) : 'unfit';
}

function onSafety(state: At<'safety' | 'noted-safety'>, input: FlowInput): Move<ImportState> {
  const came = answerSafety(state.step, input);
  if (came === 'unfit') return 'unfit';
  if ('next' in came) return { ...state, step: came.next };
  if (state.at === 'safety') return { at: 'answered', draft: state.draft, known: state.known, answers: came.answers };
  const { source: from, notes: brought, known } = state;
  return { at: 'noted', source: from, notes: brought, known, answers: came.answers };
}

function pasted(state: At<'pasting'>, piece: string): ImportState {
  const text = state.text === '' ? piece : `${state.text}\n${piece}`;
  return text.length > LONGEST_PASTE ? { ...state, full: true } : { ...state, text };
}

function zoned(state: At<'zone'>, zone: string | undefined): ImportState {
  if (zone === undefined) return { ...state, unclear: true };
  const { persona, known } = state;
  return { at: 'zoned', draft: { ...state.draft, zone }, persona, known };
}

function onChoice(state: ImportState, value: string): Move<ImportState> {
  switch (state.at) {
    case 'pasting':
      if (value !== 'done' || state.text === '') return 'unfit';
      return { at: 'reading', source: { upload: { kind: 'pasted', text: state.text }, earlier: [] } };
    case 'conversation':
      return chosenConversation(state, value);
    case 'dates':
      if (value !== 'dmy' && value !== 'mdy') return 'unfit';
      return onwards({ ...state.draft, dateOrder: value });
    case 'whose':
    case 'member':
      return chosenName(state, value);
    case 'alias':
      return namedAgain(state, value);
    case 'which':
      return chosenPersona(state, value);
    case 'offering':
      if (value === 'nothing') return { at: 'unwanted', source: state.draft.source, why: 'nothing' };
      return value === 'record' ? { ...state, at: 'making' } : 'unfit';
    case 'zone': {
      const zone = state.offered[indexIn(value, 'z')];
      return zone === undefined ? 'unfit' : zoned(state, zone);
    }
    default:
      return 'unfit';
  }
}

function chosenConversation(state: At<'conversation'>, value: string): Move<ImportState> {
  const turned = indexIn(value, 'g');
  if (turned >= 0 && turned * PAGE < state.found.length) return { ...state, page: turned };
  const all = value === 'all' && state.joinable ? joinedAll(state.found) : undefined;
  const chosen: Conversation | undefined = all ?? state.found[indexIn(value, 'c')];
  const { source: from, dateOrderOpen, notes: brought } = state;
  return chosen
    ? { at: 'checking', draft: newDraft({ source: from, dateOrderOpen, conversation: chosen, notes: brought }) }
    : 'unfit';
}

function chosenName(state: At<'whose' | 'member'>, value: string): Move<ImportState> {
  const { draft: open } = state;
  const names = namesLeft(open);
  const turned = indexIn(value, 'g');
  if (turned >= 0 && turned * PAGE < names.length) return { ...state, page: turned };
  if (state.at === 'member' && value === 'none')
    return { at: 'declined', source: open.source, participants: open.conversation.participants.length };
  const name = names[indexIn(value, 'p')];
  if (name === undefined) return 'unfit';
  return onwards(state.at === 'whose' ? { ...open, me: name } : { ...open, them: [name] });
}

/** A name that is written out, in place of its button; its first word is enough where only one begins with it. */
function writtenName(state: At<'whose' | 'member'>, text: string): Move<ImportState> {
  const { participants } = state.draft.conversation;
  const written = fold(text).trim();
  const namesOf = (name: string): readonly string[] =>
    [name, participants.find((each) => each.name === name)?.called ?? name].map((each) => fold(each).trim());
  const meant = (fits: (name: string) => boolean): readonly number[] =>
    namesLeft(state.draft).flatMap((name, i) => (namesOf(name).some(fits) ? [i] : []));
  const whole = meant((name) => name === written);
  const [index, ...others] = whole.length > 0 ? whole : meant((name) => name.split(/\s/)[0] === written);
  return index === undefined || others.length > 0 ? 'unfit' : chosenName(state, `p${index}`);
}

function namedAgain({ draft: open, name }: At<'alias'>, value: string): Move<ImportState> {
  if (value === 'them') return onwards({ ...open, them: [...open.them, name] });
  if (value === 'me') return onwards({ ...open, alsoMe: [...open.alsoMe, name] });
  return value === 'neither' ? onwards({ ...open, strangers: [...open.strangers, name] }) : 'unfit';
}

function chosenPersona({ draft: open, offered, known }: At<'which'>, value: string): Move<ImportState> {
  if (value === 'new' && isWhole(open)) return { at: 'timing', draft: open, known };
  const persona: PersonaId | undefined = offered[indexIn(value, 'a')];
  return persona === undefined ? 'unfit' : { at: 'timing', draft: open, persona, known };
}

/** The number in a button's value, as 3 in "c3"; -1 for values of another kind. */
const indexIn = (value: string, kind: string): number =>
  value.startsWith(kind) && /^\d+$/.test(value.slice(kind.length)) ? Number(value.slice(kind.length)) : -1;
