// What is known of a photo. Its coordinates stand nowhere: they become a town while it is read, and are forgotten.
import type { Side } from '../archive/message.ts';

/** When a photo was taken, by the clock that was beside it. */
export interface Taken {
  /** Seconds since 1970 of that clock, as if it were UTC; with its thousandths where the photo tells them. */
  readonly wall: number;
  /** Minutes the clock was ahead of UTC, where the photo tells. */
  readonly offset: number | undefined;
  /** False where only the day is known. */
  readonly toTheMinute: boolean;
}

export interface PhotoPlace {
  /** The nearest one, as its country's maps in Latin letters name it; undefined where none is near. */
  readonly town: string | undefined;
  /** ISO 3166-1, two capital letters. */
  readonly country: string;
  /** Below the equator the seasons are the other way round. */
  readonly south: boolean;
}

export interface PhotoFacts {
  /** Tells the same photo when it comes again: made of its bytes. */
  readonly mark: string;
  /** The name its file had. */
  readonly name: string;
  readonly taken: Taken | undefined;
  readonly place: PhotoPlace | undefined;
}

/** What a memory keeps of a photo, besides its words and when it was. Neither coordinates nor pixels. */
export interface MemoryPhoto {
  readonly mark: string;
  readonly name: string;
  readonly place: PhotoPlace | undefined;
  /** What a model saw in it: people are described, and nobody is named. */
  readonly seen: string | undefined;
  /** Whose words the memory's text is; undefined: nobody's, it says what is to be seen, or when and where it was. */
  readonly by?: Side | undefined;
  /** What else it is found by: what was seen, the place in both languages, the season. It never changes. */
  readonly words: string;
}

/** Photos of one batch: more are not looked at at once. */
export const MOST_PHOTOS = 24;

const PHOTO = ['jpg', 'jpeg', 'png', 'webp', 'heic', 'heif'];
const PICTURE = [...PHOTO, 'gif', 'svg', 'bmp', 'tif', 'tiff', 'avif'];

const hasEnding = (path: string, endings: readonly string[]): boolean =>
  endings.includes(/\.([a-z]{3,4})$/i.exec(path)?.[1]?.toLowerCase() ?? '');

/** By its name, which only says where to look. */
export const isPhotoName = (path: string): boolean => hasEnding(path, PHOTO);

/** By their names; also those that are no photos, and that a person takes for one. */
export const arePictures = (files: readonly { readonly name: string }[]): boolean =>
  files.every(({ name }) => hasEnding(name, PICTURE));

/** Why a file is not kept as a photo. */
export type PhotoFault = 'not-a-photo' | 'broken' | 'too-large';
