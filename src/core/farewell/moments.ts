// The look back: three to seven dated moments of the record, good and hard. Chosen in code from counts, always the same
// ones for the same record.
import { type RecordMessage, type Side, STRETCH_GAP } from '../archive/message.ts';
import { wounds } from '../care/signs.ts';
import type { RecordStore } from '../ports.ts';
import { holdsContactDetails } from './contact-details.ts';
import { laughter, strain, warmth } from './feelings.ts';
import { clip } from './lengths.ts';

export const MOMENT_KINDS = [
  'first',
  'warm',
  'laughter',
  'night',
  'hard',
  'silence',
  'photo',
  'plain',
  'last',
] as const;
export type MomentKind = (typeof MOMENT_KINDS)[number];

export interface Moment {
  readonly kind: MomentKind;
  /** Wall-clock seconds. */
  readonly at: number;
  /** For 'silence': how many days without a word came before it; else 0. */
  readonly days: number;
  /** One to three real lines, at least one. */
  readonly lines: readonly { readonly by: Side; readonly text: string }[];
  /** Exactly for 'photo': the memory whose small picture is shown; its lines may be none, then `seen` says what it shows. */
  readonly photo?: number | undefined;
  readonly seen?: string | undefined;
  /** What the person put in the place of the lines. */
  readonly own?: string | undefined;
}

const MOST = 7;
const FEWEST = 3;
const DAY = 86_400;
/** A day of two people ends when they go to sleep. */
const MORNING = 5 * 3600;
/** A silence worth remembering, in days. Chosen, as are the thresholds below. */
const LONG_SILENCE = 7;
/** How much of the record is looked at; of a longer one this many messages, spread evenly. */
const SURVEY = 12_000;
const LINE_WORDS = 60;

interface Timed extends RecordMessage {
  readonly at: number;
}

interface Day {
  readonly number: number;
  readonly messages: readonly Timed[];
}

/** A day that may be shown, and the message it is shown by. */
interface Mark {
  readonly kind: MomentKind;
  readonly day: number;
  readonly anchor: Timed;
  readonly days: number;
}

/** With the message it is shown by. */
export type FoundMoment = Moment & { readonly message: number };

/** Of a goodbye: no line that threatens or insults comes up by itself, and there are no hard days only. */
export const lookBack = async (record: RecordStore): Promise<readonly Moment[]> =>
  (await momentsIn(record, GENTLE)).map(({ message: _, ...moment }) => moment);

interface Bounds {
  readonly hardDays: number;
  shows(message: RecordMessage): boolean;
}

export async function momentsIn(record: RecordStore, bounds = WHOLE): Promise<readonly FoundMoment[]> {
  const marks = chooseMarks(await survey(record), bounds);
  const moments: FoundMoment[] = [];
  for (const each of marks) {
    const messages = await record.around(each.anchor.id, 6, 6);
    const seen = each.kind === 'silence' ? measured(each, messages) : each;
    const lines = linesAround(messages, seen, bounds);
    if (lines.length > 0) {
      const { kind, anchor, days } = seen;
      moments.push({ kind, at: anchor.at, days, lines, message: anchor.id });
    }
  }
  return moments;
}

/** Of a long record a sample, but its first and last day whole, so that the first lines are the first. */
async function survey(record: RecordStore): Promise<readonly RecordMessage[]> {
  const sample = await record.slice({ limit: SURVEY });
  const { first, last } = await record.summary();
  if (sample.length < SURVEY || first === undefined || last === undefined) return sample;
  const begin = await record.slice({ to: first + DAY, limit: SURVEY });
  const end = await record.slice({ from: last - DAY, limit: SURVEY });
  const all = new Map([...begin, ...sample, ...end].map((message) => [message.id, message]));
  return [...all.values()].sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || a.id - b.id);
}

/** In order of time. Pure. */
function chooseMarks(messages: readonly RecordMessage[], { shows, hardDays }: Bounds): readonly Mark[] {
  const days = daysOf(messages.filter(isTimed).filter((message) => shows(message)));
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return [];
  const apart = Math.max(1, Math.floor((last.number - first.number) / 24));
  const chosen: Mark[] = [];
  const fits = (mark: Mark): boolean => chosen.every((other) => Math.abs(other.day - mark.day) >= apart);
  const take = (candidates: readonly Mark[]): void => {
    const next = chosen.length < MOST ? candidates.find(fits) : undefined;
    if (next) chosen.push(next);
  };
  take(markOf('first', first, first.messages[0]));
  take(markOf('last', last, last.messages.at(-1)));
  const lists = candidateLists(days);
  for (let round = 0; round < MOST; round++)
    for (const list of lists) if (round < hardDays || list[0]?.kind !== 'hard') take(list);
  for (const day of spread(days)) if (chosen.length < FEWEST) take(markOf('plain', day, day.messages[0]));
  return chosen.sort((a, b) => a.anchor.at - b.anchor.at);
}

/** Each list best first; good and hard take turns. */
function candidateLists(days: readonly Day[]): readonly (readonly Mark[])[] {
  const ranked = (kind: MomentKind, least: number, weigh: (message: Timed) => number): readonly Mark[] =>
    days
      .map((day) => ({ day, score: day.messages.reduce((sum, message) => sum + weigh(message), 0) }))
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score || a.day.number - b.day.number)
      .flatMap(({ day }) => markOf(kind, day, strongest(day.messages, weigh)));
  return [
    ranked('warm', 1, (message) => warmth(message.text)),
    ranked('hard', 2, (message) => strain(message.text)),
    ranked('laughter', 2, (message) => laughter(message.text)),
    silences(days),
    ranked('night', 8, (message) => (isNight(message.at) ? 1 : 0)),
  ];
}

const silences = (days: readonly Day[]): readonly Mark[] =>
  days
    .map((day, index) => ({ day, gap: day.number - (days[index - 1]?.number ?? day.number) - 1 }))
    .filter(({ gap }) => gap >= LONG_SILENCE)
    .sort((a, b) => b.gap - a.gap || a.day.number - b.day.number)
    .flatMap(({ day, gap }) => markOf('silence', day, day.messages[0], gap));

/** One, or none without an anchor. */
const markOf = (kind: MomentKind, day: Day, anchor: Timed | undefined, days = 0): readonly Mark[] =>
  anchor ? [{ kind, day: day.number, anchor, days }] : [];

const strongest = (messages: readonly Timed[], weigh: (message: Timed) => number): Timed | undefined =>
  messages.reduce<Timed | undefined>((best, next) => (best && weigh(best) >= weigh(next) ? best : next), undefined);

/** The middle first, then the quarters, and so on. */
function spread(days: readonly Day[]): readonly Day[] {
  const shares = [1 / 2, 1 / 4, 3 / 4, 1 / 8, 7 / 8, 3 / 8, 5 / 8];
  return shares.flatMap((share) => days[Math.floor(days.length * share)] ?? []);
}

function daysOf(messages: readonly Timed[]): readonly Day[] {
  const days = new Map<number, Timed[]>();
  for (const message of messages) {
    const number = Math.floor((message.at - MORNING) / DAY);
    const day = days.get(number);
    if (day) day.push(message);
    else days.set(number, [message]);
  }
  return [...days].sort(([a], [b]) => a - b).map(([number, list]) => ({ number, messages: list }));
}

const isTimed = (message: RecordMessage): message is Timed => message.at !== undefined;
const isShowable = ({ kind, text }: RecordMessage): boolean =>
  kind === 'text' && text.trim() !== '' && !holdsContactDetails(text);
const WHOLE: Bounds = { hardDays: MOST, shows: isShowable };
const GENTLE: Bounds = { hardDays: 2, shows: (message) => isShowable(message) && !wounds(message.text) };

function isNight(at: number): boolean {
  const hour = Math.floor(at / 3600) % 24;
  return hour >= 23 || hour < 4;
}

/** The survey knows only texts, and not all of them: whether it really was silent is seen beside the anchor. */
function measured(silence: Mark, messages: readonly RecordMessage[]): Mark {
  const times = messages.filter(isTimed).filter((message) => message.at <= silence.anchor.at);
  const sameDay = times.filter((message) => message.at > silence.anchor.at - DAY);
  const start = sameDay[0]?.at ?? silence.anchor.at;
  const before = times.at(-sameDay.length - 1)?.at ?? start;
  const days = Math.floor((start - before) / DAY);
  return days >= LONG_SILENCE ? { ...silence, days } : { ...silence, kind: 'plain', days: 0 };
}

/** The anchor and its nearest showable neighbours of the same stretch. Pure. */
function linesAround(messages: readonly RecordMessage[], { anchor, kind }: Mark, { shows }: Bounds): Moment['lines'] {
  const near = messages
    .filter(isTimed)
    .filter((message) => shows(message) && Math.abs(message.at - anchor.at) <= STRETCH_GAP);
  const index = near.findIndex((message) => message.id === anchor.id);
  if (index < 0) return [];
  const before = kind === 'first' || kind === 'silence' ? 0 : kind === 'last' ? 2 : 1;
  const from = Math.max(0, index - before);
  return near.slice(from, Math.max(index + 1, from + 3)).map(({ by, text }) => ({ by, text: clip(text, LINE_WORDS) }));
}
