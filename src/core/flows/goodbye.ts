// The goodbye, step by step: farewell/steps.ts says how it moves, this says what belongs to arriving. Where it stands is kept
// in the vault at every step, so that the person can leave by any way and come back with /goodbye.
import { screen } from '../care/screen.ts';
import { choice } from '../choices.ts';
import type { Effect } from '../events.ts';
import { type Bookmark, readBookmark, writeBookmark } from '../farewell/bookmark.ts';
import { lookBack, type Moment } from '../farewell/moments.ts';
import { writeReflection } from '../farewell/reflection.ts';
import { firstState, type GoodbyeState, move, parseState, type Step } from '../farewell/steps.ts';
import type { Flow } from '../flow.ts';
import { begin } from '../flowing.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import type { Vault } from '../ports.ts';
import { answerTurn } from '../talk/turn.ts';
import type { Visit } from '../visit.ts';
import { shortened } from '../words/shortened.ts';
import type { Words } from '../words/words.ts';

const NAME = 'goodbye';

export const goodbyeFlow: Flow<GoodbyeState> = { name: NAME, parse: parseState, move, enter };

/** From the beginning, or from where the person left. Throws UserError 'persona-gone'. */
export async function* startGoodbye(persona: Persona, visit: Visit): AsyncGenerator<Effect, void, void> {
  const { state } = await readBookmark(await visit.ports.vaults.open(persona.id));
  const back = state !== undefined && state.step.at !== 'begin';
  if (back) yield guide(visit.words.farewell.comingBack);
  const name = shortened(persona.name);
  yield* begin(goodbyeFlow, back ? { ...state, name } : firstState(persona.id, name), visit);
}

/** What arriving at a step has at hand. */
interface Scene {
  readonly visit: Visit;
  readonly persona: Persona;
  /** As it fits into a sentence, and into the phrase. */
  readonly name: string;
  readonly vault: Vault;
  readonly bookmark: Bookmark;
  readonly words: Words['farewell'];
  ask(text: string, ...buttons: readonly (readonly [value: string, label: string])[]): Effect;
}

type Arriving = AsyncGenerator<Effect, Step | 'end' | undefined, void>;

async function* enter(
  state: GoodbyeState,
  visit: Visit,
  nonce: string,
): AsyncGenerator<Effect, GoodbyeState | 'end' | undefined, void> {
  const { step } = state;
  const persona = (await visit.ports.directory.personas(visit.person)).find((each) => each.id === state.persona);
  if (!persona) {
    // ordered before a crash, or gone with another command
    if (step.at !== 'erasing') yield guide(visit.words.farewell.gone);
    return 'end';
  }
  const vault = await visit.ports.vaults.open(persona.id);
  const bookmark = step.at === 'left' ? await readBookmark(vault) : await writeBookmark(vault, { state });
  const ask: Scene['ask'] = (text, ...buttons) =>
    guide(
      text,
      buttons.map(([value, label]) => choice(NAME, nonce, value, label)),
    );
  yield* care(step, visit);
  const next = yield* arrive(step, {
    visit,
    persona,
    name: state.name,
    vault,
    bookmark,
    words: visit.words.farewell,
    ask,
  });
  return next === undefined || next === 'end' ? next : { ...state, step: next };
}

/** Letters and stray lines are screened too; the exchange is screened where it is answered. */
async function* care(step: Step, { event, words }: Visit): AsyncGenerator<Effect, void, void> {
  if (event.kind !== 'text' || ['answering', 'exchange', 'letter'].includes(step.at)) return;
  if (screen(event.text) !== undefined) yield guide(words.care.helplines);
}

async function* arrive(step: Step, scene: Scene): Arriving {
  const { words, name, ask } = scene;
  const { buttons } = words;
  switch (step.at) {
    case 'begin':
      yield ask(words.begin(name), ['go', buttons.begin], ['later', buttons.later]);
      return undefined;
    case 'exchange':
      if (scene.bookmark.silent) return { at: 'moments', index: 0 };
      yield ask(step.again ? words.exchangeAgain(name) : words.exchange(name), ['skip', buttons.skip]);
      return undefined;
    case 'answering':
      return yield* answering(step.text, scene);
    case 'moments':
      return yield* moment(step.index, scene);
    case 'letter':
      if (step.kept) yield ask(words.letterKept, ['go', buttons.done]);
      else yield ask(words.letter(name), ['go', buttons.skip]);
      return undefined;
    case 'keeping':
      await keepLetter(step.text, scene);
      return { at: 'letter', kept: true };
    case 'reflection':
      yield ask(withProvider(scene), ['go', buttons.write], ['skip', buttons.skip]);
      return undefined;
    case 'writing':
      return yield* writing(scene);
    case 'written':
      return yield* handOver(scene);
    case 'erase':
      yield whatToErase(step.reflection, scene);
      return undefined;
    case 'phrase': {
      const phrase = words.phrase(name);
      yield ask(step.wrong ? words.wrong(phrase) : words.ask(phrase), ['later', buttons.later]);
      return undefined;
    }
    case 'erasing':
      return yield* erasing(step.keep, step.order, scene);
    case 'left':
      yield guide(words.left);
      return 'end';
  }
}

/** The exchange is used up when the persona answered, not when the guide had to. */
async function* answering(text: string, { visit, persona, vault, words }: Scene): Arriving {
  const turn = visit.keys.at(-1) ?? `${visit.event.platform}:${visit.event.native}`;
  yield* answerTurn({ ...visit, settings: { ...visit.settings, persona: persona.id } }, [text], { last: true });
  const answered = (await vault.talk.find(turn)) !== undefined;
  if (!answered) return visit.signal.aborted ? undefined : { at: 'exchange', again: true };
  await writeBookmark(vault, { silent: true });
  yield guide(words.silent);
  return { at: 'moments', index: 0 };
}

async function* moment(index: number, { bookmark, vault, words, name, ask }: Scene): Arriving {
  const moments: readonly Moment[] = bookmark.moments ?? (await lookBack(vault.record));
  if (!bookmark.moments) await writeBookmark(vault, { moments });
  if (index === 0) yield guide(introduction(moments.length, words));
  const shown = moments[index];
  if (!shown) return { at: 'letter', kept: false };
  const title = words.moments.title(index + 1, moments.length, shown.kind, shown.at, shown.days);
  const lines = shown.lines.map((line) => words.moments.line(name, line.by, line.text));
  const text = [title, '', ...lines].join('\n');
  const { buttons } = words;
  if (index === moments.length - 1) yield ask(text, ['next', buttons.goOn]);
  else yield ask(text, ['next', buttons.next], ['skip', buttons.skipRest]);
  return undefined;
}

function introduction(count: number, { moments }: Words['farewell']): string {
  if (count === 0) return moments.none;
  return count < 3 ? moments.few(count) : moments.intro(count);
}

/** Once, also when this is done again after a crash. */
async function keepLetter(text: string, { vault, visit }: Scene): Promise<void> {
  const { at } = visit.event;
  const kept = (await vault.ownWords.all()).some((words) => words.at === at && words.text === text);
  if (!kept) await vault.ownWords.add({ kind: 'letter', text, at });
}

const withProvider = ({ words, visit }: Scene): string =>
  visit.ports.model.voice === 'model' ? `${words.reflection} ${words.reflectionProvider}` : words.reflection;

async function* writing({ visit, vault, bookmark, name, words }: Scene): Arriving {
  if (visit.ports.model.voice === 'model') yield guide(words.writing);
  const moments = bookmark.moments ?? (await lookBack(vault.record));
  const reflection = await writeReflection(visit, vault, name, moments);
  if (visit.signal.aborted) return undefined;
  await writeBookmark(vault, { reflection });
  return { at: 'written' };
}

async function* handOver({ bookmark, name, visit, words }: Scene): Arriving {
  const text = bookmark.reflection;
  if (text === undefined) return { at: 'reflection' };
  const now = visit.ports.clock.now();
  const page = `# ${words.reflectionTitle(name)}\n\n${words.day(now / 1000)}\n\n${text}\n`;
  yield guide(text);
  yield {
    do: 'document',
    name: `afterword-${new Date(now).toISOString().slice(0, 10)}.md`,
    mime: 'text/markdown',
    bytes: new TextEncoder().encode(page),
  };
  return { at: 'erase', reflection: true };
}

function whatToErase(reflection: boolean, { words, name, ask }: Scene): Effect {
  const { buttons } = words;
  const text = words.erase(name);
  if (!reflection) return ask(text, ['all', buttons.all], ['later', buttons.later]);
  return ask(`${text} ${words.eraseKeep}`, ['all', buttons.all], ['keep', buttons.keep], ['later', buttons.later]);
}

/** The id of the order is on disk before the order is given, so that it is given once. */
async function* erasing(keep: boolean, order: string | undefined, scene: Scene): Arriving {
  const { visit, persona, words } = scene;
  const { ports, event, settings } = visit;
  if (order === undefined) {
    yield guide(words.erasing);
    return { at: 'erasing', keep, order: ports.chance.id() };
  }
  const reflectionKept = keep && (await keepReflection(scene));
  const { platform, chat } = event;
  const { language } = settings;
  await ports.erasures.order({
    id: order,
    person: visit.person,
    persona: persona.id,
    platform,
    chat,
    language,
    reflectionKept,
  });
  return 'end';
}

/** Once, also after a crash. */
async function keepReflection({ visit, bookmark, name, words }: Scene): Promise<boolean> {
  const text = bookmark.reflection;
  if (text === undefined) return false;
  const kept = (await visit.home.keepsakes.all()).some((keepsake) => keepsake.text === text);
  const title = words.reflectionTitle(name);
  if (!kept) await visit.home.keepsakes.add({ kind: 'reflection', title, text, at: visit.ports.clock.now() });
  return true;
}
