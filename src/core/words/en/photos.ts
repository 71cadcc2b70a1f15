// What is said about photos that become memories. The guide speaks.
import type { PlatformName } from '../../events.ts';
import type { PhotoFault } from '../../photos/photo.ts';
import { countryName } from '../countries.ts';

const STRIPPED =
  'takes date and place out of pictures that are shown in a chat. Where they matter, send the photo as a file';

export const photos = {
  menu: 'keep photos',
  nobody:
    'A photo is kept with somebody, and there is nobody yet. Send an export (/upload shows how), or begin with /new.',
  explain:
    'Send me photos, one or several, and they become memories: when, where, and what you say of them. JPEG, PNG, HEIC and WebP work, also in a zip. The pictures themselves are not kept, unless you ask for a small one.',
  /** The first time, and with /photo. */
  stripped: {
    telegram: `Telegram ${STRIPPED} (the paper clip, then File).`,
    discord: `Discord ${STRIPPED} in a zip.`,
    terminal: 'Here, /upload and the path of the photo.',
  } satisfies Record<PlatformName, string>,
  offer: 'I can keep that picture as a memory of yours, too.',
  keepShown: 'Keep it as a memory',
  nothingShown: 'That picture is not here any more. Send it again.',
  faults: {
    'not-a-photo': (file) => `${file} is no photo that I can read: it takes JPEG, PNG, HEIC or WebP.`,
    broken: (file) => `${file} is damaged or cut off, so I left it out. Send it again?`,
    'too-large': (file) => `${file} is too large for me. A smaller copy of it works.`,
  } satisfies Record<PhotoFault, (file: string) => string>,
  inExport: (count: string, most: string): string =>
    `Photos that came with it: ${count}. /photo can make memories of those the two of you sent, ${most} at a time, each with its message.`,
  ofExport: 'Photos of the export',
  early: (count: string): string =>
    `Left out, because they are from before both of you were adults, or tell no date: ${count}.`,
  passed: (most: string, left: string): string =>
    `I look at ${most} at a time. Left out for now: ${left}; send them afterwards.`,
  seeing: 'Looking',
  place: (town: string | undefined, country: string): string =>
    [...(town === undefined ? [] : [town]), countryName(country, 'en')].join(', '),
  title: (about: readonly string[]): string => (about.length === 0 ? 'A photo' : `A photo: ${about.join(', ')}`),
  label: (about: readonly string[]): string => `a photo, ${about.join(', ')}`,
  sees: (seen: string): string => `the language model sees: ${seen}`,
  seen: (title: string, seen: string | undefined): string =>
    seen === undefined ? `${title}.` : `${title}. The language model sees: ${seen}`,
  several: (count: string): string => `${count} photos:`,
  numbered: (number: string, file: string, line: string): string => `${number}. ${file}: ${line}`,
  andMore: (count: string): string => `… and ${count} more`,
  ask: {
    placed: 'Who was there, and what was it? A few words, or skip.',
    unplaced: 'Where was this, and who was there? A few words, or skip.',
  },
  captioned: (words: string): string => `Your words with it: “${words}”. Keep it so, or write other words.`,
  skip: 'Skip',
  keep: 'Keep',
  small: 'Keep a small picture, too',
  noSmall: 'No picture',
  smallKept: 'A small picture will be kept, encrypted, for you alone.',
  sealed: (count: string, all: string): string =>
    count === all && count === '1'
      ? 'It is in a form (HEIC) whose pixels I can not open: date and place are kept, and no small picture.'
      : `Of ${count} I can not open the pixels (HEIC): of those, date and place are kept, and no small picture.`,
  keptOne: 'The photo is kept as a memory. /memory shows it.',
  keptAll: (count: string): string => `${count} photos are kept as memories. /memory shows them.`,
  withSmall: (count: string): string => `Small pictures with them: ${count}.`,
};
