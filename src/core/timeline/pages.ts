// The timeline as a person pages through it: years, seasons, the moments of a season, and the lines behind one.
import { monthsOfSeason, yearOf } from '../archive/seasons.ts';
import { offer } from '../choices.ts';
import type { Say } from '../events.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import { periodOf } from '../memories/period.ts';
import { linesOf } from '../memories/shown.ts';
import type { Vault } from '../ports.ts';
import { oneLine } from '../talk/quoted.ts';
import type { Visit } from '../visit.ts';
import { figure, wallDay } from '../words/figures.ts';
import type { Words } from '../words/words.ts';
import { type Stretch, seasonsWith, type Timeline, yearsWith } from './contents.ts';
import { type Button, button, type Page } from './places.ts';
import { momentsOfSeason, type SeasonMoment } from './season.ts';

export interface Album {
  readonly persona: Persona;
  readonly vault: Vault;
  readonly timeline: Timeline;
}

/** With more seasons than that, years come first. */
const FEW_SEASONS = 8;
/** Listed at once. */
const STRETCHES = 12;
const MOMENTS = 6;
/** Characters of a line, and lines shown before and after the ones that are meant. */
const LISTED = 160;
const NEIGHBOURS = 4;
const DAY = 86_400;

const hasYears = (timeline: Timeline): boolean => seasonsWith(timeline).length > FEW_SEASONS;

export function seasonName(season: number, { timeline: said }: Words): string {
  const [first = 0, last = 0] = monthsOfSeason(season);
  const month = (at: number): number => new Date(at * 1000).getUTCMonth() + 1;
  return said.season(yearOf(first), month(first), yearOf(last), month(last));
}

function entry(label: string, { messages, memories }: Stretch, { timeline: said }: Words): string {
  const kept = [...memories].map(([kind, count]) => said.counts[kind](count));
  return said.entry(label, [...(messages > 0 ? [said.messages(messages)] : []), ...kept]);
}

async function say(lines: readonly string[], buttons: readonly Button[], visit: Visit): Promise<Say> {
  return guide(lines.join('\n'), await offer(visit, 'timeline', buttons));
}

function turning(
  { page, pages }: { page: number; pages: number },
  to: (page: number) => Page,
  album: Album,
  words: Words,
) {
  return [
    ...(page > 0 ? [button(to(page - 1), words.timeline.earlier, album.persona)] : []),
    ...(page + 1 < pages ? [button(to(page + 1), words.timeline.more, album.persona)] : []),
  ];
}

/** Years, or seasons where there are few. */
export async function overview(album: Album, page: number, visit: Visit): Promise<Say> {
  const { words } = visit;
  const { timeline: said } = words;
  const { timeline, persona } = album;
  const byYear = hasYears(timeline);
  const all = byYear ? yearsWith(timeline) : seasonsWith(timeline);
  const shown = all.slice(page * STRETCHES, (page + 1) * STRETCHES);
  const nameOf = ({ number }: Stretch): string => (byYear ? said.year(number) : seasonName(number, words));
  const opened = ({ number }: Stretch): Page =>
    byYear ? { at: 'year', year: number } : { at: 'season', season: number, page: 0 };
  const { undatedLines, undatedMemories } = timeline;
  return say(
    [
      said.head(persona.name),
      ...(page === 0 ? erasListed(timeline, words) : []),
      ...shown.map((stretch) => entry(nameOf(stretch), stretch, words)),
      ...(undatedLines + undatedMemories > 0 ? ['', said.undated(undatedLines, undatedMemories)] : []),
      '',
      byYear ? said.howYears : said.howSeasons,
    ],
    [
      ...shown.map((stretch) => button(opened(stretch), nameOf(stretch), persona)),
      ...turning(
        { page, pages: Math.ceil(all.length / STRETCHES) },
        (to) => ({ at: 'overview', page: to }),
        album,
        words,
      ),
    ],
    visit,
  );
}

function erasListed({ eras }: Timeline, words: Words): readonly string[] {
  if (eras.length < 2) return [];
  const { timeline: said } = words;
  const label = ({ name, from, to }: Timeline['eras'][number]): string =>
    name ?? words.eras.days(wallDay(from, words) ?? '', wallDay(to - DAY, words) ?? '');
  return [said.eras, ...eras.map((era, i) => said.era(figure(i + 1), label(era), era.messages)), ''];
}

/** The seasons of a year, also those that reach into it. */
export function yearPage(album: Album, year: number, visit: Visit): Promise<Say> {
  const { words } = visit;
  const { timeline: said } = words;
  const { persona, timeline } = album;
  const shown = seasonsWith(timeline, year);
  const place = yearsWith(timeline).findIndex(({ number }) => number === year);
  const back: Page = { at: 'overview', page: Math.max(0, Math.floor(place / STRETCHES)) };
  return say(
    [
      said.year(year),
      ...shown.map((stretch) => entry(seasonName(stretch.number, words), stretch, words)),
      '',
      said.howSeasons,
    ],
    [
      ...shown.map(({ number }) =>
        button({ at: 'season', season: number, page: 0 }, seasonName(number, words), persona),
      ),
      button(back, said.back, persona),
    ],
    visit,
  );
}

export async function seasonPage(album: Album, season: number, page: number, visit: Visit): Promise<Say> {
  const { words } = visit;
  const { timeline: said } = words;
  const { persona, timeline, vault } = album;
  const moments = await momentsOfSeason(season, timeline, vault);
  const from = page * MOMENTS;
  const shown = moments.slice(from, from + MOMENTS);
  const label = seasonName(season, words);
  const stretch = seasonsWith(timeline).find(({ number }) => number === season);
  const behind = (moment: SeasonMoment): Page =>
    moment.from === 'memory'
      ? { at: 'memory', memory: moment.memory.id, season, page }
      : { at: 'message', message: moment.moment.message, season, page };
  const [, last = 0] = monthsOfSeason(season);
  const back: Page = hasYears(timeline) ? { at: 'year', year: yearOf(last) } : { at: 'overview', page: 0 };
  const turn = { page, pages: Math.ceil(moments.length / MOMENTS) };
  return say(
    [
      stretch ? entry(label, stretch, words) : label,
      ...(moments.length === 0 ? ['', said.noMoments] : []),
      ...shown.map((moment, i) => `\n${itemOf(moment, from + i + 1, persona.name, words)}`),
      ...(moments.length === 0 ? [] : ['', said.lines]),
    ],
    [
      ...shown.map((moment, i) => button(behind(moment), figure(from + i + 1), persona)),
      ...turning(turn, (to) => ({ at: 'season', season, page: to }), album, words),
      button(back, said.back, persona),
    ],
    visit,
  );
}

function itemOf(found: SeasonMoment, number: number, name: string, words: Words): string {
  const { timeline: said, goodbye } = words;
  if (found.from === 'memory') {
    const { when, kind, text } = found.memory;
    return said.item(figure(number), periodOf(when, words), said.marks[kind], oneLine(text, LISTED));
  }
  const { at, kind, days, lines } = found.moment;
  const { kinds, silence, line } = goodbye.moments;
  const what = kind === 'silence' ? silence(days) : kinds[kind];
  const text = lines.map((each) => line(name, each.by, oneLine(each.text, LISTED))).join('\n');
  return said.item(figure(number), wallDay(at, words) ?? '', what, text);
}

/** The lines of the record behind a memory, or around a line of it. */
export async function evidencePage(
  { persona, vault }: Pick<Album, 'persona' | 'vault'>,
  page: Extract<Page, { at: 'memory' | 'message' }>,
  visit: Visit,
): Promise<Say> {
  const { words } = visit;
  const back = button({ at: 'season', season: page.season, page: page.page }, words.timeline.back, persona);
  if (page.at === 'message') {
    const lines = await linesOf([page.message], vault.record, persona.name, visit, NEIGHBOURS);
    return say([lines === '' ? words.timeline.gone : lines], [back], visit);
  }
  const memory = await vault.memories.find(page.memory);
  if (!memory) return say([words.timeline.gone], [back], visit);
  const lines = await linesOf(memory.evidence, vault.record, persona.name, visit, NEIGHBOURS);
  return say([memory.text, '', lines === '' ? words.memory.noLines : lines], [back], visit);
}
