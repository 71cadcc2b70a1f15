// The one gate before everything that answers: what a person writes is screened here, in every state.
import { offer } from '../choices.ts';
import type { Effect } from '../events.ts';
import { guide } from '../guide.ts';
import type { Visit } from '../visit.ts';
import { answerTo, restingAnswer, returningAnswer } from './answers.ts';
import { HITS, type Hit } from './crisis/rules.ts';
import { reached, talked } from './limits.ts';
import { noticeDue } from './notices.ts';
import { hearWithModel } from './reading.ts';
import { screen } from './screen.ts';
import { isLocked, isResting, lockedBy } from './state.ts';

type Answer = AsyncGenerator<Effect, void, void>;

export interface Watched {
  /** What the person wrote with this event. */
  readonly texts: readonly string[];
  /** Lines of somebody else that are handed over: what is heard in them locks nothing. */
  readonly hearsay: boolean;
  /** A line for the persona. */
  readonly talk: boolean;
  /** A persona, or a goodbye, would answer. */
  readonly forPersona: boolean;
  /** A step of some dialogue waits for the person. */
  readonly midStep: boolean;
  /** Is done whatever was heard: stopping and deleting. */
  readonly always: boolean;
}

export type Screen = (text: string) => Hit | undefined;

/** `rest`: what answers when there is nothing to care for. A `local` screen that throws has failed. */
export async function* watch(
  visit: Visit,
  watched: Watched,
  rest: () => AsyncIterable<Effect>,
  local: Screen = screen,
): Answer {
  const { home, ports, words, signal } = visit;
  const heard = await hear(visit, watched, local);
  if (signal.aborted) return;
  if (heard === 'failed' && watched.forPersona) return yield guide(words.care.unscreened);
  if (heard === 'failed' || heard === undefined) {
    if (watched.forPersona && isResting(await home.care.read(), ports.clock.now())) return yield* keepResting(visit);
    return yield* watched.talk ? talkWithin(visit, rest) : rest();
  }
  if (watched.hearsay) {
    yield* rest();
    return yield guide(words.care.hearsay);
  }
  yield* takeCare(heard, watched, visit);
  if (watched.always) yield* rest();
}

/** Within the person's own limits, and with the guide's notice where it is due. */
async function* talkWithin(visit: Visit, rest: () => AsyncIterable<Effect>): Answer {
  const { home, ports, words, settings } = visit;
  if (settings.persona === undefined) return yield* rest();
  const now = ports.clock.now();
  const state = await home.care.read();
  const over = reached(state, now);
  if (over) return yield guide(words.care.limits.reached[over]);
  const noted = talked(state, now);
  if (noted) await home.care.change(noted);
  let due = noticeDue(state, now);
  for await (const effect of rest()) {
    if (due && isPersonas(effect)) {
      due = false;
      await home.care.change({ noticedAt: now });
      yield guide(words.care.notice); // not earlier: what was said can not be taken back when the person goes on writing
    }
    yield effect;
  }
}

const isPersonas = (effect: Effect): boolean =>
  effect.do === 'type' || (effect.do === 'say' && effect.voice === 'persona');

/** By the word tables and, where there is a key, by the model, at once. The graver one counts. */
async function hear(visit: Visit, { texts, hearsay }: Watched, listen: Screen): Promise<Hit | 'failed' | undefined> {
  const text = texts.join('\n').trim();
  if (text === '') return undefined;
  const [local, model] = await Promise.all([hearLocally(text, listen), hearsay ? 'none' : hearWithModel(text, visit)]);
  return HITS.find((hit) => hit === local || hit === model) ?? [local, model].find((each) => each === 'failed');
}

async function hearLocally(text: string, listen: Screen): Promise<Hit | 'failed' | undefined> {
  try {
    return listen(text);
  } catch {
    return 'failed'; // a screen that fails must not let the persona answer
  }
}

/** The lock is on disk, and what was still to be said is dropped, before the guide answers. */
async function* takeCare(hit: Hit, { midStep }: Watched, { home, ports, words, event }: Visit): Answer {
  const now = ports.clock.now();
  const state = await home.care.read();
  const { text, id } = answerTo(hit, state, event, words, now);
  await home.care.change({ ...lockedBy(hit, state, now), answered: id });
  await home.outbox.drop();
  yield guide(midStep ? `${text}\n\n${words.care.stepWaits}` : text);
}

/** In the persona's place, as long as it rests. */
export async function* keepResting(visit: Visit): Answer {
  const { home, ports, words } = visit;
  const now = ports.clock.now();
  const state = await home.care.read();
  const locked = isLocked(state, now);
  const { text, id } = locked ? restingAnswer(state, words, now) : returningAnswer(state, words);
  await home.care.change({ answered: id });
  const { goOn, notYet } = words.care.back;
  const choices = [
    { value: 'on', label: goOn },
    { value: 'not-yet', label: notYet },
  ];
  yield guide(text, locked ? [] : await offer(visit, 'back', choices));
}
