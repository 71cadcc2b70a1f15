// The reflection as a step: offered, written, handed over.
import { guide } from '../guide.ts';
import { writeBookmark } from './bookmark.ts';
import { cardsOf } from './cards.ts';
import { writeReflection } from './reflection.ts';
import type { Arriving, Scene } from './scene.ts';

export async function* offerReflection({ words, visit, ask }: Scene): Arriving {
  const { buttons } = words;
  const text =
    visit.ports.model.voice === 'model' ? `${words.reflection} ${words.reflectionProvider}` : words.reflection;
  yield ask(text, ['go', buttons.writeIt], ['skip', buttons.skip]);
  return undefined;
}

export async function* draft(scene: Scene): Arriving {
  const { visit, vault, name, words } = scene;
  if (visit.ports.model.voice === 'model') yield guide(words.drafting);
  const reflection = await writeReflection(visit, vault, name, await cardsOf(scene));
  if (visit.signal.aborted) return undefined;
  await writeBookmark(vault, { reflection });
  return { at: 'written' };
}

export async function* handOver({ bookmark, name, visit }: Scene): Arriving {
  const text = bookmark.reflection;
  if (text === undefined) return { at: 'reflection' };
  const { farewell } = visit.words;
  const now = visit.ports.clock.now();
  const page = `# ${farewell.reflectionTitle(name)}\n\n${farewell.day(now / 1000)}\n\n${text}\n`;
  yield guide(text);
  yield {
    do: 'document',
    name: `afterword-${new Date(now).toISOString().slice(0, 10)}.md`,
    mime: 'text/markdown',
    bytes: new TextEncoder().encode(page),
  };
  return { at: 'erase', reflection: true };
}
