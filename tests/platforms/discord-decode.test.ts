// Payloads in the shape Discord sends them, with other people's numbers.
import type { APIInteraction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  decodeEdit,
  decodeInteraction,
  decodeMessage,
  isElsewhere,
  type Message,
} from '../../src/bots/discord/decode.ts';
import { byAge, momentOf, placeOf } from '../../src/bots/discord/ids.ts';

const author = { id: '5001', username: 'ada', discriminator: '0', global_name: 'Ada', avatar: null };
const ID = '1300000000000000031';

const message = (content: object): Message =>
  ({
    id: ID,
    channel_id: '8001',
    author,
    content: '',
    timestamp: '2024-10-27T06:26:11.142000+00:00',
    edited_timestamp: null,
    attachments: [],
    embeds: [],
    type: 0,
    ...content,
  }) as unknown as Message; // the shape is the test's own claim
const read = (content: object) => decodeMessage(message(content));
const file = (name: string, type = 'text/plain', more: object = {}) => ({
  id: `77${name.length}`,
  filename: name,
  size: 1_234,
  url: `https://cdn.discordapp.com/attachments/8001/77/${name}?ex=1`,
  content_type: type,
  ...more,
});

describe('a message', () => {
  it('is a text with its time and what it answers', () => {
    const reply = { type: 19, message_reference: { type: 0, channel_id: '8001', message_id: '1299' } };
    expect(read({ content: ' hi\nthere ', ...reply })).toEqual({
      platform: 'discord',
      chat: '8001',
      person: '5001',
      native: `8001/${ID}`,
      at: momentOf(ID),
      replyTo: '8001/1299',
      kind: 'text',
      text: ' hi\nthere ',
    });
    expect(new Date(momentOf(ID)).toISOString().slice(0, 10)).toBe('2024-10-27');
  });

  it('is a command when it is written as one, but not when it was forwarded', () => {
    expect(read({ content: '/new Mira\nwe met in June' })).toMatchObject({ kind: 'command', name: 'new' });
    const forwarded = {
      message_reference: { type: 1, channel_id: '9', message_id: '1' },
      message_snapshots: [{ message: { content: '/delete', attachments: [] } }],
    };
    const event = read(forwarded);
    expect(event).toMatchObject({ kind: 'text', text: '/delete' });
    expect(event).not.toHaveProperty('replyTo');
  });

  it('with attachments is files, found again through the message', () => {
    expect(read({ attachments: [file('chat.txt'), file('b.zip', 'application/zip')], content: 'ours ' })).toMatchObject(
      {
        kind: 'files',
        files: [
          { name: 'chat.txt', size: 1_234, reference: `8001/${ID}/778` },
          { name: 'b.zip', reference: `8001/${ID}/775` },
        ],
        caption: 'ours',
      },
    );
    expect(read({ attachments: [file('chat.txt')], content: '/upload now' })).toMatchObject({
      kind: 'command',
      name: 'upload',
      args: 'now',
      files: [{ name: 'chat.txt' }],
    });
    expect(read({ attachments: [file('cat.png', 'image/png'), file('chat.txt')] })).toMatchObject({
      files: [{ name: 'chat.txt' }],
    });
  });

  it.each([
    ['a voice message', { attachments: [file('v.ogg', 'audio/ogg')], flags: 8192 }, 'voice'],
    ['a video', { attachments: [file('v.mp4', 'video/mp4')] }, 'video'],
    ['a sticker', { sticker_items: [{ id: '1', name: 'hi', format_type: 1 }] }, 'sticker'],
    ['a poll', { poll: { question: { text: '?' } } }, 'other'],
  ])('that is %s is named', (_, content, what) => {
    expect(read(content)).toMatchObject({ kind: 'unsupported', what });
  });

  it('that is a picture is shown, with what is written beside it', () => {
    expect(read({ attachments: [file('cat.png', 'image/png')], content: 'look' })).toMatchObject({
      kind: 'pictures',
      caption: 'look',
      files: [{ name: 'cat.png' }],
    });
  });

  it('of the app itself, of a bot, or in a server is nothing to answer', () => {
    expect(read({ type: 6 })).toBeUndefined();
    expect(read({ content: 'beep', author: { ...author, bot: true } })).toBeUndefined();
    expect(read({ content: 'hello all', guild_id: '3' })).toBeUndefined();
    expect(read({ content: '', embeds: [{ type: 'rich' }] })).toBeUndefined();
  });
});

describe('an edit', () => {
  it('names what it replaces, and is never a command', () => {
    const edited = message({ content: '/delete', edited_timestamp: '2024-10-27T06:27:00.000000+00:00' });
    expect(decodeEdit(edited)).toMatchObject({
      kind: 'text',
      text: '/delete',
      edits: `8001/${ID}`,
      native: `8001/${ID}/e1730010420000`,
      at: 1_730_010_420_000,
    });
  });

  it('is none when Discord added a preview, or when a file or a bot is edited', () => {
    expect(decodeEdit(message({ content: 'https://example.com' }))).toBeUndefined();
    const edited = { content: 'x', edited_timestamp: '2024-10-27T06:27:00+00:00' };
    expect(decodeEdit(message({ ...edited, author: { ...author, bot: true } }))).toBeUndefined();
    expect(decodeEdit(message({ ...edited, attachments: [file('a.txt')] }))).toBeUndefined();
  });
});

describe('an interaction', () => {
  const asked = (more: object): APIInteraction =>
    ({
      id: ID,
      application_id: '1000',
      token: 'secret',
      user: author,
      channel: { id: '8001', type: 1 },
      context: 1,
      locale: 'zh-CN',
      ...more,
    }) as unknown as APIInteraction; // as above

  it('is a command with its text and the files that came with it', () => {
    const data = {
      type: 1,
      name: 'upload',
      options: [
        { type: 11, name: 'file', value: '1' },
        { type: 11, name: 'file2', value: '2' },
        { type: 3, name: 'text', value: ' ours ' },
      ],
      resolved: { attachments: { 1: file('a.txt'), 2: file('b.png', 'image/png') } },
    };
    expect(decodeInteraction(asked({ type: 2, data }))).toEqual({
      platform: 'discord',
      chat: '8001',
      person: '5001',
      native: `8001/i${ID}`,
      at: momentOf(ID),
      language: 'zh-CN',
      kind: 'command',
      name: 'upload',
      args: 'ours',
      files: [
        { name: 'a.txt', size: 1_234, reference: file('a.txt').url },
        { name: 'b.png', size: 1_234, reference: file('b.png').url },
      ],
    });
  });

  it('is a choice, from a button or a list', () => {
    const button = { component_type: 2, custom_id: 'mode:1:light' };
    expect(decodeInteraction(asked({ type: 3, data: button }))).toMatchObject({
      kind: 'choice',
      token: 'mode:1:light',
    });
    const list = { component_type: 3, custom_id: 'list:0', values: ['personas:1:a'] };
    expect(decodeInteraction(asked({ type: 3, data: list }))).toMatchObject({ token: 'personas:1:a' });
  });

  it('of another kind, or elsewhere, is nothing to answer', () => {
    const data = { type: 1, name: 'start' };
    expect(decodeInteraction(asked({ type: 4, data }))).toBeUndefined();
    expect(decodeInteraction(asked({ type: 2, data: { type: 2, name: 'Look' } }))).toBeUndefined();
    for (const more of [{ guild_id: '3', context: 0 }, { context: 2 }]) {
      expect(isElsewhere(asked({ type: 2, data, ...more }))).toBe(true);
      expect(decodeInteraction(asked({ type: 2, data, ...more }))).toBeUndefined();
    }
    expect(isElsewhere(asked({ type: 2, data }))).toBe(false);
  });
});

describe('a native id', () => {
  it('says in which chat, and what', () => {
    expect(placeOf('8001/31')).toEqual({ chat: '8001', id: '31' });
    expect(placeOf('8001/i31')).toEqual({ chat: '8001', id: '31' });
    expect(placeOf('8001/31/e99')).toEqual({ chat: '8001', id: '31' });
    expect(placeOf('cb/31')).toBeUndefined();
    expect(['10', '9', '1300000000000000032', ID].sort(byAge)).toEqual(['9', '10', ID, '1300000000000000032']);
  });
});
