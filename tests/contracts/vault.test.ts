import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { ParsedMessage } from '../../src/core/archive/message.ts';
import { tokens } from '../../src/core/archive/tokens.ts';
import type { MemoryBody } from '../../src/core/memories/memory.ts';
import type { RecordStore, Span, Vault } from '../../src/core/ports.ts';
import type { Turn } from '../../src/core/talk/history.ts';
import { type Connection, openDatabase } from '../../src/db/connection.ts';
import { type Load, type Loaded, loadInto } from '../../src/db/vault/bulk.ts';
import { openVault } from '../../src/db/vault/store.ts';
import { type Line, memoryVault } from '../support/memory-vault.ts';

const key = randomBytes(32);
const folder = mkdtempSync(join(tmpdir(), 'afterword-vault-'));
const opened: Connection[] = [];
afterAll(async () => {
  for (const connection of opened) await connection.close();
  rmSync(folder, { recursive: true, force: true });
});

async function connect(path: string): Promise<Connection> {
  const connection = await openDatabase({ path, key, migrations: 'vault', durable: false });
  opened.push(connection);
  return connection;
}
let files = 0;
const newConnection = (): Promise<Connection> => connect(join(folder, `${files++}.db`));

const never = new AbortController().signal;
const HABITS = {
  messages: 0,
  length: [0, 0, 0],
  bursts: [1, 0, 0, 0, 0],
  endsWithStop: 0,
  startsLowerCase: 0,
  asks: 0,
  exclaims: 0,
  emoji: 0,
  laughs: 0,
  dots: 0,
  favouriteEmoji: [],
} as const;
const STYLE = {
  theirs: HABITS,
  mine: HABITS,
  openers: [],
  particles: [],
  catchphrases: [],
  frequentLines: [],
  hours: [],
  replyDelay: [0, 0, 0],
  burstGap: [0, 0, 0],
} as const;

const part = (batches: readonly (readonly ParsedMessage[])[], format = 'whatsapp') => ({
  source: () => ({ format, conversation: '' }),
  batches: (async function* () {
    yield* batches;
  })(),
});

const load = (connection: Connection, ...batches: readonly (readonly ParsedMessage[])[]): Promise<Loaded> =>
  loadParts(connection, [part(batches)]);

const loadParts = (connection: Connection, parts: Load['parts'], zone?: string): Promise<Loaded> =>
  loadInto(connection, {
    parts,
    me: 'Tomas',
    zone,
    onGrowth: () => undefined,
    measure: async () => STYLE,
    signal: never,
  });

const message = (line: Partial<ParsedMessage>): ParsedMessage => ({
  conversation: '',
  sender: 'Ines',
  wall: 1000,
  offset: undefined,
  kind: 'text',
  text: '',
  native: undefined,
  replyTo: undefined,
  ...line,
});
const parsed = ({ by, at, text, kind = 'text' }: Line): ParsedMessage =>
  message({ sender: kind === 'system' ? undefined : by === 'me' ? 'Tomas' : 'Ines', wall: at, text, kind });

async function realVault(...imports: readonly (readonly Line[])[]): Promise<Vault> {
  const connection = await newConnection();
  for (const lines of imports) if (lines.length > 0) await load(connection, lines.map(parsed));
  return openVault(connection);
}

const me = (at: number | undefined, text: string): Line => ({ by: 'me', at, text });
const them = (at: number | undefined, text: string): Line => ({ by: 'them', at, text });
const DINNER = [
  me(100, 'are you waiting for me?'),
  them(110, 'I waited an hour'),
  { by: 'them', at: 115, text: 'Missed voice call', kind: 'call' },
  { by: 'me', at: 120, text: 'the sea from my window', kind: 'photo' },
  { by: 'them', at: 125, text: 'Ines changed her number', kind: 'system' },
  them(130, '今晚想吃火锅吗'),
  me(140, '火锅！'),
  them(150, '待ってるよ'),
  me(160, '사랑해 정말'),
] as const satisfies readonly Line[];

const turn = (id: string): Turn => ({
  id,
  at: 5,
  heard: ['are you there', '在吗'],
  said: ['yes'],
  voice: 'quoted',
  evidence: [{ mine: [1], theirs: [2] }],
});

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
const texts = (messages: readonly { readonly text: string }[]): string[] => messages.map(({ text }) => text);

describe.each([
  { which: 'in a file', make: realVault },
  { which: 'in memory', make: async (...imports: readonly (readonly Line[])[]) => memoryVault(...imports) },
])('a vault $which', ({ make }) => {
  const find = async (record: RecordStore, text: string, by: 'me' | 'them' | 'both' = 'both') =>
    texts((await record.search(tokens(text), by, 10)).map((hit) => hit.message));

  it('finds an English word in another form, and a caption', async () => {
    const { record } = await make(DINNER);
    expect((await find(record, 'waits')).toSorted()).toEqual(['I waited an hour', 'are you waiting for me?']);
    expect(await find(record, 'windows')).toEqual(['the sea from my window']);
  });

  it('finds Chinese, Japanese and Korean words of two characters inside a sentence', async () => {
    const { record } = await make(DINNER);
    expect((await find(record, '火锅')).toSorted()).toEqual(['今晚想吃火锅吗', '火锅！']);
    expect(await find(record, '待って')).toEqual(['待ってるよ']);
    expect(await find(record, '사랑')).toEqual(['사랑해 정말']);
  });

  it('limits a search to what one of the two wrote, and to so many', async () => {
    const { record } = await make(DINNER);
    expect(await find(record, '火锅 wait', 'me')).toHaveLength(2);
    expect(await find(record, '火锅', 'them')).toEqual(['今晚想吃火锅吗']);
    expect(await record.search(['wait'], 'both', 1)).toHaveLength(1);
  });

  it('puts first what holds more and rarer of the terms', async () => {
    const filler = Array.from({ length: 30 }, (_, i) => them(i, `so what ${i}`));
    const { record } = await make([...filler, them(50, 'so the lighthouse then'), them(60, 'nothing here')]);
    const hits = await record.search(['so', 'lighthous'], 'both', 5);
    expect(hits[0]?.message.text).toBe('so the lighthouse then');
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
    expect(hits.every(({ score }) => score > 0)).toBe(true);
  });

  it('finds nothing by what nobody wrote, by signs, or by what the app wrote', async () => {
    const { record } = await make(DINNER);
    expect(await find(record, 'zebra')).toEqual([]);
    expect(await record.search(['"', '" OR me : (', '*', ''], 'both', 5)).toEqual([]);
    expect(await find(record, 'changed voice')).toEqual([]);
    expect(await record.search([], 'both', 5)).toEqual([]);
  });

  it('counts in how many messages a word comes', async () => {
    const { record } = await make(DINNER);
    expect(await record.counts(['wait', '火锅', 'zebra'])).toEqual(
      new Map([
        ['wait', 2],
        ['火锅', 2],
      ]),
    );
  });

  it('shows a message among its neighbours in order of time, without notices of the app', async () => {
    const { record } = await make([them(30, 'c'), ...DINNER.slice(4, 5), them(10, 'a'), me(20, 'b'), them(30, 'd')]);
    const [hit] = await record.search(['c'], 'both', 1);
    const id = hit?.message.id ?? 0;
    expect(texts(await record.around(id, 1, 1))).toEqual(['b', 'c', 'd']);
    expect(texts(await record.around(id, 9, 0))).toEqual(['a', 'b', 'c']);
    expect(await record.around(9999, 1, 1)).toEqual([]);
  });

  it('shows many messages among their neighbours at once, in the order they were asked for', async () => {
    const lines = ['a', 'b', 'c', 'd'].map((text, i) => them(10 * i, text));
    const { record } = await make([...DINNER.slice(4, 5), ...lines, them(undefined, 'e'), me(undefined, 'f')]);
    const idOf = async (text: string) => (await record.search([text], 'both', 1))[0]?.message.id ?? 0;
    const ids = [await idOf('d'), 9999, await idOf('b'), await idOf('e')];
    const near = await record.aroundAll(ids, 1, 1);
    expect(near.map(texts)).toEqual([['c', 'd'], [], ['a', 'b', 'c'], ['e', 'f']]);
  });

  it('tells how much there is to search, and sees what was remembered since', async () => {
    const { record } = await make([them(0, 'one two'), me(1, '火锅!'), them(2, '')]);
    expect(await record.extent()).toEqual({ messages: 2, words: 3 });
    await record.remember(['three more words']);
    expect(await record.extent()).toEqual({ messages: 3, words: 6 });
    expect(await find(record, 'three')).toEqual(['three more words']);
  });

  it('searches within the stretches that began in a span, and what has no time', async () => {
    const day = 86_400;
    const { record } = await make([
      them(day - 60, 'rain before midnight'),
      me(day + 60, 'rain after it'),
      them(3 * day, 'rain again'),
      them(undefined, 'rain, they said'),
    ]);
    const within = async (from: number, to: number) =>
      texts((await record.search(['rain'], 'both', 9, { from, to })).map(({ message }) => message)).toSorted();
    expect(await within(0, day)).toEqual(['rain after it', 'rain before midnight', 'rain, they said']);
    expect(await within(day, 4 * day)).toEqual(['rain again', 'rain, they said']);
  });

  it('knows which stretch fits better as a whole', async () => {
    const day = 86_400;
    const filler = Array.from({ length: 12 }, (_, i) => them((i + 5) * day, `nothing ${i}`));
    const { record } = await make([
      them(0, 'the ferry'),
      me(60, 'which harbour'),
      them(2 * day, 'the ferry'),
      me(2 * day + 60, 'which one'),
      ...filler,
    ]);
    const hits = await record.search(['ferri', 'harbour'], 'both', 9);
    const stretchOf = (at: number) => hits.find(({ message }) => message.at === at)?.stretch ?? 0;
    expect(stretchOf(0)).toBeGreaterThan(stretchOf(2 * day));
    expect(stretchOf(60)).toBe(stretchOf(0));
  });

  it('reads through the texts in order of time, within a span, of one side', async () => {
    const { record } = await make([...DINNER, them(undefined, 'once upon')]);
    expect(texts(await record.slice({ limit: 99 }))).toHaveLength(6);
    expect(texts(await record.slice({ limit: 99, untimed: true })).at(-1)).toBe('once upon');
    expect(texts(await record.slice({ by: 'them', from: 110, to: 150, limit: 99 }))).toEqual([
      'I waited an hour',
      '今晚想吃火锅吗',
    ]);
  });

  it('spreads a slice evenly over what fits', async () => {
    const { record } = await make(Array.from({ length: 1000 }, (_, i) => them(i, `line ${i}`)));
    const slice = await record.slice({ limit: 10 });
    expect(slice).toHaveLength(10);
    slice.forEach(({ at }, i) => {
      expect(at).toBeGreaterThanOrEqual(100 * i);
      expect(at).toBeLessThan(100 * (i + 1));
    });
    expect(await record.slice({ limit: 10, by: 'me' })).toEqual([]);
    expect(await record.slice({ limit: 1000 })).toHaveLength(1000);
  });

  it('tells who sent what when without the words, in order of time, what has no time last', async () => {
    const { record } = await make([them(300, 'later'), ...DINNER, them(undefined, 'once')], [me(90, 'first')]);
    const stamps = (within?: Span) =>
      all(record.stamps(within)).then((pages) => pages.flat().map(({ by, at, kind }) => [by, at, kind]));
    expect((await stamps()).slice(0, 5)).toEqual([
      ['me', 90, 'text'],
      ['me', 100, 'text'],
      ['them', 110, 'text'],
      ['them', 115, 'call'],
      ['me', 120, 'photo'],
    ]);
    expect((await stamps()).slice(-2)).toEqual([
      ['them', 300, 'text'],
      ['them', undefined, 'text'],
    ]);
    expect(await stamps({ from: 110, to: 120 })).toEqual([
      ['them', 110, 'text'],
      ['them', 115, 'call'],
      ['them', undefined, 'text'],
    ]);
    expect(await all((await make([])).record.stamps())).toSatisfy((pages: readonly unknown[][]) =>
      pages.every((page) => page.length === 0),
    );
  });

  it('tells every message of a record of many pages once', async () => {
    const { record } = await make(Array.from({ length: 20_001 }, (_, i) => them(i >> 3, 'x')));
    const pages = await all(record.stamps());
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(20_001);
    expect(pages.flat()).toHaveLength(20_001);
  });

  it('sums up who wrote how much, from when to when', async () => {
    const { record } = await make(DINNER);
    expect(await record.summary()).toEqual({ mine: 4, theirs: 4, first: 100, last: 160 });
    expect(await (await make([])).record.summary()).toEqual({ mine: 0, theirs: 0, first: undefined, last: undefined });
  });

  it('keeps lines the person remembers as the other one’s, once each', async () => {
    const { record, everything } = await make([me(100, 'hi')]);
    await record.remember(['sleep well, little owl', ' sleep well, little owl ', '早点睡', '']);
    await record.remember(['早点睡']);
    expect(await find(record, 'owls', 'them')).toEqual(['sleep well, little owl']);
    expect(await record.counts(['owl', '点睡'])).toEqual(
      new Map([
        ['owl', 1],
        ['点睡', 1],
      ]),
    );
    expect(await record.summary()).toEqual({ mine: 1, theirs: 2, first: 100, last: 100 });
    expect(texts(await all(everything()))).toEqual(['hi', 'sleep well, little owl', '早点睡']);
  });

  it('lists what was imported, in the order it came', async () => {
    const { record } = await make(DINNER, [...DINNER.slice(0, 2), them(200, 'later')]);
    await record.remember(['sleep well']);
    const sources = await record.sources();
    expect(sources.map(({ id, format, messages, first, last }) => [id, format, messages, first, last])).toEqual([
      [0, 'remembered', 1, undefined, undefined],
      [1, 'whatsapp', 8, 100, 160],
      [2, 'whatsapp', 3, 100, 200],
    ]);
    expect(sources[1]).toMatchObject({ others: ['Ines'], clock: 'wall', zone: undefined });
    expect(await (await make([])).record.sources()).toEqual([]);
  });

  it('knows the names in what was imported, until the last file with a name is taken out', async () => {
    const { record } = await make(DINNER, [them(200, 'later')]);
    await record.remember(['sleep well']);
    expect(await record.names()).toEqual({ mine: ['Tomas'], theirs: ['Ines'] });
    await record.removeSource(1);
    expect(await record.names()).toEqual({ mine: [], theirs: ['Ines'] });
    await record.removeSource(2);
    expect(await record.names()).toEqual({ mine: [], theirs: [] });
  });

  it('takes out a source with all that came only from it', async () => {
    const { record, everything } = await make(DINNER, [...DINNER.slice(0, 2), them(200, 'the lighthouse')]);
    expect(await record.removeSource(1)).toBe(6);
    expect(texts(await all(everything()))).toEqual(['are you waiting for me?', 'I waited an hour', 'the lighthouse']);
    expect(await record.counts(['wait', '火锅', 'lighthous', 'sea'])).toEqual(
      new Map([
        ['wait', 2],
        ['lighthous', 1],
      ]),
    );
    expect(await find(record, 'window')).toEqual([]);
    expect(await record.summary()).toEqual({ mine: 1, theirs: 2, first: 100, last: 200 });
    expect((await record.sources()).map(({ id }) => id)).toEqual([2]);
    expect(await record.removeSource(1)).toBe(0);
    expect(await record.removeSource(2)).toBe(3);
    expect(await record.summary()).toEqual({ mine: 0, theirs: 0, first: undefined, last: undefined });
    expect(await record.counts(['wait', 'lighthous'])).toEqual(new Map());
  });

  it('keeps a message until the last of the sources that held it is gone, whichever goes first', async () => {
    const ok = them(100, 'ok');
    for (const order of [
      [1, 2, 3],
      [3, 2, 1],
      [2, 1, 3],
    ]) {
      const { record } = await make([ok, ok], [ok], [ok, ok, me(110, 'fine')]);
      const left: number[] = [];
      for (const id of order) {
        await record.removeSource(id);
        const { mine, theirs } = await record.summary();
        left.push(mine + theirs);
      }
      expect([order, left]).toEqual([order, order[0] === 3 ? [2, 2, 0] : [3, 3, 0]]);
    }
  });

  it('takes what was remembered out too, and takes it in again', async () => {
    const { record } = await make([me(100, 'hi')]);
    await record.remember(['sleep well, little owl']);
    expect(await record.removeSource(0)).toBe(1);
    expect(await record.counts(['owl'])).toEqual(new Map());
    await record.remember(['sleep well, little owl']);
    expect(await find(record, 'owl')).toEqual(['sleep well, little owl']);
  });

  it('no longer says in the talk what was quoted from a source that is gone', async () => {
    const { record, talk, everything } = await make([me(1, 'hi'), them(2, 'hey you')], [me(5, 'tea?'), them(6, 'yes')]);
    const [hi, hey, tea, yes] = (await all(everything())).map(({ id }) => id) as [number, number, number, number];
    const quoted = (id: string, mine: number, theirs: number, said: string): Turn => ({
      ...turn(id),
      said: [said],
      evidence: [{ mine: [mine], theirs: [theirs] }],
    });
    await talk.add(quoted('a', hi, hey, 'hey you'));
    await talk.add(quoted('b', tea, yes, 'yes'));
    await talk.add({ ...quoted('c', hi, hey, 'oh hello'), voice: 'model' });
    await record.removeSource(1);
    expect((await all(talk.all())).map(({ said, evidence }) => [said, evidence.length])).toEqual([
      [[], 0],
      [['yes'], 1],
      [['oh hello'], 0],
    ]);
  });

  it('hands back everything people did, in order of time', async () => {
    const { everything } = await make([...DINNER].reverse());
    const given = await all(everything());
    expect(given.map(({ at }) => at)).toEqual([100, 110, 115, 120, 130, 140, 150, 160]);
    expect(given[3]).toEqual(expect.objectContaining({ by: 'me', kind: 'photo', text: 'the sea from my window' }));
  });

  it('keeps a turn of talk once, however often it is added', async () => {
    const { talk } = await make([]);
    await talk.add(turn('a'));
    await talk.add({ ...turn('a'), said: ['something else'] });
    expect(await all(talk.all())).toEqual([turn('a')]);
    expect(await talk.find('a')).toEqual(turn('a'));
    expect(await talk.find('b')).toBeUndefined();
  });

  it('puts a turn that was made anew in the place of the old one, once', async () => {
    const { talk } = await make([]);
    for (const id of ['a', 'b']) await talk.add(turn(id));
    for (const said of ['better', 'never said']) await talk.replace('a', { ...turn('c'), said: [said], memories: [3] });
    await talk.replace('nobody', turn('d'));
    expect(await talk.recent(9)).toEqual([{ ...turn('c'), said: ['better'], memories: [3] }, turn('b')]);
  });

  it('holds what the user wrote as they changed it', async () => {
    const { talk } = await make([]);
    await talk.add(turn('a'));
    for (const id of ['a', 'nobody']) await talk.amend(id, ['put right']);
    expect(await all(talk.all())).toEqual([{ ...turn('a'), heard: ['put right'] }]);
  });

  it('gives the newest turns, oldest of them first', async () => {
    const { talk } = await make([]);
    for (const id of ['a', 'b', 'c']) await talk.add(turn(id));
    expect((await talk.recent(2)).map(({ id }) => id)).toEqual(['b', 'c']);
    expect(await talk.recent(0)).toEqual([]);
  });

  it('keeps the layers of a persona, and forgets one that is taken back', async () => {
    const { persona } = await make([]);
    await persona.write({ aboutUs: 'two summers', aboutThem: 'never on time' });
    await persona.write({ aboutThem: undefined, farewell: { silent: true, state: { step: 'letter' } } });
    expect(await persona.read()).toEqual({
      aboutUs: 'two summers',
      aboutThem: undefined,
      style: undefined,
      farewell: { silent: true, state: { step: 'letter' } },
    });
  });

  it('keeps the letters the person wrote, in their order', async () => {
    const { ownWords } = await make([]);
    const letters = ['I never said', '对不起'].map((text, at) => ({ kind: 'letter', text, at }) as const);
    for (const letter of letters) await ownWords.add(letter);
    expect(await ownWords.all()).toEqual(letters);
  });
});

const about = (text: string, body: Partial<MemoryBody> = {}): MemoryBody => ({
  kind: 'told',
  text,
  topic: undefined,
  when: undefined,
  evidence: [],
  against: [],
  at: 7,
  state: 'confirmed',
  ...body,
});

describe.each([
  { which: 'in a file', make: realVault },
  { which: 'in memory', make: async (...imports: readonly (readonly Line[])[]) => memoryVault(...imports) },
])('the memories of a vault $which', ({ make }) => {
  const tell = async ({ versions }: Vault, ...bodies: readonly MemoryBody[]): Promise<readonly number[]> =>
    (await versions.commit({ cause: 'told', at: 1, memories: bodies.map((body) => ({ id: undefined, body })) }))
      ?.memories ?? [];

  it('are found by their words in any form, changed, and no longer found by the old ones', async () => {
    const vault = await make([]);
    const [lake, noodles] = await tell(vault, about('We swam in the lake at night'), about('我们总去那家面馆'));
    expect(texts(await vault.memories.search(tokens('lakes'), 5))).toEqual(['We swam in the lake at night']);
    expect(texts(await vault.memories.search(tokens('面馆'), 5))).toEqual(['我们总去那家面馆']);
    expect(texts(await vault.memories.list(1, 1))).toEqual(['We swam in the lake at night']);
    expect(await vault.memories.count()).toBe(2);
    const changed = about('We swam in the sea', { when: { from: 5, to: 9 }, topic: 'golden', against: [3] });
    await vault.versions.commit({ cause: 'edited', at: 2, memories: [{ id: lake, body: changed }] });
    expect(await vault.memories.search(tokens('lake'), 5)).toEqual([]);
    expect(await vault.memories.find(lake ?? 0)).toEqual({ id: lake, ...changed });
    await vault.versions.commit({ cause: 'edited', at: 3, memories: [{ id: noodles, body: undefined }] });
    expect(await vault.memories.find(noodles ?? 0)).toBeUndefined();
    expect(await vault.memories.search([], 5)).toEqual([]);
  });

  it('finds a photo by its mark, by its time, and by what is in it, and its small picture goes with it', async () => {
    const vault = await make([]);
    const photo = { mark: 'm1', name: 'a.jpg', place: undefined, seen: undefined, words: 'Lisbon\nsummer 夏天' };
    const then = { ...about('by the river'), kind: 'photo', photo, when: { from: 100, to: 200 } } as const;
    const later = { ...then, photo: { ...photo, mark: 'm2' }, when: { from: 300, to: 300 } };
    const undated = { ...then, photo: { ...photo, mark: 'm3' }, when: undefined };
    const ids = await tell(vault, about('by the river'), then, later, undated);
    const [, first = 0, second = 0, third = 0] = ids;
    const found = async (list: Promise<readonly { readonly id: number }[]>) => (await list).map(({ id }) => id);
    expect(await found(vault.memories.during({ from: 0, to: 100 }, 9, 'photo'))).toEqual([first]);
    expect(await found(vault.memories.during({ from: 150, to: 400 }, 9, 'photo'))).toEqual([second, first]);
    expect(await found(vault.memories.during({ from: 150, to: 400 }, 1, 'photo'))).toEqual([second]);
    expect(await found(vault.memories.during({ from: 0, to: 400 }, 9, 'told'))).toEqual([]);
    expect(await found(vault.memories.ofPhotos(['m3', 'm1', 'none']))).toEqual([first, third]);
    expect(await found(vault.memories.ofPhotos([]))).toEqual([]);
    expect(await found(vault.memories.search(tokens('夏天'), 9))).toHaveLength(3);
    await vault.thumbnails.keep(first, Uint8Array.of(1, 2));
    await vault.thumbnails.keep(first, Uint8Array.of(3, 4, 5));
    await vault.thumbnails.keep(second, Uint8Array.of(6));
    expect([...((await vault.thumbnails.find(first)) ?? [])]).toEqual([3, 4, 5]);
    expect([await vault.thumbnails.count(), await vault.thumbnails.find(third)]).toEqual([2, undefined]);
    await vault.memories.forget(first);
    expect(await vault.thumbnails.find(first)).toBeUndefined();
    await vault.versions.rollBack(0, 2);
    expect(await vault.thumbnails.count()).toBe(1);
    await vault.versions.clear();
    expect(await vault.thumbnails.count()).toBe(0);
  });

  it('are found by what was asked too, and listed by their kind', async () => {
    const vault = await make([]);
    await tell(
      vault,
      about('at a bus stop in the rain', { asked: 'How you two met' }),
      about('the lake', { kind: 'distilled', evidence: [1] }),
    );
    const [stop] = await vault.memories.search(tokens('met'), 5);
    expect(stop).toMatchObject({ text: 'at a bus stop in the rain', asked: 'How you two met' });
    expect(texts(await vault.memories.list(5, 0, 'told'))).toEqual(['at a bus stop in the rain']);
    expect([await vault.memories.count('told'), await vault.memories.count()]).toEqual([1, 2]);
    await vault.memories.forget(stop?.id ?? 0);
    expect(await vault.memories.search(tokens('met'), 5)).toEqual([]);
    expect(await vault.memories.search(tokens('bus'), 5)).toEqual([]);
  });

  it('are forgotten for good, also by the versions, and what showed them is remembered', async () => {
    const vault = await make([]);
    const [id = 0] = await tell(vault, about('the quarrel in June', { kind: 'distilled', evidence: [4, 5] }));
    await vault.versions.commit({ cause: 'edited', at: 2, memories: [{ id, body: about('the quarrel in July') }] });
    await vault.versions.rollBack(1, 3);
    await vault.memories.forget(id);
    expect(await vault.memories.find(id)).toBeUndefined();
    expect(await vault.memories.search(tokens('quarrel'), 5)).toEqual([]);
    expect(await vault.versions.between(0, 9)).toEqual([]);
    expect(await vault.versions.rollBack(2, 4)).toBeUndefined();
    expect(await vault.distillation.forgotten()).toEqual(new Set([4, 5]));
  });

  it('leave with the messages that showed them; what the person told stays', async () => {
    const vault = await make([me(1, 'the lake?'), them(2, 'yes')], [me(5, 'tea?'), them(6, 'always')]);
    const [lake = 0, yes = 0, tea = 0] = (await all(vault.everything())).map((message) => message.id);
    const kept = await tell(
      vault,
      about('the lake', { kind: 'distilled', evidence: [lake, yes] }),
      about('lake and tea', { kind: 'distilled', evidence: [yes, tea] }),
      about('I said it', { evidence: [lake], against: [yes, tea] }),
    );
    const line = (text: string, ...evidence: number[]) => ({ text, evidence, changed: false });
    const none = { rules: [], identity: [], manner: [], emotions: [] };
    await vault.persona.write({
      character: { ...none, together: [line('swims', lake), line('drinks tea', yes, tea)] },
      distilled: { since: 0, upTo: tea + 1, finished: true },
    });
    const finding = { kind: 'place' as const, text: 'the lake', ids: [lake] };
    await vault.distillation.keep({ first: lake, last: yes, messages: 2, state: 'read', findings: [finding] });
    await vault.record.removeSource(1);
    expect(await Promise.all(kept.map((id) => vault.memories.find(id)))).toMatchObject([
      undefined,
      { evidence: [tea] },
      { evidence: [], against: [tea] },
    ]);
    expect(await vault.memories.search(tokens('lake'), 5)).toHaveLength(1);
    expect((await vault.persona.read()).character).toEqual({ ...none, together: [line('drinks tea', tea)] });
    expect(await vault.distillation.chunks()).toEqual([]);
    await vault.record.removeSource(2);
    expect((await vault.persona.read()).distilled).toMatchObject({ since: 0, upTo: 0 });
    expect(await vault.memories.count()).toBe(1);
  });

  it('keeps what was read of the record, once for each chunk', async () => {
    const { distillation } = await make([]);
    const chunk = { first: 3, last: 9, messages: 7, state: 'skipped', findings: [] } as const;
    await distillation.keep(chunk);
    await distillation.keep({ ...chunk, first: 1, last: 2 });
    await distillation.keep({ ...chunk, state: 'read', findings: [{ kind: 'food', text: 'soup', ids: [4] }] });
    expect((await distillation.chunks()).map(({ first, state }) => [first, state])).toEqual([
      [1, 'skipped'],
      [3, 'read'],
    ]);
  });
});

describe.each([
  { which: 'in a file', make: realVault },
  { which: 'in memory', make: async (...imports: readonly (readonly Line[])[]) => memoryVault(...imports) },
])('the versions of a vault $which', ({ make }) => {
  const said = (aboutThem: string | undefined) => ({ cause: 'edited', at: 1, layers: { aboutThem } }) as const;

  it('say what each change changed, newest first; a change of nothing makes none', async () => {
    const { versions, persona } = await make([]);
    await versions.commit(said('kind'));
    expect(await versions.commit(said('kind'))).toBeUndefined();
    await versions.commit({ cause: 'told', at: 2, memories: [{ id: undefined, body: about('the lake') }] });
    await versions.commit(said('proud'));
    expect(await versions.list(2)).toEqual([
      { number: 3, at: 1, cause: 'edited', backTo: undefined },
      { number: 2, at: 2, cause: 'told', backTo: undefined },
    ]);
    expect((await versions.list(5, 2)).map(({ number }) => number)).toEqual([1]);
    expect(await versions.between(2, 3)).toEqual([{ part: 'aboutThem', before: 'kind', after: 'proud' }]);
    expect(await versions.between(3, 0)).toMatchObject([
      { part: 'aboutThem', before: 'proud', after: undefined },
      { part: 'memory', before: { text: 'the lake' }, after: undefined },
    ]);
    expect((await persona.read()).aboutThem).toBe('proud');
  });

  it('are gone back to any number of times, beyond the tenth, and nothing is lost by it', async () => {
    const { versions, persona, memories } = await make([]);
    for (let i = 1; i <= 12; i++)
      await versions.commit({ ...said(`line ${i}`), memories: [{ id: undefined, body: about(`memory number ${i}`) }] });
    for (const number of [2, 12, 7, 11, 1]) {
      await versions.rollBack(number, 5);
      expect((await persona.read()).aboutThem).toBe(`line ${number}`);
      expect(texts(await memories.list(20, 0))).toEqual(
        Array.from({ length: number }, (_, i) => `memory number ${number - i}`),
      );
      expect(await memories.search(tokens('number'), 20)).toHaveLength(number);
    }
    expect((await versions.list(1))[0]).toMatchObject({ number: 17, cause: 'rolled-back', backTo: 1 });
    const [fresh = 0] =
      (await versions.commit({ cause: 'told', at: 1, memories: [{ id: undefined, body: about('new') }] }))?.memories ??
      [];
    await versions.rollBack(12, 6);
    expect(await memories.find(fresh)).toBeUndefined();
    expect(await memories.count()).toBe(12);
  });

  it('are always what a plain copy of each state would be', async () => {
    const change = fc.oneof(
      fc.record({ aboutUs: fc.constantFrom('a', 'b', undefined) }).map((layers) => ({ layers })),
      fc.record({ id: fc.constantFrom(1, 2, 3), text: fc.constantFrom('one', 'two', undefined) }),
      fc.record({ back: fc.nat(20) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        const vault = await make([]);
        const copies: string[] = [];
        const state = async () =>
          JSON.stringify([
            (await vault.persona.read()).aboutUs,
            (await vault.memories.list(9, 0)).map((m) => [m.id, m.text]),
          ]);
        copies[0] = await state();
        for (const each of changes) {
          const { number } = (await vault.versions.list(1))[0] ?? { number: 0 };
          if ('back' in each) await vault.versions.rollBack(Math.min(each.back, number), 1);
          else if ('layers' in each) await vault.versions.commit({ cause: 'edited', at: 1, ...each });
          else {
            const body = each.text === undefined ? undefined : about(each.text);
            await vault.versions.commit({ cause: 'edited', at: 1, memories: [{ id: each.id, body }] });
          }
          const now = (await vault.versions.list(1))[0]?.number ?? 0;
          copies[now] = await state();
          if ('back' in each) expect(copies[now]).toBe(copies[Math.min(each.back, number)]);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('are cleared, and their numbers go on', async () => {
    const { versions, persona } = await make([]);
    await versions.commit(said('kind'));
    await versions.clear();
    expect(await versions.list(5)).toEqual([]);
    expect(await versions.rollBack(0, 2)).toBeUndefined();
    expect((await versions.commit(said('proud')))?.number).toBe(2);
    expect((await persona.read()).aboutThem).toBe('proud');
  });
});

describe('an import into a vault', () => {
  const week = (from: number, to: number): ParsedMessage[] =>
    Array.from({ length: to - from }, (_, i) => {
      // as WhatsApp: no seconds, no ids, and some lines come twice in one minute
      const number = from + i;
      return message({ sender: number % 3 ? 'Ines' : 'Tomas', wall: 60 * (number >> 2), text: `ok ${number >> 1}` });
    });
  const check = async ({ client }: Connection): Promise<unknown> => {
    await client.execute(`INSERT INTO search (search) VALUES ('integrity-check')`);
    return (await client.execute('PRAGMA integrity_check')).rows[0]?.[0];
  };

  it('keeps who, when, what kind and which words, whatever they are', async () => {
    const connection = await newConnection();
    const odd = ['', 'a\0b', 'line\nbreak', '😀 𠮷', '\ud800', `${'long '.repeat(700_000)}end`];
    await load(connection, [
      ...odd.map((text, i) => message({ wall: i, text, kind: i === 0 ? 'sticker' : 'text' })),
      message({ wall: 10, offset: -330, native: '42', replyTo: '41', kind: 'poll', text: '吃什么' }),
    ]);
    const given = await all(openVault(connection).everything());
    expect(texts(given)).toEqual(['', 'ab', odd[2], odd[3], '\ufffd', odd[5], '吃什么']);
    expect(given.map(({ kind }) => kind)).toEqual(['sticker', 'text', 'text', 'text', 'text', 'text', 'poll']);
    const { rows } = await connection.client.execute(
      'SELECT native, reply_to, "offset", at FROM messages WHERE at = 10',
    );
    expect({ ...rows[0] }).toEqual({ native: '42', reply_to: '41', offset: -330, at: 10 });
    expect(await check(connection)).toBe('ok');
  });

  it('is searched as the index itself would rank it, whatever was written', async () => {
    const connection = await newConnection();
    const line = fc.array(fc.constantFrom('sea', 'Sea!', 'ok', 'ferry', '火锅', '吃火锅', 'night', '😀'), {
      maxLength: 9,
    });
    const lines = fc.sample(fc.tuple(line, fc.boolean()), { numRuns: 300, seed: 11 });
    await load(
      connection,
      lines.map(([words, mine], i) =>
        message({ wall: i * 7_000, text: words.join(' '), sender: mine ? 'Tomas' : 'Ines' }),
      ),
    );
    const { record } = openVault(connection);
    const terms = ['ferri', '火锅', 'sea'];
    for (const by of ['both', 'me', 'them'] as const) {
      const match = terms.map((term) => `"${term}"`).join(' OR ');
      const { rows } = await connection.client.execute({
        sql: `SELECT rowid, -bm25(search) FROM search WHERE search MATCH ? ORDER BY bm25(search), rowid LIMIT 50`,
        args: [by === 'both' ? match : `${by} : (${match})`],
      });
      const hits = await record.search(terms, by, 50);
      expect(hits.map(({ message: { id } }) => id)).toEqual(rows.map((row) => Number(row[0])));
      for (const [i, { score }] of hits.entries()) expect(score).toBeCloseTo(Number(rows[i]?.[1]), 9);
    }
  });

  it('adds nothing when the same file comes again', async () => {
    const connection = await newConnection();
    const first = await load(connection, week(0, 500), [
      message({ sender: undefined, kind: 'system', text: 'secured' }),
    ]);
    expect(first).toEqual(expect.objectContaining({ messages: 500, added: 500, mine: 167, theirs: 333 }));
    const again = await load(connection, week(0, 200), week(200, 500), [
      message({ sender: undefined, kind: 'system', text: 'secured' }),
    ]);
    expect(again).toEqual({ ...first, added: 0 });
    const { rows } = await connection.client.execute('SELECT count(*) FROM messages');
    expect(rows[0]?.[0]).toBe(501);
  });

  it('adds only what is new of a longer export, and finds it', async () => {
    const connection = await newConnection();
    await load(connection, week(100, 300));
    const longer = await load(connection, week(0, 500));
    expect(longer).toEqual(expect.objectContaining({ messages: 500, added: 300, mine: 167, theirs: 333 }));
    const { record, everything } = openVault(connection);
    expect(await record.counts(['0', '120', '249'])).toEqual(
      new Map([
        ['0', 2],
        ['120', 2],
        ['249', 2],
      ]),
    );
    const times = (await all(everything())).map(({ at }) => at ?? 0);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(await check(connection)).toBe('ok');
  });

  it('keeps what somebody said twice in one minute, also when it is said a third time', async () => {
    const connection = await newConnection();
    const ok = message({ text: 'ok' });
    expect((await load(connection, [ok, ok])).added).toBe(2);
    expect((await load(connection, [ok, ok, ok])).added).toBe(1);
    expect((await load(connection, [{ ...ok, sender: 'Tomas' }])).added).toBe(1);
  });

  it('knows a message by its id in another time zone, and after the contact was renamed', async () => {
    const connection = await newConnection();
    await load(connection, [
      message({ native: '7', wall: 7200, offset: 120, text: 'hello' }),
      message({ text: 'you' }),
    ]);
    const again = [
      message({ native: '7', wall: 0, offset: 0, text: 'hello' }),
      message({ sender: 'Inês 💛', text: 'you' }),
    ];
    expect((await load(connection, again)).added).toBe(0);
  });

  it('stores once what two files of one upload hold', async () => {
    const connection = await newConnection();
    const both = await loadParts(connection, [part([week(0, 300)]), part([week(200, 500)])]);
    expect(both).toEqual(expect.objectContaining({ messages: 600, added: 500 }));
    const { record } = openVault(connection);
    expect((await record.sources()).map(({ messages }) => messages)).toEqual([300, 300]);
    expect(await record.removeSource(1)).toBe(200);
    expect(await check(connection)).toBe('ok');
  });

  it('keeps few rows for a file that comes again', async () => {
    const connection = await newConnection();
    await load(connection, week(0, 5000));
    await load(connection, week(0, 5000));
    const { rows } = await connection.client.execute('SELECT source, first, last FROM shared');
    expect(rows.map((row) => Object.values(row))).toEqual([[2, 1, 5000]]);
  });

  it('knows a message from another phone that tells no seconds, or from another app, by the minute', async () => {
    const connection = await newConnection();
    const precise = [5, 65, 70, 125].map((wall, i) => message({ wall, text: `line ${i >> 1}` }));
    await load(connection, precise);
    const coarse = [0, 60, 60, 120].map((wall, i) => message({ wall, text: `line ${i >> 1}` }));
    expect((await load(connection, coarse)).added).toBe(0);
    const named = precise.map((each, i) => message({ ...each, native: `${i}`, wall: (each.wall ?? 0) + 3 }));
    expect((await loadParts(connection, [part([named], 'telegram-json')])).added).toBe(0);
    const { record } = openVault(connection);
    expect(await record.removeSource(1)).toBe(0);
    expect((await record.summary()).theirs).toBe(4);
  });

  it('takes nothing for known that differs in minute, side or words, or that one app gave another id', async () => {
    const connection = await newConnection();
    await loadParts(connection, [part([[message({ wall: 65, text: 'ok', native: '1' })]], 'telegram-json')]);
    const others = [
      message({ wall: 0, text: 'ok' }),
      message({ wall: 60, text: 'ok', sender: 'Tomas' }),
      message({ wall: 60, text: 'OK' }),
      message({ wall: 60, text: '', kind: 'photo' }),
    ];
    expect((await load(connection, others)).added).toBe(4);
    const again = message({ wall: 70, text: 'ok', native: '2' });
    expect((await loadParts(connection, [part([[again]], 'telegram-html')])).added).toBe(1);
  });

  it('knows the photos of an export with media again in one without, by their captions', async () => {
    const connection = await newConnection();
    const media = [
      message({ wall: 60, kind: 'photo', text: '' }),
      message({ wall: 60, kind: 'voice', text: '' }),
      message({ wall: 120, kind: 'video', text: 'the sea' }),
    ];
    await load(connection, media);
    const bare = media.map((line): ParsedMessage => ({ ...line, kind: 'media' }));
    expect((await load(connection, bare)).added).toBe(0);
    expect((await load(connection, media)).added).toBe(0);
    expect((await load(connection, [...bare, message({ wall: 120, kind: 'media', text: 'the lake' })])).added).toBe(1);
    expect((await load(connection, [message({ wall: 60, text: '', kind: 'link' })])).added).toBe(1);
  });

  it('turns UTC into the time on the wall once the zone is known, also what was stored before', async () => {
    const connection = await newConnection();
    const utc = (text: string, iso: string) => message({ wall: Date.parse(iso) / 1000, offset: 0, text, native: text });
    const first = [utc('winter', '2023-03-26T00:59:59Z'), utc('summer', '2023-03-26T01:00:00Z')];
    const second = [utc('autumn', '2023-10-29T00:59:00Z'), utc('late', '2023-10-29T01:00:00Z')];
    await loadParts(connection, [part([first], 'instagram-json')]);
    const wall = message({ wall: Date.parse('2023-03-26T01:30:00Z') / 1000, text: 'wall' });
    await loadParts(connection, [part([[wall]])], 'Europe/Berlin');
    await loadParts(connection, [part([second], 'instagram-json')], 'Europe/Berlin');
    expect((await loadParts(connection, [part([first], 'instagram-json')], 'Europe/Berlin')).added).toBe(0);
    const { record, everything } = openVault(connection);
    const times = (await all(everything())).map(({ at, text }) => [text, new Date((at ?? 0) * 1000).toISOString()]);
    expect(times).toEqual([
      ['wall', '2023-03-26T01:30:00.000Z'],
      ['winter', '2023-03-26T01:59:59.000Z'],
      ['summer', '2023-03-26T03:00:00.000Z'],
      ['late', '2023-10-29T02:00:00.000Z'],
      ['autumn', '2023-10-29T02:59:00.000Z'],
    ]);
    expect((await record.sources()).map(({ clock, zone }) => [clock, zone])).toEqual([
      ['utc', 'Europe/Berlin'],
      ['wall', undefined],
      ['utc', 'Europe/Berlin'],
      ['utc', 'Europe/Berlin'],
    ]);
  });

  it('moves what came in UTC when another zone is said', async () => {
    const connection = await newConnection();
    const utc = (text: string, iso: string) => message({ wall: Date.parse(iso) / 1000, offset: 0, text });
    const night = [
      utc('first', '2023-10-28T23:59:00Z'),
      utc('twice', '2023-10-29T00:30:00Z'),
      utc('again', '2023-10-29T01:30:00Z'),
    ];
    await loadParts(connection, [part([night], 'instagram-json')], 'Europe/Berlin');
    expect((await loadParts(connection, [part([night], 'instagram-json')], 'Asia/Shanghai')).added).toBe(0);
    const { record, everything } = openVault(connection);
    const times = async () => (await all(everything())).map(({ at }) => new Date((at ?? 0) * 1000).toISOString());
    expect(await times()).toEqual(['2023-10-29T07:59:00.000Z', '2023-10-29T08:30:00.000Z', '2023-10-29T09:30:00.000Z']);
    expect((await loadParts(connection, [part([night], 'instagram-json')], '-03:30')).added).toBe(0);
    expect(await times()).toEqual(['2023-10-28T20:29:00.000Z', '2023-10-28T21:00:00.000Z', '2023-10-28T22:00:00.000Z']);
    const [source] = await record.sources();
    expect(source).toMatchObject({ zone: '-03:30', first: Date.parse('2023-10-28T20:29:00Z') / 1000 });
  });

  it('takes the clock of Telegram for the one on the wall, also where it shows UTC', async () => {
    const connection = await newConnection();
    const london = message({ wall: Date.parse('2023-01-05T20:00:00Z') / 1000, offset: 0, text: 'tea' });
    await loadParts(connection, [part([[london]], 'telegram-json')], 'Asia/Tokyo');
    const { record } = openVault(connection);
    expect(await record.sources()).toMatchObject([{ clock: 'both', zone: undefined, first: london.wall }]);
    expect((await record.summary()).first).toBe(london.wall);
  });

  it('knows how far a clock was from UTC where a file told both', async () => {
    const connection = await newConnection();
    const at = Date.parse('2023-07-01T12:00:00Z') / 1000;
    await load(connection, [message({ wall: at + 7200, offset: 120 })]);
    await loadParts(connection, [part([[message({ wall: at, offset: 0, text: 'utc' })]], 'signal')], 'Asia/Tokyo');
    expect(await openVault(connection).record.toldOffsets()).toEqual([{ moment: at, minutes: 120 }]);
    expect(await openVault(await newConnection()).record.toldOffsets()).toEqual([]);
  });

  it('measures the style in the same transaction', async () => {
    const connection = await newConnection();
    await load(connection, week(0, 10));
    expect((await openVault(connection).persona.read()).style).toEqual(STYLE);
  });

  it('stores nothing when it is given up or fails on the way', async () => {
    const connection = await newConnection();
    const given = new AbortController();
    const failing = loadInto(connection, {
      parts: [
        {
          source: () => ({ format: 'whatsapp', conversation: '' }),
          batches: (async function* () {
            yield week(0, 9000);
            given.abort(new Error('given up'));
            yield week(9000, 9001);
          })(),
        },
      ],
      me: undefined,
      onGrowth: () => undefined,
      measure: async () => STYLE,
      signal: given.signal,
    });
    await expect(failing).rejects.toThrow('given up');
    expect(await openVault(connection).record.summary()).toEqual(expect.objectContaining({ mine: 0, theirs: 0 }));
    expect((await load(connection, week(0, 10))).added).toBe(10);
    expect(await check(connection)).toBe('ok');
  });

  it.each([0, 50])('leaves what was there, %i messages, when the process is killed in the middle', async (before) => {
    const path = join(folder, `killed-${before}.db`);
    const first = await connect(path);
    if (before > 0) await load(first, week(0, before));
    await first.close();
    const child = spawn(process.execPath, ['--input-type=module', '-e', ENDLESS_IMPORT, path, key.toString('hex')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const connection = await connect(path);
    const { record } = openVault(connection);
    expect((await record.summary()).theirs + (await record.summary()).mine).toBe(before);
    expect(await record.counts(['endless'])).toEqual(new Map());
    expect(await check(connection)).toBe('ok');
    expect((await load(connection, week(0, before + 10))).added).toBe(10);
  });
});

/** Writes 50,000 messages, says so, and waits to be killed. */
const dist = new URL('../../dist/', import.meta.url).href;
const ENDLESS_IMPORT = `
  import { openDatabase } from '${dist}db/connection.js';
  import { loadInto } from '${dist}db/vault/bulk.js';
  const [path, key] = process.argv.slice(-2);
  const connection = await openDatabase({ path, key: Buffer.from(key, 'hex'), migrations: 'vault', durable: false });
  const message = { conversation: '', sender: 'Ines', wall: 1e9, kind: 'text', text: 'endless' };
  async function* batches() {
    yield Array.from({ length: 50_000 }, (_, i) => ({ ...message, wall: 1e9 + i }));
    process.stdout.write('written');
    await new Promise((resolve) => setTimeout(resolve, 1e9));
  }
  await loadInto(connection, { parts: [{ source: () => ({}), batches: batches() }], onGrowth() {}, signal: new AbortController().signal });
`;
