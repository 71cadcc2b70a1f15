import { DEEP } from '../care/heaviness.ts';
import { isRecordOnly, mustHaveVoice } from '../care/safety.ts';
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import { guide } from '../guide.ts';
import { modes } from '../modes/index.ts';
import { atRecord } from '../talk/turn.ts';
import { weigh } from './how.ts';

const NAME = 'mode';

export const mode: Command = {
  name: NAME,
  describe: (words) => words.commands.menu.mode,
  urgent: false,
  async *run(_event, visit) {
    const { words, settings } = visit;
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
    const { home, words, settings } = visit;
    const chosen = modes.find((each) => each.name === value);
    if (!chosen) throw new Error('a mode button without its mode');
    const table = await atRecord(visit);
    if (table && chosen.speaker === 'persona') mustHaveVoice(table.layers);
    await home.settings.change({ mode: chosen.name });
    yield guide(words.commands.mode.changed(words.modes.labels[chosen.name], chosen.describe(words)));
    if (DEEP.includes(chosen.name)) yield* weigh('before', visit);
    else if (DEEP.includes(settings.mode)) yield* weigh('after', visit);
  },
};
