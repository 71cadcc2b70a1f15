import { mkdirSync, readdirSync } from 'node:fs';
import { vi } from 'vitest';

/** What a run leaves in the temporary folder: a new one at this path, into which nobody else writes meanwhile. */
export async function leftBy(run: () => Promise<unknown>, folder: string): Promise<readonly string[]> {
  mkdirSync(folder);
  vi.stubEnv('TMPDIR', folder);
  try {
    await run();
  } finally {
    vi.unstubAllEnvs();
  }
  return readdirSync(folder);
}
