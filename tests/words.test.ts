// Every sentence of both catalogues, read as a person gets it.
import { describe, expect, test } from 'vitest';
import { commands } from '../src/core/commands/index.ts';
import type { FoundInstead, Problem } from '../src/core/errors.ts';
import { figure } from '../src/core/words/figures.ts';
import { sentence } from '../src/core/words/sentence.ts';
import { shortened } from '../src/core/words/shortened.ts';
import { nearestLanguage, wordsFor } from '../src/core/words/words.ts';

const SAMPLE = 'Robin 7';

/** Stands in for whatever a sentence asks for: a name, a figure, or facts that hold some. */
function anything(): unknown {
  return new Proxy(() => SAMPLE, {
    get(_target, key) {
      if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 7 : SAMPLE);
      if (key === Symbol.iterator) return SAMPLE[Symbol.iterator].bind(SAMPLE);
      const own: unknown = Reflect.get(Object(SAMPLE), key);
      if (typeof own === 'function') return own.bind(SAMPLE);
      return Reflect.get(Object([7]), key) instanceof Function ? Reflect.get(Object([7]), key).bind([7]) : anything();
    },
  });
}

interface Leaf {
  readonly path: string;
  readonly text: string;
}

function leaves(node: unknown, path: string): readonly Leaf[] {
  if (typeof node === 'string') return [{ path, text: node }];
  if (typeof node === 'function') return leaves(node(...Array.from({ length: 4 }, anything)), `${path}()`);
  if (typeof node !== 'object' || node === null) throw new Error(`${path} is neither a sentence nor holds any`);
  return Object.entries(node).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`));
}

const paths = (node: unknown): readonly string[] =>
  leaves(node, '')
    .map(({ path }) => path)
    .sort();

const CATALOGUES = [
  ['English', wordsFor('en')],
  ['Chinese', wordsFor('zh')],
] as const;
const all = CATALOGUES.flatMap(([language, words]) =>
  leaves(words, '').map((leaf) => [`${language} ${leaf.path}`, leaf.text] as const),
);
const failing = (bad: (text: string, where: string) => boolean): readonly (readonly [string, string])[] =>
  all.filter(([where, text]) => bad(text, where));

test('both languages say the same things', () => {
  expect(paths(wordsFor('zh'))).toEqual(paths(wordsFor('en')));
  expect(all.length).toBeGreaterThan(300);
});

test('no sentence is empty', () => {
  // a blank line of a text that is put together from lines is not a sentence
  expect(failing((text, where) => text.trim() === '' && !where.includes('readme'))).toEqual([]);
});

test('no sentence is longer than a person reads on a telephone', () => {
  expect(failing((text) => [...text].length > 900)).toEqual([]);
});

test('every command a sentence names is there', () => {
  const names = new Set(commands.map((command) => command.name));
  const mentioned = all.flatMap(([where, text]) =>
    [...text.matchAll(/(?<![\p{L}\p{N}_/.:])\/([a-z]+)/gu)].map(([, name = '']) => ({ where, name })),
  );
  expect(mentioned.length).toBeGreaterThan(50);
  expect(mentioned.filter(({ name }) => !names.has(name))).toEqual([]);
});

test('the guide does not shout', () => {
  expect(failing((text) => (text.match(/[!！]/g)?.length ?? 0) > 0)).toEqual([]);
});

test('the guide does not say what is said at funerals, or on couches', () => {
  expect(failing((text) => /sorry for your loss|closure|heal(ing|ed)|journey|节哀|疗愈|治愈/i.test(text))).toEqual([]);
});

test('what is Chinese is written as Chinese', () => {
  const chinese = all.filter(([where]) => where.startsWith('Chinese'));
  const halfWidth = chinese.filter(([, text]) => /\p{Script=Han}[,;:?!(]|[,;?!)]\p{Script=Han}/u.test(text));
  expect(halfWidth).toEqual([]);
  const untranslated = chinese.filter(
    ([where, text]) =>
      !/\p{Script=Han}/u.test(text) && /[a-z]{3}/i.test(text.replaceAll(SAMPLE, '')) && !SAME_IN_BOTH.test(where),
  );
  expect(untranslated).toEqual([]);
});

/** Names that need no translation. */
const SAME_IN_BOTH = /languages\.en|apps\.help\.\w+\.label|readme|Chinese language/;

const PROBLEMS: { readonly [Code in Problem['code']]: Extract<Problem, { readonly code: Code }> } = {
  'not-an-export': { code: 'not-an-export', file: 'photo.jpg', found: 'picture' },
  'empty-file': { code: 'empty-file', file: 'chat.txt' },
  'no-messages': { code: 'no-messages', file: 'chat.txt', format: 'whatsapp-ios' },
  'group-chat': { code: 'group-chat', participants: 5 },
  'one-side-only': { code: 'one-side-only', format: 'discord-data-package' },
  'one-sided': { code: 'one-sided', name: 'Robin' },
  'zip-encrypted': { code: 'zip-encrypted', file: 'chat.zip' },
  'zip-unsafe': { code: 'zip-unsafe', file: 'chat.zip', why: 'ratio' },
  'zip-broken': { code: 'zip-broken', file: 'chat.zip' },
  'zip-without-export': { code: 'zip-without-export', file: 'chat.zip', entries: 12 },
  'cut-off': { code: 'cut-off', file: 'result.json', format: 'telegram-json', messages: 40 },
  damaged: { code: 'damaged', file: 'result.json', format: 'telegram-json', messages: 40 },
  'file-too-large': { code: 'file-too-large', file: 'chat.zip', megabytes: 31, limitMegabytes: 20 },
  'document-too-large': { code: 'document-too-large', limitMegabytes: 10 },
  'file-gone': { code: 'file-gone', file: 'chat.zip' },
  'several-formats': { code: 'several-formats' },
  'quota-full': { code: 'quota-full', usedMegabytes: 2000, quotaMegabytes: 2048 },
  'persona-gone': { code: 'persona-gone' },
  'record-only': { code: 'record-only', why: 'harm' },
  'all-early': { code: 'all-early' },
};

const FOUND: { readonly [Found in FoundInstead]: true } = {
  empty: true,
  picture: true,
  video: true,
  audio: true,
  pdf: true,
  program: true,
  document: true,
  database: true,
  archive: true,
  text: true,
  json: true,
  'web-page': true,
  unknown: true,
};

describe.each(CATALOGUES)('what can be mended, in %s', (_language, words) => {
  test.each(Object.values(PROBLEMS))('$code says which file, what was found, and what to do', (problem) => {
    const said = sentence(problem, words);
    expect(said).not.toMatch(/undefined|NaN|\[object/);
    for (const [fact, value] of Object.entries(problem)) {
      if (['file', 'name', 'participants', 'entries', 'messages', 'megabytes'].includes(fact)) {
        expect(said).toContain(String(value));
      }
    }
    expect(said).toMatch(/please|\/[a-z]+|请/i);
  });

  test('whatever was sent instead of an export has a name', () => {
    const said = Object.keys(FOUND).map((found) =>
      sentence({ code: 'not-an-export', file: 'a', found: found as FoundInstead }, words),
    );
    expect(new Set(said).size).toBe(said.length);
    expect(said.join()).not.toContain('undefined');
  });
});

test('a person hears the language their telephone speaks', () => {
  expect([undefined, 'en-GB', 'de', 'zh', 'zh-Hant-TW', 'ZH-cn'].map(nearestLanguage)).toEqual([
    'en',
    'en',
    'en',
    'zh',
    'zh',
    'zh',
  ]);
});

test('a name keeps its end and stays on one line, however long it is', () => {
  const long = `${'very '.repeat(40)}long\nname.txt`;
  expect([...shortened(long)].length).toBe(60);
  expect(shortened(long)).toMatch(/^very very.*…ong name\.txt$/);
  expect(shortened(' Robin\nSky ')).toBe('Robin Sky');
  expect(shortened('👩‍🚀'.repeat(5))).toBe('👩‍🚀'.repeat(5));
  expect(shortened('holiday\u202egpj.exe\u0007')).toBe('holidaygpj.exe');
  expect(['', ' \t', '\u3164', '\u2800\u200d'].map(shortened)).toEqual(['–', '–', '–', '–']);
  expect(figure(1234567)).toBe('1,234,567');
});
