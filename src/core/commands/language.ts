import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import { guide } from '../guide.ts';
import type { Language } from '../settings.ts';
import { wordsFor } from '../words/words.ts';

const NAME = 'language';

export const language: Command = {
  name: NAME,
  describe: (words) => words.commands.menu.language,
  urgent: false,
  async *run(_event, visit) {
    const { languages, language: said } = visit.words.commands;
    const buttons = [
      { value: 'en', label: languages.en },
      { value: 'zh', label: languages.zh },
    ];
    yield guide(said.ask, await offer(visit, NAME, buttons));
  },
  async *choose(value, { home }) {
    const chosen: Language = value === 'zh' ? 'zh' : 'en';
    await home.settings.change({ language: chosen });
    yield guide(wordsFor(chosen).commands.language.changed);
  },
};
