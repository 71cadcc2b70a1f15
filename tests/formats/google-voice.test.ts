// An account of Google Voice: many small pages, of which some show less than others.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { inspect } from '../../src/imports/reading.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'afterword-voice-'));
const CALLS = join(FOLDER, 'Takeout/Voice/Calls');
beforeEach(() => {
  rmSync(CALLS, { recursive: true, force: true });
  mkdirSync(CALLS, { recursive: true });
});
afterAll(() => rmSync(FOLDER, { recursive: true }));

const by = (number: string, name: string) =>
  `<cite class="sender vcard"><a class="tel" href="tel:${number}"><span class="fn">${name}</span></a></cite>`;
const text = (who: string, words: string) =>
  `<div class="message"><abbr class="dt" title="2021-06-30T08:00:00.000-04:00">x</abbr>: ${who}: <q>${words}</q></div>`;
const page = (title: string, ...messages: readonly string[]) =>
  `<html><head><title>${title}</title></head><body><div class="hChatLog hfeed">${messages.join('\n')}</div></body></html>`;

const ME = by('+15555550100', 'Me');
const MIRA = by('+15555550123', 'Mira Chen');

const put = (name: string, content: string) => writeFileSync(join(CALLS, name), content);

async function found() {
  const { conversations, warnings } = await inspect([{ path: FOLDER, name: 'Takeout' }], {});
  return { chats: conversations.map(({ title, messages }) => [title, messages]), warnings };
}

describe('an account of Google Voice', () => {
  it('puts texts that nobody answered with the answered ones, though only those show the number', async () => {
    put('Mira Chen - Text - 2021-06-30T12_00_00Z.html', page('Me to\nMira Chen', text(ME, 'are you up?')));
    put('Mira Chen - Text - 2021-07-01T12_00_00Z.html', page('Mira Chen', text(MIRA, 'now I am')));
    expect((await found()).chats).toEqual([['Mira Chen', 2]]);
  });

  it('keeps two people of one name apart', async () => {
    put('Alex - Text - 2021-06-30T12_00_00Z.html', page('Alex', text(by('+15555550111', 'Alex'), 'it is me')));
    put('Alex - Text - 2021-07-01T12_00_00Z.html', page('Alex', text(by('+15555550112', 'Alex'), 'no, me')));
    expect((await found()).chats).toEqual([
      ['Alex', 1],
      ['Alex', 1],
    ]);
  });

  it('is read but for what a page has lost at its end', async () => {
    put(
      'Mira Chen - Text - 2021-06-30T12_00_00Z.html',
      page('Mira Chen', text(MIRA, 'one'), text(MIRA, 'two')).slice(0, -60),
    );
    put('Mira Chen - Text - 2021-07-01T12_00_00Z.html', page('Mira Chen', text(MIRA, 'three')));
    expect(await found()).toEqual({ chats: [['Mira Chen', 3]], warnings: [{ code: 'cut-off', count: 1 }] });
  });

  it('is called cut off when the only page is', async () => {
    const path = join(CALLS, 'page.html');
    writeFileSync(path, page('Mira Chen', text(MIRA, 'one')).slice(0, -20));
    const reading = inspect([{ path, name: 'page.html' }], {});
    await expect(reading).rejects.toMatchObject({ problem: { code: 'cut-off', messages: 1 } });
  });
});
