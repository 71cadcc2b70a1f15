// With photos: keeps them as memories. Without: how to send them, and whether the picture shown last is meant.
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import { startPhotos } from '../flows/photos.ts';
import { guide } from '../guide.ts';
import { shownLast } from '../photos/offering.ts';

const NAME = 'photo';

export const photo: Command = {
  name: NAME,
  describe: (words) => words.photos.menu,
  takes: 'files',
  urgent: false,
  async *run({ files, args }, visit) {
    if (files.length > 0) return yield* startPhotos({ files, caption: args }, visit);
    const said = visit.words.photos;
    const shown = await shownLast(visit);
    const choices = shown ? await offer(visit, NAME, [{ value: 'keep', label: said.keepShown }]) : [];
    yield guide(`${said.explain}\n\n${said.stripped[visit.event.platform]}`, choices);
  },
  async *choose(_value, visit) {
    const shown = await shownLast(visit);
    if (!shown) return yield guide(visit.words.photos.nothingShown);
    yield* startPhotos({ files: shown.files, caption: '', platform: shown.platform }, visit);
  },
};
