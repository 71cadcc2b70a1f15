// The questions of an import.
import { choice } from '../choices.ts';
import type { Choice, Say } from '../events.ts';
import { guide } from '../guide.ts';
import type { Visit } from '../visit.ts';
import { figure } from '../words/figures.ts';
import { formatName } from '../words/formats.ts';
import { shortened } from '../words/shortened.ts';
import type { Words } from '../words/words.ts';
import { type Conversation, type Draft, type ImportState, PAGE } from './steps.ts';

export const IMPORT = 'import';

type At<Step extends ImportState['at']> = Extract<ImportState, { at: Step }>;

type Question = At<'pasting' | 'conversation' | 'dates' | 'whose' | 'which'>;

const button = (nonce: string, value: string, label: string): Choice => choice(IMPORT, nonce, value, label);

/** The other person, as the notes or the export name them. */
export function otherName({ conversation, me, notes }: Draft): string | undefined {
  if (notes?.name) return shortened(notes.name);
  const others = conversation.participants.filter((each) => each.name !== me);
  return others[0] && shortened(others[0].name);
}

/** Lines that say something. */
const lineCount = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length;

function askForPaste({ text, full }: At<'pasting'>, { imports }: Words, nonce: string): Say {
  const { pasting } = imports;
  if (text === '') return guide(full ? pasting.tooLong : pasting.ask);
  return guide(full ? pasting.full : pasting.more(figure(lineCount(text))), [button(nonce, 'done', pasting.done)]);
}

function conversationLabel(each: Conversation, { imports }: Words): string {
  const title = each.title ?? each.participants.find(({ name }) => name !== each.self)?.name;
  const name = title ? shortened(title) : imports.conversation.nameless;
  return imports.conversation.label(name, figure(each.messages), each.first?.slice(0, 10), each.last?.slice(0, 10));
}

function askConversation(state: At<'conversation'>, words: Words, nonce: string): Say {
  const { conversation: said } = words.imports;
  const from = state.page * PAGE;
  const shown = state.found.slice(from, from + PAGE);
  const buttons = shown.map((each, index) => button(nonce, `c${from + index}`, conversationLabel(each, words)));
  if (state.page > 0) buttons.push(button(nonce, `g${state.page - 1}`, said.back));
  if (from + PAGE < state.found.length) buttons.push(button(nonce, `g${state.page + 1}`, said.more));
  const question = said.ask(formatName(state.format, words.imports.pasted), figure(state.found.length));
  return guide(state.groups > 0 ? `${question} ${said.ofGroups(figure(state.groups))}` : question, buttons);
}

function askDates({ imports }: Words, nonce: string): Say {
  const { ask, dmy, mdy } = imports.dates;
  return guide(ask, [button(nonce, 'dmy', dmy), button(nonce, 'mdy', mdy)]);
}

function askWhose({ conversation }: Draft, { imports }: Words, nonce: string): Say {
  const { ask, label } = imports.whose;
  const labels = conversation.participants.map((each) => label(shortened(each.name), figure(each.messages)));
  return guide(
    ask,
    labels.map((text, index) => button(nonce, `p${index}`, text)),
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
  return guide(which.ask(other), [...add, button(nonce, 'new', which.fresh(other))]);
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
      return askWhose(state.draft, words, nonce);
    case 'which':
      return askWhich(state, visit, nonce);
  }
}
