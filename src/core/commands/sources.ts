// What the persona spoken with was made from, and taking one of it out again.
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import type { Effect } from '../events.ts';
import { begin } from '../flowing.ts';
import { takingOutFlow } from '../flows/taking-out.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import { KEPT_KINDS, type KeptKind } from '../memories/memory.ts';
import { findPersona } from '../personas.ts';
import type { SourceSummary } from '../ports.ts';
import { accountOf } from '../posts/accounts.ts';
import type { PostSource } from '../posts/post.ts';
import type { Visit } from '../visit.ts';
import { figure, wallDay } from '../words/figures.ts';
import { formatName } from '../words/formats.ts';
import { shortened } from '../words/shortened.ts';

const NAME = 'sources';

/** Imports listed at once. */
const PAGE = 8;

type Saying = AsyncGenerator<Effect, void, void>;

/** An import, the posts of one account, or all memories of one kind that the person gave. */
type Source =
  | (SourceSummary & { readonly of: 'record' })
  | (PostSource & { readonly of: 'posts' })
  | { readonly of: 'memories'; readonly kind: KeptKind; readonly count: number };

/** Imports in the order they came, then what was kept besides. */
async function sourcesOf({ id }: Persona, visit: Visit): Promise<readonly Source[]> {
  const { record, posts, memories } = await visit.ports.vaults.open(id);
  const imports = (await record.sources()).toSorted((a, b) => a.importedAt - b.importedAt);
  const kept = await Promise.all(
    KEPT_KINDS.map(async (kind) => ({ of: 'memories' as const, kind, count: await memories.count(kind) })),
  );
  return [
    ...imports.map((source) => ({ of: 'record' as const, ...source })),
    ...(await posts.sources()).map((source) => ({ of: 'posts' as const, ...source })),
    ...kept.filter(({ count }) => count > 0),
  ];
}

function whatOf(source: Source, name: string, { words }: Visit): string {
  if (source.of === 'memories') return words.sources.kept[source.kind];
  if (source.of === 'posts') return words.posts.source(source.by, name, accountOf(source, words));
  const { format } = source;
  return format === 'remembered' ? words.sources.remembered : formatName(format, words.imports);
}

function lineOf(source: Source, place: number, name: string, visit: Visit): string {
  const { words } = visit;
  if (source.of === 'memories')
    return words.sources.keptLine(figure(place + 1), whatOf(source, name, visit), figure(source.count));
  if (source.of === 'posts')
    return words.posts.sourceLine(figure(place + 1), whatOf(source, name, visit), accountOf(source, words));
  const [first, ...others] = source.others;
  return words.sources.line({
    number: figure(place + 1),
    what: whatOf(source, name, visit),
    who:
      first === undefined ? undefined : `${shortened(first)}${others.length > 0 ? ` +${figure(others.length)}` : ''}`,
    messages: figure(source.messages),
    from: wallDay(source.first, words),
    to: wallDay(source.last, words),
    taken: wallDay(source.importedAt, words),
  });
}

function tokenOf(source: Source): string {
  if (source.of === 'memories') return source.kind;
  return source.of === 'posts' ? `p${source.id}` : String(source.id);
}

/** Buttons name the persona too: another may be spoken with when one is pressed. */
async function* list(persona: Persona, page: number, visit: Visit): Saying {
  const said = visit.words.sources;
  const all = await sourcesOf(persona, visit);
  if (all.length === 0) return yield guide(said.none(persona.name));
  const from = page * PAGE;
  const shown = all.slice(from, from + PAGE);
  const buttons = [
    ...shown.map((source, i) => ({
      value: `t${tokenOf(source)}:${persona.id}`,
      label: said.takeOut(figure(from + i + 1), whatOf(source, persona.name, visit)),
    })),
    ...(page > 0 ? [{ value: `g${page - 1}:${persona.id}`, label: said.back }] : []),
    ...(from + PAGE < all.length ? [{ value: `g${page + 1}:${persona.id}`, label: said.more }] : []),
  ];
  const lines = shown.map((source, i) => lineOf(source, from + i, persona.name, visit));
  yield guide([said.head(persona.name), ...lines].join('\n'), await offer(visit, NAME, buttons));
}

async function* confirm(persona: Persona, token: string, visit: Visit): Saying {
  const said = visit.words.sources;
  const all = await sourcesOf(persona, visit);
  const place = all.findIndex((source) => tokenOf(source) === token);
  const source = all[place];
  if (!source) return yield guide(said.gone);
  const buttons = [
    { value: `y${token}:${persona.id}`, label: said.yes },
    { value: `n${token}:${persona.id}`, label: said.no },
  ];
  yield guide(
    said.confirm(lineOf(source, place, persona.name, visit), persona.name),
    await offer(visit, NAME, buttons),
  );
}

/** Not over a step that is open: it would be lost without a word. */
async function* takeOut({ id: persona }: Persona, token: string, visit: Visit): Saying {
  if (await visit.home.flow.read()) return yield guide(visit.words.commands.start.underWay);
  const kind = KEPT_KINDS.find((each) => each === token);
  if (kind) yield* begin(takingOutFlow, { at: 'forgetting', persona, kind }, visit);
  else if (token.startsWith('p'))
    yield* begin(takingOutFlow, { at: 'posts', persona, source: Number(token.slice(1)) }, visit);
  else yield* begin(takingOutFlow, { at: 'taking', persona, source: Number(token) }, visit);
}

export const sources: Command = {
  name: NAME,
  describe: (words) => words.sources.menu,
  urgent: false,
  async *run(_event, visit) {
    const persona = await findPersona(visit.settings.persona, visit);
    if (persona) yield* list(persona, 0, visit);
    else yield guide(visit.words.sources.nobody);
  },
  async *choose(value, visit) {
    const [, kind, token = '', id] = /^([tgyn])(\w+):(.+)$/.exec(value) ?? [];
    const persona = await findPersona(id, visit);
    if (!persona) return yield guide(visit.words.commands.personas.gone);
    if (kind === 'g') yield* list(persona, Number(token), visit);
    else if (kind === 't') yield* confirm(persona, token, visit);
    else if (kind === 'y') yield* takeOut(persona, token, visit);
    else yield guide(visit.words.sources.left);
  },
};
