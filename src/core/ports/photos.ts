// Photos that a person hands over, as against pictures shown in the talk.
import type { ImportPlan } from '../archive/findings.ts';
import type { Side } from '../archive/message.ts';
import type { PhotoFacts, PhotoFault } from '../photos/photo.ts';
import type { Picture } from '../talk/model.ts';
import type { Progress, Upload } from './importer.ts';

/** A small picture of a photo: a JPEG without metadata, in base64. */
export type SmallPicture = string;

/** The message of the record that a photo was sent in. */
export interface SentIn {
  /** As `RecordMessage.at`. */
  readonly at: number;
  readonly by: Side;
  /** What was written with it; '' for nothing. */
  readonly text: string;
}

export type PhotoLook =
  | {
      readonly ok: true;
      /** Where it came in an export. */
      readonly message?: SentIn;
      readonly facts: PhotoFacts;
      /** For a model; undefined where nobody here can open the pixels. Without metadata, as `small`. */
      readonly view: Picture | undefined;
      /** 320 pixels at most. */
      readonly small: SmallPicture | undefined;
    }
  | { readonly ok: false; readonly name: string; readonly fault: PhotoFault };

export interface PhotosWithin {
  readonly plan: ImportPlan;
  readonly from: number;
}

export interface PhotoLooks {
  readonly looks: readonly PhotoLook[];
  /** Photos beyond those that are looked at at once, which nobody looked at. */
  readonly passed: number;
}

export interface Photos {
  /**
   * Reads photos, also those in a zip, in a thread of its own: date, place and two small pictures. Fetches the bytes, and
   * removes them before it returns or throws. Throws UserError for what the person can mend; what is wrong with one of
   * them stands in its look. May be called again. `within`: photos of an export that was stored by that plan, each with its
   * message, after as many others; those with words come first.
   */
  look(upload: Upload, signal: AbortSignal, within?: PhotosWithin): AsyncGenerator<Progress, PhotoLooks, void>;
}
