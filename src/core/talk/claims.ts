// Whether a reply tells of something the two did that nothing it was shown holds. English and Chinese; where a sentence
// makes no such claim, or only a vague one, there is nothing to support.
import { isStopWord, tokens } from '../archive/tokens.ts';
import { sentencesIn } from './lengths.ts';

const REMEMBERS = /\bremember|\brecall\b|记得|想起|还记/iu;

const CLAIMS: readonly RegExp[] = [
  /\bremember(?:ed|ing|s)? (?:when|that|how|the|our|us|you|me|we|every|all)\b/i,
  /\bthat (?:time|day|night|weekend|summer|winter|spring|autumn|trip|evening|morning) (?:we|you|i|when|in|at|on|by)\b/i,
  /\b(?:we|the two of us|you and (?:i|me)) (?:always |never |even |just |both )?(?:went|were|had|used to|met|ate|drove|saw|took|got|sat|did|made|bought|swam|slept|fought|found|lost|left|flew|rode|ran|stood|sang|danced|stayed|\p{L}{2,}ed)\b/iu,
  /\byou (?:always |never |even |just )?(?:said|told me|used to|gave|took|promised|bought|made me|brought|wore|cried|kissed|held|sang|wrote)\b/i,
  /\bi (?:gave|told|bought|promised|brought|took|made|taught|showed|sent|wrote) you\b/i,
  /\b(?:back )?when (?:we|you|i) (?:were|went|lived|first|had|met)\b/i,
  /(?:那次|那天|那晚|那年|那时候|当时|上次|第一次).{0,20}(?:我们|咱们|咱俩|你)|(?:我们|咱们|咱俩|你).{0,12}(?:那次|那天|那晚|那年|那时候|当时|上次|第一次)/u,
  /(?:我们|咱们|咱俩).{0,16}(?:过|了)(?!吗|没|么|吧)/u,
  /记得(?!吗|么|没).{2,}/u,
  /你(?:说过|答应过|送过|送我的|给我买|以前)|我(?:答应过|送过|给你买|跟你说过)/u,
];

/** Words of every telling, which name nothing that could be looked up. Stems, as `tokens` makes them. */
const VAGUE: ReadonlySet<string> = new Set(
  tokens(
    `remember recall remembered time day night days nights back then always never used to went go going got had have has
    said say told tell did do made make took take gave give were was been together thing things stuff lot really so well
    yeah yes no haha lol hm oh ok okay still just even first last once there that this when how much fun good nice great
    bad like love think thought know knew feel felt want wanted meet met
    send sent message messages text texted talk talked write wrote 记得 想起 我们 咱们 咱俩 那次 那天 那晚 那时 时候 当时 上次 以前 第一 一次
    你说 说过 哈哈 不记 还记 去过 得那 得我 们那 得了 们去 的时 条消 消息 们发 发了 次我 天我 们一 一起 起去`,
  ),
);

/** How much of what a claim names must stand together in one place. Chinese bigrams run over the ends of words. */
const SHARE = 0.5;
const SHARE_HAN = 0.3;
const HAN = /\p{Script=Han}/u;

const SAID = /\b(?:you|i) (?:always |never |just )?(?:said|told|promised|wrote)\b|说过|答应过/iu;

/** `sources`: texts that were shown as what happened, each of one place. */
export const claimsUnsupported = (bubble: string, sources: readonly string[]): boolean =>
  sentencesIn(bubble).some((sentence) => isClaim(sentence) && !isSupported(sentence, sources));

/** A question claims nothing, unless it asks to remember. */
const isClaim = (sentence: string): boolean =>
  CLAIMS.some((pattern) => pattern.test(sentence)) && (!/[?？]\s*$/.test(sentence) || REMEMBERS.test(sentence));

function isSupported(sentence: string, sources: readonly string[]): boolean {
  const telling = [...new Set(tokens(sentence))].filter(
    (token) => !isStopWord(token) && !VAGUE.has(token) && !/^\d+$/.test(token), // numbers.ts looks at those
  );
  if (telling.length === 0) return true;
  // what somebody said is told in more than one word
  if (telling.length === 1 && SAID.test(sentence)) return false;
  const share = HAN.test(sentence) ? SHARE_HAN : SHARE;
  return sources.some((source) => {
    const held = new Set(tokens(source));
    return telling.filter((token) => held.has(token)).length >= share * telling.length;
  });
}
