// Whole numbers as people type them in answer to a question: 7, ７, 7️⃣, seven, 七, 十二, 两. Pure.

const ENGLISH = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const CHINESE = '零一二三四五六七八九';
const DIGIT = `[${CHINESE}]`;
const TENS = new RegExp(`^(?:(${DIGIT})百)?零?(?:(${DIGIT}?)十)?(${DIGIT}?)$`, 'u');

/** 七, 十二, 两百, 三百六十五; a row of digits as it stands: 二〇二三. undefined for anything else. */
export function chineseNumber(text: string): number | undefined {
  const plain = text.replace(/[两兩]/gu, '二').replace(/[〇○]/gu, '零');
  const digit = (character: string): number => CHINESE.indexOf(character);
  if (new RegExp(`^${DIGIT}+$`, 'u').test(plain)) return Number([...plain].map(digit).join(''));
  const [all, hundreds, tens, ones = ''] = TENS.exec(plain) ?? [];
  if (!all) return undefined;
  return (
    100 * (hundreds ? digit(hundreds) : 0) +
    10 * (tens === undefined ? 0 : digit(tens || '一')) +
    (ones ? digit(ones) : 0)
  );
}

const LONGEST = 24;
const HEDGE = /^(?:大概|大约|差不多|可能|也就|就|约|about|around|maybe)\s*/u;
const TAIL = /(?:\s*(?:吧|了|左右|的样子))*[\s.。!！~～]*$/u;

/**
 * What a text says that is a number and nothing else but a counter, which may be missing: of "三次吧", "3 visits" and "3️⃣"
 * with the counter 次|visits it is 3. `counters`: alternatives of a regular expression.
 */
export function numberSaid(text: string, counters: string): number | undefined {
  const line = text
    .normalize('NFKC')
    .replace(/[\ufe0f\u20e3]/gu, '')
    .replace('🔟', '10')
    .trim()
    .toLowerCase();
  if (line.length > LONGEST) return undefined;
  const said = line
    .replace(HEDGE, '')
    .replace(TAIL, '')
    .replace(new RegExp(`\\s*(?:${counters})$`, 'u'), '');
  if (/^\d{1,4}$/.test(said)) return Number(said);
  const english = ENGLISH.indexOf(said);
  return english >= 0 ? english : chineseNumber(said);
}
