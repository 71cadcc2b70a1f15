// What one of the two wrote in public: a list of the accounts, each to be looked into, and more to be added.
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import type { Effect } from '../events.ts';
import { begin } from '../flowing.ts';
import { postsFlow } from '../flows/posts.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import { accountOf } from '../posts/accounts.ts';
import type { PostsState } from '../posts/steps.ts';
import { oneLine } from '../talk/quoted.ts';
import type { Visit } from '../visit.ts';
import { figure, wallDay } from '../words/figures.ts';

const NAME = 'posts';

/** Posts shown at once, and characters of each. */
const PAGE = 5;
const LONGEST = 300;
/** Accounts with a button. */
const MOST_SHOWN = 8;

type Saying = AsyncGenerator<Effect, void, void>;

async function personaOf(visit: Visit, id: string | undefined): Promise<Persona | undefined> {
  return (await visit.ports.directory.personas(visit.person)).find((each) => each.id === id);
}

/** Not over a step that is open: it would be lost without a word. */
async function* start(state: PostsState, visit: Visit): Saying {
  if (await visit.home.flow.read()) return yield guide(visit.words.commands.start.underWay);
  yield* begin(postsFlow, state, visit);
}

const waiting = ({ id }: Persona): PostsState => ({ at: 'waiting', persona: id, text: '', full: false });

async function* list(persona: Persona, visit: Visit): Saying {
  const { words, ports } = visit;
  const said = words.posts;
  const sources = await (await ports.vaults.open(persona.id)).posts.sources();
  if (sources.length === 0) return yield* start(waiting(persona), visit);
  const lines = sources.map((source, i) => said.line(figure(i + 1), source.by, persona.name, accountOf(source, words)));
  const buttons = [
    ...sources
      .slice(0, MOST_SHOWN)
      .map(({ id }, i) => ({ value: `s${id}p0:${persona.id}`, label: said.show(figure(i + 1)) })),
    { value: `a0p0:${persona.id}`, label: said.add },
  ];
  yield guide([said.head(persona.name), ...lines].join('\n'), await offer(visit, NAME, buttons));
}

async function* browse(persona: Persona, source: number, page: number, visit: Visit): Saying {
  const { words, ports } = visit;
  const said = words.posts;
  const found = await (await ports.vaults.open(persona.id)).posts.list(PAGE + 1, page * PAGE, source);
  if (found.length === 0) return yield guide(said.gone);
  const shown = found.slice(0, PAGE);
  const buttons = [
    ...(page > 0 ? [{ value: `s${source}p${page - 1}:${persona.id}`, label: said.back }] : []),
    ...(found.length > PAGE ? [{ value: `s${source}p${page + 1}:${persona.id}`, label: said.more8 }] : []),
  ];
  const lines = shown.map(({ at, text }) => said.post(wallDay(at, words), oneLine(text, LONGEST)));
  yield guide(lines.join('\n\n'), buttons.length > 0 ? await offer(visit, NAME, buttons) : []);
}

export const posts: Command = {
  name: NAME,
  describe: (words) => words.posts.menu,
  takes: 'files',
  urgent: false,
  async *run({ files }, visit) {
    const persona = await personaOf(visit, visit.settings.persona);
    if (!persona) return yield guide(visit.words.posts.nobody);
    if (files.length === 0) return yield* list(persona, visit);
    yield* start({ at: 'received', persona: persona.id, files, earlier: [], text: '' }, visit);
  },
  async *choose(value, visit) {
    const [, kind, source, page, id] = /^([as])(\d+)p(\d+):(.+)$/.exec(value) ?? [];
    const persona = await personaOf(visit, id);
    if (!persona) return yield guide(visit.words.commands.personas.gone);
    if (kind === 'a') yield* start(waiting(persona), visit);
    else yield* browse(persona, Number(source), Number(page), visit);
  },
};
