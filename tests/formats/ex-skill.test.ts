// An ex-skill folder comes zipped, too, with chats of several apps, and beside folders of other people.
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterAll, describe, expect, it } from 'vitest';
import yazl from 'yazl';
import { inspect, readMessages } from '../../src/imports/reading.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'afterword-ex-skill-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const META = (name: string) => JSON.stringify({ name, slug: 'x', version: 'v1', memory_sources: [] });
const PERSONA = (trait: string) => `# Persona\n\n## Layer 0\n- ${trait}\n\n## Correction 记录\n- not so\n`;
const WHATSAPP = '13/03/2024, 10:00 - Mira: hey\n13/03/2024, 10:01 - Jonas: hi\n';
const PASTED = 'Mira: hello\nJonas: hello\nMira: you up?\nJonas: no\n';

async function zip(files: Readonly<Record<string, string>>) {
  const archive = new yazl.ZipFile();
  for (const [name, text] of Object.entries(files)) archive.addBuffer(Buffer.from(text), name);
  archive.end();
  const path = join(FOLDER, 'upload.zip');
  await pipeline(archive.outputStream, createWriteStream(path));
  return [{ path, name: 'upload.zip' }];
}

describe('a zipped folder of notes', () => {
  it('has its chats read, each in its own format', async () => {
    const files = await zip({
      'mira/meta.json': META('Mira'),
      'mira/persona.md': PERSONA('dry'),
      'mira/memory.md': '# Memory\n- the beach\n',
      'mira/memories/chats/a.txt': WHATSAPP,
      'mira/memories/chats/b.txt': WHATSAPP.replaceAll('2024', '2023'),
      'mira/memories/chats/c.txt': PASTED,
      'mira/versions/v1/persona.md': PERSONA('an older version'),
    });
    const { format, conversations, notes } = await inspect(files, {});
    expect(format).toBe('ex-skill');
    expect(notes).toMatchObject({ name: 'Mira', memory: '# Memory\n- the beach', corrections: ['not so'] });
    expect(notes?.persona).toContain('- dry');
    const chats = await Promise.all(
      conversations.map(async ({ key }) => {
        const texts: string[] = [];
        for await (const batch of readMessages(files, key, {})) texts.push(...batch.map((one) => one.text));
        return texts.join();
      }),
    );
    expect(chats.sort()).toEqual(['hello,hello,you up?,no', 'hey,hi', 'hey,hi']);
    expect(new Set(conversations.map(({ key }) => key)).size).toBe(3);
  });

  it('takes the first of several people, and only their chats', async () => {
    const files = await zip({
      'exes/mira/meta.json': META('Mira'),
      'exes/mira/memories/chats/a.txt': WHATSAPP,
      'exes/nora/meta.json': META('Nora'),
      'exes/nora/persona.md': PERSONA('somebody else'),
      'exes/nora/memories/chats/a.txt': WHATSAPP.replaceAll('Mira', 'Nora'),
    });
    const { conversations, notes } = await inspect(files, {});
    expect(notes?.name).toBe('Mira');
    expect(notes?.persona).toBeUndefined();
    expect(conversations.map((one) => one.participants.map(({ name }) => name))).toEqual([['Mira', 'Jonas']]);
  });
});

describe('files of the folder sent one by one', () => {
  it('add up', async () => {
    const file = (name: string, text: string) => {
      writeFileSync(join(FOLDER, name), text);
      return { path: join(FOLDER, name), name };
    };
    const files = [file('persona.md', PERSONA('dry')), file('meta.json', META('Mira'))];
    const { notes, conversations } = await inspect(files, {});
    expect(notes).toMatchObject({ name: 'Mira', corrections: ['not so'] });
    expect(notes?.persona).toContain('- dry');
    expect(conversations).toEqual([]);
  });

  it('are bounded, whatever stands in them', async () => {
    const path = join(FOLDER, 'long.md');
    writeFileSync(path, PERSONA(`${'long '.repeat(100_000)}\n${'- x\n'.repeat(100_000)}`));
    const { notes } = await inspect([{ path, name: 'long.md' }], {});
    expect(notes?.persona?.length).toBeLessThanOrEqual(20_000);
  });
});
