// From files to photos that wait for a few words: what each says of itself, and what a model sees in it.
import type { Effect } from '../events.ts';
import { guide } from '../guide.ts';
import type { Source } from '../importing/drafts.ts';
import { eraseUpload, relay } from '../importing/reading.ts';
import type { PhotoLook } from '../ports.ts';
import type { Visit } from '../visit.ts';
import { figure } from '../words/figures.ts';
import { shortened } from '../words/shortened.ts';
import { describe } from './describing.ts';
import { MOST_PHOTOS } from './photo.ts';
import { type At, type PhotosState, planned, type SeenPhoto, sourceAfter } from './steps.ts';

type Entering = AsyncGenerator<Effect, PhotosState | 'end' | undefined, void>;

type Opened = PhotoLook & { readonly ok: true };

/** Photos that are described at the same time. */
const AT_ONCE = 4;

/** A picture shown in the talk stays where it is; what was handed over is removed once it is kept. */
export function received({ files, platform, persona, caption, before }: At<'received'>, { event }: Visit): PhotosState {
  const handedOver = event.kind === 'files' || event.kind === 'command';
  const fresh: Source = {
    upload: { kind: 'files', platform: platform ?? event.platform, files },
    ...(handedOver && { native: event.native }),
    earlier: [],
  };
  return { at: 'looking', persona, source: fresh, caption, before };
}

export async function* lookAtAll(state: At<'looking'>, visit: Visit, nonce: string): Entering {
  const { words, ports, signal } = visit;
  const { source, before, persona } = state;
  const within = planned(state.within);
  const { looks, passed } = yield* relay(ports.photos.look(source.upload, signal, within), nonce, words);
  const seen = new Set(before?.photos.map(({ mark }) => mark));
  const fresh = looks.filter((look) => look.ok).filter(({ facts }) => !seen.has(facts.mark) && seen.add(facts.mark));
  const { safety } = await (await ports.vaults.open(persona)).persona.read();
  const all = fresh.filter((look) => isGrown(look, safety?.adultsSince));
  const room = MOST_PHOTOS - (before?.photos.length ?? 0);
  const left = passed + Math.max(0, all.length - room);
  const problems = [
    ...looks.flatMap((look) => (look.ok ? [] : [words.photos.faults[look.fault](shortened(look.name))])),
    ...(all.length < fresh.length ? [words.photos.early(figure(fresh.length - all.length))] : []),
    ...(left > 0 ? [words.photos.passed(figure(MOST_PHOTOS), figure(left))] : []),
  ];
  if (problems.length > 0) yield guide(problems.join('\n'));
  const looked = yield* described(all.slice(0, room), visit, nonce);
  const joined = sourceAfter(before, source);
  if (!joined || looked.length === 0) yield* eraseUpload(source);
  const photos = [...(before?.photos ?? []), ...(joined ? looked : [])];
  if (photos.length === 0) return 'end';
  const { caption, small } = { caption: state.caption || (before?.caption ?? ''), small: before?.small ?? false };
  const kept = joined && looked.length > 0 ? joined : (before?.source ?? source);
  return { at: 'asking', waiting: { persona, source: kept, photos, small, caption, within: state.within } };
}

async function* described(
  looks: readonly Opened[],
  visit: Visit,
  nonce: string,
): AsyncGenerator<Effect, readonly SeenPhoto[], void> {
  const { ports, words } = visit;
  const photos: SeenPhoto[] = [];
  for (let from = 0; from < looks.length; from += AT_ONCE) {
    const some = looks.slice(from, from + AT_ONCE);
    const seen = await Promise.all(some.map((look) => describe(look, visit)));
    for (const [i, look] of some.entries()) photos.push(photoOf(look, seen[i]));
    if (ports.model.voice === 'model')
      yield {
        do: 'progress',
        id: `${nonce}-seen`,
        label: words.photos.seeing,
        done: photos.length,
        total: looks.length,
      };
  }
  return photos;
}

/** What is older, or tells no time, is left out as in an import. */
function isGrown({ facts: { taken }, message }: Opened, adultsSince: number | undefined): boolean {
  return adultsSince === undefined || (taken?.wall ?? message?.at ?? 0) >= adultsSince;
}

const photoOf = ({ facts, small, message }: Opened, seen: string | undefined): SeenPhoto => ({
  mark: facts.mark,
  name: facts.name,
  taken: facts.taken,
  place: facts.place,
  seen,
  opens: small !== undefined,
  ...(message && { message }),
});
