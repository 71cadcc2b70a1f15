// Chats as the apps write them in JSON.
import { chat, iso, NAMES } from './chat.mjs';

/** Telegram Desktop, one chat. */
export function* telegram(count) {
  yield `{\n "name": "Ines",\n "type": "personal_chat",\n "id": 4242424242,\n "messages": [\n`;
  let id = 1;
  for (const { at, by, text, media } of chat(count)) {
    const message = {
      id: id++,
      type: 'message',
      date: iso(at).slice(0, 19),
      date_unixtime: String(at),
      from: NAMES[by],
      from_id: `user424242424${by}`,
      ...(media && {
        photo: '(File not included. Change data exporting settings to download.)',
        width: 960,
        height: 1280,
      }),
      text: media ? '' : text,
      text_entities: media ? [] : [{ type: 'plain', text }],
    };
    yield `${JSON.stringify(message, null, 1).replaceAll('\n', '\n  ').replace(/^/, '  ')}${id <= count ? ',' : ''}\n`;
  }
  yield ' ]\n}\n';
}

/** qq-chat-exporter, version 5. */
export function* qq(count) {
  const info = {
    name: NAMES[0],
    type: 'private',
    selfUid: 'u_1',
    selfUin: '10001',
    selfName: NAMES[1],
    peerUid: 'u_0',
  };
  yield `{\n  "metadata": {"name": "QQChatExporter V5", "version": "5.0.0"},\n  "chatInfo": ${JSON.stringify(info)},\n  "messages": [\n`;
  let id = 0;
  for (const { at, by, text, media } of chat(count)) {
    const element = media
      ? { type: 'image', data: { filename: `${id}.jpg`, size: 48_213, url: '' } }
      : { type: 'text', data: { text } };
    const message = {
      id: String(7_400_000_000_000 + id++),
      seq: String(id),
      timestamp: (at - 8 * 3600) * 1000,
      time: iso(at).slice(0, 19).replace('T', ' '),
      sender: { uid: `u_${by}`, uin: String(10_000 + by), name: NAMES[by], nickname: NAMES[by] },
      type: 'type_1',
      content: { text: media ? `[图片: ${id}.jpg]` : text, html: '', elements: [element], resources: [], mentions: [] },
      recalled: false,
      system: false,
    };
    yield `    ${JSON.stringify(message, null, 2).replaceAll('\n', '\n    ')}${id < count ? ',' : ''}\n`;
  }
  yield '  ]\n}\n';
}

/** ChatLab's standard, as lines. */
export function* chatlab(count) {
  const meta = { name: NAMES[0], platform: 'wechat', type: 'private', ownerId: 'person1' };
  yield `${JSON.stringify({ _type: 'header', chatlab: { version: '0.0.2' }, meta })}\n`;
  let id = 0;
  for (const { at, by, text, media } of chat(count)) {
    const said = { type: media ? 1 : 0, content: media ? null : text, platformMessageId: String(++id) };
    yield `${JSON.stringify({ _type: 'message', sender: `person${by}`, accountName: NAMES[by], timestamp: at, ...said })}\n`;
  }
}

/** WeFlow, one WeChat chat as JSON. */
export function* weflow(count) {
  const session = { wxid: 'wxid_0', displayName: NAMES[0], type: '私聊', messageCount: count };
  yield `{"weflow":{"version":"1.0.3","generator":"WeFlow"},"session":${JSON.stringify(session)},"messages":[\n`;
  let id = 0;
  for (const { at, by, text, media } of chat(count)) {
    const message = {
      localId: ++id,
      createTime: at,
      formattedTime: iso(at).slice(0, 19).replace('T', ' '),
      type: media ? '图片消息' : '文本消息',
      localType: media ? 3 : 1,
      content: media ? '[图片]' : text,
      isSend: by,
      senderUsername: `wxid_${by}`,
      senderDisplayName: NAMES[by],
      source: '',
      platformMessageId: `70000000${String(id).padStart(11, '0')}`,
    };
    yield `${JSON.stringify(message, null, 1)}${id < count ? ',' : ''}\n`;
  }
  yield ']}\n';
}

/** Characters as Meta writes them: each byte of the UTF-8 as an escape of its own. */
const mangled = (text) =>
  JSON.stringify(Buffer.from(text, 'utf8').toString('latin1')).replace(
    /[\x80-\xff]/g,
    (byte) => `\\u00${byte.charCodeAt(0).toString(16)}`,
  );

/** Instagram or Messenger, one thread. Newest first in the app; here as it comes, which the reader does not mind. */
export function* meta(count) {
  yield `{\n  "participants": [{"name": "${NAMES[0]}"}, {"name": "${NAMES[1]}"}],\n  "messages": [\n`;
  let id = 0;
  for (const { at, by, text, media } of chat(count)) {
    const said = media
      ? `"photos": [{"uri": "messages/inbox/ines_1/photos/${id}.jpg", "creation_timestamp": ${at}}]`
      : `"content": ${mangled(text)}`;
    yield `    {\n      "sender_name": "${NAMES[by]}",\n      "timestamp_ms": ${at}000,\n      ${said},\n      "is_geoblocked_for_viewer": false\n    }${++id < count ? ',' : ''}\n`;
  }
  yield `  ],\n  "title": "${NAMES[0]}",\n  "is_still_participant": true,\n  "thread_path": "inbox/ines_1",\n  "magic_words": []\n}\n`;
}

/** DiscordChatExporter, a chat of two. */
export function* discord(count) {
  const channel = {
    id: '100000000000000001',
    type: 'DirectTextChat',
    categoryId: null,
    category: 'Private',
    name: NAMES[0],
    topic: null,
  };
  yield `{\n  "guild": {"id": "0", "name": "Direct Messages", "iconUrl": ""},\n  "channel": ${JSON.stringify(channel)},\n  "dateRange": {"after": null, "before": null},\n  "exportedAt": "2026-01-01T00:00:00+00:00",\n  "messages": [\n`;
  let id = 0;
  for (const { at, by, text, media } of chat(count)) {
    const native = String(200000000000000000n + BigInt(id++));
    const message = {
      id: native,
      type: 'Default',
      timestamp: `${iso(at).slice(0, 23)}+00:00`,
      timestampEdited: null,
      callEndedTimestamp: null,
      isPinned: false,
      content: media ? '' : text,
      author: {
        id: `30000000000000000${by}`,
        name: NAMES[by],
        discriminator: '0000',
        nickname: NAMES[by],
        color: null,
        isBot: false,
        roles: [],
        avatarUrl: 'https://cdn.discordapp.com/a.png',
      },
      attachments: media
        ? [{ id: native, url: 'https://cdn.discordapp.com/a.jpg', fileName: 'a.jpg', fileSizeBytes: 48_213 }]
        : [],
      embeds: [],
      stickers: [],
      reactions: [],
      mentions: [],
    };
    yield `    ${JSON.stringify(message, null, 2).replaceAll('\n', '\n    ')}${id < count ? ',' : ''}\n`;
  }
  yield `  ],\n  "messageCount": ${count}\n}\n`;
}
