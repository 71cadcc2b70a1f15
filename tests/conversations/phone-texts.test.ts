// The texts of a phone, from the file to the first talk: a whole account whose owner the file knows.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { admitted } from '../support/dialogue.ts';

const fixture = (path: string) => readFileSync(fileURLToPath(new URL(`../formats/fixtures/${path}`, import.meta.url)));

describe('the texts of a phone', () => {
  test('are listed by contact, and who of the two the user is need not be asked', async () => {
    const talk = await admitted();
    const found = await talk.upload('sms.xml', fixture('sms-backup-restore/groups-and-traps/export.xml'));
    expect(found.join()).toContain('I found 2 conversations in it (SMS). Which one is it?');
    expect(talk.choices().map(({ label }) => label)).toEqual([
      'Inês (8, 2024-03-02 – 2024-07-01)',
      'Group: Inês, Tomás (2, 2024-07-01 – 2024-07-01)',
    ]);
    const said = (await talk.press('Inês (8')).join('\n');
    expect(said).toContain('You wrote 2, Inês wrote 6.');
    expect(said).toContain('Left out because I could not read them: 1.');
    expect(said).toContain('You can write now; the simulation of Inês answers.');
  });
});
