// Which file a message's picture is, as each app's export names it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { inspect, readMessages } from '../../src/imports/reading.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'afterword-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

async function filesIn(name: string, text: string): Promise<readonly (string | undefined)[]> {
  const path = join(FOLDER, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  const files = [{ path, name }];
  const { conversations } = await inspect(files, {});
  const found: (string | undefined)[] = [];
  for await (const batch of readMessages(files, conversations[0]?.key ?? '', {}))
    for (const message of batch) if (message.sender !== undefined) found.push(message.file);
  return found;
}

const telegram = (fields: object) => ({
  id: 1,
  type: 'message',
  date: '2024-03-02T10:00:00',
  from: 'A',
  from_id: 'user1',
  text: '',
  ...fields,
});

it('WhatsApp, on both systems', async () => {
  const android =
    '13/02/2024, 10:01 - A: IMG-20240213-WA0001.jpg (file attached)\n13/02/2024, 10:02 - B: PTT-20240213-WA0002.opus (file attached)\n13/02/2024, 10:03 - A: hi';
  expect(await filesIn('android.txt', android)).toEqual(['IMG-20240213-WA0001.jpg', undefined, undefined]);
  const ios =
    '[13/02/2024, 10:01:00] A: \u200e<attached: 00000001-PHOTO-2024-02-13-10-01-00.jpg>\n[13/02/2024, 10:02:00] B: ok';
  expect(await filesIn('_chat.txt', ios)).toEqual(['00000001-PHOTO-2024-02-13-10-01-00.jpg', undefined]);
});

it('Telegram as JSON: shown in the chat, sent as a file, and not included', async () => {
  const messages = [
    telegram({ photo: 'photos/photo_1@02-03-2024_10-00-00.jpg' }),
    telegram({ id: 2, file: 'files/IMG_1.HEIC', mime_type: 'image/heic' }),
    telegram({ id: 3, photo: '(File not included. Change data exporting settings to download.)' }),
    telegram({ id: 4, file: 'files/a.pdf' }),
    telegram({ id: 5, from: 'B', from_id: 'user2', text: 'hi' }),
  ];
  const text = JSON.stringify({ name: 'B', type: 'personal_chat', id: 2, messages });
  expect(await filesIn('result.json', text)).toEqual([
    'photos/photo_1@02-03-2024_10-00-00.jpg',
    'files/IMG_1.HEIC',
    undefined,
    undefined,
    undefined,
  ]);
});

it('Telegram as HTML', async () => {
  const message = (id: number, name: string, inside: string) =>
    `<div class="message default clearfix" id="message${id}"><div class="body"><div class="pull_right date details" title="02.03.2024 10:0${id}:00 UTC+00:00">10:0${id}</div><div class="from_name">${name}</div>${inside}</div></div>`;
  const photo =
    '<div class="media_wrap clearfix"><a class="photo_wrap clearfix pull_left" href="photos/photo_1@02-03-2024.jpg"><img class="photo" src="photos/photo_1@02-03-2024_thumb.jpg"></a></div>';
  const page = `<html><body><div class="page_wrap"><div class="page_header"><div class="text bold">B</div></div><div class="page_body chat_page"><div class="history">${message(1, 'A', photo)}${message(2, 'B', '<div class="text">hi</div>')}</div></div></div></body></html>`;
  expect(await filesIn('messages.html', page)).toEqual(['photos/photo_1@02-03-2024.jpg', undefined]);
});

it('Instagram and Messenger', async () => {
  const text = JSON.stringify({
    participants: [{ name: 'A' }, { name: 'B' }],
    messages: [
      { sender_name: 'B', timestamp_ms: 1709373660000, content: 'hi' },
      {
        sender_name: 'A',
        timestamp_ms: 1709373600000,
        photos: [{ uri: 'messages/inbox/b_1/photos/1.jpg', creation_timestamp: 1 }],
      },
    ],
    title: 'B',
    thread_path: 'inbox/b_1',
  });
  expect(await filesIn('message_1.json', text)).toEqual(['messages/inbox/b_1/photos/1.jpg', undefined]);
});
