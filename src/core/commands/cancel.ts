import { type Command, noButtons } from '../command.ts';
import type { Effect } from '../events.ts';
import { begin } from '../flowing.ts';
import { distillingFlow } from '../flows/distilling.ts';
import { goodbyeFlow } from '../flows/goodbye.ts';
import { interviewFlow } from '../flows/interview.ts';
import { newPersonaFlow } from '../flows/new-persona.ts';
import { puttingOff, settlingFlow } from '../flows/settling.ts';
import { tryingFlow } from '../flows/trying.ts';
import { guide } from '../guide.ts';
import { leave } from '../leaving.ts';
import type { FlowRow } from '../ports.ts';
import type { Visit } from '../visit.ts';
import type { Words } from '../words/words.ts';

function farewellTo(row: FlowRow, words: Words): string {
  if (row.name === goodbyeFlow.name)
    return goodbyeFlow.parse(row.state)?.step.at === 'begin'
      ? words.goodbye.savedAtDoor
      : words.commands.cancel.goodbyeWaits;
  if (row.name === distillingFlow.name) return words.learn.left;
  if (row.name === interviewFlow.name) return words.interview.left;
  if (row.name === tryingFlow.name) return words.likeness.left;
  const made = row.name === newPersonaFlow.name ? newPersonaFlow.parse(row.state) : undefined;
  return made?.at === 'fill' ? words.imports.persona.waits(made.name) : words.commands.cancel.left;
}

/** With what stays of it. */
export async function* leaveStep(row: FlowRow, visit: Visit): AsyncGenerator<Effect, void, void> {
  yield* leave(row, visit);
  yield guide(farewellTo(row, visit.words));
}

export const cancel: Command = {
  name: 'cancel',
  describe: (words) => words.commands.menu.cancel,
  urgent: true, // a long import is given up at once
  async *run(_event, visit) {
    const row = await visit.home.flow.read();
    if (!row) return yield guide(visit.words.commands.cancel.nothing);
    const later = puttingOff(row);
    if (later) return yield* begin(settlingFlow, later, visit);
    yield* leaveStep(row, visit);
  },
  choose: noButtons,
};
