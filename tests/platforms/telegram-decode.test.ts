// Payloads in the shape Telegram sends them, with other people's numbers.
import type { Update } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { decode, decodeGroup, messagesOf } from '../../src/bots/telegram/decode.ts';

const NOW = 1_790_000_000_000;
const from = { id: 7001, is_bot: false, first_name: 'Ada', language_code: 'en' };
const chat = { id: 7001, type: 'private', first_name: 'Ada' };

const asUpdate = (update: object): Update => update as Update; // the shape is the test's own claim
const message = (content: object, more: object = {}): Update =>
  asUpdate({ update_id: 1, message: { message_id: 31, date: 1_789_000_000, from, chat, ...content, ...more } });
const read = (content: object, more?: object) => decode([message(content, more)], NOW);
const document = (name: string) => ({
  document: {
    file_name: name,
    mime_type: 'text/plain',
    file_id: `id-of-${name}`,
    file_unique_id: 'AgAD1',
    file_size: 1_234,
  },
});

describe('a message', () => {
  it('is a text with its time, its language and what it answers', () => {
    expect(read({ text: ' hi\nthere ' }, { reply_to_message: { message_id: 30 } })).toEqual({
      platform: 'telegram',
      chat: '7001',
      person: '7001',
      native: '7001/31',
      at: 1_789_000_000_000,
      language: 'en',
      replyTo: '7001/30',
      kind: 'text',
      text: ' hi\nthere ',
    });
  });

  it('is a command with everything that follows it', () => {
    const named = (text: string) => {
      const event = read({ text });
      return event?.kind === 'command' ? [event.name, event.args] : event?.kind;
    };
    expect(named('/start')).toEqual(['start', '']);
    expect(named('/Start@afterword_bot  deep-link ')).toEqual(['start', 'deep-link']);
    expect(named('/new Mira\nwe met in June\nshe was funny')).toEqual(['new', 'Mira\nwe met in June\nshe was funny']);
    expect(named('/stop\nnow')).toEqual(['stop', 'now']);
    expect(named('/etc/hosts')).toBe('text');
    expect(named('/ start')).toBe('text');
    expect(named('see /start')).toBe('text');
    expect(named('/删除')).toBe('text');
  });

  it('that was forwarded orders nothing', () => {
    expect(read({ text: '/delete' }, { forward_origin: { type: 'user', date: 1, sender_user: from } })).toMatchObject({
      kind: 'text',
      text: '/delete',
    });
  });

  it('with a document is a file, or the command its caption gives', () => {
    const file = { name: 'chat.txt', size: 1_234, reference: 'id-of-chat.txt' };
    expect(read(document('chat.txt'))).toMatchObject({ kind: 'files', files: [file], caption: '' });
    expect(read({ ...document('chat.txt'), caption: 'our chat' })).toMatchObject({ caption: 'our chat' });
    expect(read({ ...document('chat.txt'), caption: '/upload now' })).toMatchObject({
      kind: 'command',
      name: 'upload',
      args: 'now',
      files: [file],
    });
    expect(read({ document: { file_id: 'x', file_unique_id: 'y' } })).toMatchObject({
      files: [{ name: 'file', reference: 'x' }],
    });
  });

  it('of another kind is named', () => {
    const kinds: readonly (readonly [object, string])[] = [
      [{ voice: { file_id: 'v', duration: 1 } }, 'voice'],
      [{ audio: { file_id: 'a', duration: 1 } }, 'voice'],
      [{ sticker: { file_id: 's', type: 'regular' } }, 'sticker'],
      [{ video: { file_id: 'v' } }, 'video'],
      [{ video_note: { file_id: 'v' } }, 'video'],
      [{ animation: { file_id: 'g' }, ...document('cat.gif.mp4') }, 'video'],
      [{ location: { latitude: 1, longitude: 2 } }, 'location'],
      [{ location: { latitude: 1, longitude: 2 }, venue: { title: 'Lake' } }, 'location'],
      [{ contact: { phone_number: '1', first_name: 'B' } }, 'contact'],
      [{ poll: { id: '1', question: '?' } }, 'other'],
      [{ dice: { emoji: '🎲', value: 3 } }, 'other'],
    ];
    for (const [content, what] of kinds) expect(read(content)).toMatchObject({ kind: 'unsupported', what });
  });

  it('of the app itself, or of a bot, is nothing to answer', () => {
    expect(read({ pinned_message: { message_id: 3 } })).toBeUndefined();
    expect(read({ message_auto_delete_timer_changed: { message_auto_delete_time: 86_400 } })).toBeUndefined();
    expect(read({ text: 'beep' }, { from: { ...from, is_bot: true } })).toBeUndefined();
    expect(decode([asUpdate({ update_id: 1, message_reaction: {} })], NOW)).toBeUndefined();
    expect(decode([], NOW)).toBeUndefined();
  });
});

describe('an album', () => {
  const part = (id: number, content: object) => message(content, { message_id: id, media_group_id: 'G' });

  it('of documents is one event under all its ids', () => {
    const parts = [part(31, document('a.txt')), part(32, { ...document('b.txt'), caption: '/upload' })];
    const event = decode(parts, NOW);
    expect(event).toMatchObject({ kind: 'command', name: 'upload', native: '7001/31,32' });
    expect(event).toMatchObject({ files: [{ name: 'a.txt' }, { name: 'b.txt' }] });
    expect(messagesOf(7001, '7001/31,32')).toEqual([31, 32]);
    expect(messagesOf(7002, '7001/31,32')).toEqual([]);
  });

  it('of pictures is one showing of them, each in its largest size', () => {
    const photo = (id: string) => ({ photo: [{ file_id: 'small' }, { file_id: id, file_size: 9 }] });
    expect(decode([part(31, photo('p')), part(32, { ...photo('q'), caption: 'look' })], NOW)).toMatchObject({
      kind: 'pictures',
      caption: 'look',
      files: [
        { name: 'photo.jpg', size: 9, reference: 'p' },
        { name: 'photo.jpg', size: 9, reference: 'q' },
      ],
    });
  });
});

describe('an edit', () => {
  const edit = (content: object) =>
    decode(
      [
        asUpdate({
          update_id: 1,
          edited_message: { message_id: 31, date: 1_789_000_000, edit_date: 1_789_000_060, from, chat, ...content },
        }),
      ],
      NOW,
    );

  it('of a text names what it replaces, and is never a command', () => {
    expect(edit({ text: '/delete' })).toMatchObject({
      kind: 'text',
      text: '/delete',
      edits: '7001/31',
      native: '7001/31/e1789000060',
      at: 1_789_000_060_000,
    });
    expect(messagesOf(7001, '7001/31/e1789000060')).toEqual([]);
  });

  it('of a caption says nothing new', () => {
    expect(edit({ ...document('a.txt'), caption: 'new' })).toBeUndefined();
  });
});

describe('a pressed button', () => {
  const press = (query: object) =>
    decode([asUpdate({ update_id: 1, callback_query: { id: '991', from, chat_instance: '5', ...query } })], NOW);

  it('is a choice, also under a message too old to be shown', () => {
    const expected = { kind: 'choice', token: 'mode:ab:light', native: 'cb/991', chat: '7001', at: NOW };
    expect(press({ data: 'mode:ab:light', message: { message_id: 9, date: 1, chat } })).toMatchObject(expected);
    expect(press({ data: 'mode:ab:light', message: { message_id: 9, date: 0, chat } })).toMatchObject(expected);
  });

  it('without a token or outside a private chat is nothing', () => {
    expect(press({ game_short_name: 'x', message: { message_id: 9, date: 1, chat } })).toBeUndefined();
    expect(press({ data: 'a:b:c', inline_message_id: '1' })).toBeUndefined();
    expect(press({ data: 'a:b:c', message: { chat: { id: -5, type: 'group' } } })).toBeUndefined();
  });
});

describe('a group', () => {
  const group = { id: -44, type: 'supergroup', title: 'Friends' };
  const membership = (new_chat_member: object, where: object = group) =>
    asUpdate({ update_id: 1, my_chat_member: { chat: where, from, date: 1, new_chat_member } });

  it('is told from a private chat', () => {
    expect(decodeGroup(membership({ status: 'member' }))).toEqual({ chat: -44, language: 'en' });
    expect(decodeGroup(membership({ status: 'administrator' }, { ...group, type: 'channel' }))).toBeDefined();
    expect(decodeGroup(membership({ status: 'restricted', is_member: true }))).toBeDefined();
    expect(decodeGroup(message({ text: 'hi' }, { chat: group }))).toEqual({ chat: -44, language: 'en' });
    expect(decodeGroup(message({ text: 'hi' }))).toBeUndefined();
  });

  it('the bot is out of is left alone, as is somebody who blocks it', () => {
    expect(decodeGroup(membership({ status: 'left' }))).toBeUndefined();
    expect(decodeGroup(membership({ status: 'kicked' }))).toBeUndefined();
    expect(decodeGroup(membership({ status: 'restricted', is_member: false }))).toBeUndefined();
    const blocked = membership({ status: 'kicked' }, chat);
    expect(decodeGroup(blocked)).toBeUndefined();
    expect(decode([blocked], NOW)).toBeUndefined();
  });

  it('never makes an event', () => {
    expect(decode([message({ text: '/start' }, { chat: group })], NOW)).toBeUndefined();
    expect(decode([asUpdate({ update_id: 1, channel_post: { message_id: 1, chat: group } })], NOW)).toBeUndefined();
  });
});
