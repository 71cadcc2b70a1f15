// The mark as a person reads it: how much the voice sounds like them, how sure that is, and what would help.
import type { Vault } from '../../ports.ts';
import type { Visit } from '../../visit.ts';
import { figure } from '../../words/figures.ts';
import type { Words } from '../../words/words.ts';
import { type Advice, adviceFor } from './advice.ts';
import { GOOD, type Likeness, offBy } from './likeness.ts';

/** From here on it comes near. Chosen. */
const NEAR = 0.5;

export async function markLines(
  likeness: Likeness,
  vault: Vault,
  name: string,
  { words, ports }: Visit,
): Promise<readonly string[]> {
  const said = words.likeness;
  const { score, contexts, end } = likeness;
  const verdict = said.verdicts[score >= GOOD ? 'good' : score >= NEAR ? 'near' : 'far'];
  const lines = [
    said.mark(name, score.toFixed(2)),
    said.measured[end ? 'end' : 'everywhere'](figure(contexts), offBy(likeness).toFixed(1)),
    verdict(name),
    said.onlySound,
  ];
  if (score >= GOOD) return lines;
  const advice = await adviceFor(likeness, vault, ports.model.voice === 'model');
  return [...lines, said.helps, ...advice.map((each) => `• ${sentenceOf(each, name, said)}`)];
}

function sentenceOf(advice: Advice, name: string, { advice: said }: Words['likeness']): string {
  if (advice.kind === 'amount') return said.amount(name, figure(advice.theirs));
  if (advice.kind === 'silent') return said.silent(figure(advice.silent));
  return said[advice.kind](name);
}
