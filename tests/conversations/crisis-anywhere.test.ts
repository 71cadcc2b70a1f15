// Whatever is being asked, and in whichever step of whichever dialogue: somebody in danger is answered by the guide. The flows
// are those that are listed, and the steps those that stand in the sources, so that new ones are tried by themselves.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isLocked } from '../../src/core/care/state.ts';
import { answer } from '../../src/core/dispatch.ts';
import type { TextEvent } from '../../src/core/events.ts';
import { flows } from '../../src/core/flows/index.ts';
import { newDraft } from '../../src/core/importing/drafts.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { saidIn, type Table, table } from '../talk/table.ts';

const core = new URL('../../src/core/', import.meta.url).pathname;
const sources = readdirSync(core, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(core, path), 'utf8'));

/** Every step that any flow can stand at, by its name. */
const STEPS = [...new Set(sources.flatMap((source) => [...source.matchAll(/\bat: z\.literal\('([^']+)'\)/g)]))].flatMap(
  ([, step]) => step ?? [],
);

const DANGER = { en: 'since she left i want to kill myself', zh: '她走了以后我想自杀' } as const;

const upload = { kind: 'files', platform: 'telegram', files: [{ name: 'old.txt', reference: 'r1' }] } as const;
const source = { upload, native: 'm1', earlier: [] };
const conversation = {
  key: 'k',
  also: [],
  kind: 'personal',
  kindTold: true,
  participants: [{ name: 'Robin', messages: 5 }],
  messages: 9,
} as const;

/** What any of the steps keeps. */
function everything(at: string, persona: string) {
  const plan = { keep: false, pieces: false, shut: 0, checkIn: false };
  const question = { asked: ['a'], real: ['b'], made: ['c'] };
  const kept = {
    ...{ at, persona, name: 'Mira', text: '', full: false, lines: [], speaks: false, facts: false, turns: 0, index: 0 },
    ...{ again: false, mark: 5, what: 'letter', kept: 0, reflection: false, plan, days: 1, wrong: false, turn: 't' },
    ...{ source, draft: newDraft({ source, dateOrderOpen: false, conversation }), files: [], format: 'f', found: [] },
    ...{ dateOrderOpen: false, known: [], participants: 3, offered: [], unclear: false, fresh: false, notes: {} },
    ...{ heldOut: [], next: 0, asked: 0, told: 0, missed: [], question, realFirst: true, right: true, about: 'them' },
    ...{ since: 0, upTo: 0, chunks: 0, whole: false, spent: 0, made: [] },
  };
  return { ...kept, step: kept };
}

/** The states a flow can read, and one that it can not. */
const statesOf = (flow: (typeof flows)[number], persona: string): readonly unknown[] => [
  ...STEPS.map((step) => everything(step, persona)).filter((state) => flow.parse(state) !== undefined),
  { at: 'a step of an older version' },
];

async function answersIn(at: Table, name: string, state: unknown, language: 'en' | 'zh'): Promise<readonly string[]> {
  const visit = at.visit({ language });
  const text = DANGER[language];
  const event = { ...visit.event, kind: 'text', text } as TextEvent; // the table's events are texts
  await at.home.care.change({ lockedUntil: undefined, returning: false, answered: undefined });
  await at.home.flow.move({ name, state, nonce: 'n', event, arrived: true }, []);
  return saidIn(answer({ ...visit, event }, [text]));
}

describe.each(['en', 'zh'] as const)('somebody in danger, in %s, is answered by the guide', (language) => {
  const { care } = wordsFor(language);

  test.each(flows.map((flow) => [flow.name, flow] as const))('in every step of %s', async (name, flow) => {
    const model = scriptedModel(['hm']);
    const at = await table(model, { lines: [] });
    for (const state of statesOf(flow, at.persona)) {
      const handsOver = flow.hearsay?.(flow.parse(state) ?? state) ?? false;
      const said = await answersIn(at, name, state, language);
      const shown = JSON.stringify(state).slice(0, 60);
      if (handsOver) {
        expect(said.at(-1), shown).toBe(`guide: ${care.hearsay}`);
        continue;
      }
      expect(said, shown).toHaveLength(1);
      expect(said[0], shown).toContain(care.hits.crisis[0]?.opening);
      expect(said[0], shown).toContain(care.stepWaits);
      expect(isLocked(await at.home.care.read(), at.visit().event.at), shown).toBe(true);
      expect((await at.home.flow.read())?.state, shown).toEqual(state);
    }
    expect(model.asked).toEqual([]);
  });
});

test('most steps that stand in the sources were tried as their flows read them, the others as what can not be read', () => {
  const read = STEPS.filter((step) => flows.some((flow) => flow.parse(everything(step, 'p')) !== undefined));
  expect(STEPS.length).toBeGreaterThan(60);
  expect(read.length / STEPS.length).toBeGreaterThan(0.7);
  expect(new Set(flows.map(({ name }) => name)).size).toBe(flows.length);
});
