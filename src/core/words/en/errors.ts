// What was found, and what to do next: one sentence for every problem a person can mend.
import type { FoundInstead, Problem } from '../../errors.ts';
import { formatName } from '../formats.ts';
import { shortened } from '../shortened.ts';
import { imports } from './imports.ts';

/** A problem without its sentence does not compile. */
export type ProblemWords = {
  readonly [Code in Problem['code']]: (facts: Extract<Problem, { readonly code: Code }>) => string;
};

const FOUND: Readonly<Record<FoundInstead, string>> = {
  empty: 'an empty file',
  picture: 'a picture',
  video: 'a video',
  audio: 'a sound recording',
  pdf: 'a PDF',
  program: 'a program',
  document: 'a text document',
  database: 'a database',
  archive: 'an archive of a kind I can not open',
  text: 'plain text without the dated lines of a chat',
  json: 'JSON of a kind I do not know',
  'web-page': 'a web page that is not an exported chat',
  unknown: 'something I do not recognise',
};

const UNSAFE: Readonly<Record<Extract<Problem, { readonly code: 'zip-unsafe' }>['why'], string>> = {
  'too-many-entries': 'it holds far too many files',
  'too-large': 'it would become far too large when opened',
  ratio: 'a small part of it swells to an enormous size',
  path: 'some names in it point outside of it',
  nested: 'it holds archives inside archives',
};

export const errors: ProblemWords = {
  'not-an-export': ({ file, found }) =>
    `“${shortened(file)}” is ${FOUND[found]}, not a chat export I can read. Nothing was stored. /upload shows how to make one.`,
  'empty-file': ({ file }) =>
    `“${shortened(file)}” is empty, so nothing was stored. Please export the chat again and send the new file.`,
  'no-messages': ({ file, format }) =>
    `“${shortened(file)}” is a ${formatName(format, { ...imports, pasted: 'text' })} export, but there is no message by anybody in it. Nothing was stored. Please export the chat again.`,
  'group-chat': ({ participants }) =>
    `Then I leave this group chat with ${participants} people as it is; nothing was stored. If there is a chat with one person alone, please send me that.`,
  'one-sided': ({ name }) =>
    `I found lines by ${shortened(name)} only. I need both sides, what you wrote and what was answered, so nothing was stored. Please export the whole chat.`,
  'one-side-only': ({ format }) =>
    format === 'discord-data-package'
      ? 'This is the data package Discord sends on request. It holds only what you wrote yourself; the other half is missing, and I need both. Nothing was stored. Please send me the conversation as the program DiscordChatExporter saves it: that has both sides.'
      : 'This export holds only what you wrote yourself; the other half is missing, and I need both. Nothing was stored. /upload shows how to get them.',
  'zip-encrypted': ({ file }) =>
    `“${shortened(file)}” is protected with a password, so I could not open it and nothing was stored. Please send it without one.`,
  'zip-unsafe': ({ file, why }) =>
    `I did not open “${shortened(file)}”: ${UNSAFE[why]}. Nothing was stored. Please send the exported chat file itself.`,
  'zip-broken': ({ file }) =>
    `“${shortened(file)}” is a damaged zip, so nothing was stored. It may have been cut off on the way; please send it again.`,
  'zip-without-export': ({ file, entries }) =>
    `“${shortened(file)}” is a zip (files in it: ${entries}), but there is no chat export among them. Nothing was stored. /upload shows how to make one.`,
  'cut-off': ({ file, format, messages }) =>
    `“${shortened(file)}” is a ${formatName(format, { ...imports, pasted: 'text' })} export that breaks off before its end (messages before that: ${messages}). Nothing was stored. Please export it again.`,
  damaged: ({ file, format, messages }) =>
    `“${shortened(file)}” is a ${formatName(format, { ...imports, pasted: 'text' })} export that is broken in the middle (messages before that place: ${messages}). Nothing was stored. Please export it again.`,
  'file-too-large': ({ file, megabytes, limitMegabytes }) =>
    `“${shortened(file)}” has ${megabytes} MB, and I can fetch ${limitMegabytes} MB here. Please export it without media; the words are all I need. If it still is too large, zip it or send it in parts: /upload says how for each app.`,
  'document-too-large': ({ limitMegabytes }) =>
    `What I made for you is over ${limitMegabytes} MB, and I can not send more than that here. You can fetch it on another platform: /link takes you there.`,
  'file-gone': ({ file }) =>
    `I can not fetch “${shortened(file)}” any more. Nothing was stored. Please send it once more.`,
  'several-formats': () =>
    'These files come from different apps. Nothing was stored. Please send me the export of one app at a time.',
  'quota-full': ({ usedMegabytes, quotaMegabytes }) =>
    `There is no room left for this: ${usedMegabytes} of your ${quotaMegabytes} MB are in use. Nothing was stored. /goodbye or /delete make room.`,
  'record-only': ({ why }) =>
    why === 'asked'
      ? 'One question about this record is still open, and no simulation speaks before it is answered: /back asks it.'
      : 'Here is the record and no simulation, because of what you told me. You can ask me about the two of you, and /goodbye closes it. If that answer was a slip, /back asks again, a day after it at the earliest.',
  'all-early': () =>
    'Everything in it is from before both of you were adults, so nothing was stored. If there is a later part, please send that.',
  'persona-gone': () => 'That simulation was erased and is not here any more. /personas shows who is.',
};
