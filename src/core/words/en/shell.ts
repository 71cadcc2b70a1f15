// What the shell says around handlers, whoever the person is.
export const shell = {
  bug: 'Something went wrong on my side. What you wrote is kept. Please try again in a moment.',
  lineMayBeMissing: 'I was interrupted while sending. One line may be missing above; nothing is sent twice.',
  stale: 'That button belongs to an earlier step, so nothing was changed.',
  unknownCommand: 'I do not know that command. /help shows what I can do.',
  notForYou: 'This is a private bot, and it is set up for somebody else. Take care.',
  groupRefused: 'I only talk in private chats, so I am leaving this group. You can write to me directly.',
  unsupported: (what: string): string => `I can only read text and export files, not ${what}.`,
  unsupportedKinds: {
    voice: 'voice messages',
    sticker: 'stickers',
    video: 'videos',
    picture: 'pictures',
    location: 'locations',
    contact: 'contacts',
    other: 'this kind of message',
  },
};
