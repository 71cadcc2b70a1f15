// The reflection without a model: what the person wrote, with as few words around it as will do.
import type { Words } from '../words/words.ts';
import { kindest } from './feelings.ts';
import { clip, countWords } from './lengths.ts';
import { type Material, ownTexts, strongest } from './material.ts';
import { shareOf } from './share.ts';

export const MOST_WORDS = 400;
/** Of the words of a reflection, how many stand in phrases of the person's own, at least. */
export const OWN_SHARE = 0.6;

/** Quotes of one kind; words of one quote. */
const MOST_QUOTES = 6;
const QUOTE_WORDS = 45;
/** Own quotes with which a page needs none of the record. */
const ENOUGH = 6;

/**
 * First what is the person's own; then, as long as their own share and the length allow it, what else there is. Where they
 * wrote hardly anything it is short. Pure.
 */
export function assemble(material: Material, words: Words): string {
  const own = ownParagraphs(material, words);
  const around = aroundThem(material, words);
  const texts = ownTexts(material);
  const page = new Set(own);
  const inOrder = (chosen: ReadonlySet<string>): string =>
    [...around.slice(0, 1), ...own, ...around.slice(1)].filter((paragraph) => chosen.has(paragraph)).join('\n\n');
  for (const paragraph of leastOwn(own, texts))
    if (countWords(inOrder(page)) > MOST_WORDS || (page.size > 1 && shareOf(texts, inOrder(page)) < OWN_SHARE))
      page.delete(paragraph);
  for (const paragraph of [...around].reverse()) {
    const more = inOrder(new Set([...page, paragraph]));
    if (countWords(more) <= MOST_WORDS && (own.length === 0 || shareOf(texts, more) >= OWN_SHARE)) page.add(paragraph);
  }
  return inOrder(page);
}

function ownParagraphs(material: Material, { farewell: { page } }: Words): readonly string[] {
  const { first, last, cards, letters, wished, friend, mine, plans } = material;
  const few = [cards, letters, wished, friend, mine, plans].reduce((sum, list) => sum + list.length, 0) < ENOUGH;
  const said = few ? material.said : [];
  const earlier = few && said.length + letters.length < ENOUGH ? material.earlier : [];
  const contrast =
    first && last && first.text !== last.text
      ? page.contrast(first.at, quote(first.text), last.at, quote(last.text))
      : '';
  const lists: readonly (readonly [(quotes: readonly string[]) => string, readonly string[]])[] = [
    [page.cards, cards],
    [page.unsaid, letters],
    [page.wished, wished],
    [page.friend, friend],
    [page.mine, mine],
    [page.next, plans],
    [page.said, said],
    [page.earlier, earlier.filter((text) => text !== first?.text && text !== last?.text)],
  ];
  const quoted = lists.map(([say, texts]) => (texts.length === 0 ? '' : say(strongest(texts, MOST_QUOTES).map(quote))));
  return [contrast, ...quoted].filter((paragraph) => paragraph !== '');
}

/** In the order in which they give way: how the words changed, which stands first, does so last. */
const leastOwn = (own: readonly string[], texts: readonly string[]): readonly string[] => [
  ...own.slice(1).sort((a, b) => shareOf(texts, a) - shareOf(texts, b)),
  ...own.slice(0, 1),
];

/** What opens the page, what the other one wrote, and what closes it. */
function aroundThem({ name, summary, dated }: Material, { farewell: { page } }: Words): readonly string[] {
  const [line] = kindest(dated.filter(({ by }) => by === 'them'));
  return [page.opening(name, summary), ...(line ? [page.theirs(name, line.at, quote(line.text))] : []), page.closing];
}

const quote = (text: string): string => clip(text, QUOTE_WORDS);
