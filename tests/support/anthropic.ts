// The part of the Messages API that is used, on the loopback: answers streamed and not, errors, refusals, cut streams.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the server answers next. */
export type Answer =
  | string
  | { readonly status: number; readonly type: string; readonly headers?: Readonly<Record<string, string>> }
  /** A refusal after what was already written. */
  | { readonly refuses: string }
  /** The connection breaks after so many events of the stream. */
  | { readonly text: string; readonly cutAfter: number }
  /** An error inside a stream that began well. */
  | { readonly text: string; readonly breaks: string }
  /** Ends at max_tokens. */
  | { readonly text: string; readonly full: true }
  /** As local servers answer: no usage of a cache. */
  | { readonly text: string; readonly plainUsage: true }
  /** As local servers do that know nothing of output_config: prose where a shape was asked for, JSON where words ask for it. */
  | { readonly unheeded: string; readonly inWords: string }
  /** Begins, and then stays silent until the connection is closed. */
  | { readonly holds: string };

/** The body of a request, as far as tests look at it. */
interface Asked {
  readonly model: string;
  readonly max_tokens: number;
  readonly stream?: boolean;
  readonly system: unknown;
  readonly messages: readonly { readonly role: string; readonly content: unknown }[];
  readonly [field: string]: unknown;
}

export interface FakeAnthropic {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** Answers in turn; the last one for ever. */
  answer(...answers: readonly Answer[]): void;
  /** Connections on which an answer is still being written. */
  readonly open: () => number;
  stop(): Promise<void>;
}

/**
 * `counts`: whether it knows how to count tokens, as local servers do not. `reading`: what every request that is not streamed
 * gets, without a place in the row of answers.
 */
export async function fakeAnthropic(key = 'test-key', counts = true, reading?: string): Promise<FakeAnthropic> {
  const asked: Asked[] = [];
  const cached = new Set<string>();
  let answers: readonly Answer[] = ['ok'];
  let open = 0;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = (await json(request)) as Asked; // tests look at it as it came
    if (request.headers.authorization !== `Bearer ${key}`) return refuse(response, 401, 'authentication_error');
    if (request.url === '/v1/messages/count_tokens')
      return counts ? count(response, body) : refuse(response, 404, 'not_found_error');
    if (request.method !== 'POST' || request.url !== '/v1/messages') return refuse(response, 404, 'not_found_error');
    const fault = faultOf(body);
    if (fault) return refuse(response, 400, 'invalid_request_error', fault);
    if (!body.stream && reading !== undefined) return whole(response, body, reading, usageOf(body, cached));
    asked.push(body);
    const answer = answers[0] ?? 'ok';
    if (answers.length > 1) answers = answers.slice(1);
    if (typeof answer === 'object' && 'status' in answer)
      return refuse(response, answer.status, answer.type, 'as told', answer.headers);
    const usage = typeof answer === 'object' && 'plainUsage' in answer ? PLAIN_USAGE : usageOf(body, cached);
    if (!body.stream) return whole(response, body, answer, usage);
    open++;
    response.once('close', () => open--);
    await stream(response, body, answer, usage);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    answer: (...next) => {
      answers = next;
    },
    open: () => open,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What the real API rejects and a careless client could send. */
function faultOf(body: Asked): string | undefined {
  for (const field of ['model', 'max_tokens', 'messages']) if (body[field] === undefined) return `${field}: required`;
  for (const field of ['temperature', 'top_p', 'top_k'])
    if (body[field] !== undefined) return `${field}: not supported`;
  const wrong = body.messages.some(({ role }, index) => role !== (index % 2 === 0 ? 'user' : 'assistant'));
  if (wrong || body.messages.length % 2 === 0) return 'messages: must alternate, and end with the user';
  return undefined;
}

type Usage = Readonly<Record<string, number>>;
const PLAIN_USAGE: Usage = { input_tokens: 11, output_tokens: 7 };
const tokens = (value: unknown): number => Math.ceil(JSON.stringify(value).length / 4);

/** The system block is cached when it asks for it. */
function usageOf(body: Asked, cached: Set<string>): Usage {
  const system = JSON.stringify(body.system);
  const marked = system.includes('cache_control');
  const known = cached.has(system);
  if (marked) cached.add(system);
  return {
    input_tokens: tokens(body.messages) + (marked ? 0 : tokens(body.system)),
    cache_read_input_tokens: marked && known ? tokens(body.system) : 0,
    cache_creation_input_tokens: marked && !known ? tokens(body.system) : 0,
    output_tokens: 7,
  };
}

function textOf(answer: Answer, body: Asked): string {
  if (typeof answer === 'string') return answer;
  if ('unheeded' in answer) return String(body.system).includes('JSON Schema') ? answer.inWords : answer.unheeded;
  if ('text' in answer) return answer.text;
  if ('refuses' in answer) return answer.refuses;
  return 'holds' in answer ? answer.holds : '';
}

function stopReason(answer: Answer): string {
  if (typeof answer === 'object' && 'refuses' in answer) return 'refusal';
  return typeof answer === 'object' && 'full' in answer ? 'max_tokens' : 'end_turn';
}

const head = (body: Asked, usage: Usage) => ({
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: body.model,
  stop_sequence: null,
  usage,
});

function count(response: ServerResponse, body: Asked): void {
  const input_tokens = tokens(body.messages) + tokens(body.system);
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ input_tokens }));
}

function whole(response: ServerResponse, body: Asked, answer: Answer, usage: Usage): void {
  const message = {
    ...head(body, usage),
    content: [{ type: 'text', text: textOf(answer, body) }],
    stop_reason: stopReason(answer),
  };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(message));
}

async function stream(response: ServerResponse, body: Asked, answer: Answer, usage: Usage): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  let events = 0;
  const send = (type: string, data: object): void => {
    events++;
    response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`);
  };
  const cutAfter = typeof answer === 'object' && 'cutAfter' in answer ? answer.cutAfter : Number.POSITIVE_INFINITY;
  send('message_start', { message: { ...head(body, usage), content: [], stop_reason: null } });
  send('content_block_start', { index: 0, content_block: { type: 'text', text: '' } });
  for (const piece of textOf(answer, body).match(/[\s\S]{1,12}/gu) ?? []) {
    if (events >= cutAfter) {
      await sleep(20); // what was written reaches the other side first
      response.destroy();
      return;
    }
    send('content_block_delta', { index: 0, delta: { type: 'text_delta', text: piece } });
  }
  if (typeof answer === 'object' && 'holds' in answer) return;
  if (typeof answer === 'object' && 'breaks' in answer) {
    send('error', { error: { type: answer.breaks, message: 'as told' } });
    response.end();
    return;
  }
  send('content_block_stop', { index: 0 });
  send('message_delta', {
    delta: { stop_reason: stopReason(answer), stop_sequence: null },
    usage: { output_tokens: usage.output_tokens },
  });
  send('message_stop', {});
  response.end();
}

function refuse(
  response: ServerResponse,
  status: number,
  type: string,
  message = type,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ type: 'error', error: { type, message } }));
}
