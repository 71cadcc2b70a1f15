// What the language model costs a person, where it stops, and who speaks then.
import { describe, expect, test } from 'vitest';
import { SESSION_PAUSE_MS } from '../../src/core/spending.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { createQuoting } from '../../src/llm/quoting.ts';
import { fixedClock } from '../support/clock.ts';
import { admitted, type Dialogue, type DialogueOptions } from '../support/dialogue.ts';
import { withRemembered } from '../support/export.ts';
import { FREE, type Scripted, scriptedModel } from '../support/scripted-model.ts';

const USAGE = { ...FREE, inputTokens: 1000, cacheReadTokens: 4000, outputTokens: 50, usd: 0.4 };
const en = wordsFor('en');

const talking = async (replies: readonly Scripted[], options: DialogueOptions = {}): Promise<Dialogue> =>
  withRemembered(await admitted({ model: scriptedModel(replies, replies, USAGE), ...options }));

describe('/cost', () => {
  test('adds up what was used, of this session and of this month', async () => {
    const clock = fixedClock();
    const talk = await talking(['haha', 'ok'], { clock });
    await talk.say('hi');
    await talk.say('you there?');
    // each text is screened, too, which is a request of its own: three answers before, two messages
    const line = '$0.80. Requests: 7. Tokens sent: 10,000 (80 % from the cache), written: 100.';
    expect((await talk.say('/cost')).join()).toContain(`This session: ${line}\nThis month: ${line}`);
    await clock.sleep(SESSION_PAUSE_MS + 1);
    expect((await talk.say('/cost')).join()).toContain(`This session: nothing yet.\nThis month: ${line}`);
    await talk.say('still there?');
    const [, session, month] =
      /This session: \$(\d\.\d\d).*\nThis month: \$(\d\.\d\d)/.exec((await talk.say('/cost')).join()) ?? [];
    expect(Number(session)).toBeGreaterThan(0);
    expect(Number(month)).toBeCloseTo(0.8 + Number(session));
    await clock.sleep(31 * 86_400_000);
    expect((await talk.say('/cost')).join()).toContain('This month: nothing yet.');
  });

  test('is free without a model, and names requests whose price nobody knows', async () => {
    const free = await withRemembered(await admitted());
    expect(await free.say('/cost')).toEqual([en.cost.free]);
    const model = scriptedModel(['hm'], [], { ...USAGE, usd: undefined });
    const unpriced = await withRemembered(await admitted({ model }));
    await unpriced.say('hi');
    expect((await unpriced.say('/cost')).join()).toContain(en.cost.unpriced('1'));
  });
});

describe('the monthly amount', () => {
  const capped = (options: DialogueOptions = {}) =>
    talking(['one', 'two', 'three', 'four'], { monthlyUsd: 0.5, standIns: [createQuoting()], ...options });

  test('stops the model politely, says so once in a session, and real lines go on answering', async () => {
    const talk = await capped();
    expect(await talk.say('good night')).toEqual(['◌ one']);
    expect(await talk.say('good night')).toEqual(['◌ two']);
    const [said, ...lines] = await talk.say('good night');
    expect(said).toBe(`${en.talk.failures['over-budget']} ${en.talk.standIn.quoting('Mira')}`);
    expect(lines.join()).toMatch(/^◌ /);
    expect(await talk.say('good night')).toEqual([expect.stringMatching(/^◌ /)]);
    expect((await talk.say('/cost')).join()).toContain('The $0.50 of this month are used up');
  });

  test('begins anew with the month', async () => {
    const clock = fixedClock();
    const talk = await capped({ clock });
    for (const line of ['a', 'b', 'good night']) await talk.say(line);
    await clock.sleep(31 * 86_400_000);
    expect(await talk.say('good morning')).toEqual(['◌ three']);
  });
});

describe('another voice takes over', () => {
  test('the fallback model first, and the guide says why', async () => {
    const fallback = scriptedModel(['hey you']);
    const talk = await talking([{ fails: 'refused' }, { fails: 'gone' }], { standIns: [fallback, createQuoting()] });
    expect(await talk.say('hi')).toEqual([`${en.talk.failures.refused} ${en.talk.standIn.model('')}`, '◌ hey you']);
    expect(await talk.say('hi')).toEqual([`${en.talk.failures.gone} ${en.talk.standIn.model('')}`, '◌ hey you']);
    expect(await talk.say('hi')).toEqual(['◌ hey you']);
    expect(fallback.asked).toHaveLength(3);
  });

  test('then real lines; where none of them fits, the message is kept as before', async () => {
    const nobody = scriptedModel([{ fails: 'overloaded' }]);
    const talk = await talking([{ fails: 'overloaded' }], { standIns: [nobody, createQuoting()] });
    expect((await talk.say('good night'))[0]).toBe(`${en.talk.failures.overloaded} ${en.talk.standIn.quoting('Mira')}`);
    const alone = await talking([{ fails: 'overloaded' }], { standIns: [nobody] });
    expect(await alone.say('good night')).toEqual([`${en.talk.failures.overloaded} ${en.talk.kept}`]);
  });

  test('a reply of another model than before is named once', async () => {
    let model = 'model-a';
    const scripted = scriptedModel(['haha']);
    const changing = {
      ...scripted,
      async *reply(...asked: Parameters<typeof scripted.reply>) {
        for await (const event of scripted.reply(...asked))
          yield event.kind === 'done' ? { ...event, usage: { ...USAGE, model } } : event;
      },
    };
    const talk = await withRemembered(await admitted({ model: changing }));
    expect(await talk.say('hi')).toEqual(['◌ haha']);
    model = 'model-b';
    expect(await talk.say('hi')).toEqual(['◌ haha', en.talk.anotherModel('model-b')]);
    expect(await talk.say('hi')).toEqual(['◌ haha']);
  });
});
