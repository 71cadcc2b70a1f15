// What the commands and the door say. The guide speaks.
import type { Language } from '../../settings.ts';

type Voice = 'model' | 'quoting';

/** Of a persona, where there is something to say: how many messages, and from which day to which. */
interface Held {
  readonly name: string;
  readonly messages: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const extent = (held: Held): string =>
  held.from && held.to ? `messages: ${held.messages}, ${held.from} to ${held.to}` : `messages: ${held.messages}`;

export const commands = {
  menu: {
    start: 'what this is, and where things stand',
    help: 'what I can do',
    new: 'begin without a file, from memory',
    upload: 'read an export of your chat, and how to make one',
    personas: 'who you can write to, and switch',
    mode: 'what kind of talk it is',
    privacy: 'what is stored, where, and how to erase it',
    language: 'English or 简体中文',
    stop: 'pause now',
    export: 'a copy of everything you gave and wrote',
    delete: 'erase everything of yours',
    cancel: 'leave the step you are in',
    helplines: 'people to talk to, at any hour',
  },
  /** Not translated: each language names itself. */
  languages: { en: 'English', zh: '简体中文' } satisfies Record<Language, string>,
  door: {
    statement: (voice: Voice): readonly string[] => [
      'I am Afterword, a program. From your old messages I make a simulation of how someone wrote to you. It is software; it is never that person.',
      'It is private: I only talk in private chats, and no other user sees yours.',
      'It is for people who are 18 or older.',
      'The other person has not agreed to this. So please let it stay between you and me.',
      `What you send is kept encrypted on the machine that runs this bot. ${
        voice === 'model'
          ? 'To write replies, parts of it go to the provider of a language model.'
          : 'No language model is used.'
      }`,
      'You can erase all of it at any time with /delete; /privacy says more. Until you agree, nothing is stored.',
    ],
    agree: 'I am 18 or older and I agree',
    brief:
      'Before we go on I need your word that you are 18 or older and that you agree. Until then nothing is stored. /start says once more what this is.',
    fileFirst:
      'I have not opened your file, and nothing of it was read or stored. Consent comes first; after that, please send it again.',
    help: 'Before you agree, these work: /start says what this is, /privacy what would be stored, /language changes the language, /helplines names people to talk to. The rest opens with the button.',
    language: 'Which language should I speak?',
    shut: (day: string): string =>
      `You asked not to be let in again before ${day}, so I do not. /helplines names people you can talk to at any hour.`,
    nothingHere: 'Nothing is running, and nothing of yours is stored here.',
    welcome:
      'Thank you. Now send me the export of your chat as a file; /upload shows how to make one. If you have no file, /new begins with what you remember. /help lists the rest.',
    alreadyIn: 'You are in now. Please send that once more.',
  },
  start: {
    intro:
      'I am Afterword, a program. What you talk with here is a simulation made from old messages; it is never the person.',
    nobodyYet:
      'You are in, and there is nobody to write to yet. Send an export (/upload shows how), or begin with /new.',
    talkingWith: (held: Held, mode: string): string =>
      `You can write to ${held.name} (${extent(held)}). Mode: ${mode}.`,
    saidGoodbye: (name: string): string =>
      `Your goodbye to ${name} has begun, so there are no more replies from there. /goodbye goes on with it.`,
    underWay: 'A step is still open: answer its question, or leave it with /cancel.',
    more: '/help lists what I can do.',
  },
  help: {
    head: 'Mostly you just write. Besides that:',
    groups: {
      beginning: 'To begin',
      talking: 'Talking',
      leaving: 'Leaving',
      yourself: 'Yourself',
      record: 'The record',
      adding: 'Adding',
      settings: 'Settings',
    },
    line: (name: string, description: string): string => `/${name} — ${description}`,
    tail: 'A single ? is /why. A file is read as an export, a photo kept.',
  },
  personas: {
    none: 'There is nobody to write to yet. Send an export (/upload shows how), or begin with /new.',
    head: 'Simulations you can write with:',
    choose: 'You are not writing to anybody just now. /personas lets you choose.',
    line: (held: Held, active: boolean, ended: boolean): string =>
      `${active ? '✓' : '•'} ${held.name} (${extent(held)}${ended ? ', goodbye begun' : ''})`,
    switched: (name: string): string => `What you write now goes to ${name}.`,
    gone: 'That one is not here any more.',
  },
  mode: {
    ask: 'What kind of talk should it be? It changes the situation and what is recalled, not how they write.',
    line: (label: string, description: string): string => `${label} — ${description}`,
    current: (label: string): string => `✓ ${label}`,
    changed: (label: string, description: string): string => `The mode is now “${label}”: ${description}.`,
  },
  privacy: (voice: Voice): readonly string[] => [
    'What is stored: the messages and posts you import, what you write here and what is answered, the few lines you tell me about the two of you, and your settings. The file you send is removed after reading; of a photo its date, its town and your words stay, and a small picture only if you asked for one.',
    'Where: on the machine that runs this bot. Each simulation has a file of its own, encrypted with a key of its own.',
    'Who sees it: no other user. Whoever runs the machine holds the master key and could read it. The log holds numbers only, never what you write.',
    voice === 'model'
      ? 'What leaves the machine: whatever you write goes to the provider of the language model, which looks for danger in it, also in a letter. Each reply also sends a description of how they wrote and some lines of the record, of posts and of what you told; a reflection some of your own words; /learn all texts of the record, once; a photo goes once, made smaller, without date and place.'
      : 'What leaves the machine: nothing, apart from this chat itself. No language model is used.',
    'Erasing: /delete erases everything of yours, /goodbye ends one simulation and erases it. /export gives you a copy first.',
    `What I can not erase: this chat in your app and with your messenger${
      voice === 'model' ? ', what the model provider keeps for a time' : ''
    }, and backups of the machine, if whoever runs it makes any.`,
  ],
  language: {
    ask: 'Which language should I speak? The simulation keeps the language of the record.',
    changed: 'I speak English now.',
  },
  stop: 'Stopped. Nothing more is sent until you write.',
  export: {
    caption: 'Everything you gave and wrote. README.txt inside says what is what. It is not encrypted any more.',
    readme: [
      'This is a copy of what Afterword stores of yours.',
      '',
      'settings.json            your language, mode, limits, country, and how heavy you said it was',
      'N-NAME/record.jsonl      the imported messages, one JSON object a line, in order of time;',
      '                         "by" is "me" for you and "them" for the other person,',
      '                         "at" is the clock of the export, without a zone, in seconds since 1970',
      'N-NAME/talk.jsonl        what you wrote to the simulation ("heard") and what it answered ("said");',
      '                         these answers were made by software',
      'N-NAME/memories.jsonl    what you told and what was found; "evidence" names the messages',
      'N-NAME/photos/           small pictures of photos, where you kept them; their number is the memory’s',
      'N-NAME/posts.jsonl       what was written in public; "by" as above',
      'N-NAME/letters.txt       what you wrote in a goodbye',
      'N-NAME/layers.json       your lines about the two of you, your corrections, how they wrote in',
      '                         figures, who they were as a model read it, and your answers at the set-up',
      'keepsakes/               reflections you kept',
      '',
      'The other person did not agree to any of this. Please keep it to yourself.',
      '',
    ],
  },
  delete: {
    ask: 'This erases everything of yours: every simulation, every message, every setting. It can not be undone. /export gives you a copy first.',
    confirm: 'Erase everything',
  },
  cancel: {
    nothing: 'There is no step to leave.',
    left: 'Left. Nothing of that step was kept.',
    goodbyeWaits:
      'The goodbye waits where you left it. /goodbye goes on with it, whenever you want; there you can also leave it for good.',
  },
};
