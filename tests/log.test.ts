import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createLog } from '../src/log.ts';

const folder = mkdtempSync(join(tmpdir(), 'afterword-log-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('logs where an error came from and never its message', () => {
  const path = join(folder, 'log');
  const descriptor = openSync(path, 'w');
  const cause = new Error('params: I miss you');
  createLog('trace', descriptor).error('bug', new Error('query failed: I miss you', { cause }), { job: 'text' });
  closeSync(descriptor);
  const line = readFileSync(path, 'utf8');
  expect(line).not.toContain('I miss you');
  expect(JSON.parse(line)).toMatchObject({
    code: 'bug',
    job: 'text',
    error: { type: 'Error', cause: { type: 'Error' } },
  });
  expect(JSON.parse(line).error.frames[0]).toContain('log.test.ts');
});
