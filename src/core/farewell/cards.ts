// What was: the days of the look back as cards, which the person goes through, puts into their own words, or takes out.
import type { Effect } from '../events.ts';
import { guide } from '../guide.ts';
import { smallPicturesOf } from '../photos/shown.ts';
import type { Words } from '../words/words.ts';
import { writeBookmark } from './bookmark.ts';
import { lookBack, type Moment } from './moments.ts';
import { photoMoments } from './photo-moments.ts';
import type { Step } from './places.ts';
import type { Arriving, Scene } from './scene.ts';
import { following } from './steps.ts';

type At<Name extends Step['at']> = Extract<Step, { readonly at: Name }>;

/** Chosen once, so that what is imported meanwhile changes nothing. */
export async function cardsOf({ bookmark, vault }: Pick<Scene, 'bookmark' | 'vault'>): Promise<readonly Moment[]> {
  if (bookmark.moments) return bookmark.moments;
  const days = await lookBack(vault.record);
  const moments = [...days, ...(await photoMoments(vault))].sort((a, b) => a.at - b.at);
  await writeBookmark(vault, { moments });
  return moments;
}

export async function* showCard({ index }: At<'moments'>, scene: Scene): Arriving {
  const { words, name, ask, bookmark, state } = scene;
  const { buttons } = words;
  const cards = await cardsOf(scene);
  if (bookmark.moments === undefined) yield guide(introduction(cards.length, words));
  const card = cards[index];
  if (!card) return following(state);
  const last = index === cards.length - 1;
  yield* pictureOf(card, scene);
  yield ask(
    cardText(card, index, cards.length, name, words),
    ['next', last ? buttons.goOn : buttons.next],
    ['words', buttons.inMyWords],
    ['remove', buttons.takeOut],
    ['skip', buttons.skipRest],
  );
  return undefined;
}

/** The photo may have been taken out meanwhile: then its words stand alone. */
async function* pictureOf({ photo }: Moment, { vault, visit }: Scene): AsyncGenerator<Effect, void, void> {
  const memory = photo === undefined ? undefined : await vault.memories.find(photo);
  if (memory) yield* smallPicturesOf([memory], vault, visit.words);
}

export function cardText(card: Moment, index: number, count: number, name: string, words: Words['goodbye']): string {
  const title = words.moments.title(index + 1, count, card.kind, card.at, card.days);
  const said = card.lines.map((line) => words.moments.line(name, line.by, line.text));
  const lines = [...said, ...(card.seen === undefined ? [] : [card.seen])];
  return [title, '', ...(card.own === undefined ? lines : [card.own])].join('\n');
}

function introduction(count: number, { moments }: Words['goodbye']): string {
  if (count === 0) return moments.none;
  return count < 3 ? moments.few(count) : moments.intro(count);
}

export async function* wordCard({ index, text }: At<'worded'>, scene: Scene): Arriving {
  const cards = await cardsOf(scene);
  const own = text.trim();
  await writeBookmark(scene.vault, { moments: cards.map((card, at) => (at === index ? { ...card, own } : card)) });
  return { at: 'moments', index };
}

/** Which one is on disk before it is taken out, so that after a crash it is not the next one. */
export async function* removeCard({ index, card }: At<'removing'>, scene: Scene): Arriving {
  const cards = await cardsOf(scene);
  const at = cards[index]?.at;
  if (card === undefined) return at === undefined ? { at: 'moments', index } : { at: 'removing', index, card: at };
  await writeBookmark(scene.vault, { moments: cards.filter((each) => each.at !== card) });
  yield guide(scene.words.moments.removed);
  return { at: 'moments', index };
}
