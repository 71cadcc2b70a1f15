import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');
const ROOTS = ['main.ts', 'import-worker.ts', 'heic-worker.ts', 'read.ts', 'likeness.ts'];
const IMPORT = /^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.split(sep).join('/'));
const source = (path: string): string => readFileSync(join(SRC, path), 'utf8');

/** A file's room is its folder; a file beside the rooms is a room of its own. */
const roomOf = (path: string): string => path.split('/')[0] ?? path;

/** `to` is a path inside src, or a package. */
function isAllowed(from: string, to: string): boolean {
  if (ROOTS.includes(to)) return false;
  if (ROOTS.includes(from)) return true;
  const inside = to.endsWith('.ts');
  if (roomOf(from) === 'core') return inside ? roomOf(to) === 'core' : to === 'zod';
  return !inside || [roomOf(from), 'core'].includes(roomOf(to));
}

function importsOf(path: string, text: string): readonly string[] {
  const inside = (specifier: string): string =>
    relative(SRC, resolve(SRC, path, '..', specifier))
      .split(sep)
      .join('/');
  return [...text.matchAll(IMPORT)]
    .map(([, fixed, dynamic]) => fixed ?? dynamic ?? '')
    .map((specifier) => (specifier.startsWith('.') ? inside(specifier) : specifier));
}

const forbidden = (path: string, text: string): readonly string[] =>
  importsOf(path, text)
    .filter((to) => !isAllowed(path, to))
    .map((to) => `${path} → ${to}`);

describe('the arrows', () => {
  test('no file imports what it must not know', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((path) => forbidden(path, source(path)))).toEqual([]);
  });

  test.each([
    ['core/app.ts', "import { open } from '../db/storage.ts';", 'db/storage.ts'],
    ['core/app.ts', "import type {\n  Bot,\n} from 'grammy';", 'grammy'],
    ['core/app.ts', "import { join } from 'node:path';", 'node:path'],
    ['core/app.ts', "import '../log.ts';", 'log.ts'],
    ['db/storage.ts', "export { read } from '../imports/reader.ts';", 'imports/reader.ts'],
    ['bots/serve.ts', "const { claude } = await import('../llm/claude.ts');", 'llm/claude.ts'],
    ['llm/claude.ts', "import { config } from '../config.ts';", 'config.ts'],
    ['imports/importer.ts', "import '../import-worker.ts';", 'import-worker.ts'],
    ['read.ts', "import './main.ts';", 'main.ts'],
  ])('%s may not say %s', (path, text, to) => {
    expect(forbidden(path, text)).toEqual([`${path} → ${to}`]);
  });

  test.each([
    ['core/app.ts', "import { z } from 'zod';\nimport { x } from './talk/turn.ts';"],
    ['bots/serve.ts', "import { readFile } from 'node:fs';\nimport type { App } from '../core/app.ts';"],
    ['main.ts', "import { x } from './db/storage.ts';\nimport { y } from './llm/claude.ts';"],
  ])('%s may say %s', (path, text) => {
    expect(forbidden(path, text)).toEqual([]);
  });
});

test('only config.ts reads the environment', () => {
  const readers = files.filter((path) =>
    /\bprocess\s*(?:\?\.|\.)\s*env\b|\benv\b[^;]*from 'node:process'/.test(source(path)),
  );
  expect(readers).toEqual(['config.ts']);
});

test.each(['commands', 'modes', 'flows'])('every file of %s is in its index', (folder) => {
  const present = files.filter((path) => path.startsWith(`core/${folder}/`) && !path.endsWith('/index.ts'));
  const listed = importsOf(`core/${folder}/index.ts`, source(`core/${folder}/index.ts`));
  expect(present.length).toBeGreaterThan(0);
  expect(present.filter((path) => !listed.includes(path))).toEqual([]);
});
