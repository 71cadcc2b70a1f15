import type { Hit } from '../../care/crisis/rules.ts';
import type { Helpline, Whereabouts } from '../../care/helplines.ts';
import type { Limits } from '../../care/limits.ts';
import type { ViolenceLine } from '../../care/violence-lines.ts';

/** One way to answer: a line that is open stands between `opening`, which ends with one question, and the rest. */
interface HitWords {
  readonly opening: string;
  readonly people: string;
  readonly after: string;
}

const COUNTRIES: Readonly<Record<Whereabouts, string>> = {
  US: 'United States',
  CA: 'Canada',
  GB: 'United Kingdom',
  FR: 'France',
  KR: 'South Korea',
  BR: 'Brazil',
  IN: 'India',
  CN: 'Mainland China',
  TW: 'Taiwan',
  HK: 'Hong Kong',
  SG: 'Singapore',
  elsewhere: 'Somewhere else',
};

const VIOLENCE_COUNTRIES: Readonly<Record<ViolenceLine['country'], string>> = {
  ...COUNTRIES,
  DE: 'Germany',
  ES: 'Spain',
};

const LANGUAGES: Readonly<Record<Helpline['languages'][number], string>> = {
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  ko: 'Korean',
  pt: 'Portuguese',
  hi: 'Hindi',
  zh: 'Chinese',
  local: 'more Indian languages',
};

const spoken = ({ languages }: Helpline): string => languages.map((each) => LANGUAGES[each]).join(', ');
const hours = { always: 'at any hour', most: 'at least eighteen hours a day, which ones depends on the place' };

export const care = {
  /** Instead of any other answer, when the screen heard something. Said in turn. */
  hits: {
    crisis: [
      {
        opening:
          'This is the guide. What you just wrote matters more than the talk, so the other voice is quiet now. Are you thinking of ending your life?',
        people:
          'A doctor can help with this, and so can one person you trust: tell one of them today what you told me.',
        after:
          'I am software: I have told nobody, and I can not keep you safe. A person can. You can go on writing here; I stay.',
      },
      {
        opening: 'I hear that it is very heavy. Is it stronger now than it was before?',
        people: 'You do not have to find good words for them: “I am not well, can you stay with me” is enough.',
        after: 'The other voice stays quiet. I am still here.',
      },
      {
        opening: 'Thank you for going on writing. Who could be with you in the next hour?',
        people: 'Send that person one line, even a short one. A doctor or an emergency room is right for this, too.',
        after: 'I am software, and still here.',
      },
    ],
    plan: [
      {
        opening:
          'This is the guide. I take what you wrote seriously, and the other voice is quiet now. Are you in danger at this moment?',
        people:
          'Let one person you trust know right now, with one line if that is all there is. An emergency room is the right place for this, too.',
        after:
          'I am software: I can not call anybody for you. Please let a person in, now. You can go on writing here.',
      },
      {
        opening: 'I am still here. Is somebody with you?',
        people: 'A doctor, an emergency room, somebody you trust: any of them is right, and now is right.',
        after: 'It does not have to be explained to anybody first. “I need help now” is enough.',
      },
    ],
    third: [
      {
        opening:
          'This is the guide, and the other voice is quiet now. What you write about somebody sounds dangerous. Are they safe at this moment?',
        people:
          'Ask them plainly whether they think of ending their life: asking does not put the thought there. You do not have to carry this alone; a doctor or somebody near them can help. And if it is about you, that counts just as much.',
        after: 'If they are in danger now, their local emergency number is the right call.',
      },
      {
        opening: 'I hear that you are worried about somebody. Who is near them just now?',
        people: 'Let that person know today, and a doctor if you can.',
        after: 'You can go on writing here.',
      },
    ],
  } satisfies Readonly<Record<Hit, readonly HitWords[]>>,
  emergency: (number: string | undefined): string =>
    number === undefined
      ? 'If you may act on it, call your local emergency number now.'
      : `If you may act on it, call ${number} now.`,
  keepSafe:
    'Please do not stay alone: go to somebody, or ask somebody to come. And bring distance between you and what you could use: leave the room, or give it to somebody.',
  line: (helpline: Helpline): string =>
    `${COUNTRIES[helpline.country]}: ${helpline.takesTexts ? 'call or text' : 'call'} ${helpline.line}, ${hours[helpline.hours]} (${spoken(helpline)}).`,
  /** Where it is not known where the person is. */
  unknown:
    'There are people to talk to at any hour: findahelpline.com lists them by country, and /helplines holds some numbers. When it is urgent, call your local emergency number.',
  anywhere: 'Elsewhere: your local emergency number, and findahelpline.com lists people to talk to in your country.',
  violence: {
    head: 'About violence, threats or control, from somebody close to you:',
    line: ({ country, line, whom, hours: open }: ViolenceLine): string =>
      `${VIOLENCE_COUNTRIES[country]}: call ${line}, ${open === 'always' ? 'at any hour' : 'by day, the hours depend on the place'}${whom === 'women' ? ' (a line for women)' : ''}.`,
  },
  stale: (checkedOn: string): string => `(Last checked on ${checkedOn}: please check that it still holds.)`,
  /** After an answer that came instead of the next step. */
  stepWaits: 'The step you were in waits. I kept nothing of what you just wrote; it stands above, in this chat.',
  /** After lines of somebody else that were handed over. */
  hearsay:
    'In those lines somebody sounds as if they were in danger. If that is you, and now: /helplines has people to talk to, at any hour.',
  /** While the persona is locked. */
  resting: [
    (hoursLeft: number): string =>
      `The other voice rests, for about ${hoursLeft} more ${hoursLeft === 1 ? 'hour' : 'hours'}, and so does the goodbye. I, the guide, am here. How are you now?`,
    (hoursLeft: number): string =>
      `I read what you write. The simulation is quiet for another ${hoursLeft} h or so; /helplines has people who can answer properly. Has anything become lighter?`,
    (hoursLeft: number): string =>
      `Still quiet over there (${hoursLeft} h). Is there somebody you could write to today, a real one?`,
  ],
  /** Once the lock is over. */
  returning: [
    'Good that you are here. Before the other voice comes back: it is still a simulation, and it is fine to leave it at rest. How is it today?',
    'The other voice comes back only when you say so. Shall it?',
  ],
  back: {
    menu: 'come back after a rest',
    nothing: 'Nothing rests. Just write.',
    goOn: 'I am all right, go on',
    notYet: 'Not yet',
    stays: 'Then it stays quiet. /back asks again, whenever you want.',
    welcome: 'Then go on as you like, and stop as you like. It is software, and it is not them.',
  },
  /** As a session begins, and after each half hour of active use. */
  notice:
    'The guide, briefly: this is software that imitates. No person is writing here, and it is not them. You can stop at any time.',
  limits: {
    menu: 'how many visits you want, and how long',
    visits: (count: number | undefined): string => (count === undefined ? 'any number of visits' : `${count} visits`),
    minutes: (count: number | undefined): string => (count === undefined ? 'any length' : `${count} minutes each`),
    ask: ({ visits, minutes }: Limits): string =>
      `How often, and how long, do you want to come here? Less counts at once, more from tomorrow. Now: ${visits ?? 'any number of'} visits, ${minutes === undefined ? 'of any length' : `${minutes} minutes each`}.`,
    /** Asked once, before the first talk. */
    setUp: {
      visits:
        'One thing for you to decide, before you begin: how many visits do you want here, in all? A visit is one talk, until you pause. Any number can be written; /limits changes it later.',
      minutes: 'And how long may one visit be?',
      length: (count: number): string => `${count} minutes`,
      none: 'No limit',
      skip: 'Not now',
    },
    holds: ({ visits, minutes }: Limits): string =>
      `Kept: ${visits ?? 'any number of'} visits, ${minutes === undefined ? 'of any length' : `${minutes} minutes each`}.`,
    tomorrow: 'Noted. More counts from this time tomorrow; until then it stays as it is.',
    reached: {
      visits:
        'The visits you wanted are used up, so the other voice stays quiet; /goodbye is there when you want it, and I, the guide, stay too.',
      minutes:
        'That was the time you set yourself for one visit, so the other voice stays quiet for now; /goodbye is there when you want it, and I, the guide, stay too.',
    },
  },
  how: {
    menu: 'how heavy it is, and your curve',
    ask: 'If you like: how heavy is it now, from 0 to 10?',
    curve: (line: string, last: number): string => `Your curve, oldest first: ${line} (last: ${last})`,
    noted: 'Noted. /how shows your curve.',
    tooHeavy:
      'That is heavy. It is fine to stop here: /stop ends it for now, and /helplines has people who can listen. I stay as well.',
  },
  /** Finding, watching, reaching the other person, or writing as them. */
  refused:
    'That I do not do, in any mode: I do not find or watch anybody, I send nothing to anybody, I do not write as somebody else, and I give out no addresses or numbers. I know nothing of their life today. What you want to say to them can stay here, or go into the letter of /goodbye.',
  notSexual: 'The simulation stays out of that. Everything else is fine.',
  /** The same question for the third time in a session. */
  sameQuestion:
    'This is the guide. You asked that twice already, and no answer of a simulation can settle it: it does not know. What would you want to hear? You could write that down instead, for yourself.',
  /** It grew heavier from line to line. */
  heavier:
    'This is the guide. It sounds heavier from line to line, so I come in before the other voice answers. It is fine to stop here: /stop ends it for now, and /helplines has people who can listen. You can also go on, or stay with me. What would do you good in the next hour?',
  /** All that a model gave in answer would have been invented, or worse. Said in turn. */
  onlyInvented: [
    'This is the guide. What came back would only have been invented, or would have done harm, so I let none of it through. What was never said, no software can say. What was said stands in the record.',
    'Again nothing came back that I could let through: there is nobody behind it who could know. You can write on about something else, write to me, or leave it for tonight with /stop.',
    'Nothing this time either. It may be kinder not to ask it here; what you want to say or hear has a place in the letter of /goodbye, written by you.',
  ],
  /** When somebody goes and nothing fitting was there to say. */
  letGo: 'Take care. Good night.',
  /** Instead of the persona's reply, when the screen itself failed. */
  unscreened: 'I could not read that message carefully enough, so nobody answers it. Please send it once more.',
  helplines: {
    head: 'You can talk to somebody now:',
    emergencyLine: ({ emergency }: Helpline): string => `Emergency ${emergency}.`,
    inDanger: 'If you are in danger, call the emergency number, or go to somebody who is near you.',
    where: 'Where are you? Then I name the right line at once when it counts.',
    countries: COUNTRIES,
  },
  /** Whenever a person asks whether this is real. */
  reality: (name: string): string =>
    `This is the guide. No, that is not ${name}. It is a simulation: software that works from the messages you gave me. ${name} is not here and does not see any of this. You can go on, pause with /stop, or end it with /goodbye.`,
};
