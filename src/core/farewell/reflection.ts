// The reflection: at most 400 words out of the person's own words and the record.
import { z } from 'zod';
import type { Vault } from '../ports.ts';
import type { Visit } from '../visit.ts';
import type { Words } from '../words/words.ts';
import { assemble, OWN_SHARE } from './assembled.ts';
import { draftRequest, type Fault, faultsOf } from './draft.ts';
import { gather, type Material, ownTexts } from './material.ts';
import type { Moment } from './moments.ts';
import { shareOf } from './share.ts';

export const reflectionSchema = z.object({
  text: z.string(),
  by: z.enum(['model', 'program']),
  /** The person changed it. */
  edited: z.boolean(),
});

export type Reflection = Readonly<z.infer<typeof reflectionSchema>>;

const ATTEMPTS = 2;

/** A model's draft where it passes the check, else the assembled one; `few`: there was too little of the person's own. */
export async function writeReflection(
  visit: Visit,
  vault: Vault,
  name: string,
  moments: readonly Moment[],
): Promise<Reflection & { readonly few: boolean }> {
  const material = await gather(vault, name, moments);
  const draft = await drafted(visit, material);
  const text = draft ?? assemble(material, visit.words);
  const few = shareOf(ownTexts(material), text) < OWN_SHARE;
  return { text, by: draft === undefined ? 'program' : 'model', edited: false, few };
}

/** A draft with faults is asked for once more, with their names. */
async function drafted({ ports, words, signal }: Visit, material: Material): Promise<string | undefined> {
  if (ports.model.voice === 'quoting') return undefined;
  let faults: readonly Fault[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const reading = await ports.model.read(draftRequest(material, words, faults), z.string(), signal);
    if (!reading.ok) return undefined;
    const draft = reading.value.trim();
    faults = faultsOf(draft, material, words);
    if (faults.length === 0) return draft;
  }
  return undefined;
}

/** How it came to be: stands under every copy. */
export function markOf({ by, edited }: Reflection, { farewell: { page } }: Words): string {
  return edited ? page.marks.edited[by] : page.marks.approved[by];
}
