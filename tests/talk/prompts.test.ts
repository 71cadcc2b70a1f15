// What a model is really asked, in ten situations over the example export. The files under prompts/ are there to be read:
// where one changes, look whether it became better. `npx vitest run tests/talk/prompts.test.ts -u` writes them anew.
import { beforeAll, describe, expect, it } from 'vitest';
import { estimatedTokens } from '../../src/core/distillation/token-count.ts';
import type { ModeName } from '../../src/core/settings.ts';
import type { ReplyRequest } from '../../src/core/talk/model.ts';
import { MOST_TOKENS } from '../../src/core/talk/room.ts';
import { answerTurn } from '../../src/core/talk/turn.ts';
import { fixedClock } from '../support/clock.ts';
import { exampleMessages } from '../support/record.ts';
import { type Scripted, type ScriptedModel, scriptedModel } from '../support/scripted-model.ts';
import { saidIn, type Table, table } from './table.ts';

const DAY_MS = 86_400_000;
const clock = fixedClock();
let example: Table;

beforeAll(async () => {
  const me = exampleMessages().find(({ sender }) => sender !== undefined && !sender.startsWith('Mira'))?.sender;
  example = await table(scriptedModel(['ok']), { messages: exampleMessages(), me: me ?? 'me', clock });
});

interface Situation {
  readonly mode?: ModeName;
  readonly said: readonly string[];
  readonly replies?: readonly Scripted[];
}

const SUMMARY = JSON.stringify({ said: 'They spoke of the flat.', mood: 'calm', added: [] });

/** Each in a session of its own, days after the one before. */
/** None of them is a habit of hers that could be said too often. */
const WORDS = ['sure', 'mhm', 'right', 'wow', 'nah', 'true', 'aha', 'go on', 'why', 'poor you'];
const various = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => WORDS[i % 10] ?? '');

async function ask({ mode = 'light', said, replies = various(said.length) }: Situation): Promise<ScriptedModel> {
  await clock.sleep(3 * DAY_MS);
  const model = scriptedModel(replies, [SUMMARY]);
  for (const message of said) {
    const visit = example.visit({ model });
    await saidIn(answerTurn({ ...visit, settings: { ...visit.settings, mode } }, message.split('\n')));
  }
  return model;
}

const asText = ({ history, volatile }: ReplyRequest): string =>
  `${[
    ...history.flatMap(({ user, persona }) => [`## user\n${user}`, `## assistant\n${persona}`]),
    `## user\n${volatile}`,
  ].join('\n\n')}\n`;

const many = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `and then thing ${i} came up`);

const SITUATIONS: readonly (readonly [string, Situation])[] = [
  ['01-hello', { said: ['hey you'] }],
  ['02-good-night', { said: ['long day. good night'] }],
  ['03-chinese', { said: ['你今天吃了什么'] }],
  ['04-something-shared', { said: ['do you remember the ferry?'] }],
  ['05-looking-back', { mode: 'nostalgic', said: ['what was our first trip like'] }],
  ['06-heart-to-heart', { mode: 'emotional', said: ['i never told you how much that winter hurt'] }],
  ['07-quarrel', { said: ['you always cancel on me', 'it makes me so angry'] }],
  ['08-in-pieces', { said: ['so\ni saw a dog today\nin a raincoat'] }],
  ['09-long-session', { said: many(14) }],
  ['10-second-try', { said: ['tell me about us'], replies: ['**We** met on 2021-03-04 *smiles*', 'mm'] }],
];

describe('the prompt', () => {
  const stable = new Set<string>();

  it.each(SITUATIONS)('reads as it should: %s', async (name, situation) => {
    const model = await ask(situation);
    for (const request of model.asked) {
      stable.add(request.stable);
      expect(estimatedTokens(request.volatile)).toBeLessThanOrEqual(MOST_TOKENS);
    }
    const last = model.asked.at(-1);
    if (!last) throw new Error('nothing was asked');
    await expect(asText(last)).toMatchFileSnapshot(`prompts/${name}.md`);
  });

  it('begins with the same bytes in every turn, mode and session', async () => {
    expect(stable.size).toBe(1);
    const [text = ''] = stable;
    expect(text).not.toMatch(/\b(?:19|20)\d\d-\d\d|\d\d:\d\d:\d\d/);
    await expect(`${text}\n`).toMatchFileSnapshot('prompts/00-stable.md');
  });

  it('keeps the older turns of a session as they were sent, so that they stay cached', async () => {
    const model = await ask({ said: many(22) });
    const sent = model.asked.map(({ history }) => JSON.stringify(history).slice(0, -1));
    for (const [i, history] of sent.entries()) if (i > 0) expect(history.startsWith(sent[i - 1] ?? '')).toBe(true);
    expect(new Set(model.asked.map(({ history }) => history.length))).toEqual(new Set([0, 8, 16]));
  });
});
