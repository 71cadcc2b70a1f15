// The domain as one object: events go in and are safe, jobs come out, and each job yields what is to be said and done.
// Who runs the jobs, one at a time for each lane, is the shell in bots/serve.ts.
import { createDoor } from './door.ts';
import { type Effect, type Incoming, keyOf } from './events.ts';
import { dueNotices } from './farewell/written-first.ts';
import { guide } from './guide.ts';
import type { PersonId } from './identity.ts';
import { erasureJob, homeJob, isUrgent, type Job, noticeJob, workLeft } from './job.ts';
import { isOfNotice, type Lane, laneOf, laneOfAccount, laneOfNotice, personOf, type Reaches } from './lane.ts';
import { newest } from './newest.ts';
import { createOffered } from './offered.ts';
import type { Home, Outbox, Ports } from './ports.ts';
import { nearestLanguage, type Words, wordsFor } from './words/words.ts';

export interface Received {
  readonly lane: Lane;
  /** Goes before whatever the lane is doing, which is given up. */
  readonly urgent: boolean;
  /** A line of talk: a draft that was begun without it is thrown away. */
  readonly talk: boolean;
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

/** Refused ones that are remembered. */
const STRANGERS = 10_000;
/** Of one account that has not consented: what it sends faster than that is let go. */
const MOST_WAITING = 20;

export function createApp(ports: Ports, options: AppOptions): App {
  const door = createDoor(ports);
  /** Events of accounts that have not consented: in memory only. */
  const waiting = new Map<Lane, Incoming[]>();
  const refused = newest<Lane, true>(STRANGERS);
  const offered = createOffered();

  const allowed = (event: Incoming): boolean => options.owners?.has(`${event.platform}:${event.person}`) ?? true;

  async function receive(event: Incoming): Promise<Received> {
    const person = allowed(event)
      ? await ports.directory.find({ platform: event.platform, native: event.person })
      : undefined;
    if (!person) {
      const lane = laneOfAccount(event);
      const before = waiting.get(lane) ?? [];
      if (before.length < MOST_WAITING) waiting.set(lane, [...before, offered.meant(lane, event)]);
      return { lane, urgent: false, talk: false };
    }
    const home = await ports.homes.open(person);
    const lane = laneOf(person);
    const meant = offered.meant(lane, event);
    await home.inbox.put(meant);
    return { lane, urgent: isUrgent(meant), talk: meant.kind === 'text' };
  }

  function strangerJob(lane: Lane): Job | undefined {
    const [event] = waiting.get(lane) ?? [];
    if (!event) return undefined;
    const { kind, platform, chat, native: answers } = event;
    const run = (): AsyncIterable<Effect> => (allowed(event) ? door.answer(event) : refuse(lane, event));
    async function finish(): Promise<void> {
      const rest = (waiting.get(lane) ?? []).slice(1);
      if (rest.length > 0) waiting.set(lane, rest);
      else waiting.delete(lane);
    }
    return { code: `door-${kind}`, platform, chat, key: keyOf(event), answers, collects: false, run, finish };
  }

  /** Once, as long as they are remembered. */
  async function* refuse(lane: Lane, { language }: Incoming): AsyncIterable<Effect> {
    if (refused.get(lane)) return;
    refused.set(lane, true);
    yield guide(wordsFor(nearestLanguage(language)).shell.notForYou);
  }

  async function next(lane: Lane, reaches: Reaches): Promise<Job | undefined> {
    const job = await nextIn(lane, reaches);
    return job && { ...job, run: (signal) => offered.listen(lane, job.run(signal)) };
  }

  async function nextIn(lane: Lane, reaches: Reaches): Promise<Job | undefined> {
    const person = personOf(lane);
    if (!person) return isOfNotice(lane) ? noticeJob(lane, ports, reaches) : strangerJob(lane);
    const order = (await ports.erasures.unfinished()).find((each) => each.person === person);
    if (order) return erasureJob(order, ports);
    const home = await ports.homes.find(person);
    return home && ((await homeJob({ person, home, ports }, reaches)) ?? (await noticeJob(lane, ports, reaches)));
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
