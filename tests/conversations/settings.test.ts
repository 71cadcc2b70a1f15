// /settings: what a person has chosen, and the way to each choice.
import { describe, expect, it } from 'vitest';
import type { CareState } from '../../src/core/care/state.ts';
import type { Settings } from '../../src/core/settings.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { createQuoting } from '../../src/llm/quoting.ts';
import { admitted } from '../support/dialogue.ts';
import { sitting, table } from '../talk/table.ts';

const { labels: rows } = wordsFor('en').settings;

/** A setting without a row does not compile. */
const ROW_OF = {
  language: 'language',
  persona: 'persona',
  mode: 'mode',
  zone: 'zone',
  theme: 'theme',
  country: 'country',
  limits: 'limits',
} as const satisfies Readonly<Record<keyof Settings | keyof Pick<CareState, 'country' | 'limits'>, keyof typeof rows>>;

describe('/settings', () => {
  it('shows how things stand, and leads to each', async () => {
    const { say, press, labels } = sitting(await table(createQuoting()));
    const [shown = ''] = await say('/settings');
    expect(shown).toContain('Language: English');
    expect(shown).toContain('Who you talk with: Mira');
    expect(shown).toContain('Mode: Light');
    expect(shown).toContain('Which time of theirs: the whole record');
    expect(shown).toContain('Your own words about the two of you: none yet');
    expect(shown).toContain('Your limits: any number of visits, of any length');
    expect(shown).toContain('Helplines for: not chosen, so all of them are named');
    expect(labels()).toEqual([
      'Language',
      'Who you talk with',
      'Mode',
      'Which time of theirs',
      'Your own words about the two of you',
      'Time zone of the record',
      'Pictures',
      'Your limits',
      'Helplines for',
    ]);
    for (const row of Object.values(ROW_OF)) expect(labels()).toContain(rows[row]);
    await press('Mode');
    expect((await press('Nostalgic'))[0]).toContain('Nostalgic');
  });

  it('shows what was changed: limits, the country of helplines, the day it ended, and the own words', async () => {
    const at = await table(createQuoting());
    await at.vault.persona.write({ aboutThem: 'she sang in the kitchen' });
    const { say, press } = sitting(at);
    for (const [row, button] of [
      ['Your limits', '7 visits'],
      ['Helplines for', 'France'],
    ] as const) {
      await say('/settings');
      await press(row);
      await press(button);
    }
    await say('/era ended 2 May 2023');
    const [shown = ''] = await say('/settings');
    expect(shown).toContain('Your limits: 7 visits, of any length');
    expect(shown).toContain('Helplines for: France');
    expect(shown).toContain('Which time of theirs: the whole record; it ended on 2 May 2023');
    expect(shown).toContain('Your own words about the two of you: “she sang in the kitchen”');
    await press('Your own words');
    expect((await press('Change something')).join()).toContain('What is it about?');
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
