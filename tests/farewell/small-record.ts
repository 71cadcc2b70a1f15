// A record in memory: what the look back asks of a vault, and nothing else.
import type { RecordMessage, Side } from '../../src/core/archive/message.ts';
import type { RecordStore, Slice } from '../../src/core/ports.ts';

export const at = (iso: string): number => Date.parse(`${iso}Z`) / 1000;

/** "2023-03-01T18:00 them: not yet haha"; a line without a time begins with "-". */
export function recordOf(lines: readonly string[]): readonly RecordMessage[] {
  return lines.map((line, index) => {
    const [, time = '', by = 'me', text = ''] = /^(\S+) (me|them): (.*)$/s.exec(line) ?? [];
    return { id: index + 1, by: by as Side, at: time === '-' ? undefined : at(time), kind: 'text', text }; // the pattern allows two
  });
}

export function smallRecord(messages: readonly RecordMessage[]): RecordStore {
  const unused = async (): Promise<never> => {
    throw new Error('the goodbye does not ask for this');
  };
  const times = messages.flatMap((message) => message.at ?? []);
  return {
    /** Whatever the terms are. */
    async search(_terms, by, limit) {
      const fit = messages.filter((message) => by === 'both' || message.by === by).slice(0, limit);
      return fit.map((message) => ({ message, score: 1, stretch: 1 }));
    },
    counts: unused,
    extent: unused,
    async stretches() {
      return messages.map(({ at }) => ({ at, seconds: 0, messages: 1 }));
    },
    async *stamps() {
      yield messages;
    },
    aroundAll: unused,
    remember: unused,
    names: unused,
    toldOffsets: unused,
    sources: async () => [],
    removeSource: unused,
    async around(id, before, after) {
      const index = messages.findIndex((message) => message.id === id);
      return index < 0 ? [] : messages.slice(Math.max(0, index - before), index + after + 1);
    },
    async slice(slice) {
      const fit = messages.filter((message) => fits(message, slice));
      const share = (place: number): number => Math.floor((place * slice.limit) / fit.length);
      return fit.filter((_, index) => fit.length <= slice.limit || share(index + 1) > share(index));
    },
    async summary() {
      const mine = messages.filter((message) => message.by === 'me').length;
      return { mine, theirs: messages.length - mine, first: times[0], last: times.at(-1) };
    },
  };
}

const fits = (message: RecordMessage, { by, from, to, untimed, media }: Slice): boolean =>
  (media === true || message.kind === 'text') &&
  (by === undefined || message.by === by) &&
  (message.at === undefined
    ? untimed === true
    : (from === undefined || message.at >= from) && (to === undefined || message.at < to));
