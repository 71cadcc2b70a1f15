// What differs between two versions of a persona, line by line, as a person reads it.
import { oneLine } from '../talk/quoted.ts';
import { figure } from '../words/figures.ts';
import type { Words } from '../words/words.ts';
import { CHARACTER_LAYERS } from './character.ts';
import type { PartChange } from './versions.ts';

/** Characters of one line, and lines that are shown. */
const LONGEST = 160;
const SHOWN = 14;

/** "+ …" is there since, "− …" no longer; [] where nothing differs that can be said in a line. */
export function differenceLines(changes: readonly PartChange[], words: Words): readonly string[] {
  const lines = changes.flatMap((change) => {
    const before = entries(change, 'before', words);
    const after = entries(change, 'after', words);
    return [
      ...before.filter((line) => !after.includes(line)).map((line) => `− ${line}`),
      ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
    ];
  });
  if (lines.length <= SHOWN) return lines;
  return [...lines.slice(0, SHOWN), words.versions.andMore(figure(lines.length - SHOWN))];
}

function entries(change: PartChange, side: 'before' | 'after', { versions: said }: Words): readonly string[] {
  const cut = (text: string): string => oneLine(text, LONGEST);
  switch (change.part) {
    case 'aboutUs':
    case 'aboutThem':
      return change[side] === undefined ? [] : [said.own(cut(change[side]))];
    case 'style':
      return change[side] === undefined ? [] : [said.style(figure(change[side].theirs.messages))];
    case 'brought':
      return change[side] === undefined ? [] : [said.notes];
    case 'character':
      return CHARACTER_LAYERS.flatMap((layer) =>
        (change[side]?.[layer] ?? []).map(({ text }) => `${said.layers[layer]}: ${cut(text)}`),
      );
    case 'corrections':
      return (change[side] ?? []).map(({ wrong, right }) => said.correction(cut(wrong), right && cut(right)));
    case 'contrasts':
      return change[side] === undefined ? [] : [said.contrasts(figure(change[side].length))];
    case 'memory':
      return change[side] === undefined ? [] : [said.memory(cut(change[side].text))];
  }
}
