// What there is of a persona, as sentences name it.
import { isRecordOnly } from '../care/safety.ts';
import { isQuiet } from '../farewell/progress.ts';
import type { Persona } from '../identity.ts';
import type { Visit } from '../visit.ts';
import { figure, wallDay } from '../words/figures.ts';

export interface Held {
  readonly name: string;
  /** Grouped digits. */
  readonly messages: string;
  /** Days, in the person's language; undefined while nothing has a time. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** A goodbye has begun: it does not speak. */
  readonly ended: boolean;
  /** There is no persona. */
  readonly recordOnly: boolean;
}

export async function held({ name, id }: Persona, { ports, words }: Visit): Promise<Held> {
  const vault = await ports.vaults.open(id);
  const { mine, theirs, first, last } = await vault.record.summary();
  const { farewell, safety } = await vault.persona.read();
  return {
    name,
    messages: figure(mine + theirs),
    from: wallDay(first, words),
    to: wallDay(last, words),
    ended: isQuiet(farewell),
    recordOnly: isRecordOnly({ safety }),
  };
}
