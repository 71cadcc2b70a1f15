// The table of lines about violence: the same rule as for all others.
import { describe, expect, it, test } from 'vitest';
import { violenceLineFor, violenceLines } from '../../src/core/care/violence-lines.ts';
import { wordsFor } from '../../src/core/words/words.ts';

const hosts = (pages: readonly string[]): ReadonlySet<string> => new Set(pages.map((page) => new URL(page).host));

describe.each(violenceLines)('the line about violence of $country', ({ line, source, agreeing, checkedOn }) => {
  it('can be dialled as it stands', () => {
    expect(line).toMatch(/^\d[\d -]*\d$/);
  });

  it('has two independent pages for the digits', () => {
    expect(hosts([...agreeing, source]).size).toBe(3);
  });

  it('says on which day it was checked', () => {
    expect(new Date(checkedOn).toISOString().slice(0, 10)).toBe(checkedOn);
  });
});

test.each([
  ['US', 'zh-CN', '1-800-799-7233'],
  [undefined, 'de-DE', '116 016'],
  [undefined, 'de', undefined],
  ['elsewhere', 'es-ES', '016'],
  ['elsewhere', 'en-US', undefined],
  ['CA', 'en-US', undefined],
] as const)('who chose %s, with an app in %s, is told %s', (chosen, language, line) => {
  expect(violenceLineFor(chosen, language)?.line).toBe(line);
});

test.each(['en', 'zh'] as const)('a line for women says so, in %s', (language) => {
  const { violence } = wordsFor(language).care;
  for (const line of violenceLines)
    expect(violence.line(line)).toMatch(line.whom === 'women' ? /women|妇女/ : /^(?!.*(?:women|妇女))/);
});
