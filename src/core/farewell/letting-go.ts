// Letting go: what is erased, the phrase, and the order.
import type { Effect } from '../events.ts';
import { guide } from '../guide.ts';
import type { Arriving, Scene } from './scene.ts';
import type { Step } from './steps.ts';

type At<Name extends Step['at']> = Extract<Step, { readonly at: Name }>;

export async function* askWhatToErase(step: Step, scene: Scene): Arriving {
  if (step.at === 'erase') yield whatToErase(step.reflection, scene);
  if (step.at === 'phrase') {
    const { words, name, ask } = scene;
    const phrase = scene.visit.words.farewell.phrase(name);
    yield ask(step.wrong ? words.wrong(phrase) : words.typePhrase(phrase));
  }
  return undefined;
}

function whatToErase(reflection: boolean, { words, name, ask }: Scene): Effect {
  const { buttons } = words;
  const text = words.erase(name);
  if (!reflection) return ask(text, ['all', buttons.all]);
  return ask(`${text} ${words.eraseKeep}`, ['all', buttons.all], ['keep', buttons.keep]);
}

/** The id of the order is on disk before the order is given, so that it is given once. */
export async function* erase({ keep, order }: At<'erasing'>, scene: Scene): Arriving {
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
async function keepReflection({ visit, bookmark, name }: Scene): Promise<boolean> {
  if (!bookmark.reflection) return false;
  const { text } = bookmark.reflection;
  const kept = (await visit.home.keepsakes.all()).some((keepsake) => keepsake.text === text);
  const title = visit.words.farewell.reflectionTitle(name);
  if (!kept) await visit.home.keepsakes.add({ kind: 'reflection', title, text, at: visit.ports.clock.now() });
  return true;
}
