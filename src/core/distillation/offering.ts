// The offer to read the whole record: what it costs and how long it takes is said before.
import { offer } from '../choices.ts';
import type { Say } from '../events.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import type { Visit } from '../visit.ts';
import { figure, money } from '../words/figures.ts';
import { estimateOf, planFor } from './planning.ts';

/** undefined where there is no model, or nothing to be read. */
export async function offerToLearn({ id, name }: Pick<Persona, 'id' | 'name'>, visit: Visit): Promise<Say | undefined> {
  const { ports, words, home } = visit;
  if (ports.model.voice === 'quoting') return undefined;
  const plan = await planFor(await ports.vaults.open(id));
  if (!plan) return undefined;
  const said = words.learn;
  const { usd, minutes } = await estimateOf(plan, { model: ports.model, name });
  const month = await home.spending.month(ports.clock.now());
  const over = usd !== undefined && ports.monthlyUsd !== undefined && month.usd + usd > ports.monthlyUsd;
  const text = [
    plan.done > 0
      ? said.goesOn(name, figure(plan.done), figure(plan.chunks))
      : said.ask(name, figure(plan.messages), figure(plan.chunks)),
    usd === undefined ? said.unpriced(figure(minutes)) : said.estimate(money(usd), figure(minutes)),
    ...(over ? [said.overBudget] : []),
  ];
  const buttons = [
    { value: `go:${id}`, label: said.go },
    { value: `later:${id}`, label: said.later },
  ];
  return guide(text.join('\n'), await offer(visit, 'learn', buttons));
}
