// Porter's stemmer for English (1980): "waiting", "waited" and "waits" are found by "wait".

// A word is consonants and vowels in turn, [C](VC)*[V]; its measure is how often VC comes. `y` after a consonant is a vowel.
const C = '[^aeiou][^aeiouy]*';
const V = '[aeiouy][aeiou]*';
const MEASURE_1_OR_MORE = new RegExp(`^(${C})?${V}${C}`);
const MEASURE_1 = new RegExp(`^(${C})?${V}${C}(${V})?$`);
const MEASURE_2_OR_MORE = new RegExp(`^(${C})?${V}${C}${V}${C}`);
const HAS_VOWEL = new RegExp(`^(${C})?[aeiouy]`);
/** Consonant, vowel, consonant other than w, x, y: a short syllable that wants its e back ("hop(e)"). */
const SHORT = new RegExp(`^${C}[aeiouy][^aeiouwxy]$`);

type Endings = Readonly<Record<string, string>>;

const STEP_2: Endings = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  logi: 'log',
};
const STEP_3: Endings = { icate: 'ic', ative: '', alize: 'al', iciti: 'ic', ical: 'ic', ful: '', ness: '' };
const STEP_4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;

const ending = (endings: Endings): RegExp => new RegExp(`^(.+?)(${Object.keys(endings).join('|')})$`);
const STEP_2_ENDING = ending(STEP_2);
const STEP_3_ENDING = ending(STEP_3);

/** `word` is lower case a-z; anything shorter than three letters is its own stem. */
export function porter(word: string): string {
  if (word.length < 3) return word;
  // a y that opens the word is a consonant
  const opened = word.startsWith('y') ? `Y${word.slice(1)}` : word;
  const inflected = finalY(pastAndProgressive(plural(opened)));
  const derived = replaced(replaced(inflected, STEP_2_ENDING, STEP_2), STEP_3_ENDING, STEP_3);
  const stem = finalE(bareSuffix(derived));
  return stem.startsWith('Y') ? `y${stem.slice(1)}` : stem;
}

function plural(word: string): string {
  if (/(ss|i)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function pastAndProgressive(word: string): string {
  const eed = /^(.+?)eed$/.exec(word)?.[1];
  if (eed !== undefined) return MEASURE_1_OR_MORE.test(eed) ? word.slice(0, -1) : word;
  const stem = /^(.+?)(ed|ing)$/.exec(word)?.[1];
  if (stem === undefined || !HAS_VOWEL.test(stem)) return word;
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1);
  return SHORT.test(stem) ? `${stem}e` : stem;
}

function finalY(word: string): string {
  const stem = /^(.+?)y$/.exec(word)?.[1];
  return stem !== undefined && HAS_VOWEL.test(stem) ? `${stem}i` : word;
}

function replaced(word: string, pattern: RegExp, endings: Endings): string {
  const [, stem = '', suffix = ''] = pattern.exec(word) ?? [];
  return stem !== '' && MEASURE_1_OR_MORE.test(stem) ? stem + endings[suffix] : word;
}

function bareSuffix(word: string): string {
  const stem = STEP_4.exec(word)?.[1];
  if (stem !== undefined) return MEASURE_2_OR_MORE.test(stem) ? stem : word;
  const ion = /^(.+?[st])ion$/.exec(word)?.[1];
  return ion !== undefined && MEASURE_2_OR_MORE.test(ion) ? ion : word;
}

function finalE(word: string): string {
  const stem = /^(.+?)e$/.exec(word)?.[1];
  const bare =
    stem !== undefined && (MEASURE_2_OR_MORE.test(stem) || (MEASURE_1.test(stem) && !SHORT.test(stem))) ? stem : word;
  return /ll$/.test(bare) && MEASURE_2_OR_MORE.test(bare) ? bare.slice(0, -1) : bare;
}
