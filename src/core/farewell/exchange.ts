// The last exchange: at most three turns, and then the persona is silent for good.
import { mayNotSpeak } from '../care/safety.ts';
import { guide } from '../guide.ts';
import { answerTurn, idOf } from '../talk/turn.ts';
import { writeBookmark } from './bookmark.ts';
import { findGoodbye } from './found.ts';
import { MOST_TURNS, type Step } from './places.ts';
import type { Arriving, Scene } from './scene.ts';
import { following } from './steps.ts';

type At<Name extends Step['at']> = Extract<Step, { readonly at: Name }>;

export async function* offerExchange({ turns, again }: At<'exchange'>, scene: Scene): Arriving {
  const { bookmark, state, words, name, ask, vault } = scene;
  const { buttons } = words;
  if (bookmark.silent || mayNotSpeak(await vault.persona.read())) return following(state);
  const end = turns > 0 ? (['end', buttons.end] as const) : (['skip', buttons.skip] as const);
  if (again) yield ask(words.exchangeAgain(name), end);
  else yield turns === 0 ? ask(words.exchange(name), end) : ask(words.exchangeMore(MOST_TURNS - turns), end);
  return undefined;
}

/** A turn is used up when the persona answered, not when the guide had to. */
export async function* answerLast({ text, turns }: At<'answering'>, { visit, persona, vault }: Scene): Arriving {
  const turn = idOf(visit);
  yield* answerTurn({ ...visit, settings: { ...visit.settings, persona: persona.id } }, [text], { last: turns });
  if ((await vault.talk.find(turn)) !== undefined)
    return turns + 1 < MOST_TURNS ? { at: 'exchange', turns: turns + 1, again: false } : { at: 'ended' };
  return visit.signal.aborted ? undefined : { at: 'exchange', turns, again: true };
}

/** First it is on disk that the persona has ended; what it leaves is a goodbye that the other one really wrote. */
export async function* endExchange({ vault, words, name, state }: Scene): Arriving {
  await writeBookmark(vault, { silent: true });
  const found = await findGoodbye(vault.record);
  if (found) yield guide(words.found(name, found.at, found.text));
  yield guide(words.silent);
  return following(state);
}
