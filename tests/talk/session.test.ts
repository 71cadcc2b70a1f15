// Sessions: when one is over, what is left of it, and how the next one begins.
import { describe, expect, it } from 'vitest';
import { inSession } from '../../src/core/talk/session.ts';
import { createQuoting } from '../../src/llm/quoting.ts';
import { fixedClock } from '../support/clock.ts';
import { type Scripted, scriptedModel } from '../support/scripted-model.ts';
import { sitting, table } from './table.ts';

const MINUTE = 60_000;
const SUMMARY = JSON.stringify({
  said: 'They spoke of the new flat.',
  mood: 'tired, but calm',
  added: ['The reader moved to Leeds.'],
});

async function talk(replies: readonly Scripted[] = ['mhm'], readings: readonly Scripted[] = [SUMMARY]) {
  const clock = fixedClock();
  const model = scriptedModel(replies, readings);
  const at = await table(model, { clock });
  return { at, model, ...sitting(at), wait: (ms: number) => clock.sleep(ms) };
}

describe('a session', () => {
  it('goes on as long as nobody is quiet for 45 minutes', () => {
    const turn = (minute: number) => ({ id: `${minute}`, at: minute * MINUTE, heard: ['a'], said: ['b'] });
    const turns = [0, 40, 80, 126, 130].map((minute) => ({ ...turn(minute), voice: 'model' as const, evidence: [] }));
    const ids = (stoppedAt: number | undefined, now: number) =>
      inSession(turns, { stoppedAt, past: [] }, now * MINUTE).map(({ id }) => id);
    expect(ids(undefined, 131)).toEqual(['126', '130']);
    expect(ids(undefined, 176)).toEqual([]);
    expect(ids(128 * MINUTE, 131)).toEqual(['130']);
    expect(inSession(turns.slice(0, 3), undefined, 81 * MINUTE)).toHaveLength(3);
  });

  it('is summarised when the person writes again after it, and the next one is told what was said', async () => {
    const { at, model, say, wait } = await talk();
    await say('i moved to leeds');
    await say('the flat is small');
    await wait(3 * 60 * MINUTE);
    expect(model.readRequests.filter(({ system }) => system.includes('one talk'))).toHaveLength(0);
    await say('hey');
    const [asked] = model.readRequests.filter(({ system }) => system.includes('one talk'));
    expect(asked?.text).toContain('reader: i moved to leeds\nsimulation: mhm\nreader: the flat is small');
    const prompt = model.asked.at(-1)?.volatile ?? '';
    expect(prompt).toContain('(3 hours ago) They spoke of the new flat. The reader seemed: tired, but calm.');
    expect(prompt).toContain('The reader told: The reader moved to Leeds.');
    expect(prompt).toContain('A new talk begins; the last one was 3 hours ago.');
    expect(prompt).toMatch(/<transcript>\nreader: hey\nMira:$/);
    await say('so');
    expect(model.asked.at(-1)?.volatile).toMatch(/<transcript>\nreader: hey\nMira: mhm\nreader: so\nMira:$/);
    expect(model.asked.at(-1)?.volatile).not.toContain('A new talk begins');
    expect((await at.vault.persona.read()).sessions?.past).toHaveLength(1);
  });

  it('is ended by /stop too', async () => {
    const { model, say, wait } = await talk();
    await say('the flat is small');
    await wait(MINUTE);
    await say('/stop');
    await wait(MINUTE);
    await say('one more thing');
    expect(model.asked.at(-1)?.volatile).toContain('They spoke of the new flat.');
    expect(model.asked.at(-1)?.volatile).toMatch(/<transcript>\nreader: one more thing\nMira:$/);
  });

  it('is noted in the user’s own words where no reader answers, and nobody is kept waiting', async () => {
    const { at, say, wait } = await talk(['mhm'], [{ fails: 'overloaded' }]);
    await say('i moved to leeds');
    await wait(60 * MINUTE);
    expect(await say('hey')).toEqual(['◌ mhm']);
    expect((await at.vault.persona.read()).sessions?.past).toMatchObject([
      { said: 'i moved to leeds', mood: '', added: [] },
    ]);
  });

  it('is noted without a key', async () => {
    const clock = fixedClock();
    const at = await table(createQuoting(), { clock });
    const { say } = sitting(at);
    await say('did you water the lemon tree?');
    await clock.sleep(60 * MINUTE);
    await say('good night');
    expect((await at.vault.persona.read()).sessions?.past).toMatchObject([{ said: 'did you water the lemon tree?' }]);
  });

  it('leaves nothing that counts as shared: no memory, no line of the record', async () => {
    const { at, say, wait } = await talk(['we danced in lisbon haha']);
    await say('what did we do');
    await wait(60 * MINUTE);
    await say('hey');
    expect(await at.vault.memories.count()).toBe(0);
    expect(await at.vault.record.search(['lisbon'], 'both', 5)).toEqual([]);
  });

  it('that a person is in the middle of is never summarised, nor twice when it is over', async () => {
    const { model, say, wait } = await talk();
    for (const line of ['a thing', 'and another']) await say(line);
    await wait(60 * MINUTE);
    for (const line of ['third', 'fourth']) await say(line);
    expect(model.readRequests.filter(({ system }) => system.includes('one talk'))).toHaveLength(1);
  });
});
