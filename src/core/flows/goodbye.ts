// The goodbye, step by step: farewell/places.ts says where it can stand, steps.ts how it moves, this says what belongs to arriving.
// Where it stands is kept in the vault at every step, so that the person can leave by any way and come back with /goodbye.
import { whomToCall } from '../care/answers.ts';
import { isTooHeavy, SCALE, withHeaviness } from '../care/heaviness.ts';
import { mayNotSpeak } from '../care/safety.ts';
import { choice } from '../choices.ts';
import type { Effect } from '../events.ts';
import { readBookmark, writeBookmark } from '../farewell/bookmark.ts';
import { removeCard, showCard, wordCard } from '../farewell/cards.ts';
import { answerLast, endExchange, offerExchange } from '../farewell/exchange.ts';
import { closeCard, erase, letGo, sleepId, sleepOnIt } from '../farewell/letting-go.ts';
import { askFor, keep } from '../farewell/own-lines.ts';
import { changePage, doubtPage, draft, handOver, offerReflection, showPage } from '../farewell/page.ts';
import { firstState, type GoodbyeState, parseState, type Step, waits } from '../farewell/places.ts';
import type { Arriving, Scene } from '../farewell/scene.ts';
import { following, move } from '../farewell/steps.ts';
import type { Flow } from '../flow.ts';
import { begin } from '../flowing.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import { findPersona } from '../personas.ts';
import type { Visit } from '../visit.ts';
import { shortened } from '../words/shortened.ts';

const NAME = 'goodbye';

export const goodbyeFlow: Flow<GoodbyeState> = { name: NAME, parse: parseState, move, enter };

/** From the beginning, or from where the person left. Throws UserError 'persona-gone'. */
export async function* startGoodbye(persona: Persona, visit: Visit): AsyncGenerator<Effect, void, void> {
  const { state } = await readBookmark(await visit.ports.vaults.open(persona.id));
  const back = state !== undefined && state.step.at !== 'begin';
  if (back) yield guide(visit.words.goodbye.comingBack);
  const name = shortened(persona.name);
  yield* begin(goodbyeFlow, back ? { ...state, name, misread: undefined } : firstState(persona.id, name), visit);
}

async function* enter(
  state: GoodbyeState,
  visit: Visit,
  nonce: string,
): AsyncGenerator<Effect, GoodbyeState | 'end' | undefined, void> {
  const { step } = state;
  const persona = await findPersona(state.persona, visit);
  if (!persona) {
    // ordered before a crash, or gone with another command
    if (step.at !== 'erasing') yield guide(visit.words.goodbye.gone);
    return 'end';
  }
  const vault = await visit.ports.vaults.open(persona.id);
  const leaving = step.at === 'saved' || step.at === 'left';
  const bookmark = leaving ? await readBookmark(vault) : await writeBookmark(vault, { state });
  const words = visit.words.goodbye;
  if (state.misread) yield guide(step.at === 'safe' ? words.chooseSafe : words.choose);
  const ask: Scene['ask'] = (text, ...buttons) => {
    const always = [['later', words.buttons.later] as const, ['leave', words.buttons.leave] as const];
    return guide(
      text,
      [...buttons, ...always].map(([value, label]) => choice(NAME, nonce, value, label)),
    );
  };
  const next = yield* arrive(step, { visit, persona, state, name: state.name, vault, bookmark, words, ask });
  return next === undefined || next === 'end' ? next : { ...state, step: next, misread: undefined };
}

async function* arrive(step: Step, scene: Scene): Arriving {
  if (waits(step)) return yield* ask(step, scene);
  switch (step.at) {
    case 'unsafe':
      return yield* wait(scene);
    case 'answering':
      return yield* answerLast(step, scene);
    case 'ended':
      return yield* endExchange(scene);
    case 'worded':
      return yield* wordCard(step, scene);
    case 'removing':
      return yield* removeCard(step, scene);
    case 'keeping':
      return yield* keep(step, scene);
    case 'drafting':
      return yield* draft(scene);
    case 'rewriting':
      return yield* changePage(step, scene);
    case 'handing':
      return yield* handOver(scene);
    case 'sleeping':
      return yield* sleepOnIt(step, scene);
    case 'closed':
      return yield* closeCard(step, scene);
    case 'erasing':
      return yield* erase(step, scene);
    case 'left':
      return yield* leave(scene);
    default:
      yield guide(scene.bookmark.state?.step.at === 'begin' ? scene.words.savedAtDoor : scene.words.saved);
      return 'end';
  }
}

/** The steps that wait for the person. */
async function* ask(step: Step, scene: Scene): Arriving {
  const { words, name, vault } = scene;
  const { buttons } = words;
  switch (step.at) {
    case 'begin':
      yield scene.ask(words.begin(name, mayNotSpeak(await vault.persona.read())), ['go', buttons.begin]);
      return undefined;
    case 'safe':
      yield scene.ask(words.safe, ['yes', buttons.safe], ['no', buttons.unsafe], ['skip', buttons.skip]);
      return undefined;
    case 'heavy':
      yield scene.ask(words.heavy, ...SCALE.map((mark) => [String(mark), String(mark)] as const), [
        'skip',
        buttons.skip,
      ]);
      return undefined;
    case 'weighed':
      return yield* weigh(step.mark, scene);
    case 'way':
      yield scene.ask(words.way, ['write', buttons.write], ['facts', buttons.facts]);
      return undefined;
    case 'exchange':
      return yield* offerExchange(step, scene);
    case 'moments':
      return yield* showCard(step, scene);
    case 'wording':
      yield scene.ask(words.moments.wording, ['skip', buttons.asItIs]);
      return undefined;
    case 'writing':
      return yield* askFor(step, scene);
    case 'reflection':
      return yield* offerReflection(scene);
    case 'written':
      return yield* showPage(step, scene);
    case 'doubted':
      return yield* doubtPage(step, scene);
    default:
      return yield* letGo(step, scene);
  }
}

/** One more on the person's own curve, once, also after a crash. */
async function* weigh(mark: number, { visit, words, ask, state }: Scene): Arriving {
  const { home, event } = visit;
  const { heaviness } = await home.care.read();
  // who comes back to it by the command has said it before
  const known = event.kind === 'command' || heaviness.some(({ at }) => at === event.at);
  const curve = known ? heaviness : withHeaviness(heaviness, { at: event.at, when: 'asked', value: mark });
  if (!known) await home.care.change({ heaviness: curve });
  if (!isTooHeavy(curve)) return following(state);
  yield ask(words.tooHeavy(mark), ['go', words.buttons.goOn]);
  return undefined;
}

/** The person comes first: somebody to call, and another day. */
async function* wait({ words, visit }: Scene): Arriving {
  const { home, ports, event } = visit;
  const { country } = await home.care.read();
  const line = whomToCall(country, event.language, visit.words, ports.clock.now());
  yield guide(`${words.unsafe}\n\n${line}`);
  return 'end';
}

/** Where it stood is forgotten, and the persona is free again where the last exchange had not begun. */
async function* leave({ vault, bookmark, words, name, visit, persona }: Scene): Arriving {
  await visit.ports.notices.drop(sleepId(persona.id));
  const { step } = bookmark.state ?? {};
  const silent = bookmark.silent || (step?.at === 'exchange' && step.turns > 0);
  await writeBookmark(vault, { silent, state: undefined, moments: undefined, reflection: undefined });
  yield guide(silent ? words.leftSilent(name) : words.left);
  return 'end';
}
