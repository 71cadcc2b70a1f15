// Pause now: what waits to be said is dropped, what is being made is given up, and one message says so.
import { type Command, noButtons } from '../command.ts';
import { guide } from '../guide.ts';
import { leave } from '../leaving.ts';
import { stopSession } from '../talk/session.ts';
import { atRecord } from '../talk/table.ts';
import type { Visit } from '../visit.ts';

/** Lines, and pictures that are shown, get no answer any more. */
async function dropTalk({ home, keys }: Visit): Promise<void> {
  const pending = await home.inbox.pending();
  const own = pending.findIndex((item) => keys.includes(item.key));
  const before = pending
    .slice(0, Math.max(own, 0))
    .filter(({ event: { kind } }) => kind === 'text' || kind === 'pictures');
  await home.inbox.finish(before.map((item) => item.key));
}

export const stop: Command = {
  name: 'stop',
  describe: (words) => words.commands.menu.stop,
  urgent: true,
  async *run(_event, visit) {
    await visit.home.outbox.drop();
    await dropTalk(visit);
    const table = await atRecord(visit);
    if (table) await stopSession(table.vault, visit.ports.clock.now());
    // a step that waits for the person goes on waiting; one that is at work would go on sending
    const row = await visit.home.flow.read();
    if (row && !row.arrived) yield* leave(row, visit);
    yield guide(visit.words.commands.stop);
  },
  choose: noButtons,
};
