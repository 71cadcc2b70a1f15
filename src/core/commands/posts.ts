// What one of the two wrote in public: a list of the accounts, each to be looked into, down to single posts, which can be changed
// and taken out; and more to be added.
import { isStopWord, tokens } from '../archive/tokens.ts';
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import type { Effect } from '../events.ts';
import { begin } from '../flowing.ts';
import { amendingFlow } from '../flows/amending.ts';
import { postsFlow } from '../flows/posts.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import { findPersona } from '../personas.ts';
import { accountOf } from '../posts/accounts.ts';
import type { Post } from '../posts/post.ts';
import { measurePublicAnew } from '../posts/public-manner.ts';
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

interface Button {
  readonly value: string;
  readonly label: string;
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
  yield guide([said.head(persona.name), ...lines, said.searching].join('\n'), await offer(visit, NAME, buttons));
}

/** Posts with a button for each; numbers go on over the pages. */
function listed(
  posts: readonly Post[],
  first: number,
  persona: Persona,
  { words }: Visit,
): { readonly lines: readonly string[]; readonly buttons: readonly Button[] } {
  const numbers = posts.map((_, i) => figure(first + i + 1));
  return {
    lines: posts.map(({ at, text }, i) =>
      words.posts.numbered(numbers[i] ?? '', words.posts.post(wallDay(at, words), oneLine(text, LONGEST))),
    ),
    buttons: posts.map(({ id }, i) => ({ value: `o${id}:${persona.id}`, label: numbers[i] ?? '' })),
  };
}

async function* browse(persona: Persona, source: number, page: number, visit: Visit): Saying {
  const { words, ports } = visit;
  const said = words.posts;
  const found = await (await ports.vaults.open(persona.id)).posts.list(PAGE + 1, page * PAGE, source);
  if (found.length === 0) return yield guide(said.gone);
  const { lines, buttons } = listed(found.slice(0, PAGE), page * PAGE, persona, visit);
  const turns = [
    ...(page > 0 ? [{ value: `s${source}p${page - 1}:${persona.id}`, label: said.back }] : []),
    ...(found.length > PAGE ? [{ value: `s${source}p${page + 1}:${persona.id}`, label: said.more8 }] : []),
  ];
  yield guide(lines.join('\n\n'), await offer(visit, NAME, [...buttons, ...turns]));
}

/** In posts of both sides, theirs first. */
async function* search(persona: Persona, written: string, visit: Visit): Saying {
  const { posts: store } = await visit.ports.vaults.open(persona.id);
  const all = [...new Set(tokens(written))];
  const telling = all.filter((token) => !isStopWord(token));
  const terms = telling.length > 0 ? telling : all;
  const found = [...(await store.search(terms, 'them', PAGE)), ...(await store.search(terms, 'me', PAGE))];
  if (found.length === 0) return yield guide(visit.words.posts.notFound);
  const { lines, buttons } = listed(found, 0, persona, visit);
  yield guide(lines.join('\n\n'), await offer(visit, NAME, buttons));
}

async function* show(persona: Persona, { id, by, at, text }: Post, visit: Visit): Saying {
  const { words } = visit;
  const said = words.posts;
  const button = (kind: string, label: string): Button => ({ value: `${kind}${id}:${persona.id}`, label });
  const buttons = [button('e', said.edit), button('d', said.changeDay), button('f', said.takeOut)];
  const from = said.from(by, persona.name, wallDay(at, words));
  yield guide(`${text}\n\n${from}`, await offer(visit, NAME, buttons));
}

async function* askToTakeOut(persona: Persona, { id, text }: Post, visit: Visit): Saying {
  const said = visit.words.posts;
  const buttons = [
    { value: `y${id}:${persona.id}`, label: said.yes },
    { value: `n${id}:${persona.id}`, label: said.no },
  ];
  yield guide(said.askToTakeOut(oneLine(text, LONGEST)), await offer(visit, NAME, buttons));
}

async function* takeOut({ id: persona }: Persona, { id }: Post, visit: Visit): Saying {
  const vault = await visit.ports.vaults.open(persona);
  await vault.posts.change(id, undefined);
  await measurePublicAnew(vault);
  yield guide(visit.words.posts.takenOne);
}

/** Not over a step that is open: it would be lost without a word. */
async function* amend({ id: persona }: Persona, { id: post }: Post, what: 'words' | 'day', visit: Visit): Saying {
  if (await visit.home.flow.read()) return yield guide(visit.words.commands.start.underWay);
  yield* begin(amendingFlow, { at: 'asking', persona, post, what, unclear: false }, visit);
}

async function* onPost(kind: string, persona: Persona, id: number, visit: Visit): Saying {
  const [post] = await (await visit.ports.vaults.open(persona.id)).posts.find([id]);
  if (!post) return yield guide(visit.words.posts.goneOne);
  if (kind === 'o') yield* show(persona, post, visit);
  else if (kind === 'e') yield* amend(persona, post, 'words', visit);
  else if (kind === 'd') yield* amend(persona, post, 'day', visit);
  else if (kind === 'f') yield* askToTakeOut(persona, post, visit);
  else if (kind === 'n') yield guide(visit.words.posts.stays);
  else yield* takeOut(persona, post, visit);
}

export const posts: Command = {
  name: NAME,
  describe: (words) => words.posts.menu,
  takes: 'both',
  urgent: false,
  async *run({ files, args }, visit) {
    const persona = await findPersona(visit.settings.persona, visit);
    if (!persona) return yield guide(visit.words.posts.nobody);
    if (files.length > 0)
      return yield* start({ at: 'received', persona: persona.id, files, earlier: [], text: '' }, visit);
    if (args.trim() === '') yield* list(persona, visit);
    else yield* search(persona, args, visit);
  },
  async *choose(value, visit) {
    const [, kind = '', number, page, id] = /^([asoedfyn])(\d+)(?:p(\d+))?:(.+)$/.exec(value) ?? [];
    const persona = await findPersona(id, visit);
    if (!persona) return yield guide(visit.words.commands.personas.gone);
    if (kind === 'a') yield* start(waiting(persona), visit);
    else if (kind === 's') yield* browse(persona, Number(number), Number(page), visit);
    else yield* onPost(kind, persona, Number(number), visit);
  },
};
