// What models used up for this person.
import { desc, eq, gte } from 'drizzle-orm';
import type { Spending, Spent } from '../../core/spending.ts';
import { isSameMonth, NOTHING_SPENT, SESSION_PAUSE_MS, withUsage } from '../../core/spending.ts';
import type { Connection } from '../connection.ts';
import { spending } from './schema.ts';

type Row = typeof spending.$inferSelect;

const spentIn = ({ id: _id, first: _first, last: _last, ...spent }: Row): Spent => spent;

export function spendingOf({ db, exclusive }: Connection): Spending {
  const newest = (): Promise<Row | undefined> => db.select().from(spending).orderBy(desc(spending.id)).get();
  return {
    add: (usage, at) =>
      exclusive(async () => {
        const row = await newest();
        const goesOn = row && at - row.last <= SESSION_PAUSE_MS && isSameMonth(row.first, at);
        const spent = withUsage(goesOn ? spentIn(row) : NOTHING_SPENT, usage);
        if (goesOn)
          await db
            .update(spending)
            .set({ ...spent, last: at })
            .where(eq(spending.id, row.id))
            .run();
        else
          await db
            .insert(spending)
            .values({ ...spent, first: at, last: at })
            .run();
      }),
    async session(now) {
      const row = await exclusive(newest);
      return row && now - row.last <= SESSION_PAUSE_MS ? spentIn(row) : NOTHING_SPENT;
    },
    async month(now) {
      const rows = await exclusive(() =>
        db
          .select()
          .from(spending)
          .where(gte(spending.first, monthOf(now)))
          .all(),
      );
      return rows.map(spentIn).reduce(sum, NOTHING_SPENT);
    },
  };
}

/** When the month of that moment began. */
function monthOf(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
}

const sum = (a: Spent, b: Spent): Spent => ({
  requests: a.requests + b.requests,
  inputTokens: a.inputTokens + b.inputTokens,
  cacheReadTokens: a.cacheReadTokens + b.cacheReadTokens,
  cacheWriteTokens: a.cacheWriteTokens + b.cacheWriteTokens,
  outputTokens: a.outputTokens + b.outputTokens,
  usd: a.usd + b.usd,
  unpriced: a.unpriced + b.unpriced,
});
