import type { CharacterLayer } from '../../persona/character.ts';
import type { Cause } from '../../persona/versions.ts';

// What /versions says. The guide speaks.
export const versions = {
  menu: 'every change of the simulation, and the way back',
  none: (name: string): string => `Nothing about ${name} was changed yet.`,
  head: (name: string): string => `Changes of ${name}, newest first:`,
  line: (number: string, day: string, what: string): string => `${number}. ${day}: ${what}`,
  causes: {
    made: 'set up',
    import: 'imported',
    told: 'you told something',
    edited: 'changed by hand',
    corrected: 'a correction',
    distilled: 'the record was read',
    sharpened: 'it was tried on old messages',
    'taken-out': 'an import was taken out',
    'rolled-back': 'went back',
  } satisfies Record<Cause, string>,
  backTo: (number: string): string => `went back to ${number}`,
  show: (number: string): string => `Show ${number}`,
  earlier: 'Earlier ones',
  compare: 'Compare with now',
  goBack: (number: string): string => `Go back to ${number}`,
  nothing: 'What it changed was forgotten since.',
  isNow: 'This is how it is now.',
  gone: 'That version is not kept any more.',
  same: 'That is how it is now.',
  since: (number: string): string => `Changed since ${number} (+ came, − went):`,
  isBack: (number: string, now: string): string =>
    `It is as it was at ${number}. This is version ${now} now; nothing was lost, and every other one can be gone back to.`,
  andMore: (lines: string): string => `… and ${lines} more.`,
  own: (text: string): string => `your words: “${text}”`,
  style: (messages: string): string => `how they write, counted over ${messages} messages`,
  notes: 'notes that came with an export',
  contrasts: (tried: string): string => `what it got wrong when it was tried, on ${tried} old messages`,
  layers: {
    rules: 'always and never',
    identity: 'who they were',
    manner: 'how they spoke',
    emotions: 'what moved them',
    together: 'how they were with you',
  } satisfies Record<CharacterLayer, string>,
  correction: (wrong: string, right: string | undefined): string =>
    right ? `correction: not “${wrong}” but “${right}”` : `correction: not “${wrong}”`,
  memory: (text: string): string => `memory: ${text}`,
};
