// Steps that cost money: what a flow of such steps keeps, and what is said of it in the end.
import { z } from 'zod';
import { personaId } from '../personas.ts';
import type { Visit } from '../visit.ts';
import { money } from '../words/figures.ts';

export const paidStep = {
  persona: personaId,
  /** What comes behind it follows. */
  whole: z.boolean(),
  /** What this month had cost when it began (US dollars). */
  spent: z.number(),
};

/** [] where nothing was paid for, or a month ended on the way. */
export async function costLines(spent: number, { home, ports, words }: Visit): Promise<readonly string[]> {
  if (ports.model.voice === 'quoting') return [];
  const usd = (await home.spending.month(ports.clock.now())).usd - spent;
  return usd >= 0 ? [words.learn.cost(money(usd))] : [];
}
