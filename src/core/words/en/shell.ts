// What the shell says around handlers, whoever the person is.
export const shell = {
  bug: 'Something went wrong on my side. Please send that once more in a moment.',
  banner: (on: {
    readonly telegram: boolean;
    readonly discord: boolean;
    readonly model: string | undefined;
    readonly dataDir: string;
  }): readonly string[] => [
    `Afterword. Everything is kept encrypted in ${on.dataDir} on this machine.`,
    ...(on.telegram || on.discord
      ? [`Telegram: ${on.telegram ? 'on' : 'off'}. Discord: ${on.discord ? 'on' : 'off'}.`]
      : [
          'Telegram and Discord: off, so this is a private chat in the terminal. To turn them on, set TELEGRAM_BOT_TOKEN or DISCORD_TOKEN (README).',
        ]),
    on.model
      ? `Voice: ${on.model}.`
      : 'Voice: quoting. Only lines the other person really wrote, no key needed. For Claude, set ANTHROPIC_API_KEY.',
    ...(on.telegram || on.discord
      ? []
      : ['To try it: /start, agree, then /upload examples/WhatsApp Chat with Mira Chen.txt. /help lists the rest.']),
  ],
  lineMayBeMissing: 'I was interrupted while sending. One line may be missing above; nothing is sent twice.',
  stale: 'That button belongs to an earlier step, so nothing was changed.',
  editInStep:
    'In a step I keep what was sent first, and a change to it does not count. Send it once more, the way you mean it.',
  unknownCommand: 'I do not know that command. /help shows what I can do.',
  notForYou: 'This is a private bot, and it is set up for somebody else. Take care.',
  groupRefused: 'I only talk in private chats, so I am leaving this group. You can write to me directly.',
  unsupported: (what: string): string =>
    `I can not hear or see ${what}. Write it as a line, and it counts; pictures and export files I can take.`,
  unsupportedKinds: {
    voice: 'voice messages',
    sticker: 'stickers',
    video: 'videos',
    location: 'locations',
    contact: 'contacts',
    other: 'this kind of message',
  },
};
