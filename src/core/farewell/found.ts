// The last words: a goodbye that the other person really wrote, found in the record and shown as such.
import { tokens } from '../archive/tokens.ts';
import { withheld } from '../care/withheld.ts';
import type { RecordStore } from '../ports.ts';
import { holdsContactDetails } from './contact-details.ts';
import { hardness, warmth } from './feelings.ts';
import { countWords } from './lengths.ts';

export interface FoundWords {
  readonly text: string;
  /** Wall-clock seconds; undefined where the line has no time. */
  readonly at: number | undefined;
}

/** Best first. */
const GOODBYES: readonly RegExp[] = [
  /\b(?:take care|look after yourself|all the best|farewell|goodbye)\b|保重|珍重|照顾好自己|照顧好自己|再见|再見/iu,
  /\b(?:good ?night|sleep (?:well|tight)|sweet dreams|safe (?:travels|trip|journey))\b|晚安|一路(?:平安|顺风|順風)/iu,
  /\b(?:bye+|bye bye|night night)\b|拜拜/iu,
];
const ASKED =
  'take care look after yourself all the best farewell goodbye good night goodnight sleep well tight bye 保重 珍重 照顾好自己 再见 晚安 拜拜';
const LOOKED_AT = 200;
const LONGEST = 25;

/** undefined where nothing in the record can stand as last words. The same for the same record. */
export async function findGoodbye(record: RecordStore): Promise<FoundWords | undefined> {
  const hits = await record.search([...new Set(tokens(ASKED))], 'them', LOOKED_AT);
  const fit = hits.map(({ message }) => message).filter(({ kind, text }) => kind === 'text' && mayStand(text));
  const rank = (text: string): number =>
    GOODBYES.findIndex((pattern) => pattern.test(text)) * 2 - Math.min(1, warmth(text));
  const [best] = [...fit].sort((a, b) => rank(a.text) - rank(b.text) || (b.at ?? 0) - (a.at ?? 0) || b.id - a.id);
  return best && { text: best.text.trim(), at: best.at };
}

const mayStand = (text: string): boolean =>
  GOODBYES.some((pattern) => pattern.test(text)) &&
  countWords(text) <= LONGEST &&
  hardness(text.replace(/goodbye|再见|再見/giu, '')) === 0 &&
  !/[?？]/.test(text) &&
  !holdsContactDetails(text) &&
  withheld(text) === undefined;
