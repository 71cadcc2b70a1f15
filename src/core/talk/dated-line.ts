// A real line behind a reply, which the guide shows with its day: a mode that looks back shows one now and then.
import type { RecordMessage } from '../archive/message.ts';
import { withheld } from '../care/withheld.ts';
import { holdsContactDetails } from '../farewell/contact-details.ts';
import type { Persona } from '../identity.ts';
import type { Vault } from '../ports.ts';
import type { Visit } from '../visit.ts';
import { wallDay } from '../words/figures.ts';
import type { Turn } from './history.ts';

/** Characters: a shorter line says little on its own. */
const SHORTEST = 16;
const LONGEST = 300;

/** undefined where nothing behind the reply is worth a card. */
export async function datedLine(
  { evidence, said }: Turn,
  { persona, vault }: { readonly persona: Persona; readonly vault: Vault },
  { words }: Visit,
): Promise<string | undefined> {
  const ids = evidence.flatMap(({ theirs }) => theirs);
  const lines = (await vault.record.aroundAll(ids, 0, 0)).flat();
  const line = lines.find((each) => isWorthShowing(each) && !said.includes(each.text));
  const day = wallDay(line?.at, words);
  return line && day !== undefined ? words.talk.datedLine(day, persona.name, line.text) : undefined;
}

function isWorthShowing({ at, text }: RecordMessage): boolean {
  const length = [...text].length;
  const fits = at !== undefined && length >= SHORTEST && length <= LONGEST;
  return fits && withheld(text) === undefined && !holdsContactDetails(text);
}
