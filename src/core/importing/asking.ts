// The questions of an import.
import { whereToTurn } from '../care/answers.ts';
import { askSafety } from '../care/safety-questions.ts';
import { choice } from '../choices.ts';
import type { Choice, Say } from '../events.ts';
import { guide } from '../guide.ts';
import type { Visit } from '../visit.ts';
import { figure } from '../words/figures.ts';
import { formatName } from '../words/formats.ts';
import { nameShown, shortened } from '../words/shortened.ts';
import type { Words } from '../words/words.ts';
import { namesLeft } from './drafts.ts';
import { type At, type Conversation, type Draft, isWhole, PAGE } from './steps.ts';
import { UTC, zoneLabel } from './zones.ts';

export const IMPORT = 'import';

type Question = At<
  | 'pasting'
  | 'conversation'
  | 'dates'
  | 'whose'
  | 'member'
  | 'alias'
  | 'which'
  | 'zone'
  | 'safety'
  | 'noted-safety'
  | 'offering'
>;

const button = (nonce: string, value: string, label: string): Choice => choice(IMPORT, nonce, value, label);

/** The other person, as the notes or the export name them. */
export function otherName({ conversation, me, them, notes }: Draft): string | undefined {
  const other = them[0] ?? conversation.participants.find((each) => each.name !== me)?.name;
  return nameShown(notes?.name) ?? nameShown(other === undefined ? undefined : calledIn(conversation, other));
}

/** As they call themselves. */
const calledIn = ({ participants }: Conversation, name: string): string =>
  participants.find((each) => each.name === name)?.called ?? name;

/** A time zone as it is said. */
export const placeName = (zone: string, { zones }: Words): string => zoneLabel(zone, zones.names);

/** Lines that say something. */
const lineCount = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length;

function askForPaste({ text, full }: At<'pasting'>, { imports }: Words, nonce: string): Say {
  const { pasting } = imports;
  if (text === '') return guide(full ? pasting.tooLong : pasting.ask);
  return guide(full ? pasting.full : pasting.more(figure(lineCount(text))), [button(nonce, 'done', pasting.done)]);
}

function conversationLabel(each: Conversation, { imports }: Words): string {
  const { nameless, group, label } = imports.conversation;
  const other = each.participants.find(({ name }) => name !== each.self);
  const title = each.title ?? other?.called ?? other?.name;
  const name = nameShown(title) ?? nameless;
  const shown = each.kind === 'group' ? group(name) : name;
  return label(shown, figure(each.messages), each.first?.slice(0, 10), each.last?.slice(0, 10));
}

/** One page of the items as buttons, whose values are `kind` and their place, and those that turn the page. */
function paged<Item>(
  items: readonly Item[],
  at: { readonly kind: string; readonly page: number },
  label: (item: Item) => string,
  { imports }: Words,
  nonce: string,
): Choice[] {
  const from = at.page * PAGE;
  const { back, more } = imports.conversation;
  return [
    ...items.slice(from, from + PAGE).map((item, i) => button(nonce, `${at.kind}${from + i}`, label(item))),
    ...(at.page > 0 ? [button(nonce, `g${at.page - 1}`, back)] : []),
    ...(from + PAGE < items.length ? [button(nonce, `g${at.page + 1}`, more)] : []),
  ];
}

function askConversation(state: At<'conversation'>, words: Words, nonce: string): Say {
  const { conversation: said } = words.imports;
  const { found, page, joinable } = state;
  const groups = found.filter(({ kind }) => kind === 'group').length;
  const question = said.ask(formatName(state.format, words.imports), figure(found.length));
  const buttons = paged(found, { kind: 'c', page }, (each) => conversationLabel(each, words), words, nonce);
  if (joinable) buttons.push(button(nonce, 'all', said.all));
  return guide(words.sentences([question, ...(groups > 0 ? [said.ofGroups(figure(groups))] : [])]), buttons);
}

function askDates({ imports }: Words, nonce: string): Say {
  const { ask, dmy, mdy } = imports.dates;
  return guide(ask, [button(nonce, 'dmy', dmy), button(nonce, 'mdy', mdy)]);
}

const countOf = ({ conversation }: Draft, name: string): string =>
  figure(conversation.participants.find((each) => each.name === name)?.messages ?? 0);

const nameButtons = ({ draft, page }: At<'whose' | 'member'>, words: Words, nonce: string): Choice[] =>
  paged(
    namesLeft(draft),
    { kind: 'p', page },
    (name) => words.imports.whose.label(shortened(calledIn(draft.conversation, name)), countOf(draft, name)),
    words,
    nonce,
  );

function askMember(state: At<'member'>, words: Words, nonce: string): Say {
  const { ask, none } = words.imports.member;
  const { title, participants } = state.draft.conversation;
  const question = ask(title === undefined ? undefined : shortened(title), figure(participants.length));
  return guide(question, [...nameButtons(state, words, nonce), button(nonce, 'none', none)]);
}

function askAlias({ draft, name }: At<'alias'>, { imports }: Words, nonce: string): Say {
  const { ask, them, me, neither } = imports.alias;
  const other = shortened(draft.them[0] ?? '');
  return guide(ask(shortened(name), countOf(draft, name), other), [
    button(nonce, 'them', them(other)),
    button(nonce, 'me', me),
    button(nonce, 'neither', neither),
  ]);
}

function askZone({ offered, unclear }: At<'zone'>, words: Words, nonce: string): Say {
  const { ask, unclear: again, utc } = words.zones;
  const label = (zone: string): string => (zone === UTC ? utc : placeName(zone, words));
  return guide(
    unclear ? again : ask,
    offered.map((zone, i) => button(nonce, `z${i}`, label(zone))),
  );
}

async function askWhich(state: At<'which'>, { ports, person, words }: Visit, nonce: string): Promise<Say> {
  const { which, persona } = words.imports;
  const personas = await ports.directory.personas(person);
  const other = otherName(state.draft) ?? persona.nameless;
  const add = state.offered.flatMap((id, index) => {
    const name = personas.find((each) => each.id === id)?.name;
    return name === undefined ? [] : [button(nonce, `a${index}`, which.add(shortened(name)))];
  });
  if (!isWhole(state.draft)) return guide(which.half, add);
  const known = personas.some(({ id, name }) => state.offered.includes(id) && name === other);
  const question = words.sentences([which.ask(other), ...(known ? [] : [which.renamed(other)])]);
  return guide(question, [...add, button(nonce, 'new', which.fresh(other))]);
}

const askBefore = (state: At<'safety' | 'noted-safety'>, words: Words, nonce: string): Say =>
  askSafety(
    state.step,
    state.at === 'safety' ? otherName(state.draft) : nameShown(state.notes.name),
    words,
    (value, label) => button(nonce, value, label),
  );

async function offerRecord({ draft: open, answers }: At<'offering'>, visit: Visit, nonce: string): Promise<Say> {
  const { safety, imports } = visit.words;
  const why = answers.recordOnly ?? 'stopped';
  const name = otherName(open) ?? imports.persona.nameless;
  const text = [safety.why[why](name), await whereToTurn(why, visit), safety.offer];
  return guide(text.join('\n\n'), [
    button(nonce, 'record', safety.keepRecord),
    button(nonce, 'nothing', safety.storeNothing),
  ]);
}

export async function ask(state: Question, visit: Visit, nonce: string): Promise<Say> {
  const { words } = visit;
  switch (state.at) {
    case 'pasting':
      return askForPaste(state, words, nonce);
    case 'conversation':
      return askConversation(state, words, nonce);
    case 'dates':
      return askDates(words, nonce);
    case 'whose':
      return guide(words.imports.whose.ask, nameButtons(state, words, nonce));
    case 'member':
      return askMember(state, words, nonce);
    case 'alias':
      return askAlias(state, words, nonce);
    case 'zone':
      return askZone(state, words, nonce);
    case 'which':
      return askWhich(state, visit, nonce);
    case 'safety':
    case 'noted-safety':
      return askBefore(state, words, nonce);
    case 'offering':
      return offerRecord(state, visit, nonce);
  }
}
