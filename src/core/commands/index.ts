import type { Command } from '../command.ts';
import { again } from './again.ts';
import { back } from './back.ts';
import { cancel } from './cancel.ts';
import { correct } from './correct.ts';
import { corrections } from './corrections.ts';
import { cost } from './cost.ts';
import { deleteEverything } from './delete.ts';
import { era } from './era.ts';
import { exportEverything } from './export.ts';
import { goodbye } from './goodbye.ts';
import { createHelp, type Group } from './help.ts';
import { helplines } from './helplines.ts';
import { how } from './how.ts';
import { interview } from './interview.ts';
import { language } from './language.ts';
import { learn } from './learn.ts';
import { likeness } from './likeness.ts';
import { limits } from './limits.ts';
import { link } from './link.ts';
import { memory } from './memory.ts';
import { mode } from './mode.ts';
import { newPersona } from './new.ts';
import { personas } from './personas.ts';
import { photo } from './photo.ts';
import { posts } from './posts.ts';
import { preview } from './preview.ts';
import { privacy } from './privacy.ts';
import { quiz } from './quiz.ts';
import { remember } from './remember.ts';
import { settings } from './settings.ts';
import { sharpen } from './sharpen.ts';
import { sources } from './sources.ts';
import { start } from './start.ts';
import { stats } from './stats.ts';
import { stop } from './stop.ts';
import { theme } from './theme.ts';
import { timeline } from './timeline.ts';
import { timezone } from './timezone.ts';
import { unlink } from './unlink.ts';
import { upload } from './upload.ts';
import { versions } from './versions.ts';
import { why } from './why.ts';

/** In the order of the menu, in the groups that /help shows. */
const GROUPS: readonly Group[] = [
  { of: 'beginning', commands: [start, upload, newPersona, personas, cancel] },
  { of: 'talking', commands: [mode, era, why, correct, again, stop] },
  { of: 'leaving', commands: [goodbye, exportEverything, deleteEverything, privacy] },
  { of: 'yourself', commands: [limits, how, helplines, back] },
  { of: 'record', commands: [preview, timeline, stats, memory, sources, corrections, versions, quiz] },
  { of: 'adding', commands: [remember, interview, photo, posts, learn, sharpen, likeness] },
  { of: 'settings', commands: [settings, language, timezone, theme, link, unlink, cost, createHelp(() => GROUPS)] },
];

export const commands: readonly Command[] = GROUPS.flatMap((group) => group.commands);
