/** What apps call themselves; the same in every language. */
const NAMES: Readonly<Record<string, string>> = {
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  imessage: 'iMessage',
  imazing: 'iMazing',
  sms: 'SMS',
  'google-voice': 'Google Voice',
  'google-chat': 'Google Chat',
  qq: 'QQ',
  discord: 'Discord',
  ex: 'ex-skill',
  meta: 'Instagram / Messenger',
  'meta-posts': 'Instagram / Facebook',
  'meta-posts-html': 'Instagram / Facebook',
  weibo: 'Weibo',
  moments: 'WeChat Moments',
  mastodon: 'Mastodon',
  signal: 'Signal',
  snapchat: 'Snapchat',
  x: 'X',
  slack: 'Slack',
  skype: 'Skype',
  line: 'LINE',
  kakaotalk: 'KakaoTalk',
  chatlab: 'ChatLab',
  mail: 'E-mail',
  wechat: 'WeChat',
  wechatmsg: 'WeChat (MemoTrace)',
  memotrace: 'WeChat (MemoTrace)',
  weflow: 'WeChat (WeFlow)',
  wechatexporter: 'WeChat (WechatExporter)',
};

/** Of a format like 'whatsapp-exporter-json'. `pasted`: what text that comes from no app is called. */
export function formatName(format: string, pasted: string): string {
  const [app = format] = format.split('-');
  return app === 'pasted' || app === 'plain' ? pasted : (NAMES[format] ?? NAMES[app] ?? format);
}
