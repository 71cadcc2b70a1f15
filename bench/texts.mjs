// Chats as the apps write them in plain text.
import { chat, iso, NAMES } from './chat.mjs';

/** WhatsApp on Android, day first, 24 hours. */
export function* whatsapp(count) {
  yield '05/03/2016, 18:30 - Messages and calls are end-to-end encrypted.\n';
  for (const { at, by, text, media } of chat(count)) {
    const [year, month, day, hour, minute] = iso(at).split(/[-T:]/);
    yield `${day}/${month}/${year}, ${hour}:${minute} - ${NAMES[by]}: ${media ? '<Media omitted>' : text}\n`;
  }
}

/** LINE on a Japanese phone. */
export function* line(count) {
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
export function* kakaotalk(count) {
  yield `${NAMES[0]} 님과 카카오톡 대화\n저장한 날짜 : 2026. 1. 1. 오전 10:00\n\n`;
  for (const { at, by, text, media } of chat(count)) {
    const [year, month, day, hour, minute] = iso(at).split(/[-T:]/).map(Number);
    const clock = `${hour < 12 ? '오전' : '오후'} ${hour % 12 || 12}:${String(minute).padStart(2, '0')}`;
    yield `${year}. ${month}. ${day}. ${clock}, ${NAMES[by]} : ${media ? '사진' : text}\n`;
  }
}

/** WeChatMsg's text. */
export function* wechatTxt(count) {
  for (const { at, by, text, media } of chat(count))
    yield `${iso(at).slice(0, 19).replace('T', ' ')} ${NAMES[by]}\n${media ? '[图片]' : text}\n\n`;
}

const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** WeChatMsg's table. */
export function* wechatCsv(count) {
  yield '\ufefflocalId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender\n';
  let id = 0;
  for (const { at, by, text, media } of chat(count)) {
    const time = iso(at).slice(0, 19).replace('T', ' ');
    const said = media ? '<msg/>' : quoted(text);
    yield `${++id},1,${media ? 3 : 1},0,${by},${at},,${said},${time},${NAMES[by]},${NAMES[by]},wxid_${by}\n`;
  }
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** imessage-exporter's text. */
export function* imessage(count) {
  for (const { at, by, text, media } of chat(count)) {
    const [year, month, day, hour, minute, second] = iso(at).slice(0, 19).split(/[-T:]/);
    const clock = `${String(hour % 12 || 12).padStart(2)}:${minute}:${second} ${hour < 12 ? 'AM' : 'PM'}`;
    const said = media ? '/Users/x/Library/Messages/Attachments/a0/IMG_1.jpeg' : text;
    yield `${MONTHS[month - 1]} ${day}, ${year} ${clock}\n${by === 1 ? 'Me' : NAMES[by]}\n${said}\n\n`;
  }
}

/** A picture of some hundred kilobytes, as mails carry it. */
const PICTURE = `${'QUJD'.repeat(19)}\n`.repeat(3000);

/** An mbox, each mail with the one before quoted below it. */
export function* mail(count) {
  const ADDRESSES = ['mira@example.org', 'adam@example.org'];
  let last = '';
  let id = 0;
  for (const { at, by, text, media } of chat(count)) {
    const [from, to] = by === 0 ? ADDRESSES : ADDRESSES.toReversed();
    const said = text.replace(/^(>*From )/gm, '>$1');
    const quoted = last && `\nOn Sat, Mar 2, 2024 at 10:00 AM ${to} wrote:\n\n> ${last.replaceAll('\n', '\n> ')}\n`;
    yield `From ${from} Sat Mar  2 23:58:11 2024\nFrom: ${NAMES[by]} <${from}>\nTo: ${to}\nDate: ${new Date(at * 1000).toUTCString()}\nSubject: hello\nMessage-ID: <${++id}@example.org>\nMIME-Version: 1.0\n`;
    const plain = `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${said}\n${quoted}\n`;
    yield media
      ? `Content-Type: multipart/mixed; boundary=part\n\n--part\n${plain}--part\nContent-Type: image/jpeg; name="a.jpg"\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n${PICTURE}--part--\n\n`
      : plain;
    last = text;
  }
}
