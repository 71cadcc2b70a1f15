// A page of posts: blocks of a heading, a body and a time, told by their classes, which were others until 2021.
import { pageTime } from '../formats/meta/dates.ts';
import { type Attributes, type PageReader, pageReader } from '../page.ts';

export interface PostBlock {
  readonly heading: string;
  /** What was written in the body. */
  readonly written: string;
  /** What was written below a picture; of several the first. */
  readonly description: string;
  readonly wall: number | undefined;
}

type Role = 'block' | 'heading' | 'body' | 'time' | 'entry' | 'line' | 'description';

/** By class: the present one, and the one before. */
const BLOCK = /(?:^|\s)(?:_a6-g|_2lej)(?:\s|$)/;
const ROLES: readonly (readonly [role: Role, inside: Role, classes: RegExp])[] = [
  ['heading', 'block', /(?:^|\s)(?:_a6-h|_2lel)(?:\s|$)/],
  ['body', 'block', /(?:^|\s)(?:_a6-p|_2let)(?:\s|$)/],
  ['time', 'block', /(?:^|\s)(?:_a6-o|_2lem)(?:\s|$)/],
  ['entry', 'body', /(?:^|\s)_2pin(?:\s|$)/],
  ['description', 'entry', /(?:^|\s)_3-95(?:\s|$)/],
];
const INLINE = /^(?:a|b|i|u|em|strong|span|br|wbr)$/;

/** More of one part is cut (UTF-16 units): no post is that long. */
const LONGEST = 1 << 20;

interface Open {
  readonly name: string;
  readonly role: Role | undefined;
  /** The parts of a block it stands in, itself among them. */
  readonly within: ReadonlySet<Role>;
}

const NOWHERE: ReadonlySet<Role> = new Set();

function roleOf(name: string, { class: classes = '' }: Attributes, parent: Open | undefined): Role | undefined {
  const within = parent?.within ?? NOWHERE;
  if (!within.has('block')) return BLOCK.test(classes) ? 'block' : undefined;
  const [role] =
    ROLES.find(([each, inside, own]) => !within.has(each) && within.has(inside) && own.test(classes)) ?? [];
  if (role) return role;
  // what is written stands in an entry at once, or one level below; deeper are pictures and what was passed on
  if (parent?.role === 'entry' && !INLINE.test(name)) return 'line';
  return INLINE.test(name) ? parent?.role : undefined;
}

export function postsPage(): PageReader<PostBlock> {
  const stack: Open[] = [];
  const done: PostBlock[] = [];
  let texts = new Map<Role, string>();

  function add(role: Role | undefined, text: string): void {
    const known = role === undefined ? undefined : (texts.get(role) ?? '');
    if (role !== undefined && known !== undefined && known.length < LONGEST) texts.set(role, known + text);
  }

  /** An entry's own text is a line, too. */
  const placeOf = ({ role, within }: Open): Role | undefined => {
    if (within.has('description')) return 'description';
    if (within.has('time')) return 'time';
    if (within.has('heading')) return 'heading';
    return role === 'entry' ? 'line' : role;
  };

  return pageReader(done, {
    opened(name, attributes) {
      const parent = stack[stack.length - 1];
      const role = roleOf(name, attributes, parent);
      const within = parent?.within ?? NOWHERE;
      const open = { name, role, within: role === undefined || within.has(role) ? within : new Set([...within, role]) };
      stack.push(open);
      if (role === 'line' || name === 'br') add(placeOf(open), '\n');
      if (role === 'block') texts = new Map();
    },
    heard(text) {
      const open = stack[stack.length - 1];
      if (open) add(placeOf(open), text);
    },
    closed() {
      const open = stack.pop();
      if (open?.role === 'description') add('description', '\0');
      if (open?.role === 'block' && !stack.some(({ role }) => role === 'block')) done.push(blockOf(texts));
    },
    ended() {},
  });
}

function blockOf(texts: ReadonlyMap<Role, string>): PostBlock {
  const text = (role: Role): string => texts.get(role) ?? '';
  return {
    heading: text('heading').trim(),
    written: withoutUpdates(text('line')),
    description:
      text('description')
        .split('\0')
        .map((each) => each.trim())
        .find((each) => each !== '') ?? '',
    wall: pageTime(text('time')),
  };
}

/** Facebook's own line, in the account's language: "Updated May 02, 2011 8:12:17 am". */
const UPDATED = /^(?=.{12,60}$)\D{0,30}\d[^:]{0,30}\d{4}[^:]{0,15}\d{1,2}:\d{2}:\d{2}\D{0,15}$/;

const withoutUpdates = (lines: string): string =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !UPDATED.test(line))
    .join('\n')
    .trim();
