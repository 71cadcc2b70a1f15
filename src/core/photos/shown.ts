// A photo as a person sees it: when and where it was, and the small picture where one is kept.
import type { Effect } from '../events.ts';
import type { Memory, Span } from '../memories/memory.ts';
import { periodOf } from '../memories/period.ts';
import type { Vault } from '../ports.ts';
import type { Words } from '../words/words.ts';

interface Placed {
  readonly place?: { readonly town?: string | undefined; readonly country: string } | undefined;
}

/** When and where, as far as the photo says. */
export const whenAndWhere = ({ place }: Placed, when: Span | undefined, words: Words): readonly string[] => [
  ...(when ? [periodOf(when, words)] : []),
  ...(place ? [words.photos.place(place.town, place.country)] : []),
];

/** What stands for one of which nobody said anything. */
export const titleOf = (photo: Placed, when: Span | undefined, words: Words): string =>
  words.photos.title(whenAndWhere(photo, when, words));

/** For a list and for the receipt: that it is a photo, when and where it was, and the name of its file. '' for other memories. */
export function labelOf({ photo, when }: Memory, words: Words): string {
  if (!photo) return '';
  return words.photos.label([...whenAndWhere(photo, when, words), photo.name]);
}

/** Of those memories that have one, at most so many. */
export async function* smallPicturesOf(
  memories: readonly Memory[],
  { thumbnails }: Vault,
  words: Words,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<Effect, void, void> {
  let shown = 0;
  for (const memory of memories) {
    if (!memory.photo || shown === most) continue;
    const jpeg = await thumbnails.find(memory.id);
    if (!jpeg) continue;
    shown++;
    yield { do: 'photo', jpeg, alt: labelOf(memory, words) };
  }
}
