// What a goodbye may leave because the person asked for it: messages to be written first, and doors that stay shut.
import { and, asc, eq, gt, lte } from 'drizzle-orm';
import type { Account } from '../../core/identity.ts';
import type { ClosedDoors, Notice, Notices } from '../../core/ports.ts';
import type { Connection } from '../connection.ts';
import type { Keyring } from '../keys.ts';
import { closedDoors, notices } from './schema.ts';

export function openNotices({ db, kept, exclusive, checkpoint }: Connection): Notices {
  const all = kept.keep(async () => {
    const rows = await exclusive(() => db.select().from(notices).orderBy(asc(notices.due)).all());
    return rows.map(noticeOf);
  });
  return {
    async set(notice) {
      const row = {
        ...notice,
        person: notice.person ?? null,
        persona: notice.persona ?? null,
        pausedAt: notice.pausedAt ?? null,
      };
      const insert = db.insert(notices).values(row).onConflictDoUpdate({ target: notices.id, set: row });
      await exclusive(() => {
        all.forget();
        return insert.run();
      });
    },
    all: all.read,
    async drop(id) {
      const { rowsAffected } = await exclusive(() => {
        all.forget();
        return db.delete(notices).where(eq(notices.id, id)).run();
      });
      if (rowsAffected > 0) await checkpoint(); // the chat is known no longer
    },
  };
}

const noticeOf = (row: typeof notices.$inferSelect): Notice => ({
  ...row,
  person: row.person ?? undefined,
  persona: row.persona ?? undefined,
  pausedAt: row.pausedAt ?? undefined,
});

export function openClosedDoors(
  { db, exclusive, checkpoint }: Connection,
  keyring: Pick<Keyring, 'mark'>,
): ClosedDoors {
  const markOf = ({ platform, native }: Account): string => keyring.mark(`closed door ${platform}:${native}`);
  return {
    async shut(accounts, until) {
      for (const account of accounts) {
        const row = { mark: markOf(account), until };
        const insert = db.insert(closedDoors).values(row);
        await exclusive(() => insert.onConflictDoUpdate({ target: closedDoors.mark, set: { until } }).run());
      }
    },
    async until(account, now) {
      const shut = and(eq(closedDoors.mark, markOf(account)), gt(closedDoors.until, now));
      return (await exclusive(() => db.select().from(closedDoors).where(shut).get()))?.until;
    },
    async forget(now) {
      const { rowsAffected } = await exclusive(() => db.delete(closedDoors).where(lte(closedDoors.until, now)).run());
      if (rowsAffected > 0) await checkpoint();
    },
  };
}
