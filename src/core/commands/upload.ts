// With files: reads them, or keeps them as photos. Without: how to make an export, app by app.
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import type { Choice } from '../events.ts';
import { begin } from '../flowing.ts';
import { importFlow } from '../flows/import.ts';
import { guide } from '../guide.ts';
import { takeFiles } from '../handed-over.ts';
import { APP_ORDER, type AppHelp } from '../importing/apps.ts';
import type { Visit } from '../visit.ts';

const NAME = 'upload';

/** Apps offered at once. */
const PAGE = 8;

function buttons(page: number, visit: Visit): Promise<readonly Choice[]> {
  const { help, pasted, more, back } = visit.words.apps;
  const order = APP_ORDER[visit.settings.language];
  const from = page * PAGE;
  const shown = order.slice(from, from + PAGE).map((app) => ({ value: app, label: help[app].label }));
  return offer(visit, NAME, [
    ...shown,
    { value: 'pasted', label: pasted },
    ...(page > 0 ? [{ value: `page${page - 1}`, label: back }] : []),
    ...(from + PAGE < order.length ? [{ value: `page${page + 1}`, label: more }] : []),
  ]);
}

async function* ask(page: number, visit: Visit): ReturnType<Command['run']> {
  const { ask: question, size } = visit.words.apps;
  yield guide(`${question}\n\n${size[visit.event.platform]}`, await buttons(page, visit));
}

function explained({ steps, caps, tooLarge }: AppHelp, { words, event }: Visit): string {
  const { size, parts } = words.apps;
  const limits = words.sentences([size[event.platform], tooLarge]);
  return [steps.join('\n'), caps, event.platform === 'terminal' ? size.terminal : limits, parts].join('\n\n');
}

export const upload: Command = {
  name: NAME,
  describe: (words) => words.commands.menu.upload,
  takes: 'files',
  urgent: false,
  async *run(event, visit) {
    const { files } = event;
    if (files.length === 0) yield* ask(0, visit);
    else yield* takeFiles({ files, caption: '' }, visit);
  },
  async *choose(value, visit) {
    if (value === 'pasted') return yield* begin(importFlow, { at: 'pasting', text: '', full: false }, visit);
    const page = /^page(\d+)$/.exec(value)?.[1];
    if (page !== undefined) return yield* ask(Number(page), visit);
    const { help, others, pasted } = visit.words.apps;
    const app = APP_ORDER.en.find((each) => each === value);
    if (!app) throw new Error('an app button without its app');
    const onwards = [
      { value: 'page0', label: others },
      { value: 'pasted', label: pasted },
    ];
    yield guide(explained(help[app], visit), await offer(visit, NAME, onwards));
  },
};
