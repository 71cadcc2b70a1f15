// The moves of the import and of a new persona are pure: whatever a person does, there is an answer.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FlowInput } from '../src/core/flow.ts';
import { importFlow, startImport } from '../src/core/flows/import.ts';
import { type NewPersonaState, newPersonaFlow } from '../src/core/flows/new-persona.ts';
import type { PersonaId } from '../src/core/identity.ts';
import { type Draft, type ImportState, onwards } from '../src/core/importing/steps.ts';

const source = { upload: { kind: 'pasted', text: 'A: hi' }, native: 'm1' } as const;
const conversation = {
  key: 'k',
  participants: [
    { name: 'Robin', messages: 5 },
    { name: 'Sky', messages: 4 },
  ],
  messages: 9,
};
const draft: Draft = { source, dateOrderOpen: true, conversation };
const found = Array.from({ length: 20 }, (_, index) => ({ ...conversation, key: `k${index}` }));
const ids = ['a', 'b'].map((id) => id.repeat(32) as PersonaId); // as the store gives them

const IMPORT_STATES: readonly ImportState[] = [
  { at: 'pasting', text: '', full: false },
  startImport({ files: [{ name: 'chat.txt', reference: 'r' }] }),
  { at: 'reading', source },
  { at: 'conversation', source, format: 'telegram-json', dateOrderOpen: false, groups: 2, found, page: 0 },
  { at: 'checking', draft },
  { at: 'dates', draft },
  { at: 'whose', draft },
  { at: 'placing', draft },
  { at: 'which', draft, offered: ids, known: ids },
  { at: 'making', draft, known: ids },
  { at: 'storing', draft, persona: ids[0] ?? ('' as PersonaId), fresh: true },
  { at: 'undoing', persona: ids[0] ?? ('' as PersonaId) },
];

const input: fc.Arbitrary<FlowInput> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: fc.string({ unit: 'grapheme' }) }),
  fc.record({
    kind: fc.constant('choice' as const),
    value: fc.oneof(
      fc.string(),
      fc.constantFrom('done', 'later', 'skip', 'dmy', 'mdy', 'new', '__proto__'),
      fc.tuple(fc.constantFrom('c', 'p', 'g', 'a'), fc.integer({ min: -3, max: 30 })).map((pair) => pair.join('')),
    ),
  }),
  fc.record({
    kind: fc.constant('files' as const),
    files: fc.array(fc.record({ name: fc.string(), reference: fc.string() }), { minLength: 1, maxLength: 3 }),
  }),
);

/** What is stored is read back as it was. */
const stored = (state: unknown): unknown => JSON.parse(JSON.stringify(state));

describe('the import', () => {
  test('whatever a person does, it knows where it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...IMPORT_STATES), fc.array(input, { maxLength: 12 }), (start, inputs) => {
        let state = start;
        for (const each of inputs) {
          const next = importFlow.move(state, each);
          if (next === 'unfit') continue;
          expect(next).toBeDefined();
          if (next === undefined) return;
          expect(importFlow.parse(stored(next))).toEqual(stored(next));
          state = next;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a state of another version is not read', () => {
    expect(importFlow.parse({ at: 'somewhere' })).toBeUndefined();
    expect(importFlow.parse(null)).toBeUndefined();
  });

  test('a new file takes the place of the one before, whose message is removed', () => {
    const files = [{ name: 'new.txt', reference: 'r2' }];
    for (const state of IMPORT_STATES.filter(({ at }) => !['pasting', 'received', 'undoing'].includes(at))) {
      expect(importFlow.move(state, { kind: 'files', files })).toEqual({ at: 'received', files, leftover: 'm1' });
    }
  });

  test('it asks only what is still open', () => {
    expect(onwards(draft).at).toBe('dates');
    expect(onwards({ ...draft, dateOrder: 'dmy' }).at).toBe('whose');
    expect(onwards({ ...draft, dateOrderOpen: false }).at).toBe('whose');
    expect(onwards({ ...draft, dateOrderOpen: false, me: 'Sky' }).at).toBe('placing');
  });

  test('pages of conversations are turned, and one past the end is not', () => {
    const first = IMPORT_STATES.find(({ at }) => at === 'conversation');
    if (!first) throw new Error('no such state');
    expect(importFlow.move(first, { kind: 'choice', value: 'g2' })).toMatchObject({ page: 2 });
    expect(importFlow.move(first, { kind: 'choice', value: 'g3' })).toBe('unfit');
    expect(importFlow.move(first, { kind: 'choice', value: 'c19' })).toMatchObject({ at: 'checking' });
    expect(importFlow.move(first, { kind: 'choice', value: 'c20' })).toBe('unfit');
  });

  test('a paste that is too long is not taken, and what was there stays', () => {
    const before: ImportState = { at: 'pasting', text: 'A: hi', full: false };
    expect(importFlow.move(before, { kind: 'text', text: 'x'.repeat(600_000) })).toEqual({ ...before, full: true });
  });
});

describe('a new persona', () => {
  test('whatever a person does, it knows where it stands', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(input, { maxLength: 15 }), (asked, inputs) => {
        const fill: NewPersonaState = {
          at: 'fill',
          persona: ids[0] ?? ('' as PersonaId),
          name: 'Robin',
          lines: [],
          speaks: false,
        };
        let state = newPersonaFlow.parse(stored(asked ? { at: 'name' } : fill));
        for (const each of inputs) {
          if (!state) throw new Error('the flow ended by itself');
          const next = newPersonaFlow.move(state, each);
          if (next === 'unfit') continue;
          expect(newPersonaFlow.parse(stored(next))).toEqual(stored(next));
          state = next;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('every question can be skipped', () => {
    const skip = { kind: 'choice', value: 'skip' } as const;
    expect(newPersonaFlow.move({ at: 'name' }, skip)).toEqual({ at: 'us' });
    expect(newPersonaFlow.move({ at: 'us' }, skip)).toEqual({ at: 'them' });
    expect(newPersonaFlow.move({ at: 'them' }, skip)).toEqual({ at: 'counting' });
  });

  test('lines come in several messages, and blank ones do not count', () => {
    const fill: NewPersonaState = {
      at: 'fill',
      persona: ids[0] ?? ('' as PersonaId),
      name: 'Robin',
      lines: ['hey'],
      speaks: false,
    };
    expect(newPersonaFlow.move(fill, { kind: 'text', text: ' you up?\n\n  miss u ' })).toMatchObject({
      lines: ['hey', 'you up?', 'miss u'],
    });
    expect(newPersonaFlow.move(fill, { kind: 'text', text: ' \n ' })).toBe('unfit');
    expect(newPersonaFlow.move(fill, { kind: 'choice', value: 'later' })).toBe('unfit');
  });
});
