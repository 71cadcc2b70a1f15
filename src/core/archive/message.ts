// The imported record, free of any platform.

/** 'system' is a notice written by the app; everything else was done by a person. */
export type MessageKind =
  | 'text'
  | 'photo'
  | 'video'
  | 'voice'
  | 'audio'
  | 'sticker'
  | 'gif'
  | 'file'
  | 'location'
  | 'contact'
  | 'poll'
  | 'link'
  | 'call'
  | 'deleted'
  | 'media'
  | 'system';

/** One entry of an export, as a reader hands it on. */
export interface ParsedMessage {
  /** Which conversation of the file; '' where the file holds one. */
  readonly conversation: string;
  /** As the file names them; undefined exactly for kind 'system'. */
  readonly sender: string | undefined;
  /** Seconds since 1970 of the wall clock beside the exporter, as if it were UTC; undefined where the file gives no time. */
  readonly wall: number | undefined;
  /** Minutes the wall clock was ahead of UTC, where the file tells. */
  readonly offset: number | undefined;
  readonly kind: MessageKind;
  /** What they typed (for media the caption); '' where there is none. For 'call', 'deleted' and 'system' the file's own words. */
  readonly text: string;
  /** The app's own id of the message, where the file has one: the same message in another export has it too. */
  readonly native: string | undefined;
  readonly replyTo: string | undefined;
  /** Of a picture: its file, as the export names it, where that may lie in the export. */
  readonly file?: string;
}

/** Who of the two. */
export type Side = 'me' | 'them';

/** A message as the vault keeps it. `id` grows with time within one import; order by (at, id). */
export interface RecordMessage {
  readonly id: number;
  readonly by: Side;
  /** Wall-clock seconds, as `ParsedMessage.wall`; undefined for lines without a time. */
  readonly at: number | undefined;
  readonly kind: MessageKind;
  readonly text: string;
}

/** Consecutive messages with no silence longer than this are one stretch (seconds). Chosen, not measured. */
export const STRETCH_GAP = 3 * 3600;
