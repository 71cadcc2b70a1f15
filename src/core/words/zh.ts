import type { Words } from './words.ts';
import { apps } from './zh/apps.ts';
import { care } from './zh/care.ts';
import { commands } from './zh/commands.ts';
import { correction } from './zh/correction.ts';
import { cost } from './zh/cost.ts';
import { eras } from './zh/eras.ts';
import { errors } from './zh/errors.ts';
import { farewell } from './zh/farewell.ts';
import { goodbye } from './zh/goodbye.ts';
import { imports } from './zh/imports.ts';
import { interview } from './zh/interview.ts';
import { learn } from './zh/learn.ts';
import { likeness } from './zh/likeness.ts';
import { links } from './zh/links.ts';
import { memory } from './zh/memory.ts';
import { modes } from './zh/modes.ts';
import { photos } from './zh/photos.ts';
import { platforms } from './zh/platforms.ts';
import { posts } from './zh/posts.ts';
import { preview } from './zh/preview.ts';
import { quiz } from './zh/quiz.ts';
import { safety } from './zh/safety.ts';
import { settings } from './zh/settings.ts';
import { sharpen } from './zh/sharpen.ts';
import { shell } from './zh/shell.ts';
import { sources } from './zh/sources.ts';
import { stats } from './zh/stats.ts';
import { talk } from './zh/talk.ts';
import { theme } from './zh/theme.ts';
import { timeline } from './zh/timeline.ts';
import { versions } from './zh/versions.ts';
import { zones } from './zh/zones.ts';

export const zh: Words = {
  language: 'zh',
  sentences: (said) => said.join(''),
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
