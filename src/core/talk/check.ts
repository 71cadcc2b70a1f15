// What is looked at in every reply before it is sent. Pure.
import { type Correction, repeats } from '../persona/corrections.ts';
import type { StyleCard } from '../persona/style.ts';
import { largestBurst } from './bubbles.ts';
import { deniesBeingSoftware } from './denial.ts';

const FAULTS = [
  'denies-ai',
  'markdown',
  'stage-direction',
  'report-voice',
  'too-long',
  'too-many-bubbles',
  'verbatim',
  'corrected',
] as const;
export type Fault = (typeof FAULTS)[number];

export interface Facts {
  /** Whom the persona imitates. */
  readonly name: string;
  readonly style: StyleCard | undefined;
  /** What the user said they would not write. */
  readonly corrections: readonly Correction[];
  /** What the user wrote: a date they named may be named back. */
  readonly message: string;
  /** Texts of the record that the model was shown. */
  readonly shown: readonly string[];
}

/** In the order of `FAULTS`, each once; [] when nothing is wrong. */
export function check(bubbles: readonly string[], facts: Facts): readonly Fault[] {
  const found = new Set(bubbles.flatMap((bubble) => faultsOf(bubble, facts)));
  if (deniesBeingSoftware(bubbles.join(' '), facts.name)) found.add('denies-ai');
  if (bubbles.length > largestBurst(facts.style)) found.add('too-many-bubbles');
  if (facts.corrections.some((correction) => repeats(correction, bubbles))) found.add('corrected');
  return FAULTS.filter((fault) => found.has(fault));
}

/** The faults a bubble has by itself. */
export function faultsOf(bubble: string, facts: Facts): readonly Fault[] {
  const found: Readonly<Record<Exclude<Fault, 'too-many-bubbles'>, boolean>> = {
    'denies-ai': deniesBeingSoftware(bubble, facts.name),
    markdown: MARKDOWN.some((pattern) => pattern.test(bubble)),
    'stage-direction': STAGE_DIRECTION.some((pattern) => pattern.test(bubble)),
    'report-voice': reports(bubble, facts.message),
    'too-long': [...bubble].length > longestBubble(facts.style),
    verbatim: copies(bubble, facts.shown),
    corrected: facts.corrections.some((correction) => repeats(correction, [bubble])),
  };
  return FAULTS.filter((fault) => fault !== 'too-many-bubbles' && found[fault]);
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

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATES: readonly RegExp[] = [
  /\b(?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?\b|\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d\b/,
  new RegExp(`\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b`, 'i'),
  new RegExp(`\\b${MONTH}\\.? (?:of )?(?:19|20)\\d\\d\\b|\\b(?:back )?in (?:19|20)\\d\\d\\b`, 'i'),
  /(?:19|20)\d\d\s*年|\d{1,2}\s*月\s*\d{1,2}\s*[日号號]/,
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
  return DATES.some((pattern) => pattern.test(bubble)) && !DATES.some((pattern) => pattern.test(message));
}

/** Three times what nine of ten of their messages stay within, and never less than a plain sentence. */
export function longestBubble(style: StyleCard | undefined): number {
  const measured = style && style.theirs.messages > 0 ? 3 * style.theirs.length[2] : 300;
  return Math.max(60, measured);
}

/** Characters in a row that nobody types twice by chance: letters and digits only; in Chinese a sentence and a half. */
const COPIED = 48;
const COPIED_CJK = 20;
const HAN = /\p{Script=Han}/u;
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function copies(bubble: string, shown: readonly string[]): boolean {
  const written = bare(bubble);
  const run = HAN.test(written) ? COPIED_CJK : COPIED;
  if (written.length < run) return false;
  const sources = shown.map(bare).filter((source) => source.length >= run);
  const starts = Array.from({ length: written.length - run + 1 }, (_, start) => written.slice(start, start + run));
  return sources.some((source) => starts.some((part) => source.includes(part)));
}
