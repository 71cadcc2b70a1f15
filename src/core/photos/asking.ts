// The one question about photos.
import { choice } from '../choices.ts';
import type { Say } from '../events.ts';
import { guide } from '../guide.ts';
import type { Visit } from '../visit.ts';
import { figure } from '../words/figures.ts';
import { shortened } from '../words/shortened.ts';
import { whenOf } from './keeping.ts';
import { titleOf } from './shown.ts';
import type { Waiting } from './steps.ts';

export const PHOTOS = 'photos';

/** Photos that are named one by one. */
const NAMED = 8;

export function ask({ photos, small, caption }: Waiting, { words }: Visit, nonce: string): Say {
  const said = words.photos;
  const [first] = photos;
  const lines = photos.slice(0, NAMED).map((photo, i) => {
    const title = titleOf(photo, whenOf(photo), words);
    const line = said.seen(title, photo.seen);
    return photos.length === 1 ? line : said.numbered(figure(i + 1), shortened(photo.name), line);
  });
  const sealed = photos.filter(({ opens }) => !opens).length;
  const text = [
    ...(photos.length > 1 ? [said.several(figure(photos.length))] : []),
    ...lines,
    ...(photos.length > NAMED ? [said.andMore(figure(photos.length - NAMED))] : []),
    ...(small ? [said.smallKept] : []),
    ...(sealed > 0 ? [said.sealed(figure(sealed), figure(photos.length))] : []),
    '',
    caption === '' ? said.ask[first?.place ? 'placed' : 'unplaced'] : said.captioned(caption),
  ].join('\n');
  const opens = sealed < photos.length;
  return guide(text, [
    choice(PHOTOS, nonce, 'keep', caption === '' ? said.skip : said.keep),
    ...(opens ? [choice(PHOTOS, nonce, 'small', small ? said.noSmall : said.small)] : []),
  ]);
}
