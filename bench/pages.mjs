// Chats as the apps write them in HTML and XML.
import { chat, iso, NAMES } from './chat.mjs';

const html = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br />');

/** WechatExporter, one WeChat chat as a page. */
export function* wechatexporter(count) {
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

/** Telegram Desktop's page; the app begins another page after a thousand messages. */
export function* telegramHtml(count) {
  yield `<!DOCTYPE html>\n<html>\n <head>\n  <meta charset="utf-8"/>\n<title>Exported Data</title>\n </head>\n <body onload="CheckLocation();">\n  <div class="page_wrap">\n   <div class="page_header">\n    <div class="content">\n     <div class="text bold">\n${NAMES[0]}\n     </div>\n    </div>\n   </div>\n   <div class="page_body chat_page">\n    <div class="history">\n`;
  let id = 0;
  for (const { at, by, text, media } of chat(count)) {
    const [year, month, day, hour, minute, second] = iso(at).slice(0, 19).split(/[-T:]/);
    const body = media
      ? '<div class="media_wrap clearfix">\n        <a class="photo_wrap clearfix pull_left" href="photos/a.jpg">\n         <img class="photo" src="photos/a_thumb.jpg" style="width: 195px; height: 260px"/>\n        </a>\n       </div>'
      : `<div class="text">\n${html(text)}\n       </div>`;
    yield `     <div class="message default clearfix" id="message${++id}">\n      <div class="pull_left userpic_wrap">\n       <div class="userpic userpic${by}" style="width: 42px; height: 42px">\n        <div class="initials" style="line-height: 42px">\n${NAMES[by][0]}\n        </div>\n       </div>\n      </div>\n      <div class="body">\n       <div class="pull_right date details" title="${day}.${month}.${year} ${hour}:${minute}:${second} UTC+00:00">\n${hour}:${minute}\n       </div>\n       <div class="from_name">\n${NAMES[by]} \n       </div>\n       ${body}\n      </div>\n     </div>\n`;
  }
  yield '    </div>\n   </div>\n  </div>\n </body>\n</html>\n';
}

const attribute = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');

/** SMS Backup & Restore. */
export function* sms(count) {
  yield `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count="${count}" backup_set="0" backup_date="1767225600000" type="full">\n`;
  for (const { at, by, text } of chat(count))
    yield `  <sms protocol="0" address="+15555550100" date="${at}000" type="${by === 1 ? 2 : 1}" subject="null" body="${attribute(text)}" toa="null" sc_toa="null" service_center="null" read="1" status="-1" locked="0" date_sent="${at}000" sub_id="1" readable_date="${iso(at).slice(0, 19)}" contact_name="${NAMES[0]}" />\n`;
  yield '</smses>\n';
}
