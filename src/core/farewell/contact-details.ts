// Lines that say how to reach or find somebody are left out of the look back and of the reflection.

const DIGITS_IN_A_ROW = /(?:\d[\s().+-]{0,2}){7,}/;
const MAIL_OR_LINK = /\S+@\S+\.\S+|\bhttps?:\/\/|\bwww\./i;
const ADDRESS =
  /\b\d{1,5}[a-z]?,? (?:\p{L}+\.? ){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|court|square|boulevard|blvd|way)\b|\b(?:flat|apt|apartment|unit|room) ?#?\d+|\p{L}(?:straße|strasse|weg|platz) \d+/iu;
const CHINESE_ADDRESS = /[路街道巷弄]\s*\d+\s*[号號弄]|\d+\s*(?:号楼|號樓|栋|棟|单元|單元|室)/;
const SECRET = /\b(?:password|passcode|pin code)\b|密码|密碼|验证码|驗證碼/i;

export const holdsContactDetails = (text: string): boolean =>
  [DIGITS_IN_A_ROW, MAIL_OR_LINK, ADDRESS, CHINESE_ADDRESS, SECRET].some((pattern) => pattern.test(text));
