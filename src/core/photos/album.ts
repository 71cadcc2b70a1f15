// The photos of an export: where they still are, and how far they were gone through. No pixels.
import type { ImportPlan } from '../archive/findings.ts';
import type { Say } from '../events.ts';
import { guide } from '../guide.ts';
import type { Source } from '../importing/drafts.ts';
import type { Upload } from '../ports.ts';
import type { Visit } from '../visit.ts';
import { figure } from '../words/figures.ts';
import { MOST_PHOTOS } from './photo.ts';

export interface Album {
  readonly upload: Upload;
  readonly plan: ImportPlan;
  /** As many were looked at. */
  readonly from: number;
}

/** It waits until the person asks for it, in place of one from before. */
export async function offerAlbum(plan: ImportPlan, { upload, photos = 0 }: Source, visit: Visit): Promise<Say> {
  const { persona } = await visit.ports.vaults.open(plan.persona);
  await persona.write({ album: { upload, plan, from: 0 } });
  return guide(visit.words.photos.inExport(figure(photos), figure(MOST_PHOTOS)));
}
