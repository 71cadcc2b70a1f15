// Reads the whole record once, piece by piece, and makes memories and a character of it. What was read is kept over a crash,
// and over leaving: /learn goes on.
import { z } from 'zod';
import { merge } from '../distillation/merging.ts';
import { costLines, paidStep } from '../distillation/paid.ts';
import { reduce } from '../distillation/reducing.ts';
import { readThrough } from '../distillation/running.ts';
import type { ReadChunk } from '../distillation/store.ts';
import type { Effect } from '../events.ts';
import type { Flow } from '../flow.ts';
import { begin } from '../flowing.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import type { Character } from '../persona/character.ts';
import { type Finding, isTrait } from '../persona/findings.ts';
import type { PersonaLayers } from '../persona/layers.ts';
import { findPersona } from '../personas.ts';
import type { Vault } from '../ports.ts';
import { broughtLines } from '../talk/brought.ts';
import type { Failure } from '../talk/model.ts';
import { oneLine } from '../talk/quoted.ts';
import type { Visit } from '../visit.ts';
import { figure } from '../words/figures.ts';
import { firstTrial, tryingFlow } from './trying.ts';

const NAME = 'distilling';

/** How often the last step is tried, and what of it is said. */
const TRIES = 3;
const CONFLICTS = 4;
const LONGEST = 160;

/** `whole`: the voice is tried on old messages afterwards. */
const step = { ...paidStep, since: z.int(), upTo: z.int(), chunks: z.int() };

const stateSchema = z.discriminatedUnion('at', [
  z.object({ at: z.literal('reading'), ...step }),
  z.object({ at: z.literal('gathering'), ...step }),
]);

export type Distilling = z.infer<typeof stateSchema>;

export const distillingFlow: Flow<Distilling> = {
  name: NAME,
  parse: (stored) => stateSchema.safeParse(stored).data,
  move: () => 'unfit',
  async *enter(state, visit, nonce) {
    const persona = await findPersona(state.persona, visit);
    if (!persona) return 'end';
    const vault = await visit.ports.vaults.open(persona.id);
    if (state.at === 'reading') return yield* read(state, persona, vault, visit, nonce);
    const gathered = yield* gather(state, persona, vault, visit);
    if (!gathered || !state.whole) return 'end';
    const { contrasts } = await vault.persona.read();
    const { spent } = state;
    yield* begin(tryingFlow, { at: firstTrial(contrasts), persona: persona.id, whole: true, spent }, visit);
    return undefined;
  },
};

type Step = AsyncGenerator<Effect, Distilling | 'end', void>;

async function* read(state: Distilling, { name }: Persona, vault: Vault, visit: Visit, nonce: string): Step {
  const { words, signal, ports } = visit;
  const { since, upTo, chunks } = state;
  await vault.persona.write({ distilled: { since, upTo, finished: false } });
  const reading = readThrough(vault, { since, upTo }, { model: ports.model, name, signal });
  for (;;) {
    const { value, done } = await reading.next();
    if (done) {
      signal.throwIfAborted();
      if (value === undefined) return { ...state, at: 'gathering' };
      yield guide(words.learn.stopped(words.talk.failures[value]));
      return 'end';
    }
    yield { do: 'progress', id: nonce, label: words.learn.reading, done: value, total: chunks };
  }
}

/** False: it stopped on the way. */
async function* gather(
  state: Distilling,
  { name }: Persona,
  vault: Vault,
  visit: Visit,
): AsyncGenerator<Effect, boolean, void> {
  const { words, signal, ports } = visit;
  const { since, upTo, whole } = state;
  const said = words.learn;
  yield guide(said.gathering);
  const all = await vault.distillation.chunks();
  const own = all.filter(({ first }) => first > since && first <= upTo);
  const reader = { model: ports.model, name, signal };
  const at = ports.clock.now();
  const merged = await merge(findingsOf(own), vault, at, reader);
  const character = await characterFrom(findingsOf(all), await vault.persona.read(), visit, name);
  signal.throwIfAborted();
  if (!character.ok) {
    yield guide(said.stopped(words.talk.failures[character.failure]));
    return false;
  }
  await vault.versions.commit({
    cause: 'distilled',
    at,
    layers: { character: character.character },
    memories: merged.changes,
  });
  await vault.persona.write({ distilled: { since, upTo, finished: true } });
  const lines = Object.values(character.character ?? {}).flat().length;
  yield guide(
    [
      said.done(name, figure(merged.added), figure(lines)),
      ...skippedIn(own, visit),
      ...merged.conflicts
        .slice(0, CONFLICTS)
        .map(({ told, found }) => said.conflict(oneLine(told, LONGEST), oneLine(found, LONGEST))),
      // what follows says what all of it cost
      ...(whole ? [] : await costLines(state.spent, visit)),
      said.more,
    ].join('\n'),
  );
  return true;
}

/** What happened says who somebody was, too. */
const SAYS_WHO: readonly Finding['kind'][] = ['taste', 'ritual', 'hard', 'golden'];

const findingsOf = (chunks: readonly ReadChunk[]): readonly Finding[] => chunks.flatMap(({ findings }) => findings);

function skippedIn(chunks: readonly ReadChunk[], { words }: Visit): readonly string[] {
  const skipped = chunks.filter(({ state }) => state === 'skipped');
  const messages = skipped.reduce((sum, chunk) => sum + chunk.messages, 0);
  return skipped.length === 0 ? [] : [words.learn.skipped(figure(skipped.length), figure(messages))];
}

type Made =
  | { readonly ok: true; readonly character: Character | undefined }
  | { readonly ok: false; readonly failure: Failure };

/** undefined where nothing was found about them. */
async function characterFrom(
  findings: readonly Finding[],
  layers: PersonaLayers,
  { ports: { model }, signal }: Visit,
  name: string,
): Promise<Made> {
  const about = findings.filter(({ kind }) => isTrait(kind) || SAYS_WHO.includes(kind));
  if (about.length === 0) return { ok: true, character: layers.character };
  let failure: Failure = 'malformed';
  for (let attempt = 0; attempt < TRIES && !signal.aborted; attempt++) {
    const reduced = await reduce(about, hintsIn(layers), { model, name, signal });
    if (reduced.ok) return reduced;
    failure = reduced.failure;
  }
  return { ok: false, failure };
}

/** What the user said about them, types and signs too, and notes that came along: below what was found. */
const hintsIn = ({ aboutUs, aboutThem, brought }: PersonaLayers): readonly string[] => [
  ...(aboutUs ? [aboutUs] : []),
  ...(aboutThem ? [aboutThem] : []),
  ...(brought ? broughtLines(brought) : []),
];
