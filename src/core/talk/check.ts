// What is looked at in every reply before it is sent. Pure.

import { isLeaving, UNSAID, type Unsaid, unsaidIn } from '../care/unsaid.ts';
import { type Correction, repeats } from '../persona/corrections.ts';
import type { StyleCard } from '../persona/style.ts';
import { largestBurst } from './bubbles.ts';
import { claimsUnsupported } from './claims.ts';
import { deniesBeingSoftware } from './denial.ts';
import { longestBubble, longestOfAll, sentencesIn } from './lengths.ts';
import { inventsNumber, namesDate } from './numbers.ts';
import { keepsAsking, type Lately, overuses } from './overused.ts';

const FAULTS = [
  'denies-ai',
  'markdown',
  'stage-direction',
  'report-voice',
  'invented-number',
  'unsupported-claim',
  'too-long',
  'too-many-bubbles',
  'too-many-sentences',
  'verbatim',
  'echo',
  'overused-phrase',
  'keeps-asking',
  'corrected',
  ...UNSAID,
] as const;
export type Fault = (typeof FAULTS)[number];

/** Nothing untrue and nothing forbidden: where all else fails, better than nothing. */
export const LIGHT: readonly Fault[] = ['echo', 'overused-phrase', 'keeps-asking'];

export interface Facts {
  /** Whom the persona imitates. */
  readonly name: string;
  readonly style: StyleCard | undefined;
  /** What the user said they would not write. */
  readonly corrections: readonly Correction[];
  /** What the user wrote: a date they named may be named back. */
  readonly message: string;
  /** The last exchange of a goodbye. */
  readonly last: boolean;
  /** Texts of the record that the model was shown. */
  readonly shown: readonly string[];
  /** What it was shown as having happened: each is one place of the record, one exchange, or one memory. */
  readonly sources: readonly string[];
  /** What was written in this talk before, by both. */
  readonly talk: readonly string[];
  readonly lately: Lately;
  /** The mode's; undefined: as many as the person writes. */
  readonly mostSentences: number | undefined;
}

/** In the order of `FAULTS`, each once; [] when nothing is wrong. */
export function check(bubbles: readonly string[], facts: Facts): readonly Fault[] {
  const found = new Set(bubbles.flatMap((bubble) => faultsOf(bubble, facts)));
  const { style, lately, mostSentences } = facts;
  if (deniesBeingSoftware(bubbles.join(' '), facts.name)) found.add('denies-ai');
  if (bubbles.filter((bubble) => [...bubble].length > longestBubble(style)).length > 1) found.add('too-long');
  if (bubbles.length > largestBurst(style)) found.add('too-many-bubbles');
  if (mostSentences !== undefined && bubbles.flatMap(sentencesIn).length > mostSentences)
    found.add('too-many-sentences');
  if (overuses(bubbles, style, lately)) found.add('overused-phrase');
  if (keepsAsking(bubbles, style, lately)) found.add('keeps-asking');
  if (facts.corrections.some((correction) => repeats(correction, bubbles))) found.add('corrected');
  if (bubbles.length > 1 && isLeaving(facts.message)) found.add('holds-back');
  return FAULTS.filter((fault) => found.has(fault));
}

type OfAll = 'too-many-bubbles' | 'too-many-sentences' | 'keeps-asking';

/** The faults a bubble has by itself. */
export function faultsOf(bubble: string, facts: Facts): readonly Fault[] {
  const unsaid: readonly Fault[] = unsaidIn(bubble, facts, facts.shown);
  const found: Readonly<Record<Exclude<Fault, OfAll | Unsaid>, boolean>> = {
    'denies-ai': deniesBeingSoftware(bubble, facts.name),
    markdown: MARKDOWN.some((pattern) => pattern.test(bubble)),
    'stage-direction': STAGE_DIRECTION.some((pattern) => pattern.test(bubble)),
    'report-voice': reports(bubble, facts.message),
    'invented-number': inventsNumber(bubble, facts.style, [facts.message, ...facts.talk, ...facts.sources]),
    'unsupported-claim': claimsUnsupported(bubble, facts.sources),
    'too-long': [...bubble].length > longestOfAll(facts.style),
    verbatim: copies(bubble, facts.shown, COPIED),
    echo: copies(bubble, [facts.message], ECHOED),
    'overused-phrase': overuses([bubble], facts.style, facts.lately),
    corrected: facts.corrections.some((correction) => repeats(correction, [bubble])),
  };
  return FAULTS.filter((fault) => unsaid.includes(fault) || (fault in found && found[fault as keyof typeof found]));
}

const MARKDOWN: readonly RegExp[] = [
  /\*\*[^*]+\*\*|(?<![\p{L}\p{N}_])__[^_\s][^_]*__(?![\p{L}\p{N}_])|~~[^~]+~~/u,
  /`/,
  /^\s{0,3}#{1,6}\s/,
  /^\s*(?:[-*•‣▪]|\d{1,2}[.)、])\s+\S/u,
  /^\s*>\s+\S/,
  /!?\[[^\]]+\]\([^)]+\)/,
  /^\s*(?:[-*_]\s*){3,}$/,
  /^\s*\|.*\|\s*$/,
];

const STAGE_DIRECTION: readonly RegExp[] = [
  // *smiles*, but neither a typo put right with a star ("*their") nor two of them
  /(?<![*\p{L}\p{N}])\*(?=[^*]*\p{L})[^*\s](?:[^*]{0,80}[^*\s])?\*(?![*\p{L}\p{N}])/u,
  /(?<!\S)_[^_\s](?:[^_]{0,80}[^_\s])?_(?!\S)/u,
  /^\s*[([（【［][^)\]）】］]{2,80}[)\]）】］]\s*$/u,
  /^\s*[（(【[](?:[^)\]）】]{0,12})(?:笑|叹|哭|沉默|停顿|想了想|看着|抱|点头|摇头|低头|抬头|脸红|皱眉|sighs?|smil|laugh|paus|grin|shrug|nods?|look|whisper|blush|hug|cr(?:y|ies))[^)\]）】]{0,40}[)\]）】]/iu,
];

const COUNTS: readonly RegExp[] = [
  /\b\d[\d,.]*\s+(?:messages?|texts|chats|conversations|exchanges|entries)\b|\b\d[\d.]* ?% of\b/i,
  /\d+\s*(?:条|則|则|條)\s*(?:消息|信息|訊息|聊天|记录|記錄|短信|微信)|百分之\d+/,
];
/** "Summary:" or 【回忆】 on a line of their own. */
const HEADING = /^\s*(?:[\p{Lu}][\p{L}\p{N} ]{2,40}[:：]|【[^】]{1,20}】.*)$/u;
const RECORD_TALK =
  /\b(?:chat (?:logs?|history|records?|export)|the (?:record|transcript|export)s?|based on (?:our|your|the) (?:messages|chats?|history))\b|聊天记录|聊天記錄|根据(?:我们的)?(?:记录|对话|消息)/i;

function reports(bubble: string, message: string): boolean {
  if ([...COUNTS, HEADING].some((pattern) => pattern.test(bubble))) return true;
  if (RECORD_TALK.test(bubble) && !RECORD_TALK.test(message)) return true;
  return namesDate(bubble) && !namesDate(message);
}

/** Letters and digits in a row; in Chinese a character says more. */
interface Run {
  readonly latin: number;
  readonly han: number;
}
/** So long that nobody types it twice by chance: in Chinese a sentence and a half. */
const COPIED: Run = { latin: 48, han: 20 };
/** Five or six words of what the user just wrote. */
const ECHOED: Run = { latin: 28, han: 10 };
const HAN = /\p{Script=Han}/u;
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function copies(bubble: string, shown: readonly string[], { latin, han }: Run): boolean {
  const written = bare(bubble);
  const run = HAN.test(written) ? han : latin;
  if (written.length < run) return false;
  const sources = shown.map(bare).filter((source) => source.length >= run);
  const starts = Array.from({ length: written.length - run + 1 }, (_, start) => written.slice(start, start + run));
  return sources.some((source) => starts.some((part) => source.includes(part)));
}
