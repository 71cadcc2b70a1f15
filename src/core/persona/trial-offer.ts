// The offer to try the voice on old messages, with what it costs and how long it takes, and the beginning of it.
import { offer } from '../choices.ts';
import type { Effect, Say } from '../events.ts';
import { begin } from '../flowing.ts';
import { tryingFlow } from '../flows/trying.ts';
import { guide } from '../guide.ts';
import type { Table } from '../talk/table.ts';
import type { Visit } from '../visit.ts';
import { figure, money } from '../words/figures.ts';
import type { Words } from '../words/words.ts';
import { newTrial, type Purpose, type Trial } from './trial.ts';
import { priceOfTrying } from './trial-price.ts';

/** Says so where there is too little to try it on. `owner`: the command whose button begins it. */
export async function offerToTry(purpose: Purpose, owner: string, table: Table, visit: Visit): Promise<Say> {
  const { words } = visit;
  const { persona, vault, layers } = table;
  const unfinished = layers.trial?.purpose === purpose ? layers.trial : undefined;
  const trial = unfinished ?? (await newTrial(purpose, vault.record, 0));
  if (!trial) return guide(words.likeness.tooLittle(persona.name));
  const count = trial.heldOut.length;
  const text = [
    offered(trial, words)(persona.name, figure(count)),
    ...(unfinished ? [words.likeness.goesOn(figure(trial.next), figure(count))] : []),
    ...(await priceLines(count - trial.next, table, visit)),
  ];
  const { go } = words[purpose === 'contrast' ? 'sharpen' : 'likeness'];
  const choices = await offer(visit, owner, [{ value: 'go', label: unfinished ? words.likeness.goOn : go }]);
  return guide(text.join('\n'), choices);
}

const offered = ({ purpose, until }: Trial, { sharpen, likeness }: Words) =>
  purpose === 'contrast' ? sharpen.offer : likeness.offer[until === undefined ? 'everywhere' : 'end'];

async function priceLines(count: number, { persona, vault, layers }: Table, visit: Visit): Promise<readonly string[]> {
  const { words, ports, home } = visit;
  if (ports.model.voice === 'quoting') return [words.likeness.free];
  const { usd, minutes } = await priceOfTrying(count, { name: persona.name, vault, layers }, visit);
  if (usd === undefined) return [words.likeness.unpriced(figure(minutes))];
  const month = await home.spending.month(ports.clock.now());
  const over = ports.monthlyUsd !== undefined && month.usd + usd > ports.monthlyUsd;
  const price = words.likeness.price(money(usd), figure(minutes));
  return over ? [price, words.learn.overBudget] : [price];
}

/** Not over a step that is open: it would be lost without a word. */
export async function* beginTrying(
  purpose: Purpose,
  { persona }: Table,
  visit: Visit,
): AsyncGenerator<Effect, void, void> {
  const { home, ports, words } = visit;
  if (await home.flow.read()) return yield guide(words.commands.start.underWay);
  const { usd: spent } = await home.spending.month(ports.clock.now());
  yield* begin(tryingFlow, { at: purpose, persona: persona.id, whole: false, spent }, visit);
}
