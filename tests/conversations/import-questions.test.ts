// What an import asks, through the real readers and a real vault: groups, names, many files, time zones.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseToken } from '../../src/core/choices.ts';
import type { Incoming } from '../../src/core/events.ts';
import type { FlowInput } from '../../src/core/flow.ts';
import { importFlow } from '../../src/core/flows/import.ts';
import type { Vault } from '../../src/core/ports.ts';
import { admitted, type Dialogue, dialogue } from '../support/dialogue.ts';

const fixture = (path: string): string => fileURLToPath(new URL(`../formats/fixtures/${path}`, import.meta.url));

const labels = (talk: Dialogue): readonly string[] => talk.choices().map(({ label }) => label);

async function homeOf({ storage }: Dialogue) {
  const [person] = await storage.directory.people();
  if (!person) throw new Error('nobody is in');
  return { home: await storage.homes.open(person), personas: await storage.directory.personas(person) };
}

async function vaultOf(talk: Dialogue, place = 0): Promise<Vault> {
  const persona = (await homeOf(talk)).personas[place];
  if (!persona) throw new Error('nobody was made');
  return talk.storage.vaults.open(persona.id);
}

/** As the terminal and Discord send a file: with the command. */
function sendWithUpload(talk: Dialogue, name: string, content: string): Promise<readonly string[]> {
  const reference = `command-${talk.uploads.size}`;
  talk.uploads.set(reference, new TextEncoder().encode(content));
  const files = [{ name, reference }];
  return talk.send({ ...talk.envelope(), kind: 'command', name: 'upload', args: '', files });
}

/** "me 10:01 hello", in order of time. */
async function record(talk: Dialogue, place = 0): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const { by, at, text } of (await vaultOf(talk, place)).everything())
    lines.push(`${by} ${at === undefined ? '' : new Date(at * 1000).toISOString().slice(0, 16)} ${text}`);
  return lines;
}

/** A chat as WhatsApp on Android writes it, a line a minute. */
const whatsapp = (start: string, lines: readonly (readonly [name: string, text: string])[]): string =>
  lines
    .map(([name, text], minute) => {
      const iso = new Date(Date.parse(`${start}Z`) + minute * 60_000).toISOString();
      return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}, ${iso.slice(11, 16)} - ${name}: ${text}`;
    })
    .join('\n');

const MARIA = whatsapp('2024-02-13T10:00', [
  ['Maria', 'are you up'],
  ['Sky', 'now I am'],
  ['Maria', 'soup?'],
  ['Sky', 'always soup'],
]);
const MARY = whatsapp('2024-02-14T10:00', [
  ['Mary', 'new phone'],
  ['Sky', 'who is this'],
  ['Mary', 'guess'],
]);
const TRIP = whatsapp('2024-05-20T09:00', [
  ['Ana', 'hi all'],
  ['Sky', 'hello'],
  ['Ben', 'hey'],
  ['Cleo', 'hello hello'],
  ['Ana', 'who drives'],
  ['Ben', 'not me'],
  ['Cleo', 'I can'],
  ['Sky', 'thank you Cleo'],
  ['Ben', 'great'],
  ['Cleo', 'but no singing'],
  ['Ana', 'ok'],
  ['Sky', 'no promises'],
]);

describe('a group', () => {
  test('asks who the other one is, keeps what the two wrote, and tells what it left out', async () => {
    const talk = await admitted();
    expect((await talk.upload('WhatsApp Chat with Trip.txt', TRIP)).join()).toBe('Which of these is you?');
    const asked = (await talk.press('Sky')).join();
    expect(asked).toContain('“Trip” is a group chat; people who wrote in it: 4.');
    expect(asked).toContain('Only what that one and you wrote is kept');
    expect(labels(talk)).toEqual(['Ana (3)', 'Ben (3)', 'Cleo (3)', 'None of them']);
    await talk.press('Cleo');
    // the file does not say that it is a group, so that a name may be another one of the two
    expect((await talk.press('Neither')).join()).toContain('Is that another name of Cleo?');
    const said = (await talk.press('Neither')).join();
    expect(said).toContain('Written by others and left out: 6.');
    expect(said).toContain('You can write now; the simulation of Cleo answers.');
    expect((await record(talk)).map((line) => line.split(' ').slice(2).join(' '))).toEqual([
      'hello',
      'hello hello',
      'I can',
      'thank you Cleo',
      'but no singing',
      'no promises',
    ]);
    expect(await (await vaultOf(talk)).record.names()).toEqual({ mine: ['Sky'], theirs: ['Cleo'] });
  });

  test('stands at the end of an account’s list, and can be declined in Chinese', async () => {
    const talk = await admitted({ language: 'zh' });
    const group = {
      name: 'Flat 4',
      type: 'private_group',
      id: 9,
      messages: ['Ines', 'Rowan', 'Ines', 'Kim', 'Rowan'].map((from, i) => telegramLine(i, from, `line ${i}`)),
    };
    const chat = { name: 'Ines', type: 'personal_chat', id: 7, messages: group.messages.slice(0, 3) };
    const account = { personal_information: { user_id: 2, first_name: 'Rowan' }, chats: { list: [group, chat] } };
    const said = (await talk.upload('result.json', JSON.stringify(account))).join();
    expect(said).toContain('1 个是群聊，排在最后');
    expect(labels(talk).map((label) => label.split('（')[0])).toEqual(['Ines', '群聊：Flat 4']);
    expect((await talk.press('群聊')).join()).toContain('“Flat 4”是群聊，里面有 3 个人说过话。');
    expect(labels(talk)).toEqual(['Ines（2 条）', 'Kim（1 条）', '都不是']);
    expect((await talk.press('都不是')).join()).toContain('那这个群聊（3 个人）我就不动了');
    expect((await homeOf(talk)).personas).toEqual([]);
  });
});

const IDS: Readonly<Record<string, string>> = { Ines: 'user1', Rowan: 'user2', Kim: 'user3' };

/** Berlin's clock beside UTC, a month apart. */
function telegramLine(month: number, from: string, text: string) {
  const moment = Date.UTC(2023, month, 5, 20) / 1000;
  const ahead = month >= 3 && month <= 9 ? 7200 : 3600;
  const date = new Date((moment + ahead) * 1000).toISOString().slice(0, 19);
  return { id: month + 1, type: 'message', date, date_unixtime: String(moment), from, from_id: IDS[from], text };
}

describe('another name', () => {
  test('in a chat of two is asked about once, and the answer is remembered', async () => {
    const talk = await admitted();
    await talk.upload('WhatsApp Chat with Maria.txt', `${MARIA}\n${MARY}`);
    expect((await talk.press('Sky')).join()).toContain('Who is it?');
    await talk.press('Maria');
    expect(talk.heardAll().at(-1)).toBe('Mary wrote in it too, 2 of the messages. Is that another name of Maria?');
    expect((await talk.press('Yes, that is Maria')).join()).toContain('You wrote 3, Maria wrote 4.');
    const later = whatsapp('2024-02-15T10:00', [
      ['Mary', 'still me'],
      ['Sky', 'I know'],
      ['Maria', 'old phone again'],
    ]);
    expect((await talk.upload('WhatsApp Chat with Maria.txt', later)).join()).toContain('New: 3. Already here: 0.');
    expect(await (await vaultOf(talk)).record.names()).toEqual({ mine: ['Sky'], theirs: ['Maria', 'Mary'] });
  });

  test('of the user is one, too, and what somebody else wrote stays out of every later file', async () => {
    const talk = await admitted({ language: 'zh' });
    const names = (start: string) =>
      whatsapp(start, [
        ['Maria', 'one'],
        ['Maria', 'two'],
        ['Maria', 'three'],
        ['Sky', 'four'],
        ['Sky', 'five'],
        ['Sky', 'six'],
        ['Skye', 'seven'],
        ['Skye', 'eight'],
        ['Skye', 'nine'],
        ['Plumber', 'ten'],
        ['Plumber', 'eleven'],
        ['Plumber', 'twelve'],
      ]);
    await talk.upload('chat.txt', names('2024-02-13T10:00'));
    await talk.press('Sky（3 条）');
    await talk.press('Maria');
    expect(labels(talk)).toEqual(['是，就是Maria', '不是，那是我', '都不是，不要留']);
    await talk.press('不是，那是我');
    const said = (await talk.press('都不是')).join();
    expect(said).toContain('你写了 6 条，Maria写了 3 条。');
    expect(said).toContain('别人写的没有留，共 3 条。');
    const again = (await talk.upload('chat.txt', names('2024-03-13T10:00'))).join();
    expect(again).toContain('这里面的名字我认得，所以加到了Maria。');
    expect(again).toContain('你写了 12 条，Maria写了 6 条。');
    await talk.say('/sources');
    await talk.press('拿出 2');
    await talk.press('拿出去');
    // whose names the strangers' were is forgotten with it
    await talk.upload('chat.txt', names('2024-04-13T10:00'));
    expect(talk.heardAll().at(-1)).toContain('里面有 4 个人说过话');
    await talk.say('/cancel');
    const { record: left } = await vaultOf(talk);
    expect(await left.names()).toEqual({ mine: ['Sky', 'Skye'], theirs: ['Maria'] });
    expect(await left.summary()).toMatchObject({ mine: 6, theirs: 3 });
  });

  test('of a later file’s other side is asked about once, when it is placed', async () => {
    const talk = await admitted();
    await talk.upload('WhatsApp Chat with Maria.txt', MARIA);
    await talk.press('Sky');
    await talk.upload('WhatsApp Chat with Mary.txt', MARY);
    const asked = (await talk.press('Sky')).join();
    expect(asked).toContain('If Mary is another name of somebody here, add it there');
    await talk.press('Add it to Maria');
    expect((await talk.upload('WhatsApp Chat with Mary.txt', MARY)).join()).toContain('All of it was here already');
    expect((await record(talk)).length).toBe(7);
    expect((await homeOf(talk)).personas).toHaveLength(1);
  });

  test('that two people have is asked about again', async () => {
    const talk = await admitted();
    await talk.upload('one.txt', MARIA);
    await talk.press('Sky');
    await talk.upload('two.txt', MARY);
    await talk.press('Sky');
    await talk.press('Somebody new: Mary');
    const both = whatsapp('2024-02-20T10:00', [
      ['Maria', 'hello'],
      ['Sky', 'hello'],
      ['Mary', 'hello'],
    ]);
    // each of the two knows names of both sides, so who the user is is known, and who the other one is not
    expect((await talk.upload('three.txt', both)).join()).toContain('Who is it?');
    expect(labels(talk)).toEqual(['Maria (1)', 'Mary (1)', 'None of them']);
  });
});

describe('several files of one conversation', () => {
  test('at once, with and without media, are one, and what both hold is there once', async () => {
    const talk = await admitted();
    const bare = whatsapp('2024-02-13T10:00', [
      ['Maria', '<Media omitted>'],
      ['Sky', 'nice'],
      ['Maria', 'right'],
      ['Sky', '<Media omitted>'],
    ]);
    const withMedia = bare
      .replace('<Media omitted>', 'IMG-20240213-WA0001.jpg (file attached)')
      .replace('<Media omitted>', 'PTT-20240213-WA0002.opus (file attached)');
    const older = whatsapp('2023-02-13T10:00', [['Maria', 'much earlier']]);
    await talk.uploadTogether([
      ['bare.txt', bare],
      ['with.txt', withMedia],
      ['old.txt', `${older}\n${MARIA}`],
    ]);
    const said = (await talk.press('Sky')).join();
    expect(said).toContain('New: 9. Already here: 4.');
    const lines = await record(talk);
    expect(lines[0]).toContain('much earlier');
    expect(lines).toHaveLength(9);
    expect(await (await vaultOf(talk)).record.sources()).toHaveLength(3);
  });

  test('at once, with a name that changed, can be joined', async () => {
    const talk = await admitted();
    const said = (
      await talk.uploadTogether([
        ['WhatsApp Chat with Maria.txt', MARIA],
        ['WhatsApp Chat with Mary.txt', MARY],
      ])
    ).join();
    expect(said).toContain('Which one is it?');
    expect(labels(talk).at(-1)).toBe('All of it is with one person');
    await talk.press('All of it');
    expect(labels(talk)).toEqual(['Sky (3)', 'Maria (2)', 'Mary (2)']);
    expect((await talk.press('Sky')).join()).toContain('Is that another name of Maria?');
    await talk.press('Yes');
    expect(await record(talk)).toHaveLength(7);
  });

  test('pages of Telegram come one by one, the last one first', async () => {
    const talk = await admitted();
    await talk.uploadFile(fixture('telegram-html/two-pages/export/messages2.html'));
    await talk.press('Rowan Vale');
    const said = (await talk.uploadFile(fixture('telegram-html/two-pages/export/messages.html'))).join();
    expect(said).toContain('New: 9. Already here: 0.');
    const times = (await record(talk)).map((line) => line.split(' ')[1] ?? '');
    expect(times).toHaveLength(19);
    expect(times).toEqual([...times].sort());
  });

  test('pieces of QQ and KakaoTalk come one by one, also one that holds one side only', async () => {
    const talk = await admitted({ language: 'zh' });
    const chunks = 'qq-chat-exporter/chunked-folder-with-a-missing-chunk/export/chunks';
    await talk.uploadFile(fixture(`${chunks}/c000002.jsonl`));
    await talk.press('阿远');
    expect((await talk.uploadFile(fixture(`${chunks}/c000001.jsonl`))).join()).toMatch(/共 4 条消息[\s\S]*都是新的。/);
    const kakao = (lines: string): string =>
      `KakaoTalk Chats with Hana\nDate Saved : November 3, 2020, 1:08 PM\n\n\n${lines}`;
    const first = kakao(
      'March 1, 2016, 12:00 AM\nMarch 1, 2016, 12:00 AM, Hana : so...\nMarch 1, 2016, 12:01 AM, you : yes?',
    );
    await talk.upload('Talk_1.txt', first);
    await talk.press('新的人');
    const second = kakao(
      'March 1, 2016, 12:02 AM\nMarch 1, 2016, 12:02 AM, Hana : later then\nMarch 1, 2016, 12:03 AM, Hana : bye',
    );
    const said = (await talk.upload('Talk_2.txt', second)).join();
    expect(said).toMatch(/共 2 条消息[\s\S]*都是新的。/);
    expect((await record(talk, 1)).map((line) => line.split(' ').slice(2).join(' '))).toEqual([
      'so...',
      'yes?',
      'later then',
      'bye',
    ]);
  });

  test('a piece of one side is refused where nobody knows the name', async () => {
    const talk = await admitted();
    const half = whatsapp('2024-02-13T10:00', [
      ['Zoe', 'hello'],
      ['Zoe', 'anybody'],
    ]);
    await talk.upload('chat.txt', MARIA);
    await talk.press('Sky');
    expect((await talk.upload('half.txt', half)).join()).toContain('I found lines by Zoe only.');
    expect((await talk.upload('half.txt', half.replaceAll('Zoe', 'Sky'))).join()).toContain('holds one side only');
    expect(labels(talk)).toEqual(['Add it to Maria']);
    expect((await talk.press('Add it to Maria')).join()).toContain('New: 2.');
  });

  test('sent while a question is open are read with it', async () => {
    const talk = await admitted();
    await talk.upload('one.txt', MARIA);
    const later = MARIA.replaceAll('13/02', '15/02');
    expect((await sendWithUpload(talk, 'two.txt', later)).join()).toBe('Which of these is you?');
    expect(labels(talk)).toEqual(['Maria (4)', 'Sky (4)']);
    expect((await talk.press('Sky')).join()).toContain('New: 8.');
    await talk.upload('three.txt', MARY);
    await talk.upload('result.json', readFileSync(fixture('telegram-json/chat/export.json')));
    expect(talk.seen.filter((effect) => effect.do === 'erase-upload')).toHaveLength(3);
    expect(talk.heardAll().at(-2)).toContain('The file you sent before is of another kind.');
  });

  test('in two formats of one app are not both read, and the person is told', async () => {
    const talk = await admitted({ language: 'zh' });
    const files = ['telegram-json/chat/export.json', 'telegram-html/two-pages/export/messages2.html'];
    const sent = files.map((path) => [path.split('/').at(-1) ?? '', readFileSync(fixture(path))] as const);
    const said = (await talk.uploadTogether(sent)).join();
    expect(said).toContain('没有读：messages2.html');
    expect(said).toContain('现在可以说话了');
    // the same messages, and who the user is is known by now
    expect((await talk.uploadFile(fixture(files[1] ?? ''))).join()).toContain('这些原来就都有');
  });
});

const instagram = (lines: readonly (readonly [name: string, iso: string, text: string])[]): string =>
  JSON.stringify({
    participants: [{ name: 'Ines' }, { name: 'Rowan' }],
    messages: lines
      .map(([sender_name, iso, content]) => ({ sender_name, timestamp_ms: Date.parse(iso), content }))
      .reverse(),
    title: 'Ines',
    thread_path: 'inbox/ines_1',
  });

/** Berlin's clocks go back at 01:00 UTC. */
const NIGHT = instagram([
  ['Ines', '2023-10-28T23:59:00Z', 'still awake'],
  ['Rowan', '2023-10-29T00:30:00Z', 'half past two'],
  ['Ines', '2023-10-29T01:30:00Z', 'half past two again'],
  ['Rowan', '2023-10-29T22:59:00Z', 'good night'],
]);

describe('times in UTC', () => {
  test('are asked about once, and come out right in the night the clocks change', async () => {
    const talk = await admitted({ language: 'de' });
    await talk.upload('message_1.json', NIGHT);
    const [question] = talk.heardAll().slice(-1);
    expect(question).toContain('This export tells the time in UTC only.');
    expect(labels(talk)[0]).toBe('Berlin');
    expect(labels(talk).at(-1)).toBe('Leave it in UTC');
    expect((await talk.say('somewhere warm')).join()).toContain('I do not know that place.');
    expect((await talk.say('Munich')).join()).toContain('Times in UTC I turned into the time of Berlin.');
    expect(await record(talk)).toEqual([
      'them 2023-10-29T01:59 still awake',
      'me 2023-10-29T02:30 half past two',
      'them 2023-10-29T02:30 half past two again',
      'me 2023-10-29T23:59 good night',
    ]);
    const spring = instagram([
      ['Ines', '2024-03-31T00:59:00Z', 'before two'],
      ['Rowan', '2024-03-31T01:00:00Z', 'at three'],
    ]);
    expect((await talk.upload('message_2.json', spring)).join()).toContain('New: 2.');
    expect((await record(talk)).slice(-2)).toEqual([
      'them 2024-03-31T01:59 before two',
      'me 2024-03-31T03:00 at three',
    ]);
  });

  test('are not asked about where an export has the clock on the wall, and can be said before', async () => {
    const talk = await admitted({ language: 'zh-TW' });
    await talk.upload('chat.txt', MARIA);
    expect((await talk.press('Sky')).join()).not.toContain('UTC');
    expect((await talk.say('/timezone')).join()).toContain('到现在还没有哪份导出用得着时区');
    expect(labels(talk)[0]).toBe('台北');
    expect((await talk.press('台北')).join()).toContain('以后 UTC 时间都换成台北的时间');
    expect((await talk.say('/timezone 高雄')).join()).toContain('台北');
    await talk.upload('message_1.json', NIGHT);
    expect((await talk.press('新的人')).join()).toContain('UTC 时间都换成了台北的时间');
    expect((await record(talk, 1))[0]).toBe('them 2023-10-29T07:59 still awake');
  });

  test('are guessed from a file that told both clocks, and another zone moves what is there', async () => {
    const talk = await admitted({ language: 'en' });
    const messages = Array.from({ length: 12 }, (_, month) =>
      telegramLine(month, month % 2 ? 'Ines' : 'Rowan', `line ${month}`),
    );
    const chat = { name: 'Ines', type: 'personal_chat', id: 1, messages };
    expect((await talk.upload('result.json', JSON.stringify(chat))).join()).not.toContain('UTC');
    await talk.upload('message_1.json', NIGHT);
    expect(labels(talk).slice(0, 2)).toEqual(['Berlin', 'New York']);
    await talk.press('Berlin');
    const wall = (await record(talk)).filter((line) => line.includes('line')).join();
    expect((await talk.say('/timezone Shanghai')).join()).toContain('Beijing, Shanghai');
    const more = instagram([
      ['Ines', '2023-10-30T12:00:00Z', 'one more'],
      ['Rowan', '2023-10-30T12:01:00Z', 'fine'],
    ]);
    await talk.upload('message_2.json', more);
    const lines = await record(talk);
    expect(lines).toContain('them 2023-10-29T07:59 still awake');
    expect(lines).toContain('them 2023-10-30T20:00 one more');
    expect(lines.filter((line) => line.includes('line')).join()).toBe(wall);
    expect((await talk.say('/timezone Atlantis')).join()).toContain('I do not know that place.');
    expect((await talk.say('/timezone')).join()).toContain('the time of Beijing, Shanghai');
  });
});

describe('a crash after the answer', () => {
  /** The move is on disk, and nothing that belongs to it was done; then the program starts anew. */
  async function crashed(talk: Dialogue, input: FlowInput, event?: Incoming): Promise<Dialogue> {
    const { home } = await homeOf(talk);
    const row = await home.flow.read();
    const state = row && importFlow.parse(row.state);
    const next = state && importFlow.move(state, input);
    if (!row || next === undefined || next === 'unfit') throw new Error('nothing was asked');
    await home.flow.move({ ...row, event: event ?? row.event, state: next, nonce: 'crashed', arrived: false }, []);
    const { storage, uploads } = talk;
    const again = await dialogue({ storage, uploads, language: 'de', setUp: true });
    await again.shell.idle();
    return again;
  }

  function answerTo(talk: Dialogue, label: string): FlowInput {
    const token = talk.choices().find((each) => each.label.startsWith(label))?.token ?? '';
    return { kind: 'choice', value: parseToken(token)?.value ?? '' };
  }

  const RENAMED = {
    files: [['WhatsApp Chat with Maria.txt', `${MARIA}\n${MARY}`]],
    answers: ['Sky', 'Maria', 'Yes', 'Somebody new', 'None of this'],
  } as const;
  const IN_UTC = {
    files: [['message_1.json', NIGHT]],
    answers: ['Rowan', 'Somebody new', 'Berlin', 'None of this'],
  } as const;

  async function play({ files, answers }: typeof RENAMED | typeof IN_UTC, crashAt: number) {
    let talk = await admitted({ language: 'de', setUp: true });
    await homeOf(talk).then(({ home }) => home.care.change({ limits: { visits: 7, minutes: undefined } }));
    await talk.upload('first.txt', 'Robin: hey\nKai: hi\nRobin: you up?\nKai: yes\nRobin: ok\nKai: tea?');
    await talk.press('Kai');
    await talk.press('None of this');
    await talk.uploadTogether(files);
    // an export whose title is the other one says who the user is
    const asked = answers.filter((answer) => answer !== 'Rowan');
    for (const [place, answer] of asked.entries()) {
      if (place === crashAt) talk = await crashed(talk, answerTo(talk, answer));
      else await talk.press(answer);
    }
    const { home, personas } = await homeOf(talk);
    const { zone } = await home.settings.read();
    return {
      lines: await record(talk, 1),
      names: personas.map(({ name }) => name),
      zone,
      flow: await home.flow.read(),
    };
  }

  test.each([
    ['of another name', RENAMED, [0, 1, 2, 3, 4]],
    ['of the time zone', IN_UTC, [0, 1, 2]],
  ])('to any question %s comes to the same', async (_, story, crashes) => {
    const whole = await play(story, -1);
    expect(whole.flow).toBeUndefined();
    expect(whole.names).toHaveLength(2);
    expect(whole.lines.length).toBeGreaterThan(3);
    for (const crashAt of crashes) expect(await play(story, crashAt)).toEqual(whole);
  });

  test('that it is none of a group is told, and nobody is made', async () => {
    const talk = await admitted();
    await talk.upload('WhatsApp Chat with Trip.txt', TRIP);
    await talk.press('Sky');
    const again = await crashed(talk, { kind: 'choice', value: 'none' });
    expect(again.heard().join()).toContain('I leave this group chat with 4 people as it is');
    expect((await homeOf(again)).personas).toEqual([]);
    expect(again.seen.filter((effect) => effect.do === 'erase-upload')).toHaveLength(1);
  });

  test('with another file reads both', async () => {
    const talk = await admitted();
    await talk.upload('one.txt', MARIA);
    talk.uploads.set('later', new TextEncoder().encode(MARIA.replaceAll('13/02', '15/02')));
    const files = [{ name: 'two.txt', reference: 'later' }];
    const event: Incoming = { ...talk.envelope('upload-2'), kind: 'files', files, caption: '' };
    const again = await crashed(talk, { kind: 'files', files }, event);
    expect(labels(again)).toEqual(['Maria (4)', 'Sky (4)']);
    await again.press('Sky');
    expect((await again.press('None of this')).join()).toContain('New: 8.');
    expect(again.seen.flatMap((effect) => (effect.do === 'erase-upload' ? [effect.native] : [])).at(-1)).toBe(
      'upload-2',
    );
  });
});
