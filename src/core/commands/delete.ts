// Everything of this person, after one confirmation, in every state. Never leads anywhere else.
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import { erasureOf } from '../erasing.ts';
import { guide } from '../guide.ts';

const NAME = 'delete';

export const deleteEverything: Command = {
  name: NAME,
  describe: (words) => words.commands.menu.delete,
  urgent: true,
  async *run(_event, visit) {
    const { ask, confirm } = visit.words.commands.delete;
    yield guide(ask, await offer(visit, NAME, [{ value: 'yes', label: confirm }]));
  },
  // biome-ignore lint/correctness/useYield: the receipt, once the order was carried out, is the answer
  async *choose(_value, visit) {
    await visit.ports.erasures.order(erasureOf(visit, undefined));
  },
};
