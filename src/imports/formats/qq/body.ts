// What QQ's exports write in place of what is no text.
import type { MessageKind } from '../../../core/archive/message.ts';
import { withoutMarks } from '../../characters.ts';
import { isBareLink } from '../../kinds.ts';

export interface Body {
  readonly kind: MessageKind;
  readonly text: string;
}

const MARKERS: ReadonlyMap<string, MessageKind> = new Map<string, MessageKind>([
  ...['图片', '闪照', 'Image', 'Picture'].map((word) => [word, 'photo'] as const),
  ...['表情', '动画表情', '商城表情', 'Sticker'].map((word) => [word, 'sticker'] as const),
  ...['语音', 'Voice'].map((word) => [word, 'voice'] as const),
  ...['视频', '短视频', 'Video'].map((word) => [word, 'video'] as const),
  ...['文件', 'File'].map((word) => [word, 'file'] as const),
  ...['位置', '位置消息', '地理位置', 'Location'].map((word) => [word, 'location'] as const),
  ...['语音通话', '视频通话', '通话'].map((word) => [word, 'call'] as const),
  ...['链接', '卡片消息', '分享', '音乐', '小程序', 'JSON消息', '聊天记录', '转发消息'].map(
    (word) => [word, 'link'] as const,
  ),
  ...['红包', 'QQ红包', '转账', '戳一戳', '窗口抖动', '礼物'].map((word) => [word, 'media'] as const),
  ...['已撤回', '撤回'].map((word) => [word, 'deleted'] as const),
]);

/** "[图片]", "[图片: beach.jpg]", "[语音:5秒]", "[表情14]"; "[回复消息]" stands before an answer. */
const MARKER = /\[(JSON消息|[\p{Script=Han}A-Za-z]{2,8})(\d{0,5})(?:[:：]([^\]\n]{0,300}))?\]/gu;
const RECALLED = /^.{1,60}撤回了(一条消息|.{1,60}的消息).{0,40}$/u;
const CALLED = /^(语音通话|视频通话|通话时长).{0,24}$/u;

/** `raw` as the export writes it, its lines joined. */
export function readBody(raw: string): Body {
  const whole = withoutMarks(raw).trim();
  // What is no text and has no note of its own is written as nothing.
  if (whole === '') return { kind: 'media', text: whole };
  if (RECALLED.test(whole)) return { kind: 'deleted', text: whole };
  if (CALLED.test(whole)) return { kind: 'call', text: whole };
  if (!whole.includes('[')) return written(whole);
  let kind: MessageKind | undefined;
  let length = '';
  const rest = whole.replace(MARKER, (marker, word: string, _number: string, detail: string | undefined) => {
    if (word === '回复消息') return '';
    const found = MARKERS.get(word);
    if (found === undefined) return marker;
    if (kind === undefined || kind === 'sticker') kind = found;
    if (found === 'voice') length = voiceLength(Number(/^\s?(\d{1,5})\s?秒/.exec(detail ?? '')?.[1]));
    return '';
  });
  const text = rest.trim();
  if (kind === 'call' || kind === 'deleted') return text === '' ? { kind, text: whole } : written(whole);
  // a small face within a sentence
  if (kind === undefined || (kind === 'sticker' && text !== '')) return written(text);
  return { kind, text: text === '' && kind === 'voice' ? length : text };
}

const written = (text: string): Body => ({ kind: isBareLink(text) ? 'link' : 'text', text });

/** "0:12"; '' where the seconds are not known. */
export function voiceLength(seconds: number): string {
  if (!(seconds > 0 && seconds < 36_000)) return '';
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
