// A photo as a memory: the person's words, or else what a model saw, or else when and where it was.
import type { Side } from '../archive/message.ts';
import { whenNamed } from '../memories/dating.ts';
import { disagreeing } from '../memories/disagreement.ts';
import { LONGEST_MEMORY, type Memory, type MemoryBody, type Span } from '../memories/memory.ts';
import type { Progress, Vault } from '../ports.ts';
import type { Visit } from '../visit.ts';
import { countryName } from '../words/countries.ts';
import { seasonWords } from './seasons.ts';
import { titleOf } from './shown.ts';
import { planned, type SeenPhoto, type Waiting } from './steps.ts';

const DAY = 86_400;

/** Once: a photo that is kept already takes the new words. False: the person went on writing meanwhile. */
export async function keepPhotos(
  { persona, photos }: Waiting,
  words: string,
  name: string,
  visit: Visit,
): Promise<boolean> {
  const { ports, signal } = visit;
  const vault = await ports.vaults.open(persona);
  const text = [...words.trim()].slice(0, LONGEST_MEMORY).join('');
  const against = text === '' ? [] : await disagreeing({ name, text }, vault.record, ports.model, signal);
  if (signal.aborted) return false;
  const named = text === '' ? undefined : await whenNamed(text, vault.record, ports.clock.now());
  const known = await vault.memories.ofPhotos(photos.map(({ mark }) => mark));
  const memories = await Promise.all(
    photos.map(async (photo) => {
      const before = known.find((memory) => memory.photo?.mark === photo.mark);
      const evidence = await messageOf(photo, vault);
      return { id: before?.id, body: bodyOf(photo, { text, against, named, before, evidence }, visit) };
    }),
  );
  await vault.versions.commit({ cause: 'told', at: ports.clock.now(), memories });
  return true;
}

interface Words {
  readonly text: string;
  readonly against: readonly number[];
  /** The time that the words name, for a photo that tells none. */
  readonly named: Span | undefined;
  readonly before: Memory | undefined;
  /** The message it was sent in. */
  readonly evidence: readonly number[];
}

/** Messages of one second that are looked through. */
const MOST_IN_A_SECOND = 50;

/** [] where it came in none, or the message is gone. */
async function messageOf({ message }: SeenPhoto, { record }: Vault): Promise<readonly number[]> {
  if (!message) return [];
  const { at, by, text } = message;
  const near = await record.slice({ by, from: at, to: at + 1, media: true, limit: MOST_IN_A_SECOND });
  const found = near.find((line) => line.kind !== 'text' && line.text === text);
  return found ? [found.id] : [];
}

/** The new words, or those it had, or those it was sent with. */
function saidOf(
  text: string,
  { message }: SeenPhoto,
  before: Memory | undefined,
): { readonly text: string; readonly by: Side } | undefined {
  if (text !== '') return { text, by: 'me' };
  if (before?.photo?.by) return { text: before.text, by: before.photo.by };
  return message && message.text !== '' ? { text: message.text, by: message.by } : undefined;
}

function bodyOf(photo: SeenPhoto, { text, against, named, before, evidence }: Words, visit: Visit): MemoryBody {
  const when = whenOf(photo) ?? named ?? before?.when;
  const said = saidOf(text, photo, before);
  return {
    kind: 'photo',
    text: said?.text ?? photo.seen ?? titleOf(photo, when, visit.words),
    photo: {
      mark: photo.mark,
      name: photo.name,
      place: photo.place && { ...photo.place, town: photo.place.town },
      seen: photo.seen,
      ...(said && { by: said.by }),
      words: foundBy(photo, when),
    },
    topic: undefined,
    when,
    evidence: evidence.length > 0 ? evidence : (before?.evidence ?? []),
    against: text === '' ? (before?.against ?? []) : against,
    at: before?.at ?? visit.ports.clock.now(),
    state: 'confirmed',
  };
}

/** As the photo says, or else the message it was sent in. */
export function whenOf({ taken, message }: SeenPhoto): Span | undefined {
  const exact = taken?.toTheMinute ? taken.wall : message?.at;
  if (exact !== undefined) return { from: Math.floor(exact), to: Math.floor(exact) };
  if (!taken) return undefined;
  const at = Math.floor(taken.wall);
  const from = at - (at % DAY);
  return { from, to: from + DAY - 1 };
}

/** Whoever asks for photos means none of them in particular. */
const PHOTO = 'photo 照片 相片';

/** In both languages: what a person writes later need not be what the photo was kept in. */
function foundBy({ place, seen, message }: SeenPhoto, when: Span | undefined): string {
  return [
    PHOTO,
    ...(message && message.text !== '' ? [message.text] : []),
    ...(seen === undefined ? [] : [seen]),
    ...(place?.town === undefined ? [] : [place.town]),
    ...(place ? [countryName(place.country, 'en'), countryName(place.country, 'zh')] : []),
    ...(when && when.to - when.from < LONGEST_SEASON ? [seasonWords(when.from, place?.south ?? false)] : []),
  ].join('\n');
}

/** What takes longer has no season. */
const LONGEST_SEASON = 100 * DAY;

/** Small pictures of those that are kept, by looking at them once more. How many there are now. */
export async function* keepSmall(
  { persona, source, within }: Waiting,
  visit: Visit,
): AsyncGenerator<Progress, number, void> {
  const { ports, signal } = visit;
  const { looks } = yield* ports.photos.look(source.upload, signal, planned(within));
  const vault = await ports.vaults.open(persona);
  let kept = 0;
  for (const look of looks) {
    if (!look.ok || look.small === undefined) continue;
    const [memory] = await vault.memories.ofPhotos([look.facts.mark]);
    if (!memory) continue;
    await vault.thumbnails.keep(
      memory.id,
      Uint8Array.from(atob(look.small), (each) => each.charCodeAt(0)),
    );
    kept++;
  }
  return kept;
}
