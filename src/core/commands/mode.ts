import { fold } from '../care/fold.ts';
import { DEEP } from '../care/heaviness.ts';
import { isRecordOnly, mustHaveVoice } from '../care/safety.ts';
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import type { Effect } from '../events.ts';
import { guide } from '../guide.ts';
import type { Mode } from '../mode.ts';
import { modes } from '../modes/index.ts';
import { atRecord } from '../talk/table.ts';
import type { Visit } from '../visit.ts';
import { wordsFor } from '../words/words.ts';
import { weigh } from './how.ts';

const NAME = 'mode';

/** A name, or a label in either language. */
const modeNamed = (text: string): Mode | undefined =>
  modes.find(({ name }) =>
    [name, ...(['en', 'zh'] as const).map((language) => wordsFor(language).modes.labels[name])].some(
      (each) => fold(each) === fold(text),
    ),
  );

async function* change(chosen: Mode, visit: Visit): AsyncGenerator<Effect, void, void> {
  const { home, words, settings } = visit;
  const table = await atRecord(visit);
  if (table && chosen.speaker === 'persona') mustHaveVoice(table.layers);
  await home.settings.change({ mode: chosen.name });
  yield guide(words.commands.mode.changed(words.modes.labels[chosen.name], chosen.describe(words)));
  if (DEEP.includes(chosen.name)) yield* weigh('before', visit);
  else if (DEEP.includes(settings.mode)) yield* weigh('after', visit);
}

export const mode: Command = {
  name: NAME,
  describe: (words) => words.commands.menu.mode,
  takes: 'text',
  urgent: false,
  async *run({ args }, visit) {
    const { words, settings } = visit;
    const named = modeNamed(args);
    if (named) return yield* change(named, visit);
    const said = words.commands.mode;
    const { labels } = words.modes;
    const table = await atRecord(visit);
    const offered = table && isRecordOnly(table.layers) ? modes.filter(({ speaker }) => speaker === 'guide') : modes;
    const lines = offered.map((each) => said.line(labels[each.name], each.describe(words)));
    const buttons = offered.map(({ name }) => ({
      value: name,
      label: name === settings.mode ? said.current(labels[name]) : labels[name],
    }));
    yield guide([said.ask, '', ...lines].join('\n'), await offer(visit, NAME, buttons));
  },
  async *choose(value, visit) {
    const chosen = modes.find((each) => each.name === value);
    if (!chosen) throw new Error('a mode button without its mode');
    yield* change(chosen, visit);
  },
};
