import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPhrase } from '../../src/core/farewell/phrase.ts';
import { firstState, type GoodbyeState, parseState, resting, waits } from '../../src/core/farewell/places.ts';
import { following, move } from '../../src/core/farewell/steps.ts';
import { fits, isFull, partsOf } from '../../src/core/farewell/writings.ts';
import type { FlowInput } from '../../src/core/flow.ts';
import type { PersonaId } from '../../src/core/identity.ts';

const start = firstState('0123456789abcdef0123456789abcdef' as PersonaId, 'Mira'); // a brand
const PLAN = { keep: false, pieces: false, shut: 0, checkIn: false };
const press = (value: string): FlowInput => ({ kind: 'choice', value });
const type = (text: string): FlowInput => ({ kind: 'text', text });

const anyInput = fc.oneof(
  fc
    .constantFrom(
      'go',
      'yes',
      'no',
      'write',
      'facts',
      'end',
      'words',
      'remove',
      'done',
      'later',
      'leave',
      'skip',
      'next',
      'all',
      'keep',
      'nonsense',
    )
    .map(press),
  fc.constantFrom('hello', '7', '9', 'I am here', 'goodbye Mira', 'goodbye', '再见Mira', '').map(type),
  fc.constant<FlowInput>({ kind: 'files', files: [] }),
);

/** What entering does by itself, without anything outside; after three cards there are no more. */
function settle(state: GoodbyeState): GoodbyeState {
  const { step } = state;
  const to = (next: GoodbyeState['step']): GoodbyeState => settle({ ...state, step: next });
  switch (step.at) {
    case 'answering':
      return to(step.turns < 2 ? { at: 'exchange', turns: step.turns + 1, again: false } : { at: 'ended' });
    case 'worded':
    case 'removing':
      return to({ at: 'moments', index: step.index });
    case 'keeping':
      return to(
        isFull(step.what, step.kept + 1)
          ? following(state)
          : { at: 'writing', what: step.what, kept: step.kept + 1, again: false },
      );
    case 'drafting':
    case 'rewriting':
      return to({ at: 'written' });
    case 'handing':
      return to(following(state));
    case 'ended':
      return to(following(state));
    case 'closed':
      return to({ at: 'phrase', plan: step.plan, wrong: false });
    case 'moments':
      return step.index > 3 ? to(following(state)) : state;
    default:
      return state;
  }
}

const OVER: readonly string[] = ['left', 'saved', 'unsafe', 'sleeping', 'erasing'];

function walk(inputs: readonly FlowInput[]): readonly GoodbyeState[] {
  const path = [start];
  for (const input of inputs) {
    const state = path.at(-1) ?? start;
    const next = move(state, input);
    if (next !== 'unfit' && next !== undefined) path.push(settle(next));
    if (next !== 'unfit' && next !== undefined && OVER.includes(next.step.at)) break;
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
    { at: 'safe' },
    { at: 'heavy' },
    { at: 'weighed', mark: 9 },
    { at: 'way' },
    { at: 'exchange', turns: 0, again: false },
    { at: 'answering', turns: 1, text: 'x' },
    { at: 'ended' },
    { at: 'moments', index: 2 },
    { at: 'wording', index: 2 },
    { at: 'removing', index: 2, card: 5 },
    { at: 'writing', what: 'letter', kept: 1, again: false },
    { at: 'keeping', what: 'mine', kept: 1, text: 'x' },
    { at: 'reflection' },
    { at: 'drafting' },
    { at: 'written' },
    { at: 'rewriting', text: 'x' },
    { at: 'handing' },
    { at: 'erase', reflection: true },
    { at: 'how', plan: PLAN },
    { at: 'when', plan: PLAN },
    { at: 'when', plan: { ...PLAN, slept: 5 } },
    { at: 'sleeping', plan: PLAN, days: 3 },
    { at: 'shut', plan: PLAN },
    { at: 'check-in', plan: PLAN },
    { at: 'closing', plan: PLAN },
    { at: 'closed', plan: PLAN, card: 5 },
    { at: 'phrase', plan: { ...PLAN, keep: true }, wrong: false },
    { at: 'phrase', plan: PLAN, wrong: true },
    { at: 'saved' },
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
          expect(['answering', 'keeping', 'drafting', 'removing', 'sleeping', 'erasing']).not.toContain(
            resting(state.step).at,
          );
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

  const names = (inputs: readonly string[]): readonly string[] =>
    walk(inputs.map(press)).map(({ step }) => (step.at === 'writing' ? step.what : step.at));

  test('every step can be skipped', () => {
    const skips = Array.from({ length: 9 }, () => 'skip');
    expect(names(['go', 'skip', 'skip', ...skips, 'all'])).toEqual([
      'begin',
      'safe',
      'heavy',
      'way',
      'exchange',
      'moments',
      'letter',
      'wish',
      'friend',
      'mine',
      'plan',
      'person',
      'reflection',
    ]);
    expect(names(['go', 'skip', 'skip', ...skips, 'skip', 'all', 'skip', 'skip', 'skip', 'skip']).slice(-6)).toEqual([
      'erase',
      'how',
      'when',
      'shut',
      'check-in',
      'phrase',
    ]);
  });

  test('only facts and plans leaves out the exchange and the letters', () => {
    expect(names(['go', 'yes', 'skip', 'facts', 'skip', 'skip', 'skip', 'skip'])).toEqual([
      'begin',
      'safe',
      'heavy',
      'way',
      'moments',
      'plan',
      'person',
      'reflection',
      'erase',
    ]);
  });

  test('at every step that waits the person can save it for later, and leave', () => {
    fc.assert(
      fc.property(fc.array(anyInput, { maxLength: 40 }), (inputs) => {
        const state = walk(inputs).at(-1) ?? start;
        if (!waits(state.step)) return;
        expect(move(state, press('later'))).toEqual({ ...state, step: { at: 'saved' }, misread: undefined });
        expect(move(state, press('leave'))).toEqual({ ...state, step: { at: 'left' }, misread: undefined });
      }),
    );
  });

  test.each([
    ['0', 0],
    ['7', 7],
    ['８', 8],
    [' 10 ', 10],
  ])('a weight of %s is %i', (text, mark) => {
    expect(move({ ...start, step: { at: 'heavy' } }, type(text))).toMatchObject({ step: { at: 'weighed', mark } });
  });

  test.each([
    ['mine', 'I have my mornings. I can cook.\nI’m still here!', 3],
    ['mine', '我还有早晨。我会做饭。', 2],
    ['mine', 'I said it. It was fine.', 1],
    ['plan', 'If I am sad, then I swim. If not, then I read.', 2],
    ['letter', 'I was sad. I am not.', 1],
  ] as const)('%s: of “%s” there are %i', (what, text, count) => {
    expect(partsOf(what, text)).toHaveLength(count);
  });

  test('how many nights, how many days and a plain yes may be typed', () => {
    const plan = { keep: false, pieces: false, shut: 0, checkIn: false };
    const typed = (at: 'when' | 'shut' | 'check-in', text: string) =>
      move({ ...start, step: { at, plan } }, type(text));
    expect(typed('when', '3 days')).toMatchObject({ step: { at: 'sleeping', days: 3 } });
    expect(typed('when', '2')).toMatchObject({ misread: true });
    expect(typed('shut', '90天')).toMatchObject({ step: { at: 'check-in', plan: { shut: 90 } } });
    expect(typed('check-in', 'yes')).toMatchObject({ step: { at: 'phrase', plan: { checkIn: true } } });
    expect(typed('check-in', '不是')).toMatchObject({ step: { at: 'phrase', plan: { checkIn: false } } });
    expect(typed('check-in', 'maybe')).toMatchObject({ misread: true });
  });

  test.each(['11', '-1', 'heavy', '7.5'])('%s is not a weight', (text) => {
    expect(move({ ...start, step: { at: 'heavy' } }, type(text))).toBe('unfit');
  });

  test('the last exchange has three turns, and can end after the first', () => {
    const asked = (turns: number): GoodbyeState => ({ ...start, step: { at: 'exchange', turns, again: false } });
    expect(settle({ ...start, step: { at: 'answering', turns: 2, text: 'x' } }).step.at).toBe('moments');
    expect(move(asked(1), press('end'))).toEqual({ ...start, step: { at: 'ended' } });
    expect(move(asked(0), press('end'))).toBe('unfit');
  });

  test('without a reflection none can be kept', () => {
    expect(move({ ...start, step: { at: 'erase', reflection: false } }, press('keep'))).toBe('unfit');
  });

  test('it can be slept on once, and for a week at most', () => {
    const asked = (slept?: number): GoodbyeState => ({ ...start, step: { at: 'when', plan: { ...PLAN, slept } } });
    expect(move(asked(), press('7'))).toMatchObject({ step: { at: 'sleeping', days: 7 } });
    expect(move(asked(), press('8'))).toBe('unfit');
    expect(move(asked(), press('now'))).toMatchObject({ step: { at: 'shut' } });
    expect(move(asked(5), press('3'))).toBe('unfit');
    expect(move(asked(5), press('now'))).toMatchObject({ step: { at: 'shut' } });
    expect(resting({ at: 'sleeping', plan: PLAN, days: 3, until: 5 })).toEqual({
      at: 'when',
      plan: { ...PLAN, slept: 5 },
    });
  });

  test.each([30, 90, 365])('one can ask not to be let in again for %i days', (days) => {
    const asked: GoodbyeState = { ...start, step: { at: 'shut', plan: PLAN } };
    expect(move(asked, press(String(days)))).toMatchObject({ step: { at: 'check-in', plan: { shut: days } } });
    expect(move(asked, press('31'))).toBe('unfit');
    expect(move(asked, press('skip'))).toMatchObject({ step: { at: 'check-in', plan: { shut: 0 } } });
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

describe('what a person writes', () => {
  test.each(['I have my mornings.', "I'm good at bread.", '“I swim.”', '我还有我的早晨。', '「我会做面包。」'])(
    '%s begins with I',
    (text) => {
      expect(fits('mine', text)).toBe(true);
    },
  );

  test.each(['It was good.', 'In spring I swim.', '你走了。', ''])('%s does not', (text) => {
    expect(fits('mine', text)).toBe(false);
  });

  test('may come all at once, one on a line', () => {
    expect(partsOf('mine', '1. I swim.\n\n- I read.\nI sleep.')).toEqual(['I swim.', 'I read.', 'I sleep.']);
    expect(partsOf('letter', 'a\nb')).toEqual(['a\nb']);
  });
});
