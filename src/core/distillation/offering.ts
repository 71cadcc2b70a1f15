// The offer to read the whole record, and then to try the voice on some of it: what it costs and how long it takes is said
// before, once for all of it.
import { offer } from '../choices.ts';
import type { Say } from '../events.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import { layersThen, vaultThen } from '../persona/era.ts';
import { trialsLeft } from '../persona/trial.ts';
import { type Price, priceOfTrying } from '../persona/trial-price.ts';
import type { Visit } from '../visit.ts';
import { figure, money } from '../words/figures.ts';
import { estimateOf, type Measured, planFor } from './planning.ts';

type Named = Pick<Persona, 'id' | 'name'>;

/** undefined where there is no model, or nothing to be done. */
export async function offerToLearn(persona: Named, visit: Visit): Promise<Say | undefined> {
  const { ports, words } = visit;
  if (ports.model.voice === 'quoting') return undefined;
  const vault = await ports.vaults.open(persona.id);
  const layers = await vault.persona.read();
  const plan = await planFor(vault);
  const then = { name: persona.name, vault: vaultThen(vault, layers), layers: layersThen(layers) };
  const trials = await trialsLeft(then.vault.record, layers, plan !== undefined);
  const count = trials.contrast + trials.likeness;
  if (!plan && count === 0) return undefined;
  const reading = plan && (await estimateOf(plan, { model: ports.model, name: persona.name }));
  const trying = count === 0 ? undefined : await priceOfTrying(count, then, visit);
  const steps = [
    ...(plan ? [readingLine(plan, persona, visit)] : []),
    ...(trials.contrast > 0 ? [words.learn.contrast(persona.name, figure(trials.contrast))] : []),
    ...(trials.likeness > 0 ? [words.learn.measure(persona.name, figure(trials.likeness))] : []),
  ];
  const text = [
    words.learn.steps(persona.name),
    ...(steps.length > 1 ? steps.map((step, i) => `${figure(i + 1)}. ${step}`) : steps),
    ...(plan ? [words.learn.provider] : []),
    ...(await priceLines(reading, trying, visit)),
  ];
  return guide(text.join('\n'), await buttons(persona, plan !== undefined, trying !== undefined, visit));
}

function readingLine(
  { done, since, chunks, messages }: Measured,
  { name }: Named,
  { words: { learn } }: Visit,
): string {
  if (done > 0) return learn.goesOn(name, figure(done), figure(chunks));
  return since > 0 ? learn.askNew(figure(messages), figure(chunks)) : learn.ask(name, figure(messages), figure(chunks));
}

async function priceLines(
  reading: Price | undefined,
  trying: Price | undefined,
  { words: { learn }, ports, home }: Visit,
): Promise<readonly string[]> {
  const parts = [reading, trying].filter((part) => part !== undefined);
  const minutes = parts.reduce((sum, part) => sum + part.minutes, 0);
  const known = parts.flatMap(({ usd }) => usd ?? []);
  if (known.length < parts.length) return [learn.unpriced(figure(minutes))];
  const usd = known.reduce((sum, each) => sum + each, 0);
  const month = await home.spending.month(ports.clock.now());
  const over = ports.monthlyUsd !== undefined && month.usd + usd > ports.monthlyUsd;
  return [
    learn.estimate(money(usd), figure(minutes)),
    ...(reading?.usd !== undefined && trying ? [learn.first(money(reading.usd))] : []),
    ...(over ? [learn.overBudget] : []),
  ];
}

function buttons({ id }: Named, reads: boolean, tries: boolean, visit: Visit) {
  const { all, only, go, later } = visit.words.learn;
  return offer(visit, 'learn', [
    ...(tries ? [{ value: `all:${id}`, label: reads ? all : go }] : []),
    ...(reads ? [{ value: `go:${id}`, label: tries ? only : go }] : []),
    { value: `later:${id}`, label: later },
  ]);
}
