// What a first reading of pasted text finds: in which shape the heads are, and whose names stand in them.
import type { DateOrder } from '../../../core/archive/findings.ts';
import { detached, withoutMarks } from '../../characters.ts';
import { orderEvidence } from '../../date-order.ts';
import { SHAPES, type Shape } from './shapes.ts';

/** Speakers that need not recur to be believed. */
const KNOWN_SPEAKERS = new Set(
  'me|them|you|i|he|she|her|him|我|你|他|她|ta|对方|對方|yo|él|ella|moi|lui|elle|ich|er|sie|io|eu|ele|ela|я|он|она|나|너|僕|私|俺'.split(
    '|',
  ),
);
/** Words that stand before a colon in any text. */
const NOBODY = new Set(
  'note|notes|ps|p.s.|pps|edit|update|fyi|btw|nb|n.b.|todo|tl;dr|warning|注|注意|备注|備註'.split('|'),
);
const MOST_SPEAKERS = 500;

/** Which shape the heads have, whose they are, and how dates are written. */
export interface Survey {
  readonly shape: Shape;
  readonly speakers: ReadonlySet<string>;
  readonly order: DateOrder;
  readonly open: boolean;
}

interface Counted {
  readonly shape: Shape;
  readonly speakers: Map<string, number>;
  /** Those with a date in one of their heads. */
  readonly withDate: Set<string>;
  readonly order: ReturnType<typeof orderEvidence>;
}

/** Counts heads of every shape over the lines it is given. */
export function tallyOf() {
  const counted = SHAPES.map(
    (shape): Counted => ({
      shape,
      speakers: new Map(),
      withDate: new Set(),
      order: orderEvidence(shape.likelyOrder === 'mdy' ? ['mdy', 'dmy'] : ['dmy', 'mdy']),
    }),
  );
  let lines = 0;

  function take(raw: string, below: string): void {
    const line = withoutMarks(raw);
    if (line.trim() === '') return;
    lines++;
    const next = withoutMarks(below);
    for (const one of counted) countLine(one, line, next);
  }

  return {
    take,
    /** `begun`: the beginning was such a dialogue, and goes on however it likes. */
    survey: (begun: boolean) => bestSurvey(counted, begun ? 0 : lines),
  };
}

function countLine(one: Counted, line: string, next: string): void {
  const head = one.shape.read(line, next);
  if (!head || (!one.shape.dated && NOBODY.has(head.name.toLowerCase()))) return;
  const known = one.speakers.get(head.name);
  if (known === undefined && one.speakers.size >= MOST_SPEAKERS) return;
  const name = known === undefined ? detached(head.name) : head.name;
  one.speakers.set(name, (known ?? 0) + 1);
  if (!head.date) return;
  one.withDate.add(name);
  if (head.date[0] < 1000) one.order.add(...head.date);
}

interface Candidate {
  readonly one: Counted;
  readonly speakers: ReadonlySet<string>;
  readonly heads: number;
}

/** The surest shape; one that hardly occurs stands in the texts of another. */
function bestSurvey(counted: readonly Counted[], lines: number): Survey | undefined {
  const candidates = counted.flatMap((one) => candidateOf(one, lines) ?? []);
  const most = Math.max(...candidates.map(({ heads }) => heads));
  const best = candidates.find(({ heads }) => heads * 2 >= most);
  return best && { shape: best.one.shape, speakers: best.speakers, ...best.one.order.decide() };
}

function candidateOf(one: Counted, lines: number): Candidate | undefined {
  const { shape } = one;
  const speakers = shape.believe?.(one.speakers) ?? believed(one);
  const heads = [...speakers].reduce((sum, name) => sum + (one.speakers.get(name) ?? 0), 0);
  if (heads < 2 || heads * shape.linesPerHead < lines) return undefined;
  return shape.dated || isDialogue(speakers) ? { one, speakers, heads } : undefined;
}

/** Names that recur. A head with a date is believed at once; with a clock, unless there are two who recur. */
function believed({ shape, speakers, withDate }: Counted): ReadonlySet<string> {
  const recurring = [...speakers].filter(([name, count]) => count > 1 || KNOWN_SPEAKERS.has(name.toLowerCase()));
  if (!shape.dated) return new Set(recurring.map(([name]) => name));
  const names = recurring.length >= 2 ? recurring.map(([name]) => name) : [...speakers.keys()];
  return new Set([...names, ...withDate]);
}

/** Two who answer each other; more than a handful are the keys of some other text. */
const isDialogue = (speakers: ReadonlySet<string>): boolean =>
  (speakers.size >= 2 && speakers.size <= 6) || [...speakers].some((name) => KNOWN_SPEAKERS.has(name.toLowerCase()));
