// Parts the accounts of one person: everything stays with the first. On the first it parts all others, elsewhere itself.
import { type Command, noButtons } from '../command.ts';
import type { Incoming } from '../events.ts';
import { guide } from '../guide.ts';
import type { Account } from '../identity.ts';
import type { Visit } from '../visit.ts';

const isBy = ({ platform, native }: Account, event: Incoming): boolean =>
  platform === event.platform && native === event.person;

/** What is still to be said there, or was written there and has no answer yet, belongs to somebody else now. */
async function leaveUnanswered(parted: readonly Account[], { home, keys }: Visit): Promise<void> {
  await home.outbox.drop();
  const pending = (await home.inbox.pending()).filter(({ key }) => !keys.includes(key));
  const theirs = pending.filter(({ event }) => parted.some((account) => isBy(account, event)));
  await home.inbox.finish(theirs.map(({ key }) => key));
}

export const unlink: Command = {
  name: 'unlink',
  describe: (words) => words.links.menu.unlink,
  urgent: false,
  async *run(event, visit) {
    const { links: said } = visit.words;
    const [first, ...others] = await visit.ports.links.accounts(visit.person);
    if (!first || others.length === 0) return yield guide(said.nothingJoined);
    const here = isBy(first, event);
    const parted = here ? others : others.filter((account) => isBy(account, event));
    await visit.ports.links.part(parted);
    await leaveUnanswered(parted, visit);
    yield guide(here ? said.partedOthers : said.parted);
  },
  choose: noButtons,
};
