// A vault that lives in memory: what the real one promises, in the plainest way.
import type { MessageKind, RecordMessage, Side } from '../../src/core/archive/message.ts';
import { sameStretch } from '../../src/core/archive/runs.ts';
import { tokens } from '../../src/core/archive/tokens.ts';
import type { Hit, OwnWords, RecordStore, Slice, SourceSummary, TalkStore, Vault } from '../../src/core/ports.ts';
import type { Turn } from '../../src/core/talk/history.ts';
import { type MemoryPersona, memoryPersona } from './memory-persona.ts';
import { memoryPosts } from './memory-posts.ts';

/** One line of a record for tests; without a kind it is text. */
export interface Line {
  readonly by: Side;
  readonly at: number | undefined;
  readonly text: string;
  readonly kind?: MessageKind;
}

/** Each list is one import; what an earlier one held is the same. */
export function memoryVault(...imports: readonly (readonly Line[])[]): Vault {
  const messages: Held[] = [];
  for (const [i, lines] of imports.entries()) if (lines.length > 0) take(messages, lines, i + 1);
  const ownWords: OwnWords[] = [];
  const turns: Turn[] = [];
  const { forgetUnshown, ...persona } = memoryPersona();
  return {
    record: memoryRecord(messages, turns, forgetUnshown),
    talk: memoryTalk(turns),
    ...persona,
    posts: memoryPosts(),
    ownWords: {
      add: async (words) => {
        ownWords.push(words);
      },
      all: async () => [...ownWords],
    },
    everything: async function* () {
      yield* inOrder(messages);
    },
  };
}

/** A message, and the sources that hold it; 0 is what was remembered. */
type Held = RecordMessage & { readonly sources: Set<number> };

function take(messages: Held[], lines: readonly Line[], source: number): void {
  const before = [...messages];
  for (const line of lines) {
    const same = before.findIndex(
      ({ by, at, text, kind }) =>
        by === line.by && at === line.at && text === line.text && kind === (line.kind ?? 'text'),
    );
    const [known] = same < 0 ? [] : before.splice(same, 1);
    if (known) known.sources.add(source);
    else messages.push({ kind: 'text', ...line, id: nextId(messages), sources: new Set([source]) });
  }
}

const nextId = (messages: readonly Held[]): number => Math.max(0, ...messages.map(({ id }) => id)) + 1;
const bare = ({ sources: _, ...message }: Held): RecordMessage => message;

const SILENT: readonly MessageKind[] = ['call', 'deleted', 'system'];
const searchable = ({ kind, text }: RecordMessage): string[] => (SILENT.includes(kind) ? [] : tokens(text));
const timeOf = ({ at }: RecordMessage): number => at ?? Number.POSITIVE_INFINITY;
const byTime = (a: RecordMessage, b: RecordMessage): number => (a.at === b.at ? a.id - b.id : timeOf(a) - timeOf(b));
const inOrder = (messages: readonly Held[]): RecordMessage[] =>
  messages
    .filter(({ kind }) => kind !== 'system')
    .map(bare)
    .sort(byTime);

function memoryRecord(messages: Held[], turns: Turn[], forgetUnshown: MemoryPersona['forgetUnshown']): RecordStore {
  const holding = (term: string): Held[] => messages.filter((message) => searchable(message).includes(term));
  const weight = (term: string): number => Math.log(1 + messages.length / holding(term).length);
  const score = (message: RecordMessage, terms: readonly string[]): number => {
    const held = searchable(message);
    const found = terms.filter((term) => held.includes(term));
    return found.reduce((sum, term) => sum + weight(term), 0) / Math.sqrt(held.length);
  };
  const around = (id: number, before: number, after: number): readonly RecordMessage[] => {
    const message = messages.find((each) => each.id === id);
    if (!message) return [];
    const near = inOrder(messages).filter(({ at }) => (at === undefined) === (message.at === undefined));
    const place = near.findIndex((each) => each.id === id);
    return near.slice(Math.max(0, place - before), place + after + 1);
  };
  return {
    async search(terms, by, limit, within) {
      const wanted = [...new Set(terms)];
      const stretches = stretchesOf(inOrder(messages));
      const hits = stretches.flatMap((stretch) => {
        const begun = stretch[0]?.at;
        if (within && begun !== undefined && (begun < within.from || begun >= within.to)) return [];
        const whole = stretch.reduce((sum, message) => sum + score(message, wanted), 0);
        return stretch
          .filter((message) => by === 'both' || message.by === by)
          .map((message): Hit => ({ message, score: score(message, wanted), stretch: whole }));
      });
      return hits
        .filter((hit) => hit.score > 0)
        .sort((a, b) => b.score - a.score || a.message.id - b.message.id)
        .slice(0, limit);
    },
    around: async (id, before, after) => around(id, before, after),
    aroundAll: async (ids, before, after) => ids.map((id) => around(id, before, after)),
    stretches: async () =>
      stretchesOf(inOrder(messages)).map((stretch) => {
        const [first, last] = [stretch[0]?.at, stretch.at(-1)?.at];
        return { at: first, seconds: (last ?? 0) - (first ?? last ?? 0), messages: stretch.length };
      }),
    async extent() {
      const lengths = messages.map((message) => searchable(message).length).filter((length) => length > 0);
      return { messages: lengths.length, words: lengths.reduce((sum, length) => sum + length, 0) };
    },
    async counts(terms) {
      return new Map(terms.map((term) => [term, holding(term).length] as const).filter(([, count]) => count > 0));
    },
    stamps: async function* (within = { from: 0, to: Number.POSITIVE_INFINITY }) {
      yield inOrder(messages)
        .filter(({ at }) => at === undefined || (at >= within.from && at < within.to))
        .map(({ id, by, at, kind }) => ({ id, by, at, kind }));
    },
    slice: async (slice) =>
      spread(
        inOrder(messages).filter((message) => fits(message, slice)),
        slice.limit,
      ),
    async summary() {
      const people = inOrder(messages);
      const times = people.flatMap(({ at }) => (at === undefined ? [] : [at]));
      const count = (side: Side): number => people.filter(({ by }) => by === side).length;
      return { mine: count('me'), theirs: count('them'), first: times[0], last: times.at(-1) };
    },
    async remember(lines) {
      for (const text of lines.map((line) => line.trim()).filter((line) => line !== '')) {
        if (messages.some((message) => message.at === undefined && message.text === text)) continue;
        const sources = new Set([0]);
        messages.push({ id: nextId(messages), by: 'them', at: undefined, kind: 'text', text, sources });
      }
    },
    async names() {
      const wrote = (side: Side): boolean =>
        messages.some(({ by, sources }) => by === side && [...sources].some((id) => id > 0));
      return { mine: wrote('me') ? ['Tomas'] : [], theirs: wrote('them') ? ['Ines'] : [] };
    },
    toldOffsets: async () => [],
    async sources() {
      const ids = [...new Set(messages.flatMap(({ sources }) => [...sources]))].sort((a, b) => a - b);
      return ids.map((id) => summaryOf(id, messages));
    },
    async removeSource(id) {
      for (const { sources } of messages) sources.delete(id);
      const gone = messages.filter(({ sources }) => sources.size === 0);
      messages.splice(0, messages.length, ...messages.filter(({ sources }) => sources.size > 0));
      const ids = gone.map((message) => message.id);
      turns.splice(0, turns.length, ...turns.map((turn) => withoutQuotes(turn, ids)));
      forgetUnshown((message) => ids.includes(message), nextId(messages) - 1);
      return gone.filter(({ kind }) => kind !== 'system').length;
    },
  };
}

function stretchesOf(messages: readonly RecordMessage[]): readonly (readonly RecordMessage[])[] {
  const stretches: RecordMessage[][] = [];
  let previous: RecordMessage | undefined;
  for (const message of messages) {
    if (previous && sameStretch(previous, message)) stretches.at(-1)?.push(message);
    else stretches.push([message]);
    previous = message;
  }
  return stretches;
}

function summaryOf(id: number, messages: readonly Held[]): SourceSummary {
  const own = inOrder(messages.filter(({ sources }) => sources.has(id)));
  const times = own.flatMap(({ at }) => (at === undefined ? [] : [at]));
  return {
    id,
    format: id === 0 ? 'remembered' : 'whatsapp',
    others: id === 0 ? [] : ['Ines'],
    messages: own.length,
    first: times[0],
    last: times.at(-1),
    importedAt: 0,
    clock: times.length > 0 ? 'wall' : undefined,
    zone: undefined,
  };
}

function withoutQuotes(turn: Turn, gone: readonly number[]): Turn {
  const evidence = turn.evidence.filter(({ mine, theirs }) => ![...mine, ...theirs].some((id) => gone.includes(id)));
  if (evidence.length === turn.evidence.length) return turn;
  return { ...turn, evidence, said: turn.voice === 'quoted' ? [] : turn.said };
}

function fits({ by, at, kind }: RecordMessage, slice: Slice): boolean {
  if ((kind !== 'text' && !slice.media) || (slice.by && by !== slice.by)) return false;
  if (at === undefined) return slice.untimed ?? false;
  return at >= (slice.from ?? 0) && at < (slice.to ?? Number.POSITIVE_INFINITY);
}

const spread = (messages: readonly RecordMessage[], limit: number): RecordMessage[] =>
  messages.length <= limit
    ? [...messages]
    : messages.filter(
        (_, i) => Math.floor(((i + 1) * limit) / messages.length) > Math.floor((i * limit) / messages.length),
      );

function memoryTalk(turns: Turn[]): TalkStore {
  return {
    async add(turn) {
      if (!turns.some(({ id }) => id === turn.id)) turns.push(turn);
    },
    find: async (id) => turns.find((turn) => turn.id === id),
    async replace(id, turn) {
      const place = turns.findIndex((each) => each.id === id);
      if (place >= 0 && !turns.some((each) => each.id === turn.id)) turns[place] = turn;
    },
    async amend(id, heard) {
      const place = turns.findIndex((each) => each.id === id);
      const turn = turns[place];
      if (turn) turns[place] = { ...turn, heard };
    },
    recent: async (limit) => (limit > 0 ? turns.slice(-limit) : []),
    all: async function* () {
      yield* turns;
    },
  };
}
