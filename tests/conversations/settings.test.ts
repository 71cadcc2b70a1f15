// /settings: what a person has chosen, and the way to each choice.
import { describe, expect, it } from 'vitest';
import { createQuoting } from '../../src/llm/quoting.ts';
import { admitted } from '../support/dialogue.ts';
import { sitting, table } from '../talk/table.ts';

describe('/settings', () => {
  it('shows how things stand, and leads to each', async () => {
    const { say, press, labels } = sitting(await table(createQuoting()));
    const [shown = ''] = await say('/settings');
    expect(shown).toContain('Language: English');
    expect(shown).toContain('Who you talk with: Mira');
    expect(shown).toContain('Mode: Light');
    expect(shown).toContain('Which time of theirs: the whole record');
    expect(labels()).toEqual([
      'Language',
      'Who you talk with',
      'Mode',
      'Which time of theirs',
      'Time zone of the record',
    ]);
    await press('Mode');
    expect((await press('Nostalgic'))[0]).toContain('Nostalgic');
  });

  it('says in Chinese that there is nobody yet', async () => {
    const talk = await admitted({ language: 'zh' });
    const [shown = ''] = await talk.say('/settings');
    expect(shown).toContain('在和谁聊：还没有人');
    await talk.press('语言');
    await talk.press('en');
    expect((await talk.say('/settings'))[0]).toContain('nobody yet');
  });
});
