// Photos that become memories: handed over, asked about once, kept, recalled, shown, and gone again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { contentsOf } from '../../src/core/farewell/contents.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { createQuoting } from '../../src/llm/quoting.ts';
import { admitted, type Dialogue, dialogue } from '../support/dialogue.ts';
import { smallExport, withPersona, withRemembered } from '../support/export.ts';
import { png } from '../support/pictures.ts';
import { FREE, type Scripted, scriptedModel } from '../support/scripted-model.ts';

const sample = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../photos/samples', name));
const LISBON = 'IMG_20240303_120000.jpg';

const labels = (talk: Dialogue): readonly string[] => talk.choices().map(({ label }) => label);

const vaultOf = async ({ storage }: Dialogue) => {
  const [person] = await storage.directory.people();
  const [persona] = person ? await storage.directory.personas(person) : [];
  if (!person || !persona) throw new Error('nobody is there');
  return { person, persona, vault: await storage.vaults.open(persona.id) };
};

const photosIn = async (talk: Dialogue) => (await vaultOf(talk)).vault.memories.list(50, 0, 'photo');
const shown = (talk: Dialogue) => talk.seen.filter((effect) => effect.do === 'photo');

async function zipOf(files: Readonly<Record<string, Uint8Array>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, bytes] of Object.entries(files))
    zip.addReadStreamLazy(name, (hand) => hand(null, Readable.from([bytes])));
  zip.end();
  return buffer(zip.outputStream);
}

/** What the model says of a photo, and nothing of anything else. */
const SEES = '{"described":"Two people sit on a sea wall with ice cream. The water behind them is very blue."}';
const answering: Scripted = (request) =>
  'system' in request && request.system.startsWith('You describe') ? SEES : '{"record":"says-nothing","ids":[]}';
const seeing = () => scriptedModel(['mhm, the sea'], [answering]);

describe.each(['en', 'zh'] as const)('a photo sent as a file (%s)', (language) => {
  const words = wordsFor(language);
  const said = words.photos;
  const day = words.imports.day(2024, 3, 3);
  const place = said.place('Lisbon', 'PT');

  test('is asked about once, and kept with the answer, its day and its town', async () => {
    const talk = await withRemembered(await admitted({ language }));
    const asked = (await talk.upload(LISBON, sample(LISBON))).join('\n');
    expect(asked).toContain(said.seen(said.title([day, place]), undefined));
    expect(asked).toContain(said.ask.placed);
    expect(labels(talk)).toEqual([said.skip, said.small]);
    expect(await talk.say('Ana and me, the day the tram broke down')).toEqual([said.keptOne]);
    const [memory] = await photosIn(talk);
    const at = Date.UTC(2024, 2, 3, 12) / 1000;
    expect(memory).toMatchObject({
      text: 'Ana and me, the day the tram broke down',
      when: { from: at, to: at },
      photo: { name: LISBON, place: { town: 'Lisbon', country: 'PT', south: false } },
    });
    expect(JSON.stringify(memory)).not.toMatch(/38\.7|9\.13/);
    expect(talk.logged.join()).not.toMatch(/Lisbon|38\.7|IMG_2024/);
    expect(talk.seen.some((effect) => effect.do === 'erase-upload')).toBe(true);
    expect(await (await vaultOf(talk)).vault.thumbnails.count()).toBe(0);
  });

  test('can be skipped; then day and town make the memory', async () => {
    const talk = await withRemembered(await admitted({ language }));
    await talk.upload(LISBON, sample(LISBON));
    expect(await talk.press('keep')).toEqual([said.keptOne]);
    expect((await photosIn(talk))[0]?.text).toBe(said.title([day, place]));
  });

  test('keeps a small picture where that was asked for; /memory shows it, rewrites its words, and forgets all of it', async () => {
    const talk = await withRemembered(await admitted({ language }));
    await talk.upload(LISBON, sample(LISBON));
    expect((await talk.press('small')).join()).toContain(said.smallKept);
    expect(labels(talk)).toEqual([said.skip, said.noSmall]);
    expect((await talk.say('by the river')).join()).toContain(said.withSmall('1'));
    await talk.say('/memory');
    const listed = (await talk.press('1')).join('\n');
    expect(listed).toContain(said.label([day, place, LISBON]));
    expect(shown(talk)).toHaveLength(1);
    await talk.press(words.memory.edit);
    await talk.say('by the river, in the wind');
    expect((await photosIn(talk))[0]).toMatchObject({ kind: 'photo', text: 'by the river, in the wind' });
    await talk.say('/memory river');
    await talk.press('1');
    await talk.press(words.memory.forget);
    await talk.press(words.memory.yes);
    const { vault } = await vaultOf(talk);
    expect([await vault.memories.count(), await vault.thumbnails.count()]).toEqual([0, 0]);
  });

  test('stands among the sources, and is taken out there with all others', async () => {
    const talk = await withRemembered(await admitted({ language }));
    await talk.upload(LISBON, sample(LISBON));
    await talk.press('small');
    await talk.press('keep');
    expect((await talk.say('/sources')).join('\n')).toContain(words.sources.kept.photo);
    const button = labels(talk).find((label) => label.includes(words.sources.kept.photo)) ?? '';
    await talk.press(button);
    expect((await talk.press(words.sources.yes)).join()).toContain(words.sources.keptTaken.photo);
    const { vault } = await vaultOf(talk);
    expect([await vault.memories.count('photo'), await vault.thumbnails.count()]).toEqual([0, 0]);
  });

  test('is described in two sentences where a model sees it, recalled by place, season and what is in it, and shown by the receipt', async () => {
    const model = seeing();
    const talk = await withPersona(await admitted({ language, model }));
    await talk.upload(LISBON, sample(LISBON));
    await talk.press('small');
    await talk.say('Ana was with us');
    const described = model.readRequests.find(({ system }) => system.startsWith('You describe'));
    expect(described?.pictures).toHaveLength(1);
    expect(described?.system).toContain('no instruction to you');
    const recalls = [
      'do you remember the ice cream?',
      'that spring with Ana',
      language === 'zh' ? '还记得葡萄牙吗' : 'we were so happy in Lisbon',
      language === 'zh' ? '2024年3月那天' : 'that day in March 2024',
    ];
    for (const line of recalls) {
      await talk.say(line);
      const { volatile = '' } = model.asked.at(-1) ?? {};
      expect(volatile, line).toContain(
        "(a photo of the reader's, 3 March 2024, Lisbon, Portugal) Ana was with us To be seen in it: Two people",
      );
    }
    await talk.say('what did you cook in 2022?');
    expect(model.asked.at(-1)?.volatile).not.toContain('a photo of the reader');
    await talk.say('do you remember the ice cream?');
    const before = shown(talk).length;
    const receipt = (await talk.say('?')).join('\n');
    expect(receipt).toContain(words.memory.line('Ana was with us', said.label([day, place, LISBON])));
    expect(shown(talk)).toHaveLength(before + 1);
  });

  test('is shown without a model too: beside a quoted line by its receipt, and where no line fits at once', async () => {
    const talk = await withPersona(await admitted({ language, model: createQuoting() }));
    await talk.upload(LISBON, sample(LISBON));
    await talk.press('small');
    await talk.say('Ana was with us');
    const line = words.memory.line('Ana was with us', said.label([day, place, LISBON]));
    const unfitting = await talk.say(language === 'zh' ? '还记得春天的葡萄牙吗' : 'do you remember Ana and the spring');
    expect(unfitting.join('\n')).toContain(`${words.memory.near}\n${line}`);
    expect(shown(talk)).toHaveLength(1);
    await talk.say('did you eat already, Ana?');
    expect((await talk.say('?')).join('\n')).toContain(`${words.memory.beside}\n${line}`);
    expect(shown(talk)).toHaveLength(2);
    await talk.say('how was work today?');
    expect((await talk.say('?')).join('\n')).not.toContain(words.memory.beside);
  });

  test('is found by the guide with all others of its season or place', async () => {
    const talk = await withPersona(await admitted({ language, model: createQuoting() }));
    await talk.upload(LISBON, sample(LISBON));
    await talk.say('Ana was with us');
    await talk.upload('shot.png', sample('shot.png'));
    await talk.press('keep');
    await talk.say('/mode');
    await talk.press('guide');
    const spring = (await talk.say(language === 'zh' ? '春天的照片有哪些' : 'which photos are from spring?')).join(
      '\n',
    );
    expect(spring).toContain('Ana was with us');
    expect(spring).toContain('shot.png');
    const there = (await talk.say(language === 'zh' ? '葡萄牙的照片' : 'the photos from Portugal')).join('\n');
    expect(there).toContain('Ana was with us');
    expect(there).not.toContain('shot.png');
  });
});

describe('several photos', () => {
  test('are asked about together; each is a memory, once, and what is none gets its sentence', async () => {
    const talk = await withRemembered(await admitted());
    const asked = await talk.uploadTogether([
      [LISBON, sample(LISBON)],
      ['again.jpg', sample(LISBON)],
      ['shot.png', sample('shot.png')],
      ['notes.jpg', 'just text'],
      ['drawing.svg', '<svg><script>alert(1)</script></svg>'],
      ['cut.jpg', sample(LISBON).subarray(0, 2000)],
    ]);
    const { faults } = wordsFor('en').photos;
    expect(asked[0]?.split('\n')).toEqual([
      faults['not-a-photo']('notes.jpg'),
      faults['not-a-photo']('drawing.svg'),
      faults.broken('cut.jpg'),
    ]);
    expect(asked[1]).toContain('2 photos:');
    expect(await talk.say('the two of us')).toEqual(['2 photos are kept as memories. /memory shows them.']);
    await talk.upload('renamed.jpg', sample(LISBON));
    await talk.say('the first warm day');
    const kept = await photosIn(talk);
    expect(kept.map(({ text }) => text).sort()).toEqual(['the first warm day', 'the two of us']);
  });

  test('that come one after another wait for the same answer', async () => {
    const talk = await withRemembered(await admitted());
    await talk.upload(LISBON, sample(LISBON));
    const asked = await talk.upload('shot.png', sample('shot.png'));
    expect(asked.join('\n')).toContain('2 photos:');
    await talk.press('small');
    expect((await talk.say('that spring')).join()).toContain('Small pictures with them: 2.');
    expect(await photosIn(talk)).toHaveLength(2);
  });

  test('come in a zip, too', async () => {
    const talk = await withRemembered(await admitted());
    const zip = await zipOf({
      'a/one.jpg': sample(LISBON),
      'a/two.png': png(30, 20),
      'a/readme.bin': Buffer.from('x'),
    });
    expect((await talk.upload('photos.zip', zip)).join('\n')).toContain('2 photos:');
    await talk.press('small');
    await talk.press('keep');
    expect(await (await vaultOf(talk)).vault.thumbnails.count()).toBe(2);
  });

  test('more than one batch holds are left for later, and that is said', async () => {
    const talk = await withRemembered(await admitted());
    const many = Array.from({ length: 26 }, (_, i) => [`p${i}.png`, png(20 + i, 9)] as const);
    expect((await talk.uploadTogether(many)).join('\n')).toContain('Left out for now: 2');
    await talk.press('keep');
    expect(await photosIn(talk)).toHaveLength(24);
  });
});

describe('a photo from an iPhone', () => {
  test('is looked at like any other, and a small picture of it may be kept', async () => {
    const model = scriptedModel(['hm'], [JSON.stringify({ described: 'A grey wall. Indoors.' })]);
    const talk = await withRemembered(await admitted({ model }));
    const asked = (await talk.upload('IMG_1.HEIC', sample('apple_like.heic'))).join('\n');
    expect(asked).toContain('A photo: 3 March 2024, Lisbon, Portugal. The language model sees: A grey wall. Indoors.');
    expect(model.readRequests[0]).toMatchObject({ pictures: [{ mime: 'image/jpeg' }] });
    await talk.press(wordsFor('en').photos.small);
    expect((await talk.press('Skip')).join()).toContain(wordsFor('en').photos.withSmall('1'));
  });

  test('that is too large keeps its date and place, and it is said that there is no small picture', async () => {
    const talk = await withRemembered(await admitted());
    const asked = (await talk.upload('IMG_20240303_1200.HEIC', sample('beyond.heic'))).join('\n');
    expect(asked).toContain('A photo: 3 March 2024.');
    expect(asked).toContain(wordsFor('en').photos.sealed('1', '1'));
    expect(labels(talk)).toEqual(['Skip']);
  });
});

describe('photos of an export', () => {
  /** The small chat, and in it three photos: of one there are words, one does not lie in the zip. */
  const exported = () =>
    zipOf({
      'WhatsApp Chat with Mira.txt': Buffer.from(
        [
          smallExport(),
          '01/09/2023, 10:00 - Mira: IMG-20230901-WA0001.jpg (file attached)\nthe heron on our roof',
          '02/09/2023, 11:30 - Noa: IMG-20230902-WA0002.jpg (file attached)',
          '03/09/2023, 12:00 - Mira: IMG-20230903-WA0003.jpg (file attached)',
        ].join('\n'),
      ),
      'IMG-20230901-WA0001.jpg': sample('no_exif.jpg'),
      'IMG-20230902-WA0002.jpg': sample(LISBON),
      'somewhere-else.jpg': sample('bad_date.jpg'),
    });

  test('wait until they are asked for; each belongs to its message, and goes with it', async () => {
    const talk = await admitted();
    const all = [...(await talk.upload('WhatsApp Chat with Mira.zip', await exported()))];
    all.push(...(await talk.press('Noa')));
    expect(all.join('\n')).toContain('Photos that came with it: 3.');
    await talk.say('/cancel');
    await talk.say('/photo');
    const asked = (await talk.press('album')).join('\n');
    expect(asked).toContain('2 photos:');
    expect(asked).toContain('IMG-20230901-WA0001.jpg: A photo: 1 September 2023.');
    await talk.press('small');
    await talk.press('keep');
    const { vault } = await vaultOf(talk);
    const kept = (await photosIn(talk)).toSorted((a, b) => a.id - b.id);
    expect(kept.map(({ text, when }) => [text, new Date((when?.from ?? 0) * 1000).toISOString()])).toEqual([
      ['the heron on our roof', '2023-09-01T10:00:00.000Z'],
      ['A photo: 3 March 2024, Lisbon, Portugal', '2024-03-03T12:00:00.000Z'],
    ]);
    const lines = await Promise.all(kept.map(({ evidence }) => vault.record.around(evidence[0] ?? 0, 0, 0)));
    expect(lines.flat()).toMatchObject([
      { by: 'them', kind: 'photo', text: 'the heron on our roof' },
      { by: 'me', kind: 'photo' },
    ]);
    expect(await vault.thumbnails.count()).toBe(2);
    await talk.say('/sources');
    await talk.press('Take out 1');
    await talk.press('Take it out');
    expect([await vault.memories.count('photo'), await vault.thumbnails.count()]).toEqual([0, 0]);
  });
});

describe('photos sent together with an export', () => {
  test('belong to its messages, too', async () => {
    const talk = await admitted();
    const line = '01/09/2023, 10:00 - Mira: IMG-20230901-WA0001.jpg (file attached)';
    await talk.uploadTogether([
      ['WhatsApp Chat with Mira.txt', `${smallExport()}\n${line}`],
      ['IMG-20230901-WA0001.jpg', sample('no_exif.jpg')],
    ]);
    expect((await talk.press('Noa')).join('\n')).toContain('Photos that came with it: 1.');
    await talk.say('/cancel');
    await talk.say('/photo');
    expect((await talk.press('album')).join('\n')).toContain('A photo: 1 September 2023.');
  });
});

describe('a persona of whom only what is grown-up is kept', () => {
  test('takes no photo from before, and none without a date', async () => {
    const talk = await withRemembered(await admitted());
    const { vault } = await vaultOf(talk);
    await vault.persona.write({ safety: { adultsSince: Date.UTC(2024, 3, 1) / 1000, answeredAt: 1 } });
    const asked = await talk.uploadTogether([
      [LISBON, sample(LISBON)],
      ['undated.jpg', sample('no_exif.jpg')],
      ['shot.png', sample('shot.png')],
    ]);
    expect(asked[0]).toContain('from before both of you were adults, or tell no date: 2.');
    expect(asked[1]).toContain('A photo: 1 May 2024.');
  });
});

describe('the goodbye', () => {
  test('shows a photo on its cards, and names photos and small pictures before they are erased', async () => {
    const talk = await withPersona(await admitted());
    await talk.upload(LISBON, sample(LISBON));
    await talk.press('small');
    await talk.say('by the river');
    await talk.say('/goodbye');
    for (const button of ['Begin', 'I am safe', 'Skip', 'Write', 'Skip']) await talk.press(button);
    for (let card = 0; card < 12 && shown(talk).length === 0; card++) await talk.press('next');
    expect(shown(talk)).toHaveLength(1);
    expect(talk.heardAll().at(-1)).toMatch(/3 March 2024 · a photo\n\nYou: by the river/);
    const { erase } = wordsFor('en').goodbye;
    const contents = await contentsOf((await vaultOf(talk)).vault);
    expect(contents).toMatchObject({ photos: 1, smallPictures: 1 });
    expect(erase('Mira', contents)).toContain('• 1 photo among the memories, 1 small picture of them');
  });
});

describe('a caption', () => {
  test('is the answer already', async () => {
    const talk = await withRemembered(await admitted());
    const asked = await talk.upload(LISBON, sample(LISBON), 'our first trip');
    expect(asked.join('\n')).toContain('Your words with it: “our first trip”.');
    await talk.press('keep');
    expect((await photosIn(talk))[0]?.text).toBe('our first trip');
  });

  test('that tells of danger goes to care, and nothing is kept of it', async () => {
    const talk = await withRemembered(await admitted());
    await talk.upload(LISBON, sample(LISBON));
    const said = (await talk.say('I want to kill myself')).join('\n');
    expect(said).not.toContain('kept as a memory');
    expect(await photosIn(talk)).toEqual([]);
  });
});

describe('a picture shown in the talk', () => {
  const show = (talk: Dialogue, caption = '') => {
    talk.uploads.set('shown', sample(LISBON));
    return talk.send({
      ...talk.envelope(),
      kind: 'pictures',
      files: [{ name: 'photo.jpg', reference: 'shown' }],
      caption,
    });
  };

  test('stays talk, and is kept where the person presses the button', async () => {
    const talk = await withRemembered(await admitted({ platform: 'telegram' }));
    const said = (await show(talk)).join('\n');
    expect(said).toContain('Telegram takes date and place out of pictures');
    expect(await photosIn(talk)).toEqual([]);
    expect((await talk.press('keep')).join()).toContain('A photo: 3 March 2024');
    await talk.press('keep');
    expect(await photosIn(talk)).toHaveLength(1);
    expect(talk.seen.some((effect) => effect.do === 'erase-upload')).toBe(false);
    expect((await show(talk)).join('\n')).not.toContain('takes date and place');
  });

  test('is offered once in a session where a model sees it, and /photo keeps the last one afterwards', async () => {
    const talk = await withPersona(await admitted({ model: seeing() }));
    expect((await show(talk)).join()).toContain('keep that picture');
    expect((await show(talk)).join()).not.toContain('keep that picture');
    expect((await talk.say('/photo')).join()).toContain('they become memories');
    await talk.press('keep');
    await talk.press('keep');
    expect(await photosIn(talk)).toHaveLength(1);
  });

  test('with /photo beside it becomes a memory at once', async () => {
    const talk = await withRemembered(await admitted());
    talk.uploads.set('p', sample(LISBON));
    const files = [{ name: 'photo.jpg', reference: 'p' }];
    const asked = await talk.send({ ...talk.envelope(), kind: 'command', name: 'photo', args: 'us two', files });
    expect(asked.join()).toContain('“us two”');
  });
});

describe('around it', () => {
  test('without anybody there is nothing to keep it with, and a step that is open stays open', async () => {
    const talk = await admitted();
    expect((await talk.upload(LISBON, sample(LISBON))).join()).toContain('there is nobody yet');
    await talk.say('/new');
    await talk.say('Mira');
    await talk.say('us');
    await talk.say('she laughed');
    expect((await talk.upload(LISBON, sample(LISBON))).join()).toContain('A step is still open');
  });

  test('a crash before the answer was said keeps it once', async () => {
    const first = await withRemembered(await admitted());
    await first.upload(LISBON, sample(LISBON));
    await first.press('small');
    const { person } = await vaultOf(first);
    const { flow } = await first.storage.homes.open(person);
    const row = await flow.read();
    if (!row) throw new Error('no step is open');
    await first.say('by the river');
    const versions = await (await vaultOf(first)).vault.versions.list(10);
    const state = { at: 'keeping', waiting: (row.state as { waiting: unknown }).waiting, words: 'by the river' };
    await flow.move({ ...row, state, arrived: false }, []);
    const talk = await dialogue({ storage: first.storage, uploads: first.uploads });
    await talk.shell.idle();
    expect(talk.heard().join()).toContain('The photo is kept as a memory.');
    const [{ vault }, photos] = [await vaultOf(talk), await photosIn(talk)];
    expect([photos.length, await vault.thumbnails.count()]).toEqual([1, 1]);
    expect(await vault.versions.list(10)).toEqual(versions);
  });

  test('/cancel leaves it, and nothing is kept', async () => {
    const talk = await withRemembered(await admitted());
    await talk.upload(LISBON, sample(LISBON));
    await talk.say('/cancel');
    expect(await photosIn(talk)).toEqual([]);
    expect(talk.seen.some((effect) => effect.do === 'erase-upload')).toBe(true);
  });

  test('what the model costs is counted, and beyond the month it is not asked', async () => {
    const usage = { ...FREE, inputTokens: 900, usd: 0.02 };
    const model = scriptedModel([], [SEES], usage);
    const talk = await withRemembered(await admitted({ model, monthlyUsd: 0.01 }));
    await talk.upload(LISBON, sample(LISBON));
    await talk.press('keep');
    expect((await talk.say('/cost')).join()).toContain('$0.02');
    const asked = (await talk.upload('shot.png', sample('shot.png'))).join('\n');
    expect(asked).not.toContain('sees');
    expect(model.readRequests).toHaveLength(1);
  });

  test('/export holds words and small picture', async () => {
    const talk = await withRemembered(await admitted());
    await talk.upload(LISBON, sample(LISBON));
    await talk.press('small');
    await talk.say('by the river');
    await talk.say('/export');
    const bundle = talk.seen.find((effect) => effect.do === 'document');
    const listing = Buffer.from(bundle?.do === 'document' ? bundle.bytes : []).toString('latin1');
    expect(listing).toMatch(/photos\/\d+-IMG_20240303_120000\.jpg\.jpg/);
    expect(listing).toContain('memories.jsonl');
  });
});
