// The apps that /upload can explain.
import type { Language } from '../settings.ts';

/** How one app's export is made. */
export interface AppHelp {
  readonly label: string;
  /** Without media, in the order in which it is done. */
  readonly steps: readonly string[];
  /** What the app leaves out, or how much it gives at most. */
  readonly caps: string;
  /** What to do with a file that the platform does not carry. */
  readonly tooLarge: string;
}

const APPS = [
  'whatsapp',
  'telegram',
  'instagram',
  'messenger',
  'imessage',
  'discord',
  'wechat',
  'sms',
  'signal',
  'snapchat',
  'line',
  'kakaotalk',
  'qq',
  'x',
  'voice',
  'slack',
  'skype',
  'mail',
  'other',
] as const;

export type AppName = (typeof APPS)[number];

/** What is most used where people speak the language comes first. Each list holds all of them. */
export const APP_ORDER: Readonly<Record<Language, readonly AppName[]>> = {
  en: APPS,
  zh: [
    'wechat',
    'qq',
    'whatsapp',
    'telegram',
    'imessage',
    'sms',
    'instagram',
    'discord',
    'line',
    'messenger',
    'signal',
    'kakaotalk',
    'mail',
    'x',
    'snapchat',
    'skype',
    'slack',
    'voice',
    'other',
  ],
};
