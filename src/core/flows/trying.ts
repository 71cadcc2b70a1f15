// Tries the voice on messages whose answers it has not seen: to keep in its prompt what it gets wrong, or to say how much it
// sounds like them. What was made is kept over a crash, an outage and leaving: the commands go on.
import { z } from 'zod';
import { costLines, paidStep } from '../distillation/paid.ts';
import type { Effect } from '../events.ts';
import type { Flow } from '../flow.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import { contrastsShown } from '../persona/contrast.ts';
import { layersThen, vaultThen } from '../persona/era.ts';
import type { PersonaLayers } from '../persona/layers.ts';
import { likenessOf } from '../persona/likeness/likeness.ts';
import { markLines } from '../persona/likeness/mark.ts';
import { AT_ONCE, ENDS_IT, newTrial, type Purpose, type Trial } from '../persona/trial.ts';
import { type Unseen, unseen } from '../persona/unseen.ts';
import { findPersona } from '../personas.ts';
import type { Vault } from '../ports.ts';
import type { Failure } from '../talk/model.ts';
import type { Visit } from '../visit.ts';
import { figure } from '../words/figures.ts';

/** `whole`: the measuring follows the contrasts. */
const stateSchema = z.discriminatedUnion('at', [
  z.object({ at: z.literal('contrast'), ...paidStep }),
  z.object({ at: z.literal('likeness'), ...paidStep }),
]);

export type Trying = z.infer<typeof stateSchema>;

export const tryingFlow: Flow<Trying> = {
  name: 'trying',
  parse: (stored) => stateSchema.safeParse(stored).data,
  move: () => 'unfit',
  async *enter(state, visit, nonce) {
    const persona = await findPersona(state.persona, visit);
    if (!persona) return 'end';
    const vault = await visit.ports.vaults.open(persona.id);
    const trial = await begun(state, vault, visit);
    if (!trial) {
      if (!state.whole) yield guide(visit.words.likeness.tooLittle(persona.name));
      return next(state);
    }
    const blind = await unseen(trial.heldOut, persona, visit, { plain: state.at === 'contrast', until: trial.until });
    const tried = yield* tryAll(trial, blind, vault, visit, nonce);
    if ('failure' in tried) {
      yield guide(visit.words.likeness.stopped[state.at](visit.words.talk.failures[tried.failure]));
      return 'end';
    }
    yield* finish(state, { trial: tried, blind, vault, persona }, visit);
    await vault.persona.write({ trial: undefined });
    return next(state);
  },
};

/** Contrasts that are there are not made again. */
export const firstTrial = (contrasts: PersonaLayers['contrasts']): Purpose => (contrasts ? 'likeness' : 'contrast');

const next = (state: Trying): Trying | 'end' =>
  state.whole && state.at === 'contrast' ? { ...state, at: 'likeness' } : 'end';

/** What was begun before and not finished, else a new one. */
async function begun({ at }: Trying, vault: Vault, { ports }: Visit): Promise<Trial | undefined> {
  const layers = await vault.persona.read();
  if (layers.trial?.purpose === at) return layers.trial;
  const trial = await newTrial(at, vaultThen(vault, layers).record, ports.chance.number());
  if (trial) await vault.persona.write({ trial });
  return trial;
}

type Tried = Trial | { readonly failure: Failure };

async function* tryAll(
  begun: Trial,
  { answer }: Unseen,
  vault: Vault,
  { words, signal }: Visit,
  id: string,
): AsyncGenerator<Effect, Tried, void> {
  let trial = begun;
  const total = trial.heldOut.length;
  for (;;) {
    const { next, heldOut } = trial;
    yield { do: 'progress', id, label: words.likeness.trying[trial.purpose], done: Math.min(next, total), total };
    if (next >= total) return trial;
    const batch = heldOut.slice(next, next === 0 ? 1 : next + AT_ONCE);
    const replies = await Promise.all(batch.map(async (each) => ({ id: each, reply: await answer(each) })));
    signal.throwIfAborted();
    const failures = replies.flatMap(({ reply }) => (reply && !reply.ok ? [reply.failure] : []));
    const failure = failures.find((each) => ENDS_IT.includes(each));
    if (failure) return { failure };
    const made = replies.flatMap(({ id, reply }) =>
      reply?.ok && reply.bubbles.length > 0 ? [{ id, made: reply.bubbles }] : [],
    );
    trial = { ...trial, next: next + batch.length, made: [...trial.made, ...made] };
    await vault.persona.write({ trial });
  }
}

interface Done {
  readonly trial: Trial;
  readonly blind: Unseen;
  readonly vault: Vault;
  readonly persona: Persona;
}

async function* finish(state: Trying, done: Done, visit: Visit): AsyncGenerator<Effect, void, void> {
  if (state.at === 'contrast') yield* keepContrasts(state, done, visit);
  else yield* sayMark(state, done, visit);
}

async function* keepContrasts(
  state: Trying,
  { trial: { made }, vault, persona: { name } }: Done,
  visit: Visit,
): AsyncGenerator<Effect, void, void> {
  const { ports, words } = visit;
  if (made.length === 0) return yield guide(words.sharpen.nothing(name));
  await vault.versions.commit({ cause: 'sharpened', at: ports.clock.now(), layers: { contrasts: made } });
  const shown = await contrastsShown(vault.record, made, undefined);
  const said = words.sharpen.done(name, figure(made.length), figure(shown.length));
  yield guide(state.whole ? said : [said, ...(await costLines(state.spent, visit)), words.sharpen.measure].join('\n'));
}

async function* sayMark(
  state: Trying,
  { trial, blind, vault, persona: { name } }: Done,
  visit: Visit,
): AsyncGenerator<Effect, void, void> {
  const { ports, words } = visit;
  const layers = await vault.persona.read();
  const { record } = vaultThen(vault, layers);
  const roll = (): number => ports.chance.number();
  const era = layers.eras?.chosen;
  const measuring = { record, layers: layersThen(layers), era, at: ports.clock.now(), roll };
  const likeness = await likenessOf(trial, blind, measuring);
  if (!likeness) return yield guide(words.likeness.nothing(name));
  await vault.persona.write({ likeness });
  yield guide(
    [...(await markLines(likeness, vault, name, visit)), ...(await costLines(state.spent, visit))].join('\n'),
  );
}
