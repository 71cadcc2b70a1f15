import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'turso',
  schema: './src/db/directory/schema.ts',
  out: './drizzle/directory',
});
