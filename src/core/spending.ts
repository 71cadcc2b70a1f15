// Every request to a model is counted for the person it was made for, and none is made beyond what a month may cost.
import type { Clock, LanguageModel } from './ports.ts';
import type { ModelEvent, Usage } from './talk/model.ts';

/** What a person's requests to models used up. */
export interface Spent {
  readonly requests: number;
  readonly inputTokens: number;
  readonly cacheReadTokens: number;
  readonly cacheWriteTokens: number;
  readonly outputTokens: number;
  /** Of the requests whose price is known. */
  readonly usd: number;
  /** Requests whose price is not known. */
  readonly unpriced: number;
}

export interface Spending {
  /** `at` in milliseconds since 1970, UTC. */
  add(usage: Usage, at: number): Promise<void>;
  /** Since the last pause of 45 minutes; all zero when that long has passed since. */
  session(now: number): Promise<Spent>;
  /** In the calendar month of `now`, UTC. */
  month(now: number): Promise<Spent>;
}

/** A quiet time this long (ms) ends a session. */
export const SESSION_PAUSE_MS = 45 * 60_000;

export const NOTHING_SPENT: Spent = {
  requests: 0,
  inputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  outputTokens: 0,
  usd: 0,
  unpriced: 0,
};

export const withUsage = (spent: Spent, usage: Usage): Spent => ({
  requests: spent.requests + 1,
  inputTokens: spent.inputTokens + usage.inputTokens,
  cacheReadTokens: spent.cacheReadTokens + usage.cacheReadTokens,
  cacheWriteTokens: spent.cacheWriteTokens + usage.cacheWriteTokens,
  outputTokens: spent.outputTokens + usage.outputTokens,
  usd: spent.usd + (usage.usd ?? 0),
  unpriced: spent.unpriced + (usage.usd === undefined ? 1 : 0),
});

export const isSameMonth = (one: number, other: number): boolean =>
  new Date(one).toISOString().slice(0, 7) === new Date(other).toISOString().slice(0, 7);

export interface Meter {
  readonly spending: Spending;
  readonly clock: Clock;
  /** undefined: no end. */
  readonly monthlyUsd: number | undefined;
}

/** The same model; beyond the month's amount it fails with 'over-budget'. The quoting voice costs nothing and is left alone. */
export function metered(model: LanguageModel, { spending, clock, monthlyUsd }: Meter): LanguageModel {
  if (model.voice === 'quoting') return model;

  const isOver = async (): Promise<boolean> =>
    monthlyUsd !== undefined && (await spending.month(clock.now())).usd >= monthlyUsd;

  async function count(usage: Usage | undefined): Promise<void> {
    if (usage) await spending.add(usage, clock.now());
  }
  return {
    voice: model.voice,
    estimate: (request) => model.estimate(request),
    estimateReplies: (replies) => model.estimateReplies(replies),
    async *reply(request, signal): AsyncIterable<ModelEvent> {
      if (await isOver()) return yield { kind: 'failed', failure: 'over-budget' };
      for await (const event of model.reply(request, signal)) {
        if (event.kind !== 'text') await count(event.usage);
        yield event;
      }
    },
    async read(request, schema, signal) {
      if (await isOver()) return { ok: false, failure: 'over-budget' };
      const reading = await model.read(request, schema, signal);
      await count(reading.usage);
      return reading;
    },
  };
}
