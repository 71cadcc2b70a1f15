// The hour at which somebody writes: people answer otherwise at night.
import { describe, expect, it } from 'vitest';
import { answerTurn } from '../../src/core/talk/turn.ts';
import { wallHour } from '../../src/core/talk/wall-hour.ts';
import { createQuoting } from '../../src/llm/quoting.ts';
import { fixedClock } from '../support/clock.ts';
import { parsed } from '../support/record.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { effectsOf, table } from './table.ts';

describe('the hour of a talk', () => {
  it('is that of the zone the person named, before that of the region their app names', async () => {
    const { visit } = await table(createQuoting(), { clock: fixedClock(Date.UTC(2026, 10, 25, 22, 40)) });
    const here = visit();
    const inBritain = { ...here, event: { ...here.event, language: 'en-GB' } };
    expect(wallHour(inBritain)).toBe(22);
    expect(wallHour({ ...inBritain, settings: { ...here.settings, zone: 'Asia/Tokyo' } })).toBe(7);
    expect(wallHour({ ...here, settings: { ...here.settings, zone: '-03:30' } })).toBe(19);
    expect(wallHour({ ...here, event: { ...here.event, language: 'en' } })).toBeUndefined();
  });

  it.each([
    [8, 'barely, no coffee yet'],
    [18, 'at my desk'],
  ])('puts first what was answered at such an hour: %s', async (hour, answer) => {
    const day = Date.UTC(2023, 2, 1) / 1000;
    const messages = [
      ['at my desk', 18],
      ['barely, no coffee yet', 32],
    ].flatMap(([text, at]) => [
      parsed('me', 'are you still there', day + Number(at) * 3600),
      parsed('them', String(text), day + Number(at) * 3600 + 60),
    ]);
    const model = scriptedModel(['mm']);
    const { visit } = await table(model, { messages, clock: fixedClock(Date.UTC(2026, 10, 25, hour)) });
    const here = visit();
    await effectsOf(answerTurn({ ...here, settings: { ...here.settings, zone: 'UTC' } }, ['are you still there']));
    expect(model.asked[0]?.pairs.map(({ theirs }) => theirs[0]?.text)[0]).toBe(answer);
  });
});
