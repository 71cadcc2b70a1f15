// What was imported, as a person sees it, and taking it out again.
import { describe, expect, test } from 'vitest';
import { admitted, type Dialogue, dialogue } from '../support/dialogue.ts';
import { smallExport, withPersona } from '../support/export.ts';
import { filesHolding } from '../support/storage.ts';

const PLANTED = 'the heron stood on our roof again';

/** The small chat, and behind it another file of the same chat that repeats its end and goes on. */
async function twoFiles(language = 'en', encryption = true): Promise<Dialogue> {
  const talk = await admitted({ language, encryption });
  await withPersona(talk);
  const end = smallExport().split('\n').slice(-20).join('\n');
  const planted = `01/09/2023, 10:00 - Noa: look up\n01/09/2023, 10:01 - Mira: ${PLANTED}`;
  await talk.upload('WhatsApp Chat with Mira.txt', `${end}\n${planted}`);
  return talk;
}

const labels = (talk: Dialogue): readonly string[] => talk.choices().map(({ label }) => label);

const vaultOf = async ({ storage }: Dialogue) => {
  const [person] = await storage.directory.people();
  const [persona] = person ? await storage.directory.personas(person) : [];
  if (!person || !persona) throw new Error('nobody is there');
  return { person, persona, vault: await storage.vaults.open(persona.id) };
};

describe('/sources', () => {
  test('lists what was imported, with dates and counts', async () => {
    const talk = await twoFiles();
    const said = (await talk.say('/sources')).join();
    expect(said).toContain('What Mira is made of:');
    expect(said).toMatch(
      /1\. WhatsApp with Mira: 240 messages, 1 March 2023 to 8 June 2023\. Imported on \d+ \w+ \d{4}\./,
    );
    expect(said).toMatch(/2\. WhatsApp with Mira: 22 messages, 8 June 2023 to 1 September 2023\./);
    expect(labels(talk)).toEqual(['Take out 1: WhatsApp', 'Take out 2: WhatsApp']);
    expect(talk.choices().every(({ token }) => Buffer.byteLength(token) <= 64)).toBe(true);
  });

  test('says so where there is nobody, or nothing', async () => {
    const talk = await admitted();
    expect((await talk.say('/sources')).join()).toContain('not writing to anybody');
    await talk.say('/new');
    for (const answer of ['Robin', 'us', 'them']) await talk.say(answer);
    await talk.press('Later');
    expect((await talk.say('/sources')).join()).toBe('Nothing was imported for Robin yet. /upload shows how.');
  });

  test('pages many of them', async () => {
    const talk = await withPersona(await admitted());
    for (let i = 0; i < 9; i++) {
      await talk.upload('WhatsApp Chat with Mira.txt', `${smallExport(1)}\n2${i}/10/2023, 10:00 - Mira: part ${i}`);
    }
    await talk.say('/sources');
    expect(labels(talk)).toHaveLength(9);
    const said = (await talk.press('Further ones')).join();
    expect(said).toContain('10. WhatsApp');
    expect(labels(talk)).toEqual(['Take out 9: WhatsApp', 'Take out 10: WhatsApp', 'Back']);
    expect((await talk.press('Back')).join()).toContain('1. WhatsApp');
  });

  test('takes one out with everything that came only from it, once that was confirmed', async () => {
    const talk = await twoFiles('en', false);
    await talk.say('look up');
    expect(filesHolding(talk.storage.dataDir, PLANTED)).not.toEqual([]);
    await talk.say('/sources');
    const asked = (await talk.press('Take out 2')).join();
    expect(asked).toContain('What another import holds too stays.');
    expect(asked).toContain('The earlier versions of Mira (/versions) go with it');
    expect((await talk.press('Leave it in')).join()).toBe('It stays.');
    await talk.say('/sources');
    await talk.press('Take out 2');
    const said = (await talk.press('Take it out')).join('\n');
    expect(said).toContain('It is out. Messages of Mira that are left: 240.');
    expect(said).toContain('in this chat itself they still stand');
    const { vault, person } = await vaultOf(talk);
    expect(await vault.record.counts(['heron'])).toEqual(new Map());
    expect((await vault.persona.read()).style?.theirs.messages).toBe(156);
    for await (const turn of vault.talk.all()) expect(turn.said.join()).not.toContain('heron');
    const home = await talk.storage.homes.open(person);
    expect(await home.flow.read()).toBeUndefined();
    await talk.storage.close();
    expect(filesHolding(talk.storage.dataDir, PLANTED)).toEqual([]);
  });

  test('keeps what the other file holds too, and leaves somebody without lines with nothing', async () => {
    const talk = await twoFiles('zh');
    expect((await talk.say('/sources')).join()).toContain(
      '1. WhatsApp，和Mira：240 条消息，2023年3月1日至2023年6月8日；',
    );
    expect((await talk.press('拿出 1')).join()).toContain('要把它从Mira里拿出去吗？');
    expect((await talk.press('拿出去')).join()).toContain('Mira还有 22 条消息。');
    await talk.say('/sources');
    await talk.press('拿出 1');
    expect((await talk.press('拿出去')).join()).toContain('Mira没有可以依据的话了');
    expect(await (await vaultOf(talk)).vault.record.sources()).toEqual([]);
    await talk.upload('WhatsApp Chat with Mira.txt', smallExport());
    expect((await talk.press('Noa')).join()).toMatch(/共 240 条消息[\s\S]*都是新的。/);
  });

  test('goes on after a crash in the middle', async () => {
    const first = await twoFiles();
    const { person, persona } = await vaultOf(first);
    const { flow } = await first.storage.homes.open(person);
    const event = { ...first.envelope(), kind: 'text', text: '' } as const;
    const state = { at: 'taking', persona: persona.id, source: 2 };
    await flow.move({ name: 'taking-out', state, nonce: 'n', event, arrived: false }, []);
    const talk = await dialogue({ storage: first.storage });
    await talk.shell.idle();
    expect(talk.heard().join()).toContain('that are left: 240');
    expect(await flow.read()).toBeUndefined();
  });

  test('does not throw away a step that is open', async () => {
    const talk = await twoFiles();
    await talk.say('/sources');
    await talk.press('Take out 2');
    const yes = talk.choices()[0]?.token ?? '';
    await talk.say('/new');
    const said = await talk.send({ ...talk.envelope(), kind: 'choice', token: yes });
    expect(said.join()).toContain('A step is still open');
    expect(await (await vaultOf(talk)).vault.record.sources()).toHaveLength(2);
  });
});
