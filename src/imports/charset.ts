// Which character set a text is in, found by trying to decode it. Names are those of the Encoding standard.
import { isUtf8 } from 'node:buffer';

export type Charset =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'gb18030'
  | 'big5'
  | 'shift_jis'
  | 'euc-jp'
  | 'euc-kr'
  | 'windows-874'
  | 'windows-1251'
  | 'windows-1252';

type Trial = readonly [charset: Charset, common: string];

const KANA = 'のにはをたがでてとしれさいるもなからうよっまこあすくそんきけどねだおりやみちりえつめろせわゃょ';

/**
 * The commonest characters of what is written in each. A text decoded with the wrong table is valid now and then, but seldom
 * holds many of them.
 */
const WIDE: readonly Trial[] = [
  ['gb18030', '的一是不了在人有我他这个们中来上大为和国地到说时要就出会可也你对生能而子那得着下自好啊吗呢吧哈图片天没'],
  ['big5', '的一是不了在人有我他這個們中來上大為和國地到說時要就出會可也你對生能而子那得著下自好啊嗎呢吧哈圖片天沒'],
  ['shift_jis', KANA],
  ['euc-jp', KANA],
  ['euc-kr', '이다는에을의가고하지한은로어나도를사기자서아리해그시대일라인보여오만수있거요네안게야너니것았'],
];

/** One byte a letter: anything decodes, and into letters of that script; so they are tried last, and must fit well. */
const NARROW: readonly Trial[] = [
  ['windows-874', 'านรอกเงมยลวดทสตะปบคหแจพชขใไโผ่้ีิัืุู'],
  ['windows-1251', 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэф'],
];

/** At least this share of the letters beyond ASCII are among the common ones. Chosen, not measured. */
const ENOUGH_WIDE = 0.12;
const ENOUGH_NARROW = 0.6;

/** `bytes` is the beginning of a text file; `whole`: also its end. */
export function findCharset(bytes: Uint8Array, whole: boolean): Charset {
  return byMark(bytes) ?? byZeros(bytes) ?? (isUtf8(completeUtf8(bytes, whole)) ? 'utf-8' : byTrial(bytes, whole));
}

function byMark(bytes: Uint8Array): Charset | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: every other byte of spaces, digits and line ends is zero. */
function byZeros(bytes: Uint8Array): Charset | undefined {
  const pairs = Math.min(bytes.length >> 1, 512);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (odd > pairs / 5 && even === 0) return 'utf-16le';
  if (even > pairs / 5 && odd === 0) return 'utf-16be';
  return undefined;
}

/** Without the character that the end of the head may have cut in two. */
function completeUtf8(bytes: Uint8Array, whole: boolean): Uint8Array {
  if (whole) return bytes;
  let lead = bytes.length - 1;
  while (lead > bytes.length - 4 && lead >= 0 && ((bytes[lead] ?? 0) & 0xc0) === 0x80) lead--;
  return bytes.subarray(0, Math.max(0, lead));
}

const byTrial = (bytes: Uint8Array, whole: boolean): Charset =>
  bestOf(WIDE, ENOUGH_WIDE, bytes, whole) ?? bestOf(NARROW, ENOUGH_NARROW, bytes, whole) ?? 'windows-1252';

function bestOf(trials: readonly Trial[], enough: number, bytes: Uint8Array, whole: boolean): Charset | undefined {
  let best: Charset | undefined;
  let bestShare = enough;
  for (const [charset, common] of trials) {
    const text = decodeAll(bytes, charset, whole);
    const share = text === undefined ? 0 : shareOf(text, common);
    if (share > bestShare) {
      best = charset;
      bestShare = share;
    }
  }
  return best;
}

function decodeAll(bytes: Uint8Array, charset: Charset, whole: boolean): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes, { stream: !whole });
  } catch {
    // Not this one: the answer the trial asks for.
    return undefined;
  }
}

function shareOf(text: string, common: string): number {
  let letters = 0;
  let hits = 0;
  for (const letter of text) {
    if (letter < '\x80') continue;
    letters++;
    if (common.includes(letter)) hits++;
  }
  return letters === 0 ? 0 : hits / letters;
}
