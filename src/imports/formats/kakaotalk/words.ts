// What KakaoTalk writes itself, in Korean and English.
import type { MessageKind } from '../../../core/archive/message.ts';
import { plainName, withoutMarks } from '../../characters.ts';
import { isBareLink, kindOfFile } from '../../kinds.ts';

export interface Body {
  readonly kind: MessageKind;
  readonly text: string;
}

const words = (table: string, kind: MessageKind) => table.split('|').map((word) => [word, kind] as const);

/** Whole texts, in lower case and without a full stop. */
const WHOLE: ReadonlyMap<string, MessageKind> = new Map([
  ...words('사진|photo|photos|picture|写真', 'photo'),
  ...words('동영상|video|videos|動画', 'video'),
  ...words('이모티콘|emoticon|emoticons|sticker|stickers|스티콘|絵文字|スタンプ', 'sticker'),
  ...words('음성메시지|음성 메시지|voice message|voice note|voice memo|ボイスメッセージ', 'voice'),
  ...words('파일|file', 'file'),
  ...words('지도|map|location', 'location'),
  ...words('연락처|contact|profile|프로필|카카오톡 프로필', 'contact'),
  ...words('투표|poll', 'poll'),
  ...words('부재중|missed', 'call'),
]);
const DELETED =
  /^(삭제된 메시지입니다|메시지가 삭제되었습니다|가려진 메시지입니다|this message was deleted|deleted message|message deleted|this message has been deleted|this message was hidden)\.?$/iu;
const SEVERAL = /^(?:사진|photos?)\s\d{1,3}장?$|^\d{1,3}\sphotos$/iu;
const CALL =
  /^(?:보이스톡|페이스톡|라이브톡|그룹콜|음성통화|영상통화|voice ?(?:call|talk)|video ?call|face ?talk|live ?talk|group call)(?:\s(?:\d{1,2}:)?\d{1,2}:\d{2}|\s?(?:해요|부재중|취소|응답 없음|거절|missed|canceled|cancelled|no answer|declined|ended))?[.:]?$/iu;
const VOICE = /^(?:음성 ?메시지|voice (?:message|note|memo))\s(\d{1,2}:\d{2})$/iu;
/** A label and what it is about. */
const LABELLED = /^(파일|file|지도|map|location|연락처|contact|투표|poll|샵검색|#검색|프로필|profile)\s?:(?:\s|$)/iu;
const LABELS: ReadonlyMap<string, MessageKind> = new Map([
  ...words('파일|file', 'file'),
  ...words('지도|map|location', 'location'),
  ...words('연락처|contact|프로필|profile', 'contact'),
  ...words('투표|poll', 'poll'),
  ...words('샵검색|#검색', 'link'),
]);
const FACE = /^\((?:이모티콘|emoticon)\)\s?/iu;
/** With media, their files' names stand instead. */
const STORED_FILE = /^[0-9a-f]{40,80}\.[a-z0-9]{2,5}$/;
/** No note of the app's is longer. */
const LONGEST_NOTE = 400;

export function readBody(raw: string): Body {
  const text = withoutMarks(raw).trim();
  // What is no text and has no note of its own is written as nothing.
  if (text === '') return { kind: 'media', text };
  return (text.length <= LONGEST_NOTE ? note(text) : undefined) ?? { kind: isBareLink(text) ? 'link' : 'text', text };
}

function note(text: string): Body | undefined {
  if (DELETED.test(text)) return { kind: 'deleted', text };
  if (CALL.test(text)) return { kind: 'call', text };
  const kind = WHOLE.get(text.toLowerCase().replace(/\.$/, ''));
  if (kind !== undefined) return { kind, text: kind === 'call' ? text : '' };
  if (SEVERAL.test(text)) return { kind: 'photo', text: '' };
  const length = VOICE.exec(text)?.[1];
  if (length !== undefined) return { kind: 'voice', text: length };
  if (STORED_FILE.test(text)) return { kind: kindOfFile(text), text: '' };
  if (FACE.test(text)) return { kind: 'sticker', text: text.replace(FACE, '') };
  return labelled(text);
}

/** A file's name is nothing anybody said; the others' words are kept. */
function labelled(text: string): Body | undefined {
  const found = LABELLED.exec(text);
  const kind = found ? LABELS.get((found[1] ?? '').toLowerCase()) : undefined;
  if (!found || kind === undefined) return undefined;
  return { kind, text: kind === 'file' ? '' : text.slice(found[0].length).trim() };
}

/** What Windows writes between messages, without a time. */
const NOTICE =
  /(?:님이 (?:들어왔습니다|나갔습니다|.{1,60}님을 (?:초대했습니다|초대하였습니다|내보냈습니다)|.{0,40}(?:관리자|방장).{0,40})|님을 (?:초대하였습니다|초대했습니다)| (?:joined|left) (?:this|the) (?:chatroom|chat room|chat)| invited .{1,80})\.?$/u;

export const isNotice = (line: string): boolean => line.length <= 200 && NOTICE.test(line.trimEnd());

/** How KakaoTalk calls whoever exported. */
export const SELF: ReadonlySet<string> = new Set(['회원님', 'You', 'you']);

const TITLES = [
  /^(.{1,200}?) ?님과(?:의)? 카카오톡 대화$/u,
  /^KakaoTalk Chats with (.{1,200})$/u,
  /^(.{1,200}) with KakaoTalk Chats$/u,
  /^(.{1,200}) Talk Chats$/u,
  /^(.{1,200}) 카카오톡 대화$/u,
];

/** Of one of the first lines: whom the chat is with. */
export function readTitle(line: string): string | undefined {
  const text = withoutMarks(line)
    .trim()
    .replace(/\.txt$/, '');
  if (text.length > 240) return undefined;
  for (const pattern of TITLES) {
    const name = pattern.exec(text)?.[1];
    if (name !== undefined) return plainName(name);
  }
  return undefined;
}
