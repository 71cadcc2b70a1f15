// The language model over the Messages API: Anthropic's, or a local server that speaks it.
import Anthropic, { APIConnectionError, APIError, APIUserAbortError } from '@anthropic-ai/sdk';
import type {
  Message,
  MessageCreateParamsBase,
  MessageParam,
  TextBlockParam,
  ThinkingConfigParam,
} from '@anthropic-ai/sdk/resources/messages';
import type { z } from 'zod';
import { estimatedTokens } from '../core/distillation/token-count.ts';
import type { LanguageModel, Log } from '../core/ports.ts';
import type {
  Cost,
  Failure,
  ModelEvent,
  Picture,
  Reading,
  ReadRequest,
  Replies,
  ReplyRequest,
  Usage,
} from '../core/talk/model.ts';
import { priceOf, pricesCheckedOn } from './prices.ts';
import { askedInWords, formatOf, isFreeText, valueIn } from './structured.ts';

export interface ClaudeOptions {
  readonly apiKey: string;
  /** undefined: Anthropic. */
  readonly baseURL: string | undefined;
  readonly chatModel: string;
  readonly readerModel: string;
  readonly log: Log;
  /** How often the SDK tries again after an outage, with growing pauses. */
  readonly maxRetries?: number;
}

const RETRIES = 3;
/** A request that was not even begun to be answered (ms). A local server may have to load its model first. */
const TIMEOUT_MS = 120_000;
/** Who can not count in this time (ms) is not waited for. */
const COUNTING_TIMEOUT_MS = 10_000;
/** A reading may be of a hundred pages, and is not streamed (ms). */
const READING_TIMEOUT_MS = 600_000;
/** A reply is a few short lines. */
const REPLY_TOKENS = 1000;
/** What a reply usually takes, and what thinking little usually takes before it: guesses for an estimate. */
const USUAL_REPLY_TOKENS = 80;
const USUAL_THINKING_TOKENS = 400;
/** What thinking may take beside that, in models that can not do without: it counts into max_tokens. */
const THINKING_TOKENS = 4000;

export function createClaude(options: ClaudeOptions): LanguageModel {
  const { apiKey, baseURL = null, chatModel, readerModel, log, maxRetries = RETRIES } = options;
  const client = new Anthropic({
    apiKey,
    baseURL,
    maxRetries,
    timeout: TIMEOUT_MS,
    // its log and its traces could hold what people wrote
    logLevel: 'off',
    openTelemetry: false,
  });

  log.info('prices', { checkedOn: pricesCheckedOn });
  /** Until the server has shown that it knows no structured output. */
  let structured = true;

  async function* reply(request: ReplyRequest, signal: AbortSignal): AsyncIterable<ModelEvent> {
    const stream = client.messages.stream(replyParams(chatModel, request), { signal });
    try {
      for await (const event of stream) {
        signal.throwIfAborted(); // what had arrived already is not handed on
        if (event.type === 'content_block_delta' && event.delta.type === 'text_delta')
          yield { kind: 'text', text: event.delta.text };
      }
      // a stream that was cut ends its iteration silently; only this rejects
      const message = await stream.finalMessage();
      const failure = failureIn(message);
      const usage = counted(message);
      yield failure ? { kind: 'failed', failure, usage } : { kind: 'done', usage };
    } catch (error) {
      const failure = failureOf(error, signal);
      const begun = stream.currentMessage;
      yield begun ? { kind: 'failed', failure, usage: counted(begun) } : { kind: 'failed', failure };
    }
  }

  async function read<T>(request: ReadRequest, schema: z.ZodType<T>, signal: AbortSignal): Promise<Reading<T>> {
    const inShape = structured && !isFreeText(schema);
    const first = await attempt(request, schema, inShape, signal);
    const unheeded = !first.ok && (first.failure === 'malformed' || (inShape && first.failure === 'rejected'));
    if (isFreeText(schema) || !unheeded) return first;
    const second = await attempt(request, schema, false, signal);
    if (second.ok) structured = false;
    return withBoth(second, first.usage);
  }

  /** `create`, not `parse`: an answer that does not fit would take what it used up with it. */
  async function attempt<T>(
    request: ReadRequest,
    schema: z.ZodType<T>,
    inShape: boolean,
    signal: AbortSignal,
  ): Promise<Reading<T>> {
    const asks = inShape || isFreeText(schema) ? request : { ...request, system: askedInWords(request.system, schema) };
    const format = inShape ? { output_config: { format: formatOf(schema) } } : {};
    try {
      const message = await client.messages.create(
        { ...readParams(readerModel, asks), ...format },
        { signal, timeout: READING_TIMEOUT_MS },
      );
      const usage = counted(message);
      const failure = message.stop_reason === 'max_tokens' ? 'cut-off' : failureIn(message);
      if (failure) return { ok: false, failure, usage };
      const value = valueIn(textOf(message), schema);
      return value === undefined ? { ok: false, failure: 'malformed', usage } : { ok: true, value, usage };
    } catch (error) {
      return { ok: false, failure: failureOf(error, signal) };
    }
  }

  async function estimate(request: ReadRequest): Promise<Cost> {
    const inputTokens = (await countedTokens(request, readerModel)) ?? estimatedTokens(request.system + request.text);
    const outputTokens = request.maxTokens;
    const usd = priceOf(readerModel, { inputTokens, outputTokens, cacheReadTokens: 0, cacheWriteTokens: 0 });
    return { inputTokens, outputTokens, usd };
  }

  /** The first one writes the stable part into the cache, the others read it from there. */
  async function estimateReplies({ count, stable, volatile }: Replies): Promise<Cost> {
    const asked = { system: stable, text: '.', maxTokens: 0 };
    const stableTokens = (await countedTokens(asked, chatModel)) ?? estimatedTokens(stable);
    const outputTokens = USUAL_REPLY_TOKENS + (thinkingOf(chatModel).thinks ? USUAL_THINKING_TOKENS : 0);
    const own = { inputTokens: volatile, outputTokens };
    const first = priceOf(chatModel, { ...own, cacheReadTokens: 0, cacheWriteTokens: stableTokens });
    const next = priceOf(chatModel, { ...own, cacheReadTokens: stableTokens, cacheWriteTokens: 0 });
    const usd = first === undefined || next === undefined ? undefined : count === 0 ? 0 : first + (count - 1) * next;
    return { inputTokens: count * (volatile + stableTokens), outputTokens: count * outputTokens, usd };
  }

  /** undefined where the server can not count. */
  async function countedTokens({ system, text }: ReadRequest, model: string): Promise<number | undefined> {
    try {
      const params = { model, system, messages: [{ role: 'user' as const, content: text }] };
      return (await client.messages.countTokens(params, { maxRetries: 0, timeout: COUNTING_TIMEOUT_MS })).input_tokens;
    } catch (error) {
      log.info('tokens-not-counted', { status: statusOf(error) });
      return undefined;
    }
  }

  function counted(message: Message): Usage {
    const usage = usageOf(message);
    log.info('model-usage', { ...usage, usd: usage.usd ?? -1 });
    return usage;
  }

  function failureOf(error: unknown, signal: AbortSignal): Failure {
    const failure = signal.aborted ? 'aborted' : failureBehind(error);
    if (failure !== 'aborted') log.info('model-failed', { failure, status: statusOf(error) });
    return failure;
  }

  return { voice: 'model', reply, read, estimate, estimateReplies };
}

/** 0 where no answer came. */
function statusOf(error: unknown): number {
  const status: unknown = error instanceof APIError ? error.status : undefined;
  return typeof status === 'number' ? status : 0;
}

/** What a first try used up is paid for too. */
function withBoth<T>(reading: Reading<T>, earlier: Usage | undefined): Reading<T> {
  const { usage } = reading;
  if (!usage || !earlier) return { ...reading, ...(earlier && !usage ? { usage: earlier } : {}) };
  return {
    ...reading,
    usage: {
      model: usage.model,
      inputTokens: usage.inputTokens + earlier.inputTokens,
      cacheReadTokens: usage.cacheReadTokens + earlier.cacheReadTokens,
      cacheWriteTokens: usage.cacheWriteTokens + earlier.cacheWriteTokens,
      outputTokens: usage.outputTokens + earlier.outputTokens,
      usd: usage.usd === undefined || earlier.usd === undefined ? undefined : usage.usd + earlier.usd,
    },
  };
}

/** No sampling parameters and no prefilled answer: current models reject both. */
function replyParams(model: string, request: ReplyRequest): MessageCreateParamsBase {
  const { thinks, fields } = thinkingOf(model);
  const newest = request.history.length - 1;
  const earlier = request.history.flatMap(({ user, persona }, index): MessageParam[] => [
    { role: 'user', content: user },
    { role: 'assistant', content: index === newest ? cachedUpTo(persona) : persona },
  ]);
  return {
    model,
    max_tokens: REPLY_TOKENS + (thinks ? THINKING_TOKENS : 0),
    system: [{ type: 'text', text: request.stable, cache_control: { type: 'ephemeral', ttl: '1h' } }],
    messages: [...earlier, { role: 'user', content: shown(request.volatile, request.pictures) }],
    ...fields,
    ...(takesEffort(model) ? { output_config: { effort: 'low' } } : {}),
  };
}

const shown = (text: string, pictures: readonly Picture[] = []): MessageParam['content'] =>
  pictures.length === 0
    ? text
    : [
        ...pictures.map(({ mime, base64 }) => ({
          type: 'image' as const,
          source: { type: 'base64' as const, media_type: mime, data: base64 },
        })),
        { type: 'text', text },
      ];

/** The turns before it are cached for five minutes; the instructions for an hour. */
const cachedUpTo = (text: string): TextBlockParam[] => [{ type: 'text', text, cache_control: { type: 'ephemeral' } }];

function readParams(model: string, { system, text, pictures, maxTokens }: ReadRequest) {
  const { thinks, fields } = thinkingOf(model);
  return {
    model,
    max_tokens: maxTokens + (thinks ? THINKING_TOKENS : 0),
    system,
    messages: [{ role: 'user' as const, content: shown(text, pictures) }],
    ...fields,
  };
}

/**
 * Models of the fifth generation think unless they are told not to, each family in its own way, and some can not be told.
 * A name that is not known here gets no such field: older models and local servers would reject or ignore it.
 */
function thinkingOf(model: string): {
  readonly thinks: boolean;
  readonly fields: { readonly thinking?: ThinkingConfigParam };
} {
  if (/^claude-sonnet-5-5/.test(model)) return { thinks: false, fields: { thinking: { type: 'between_tools' } } };
  if (/^claude-(?:haiku-5|sonnet-5|opus-5(?!-5))/.test(model))
    return { thinks: false, fields: { thinking: { type: 'disabled' } } };
  return { thinks: takesEffort(model), fields: {} };
}

const takesEffort = (model: string): boolean => /^claude-(?:haiku|sonnet|opus|fable|mythos)-5/.test(model);

function failureIn(message: Message): Failure | undefined {
  if (message.stop_reason === 'refusal') return 'refused';
  return textOf(message).trim() === '' ? 'empty' : undefined;
}

const textOf = (message: Message): string =>
  message.content.map((block) => (block.type === 'text' ? block.text : '')).join('');

function failureBehind(error: unknown): Failure {
  if (error instanceof APIUserAbortError) return 'aborted';
  if (error instanceof APIConnectionError) return 'unreachable';
  if (!(error instanceof APIError)) return 'cut-off'; // the stream ended or broke before its message did
  // an error inside a stream has no status, only its type
  if (error.type === 'overloaded_error' || error.type === 'rate_limit_error' || error.type === 'api_error')
    return 'overloaded';
  if (error.status === undefined) return 'cut-off';
  if (error.status === 404) return 'gone';
  return error.status === 408 || error.status === 429 || error.status >= 500 ? 'overloaded' : 'rejected';
}

/** A local server may leave the fields of caching out, whatever the SDK's types say. */
function usageOf({ model, usage }: Message): Usage {
  const given: Partial<Message['usage']> = usage ?? {};
  const tokens = {
    inputTokens: given.input_tokens ?? 0,
    cacheReadTokens: given.cache_read_input_tokens ?? 0,
    cacheWriteTokens: given.cache_creation_input_tokens ?? 0,
    outputTokens: given.output_tokens ?? 0,
  };
  return { model, ...tokens, usd: priceOf(model, tokens) };
}
