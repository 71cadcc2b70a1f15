import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'turso',
  schema: './src/db/vault/schema.ts',
  out: './drizzle/vault',
});
