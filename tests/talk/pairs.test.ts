import { describe, expect, it } from 'vitest';
import type { RecordStore } from '../../src/core/ports.ts';
import { choosePairs } from '../../src/core/talk/pairs.ts';
import { answerTurn } from '../../src/core/talk/turn.ts';
import { chat, parsed, recordOf } from '../support/record.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { MONTHS, saidIn, table } from './table.ts';

const DAY = 86_400;
const choose = (
  record: RecordStore,
  message: string,
  eraOf = (at: number | undefined) => Math.floor((at ?? 0) / (100 * DAY)),
) => choosePairs({ record, message, context: [], weigh: () => 1, eraOf, shown: new Set() });

describe('the pairs of a prompt', () => {
  it('come from all eras where they are as alike', async () => {
    const record = await recordOf(
      Array.from({ length: 60 }, (_, i) => {
        const at = i < 40 ? i * DAY : (i - 40 + 300) * DAY;
        return [parsed('me', `how was work today ${i}`, at), parsed('them', `long, number ${i}`, at + 60)];
      }).flat(),
    );
    const eras = (await choose(record, 'how was work today')).map(({ mine }) =>
      (mine[0]?.at ?? 0) < 100 * DAY ? 1 : 2,
    );
    expect(eras).toHaveLength(12);
    expect(new Set(eras)).toEqual(new Set([1, 2]));
  });

  it('are those of a like situation where the words are as alike', async () => {
    const record = await recordOf(
      chat([
        'me: the dinner was ruined, you never listen',
        'them: i am listening now',
        '…',
        'me: the dinner was ruined haha',
        'them: pizza then',
        '…',
        'me: ok',
        'them: ok',
      ]),
    );
    const [first] = await choose(record, 'dinner ruined and you never listen');
    expect(first?.theirs[0]?.text).toBe('i am listening now');
  });

  it('are none that stood in one of the ten prompts before', async () => {
    const model = scriptedModel(Array.from({ length: 11 }, () => ['soup haha']).flat());
    const at = await table(model, {
      lines: [
        ...MONTHS,
        ...MONTHS.map((line) => line.replace('cook', 'eat')),
        ...MONTHS.map((line) => line.replace('cook', 'bake')),
      ],
    });
    for (let i = 0; i < 3; i++) await saidIn(answerTurn(at.visit({ key: `${i}` }), ['what did you cook on that day?']));
    const shown = model.asked.map(({ pairs }) => pairs.map(({ mine }) => mine[0]?.id));
    expect(shown[0]?.length).toBeGreaterThan(5);
    expect(new Set(shown.flat()).size).toBe(shown.flat().length);
  });
});
