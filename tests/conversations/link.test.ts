// One person on several platforms.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkCode, readCode, spacedCode } from '../../src/core/link-code.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { type AccountHere, accounts } from '../support/accounts.ts';
import { manualClock } from '../support/clock.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { filesHolding } from '../support/storage.ts';

const { links: said } = wordsFor('en');
const model = scriptedModel(['night night']);
const everywhere = { on: ['telegram', 'discord', 'terminal'], model } as const;
const MINUTE = 60_000;

async function codeOf(account: AccountHere): Promise<string> {
  const [answer = ''] = await account.say('/link');
  const [, code = ''] = /\/link ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(answer) ?? [];
  return code;
}

/** Somebody who is in, with Mira to talk to. */
async function withMira(account: AccountHere, { storage }: Pick<Awaited<ReturnType<typeof accounts>>, 'storage'>) {
  await account.comeIn();
  const [person] = await storage.directory.people();
  if (!person) throw new Error('nobody is in');
  const persona = await storage.directory.addPersona(person, 'Mira', 0);
  const vault = await storage.vaults.open(persona.id);
  await vault.record.remember(['night night', 'not yet haha']);
  await vault.persona.write({ safety: { answeredAt: 0 } });
  const home = await storage.homes.open(person);
  await home.settings.change({ persona: persona.id });
  return home;
}

describe('/link', () => {
  it('brings a second account in, the terminal too, and each is answered where it wrote', async () => {
    const all = await accounts(everywhere);
    const [phone, desk, shell] = [
      all.account('telegram', '1'),
      all.account('discord', '2'),
      all.account('terminal', 'me', 'zh'),
    ];
    await withMira(phone, all);
    expect(await desk.say(`/link ${await codeOf(phone)}`)).toEqual([said.joined]);
    expect(await shell.say(`/link ${(await codeOf(desk)).toLowerCase().replace('-', ' ')}`)).toEqual([said.joined]);
    expect((await desk.say('/start')).join()).toContain('You can write to Mira');
    expect((await shell.say('good night')).join()).toContain('◌');
    expect(phone.heard()).toEqual([]);
    await desk.say('/mode');
    await desk.press('nostalgic');
    expect((await phone.say('/start')).join()).toContain('Nostalgic');
    expect(await all.storage.directory.people()).toHaveLength(1);
  });

  it('takes a code once, for ten minutes, the last one only, also after a restart', async () => {
    const all = await accounts(everywhere);
    const [phone, desk] = [all.account('telegram', '1'), all.account('discord', '2')];
    await phone.comeIn();
    const first = await codeOf(phone);
    const second = await codeOf(phone);
    expect(await desk.say(`/link ${first}`)).toEqual([said.unknown]);
    await all.clock.sleep(10 * MINUTE);
    expect(await desk.say(`/link ${second}`)).toEqual([said.unknown]);
    const third = await codeOf(phone);
    const later = await accounts({ ...everywhere, storage: all.storage, clock: all.clock });
    expect(await later.account('discord', '2').say(`/link ${third}`)).toEqual([said.joined]);
    expect(await later.account('discord', '3').say(`/link ${third}`)).toEqual([said.unknown]);
  });

  it('keeps no code that anybody could read', async () => {
    const all = await accounts(everywhere);
    const phone = all.account('telegram', '1');
    await phone.comeIn();
    const code = await codeOf(phone);
    for (const part of [code, code.replace('-', '')]) expect(filesHolding(all.storage.dataDir, part)).toEqual([]);
  });

  it('takes over an account that is empty, of which nothing stays', async () => {
    const all = await accounts(everywhere);
    const [phone, desk] = [all.account('telegram', '1'), all.account('discord', '2')];
    await withMira(phone, all);
    await desk.comeIn();
    expect(readdirSync(join(all.storage.dataDir, 'people')).filter((name) => name.endsWith('.db'))).toHaveLength(2);
    expect(await desk.say(`/link ${await codeOf(phone)}`)).toEqual([said.joined]);
    expect((await desk.say('good night')).join()).toContain('◌');
    expect(readdirSync(join(all.storage.dataDir, 'people')).filter((name) => name.endsWith('.db'))).toHaveLength(1);
    expect(await all.storage.erasures.unfinished()).toEqual([]);
  });

  it('refuses an account that has something, or others, and leaves the code good', async () => {
    const all = await accounts(everywhere);
    const [phone, desk, shell] = [
      all.account('telegram', '1'),
      all.account('discord', '2'),
      all.account('terminal', 'me'),
    ];
    await withMira(phone, all);
    await desk.comeIn();
    expect(await phone.say(`/link ${await codeOf(phone)}`)).toEqual([said.own]);
    expect(await phone.say(`/link ${await codeOf(desk)}`)).toEqual([said.notEmpty]);
    await shell.say(`/link ${await codeOf(desk)}`);
    const code = await codeOf(phone);
    expect(await desk.say(`/link ${code}`)).toEqual([said.alreadyJoined]);
    await shell.say('/unlink');
    expect(await desk.say(`/link ${code}`)).toEqual([said.joined]);
  });

  it('says to a stranger how it is done, and stores nothing of them', async () => {
    const all = await accounts(everywhere);
    const desk = all.account('discord', 'account-4711');
    expect(await desk.say('/link')).toEqual([said.howTo]);
    expect(await desk.say('/link hello')).toEqual([said.unknown]);
    expect(filesHolding(all.storage.dataDir, 'account-4711')).toEqual([]);
  });

  it('can not be guessed: five wrong codes an hour, five new ones an hour', async () => {
    const all = await accounts(everywhere);
    const [phone, desk] = [all.account('telegram', '1'), all.account('discord', '2')];
    await phone.comeIn();
    const codes: string[] = [];
    for (let made = 0; made < 5; made++) codes.push(await codeOf(phone));
    expect(await phone.say('/link')).toEqual([said.tooManyOffers]);
    for (let tried = 0; tried < 5; tried++) expect(await desk.say('/link 0000-0000')).toEqual([said.unknown]);
    expect(await desk.say(`/link ${codes.at(-1)}`)).toEqual([said.tooManyTries]);
    await all.clock.sleep(61 * MINUTE);
    expect(await desk.say(`/link ${await codeOf(phone)}`)).toEqual([said.joined]);
  });

  it('can not be guessed by many strangers together, nor by coming back after a restart', async () => {
    const all = await accounts(everywhere);
    const [phone, desk] = [all.account('telegram', '1'), all.account('terminal', 'me')];
    await phone.comeIn();
    await desk.comeIn();
    for (let tried = 0; tried < 30; tried++) await all.account('discord', `${tried}`).say('/link 0000-0000');
    for (let tried = 0; tried < 5; tried++) await desk.say('/link 0000-0000');
    const code = await codeOf(phone);
    const later = await accounts({ ...everywhere, storage: all.storage, clock: all.clock });
    expect(await later.account('discord', 'fresh').say(`/link ${code}`)).toEqual([said.tooManyTries]);
    expect(await later.account('terminal', 'me').say(`/link ${code}`)).toEqual([said.tooManyTries]);
  });
});

describe('/unlink', () => {
  const joined = async () => {
    const all = await accounts(everywhere);
    const [phone, desk] = [all.account('telegram', '1'), all.account('discord', '2')];
    await withMira(phone, all);
    await desk.say(`/link ${await codeOf(phone)}`);
    return { all, phone, desk };
  };

  it('on the second account leaves everything with the first', async () => {
    const { phone, desk } = await joined();
    expect(await desk.say('/unlink')).toEqual([said.parted]);
    expect((await desk.say('/start')).join()).toContain('18 or older');
    expect((await phone.say('/start')).join()).toContain('You can write to Mira');
    expect(await phone.say('/unlink')).toEqual([said.nothingJoined]);
  });

  it('on the first account parts all others', async () => {
    const { all, phone, desk } = await joined();
    await all.account('terminal', 'me').say(`/link ${await codeOf(desk)}`);
    expect(await phone.say('/unlink')).toEqual([said.partedOthers]);
    for (const other of [desk, all.account('terminal', 'me')])
      expect((await other.say('hello')).join()).toContain('18 or older');
    expect((await phone.say('good night')).join()).toContain('◌');
  });

  it('answers nothing any more that was written there before', async () => {
    const { desk } = await joined();
    const [, behind] = await Promise.all([desk.hand('/unlink'), desk.hand('good night')]);
    await behind?.settled;
    expect(desk.heard().filter((line) => line.includes('◌'))).toEqual([]);
  });
});

describe('one person on two platforms', () => {
  it('erases everything from either', async () => {
    const all = await accounts(everywhere);
    const [phone, desk] = [all.account('telegram', '1'), all.account('discord', '2')];
    await withMira(phone, all);
    await desk.say(`/link ${await codeOf(phone)}`);
    await desk.say('/delete');
    expect((await desk.press('yes')).join()).toContain('Everything of yours is erased');
    expect((await phone.say('hello')).join()).toContain('18 or older');
    expect(await all.storage.directory.people()).toEqual([]);
  });

  it('who writes on both at once gets two answers, each where it was asked', async () => {
    const clock = manualClock();
    const echo = scriptedModel([(request) => `${'message' in request ? request.message : ''} haha`]);
    const all = await accounts({ ...everywhere, clock, model: echo, typing: true });
    const [phone, desk] = [all.account('telegram', '1'), all.account('discord', '2')];
    await withMira(phone, all);
    await desk.say(`/link ${await codeOf(phone)}`);
    await phone.hand('one');
    await desk.hand('two');
    await phone.hand('three');
    const idle = all.shell.idle();
    while (echo.asked.length < 3) await clock.advance(3000);
    await clock.advance(3000);
    await idle;
    expect(echo.asked.map(({ message }) => message)).toEqual(['one', 'two', 'three']);
    const { notice } = wordsFor('en').care;
    expect(phone.heard()).toEqual([notice, '◌ one haha', '◌ three haha']);
    expect(desk.heard()).toEqual(['◌ two haha']);
  });

  it('whose line waits for the terminal gets it there, though they go on elsewhere meanwhile', async () => {
    const all = await accounts(everywhere);
    const [desk, shell] = [all.account('discord', '2'), all.account('terminal', 'me')];
    const { outbox } = await withMira(desk, all);
    await shell.say(`/link ${await codeOf(desk)}`);
    const say = { do: 'say', voice: 'persona', text: 'one more thing', turn: 't' } as const;
    await outbox.put([{ key: 'k', platform: 'terminal', chat: 'terminal-me', say, pauseMs: 0 }]);
    const online = await accounts({ on: ['discord'], storage: all.storage, model });
    expect((await online.account('discord', '2').say('good night')).join()).toContain('◌');
    expect(await outbox.waiting()).toHaveLength(1);
    const back = await accounts({ on: ['terminal'], storage: all.storage, model });
    await back.shell.idle();
    expect(back.account('terminal', 'me').heard()).toEqual(['one more thing']);
  });
});

describe('a line that met a crash', () => {
  it('is said once more where the platform can tell, and the guide speaks of it only where it can not', async () => {
    const all = await accounts(everywhere);
    const desk = all.account('discord', '2');
    const { outbox } = await withMira(desk, all);
    const say = (text: string) => ({ do: 'say', voice: 'persona', text, turn: 't' }) as const;
    const to = (platform: 'discord' | 'telegram') => ({ platform, chat: `${platform}-2`, pauseMs: 0 });
    await outbox.put([
      { key: 'a', ...to('discord'), say: say('to Discord') },
      { key: 'b', ...to('telegram'), say: say('to Telegram') },
    ]);
    for (const { id } of await outbox.waiting()) await outbox.sending(id);
    const after = await accounts({ ...everywhere, storage: all.storage });
    await after.shell.idle();
    expect(after.account('discord', '2').heard()).toEqual(['to Discord']);
    expect(after.account('telegram', '2').heard()).toEqual([wordsFor('en').shell.lineMayBeMissing]);
    expect(await outbox.waiting()).toEqual([]);
  });
});

describe('a code', () => {
  it('is eight characters, however it is typed', () => {
    for (const id of ['00000000000000000000000000000000', 'ffffffffffffffffffffffffffffffff', '0123456789abcdef']) {
      const code = linkCode(id);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
      expect(readCode(` ${spacedCode(code).toLowerCase()} `)).toBe(code);
    }
    expect(linkCode('0123456789')).not.toBe(linkCode('0123456788'));
    expect(readCode('OIL0-0000')).toBe('01100000');
    for (const wrong of ['', 'hello', '0000-000U', '0000000000']) expect(readCode(wrong)).toBeUndefined();
  });
});
