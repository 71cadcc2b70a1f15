// Every change of the persona, what it changed, and the way back to any of them.
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import type { Effect } from '../events.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import { differenceLines } from '../persona/differences.ts';
import type { VersionStore, VersionSummary } from '../persona/versions.ts';
import { findPersona } from '../personas.ts';
import type { Visit } from '../visit.ts';
import { figure, wallDay } from '../words/figures.ts';

const NAME = 'versions';

/** Versions listed at once. */
const PAGE = 8;

type Saying = AsyncGenerator<Effect, void, void>;

const storeOf = async ({ id }: Persona, { ports }: Visit): Promise<VersionStore> =>
  (await ports.vaults.open(id)).versions;

function lineOf({ number, at, cause, backTo }: VersionSummary, { words }: Visit): string {
  const { versions: said } = words;
  const what = backTo === undefined ? said.causes[cause] : said.backTo(figure(backTo));
  return said.line(figure(number), wallDay(at / 1000, words) ?? '', what);
}

/** Of those before the given number; buttons name the persona too. */
async function* list(persona: Persona, before: number | undefined, visit: Visit): Saying {
  const { versions: said } = visit.words;
  const store = await storeOf(persona, visit);
  const found = await store.list(PAGE + 1, before);
  const shown = found.slice(0, PAGE);
  if (shown.length === 0) return yield guide(said.none(persona.name));
  const buttons = [
    ...shown.map(({ number }) => ({ value: `s${number}:${persona.id}`, label: said.show(figure(number)) })),
    ...(found.length > PAGE ? [{ value: `g${shown.at(-1)?.number ?? 0}:${persona.id}`, label: said.earlier }] : []),
  ];
  const lines = shown.map((version) => lineOf(version, visit));
  yield guide([said.head(persona.name), ...lines].join('\n'), await offer(visit, NAME, buttons));
}

async function* show(persona: Persona, number: number, visit: Visit): Saying {
  const { versions: said } = visit.words;
  const store = await storeOf(persona, visit);
  const [newest] = await store.list(1);
  const [version] = await store.list(1, number + 1);
  if (version?.number !== number) return yield guide(said.gone);
  const changed = differenceLines(await store.between(number - 1, number), visit.words);
  const isNewest = newest?.number === number;
  const buttons = isNewest
    ? []
    : [
        { value: `c${number}:${persona.id}`, label: said.compare },
        { value: `b${number}:${persona.id}`, label: said.goBack(figure(number)) },
      ];
  const text = [lineOf(version, visit), ...(changed.length > 0 ? changed : [said.nothing])].join('\n');
  yield guide(isNewest ? `${text}\n${said.isNow}` : text, await offer(visit, NAME, buttons));
}

async function* compare(persona: Persona, number: number, visit: Visit): Saying {
  const { versions: said } = visit.words;
  const store = await storeOf(persona, visit);
  const [newest] = await store.list(1);
  const lines = differenceLines(await store.between(number, newest?.number ?? number), visit.words);
  if (lines.length === 0) return yield guide(said.same);
  const buttons = [{ value: `b${number}:${persona.id}`, label: said.goBack(figure(number)) }];
  yield guide([said.since(figure(number)), ...lines].join('\n'), await offer(visit, NAME, buttons));
}

async function* goBack(persona: Persona, number: number, visit: Visit): Saying {
  const { versions: said } = visit.words;
  const done = await (await storeOf(persona, visit)).rollBack(number, visit.ports.clock.now());
  yield guide(done ? said.isBack(figure(number), figure(done.number)) : said.same);
}

export const versions: Command = {
  name: NAME,
  describe: (words) => words.versions.menu,
  urgent: false,
  async *run(_event, visit) {
    const persona = await findPersona(visit.settings.persona, visit);
    if (persona) yield* list(persona, undefined, visit);
    else yield guide(visit.words.sources.nobody);
  },
  async *choose(value, visit) {
    const [, kind, digits, id] = /^([gscb])(\d+):(.+)$/.exec(value) ?? [];
    const persona = await findPersona(id, visit);
    if (!persona) return yield guide(visit.words.commands.personas.gone);
    const number = Number(digits);
    if (kind === 'g') yield* list(persona, number, visit);
    else if (kind === 's') yield* show(persona, number, visit);
    else if (kind === 'c') yield* compare(persona, number, visit);
    else yield* goBack(persona, number, visit);
  },
};
