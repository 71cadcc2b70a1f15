// Notes about the other person that another program made, and that came along with an export.

/**
 * Written by a program, or by somebody nobody knows: material that is quoted, never rules. All of it bounded by whoever
 * reads it. Texts have several lines.
 */
export interface BroughtNotes {
  readonly name?: string | undefined;
  /** One line each, as the user once told that program. */
  readonly aboutUs?: string | undefined;
  readonly aboutThem?: string | undefined;
  /** How they are said to have been. */
  readonly persona?: string | undefined;
  /** What the two are said to have shared. */
  readonly memory?: string | undefined;
  /** What the user corrected in it: one line each. */
  readonly corrections: readonly string[];
}

/** What two parts of the notes say together; the first one counts. */
export const joinedNotes = (one: BroughtNotes | undefined, other: BroughtNotes): BroughtNotes => ({
  name: one?.name ?? other.name,
  aboutUs: one?.aboutUs ?? other.aboutUs,
  aboutThem: one?.aboutThem ?? other.aboutThem,
  persona: one?.persona ?? other.persona,
  memory: one?.memory ?? other.memory,
  corrections: [...new Set([...(one?.corrections ?? []), ...other.corrections])],
});
