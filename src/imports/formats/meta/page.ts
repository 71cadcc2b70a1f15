// A page of messages, told by how it is built: an element whose first part is a name and whose last part is a time. Its classes
// have changed with the years.
import type { MessageKind } from '../../../core/archive/message.ts';
import { kindOfFile } from '../../kinds.ts';
import { type Attributes, type PageReader, pageReader } from '../../page.ts';
import { pageTime } from './dates.ts';

export interface Block {
  readonly sender: string;
  readonly body: string;
  /** What it holds besides words. */
  readonly media: MessageKind | undefined;
  readonly wall: number;
}

/** What an open element holds so far. */
interface Open {
  /** The text of each element inside; media are texts too, so that their place is known. */
  readonly parts: Part[];
  /** Length of all parts together. */
  length: number;
  text: string;
  media: MessageKind | undefined;
  /** Reactions stand in lists; what people write never does. */
  readonly silent: boolean;
}

interface Part {
  readonly text: string;
  readonly media: MessageKind | undefined;
  /** It is a time and nothing else. */
  readonly wall: number | undefined;
}

export interface ThreadPage extends PageReader<Block> {
  title(): string | undefined;
  /** Of a line "Participants: A, B". */
  people(): readonly string[];
}

/** More in one element is cut (UTF-16 units): no message is that long. */
const LONGEST_TEXT = 16 << 20;
const MOST_PARTS = 10_000;
const LONGEST_NAME = 200;
const MEDIA_TAGS: Readonly<Record<string, MessageKind>> = { img: 'photo', video: 'video', audio: 'voice' };
const NO_TEXT = new Set(['style', 'script', 'head', 'ul']);

export function threadPage(): ThreadPage {
  // The bottom stands for the page.
  const stack: Open[] = [{ parts: [], length: 0, text: '', media: undefined, silent: false }];
  const done: Block[] = [];
  /** A block that may turn out to be a part of a larger one, and how deep it stood. */
  let pending: { readonly block: Block; readonly depth: number } | undefined;
  let title = '';
  let inTitle = false;
  let people: readonly string[] = [];

  function opened(name: string, attributes: Attributes): void {
    if (name === 'title') inTitle = true;
    const parent = stack[stack.length - 1];
    if (name === 'br' && parent) addText(parent, '\n');
    const silent = (parent?.silent ?? false) || NO_TEXT.has(name);
    stack.push({ parts: [], length: 0, text: '', media: silent ? undefined : mediaIn(name, attributes), silent });
  }

  function addText(open: Open, text: string): void {
    if (!open.silent && open.length + open.text.length < LONGEST_TEXT) open.text += text;
  }

  function heard(text: string): void {
    if (inTitle) title = (title + text).slice(0, LONGEST_NAME);
    const open = stack[stack.length - 1];
    if (open) addText(open, text);
  }

  function closed(name: string): void {
    if (name === 'title') inTitle = false;
    const open = stack.pop();
    const parent = stack[stack.length - 1];
    if (!open || !parent || open.silent) return;
    endText(open);
    const block = blockOf(open.parts);
    if (block) {
      keep(block);
      addPart(parent, { text: `${block.sender}\n${block.body}`, media: block.media, wall: undefined });
      return;
    }
    const part = partOf(open);
    people = people.length > 0 ? people : peopleIn(part.text);
    if (INLINE.test(name) && part.wall === undefined) addInline(parent, part);
    else addPart(parent, part);
  }

  function addInline(parent: Open, part: Part): void {
    addText(parent, part.text);
    parent.media ??= part.media;
  }

  function addPart(parent: Open, part: Part): void {
    endText(parent);
    if (parent.parts.length >= MOST_PARTS || parent.length + part.text.length > LONGEST_TEXT) return;
    parent.parts.push(part);
    parent.length += part.text.length;
  }

  /** A block inside another one is a part of what was said. */
  function keep(block: Block): void {
    if (pending && pending.depth <= stack.length) handOn();
    pending = { block, depth: stack.length };
  }

  /** What its surroundings hold was said, and need not be kept. */
  function handOn(): void {
    if (!pending) return;
    done.push(pending.block);
    for (const open of stack.slice(0, pending.depth)) {
      open.parts.length = 0;
      open.length = 0;
      open.text = '';
    }
    pending = undefined;
  }

  const page = pageReader(done, { opened, heard, closed, ended: handOn });
  return { ...page, title: () => title.trim() || undefined, people: () => people };
}

const INLINE = /^(?:a|b|i|u|em|strong|span|br|img|video|audio|source|wbr)$/;

/** Pictures that are no emoji, and links into the export. */
function mediaIn(name: string, attributes: Attributes): MessageKind | undefined {
  const target = attributes.src ?? (name === 'a' ? attributes.href : undefined) ?? '';
  if (target === '' || /^(?:https?:|mailto:|tel:|data:|#)/i.test(target))
    return MEDIA_TAGS[name] && target ? MEDIA_TAGS[name] : undefined;
  if (/stickers_used\//.test(target)) return 'sticker';
  if (/\/gifs\//.test(target)) return 'gif';
  if (/\/audio\//.test(target)) return 'voice';
  return MEDIA_TAGS[name] ?? kindOfFile(target);
}

/** Text between elements is a part of its own. */
function endText(open: Open): void {
  const text = open.text;
  open.text = '';
  if (text.trim() === '') return;
  open.parts.push({ text, media: undefined, wall: undefined });
  open.length += text.length;
}

function partOf(open: Open): Part {
  const written = open.parts.filter((part) => part.text.trim() !== '');
  const media = open.media ?? open.parts.find((part) => part.media !== undefined)?.media;
  const [only] = written;
  if (!only) return { text: '', media, wall: undefined };
  if (written.length === 1) return { text: only.text, media, wall: only.wall ?? pageTime(only.text) };
  return { text: written.map((part) => part.text.trim()).join('\n'), media, wall: undefined };
}

function blockOf(parts: readonly Part[]): Block | undefined {
  const [first] = parts;
  const last = parts[parts.length - 1];
  if (!first || parts.length < 2 || last?.wall === undefined || first.wall !== undefined) return undefined;
  const sender = first.text.trim();
  if (sender === '' || sender.length > LONGEST_NAME || sender.includes('\n')) return undefined;
  const middle = parts.slice(1, -1);
  return {
    sender,
    body: middle
      .map((part) => part.text.trim())
      .filter((text) => text !== '')
      .join('\n'),
    media: middle.find((part) => part.media !== undefined)?.media,
    wall: last.wall,
  };
}

/** In English only; elsewhere those who wrote are known. */
function peopleIn(text: string): readonly string[] {
  const list = /^\s*Participants: ([^\n]{1,2000})$/.exec(text)?.[1];
  return list === undefined ? [] : list.split(/, | and /).map((name) => name.trim());
}
