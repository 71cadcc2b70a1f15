// Writes a chat that nobody wrote, of any length: what people's messages are like in length, words and rhythm.
// The same count always gives the same file.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const COMMON =
  'i you the to and a it is that of in my me so was for have on be not do we are but just what can with this at like know ' +
  'good up if all go no get its out now how there think one time when will from time see your really had about got want ' +
  'here as today they she he too back then okay home going work some love well need would day lol yeah yes tomorrow night ' +
  'him her make did right still sorry come more us let feel tell over way by nice last only say thing should been later ' +
  'morning call sleep after dinner better or sure haha week why take something much thanks said always never where could ' +
  'people miss happy please look phone mum bed food eat house train late great guess even before again any thought bit ' +
  'coffee weekend off movie tired long little than same next maybe old stuff actually anything rain walk school keep bus ' +
  'remember wait around because funny friend room send photo watch talking trying waiting looking feeling dreamed kitchen';
const CHINESE =
  '我你的了是不在有好一这那就想要去来看吃天今明晚上早回家到没什么怎样知道说话给打电睡觉爱开心难过对起可以还会点多少' +
  '时候现出门地铁雨下班公司朋友妈爸火锅咖啡电影票周末旅行照片记得真喜欢等我们他她';
const SYLLABLES = 'ba co di fer gan hol ist jam kel lor min nor ost pra quin ras sel tor ult ven wes yar zen mor'.split(
  ' ',
);
const NAMES = ['Ines', 'Tomas'];

/** A small seeded generator (mulberry32). */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** 150 common words, then 20,000 rarer ones. */
function vocabulary(roll) {
  const words = COMMON.split(' ');
  while (words.length < 20_000) {
    const syllables = 2 + Math.floor(roll() * 3);
    words.push(Array.from({ length: syllables }, () => SYLLABLES[Math.floor(roll() * SYLLABLES.length)]).join(''));
  }
  return words;
}

/** Yields { at (wall seconds), by (0 or 1), text, media }. */
function* chat(count) {
  const roll = chance(7);
  const words = vocabulary(roll);
  // somewhat steeper than 1/n: the common words are six of ten
  const zipf = (length) => Math.min(length - 1, Math.floor(length ** (roll() ** 1.3)) - 1);
  const english = () => {
    const length = Math.max(1, Math.round(Math.exp(1.6 + 0.8 * gauss(roll))));
    const text = Array.from({ length }, () => words[zipf(words.length)]).join(' ');
    return roll() < 0.3 ? `${text[0].toUpperCase()}${text.slice(1)}${roll() < 0.5 ? '?' : '.'}` : text;
  };
  const chinese = () => {
    const length = Math.max(1, Math.round(Math.exp(2 + 0.7 * gauss(roll))));
    return Array.from({ length }, () => CHINESE[zipf(CHINESE.length)]).join('');
  };
  let at = Date.UTC(2016, 2, 5, 18, 30) / 1000;
  let by = 0;
  for (let i = 0; i < count; i++) {
    const sameBurst = roll() < 0.45;
    if (!sameBurst) by = 1 - by;
    at += Math.ceil((sameBurst ? 12 : roll() < 0.04 ? 18_000 : 90) * -Math.log(1 - roll()));
    const kind = roll();
    const text = kind < 0.1 ? chinese() : kind < 0.13 ? `${english()} 😂` : english();
    yield { at, by, text: roll() < 0.03 ? `${text}\n${english()}` : text, media: roll() < 0.04 };
  }
}

const gauss = (roll) => Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll());
const iso = (at) => new Date(at * 1000).toISOString();

/** WhatsApp on Android, day first, 24 hours. */
function* whatsapp(count) {
  yield '05/03/2016, 18:30 - Messages and calls are end-to-end encrypted.\n';
  for (const { at, by, text, media } of chat(count)) {
    const [year, month, day, hour, minute] = iso(at).split(/[-T:]/);
    yield `${day}/${month}/${year}, ${hour}:${minute} - ${NAMES[by]}: ${media ? '<Media omitted>' : text}\n`;
  }
}

/** Telegram Desktop, one chat. */
function* telegram(count) {
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
function* qq(count) {
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

/** LINE on a Japanese phone. */
function* line(count) {
  yield `[LINE] ${NAMES[0]}とのトーク履歴\r\n保存日時：2026/01/01 10:00\r\n`;
  let today = '';
  for (const { at, by, text, media } of chat(count)) {
    const [year, month, day, hour, minute] = iso(at).split(/[-T:]/);
    const date = `${year}/${month}/${day}(${'日月火水木金土'[new Date(at * 1000).getUTCDay()]})`;
    if (date !== today) yield `\r\n${date}\r\n`;
    today = date;
    const said = media ? '[写真]' : text.includes('\n') ? `"${text.replaceAll('"', '""')}"` : text;
    yield `${hour}:${minute}\t${NAMES[by]}\t${said}\r\n`;
  }
}

/** KakaoTalk on a Korean iPhone. */
function* kakaotalk(count) {
  yield `${NAMES[0]} 님과 카카오톡 대화\n저장한 날짜 : 2026. 1. 1. 오전 10:00\n\n`;
  for (const { at, by, text, media } of chat(count)) {
    const [year, month, day, hour, minute] = iso(at).split(/[-T:]/).map(Number);
    const clock = `${hour < 12 ? '오전' : '오후'} ${hour % 12 || 12}:${String(minute).padStart(2, '0')}`;
    yield `${year}. ${month}. ${day}. ${clock}, ${NAMES[by]} : ${media ? '사진' : text}\n`;
  }
}

/** ChatLab's standard, as lines. */
function* chatlab(count) {
  const meta = { name: NAMES[0], platform: 'wechat', type: 'private', ownerId: 'person1' };
  yield `${JSON.stringify({ _type: 'header', chatlab: { version: '0.0.2' }, meta })}\n`;
  let id = 0;
  for (const { at, by, text, media } of chat(count)) {
    const said = { type: media ? 1 : 0, content: media ? null : text, platformMessageId: String(++id) };
    yield `${JSON.stringify({ _type: 'message', sender: `person${by}`, accountName: NAMES[by], timestamp: at, ...said })}\n`;
  }
}

/** WeFlow, one WeChat chat as JSON. */
function* weflow(count) {
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

const html = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br />');

/** WechatExporter, one WeChat chat as a page. */
function* wechatexporter(count) {
  yield `<!doctype html>\n<html><head><meta charset="utf-8"><title>${NAMES[0]} - 微信聊天记录</title></head><body>\n`;
  let id = 0;
  for (const { at, by, text, media } of chat(count)) {
    const side = by === 1 ? 'right' : 'left';
    const said = media
      ? '<img src="a.jpg" class="image" />'
      : `<div class="triangle"></div><span class="dont-break-out msg-text">${html(text)}</span>`;
    yield `<div class="msg ${media ? 'media' : 'chat'} ${side}" msgid="${++id}" msgtype="${media ? 3 : 1}">\n` +
      `<div class="avatar-box"><img src="a.jpg" class="avatar" /></div>\n` +
      `<div class="nt-box"><span class="dspname ${side}">${NAMES[by]}</span> ${iso(at).slice(0, 19).replace('T', ' ')}</div>\n` +
      `<div class="content-box">${said}</div>\n</div>\n`;
  }
  yield '</body></html>\n';
}

const FORMATS = { whatsapp, telegram, qq, line, kakaotalk, chatlab, weflow, wechatexporter };

export async function make(format, count, file) {
  const lines = FORMATS[format];
  if (!lines || !Number.isInteger(count) || !file)
    throw new Error(`usage: make ${Object.keys(FORMATS).join('|')} COUNT FILE`);
  const out = createWriteStream(file);
  let block = '';
  for (const line of lines(count)) {
    block += line;
    if (block.length < 1 << 20) continue;
    if (!out.write(block)) await once(out, 'drain');
    block = '';
  }
  out.end(block);
  await once(out, 'finish');
}
