// A record without some of its messages: who is asked about them must not have seen them.
import type { RecordStore } from '../ports.ts';
import type { RecordMessage } from './message.ts';

/** What stood beside a hidden message does not stand beside what came behind it. */
export function recordWithout(record: RecordStore, hidden: ReadonlySet<number>): RecordStore {
  const isSeen = ({ id }: RecordMessage): boolean => !hidden.has(id);
  const cut = (messages: readonly RecordMessage[], id: number): readonly RecordMessage[] => {
    const at = messages.findIndex((message) => message.id === id);
    if (at < 0 || hidden.has(id)) return [];
    const before = messages.slice(0, at).findLastIndex((message) => !isSeen(message));
    const after = messages.findIndex((message, i) => i > at && !isSeen(message));
    return messages.slice(before + 1, after < 0 ? messages.length : after);
  };
  return {
    ...record,
    async search(terms, by, limit, within) {
      const hits = await record.search(terms, by, limit + hidden.size, within);
      return hits.filter(({ message }) => isSeen(message)).slice(0, limit);
    },
    around: async (id, before, after) => cut(await record.around(id, before, after), id),
    async aroundAll(ids, before, after) {
      const near = await record.aroundAll(ids, before, after);
      return near.map((messages, i) => cut(messages, ids[i] ?? 0));
    },
    stamps: async function* (within) {
      for await (const page of record.stamps(within)) yield page.filter(({ id }) => !hidden.has(id));
    },
    slice: async (slice) => (await record.slice(slice)).filter(isSeen),
  };
}
