// A vault that lives in memory: what the real one promises, in the plainest way.
import type { MessageKind, RecordMessage, Side } from '../../src/core/archive/message.ts';
import { tokens } from '../../src/core/archive/tokens.ts';
import type { PersonaLayers } from '../../src/core/persona/layers.ts';
import type { Hit, OwnWords, RecordStore, Slice, TalkStore, Vault } from '../../src/core/ports.ts';
import type { Turn } from '../../src/core/talk/history.ts';

/** One line of a record for tests; without a kind it is text. */
export interface Line {
  readonly by: Side;
  readonly at: number | undefined;
  readonly text: string;
  readonly kind?: MessageKind;
}

export function memoryVault(lines: readonly Line[] = []): Vault {
  const messages: RecordMessage[] = lines.map((line, i) => ({ kind: 'text', ...line, id: i + 1 }));
  const ownWords: OwnWords[] = [];
  let layers: PersonaLayers = { aboutUs: undefined, aboutThem: undefined, style: undefined, farewell: undefined };
  return {
    record: memoryRecord(messages),
    talk: memoryTalk(),
    persona: {
      read: async () => layers,
      write: async (patch) => {
        layers = { ...layers, ...patch };
      },
    },
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

const SILENT: readonly MessageKind[] = ['call', 'deleted', 'system'];
const searchable = ({ kind, text }: RecordMessage): string[] => (SILENT.includes(kind) ? [] : tokens(text));
const timeOf = ({ at }: RecordMessage): number => at ?? Number.POSITIVE_INFINITY;
const byTime = (a: RecordMessage, b: RecordMessage): number => (a.at === b.at ? a.id - b.id : timeOf(a) - timeOf(b));
const inOrder = (messages: readonly RecordMessage[]): RecordMessage[] =>
  messages.filter(({ kind }) => kind !== 'system').sort(byTime);

function memoryRecord(messages: RecordMessage[]): RecordStore {
  const holding = (term: string): RecordMessage[] => messages.filter((message) => searchable(message).includes(term));
  const weight = (term: string): number => Math.log(1 + messages.length / holding(term).length);
  const score = (message: RecordMessage, terms: readonly string[]): number => {
    const held = searchable(message);
    const found = terms.filter((term) => held.includes(term));
    return found.reduce((sum, term) => sum + weight(term), 0) / Math.sqrt(held.length);
  };
  return {
    async search(terms, by, limit) {
      const hits = messages
        .filter((message) => by === 'both' || message.by === by)
        .map((message): Hit => ({ message, score: score(message, [...new Set(terms)]) }))
        .filter((hit) => hit.score > 0);
      return hits.sort((a, b) => b.score - a.score || a.message.id - b.message.id).slice(0, limit);
    },
    async counts(terms) {
      return new Map(terms.map((term) => [term, holding(term).length] as const).filter(([, count]) => count > 0));
    },
    async around(id, before, after) {
      const message = messages.find((each) => each.id === id);
      if (!message) return [];
      const near = inOrder(messages).filter(({ at }) => (at === undefined) === (message.at === undefined));
      const place = near.indexOf(message);
      return near.slice(Math.max(0, place - before), place + after + 1);
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
        messages.push({ id: messages.length + 1, by: 'them', at: undefined, kind: 'text', text });
      }
    },
  };
}

function fits({ by, at, kind }: RecordMessage, slice: Slice): boolean {
  if (kind !== 'text' || (slice.by && by !== slice.by)) return false;
  if (at === undefined) return slice.untimed ?? false;
  return at >= (slice.from ?? 0) && at < (slice.to ?? Number.POSITIVE_INFINITY);
}

const spread = (messages: readonly RecordMessage[], limit: number): RecordMessage[] =>
  messages.length <= limit
    ? [...messages]
    : messages.filter(
        (_, i) => Math.floor(((i + 1) * limit) / messages.length) > Math.floor((i * limit) / messages.length),
      );

function memoryTalk(): TalkStore {
  const turns: Turn[] = [];
  return {
    async add(turn) {
      if (!turns.some(({ id }) => id === turn.id)) turns.push(turn);
    },
    find: async (id) => turns.find((turn) => turn.id === id),
    recent: async (limit) => (limit > 0 ? turns.slice(-limit) : []),
    all: async function* () {
      yield* turns;
    },
  };
}
