// The record in figures and pictures.
import { countRecord } from '../archive/statistics.ts';
import { delaysShown } from '../charts/delays.ts';
import { figuresTold } from '../charts/figures-told.ts';
import { hoursShown } from '../charts/hours.ts';
import { phrasesShown } from '../charts/phrases.ts';
import { type Shown, subjectOf } from '../charts/shown.ts';
import { timesShown } from '../charts/times.ts';
import { type Command, noButtons } from '../command.ts';
import type { Effect } from '../events.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import { layersThen, vaultThen } from '../persona/era.ts';
import { findPersona } from '../personas.ts';
import type { Visit } from '../visit.ts';
import { wallDay } from '../words/figures.ts';

async function* show({ id, name }: Persona, visit: Visit): AsyncGenerator<Effect, void, void> {
  const { words, ports, signal } = visit;
  const whole = await ports.vaults.open(id);
  const layers = await whole.persona.read();
  const { record } = vaultThen(whole, layers);
  const { style } = layersThen(layers);
  const said = words.stats;
  const statistics = await countRecord(record);
  const figures = figuresTold(statistics, style, name, words);
  if (statistics.untimed + statistics.days.length === 0) return yield guide(words.preview.nothing(name));
  const head = said.head(name, wallDay(statistics.days[0]?.at, words), wallDay(statistics.days.at(-1)?.at, words));
  yield guide(
    [
      head,
      ...(layers.eras?.chosen ? [said.ofEra] : []),
      ...figures.map(said.line),
      ...(statistics.days.length === 0 ? [said.noDates] : []),
      '',
      said.close,
    ].join('\n'),
  );
  const subject = await subjectOf(name, visit);
  const pictures: readonly (Shown | undefined)[] = [
    timesShown(statistics, subject),
    hoursShown(statistics, subject),
    delaysShown(statistics, subject),
    await phrasesShown(style, subject, ports.printer),
  ];
  for (const picture of pictures) {
    if (!picture || signal.aborted) continue;
    yield { do: 'picture', png: await ports.printer.chart(picture.chart), alt: picture.alt };
  }
}

export const stats: Command = {
  name: 'stats',
  describe: (words) => words.stats.menu,
  urgent: false,
  async *run(_event, visit) {
    const { settings, words } = visit;
    const persona = await findPersona(settings.persona, visit);
    if (persona) yield* show(persona, visit);
    else yield guide(words.sources.nobody);
  },
  choose: noButtons,
};
