// Every change of a persona, and the way back to any of them.
import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/core/words/words.ts';
import { createQuoting } from '../../src/llm/quoting.ts';
import { sitting, table } from './table.ts';

const en = wordsFor('en').versions;

describe('/versions', () => {
  it('shows what each change changed, compares with now, and goes back without losing anything', async () => {
    const at = await table(createQuoting());
    const { say, press } = sitting(at);
    for (let i = 1; i <= 11; i++) await say(`remember that we walked ${i} times around the lake`);
    const [list] = await say('/versions');
    expect(list).toContain(`11. 20 May 2026: ${en.causes.told}`);
    expect(list).not.toContain('\n3. ');
    expect(await press(en.earlier)).toEqual([expect.stringContaining(`\n2. 20 May 2026: ${en.causes.told}`)]);
    expect(await press(en.show('2'))).toEqual([
      `2. 20 May 2026: ${en.causes.told}\n+ memory: we walked 2 times around the lake`,
    ]);
    const [since] = await press(en.compare);
    expect(since?.split('\n')).toHaveLength(10);
    expect(since).toContain('+ memory: we walked 11 times');
    expect(await press(en.goBack('2'))).toEqual([en.isBack('2', '12')]);
    expect(await at.vault.memories.count()).toBe(2);
    await say('/versions');
    expect(await press(en.show('12'))).toEqual([expect.stringContaining('− memory: we walked 11 times')]);
    await say('/versions');
    await press(en.show('11'));
    expect(await press(en.goBack('11'))).toEqual([en.isBack('11', '13')]);
    expect(await at.vault.memories.count()).toBe(11);
  });

  it('names each part that can change', async () => {
    const at = await table(createQuoting());
    const { style } = await at.vault.persona.read();
    await at.vault.persona.write({ style: undefined });
    const none = { rules: [], manner: [], emotions: [], together: [] };
    await at.vault.versions.commit({
      cause: 'distilled',
      at: 1,
      layers: {
        style,
        aboutUs: 'two years',
        aboutThem: 'a laugh',
        brought: { corrections: [] },
        character: { ...none, identity: [{ text: 'teaches children', evidence: [1], changed: false }] },
        corrections: [{ id: 'a', at: 1, situation: '', scope: 'phrase', wrong: 'babe', right: 'you' }],
      },
    });
    const { say, press } = sitting(at, { language: 'zh' });
    await say('/versions');
    const [shown] = await press('看 1');
    for (const part of [
      '说话习惯',
      'two years',
      'a laugh',
      '笔记',
      '是什么样的人: teaches children',
      '不是“babe”，是“you”',
    ])
      expect(shown).toContain(part);
  });

  it('says so where nothing was changed, or nobody is there', async () => {
    const at = await table(createQuoting());
    expect(await sitting(at).say('/versions')).toEqual([en.none('Mira')]);
    expect(await sitting(at, { persona: undefined }).say('/versions')).toEqual([wordsFor('en').sources.nobody]);
  });
});
