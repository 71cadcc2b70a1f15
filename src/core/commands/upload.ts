// With files: reads them. Without: how to make an export.
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import type { Choice } from '../events.ts';
import { begin } from '../flowing.ts';
import { importFlow, startImport } from '../flows/import.ts';
import { guide } from '../guide.ts';
import type { Visit } from '../visit.ts';

const NAME = 'upload';

function buttons(visit: Visit): Promise<readonly Choice[]> {
  const { labels } = visit.words.imports.how;
  return offer(visit, NAME, [
    { value: 'whatsapp', label: labels.whatsapp },
    { value: 'telegram', label: labels.telegram },
    { value: 'pasted', label: labels.pasted },
  ]);
}

export const upload: Command = {
  name: NAME,
  describe: (words) => words.commands.menu.upload,
  urgent: false,
  async *run(event, visit) {
    if (event.files.length > 0) return yield* begin(importFlow, startImport(event), visit);
    const { how } = visit.words.imports;
    yield guide(`${how.ask}\n\n${how.size[event.platform]}`, await buttons(visit));
  },
  async *choose(value, visit) {
    const { how } = visit.words.imports;
    if (value === 'pasted') return yield* begin(importFlow, { at: 'pasting', text: '', full: false }, visit);
    const steps = value === 'telegram' ? how.telegram : how.whatsapp;
    yield guide(`${steps}\n\n${how.size[visit.event.platform]}`, await buttons(visit));
  },
};
