// The language model over the Messages API: Anthropic's, or a local server that speaks it.
import Anthropic, { APIConnectionError, APIError, APIUserAbortError } from '@anthropic-ai/sdk';
import type {
  Message,
  MessageCreateParamsBase,
  MessageParam,
  ThinkingConfigParam,
} from '@anthropic-ai/sdk/resources/messages';
import type { LanguageModel, Log } from '../core/ports.ts';
import type { Failure, ModelEvent, ModelReading, ReadRequest, ReplyRequest, Usage } from '../core/talk/model.ts';

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
/** A reply is a few short lines. */
const REPLY_TOKENS = 1000;
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

  async function* reply(request: ReplyRequest, signal: AbortSignal): AsyncIterable<ModelEvent> {
    try {
      const stream = client.messages.stream(replyParams(chatModel, request), { signal });
      for await (const event of stream) {
        signal.throwIfAborted(); // what had arrived already is not handed on
        if (event.type === 'content_block_delta' && event.delta.type === 'text_delta')
          yield { kind: 'text', text: event.delta.text };
      }
      // a stream that was cut ends its iteration silently; only this rejects
      const message = await stream.finalMessage();
      const failure = failureIn(message);
      count(message);
      yield failure ? { kind: 'failed', failure } : { kind: 'done', usage: usageOf(message) };
    } catch (error) {
      yield { kind: 'failed', failure: failureOf(error, signal) };
    }
  }

  async function read(request: ReadRequest, signal: AbortSignal): Promise<ModelReading> {
    try {
      const message = await client.messages.create(readParams(readerModel, request), { signal });
      count(message);
      const failure = message.stop_reason === 'max_tokens' ? 'cut-off' : failureIn(message);
      return failure ? { ok: false, failure } : { ok: true, text: textOf(message), usage: usageOf(message) };
    } catch (error) {
      return { ok: false, failure: failureOf(error, signal) };
    }
  }

  const count = (message: Message): void => log.info('model-usage', { model: message.model, ...usageOf(message) });

  function failureOf(error: unknown, signal: AbortSignal): Failure {
    const failure = signal.aborted ? 'aborted' : failureBehind(error);
    const status: unknown = error instanceof APIError ? error.status : undefined;
    if (failure !== 'aborted') log.info('model-failed', { failure, status: typeof status === 'number' ? status : 0 });
    return failure;
  }

  return { voice: 'model', reply, read };
}

/** No sampling parameters and no prefilled answer: current models reject both. */
function replyParams(model: string, request: ReplyRequest): MessageCreateParamsBase {
  const { thinks, fields } = thinkingOf(model);
  const earlier = request.history.flatMap(({ user, persona }): MessageParam[] => [
    { role: 'user', content: user },
    { role: 'assistant', content: persona },
  ]);
  return {
    model,
    max_tokens: REPLY_TOKENS + (thinks ? THINKING_TOKENS : 0),
    system: [{ type: 'text', text: request.stable, cache_control: { type: 'ephemeral', ttl: '1h' } }],
    messages: [...earlier, { role: 'user', content: request.volatile }],
    ...fields,
    ...(takesEffort(model) ? { output_config: { effort: 'low' } } : {}),
  };
}

function readParams(model: string, { system, text, maxTokens }: ReadRequest) {
  const { thinks, fields } = thinkingOf(model);
  return {
    model,
    max_tokens: maxTokens + (thinks ? THINKING_TOKENS : 0),
    system,
    messages: [{ role: 'user' as const, content: text }],
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
  return error.status === 408 || error.status === 429 || error.status >= 500 ? 'overloaded' : 'rejected';
}

/** A local server may leave the fields of caching out, whatever the SDK's types say. */
function usageOf({ usage }: Message): Usage {
  const {
    input_tokens,
    output_tokens,
    cache_read_input_tokens,
    cache_creation_input_tokens,
  }: Partial<Message['usage']> = usage ?? {};
  return {
    inputTokens: input_tokens ?? 0,
    cacheReadTokens: cache_read_input_tokens ?? 0,
    cacheWriteTokens: cache_creation_input_tokens ?? 0,
    outputTokens: output_tokens ?? 0,
  };
}
