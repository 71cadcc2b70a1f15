// What a person sees of the persona before the first line of talk.
import { describe, expect, it } from 'vitest';
import type { MemoryBody, Topic } from '../../src/core/memories/memory.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { createQuoting } from '../../src/llm/quoting.ts';
import { chat } from '../support/record.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { MONTHS, sitting, table } from './table.ts';

const en = wordsFor('en').preview;

const found = (topic: Topic, text: string): MemoryBody => ({
  kind: 'distilled',
  text,
  topic,
  when: undefined,
  evidence: [1],
  against: [],
  at: 1,
  state: 'open',
});

const bullets = (text: string | undefined): readonly string[] =>
  (text ?? '').split('\n').filter((line) => line.startsWith('• '));

describe('/preview', () => {
  it('needs no model: five to eight lines of what is counted, a verdict, and how to add', async () => {
    const at = await table(createQuoting(), { lines: MONTHS });
    const [text] = await sitting(at).say('/preview');
    expect(bullets(text).length).toBeGreaterThanOrEqual(5);
    expect(bullets(text).length).toBeLessThanOrEqual(8);
    expect(text).toContain(`• ${en.begins('1 May 2023', 'you: “what did you cook on day 0?”')}`);
    expect(text).toContain('• You two wrote most in May 2023.');
    expect(text).toContain(`${en.amounts.some('120')} ${en.balanced}`);
    expect(text).toContain(en.add);
    expect(text).not.toContain(en.notRead);
  });

  it('shows what the record was read for: a good day and a hard one, and who they were', async () => {
    const at = await table(scriptedModel(['hm']));
    const none = { rules: [], manner: [], emotions: [] };
    const line = (text: string) => [{ text, evidence: [1], changed: false }];
    await at.vault.versions.commit({
      cause: 'distilled',
      at: 1,
      layers: {
        character: { ...none, identity: line('teaches small children'), together: line('brings soup after a quarrel') },
      },
      memories: [
        found('food', 'soup'),
        found('hard', 'the quarrel on the bridge'),
        found('golden', 'the day at the lake'),
      ].map((body) => ({ id: undefined, body })),
    });
    const [text] = await sitting(at).say('/preview');
    expect(bullets(text).slice(0, 3)).toEqual(['• the day at the lake', '• the quarrel on the bridge', '• soup']);
    expect(text).toContain('• teaches small children\n• brings soup after a quarrel');
    expect(bullets(text).length).toBeLessThanOrEqual(8);
    expect(text).toContain(en.notRead);
    await at.vault.persona.write({ distilled: { since: 0, upTo: 99, finished: true } });
    expect((await sitting(at).say('/preview')).join()).not.toContain(en.notRead);
  });

  it('shows no telling that the record contradicts, and names a long silence', async () => {
    const later = chat(MONTHS.slice(0, 40), Date.UTC(2024, 0, 10) / 1000);
    const at = await table(createQuoting(), { messages: [...chat(MONTHS), ...later] });
    const told = { ...found('event', 'we never cooked'), kind: 'told', state: 'confirmed', against: [1] } as const;
    await at.vault.versions.commit({ cause: 'told', at: 1, memories: [{ id: undefined, body: told }] });
    const [text] = await sitting(at).say('/preview');
    expect(text).not.toContain('we never cooked');
    expect(text).toContain(en.gap('29 June 2023', '10 January 2024'));
  });

  it('says what is missing: little, one-sided, no dates', async () => {
    const at = await table(createQuoting(), { lines: [] });
    const { say } = sitting(at);
    expect(await say('/preview')).toEqual([en.nothing('Mira')]);
    await at.vault.record.remember(['good night', 'sleep well, little owl']);
    const [text] = await say('/preview');
    expect(text).toContain(`${en.amounts.little('2')} ${en.mostlyTheirs}\n${en.noTimes}\n${en.add}`);
  });

  it('is confirmed, or changed: what happened becomes the user’s telling, how they were the user’s own words', async () => {
    const model = scriptedModel(['hm'], [JSON.stringify({ record: 'says-nothing', ids: [] })]);
    const at = await table(model);
    await at.home.care.change({ limits: { visits: undefined, minutes: undefined } });
    const { say, press } = sitting(at);
    await say('/preview');
    expect(await press(en.confirm)).toEqual([en.confirmed('Mira')]);
    await say('/preview');
    expect(await press(en.change)).toEqual([en.which]);
    await press(en.events);
    await say('We met at the station');
    expect((await at.vault.memories.list(1, 0))[0]).toMatchObject({ kind: 'told', text: 'We met at the station' });
    for (const line of ['she was shy with strangers', 'she sang in the kitchen']) {
      await say('/preview');
      await press(en.change);
      await press(en.them('Mira'));
      expect(await say(line)).toEqual([en.changed(line, 'Mira')]);
    }
    expect((await at.vault.persona.read()).aboutThem).toBe('she was shy with strangers; she sang in the kitchen');
    expect(await at.home.flow.read()).toBeUndefined();
    await say('hi');
    expect(model.asked[0]?.stable).toContain('she sang in the kitchen');
    await say('/versions');
    expect((await press('Show 2')).join()).toContain('+ your words: “she was shy with strangers”');
  });
});
