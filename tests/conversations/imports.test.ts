// From a file, pasted lines or memory to somebody who answers: what a person sees on the way.
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/errors.ts';
import type { PersonaId, PersonId } from '../../src/core/identity.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { admitted, type Dialogue, type DialogueOptions, dialogue } from '../support/dialogue.ts';
import { findings, found, type ImportScript, scriptedImporter } from '../support/scripted-importer.ts';

async function importing(script: ImportScript = {}, options: DialogueOptions = {}) {
  const importer = scriptedImporter(script);
  const talk = await admitted({ ...options, importer });
  return { importer, talk };
}

async function personOf({ storage }: Dialogue): Promise<PersonId> {
  const [person] = await storage.directory.people();
  if (!person) throw new Error('nobody is in');
  return person;
}

const namesIn = async (talk: Dialogue): Promise<readonly string[]> =>
  (await talk.storage.directory.personas(await personOf(talk))).map((persona) => persona.name);

const flowIn = async (talk: Dialogue) => (await talk.storage.homes.open(await personOf(talk))).flow.read();

const erased = ({ seen }: Dialogue): readonly string[] =>
  seen.flatMap((effect) => (effect.do === 'erase-upload' ? [effect.native] : []));

const labels = (talk: Dialogue): readonly string[] => talk.choices().map((choice) => choice.label);

describe('a file', () => {
  test('becomes somebody to write to, once it is known who is who', async () => {
    const { talk, importer } = await importing();
    expect((await talk.upload('chat.txt', 'lines')).join()).toBe('Which of these is you?');
    expect(labels(talk)).toEqual(['Robin (1,200)', 'Sky (1,000)']);
    expect(await namesIn(talk)).toEqual([]);
    const said = (await talk.press('Sky')).join('\n');
    expect(said).toContain('Messages: 2,200, from 1 March 2021 to 2 June 2023.');
    expect(said).toContain('You wrote 1,000, Robin wrote 1,200.');
    expect(said).toContain('New: 2,200. Already here: 0.');
    expect(said).toContain('You can write now; the simulation of Robin answers.');
    expect(said).toContain('◌');
    expect(said).toContain('?');
    expect(said).toContain('only lines that Robin really wrote');
    expect(importer.stored).toMatchObject([{ conversation: '', me: 'Sky' }]);
    expect(await namesIn(talk)).toEqual(['Robin']);
    expect(await flowIn(talk)).toBeUndefined();
    const home = await talk.storage.homes.open(await personOf(talk));
    expect((await home.settings.read()).persona).toBe(importer.stored[0]?.persona);
  });

  test('shows how far it is, one message for each phase, and is removed from the chat', async () => {
    const { talk } = await importing();
    const event = {
      ...talk.envelope('upload-1'),
      kind: 'files',
      files: [{ name: 'a', reference: 'r' }],
      caption: '',
    } as const;
    await talk.send(event);
    expect(erased(talk)).toEqual([]);
    await talk.press('Sky');
    const progress = talk.seen.flatMap((effect) => (effect.do === 'progress' ? [effect] : []));
    expect(progress.map(({ label, done, total }) => [label, done, total])).toEqual([
      ['Fetching the file', 10, 10],
      ['Reading', 5, undefined],
      ['Storing', 1, 2],
    ]);
    expect(progress.map(({ id }) => progress.findIndex((each) => each.id === id))).toEqual([0, 0, 2]);
    expect(erased(talk)).toEqual(['upload-1']);
  });

  test('is read in Chinese, too', async () => {
    const { talk } = await importing({}, { language: 'zh-CN' });
    expect((await talk.upload('chat.txt', 'lines')).join()).toBe('哪一个是你？');
    const said = (await talk.press('Sky')).join('\n');
    expect(said).toContain('共 2,200 条消息，从2021年3月1日到2023年6月2日。');
    expect(said).toContain('现在可以说话了，回答你的是Robin的模拟。');
  });

  test('that says whose it is asks nothing', async () => {
    const { talk, importer } = await importing({ finds: findings({ conversations: [found({ self: 'Robin' })] }) });
    expect((await talk.upload('result.json', 'lines')).join()).toContain(
      'You can write now; the simulation of Sky answers.',
    );
    expect(importer.stored).toMatchObject([{ me: 'Robin' }]);
  });

  test('sent with the command is read as well', async () => {
    const { talk } = await importing();
    const files = [{ name: 'chat.txt', reference: 'r' }];
    const said = await talk.send({ ...talk.envelope(), kind: 'command', name: 'upload', args: '', files });
    expect(said.join()).toBe('Which of these is you?');
  });

  test('without a single date that tells day from month asks which is meant', async () => {
    const { talk, importer } = await importing({ finds: findings({ dateOrderOpen: true }) });
    expect((await talk.upload('chat.txt', 'lines')).join()).toContain('03/04');
    expect(labels(talk)).toEqual(['3 April', '4 March']);
    await talk.press('4 March');
    await talk.press('Sky');
    expect(importer.stored).toMatchObject([{ dateOrder: 'mdy' }]);
  });

  test('says what was passed over', async () => {
    const { talk } = await importing({ stores: { warnings: [{ code: 'bad-times', count: 3 }] } });
    await talk.upload('chat.txt', 'lines');
    expect((await talk.press('Sky')).join('\n')).toContain('Without a time I could make sense of: 3.');
  });

  test('with only one side in it is not taken', async () => {
    const conversations = [
      found({
        participants: [
          { name: 'Robin', messages: 4 },
          { name: 'Sky', messages: 0 },
        ],
      }),
    ];
    const { talk } = await importing({ finds: findings({ conversations }) });
    expect((await talk.upload('chat.txt', 'lines')).join()).toContain('I found lines by Robin only.');
    expect(await namesIn(talk)).toEqual([]);
    expect(erased(talk)).toHaveLength(1);
  });

  test('of a group asks for the one member, and can be declined', async () => {
    const participants = ['A', 'B', 'C', 'D'].map((name) => ({ name, messages: 9 }));
    const { talk, importer } = await importing({
      finds: findings({ conversations: [found({ kind: 'group', title: 'Trip', participants })] }),
    });
    await talk.upload('chat.txt', 'lines');
    expect((await talk.press('B')).join()).toContain('“Trip” is a group chat; people who wrote in it: 4.');
    expect(labels(talk)).toEqual(['A (9)', 'C (9)', 'D (9)', 'None of them']);
    expect((await talk.press('None of them')).join()).toContain('I leave this group chat with 4 people as it is');
    expect(await flowIn(talk)).toBeUndefined();
    expect(erased(talk)).toHaveLength(1);
    expect(importer.stored).toEqual([]);
    await talk.upload('chat.txt', 'lines');
    await talk.press('B');
    const said = (await talk.press('C')).join();
    expect(said).toContain('You can write now; the simulation of C answers.');
    expect(said).toContain('Written by others and left out: 18.');
    expect(importer.stored).toMatchObject([{ me: 'B', them: ['C'] }]);
  });

  test('of somebody talking to a machine holds no conversation of two', async () => {
    const { talk } = await importing({
      finds: findings({ conversations: [found({ kind: 'bot' }), found({ kind: 'saved' })] }),
    });
    expect((await talk.upload('result.json', 'lines')).join()).toContain('no conversation between two people');
  });

  test.each<Problem>([
    { code: 'not-an-export', file: 'cat.bin', found: 'picture' },
    { code: 'zip-encrypted', file: 'chat.zip' },
    { code: 'file-gone', file: 'chat.zip' },
  ])('that can not be read ($code) is named, removed, and nothing is stored', async (problem) => {
    const { talk } = await importing({ finds: problem });
    expect((await talk.upload('any', 'lines')).join()).toContain(
      problem.code === 'not-an-export' ? 'a picture' : 'chat.zip',
    );
    expect(await flowIn(talk)).toBeUndefined();
    expect(await namesIn(talk)).toEqual([]);
    expect(erased(talk)).toHaveLength(1);
  });

  test('that could not be stored leaves nobody behind', async () => {
    const { talk } = await importing({ stores: { code: 'quota-full', usedMegabytes: 3, quotaMegabytes: 4 } });
    await talk.upload('chat.txt', 'lines');
    const said = await talk.press('Sky');
    expect(said).toHaveLength(1);
    expect(said.join()).toContain('3 of your 4 MB');
    expect(await namesIn(talk)).toEqual([]);
    expect(await flowIn(talk)).toBeUndefined();
    expect(await talk.storage.erasures.unfinished()).toEqual([]);
    expect(erased(talk)).toHaveLength(1);
  });

  test('that met a bug is apologised for once, and leaves nobody and no step behind', async () => {
    const whileStoring = async (): Promise<void> => {
      throw new Error('a bug');
    };
    const { talk } = await importing({ whileStoring });
    await talk.upload('chat.txt', 'lines');
    expect(await talk.press('Sky')).toEqual([wordsFor('en').shell.bug]);
    expect(await flowIn(talk)).toBeUndefined();
    expect(await namesIn(talk)).toEqual([]);
  });

  test('sent while another waits for an answer is read together with it', async () => {
    const { talk, importer } = await importing();
    await talk.upload('first.txt', 'lines');
    const before = talk.choices();
    await talk.upload('second.txt', 'lines');
    expect(erased(talk)).toHaveLength(0);
    expect(importer.inspected[1]).toMatchObject({ files: [{ name: 'first.txt' }, { name: 'second.txt' }] });
    const [old] = before;
    expect((await talk.send({ ...talk.envelope(), kind: 'choice', token: old?.token ?? '' })).join()).toContain(
      'earlier step',
    );
    await talk.press('Sky');
    expect(importer.stored).toHaveLength(1);
    expect(erased(talk)).toHaveLength(2);
  });

  test.each<[Problem, readonly string[], string]>([
    [{ code: 'several-formats' }, ['second.txt'], 'is of another kind'],
    [{ code: 'zip-broken', file: 'first.txt' }, ['second.txt'], '“first.txt” is a damaged zip'],
    [{ code: 'zip-broken', file: 'second.txt' }, ['first.txt'], '“second.txt” is a damaged zip'],
  ])('that can not be read together with the one before (%o) leaves one of them', async (problem, left, sentence) => {
    const { talk, importer } = await importing();
    await talk.upload('first.txt', 'lines');
    importer.script = { finds: problem, findsAlone: findings() };
    expect((await talk.upload('second.txt', 'lines')).join()).toContain(sentence);
    expect(importer.inspected.at(-1)).toMatchObject({ files: left.map((name) => ({ name })) });
    expect(erased(talk)).toHaveLength(1);
    await talk.press('Sky');
    expect(erased(talk)).toHaveLength(2);
  });
});

describe('somebody whose name nobody can see', () => {
  test('has one that can be said and typed', async () => {
    const participants = [
      { name: '\u3164', messages: 1200 },
      { name: 'Sky', messages: 1000 },
    ];
    const { talk } = await importing({ finds: findings({ conversations: [found({ participants })] }) });
    await talk.upload('chat.txt', 'lines');
    expect(labels(talk)).toEqual(['– (1,200)', 'Sky (1,000)']);
    expect((await talk.press('Sky')).join('\n')).toContain('You wrote 1,000, Someone wrote 1,200.');
    expect(await namesIn(talk)).toEqual(['Someone']);
  });
});

describe('an account with many conversations', () => {
  const conversations = Array.from({ length: 19 }, (_, index) =>
    found({
      key: `k${index}`,
      title: `Friend ${index}`,
      self: 'Robin',
      participants: [
        { name: 'Robin', messages: 100 - index },
        { name: `Friend ${index}`, messages: 50 },
      ],
    }),
  );
  const script = {
    finds: findings({
      format: 'telegram-json',
      conversations: [...conversations, found({ kind: 'group' }), found({ kind: 'bot' })],
    }),
  };

  test('is offered page by page, eight at a time, and the chosen one is stored', async () => {
    const { talk, importer } = await importing(script);
    expect((await talk.upload('result.json', 'x')).join()).toBe(
      'I found 20 conversations in it (Telegram). Which one is it? Group chats, at the end of the list: 1.',
    );
    expect(labels(talk)).toHaveLength(9);
    expect(labels(talk)[0]).toBe('Friend 0 (150, 2021-03-01 – 2023-06-02)');
    await talk.press('Further ones');
    expect(labels(talk)).toHaveLength(10);
    await talk.press('Further ones');
    expect(labels(talk).at(-1)).toBe('Back');
    await talk.press('Back');
    expect((await talk.press('Friend 9')).join()).toContain('You can write now; the simulation of Friend 9 answers.');
    expect(importer.stored).toMatchObject([{ conversation: 'k9', me: 'Robin' }]);
  });

  test('answered with words shows the question again', async () => {
    const { talk } = await importing(script);
    await talk.upload('result.json', 'x');
    expect((await talk.say('the first one')).join()).toContain('Which one is it?');
  });
});

describe('with somebody there already', () => {
  test('a second export can be added to them or become somebody new', async () => {
    const { talk, importer } = await importing();
    await talk.upload('chat.txt', 'x');
    await talk.press('Sky');
    const vault = await talk.storage.vaults.open(importer.stored[0]?.persona as PersonaId); // stored just now
    await vault.record.remember(['hello']);
    await talk.upload('more.txt', 'x');
    expect((await talk.press('Sky')).join()).toBe('Where does this conversation with Robin belong?');
    expect(labels(talk)).toEqual(['Add it to Robin', 'Somebody new: Robin']);
    importer.script = { stores: { added: 0, known: 2200 } };
    expect((await talk.press('Add it')).join()).toContain('nothing was added');
    expect(importer.stored[1]?.persona).toBe(importer.stored[0]?.persona);
    await talk.upload('other.txt', 'x');
    await talk.press('Sky');
    await talk.press('new');
    expect(await namesIn(talk)).toEqual(['Robin', 'Robin']);
    expect(importer.stored[2]?.persona).not.toBe(importer.stored[0]?.persona);
  });

  test('what could not be added leaves them as they were', async () => {
    const { talk, importer } = await importing();
    await talk.upload('chat.txt', 'x');
    await talk.press('Sky');
    const vault = await talk.storage.vaults.open(importer.stored[0]?.persona as PersonaId); // stored just now
    await vault.record.remember(['hello']);
    importer.script = { stores: { code: 'several-formats' } };
    await talk.upload('more.txt', 'x');
    await talk.press('Sky');
    expect((await talk.press('Add it')).join()).toContain('different apps');
    expect(await namesIn(talk)).toEqual(['Robin']);
  });

  test('one whose goodbye has begun is not added to', async () => {
    const { talk, importer } = await importing();
    await talk.upload('chat.txt', 'x');
    await talk.press('Sky');
    const vault = await talk.storage.vaults.open(importer.stored[0]?.persona as PersonaId); // stored just now
    await vault.persona.write({ farewell: { silent: true, state: {} } });
    await talk.upload('more.txt', 'x');
    expect((await talk.press('Sky')).join()).toContain('You can write now; the simulation of Robin answers.');
    expect(await namesIn(talk)).toEqual(['Robin', 'Robin']);
  });
});

describe('leaving an import', () => {
  test('at a question keeps nothing and removes the upload', async () => {
    const { talk } = await importing();
    await talk.upload('chat.txt', 'x');
    expect((await talk.say('/cancel')).join()).toBe('Left. Nothing of that step was kept.');
    expect(erased(talk)).toHaveLength(1);
    expect(await flowIn(talk)).toBeUndefined();
  });

  test.each(['/cancel', '/stop'])(
    '%s while it stores gives it up at once, and nobody is left behind',
    async (command) => {
      let reached: () => void = () => undefined;
      const storing = new Promise<void>((resolve) => {
        reached = resolve;
      });
      const whileStoring = (signal: AbortSignal): Promise<void> => {
        reached();
        return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
      };
      const { talk, importer } = await importing({ whileStoring });
      await talk.upload('chat.txt', 'x');
      const pressed = talk.press('Sky');
      await storing;
      await talk.say(command);
      await pressed;
      expect(importer.stored).toEqual([]);
      expect(await namesIn(talk)).toEqual([]);
      expect(await flowIn(talk)).toBeUndefined();
      expect(erased(talk)).toHaveLength(1);
      const guide = talk.seen.flatMap((effect) => (effect.do === 'say' ? [effect.text] : []));
      expect(guide.at(-1)).toMatch(/^(Left|Stopped)\./);
    },
  );
});

describe('pasted lines', () => {
  test('come in pieces, and are read once the person says so', async () => {
    const { talk, importer } = await importing();
    await talk.say('/upload');
    expect((await talk.press('Pasted text')).join()).toContain('Paste the conversation here');
    expect(talk.choices().some((choice) => choice.token.endsWith(':done'))).toBe(false);
    expect((await talk.say('Robin: hey\nSky: hi')).join()).toContain('Lines so far: 2.');
    expect((await talk.say('Robin: you up?')).join()).toContain('Lines so far: 3.');
    expect((await talk.press('That is all of it')).join()).toBe('Which of these is you?');
    expect(importer.inspected).toEqual([{ kind: 'pasted', text: 'Robin: hey\nSky: hi\nRobin: you up?' }]);
    await talk.press('Sky');
    expect(erased(talk)).toEqual([]);
  });

  test('that are no conversation are answered without talk of files', async () => {
    const { talk } = await importing({ finds: { code: 'not-an-export', file: 'pasted.txt', found: 'text' } });
    await talk.say('/upload');
    await talk.press('Pasted text');
    await talk.say('just a thought');
    const said = (await talk.press('That is all of it')).join();
    expect(said).toContain('I could not find a conversation in it');
    expect(said).not.toContain('pasted.txt');
  });
});

describe('without a file', () => {
  test('three questions and ten remembered lines make somebody who answers with them', async () => {
    const { talk } = await importing();
    expect((await talk.say('/new')).join()).toBe('What shall I call them?');
    expect((await talk.say('Robin')).join()).toContain('about the two of you');
    expect((await talk.say('five years, two cities')).join()).toContain('how they were');
    expect((await talk.say('dry, late, kind')).join()).toContain('ten lines');
    expect((await talk.say('morning sunshine\nyou up?')).join()).toContain('Lines so far: 2.');
    const lines = ['ok fine', 'miss u', 'tea?', 'lol', 'who ate my soup', 'go to bed', 'call u later', 'nope'];
    expect((await talk.say(lines.join('\n'))).join()).toContain('That is enough to begin with.');
    expect((await talk.press('Done')).join()).toContain('You can write now; the simulation of Robin answers.');
    const [persona] = await talk.storage.directory.personas(await personOf(talk));
    const vault = await talk.storage.vaults.open(persona?.id as PersonaId); // made just now
    expect(await vault.record.summary()).toMatchObject({ theirs: 10, mine: 0 });
    const layers = await vault.persona.read();
    expect(layers).toMatchObject({ aboutUs: 'five years, two cities', aboutThem: 'dry, late, kind' });
    expect(layers.style?.theirs.messages).toBe(10);
    await talk.say('you up?');
    const voices = talk.seen.flatMap((effect) => (effect.do === 'say' ? [effect.voice] : []));
    expect(voices.at(-1)).toBe('persona');
  });

  test('every question can be skipped, and an export fills who was made', async () => {
    const { talk, importer } = await importing({}, { language: 'zh' });
    await talk.say('/new');
    await talk.press('跳过');
    await talk.press('跳过');
    expect((await talk.press('跳过')).join()).toContain('TA');
    await talk.upload('chat.txt', 'x');
    expect((await talk.press('Sky')).join()).toContain('现在可以说话了，回答你的是Robin的模拟。');
    expect(await namesIn(talk)).toEqual(['Robin']);
    expect(importer.stored).toHaveLength(1);
  });

  test('somebody who has no lines yet waits for them', async () => {
    const { talk } = await importing();
    await talk.say('/new');
    await talk.say('Robin');
    await talk.press('Skip');
    await talk.press('Skip');
    expect((await talk.press('Later')).join()).toContain('Robin can not answer yet.');
    expect(await flowIn(talk)).toBeUndefined();
  });

  test('a person in danger is answered as one, in the middle of the questions', async () => {
    const { talk } = await importing();
    await talk.say('/new');
    await talk.say('Robin');
    expect((await talk.say('I want to kill myself'))[0]).toContain('findahelpline.com');
    expect((await talk.say('a year'))[0]).toContain('how they were');
  });

  test('leaving half way keeps nobody; leaving after the questions keeps who was made', async () => {
    const { talk } = await importing();
    await talk.say('/new');
    await talk.say('Robin');
    expect((await talk.say('/cancel')).join()).toContain('Nothing of that step was kept.');
    expect(await namesIn(talk)).toEqual([]);
    await talk.say('/new');
    for (const answer of ['Robin', 'us', 'them']) await talk.say(answer);
    expect((await talk.say('/cancel')).join()).toContain('Robin can not answer yet.');
    expect(await namesIn(talk)).toEqual(['Robin']);
  });
});

describe('after a crash', () => {
  /** As the crash left it: the move is on disk, what belongs to it was not done. */
  async function resumed(
    script: ImportScript,
    before: (talk: Dialogue) => Promise<{ readonly name: string; readonly state: unknown }>,
  ) {
    const first = await importing(script);
    const { name, state } = await before(first.talk);
    const { flow } = await first.talk.storage.homes.open(await personOf(first.talk));
    const event = { ...first.talk.envelope('upload-1'), kind: 'text', text: '' } as const;
    await flow.move({ name, state, nonce: 'n', event, arrived: false }, []);
    const importer = scriptedImporter(script);
    const talk = await dialogue({ importer, storage: first.talk.storage });
    await talk.shell.idle();
    return { talk, importer, said: talk.heard().join('\n') };
  }

  const source = {
    upload: { kind: 'files', platform: 'terminal', files: [{ name: 'a', reference: 'r' }] },
    native: 'upload-1',
  };
  const draft = { source, dateOrderOpen: false, conversation: { ...found(), title: undefined }, me: 'Sky' };

  const made = async (talk: Dialogue, name: string) => talk.storage.directory.addPersona(await personOf(talk), name, 0);

  test('reading begins again', async () => {
    const { said, importer } = await resumed({}, async () => ({ name: 'import', state: { at: 'reading', source } }));
    expect(importer.inspected).toHaveLength(1);
    expect(said).toContain('Which of these is you?');
  });

  test('whoever was made for the import is not made twice', async () => {
    const { talk, said, importer } = await resumed({}, async (first) => {
      await made(first, 'Robin');
      return { name: 'import', state: { at: 'making', draft, known: [] } };
    });
    expect(said).toContain('You can write now; the simulation of Robin answers.');
    expect(await namesIn(talk)).toEqual(['Robin']);
    expect(importer.stored).toHaveLength(1);
  });

  test('storing is done again, and says that all of it was here', async () => {
    const { talk, said } = await resumed({ stores: { added: 0, known: 2200 } }, async (first) => {
      const { id } = await made(first, 'Robin');
      return { name: 'import', state: { at: 'storing', draft, persona: id, fresh: true } };
    });
    expect(said).toContain('All of it was here already');
    expect(await namesIn(talk)).toEqual(['Robin']);
  });

  test('whoever was to go again goes, without a word', async () => {
    const { talk, said } = await resumed({}, async (first) => {
      const { id } = await made(first, 'Robin');
      return { name: 'import', state: { at: 'undoing', persona: id } };
    });
    expect(said).toBe('');
    expect(await namesIn(talk)).toEqual([]);
    expect(await flowIn(talk)).toBeUndefined();
  });

  test('remembered lines are kept once', async () => {
    const { talk, said } = await resumed({}, async (first) => {
      const { id, name } = await made(first, 'Robin');
      await (await first.storage.vaults.open(id)).record.remember(['tea?']);
      return {
        name: 'new-persona',
        state: { at: 'keeping', persona: id, name, lines: ['tea?', 'nope'], speaks: false },
      };
    });
    expect(said).toContain('You can write now; the simulation of Robin answers.');
    const [persona] = await talk.storage.directory.personas(await personOf(talk));
    const vault = await talk.storage.vaults.open(persona?.id as PersonaId); // made above
    expect((await vault.record.summary()).theirs).toBe(2);
  });
});

describe('with the readers and the vault', () => {
  const EXAMPLE = new URL('../../examples/WhatsApp Chat with Mira Chen.txt', import.meta.url);

  test('the same file twice adds nothing the second time', async () => {
    const talk = await admitted();
    await talk.uploadFile(fileURLToPath(EXAMPLE));
    expect((await talk.press('Adam Keller')).join()).toContain(
      'You can write now; the simulation of Mira Chen answers.',
    );
    const again = (await talk.uploadFile(fileURLToPath(EXAMPLE))).join();
    expect(again).toContain('All of it was here already');
    expect(again).toContain('I know these names, so it went to Mira Chen.');
    expect((await talk.say('/personas')).join()).toMatch(
      /✓ Mira Chen \(messages: \d,\d{3}, 5 March 2022 to 2 March 2024\)/,
    );
  });

  test('what is no export is named, and pasted lines are read', async () => {
    const talk = await admitted({ language: 'zh' });
    const picture = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0]);
    expect((await talk.upload('cat.bin', picture)).join()).toContain('“cat.bin”是一张图片');
    expect(await namesIn(talk)).toEqual([]);
    await talk.say('/upload');
    await talk.press('粘贴文字');
    await talk.say('Robin: hey\nSky: hi\nRobin: you up?\nSky: yes\nRobin: ok\nSky: tea?');
    await talk.press('就这些');
    expect((await talk.press('Sky')).join()).toContain('你写了 3 条，Robin写了 3 条。');
  });
});
