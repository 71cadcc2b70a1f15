// What earlier imports know of the names in a file: who has learned them is not asked about them again.
import type { PersonaId } from '../identity.ts';
import type { Visit } from '../visit.ts';
import type { Draft } from './drafts.ts';

/** The names of a persona's record, and those of neither of the two. */
interface Acquaintance {
  readonly id: PersonaId;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  readonly strangers: readonly string[];
}

/** Of those that still speak. A name that stands on both sides tells nothing. */
async function acquaintances({ ports, person }: Visit): Promise<readonly Acquaintance[]> {
  const known: Acquaintance[] = [];
  for (const { id } of await ports.directory.personas(person)) {
    const { persona, record } = await ports.vaults.open(id);
    const { farewell, strangers = [] } = await persona.read();
    if (farewell?.silent) continue;
    const { mine, theirs } = await record.names();
    known.push({
      id,
      mine: mine.filter((name) => !theirs.includes(name)),
      theirs: theirs.filter((name) => !mine.includes(name)),
      strangers,
    });
  }
  return known;
}

const namesOf = ({ conversation }: Draft): readonly string[] => conversation.participants.map(({ name }) => name);

/** In a group it may be another member this time; a chat of two that looks like one has no name that is not known. */
function isTheirs(open: Draft, { mine, theirs, strangers }: Acquaintance): boolean {
  const { kind, kindTold } = open.conversation;
  const known = [...mine, ...theirs, ...strangers];
  return kind === 'personal' || (!kindTold && namesOf(open).every((name) => known.includes(name)));
}

/** Who knows names of both sides. One alone who does takes the conversation, with all that was said about its names. */
export async function recognised(open: Draft, visit: Visit): Promise<Draft> {
  const names = namesOf(open);
  const both = (await acquaintances(visit)).filter(
    ({ mine, theirs }) =>
      names.some((name) => theirs.includes(name)) &&
      (open.me === undefined ? names.some((name) => mine.includes(name)) : mine.includes(open.me)),
  );
  const [only, another] = both;
  if (!only) return open;
  const mine = names.filter((name) => both.every((each) => each.mine.includes(name)));
  const me = open.me ?? mine[0];
  if (another || !isTheirs(open, only)) return { ...open, me };
  return {
    ...open,
    me,
    alsoMe: mine.filter((name) => name !== me),
    them: names.filter((name) => only.theirs.includes(name)),
    strangers: names.filter((name) => only.strangers.includes(name)),
    persona: only.id,
  };
}

/** A file that holds one side only: a part of a conversation that somebody knows. undefined: nobody does. */
export async function completed(open: Draft, name: string, visit: Visit): Promise<Draft | undefined> {
  const known = await acquaintances(visit);
  const theirs = known.filter((each) => each.theirs.includes(name)).map(({ id }) => id);
  const mine = known.filter((each) => each.mine.includes(name)).map(({ id }) => id);
  if (theirs.length === 0 && mine.length === 0) return undefined;
  const [only, another] = theirs;
  // what the user alone wrote may have gone to anybody
  if (mine.length > 0) return { ...open, me: name, candidates: mine };
  const found = { ...open, me: undefined, them: [name] };
  return only && !another ? { ...found, persona: only } : { ...found, candidates: theirs };
}
