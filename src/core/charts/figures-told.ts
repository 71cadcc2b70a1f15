// A record in figures, as lines. Pure.
import type { MessageKind } from '../archive/message.ts';
import type { Statistics } from '../archive/statistics.ts';
import { fullestDay, longestRun, messagesIn } from '../archive/statistics-told.ts';
import type { StyleCard } from '../persona/style.ts';
import { wallDay } from '../words/figures.ts';
import type { Words } from '../words/words.ts';

const DAY = 86_400;
/** Days from which a silence, and a run of days, is named. */
const SILENT = 2;
const RUN = 3;
const EMOJI = 5;
/** Kinds that are named at most. */
const SENT = 4;
const SENT_KINDS = [
  'photo',
  'voice',
  'video',
  'call',
  'sticker',
  'gif',
  'location',
  'link',
  'file',
  'media',
] as const satisfies readonly MessageKind[];
/** What is sent besides words, and is named. */
export type SentKind = (typeof SENT_KINDS)[number];

export function figuresTold(
  statistics: Statistics,
  style: StyleCard | undefined,
  name: string,
  words: Words,
): readonly string[] {
  const { timed, untimed } = statistics;
  const said = words.stats;
  const all = allOf(statistics);
  return [
    said.messages(all.me + all.them, all.me, all.them, name),
    ...(messagesIn(timed) > 0 ? timesTold(statistics, name, words) : []),
    ...sentTold(statistics, words),
    ...(style && style.theirs.favouriteEmoji.length > 0
      ? [said.emojiTheirs(name, style.theirs.favouriteEmoji.slice(0, EMOJI).join(' '))]
      : []),
    ...(style && style.mine.favouriteEmoji.length > 0
      ? [said.emojiMine(style.mine.favouriteEmoji.slice(0, EMOJI).join(' '))]
      : []),
    ...(untimed > 0 && messagesIn(timed) > 0 ? [said.untimed(untimed)] : []),
  ];
}

function allOf({ kinds }: Statistics): { readonly me: number; readonly them: number } {
  const sum = (counts: ReadonlyMap<unknown, number>): number =>
    [...counts.values()].reduce((all, each) => all + each, 0);
  return { me: sum(kinds.me), them: sum(kinds.them) };
}

function timesTold({ days, silence, begun }: Statistics, name: string, words: Words): readonly string[] {
  const said = words.stats;
  const day = (at: number): string => wallDay(at, words) ?? '';
  const fullest = fullestDay(days);
  const run = longestRun(days);
  const quiet = silence ? Math.floor((silence.to - silence.from) / DAY) : 0;
  return [
    said.days(days.length),
    ...(fullest && days.length > 1 ? [said.fullest(day(fullest.at), messagesIn(fullest))] : []),
    ...(run && run.days >= RUN ? [said.run(run.days, day(run.first), day(run.last))] : []),
    ...(silence && quiet >= SILENT ? [said.silence(quiet, day(silence.from), day(silence.to))] : []),
    ...(begun.me + begun.them > 1 ? [said.begun(begun.me, begun.them, name)] : []),
  ];
}

function sentTold({ kinds }: Statistics, { stats: said }: Words): readonly string[] {
  const counts = SENT_KINDS.map((kind) => ({ kind, count: (kinds.me.get(kind) ?? 0) + (kinds.them.get(kind) ?? 0) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, SENT);
  if (counts.length === 0) return [];
  return [said.alsoSent(counts.map(({ kind, count }) => said.sent[kind](count)))];
}
