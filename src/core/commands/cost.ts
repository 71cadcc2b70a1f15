// What the language model has cost this person.
import { type Command, noButtons } from '../command.ts';
import { guide } from '../guide.ts';
import type { Spent } from '../spending.ts';
import { figure, money } from '../words/figures.ts';
import type { Words } from '../words/words.ts';

const promptOf = ({ inputTokens, cacheReadTokens, cacheWriteTokens }: Spent): number =>
  inputTokens + cacheReadTokens + cacheWriteTokens;

function lineOf(spent: Spent, { cost, sentences }: Words): string {
  if (spent.requests === 0) return cost.nothing;
  const prompt = promptOf(spent);
  const cached = prompt === 0 ? 0 : Math.round((100 * spent.cacheReadTokens) / prompt);
  const line = cost.line({
    usd: money(spent.usd),
    prompt: figure(prompt),
    answer: figure(spent.outputTokens),
    requests: figure(spent.requests),
    cached,
  });
  return sentences([line, ...(spent.unpriced > 0 ? [cost.unpriced(figure(spent.unpriced))] : [])]);
}

export const cost: Command = {
  name: 'cost',
  describe: (words) => words.cost.menu,
  urgent: false,
  async *run(_event, { words, home, ports }) {
    const said = words.cost;
    const now = ports.clock.now();
    const month = await home.spending.month(now);
    if (ports.model.voice === 'quoting' && month.requests === 0) return yield guide(said.free);
    const { monthlyUsd } = ports;
    const lines = [
      said.session(lineOf(await home.spending.session(now), words)),
      said.month(lineOf(month, words)),
      monthlyUsd === undefined
        ? said.noCap
        : month.usd >= monthlyUsd
          ? said.capReached(money(monthlyUsd))
          : said.cap(money(monthlyUsd)),
    ];
    yield guide([...lines, said.list].join('\n'));
  },
  choose: noButtons,
};
