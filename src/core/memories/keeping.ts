// Keeping what a person tells, and saying so.
import { tokens } from '../archive/tokens.ts';
import type { Say } from '../events.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import type { Vault } from '../ports.ts';
import type { Visit } from '../visit.ts';
import { disagreeing } from './disagreement.ts';
import { LONGEST_MEMORY, type MemoryBody } from './memory.ts';
import { linesOf } from './shown.ts';

const cut = (text: string): string => [...text.trim()].slice(0, LONGEST_MEMORY).join('');

/** Once: what was told in the same words before is not kept twice. undefined: the person went on writing meanwhile. */
export async function keepTelling(persona: Persona, told: string, visit: Visit): Promise<Say | undefined> {
  const { ports, signal, words } = visit;
  const vault = await ports.vaults.open(persona.id);
  const text = cut(told);
  const against = await disagreeing({ name: persona.name, text }, vault.record, ports.model, signal);
  if (signal.aborted) return undefined;
  if (!(await isKept(text, vault))) {
    const body: MemoryBody = {
      kind: 'told',
      text,
      topic: undefined,
      when: undefined,
      evidence: [],
      against,
      at: ports.clock.now(),
      state: 'confirmed',
    };
    await vault.versions.commit({ cause: 'told', at: body.at, memories: [{ id: undefined, body }] });
  }
  return said(text, against, persona, vault, visit, words.memory.kept);
}

/** What a person makes of a memory is their own telling. */
export async function rewrite(persona: Persona, id: number, written: string, visit: Visit): Promise<Say | undefined> {
  const { ports, signal, words } = visit;
  const vault = await ports.vaults.open(persona.id);
  const memory = await vault.memories.find(id);
  if (!memory) return guide(words.memory.gone);
  const text = cut(written);
  const against = await disagreeing({ name: persona.name, text }, vault.record, ports.model, signal);
  if (signal.aborted) return undefined;
  const { id: _, ...body } = memory;
  const at = ports.clock.now();
  const changed: MemoryBody = { ...body, kind: 'told', text, against, state: 'confirmed' };
  await vault.versions.commit({ cause: 'edited', at, memories: [{ id, body: changed }] });
  return said(text, against, persona, vault, visit, words.memory.rewritten);
}

async function isKept(text: string, { memories }: Vault): Promise<boolean> {
  return (await memories.search([...new Set(tokens(text))], 20)).some((memory) => memory.text === text);
}

/** Where the record says otherwise, that is shown this once. */
async function said(
  text: string,
  against: readonly number[],
  { name }: Persona,
  vault: Vault,
  visit: Visit,
  confirm: (text: string) => string,
): Promise<Say> {
  const lines = await linesOf(against, vault.record, name, visit);
  return guide([confirm(text), ...(lines === '' ? [] : [visit.words.memory.otherwise, lines])].join('\n'));
}
