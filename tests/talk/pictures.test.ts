// Pictures, changed messages, and answers to an earlier line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/core/dispatch.ts';
import { answerTurn } from '../../src/core/talk/turn.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { openHeic } from '../../src/imports/photos/heic.ts';
import { createPictures } from '../../src/imports/picture.ts';
import { createQuoting } from '../../src/llm/quoting.ts';
import { png } from '../support/pictures.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { saidIn, sitting, type Table, table } from './table.ts';

const { picture } = wordsFor('en').talk;
const { offer, stripped } = wordsFor('en').photos;
/** The first time. */
const OFFER = `guide: ${offer} ${stripped.terminal}`;
const FILE = { name: 'photo.jpg', reference: 'p' };
const signal = new AbortController().signal;

function show(at: Table, caption: string, count = 1) {
  const visit = at.visit();
  const files = Array.from({ length: count }, () => FILE);
  return saidIn(answer({ ...visit, event: { ...visit.event, kind: 'pictures', files, caption } }, []));
}

describe('a picture in the talk', () => {
  it('is seen by the model in that turn only, and answered like any other line', async () => {
    const model = scriptedModel(['haha that dog', 'yes']);
    const at = await table(model);
    expect(await show(at, 'look at him')).toEqual(['persona: ◌ haha that dog', OFFER]);
    const [first] = model.asked;
    expect(first?.pictures).toEqual([{ mime: 'image/png', base64: 'iVBORw0KGgo=' }]);
    expect(first?.volatile).toMatch(/reader: 📷\nreader: look at him\nMira:$/);
    expect(first?.volatile).toContain('does not describe it');
    expect(first?.message).toBe('look at him');
    await sitting(at).say('cute');
    expect(model.asked[1]?.pictures).toBeUndefined();
    expect(model.asked[1]?.volatile).toContain('reader: 📷\nreader: look at him\nMira: haha that dog');
    expect(JSON.stringify(await at.vault.talk.recent(5))).not.toContain('iVBORw0KGgo');
  });

  it('needs no words beside it, and of an album the first four are shown', async () => {
    const model = scriptedModel(['wow']);
    expect(await show(await table(model), '', 6)).toEqual(['persona: ◌ wow', OFFER]);
    expect(model.asked[0]?.pictures).toHaveLength(4);
  });

  it('is not seen without a model, and the guide says so; what stands beside it is answered', async () => {
    const at = await table(createQuoting());
    expect(await show(at, '')).toEqual([`guide: ${picture.unseen}`, OFFER]);
    const said = await show(at, 'did you water the lemon tree?');
    expect(said).toEqual([`guide: ${picture.unseen}`, 'persona: ◌ yes! it has three leaves now', `guide: ${offer}`]);
  });

  it('that can not be opened is named, and nothing is made up about it', async () => {
    const model = scriptedModel(['nice']);
    const at = await table(model);
    const visit = at.visit();
    const ports = { ...visit.ports, pictures: { open: async () => undefined } };
    const event = { ...visit.event, kind: 'pictures', files: [FILE], caption: '' } as const;
    expect(await saidIn(answer({ ...visit, ports, event }, []))).toEqual([`guide: ${picture.unreadable}`]);
    expect(model.asked).toEqual([]);
  });

  it('is told by its first bytes, made smaller, and says nothing of where it was taken', async () => {
    const opened = (bytes: Uint8Array) =>
      createPictures(async function* () {
        yield bytes.subarray(0, 5);
        yield bytes.subarray(5);
      }, openHeic).open('terminal', FILE, signal);
    const sample = readFileSync(join(import.meta.dirname, '../photos/samples/IMG_20240303_120000.jpg'));
    const seen = await opened(sample);
    expect(seen?.mime).toBe('image/jpeg');
    const { exif, width } = await sharp(Buffer.from(seen?.base64 ?? '', 'base64')).metadata();
    expect([exif, width]).toEqual([undefined, 240]);
    expect(await opened(readFileSync(join(import.meta.dirname, '../photos/samples/apple_like.heic')))).toMatchObject({
      mime: 'image/jpeg',
    });
    expect(await opened(png(40, 40))).toMatchObject({ mime: 'image/jpeg' });
    expect(await opened(Buffer.from('GIF89a'))).toMatchObject({ mime: 'image/gif' });
    expect(await opened(Buffer.from('<svg onload="alert(1)"></svg>'))).toBeUndefined();
    expect(await opened(sample.subarray(0, 2000))).toBeUndefined();
    const leaving = new AbortController();
    const stalled = createPictures(async function* () {
      yield await new Promise<Uint8Array>(() => undefined);
    }, openHeic).open('terminal', FILE, leaving.signal);
    leaving.abort(new Error('stopped'));
    await expect(stalled).rejects.toThrow('stopped');
    expect(await opened(Buffer.concat([sample, Buffer.alloc(21 << 20)]))).toBeUndefined();
  });
});

describe('a changed message', () => {
  it('stands in the talk as it is now, and is not answered twice', async () => {
    const model = scriptedModel(['mhm', 'wow']);
    const at = await table(model);
    const send = (key: string, text: string, edits?: string) => {
      const visit = at.visit({ key });
      const event = { ...visit.event, kind: 'text' as const, text, ...(edits !== undefined && { edits }) };
      return saidIn(answer({ ...visit, event }, [text]));
    };
    await send('a', 'i saw a dgo');
    expect(await send('a/e1', 'i saw a dog', 'a')).toEqual([]);
    await send('b', 'so small');
    expect(model.asked[1]?.volatile).toContain('reader: i saw a dog\nMira: mhm\nreader: so small\nMira:');
  });
});

describe('an answer to an earlier line', () => {
  it('brings that line with it', async () => {
    const model = scriptedModel(['barely slept', 'mhm', 'right']);
    const at = await table(model);
    const say = { do: 'say', voice: 'persona', text: 'barely slept', turn: 'terminal:a' } as const;
    await saidIn(answerTurn(at.visit({ key: 'a' }), ['hey']));
    await at.home.outbox.put([{ key: 'a/0', platform: 'terminal', chat: 'c', say, pauseMs: 0 }]);
    const [item] = await at.home.outbox.waiting();
    await at.home.outbox.delivered(item?.id ?? 0, 'bot-7');
    await saidIn(answerTurn(at.visit(), ['the bus']));
    await saidIn(answerTurn(at.visit({ replyTo: 'bot-7' }), ['why that?']));
    expect(model.asked[2]?.volatile).toContain('answers to what was said earlier:\n<quoted>\nMira: barely slept');
    expect(model.asked[1]?.volatile).not.toContain('said earlier:');
  });
});
