// The reflection as a step: offered, written, read and changed by the person, handed over.
import type { Effect } from '../events.ts';
import { guide } from '../guide.ts';
import { MOST_WORDS } from './assembled.ts';
import { writeBookmark } from './bookmark.ts';
import { cardsOf } from './cards.ts';
import { type KeepsakePage, monthsOf } from './keepsake.ts';
import { countWords } from './lengths.ts';
import type { Step } from './places.ts';
import { markOf, type Reflection, writeReflection } from './reflection.ts';
import type { Arriving, Scene } from './scene.ts';
import { following } from './steps.ts';

export async function* offerReflection({ words, visit, ask }: Scene): Arriving {
  const { buttons } = words;
  const text =
    visit.ports.model.voice === 'model'
      ? visit.words.sentences([words.reflection, words.reflectionProvider])
      : words.reflection;
  yield ask(text, ['go', buttons.writeIt], ['skip', buttons.skip]);
  return undefined;
}

export async function* draft(scene: Scene): Arriving {
  const { visit, vault, name, words } = scene;
  if (visit.ports.model.voice === 'model') yield guide(words.drafting);
  const { few, ...reflection } = await writeReflection(visit, vault, name, await cardsOf(scene));
  if (visit.signal.aborted) return undefined;
  await writeBookmark(vault, { reflection });
  if (few) yield guide(words.fewOwnWords);
  return { at: 'written' };
}

export async function* showPage(
  { seen }: Extract<Step, { readonly at: 'written' }>,
  { bookmark: { reflection }, words, visit, ask }: Scene,
): Arriving {
  if (!reflection) return { at: 'reflection' };
  const { buttons } = words;
  if (!seen) yield guide(`${reflection.text}\n\n${visit.words.farewell.page.marks.draft[reflection.by]}`);
  yield ask(words.approve, ['keep', buttons.approve], ['skip', buttons.noPage]);
  return undefined;
}

/** So few words are more likely said about a page than meant as one. */
const FEW_WORDS = 12;

/** What the person sends takes the place of the page; a few words once they say that they are meant as one. */
export async function* changePage(
  { text, sure }: Extract<Step, { readonly at: 'rewriting' }>,
  { bookmark: { reflection }, vault, words }: Scene,
): Arriving {
  const length = countWords(text);
  if (length > 0 && length < FEW_WORDS && !sure) return { at: 'doubted', text };
  if (length > MOST_WORDS || length === 0) yield guide(words.pageTooLong(length));
  else if (reflection) await writeBookmark(vault, { reflection: { ...reflection, text: text.trim(), edited: true } });
  return { at: 'written' };
}

export async function* doubtPage({ text }: Extract<Step, { readonly at: 'doubted' }>, { words, ask }: Scene): Arriving {
  yield ask(words.pageDoubted(text), ['back', words.buttons.asItWas], ['take', words.buttons.takeIt]);
  return undefined;
}

/** Also again after a crash: a file twice is better than none. */
export async function* handOver(scene: Scene): Arriving {
  const { bookmark, visit, words } = scene;
  if (!bookmark.reflection) return { at: 'reflection' };
  const { printer, clock } = visit.ports;
  const page = await pageOf(bookmark.reflection, scene);
  const name = `afterword-${new Date(clock.now()).toISOString().slice(0, 10)}`;
  const file = (ending: string, mime: string, bytes: Uint8Array): Effect => ({
    do: 'document',
    name: `${name}.${ending}`,
    mime,
    bytes,
  });
  yield guide(`${bookmark.reflection.text}\n\n${page.mark}`);
  yield guide(words.handingOver);
  if (page.curve) yield { do: 'picture', png: await printer.picture(page.curve), alt: page.curve.label };
  yield file('html', 'text/html', await printer.html(page));
  const pdf = await printer.pdf(page);
  if (pdf) yield file('pdf', 'application/pdf', pdf);
  else yield guide(words.noPdf);
  yield file('md', 'text/markdown', new TextEncoder().encode(markdownOf(page)));
  return following(scene.state);
}

async function pageOf(reflection: Reflection, { visit, vault, name }: Scene): Promise<KeepsakePage> {
  const { words, settings, ports } = visit;
  const { farewell } = words;
  const months = monthsOf(await vault.record.stretches());
  return {
    language: settings.language,
    title: farewell.reflectionTitle(name),
    day: farewell.day(ports.clock.now() / 1000),
    paragraphs: reflection.text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== ''),
    mark: markOf(reflection, words),
    curve: months.length > 0 ? { months, label: farewell.page.curve } : undefined,
  };
}

const markdownOf = ({ title, day, paragraphs, mark }: KeepsakePage): string =>
  `# ${title}\n\n${day}\n\n${paragraphs.join('\n\n')}\n\n---\n\n${mark}\n`;
