// Lines of a record that sound like threats, insults, pressure or stalking, from either side, or like somebody asking to be left
// alone. They are counted while it is imported and never shown; where there are enough of them, one plain question is asked.
import { isAscii } from '../archive/tokens.ts';
import { bare, fold } from './fold.ts';
import { CYRILLIC, HAN_AND_KANA, HANGUL, LATIN } from './signs/index.ts';
import type { SignRules } from './signs/rules.ts';

export type Sign = 'grave' | 'rough' | 'firm' | 'stop';

/** Of one import; messages. */
export interface Signs {
  readonly texts: number;
  readonly grave: number;
  readonly rough: number;
  /** Of the other person's: that contact should end, or that they want to be left alone. */
  readonly firm: number;
  readonly stop: number;
  /** Texts after the last one that asked for an end; undefined where none did. */
  readonly sinceFirm: number | undefined;
  /** The last text that the other person wrote asks for it. */
  readonly lastAsks: boolean;
}

export const NO_SIGNS: Signs = {
  texts: 0,
  grave: 0,
  rough: 0,
  firm: 0,
  stop: 0,
  sinceFirm: undefined,
  lastAsks: false,
};

interface Script {
  readonly holds: RegExp;
  /** Characters that a pattern fits, at least. */
  readonly shortest: number;
  readonly stems: RegExp;
  /** Each is looked at only where one of its own stems stands. */
  readonly rules: readonly SignRules[];
}

/** One flat list: the engine sorts it by beginnings. */
const stemsOf = (rules: readonly SignRules[]): RegExp => new RegExp(rules.map(({ stems }) => stems.source).join('|'));

/** Only where a word begins, which is a third of the work. */
const atWords = ({ source }: RegExp): RegExp => new RegExp(`\\b(?:${source})`);
const LATIN_SCRIPT: Script = {
  holds: /[a-z]/,
  shortest: 7,
  stems: atWords(stemsOf(LATIN)),
  rules: LATIN.map((each) => ({ ...each, stems: atWords(each.stems) })),
};
const OTHER_SCRIPTS: readonly Script[] = [
  { holds: /[\u3040-\u30ff\u3400-\u9fff]/, shortest: 2, stems: stemsOf(HAN_AND_KANA), rules: HAN_AND_KANA },
  { holds: /[\u0400-\u04ff]/, shortest: 7, stems: stemsOf(CYRILLIC), rules: CYRILLIC },
  { holds: /[\uac00-\ud7a3]/, shortest: 2, stems: stemsOf(HANGUL), rules: HANGUL },
];

/** Laughter and hearts take a line back: it was said in play. */
const PLAY =
  /😂|🤣|😅|😆|😝|😜|😹|😉|😘|🥰|😍|😋|🙈|❤|💕|(?:^|[^a-z])(?:(?:a?ha){2,}h?|(?:he){2,}|lo+l|lmao|rofl|xd+|jk|j\/k|just kidding|kidding|mdr|ptdr|(?:ja){2,}|(?:rs){2,}|k{3,}|hh+)(?![a-z])|哈哈|嘻嘻|嘿嘿|23{2,}|笑|ww|草$|хах|ахах|\){3,}|ㅋㅋ|ㅎㅎ/;

/** Characters at the beginning of a text that are looked at. */
const LONGEST = 400;

const ORDER: readonly Sign[] = ['grave', 'firm', 'rough', 'stop'];

/** The gravest one. Most texts hold no stem, and cost one look each. */
export function signIn(text: string): Sign | undefined {
  const line = (text.length > LONGEST ? text.slice(0, LONGEST) : text).toLowerCase();
  const latin = signWith(line, LATIN_SCRIPT);
  if (latin || isAscii(line)) return latin;
  return OTHER_SCRIPTS.reduce<Sign | undefined>((found, script) => found ?? signWith(line, script), undefined);
}

const signWith = (line: string, { holds, shortest, stems, rules }: Script): Sign | undefined =>
  line.length >= shortest && holds.test(line) && stems.test(line) ? closely(line, rules) : undefined;

function closely(line: string, rules: readonly SignRules[]): Sign | undefined {
  if (PLAY.test(line)) return undefined;
  const plain = bare(fold(line)).replace(/\s+/g, ' ').replaceAll('妳', '你');
  const near = rules.filter(({ stems }) => stems.test(line));
  return ORDER.find((sign) => near.some((each) => each[sign].test(plain)));
}

/** A line that wounds is shown to nobody who did not ask for it. */
export const wounds = (text: string): boolean => {
  const sign = signIn(text);
  return sign === 'grave' || sign === 'rough';
};

export interface SignCounter {
  /** A text, and whether the other person wrote it. */
  hear(text: string, theirs: boolean): void;
  counted(): Signs;
}

export function countSigns(): SignCounter {
  const counts = { texts: 0, grave: 0, rough: 0, firm: 0, stop: 0 };
  let lastFirm: number | undefined;
  let lastAsks = false;
  return {
    hear(text, theirs) {
      counts.texts++;
      const sign = signIn(text);
      if (theirs) lastAsks = sign === 'firm' || sign === 'stop';
      if (sign === undefined || ((sign === 'firm' || sign === 'stop') && !theirs)) return;
      counts[sign]++;
      if (sign === 'firm') lastFirm = counts.texts;
    },
    counted: () => ({ ...counts, sinceFirm: lastFirm === undefined ? undefined : counts.texts - lastFirm, lastAsks }),
  };
}

/** What is asked about. */
export type Heard = 'pressure' | 'stop' | 'both';

/**
 * One line of the worst kind may be a film, a quotation or a joke without a smile; two, or one among insults, are seldom. Insults
 * alone are said in play: ten of them, and one in two hundred texts, are more than play.
 */
const GRAVE = 2;
const ROUGH_BESIDE = 5;
const ROUGH = 10;
const ROUGH_SHARE = 1 / 200;

/** Quarrels have such lines too, and then people go on writing: three, one after which little was written, or one as their last word. */
const FIRM = 3;
const LITTLE = 100;
const STOP_WEIGHT = 6;

/** undefined: nothing that has to be asked about. */
export function heardIn({ texts, grave, rough, firm, stop, sinceFirm, lastAsks }: Signs): Heard | undefined {
  const pressure =
    grave >= GRAVE || (grave > 0 && rough >= ROUGH_BESIDE) || (rough >= ROUGH && rough >= texts * ROUGH_SHARE);
  const often = firm >= FIRM || 2 * firm + stop >= STOP_WEIGHT;
  const asked = often || lastAsks || (sinceFirm !== undefined && sinceFirm <= LITTLE);
  if (pressure) return asked ? 'both' : 'pressure';
  return asked ? 'stop' : undefined;
}
