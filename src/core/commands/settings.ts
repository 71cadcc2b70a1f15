// Everything a person can choose, as it stands, with a button to each.
import { helplineFor } from '../care/helplines.ts';
import { limitsAt } from '../care/limits.ts';
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import { guide } from '../guide.ts';
import { placeName } from '../importing/asking.ts';
import type { PersonaLayers } from '../persona/layers.ts';
import { themeOf } from '../settings.ts';
import { oneLine } from '../talk/quoted.ts';
import { atRecord } from '../talk/table.ts';
import type { Visit } from '../visit.ts';
import { wallDay } from '../words/figures.ts';
import type { Words } from '../words/words.ts';
import { era } from './era.ts';
import { helplines } from './helplines.ts';
import { language } from './language.ts';
import { limits } from './limits.ts';
import { mode } from './mode.ts';
import { personas } from './personas.ts';
import { preview } from './preview.ts';
import { theme } from './theme.ts';
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
  const { labels, none, unset, unsaid } = words.settings;
  const table = await atRecord(visit);
  return [
    { command: language, label: labels.language, value: words.commands.languages[settings.language] },
    { command: personas, label: labels.persona, value: table?.persona.name ?? none },
    { command: mode, label: labels.mode, value: words.modes.labels[settings.mode] },
    { command: era, label: labels.era, value: table ? eraIn(table.layers, words) : none },
    { command: preview, label: labels.own, value: (table && ownWordsIn(table.layers)) ?? unsaid },
    {
      command: timezone,
      label: labels.zone,
      value: settings.zone === undefined ? unset : placeName(settings.zone, words),
    },
    { command: theme, label: labels.theme, value: words.theme.labels[themeOf(settings)] },
    ...(await careRows(visit)),
  ];
}

/** What one chooses for oneself, whoever is spoken with. */
async function careRows({ words, home, event, ports }: Visit): Promise<readonly Row[]> {
  const { labels } = words.settings;
  const care = await home.care.read();
  const held = limitsAt(care, ports.clock.now());
  const country = care.country ?? helplineFor(undefined, event.language)?.country;
  const where = country && words.care.helplines.countries[country];
  return [
    { command: limits, label: labels.limits, value: words.settings.limits(held) },
    { command: helplines, label: labels.country, value: where ?? words.settings.nowhere },
  ];
}

const DAY = 86_400;

/** By the name the person gave it, or its days; and the day it ended, where they said so. */
function eraIn({ eras }: PersonaLayers, words: Words): string {
  const { wholeRecord, ended } = words.settings;
  const span = eras?.chosen;
  const named = span && eras.names.find(({ at }) => at >= span.from && at < span.to);
  const days = span && words.eras.days(wallDay(span.from, words) ?? '', wallDay(span.to - DAY, words) ?? '');
  const time = named?.name ?? days ?? wholeRecord;
  const end = wallDay(eras?.endedOn, words);
  return end === undefined ? time : ended(time, end);
}

/** Characters of what the person wrote about the two and about them. */
const LONGEST = 120;

function ownWordsIn({ aboutUs, aboutThem }: PersonaLayers): string | undefined {
  const own = [aboutUs, aboutThem].filter((text) => text !== undefined).join(' / ');
  return own === '' ? undefined : `“${oneLine(own, LONGEST)}”`;
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
