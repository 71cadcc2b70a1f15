// Files that were sent, as they are or with /upload: who takes them.
import type { Effect } from './events.ts';
import type { FlowInput } from './flow.ts';
import { begin, proceed } from './flowing.ts';
import { importFlow, startImport } from './flows/import.ts';
import { flows } from './flows/index.ts';
import { type HandedOver, photosFlow, startPhotos } from './flows/photos.ts';
import { guide } from './guide.ts';
import { arePictures } from './photos/photo.ts';
import type { Visit } from './visit.ts';

/** Files go to the flow that asked for them; else photos are taken as memories, and all else as an export. */
export async function* takeFiles(
  { files, caption }: Omit<HandedOver, 'platform'>,
  visit: Visit,
): AsyncGenerator<Effect, void, void> {
  const row = await visit.home.flow.read();
  const flow = flows.find(({ name }) => name === row?.name);
  const arePhotos = arePictures(files);
  const input: FlowInput = { kind: 'files', files };
  const state = row && flow?.parse(row.state);
  const takes = flow !== undefined && state !== undefined && flow.move(state, input) !== 'unfit';
  // an import takes any file, and photos are none
  const asked = takes && flow.name !== importFlow.name;
  if (arePhotos && flow?.name !== photosFlow.name && !asked) return yield* startPhotos({ files, caption }, visit);
  if (!arePhotos && flow?.name === photosFlow.name) return yield guide(visit.words.commands.start.underWay);
  if (row && flow && takes) return yield* proceed(flow, row, input, visit);
  yield* begin(importFlow, startImport({ files }), visit);
}
