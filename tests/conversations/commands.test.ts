// The door and the commands, as a person meets them.
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { describe, expect, test, vi } from 'vitest';
import yauzl from 'yauzl';
import { commands } from '../../src/core/commands/index.ts';
import { createDoor } from '../../src/core/door.ts';
import type { Effect, Incoming } from '../../src/core/events.ts';
import type { Persona } from '../../src/core/identity.ts';
import { APP_ORDER } from '../../src/core/importing/apps.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { createQuoting } from '../../src/llm/quoting.ts';
import { fixedChance, fixedClock, manualClock } from '../support/clock.ts';
import { admitted, type Dialogue, type DialogueOptions, dialogue } from '../support/dialogue.ts';
import { scriptedImporter } from '../support/scripted-importer.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { filesHolding, temporaryStorage } from '../support/storage.ts';

const withoutFiles = (options: DialogueOptions = {}): DialogueOptions => ({ importer: scriptedImporter(), ...options });
const stranger = (options: DialogueOptions = {}) => dialogue(withoutFiles(options));
const guest = (options: DialogueOptions = {}) => admitted(withoutFiles(options));

/** Other tests run beside this one, and may keep the machine. */
const PATIENT = { timeout: 15_000 };

const homeOf = async ({ storage }: Dialogue) => {
  const [person] = await storage.directory.people();
  if (!person) throw new Error('nobody is in');
  return { person, home: await storage.homes.open(person) };
};

/** Somebody with two lines, whom the person talks with. */
async function meet(talk: Dialogue, name: string, lines: readonly string[] = ['morning', 'you up?']): Promise<Persona> {
  const { person, home } = await homeOf(talk);
  const persona = await talk.storage.directory.addPersona(person, name, 0);
  const vault = await talk.storage.vaults.open(persona.id);
  await vault.record.remember(lines);
  await vault.persona.write({ safety: { answeredAt: 0 } });
  await home.settings.change({ persona: persona.id });
  return persona;
}

const labels = (talk: Dialogue): readonly string[] => talk.choices().map((choice) => choice.label);

describe('the door', () => {
  test('says in six lines what this is, and asks', async () => {
    const talk = await stranger();
    const said = (await talk.say('/start')).join('\n');
    expect(said.split('\n')).toHaveLength(6);
    for (const part of [
      'simulation',
      'never that person',
      'private',
      '18 or older',
      'not agreed',
      'encrypted',
      '/delete',
    ]) {
      expect(said).toContain(part);
    }
    expect(labels(talk)).toEqual(['I am 18 or older and I agree', '简体中文']);
  });

  test('says the same in Chinese', async () => {
    const talk = await stranger({ language: 'zh-TW' });
    const said = (await talk.say('你好')).join('\n');
    expect(said.split('\n')).toHaveLength(6);
    for (const part of ['模拟', '永远不是那个人', '私密', '18 岁', '没有同意', '加密', '/delete'])
      expect(said).toContain(part);
    expect(labels(talk)).toEqual(['我已年满 18 岁，并且同意', 'English']);
  });

  test('names the model provider only where there is one', async () => {
    const model = { ...createQuoting(), voice: 'model' as const };
    expect((await (await stranger({ model })).say('/start')).join()).toContain('provider of a language model');
    expect((await (await stranger()).say('/start')).join()).toContain('No language model is used');
  });

  test('keeps nothing of what is said before consent', async () => {
    const talk = await stranger({ encryption: false, person: 'account-4711' });
    await talk.say('my name is Quillfeather');
    await talk.press('zh');
    await talk.upload('quillfeather.txt', 'Quillfeather: hi');
    expect(await talk.storage.directory.people()).toEqual([]);
    expect(filesHolding(talk.storage.dataDir, 'uillfeather')).toEqual([]);
    expect(filesHolding(talk.storage.dataDir, 'account-4711')).toEqual([]);
    expect(talk.logged.join()).not.toContain('uillfeather');
  });

  test('opens on consent, in the language that was chosen, and says what comes next', async () => {
    const talk = await stranger();
    await talk.say('/start');
    expect((await talk.press('简体中文')).join()).toContain('永远不是那个人');
    const said = (await talk.press('我已年满')).join();
    expect(said).toContain('/upload');
    expect(said).toContain('/new');
    const { home } = await homeOf(talk);
    expect((await home.settings.read()).language).toBe('zh');
    expect((await talk.say('/language')).join()).toBe('我用哪种语言和你说话？模拟的那个人，仍然用聊天记录里的语言。');
  });

  test('opens no file before consent, and says so', async () => {
    const importer = scriptedImporter();
    const talk = await dialogue({ importer });
    const said = await talk.upload('chat.txt', 'x');
    expect(said[0]).toContain('nothing of it was read or stored');
    expect(said[1]).toContain('18 or older');
    expect(importer.inspected).toEqual([]);
    expect(await talk.press('agree')).toHaveLength(1);
  });

  test('says it at length once, and briefly after that', async () => {
    const talk = await stranger();
    await talk.say('hello?');
    const again = (await talk.say('is anybody there?')).join();
    expect(again.split('\n')).toHaveLength(1);
    expect(again).toContain('/start');
    expect(labels(talk)[0]).toBe('I am 18 or older and I agree');
    expect((await talk.say('/personas')).join()).toBe(again);
    expect((await talk.say('/start')).join().split('\n')).toHaveLength(6);
  });

  test('answers what may be asked before consent', async () => {
    const talk = await stranger();
    expect((await talk.say('/help')).join()).toContain('/privacy');
    expect((await talk.say('/privacy')).join()).toContain('What I can not erase');
    expect((await talk.say('/language')).join()).toBe('Which language should I speak?');
    expect(labels(talk)).toEqual(['English', '简体中文']);
    expect((await talk.press('简体中文')).join()).toContain('年满 18 岁');
    for (const command of ['/stop', '/delete', '/cancel']) expect((await talk.say(command)).join()).toContain('没有存');
    expect(await talk.storage.directory.people()).toEqual([]);
  });

  test.each([
    ['en-US', 'I want to kill myself', '988'],
    ['zh-CN', '我不想活了', '12356'],
    ['en', 'ich will nicht mehr leben', 'findahelpline.com'],
  ])('names people to talk to before anything else when somebody is in danger (%s)', async (language, text, number) => {
    const talk = await stranger({ language });
    expect((await talk.say(text))[0]).toContain(number);
    expect((await talk.say('/helplines')).join()).toContain(number);
  });

  test('does not take a button it no longer knows for consent', async () => {
    const talk = await stranger();
    const said = await talk.send({ ...talk.envelope(), kind: 'choice', token: 'door:0ld0ld00:agree' });
    expect(said[0]).toContain('earlier step');
    expect(said[1]).toContain('18 or older');
    expect(await talk.storage.directory.people()).toEqual([]);
  });

  test('lets somebody in once, however often they press', async () => {
    const talk = await stranger();
    await talk.say('/start');
    const token = talk.choices()[0]?.token ?? '';
    const twice = await Promise.all([
      talk.hand({ ...talk.envelope(), kind: 'choice', token }),
      talk.hand({ ...talk.envelope(), kind: 'choice', token }),
      talk.hand({ ...talk.envelope(), kind: 'text', text: 'hello' }),
    ]);
    await Promise.all(twice.map((handed) => handed.settled));
    expect(talk.heard()).toEqual([wordsFor('en').commands.door.welcome, wordsFor('en').commands.door.alreadyIn]);
    expect(await talk.storage.directory.people()).toHaveLength(1);
  });

  test('forgets the longest silent stranger when there are too many', async () => {
    const storage = await temporaryStorage();
    const ports = { ...storage, model: createQuoting(), clock: fixedClock(), chance: fixedChance() };
    const door = createDoor(ports, { strangers: 2 });
    const from = (person: string): Incoming => ({
      platform: 'terminal',
      chat: person,
      person,
      native: person,
      at: 0,
      kind: 'text',
      text: 'hi',
    });
    const lines = async (person: string): Promise<number> => {
      const effects: Effect[] = [];
      for await (const effect of door.answer(from(person))) effects.push(effect);
      return effects
        .map((effect) => (effect.do === 'say' ? effect.text : ''))
        .join('\n')
        .split('\n').length;
    };
    expect([await lines('a'), await lines('b'), await lines('a')]).toEqual([6, 6, 1]);
    await lines('c');
    expect([await lines('a'), await lines('b')]).toEqual([1, 6]);
  });
});

describe('/start for somebody who is in', () => {
  test('says what to do next when there is nobody', async () => {
    const said = (await (await guest()).say('/start')).join();
    expect(said).toContain('never the person');
    expect(said).toContain('/upload');
  });

  test('says who they write to, in which mode, and that a step is open', async () => {
    const talk = await guest();
    await meet(talk, 'Robin');
    await talk.say('/new');
    const said = (await talk.say('/start')).join();
    expect(said).toContain('You can write to Robin (messages: 2). Mode: Light.');
    expect(said).toContain('/cancel');
  });

  test('says that a goodbye has begun', async () => {
    const talk = await guest({ language: 'zh' });
    const { id } = await meet(talk, 'Robin');
    await (await talk.storage.vaults.open(id)).persona.write({ farewell: { silent: true, state: {} } });
    expect((await talk.say('/start')).join()).toContain('和Robin的告别已经开始');
  });
});

describe('/help', () => {
  test.each(['en', 'zh'] as const)('lists every command with what it does (%s)', async (language) => {
    const talk = await guest({ language });
    const said = (await talk.say('/help')).join();
    for (const card of commands) expect(said).toContain(`/${card.name} — ${card.describe(wordsFor(language))}`);
    expect(said.length).toBeLessThan(2000); // one message on every platform
  });

  test('every card fits the menus of the platforms', () => {
    for (const { name, describe: card } of commands) {
      expect(name).toMatch(/^[a-z]{1,32}$/);
      for (const language of ['en', 'zh'] as const) expect(card(wordsFor(language)).length).toBeLessThanOrEqual(100);
    }
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
  });
});

describe('/upload without a file', () => {
  test('shows how to export from each app, as often as asked', async () => {
    const talk = await guest({ platform: 'telegram' });
    expect((await talk.say('/upload')).join()).toContain('20 MB');
    expect(labels(talk)).toHaveLength(10);
    const said = (await talk.press('WhatsApp')).join();
    expect(said).toContain('Without media');
    expect(said).toContain('40,000');
    expect(said).toContain('20 MB');
    await talk.press('Another app');
    expect((await talk.press('Telegram')).join()).toContain('result.json');
    expect(labels(talk)).toEqual(['Another app', 'Pasted text']);
  });

  test.each([
    ['en', 'More apps', 'Another app', ['WhatsApp', 'Telegram', 'Instagram']],
    ['zh', '更多软件', '换一个软件', ['微信', 'QQ', 'WhatsApp']],
  ] as const)('explains every app there is, page by page, in %s', async (language, more, others, first) => {
    const talk = await guest({ platform: 'telegram', language });
    const { help } = wordsFor(language).apps;
    for (const [place, app] of APP_ORDER[language].entries()) {
      await talk.say('/upload');
      for (let page = 0; page < Math.floor(place / 8); page++) await talk.press(more);
      expect(talk.choices().every(({ token }) => Buffer.byteLength(token) <= 64)).toBe(true);
      const said = (await talk.press(help[app].label)).join();
      for (const part of [...help[app].steps, help[app].caps, help[app].tooLarge]) expect(said).toContain(part);
      expect(said.length).toBeLessThan(4096);
    }
    await talk.press(others);
    expect(labels(talk).slice(0, 3)).toEqual(first);
    expect(new Set(APP_ORDER.zh)).toEqual(new Set(APP_ORDER.en));
  });

  test('names the limit of the platform they are on', async () => {
    expect((await (await guest({ platform: 'discord' })).say('/upload')).join()).toContain('about 10 MB');
  });

  test('names a path where there is a disk', async () => {
    expect((await (await guest()).say('/upload')).join()).toContain('the path of the file');
  });
});

describe('/personas', () => {
  test('shows who there is, with how many messages, and switches', async () => {
    const talk = await guest();
    expect((await talk.say('/personas')).join()).toContain('nobody to write to yet');
    const robin = await meet(talk, 'Robin');
    await meet(talk, 'Kit', ['one']);
    expect((await talk.say('/personas')).join()).toBe(
      'Simulations you can write with:\n• Robin (messages: 2)\n✓ Kit (messages: 1)',
    );
    expect(labels(talk)).toEqual(['Robin']);
    expect((await talk.press('Robin')).join()).toBe('What you write now goes to Robin.');
    expect((await (await homeOf(talk)).home.settings.read()).persona).toBe(robin.id);
  });

  test('a button of an earlier list changes nothing', async () => {
    const talk = await guest();
    await meet(talk, 'Robin');
    const kit = await meet(talk, 'Kit');
    await talk.say('/personas');
    const old = talk.choices()[0]?.token ?? '';
    await talk.say('/personas');
    expect((await talk.send({ ...talk.envelope(), kind: 'choice', token: old })).join()).toContain('earlier step');
    expect((await (await homeOf(talk)).home.settings.read()).persona).toBe(kit.id);
  });
});

describe('/mode', () => {
  test('offers four, marks the present one, and changes it', async () => {
    const talk = await guest();
    await talk.say('/mode');
    expect(labels(talk)).toHaveLength(4);
    expect(labels(talk).filter((label) => label.startsWith('✓'))).toEqual(['✓ Light']);
    expect((await talk.press('nostalgic')).join()).toContain('“Nostalgic”');
    await talk.say('/mode');
    expect(labels(talk).filter((label) => label.startsWith('✓'))).toEqual(['✓ Nostalgic']);
  });
});

test('the README names every command', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  expect(commands.filter(({ name }) => !readme.includes(`\`/${name}\``))).toEqual([]);
});

test('/privacy says what leaves the machine, with a model and without', async () => {
  const model = { ...createQuoting(), voice: 'model' as const };
  expect((await (await guest({ model })).say('/privacy')).join()).toContain(
    'some lines of the record, of posts and of what you told;',
  );
  expect((await (await guest({ model })).say('/privacy')).join()).toContain('which looks for danger in it');
  expect((await (await guest()).say('/privacy')).join()).toContain('nothing, apart from this chat itself');
});

test('/language speaks the other language at once', async () => {
  const talk = await guest();
  await talk.say('/language');
  expect((await talk.press('简体中文')).join()).toBe('好，我说中文。');
  expect((await talk.say('/cancel')).join()).toBe('现在没有要离开的步骤。');
});

test('/helplines names people to talk to', async () => {
  expect((await (await guest()).say('/helplines')).join()).toContain('988');
});

describe('/stop', () => {
  test('drops what waits to be said, answers in one message, and asks nothing', async () => {
    const talk = await guest();
    const { home } = await homeOf(talk);
    const line = { platform: 'terminal', chat: 'chat-me', pauseMs: 0 } as const;
    await home.outbox.put([
      {
        ...line,
        key: 'k',
        say: { do: 'say', voice: 'persona', text: 'one more thing', turn: 't' },
      },
    ]);
    expect(await talk.say('/stop')).toEqual(['Stopped. Nothing more is sent until you write.']);
    expect(await home.outbox.waiting()).toEqual([]);
  });

  test('goes before lines that wait for an answer, and they get none', async () => {
    const clock = manualClock();
    const model = scriptedModel(['here']);
    const talk = await guest({ typing: true, clock, model });
    await meet(talk, 'Robin');
    await talk.hand({ ...talk.envelope(), kind: 'text', text: 'are you' });
    await vi.waitUntil(() => clock.sleepers() > 0, PATIENT); // it waits for more lines
    await talk.hand({ ...talk.envelope(), kind: 'command', name: 'stop', args: '', files: [] });
    await vi.waitUntil(() => talk.heard().includes('Stopped. Nothing more is sent until you write.'), PATIENT);
    await clock.advance(60_000);
    await talk.shell.idle();
    expect(model.asked).toEqual([]);
    expect(await (await homeOf(talk)).home.inbox.pending()).toEqual([]);
  });

  test('leaves a question standing for when they come back', async () => {
    const talk = await guest();
    await talk.say('/new');
    await talk.say('/stop');
    expect((await talk.say('Robin')).join()).toContain('about the two of you');
  });
});

async function unzipped(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes), {});
  const entries = new Map<string, string>();
  for await (const entry of zip.eachEntry())
    entries.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  return entries;
}

describe('/export', () => {
  test('hands back everything the person gave and wrote', async () => {
    const talk = await guest();
    const { home } = await homeOf(talk);
    const { id } = await meet(talk, 'Robin/Sky', ['tea at four']);
    const vault = await talk.storage.vaults.open(id);
    await vault.ownWords.add({ kind: 'letter', text: 'I never said it', at: 0 });
    await vault.persona.write({ aboutUs: 'two cities', safety: { answeredAt: 7 } });
    await talk.say('remember that we had tea at four');
    await home.keepsakes.add({ kind: 'reflection', title: 'Kit', text: 'what it was', at: 0 });
    const turn = { id: 't', at: 0, heard: ['tea?'], said: ['tea at four'], voice: 'quoted', evidence: [] } as const;
    await vault.talk.add(turn);
    for (const [line, button] of [
      ['/helplines', 'FR'],
      ['/limits', '7 visits'],
      ['/how', '4'],
    ] as const) {
      await talk.say(line);
      await talk.press(button);
    }
    await talk.say('/export');
    const zip = talk.seen.find((effect) => effect.do === 'document');
    if (zip?.do !== 'document') throw new Error('no zip');
    const entries = await unzipped(zip.bytes);
    expect([...entries.keys()].sort()).toEqual([
      '1-Robin_Sky/layers.json',
      '1-Robin_Sky/letters.txt',
      '1-Robin_Sky/memories.jsonl',
      '1-Robin_Sky/posts.jsonl',
      '1-Robin_Sky/record.jsonl',
      '1-Robin_Sky/talk.jsonl',
      'README.txt',
      'keepsakes/1-Kit.md',
      'settings.json',
    ]);
    expect(JSON.parse(entries.get('1-Robin_Sky/record.jsonl') ?? '')).toMatchObject({
      by: 'them',
      text: 'tea at four',
    });
    expect(JSON.parse(entries.get('1-Robin_Sky/talk.jsonl') ?? '')).toMatchObject({ heard: ['tea?'] });
    expect(JSON.parse(entries.get('1-Robin_Sky/memories.jsonl') ?? '')).toMatchObject({
      kind: 'told',
      text: 'we had tea at four',
    });
    expect(entries.get('1-Robin_Sky/letters.txt')).toContain('I never said it');
    expect(entries.get('1-Robin_Sky/layers.json')).toContain('two cities');
    expect(entries.get('1-Robin_Sky/layers.json')).toContain('answeredAt');
    expect(entries.get('keepsakes/1-Kit.md')).toContain('what it was');
    expect(JSON.parse(entries.get('settings.json') ?? '')).toEqual({
      language: 'en',
      mode: 'light',
      pictures: 'light',
      talkingWith: 'Robin/Sky',
      country: 'FR',
      limits: { visits: 7 },
      heaviness: [{ at: expect.any(Number), when: 'asked', value: 4 }],
    });
  });
});

describe('/delete', () => {
  test('asks once, erases everything, and gives a receipt', async () => {
    const talk = await guest();
    await meet(talk, 'Robin');
    expect((await talk.say('/delete')).join()).toContain('can not be undone');
    expect(labels(talk)).toEqual(['Erase everything']);
    expect(await talk.storage.directory.people()).toHaveLength(1);
    const said = await talk.press('Erase everything');
    expect(said).toHaveLength(1);
    expect(await talk.storage.directory.people()).toEqual([]);
    expect(await talk.storage.erasures.unfinished()).toEqual([]);
    expect((await talk.say('hello')).join()).toContain('18 or older');
  });

  test.each([
    ['a question of a new persona', ['/new']],
    ['a goodbye', ['/goodbye', 'go']],
    ['pasting', ['/upload', 'pasted']],
  ])('works in the middle of %s', async (_where, steps) => {
    const talk = await guest();
    await meet(talk, 'Robin');
    for (const step of steps) await (step.startsWith('/') ? talk.say(step) : talk.press(step));
    await talk.say('/delete');
    await talk.press('Erase everything');
    expect(await talk.storage.directory.people()).toEqual([]);
  });

  test('an old confirmation does not erase', async () => {
    const talk = await guest();
    await talk.say('/delete');
    const old = talk.choices()[0]?.token ?? '';
    await talk.say('/delete');
    await talk.send({ ...talk.envelope(), kind: 'choice', token: old });
    expect(await talk.storage.directory.people()).toHaveLength(1);
  });
});

describe('/cancel', () => {
  test('says when there is nothing to leave', async () => {
    expect((await (await guest()).say('/cancel')).join()).toBe('There is no step to leave.');
  });

  test('leaves a goodbye where it can be taken up again', async () => {
    const talk = await guest();
    await meet(talk, 'Robin');
    await talk.say('/goodbye');
    await talk.press('go');
    expect((await talk.say('/cancel')).join()).toContain('/goodbye goes on with it');
    expect(await (await homeOf(talk)).home.flow.read()).toBeUndefined();
  });
});
