// What somebody calls the one they write to: pet names, and the name that stands behind a greeting or a thank-you.
import { fold } from '../care/fold.ts';
import { actOf } from './acts.ts';

const PET_NAMES =
  'babe baby bae honey hun darling dear dearest sweetie sweetheart love lovely gorgeous handsome beautiful sunshine angel ' +
  'princess dummy silly nerd dork weirdo bro bruh dude mate buddy man girl boo pumpkin bunny bear kitty mon amour cheri ' +
  'cherie schatz liebling mi amor carino cariño corazon amore tesoro amor querida querido meu bem';
const ALONE = new Set(PET_NAMES.split(' '));
const CHINESE =
  /宝贝儿?|宝宝|宝子|亲爱的|亲亲|老公|老婆|媳妇|小可爱|小笨蛋|笨蛋|傻瓜|小傻瓜|猪猪|小猪|猪头|乖乖|哥哥|姐姐|弟弟|妹妹|大叔|小朋友|先生|女士|ダーリン|ハニー|자기야|여보|오빠/gu;
/** Greetings and what belongs to them; what else stands last is whom they greet. */
const GREETING_WORDS = new Set(
  (
    'hi hey hello hiya yo morning good evening afternoon night nite goodnight gn bye goodbye later see you ya u soon tomorrow ' +
    'thanks thank thx ty so much a lot again sleep well tight sweet dreams dreams there all everyone too back how are is it ' +
    'going up sup what whats things doing today now haha lol xx x cheers ok okay then and the my oh well i im it that this me'
  ).split(' '),
);

/** In lower case. */
export function addressesIn(text: string): readonly string[] {
  const line = fold(text);
  const words = line.match(/[\p{L}\p{M}]+/gu) ?? [];
  const ends = [words[0], words.at(-1)].filter((word) => word !== undefined && ALONE.has(word));
  return [...new Set([...ends.flatMap((word) => word ?? []), ...(line.match(CHINESE) ?? []), ...greeted(text, words)])];
}

/** "night adam", "晚安 adam". */
function greeted(text: string, words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  if (last === undefined || words.length < 2 || words.length > 5) return [];
  if (!['greeting', 'goodnight', 'thanks', 'farewell'].includes(actOf(text))) return [];
  const isName = /^[\p{Script=Latin}\p{Script=Cyrillic}]{2,}$/u.test(last) && !GREETING_WORDS.has(last);
  return isName && !ALONE.has(last) ? [last] : [];
}
