// What a message of WeChat is: by the number WeChat gives its kind, by the name that export tools give it, and by the word in
// brackets that stands in the place of what is no text.
import type { MessageKind } from '../../../core/archive/message.ts';
import { isBareLink, kindOfFile } from '../../kinds.ts';

export interface Body {
  readonly kind: MessageKind;
  readonly text: string;
}

/** `Type` in WeChat's own databases. 49 (shared by an app) is told by its sub-type. */
const BY_TYPE: Readonly<Record<number, MessageKind>> = {
  1: 'text',
  3: 'photo',
  34: 'voice',
  42: 'contact',
  43: 'video',
  47: 'sticker',
  48: 'location',
  50: 'call',
  62: 'video',
  64: 'call',
  66: 'contact',
  10000: 'system',
  10002: 'system',
  // A nudge ("拍一拍") on old phones.
  922746929: 'system',
};

const APP = 49;
/** Since version 4 the sub-type stands in the upper half of the type. */
const UPPER_HALF = 2 ** 32;
const BY_SUB_TYPE: Readonly<Record<number, MessageKind>> = {
  1: 'text',
  3: 'link',
  4: 'link',
  5: 'link',
  6: 'file',
  8: 'sticker',
  17: 'location',
  // Forwarded messages: other people's words.
  19: 'link',
  33: 'link',
  36: 'link',
  51: 'link',
  53: 'text',
  57: 'text',
  62: 'system',
  63: 'link',
  74: 'file',
  87: 'text',
  2000: 'media',
  2001: 'media',
  2003: 'media',
};

/** undefined where the numbers do not tell. */
export function kindOfType(type: number, subType: number | undefined): MessageKind | undefined {
  if (type >= UPPER_HALF) return kindOfType(type % UPPER_HALF, Math.floor(type / UPPER_HALF));
  if (type !== APP) return BY_TYPE[type];
  return subType === undefined ? undefined : (BY_SUB_TYPE[subType] ?? 'media');
}

/** Names of kinds as WeFlow and its forks, MemoTrace and WeClone write them. */
const BY_NAME: Readonly<Record<string, MessageKind>> = {
  文本消息: 'text',
  文本: 'text',
  引用消息: 'text',
  群公告: 'text',
  图片消息: 'photo',
  图片: 'photo',
  语音消息: 'voice',
  语音: 'voice',
  视频消息: 'video',
  视频: 'video',
  动画表情: 'sticker',
  表情消息: 'sticker',
  表情包: 'sticker',
  文件消息: 'file',
  文件: 'file',
  名片消息: 'contact',
  名片: 'contact',
  位置消息: 'location',
  位置: 'location',
  通话消息: 'call',
  链接消息: 'link',
  卡片式链接: 'link',
  图文消息: 'link',
  小程序消息: 'link',
  小程序分享: 'link',
  视频号消息: 'link',
  音乐消息: 'link',
  音乐分享: 'link',
  聊天记录: 'link',
  聊天记录合并转发: 'link',
  合并转发的聊天记录: 'link',
  红包卡片: 'media',
  红包消息: 'media',
  转账卡片: 'media',
  转账消息: 'media',
  微信礼物: 'media',
  系统消息: 'system',
  拍一拍: 'system',
  text: 'text',
  image: 'photo',
  voice: 'voice',
  video: 'video',
  sticker: 'sticker',
  emoji: 'sticker',
  file: 'file',
  location: 'location',
  card: 'contact',
  link: 'link',
  call: 'call',
  system: 'system',
};

export const kindOfName = (name: string): MessageKind | undefined => BY_NAME[name.trim()];

/** Words in brackets; in lower case. WeChat's own emoji ("[捂脸]") look the same and are text. */
const PLACEHOLDERS: ReadonlyMap<string, MessageKind> = new Map<string, MessageKind>([
  ...words('photo', '图片 照片 圖片 图片消息 photo image picture'),
  ...words('video', '视频 小视频 影片 视频消息 video'),
  ...words('voice', '语音 语音消息 語音 voice audio'),
  ...words('sticker', '表情包 动画表情 表情消息 動態貼圖 貼圖 sticker emoji'),
  ...words('file', '文件 檔案 文件消息 file'),
  ...words('location', '位置 位置消息 实时位置共享 location'),
  ...words('contact', '名片 个人名片 公众号名片 名片消息'),
  ...words('call', '通话 语音通话 视频通话 通话消息 語音通話 視訊通話 call'),
  ...words('link', '链接 連結 分享 小程序 音乐 音乐分享 视频号 聊天记录 聊天紀錄 转发的聊天记录 卡片式链接 link'),
  ...words('media', '转账 轉帳 微信转账 红包 紅包 微信红包 礼物卡片 应用消息 其他消息 不支持的消息类型'),
  ...words('text', '引用消息'),
]);

function words(kind: MessageKind, list: string): [string, MessageKind][] {
  return list.split(' ').map((word) => [word, kind]);
}

/** What follows a placeholder on its line tells more of these; behind the others a person's own words would stand. */
const TITLED: ReadonlySet<MessageKind> = new Set(['file', 'location', 'contact', 'call', 'link', 'media']);
const LONGEST_PLACEHOLDER = 300;
const LONGEST_NOTICE = 120;

/** "[图片]", "[图片: a1b2.jpg(请在附件中查看)]", "[语音 12秒]", "[文件：a.pdf]", "[链接] title"; undefined for anything else. */
export function placeholderBody(text: string): Body | undefined {
  if (text.charCodeAt(0) !== 0x5b) return undefined;
  const close = text.slice(0, LONGEST_PLACEHOLDER).indexOf(']');
  if (close < 0) return undefined;
  const inner = /^([^\s\d:：]+)\s*(.*)$/s.exec(text.slice(1, close));
  const kind = PLACEHOLDERS.get(inner?.[1]?.toLowerCase() ?? '');
  if (kind === undefined) return undefined;
  const detail = (inner?.[2] ?? '').replace(/^[:：]\s*/, '').trim();
  const rest = text
    .slice(close + 1)
    .replace(/^[:：]/, '')
    .trim();
  const length = lengthOf(detail || rest);
  if (rest !== '' && !TITLED.has(kind) && length === undefined) return undefined;
  return { kind, text: told(kind, detail, rest, length, text.slice(1, close)) };
}

/** What of it is words: a title, the length of a voice message, how a call ended, what a sticker shows. */
function told(kind: MessageKind, detail: string, rest: string, length: string | undefined, inner: string): string {
  if (kind === 'voice') return length ?? '';
  if (kind === 'call') return rest === '' ? inner : `${inner} ${rest}`;
  if (kind === 'link' || kind === 'media') return titleIn(rest || detail);
  return kind === 'sticker' ? detail : '';
}

/** MemoTrace writes a card as "title:…" and other fields on lines of their own. */
const titleIn = (text: string): string => /^title:(.*)/.exec(text)?.[1]?.trim() ?? text;

/** `12"`, "12秒", "0:12" as "0:12". */
function lengthOf(text: string): string | undefined {
  const clock = /^(\d{1,3}):(\d{2})$/.exec(text);
  if (clock) return text;
  const seconds = /^(\d{1,5})\s?(?:秒|"|''|″|s)$/.exec(text)?.[1];
  return seconds === undefined ? undefined : lengthText(Number(seconds));
}

export const lengthText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

const RECALLED = [
  /^(?:你|我|"[^"]{1,60}"|“[^”]{1,60}”)? ?(?:撤回|收回)了?(?:一条|一則|一则)?(?:成员)?(?:消息|訊息)[。.]?(?: ?重新编辑)?$/,
  /^(?:you|"[^"]{1,60}"|“[^”]{1,60}”) (?:recalled|unsent) a message\.?$/i,
];

export const isRecall = (text: string): boolean =>
  text.length <= LONGEST_NOTICE && NOTICE_WORDS.test(text) && RECALLED.some((recalled) => recalled.test(text));

const NOTICES = [
  /^(?:我|你|"[^"]{1,40}"|“[^”]{1,40}”) ?(?:拍了拍|tickled|nudged) ?(?:我|你|自己|"|“)/,
  /^以上是打招呼的(?:内容|消息)/,
  /^你已添加了.{1,60}现在可以开始聊天了/,
  /^.{1,40}开启了朋友验证，你还不是他（她）朋友/,
  /^消息已发出，但被对方拒收了/,
  /^(?:你领取了.{1,40}|.{1,40}领取了你)的红包(?:，你的红包已被领完)?。?$/,
  /^You have added .{1,60} as your (?:WeChat )?contact/i,
];

/** No notice is without one of these: almost every message is told by a single look. */
const NOTICE_WORDS =
  /[撤收]回|recalled|unsent|拍了拍|tickled|nudged|打招呼的|已添加了|朋友|拒收|领取了|You have added/i;

/** A line that WeChat wrote, where a tool puts a person's name above it all the same. */
export const isNotice = (text: string): boolean =>
  text.length <= LONGEST_NOTICE && NOTICE_WORDS.test(text) && NOTICES.some((notice) => notice.test(text));

/** What a text is that comes without a kind. */
export function bodyOf(raw: string): Body {
  const text = withoutQuotation(raw).trim();
  if (text === '') return { kind: raw.trim() === '' ? 'media' : 'text', text };
  if (isRecall(text)) return { kind: 'deleted', text };
  if (isNotice(text)) return { kind: 'system', text };
  return placeholderBody(text) ?? fileBody(text) ?? { kind: isBareLink(text) ? 'link' : 'text', text };
}

/** What a text is whose kind the file names: only of media the placeholder and the path are taken off. */
export function typedBody(kind: MessageKind, raw: string): Body {
  if (isMarkup(raw)) return { kind, text: wordsIn(kind, raw) };
  const text = withoutQuotation(raw).trim();
  if (kind === 'system') return { kind, text };
  if (kind === 'text') return { kind: isBareLink(text) ? 'link' : 'text', text };
  const placeholder = placeholderBody(text);
  if (placeholder) return { kind, text: placeholder.kind === kind ? placeholder.text : '' };
  // A voice message may have been written down, and a link has a title; of the others this is a path or markup.
  const spoken = kind === 'voice' || kind === 'link' || kind === 'call' || kind === 'media';
  return { kind, text: spoken && !isPath(text) ? text : '' };
}

/** WeChat keeps what is no text as XML, and some tools write it out as it is. */
const isMarkup = (text: string): boolean =>
  /^\s{0,9}<(?:\?xml|msg|sysmsg|voipmsg|voipinvitemsg|appmsg|revokemsg|!\[CDATA\[)/.test(text);

/** A title, how long someone spoke, how a call ended, what a notice says. */
function wordsIn(kind: MessageKind, xml: string): string {
  const start = xml.slice(0, LONGEST_MARKUP);
  if (kind === 'text' || kind === 'link') return plain(between(start, '<title>', '</title>'));
  if (kind === 'call') return plain(between(start, '<msg><![CDATA[', ']]>'));
  if (kind === 'system') return plain(between(start, '<replacemsg>', '</replacemsg>') || start);
  const length = kind === 'voice' ? /voicelength="(\d{1,8})"/.exec(start)?.[1] : undefined;
  return length === undefined ? '' : lengthText(Number(length) / 1000);
}

const LONGEST_MARKUP = 20_000;

function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = start < 0 ? -1 : text.indexOf(to, start + from.length);
  return end < 0 ? '' : text.slice(start + from.length, end);
}

const plain = (xml: string): string =>
  withoutEntities(
    xml
      .replaceAll('<![CDATA[', '')
      .replaceAll(']]>', '')
      .replace(/<[^<>]{0,300}>/g, ''),
  ).trim();

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', nbsp: ' ' };

export const withoutEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(lt|gt|quot|apos|amp|nbsp));/g, (whole, ten, sixteen, name) => {
        const code = ten ? Number(ten) : sixteen ? Number.parseInt(sixteen, 16) : undefined;
        if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        return ENTITIES[name] ?? whole;
      })
    : text;

/** Where a file was saved by a tool, in the place of the message: "images/a1.jpg", "voices/1.wav". */
function fileBody(text: string): Body | undefined {
  if (!isPath(text) || text.includes('://')) return undefined;
  const kind = kindOfFile(text);
  if (kind === 'file') return undefined;
  return { kind: /emoji|sticker/i.test(text) ? 'sticker' : /voice/i.test(text) ? 'voice' : kind, text: '' };
}

const isPath = (text: string): boolean => /^[^\s]*[\\/][^\s]*\.\w{2,5}$/.test(text.slice(0, 2000));

const RULE = /^(?:- ?){5,}-?$/;

/** Without what the message answers: those are other words than the sender's, or said before. */
function withoutQuotation(text: string): string {
  if (text.startsWith('「')) return behindRule(text);
  const weflow = text.endsWith(']') ? text.lastIndexOf('[引用 ') : -1;
  if (weflow >= 0) return text.slice(0, weflow);
  const memotrace = text.lastIndexOf('\n引用:');
  if (memotrace >= 0 && /^引用:(?:未知$|[^\n:]{1,60}:)/.test(text.slice(memotrace + 1)))
    return text.slice(0, memotrace);
  return text;
}

/** 「NAME：what was said」, a line of dashes, then the answer: the phone and the computer copy it like that. */
function behindRule(text: string): string {
  for (let from = 0; from < text.length; ) {
    const next = text.indexOf('\n', from);
    if (next < 0) return text;
    if (next - from < 60 && RULE.test(text.slice(from, next).trim())) return text.slice(next + 1);
    from = next + 1;
  }
  return text;
}
