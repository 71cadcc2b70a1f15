// Photos handed over as material for memory: they are looked at, one short question is asked, and they are kept. The steps are
// in photos/.
import type { Effect, PlatformName, ReceivedFile } from '../events.ts';
import type { Flow } from '../flow.ts';
import { begin } from '../flowing.ts';
import { guide } from '../guide.ts';
import { eraseUpload, relay } from '../importing/reading.ts';
import { findPersona } from '../personas.ts';
import type { Album } from '../photos/album.ts';
import { ask, PHOTOS } from '../photos/asking.ts';
import { keepPhotos, keepSmall } from '../photos/keeping.ts';
import { lookAtAll, received } from '../photos/looking.ts';
import { MOST_PHOTOS } from '../photos/photo.ts';
import { type At, move, type PhotosState, parseState } from '../photos/steps.ts';
import type { Visit } from '../visit.ts';
import { figure } from '../words/figures.ts';

type Entering = AsyncGenerator<Effect, PhotosState | 'end' | undefined, void>;

export const photosFlow: Flow<PhotosState> = { name: PHOTOS, parse: parseState, move, enter };

export interface HandedOver {
  readonly files: readonly ReceivedFile[];
  /** Words that came along; '' for none. */
  readonly caption: string;
  /** Where the files are, if not where the event came from. */
  readonly platform?: PlatformName;
}

/** For the persona that is spoken with. Not over a step that is open: it would be lost without a word. */
export async function* startPhotos(photos: HandedOver, visit: Visit): AsyncGenerator<Effect, void, void> {
  const { settings, words, home } = visit;
  const persona = await findPersona(settings.persona, visit);
  if (!persona) return yield guide(words.photos.nobody);
  if (await home.flow.read()) return yield guide(words.commands.start.underWay);
  yield* begin(photosFlow, { at: 'received', persona: persona.id, ...photos }, visit);
}

/** The next batch of the photos that came with an export; the one after it is offered the next time. */
export async function* startAlbum({ upload, plan, from }: Album, visit: Visit): AsyncGenerator<Effect, void, void> {
  if (await visit.home.flow.read()) return yield guide(visit.words.commands.start.underWay);
  const state = parseState({
    at: 'looking',
    persona: plan.persona,
    source: { upload, earlier: [] },
    caption: '',
    within: { plan, from },
  });
  if (!state) throw new Error('an album that can not be stored');
  yield* begin(photosFlow, state, visit);
  const { persona } = await visit.ports.vaults.open(plan.persona);
  await persona.write({ album: { upload, plan, from: from + MOST_PHOTOS } });
}

async function* enter(state: PhotosState, visit: Visit, nonce: string): Entering {
  switch (state.at) {
    case 'received':
      return received(state, visit);
    case 'looking':
      return yield* lookAtAll(state, visit, nonce);
    case 'asking':
      yield ask(state.waiting, visit, nonce);
      return undefined;
    case 'keeping':
      return yield* keep(state, visit, nonce);
  }
}

async function* keep({ waiting, words }: At<'keeping'>, visit: Visit, nonce: string): Entering {
  const said = visit.words.photos;
  const persona = await findPersona(waiting.persona, visit);
  if (!persona) return 'end';
  if (!(await keepPhotos(waiting, words, persona.name, visit))) return undefined;
  const small = waiting.small ? yield* relay(keepSmall(waiting, visit), nonce, visit.words) : undefined;
  yield* eraseUpload(waiting.source);
  const count = waiting.photos.length;
  const kept = count === 1 ? said.keptOne : said.keptAll(figure(count));
  yield guide(visit.words.sentences([kept, ...(small === undefined ? [] : [said.withSmall(figure(small))])]));
  return 'end';
}
