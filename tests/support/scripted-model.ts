import { z } from 'zod';
import { SCREENING } from '../../src/core/care/reading.ts';
import type { LanguageModel } from '../../src/core/ports.ts';
import type { Failure, ModelEvent, Reading, ReadRequest, ReplyRequest, Usage } from '../../src/core/talk/model.ts';

/** What the model answers next: text, a failure, or a failure after some text. A function sees what was asked. */
export type Scripted =
  | string
  | { readonly fails: Failure; readonly after?: string }
  | ((request: ReplyRequest | ReadRequest) => Scripted | Promise<Scripted>);

export interface ScriptedModel extends LanguageModel {
  /** Everything that was asked, in order. */
  readonly asked: readonly ReplyRequest[];
  readonly readRequests: readonly ReadRequest[];
}

export const FREE: Usage = {
  model: 'scripted',
  inputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  outputTokens: 0,
  usd: 0,
};

/**
 * A model that says what it is told to say: the replies in turn, the last one for ever. `readings` answer `read`, in the
 * same way, as JSON where a shape is asked for; without any they are taken from the replies. An abort ends what it says, as
 * it does with a real model. `usage` is what each request uses up. The screening of what people write finds nothing, but for
 * what `screenings` say; it uses up nothing, and is not among `readRequests`.
 */
export function scriptedModel(
  replies: readonly Scripted[],
  readings: readonly Scripted[] = replies,
  usage: Usage = FREE,
  screenings: readonly Scripted[] = ['{"kind":"none"}'],
): ScriptedModel {
  const asked: ReplyRequest[] = [];
  const readRequests: ReadRequest[] = [];
  const screened: ReadRequest[] = [];

  async function settle(script: Scripted | undefined, request: ReplyRequest | ReadRequest): Promise<Scripted> {
    if (script === undefined) return { fails: 'empty' };
    return typeof script === 'function' ? settle(await script(request), request) : script;
  }

  async function* reply(request: ReplyRequest, signal: AbortSignal): AsyncIterable<ModelEvent> {
    asked.push(request);
    const script = await settle(replies[asked.length - 1] ?? replies.at(-1), request);
    if (signal.aborted) return yield { kind: 'failed', failure: 'aborted' };
    const text = typeof script === 'string' ? script : typeof script === 'object' ? (script.after ?? '') : '';
    for (const piece of text.match(/[\s\S]{1,12}/gu) ?? []) {
      yield { kind: 'text', text: piece };
      if (signal.aborted) return yield { kind: 'failed', failure: 'aborted' };
    }
    if (typeof script === 'object') return yield { kind: 'failed', failure: script.fails };
    yield text.trim() === '' ? { kind: 'failed', failure: 'empty' } : { kind: 'done', usage };
  }

  async function read<T>(request: ReadRequest, schema: z.ZodType<T>, signal: AbortSignal): Promise<Reading<T>> {
    const screens = request.system === SCREENING;
    const among = screens ? screened : readRequests;
    const scripts = screens ? screenings : readings;
    among.push(request);
    const script = await settle(scripts[among.length - 1] ?? scripts.at(-1), request);
    if (signal.aborted) return { ok: false, failure: 'aborted' };
    if (typeof script === 'object') return { ok: false, failure: script.fails };
    const text = typeof script === 'string' ? script : '';
    if (text.trim() === '') return { ok: false, failure: 'empty' };
    const parsed = schema.safeParse(schema instanceof z.ZodString ? text : jsonIn(text));
    const used = screens ? FREE : usage;
    return parsed.success
      ? { ok: true, value: parsed.data, usage: used }
      : { ok: false, failure: 'malformed', usage: used };
  }

  const estimate: LanguageModel['estimate'] = async ({ system, text, maxTokens }) => {
    const inputTokens = system.length + text.length;
    return { inputTokens, outputTokens: maxTokens, usd: (inputTokens + 5 * maxTokens) / 10_000_000 };
  };

  const estimateReplies: LanguageModel['estimateReplies'] = async ({ count, stable, volatile }) => {
    const inputTokens = count * (stable.length + volatile);
    return { inputTokens, outputTokens: 80 * count, usd: inputTokens / 1_000_000 };
  };

  return { voice: 'model', reply, read, estimate, estimateReplies, asked, readRequests };
}

/** undefined for what is no JSON. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
