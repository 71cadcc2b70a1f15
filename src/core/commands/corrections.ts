// What was corrected, and taking it back.
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import type { Effect } from '../events.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import { findPersona } from '../personas.ts';
import { oneLine } from '../talk/quoted.ts';
import type { Visit } from '../visit.ts';
import { figure } from '../words/figures.ts';

const NAME = 'corrections';

/** Corrections listed at once, and characters of each part. */
const PAGE = 8;
const LONGEST = 100;

type Saying = AsyncGenerator<Effect, void, void>;

const line = (text: string): string => oneLine(text.replaceAll('\n', ' / '), LONGEST);

/** Newest first; buttons name the persona too. */
async function* list({ id: persona, name }: Persona, page: number, visit: Visit): Saying {
  const { correction: said } = visit.words;
  const { corrections = [] } = await (await visit.ports.vaults.open(persona)).persona.read();
  const all = corrections.toReversed();
  if (all.length === 0) return yield guide(said.none(name));
  const from = page * PAGE;
  const shown = all.slice(from, from + PAGE);
  const lines = shown.map(({ situation, wrong, right }, index) =>
    said.line(figure(from + index + 1), line(situation), line(wrong), right === undefined ? undefined : line(right)),
  );
  const buttons = [
    ...shown.map(({ id }, index) => ({ value: `r${id}:${persona}`, label: said.takeBack(figure(from + index + 1)) })),
    ...(page > 0 ? [{ value: `g${page - 1}:${persona}`, label: said.back }] : []),
    ...(from + PAGE < all.length ? [{ value: `g${page + 1}:${persona}`, label: said.more }] : []),
  ];
  yield guide([said.head(name), ...lines].join('\n'), await offer(visit, NAME, buttons));
}

async function* takeBack({ id: persona }: Persona, id: string, visit: Visit): Saying {
  const { correction: said } = visit.words;
  const vault = await visit.ports.vaults.open(persona);
  const { corrections = [] } = await vault.persona.read();
  const left = corrections.filter((each) => each.id !== id);
  if (left.length === corrections.length) return yield guide(said.gone);
  const at = visit.ports.clock.now();
  await vault.versions.commit({ cause: 'corrected', at, layers: { corrections: left.length > 0 ? left : undefined } });
  yield guide(said.takenBack);
}

export const corrections: Command = {
  name: NAME,
  describe: (words) => words.correction.menu.corrections,
  urgent: false,
  async *run(_event, visit) {
    const persona = await findPersona(visit.settings.persona, visit);
    if (persona) yield* list(persona, 0, visit);
    else yield guide(visit.words.sources.nobody);
  },
  async *choose(value, visit) {
    const [, kind, what = '', id] = /^([gr])(\w+):(.+)$/.exec(value) ?? [];
    const persona = await findPersona(id, visit);
    if (!persona) return yield guide(visit.words.commands.personas.gone);
    if (kind === 'g') yield* list(persona, Number(what), visit);
    else yield* takeBack(persona, what, visit);
  },
};
