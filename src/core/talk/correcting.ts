// A reply that the other person would not have written: kept as a correction, and made anew at once.
import { isRecordOnly } from '../care/safety.ts';
import { offer, shortNonce } from '../choices.ts';
import type { Effect } from '../events.ts';
import { isQuiet } from '../farewell/progress.ts';
import { guide } from '../guide.ts';
import { type Correction, emojiIn, MOST_CORRECTIONS, repeats, withCorrection } from '../persona/corrections.ts';
import { layersThen } from '../persona/era.ts';
import type { Visit } from '../visit.ts';
import { correctionLine } from './corrected.ts';
import type { Turn } from './history.ts';
import { type Objection, objectionIn } from './objection.ts';
import { stablePart } from './prompt.ts';
import { oneLine } from './quoted.ts';
import { atRecord, type Table } from './table.ts';
import { converse, idOf } from './turn.ts';
import { isGuides, turnMeant } from './why.ts';

type Correcting = AsyncGenerator<Effect, void, void>;

/** Characters of what is kept, and of what is said of it. */
const LONGEST = 300;
const SAID = 120;

/** True where the message was an objection to a reply, and was answered as one. */
export async function* answerObjection(
  visit: Visit,
  fragments: readonly string[],
): AsyncGenerator<Effect, boolean, void> {
  const table = await atRecord(visit);
  if (!table || isQuiet(table.layers.farewell) || isRecordOnly(table.layers)) return false;
  const objection = objectionIn(fragments.join('\n'), table.persona.name);
  const turn = objection && (await turnMeant(table.vault, visit));
  if (!objection || !turn) return false;
  if (await isGuides(visit)) {
    yield guide(visit.words.correction.guides(table.persona.name));
    return true;
  }
  yield* correct(objection, turn, table, visit);
  return true;
}

/** What was made anew before a crash is said as it stands. */
export async function* correct(objection: Objection, turn: Turn, table: Table, visit: Visit): Correcting {
  const { words, home } = visit;
  const id = idOf(visit);
  if (!(await table.vault.talk.find(id))) {
    const correction = correctionOf(objection, turn, visit);
    const kept = await keep(correction, table, visit);
    if (!kept) return yield guide(words.correction.full);
    const inFlow = (await home.flow.read()) !== undefined;
    const undo = { value: `r${correction.id}:${table.persona.id}`, label: words.correction.undo };
    yield guide(confirmed(correction, turn, table, visit), inFlow ? [] : await offer(visit, 'corrections', [undo]));
  }
  const question = { id, waiting: [], fragments: turn.heard };
  yield* converse(visit, { ...table, layers: layersThen(await table.vault.persona.read()) }, question, {
    instead: turn.id,
  });
}

function correctionOf({ wrong, right }: Objection, turn: Turn, { ports }: Visit): Correction {
  const said = turn.said.join('\n');
  const emoji = emojiIn(said).join('');
  const whole = { scope: 'reply', wrong: said } as const;
  const what =
    typeof wrong === 'object'
      ? ({ scope: 'phrase', wrong: oneLine(wrong.phrase, LONGEST) } as const)
      : wrong === 'emoji' && emoji !== ''
        ? ({ scope: 'emoji', wrong: emoji } as const)
        : whole;
  return {
    id: shortNonce(ports.chance.id()),
    at: ports.clock.now(),
    situation: oneLine(turn.heard.join(' / '), LONGEST),
    ...what,
    right: right === undefined ? undefined : oneLine(right, LONGEST),
  };
}

/** False: there are as many as a prompt can hold. A correction that would not hold from the next reply on is a bug. */
async function keep(correction: Correction, { vault, persona }: Table, { ports }: Visit): Promise<boolean> {
  const { corrections: before, ...layers } = await vault.persona.read();
  const corrections = withCorrection(before, correction);
  if (corrections.length > MOST_CORRECTIONS) return false;
  const prompt = stablePart({ name: persona.name, layers: { ...layers, corrections }, exemplars: [], contrasts: [] });
  if (!prompt.includes(correctionLine(correction)) || !repeats(correction, correction.wrong.split('\n')))
    throw new Error('a correction that does not hold');
  await vault.versions.commit({ cause: 'corrected', at: ports.clock.now(), layers: { corrections } });
  return true;
}

function confirmed({ scope, wrong, right }: Correction, turn: Turn, { persona }: Table, { words }: Visit): string {
  const { correction: said } = words;
  const shown = oneLine(wrong.replaceAll('\n', ' / '), SAID);
  const sentence = said.kept(persona.name, shown, right === undefined ? undefined : oneLine(right, SAID));
  const wasReal = scope === 'reply' && turn.voice === 'quoted';
  return words.sentences([sentence, ...(wasReal ? [said.wasReal(persona.name)] : [])]);
}
