// "She wouldn't say that": what a person writes about the reply instead of answering it. Chinese may be written in either form.
import { withSimplified } from '../care/fold.ts';

export interface Objection {
  /** What is wrong: all of the reply, its emoji, or these words. */
  readonly wrong: 'reply' | 'emoji' | { readonly phrase: string };
  /** What they would have written, where it is said. */
  readonly right: string | undefined;
}

/** Longer messages tell something. */
const LONGEST = 200;

const LEAD = '(?:(?:no|nah|nope|hm+|but|sorry|wait|wrong|not like that)[,.! ]+)*';
const NEVER =
  "(?: ?(?:would(?:n['’]?t| not| never)|['’]d never|never would|never|did(?:n['’]?t| not)|does(?:n['’]?t| not)|has never))(?: ever| have)*";
const SAY =
  '(?:say|says|said|write|writes|wrote|written|type|types|typed|text|put|use|uses|used|send|sends|sent|call|talk|talks|talked|speak|speaks|spoke)';
const QUOTE_EN = '["“‘\']([^"”’\']{1,80})["”’\']';
const END_EN = '(?: (?:at all|ever|to me|anymore|in (?:her|his|their) life|that way|like that|like this))*[.! ]*';

const LEAD_ZH = '(?:(?:不对|不是|不|错了|可是|但是?|嗯+)[，,。！! ]*)?';
const NEVER_ZH = '(?:才|是|可|绝对|根本|从来|从|肯定|平时)*(?:都)?(?:不会|不可能|不|没有?)';
const QUOTE_ZH = '[“"「『‘\']([^”"」』’\']{1,40})[”"」』’\']';
const END_ZH = '(?:的|啊|呀|呢|了|吧|的话)*[。！!~～ ]*';

interface Patterns {
  readonly reply: readonly RegExp[];
  readonly emoji: readonly RegExp[];
  readonly phrase: readonly RegExp[];
  readonly right: readonly RegExp[];
}

/** Who is spoken of: never "you", which speaks to the persona. */
function patternsFor(name: string): Patterns {
  const names = [...new Set([name, name.split(/\s+/)[0] ?? ''].map(withSimplified))]
    .filter((each) => [...each].length > 1)
    .map(escaped);
  const who = `(?:${['she', 'he', 'they', ...names].join('|')})`;
  const whom = `(?:${['her', 'him', 'them', ...names].join('|')})`;
  const ta = `(?:${['她', '他', 'ta', ...names].join('|')})`;
  const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'iu');
  return {
    reply: [
      whole(
        `${LEAD}${who}${NEVER} ${SAY}(?: it)? (?:that|this|it|like that|like this|so|something like (?:that|this)|that way)${END_EN}`,
      ),
      whole(`${LEAD}${who}${NEVER} (?:talk|speak|write|type|text)${END_EN}`),
      whole(
        `${LEAD}(?:that|this)(?:['’]s| is|s) not (?:how|the way|what|something) ${who}(?:['’]d| would| used to)? (?:ever )?${SAY}(?: (?:it|things))?${END_EN}`,
      ),
      whole(
        `${LEAD}(?:that|this|it)(?: does(?:n['’]?t| not) sound| is(?:n['’]?t| not)|['’]?s not)(?: anything| really| at all)? like ${whom}${END_EN}`,
      ),
      whole(`${LEAD_ZH}${ta}${NEVER_ZH}(?:这么|这样|那么|那样)(?:子)?(?:说话?|讲话?|写|打字|回我?|回复)${END_ZH}`),
      whole(`${LEAD_ZH}${ta}${NEVER_ZH}(?:说|讲|写)(?:过)?(?:这种|这样的|那种|这)(?:话|句话|句)${END_ZH}`),
      whole(
        `${LEAD_ZH}(?:这|那)?(?:句话?|话)?(?:一点都?|根本|完全|可)?(?:不像|不是)(?:是)?${ta}(?:说话|的(?:语气|口气|风格|话)|会说的话?|说的话?)?${END_ZH}`,
      ),
    ],
    emoji: [
      whole(
        `${LEAD}${who}${NEVER} ${SAY} (?:that|this|those|these|any|an?|such an?)(?: kind of)? (?:emojis?|smileys?|emoticons?)${END_EN}`,
      ),
      whole(
        `${LEAD_ZH}${ta}${NEVER_ZH}(?:用|发|打)(?:过)?(?:这个|这种|那个|那种|这些|那些)?(?:表情(?:包|符号)?|emoji|颜文字)${END_ZH}`,
      ),
    ],
    phrase: [
      whole(`${LEAD}${who}${NEVER} (?:${SAY}|call me|called me)(?: the word| me)?[: ]*${QUOTE_EN}${END_EN}`),
      whole(
        `${LEAD_ZH}${ta}${NEVER_ZH}(?:说|讲|写|用|叫我|发)(?:过)?[：: ]*${QUOTE_ZH}(?:这个词|这种话|这个表情)?${END_ZH}`,
      ),
    ],
    right: [
      new RegExp(
        `[,.;:!–— ]+(?:but |more like |rather )*${who}(?:['’]d| would)(?: just| have| rather| probably| only| more likely| always)* (?:say|said|write|written|type|typed)[:, ]+(.{1,160})$`,
        'iu',
      ),
      /[,.;:!–— ]+(?:it(?:['’]d| would) be|more like|rather)[:, ]+(.{1,160})$/iu,
      new RegExp(
        `[，,。；;！! ]*(?:而是)?${ta}(?:应该|大概|一般|通常|只|多半|都是)*会?(?:说|写|回)(?:的是)?[：:，, ]*(?=[“"「『]|[^过这那])(.{1,80})$`,
        'iu',
      ),
    ],
  };
}

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** undefined where the message is talk like any other. `name`: whom the persona imitates. */
export function objectionIn(message: string, name: string): Objection | undefined {
  const text = message.trim().replace(/\s+/g, ' ');
  if ([...text].length > LONGEST || /[?？]$/.test(text)) return undefined;
  const patterns = patternsFor(name);
  const [objection, right] = apart(text, patterns.right);
  const wrong = wrongIn(objection, patterns) ?? wrongIn(text, patterns);
  if (wrong === undefined) return undefined;
  return { wrong, right: wrongIn(objection, patterns) === undefined ? undefined : right };
}

function wrongIn(typed: string, { reply, emoji, phrase }: Patterns): Objection['wrong'] | undefined {
  const text = withSimplified(typed);
  if (emoji.some((pattern) => pattern.test(text))) return 'emoji';
  const found = phrase.flatMap((pattern) => asTyped(typed, text, pattern.exec(text)?.[1]) ?? [])[0]?.trim();
  if (found) return { phrase: found };
  return reply.some((pattern) => pattern.test(text)) ? 'reply' : undefined;
}

/** The words of a part of `text`, which has as many characters as what was typed. */
function asTyped(typed: string, text: string, part: string | undefined): string | undefined {
  const at = part === undefined ? -1 : text.lastIndexOf(part);
  return part === undefined || at < 0 ? undefined : typed.slice(at, at + part.length);
}

/** What is objected to, and what stands against it. */
function apart(typed: string, patterns: readonly RegExp[]): readonly [string, string | undefined] {
  const text = withSimplified(typed);
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const right = asTyped(typed, text, match?.[1])
      ?.replace(/^["“「『‘']|["”」』’'][.。!！]?$/gu, '')
      .trim();
    if (match && match.index > 0 && right) return [typed.slice(0, match.index).trim(), right];
  }
  return [typed, undefined];
}
