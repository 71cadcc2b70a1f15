// Notes that another program made of somebody come along with an export, or alone.
import { describe, expect, test } from 'vitest';
import type { PersonaId } from '../../src/core/identity.ts';
import type { BroughtNotes } from '../../src/core/persona/brought.ts';
import { admitted, type Dialogue } from '../support/dialogue.ts';
import { findings, found, type ImportScript, scriptedImporter } from '../support/scripted-importer.ts';

const NOTES: BroughtNotes = {
  name: 'Robin',
  aboutUs: 'two years',
  aboutThem: 'a nurse',
  persona: '- never says sorry first',
  memory: '- the bakery on the corner',
  corrections: ['she would not write so'],
};

async function importing(script: ImportScript) {
  const importer = scriptedImporter(script);
  const talk = await admitted({ importer });
  return { importer, talk };
}

async function personasOf({ storage }: Dialogue) {
  const [person] = await storage.directory.people();
  if (!person) throw new Error('nobody is in');
  return storage.directory.personas(person);
}

async function layersOf(talk: Dialogue, id?: PersonaId) {
  const [first] = await personasOf(talk);
  const vault = await talk.storage.vaults.open(id ?? (first?.id as PersonaId)); // made just now
  return vault.persona.read();
}

describe('notes that come with a chat', () => {
  test('say who is who, and are kept beside what was read', async () => {
    const { talk, importer } = await importing({ finds: findings({ notes: NOTES }), stores: { format: 'ex-skill' } });
    const said = (await talk.upload('ines.zip', 'x')).join('\n');
    expect(said).toContain('Read from ex-skill.');
    expect(said).toContain('The notes about Robin that came with it are kept, corrections: 1.');
    expect(said).toContain('You can write now; the simulation of Robin answers.');
    expect(importer.stored).toMatchObject([{ me: 'Sky' }]);
    expect(await layersOf(talk)).toMatchObject({ aboutUs: 'two years', aboutThem: 'a nurse', brought: NOTES });
  });

  test('leave the question open where they name neither of the two', async () => {
    const notes = { ...NOTES, name: 'Mary' };
    const { talk } = await importing({ finds: findings({ notes }) });
    expect((await talk.upload('ines.zip', 'x')).join()).toBe('Which of these is you?');
    expect((await talk.press('Sky')).join()).toContain('You can write now; the simulation of Mary answers.');
  });

  test('are still there once one of several chats was chosen', async () => {
    const conversations = [found({ key: '1/' }), found({ key: '2/' })];
    const { talk } = await importing({ finds: findings({ conversations, notes: NOTES }) });
    await talk.upload('ines.zip', 'x');
    await talk.press('Robin');
    expect((await layersOf(talk)).brought).toEqual(NOTES);
  });
});

describe('notes alone', () => {
  const alone = { finds: findings({ conversations: [], notes: NOTES }) };

  test('make somebody who, without a key, needs real lines to answer with', async () => {
    const { talk, importer } = await importing(alone);
    const said = (await talk.upload('ines.zip', 'x')).join('\n');
    expect(said).toContain('The notes about Robin');
    expect(said).toContain('To answer like Robin, I need real lines.');
    expect(importer.stored).toEqual([]);
    expect((await personasOf(talk)).map(({ name }) => name)).toEqual(['Robin']);
    expect((await layersOf(talk)).brought).toEqual(NOTES);
    expect(talk.seen.filter((effect) => effect.do === 'erase-upload')).toHaveLength(1);
    await talk.say('morning sunshine\nyou up?');
    expect((await talk.press('Done')).join()).toContain('You can write now; the simulation of Robin answers.');
  });

  test('go to the one who waits for first lines, and leave the user’s own words as they are', async () => {
    const { talk } = await importing(alone);
    await talk.say('/new');
    await talk.press('Skip');
    await talk.say('we met at school');
    await talk.press('Skip');
    await talk.upload('ines.zip', 'x');
    expect((await personasOf(talk)).map(({ name }) => name)).toEqual(['Robin']);
    expect(await layersOf(talk)).toMatchObject({ aboutUs: 'we met at school', aboutThem: 'a nurse', brought: NOTES });
  });

  test('become somebody new where somebody is there already', async () => {
    const { talk } = await importing(alone);
    await talk.upload('ines.zip', 'x');
    await talk.press('Later');
    await talk.upload('other.zip', 'x');
    expect((await personasOf(talk)).map(({ name }) => name)).toEqual(['Robin', 'Robin']);
  });
});

describe('an export that can only hold one side', () => {
  test('is refused with the way to get both, whichever conversation it would have been', async () => {
    const one = (key: string) => found({ key, participants: [{ name: 'Sky', messages: 9 }], self: 'Sky' });
    const finds = findings({
      format: 'discord-data-package',
      conversations: [one('1'), one('2')],
      warnings: [{ code: 'one-side-only', count: 2 }],
    });
    const { talk } = await importing({ finds });
    const said = (await talk.upload('package.zip', 'x')).join();
    expect(said).not.toContain('Which one');
    expect(said).toContain('only what you wrote yourself');
    expect(said).toContain('DiscordChatExporter');
    expect(await personasOf(talk)).toEqual([]);
  });
});
