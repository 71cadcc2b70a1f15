// What /memory and /remember say, and what is said when somebody tells something. The guide speaks.
import type { MemoryKind } from '../../memories/memory.ts';

export const memory = {
  menu: 'what you two shared: search, correct, forget',
  menuRemember: 'keep something you two shared',
  none: (name: string): string =>
    `Nothing is kept about you and ${name} yet. You can add something with /remember, or write “remember that we …” while you talk.`,
  head: (name: string, count: string): string => `What you and ${name} shared (${count}):`,
  listed: (number: string, text: string, kind: string): string => `${number}. ${text} (${kind})`,
  /** Where one comes from, in a word. */
  kinds: { told: 'told', distilled: 'record', photo: 'photo' } satisfies Record<MemoryKind, string>,
  searching: 'To search: /memory and some words.',
  found: 'What fits, best first:',
  notFound: 'Nothing that is kept holds these words.',
  more: 'Further ones',
  back: 'Back',
  add: 'Add one',
  lines: 'The lines behind it',
  confirm: 'It was so',
  edit: 'Write it anew',
  forget: 'Forget it',
  changeWhen: 'When it was',
  askWhen:
    'When was it? A day, a month, a season or a year: “8 May 2023”, “May 2023”, “last summer”. /cancel leaves it as it is.',
  unclearWhen:
    'I could not tell one time from that. Write it with its year, like “8 May 2023”, “May 2023” or “summer 2023”.',
  unknownWhen: 'Nobody knows',
  dated: (when: string): string => `It is dated: ${when}.`,
  undated: 'It has no date now.',
  yes: 'Forget it for good',
  no: 'Keep it',
  year: (year: string): string => `${year}`,
  span: (from: string, to: string): string => `${from} to ${to}`,
  told: 'your own telling',
  distilled: 'found in the record',
  confirmed: 'found in the record, and you say it was so',
  disputed: 'the record says otherwise',
  uncompared: 'not compared with the record: that takes a language model',
  noLines: 'No line of the record is behind it.',
  otherwise: 'The record has it differently, and where the two disagree it counts for more:',
  kept: (text: string): string => `Kept, as you tell it: “${text}”. /memory shows it.`,
  keptInPieces: (count: string, beginning: string): string =>
    `All of it is kept, as you tell it, as ${count} memories, because it was long. The first begins: “${beginning}” /memory shows them.`,
  rewritten: (text: string): string => `It says now, as you tell it: “${text}”.`,
  isConfirmed: 'Good. I keep it as certain.',
  askToForget: (text: string): string =>
    `“${text}”\nShall I forget this? It can not be undone, not even with /versions.`,
  forgotten: 'It is forgotten.',
  stays: 'It stays.',
  gone: 'That one is not kept any more.',
  ask: (name: string): string =>
    `What should be remembered of you and ${name}? A sentence is enough, and it may be long; a note can be forwarded too. /cancel leaves.`,
  askAnew: 'How should it read? /cancel leaves it as it is.',
  near: 'Kept of the two of you, and near to what you wrote:',
  beside: 'Kept of the two of you, and near to what you wrote; the reply is not made of it:',
  behind: 'It also had these memories before it:',
  /** `from`: where it comes from; '' for the record. */
  line: (text: string, from: string): string => (from === '' ? `“${text}”` : `“${text}” (${from})`),
};
