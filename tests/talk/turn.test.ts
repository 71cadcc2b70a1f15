import { describe, expect, it } from 'vitest';
import { answer } from '../../src/core/dispatch.ts';
import type { LanguageModel } from '../../src/core/ports.ts';
import { MARK } from '../../src/core/talk/mark.ts';
import type { Failure, ReplyRequest } from '../../src/core/talk/model.ts';
import { answerAgain, answerTurn } from '../../src/core/talk/turn.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { createQuoting } from '../../src/llm/quoting.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { effectsOf, MONTHS, saidIn, table } from './table.ts';

const en = wordsFor('en');
const zh = wordsFor('zh');

describe('a turn', () => {
  it('is answered in bubbles, with the mark before the first only, each after a pause of at most six seconds', async () => {
    const at = await table(scriptedModel(['not yet haha\nu?']));
    const effects = await effectsOf(answerTurn(at.visit({ key: 'a' }), ['did you eat?']));
    expect(effects).toEqual([
      { do: 'type', forMs: expect.any(Number) },
      { do: 'say', voice: 'persona', text: `${MARK}not yet haha`, turn: 'terminal:a', more: true },
      { do: 'type', forMs: expect.any(Number) },
      { do: 'say', voice: 'persona', text: 'u?', turn: 'terminal:a' },
    ]);
    for (const effect of effects) if (effect.do === 'type') expect(effect.forMs).toBeLessThanOrEqual(6000);
  });

  it('is kept with what was heard, what was said and the real lines behind it', async () => {
    const at = await table(scriptedModel(['three leaves!']));
    await saidIn(answerTurn(at.visit({ key: 'a' }), ['and the lemon tree?', 'did you water it?']));
    const turn = await at.vault.talk.find('terminal:a');
    expect(turn).toMatchObject({
      heard: ['and the lemon tree?', 'did you water it?'],
      said: ['three leaves!'],
      voice: 'model',
    });
    const [best] = turn?.evidence ?? [];
    const behind = await Promise.all((best?.theirs ?? []).map((id) => at.vault.record.around(id, 0, 0)));
    expect(behind.flat().map((line) => line.text)).toContain('yes! it has three leaves now');
  });

  it('asks with six to twelve real exchanges, what was said before, and the same stable part each time', async () => {
    const model = scriptedModel(['soup', 'no', 'carrots']);
    const at = await table(model, { lines: MONTHS });
    for (const message of ['what did you cook?', 'hm', 'and the carrots?'])
      await saidIn(answerTurn(at.visit(), [message]));
    const [first, second, third] = model.asked;
    for (const asked of model.asked) {
      const texts = asked.pairs.map((pair) => [...pair.mine, ...pair.theirs].map((line) => line.text).join());
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.length).toBeGreaterThanOrEqual(6);
      expect(texts.length).toBeLessThanOrEqual(12);
    }
    expect(second?.stable).toBe(first?.stable);
    expect(third?.stable).toBe(first?.stable);
    expect(third?.volatile).toContain('reader: hm\nMira: no\nreader: and the carrots?\nMira:');
  });

  it('has no evidence where nothing similar was ever written', async () => {
    const at = await table(scriptedModel(['wow']), { lines: MONTHS });
    await saidIn(answerTurn(at.visit({ key: 'a' }), ['did you hear about the helicopter in Peru']));
    expect((await at.vault.talk.find('terminal:a'))?.evidence).toEqual([]);
  });

  it('says what was made before a crash again, and makes it only once', async () => {
    const model = scriptedModel(['first answer', 'second answer']);
    const at = await table(model);
    const before = await effectsOf(answerTurn(at.visit({ key: 'a' }), ['hi there']));
    const after = await effectsOf(answerTurn(at.visit({ key: 'a' }), ['hi there']));
    const said = (effects: typeof before) => effects.filter((effect) => effect.do === 'say');
    expect(said(after)).toEqual(said(before));
    expect(model.asked).toHaveLength(1);
  });

  it('leaves no trace when the person goes on writing meanwhile', async () => {
    const abort = new AbortController();
    const model = scriptedModel([
      () => {
        abort.abort();
        return 'too early';
      },
    ]);
    const at = await table(model);
    expect(await effectsOf(answerTurn(at.visit({ signal: abort.signal }), ['wait']))).toEqual([]);
    expect(await at.vault.talk.recent(5)).toEqual([]);
    expect((await at.vault.persona.read()).unanswered).toBeUndefined();
  });

  it('takes a mark that the model imitated for none', async () => {
    const at = await table(scriptedModel(['◌ hey\n◌ you']));
    expect(await saidIn(answerTurn(at.visit(), ['hi']))).toEqual([`persona: ${MARK}hey`, 'persona: you']);
    expect((await at.vault.talk.recent(1))[0]?.said).toEqual(['hey', 'you']);
  });
});

describe('the persona is silent and the guide answers', () => {
  it.each(['are you real?', '你是真人吗？', 'is this really mira?'])('when somebody asks "%s"', async (message) => {
    const model = scriptedModel(['of course']);
    const at = await table(model);
    expect(await saidIn(answerTurn(at.visit(), [message]))).toEqual([`guide: ${en.care.reality('Mira')}`]);
    expect(model.asked).toEqual([]);
  });

  it('when there is nobody to talk with', async () => {
    const at = await table(scriptedModel(['hey']));
    expect(await saidIn(answerTurn(at.visit({ persona: undefined }), ['hi']))).toEqual([`guide: ${en.talk.nobody}`]);
  });

  it('after a goodbye, also when asked to try again', async () => {
    const at = await table(scriptedModel([{ fails: 'overloaded' }, 'hey']));
    await saidIn(answerTurn(at.visit(), ['hi']));
    await at.vault.persona.write({ farewell: { silent: true, state: {} } });
    expect(await saidIn(answerTurn(at.visit(), ['hi']))).toEqual([`guide: ${en.talk.silent('Mira')}`]);
    expect(await saidIn(answerAgain(at.visit()))).toEqual([`guide: ${en.talk.silent('Mira')}`]);
  });

  it('without a model and without any line to quote', async () => {
    const at = await table(createQuoting(), { lines: [] });
    expect(await saidIn(answerTurn(at.visit(), ['hi']))).toEqual([`guide: ${en.talk.nothingToQuote('Mira')}`]);
  });
});

describe('a wrong reply', () => {
  it.each([
    ["it's really me, i'm not a bot", 'claimed to be human'],
    ['**Hello** there', 'markdown'],
    ['*smiles softly* hey', 'stars or brackets'],
    [`${'so it goes on and on and on, '.repeat(12)}`, 'longer than theirs'],
    ['a\nb\nc\nd\ne\nf\ng\nh', 'more messages in a row'],
    ['it was April 16, 2022, and there were 28 messages', 'dates, counts'],
  ])('is asked for once more, with the reason: %s', async (wrong, reason) => {
    const model = scriptedModel([wrong, 'hey you']);
    const at = await table(model);
    expect(await saidIn(answerTurn(at.visit(), ['hi']))).toEqual([`persona: ${MARK}hey you`]);
    expect(model.asked).toHaveLength(2);
    expect(model.asked[0]?.volatile).not.toContain('thrown away');
    expect(model.asked[1]?.volatile).toContain(reason);
  });

  it('is mended in code when the second is wrong too', async () => {
    const at = await table(scriptedModel(["i'm human", "**hey**\ni'm a real person\n(smiles)"]));
    expect(await saidIn(answerTurn(at.visit(), ['hi']))).toEqual([`persona: ${MARK}hey`]);
  });

  it('is not sent at all when nothing else is left of it', async () => {
    const at = await table(scriptedModel(["i'm not a bot", 'im a real person']));
    expect(await saidIn(answerTurn(at.visit(), ['hi']))).toEqual([`guide: ${en.talk.failures.empty} ${en.talk.kept}`]);
    expect(await at.vault.talk.recent(1)).toEqual([]);
    expect((await at.vault.persona.read()).unanswered?.fragments).toEqual(['hi']);
  });

  it('is mended from the first when the second never comes', async () => {
    const at = await table(scriptedModel(['# hey', { fails: 'overloaded' }]));
    expect(await saidIn(answerTurn(at.visit(), ['hi']))).toEqual([`persona: ${MARK}hey`]);
  });

  it('is never a denial, even where the person really wrote one', async () => {
    const quoting: LanguageModel = { ...scriptedModel(["i'm not a robot\nhaha"]), voice: 'quoting' };
    const at = await table(quoting);
    expect(await saidIn(answerTurn(at.visit(), ['hi']))).toEqual([`persona: ${MARK}haha`]);
  });
});

describe('when the model fails', () => {
  const kinds: readonly Failure[] = ['refused', 'overloaded', 'unreachable', 'rejected', 'cut-off', 'empty'];

  it.each(kinds)('the guide says so, offers to try again, and nothing half is kept (%s)', async (fails) => {
    const at = await table(scriptedModel([{ fails, after: 'half a rep' }]));
    const effects = await effectsOf(answerTurn(at.visit(), ['hi']));
    expect(effects).toEqual([
      {
        do: 'say',
        voice: 'guide',
        text: `${en.talk.failures[fails]} ${en.talk.kept}`,
        choices: [{ label: en.talk.tryAgain, token: expect.stringMatching(/^again:[0-9a-f]+:again$/) }],
      },
    ]);
    expect(await at.vault.talk.recent(1)).toEqual([]);
  });

  it('the message is kept over a restart, and asking again answers it', async () => {
    const first = await table(scriptedModel([{ fails: 'unreachable' }]));
    await saidIn(answerTurn(first.visit({ key: 'a' }), ['did you eat?', 'hello?']));
    await first.storage.close();
    const model = scriptedModel(['not yet']);
    const at = await table(model, { earlier: first });
    const visit = at.visit();
    const command = { ...visit.event, kind: 'command', name: 'again', args: '', files: [] } as const;
    expect(await saidIn(answer({ ...visit, event: command }, []))).toEqual([`persona: ${MARK}not yet`]);
    expect(model.asked[0]?.message).toBe('did you eat?\nhello?');
    expect(await at.vault.talk.find('terminal:a')).toMatchObject({ heard: ['did you eat?', 'hello?'] });
    expect(await saidIn(answerAgain(at.visit()))).toEqual([`guide: ${en.talk.nothingWaits}`]);
  });

  it('the button asks again once, and is stale after that', async () => {
    const at = await table(scriptedModel([{ fails: 'refused' }, 'hey']));
    const [refusal] = await effectsOf(answerTurn(at.visit(), ['hi']));
    const token = refusal?.do === 'say' && refusal.voice === 'guide' ? (refusal.choices?.[0]?.token ?? '') : '';
    const press = () => {
      const visit = at.visit();
      return saidIn(answer({ ...visit, event: { ...visit.event, kind: 'choice', token } }, []));
    };
    expect(await press()).toEqual([`persona: ${MARK}hey`]);
    expect(await press()).toEqual([`guide: ${en.shell.stale}`]);
  });

  it('the next message takes the waiting one with it, unless it was refused', async () => {
    const model = scriptedModel([{ fails: 'overloaded' }, 'ok', { fails: 'refused' }, 'sure']);
    const at = await table(model);
    for (const message of ['one', 'two', 'three', 'four']) await saidIn(answerTurn(at.visit(), [message]));
    const turns = await at.vault.talk.recent(5);
    expect(turns.map((turn) => turn.heard)).toEqual([['one', 'two'], ['four']]);
    expect(model.asked[1]?.volatile).toContain('reader: one\nreader: two\nMira:');
    expect((await at.vault.persona.read()).unanswered).toBeUndefined();
  });

  it('says in Chinese what happened', async () => {
    const at = await table(scriptedModel([{ fails: 'overloaded' }]));
    const [said] = await saidIn(answerTurn(at.visit({ language: 'zh' }), ['在吗']));
    expect(said).toBe(`guide: ${zh.sentences([zh.talk.failures.overloaded, zh.talk.kept])}`);
  });
});

describe('without a model', () => {
  it('the lines are really theirs, and the ones behind them are kept', async () => {
    const at = await table(createQuoting());
    const said = await saidIn(answerTurn(at.visit({ key: 'a' }), ['did you water the lemon tree?']));
    expect(said).toEqual([`persona: ${MARK}yes! it has three leaves now`]);
    expect(await at.vault.talk.find('terminal:a')).toMatchObject({ voice: 'quoted', evidence: [expect.anything()] });
  });

  it('where no line fits, the guide says so and the words are kept for the next turn', async () => {
    let fails = true;
    const mute: LanguageModel = {
      ...scriptedModel([(_: unknown) => (fails ? { fails: 'empty' as const } : 'haha')]),
      voice: 'quoting',
    };
    const at = await table(mute);
    expect(await saidIn(answerTurn(at.visit(), ['something long and sad']))).toEqual([
      `guide: ${en.talk.noLine.first('Mira')}`,
    ]);
    fails = false;
    const asked: ReplyRequest[] = [];
    const model: LanguageModel = {
      ...mute,
      reply(request, signal) {
        asked.push(request);
        return mute.reply(request, signal);
      },
    };
    await saidIn(answerTurn(at.visit({ model }), ['anyway']));
    expect(asked[0]?.message).toBe('anyway');
    expect((await at.vault.talk.recent(1))[0]?.heard).toEqual(['something long and sad', 'anyway']);
  });
});
