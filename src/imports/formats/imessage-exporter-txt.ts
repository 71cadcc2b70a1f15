// Messages on the Mac through imessage-exporter, as text: a time, a name, the text, an empty line.
import type { ParsedMessage } from '../../core/archive/message.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { type Emit, type GrowingText, growingText, type LineReader, readLines, withoutReturn } from '../lines.ts';
import { nameBook } from '../people.ts';
import { bodyOf, isAttachment, RESPONDED } from './imessage/body.ts';
import { stampOf } from './imessage/moments.ts';
import { conversationAt, headAt } from './imessage/place.ts';
import { repliesOf } from './imessage/replies.ts';

export const imessageExporterTxt: ExportFormat = {
  name: 'imessage-exporter-txt',
  family: 'imessage',
  layout: 'merged',
  recognise,
  read,
};

function recognise(head: FileHead): number {
  if (head.content !== 'text') return 0;
  const lines = head.text
    .slice(0, 32 << 10)
    .split('\n')
    .map(withoutReturn);
  const begins = lines.findIndex((line) => line !== '');
  if (stampOf(lines[begins] ?? '') === undefined) return 0;
  return stampOf(lines[begins] ?? '')?.rest !== '' || (lines[begins + 1] ?? '').trim() !== '' ? 0.95 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const names = new Set<string>();
  let badTimes = 0;
  yield* readLines(file, (emit) =>
    chatReader(conversationAt(file), (message) => {
      if (message.wall === undefined) badTimes++;
      if (message.sender !== undefined && names.size < MOST_NAMES) names.add(message.sender);
      emit(message);
    }),
  );
  if (badTimes > 0) options.warn('bad-times', badTimes);
  yield headAt(file, [...names]);
}

const MOST_NAMES = 100;

/** A message whose lines are still being read. */
interface Open {
  readonly wall: number | undefined;
  readonly sender: string;
  readonly body: GrowingText;
  /** So far there is nothing but what was attached. */
  bare: boolean;
  /** An empty line followed. */
  left: boolean;
}

/** A line with a time; the next line tells whether it begins a message, is a notice, or is something that was pasted. */
interface Start {
  readonly line: string;
  readonly wall: number | undefined;
  readonly rest: string;
  readonly below: boolean;
}

const INDENT = '    ';

function chatReader(conversation: string, emit: Emit): LineReader {
  const nameOf = nameBook();
  const replies = repliesOf(emit);
  let start: Start | undefined;
  let open: Open | undefined;
  /** A reply below `open`. */
  let reply: Open | undefined;
  let blank = true;

  const messageOf = ({ wall, sender, body }: Open): ParsedMessage => ({
    conversation,
    sender,
    wall,
    offset: undefined,
    ...bodyOf(body.text()),
    native: undefined,
    replyTo: undefined,
  });

  function finishReply(): void {
    if (reply) replies.below(messageOf(reply));
    reply = undefined;
  }

  function finish(): void {
    finishReply();
    if (open) replies.inPlace(messageOf(open));
    open = undefined;
  }

  function begin({ wall, below }: Start, name: string): void {
    const fresh: Open = { wall, sender: nameOf(name), body: growingText(''), bare: true, left: false };
    if (below) {
      finishReply();
      reply = fresh;
    } else {
      finish();
      open = fresh;
    }
  }

  function notice({ wall, rest }: Start): void {
    finish();
    emit({
      conversation,
      sender: undefined,
      wall,
      offset: undefined,
      kind: 'system',
      text: rest,
      native: undefined,
      replyTo: undefined,
    });
  }

  /** The line behind `start`. False: it is still to be read as text. */
  function decide(begun: Start, line: string): boolean {
    start = undefined;
    const name = begun.below && line.startsWith(INDENT) ? line.slice(INDENT.length) : line;
    if (begun.rest === '' && name.trim() !== '') {
      begin(begun, name);
      return true;
    }
    if (begun.rest !== '' && line === '') notice(begun);
    else addText(begun.line);
    return false;
  }

  function startOf(line: string): Start | undefined {
    if (blank) {
      const stamp = stampOf(line);
      if (stamp) return { line, ...stamp, below: false };
    }
    if (!open || !line.startsWith(INDENT)) return undefined;
    const stamp = stampOf(line.slice(INDENT.length));
    return stamp?.rest === '' ? { line, ...stamp, below: true } : undefined;
  }

  function addText(line: string): void {
    // A photo with a caption may have been answered between the two.
    const toReply = reply && line !== RESPONDED && !(reply.left && open?.bare);
    const target = toReply ? reply : open;
    if (!target) return;
    const text = toReply && line.startsWith(INDENT) ? line.slice(INDENT.length) : line;
    target.body.add(text);
    if (text !== '' && !isAttachment(text)) target.bare = false;
    if (text === '') target.left = true;
  }

  return {
    take(raw) {
      const line = withoutReturn(raw);
      const taken = start !== undefined && decide(start, line);
      if (!taken) {
        start = startOf(line);
        if (!start) addText(line);
      }
      blank = line === '';
    },
    end() {
      if (start) decide(start, '');
      finish();
      replies.end();
    },
  };
}
