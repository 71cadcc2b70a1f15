import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'turso',
  schema: './src/db/person/schema.ts',
  out: './drizzle/person',
});
