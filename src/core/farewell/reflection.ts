// The reflection: at most 400 words out of the person's own words and the record.
import { z } from 'zod';
import type { Vault } from '../ports.ts';
import type { Visit } from '../visit.ts';
import { assemble } from './assembled.ts';
import { draftRequest, faultsOf } from './draft.ts';
import { gather, type Material } from './material.ts';
import type { Moment } from './moments.ts';

/** A model's draft where it passes the check, else the assembled one. */
export async function writeReflection(
  visit: Visit,
  vault: Vault,
  name: string,
  moments: readonly Moment[],
): Promise<string> {
  const material = await gather(vault, name, moments);
  return (await drafted(visit, material)) ?? assemble(material, visit.words);
}

async function drafted({ ports, words, signal }: Visit, material: Material): Promise<string | undefined> {
  if (ports.model.voice === 'quoting') return undefined;
  const reading = await ports.model.read(draftRequest(material, words), z.string(), signal);
  if (!reading.ok) return undefined;
  const draft = reading.value.trim();
  return faultsOf(draft, material, words).length === 0 ? draft : undefined;
}
