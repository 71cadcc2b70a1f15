// Letting go: what there is, how it goes and when, the phrase, and the order.
import { erasureOf } from '../erasing.ts';
import { guide } from '../guide.ts';
import { figure } from '../words/figures.ts';
import { writeBookmark } from './bookmark.ts';
import { cardsOf, cardText } from './cards.ts';
import { contentsOf } from './contents.ts';
import { NIGHTS, type Plan, SHUT_DAYS, type Step } from './places.ts';
import type { Arriving, Scene } from './scene.ts';

type At<Name extends Step['at']> = Extract<Step, { readonly at: Name }>;

const DAY_MS = 86_400_000;
/** When the one check-in is. */
const CHECK_IN_DAYS = 7;

export async function* letGo(step: Step, scene: Scene): Arriving {
  switch (step.at) {
    case 'erase':
      return yield* listAll(step, scene);
    case 'how':
      yield scene.ask(scene.words.how, ['once', scene.words.buttons.once], ['pieces', scene.words.buttons.pieces]);
      return undefined;
    case 'when':
      return yield* askWhen(step, scene);
    case 'shut':
      return yield* askShut(step, scene);
    case 'check-in':
      yield scene.ask(scene.words.checkIn, ['skip', scene.words.buttons.no], ['yes', scene.words.buttons.checkIn]);
      return undefined;
    case 'closing':
      return yield* showClosing(step, scene);
    case 'phrase': {
      const phrase = scene.visit.words.farewell.phrase(scene.name);
      yield scene.ask(step.wrong ? scene.words.wrong(phrase) : scene.words.typePhrase(phrase));
      return undefined;
    }
    default:
      throw new Error(`nothing is asked at ${step.at}`);
  }
}

async function* listAll({ reflection }: At<'erase'>, { vault, words, name, ask }: Scene): Arriving {
  const { buttons } = words;
  const list = words.erase(name, await contentsOf(vault));
  if (reflection) yield ask(`${list}\n\n${words.eraseKeep}`, ['all', buttons.all], ['keep', buttons.keep]);
  else yield ask(list, ['all', buttons.all]);
  return undefined;
}

async function* askWhen({ plan }: At<'when'>, { words, ask, visit, persona }: Scene): Arriving {
  const { buttons } = words;
  if (plan.slept === undefined) {
    const nights = NIGHTS.map((days) => [String(days), words.nights(days)] as const);
    yield ask(words.when, ['now', buttons.now], ...nights);
  } else {
    const over = visit.ports.clock.now() >= plan.slept;
    if (over) await visit.ports.notices.drop(sleepId(persona.id)); // what it would say stands here
    yield ask(over ? words.sleptOn : words.stillSleeping(plan.slept / 1000), ['now', buttons.goOn]);
  }
  return undefined;
}

/** The night is fixed on disk before it begins. When it is over the bot says so, once. */
export async function* sleepOnIt(step: At<'sleeping'>, { visit, persona, words }: Scene): Arriving {
  const { event, ports, person, settings } = visit;
  if (step.until === undefined) return { ...step, until: ports.clock.now() + step.days * DAY_MS };
  await ports.notices.set({
    id: sleepId(persona.id),
    kind: 'slept',
    person,
    persona: persona.id,
    platform: event.platform,
    chat: event.chat,
    language: settings.language,
    due: step.until,
    pausedAt: undefined,
  });
  yield guide(words.sleeping(step.until / 1000));
  return 'end';
}

/** Of the notice that the night is over. */
export const sleepId = (persona: string): string => `slept:${persona}`;

/** Only for who has nobody else here, and keeps nothing: not to be let in again is to be erased as a whole. */
async function* askShut({ plan }: At<'shut'>, { visit, words, ask }: Scene): Arriving {
  const others = (await visit.ports.directory.personas(visit.person)).length > 1;
  const kept = plan.keep || (await visit.home.keepsakes.all()).length > 0;
  if (others || kept) return { at: 'check-in', plan: { ...plan, shut: 0 } };
  const lengths = SHUT_DAYS.map((days) => [String(days), words.shutFor(days)] as const);
  yield ask(words.shut, ['skip', words.buttons.no], ...lengths);
  return undefined;
}

async function* showClosing({ plan }: At<'closing'>, scene: Scene): Arriving {
  const { words, name, ask } = scene;
  const cards = await cardsOf(scene);
  const [card] = cards;
  if (!card) return { at: 'phrase', plan, wrong: false };
  const left = cards.length === 1 ? words.lastCard : words.cardsLeft(figure(cards.length));
  yield ask(
    `${cardText(card, 0, cards.length, name, words)}\n\n${left}`,
    ['next', words.buttons.close],
    ['skip', words.buttons.closeRest],
  );
  return undefined;
}

/** Which one is on disk before it is closed, so that after a crash it is not the next one. */
export async function* closeCard({ plan, card }: At<'closed'>, scene: Scene): Arriving {
  const cards = await cardsOf(scene);
  const [first] = cards;
  if (card === undefined) return first ? { at: 'closed', plan, card: first.at } : { at: 'closing', plan };
  await writeBookmark(scene.vault, { moments: cards.filter((each) => each.at !== card) });
  yield guide(scene.words.cardClosed);
  return { at: 'closing', plan };
}

/** The id of the order is on disk before the order is given, so that it is given once. */
export async function* erase({ plan, order }: At<'erasing'>, scene: Scene): Arriving {
  const { visit, persona, words } = scene;
  const { ports } = visit;
  if (order === undefined) {
    yield guide(words.erasing);
    return { at: 'erasing', plan, order: ports.chance.id() };
  }
  const reflectionKept = plan.keep && (await keepReflection(scene));
  const afterwards = await arrangeAfterwards(plan, order, scene);
  await ports.notices.drop(sleepId(persona.id));
  await ports.erasures.order({
    ...erasureOf(visit, afterwards.shutUntil === undefined ? persona.id : undefined),
    id: order,
    reflectionKept,
    ...afterwards,
  });
  return 'end';
}

/** What was asked for is counted from the phrase on, also when this is done again after a crash. */
async function arrangeAfterwards({ shut, checkIn }: Plan, order: string, { visit }: Scene) {
  const { ports, event, person, settings } = visit;
  const { platform, chat, at } = event;
  const shutUntil = shut > 0 ? at + shut * DAY_MS : undefined;
  const due = checkIn ? at + CHECK_IN_DAYS * DAY_MS : undefined;
  if (shutUntil !== undefined) await ports.closedDoors.shut(await ports.links.accounts(person), shutUntil);
  if (due !== undefined)
    await ports.notices.set({
      id: `check-in:${order}`,
      kind: 'check-in',
      person: shutUntil === undefined ? person : undefined,
      persona: undefined,
      platform,
      chat,
      language: settings.language,
      due,
      pausedAt: undefined,
    });
  return { shutUntil, checkIn: due };
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
