// The moments of a season, and the lines behind one.
import { monthsOfSeason, yearOf } from '../archive/seasons.ts';
import type { Effect, Say } from '../events.ts';
import { periodOf } from '../memories/period.ts';
import { linesOf } from '../memories/shown.ts';
import { labelOf, smallPicturesOf } from '../photos/shown.ts';
import { oneLine } from '../talk/quoted.ts';
import type { Visit } from '../visit.ts';
import { figure, wallDay } from '../words/figures.ts';
import type { Words } from '../words/words.ts';
import { seasonsWith } from './contents.ts';
import { button, type Page } from './places.ts';
import { type Album, entry, hasYears, say, seasonName, turns } from './saying.ts';
import { momentsOfSeason, type SeasonMoment } from './season.ts';

/** Listed at once. */
const MOMENTS = 6;
/** Characters of a line, and lines shown before and after the ones that are meant. */
const LISTED = 160;
const NEIGHBOURS = 4;

export async function seasonPage(album: Album, season: number, page: number, visit: Visit): Promise<Say> {
  const { words } = visit;
  const { timeline: said } = words;
  const { persona, timeline, vault } = album;
  const moments = await momentsOfSeason(season, timeline, vault);
  const from = page * MOMENTS;
  const shown = moments.slice(from, from + MOMENTS);
  const label = seasonName(season, words);
  const stretch = seasonsWith(timeline).find(({ number }) => number === season);
  const behind = (moment: SeasonMoment): Page => {
    if (moment.from === 'post') return { at: 'post', post: moment.post.id, season, page };
    return moment.from === 'memory'
      ? { at: 'memory', memory: moment.memory.id, season, page }
      : { at: 'message', message: moment.moment.message, season, page };
  };
  const [, last = 0] = monthsOfSeason(season);
  const back: Page = hasYears(timeline) ? { at: 'year', year: yearOf(last) } : { at: 'overview', page: 0 };
  const pages = Math.ceil(moments.length / MOMENTS);
  return say(
    [
      stretch ? entry(label, stretch, words) : label,
      ...(moments.length === 0 ? ['', said.noMoments] : []),
      ...shown.map((moment, i) => `\n${itemOf(moment, from + i + 1, persona.name, words)}`),
      ...(moments.length === 0 ? [] : ['', said.lines]),
    ],
    [
      ...shown.map((moment, i) => button(behind(moment), figure(from + i + 1), persona)),
      ...turns(page, pages, (to) => ({ at: 'season', season, page: to }), album, words),
      button(back, said.back, persona),
    ],
    visit,
  );
}

function itemOf(found: SeasonMoment, number: number, name: string, words: Words): string {
  const { timeline: said, goodbye } = words;
  if (found.from === 'memory') {
    const { when, kind, text } = found.memory;
    return said.item(figure(number), periodOf(when, words), said.one[kind], oneLine(text, LISTED));
  }
  if (found.from === 'post') {
    const { at, text } = found.post;
    return said.item(figure(number), wallDay(at, words) ?? '', said.one.post, oneLine(text, LISTED));
  }
  const { at, kind, days, lines } = found.moment;
  const { kinds, silence, line } = goodbye.moments;
  const what = kind === 'silence' ? silence(days) : kinds[kind];
  const text = lines.map((each) => line(name, each.by, oneLine(each.text, LISTED))).join('\n');
  return said.item(figure(number), wallDay(at, words) ?? '', what, text);
}

/** The lines of the record behind a memory, with what speaks against it, or those around a line; a photo's small picture; a post. */
export async function* evidencePage(
  { persona, vault }: Pick<Album, 'persona' | 'vault'>,
  page: Extract<Page, { at: 'memory' | 'post' | 'message' }>,
  visit: Visit,
): AsyncGenerator<Effect, void, void> {
  const { words } = visit;
  const back = button({ at: 'season', season: page.season, page: page.page }, words.timeline.back, persona);
  const lines = (ids: readonly number[]): Promise<string> =>
    linesOf(ids, vault.record, persona.name, visit, NEIGHBOURS);
  if (page.at === 'message') {
    const around = await lines([page.message]);
    return yield await say([around === '' ? words.timeline.gone : around], [back], visit);
  }
  if (page.at === 'post') {
    const [post] = await vault.posts.find([page.post]);
    return yield await say([post ? post.text : words.timeline.gone], [back], visit);
  }
  const memory = await vault.memories.find(page.memory);
  if (!memory) return yield await say([words.timeline.gone], [back], visit);
  yield* smallPicturesOf([memory], vault, words);
  const [behind, against] = [await lines(memory.evidence), await lines(memory.against)];
  const told = [
    ...(memory.photo ? [labelOf(memory, words)] : []),
    '',
    behind === '' ? words.memory.noLines : behind,
    ...(against === '' ? [] : ['', words.memory.otherwise, against]),
  ];
  yield await say([memory.text, ...told], [back], visit);
}
