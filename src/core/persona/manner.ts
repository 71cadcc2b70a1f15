// What is particular about how they type, beyond lengths and rates: endings, laughter, spelling, names, and what never comes.
import type { MessageKind, RecordMessage } from '../archive/message.ts';
import { sameStretch } from '../archive/runs.ts';
import { addressesIn } from './address.ts';
import { percentile, rounded } from './habits.ts';
import { laughterIn, spellingsIn } from './spelling.ts';
import type { Phrase, Rate } from './style.ts';

/** What a message ends with. */
export type Ending = 'nothing' | 'stop' | 'exclamation' | 'question' | 'dots' | 'tilde' | 'comma' | 'bracket' | 'emoji';
export type Script = 'latin' | 'han' | 'kana' | 'hangul' | 'other';
/** What many people do, and some never. */
export type Habit =
  | 'capitals'
  | 'stops'
  | 'exclamations'
  | 'emoji'
  | 'laughter'
  | 'dots'
  | 'commas'
  | 'semicolons'
  | 'dashes'
  | 'brackets'
  | 'line breaks'
  | 'apostrophes'
  | 'questions';

/** Counted over their lines. Every list has the most frequent first. */
export interface Manner {
  readonly ends: readonly { readonly ending: Ending; readonly rate: Rate }[];
  readonly emoji: readonly Phrase[];
  /** Of all they sent: what is no text. */
  readonly media: readonly { readonly kind: MessageKind; readonly rate: Rate }[];
  readonly laughter: readonly Phrase[];
  /** Abbreviations and spellings of their own. */
  readonly spelling: readonly Phrase[];
  /** Letters drawn out ("sooo"), and a lone small i. */
  readonly stretches: Rate;
  readonly smallI: Rate;
  readonly scripts: readonly { readonly script: Script; readonly rate: Rate }[];
  /** Messages in more than one script. */
  readonly mixed: Rate;
  /** The lines they begin a talk with, and end one with. */
  readonly firstLines: readonly Phrase[];
  readonly lastLines: readonly Phrase[];
  /** What they call the user. */
  readonly addresses: readonly Phrase[];
  /** What they do in less than one message of five hundred. [] where too little is there to say so. */
  readonly never: readonly Habit[];
  /** Seconds until they answered, the median of each three hours of the day; null where they hardly answered then. */
  readonly delays: readonly (number | null)[];
}

export interface Material {
  /** Their lines, or enough of them. */
  readonly texts: readonly string[];
  /** Of both, in pieces with nothing left out. */
  readonly parts: readonly (readonly RecordMessage[])[];
  /** What they sent of every kind, spread evenly. */
  readonly sent: readonly RecordMessage[];
}

export function mannerOf({ texts, parts, sent }: Material): Manner {
  const rate = (holds: (text: string) => boolean): Rate => share(texts.filter(holds).length, texts.length);
  return {
    ends: counted(texts.map(endingOf)).map(([ending, count]) => ({ ending, rate: share(count, texts.length) })),
    emoji: phrases(texts, (text) => (PICTURE.test(text) ? (text.match(EMOJI) ?? []) : []), MOST),
    media: counted(
      sent.flatMap(({ kind }) => (kind === 'text' || kind === 'deleted' || kind === 'system' ? [] : [kind])),
    )
      .map(([kind, count]) => ({ kind, rate: share(count, sent.length) }))
      .slice(0, MOST),
    laughter: phrases(texts, laughterIn, MOST),
    spelling: phrases(texts, spellingsIn, 2 * MOST),
    stretches: rate((text) => /(\p{L})\1{2,}/u.test(text)),
    smallI: rate((text) => /(?:^|\s)i(?:$|[\s'’])/.test(text)),
    scripts: counted(texts.flatMap((text) => [...scriptsOf(text)])).map(([script, count]) => ({
      script,
      rate: share(count, texts.length),
    })),
    mixed: rate((text) => scriptsOf(text).size > 1),
    firstLines: edges(parts, 'first', texts.length),
    lastLines: edges(parts, 'last', texts.length),
    addresses: phrases(texts, addressesIn, MOST),
    never:
      texts.length < ENOUGH
        ? []
        : HABITS.filter(([, pattern]) => rate((text) => pattern.test(text)) < SELDOM).map(([habit]) => habit),
    delays: delaysOf(parts),
  };
}

const MOST = 6;
/** A phrase that comes less often is no habit. */
const LEAST = 3;
/** With so many lines what never came is not chance. */
const ENOUGH = 500;
const SELDOM: Rate = 0.002;

const PICTURE = /\p{Extended_Pictographic}/u;
/** Whole sequences, as a family or a flag. Put together, since the flag is younger than the compiler's target. */
const EMOJI = new RegExp(`\\p{RGI_Emoji}|${PICTURE.source}`, 'gv');

const HABITS: readonly (readonly [Habit, RegExp])[] = [
  ['capitals', /^\P{L}*\p{Lu}/u],
  ['stops', /[^.。…][.。]\s*$/u],
  ['exclamations', /[!！]/],
  ['emoji', PICTURE],
  ['laughter', /\b(?:a?ha(?:ha)+|lo+l|lmao|hehe|jaja)|哈哈|呵呵|嘿嘿|嘻嘻|笑|ㅋㅋ|ㅎㅎ|233|草|w{2,}/iu],
  ['dots', /\.{2,}|…|。{2,}/],
  ['commas', /[,，、]/],
  ['semicolons', /[;；]/],
  ['dashes', / [-–—] |——/],
  ['brackets', /[(（]/],
  ['line breaks', /\n/],
  ['apostrophes', /\p{L}['’]\p{L}/u],
  ['questions', /[?？]/],
];

const ENDINGS: readonly (readonly [Ending, RegExp])[] = [
  ['dots', /(?:\.{2,}|…|。{2,})$/u],
  ['stop', /[.。]$/u],
  ['exclamation', /[!！]$/u],
  ['question', /[?？]$/u],
  ['tilde', /[~～]$/u],
  ['comma', /[,，、]$/u],
  ['bracket', /[)）]$/u],
  ['emoji', /(?:\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})$/u],
];

function endingOf(text: string): Ending {
  const line = text.trimEnd();
  return ENDINGS.find(([, pattern]) => pattern.test(line))?.[0] ?? 'nothing';
}

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['han', /\p{Script=Han}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['latin', /\p{Script=Latin}{2}/u],
  [
    'other',
    /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Hebrew}\p{Script=Greek}]/u,
  ],
];

/** Japanese is written in two of them at once. */
function scriptsOf(text: string): ReadonlySet<Script> {
  const found = SCRIPTS.filter(([, pattern]) => pattern.test(text)).map(([script]) => script);
  return new Set(found.includes('kana') ? found.filter((script) => script !== 'han') : found);
}

/** Short lines at one end of the stretches. */
function edges(parts: Material['parts'], end: 'first' | 'last', lines: number): readonly Phrase[] {
  const found = parts.flatMap((part) =>
    part.filter((message, i) => {
      const beside = part[end === 'first' ? i - 1 : i + 1];
      return message.by === 'them' && beside !== undefined && !sameStretch(message, beside);
    }),
  );
  return listed(
    found.map(({ text }) => text.trim().toLowerCase()).filter((text) => text !== '' && [...text].length <= 24),
    lines,
    MOST,
  );
}

/** Each phrase once a message. */
const phrases = (
  texts: readonly string[],
  extract: (text: string) => readonly string[],
  most: number,
): readonly Phrase[] =>
  listed(
    texts.flatMap((text) => [...new Set(extract(text))]),
    texts.length,
    most,
  );

const listed = (found: readonly string[], messages: number, most: number): readonly Phrase[] =>
  counted(found)
    .filter(([, count]) => count >= LEAST)
    .slice(0, most)
    .map(([text, count]) => ({ text, count, rate: share(count, messages) }));

function counted<T extends string>(found: readonly T[]): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const each of found) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

const share = (part: number, whole: number): Rate => (whole === 0 ? 0 : rounded(part / whole));

const PART_OF_DAY = 3 * 3600;
const PARTS_OF_DAY = 8;
/** Answers in a part of the day that say something about it. */
const SOME = 8;

function delaysOf(parts: Material['parts']): readonly (number | null)[] {
  const delays: number[][] = Array.from({ length: PARTS_OF_DAY }, () => []);
  for (const part of parts)
    for (const [i, message] of part.entries()) {
      const asked = part[i - 1];
      if (message.by !== 'them' || asked?.by !== 'me' || message.at === undefined || asked.at === undefined) continue;
      if (sameStretch(asked, message))
        delays[Math.floor((asked.at % 86_400) / PART_OF_DAY)]?.push(message.at - asked.at);
    }
  return delays.map((each) =>
    each.length < SOME
      ? null
      : percentile(
          each.toSorted((a, b) => a - b),
          0.5,
          0,
        ),
  );
}
