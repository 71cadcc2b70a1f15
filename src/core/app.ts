// The domain as one object: events go in and are safe, jobs come out, and each job yields what is to be said and done.
// Who runs the jobs, one at a time for each lane, is the shell in bots/serve.ts.
import { parseToken } from './choices.ts';
import type { Command } from './command.ts';
import { commands } from './commands/index.ts';
import { answer, answerResumed, isTalk } from './dispatch.ts';
import { createDoor } from './door.ts';
import { UserError } from './errors.ts';
import type { Effect, Incoming, PlatformName, TextEvent } from './events.ts';
import { receipt } from './farewell/receipt.ts';
import { dueNotices, noticeText } from './farewell/written-first.ts';
import type { PersonId } from './identity.ts';
import type { ErasureOrder, Home, InboxItem, Notice, Outbox, Ports } from './ports.ts';
import { metered } from './spending.ts';
import type { Visit } from './visit.ts';
import { sentence } from './words/sentence.ts';
import { nearestLanguage, type Words, wordsFor } from './words/words.ts';

/** Names what happens one after another: everything of one person, or of one account that has not consented. */
export type Lane = string & { readonly brand: 'Lane' };

export interface Received {
  readonly lane: Lane;
  /** Goes before whatever the lane is doing, which is given up. */
  readonly urgent: boolean;
  /** A line of talk: a draft that was begun without it is thrown away. */
  readonly talk: boolean;
}

/** A private chat. */
export interface Where {
  readonly platform: PlatformName;
  readonly chat: string;
}

/** Whether this run can talk there. */
export type Reaches = (where: Where) => boolean;

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

export interface App {
  /** Puts the event where a crash can not lose it. Rejects when it could not be stored: then it was not received. */
  receive(event: Incoming): Promise<Received>;
  /** Lanes with work left from before the program started, for chats that can be reached. */
  lanesLeft(reaches: Reaches): Promise<readonly Lane[]>;
  /** Lanes in which the bot writes first, because the person asked for it and the time has come. Forgets what is over. */
  lanesDue(reaches: Reaches): Promise<readonly Lane[]>;
  /** What the lane has to do next, for chats that can be reached; undefined when there is nothing. */
  next(lane: Lane, reaches: Reaches): Promise<Job | undefined>;
  /** Lines that wait to be sent; undefined for accounts without a home. */
  outbox(lane: Lane): Promise<Outbox | undefined>;
  /** For the few sentences that the shell says itself. */
  wordsOf(lane: Lane): Promise<Words>;
}

export interface AppOptions {
  /** Accounts that may use the bot, as "platform:id"; undefined: everybody. */
  readonly owners: ReadonlySet<string> | undefined;
}

const PERSON = 'person:';
const laneOf = (person: PersonId): Lane => `${PERSON}${person}` as Lane; // the only places where a Lane is made
const laneOfAccount = (event: Incoming): Lane => `account:${event.platform}:${event.person}` as Lane;
const NOTICE = 'notice:';
const laneOfNotice = ({ id, person }: Notice): Lane => (person ? laneOf(person) : (`${NOTICE}${id}` as Lane));
const personOf = (lane: Lane): PersonId | undefined =>
  lane.startsWith(PERSON) ? (lane.slice(PERSON.length) as PersonId) : undefined; // laneOf put a PersonId there

export function createApp(ports: Ports, options: AppOptions): App {
  const door = createDoor(ports);
  /** Events of accounts that have not consented: in memory only. */
  const waiting = new Map<Lane, Incoming[]>();
  const refused = new Set<Lane>();

  const allowed = (event: Incoming): boolean => options.owners?.has(`${event.platform}:${event.person}`) ?? true;

  async function receive(event: Incoming): Promise<Received> {
    const person = allowed(event)
      ? await ports.directory.find({ platform: event.platform, native: event.person })
      : undefined;
    if (!person) {
      const lane = laneOfAccount(event);
      waiting.set(lane, [...(waiting.get(lane) ?? []), event]);
      return { lane, urgent: false, talk: false };
    }
    const home = await ports.homes.open(person);
    await home.inbox.put(event);
    return { lane: laneOf(person), urgent: isUrgent(event), talk: event.kind === 'text' };
  }

  function strangerJob(lane: Lane): Job | undefined {
    const event = waiting.get(lane)?.[0];
    if (!event) return undefined;
    async function* run(): AsyncIterable<Effect> {
      if (allowed(event as Incoming)) return yield* door.answer(event as Incoming); // checked above; closures lose it
      if (refused.has(lane)) return;
      refused.add(lane);
      yield { do: 'say', voice: 'guide', text: wordsFor(nearestLanguage(event?.language)).shell.notForYou };
    }
    async function finish(): Promise<void> {
      const rest = (waiting.get(lane) ?? []).slice(1);
      if (rest.length > 0) waiting.set(lane, rest);
      else waiting.delete(lane);
    }
    return {
      code: `door-${event.kind}`,
      platform: event.platform,
      chat: event.chat,
      key: keyOf(event),
      answers: event.native,
      collects: false,
      run,
      finish,
    };
  }

  async function next(lane: Lane, reaches: Reaches): Promise<Job | undefined> {
    const person = personOf(lane);
    if (!person) return lane.startsWith(NOTICE) ? noticeJob(lane, ports, reaches) : strangerJob(lane);
    const order = (await ports.erasures.unfinished()).find((each) => each.person === person);
    if (order) return erasureJob(order, ports);
    const home = await ports.homes.find(person);
    return home && ((await homeJob(person, home, ports, reaches)) ?? (await noticeJob(lane, ports, reaches)));
  }

  async function lanesDue(reaches: Reaches): Promise<readonly Lane[]> {
    await ports.closedDoors.forget(ports.clock.now());
    return [...new Set((await dueNotices(ports)).filter(reaches).map(laneOfNotice))];
  }

  async function lanesLeft(reaches: Reaches): Promise<readonly Lane[]> {
    const orders = await ports.erasures.unfinished();
    const lanes = new Set(orders.filter(reaches).map((order) => laneOf(order.person)));
    for (const person of await ports.directory.people())
      if (await mayHaveWork(person, reaches)) lanes.add(laneOf(person));
    return [...lanes];
  }

  /** A home that can not be opened is for its lane to tell, and keeps nobody else waiting. */
  async function mayHaveWork(person: PersonId, reaches: Reaches): Promise<boolean> {
    try {
      return (await workLeft(await ports.homes.open(person))).some(reaches);
    } catch {
      return true;
    }
  }

  async function homeOf(lane: Lane): Promise<Home | undefined> {
    const person = personOf(lane);
    return person && ports.homes.find(person);
  }

  const outbox = async (lane: Lane): Promise<Outbox | undefined> => (await homeOf(lane))?.outbox;

  async function wordsOf(lane: Lane): Promise<Words> {
    const settings = await (await homeOf(lane))?.settings.read();
    return wordsFor(settings?.language ?? nearestLanguage(waiting.get(lane)?.[0]?.language));
  }

  return { receive, lanesLeft, lanesDue, next, outbox, wordsOf };
}

const keyOf = (event: Incoming): string => `${event.platform}:${event.native}`;

function commandOf(event: Incoming): Command | undefined {
  const name =
    event.kind === 'command' ? event.name : event.kind === 'choice' ? parseToken(event.token)?.owner : undefined;
  return commands.find((command) => command.name === name);
}

const isUrgent = (event: Incoming): boolean => commandOf(event)?.urgent ?? false;

/** Where the things that wait have to be said. */
async function workLeft(home: Home): Promise<readonly Where[]> {
  const row = await home.flow.read();
  const interrupted = row && !row.arrived ? [row.event] : [];
  const pending = (await home.inbox.pending()).map((item) => item.event);
  return [...pending, ...(await home.outbox.waiting()), ...interrupted];
}

function erasureJob(order: ErasureOrder, ports: Ports): Job {
  async function* run(): AsyncIterable<Effect> {
    const erased = await ports.erasures.carryOut(order);
    yield { do: 'say', voice: 'guide', text: receipt(order, erased, ports.model.voice) };
  }
  const finish = (): Promise<void> => ports.erasures.close(order.id);
  return {
    code: 'erasure',
    platform: order.platform,
    chat: order.chat,
    key: `erasure:${order.id}`,
    collects: false,
    run,
    finish,
  };
}

/** It is forgotten before it is said: rather not at all than twice. */
async function noticeJob(lane: Lane, ports: Ports, reaches: Reaches): Promise<Job | undefined> {
  const [due] = await dueNotices(ports, (notice) => laneOfNotice(notice) === lane && reaches(notice));
  if (!due) return undefined;
  const { id, kind, platform, chat } = due;
  async function* run(): AsyncIterable<Effect> {
    await ports.notices.drop(id);
    yield { do: 'say', voice: 'guide', text: noticeText(due as Notice) }; // checked above; closures lose it
  }
  return {
    code: `notice-${kind}`,
    platform,
    chat,
    key: `notice:${id}`,
    collects: false,
    run,
    finish: async () => undefined,
  };
}

/** Urgent commands first, then a flow that a crash interrupted, then events in the order of arrival. */
async function homeJob(person: PersonId, home: Home, ports: Ports, reaches: Reaches): Promise<Job | undefined> {
  const pending = (await home.inbox.pending()).filter((item) => reaches(item.event));
  const urgent = pending.find((item) => isUrgent(item.event));
  if (urgent) return eventJob(person, home, ports, [urgent], false);
  const row = await home.flow.read();
  if (row && !row.arrived && reaches(row.event)) {
    const run = (signal: AbortSignal): AsyncIterable<Effect> =>
      withSentences(person, home, ports, row.event, [], signal, (visit) => answerResumed(row, visit));
    const { platform, chat } = row.event;
    return {
      code: `resume-${row.name}`,
      platform,
      chat,
      key: `flow:${row.nonce}`,
      collects: false,
      run,
      finish: async () => undefined,
    };
  }
  const first = pending[0];
  if (!first) return undefined;
  if (!isTalk(first.event, row)) return eventJob(person, home, ports, [first], false);
  const end = pending.findIndex((item) => !isTalk(item.event, row) || item.event.chat !== first.event.chat);
  return eventJob(person, home, ports, end < 0 ? pending : pending.slice(0, end), true);
}

function eventJob(person: PersonId, home: Home, ports: Ports, items: readonly InboxItem[], collects: boolean): Job {
  const keys = items.map((item) => item.key);
  const fragments = combine(items.map((item) => item.event));
  const last = (items.at(-1) ?? items[0])?.event;
  if (!last) throw new Error('a job without an event');
  const run = (signal: AbortSignal): AsyncIterable<Effect> =>
    withSentences(person, home, ports, last, keys, signal, (visit) => answer(visit, fragments));
  async function finish(): Promise<void> {
    // when the person is erased their home is closed at once, and the event goes with it
    if (await ports.homes.find(person)) await home.inbox.finish(keys);
  }
  const code = last.kind === 'command' ? `command-${commandOf(last)?.name ?? 'unknown'}` : last.kind;
  const { platform, chat, native: answers } = last;
  return { code, platform, chat, key: keys.at(-1) ?? keyOf(last), answers, collects, run, finish };
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
  person: PersonId,
  home: Home,
  ports: Ports,
  event: Incoming,
  keys: readonly string[],
  signal: AbortSignal,
  handle: (visit: Visit) => AsyncIterable<Effect>,
): AsyncIterable<Effect> {
  const settings = await home.settings.read();
  const words = wordsFor(settings.language);
  try {
    yield* handle({ event, keys, person, home, settings, words, ports: counting(ports, home), signal });
  } catch (error) {
    if (!signal.aborted) await giveUpStep(home);
    if (!(error instanceof UserError)) throw error;
    yield { do: 'say', voice: 'guide', text: sentence(error.problem, words) };
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
