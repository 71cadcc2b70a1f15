// Whether two messages that share most of their words mean the same: "I am tired" and "I am not tired" do not, nor do "who
// is it" and "how is it", or "are you home" and "am I home". English and Chinese; of anything else nothing is said.
import { fold } from '../care/fold.ts';
import { actOf } from '../persona/acts.ts';

/** Of each message its last line decides. */
export function sameSense(one: string, other: string): boolean {
  const [a, b] = [lastLine(one), lastLine(other)];
  if (a === b) return true;
  const [mine, theirs] = [subjectOf(a), subjectOf(b)];
  return (
    negates(a) === negates(b) &&
    askedIn(a) === askedIn(b) &&
    (mine === undefined || theirs === undefined || mine === theirs) &&
    !OPPOSITES.some(([x, y]) => (x.test(a) && y.test(b)) || (y.test(a) && x.test(b)))
  );
}

const lastLine = (text: string): string => fold(text.trim().split('\n').at(-1) ?? '').replaceAll('’', "'");

/** 好不好 and 是不是 only ask; 不错 and 没事 say yes. */
const NEGATES_NOTHING =
  /(.)[不没]\1|有没有|要不要|能不能|可不可以|对不起|不好意思|不错|不过|不但|差不多|不客气|没事|没关系|没问题|不用谢|no (?:worries|problem|wonder)|not only|why (?:don'?t|not)|can'?t wait/gu;
const NEGATES =
  /\b(?:not|no|never|nothing|nobody|none|cannot|without|\w+n'?t|dont|didnt|cant|wont|isnt|wasnt|doesnt|havent)\b(?<!\bwant)(?<!\bwent)|[不没别未]/u;
const negates = (line: string): boolean => NEGATES.test(line.replace(NEGATES_NOTHING, ' '));

/** What is asked for; the first that is found in a question. */
const ASKED: readonly (readonly [string, RegExp])[] = [
  ['about', /\b(?:what|how) about\b/],
  ['when', /\bwhen\b|\bwhat (?:time|day|date|year)\b|几点|几号|什么时候|哪[天年]|啥时候/u],
  ['amount', /\bhow (?:old|many|much|long|far|often|big|tall)\b|多少|多久|多大|几[个次岁天]/u],
  ['why', /\bwhy\b|\bhow come\b|为什么|为啥|干嘛不/u],
  ['where', /\bwhere\b|哪[里儿]|[去在到]哪/u],
  ['who', /\bwho(?:se|m)?\b|谁/u],
  ['which', /\bwhich\b|哪/u],
  ['how it is', /\bhow(?:'s| is| are| was| were)\b|怎么样/u],
  ['how', /\bhow\b|怎么/u],
  ['what', /\bwhat\b|什么|干嘛|啥/u],
];

/** undefined where nothing is asked; 'whether' for what can be answered by a yes. */
export function askedIn(message: string): string | undefined {
  const line = lastLine(message);
  if (actOf(line) !== 'question') return undefined;
  return ASKED.find(([, pattern]) => pattern.test(line))?.[0] ?? 'whether';
}

/** The first of the two who is named. */
function subjectOf(line: string): 'me' | 'you' | undefined {
  const first = /\b(?:i|i'?m|i'?ve|am i|you|u|you'?re|your|my)\b|我(?!们)|你(?!们)/u.exec(line)?.[0];
  if (first === undefined) return undefined;
  return /^(?:y|u|你)/u.test(first) ? 'you' : 'me';
}

const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:hot|warm)\b|热/u, /\bcold\b|冷/u],
  [/\b(?:good|great|lovely|nice)\b/u, /\b(?:bad|terrible|awful)\b/u],
  [/\bbetter\b/u, /\bworse\b/u],
  [/\bearly\b|早/u, /\blate\b|晚/u],
  [/\bhappy\b|开心/u, /\bsad\b|难过/u],
  [/\b(?:passed|won|got)\b|过了|赢/u, /\b(?:failed|lost)\b|没过|输/u],
  [/\balways\b/u, /\bnever\b/u],
  [/\b(?:love|like)\b|喜欢/u, /\bhate\b|讨厌/u],
  [/\beasy\b|简单/u, /\b(?:hard|difficult|impossible)\b|难/u],
  [/\b(?:yesterday|last)\b|昨/u, /\b(?:tomorrow|next)\b|明天/u],
];
