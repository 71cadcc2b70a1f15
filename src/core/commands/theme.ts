// The paper that pictures are drawn on.
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import { guide } from '../guide.ts';
import { THEMES, themeOf } from '../settings.ts';

const NAME = 'theme';

export const theme: Command = {
  name: NAME,
  describe: (words) => words.theme.menu,
  urgent: false,
  async *run(_event, visit) {
    const { words, settings } = visit;
    const { ask, labels, current } = words.theme;
    const buttons = THEMES.map((each) => ({
      value: each,
      label: each === themeOf(settings) ? current(labels[each]) : labels[each],
    }));
    yield guide(ask, await offer(visit, NAME, buttons));
  },
  async *choose(value, { home, words }) {
    const chosen = THEMES.find((each) => each === value);
    if (!chosen) throw new Error('a button without its theme');
    await home.settings.change({ theme: chosen });
    yield guide(words.theme.changed[chosen]);
  },
};
