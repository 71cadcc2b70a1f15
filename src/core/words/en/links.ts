// What /link and /unlink say. The guide speaks.
export const links = {
  menu: { link: 'go on here and on another platform', unlink: 'part your accounts again' },
  offered: (code: string): string =>
    `Write this to me from your other account, within ten minutes. It works once:\n\n/link ${code}\n\nWhoever writes it reads and writes here as you do, so show it to nobody.`,
  tooManyOffers: 'You have asked for many codes within an hour. Please wait a while before the next one.',
  howTo: 'If you talk with me somewhere else already: send /link there, and write here what I answer.',
  joined: 'Done. This account and your first one are the same to me now: everything is here too. /unlink parts them.',
  own: 'This account belongs to that code already. Please write it from the other one.',
  unknown: 'I do not know that code. Each works once, for ten minutes. /link on your first account gives a new one.',
  tooManyTries: 'Those were many codes that I do not know. Please wait an hour, and take a new one then.',
  notEmpty:
    'There is something of yours in this account already, so I can not join it to another. Join the other one to this, or erase what is here with /delete first.',
  alreadyJoined: 'This account is joined to another one already. /unlink parts them.',
  nothingJoined: 'There is no other account to part from this one. /link joins one.',
  parted: 'Parted. Everything stays with your first account, and nothing of it can be reached from here any more.',
  partedOthers: 'Parted. Everything stays here, and nothing of it can be reached from your other accounts any more.',
};
