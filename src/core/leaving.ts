import type { Effect } from './events.ts';
import { importFlow } from './flows/import.ts';
import { photosFlow } from './flows/photos.ts';
import { eraseUpload } from './importing/reading.ts';
import { abandon } from './importing/storing.ts';
import { sourceIn } from './photos/steps.ts';
import type { FlowRow } from './ports.ts';
import type { Visit } from './visit.ts';

/** Ends the flow that is under way. A goodbye can be taken up again; of an import and of photos nothing stays. */
export async function* leave(row: FlowRow, visit: Visit): AsyncGenerator<Effect, void, void> {
  const state = row.name === importFlow.name ? importFlow.parse(row.state) : undefined;
  if (state) yield* abandon(state, visit);
  const photos = row.name === photosFlow.name ? photosFlow.parse(row.state) : undefined;
  const source = photos && sourceIn(photos);
  if (source) yield* eraseUpload(source);
  await visit.home.flow.move(undefined, []);
}
