// Which handler answers what.
import { isLocked } from './care/state.ts';
import { keepResting, type Watched, watch } from './care/watch.ts';
import { parseToken } from './choices.ts';
import { cancel, leaveStep } from './commands/cancel.ts';
import { commands } from './commands/index.ts';
import type { Effect, Incoming } from './events.ts';
import type { Flow } from './flow.ts';
import { begin, proceed, resume } from './flowing.ts';
import { goodbyeFlow } from './flows/goodbye.ts';
import { flows } from './flows/index.ts';
import { askedFirst } from './flows/settling.ts';
import { takeFiles } from './handed-over.ts';
import { offerToKeep } from './photos/offering.ts';
import type { FlowRow } from './ports.ts';
import { answerObjection } from './talk/correcting.ts';
import { amendTurn, answerTurn } from './talk/turn.ts';
import { explain } from './talk/why.ts';
import type { Visit } from './visit.ts';

const flowOf = (row: FlowRow | undefined): Flow<unknown> | undefined => flows.find((flow) => flow.name === row?.name);

const asksWhy = (text: string): boolean => /^[?？]$/.test(text.trim());

/** Where the flow goes when that text is a line of talk and no answer to what it asks. */
function passedTo(row: FlowRow | undefined, text: string): unknown {
  const flow = flowOf(row);
  const state = row && flow?.parse(row.state);
  return state === undefined ? undefined : flow?.passes?.(state, text);
}

/** Is it a line for the persona, of which more may follow? Not while a flow asks something that has to be answered. */
export const isTalk = (event: Incoming, row: FlowRow | undefined): boolean =>
  event.kind === 'text' &&
  (flowOf(row) === undefined || passedTo(row, event.text) !== undefined) &&
  !asksWhy(event.text);

/** `fragments`: the texts, when what is answered is text. Nothing answers before care has looked at them. */
export async function* answer(visit: Visit, fragments: readonly string[]): AsyncIterable<Effect> {
  const watched = watchedIn(visit.event, fragments, await visit.home.flow.read());
  yield* watch(visit, watched, () => answerEvent(visit, fragments));
}

function watchedIn(event: Incoming, fragments: readonly string[], row: FlowRow | undefined): Watched {
  const flow = flowOf(row);
  const state = row && flow?.parse(row.state);
  return {
    texts: textsOf(event, fragments),
    hearsay: event.kind === 'text' && state !== undefined && (flow?.hearsay?.(state) ?? false),
    talk: isTalk(event, row) || showsPicture(event, row),
    forPersona: isTalk(event, row) || showsPicture(event, row) || belongsToGoodbye(event, row),
    midStep: flow !== undefined,
    always: event.kind === 'command' && (commands.find(({ name }) => name === event.name)?.urgent ?? false),
  };
}

const showsPicture = ({ kind }: Incoming, row: FlowRow | undefined): boolean =>
  kind === 'pictures' && flowOf(row) === undefined;

function textsOf(event: Incoming, fragments: readonly string[]): readonly string[] {
  if (event.kind === 'text') return fragments;
  if (event.kind === 'files' || event.kind === 'pictures') return [event.caption];
  return event.kind === 'command' ? [event.args] : [];
}

/** A step of it, or its beginning; leaving it is free. */
function belongsToGoodbye(event: Incoming, row: FlowRow | undefined): boolean {
  if (event.kind === 'command') return event.name === goodbyeFlow.name;
  const pressed = event.kind === 'choice' ? parseToken(event.token) : undefined;
  if (pressed?.owner === goodbyeFlow.name) return !['later', 'leave'].includes(pressed.value);
  return event.kind === 'text' && row?.name === goodbyeFlow.name;
}

async function* answerEvent(visit: Visit, fragments: readonly string[]): AsyncIterable<Effect> {
  const { event, words } = visit;
  if (event.kind === 'text') return yield* answerText(visit, fragments);
  if (event.kind === 'choice') return yield* answerChoice(visit, event.token);
  if (event.kind === 'files') return yield* takeFiles(event, visit);
  if (event.kind === 'pictures') return yield* answerPictures(visit);
  if (event.kind === 'unsupported') {
    yield { do: 'say', voice: 'guide', text: words.shell.unsupported(words.shell.unsupportedKinds[event.what]) };
    return;
  }
  const command = commands.find((each) => each.name === event.name);
  if (command && command.name !== cancel.name) yield* leaveBrief(visit);
  if (command) return yield* command.run(event, visit);
  yield { do: 'say', voice: 'guide', text: words.shell.unknownCommand };
}

async function* leaveBrief(visit: Visit): AsyncIterable<Effect> {
  const row = await visit.home.flow.read();
  if (row && flowOf(row)?.brief) yield* leaveStep(row, visit);
}

/** After a crash: what belongs to the step the flow stands in. */
export async function* answerResumed(row: FlowRow, visit: Visit): AsyncIterable<Effect> {
  const flow = flowOf(row);
  if (flow) yield* resume(flow, row, visit);
  else await visit.home.flow.move(undefined, []);
}

async function* answerText(visit: Visit, fragments: readonly string[]): AsyncIterable<Effect> {
  const { event } = visit;
  const row = await visit.home.flow.read();
  const flow = flowOf(row);
  if (event.kind === 'text' && event.edits !== undefined && visit.keys.length === 1) {
    const amended = await amendTurn(visit, event.edits, event.text);
    if (flow && !amended) yield { do: 'say', voice: 'guide', text: visit.words.shell.editInStep };
    return;
  }
  const text = fragments.join('\n');
  if (asksWhy(text)) return yield* explain(visit);
  const passed = passedTo(row, event.kind === 'text' ? event.text : text);
  if (row && flow && passed === undefined) {
    const state = flow.parse(row.state);
    const answers = state === undefined || flow.move(state, { kind: 'text', text }) !== 'unfit';
    // what answers nothing is a word to the guide, for as long as it watches over somebody
    if (!answers && isLocked(await visit.home.care.read(), visit.ports.clock.now())) return yield* keepResting(visit);
    return yield* proceed(flow, row, { kind: 'text', text }, visit);
  }
  // without its keys: the text is still to be answered
  if (flow && passed !== undefined) yield* begin(flow, passed, { ...visit, keys: [] });
  if (yield* askedFirst(visit, fragments)) return;
  if (!(yield* answerObjection(visit, fragments))) yield* answerTurn(visit, fragments);
}

async function* answerChoice(visit: Visit, token: string): AsyncIterable<Effect> {
  const parsed = parseToken(token);
  const row = await visit.home.flow.read();
  const flow = flowOf(row);
  if (row && flow && parsed?.owner === row.name && parsed.nonce === row.nonce) {
    return yield* proceed(flow, row, { kind: 'choice', value: parsed.value }, visit);
  }
  const command = commands.find((each) => each.name === parsed?.owner);
  if (parsed && command && (await visit.home.nonces.read(command.name)) === parsed.nonce) {
    await visit.home.nonces.clear(command.name);
    return yield* command.choose(parsed.value, visit);
  }
  yield { do: 'say', voice: 'guide', text: visit.words.shell.stale };
}

/** What a flow asked for goes to it; else they are shown to the persona. */
async function* answerPictures(visit: Visit): AsyncIterable<Effect> {
  const { event } = visit;
  if (event.kind !== 'pictures') return;
  const { files, caption } = event;
  const row = await visit.home.flow.read();
  const flow = flowOf(row);
  if (row && flow) return yield* proceed(flow, row, { kind: 'files', files }, visit);
  if (yield* askedFirst(visit, caption === '' ? [] : [caption])) return;
  let opens = true;
  for await (const effect of answerTurn(visit, caption === '' ? [] : [caption], { pictures: files })) {
    opens &&= effect.do !== 'say' || effect.text !== visit.words.talk.picture.unreadable;
    yield effect;
  }
  yield* offerToKeep(files, visit, !opens);
}
