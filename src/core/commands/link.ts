// Without a code: makes one for another account. With one: joins this account, which has to be empty, to the first.
import { type Command, noButtons } from '../command.ts';
import { erasureOf } from '../erasing.ts';
import { guide } from '../guide.ts';
import type { PersonId } from '../identity.ts';
import { join } from '../joining.ts';
import { linkCode, spacedCode } from '../link-code.ts';
import type { Visit } from '../visit.ts';
import { wordsFor } from '../words/words.ts';

async function offerCode({ ports, person, words }: Visit): Promise<string> {
  const code = linkCode(ports.chance.id());
  const offered = await ports.links.offer(person, code, ports.clock.now());
  return offered ? words.links.offered(spacedCode(code)) : words.links.tooManyOffers;
}

async function holdsSomething({ ports, person, home }: Visit): Promise<boolean> {
  const personas = await ports.directory.personas(person);
  return personas.length > 0 || (await home.keepsakes.all()).length > 0 || (await home.flow.read()) !== undefined;
}

async function joinThis(code: string, visit: Visit): Promise<string> {
  const { event, ports, person, words } = visit;
  const account = { platform: event.platform, native: event.person };
  const alone = (await ports.links.accounts(person)).length === 1;
  const leaving = alone && !(await holdsSomething(visit)) ? erasureOf(visit, undefined) : undefined;
  const joining = await join({ code, account, from: person, leaving }, ports);
  if (joining.outcome === 'joined') return saidTo(joining.person, ports);
  if (joining.outcome === 'taken') return alone ? words.links.notEmpty : words.links.alreadyJoined;
  return words.links[joining.outcome];
}

async function saidTo(first: PersonId, { homes }: Visit['ports']): Promise<string> {
  const { language } = await (await homes.open(first)).settings.read();
  return wordsFor(language).links.joined;
}

export const link: Command = {
  name: 'link',
  describe: (words) => words.links.menu.link,
  takes: 'text',
  urgent: false,
  async *run({ args }, visit) {
    yield guide(args === '' ? await offerCode(visit) : await joinThis(args, visit));
  },
  choose: noButtons,
};
