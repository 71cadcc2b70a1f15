import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 60_000, // a busy machine is no failure
    expect: { poll: { timeout: 15_000 } },
    pool: 'forks',
    maxWorkers: '100%', // it would leave one core alone, which is half of two
    isolate: false, // a worker loads the program once for all of its files, which share no state
  },
});
