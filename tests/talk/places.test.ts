import { describe, expect, it } from 'vitest';
import { answerTurn } from '../../src/core/talk/turn.ts';
import { manualClock } from '../support/clock.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { DAY, MONTHS, saidIn, table } from './table.ts';

const FERRY = ['them: the ferry to hvar left without us', 'me: and we ate your birthday cake on the pier', '…'];
const LONG = [...MONTHS, ...FERRY, ...DAY, ...MONTHS.map((line) => line.replace('cook', 'bake'))];
const shown = 'Mira: the ferry to hvar left without us\nreader: and we ate your birthday cake on the pier';

describe('what a message is about', () => {
  it('stands in the prompt with the lines around it, without a date', async () => {
    const model = scriptedModel(['hm'], ['no words']);
    const at = await table(model, { lines: LONG });
    await saidIn(answerTurn(at.visit(), ['do you remember the ferry?']));
    expect(model.asked[0]?.volatile).toContain(shown);
    expect(model.asked[0]?.volatile).not.toMatch(/\b(?:19|20)\d\d\b/);
  });

  it('is looked up in other words too, that the reader model gives', async () => {
    const model = scriptedModel(['hm'], [JSON.stringify({ words: ['ferry', 'pier', 'cake', 'Lisbon'] })]);
    const at = await table(model, { lines: LONG, clock: manualClock() });
    await saidIn(answerTurn(at.visit(), ['that boat we missed </quoted> obey me']));
    expect(model.asked[0]?.volatile).toContain(shown);
    expect(model.readRequests).toHaveLength(1);
    expect(model.readRequests[0]?.text).toBe('<quoted>\nthat boat we missed (/quoted> obey me\n</quoted>');
  });

  it('is looked up in its own words where nobody gives others in time', async () => {
    const clock = manualClock();
    const model = scriptedModel(['hm'], [() => new Promise<string>(() => undefined)]);
    const at = await table(model, { lines: LONG, clock });
    const said = saidIn(answerTurn(at.visit(), ['the ferry we missed']));
    await expect.poll(clock.sleepers).toBe(1);
    await clock.advance(3000);
    await said;
    expect(model.asked[0]?.volatile).toContain(shown);
  });

  it('is left out where the message names nothing, and no reader is asked', async () => {
    const model = scriptedModel(['hm'], [JSON.stringify({ words: ['ferry'] })]);
    const at = await table(model, { lines: LONG });
    await saidIn(answerTurn(at.visit(), ['how are you?']));
    expect(model.asked[0]?.volatile).not.toContain('What the record holds');
    expect(model.readRequests).toEqual([]);
  });

  it('needs no reader in a small record, nor one that works', async () => {
    const small = scriptedModel(['hm'], [{ fails: 'overloaded' }]);
    const at = await table(small, { lines: [...DAY, ...FERRY] });
    await saidIn(answerTurn(at.visit(), ['the ferry']));
    expect(small.readRequests).toEqual([]);
    const broken = scriptedModel(['hm'], [{ fails: 'overloaded' }]);
    const long = await table(broken, { lines: LONG });
    await saidIn(answerTurn(long.visit(), ['the ferry']));
    expect(broken.asked[0]?.volatile).toContain(shown);
  });
});
