// What is asked before a persona is made, and what the guide says where there is none.
import type { RecordOnly } from '../../care/safety.ts';
import type { Heard } from '../../care/signs.ts';

const AGAIN = (hours: number): string => (hours <= 1 ? 'in an hour at most' : `in ${hours} hours at the earliest`);

export const safety = {
  /** In the place of a name that is not known. */
  somebody: 'the other one',
  /** `head`: where it is not before anything is made. */
  all: (name: string, head = 'Three plain questions, before I store or make anything:'): readonly string[] => [
    head,
    '• Was one of you under 18 at any time back then?',
    `• Is there a no-contact order, or did ${name} ask you to stop writing?`,
    '• Was there violence, threats or control, from either side?',
  ],
  none: 'None of this',
  some: 'Something of it is so',
  yes: 'Yes',
  no: 'No',
  /** Of what was, or was not. */
  was: 'Yes',
  wasNot: 'No',
  back: 'Back',
  adults: 'Thank you. One at a time, then. Were both of you 18 or older the whole time?',
  since:
    'Since when were both of you 18 or older? Write a day, a month or a year, like 3 May 2021 or 2021; a month or a year counts from its end. What is older is left out, now and later.',
  unclear: 'I could not read a date in that. Please write it with the year, like 3 May 2021, May 2021, or 2021.',
  notYet: 'Not yet',
  stopped: (name: string): string =>
    `Is there an order that you must not contact each other, or did ${name} ask you to stop writing?`,
  harm: 'Was there violence, threats or control between you, from either side?',
  /** Not both are adults. Nothing is stored. */
  minors:
    'Then this has to wait: I only do this where both are adults. Nothing was stored. What you feel about it counts all the same, and a person is better for it than a program: somebody you trust, or /helplines.',
  /** Why there is no persona, and what there is instead. */
  why: {
    stopped: (name: string): string =>
      `Thank you for saying so. Where distance was asked for, or ordered, I do not imitate anybody, so there is no simulation of ${name}.`,
    harm: (name: string): string =>
      `Thank you for telling me. Where there was violence, threats or control, I do not bring a voice back, so there is no simulation of ${name}.`,
    unsure: (name: string): string =>
      `It is fine not to be sure. Then no simulation of ${name} speaks until you are; /back asks again, in a day at the earliest.`,
  } satisfies Record<Exclude<RecordOnly, 'asked'>, (name: string) => string>,
  /** Where to turn: of harm, and of all else. */
  turn: {
    harm: 'There are people who know about this, and who listen without judging: /helplines names some, and findahelpline.com lists them by country. If you are in danger now, call your local emergency number.',
    stopped: '/helplines names people you can talk to at any hour.',
  },
  /** Of harm, where there is a line in the person's country. */
  turnTo: (line: string): string =>
    `There are people who know about this, and who listen without judging. ${line} findahelpline.com lists more. If you are in danger now, call your local emergency number.`,
  offer:
    'If you like, I read the record with you all the same: I look up what the two of you really wrote, and /goodbye closes it with a page of your own words.',
  keepRecord: 'Look at the record with me',
  storeNothing: 'Store nothing',
  nothingStored: 'Then nothing is stored. Take care of yourself.',
  /** Of somebody who was to be made without any record: nothing is kept that could be asked again. */
  unsureYet:
    'It is fine not to be sure. Until you are, I make no simulation; /new or an export asks again, whenever you want.',
  /** The same, whatever the reason. */
  withoutRecord:
    'Nothing was stored. If you have an export of the chat, send it: I can look at it with you, without a simulation.',
  standing: (name: string): string =>
    `This is the record with ${name}; nobody is imitated. Ask me about the two of you and I look it up; /stats shows it in figures, /memory holds what you want to keep, /goodbye closes it.`,
  /** Above a list in which not everybody speaks. */
  head: 'What there is here:',
  listed: (line: string): string => `${line}, the record only`,
  reality: (name: string): string =>
    `This is the guide, a program. ${name} is not here and sees none of this, and nobody is imitated: I only look things up in the record you gave me.`,
  /** Where the import heard something. The lines are never shown. */
  signs: {
    ask: {
      pressure:
        'One plain question first. Some lines in here sound like threats or pressure. Was there violence, threats or control between you, from either side?',
      stop: 'One plain question first. Some lines in here sound like somebody who wants to be left alone. Did they ask you not to contact them any more?',
      both: 'One plain question first. Some lines in here sound like threats or pressure, or like somebody who wants to be left alone. Was there violence, threats or control between you, or did they ask you to stop?',
    } satisfies Record<Heard, string>,
    what: 'No: we go on. Yes: no simulation is made, and you can look at the record with me. Not sure: nobody speaks until you are. I count such lines by word lists, show them to nobody, and may well be wrong.',
    yes: 'Yes',
    no: 'No',
    unsure: 'Not sure',
  },
  /** Of a simulation that was made before these questions were asked. */
  late: {
    before: (name: string): string =>
      `Before the simulation of ${name} speaks again, three plain questions that I had not asked you yet. What you just wrote waits.`,
    thanks: 'Thank you. That was all.',
    minors:
      'Then this has to wait: I only do this where both are adults, so nobody speaks. /goodbye or /delete erases what is here. What you feel about it counts all the same, and a person is better for it than a program: somebody you trust, or /helplines.',
    early:
      'Then nobody speaks from this record: some of it is from before that, and I can not take single days out of it. Erase it with /goodbye and send the export again; then what is older is left out from the start.',
  },
  /** What may be asked again, through /back. */
  again: {
    tooEarly: (hours: number): string => `Your answer stands for a day. /back asks again ${AGAIN(hours)}.`,
    still: 'Then it stays as it is. The record is here, and so am I.',
    opened: (name: string): string =>
      `Then it is as you say now, and a simulation of ${name} may speak. It is software, and you can stop at any time.`,
  },
  /** Of what is told or remembered here. */
  onlySince: (day: string): string => `Then please keep to what is from ${day} on.`,
  early: (messages: string): string => `From before both of you were adults, and left out: ${messages}.`,
};
