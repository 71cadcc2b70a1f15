// A question that only the other person could answer (do you miss me, will you come back), and lines that answer it all the
// same. "Yes" invents as much as "no" does; what says neither is let through.
import { readings } from './fold.ts';
import { asksForWithheld } from './withheld.ts';

const ANSWERS = [
  /^(?:(?:oh|haha|well|hm+|silly),? )?(?:ye+s+|ye+a+h*|yep|yup|ya|of course|ofc|sure|always|definitely|absolutely|obviously|certainly|i do|i did|i am|i will|i would|i have|me too|me 2|same(?: here)?|so (?:so )?much|very much|a lot|more than (?:you know|anything|ever)|every (?:single )?(?:day|night|morning|hour)|all the time|never stopped|maybe|perhaps|probably|possibly|soon|some ?day|one day|(?:when|once) (?:it|i|the|spring|summer|winter)|you know (?:i do|the answer|it|that)|how could i not|what do you think|i promise|promise|give me (?:some |a little )?time|not yet|there is|still|no+|nope|never|not (?:any ?more|really|at all)|i (?:don'?t|didn'?t|won'?t)(?! (?:know|remember|think))|it'?s over)\b/,
  /^(?:会|有|当然|肯定|必须|是|对|我也|想|爱|一直|每天|天天|常常|好|可以|可能|也许|或许|说不定|快|等|给我|你知道|你说呢|不然呢|答应|以后|总有一天|迟早|随时|总会|早晚|不会|不想|不爱|没有|不了|不再|再说|从来|怎么会不|哪能不|嗯(?=.{0,2}$))/u,
];

const QUESTION =
  /[?？吗么呢]|\b(?:do|did|will|would|are|is|can|could|have) (?:you|u|we|there)\b|会不会|有没有|是不是|能不能|想不想|爱不爱|还有|到底/u;

const some = (patterns: readonly RegExp[], text: string): boolean =>
  readings(text).some((reading) => patterns.some((pattern) => pattern.test(reading)));

/** What answers an offer ("I miss you") in kind, where it is no question. */
const IN_KIND = [
  /\b(?:me too|same(?: here)?|i do too|u too|you too|so do i|every (?:single )?(?:day|night)|more than (?:you know|anything)|always (?:have|will|did))\b/,
  /我也|一样|每天都?|一直(?:都)?(?:是|在|想|爱)/u,
];

/** `message`: what the line answers. Pure. */
export function answersForThem(line: string, message: string): boolean {
  if (!asksForWithheld(message)) return false;
  return some(IN_KIND, line) || (some([QUESTION], message) && some(ANSWERS, line.trim()));
}
