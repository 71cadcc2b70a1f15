// Several accounts of one person, and the codes that join them.
import { and, asc, count, eq, gt, isNull, lte, notExists, or, type SQL, sql } from 'drizzle-orm';
import type { Account, PersonId } from '../../core/identity.ts';
import type { Joining, JoinRequest, Links } from '../../core/ports.ts';
import type { Connection } from '../connection.ts';
import { orderRow } from '../erasure.ts';
import type { Keyring } from '../keys.ts';
import { accounts, erasures, linkActs, links } from './schema.ts';

const GOOD_FOR_MS = 10 * 60_000;
const HOUR_MS = 60 * 60_000;
/** Within an hour. */
const LIMITS = { offered: 5, failed: 5, failedByStrangers: 30 };

export function openLinks({ db, exclusive }: Connection, keyring: Pick<Keyring, 'mark'>): Links {
  const isAccount = ({ platform, native }: Account): SQL | undefined =>
    and(eq(accounts.platform, platform), eq(accounts.native, native));

  async function howOften(act: 'offered' | 'failed', person: PersonId | undefined, at: number): Promise<number> {
    await db.delete(linkActs).where(lte(linkActs.at, at - HOUR_MS));
    const theirs = person === undefined ? isNull(linkActs.person) : eq(linkActs.person, person);
    const query = db.select({ times: count() }).from(linkActs);
    return (await query.where(and(eq(linkActs.act, act), theirs)).get())?.times ?? 0;
  }

  async function offer(person: PersonId, code: string, at: number): Promise<boolean> {
    if ((await howOften('offered', person, at)) >= LIMITS.offered) return false;
    const row = { person, mark: keyring.mark(code), goodUntil: at + GOOD_FOR_MS };
    await db.batch([
      db.insert(links).values(row).onConflictDoUpdate({ target: links.person, set: row }),
      db.insert(linkActs).values({ act: 'offered', person, at }),
    ]);
    return true;
  }

  /** Nobody who is being erased is joined. */
  async function whose(code: string, at: number): Promise<PersonId | undefined> {
    await db.delete(links).where(lte(links.goodUntil, at));
    const order = and(eq(erasures.person, links.person), isNull(erasures.persona));
    const kept = notExists(db.select({ one: sql`1` }).from(erasures).where(order));
    const query = db.select({ person: links.person }).from(links);
    return (await query.where(and(eq(links.mark, keyring.mark(code)), gt(links.goodUntil, at), kept)).get())?.person;
  }

  async function join({ code, account, from, leaving, at }: JoinRequest): Promise<Joining> {
    const limit = from === undefined ? LIMITS.failedByStrangers : LIMITS.failed;
    if ((await howOften('failed', from, at)) >= limit) return { outcome: 'tooManyTries' };
    const person = await whose(code, at);
    if (person === undefined) {
      await db.insert(linkActs).values({ act: 'failed', person: from ?? null, at });
      return { outcome: 'unknown' };
    }
    if (person === from) return { outcome: 'own' };
    if (from !== undefined && !leaving) return { outcome: 'taken' };
    const row = { ...account, person, joinedAt: at };
    const joined = db
      .insert(accounts)
      .values(row)
      .onConflictDoUpdate({ target: [accounts.platform, accounts.native], set: row });
    const usedUp = db.delete(links).where(eq(links.person, person));
    await db.batch(leaving ? [usedUp, joined, db.insert(erasures).values(orderRow(leaving))] : [usedUp, joined]);
    return { outcome: 'joined', person };
  }

  return {
    accounts(person) {
      const { platform, native, joinedAt } = accounts;
      const theirs = db.select({ platform, native }).from(accounts).where(eq(accounts.person, person));
      return exclusive(() => theirs.orderBy(asc(joinedAt), sql`rowid`).all()); // null, the first account, comes first
    },
    offer: (person, code, at) => exclusive(() => offer(person, code, at)),
    join: (request) => exclusive(() => join(request)),
    async part(parted) {
      const which = or(...parted.map(isAccount));
      if (which) await exclusive(() => db.delete(accounts).where(which).run());
    },
  };
}
