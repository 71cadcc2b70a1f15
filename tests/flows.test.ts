// The moves of the import and of a new persona are pure: whatever a person does, there is an answer.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainAnswer } from '../src/core/care/safety-questions.ts';
import type { FlowInput } from '../src/core/flow.ts';
import { importFlow, startImport } from '../src/core/flows/import.ts';
import { type NewPersonaState, newPersonaFlow } from '../src/core/flows/new-persona.ts';
import { type Settling, settlingFlow } from '../src/core/flows/settling.ts';
import type { PersonaId } from '../src/core/identity.ts';
import { doubtfulName, namesLeft, newDraft } from '../src/core/importing/drafts.ts';
import {
  type Conversation,
  type Draft,
  type ImportState,
  onwards,
  PAGE,
  uploadsOf,
} from '../src/core/importing/steps.ts';

const upload = { kind: 'files', platform: 'telegram', files: [{ name: 'old.txt', reference: 'r1' }] } as const;
const source = { upload, native: 'm1', earlier: [] };
const conversation: Conversation = {
  key: 'k',
  also: [],
  kind: 'personal',
  kindTold: true,
  participants: [
    { name: 'Robin', messages: 5 },
    { name: 'Sky', messages: 4 },
  ],
  messages: 9,
};
const draft: Draft = newDraft({ source, dateOrderOpen: true, conversation });
const crowd: Draft = {
  ...draft,
  conversation: {
    ...conversation,
    kind: 'group',
    participants: Array.from({ length: 20 }, (_, i) => ({ name: `Member ${i}`, messages: 30 - i })),
  },
};
const found = Array.from({ length: 20 }, (_, index) => ({ ...conversation, key: `k${index}` }));
const ids = ['a', 'b'].map((id) => id.repeat(32) as PersonaId); // as the store gives them
const place = { draft: { ...draft, me: 'Sky', them: ['Robin'] }, persona: ids[0], known: ids };

const IMPORT_STATES: readonly ImportState[] = [
  { at: 'pasting', text: '', full: false },
  startImport({ files: [{ name: 'chat.txt', reference: 'r' }] }),
  { at: 'reading', source },
  { at: 'reading', source, apart: { before: source, after: { ...source, native: 'm2' } } },
  { at: 'conversation', source, format: 'telegram-json', dateOrderOpen: false, found, joinable: false, page: 0 },
  {
    at: 'conversation',
    source,
    format: 'whatsapp',
    dateOrderOpen: true,
    found: found.slice(0, 3),
    joinable: true,
    page: 0,
  },
  { at: 'checking', draft },
  { at: 'dates', draft },
  { at: 'whose', draft, page: 0 },
  { at: 'whose', draft: crowd, page: 1 },
  { at: 'member', draft: { ...crowd, me: 'Member 3' }, page: 0 },
  { at: 'declined', source, participants: 20 },
  { at: 'alias', draft: { ...draft, me: 'Sky', them: ['Robin'] }, name: 'Robbie' },
  { at: 'placing', draft },
  { at: 'which', draft: { ...draft, me: 'Sky', them: ['Robin'] }, offered: ids, known: ids },
  { at: 'timing', ...place },
  { at: 'zone', ...place, offered: ['Europe/Berlin', 'UTC'], unclear: false },
  { at: 'zoned', ...place },
  { at: 'safety', draft: place.draft, known: ids, step: { ask: 'all' } },
  { at: 'safety', draft: place.draft, known: ids, step: { ask: 'since', unclear: false } },
  { at: 'safety', draft: place.draft, known: ids, step: { ask: 'harm', adultsSince: 1, stopped: true } },
  { at: 'answered', draft: place.draft, known: ids, answers: { adultsSince: 1 } },
  { at: 'offering', draft: place.draft, known: ids, answers: { recordOnly: 'harm' } },
  { at: 'unwanted', source, why: 'minors' },
  { at: 'noted', source, notes: { corrections: [] }, known: ids },
  { at: 'noted-safety', source, notes: { corrections: [] }, known: ids, step: { ask: 'all' } },
  { at: 'making', draft, known: ids, answers: {} },
  { at: 'storing', draft, persona: ids[0] ?? ('' as PersonaId), fresh: true },
  { at: 'undoing', persona: ids[0] ?? ('' as PersonaId) },
];

const input: fc.Arbitrary<FlowInput> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: fc.string({ unit: 'grapheme' }) }),
  fc.record({
    kind: fc.constant('choice' as const),
    value: fc.oneof(
      fc.string(),
      fc.constantFrom(
        'done',
        'none',
        'some',
        'yes',
        'no',
        'back',
        'not-yet',
        'record',
        'nothing',
        'later',
        'skip',
        'dmy',
        'mdy',
        'new',
        'all',
        'none',
        'them',
        'me',
        'neither',
        '__proto__',
      ),
      fc.tuple(fc.constantFrom('c', 'p', 'g', 'a', 'z'), fc.integer({ min: -3, max: 30 })).map((pair) => pair.join('')),
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

  test('a new file is taken together with what waits for an answer', () => {
    const files = [{ name: 'new.txt', reference: 'r2' }];
    for (const state of IMPORT_STATES.filter(({ at }) => !['pasting', 'received', 'undoing'].includes(at))) {
      const next = importFlow.move(state, { kind: 'files', files });
      expect(next).toEqual({ at: 'received', files, before: source });
      if (next === 'unfit' || next === undefined) throw new Error('files are always taken');
      expect(uploadsOf(next)).toEqual(['m1']);
    }
  });

  test('it asks only what is still open', () => {
    expect(onwards(draft).at).toBe('dates');
    expect(onwards({ ...draft, dateOrder: 'dmy' }).at).toBe('whose');
    expect(onwards({ ...draft, dateOrderOpen: false }).at).toBe('whose');
    expect(onwards({ ...draft, dateOrderOpen: false, me: 'Sky' }).at).toBe('placing');
  });

  const names = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 12 });
  const conversations = fc.record({ names, group: fc.boolean(), told: fc.boolean() }).map(
    ({ names: all, group, told }): Conversation => ({
      ...conversation,
      kind: group ? 'group' : 'personal',
      kindTold: told,
      participants: all.map((name, i) => ({ name, messages: 20 - i })),
    }),
  );

  test('each question about names is asked once, and every name ends on one side at most', () => {
    fc.assert(
      fc.property(conversations, fc.infiniteStream(fc.nat({ max: 40 })), (chat, chances) => {
        const pick = (from: readonly string[]): string => from[(chances.next().value ?? 0) % from.length] ?? '';
        const asked: string[] = [];
        let state = onwards(newDraft({ source, dateOrderOpen: false, conversation: chat }));
        while (state.at === 'whose' || state.at === 'member' || state.at === 'alias') {
          asked.push(state.at === 'alias' ? `is it ${state.name}` : state.at);
          const left = namesLeft(state.draft).map((_, i) => `p${i}`);
          const next = importFlow.move(state, {
            kind: 'choice',
            value: pick(state.at === 'alias' ? ['them', 'me', 'neither'] : left),
          });
          if (next === 'unfit' || next === undefined) throw new Error('an answer that was offered is taken');
          state = next;
        }
        expect(new Set(asked).size).toBe(asked.length);
        expect(asked.length).toBeLessThanOrEqual(2 + 5);
        if (state.at !== 'placing') throw new Error(`it ends in ${state.at}`);
        const { me, alsoMe, them, strangers } = state.draft;
        const all = [me, ...alsoMe, ...them, ...strangers];
        expect(new Set(all).size).toBe(all.length);
        expect(me).toBeDefined();
        expect(them.length > 0).toBe(chat.participants.length > 1);
        expect(doubtfulName(state.draft)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test('names are turned page by page, and the last one can be chosen', () => {
    const second = importFlow.move({ at: 'whose', draft: crowd, page: 0 }, { kind: 'choice', value: 'g1' });
    expect(second).toMatchObject({ at: 'whose', page: 1 });
    expect(importFlow.move({ at: 'whose', draft: crowd, page: 0 }, { kind: 'choice', value: `g${PAGE}` })).toBe(
      'unfit',
    );
    const chosen = importFlow.move({ at: 'whose', draft: crowd, page: 2 }, { kind: 'choice', value: 'p19' });
    expect(chosen).toMatchObject({ at: 'dates', draft: { me: 'Member 19' } });
  });

  test.each([
    ['lisbon', 'Europe/Lisbon'],
    [' Tel  Aviv ', 'Asia/Jerusalem'],
    ['上海', 'Asia/Shanghai'],
    ['广州市', 'Asia/Shanghai'],
    ['europe/vienna', 'Europe/Vienna'],
    ['Halifax', 'America/Halifax'],
    ['+8', '+08:00'],
    ['UTC-3:30', '-03:30'],
    ['gmt+0', 'UTC'],
  ])('a place may be written: %s', (text, zone) => {
    const zoned = importFlow.move({ at: 'zone', ...place, offered: [], unclear: false }, { kind: 'text', text });
    expect(zoned).toMatchObject({ at: 'zoned', draft: { zone } });
  });

  test.each(['Atlantis', '+25', '-13', '+5:75', '', '__proto__', 'x'.repeat(100_000)])(
    'a place nobody knows is asked for again: %s',
    (text) => {
      const again = importFlow.move({ at: 'zone', ...place, offered: [], unclear: false }, { kind: 'text', text });
      expect(again).toMatchObject({ at: 'zone', unclear: true });
    },
  );

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
    expect(newPersonaFlow.move({ at: 'name' }, skip)).toEqual({ at: 'safety', step: { ask: 'all' } });
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
    const long = newPersonaFlow.move(fill, { kind: 'text', text: `a${'😀'.repeat(5000)}` });
    expect(JSON.stringify(long)).not.toContain('\\ud83d'); // half an emoji
    expect(newPersonaFlow.move(fill, { kind: 'text', text: ' \n ' })).toBe('unfit');
    expect(newPersonaFlow.move(fill, { kind: 'choice', value: 'later' })).toBe('unfit');
  });
});

describe('what is asked before the first talk', () => {
  const persona = ids[0] ?? ('' as PersonaId);
  const STATES: readonly Settling[] = [
    { at: 'signs', persona, heard: 'pressure' },
    { at: 'signs-said', persona, heard: 'stop', answer: 'yes' },
    { at: 'again', persona, step: { ask: 'stopped' } },
    { at: 'again', persona, step: { ask: 'harm', stopped: false } },
    { at: 'answered', persona },
    { at: 'limits', persona },
    { at: 'visits', persona },
    { at: 'minutes', persona, visits: 12 },
    { at: 'keeping', persona, visits: 7, minutes: 60 },
    { at: 'put-off', persona },
    { at: 'ready', persona },
  ];
  const pressed = fc.constantFrom('7', '12', '30', '15', '60', '8', 'none', 'skip', 'unsure', 'yes', 'no', 'back');
  const any = fc.oneof(
    input,
    pressed.map((value): FlowInput => ({ kind: 'choice', value })),
  );

  test('whatever a person does, it knows where it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STATES), fc.array(any, { maxLength: 8 }), (start, inputs) => {
        let state = start;
        for (const each of inputs) {
          const next = settlingFlow.move(state, each);
          if (next === 'unfit') continue;
          if (next === undefined) throw new Error('the flow ended by itself');
          expect(settlingFlow.parse(stored(next))).toEqual(stored(next));
          expect(next.persona).toBe(persona);
          state = next;
        }
      }),
      { numRuns: 1000 },
    );
  });

  /** A plain answer that is typed counts as the press. */
  const saidBy = (each: FlowInput): string | undefined =>
    each.kind === 'choice' ? each.value : each.kind === 'text' ? plainAnswer(each.text) : undefined;

  test('nothing but an answer leads on from a question of safety', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STATES.slice(0, 4)), any, (state, each) => {
        const next = settlingFlow.move(state, each);
        if (next !== 'unfit') expect(['yes', 'no', 'unsure', 'back']).toContain(saidBy(each));
      }),
      { numRuns: 1000 },
    );
  });
});
