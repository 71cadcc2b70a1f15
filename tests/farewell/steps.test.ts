import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPhrase } from '../../src/core/farewell/phrase.ts';
import { firstState, type GoodbyeState, move, parseState, resting } from '../../src/core/farewell/steps.ts';
import type { FlowInput } from '../../src/core/flow.ts';
import type { PersonaId } from '../../src/core/identity.ts';

const start = firstState('0123456789abcdef0123456789abcdef' as PersonaId, 'Mira'); // a brand
const press = (value: string): FlowInput => ({ kind: 'choice', value });
const type = (text: string): FlowInput => ({ kind: 'text', text });

const anyInput = fc.oneof(
  fc.constantFrom('go', 'later', 'skip', 'next', 'all', 'keep', 'nonsense').map(press),
  fc.constantFrom('hello', 'goodbye Mira', 'goodbye', '再见Mira', '').map(type),
  fc.constant<FlowInput>({ kind: 'files', files: [] }),
);

/** What entering does by itself, without anything outside. */
function settle(state: GoodbyeState): GoodbyeState {
  const { step } = state;
  if (step.at === 'answering') return { ...state, step: { at: 'moments', index: 0 } };
  if (step.at === 'keeping') return { ...state, step: { at: 'letter', kept: true } };
  if (step.at === 'writing' || step.at === 'written') return { ...state, step: { at: 'erase', reflection: true } };
  return step.at === 'moments' && step.index > 3 ? { ...state, step: { at: 'letter', kept: false } } : state;
}

function walk(inputs: readonly FlowInput[]): readonly GoodbyeState[] {
  const path = [start];
  for (const input of inputs) {
    const state = path.at(-1) ?? start;
    const next = move(state, input);
    if (next !== 'unfit' && next !== undefined) path.push(settle(next));
    if (next !== 'unfit' && (next?.step.at === 'left' || next?.step.at === 'erasing')) break;
  }
  return path;
}

describe('the steps of a goodbye', () => {
  test('whatever a person does, nothing is erased without the phrase', () => {
    fc.assert(
      fc.property(fc.array(anyInput, { maxLength: 40 }), (inputs) => {
        const path = walk(inputs);
        const erasing = path.findIndex((state) => state.step.at === 'erasing');
        if (erasing >= 0) {
          expect(path[erasing - 1]?.step.at).toBe('phrase');
          expect(inputs.some((input) => input.kind === 'text' && isPhrase(input.text, 'Mira'))).toBe(true);
        }
      }),
    );
  });

  const anyStep = fc.constantFrom<GoodbyeState['step']>(
    { at: 'begin' },
    { at: 'exchange', again: false },
    { at: 'answering', text: 'x' },
    { at: 'moments', index: 2 },
    { at: 'letter', kept: true },
    { at: 'keeping', text: 'x' },
    { at: 'reflection' },
    { at: 'writing' },
    { at: 'written' },
    { at: 'erase', reflection: true },
    { at: 'phrase', keep: true, wrong: false },
    { at: 'phrase', keep: false, wrong: true },
    { at: 'left' },
  );
  const anyText = fc
    .oneof(fc.string(), fc.constantFrom('goodbye Mira', 'goodbye', 'goodbye Mia', 'yes', 'Mira'))
    .map(type);

  test('from no step does anything but the phrase lead to erasing', () => {
    fc.assert(
      fc.property(anyStep, fc.oneof(anyInput, anyText), (step, input) => {
        const next = move({ ...start, step }, input);
        const erasing = next !== 'unfit' && next?.step.at === 'erasing';
        const typed = input.kind === 'text' && input.text.toLowerCase().replace(/\s/g, '');
        expect(erasing).toBe(step.at === 'phrase' && (typed === 'goodbyemira' || typed === '再见mira'));
      }),
      { numRuns: 500 },
    );
  });

  test('every state survives being stored, and the one to come back to waits for the person', () => {
    fc.assert(
      fc.property(fc.array(anyInput, { maxLength: 40 }), (inputs) => {
        for (const state of walk(inputs)) {
          expect(parseState(JSON.parse(JSON.stringify(state)))).toEqual(state);
          expect(['answering', 'keeping', 'writing', 'erasing']).not.toContain(resting(state.step).at);
        }
      }),
    );
  });

  test('moving changes nothing in place', () => {
    fc.assert(
      fc.property(fc.array(anyInput, { maxLength: 40 }), anyInput, (inputs, input) => {
        const state = walk(inputs).at(-1) ?? start;
        const before = JSON.stringify(state);
        move(state, input);
        expect(JSON.stringify(state)).toBe(before);
      }),
    );
  });

  test('every step can be skipped', () => {
    const path = walk(['go', 'skip', 'skip', 'go', 'skip', 'all'].map(press));
    expect(path.map((state) => state.step.at)).toEqual([
      'begin',
      'exchange',
      'moments',
      'letter',
      'reflection',
      'erase',
      'phrase',
    ]);
  });

  test('without a reflection none can be kept', () => {
    expect(move({ ...start, step: { at: 'erase', reflection: false } }, press('keep'))).toBe('unfit');
  });

  test('a state of another version is not read', () => {
    expect(parseState({ ...start, step: { at: 'candle' } })).toBeUndefined();
    expect(parseState(undefined)).toBeUndefined();
  });

  test.each(['goodbye Mira', 'Goodbye  mira', ' "goodbye Mira." ', 'GOODBYEMIRA', '再见 Mira', '再见Mira'])(
    '%s is the phrase',
    (text) => {
      expect(isPhrase(text, 'Mira')).toBe(true);
    },
  );

  test.each(['goodbye', 'Mira', 'goodbye Mia', 'goodbye Mira no wait', 'yes', '再见'])('%s is not', (text) => {
    expect(isPhrase(text, 'Mira')).toBe(false);
  });
});
