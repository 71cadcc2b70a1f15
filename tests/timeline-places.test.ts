// Where a button of the timeline leads.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choice } from '../src/core/choices.ts';
import type { Persona } from '../src/core/identity.ts';
import { button, type Page, pageIn } from '../src/core/timeline/places.ts';

// the brands are types only; both ids are as long as real ones
const persona = { id: 'f'.repeat(32), person: 'e'.repeat(32), name: 'Mira', createdAt: 0 } as unknown as Persona;

const page = fc.integer({ min: 0, max: 1000 });
const season = fc.integer({ min: 0, max: 4 * 9999 });
const id = fc.integer({ min: 1, max: 36 ** 5 - 1 });
const pages: fc.Arbitrary<Page> = fc.oneof(
  fc.record({ at: fc.constant('overview' as const), page }),
  fc.record({ at: fc.constant('year' as const), year: fc.integer({ min: 0, max: 9999 }) }),
  fc.record({ at: fc.constant('season' as const), season, page }),
  fc.record({ at: fc.constant('memory' as const), memory: id, season, page }),
  fc.record({ at: fc.constant('message' as const), message: id, season, page }),
);

test('every button leads to the page it was made for, and fits into a token', () => {
  fc.assert(
    fc.property(pages, (to) => {
      const { value, label } = button(to, 'open', persona);
      expect(pageIn(value)).toEqual({ page: to, persona: persona.id });
      expect(choice('timeline', '0123abcd', value, label).label).toBe('open');
    }),
  );
});

test('what no button says leads nowhere', () => {
  for (const value of ['', 'x1:p', 'o:p', 'o1', 's1.2', 'o-1:p']) expect(pageIn(value)).toBeUndefined();
});
