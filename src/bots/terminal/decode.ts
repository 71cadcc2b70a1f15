// A typed line as what the person means by it. Pure.
import type { Choice } from '../../core/events.ts';
import { parseCommand } from '../command-text.ts';
import { numbersOf } from './encode.ts';

export type Line =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'command'; readonly name: string; readonly args: string }
  | { readonly kind: 'choice'; readonly token: string }
  /** `paths` are the readings of what was typed, the likeliest first. */
  | { readonly kind: 'upload'; readonly paths: readonly string[] };

/** `offered` are the buttons that can still be pressed. undefined: an empty line, which says nothing. */
export function decodeLine(line: string, offered: readonly Choice[]): Line | undefined {
  const text = line.replace(/^\uFEFF/, '').trim();
  if (text === '') return undefined;
  const numbers = numbersOf(offered);
  const typed = text.normalize('NFKC').replace(/[\ufe0f\u20e3]/gu, '');
  const pressed =
    offered.find((_, index) => typed === numbers[index]) ?? offered.find(({ label }) => sameLabel(label, text));
  if (pressed) return { kind: 'choice', token: pressed.token };
  const command = parseCommand(text);
  if (!command) return { kind: 'text', text };
  if (command.name === 'upload' && command.args !== '') return { kind: 'upload', paths: readPaths(command.args) };
  return { kind: 'command', ...command };
}

/** A mark before a label, as of the chosen one, need not be typed, nor its capitals. */
const sameLabel = (label: string, text: string): boolean =>
  [label, label.replace(/^[^\p{L}\p{N}]+/u, '')].some((way) => way.trim().toLowerCase() === text.toLowerCase());

/** Quoted, as it stands, or as a terminal writes a file that is dropped on it (`my\ chat.txt`). */
function readPaths(typed: string): readonly string[] {
  const [, , quoted] = /^(["'])(.+)\1$/.exec(typed) ?? [];
  if (quoted !== undefined) return [quoted];
  const unescaped = typed.replace(/\\(.)/g, '$1');
  return unescaped === typed ? [typed] : [typed, unescaped];
}
