// Whose name a message goes by. Two accounts may show the same name, and stay two.
import { detached, plainName } from '../../characters.ts';

/** More accounts than that are named as they come: memory must not grow with a broken file. */
const MOST_ACCOUNTS = 5000;
const LONGEST_NAME = 200;

/** What is known of the people of one conversation. */
export interface People {
  /** `account` tells them apart; where there is none the name does. `isSelf`: undefined where the record does not say. */
  name(account: string | undefined, shown: string, isSelf: boolean | undefined): string;
  self(): string | undefined;
  /** The one other person; undefined where there are several, or it is not known who exported. */
  partner(): string | undefined;
}

export function peopleOf(): People {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  /** The last number that was given to a name. */
  const numbers = new Map<string, number>();
  const others = new Set<string>();
  let self: string | undefined;

  function learn(account: string, wanted: string): string {
    if (names.size >= MOST_ACCOUNTS) return wanted;
    let n = numbers.get(wanted) ?? 1;
    let unique = n === 1 ? wanted : `${wanted} (${n})`;
    while (taken.has(unique)) unique = `${wanted} (${++n})`;
    numbers.set(detached(wanted), n);
    const name = detached(unique);
    names.set(detached(account), name);
    taken.add(name);
    return name;
  }

  return {
    name(account, shown, isSelf) {
      const wanted = plainName(shown.slice(0, LONGEST_NAME)) || account?.slice(0, LONGEST_NAME) || '?';
      const key = account ? `account ${account.slice(0, LONGEST_NAME)}` : `name ${wanted}`;
      const name = names.get(key) ?? learn(key, wanted);
      if (isSelf) self ??= name;
      else if (isSelf === false && others.size < 3) others.add(name);
      return name;
    },
    self: () => self,
    partner: () => (others.size === 1 ? [...others][0] : undefined),
  };
}
