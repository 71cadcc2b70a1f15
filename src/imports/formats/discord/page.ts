// A page of DiscordChatExporter as it is read: messages as drafts, each complete when the next one begins.
import { type Attributes, type PageReader, pageReader } from '../../page.ts';

/** A message as far as its part of the page has been read. */
export interface PageDraft {
  readonly native: string;
  account: string;
  author: string;
  /** As written; of older pages the group's. */
  stamp: string;
  text: string;
  /** What the app tells in the author's name. */
  notice: string;
  readonly files: string[];
  stickers: number;
  forwarded: boolean;
  replyTo: string | undefined;
}

export interface ChatPage extends PageReader<PageDraft> {
  /** The server's name, the channel's, and more. */
  preamble(): readonly string[];
}

type Field = 'author' | 'stamp' | 'text' | 'notice' | 'preamble' | 'nothing';

const MOST_FILES = 100;
const MOST_ENTRIES = 8;

export function chatPage(): ChatPage {
  const stack: (Field | undefined)[] = [];
  const entries: string[] = [];
  const done: PageDraft[] = [];
  let draft: PageDraft | undefined;
  /** Only the first message of a group says by whom it is; in older pages the group says so, and when. */
  let group = { account: '', author: '', stamp: '' };

  function finish(): void {
    if (draft) done.push(draft);
    draft = undefined;
  }

  function opened(name: string, attributes: Attributes): void {
    const classes = attributes.class?.split(/\s+/).filter((one) => one !== '') ?? [];
    const id = attributes['data-message-id'];
    if (classes.includes('chatlog__message-group')) {
      finish();
      group = { account: '', author: '', stamp: '' };
    }
    if (id !== undefined && id !== draft?.native) {
      finish();
      draft = emptyDraft(id, group);
      draft.stamp = /^Message sent: (.+)$/.exec(attributes.title ?? '')?.[1] ?? draft.stamp;
    }
    const field = fieldOf(classes) ?? stack.at(-1);
    if (isName(classes)) named(attributes);
    if (isStamp(classes)) setStamp(attributes.title ?? '');
    if (classes.includes('preamble__entry')) entries.push('');
    if (draft) look(draft, name, attributes, classes, field);
    stack.push(field);
  }

  function named(attributes: Attributes): void {
    group.author = '';
    group.account = attributes['data-user-id'] ?? attributes.title ?? '';
    if (!draft) return;
    draft.author = '';
    draft.account = group.account;
  }

  function setStamp(title: string): void {
    if (draft) draft.stamp = title || draft.stamp;
    else group.stamp = title;
  }

  function heard(text: string): void {
    const field = stack.at(-1);
    if (field === 'preamble' && entries.length <= MOST_ENTRIES) entries[entries.length - 1] += text;
    if (field === 'author') {
      group.author += text;
      if (draft) draft.author += text;
    } else if (field === 'stamp') {
      // a title says more, and came first
      if (!draft) group.stamp += text;
      else if (!/\d.*\d/s.test(draft.stamp)) draft.stamp += text;
    } else if (draft && (field === 'text' || field === 'notice')) draft[field] += text;
  }

  const page = pageReader(done, { opened, heard, closed: () => stack.pop(), ended: finish });
  return { ...page, preamble: () => entries.map((entry) => entry.trim()) };
}

const emptyDraft = (native: string, group: Pick<PageDraft, 'account' | 'author' | 'stamp'>): PageDraft => ({
  native,
  ...group,
  text: '',
  notice: '',
  files: [],
  stickers: 0,
  forwarded: false,
  replyTo: undefined,
});

const FIELDS: Readonly<Record<string, Field>> = {
  chatlog__author: 'author',
  'chatlog__author-name': 'author',
  'chatlog__system-notification-author': 'author',
  chatlog__timestamp: 'stamp',
  'chatlog__system-notification-timestamp': 'stamp',
  chatlog__content: 'text',
  'chatlog__system-notification-content': 'notice',
  preamble__entry: 'preamble',
  'chatlog__short-timestamp': 'nothing',
  'chatlog__edited-timestamp': 'nothing',
  chatlog__reply: 'nothing',
  chatlog__reference: 'nothing',
  chatlog__embed: 'nothing',
  chatlog__attachment: 'nothing',
  chatlog__sticker: 'nothing',
  chatlog__reactions: 'nothing',
};

/** undefined: that of the element around it. */
function fieldOf(classes: readonly string[]): Field | undefined {
  for (const one of classes) if (Object.hasOwn(FIELDS, one)) return FIELDS[one];
  return undefined;
}

const isName = (classes: readonly string[]): boolean => fieldOf(classes) === 'author';

const isStamp = (classes: readonly string[]): boolean =>
  fieldOf(classes) === 'stamp' || classes.includes('chatlog__short-timestamp');

/** What is no text. */
function look(
  draft: PageDraft,
  name: string,
  attributes: Attributes,
  classes: readonly string[],
  field: Field | undefined,
): void {
  const has = (part: string): boolean => classes.includes(part);
  if (has('chatlog__sticker')) draft.stickers++;
  if (classes.some((one) => one.startsWith('chatlog__forwarded'))) draft.forwarded = true;
  if (has('chatlog__attachment') && draft.files.length < MOST_FILES) draft.files.push('');
  const address = attributes.href ?? attributes.src;
  const file = draft.files.length - 1;
  if (address && draft.files[file] === '' && !address.startsWith('#')) draft.files[file] = address;
  draft.replyTo ??= /scrollToMessage\(event, ?['"]?(\d{15,20})/.exec(attributes.onclick ?? '')?.[1];
  if (field !== 'text') return;
  if (name === 'br') draft.text += '\n';
  if (name === 'img' && classes.some((one) => one.includes('emoji'))) draft.text += emojiOf(attributes.alt ?? '');
}

/** A server's own are known by a name. */
const emojiOf = (alt: string): string => (/^\w+$/.test(alt) ? `:${alt}:` : alt);
