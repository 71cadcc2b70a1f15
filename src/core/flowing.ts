// Moving through a flow: each move is on disk before what belongs to it is done.
import { shortNonce } from './choices.ts';
import type { Effect } from './events.ts';
import type { Flow, FlowInput } from './flow.ts';
import type { FlowRow } from './ports.ts';
import type { Visit } from './visit.ts';

/** Starts a flow in that state, in place of any other. */
export async function* begin<State>(flow: Flow<State>, state: State, visit: Visit): AsyncGenerator<Effect, void, void> {
  let next: State | 'end' | undefined = state;
  let finished = visit.keys;
  while (next !== undefined && next !== 'end') {
    const nonce = shortNonce(visit.ports.chance.id());
    await visit.home.flow.move({ name: flow.name, state: next, nonce, event: visit.event, arrived: false }, finished);
    finished = [];
    next = yield* flow.enter(next, visit, nonce);
  }
  if (next === 'end') await visit.home.flow.move(undefined, []);
  else await visit.home.flow.arrive();
}

/** After a crash: does again what belongs to the state the flow stands in. */
export async function* resume<State>(
  flow: Flow<State>,
  row: FlowRow,
  visit: Visit,
): AsyncGenerator<Effect, void, void> {
  const state = flow.parse(row.state);
  if (state === undefined) await visit.home.flow.move(undefined, visit.keys);
  else yield* begin(flow, state, visit);
}

/** Hands the flow what the person did. An unfit input shows the current question again. */
export async function* proceed<State>(
  flow: Flow<State>,
  row: FlowRow,
  input: FlowInput,
  visit: Visit,
): AsyncGenerator<Effect, void, void> {
  const state = flow.parse(row.state);
  const next = state === undefined ? undefined : flow.move(state, input);
  if (next === undefined) await visit.home.flow.move(undefined, visit.keys);
  else if (next === 'unfit') yield* resume(flow, row, visit);
  else yield* begin(flow, next, visit);
}
