import type { Words } from './words.ts';

/** What apps call themselves; the same in every language. */
const NAMES: Readonly<Record<string, string>> = {
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  imessage: 'iMessage',
  imazing: 'iMazing',
  'google-voice': 'Google Voice',
  'google-chat': 'Google Chat',
  qq: 'QQ',
  discord: 'Discord',
  ex: 'ex-skill',
  meta: 'Instagram / Messenger',
  'meta-posts': 'Instagram / Facebook',
  'meta-posts-html': 'Instagram / Facebook',
  mastodon: 'Mastodon',
  signal: 'Signal',
  snapchat: 'Snapchat',
  x: 'X',
  slack: 'Slack',
  skype: 'Skype',
  line: 'LINE',
  kakaotalk: 'KakaoTalk',
  chatlab: 'ChatLab',
};

type Named = Pick<Words['imports'], 'pasted' | 'apps'>;

/** Of a format like 'whatsapp-exporter-json'. `pasted`: what text that comes from no app is called. */
export function formatName(format: string, { pasted, apps }: Named): string {
  const [app = format] = format.split('-');
  if (app === 'pasted' || app === 'plain') return pasted;
  const names: Readonly<Record<string, string>> = { ...NAMES, ...apps };
  return names[format] ?? names[app] ?? format;
}
