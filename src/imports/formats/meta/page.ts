// A page of messages, told by how it is built: an element whose first part is a name and whose last part is a time. Its classes
// have changed with the years.
import { Parser } from 'htmlparser2';
import type { MessageKind } from '../../../core/archive/message.ts';
import { kindOfFile } from '../../kinds.ts';
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

export interface PageReader {
  /** The blocks that were completed. */
  write(piece: string): readonly Block[];
  end(): readonly Block[];
  title(): string | undefined;
  /** Of a line "Participants: A, B". */
  people(): readonly string[];
  /** The page came to its end. */
  complete(): boolean;
  /** It nests deeper than any page: nothing more of it is read. */
  tooDeep(): boolean;
}

/** Pages nest about a dozen levels; a broken page may nest without end, and the parser's work grows with the depth. */
const DEEPEST = 500;
/** Read at once (UTF-16 units), so that a page that nests too deep is seen in time. */
const STEP = 8192;
/** More in one element is cut (UTF-16 units): no message is that long. */
const LONGEST_TEXT = 16 << 20;
const MOST_PARTS = 10_000;
const LONGEST_NAME = 200;
const MEDIA_TAGS: Readonly<Record<string, MessageKind>> = { img: 'photo', video: 'video', audio: 'voice' };
const NO_TEXT = new Set(['style', 'script', 'head', 'ul']);

export function pageReader(): PageReader {
  // The bottom stands for the page.
  const stack: Open[] = [{ parts: [], length: 0, text: '', media: undefined, silent: false }];
  let done: Block[] = [];
  /** A block that may turn out to be a part of a larger one, and how deep it stood. */
  let pending: { readonly block: Block; readonly depth: number } | undefined;
  let title = '';
  let inTitle = false;
  let people: readonly string[] = [];
  let complete = false;

  function opened(name: string, attributes: { readonly [name: string]: string }): void {
    if (name === 'title') inTitle = true;
    const parent = stack[stack.length - 1];
    if (name === 'br' && parent) addText(parent, '\n');
    const silent = (parent?.silent ?? false) || NO_TEXT.has(name);
    stack.push({ parts: [], length: 0, text: '', media: silent ? undefined : mediaIn(name, attributes), silent });
  }

  function addText(open: Open, text: string): void {
    if (!open.silent && open.length + open.text.length < LONGEST_TEXT) open.text += text;
  }

  function closed(): void {
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
    if (INLINE.test(lastName) && part.wall === undefined) addInline(parent, part);
    else addPart(parent, part);
  }

  let lastName = '';

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

  const parser = new Parser(
    {
      onopentag: opened,
      ontext(text) {
        if (inTitle) title = (title + text).slice(0, LONGEST_NAME);
        const open = stack[stack.length - 1];
        if (open) addText(open, text);
      },
      onclosetag(name, implied) {
        if (name === 'html' && !implied) complete = true;
        if (name === 'title') inTitle = false;
        lastName = name;
        closed();
      },
    },
    { decodeEntities: true },
  );

  const given = (): readonly Block[] => {
    const blocks = done;
    done = [];
    return blocks;
  };

  return {
    write(piece) {
      for (let at = 0; at < piece.length && stack.length < DEEPEST; at += STEP)
        parser.write(piece.slice(at, at + STEP));
      return given();
    },
    end() {
      if (stack.length < DEEPEST) parser.end();
      handOn();
      return given();
    },
    title: () => title.trim() || undefined,
    people: () => people,
    complete: () => complete,
    tooDeep: () => stack.length >= DEEPEST,
  };
}

const INLINE = /^(?:a|b|i|u|em|strong|span|br|img|video|audio|source|wbr)$/;

/** Pictures that are no emoji, and links into the export. */
function mediaIn(name: string, attributes: { readonly [name: string]: string }): MessageKind | undefined {
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
