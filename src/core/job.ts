// What a lane of somebody who is in has to do next.
import { parseToken } from './choices.ts';
import type { Command } from './command.ts';
import { commands } from './commands/index.ts';
import { answer, answerResumed, isTalk } from './dispatch.ts';
import { UserError } from './errors.ts';
import { type Effect, type Incoming, keyOf, type TextEvent } from './events.ts';
import { receipt } from './farewell/receipt.ts';
import { dueNotices, noticeText } from './farewell/written-first.ts';
import { guide } from './guide.ts';
import type { PersonId } from './identity.ts';
import { type Lane, laneOfNotice, type Reaches, type Where } from './lane.ts';
import type { ErasureOrder, FlowRow, Home, InboxItem, Ports } from './ports.ts';
import { metered } from './spending.ts';
import type { Visit } from './visit.ts';
import { sentence } from './words/sentence.ts';
import { wordsFor } from './words/words.ts';

/** One thing to do in a lane. */
export interface Job extends Where {
  /** For the log. */
  readonly code: string;
  /** The same after a crash: lines that the job queues are keyed by it. */
  readonly key: string;
  /** The native id of the event it answers. */
  readonly answers?: string;
  /** Lines of talk that more may follow: wait for a moment of quiet before running it. */
  readonly collects: boolean;
  run(signal: AbortSignal): AsyncIterable<Effect>;
  /** What it yielded was done or queued: it is not given again. */
  finish(): Promise<void>;
}

/** Somebody who is in, with their home. */
export interface Inhabitant {
  readonly person: PersonId;
  readonly home: Home;
  readonly ports: Ports;
}

const nothing = async (): Promise<void> => undefined;

export function erasureJob(order: ErasureOrder, ports: Ports): Job {
  async function* run(): AsyncIterable<Effect> {
    const erased = await ports.erasures.carryOut(order);
    yield guide(receipt(order, erased, ports.model.voice));
  }
  const finish = (): Promise<void> => ports.erasures.close(order.id);
  const { platform, chat } = order;
  return { code: 'erasure', platform, chat, key: `erasure:${order.id}`, collects: false, run, finish };
}

/** It is forgotten before it is said: rather not at all than twice. */
export async function noticeJob(lane: Lane, ports: Ports, reaches: Reaches): Promise<Job | undefined> {
  const [due] = await dueNotices(ports, (notice) => laneOfNotice(notice) === lane && reaches(notice));
  if (!due) return undefined;
  const { id, kind, platform, chat } = due;
  const text = noticeText(due);
  async function* run(): AsyncIterable<Effect> {
    await ports.notices.drop(id);
    yield guide(text);
  }
  return { code: `notice-${kind}`, platform, chat, key: `notice:${id}`, collects: false, run, finish: nothing };
}

/** Urgent commands first, then a flow that a crash interrupted, then events in the order of arrival. */
export async function homeJob(whose: Inhabitant, reaches: Reaches): Promise<Job | undefined> {
  const { home } = whose;
  const pending = (await home.inbox.pending()).filter((item) => reaches(item.event));
  const urgent = pending.find((item) => isUrgent(item.event));
  if (urgent) return eventJob(whose, [urgent], false);
  const row = await home.flow.read();
  if (row && !row.arrived && reaches(row.event)) return resumingJob(whose, row);
  const first = pending[0];
  if (!first) return undefined;
  if (!isTalk(first.event, row)) return eventJob(whose, [first], false);
  const end = pending.findIndex((item) => !isTalk(item.event, row) || item.event.chat !== first.event.chat);
  return eventJob(whose, end < 0 ? pending : pending.slice(0, end), true);
}

/** Where the things that wait have to be said. */
export async function workLeft(home: Home): Promise<readonly Where[]> {
  const row = await home.flow.read();
  const interrupted = row && !row.arrived ? [row.event] : [];
  const pending = (await home.inbox.pending()).map((item) => item.event);
  return [...pending, ...(await home.outbox.waiting()), ...interrupted];
}

function commandOf(event: Incoming): Command | undefined {
  const name =
    event.kind === 'command' ? event.name : event.kind === 'choice' ? parseToken(event.token)?.owner : undefined;
  return commands.find((command) => command.name === name);
}

export const isUrgent = (event: Incoming): boolean => commandOf(event)?.urgent ?? false;

function resumingJob(whose: Inhabitant, row: FlowRow): Job {
  const { platform, chat } = row.event;
  const run = (signal: AbortSignal): AsyncIterable<Effect> =>
    withSentences(whose, { event: row.event, keys: [], signal }, (visit) => answerResumed(row, visit));
  return {
    code: `resume-${row.name}`,
    platform,
    chat,
    key: `flow:${row.nonce}`,
    collects: false,
    run,
    finish: nothing,
  };
}

function eventJob(whose: Inhabitant, items: readonly InboxItem[], collects: boolean): Job {
  const keys = items.map((item) => item.key);
  const fragments = combine(items.map((item) => item.event));
  const event = items.at(-1)?.event;
  if (!event) throw new Error('a job without an event');
  const run = (signal: AbortSignal): AsyncIterable<Effect> =>
    withSentences(whose, { event, keys, signal }, (visit) => answer(visit, fragments));
  async function finish(): Promise<void> {
    // when the person is erased their home is closed at once, and the event goes with it
    if (await whose.ports.homes.find(whose.person)) await whose.home.inbox.finish(keys);
  }
  const code = event.kind === 'command' ? `command-${commandOf(event)?.name ?? 'unknown'}` : event.kind;
  const { platform, chat, native: answers } = event;
  return { code, platform, chat, key: keys.at(-1) ?? keyOf(event), answers, collects, run, finish };
}

/** The texts of one message that came in pieces; an edited piece stands where the first version stood. */
function combine(events: readonly Incoming[]): readonly string[] {
  const texts = new Map<string, string>();
  for (const event of events) if (event.kind === 'text') texts.set(replaced(event, texts), event.text);
  return [...texts.values()];
}

const replaced = (event: TextEvent, texts: ReadonlyMap<string, string>): string =>
  event.edits !== undefined && texts.has(event.edits) ? event.edits : event.native;

/** Runs a handler with everything it needs at hand; what the person can mend is said in their words. */
async function* withSentences(
  { person, home, ports }: Inhabitant,
  occasion: Pick<Visit, 'event' | 'keys' | 'signal'>,
  handle: (visit: Visit) => AsyncIterable<Effect>,
): AsyncIterable<Effect> {
  const settings = await home.settings.read();
  const words = wordsFor(settings.language);
  try {
    yield* handle({ ...occasion, person, home, settings, words, ports: counting(ports, home) });
  } catch (error) {
    if (!occasion.signal.aborted) await giveUpStep(home);
    if (!(error instanceof UserError)) throw error;
    yield guide(sentence(error.problem, words));
  }
}

/** What models use up is counted for the person whose home it is. */
function counting(ports: Ports, { spending }: Home): Ports {
  const { clock, monthlyUsd, model, standIns } = ports;
  const meter = { spending, clock, monthlyUsd };
  return { ...ports, model: metered(model, meter), standIns: standIns.map((each) => metered(each, meter)) };
}

/** A step that failed would fail again each time it is resumed: the flow ends with it. */
async function giveUpStep({ flow }: Home): Promise<void> {
  const row = await flow.read();
  if (row && !row.arrived) await flow.move(undefined, []);
}
