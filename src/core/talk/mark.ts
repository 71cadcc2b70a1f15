// The mark that tells the simulation from a person. It is set in code on what is sent, and no model ever sees it.

/** Before the first bubble of every burst. */
export const MARK = '◌ ';

/** Rings and circles that a model could imitate it with. */
const LIKE_THE_MARK = /^[\s◌○◯◦⚬⭘⚪]*[◌○◯◦⚬⭘⚪]\s*/u;

export const withoutMark = (line: string): string => line.replace(LIKE_THE_MARK, '');

export const marked = (bubbles: readonly string[]): readonly string[] =>
  bubbles.map((bubble, index) => (index === 0 ? MARK + bubble : bubble));
