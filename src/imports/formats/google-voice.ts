// Google Voice in Google's Takeout: Calls holds a page for each stretch of texts and for each call, all in wall-clock time with
// its offset.
import type { ParsedMessage } from '../../core/archive/message.ts';
import { UserError } from '../../core/errors.ts';
import { plainName } from '../characters.ts';
import {
  BATCH,
  type Batch,
  type ConversationHead,
  type ExportFile,
  type ExportFormat,
  type FileHead,
  type FormatOptions,
} from '../format.ts';
import { isBareLink } from '../kinds.ts';
import { textPieces } from '../text-blocks.ts';
import { fromZonedText } from './accounts/moment.ts';
import { type Directory, directoryOf, isMe, learnFromOthers } from './google-voice/directory.ts';
import { type Draft, type Shown, type VoicePage, voicePage } from './google-voice/page.ts';
import { ME, numberKey } from './sms/people.ts';
import { lengthOf } from './sms/record.ts';

export const googleVoice: ExportFormat = {
  name: 'google-voice',
  family: 'google-voice',
  layout: 'merged',
  recognise,
  read,
};

function recognise(head: FileHead): number {
  if (head.content !== 'text' || !head.text.trimStart().startsWith('<')) return 0;
  if (/<div class="hChatLog[" ]/.test(head.text)) return 1;
  return /<div class="haudio[" ]/.test(head.text) && /<abbr class="published"/.test(head.text) ? 1 : 0;
}

/** Messages that wait for the page to say with whom they are. A page holds about a hundred. */
const MOST_WAITING = 10_000;

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const directory = directoryOf(file);
  const page = voicePage();
  let head: ConversationHead | undefined;
  let waiting: Draft[] = [];
  let messages = 0;
  let badTimes = 0;

  function handOn(conversation: string): readonly ParsedMessage[] {
    const batch = waiting.map((draft) => messageOf(draft, page.title(), conversation, directory));
    badTimes += batch.filter(({ wall }) => wall === undefined).length;
    messages += batch.length;
    waiting = [];
    return batch;
  }

  const known = async (atEnd: boolean): Promise<ConversationHead | undefined> => {
    const other = waiting.find((draft) => !isMe(draft));
    return other || atEnd || waiting.length > MOST_WAITING ? headOf(page, other, file, directory) : undefined;
  };

  for await (const piece of textPieces(file)) {
    for (const draft of page.write(piece)) waiting.push(draft);
    if (page.tooDeep()) break;
    if (waiting.length < BATCH) continue;
    head ??= await known(false);
    if (head) yield handOn(head.conversation);
  }
  waiting.push(...page.end());
  head ??= await known(true);
  if (head && waiting.length > 0) yield handOn(head.conversation);
  if (badTimes > 0) options.warn('bad-times', badTimes);
  if (head && messages > 0) yield head;
  if (page.complete() && !page.tooDeep()) return;
  // One page of thousands is no reason to lose the others.
  if (file.beside.length > 1) options.warn('cut-off', 1);
  else
    throw new UserError({
      code: page.tooDeep() ? 'damaged' : 'cut-off',
      file: file.upload,
      format: 'google-voice',
      messages,
    });
}

async function headOf(
  page: VoicePage,
  other: Shown | undefined,
  file: ExportFile,
  directory: Directory,
): Promise<ConversationHead> {
  const group = page.group();
  const people = group.length > 0 ? group : other ? [other] : [];
  const names = people.map((one) => directory.nameOf(one));
  const keys = [...new Set(people.map(({ name, number }) => numberKey(number) || plainName(name)))].sort();
  if (group.length > 1)
    return { conversation: keys.join('~'), title: names.join(', '), kind: 'group', self: ME, people: [ME, ...names] };
  const name = names[0] ?? plainName(page.title().replace(/^Me to\s/, ''));
  const conversation = keys[0] || (await keyByName(name, file, directory));
  return { conversation, title: name, kind: 'personal', self: ME };
}

async function keyByName(name: string, file: ExportFile, directory: Directory): Promise<string> {
  if (directory.keyOf(name) === undefined) await learnFromOthers(file, directory);
  return directory.keyOf(name) ?? numberKey(name);
}

function messageOf(draft: Draft, title: string, conversation: string, directory: Directory): ParsedMessage {
  const call = draft.is === 'call' ? whatCall(draft, title) : undefined;
  const mine = call === undefined ? isMe(draft) : call === 'placed';
  return {
    conversation,
    sender: mine ? ME : directory.nameOf(draft),
    ...fromZonedText(draft.stamp),
    ...(call === undefined ? textOf(draft) : callOf(call, draft)),
    native: undefined,
    replyTo: undefined,
  };
}

type Body = Pick<ParsedMessage, 'kind' | 'text'>;

/** In place of words that there were none of. */
const NO_WORDS = /^MMS (?:Sent|Received)$/;

function textOf({ text: raw, media }: Draft): Body {
  const text = raw.trim();
  if (media !== undefined) return { kind: media, text: NO_WORDS.test(text) ? '' : text };
  if (NO_WORDS.test(text)) return { kind: 'media', text: '' };
  return { kind: isBareLink(text) ? 'link' : 'text', text };
}

const CALLS = ['placed', 'received', 'missed', 'voicemail', 'recorded'] as const;

type Call = (typeof CALLS)[number];

/** By its labels; older pages have none, but a title: "Missed call from …". */
function whatCall({ labels }: Draft, title: string): Call {
  const first = /^\w+/.exec(title)?.[0].toLowerCase();
  return CALLS.find((call) => labels.includes(call)) ?? CALLS.find((call) => call === first) ?? 'received';
}

/** What was said into a voicemail is no text: a machine wrote it down. */
function callOf(call: Call, { duration }: Draft): Body {
  if (call === 'missed') return { kind: 'call', text: 'missed' };
  const [, hours, minutes, seconds] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration) ?? [];
  const length = lengthOf(Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0));
  return { kind: call === 'voicemail' ? 'voice' : 'call', text: length };
}
