// Small pictures of photos.
import { eq } from 'drizzle-orm';
import type { Thumbnails } from '../../core/ports.ts';
import type { Connection } from '../connection.ts';
import { thumbnails } from './schema.ts';

export const thumbnailsOf = ({ db, exclusive }: Connection): Thumbnails => ({
  keep: (memory, bytes) =>
    exclusive(async () => {
      const jpeg = Buffer.from(bytes);
      await db
        .insert(thumbnails)
        .values({ memory, jpeg })
        .onConflictDoUpdate({ target: thumbnails.memory, set: { jpeg } });
    }),
  async find(memory) {
    const row = await exclusive(() => db.select().from(thumbnails).where(eq(thumbnails.memory, memory)).get());
    return row && new Uint8Array(row.jpeg);
  },
  count: () => exclusive(() => db.$count(thumbnails)),
});
