// What /sources says. The guide speaks.
import type { KeptKind } from '../../memories/memory.ts';

interface Source {
  readonly number: string;
  /** The app, or that it was remembered. */
  readonly what: string;
  /** Names of the other side, as the file has them; undefined where there is none. */
  readonly who: string | undefined;
  readonly messages: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly taken: string | undefined;
}

export const sources = {
  menu: 'what was imported and told, and taking it out',
  nobody: 'You are not writing to anybody just now, so there is nothing to list. /personas lets you choose.',
  none: (name: string): string => `Nothing was imported for ${name} yet. /upload shows how.`,
  head: (name: string): string => `What ${name} is made of:`,
  kept: { told: 'what you told', photo: 'photos' } satisfies Record<KeptKind, string>,
  keptLine: (number: string, what: string, count: string): string =>
    `${number}. ${what}: ${count}. /memory lists them.`,
  keptTaken: {
    told: 'It is out: nothing that you told is kept any more.',
    photo: 'It is out: no photo, and nothing that was said of one, is kept any more.',
  } satisfies Record<KeptKind, string>,
  remembered: 'lines you remembered',
  line: (source: Source): string =>
    `${source.number}. ${source.what}${source.who ? ` with ${source.who}` : ''}: ${source.messages} messages${
      source.from && source.to ? `, ${source.from} to ${source.to}` : ''
    }${source.taken ? `. Imported on ${source.taken}` : ''}.`,
  takeOut: (number: string, what: string): string => `Take out ${number}: ${what}`,
  more: 'Further ones',
  back: 'Back',
  confirm: (line: string, name: string): string =>
    `${line}\n\nShall I take this out of ${name}, with everything that came only from it? What another import holds too stays. The earlier versions of ${name} (/versions) go with it, so that none leads back to it. It can not be undone.`,
  yes: 'Take it out',
  no: 'Leave it in',
  left: 'It stays.',
  gone: 'That import is not there any more.',
  taking: 'Taking it out. With a long one this is not done at once.',
  taken: (name: string, messages: string): string => `It is out. Messages of ${name} that are left: ${messages}.`,
  empty: (name: string): string =>
    `It is out, and nothing is left for ${name} to speak from. You can send another export whenever you like, or erase ${name} with /goodbye.`,
  chat: 'Replies that quoted from it are gone from what I keep; in this chat itself they still stand, where I can not erase them.',
};
