// One turn of talk: what the user wrote, in one message or several, and what the persona answers.

import { isRecordOnly, mustHaveVoice } from '../care/safety.ts';
import { isResting } from '../care/state.ts';
import { isLeaving } from '../care/unsaid.ts';
import { keepResting } from '../care/watch.ts';
import { offer } from '../choices.ts';
import { type Effect, keyOf, type ReceivedFile } from '../events.ts';
import { isQuiet } from '../farewell/progress.ts';
import { guide } from '../guide.ts';
import { keepTelling } from '../memories/keeping.ts';
import { tellingIn } from '../memories/telling.ts';
import type { Mode } from '../mode.ts';
import { modes } from '../modes/index.ts';
import type { PersonaLayers } from '../persona/layers.ts';
import type { Vault } from '../ports.ts';
import { SESSION_PAUSE_MS } from '../spending.ts';
import type { Visit } from '../visit.ts';
import { compose } from './compose.ts';
import { datedLine } from './dated-line.ts';
import type { Turn } from './history.ts';
import { insteadOf, sayInvented } from './instead.ts';
import { marked } from './mark.ts';
import type { Failure, Picture } from './model.ts';
import { sayNoLine } from './no-line.ts';
import { SHOWN_PICTURE } from './prompt.ts';
import { pauses } from './rhythm.ts';
import { closeSession } from './session.ts';
import { atRecord, seated, type Table } from './table.ts';
import { tellAbout } from './telling-about.ts';

export interface TurnOptions {
  /** The last exchange of a goodbye: how many of its replies came before this one. */
  readonly last?: number;
  /** What the user shows with it. */
  readonly pictures?: readonly ReceivedFile[];
  /** The id of a turn that this one takes the place of. */
  readonly instead?: string;
}

/** Messages that waited and are shown to the model, the newest. */
const WAITING = 20;

type Answer = AsyncGenerator<Effect, void, void>;

/**
 * The texts were screened (care/watch.ts). A turn that was stored is never made again: it is said as it stands. An abort
 * before that leaves no trace, unless the message waited already. The turn's id is the key of the last fragment.
 */
export async function* answerTurn(visit: Visit, fragments: readonly string[], options: TurnOptions = {}): Answer {
  const message = fragments.join('\n').trim();
  const pictures = options.pictures ?? [];
  if (message === '' && pictures.length === 0) return;
  const table = await atRecord(visit);
  if (!table) return yield guide(visit.words.talk.nobody);
  const instead = await insteadOf(message, table, visit, options.last !== undefined);
  if (instead !== undefined) return yield guide(instead);
  if (pictures.length > 0 && visit.ports.model.voice === 'quoting') {
    yield guide(visit.words.talk.picture.unseen);
    if (message === '') return;
  }
  const told = isQuiet(table.layers.farewell) ? undefined : tellingIn(message);
  if (told !== undefined) return yield* remember(told, table, visit);
  if (isRecordOnly(table.layers) && message !== '' && options.last === undefined)
    return yield* tellAbout(message, table, visit);
  const shows = pictures.map(() => SHOWN_PICTURE);
  const question = { id: idOf(visit), waiting: waiting(fragments, table.layers), fragments: [...shows, ...fragments] };
  yield* converse(visit, table, question, options);
}

/** Of the turn that answers the visit's event. */
export const idOf = ({ keys, event }: Visit): string => keys.at(-1) ?? keyOf(event);

/** Nothing is said where the person went on writing meanwhile. */
async function* remember(told: string, { persona }: Table, visit: Visit): Answer {
  const said = await keepTelling(persona, told, visit);
  if (said) yield said;
}

/**
 * A message that was answered already was changed: from now on it stands in the talk as it is now. No new answer is made.
 * False: it was no message of the talk.
 */
export async function amendTurn(visit: Visit, native: string, text: string): Promise<boolean> {
  const table = await atRecord(visit);
  const turn = await table?.vault.talk.find(keyOf({ ...visit.event, native }));
  if (!table || !turn) return false;
  if (text.trim() !== '') await table.vault.talk.amend(turn.id, [...turn.heard.slice(0, -1), text]);
  return true;
}

/** Answers what a failure left unanswered. */
export async function* answerAgain(visit: Visit): Answer {
  const table = await seated(visit);
  if (!table) return yield guide(visit.words.talk.nobody);
  const { unanswered } = table.layers;
  if (!unanswered) return yield guide(visit.words.talk.nothingWaits);
  yield* converse(visit, table, { id: unanswered.turn, waiting: [], fragments: unanswered.fragments }, {});
}

/** What nobody answered belongs to the next turn; what was refused would be refused again. */
function waiting(fragments: readonly string[], { unanswered }: PersonaLayers): readonly string[] {
  if (!unanswered || unanswered.failure === 'refused') return [];
  return unanswered.fragments.filter((fragment) => !fragments.includes(fragment));
}

interface Question {
  readonly id: string;
  /** From before, and not to be answered by itself. */
  readonly waiting: readonly string[];
  readonly fragments: readonly string[];
}

const heardIn = ({ waiting, fragments }: Question): readonly string[] => [...waiting, ...fragments];

export async function* converse(visit: Visit, seat: Table, question: Question, options: TurnOptions): Answer {
  const { vault, persona } = seat;
  const { words, ports, signal } = visit;
  mustHaveVoice(seat.layers);
  if (isResting(await visit.home.care.read(), ports.clock.now())) return yield* keepResting(visit);
  if (seat.layers.farewell?.silent) return yield guide(words.talk.silent(persona.name));
  if (seat.layers.farewell?.locked && options.last === undefined)
    return yield guide(words.goodbye.locked(persona.name));
  if (speaker(visit) === 'guide' && options.last === undefined && options.instead === undefined)
    return yield* tellAbout(question.fragments.join('\n'), seat, visit);
  const stored = await vault.talk.find(question.id);
  if (stored) return yield* say(stored, seat, visit);
  if (ports.model.voice === 'quoting' && (await vault.record.summary()).theirs === 0)
    return yield guide(words.talk.nothingToQuote(persona.name));
  const table = { ...seat, layers: await closeSession(vault, seat.layers, visit) };
  if (signal.aborted) return;
  const seen = await see(visit, options.pictures);
  if (!seen) return yield guide(words.talk.picture.unreadable);
  const answer = await answered(visit, table, question, options, seen);
  if (signal.aborted) return;
  if (answer.ok) {
    await keep(answer.turn, vault, options);
    yield* say(answer.turn, table, visit);
    const line = answer.showsLine ? await datedLine(answer.turn, table, visit) : undefined;
    if (line !== undefined) yield guide(line);
    return yield* noteModel(answer.model, table, visit);
  }
  if (answer.failure === 'empty' && isLeaving(question.fragments.join('\n'))) return yield guide(words.care.letGo);
  if (answer.unsaid) return yield* sayInvented(visit);
  if (!(yield* standIn(answer.failure, table, question, visit, options, seen)))
    yield* failed(answer.failure, table, question, visit, options);
}

const speaker = ({ settings }: Visit): Mode['speaker'] | undefined =>
  modes.find(({ name }) => name === settings.mode)?.speaker;

const keep = (turn: Turn, { talk }: Vault, { instead }: TurnOptions): Promise<void> =>
  instead === undefined ? talk.add(turn) : talk.replace(instead, turn);

type Answered =
  | { readonly ok: true; readonly turn: Turn; readonly model: string; readonly showsLine: boolean }
  /** `unsaid`: all that came back said something that a simulation never says. */
  | { readonly ok: false; readonly failure: Failure; readonly unsaid?: boolean };

/** Pictures that are shown to the model at once. */
const MOST_PICTURES = 4;

/** undefined: one could not be opened. */
async function see(
  { ports, event, signal }: Visit,
  files: readonly ReceivedFile[] = [],
): Promise<readonly Picture[] | undefined> {
  if (ports.model.voice === 'quoting') return [];
  const pictures: Picture[] = [];
  for (const file of files.slice(0, MOST_PICTURES)) {
    const picture = await ports.pictures.open(event.platform, file, signal);
    if (!picture) return undefined;
    pictures.push(picture);
  }
  return pictures;
}

/** By `visit.ports.model`. Nothing is stored. */
async function answered(
  visit: Visit,
  table: Table,
  question: Question,
  options: TurnOptions,
  pictures: readonly Picture[],
): Promise<Answered> {
  const { fragments, waiting } = question;
  const { model, clock } = visit.ports;
  const { reply, evidence, memories, posts, showsLine } = await compose({
    ...table,
    visit,
    fragments,
    waiting: waiting.slice(-WAITING),
    last: options.last,
    pictures,
    instead: options.instead,
  });
  if (!reply.ok) return reply;
  if (reply.bubbles.length === 0) return { ok: false, failure: 'empty', unsaid: reply.unsaid ?? false };
  const turn: Turn = {
    id: question.id,
    at: clock.now(),
    heard: heardIn(question),
    said: reply.bubbles,
    voice: model.voice === 'quoting' ? 'quoted' : 'model',
    evidence,
    memories,
    posts,
  };
  return { ok: true, turn, model: reply.model, showsLine };
}

/** A broken-off or empty reply is worth another try of the same model; these are not. */
const TAKEN_OVER: readonly Failure[] = ['refused', 'overloaded', 'unreachable', 'rejected', 'gone', 'over-budget'];

/** The guide says what happened, and the first of the stand-ins that has an answer gives it. False: none has. */
async function* standIn(
  failure: Failure,
  table: Table,
  question: Question,
  visit: Visit,
  options: TurnOptions,
  pictures: readonly Picture[],
): AsyncGenerator<Effect, boolean, void> {
  if (!TAKEN_OVER.includes(failure)) return false;
  const { ports, signal, words } = visit;
  for (const model of ports.standIns) {
    const answer = await answered({ ...visit, ports: { ...ports, model } }, table, question, options, pictures);
    if (signal.aborted) return true;
    if (!answer.ok) continue;
    await keep(answer.turn, table.vault, options);
    if (isNews(failure, table, visit))
      yield guide(words.sentences([words.talk.failures[failure], words.talk.standIn[model.voice](table.persona.name)]));
    await table.vault.persona.write({ stoodIn: { failure, at: ports.clock.now() } });
    yield* say(answer.turn, table, visit);
    return true;
  }
  return false;
}

/** A refusal is about one message; what lasts is said once in a session. */
function isNews(failure: Failure, { layers: { stoodIn } }: Table, { ports }: Visit): boolean {
  return failure === 'refused' || stoodIn?.failure !== failure || ports.clock.now() - stoodIn.at > SESSION_PAUSE_MS;
}

/** Another version of the model may sound different: that is said once. */
async function* noteModel(model: string, { vault, layers }: Table, { ports, words }: Visit): Answer {
  if (ports.model.voice === 'quoting' || layers.spokenBy === model) return;
  await vault.persona.write({ spokenBy: model });
  if (layers.spokenBy !== undefined) yield guide(words.talk.anotherModel(model));
}

/** In the persona's rhythm. What waited is let go only once all of it is queued. */
async function* say(turn: Turn, { vault, layers }: Table, { ports }: Visit): Answer {
  const waits = pauses(turn.said, layers.style, ports.chance.number());
  const lines = marked(turn.said);
  for (const [index, text] of lines.entries()) {
    yield { do: 'type', forMs: waits[index] ?? 0 };
    yield { do: 'say', voice: 'persona', text, turn: turn.id, ...(index < lines.length - 1 && { more: true }) };
  }
  if (layers.unanswered) await vault.persona.write({ unanswered: undefined });
}

/** The guide says so, and the message is kept. Inside a flow it is the flow that asks again. */
async function* failed(
  failure: Failure,
  { vault, persona, layers }: Table,
  question: Question,
  visit: Visit,
  { instead }: TurnOptions,
): Answer {
  const { home, ports } = visit;
  const { failures, kept, tryAgain, noLine } = visit.words.talk;
  const { name } = persona;
  const inFlow = (await home.flow.read()) !== undefined;
  if (!inFlow && instead === undefined)
    await vault.persona.write({ unanswered: { turn: question.id, fragments: heardIn(question), failure } });
  if (ports.model.voice === 'quoting') {
    // what is written in a step is not kept for the next line
    if (inFlow) return yield guide(noLine.inStep(name));
    const text = layers.unanswered ? noLine.again(name) : noLine.first(name);
    return yield* sayNoLine(text, question.fragments.join('\n'), vault, visit);
  }
  if (inFlow || instead !== undefined) return yield guide(failures[failure]);
  const choices = await offer(visit, 'again', [{ value: 'again', label: tryAgain }]);
  yield guide(visit.words.sentences([failures[failure], kept]), choices);
}
