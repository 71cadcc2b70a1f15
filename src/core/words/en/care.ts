// Written by the guide. Numbers: public helplines, free of charge where they exist; findahelpline.com lists the rest.
const HELPLINES = [
  'US and Canada: call or text 988',
  'UK and Ireland, and several EU countries: 116 123',
  'Mainland China: 12356',
  'Taiwan: 1925',
  'Hong Kong: 2389 2222',
  'Anywhere else: findahelpline.com',
].join('\n');

export const care = {
  /** Instead of the persona's reply, when the screen found a crisis. */
  crisis: [
    'I am the guide, and I am stopping the other voice here. What you wrote sounds as if you might be in danger.',
    'If you are in danger now, call your local emergency number, or go to somebody who is near you.',
    'There are people to talk to, at any hour:',
    HELPLINES,
    'I am software. I have told nobody, and I can not keep you safe; a person can. If I misread you, just go on writing.',
  ].join('\n\n'),
  /** Instead of the persona's reply, when the screen itself failed. */
  unscreened: 'I could not read that message carefully enough, so nobody answers it. Please send it once more.',
  helplines: [
    'You can talk to somebody now, at any hour:',
    HELPLINES,
    'If you are in danger, call your local emergency number.',
  ].join('\n\n'),
  /** Whenever a person asks whether this is real. */
  reality: (name: string): string =>
    `This is the guide. No, that is not ${name}. It is a simulation: software that works from the messages you gave me. ${name} is not here and does not see any of this. You can go on, pause with /stop, or end it with /goodbye.`,
};
