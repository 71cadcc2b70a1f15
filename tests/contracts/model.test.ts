// What every language model promises, held by the real client against a loopback server and by the scripted one.
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { LanguageModel } from '../../src/core/ports.ts';
import type { Failure, ModelEvent, ReplyRequest } from '../../src/core/talk/model.ts';
import { createClaude } from '../../src/llm/claude.ts';
import { type Answer, type FakeAnthropic, fakeAnthropic } from '../support/anthropic.ts';
import { type Scripted, scriptedModel } from '../support/scripted-model.ts';

const request: ReplyRequest = {
  stable: 'Continue in the manner of Wren.',
  history: [{ user: 'hi', persona: 'hey' }],
  volatile: 'reader: are you awake\nWren:',
  message: 'are you awake',
  pairs: [],
  style: undefined,
  recentLines: [],
  hour: undefined,
  last: false,
  roll: 0,
};
const SHAPE = z.object({ places: z.array(z.string()) });
const reading = { system: 'Write a reflection.', text: 'The words.', maxTokens: 200 };

interface Subject {
  readonly model: LanguageModel;
  /** Requests that reached whoever answers. */
  readonly tries: () => number;
}

let server: FakeAnthropic | undefined;
const logged: string[] = [];
afterEach(async () => {
  await server?.stop();
  server = undefined;
  logged.length = 0;
});

async function claude(
  answers: readonly Answer[],
  options: { model?: string; reader?: string; key?: string; url?: string; counts?: boolean } = {},
) {
  server = await fakeAnthropic('test-key', options.counts);
  server.answer(...answers);
  const fake = server;
  const model = createClaude({
    apiKey: options.key ?? 'test-key',
    baseURL: options.url ?? fake.url,
    chatModel: options.model ?? 'claude-sonnet-5-5',
    readerModel: options.reader ?? 'claude-haiku-5-5',
    log: {
      info: (code, facts) => logged.push(JSON.stringify({ code, ...facts })),
      error: (code, cause) => logged.push(`${code} ${String(cause)}`),
    },
    maxRetries: 1,
  });
  return { model, tries: () => fake.asked.length, server: fake };
}

async function scripted(replies: readonly Scripted[]): Promise<Subject> {
  const model = scriptedModel(replies);
  return { model, tries: () => model.asked.length + model.readRequests.length };
}

async function events(model: LanguageModel, signal = new AbortController().signal): Promise<readonly ModelEvent[]> {
  const all: ModelEvent[] = [];
  for await (const event of model.reply(request, signal)) all.push(event);
  return all;
}

const isEnd = (event: ModelEvent): boolean => event.kind !== 'text';
const textOf = (all: readonly ModelEvent[]): string =>
  all.map((event) => (event.kind === 'text' ? event.text : '')).join('');

const LONG = 'yeah\nstill up lol\nwhy are you awake too';
const fails = (failure: Failure, answer: Answer, script: Scripted) => ({ failure, answer, script });
const OUTAGES = [
  fails('refused', { refuses: 'I will' }, { fails: 'refused', after: 'I will' }),
  fails(
    'overloaded',
    { status: 529, type: 'overloaded_error', headers: { 'retry-after-ms': '1' } },
    { fails: 'overloaded' },
  ),
  fails('cut-off', { text: LONG, cutAfter: 4 }, { fails: 'cut-off', after: 'yeah\nst' }),
  fails('overloaded', { text: LONG, breaks: 'overloaded_error' }, { fails: 'overloaded', after: LONG }),
  fails('gone', { status: 404, type: 'not_found_error' }, { fails: 'gone' }),
  fails('rejected', { status: 400, type: 'invalid_request_error' }, { fails: 'rejected' }),
  fails('empty', '', ''),
];

const subjects = {
  'the real client': (answer: Answer, _script: Scripted): Promise<Subject> => claude([answer]),
  'the scripted model': (_answer: Answer, script: Scripted): Promise<Subject> => scripted([script]),
};

describe.each(Object.entries(subjects))('%s', (_name, subject) => {
  it('gives the text as it comes and ends with one "done"', async () => {
    const { model } = await subject(LONG, LONG);
    const all = await events(model);
    expect(textOf(all)).toBe(LONG);
    expect(all.filter((event) => event.kind === 'text').length).toBeGreaterThan(1);
    expect(all.filter(isEnd)).toMatchObject([{ kind: 'done', usage: { outputTokens: expect.any(Number) } }]);
    expect(all.at(-1)?.kind).toBe('done');
  });

  it.each(OUTAGES)('ends with one "failed" and does not throw: $failure', async ({ failure, answer, script }) => {
    const { model } = await subject(answer, script);
    const all = await events(model);
    expect(all.filter(isEnd)).toMatchObject([{ kind: 'failed', failure }]);
    expect(all.at(-1)?.kind).toBe('failed');
  });

  it('is aborted in the middle of a reply, and says nothing after that', async () => {
    const { model } = await subject({ holds: LONG }, LONG);
    const abort = new AbortController();
    const all: ModelEvent[] = [];
    for await (const event of model.reply(request, abort.signal)) {
      all.push(event);
      abort.abort();
    }
    expect(all.at(-1)).toMatchObject({ kind: 'failed', failure: 'aborted' });
    expect(all.filter(isEnd)).toHaveLength(1);
    expect(textOf(all).length).toBeLessThan(LONG.length);
  });

  it('says nothing when it was aborted before it began', async () => {
    const { model } = await subject(LONG, LONG);
    expect(await events(model, AbortSignal.abort())).toEqual([{ kind: 'failed', failure: 'aborted' }]);
  });

  it('reads free text, and says why when it can not', async () => {
    const { model } = await subject('A reflection.', 'A reflection.');
    const signal = new AbortController().signal;
    expect(await model.read(reading, z.string(), signal)).toMatchObject({ ok: true, value: 'A reflection.' });
    expect(await model.read(reading, z.string(), AbortSignal.abort())).toEqual({ ok: false, failure: 'aborted' });
    const refusing = await subject({ refuses: 'No' }, { fails: 'refused' });
    const refused = await refusing.model.read(reading, z.string(), signal);
    expect(refused).toMatchObject({ ok: false, failure: 'refused' });
  });

  it('reads in the shape it is asked for, and says so when the answer has another', async () => {
    const signal = new AbortController().signal;
    const { model } = await subject('{"places":["the lake"]}', '{"places":["the lake"]}');
    expect(await model.read(reading, SHAPE, signal)).toMatchObject({ ok: true, value: { places: ['the lake'] } });
    const other = await subject('{"places":"the lake"}', '{"places":"the lake"}');
    expect(await other.model.read(reading, SHAPE, signal)).toMatchObject({ ok: false, failure: 'malformed' });
  });

  it('says before what a reading would cost at most', async () => {
    const { model } = await subject('ok', 'ok');
    const cost = await model.estimate({ ...reading, text: 'word '.repeat(1000) });
    expect(cost.inputTokens).toBeGreaterThan(1000);
    expect(cost.outputTokens).toBe(reading.maxTokens);
    expect(cost.usd).toBeGreaterThan(0);
  });

  it('says before what replies would cost, more of them more', async () => {
    const { model } = await subject('ok', 'ok');
    const replies = { stable: 'word '.repeat(3000), volatile: 2500 };
    const [few, many] = [
      await model.estimateReplies({ ...replies, count: 20 }),
      await model.estimateReplies({ ...replies, count: 80 }),
    ];
    expect(few.usd).toBeGreaterThan(0);
    expect(many.usd).toBeGreaterThan(3 * (few.usd ?? 0));
    expect((await model.estimateReplies({ ...replies, count: 0 })).usd).toBe(0);
  });
});

describe('the real client', () => {
  it('tries again by itself after an outage', async () => {
    const busy = { status: 529, type: 'overloaded_error', headers: { 'retry-after-ms': '1' } };
    const { model, tries } = await claude([busy, 'back again']);
    expect(textOf(await events(model))).toBe('back again');
    expect(tries()).toBe(2);
  });

  it('names a wrong key and an unreachable server apart', async () => {
    const wrong = await claude(['ok'], { key: 'another' });
    expect((await events(wrong.model)).at(-1)).toEqual({ kind: 'failed', failure: 'rejected' });
    await wrong.server.stop();
    expect((await events(wrong.model)).at(-1)).toEqual({ kind: 'failed', failure: 'unreachable' });
  });

  it('lets go of the connection when it is aborted', async () => {
    const { model, server: fake } = await claude([{ holds: LONG }]);
    const abort = new AbortController();
    for await (const _ of model.reply(request, abort.signal)) abort.abort();
    await expect.poll(fake.open).toBe(0);
  });

  it('sends the stable part as one cached block, then the talk in turns, then what is new', async () => {
    const { model, server: fake } = await claude(['ok']);
    await events(model);
    const [asked] = fake.asked;
    expect(asked).toMatchObject({ model: 'claude-sonnet-5-5', stream: true });
    expect(asked?.system).toEqual([
      { type: 'text', text: request.stable, cache_control: { type: 'ephemeral', ttl: '1h' } },
    ]);
    expect(asked?.messages).toEqual([
      { role: 'user', content: 'hi' },
      { role: 'assistant', content: [{ type: 'text', text: 'hey', cache_control: { type: 'ephemeral' } }] },
      { role: 'user', content: request.volatile },
    ]);
  });

  it('counts what the cache saved, and does without where a local server does not say', async () => {
    const { model } = await claude(['ok', 'ok', { text: 'ok', plainUsage: true }]);
    const usages = [await events(model), await events(model), await events(model)].map((all) => all.at(-1));
    expect(usages).toMatchObject([
      { usage: { cacheReadTokens: 0, cacheWriteTokens: expect.any(Number) } },
      { usage: { cacheReadTokens: expect.any(Number), cacheWriteTokens: 0 } },
      { usage: { inputTokens: 11, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 7 } },
    ]);
    expect(usages[1]?.kind === 'done' && usages[1].usage.cacheReadTokens).toBeGreaterThan(0);
  });

  it.each([
    ['claude-sonnet-5-5', { type: 'between_tools' }, 1000],
    ['claude-haiku-5-5', { type: 'disabled' }, 1000],
    ['claude-opus-5-5', undefined, 5000],
    ['llama3.3:70b', undefined, 1000],
  ])('leaves room for the reply beside what %s thinks', async (name, thinking, tokens) => {
    const { model, server: fake } = await claude(['ok'], { model: name });
    await events(model);
    expect(fake.asked[0]?.thinking).toEqual(thinking);
    expect(fake.asked[0]?.max_tokens).toBe(tokens);
  });

  it('reads with the reader model, and does not hand on half a text', async () => {
    const { model, server: fake } = await claude([{ text: 'It was a long', full: true }]);
    const cut = await model.read(reading, z.string(), new AbortController().signal);
    expect(cut).toMatchObject({ ok: false, failure: 'cut-off' });
    expect(fake.asked[0]?.model).toBe('claude-haiku-5-5');
  });

  it('asks a server that knows structured output for the schema, and reads a shape out of words of one that does not', async () => {
    const signal = new AbortController().signal;
    const { model, server: fake } = await claude([
      { unheeded: 'Places: the lake.', inWords: 'Sure:\n```json\n{"places":["the lake"]}\n```' },
    ]);
    const read = () => model.read(reading, SHAPE, signal);
    const first = await read();
    expect(first).toMatchObject({ ok: true, value: { places: ['the lake'] }, usage: { outputTokens: 14 } });
    expect(fake.asked[0]?.output_config).toMatchObject({
      format: { type: 'json_schema', schema: { required: ['places'], additionalProperties: false } },
    });
    await read();
    expect(fake.asked.map((asked) => asked.output_config !== undefined)).toEqual([true, false, false]);
  });

  it.each([
    ['claude-haiku-5-5', 'word '.repeat(100_000), 0.5],
    ['claude-haiku-5-5', 'word '.repeat(1000), 0.1],
  ])('prices a long prompt of %s by its length', async (reader, text, perMillion) => {
    const { model } = await claude(['ok'], { reader });
    const { inputTokens, usd } = await model.estimate({ system: '', text, maxTokens: 0 });
    expect(usd).toBeCloseTo((inputTokens * perMillion) / 1_000_000, 8);
  });

  it('reckons that the first of many replies fills the cache, and the others read from it', async () => {
    const { model } = await claude(['ok'], { counts: false });
    const stable = 'word '.repeat(7000); // 10,000 tokens
    const { usd } = await model.estimateReplies({ count: 60, stable, volatile: 2500 });
    expect(usd).toBeCloseTo((10_000 * 4 + 59 * 10_000 * 0.1 + 60 * 2500 * 2 + 60 * 80 * 10) / 1_000_000, 6);
  });

  it('estimates by itself where the server can not count, and knows no price of a local model', async () => {
    const { model } = await claude(['ok'], { counts: false, reader: 'llama3.3:70b' });
    const cost = await model.estimate({ system: '', text: `${'word '.repeat(700)}${'湖'.repeat(500)}`, maxTokens: 10 });
    expect(cost).toEqual({ inputTokens: 1500, outputTokens: 10, usd: undefined });
  });

  it('says which model answered and what it cost, also when it refuses or breaks off', async () => {
    const { model } = await claude(['ok', { refuses: 'I will' }, { text: LONG, cutAfter: 4 }]);
    const ends = [await events(model), await events(model), await events(model)].map((all) => all.at(-1));
    for (const end of ends) {
      const usage = end && end.kind !== 'text' ? end.usage : undefined;
      expect(usage).toMatchObject({ model: 'claude-sonnet-5-5', usd: expect.any(Number) });
      expect(usage?.usd).toBeGreaterThan(0);
    }
  });

  it('logs numbers and never what was written', async () => {
    const { model } = await claude([{ text: 'a planted answer', breaks: 'api_error' }, 'a planted answer']);
    await events(model);
    await events(model);
    expect(logged.length).toBeGreaterThan(1);
    expect(logged.join('\n')).not.toMatch(/planted|awake|Wren/);
  });
});
