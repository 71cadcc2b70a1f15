// iMazing's text of a conversation: dashes, "2024-03-02 23:58:11 from NAME", an empty line, the text. Described by others, not
// seen in the original; so spaces and empty lines are taken as they come.
import type { ParsedMessage } from '../../core/archive/message.ts';
import { isMediaName } from '../file-names.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { isBareLink } from '../kinds.ts';
import { type Emit, type GrowingText, growingText, type LineReader, readLines, withoutReturn } from '../lines.ts';
import { nameBook } from '../people.ts';
import { wallOf } from '../times.ts';
import { type Body, kindOfAttachment } from './imessage/body.ts';
import { conversationAt, headAt } from './imessage/place.ts';
import { ME } from './imessage/self.ts';

export const imazingTxt: ExportFormat = {
  name: 'imazing-txt',
  family: 'imessage',
  layout: 'merged',
  recognise,
  read,
};

const DASHES = /^-{20,200}\s{0,4}$/;
const HEAD = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (from|to) (.{1,300})$/;

function recognise(head: FileHead): number {
  if (head.content !== 'text') return 0;
  const [first = '', second = ''] = head.text.trimStart().slice(0, 1000).split('\n', 2).map(withoutReturn);
  return DASHES.test(first) && HEAD.test(second) ? 0.95 : 0;
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

interface Open {
  readonly wall: number | undefined;
  readonly sender: string;
  readonly body: GrowingText;
}

function chatReader(conversation: string, emit: Emit): LineReader {
  const nameOf = nameBook();
  let open: Open | undefined;
  /** A line of dashes that may begin a message. */
  let dashes: string | undefined;

  function finish(): void {
    if (open) emit(messageOf(open, conversation));
    open = undefined;
  }

  return {
    take(raw) {
      const line = withoutReturn(raw);
      const head = dashes === undefined ? null : HEAD.exec(line);
      if (head) {
        finish();
        const sender = head[2] === 'to' ? ME : nameOf(head[3] ?? '');
        open = { wall: wallOf(head[1] ?? ''), sender, body: growingText('') };
        dashes = undefined;
        return;
      }
      if (dashes !== undefined) open?.body.add(dashes);
      dashes = DASHES.test(line) ? line : undefined;
      if (dashes === undefined) open?.body.add(line);
    },
    end: finish,
  };
}

const messageOf = ({ wall, sender, body }: Open, conversation: string): ParsedMessage => ({
  conversation,
  sender,
  wall,
  offset: undefined,
  ...bodyOf(body.text().trim()),
  native: undefined,
  replyTo: undefined,
});

function bodyOf(text: string): Body {
  if (text === '') return { kind: 'media', text };
  const [first = '', ...rest] = text.split('\n');
  if (/^[^\s:/]{1,200}$/.test(first) && isMediaName(first))
    return { kind: kindOfAttachment(first), text: rest.join('\n').trim() };
  if (text === 'Location') return { kind: 'location', text: '' };
  return { kind: isBareLink(text) ? 'link' : 'text', text };
}
