import type { Failure } from '../../talk/model.ts';

// What the guide says around a turn of talk.
const month = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export const talk = {
  menu: {
    why: 'the real lines behind the last reply',
    again: 'try again when a reply failed',
  },
  nobody: 'Nobody is here to write to. /upload begins with an export of your chat, /new without a file.',
  silent: (name: string): string =>
    `You said goodbye to ${name}, and that voice does not speak any more. /goodbye goes on with the goodbye; /upload or /new begins something else.`,
  nothingToQuote: (name: string): string =>
    `I only speak with lines that ${name} really wrote, and I have none yet. Send an export (/upload shows how), or tell me lines you remember with /new.`,
  noLine: {
    first: (name: string): string =>
      `I found no line of ${name}'s that fits here, and I do not make any up. What you wrote is kept.`,
    /** Nothing fitted the message before either. */
    again: (name: string): string =>
      `Nothing ${name} wrote fits this either. Just write on; or /mode, “About it, with me”, and I look up what the two of you wrote.`,
    inStep: (name: string): string => `I found no line of ${name}'s that fits here, and I do not make any up.`,
  },
  failures: {
    refused: 'The language model declined to answer that.',
    overloaded: 'The language model is too busy just now, also after several tries.',
    unreachable: 'The language model could not be reached, also after several tries.',
    rejected:
      'The language model did not accept the request. Whoever runs this bot should look at its key and model names.',
    gone: 'The language model that is set up here does not exist any more. Whoever runs this bot should look at the model names.',
    'over-budget': 'What the language model may cost this month is used up. /cost shows the figures.',
    malformed: 'The language model answered in a way I could not use.',
    'cut-off': 'The reply broke off halfway, so I kept none of it.',
    aborted: 'The reply was interrupted.',
    empty: 'No reply came back that I could send.',
    'no-model': 'There is nothing in the record that I could answer this with.',
  } satisfies Record<Failure, string>,
  /** After one of `failures`. */
  standIn: {
    model: (_name: string): string => 'Another model answers in its place.',
    quoting: (name: string): string => `So this is a line that ${name} really wrote, picked to fit.`,
  },
  anotherModel: (model: string): string =>
    `From now on another model speaks here (${model}), so the manner may change a little.`,
  kept: 'Your message is kept: press the button or send /again.',
  tryAgain: 'Try again',
  picture: {
    unseen: 'Without a language model nobody here can see pictures. Write a line about it instead.',
    unreadable:
      'I could not open that picture. A photo of up to 20 MB as JPEG, PNG or WebP works, and a GIF of up to 3.7 MB; a HEIC can still become a memory with /photo.',
  },
  /** A real line, shown by the guide after a reply that looks back. */
  datedLine: (day: string, name: string, text: string): string => `${day}, ${name} really wrote: “${text}”`,
  about: {
    head: 'This is what the record holds about that:',
    memory: (text: string): string => `Known of the two of you: ${text}`,
    told: (text: string): string => `As you tell it: ${text}`,
    line: (day: string | undefined, who: string, text: string): string =>
      `${day === undefined ? '' : `${day}, `}${who}: “${text}”`,
    inPublic: (line: string): string => `In public: ${line}`,
    nothing: (name: string): string =>
      `I found nothing about that in your record with ${name}. Ask me about a place, a day, a month, or something one of you said; /memory lists what is known of you two.`,
    backToVoice: 'To talk with the voice again: /mode.',
  },
  nothingWaits: 'No message of yours is waiting for an answer.',
  why: {
    noReply: 'There is no reply yet that I could explain.',
    /** The last answer was the guide's, of the record. */
    guides: 'That answer was mine. The lines it rests on stand in it, and nothing else is behind it.',
    nothing: (name: string): string =>
      `Nothing in the record stands behind that reply. It only imitates how ${name} wrote.`,
    often: (name: string): string =>
      `That is one of the short lines ${name} sent most often. No particular exchange stands behind it.`,
    once: (name: string): string =>
      `That is a line ${name} really wrote, to something else. Nothing in the record is close to what you wrote.`,
    model: (reply: string, name: string): string =>
      `“${reply}”\nSoftware wrote this. It had these real lines of you and ${name} before it:`,
    quoted: (reply: string, name: string): string =>
      `“${reply}”\nThese are real lines of ${name}, from another day. This is where they come from:`,
    month: (date: Date): string => month.format(date),
    undated: 'Without a date',
    you: 'you',
    line: (who: string, text: string): string => `${who}: “${text}”`,
  },
};
