// What LINE writes itself, in the languages its exports are met in.
import type { ConversationKind } from '../../../core/archive/findings.ts';
import type { MessageKind } from '../../../core/archive/message.ts';
import { plainName, withoutMarks } from '../../characters.ts';
import { isBareLink } from '../../kinds.ts';

export interface Body {
  readonly kind: MessageKind;
  readonly text: string;
}

const words = (table: string, kind: MessageKind) => table.split('|').map((word) => [word, kind] as const);

/** As phones write them, in brackets. */
const IN_BRACKETS: ReadonlyMap<string, MessageKind> = new Map([
  ...words('photo|image|写真|画像|照片|圖片|图片|รูป|รูปภาพ|ภาพ|사진|foto', 'photo'),
  ...words('video|動画|影片|视频|視訊|วิดีโอ|동영상', 'video'),
  ...words('sticker|スタンプ|貼圖|贴图|สติกเกอร์|สติ๊กเกอร์|스티커|stiker', 'sticker'),
  ...words(
    'voice message|audio|ボイスメッセージ|音声メッセージ|音声|語音訊息|语音信息|语音消息|ข้อความเสียง|음성메시지|음성 메시지|pesan suara',
    'voice',
  ),
  ...words('file|ファイル|檔案|文件|ไฟล์|파일', 'file'),
  ...words('location|位置情報|位置訊息|位置|位置信息|ตำแหน่งที่ตั้ง|ตำแหน่ง|โลเคชั่น|위치|위치정보|lokasi', 'location'),
  ...words('contact|contacts|連絡先|聯絡資訊|聯絡人|联系人|รายชื่อ|ข้อมูลติดต่อ|연락처|kontak', 'contact'),
  ...words('gif', 'gif'),
  ...words('poll|投票|โพล|투표', 'poll'),
  ...words(
    'album|アルバム|相簿|相册|อัลบั้ม|앨범|gift|ギフト|禮物|礼物|ของขวัญ|선물|music|ミュージック|音樂|music|送金|payment',
    'media',
  ),
  ...words('note|notes|ノート|記事本|记事本|โน้ต|노트', 'link'),
]);

/** As the computer writes them, bare. */
const BARE: ReadonlyMap<string, MessageKind> = new Map([
  ...words('photos|写真|照片|圖片|รูป|사진', 'photo'),
  ...words('videos|動画|影片|视频|วิดีโอ|동영상', 'video'),
  ...words('stickers|スタンプ|貼圖|贴图|สติกเกอร์|스티커', 'sticker'),
  ...words('voice messages|audio|ボイスメッセージ|語音訊息|语音信息|ข้อความเสียง', 'voice'),
  ...words('files|ファイル|檔案|文件|ไฟล์', 'file'),
  ...words('location|位置情報|位置訊息|位置信息|ตำแหน่งที่ตั้ง', 'location'),
  ...words('contacts|連絡先|聯絡資訊', 'contact'),
]);

const BRACKETED = /^\[([^\]]{2,24})\]/u;
const CALL = /^(?:☎|📞)/u;
/** On the computer the telephone is missing. */
const BARE_CALL =
  /^(?:missed call|call time|no answer|canceled|cancelled call|canceled the call|不在着信|通話時間|通話をキャンセルしました|応答がありませんでした|未接來電|未接来电|通話時間|通话时长|無人接聽|สายที่ไม่ได้รับ|เวลาโทร)[\s:：\d]*\.?$/iu;
const UNSENT =
  /^(?:(?:you )?unsent a message|message unsent|メッセージの送信を取り消しました|送信を取り消しました|已收回訊息|您已收回訊息|你已收回訊息|撤回了一条消息|已撤回消息|(?:ได้)?ยกเลิกข้อความ(?:แล้ว)?|메시지를 삭제했습니다|메시지 전송을 취소했습니다)[.。]?$/iu;
/** The same with somebody's name before it. */
const SOMEBODY_UNSENT =
  /(?: unsent a message\.?|がメッセージの送信を取り消しました[.。]?|(?:已|了)?收回(?:了)?訊息[.。]?|撤回了一条消息[.。]?|ยกเลิกข้อความ(?:แล้ว)?)$/iu;

const LONGEST_NOTICE = 160;

/** On the computer a notice stands where a message would. */
export const isNotice = (rest: string): boolean =>
  rest.length <= LONGEST_NOTICE && SOMEBODY_UNSENT.test(rest.trimEnd());

/** `desktop`: as the computer writes it. */
export function readBody(raw: string, desktop: boolean): Body {
  const text = withoutMarks(raw).trim();
  // What is no text and has no note of its own is written as nothing.
  if (text === '') return { kind: 'media', text };
  if (CALL.test(text) || (desktop && text.length < 60 && BARE_CALL.test(text))) return { kind: 'call', text };
  if (text.length < 80 && UNSENT.test(text)) return { kind: 'deleted', text };
  const bare = desktop ? BARE.get(text.toLowerCase()) : undefined;
  if (bare !== undefined) return { kind: bare, text: '' };
  return bracketed(text) ?? { kind: isBareLink(text) ? 'link' : 'text', text };
}

function bracketed(text: string): Body | undefined {
  const found = BRACKETED.exec(text);
  if (!found) return undefined;
  const rest = text.slice(found[0].length).trim();
  // A place without a name is written "[null]".
  if (found[1] === 'null') return /https?:\/\/\S*maps/.test(rest) ? { kind: 'location', text: rest } : undefined;
  const kind = IN_BRACKETS.get((found[1] ?? '').toLowerCase());
  return kind === undefined ? undefined : { kind, text: rest };
}

export interface Title {
  readonly name: string;
  readonly kind: ConversationKind | undefined;
}

const TITLES: readonly (readonly [RegExp, ConversationKind])[] = [
  [/^Chat history with (.+)$/u, 'personal'],
  [/^Chat history in (.+)$/u, 'group'],
  [/^(.+)とのトーク(?:履歴)?$/u, 'personal'],
  [/^(.+)のトーク(?:履歴)?$/u, 'group'],
  [/^[与與](.+)的聊[天][记記][录錄]$/u, 'personal'],
  [/^(.+)的聊天[记記][录錄]$/u, 'group'],
  [/^ประวัติการ(?:สนทนา|แชท|แชต)กับ ?(.+)$/u, 'personal'],
  [/^ประวัติการ(?:สนทนา|แชท|แชต)ใน ?(.+)$/u, 'group'],
  [/^(.+?) ?님과(?:의)? 대화(?: 내용)?$/u, 'personal'],
];

const SIGN = /^\[LINE\] /;

/** Of the file's first line; undefined where it is no title. */
export function readTitle(line: string): Title | undefined {
  const text = withoutMarks(line).trim();
  if (text.length > 400) return undefined;
  const named = text.replace(SIGN, '');
  for (const [pattern, kind] of TITLES) {
    const name = pattern.exec(named)?.[1];
    if (name !== undefined) return { name: plainName(name), kind };
  }
  return SIGN.test(text) ? { name: plainName(named), kind: undefined } : undefined;
}
