import { apps } from './en/apps.ts';
import { care } from './en/care.ts';
import { commands } from './en/commands.ts';
import { correction } from './en/correction.ts';
import { cost } from './en/cost.ts';
import { eras } from './en/eras.ts';
import { errors } from './en/errors.ts';
import { farewell } from './en/farewell.ts';
import { goodbye } from './en/goodbye.ts';
import { imports } from './en/imports.ts';
import { interview } from './en/interview.ts';
import { learn } from './en/learn.ts';
import { likeness } from './en/likeness.ts';
import { links } from './en/links.ts';
import { memory } from './en/memory.ts';
import { modes } from './en/modes.ts';
import { photos } from './en/photos.ts';
import { platforms } from './en/platforms.ts';
import { posts } from './en/posts.ts';
import { preview } from './en/preview.ts';
import { quiz } from './en/quiz.ts';
import { safety } from './en/safety.ts';
import { settings } from './en/settings.ts';
import { sharpen } from './en/sharpen.ts';
import { shell } from './en/shell.ts';
import { sources } from './en/sources.ts';
import { stats } from './en/stats.ts';
import { talk } from './en/talk.ts';
import { theme } from './en/theme.ts';
import { timeline } from './en/timeline.ts';
import { versions } from './en/versions.ts';
import { zones } from './en/zones.ts';

export const en = {
  language: 'en',
  /** Whole sentences, as they follow each other. */
  sentences: (said: readonly string[]): string => said.join(' '),
  apps,
  care,
  commands,
  correction,
  cost,
  eras,
  errors,
  farewell,
  goodbye,
  imports,
  interview,
  learn,
  likeness,
  memory,
  links,
  modes,
  photos,
  platforms,
  posts,
  preview,
  quiz,
  safety,
  settings,
  sharpen,
  shell,
  sources,
  stats,
  talk,
  theme,
  timeline,
  versions,
  zones,
};
