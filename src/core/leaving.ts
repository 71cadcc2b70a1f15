import type { Effect } from './events.ts';
import { importFlow } from './flows/import.ts';
import { abandon } from './importing/storing.ts';
import type { FlowRow } from './ports.ts';
import type { Visit } from './visit.ts';

/** Ends the flow that is under way. A goodbye can be taken up again; of an import nothing stays. */
export async function* leave(row: FlowRow, visit: Visit): AsyncGenerator<Effect, void, void> {
  const state = row.name === importFlow.name ? importFlow.parse(row.state) : undefined;
  if (state) yield* abandon(state, visit);
  await visit.home.flow.move(undefined, []);
}
