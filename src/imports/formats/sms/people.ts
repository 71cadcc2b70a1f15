// Who is behind a number, and which conversation some numbers are.
import type { ConversationKind } from '../../../core/archive/findings.ts';
import { detached, plainName } from '../../characters.ts';
import type { ConversationHead } from '../../format.ts';

/** What the phone's owner is called: these files do not name them. */
export const ME = 'Me';
/** Numbers that are remembered; a phone does not come near. */
const MOST = 100_000;
/** Names of a group that has none of its own. */
const MOST_IN_TITLE = 5;
/** As apps write what is not there. */
const NOBODY = /^(?:null|\(unknown\)|unknown|insert-address-token)?$/i;

/** '' for nothing, in all the ways to write it. */
export const given = (text: string | undefined): string =>
  text === undefined || NOBODY.test(text.trim()) ? '' : text.trim();

/**
 * The same for a number with its country's code and without: its last nine digits. Names like "AMAZON" and addresses of mail
 * are what they are.
 */
export function numberKey(address: string): string {
  const plain = plainName(address).toLowerCase();
  if (/[^\d+() .\-/]/.test(plain)) return plain;
  const digits = plain.replace(/\D/g, '');
  return digits.length > 9 ? digits.slice(-9) : digits || plain;
}

export interface Thread {
  readonly key: string;
  /** Keys of the others. */
  readonly people: readonly string[];
}

export interface SmsPeople {
  /** `name`: as in the address book. */
  learn(address: string, name: string): void;
  /** As the conversation with them alone calls them, else as they are written. */
  nameOf(address: string): string;
  /** `name`: what the file calls the conversation. */
  threadOf(addresses: readonly string[], name: string): Thread;
  heads(): Iterable<ConversationHead>;
}

export function smsPeople(): SmsPeople {
  const names = new Map<string, string>();
  const written = new Map<string, string>();
  const threads = new Map<string, { readonly people: readonly string[]; readonly title: string }>();

  /** By what is written: the same few stand on every message. */
  const keys = new Map<string, string>();

  function keyOf(address: string): string {
    const known = keys.get(address);
    if (known !== undefined) return known;
    const key = detached(numberKey(address));
    if (keys.size < MOST) keys.set(detached(address), key);
    return key;
  }

  const nameOf = (address: string): string => {
    const key = keyOf(address);
    return names.get(key) ?? written.get(key) ?? (plainName(address) || '?');
  };

  return {
    learn(address, name) {
      const key = keyOf(address);
      if (key === '') return;
      if (!written.has(key) && written.size < MOST) written.set(key, detached(plainName(address)));
      if (names.has(key) || names.size >= MOST) return;
      const plain = plainName(name);
      if (plain !== '' && plain !== ME) names.set(key, detached(plain));
    },
    nameOf,
    threadOf(addresses, name) {
      const people = [...new Set(addresses.map(keyOf))].filter((key) => key !== '').sort();
      const key = people.join('~') || plainName(name).toLowerCase() || 'unknown';
      if (!threads.has(key) && threads.size < MOST)
        threads.set(detached(key), { people: people.map(detached), title: detached(plainName(name)) });
      return { key, people };
    },
    *heads() {
      for (const [conversation, { people, title }] of threads) {
        const kind: ConversationKind = people.length > 1 ? 'group' : 'personal';
        const names = people.slice(0, MOST_IN_TITLE).map(nameOf).join(', ');
        yield { conversation, title: (kind === 'group' && title) || names || title || undefined, kind, self: ME };
      }
    },
  };
}
