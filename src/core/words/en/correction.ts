// What is said when somebody corrects a reply. The guide speaks.
export const correction = {
  menu: {
    correct: 'they would not have written that',
    corrections: 'what you corrected, and taking it back',
  },
  /** The last answer was the guide's, of the record. */
  guides: (name: string): string =>
    `That answer was mine, not the voice of ${name}, so there is no manner in it to correct. If something in it is wrong, /memory changes what is known of you two, and “remember that we …” adds how you tell it.`,
  noReply: 'There is no reply yet that could be corrected.',
  ask: (reply: string, name: string): string =>
    `“${reply}”\nWhat would ${name} have written instead? Write it, or press the button. /cancel leaves.`,
  skip: 'Just not that',
  kept: (name: string, wrong: string, right: string | undefined): string =>
    right
      ? `Kept, and in force from now on: ${name} would not write “${wrong}”, but “${right}”.`
      : `Kept, and in force from now on: ${name} would not write “${wrong}”.`,
  wasReal: (name: string): string =>
    `It was a real line of ${name}, by the way; ? shows where. It does not come again.`,
  undo: 'That is not what I meant',
  full: 'That is as much as can be corrected. /corrections takes some of it back.',
  none: (name: string): string =>
    `Nothing of ${name} was corrected yet. “They wouldn’t say that” after a reply does it, or /correct.`,
  head: (name: string): string => `What you corrected in ${name}, newest first:`,
  line: (number: string, situation: string, wrong: string, right: string | undefined): string =>
    `${number}. after “${situation}”: not “${wrong}”${right ? `, but “${right}”` : ''}`,
  takeBack: (number: string): string => `Take back ${number}`,
  takenBack: 'It is taken back. /versions still has it.',
  gone: 'That one is not there any more.',
  more: 'Further ones',
  back: 'Back',
};
