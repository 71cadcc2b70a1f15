// What the guide says in the persona's place, because of what the user wrote.
import { inventedAnswer } from '../care/answers.ts';
import { distressIn, RISEN, risesTwice } from '../care/distress.ts';
import { asksWhetherReal } from '../care/reality.ts';
import { asksToReach } from '../care/refusals.ts';
import { isRecordOnly } from '../care/safety.ts';
import { asksTheSame, questionIn } from '../care/same-question.ts';
import { isSexual } from '../care/unsaid.ts';
import type { Effect } from '../events.ts';
import { guide } from '../guide.ts';
import type { PersonaLayers } from '../persona/layers.ts';
import type { Vault } from '../ports.ts';
import type { Visit } from '../visit.ts';
import { inSession } from './session.ts';

interface Seat {
  readonly persona: { readonly name: string };
  readonly vault: Vault;
  readonly layers: PersonaLayers;
}

/** Turns of this session that are looked at. */
const LOOKED_AT = 100;

/** undefined: the persona may answer. `last`: the last exchange of a goodbye, which the guide accompanies anyway. */
export async function insteadOf(
  message: string,
  { persona, vault, layers }: Seat,
  { words: { care, safety }, home, ports, signal }: Visit,
  last: boolean,
): Promise<string | undefined> {
  if (asksWhetherReal(message, persona.name))
    return isRecordOnly(layers) ? safety.reality(persona.name) : care.reality(persona.name);
  if (asksToReach(message)) return care.refused;
  if (isSexual(message)) return care.notSexual;
  const question = questionIn(message);
  if (last || (!question && distressIn(message) < RISEN)) return undefined;
  const now = ports.clock.now();
  const turns = inSession(await vault.talk.recent(LOOKED_AT), layers.sessions, now);
  const said = turns.map(({ at, heard }) => ({ at, text: heard.join('\n') }));
  if (question && said.filter(({ text }) => asksTheSame(text, question)).length >= 2) return care.sameQuestion;
  const { cameAt = 0 } = await home.care.read();
  const since = said.filter(({ at }) => at > cameAt).map(({ text }) => text);
  if (!risesTwice([...since.slice(-2), message].map(distressIn))) return undefined;
  if (!signal.aborted) await home.care.change({ cameAt: now });
  return care.heavier;
}

/** Where nothing of what a model gave could be sent; never twice the same in a row. */
export async function* sayInvented({ home, words }: Visit): AsyncGenerator<Effect, void, void> {
  const { text, id } = inventedAnswer(await home.care.read(), words);
  await home.care.change({ answered: id });
  yield guide(text);
}
