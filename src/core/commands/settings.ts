// Everything a person can choose, as it stands, with a button to each.
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import { guide } from '../guide.ts';
import { placeName } from '../importing/asking.ts';
import type { PersonaLayers } from '../persona/layers.ts';
import { seated } from '../talk/turn.ts';
import type { Visit } from '../visit.ts';
import { wallDay } from '../words/figures.ts';
import type { Words } from '../words/words.ts';
import { era } from './era.ts';
import { language } from './language.ts';
import { mode } from './mode.ts';
import { personas } from './personas.ts';
import { timezone } from './timezone.ts';

const NAME = 'settings';

interface Row {
  /** Shows what there is to choose from, and changes it. */
  readonly command: Command;
  readonly label: string;
  readonly value: string;
}

async function rowsOf(visit: Visit): Promise<readonly Row[]> {
  const { words, settings } = visit;
  const { labels, none, wholeRecord, unset } = words.settings;
  const table = await seated(visit);
  return [
    { command: language, label: labels.language, value: words.commands.languages[settings.language] },
    { command: personas, label: labels.persona, value: table?.persona.name ?? none },
    { command: mode, label: labels.mode, value: words.modes.labels[settings.mode] },
    { command: era, label: labels.era, value: table ? (eraIn(table.layers, words) ?? wholeRecord) : none },
    {
      command: timezone,
      label: labels.zone,
      value: settings.zone === undefined ? unset : placeName(settings.zone, words),
    },
  ];
}

const DAY = 86_400;

/** By the name the person gave it, or its days; undefined: all of it. */
function eraIn({ eras }: PersonaLayers, words: Words): string | undefined {
  const span = eras?.chosen;
  if (!span) return undefined;
  const named = eras.names.find(({ at }) => at >= span.from && at < span.to);
  return named?.name ?? words.eras.days(wallDay(span.from, words) ?? '', wallDay(span.to - DAY, words) ?? '');
}

export const settings: Command = {
  name: NAME,
  describe: (words) => words.settings.menu,
  urgent: false,
  async *run(_event, visit) {
    const said = visit.words.settings;
    const rows = await rowsOf(visit);
    const buttons = rows.map(({ command, label }) => ({ value: command.name, label }));
    const lines = rows.map(({ label, value }) => said.line(label, value));
    yield guide([said.head, ...lines, '', said.rest].join('\n'), await offer(visit, NAME, buttons));
  },
  async *choose(value, visit) {
    const row = (await rowsOf(visit)).find(({ command }) => command.name === value);
    if (!row) throw new Error('a settings button without its setting');
    yield* row.command.run({ ...visit.event, kind: 'command', name: value, args: '', files: [] }, visit);
  },
};
