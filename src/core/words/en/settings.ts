import type { Limits } from '../../care/limits.ts';

// /settings: everything that can be chosen.
export const settings = {
  menu: 'everything you can choose',
  head: 'This is how things stand:',
  labels: {
    language: 'Language',
    persona: 'Who you talk with',
    mode: 'Mode',
    era: 'Which time of theirs',
    own: 'Your own words about the two of you',
    zone: 'Time zone of the record',
    limits: 'Your limits',
    country: 'Helplines for',
    theme: 'Pictures',
  },
  line: (label: string, value: string): string => `${label}: ${value}`,
  none: 'nobody yet',
  wholeRecord: 'the whole record',
  unset: 'not needed so far',
  unsaid: 'none yet',
  ended: (time: string, day: string): string => `${time}; it ended on ${day}`,
  limits: ({ visits, minutes }: Limits): string =>
    `${visits === undefined ? 'any number of visits' : `${visits} visits`}, ${minutes === undefined ? 'of any length' : `${minutes} minutes each`}`,
  nowhere: 'not chosen, so all of them are named',
  rest: 'A button changes it. /memory and /corrections hold what you said about the two of you; /link adds another platform.',
};
