// What happens one after another, and where it is said.
import type { Incoming, PlatformName } from './events.ts';
import type { PersonId } from './identity.ts';
import type { Notice } from './ports.ts';

/** Names what happens one after another: everything of one person, or of one account that has not consented. */
export type Lane = string & { readonly brand: 'Lane' };

/** A private chat. */
export interface Where {
  readonly platform: PlatformName;
  readonly chat: string;
}

/** Whether this run can talk there. */
export type Reaches = (where: Where) => boolean;

const PERSON = 'person:';
const NOTICE = 'notice:';

export const laneOf = (person: PersonId): Lane => `${PERSON}${person}` as Lane; // the only places where a Lane is made
export const laneOfAccount = (event: Incoming): Lane => `account:${event.platform}:${event.person}` as Lane;
export const laneOfNotice = ({ id, person }: Notice): Lane => (person ? laneOf(person) : (`${NOTICE}${id}` as Lane));

/** undefined: it is nobody's who is in. */
export const personOf = (lane: Lane): PersonId | undefined =>
  lane.startsWith(PERSON) ? (lane.slice(PERSON.length) as PersonId) : undefined; // laneOf put a PersonId there

/** Of a message that is written first to somebody who was erased. */
export const isOfNotice = (lane: Lane): boolean => lane.startsWith(NOTICE);
