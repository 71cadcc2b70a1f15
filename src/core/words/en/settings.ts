// /settings: everything that can be chosen.
export const settings = {
  menu: 'everything you can choose',
  head: 'This is how things stand:',
  labels: {
    language: 'Language',
    persona: 'Who you talk with',
    mode: 'Mode',
    era: 'Which time of theirs',
    zone: 'Time zone of the record',
  },
  line: (label: string, value: string): string => `${label}: ${value}`,
  none: 'nobody yet',
  wholeRecord: 'the whole record',
  unset: 'not needed so far',
  rest: 'A button changes it. /memory and /corrections hold what you said about the two of you; /link adds another platform.',
};
