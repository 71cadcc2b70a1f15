// The table of lines: what a row has to have before anybody is sent there.
import { describe, expect, it } from 'vitest';
import { COUNTRIES, helplines } from '../../src/core/care/helplines.ts';

const hosts = (pages: readonly string[]): ReadonlySet<string> => new Set(pages.map((page) => new URL(page).host));

describe.each(helplines)('the line of $country', ({ line, emergency, source, agreeing, checkedOn }) => {
  it('can be dialled as it stands', () => {
    expect(line).toMatch(/^\d[\d -]*\d$/);
    expect(emergency).toMatch(/^\d{2,3}(?: \/ \d{2,3})?$/);
  });

  it.each(['line', 'emergency'] as const)('has two independent pages for the digits (%s)', (digits) => {
    expect(hosts([...agreeing[digits], source]).size).toBe(3);
  });

  it('says on which day it was checked', () => {
    expect(new Date(checkedOn).toISOString().slice(0, 10)).toBe(checkedOn);
  });
});

it('there is one line for each country that can be chosen', () => {
  expect(helplines.map(({ country }) => country)).toEqual(COUNTRIES);
});
