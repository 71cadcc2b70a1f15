// A page of Google Voice as it is read: texts with one person or a group, or one call.
import type { MessageKind } from '../../../core/archive/message.ts';
import { type Attributes, type PageReader, pageReader } from '../../page.ts';

/** Somebody as the page shows them; '' for what it does not show. */
export interface Shown {
  name: string;
  /** As it is dialled. */
  number: string;
}

/** A text or a call as far as its part of the page has been read. */
export interface Draft extends Shown {
  readonly is: 'text' | 'call';
  stamp: string;
  text: string;
  media: MessageKind | undefined;
  /** ISO 8601, "PT2M27S". */
  duration: string;
  /** What the app files it under: 'placed', 'missed', 'voicemail' … */
  readonly labels: string[];
}

export interface VoicePage extends PageReader<Draft> {
  title(): string;
  /** The others in a group; empty for one person. */
  group(): readonly Shown[];
}

type Field = 'title' | 'name' | 'text' | 'nothing' | undefined;

interface Element {
  readonly field: Field;
  /** The message ends with it. */
  readonly draft: boolean;
  readonly group: boolean;
  /** Who is shown inside of it. */
  readonly shown: Shown | undefined;
}

/** Longer texts are cut (UTF-16 units): no message is that long. */
const LONGEST_TEXT = 1 << 20;
const LONGEST_NAME = 400;
const MOST_PEOPLE = 500;
const MOST_LABELS = 20;
const OUTERMOST: Element = { field: undefined, draft: false, group: false, shown: undefined };

export function voicePage(): VoicePage {
  const stack: Element[] = [];
  const group: Shown[] = [];
  const done: Draft[] = [];
  let draft: Draft | undefined;
  let title = '';

  function finish(): void {
    if (draft) done.push(draft);
    draft = undefined;
  }

  function opened(name: string, attributes: Attributes): void {
    const classes = new Set((attributes.class ?? '').split(/\s+/));
    const parent = stack.at(-1) ?? OUTERMOST;
    const is = classes.has('message') ? 'text' : classes.has('haudio') ? 'call' : undefined;
    if (is !== undefined && name === 'div') {
      finish();
      draft = { is, name: '', number: '', stamp: '', text: '', media: undefined, duration: '', labels: [] };
    }
    if (draft) look(draft, name, attributes, classes);
    if (name === 'br' && parent.field === 'text') heard('\n');
    const inGroup = parent.group || classes.has('participants');
    const shown = name === 'a' && classes.has('tel') ? shownAt(attributes, inGroup) : parent.shown;
    const field = parent.field === 'text' ? 'text' : (fieldOf(name, classes, shown) ?? parent.field);
    stack.push({ field, draft: is !== undefined && name === 'div', group: inGroup, shown });
  }

  function shownAt(attributes: Attributes, inGroup: boolean): Shown | undefined {
    const number = /^tel:(.{1,100})$/.exec(attributes.href ?? '')?.[1] ?? '';
    if (!inGroup) {
      if (draft) draft.number ||= number;
      return draft;
    }
    const shown = { name: '', number };
    if (group.length < MOST_PEOPLE) group.push(shown);
    return shown;
  }

  function heard(text: string): void {
    const { field, shown } = stack.at(-1) ?? OUTERMOST;
    if (field === 'title') title = (title + text).slice(0, LONGEST_NAME);
    else if (field === 'name' && shown) shown.name = (shown.name + text).slice(0, LONGEST_NAME);
    else if (field === 'text' && draft && draft.text.length < LONGEST_TEXT) draft.text += text.slice(0, LONGEST_TEXT);
  }

  function closed(): void {
    if (stack.pop()?.draft) finish();
  }

  const page = pageReader(done, { opened, heard, closed, ended: finish });
  return { ...page, title: () => title.trim(), group: () => group };
}

function fieldOf(name: string, classes: ReadonlySet<string>, shown: Shown | undefined): Field {
  if (name === 'title') return 'title';
  if (name === 'q') return 'text';
  if (classes.has('fn') && shown) return 'name';
  // A name that stands anywhere else is a heading, and what stands beside a name is punctuation.
  return name === 'div' || name === 'a' || name === 'cite' || name === 'style' ? 'nothing' : undefined;
}

/** By the class of a link to what was sent. */
const LINKED: Readonly<Record<string, MessageKind>> = { video: 'video', vcard: 'contact', audio: 'voice' };

/** What stands in the attributes. */
function look(draft: Draft, name: string, attributes: Attributes, classes: ReadonlySet<string>): void {
  const title = attributes.title ?? '';
  if (name === 'abbr' && (classes.has('dt') || classes.has('published'))) draft.stamp ||= title;
  else if (name === 'abbr' && classes.has('duration')) draft.duration = title;
  else if (name === 'img') draft.media ??= 'photo';
  else if (name === 'a' && attributes.rel === 'tag') {
    if (draft.labels.length < MOST_LABELS) draft.labels.push(/#(\w{1,20})$/.exec(attributes.href ?? '')?.[1] ?? '');
  } else if (name === 'a')
    for (const one of classes) draft.media ??= Object.hasOwn(LINKED, one) ? LINKED[one] : undefined;
}
