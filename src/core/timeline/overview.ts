// The years of a timeline, or its seasons, with what is in each.
import type { Say } from '../events.ts';
import type { Visit } from '../visit.ts';
import { figure, wallDay } from '../words/figures.ts';
import type { Words } from '../words/words.ts';
import { type Stretch, seasonsWith, type Timeline, yearsWith } from './contents.ts';
import { button, type Page } from './places.ts';
import { type Album, entry, hasYears, say, seasonName, turns } from './saying.ts';

/** Listed at once. */
const STRETCHES = 12;
const DAY = 86_400;

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
      ...turns(page, Math.ceil(all.length / STRETCHES), (to) => ({ at: 'overview', page: to }), album, words),
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
