import type { Effect } from './events.ts';
import { importFlow } from './flows/import.ts';
import { photosFlow } from './flows/photos.ts';
import { postsFlow } from './flows/posts.ts';
import { eraseUpload } from './importing/reading.ts';
import { abandon } from './importing/storing.ts';
import { sourceIn } from './photos/steps.ts';
import type { FlowRow } from './ports.ts';
import { uploadsOf } from './posts/steps.ts';
import type { Visit } from './visit.ts';

/** Ends the flow that is under way. A goodbye can be taken up again; of an import and of photos nothing stays. */
export async function* leave(row: FlowRow, visit: Visit): AsyncGenerator<Effect, void, void> {
  const state = row.name === importFlow.name ? importFlow.parse(row.state) : undefined;
  if (state) yield* abandon(state, visit);
  const photos = row.name === photosFlow.name ? photosFlow.parse(row.state) : undefined;
  const source = photos && sourceIn(photos);
  if (source) yield* eraseUpload(source);
  const posts = row.name === postsFlow.name ? postsFlow.parse(row.state) : undefined;
  for (const native of posts ? uploadsOf(posts) : []) yield { do: 'erase-upload', native };
  await visit.home.flow.move(undefined, []);
}
