// What the models cost, by the provider's list prices.
import type { Usage } from '../core/talk/model.ts';

/** US dollars for a million tokens. A cache write is one that lasts an hour. */
interface Price {
  readonly input: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  readonly output: number;
  /** Longer prompts (tokens, those of the cache too) cost so many times as much, all of it. */
  readonly longPrompt?: { readonly above: number; readonly times: number };
}

/** The day on which the list below was last compared with the provider's. */
export const pricesCheckedOn = '2026-11-25';

/** By the beginning of a model's name, longer ones first. */
const PRICES: readonly (readonly [string, Price])[] = [
  ['claude-fable-5-1', { input: 10, cacheRead: 0.25, cacheWrite: 20, output: 50 }],
  ['claude-opus-5-5', { input: 4, cacheRead: 0.2, cacheWrite: 8, output: 20 }],
  ['claude-opus-5', { input: 5, cacheRead: 0.5, cacheWrite: 10, output: 25 }],
  ['claude-sonnet-5-5', { input: 2, cacheRead: 0.1, cacheWrite: 4, output: 10 }],
  ['claude-sonnet-5', { input: 2, cacheRead: 0.2, cacheWrite: 4, output: 10 }],
  [
    'claude-haiku-5-5',
    { input: 0.1, cacheRead: 0.01, cacheWrite: 0.2, output: 0.5, longPrompt: { above: 100_000, times: 5 } },
  ],
  ['claude-haiku-4-5', { input: 1, cacheRead: 0.1, cacheWrite: 2, output: 5 }],
];

type Tokens = Omit<Usage, 'model' | 'usd'>;

/** undefined for a model that is not in the list. */
export function priceOf(model: string, tokens: Tokens): number | undefined {
  const price = PRICES.find(([name]) => model.startsWith(name))?.[1];
  if (!price) return undefined;
  const { inputTokens, cacheReadTokens, cacheWriteTokens, outputTokens } = tokens;
  const prompt = inputTokens + cacheReadTokens + cacheWriteTokens;
  const times = price.longPrompt && prompt > price.longPrompt.above ? price.longPrompt.times : 1;
  const millionths =
    inputTokens * price.input +
    cacheReadTokens * price.cacheRead +
    cacheWriteTokens * price.cacheWrite +
    outputTokens * price.output;
  return (times * millionths) / 1_000_000;
}
