// Which time of the record is talked with: who they were then.
import { datesNamed } from '../archive/dates-named.ts';
import { mustHaveVoice } from '../care/safety.ts';
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import type { Effect } from '../events.ts';
import { guide } from '../guide.ts';
import { numberSaid } from '../numeral.ts';
import { choosing, type Eras, type NamedEra, NO_ERAS, namedEras, withName } from '../persona/era.ts';
import { findPersona } from '../personas.ts';
import type { Vault } from '../ports.ts';
import type { Visit } from '../visit.ts';
import { figure, wallDay } from '../words/figures.ts';
import { shortened } from '../words/shortened.ts';

const NAME = 'era';
const ALL = 'all';
const DAY = 86_400;

type Saying = AsyncGenerator<Effect, void, void>;

interface Table {
  readonly name: string;
  readonly vault: Vault;
  readonly eras: Eras;
  readonly found: readonly NamedEra[];
}

async function seat(visit: Visit): Promise<Table | undefined> {
  const persona = await findPersona(visit.settings.persona, visit);
  if (!persona) return undefined;
  const vault = await visit.ports.vaults.open(persona.id);
  const { eras = NO_ERAS, safety } = await vault.persona.read();
  mustHaveVoice({ safety });
  return { name: persona.name, vault, eras, found: await namedEras(vault, eras) };
}

const labelOf = ({ name, from, to }: NamedEra, { words }: Visit): string =>
  name ?? words.eras.days(wallDay(from, words) ?? '', wallDay(to - DAY, words) ?? '');

async function* list(table: Table, visit: Visit): Saying {
  const said = visit.words.eras;
  const { name, eras, found } = table;
  if (found.length === 0) return yield guide(said.none(name));
  const lines = found.map((era, i) =>
    said.line({
      number: figure(i + 1),
      name: era.name,
      from: wallDay(era.from, visit.words) ?? '',
      to: wallDay(era.to - DAY, visit.words) ?? '',
      messages: figure(era.messages),
      tone: era.tone,
    }),
  );
  const isChosen = ({ from, to }: NamedEra): boolean => eras.chosen?.from === from && eras.chosen.to === to;
  const buttons = [
    ...found.map((era, i) => {
      const label = said.button(figure(i + 1), shortened(labelOf(era, visit)));
      return { value: `${era.from}-${era.to}`, label: isChosen(era) ? said.current(label) : label };
    }),
    { value: ALL, label: eras.chosen ? said.everything : said.current(said.everything) },
  ];
  yield guide([said.head(name), ...lines, '', said.how].join('\n'), await offer(visit, NAME, buttons));
}

async function* choose(era: NamedEra | undefined, { vault, eras, name }: Table, visit: Visit): Saying {
  const said = visit.words.eras;
  // a measuring that was begun was one of another time
  const trial = undefined;
  await vault.persona.write({ eras: era ? await choosing(eras, vault, era) : { ...eras, chosen: undefined }, trial });
  yield guide(era ? said.chosen(labelOf(era, visit), name) : said.all(name));
}

async function* rename(number: number, name: string, { vault, eras, found }: Table, visit: Visit): Saying {
  const said = visit.words.eras;
  const era = found[number - 1];
  if (!era) return yield guide(said.noSuch(figure(number)));
  await vault.persona.write({ eras: withName(eras, era, name) });
  yield guide(said.renamed(figure(number), name));
}

/** What was chosen before has other borders then, and is chosen no more. */
async function* end(text: string, { vault, eras, found }: Table, visit: Visit): Saying {
  const said = visit.words.eras;
  const [first, last] = [found[0]?.from, found.at(-1)?.to];
  if (first === undefined || last === undefined) return yield guide(said.unclear);
  const [day, ...others] = datesNamed(text, { at: undefined, first, last });
  if (!day || others.length > 0 || day.to - day.from !== DAY) return yield guide(said.unclear);
  await vault.persona.write({ eras: { ...eras, endedOn: day.from, chosen: undefined } });
  yield guide(said.ended(wallDay(day.from, visit.words) ?? ''));
}

const LONGEST_NAME = 40;

const EVERYTHING = /^(?:all|everything|the whole record|全部(?:记录)?|全部記錄|所有|整份记录)$/iu;

function* argumentsIn(args: string): Iterable<readonly ['pick' | 'all' | 'name' | 'end', number, string]> {
  if (EVERYTHING.test(args)) yield ['all', 0, ''];
  const picked = numberSaid(args.replace(/^第/u, ''), '段|个');
  if (picked !== undefined) yield ['pick', picked, ''];
  const named = /^(?:name|命名|叫) ?(\d{1,2})[ :：]+(\S.*)$/iu.exec(args);
  if (named) yield ['name', Number(named[1]), [...(named[2] ?? '')].slice(0, LONGEST_NAME).join('')];
  const ended = /^(?:ended|end|结束|分手) ?(.+)$/iu.exec(args);
  if (ended) yield ['end', 0, ended[1] ?? ''];
}

export const era: Command = {
  name: NAME,
  describe: (words) => words.eras.menu,
  takes: 'text',
  urgent: false,
  async *run({ args }, visit) {
    const table = await seat(visit);
    if (!table) return yield guide(visit.words.eras.nobody);
    if (args === '') return yield* list(table, visit);
    const [said] = argumentsIn(args);
    const [what, number = 0, text = ''] = said ?? [];
    if (what === undefined) yield guide(visit.words.eras.unclear);
    else if (what === 'all') yield* choose(undefined, table, visit);
    else if (what === 'name') yield* rename(number, text, table, visit);
    else if (what === 'end') yield* end(text, table, visit);
    else if (table.found[number - 1]) yield* choose(table.found[number - 1], table, visit);
    else yield guide(visit.words.eras.noSuch(figure(number)));
  },
  async *choose(value, visit) {
    const table = await seat(visit);
    if (!table) return yield guide(visit.words.eras.nobody);
    const found = table.found.find(({ from, to }) => value === `${from}-${to}`);
    if (found || value === ALL) return yield* choose(found, table, visit);
    yield* list(table, visit); // the record is another since
  },
};
