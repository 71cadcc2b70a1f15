// A long telling, parted where its sentences end, so that each part fits into a memory and none of it is lost.
import { LONGEST_MEMORY } from './memory.ts';

/** What ends a sentence stays with it; so does the space behind it. */
const SENTENCES = /[^.!?…。！？\n]*(?:[.!?…。！？]+["'”’」）)]*\s*|\n\s*|$)/gu;

/** In order; together they say all of it. [] where it says nothing. */
export function piecesOf(told: string): readonly string[] {
  const text = told.trim();
  if (lengthOf(text) <= LONGEST_MEMORY) return text === '' ? [] : [text];
  const pieces: string[] = [];
  let piece = '';
  for (const part of [...text.matchAll(SENTENCES)].flatMap(([sentence]) => cutUp(sentence))) {
    if (lengthOf(piece) + lengthOf(part) > LONGEST_MEMORY) {
      pieces.push(piece);
      piece = '';
    }
    piece += part;
  }
  return [...pieces, piece].map((each) => each.trim()).filter((each) => each !== '');
}

const lengthOf = (text: string): number => [...text].length;

/** A sentence longer than a memory: behind its last space that fits, or in the middle of what has none. */
function cutUp(sentence: string): readonly string[] {
  const cut: string[] = [];
  let rest = [...sentence];
  while (rest.length > LONGEST_MEMORY) {
    const space = rest.lastIndexOf(' ', LONGEST_MEMORY - 1) + 1;
    const at = space > LONGEST_MEMORY / 2 ? space : LONGEST_MEMORY;
    cut.push(rest.slice(0, at).join(''));
    rest = rest.slice(at);
  }
  return [...cut, rest.join('')];
}
