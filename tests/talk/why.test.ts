import { describe, expect, it } from 'vitest';
import { answer } from '../../src/core/dispatch.ts';
import { answerTurn } from '../../src/core/talk/turn.ts';
import { explain } from '../../src/core/talk/why.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { createQuoting } from '../../src/llm/quoting.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { DAY, saidIn, type Table, table } from './table.ts';

const { why } = wordsFor('en').talk;

/** What "?" says, typed alone. */
async function asked(at: Table, sign = '?', options: Parameters<Table['visit']>[0] = {}): Promise<string> {
  const visit = at.visit(options);
  return (await saidIn(answer({ ...visit, event: { ...visit.event, kind: 'text', text: sign } }, [sign]))).join('\n');
}

describe('a single ?', () => {
  it('shows the real lines behind the last reply, with their month, the user first', async () => {
    const at = await table(scriptedModel(['still three leaves']));
    await saidIn(answerTurn(at.visit(), ['did you water the lemon tree?']));
    const said = await asked(at);
    expect(said).toContain('guide: “◌ still three leaves”');
    expect(said).toContain('May 2023\nyou: “did you water the lemon tree?”\nMira: “yes! it has three leaves now”');
    expect(said).toContain('Software wrote this');
  });

  it('shows what the reply took from another place of the record, from both sides', async () => {
    const at = await table(scriptedModel(['the ferry left without us']), {
      lines: [
        ...DAY,
        'them: the ferry to hvar left without us',
        'me: and we ate your birthday cake on the pier',
        '…',
        ...DAY,
      ],
    });
    await saidIn(answerTurn(at.visit(), ['where did we eat that birthday cake?']));
    expect(await asked(at)).toContain(
      'Mira: “the ferry to hvar left without us”\nyou: “and we ate your birthday cake on the pier”',
    );
  });

  it('is understood in full width, and answered in Chinese', async () => {
    const at = await table(scriptedModel(['还没']));
    await saidIn(answerTurn(at.visit(), ['你吃饭了吗']));
    expect(await asked(at, '？', { language: 'zh' })).toContain('2023年5月\n你：“你吃饭了吗”\nMira：“还没呢”');
  });

  it('says where a quoted line comes from', async () => {
    const at = await table(createQuoting());
    await saidIn(answerTurn(at.visit(), ['did you water the lemon tree?']));
    const said = await asked(at);
    expect(said).toContain('These are real lines of Mira');
    expect(said.match(/Mira: “/g)).toHaveLength(1);
  });

  it('tells about the reply that it answers, not the last', async () => {
    const at = await table(scriptedModel(['three leaves', 'yes please']));
    await saidIn(answerTurn(at.visit({ key: 'a' }), ['did you water the lemon tree?']));
    await saidIn(answerTurn(at.visit({ key: 'b' }), ['can we go to the lake on sunday?']));
    await at.home.outbox.put([
      {
        key: 'a/0',
        platform: 'terminal',
        chat: 'c',
        say: { do: 'say', voice: 'persona', text: 'three leaves', turn: 'terminal:a' },
        pauseMs: 0,
      },
    ]);
    const [item] = await at.home.outbox.waiting();
    await at.home.outbox.sending(item?.id ?? 0);
    await at.home.outbox.delivered(item?.id ?? 0, 'bot-7');
    expect(await asked(at, '?', { replyTo: 'bot-7' })).toContain('“◌ three leaves”');
    expect(await asked(at)).toContain('“◌ yes please”');
  });

  it('says so when nothing in the record supports the reply', async () => {
    const at = await table(scriptedModel(['hey']), { lines: [] });
    await saidIn(answerTurn(at.visit(), ['hi']));
    expect(await asked(at)).toBe(`guide: ${why.nothing('Mira')}`);
  });

  it('says so when a line is only one they often sent', async () => {
    const at = await table(scriptedModel([]));
    await at.vault.talk.add({ id: 'x', at: 1, heard: ['hi'], said: ['haha'], voice: 'quoted', evidence: [] });
    expect(await asked(at)).toBe(`guide: ${why.often('Mira')}`);
  });

  it('does not call a line often that was sent once', async () => {
    const at = await table(createQuoting(), { lines: DAY });
    await at.vault.talk.add({ id: 'x', at: 1, heard: ['hi'], said: ['night night'], voice: 'quoted', evidence: [] });
    expect(await asked(at)).toBe(`guide: ${why.once('Mira')}`);
  });

  it('says so when there is no reply, or nobody', async () => {
    const at = await table(scriptedModel([]));
    expect(await asked(at)).toBe(`guide: ${why.noReply}`);
    expect(await saidIn(explain(at.visit({ persona: undefined })))).toEqual([`guide: ${wordsFor('en').talk.nobody}`]);
  });
});
