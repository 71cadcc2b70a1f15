// Names by account, so that two people of one name stay two, and one person who took another name stays one.
import { detached, plainName } from './characters.ts';

/** More accounts than that are named as they come: memory must not grow with a broken file. */
const MOST_ACCOUNTS = 100_000;

export interface People {
  /** Their name from their first message on; `wanted` as the file writes it now. */
  nameOf(account: string, wanted: string): string;
  known(account: string): string | undefined;
  /** All names, in the order of their first messages. */
  names(): readonly string[];
  accounts(): readonly string[];
}

export function peopleOf(): People {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  /** How far each name has been numbered: a hundred thousand accounts may have the same. */
  const numbers = new Map<string, number>();

  function learn(account: string, wanted: string): string {
    const plain = plainName(wanted) || plainName(account) || '?';
    if (names.size >= MOST_ACCOUNTS) return plain;
    let unique = plain;
    let n = numbers.get(plain) ?? 1;
    while (taken.has(unique)) unique = `${plain} (${++n})`;
    if (n > 1) numbers.set(detached(plain), n);
    const kept = detached(unique);
    names.set(detached(account), kept);
    taken.add(kept);
    return kept;
  }

  return {
    nameOf: (account, wanted) => names.get(account) ?? learn(account, wanted),
    known: (account) => names.get(account),
    names: () => [...taken],
    accounts: () => [...names.keys()],
  };
}

/** In a chat of two that is named after one of them, the exporter is the other. */
export function selfBeside(title: string | undefined, names: readonly string[]): string | undefined {
  const [a, b] = names;
  if (names.length !== 2 || title === undefined || a === b) return undefined;
  if (a === title) return b;
  return b === title ? a : undefined;
}

/** Names as a person would type them. Each is kept once, not with every line that it was cut from. */
export function nameBook(): (raw: string) => string {
  const known = new Map<string, string>();
  return (raw) => {
    const name = known.get(raw);
    if (name !== undefined) return name;
    const plain = detached(plainName(raw)) || '?';
    if (known.size < MOST_ACCOUNTS) known.set(detached(raw), plain);
    return plain;
  };
}
