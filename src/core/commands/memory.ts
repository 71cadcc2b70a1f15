// What the two shared: a list to page through and to search, each with the lines behind it, to be changed or forgotten.
import { isStopWord, tokens } from '../archive/tokens.ts';
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import type { Effect } from '../events.ts';
import { begin } from '../flowing.ts';
import { redatingFlow } from '../flows/redating.ts';
import { rememberingFlow } from '../flows/remembering.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import type { Memory } from '../memories/memory.ts';
import { periodOf } from '../memories/period.ts';
import { timesNamed } from '../memories/recalling.ts';
import { linesOf } from '../memories/shown.ts';
import { findPersona } from '../personas.ts';
import { labelOf, smallPicturesOf, whenAndWhere } from '../photos/shown.ts';
import { oneLine } from '../talk/quoted.ts';
import type { Visit } from '../visit.ts';
import { figure } from '../words/figures.ts';
import type { Words } from '../words/words.ts';

const NAME = 'memory';

/** Memories listed at once, and characters of each. */
const PAGE = 8;
const LISTED = 120;
/** Lines shown before and after one that is behind a memory. */
const NEIGHBOURS = 2;

type Saying = AsyncGenerator<Effect, void, void>;

interface Button {
  readonly value: string;
  readonly label: string;
}

const storeOf = async ({ id }: Persona, { ports }: Visit) => (await ports.vaults.open(id)).memories;

/** Buttons name the persona too: another may be spoken with when one is pressed. */
const shows = ({ id }: Memory, place: number, persona: Persona): Button => ({
  value: `s${id}:${persona.id}`,
  label: figure(place + 1),
});

const listed = (memories: readonly Memory[], first: number, words: Words): readonly string[] =>
  memories.map(({ text, kind, against, photo, when }, index) => {
    const seen = photo ? whenAndWhere(photo, when, words) : [];
    const { kinds, disputed } = words.memory;
    const from = [kinds[kind], ...seen, ...(against.length > 0 ? [disputed] : [])].join(' · ');
    return words.memory.listed(figure(first + index + 1), oneLine(text, LISTED), from);
  });

async function* list(persona: Persona, page: number, visit: Visit): Saying {
  const { memory: said } = visit.words;
  const store = await storeOf(persona, visit);
  const count = await store.count();
  const from = page * PAGE;
  const shown = await store.list(PAGE, from);
  const buttons = [
    ...shown.map((memory, index) => shows(memory, from + index, persona)),
    ...(page > 0 ? [{ value: `g${page - 1}:${persona.id}`, label: said.back }] : []),
    ...(from + PAGE < count ? [{ value: `g${page + 1}:${persona.id}`, label: said.more }] : []),
    { value: `a0:${persona.id}`, label: said.add },
  ];
  const head = count === 0 ? said.none(persona.name) : said.head(persona.name, figure(count));
  const tail = count > PAGE ? [said.searching] : [];
  yield guide([head, ...listed(shown, from, visit.words), ...tail].join('\n'), await offer(visit, NAME, buttons));
}

/** What is of a time that is named stands before what only shares words. */
async function* search(persona: Persona, text: string, visit: Visit): Saying {
  const { memory: said } = visit.words;
  const all = [...new Set(tokens(text))];
  const telling = all.filter((token) => !isStopWord(token));
  const { memories: store, record } = await visit.ports.vaults.open(persona.id);
  const named = await timesNamed(text, record, visit.ports.clock.now());
  const then = (await Promise.all(named.map((span) => store.during(span, PAGE)))).flat();
  const worded = await store.search(telling.length > 0 ? telling : all, PAGE);
  const found = [...new Map([...then, ...worded].map((memory) => [memory.id, memory])).values()].slice(0, PAGE);
  if (found.length === 0) return yield guide(said.notFound);
  const buttons = found.map((memory, index) => shows(memory, index, persona));
  yield guide([said.found, ...listed(found, 0, visit.words)].join('\n'), await offer(visit, NAME, buttons));
}

function about(memory: Memory, { words, ports }: Visit): string {
  const { memory: said } = words;
  const { kind, asked, when, state, photo } = memory;
  if (photo)
    return [labelOf(memory, words), ...(photo.seen === undefined ? [] : [words.photos.sees(photo.seen)])].join(' · ');
  return [
    ...(when ? [periodOf(when, words)] : []),
    ...(asked === undefined ? [] : [asked]),
    kind === 'told' ? said.told : state === 'confirmed' ? said.confirmed : said.distilled,
    ...(kind === 'told' && ports.model.voice === 'quoting' ? [said.uncompared] : []),
  ].join(' · ');
}

async function* show(persona: Persona, memory: Memory, visit: Visit): Saying {
  const { memory: said } = visit.words;
  const { id, evidence, against, state } = memory;
  const button = (kind: string, label: string): Button => ({ value: `${kind}${id}:${persona.id}`, label });
  const buttons = [
    ...(evidence.length + against.length > 0 ? [button('w', said.lines)] : []),
    ...(state === 'open' ? [button('c', said.confirm)] : []),
    button('e', said.edit),
    button('d', said.changeWhen),
    button('f', said.forget),
  ];
  const { record } = await visit.ports.vaults.open(persona.id);
  const other = await linesOf(against, record, persona.name, visit);
  const text = [memory.text, about(memory, visit), ...(other === '' ? [] : ['', said.otherwise, other])].join('\n');
  yield* smallPicturesOf([memory], await visit.ports.vaults.open(persona.id), visit.words);
  yield guide(text, await offer(visit, NAME, buttons));
}

async function* lines({ id: persona, name }: Persona, { evidence, against }: Memory, visit: Visit): Saying {
  const { memory: said } = visit.words;
  const { record } = await visit.ports.vaults.open(persona);
  const behind = await linesOf(evidence, record, name, visit, NEIGHBOURS);
  const other = await linesOf(against, record, name, visit, NEIGHBOURS);
  const text = [behind, ...(other === '' ? [] : [`${said.otherwise}\n${other}`])].filter((part) => part !== '');
  yield guide(text.length === 0 ? said.noLines : text.join('\n\n'));
}

async function* confirm(persona: Persona, { id, ...body }: Memory, visit: Visit): Saying {
  const { versions } = await visit.ports.vaults.open(persona.id);
  const at = visit.ports.clock.now();
  await versions.commit({ cause: 'edited', at, memories: [{ id, body: { ...body, state: 'confirmed' } }] });
  yield guide(visit.words.memory.isConfirmed);
}

async function* askToForget(persona: Persona, { id, text }: Memory, visit: Visit): Saying {
  const { memory: said } = visit.words;
  const buttons = [
    { value: `y${id}:${persona.id}`, label: said.yes },
    { value: `n${id}:${persona.id}`, label: said.no },
  ];
  yield guide(said.askToForget(oneLine(text, LISTED)), await offer(visit, NAME, buttons));
}

/** Not over a step that is open: it would be lost without a word. */
async function* ask({ id: persona }: Persona, memory: number | undefined, visit: Visit): Saying {
  if (await visit.home.flow.read()) return yield guide(visit.words.commands.start.underWay);
  yield* begin(rememberingFlow, { at: 'asking', persona, memory }, visit);
}

async function* askWhen({ id: persona }: Persona, memory: number, visit: Visit): Saying {
  if (await visit.home.flow.read()) return yield guide(visit.words.commands.start.underWay);
  yield* begin(redatingFlow, { at: 'asking', persona, memory, unclear: false }, visit);
}

async function* onMemory(kind: string, persona: Persona, id: number, visit: Visit): Saying {
  const store = await storeOf(persona, visit);
  const memory = await store.find(id);
  if (!memory) return yield guide(visit.words.memory.gone);
  if (kind === 's') yield* show(persona, memory, visit);
  else if (kind === 'w') yield* lines(persona, memory, visit);
  else if (kind === 'c') yield* confirm(persona, memory, visit);
  else if (kind === 'e') yield* ask(persona, id, visit);
  else if (kind === 'd') yield* askWhen(persona, id, visit);
  else if (kind === 'f') yield* askToForget(persona, memory, visit);
  else if (kind === 'n') yield guide(visit.words.memory.stays);
  else {
    await store.forget(id);
    yield guide(visit.words.memory.forgotten);
  }
}

export const memory: Command = {
  name: NAME,
  describe: (words) => words.memory.menu,
  takes: 'text',
  urgent: false,
  async *run({ args }, visit) {
    const persona = await findPersona(visit.settings.persona, visit);
    if (!persona) return yield guide(visit.words.sources.nobody);
    if (args.trim() === '') yield* list(persona, 0, visit);
    else yield* search(persona, args, visit);
  },
  async *choose(value, visit) {
    const [, kind = '', number, id] = /^([gaswcedfyn])(\d+):(.+)$/.exec(value) ?? [];
    const persona = await findPersona(id, visit);
    if (!persona) return yield guide(visit.words.commands.personas.gone);
    if (kind === 'g') yield* list(persona, Number(number), visit);
    else if (kind === 'a') yield* ask(persona, undefined, visit);
    else yield* onMemory(kind, persona, Number(number), visit);
  },
};
