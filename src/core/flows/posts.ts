// From a file of posts (or pasted ones) to what the persona's vault holds of them. The steps are in posts/steps.ts.
import { choice } from '../choices.ts';
import { type Problem, UserError } from '../errors.ts';
import type { Choice, Effect, Say } from '../events.ts';
import type { Flow } from '../flow.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import { eraseUpload, relay } from '../importing/reading.ts';
import { findPersona } from '../personas.ts';
import { accountOf } from '../posts/accounts.ts';
import { foundIn } from '../posts/found.ts';
import type { PostsReport } from '../posts/post.ts';
import { measurePublicAnew } from '../posts/public-manner.ts';
import { areScreenshots, BETWEEN, readOff } from '../posts/screenshots.ts';
import { type At, type KnownNames, move, PAGE, type PostsState, parseState, settle } from '../posts/steps.ts';
import { oneLine } from '../talk/quoted.ts';
import type { Visit } from '../visit.ts';
import { figure } from '../words/figures.ts';
import { formatName } from '../words/formats.ts';
import { sentence } from '../words/sentence.ts';
import { shortened } from '../words/shortened.ts';

const NAME = 'posts';

/** Characters of what was read off that are shown. */
const SHOWN = 900;

export const postsFlow: Flow<PostsState> = {
  name: NAME,
  parse: parseState,
  hearsay: ({ at }) => at === 'waiting',
  move,
  enter,
};

type Entering = AsyncGenerator<Effect, PostsState | 'end' | undefined, void>;

async function* enter(state: PostsState, visit: Visit, nonce: string): Entering {
  const meant = await findPersona(state.persona, visit);
  if (!meant) return 'end';
  switch (state.at) {
    case 'waiting':
      yield ask(state, meant, visit, nonce);
      return undefined;
    case 'received':
      return received(state, visit);
    case 'seeing':
      return yield* see(state, visit);
    case 'reading':
      return yield* read(state, visit, nonce);
    case 'settling':
      return settle(state, await namesOf(meant, visit));
    case 'whose':
      yield askWhose(state, meant, visit, nonce);
      return undefined;
    case 'which':
      yield askWhich(state, meant, visit, nonce);
      return undefined;
    case 'storing':
      return yield* store(state, meant, visit, nonce);
    case 'declined':
      yield* eraseUpload(state.source);
      yield guide(visit.words.posts.leftOut);
      return 'end';
  }
}

const lineCount = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length;

function ask({ text, full }: At<'waiting'>, { name }: Persona, { words, ports }: Visit, nonce: string): Say {
  const said = words.posts;
  if (text !== '')
    return guide(full ? said.full : said.more(figure(lineCount(text))), [choice(NAME, nonce, 'done', said.done)]);
  const screenshots = ports.model.voice === 'quoting' ? said.noScreenshots : said.askScreenshots;
  return guide(full ? said.full : `${said.ask(name)}\n\n${screenshots}`);
}

function received({ persona, files, earlier, text }: At<'received'>, visit: Visit): PostsState {
  const { platform, native } = visit.event;
  if (areScreenshots(files, visit)) return { at: 'seeing', persona, files, earlier: [...earlier, native], text };
  return {
    at: 'reading',
    persona,
    source: { upload: { kind: 'files', platform, files, posts: true }, native, earlier },
  };
}

/** What was read off is shown, and waits beside what was pasted. */
async function* see({ persona, files, earlier, text }: At<'seeing'>, visit: Visit): Entering {
  const { ports, words, signal } = visit;
  const said = words.posts;
  const posts = ports.model.voice === 'quoting' ? [] : await readOff(files, visit);
  if (signal.aborted) return undefined;
  for (const native of earlier) yield { do: 'erase-upload', native };
  const none = ports.model.voice === 'quoting' ? said.noScreenshots : said.unreadable;
  yield guide(posts.length === 0 ? none : said.readOff(figure(posts.length), oneLine(posts.join(' / '), SHOWN)));
  const all = [...(text === '' ? [] : [text]), ...posts].join(BETWEEN);
  return { at: 'waiting', persona, text: all, full: false };
}

async function* refuse(problem: Problem, { source }: At<'reading' | 'storing'>, { words }: Visit): Entering {
  yield* eraseUpload(source);
  yield guide(source.upload.kind === 'pasted' ? words.posts.unread : sentence(problem, words));
  return 'end';
}

async function* read(state: At<'reading'>, visit: Visit, nonce: string): Entering {
  const { source, persona } = state;
  try {
    const findings = yield* relay(visit.ports.importer.inspect(source.upload, visit.signal), nonce, visit.words);
    return { at: 'settling', persona, source, found: foundIn(findings) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return yield* refuse(error.problem, state, visit);
  }
}

/** Of the record, and of posts that came before. */
async function namesOf({ id, name }: Persona, { ports }: Visit): Promise<KnownNames> {
  const { record, posts } = await ports.vaults.open(id);
  const { mine, theirs } = await record.names();
  const authors = (await posts.sources()).filter(({ author }) => author !== '');
  const of = (side: 'me' | 'them') => authors.filter(({ by }) => by === side).map(({ author }) => author);
  return { mine: [...mine, ...of('me')], theirs: [name, ...theirs, ...of('them')] };
}

function askWhose({ found }: At<'whose'>, { name }: Persona, { words }: Visit, nonce: string): Say {
  const said = words.posts;
  const [only] = found.authors;
  const account = accountOf({ ...found, author: only?.name ?? '', first: found.first, last: found.last }, words);
  return guide(said.whose(account, name), [
    choice(NAME, nonce, 'them', said.theirs(shortened(name))),
    choice(NAME, nonce, 'me', said.mine),
    choice(NAME, nonce, 'neither', said.neither),
  ]);
}

function askWhich({ found, page }: At<'which'>, { name }: Persona, { words }: Visit, nonce: string): Say {
  const said = words.posts;
  const from = page * PAGE;
  const buttons: Choice[] = found.authors
    .slice(from, from + PAGE)
    .map((author, i) => choice(NAME, nonce, `p${from + i}`, said.author(shortened(author.name), figure(author.posts))));
  if (page > 0) buttons.push(choice(NAME, nonce, `g${page - 1}`, said.back));
  if (from + PAGE < found.authors.length) buttons.push(choice(NAME, nonce, `g${page + 1}`, said.more8));
  buttons.push(choice(NAME, nonce, 'none', said.none));
  return guide(said.which(formatName(found.format, words.imports), name), buttons);
}

async function* store(state: At<'storing'>, meant: Persona, visit: Visit, nonce: string): Entering {
  const { source, authors } = state;
  const { ports, words, settings, signal } = visit;
  const { safety } = await (await ports.vaults.open(meant.id)).persona.read();
  // what shapes a persona is not taken where there is to be none
  if (safety?.recordOnly !== undefined && authors.some(({ by }) => by === 'them'))
    return yield* refuse({ code: 'record-only', why: safety.recordOnly }, state, visit);
  const plan = { persona: meant.id, authors, zone: settings.zone, adultsSince: safety?.adultsSince };
  let report: PostsReport;
  try {
    report = yield* relay(ports.importer.storePosts(source.upload, plan, signal), nonce, words);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return yield* refuse(error.problem, state, visit);
  }
  await measurePublicAnew(await ports.vaults.open(meant.id));
  yield* eraseUpload(source);
  yield guide(kept(report, state, meant, visit));
  return 'end';
}

function kept(
  { added, posts, warnings, early }: PostsReport,
  { authors }: At<'storing'>,
  { name }: Persona,
  { words }: Visit,
) {
  const said = words.posts;
  const theirs = authors.some(({ by }) => by === 'them');
  const sum = theirs
    ? said.keptTheirs(name, figure(added), figure(posts))
    : said.keptMine(figure(added), figure(posts));
  const doubts = warnings.map(({ code, count }) => words.imports.warnings[code](figure(count)));
  const leftOut = early > 0 ? [words.safety.early(figure(early))] : [];
  return [sum, ...leftOut, ...doubts, said.after].join('\n');
}
