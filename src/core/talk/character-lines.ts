// Who they were, as a prompt holds it: what a reader model made of the record, quoted like everything else.
import { CHARACTER_LAYERS, type Character, type CharacterLayer, THIN } from '../persona/character.ts';
import { quoted } from './quoted.ts';

/** Characters of one line, and of all of them. They stand in every prompt. */
const LONGEST = 240;
const MOST = 8000;

const TITLES: Readonly<Record<CharacterLayer, string>> = {
  rules: 'always or never',
  identity: 'who it was',
  manner: 'manner of speaking',
  emotions: 'what moved them, and how it showed',
  together: 'in the relationship',
};

/** Byte-stable for the same character; [] for none. */
export function characterLines(character: Character | undefined, who: string): readonly string[] {
  if (!character) return [];
  let room = MOST;
  const lines = CHARACTER_LAYERS.flatMap((layer) => {
    const own = character[layer].map(
      ({ text, changed }) => `- ${quoted(text, LONGEST)}${changed ? ' (changed over time)' : ''}`,
    );
    const fitting = own.filter((line) => {
      room -= line.length;
      return room >= 0;
    });
    const thin = character[layer].length < THIN ? ' (little is known: stay plain here)' : '';
    return [`${TITLES[layer]}${thin}:`, ...fitting];
  });
  return [
    '',
    `Who ${who} was, as a reading of the whole record found. Where examples show otherwise, the examples count. What changed over time was both: do not even it out.`,
    '<quoted>',
    ...lines,
    '</quoted>',
  ];
}
