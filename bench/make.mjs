// Writes a chat that nobody wrote as one of the apps would.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { chatlab, discord, meta, qq, telegram, weflow } from './documents.mjs';
import { sms, telegramHtml, wechatexporter } from './pages.mjs';
import { imessage, kakaotalk, line, mail, wechatCsv, wechatTxt, whatsapp } from './texts.mjs';

const FORMATS = {
  whatsapp,
  telegram,
  'telegram-html': telegramHtml,
  'wechat-txt': wechatTxt,
  'wechat-csv': wechatCsv,
  weflow,
  wechatexporter,
  qq,
  meta,
  discord,
  imessage,
  sms,
  line,
  kakaotalk,
  chatlab,
  mail,
};

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
