// With photos: keeps them as memories. Without: how to send them, and whether the picture shown last is meant, or those that
// came with an export.
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import { startAlbum, startPhotos } from '../flows/photos.ts';
import { guide } from '../guide.ts';
import { waitingOf } from '../photos/offering.ts';

const NAME = 'photo';

export const photo: Command = {
  name: NAME,
  describe: (words) => words.photos.menu,
  takes: 'both',
  urgent: false,
  async *run({ files, args }, visit) {
    if (files.length > 0) return yield* startPhotos({ files, caption: args }, visit);
    const said = visit.words.photos;
    const { shown, album } = await waitingOf(visit);
    const buttons = [
      ...(shown ? [{ value: 'keep', label: said.keepShown }] : []),
      ...(album ? [{ value: 'album', label: said.ofExport }] : []),
    ];
    const choices = buttons.length > 0 ? await offer(visit, NAME, buttons) : [];
    yield guide(`${said.explain}\n\n${said.stripped[visit.event.platform]}`, choices);
  },
  async *choose(value, visit) {
    const { shown, album } = await waitingOf(visit);
    if (value === 'album' && album) return yield* startAlbum(album, visit);
    if (!shown) return yield guide(visit.words.photos.nothingShown);
    yield* startPhotos({ files: shown.files, caption: '', platform: shown.platform }, visit);
  },
};
