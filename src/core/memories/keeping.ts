// Keeping what a person tells, and saying so.
import { tokens } from '../archive/tokens.ts';
import { offer } from '../choices.ts';
import type { Say } from '../events.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import type { Vault } from '../ports.ts';
import { oneLine } from '../talk/quoted.ts';
import type { Visit } from '../visit.ts';
import { figure } from '../words/figures.ts';
import { whenNamed } from './dating.ts';
import { disagreeing } from './disagreement.ts';
import type { Memory, MemoryBody, Topic } from './memory.ts';
import { periodOf } from './period.ts';
import { piecesOf } from './pieces.ts';
import { linesOf } from './shown.ts';
import { tellingIn } from './telling.ts';

export interface Telling {
  readonly text: string;
  /** Where it answers a question. */
  readonly asked?: string;
  readonly topic?: Topic;
}

/** What is to be said of it, and the memories it is kept as. */
export interface Kept {
  readonly text: string;
  readonly ids: readonly number[];
}

/** Characters of a long telling that are said back. */
const SAID_BACK = 120;

/** With the button that changes when it was. undefined: the person went on writing meanwhile. */
export async function keepTelling(persona: Persona, text: string, visit: Visit): Promise<Say | undefined> {
  const kept = await keep(persona, { text: tellingIn(text) ?? text }, visit);
  return kept && sayKept(kept, persona, visit);
}

/** Once: what was told in the same words before is not kept twice. undefined as above. */
export async function keep(persona: Persona, telling: Telling, visit: Visit): Promise<Kept | undefined> {
  const vault = await visit.ports.vaults.open(persona.id);
  const bodies = await bodiesOf(persona, telling, vault, visit);
  if (visit.signal.aborted) return undefined;
  const known = await Promise.all(bodies.map(({ text }) => sameIn(text, vault)));
  const fresh = bodies.filter((_, index) => known[index] === undefined);
  const memories = fresh.map((body) => ({ id: undefined, body }));
  const { memories: added = [] } =
    (await vault.versions.commit({ cause: 'told', at: visit.ports.clock.now(), memories })) ?? {};
  const left = [...added];
  const ids = known.flatMap((memory) => memory?.id ?? left.shift() ?? []);
  return { text: await confirmation(bodies, 'kept', persona, vault, visit), ids };
}

/** What a person makes of a memory is their own telling. */
export async function rewrite(persona: Persona, id: number, written: string, visit: Visit): Promise<Say | undefined> {
  const vault = await visit.ports.vaults.open(persona.id);
  const memory = await vault.memories.find(id);
  if (!memory) return guide(visit.words.memory.gone);
  const [first, ...more] = await bodiesOf(persona, { text: written }, vault, visit);
  if (visit.signal.aborted || !first) return undefined;
  const { id: _, ...before } = memory;
  const { text, against, when = before.when } = first;
  const kind = before.kind === 'photo' ? 'photo' : 'told';
  const { photo } = before;
  const changed: MemoryBody = {
    ...before,
    ...(photo && { photo: { ...photo, by: 'me' as const } }),
    kind,
    text,
    against,
    when,
    state: 'confirmed',
  };
  const memories = [{ id, body: changed }, ...more.map((body) => ({ id: undefined, body }))];
  await vault.versions.commit({ cause: 'edited', at: visit.ports.clock.now(), memories });
  const said = await confirmation([first, ...more], 'rewritten', persona, vault, visit);
  return sayKept({ text: said, ids: more.length > 0 ? [] : [id] }, persona, visit);
}

/** One for each piece of it. A piece that names no time of its own was when the whole of it was. */
async function bodiesOf(
  { name }: Persona,
  { text, asked, topic }: Telling,
  { record }: Vault,
  { ports, signal }: Visit,
): Promise<readonly MemoryBody[]> {
  const at = ports.clock.now();
  const whole = await whenNamed(text, record, at);
  const bodies: MemoryBody[] = [];
  for (const piece of piecesOf(text)) {
    const against = await disagreeing({ name, text: piece }, record, ports.model, signal);
    const when = (await whenNamed(piece, record, at)) ?? whole;
    bodies.push({
      kind: 'told',
      text: piece,
      ...(asked !== undefined && { asked }),
      topic,
      when,
      evidence: [],
      against,
      at,
      state: 'confirmed',
    });
  }
  return bodies;
}

async function sameIn(text: string, { memories }: Vault): Promise<Memory | undefined> {
  return (await memories.search([...new Set(tokens(text))], 20)).find((memory) => memory.text === text);
}

/** Where the record says otherwise, that is shown this once. */
async function confirmation(
  bodies: readonly MemoryBody[],
  as: 'kept' | 'rewritten',
  { name }: Persona,
  { record }: Vault,
  visit: Visit,
): Promise<string> {
  const { memory: said } = visit.words;
  const [first, ...more] = bodies;
  const text = first?.text ?? '';
  const times = [...new Set(bodies.flatMap(({ when }) => (when ? periodOf(when, visit.words) : [])))];
  const lines = await linesOf([...new Set(bodies.flatMap(({ against }) => against))], record, name, visit);
  return [
    more.length === 0 ? said[as](text) : said.keptInPieces(figure(bodies.length), oneLine(text, SAID_BACK)),
    ...(times.length > 0 ? [said.dated(times.join(', '))] : []),
    ...(lines === '' ? [] : [said.otherwise, lines]),
  ].join('\n');
}

/** Several have times of their own, which /memory changes. */
async function sayKept({ text, ids }: Kept, persona: Persona, visit: Visit): Promise<Say> {
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0) return guide(text);
  const button = { value: `d${id}:${persona.id}`, label: visit.words.memory.changeWhen };
  return guide(text, await offer(visit, 'memory', [button]));
}
