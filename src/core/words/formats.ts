/** What apps call themselves; the same in every language. */
const NAMES: Readonly<Record<string, string>> = { whatsapp: 'WhatsApp', telegram: 'Telegram' };

/** Of a format like 'whatsapp-ios'. `pasted`: what text that comes from no app is called. */
export function formatName(format: string, pasted: string): string {
  const [app = format] = format.split('-');
  return app === 'pasted' ? pasted : (NAMES[app] ?? format);
}
