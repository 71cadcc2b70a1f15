// What is said of a persona before the first talk. The guide speaks.
import type { Rate } from '../../persona/style.ts';

const percent = (rate: Rate): string => `${Math.round(100 * rate)} %`;

export const preview = {
  menu: 'what there is, before you talk',
  nothing: (name: string): string => `There is nothing of ${name} yet. /upload shows how to send an export.`,
  head: (name: string): string => `What there is of you and ${name}:`,
  begins: (day: string, line: string): string => `It begins${day ? ` on ${day}` : ''}: ${line}`,
  fullest: (month: string): string => `You two wrote most in ${month}.`,
  ends: (day: string, line: string): string => `It ends${day ? ` on ${day}` : ''}: ${line}`,
  writes: (name: string, length: string): string => `${name} mostly writes some ${length} characters at a time.`,
  writesOn: (name: string, length: string, bursts: Rate): string =>
    `${name} mostly writes some ${length} characters at a time, and in ${percent(bursts)} of cases more than one message in a row.`,
  phrases: (name: string, phrases: readonly string[]): string =>
    `${name} says much more often than you: ${phrases.map((phrase) => `“${phrase}”`).join(' ')}`,
  emoji: (share: Rate, which: string): string => `An emoji in ${percent(share)} of the messages, most often ${which}`,
  laughs: (share: Rate): string => `Laughs in ${percent(share)} of the messages.`,
  asks: (share: Rate): string => `A question mark in ${percent(share)} of the messages.`,
  hours: (name: string, from: string, to: string): string => `${name} wrote most between ${from} and ${to}.`,
  amounts: {
    little: (theirs: string): string => `That is little to speak from: ${theirs} messages of theirs.`,
    some: (theirs: string): string => `That is something to speak from, if not much: ${theirs} messages of theirs.`,
    enough: (theirs: string): string => `That is enough to speak from: ${theirs} messages of theirs.`,
    plenty: (theirs: string): string => `That is plenty to speak from: ${theirs} messages of theirs.`,
  },
  verdict: (amount: string, balance: string): string => `${amount} ${balance}`,
  balanced: 'Both of you are heard in it.',
  mostlyTheirs: 'Most of it is theirs; what they answered to is seldom there.',
  mostlyMine: 'Most of it is yours; they are heard less.',
  noTimes: 'It has no dates, so nothing can be said about when and how fast they wrote.',
  shortSpan: 'It is only a few weeks, so how they were at other times is not in it.',
  gap: (from: string, to: string): string =>
    `From ${from} to ${to} there is nothing: perhaps you two wrote somewhere else then.`,
  notRead: 'It was counted, but not read yet: /learn has the whole of it read once.',
  add: 'More makes it better: a longer export or one of another app (/upload), lines you remember, or “remember that we …” while you talk.',
  enough: 'Nothing has to be added.',
  confirm: 'That is right',
  change: 'Change something',
  confirmed: (name: string): string => `Good. You can write now; the simulation of ${name} answers.`,
  /** Where limits are still asked for. */
  stillAsked: 'Good. One question is still open: answer it, or just write.',
  which: 'What is it about? /cancel leaves.',
  events: 'What happened',
  them: (name: string): string => `How ${name} was`,
  askEvents: 'How was it? One sentence, as you tell it. /cancel leaves.',
  askThem: (name: string): string => `How was ${name}? One sentence. /cancel leaves.`,
  changed: (line: string, name: string): string =>
    `Kept in your own words about ${name}: “${line}”. It counts in every reply; /versions takes it back.`,
};
