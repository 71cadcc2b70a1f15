// A chat that nobody wrote, of any length: what people's messages are like in length, words and rhythm.
// The same count always gives the same chat.

const COMMON =
  'i you the to and a it is that of in my me so was for have on be not do we are but just what can with this at like know ' +
  'good up if all go no get its out now how there think one time when will from time see your really had about got want ' +
  'here as today they she he too back then okay home going work some love well need would day lol yeah yes tomorrow night ' +
  'him her make did right still sorry come more us let feel tell over way by nice last only say thing should been later ' +
  'morning call sleep after dinner better or sure haha week why take something much thanks said always never where could ' +
  'people miss happy please look phone mum bed food eat house train late great guess even before again any thought bit ' +
  'coffee weekend off movie tired long little than same next maybe old stuff actually anything rain walk school keep bus ' +
  'remember wait around because funny friend room send photo watch talking trying waiting looking feeling dreamed kitchen';
const CHINESE =
  '我你的了是不在有好一这那就想要去来看吃天今明晚上早回家到没什么怎样知道说话给打电睡觉爱开心难过对起可以还会点多少' +
  '时候现出门地铁雨下班公司朋友妈爸火锅咖啡电影票周末旅行照片记得真喜欢等我们他她';
const SYLLABLES = 'ba co di fer gan hol ist jam kel lor min nor ost pra quin ras sel tor ult ven wes yar zen mor'.split(
  ' ',
);
export const NAMES = ['Ines', 'Tomas'];

/** A small seeded generator (mulberry32). */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** 150 common words, then 20,000 rarer ones. */
function vocabulary(roll) {
  const words = COMMON.split(' ');
  while (words.length < 20_000) {
    const syllables = 2 + Math.floor(roll() * 3);
    words.push(Array.from({ length: syllables }, () => SYLLABLES[Math.floor(roll() * SYLLABLES.length)]).join(''));
  }
  return words;
}

/** Yields { at (wall seconds), by (0 or 1), text, media }. With another seed another chat, in the same words. */
export function* chat(count, seed = 7) {
  const words = vocabulary(chance(7));
  const roll = chance(seed);
  // somewhat steeper than 1/n: the common words are six of ten
  const zipf = (length) => Math.min(length - 1, Math.floor(length ** (roll() ** 1.3)) - 1);
  const english = () => {
    const length = Math.max(1, Math.round(Math.exp(1.6 + 0.8 * gauss(roll))));
    const text = Array.from({ length }, () => words[zipf(words.length)]).join(' ');
    return roll() < 0.3 ? `${text[0].toUpperCase()}${text.slice(1)}${roll() < 0.5 ? '?' : '.'}` : text;
  };
  const chinese = () => {
    const length = Math.max(1, Math.round(Math.exp(2 + 0.7 * gauss(roll))));
    return Array.from({ length }, () => CHINESE[zipf(CHINESE.length)]).join('');
  };
  let at = Date.UTC(2016, 2, 5, 18, 30) / 1000;
  let by = 0;
  for (let i = 0; i < count; i++) {
    const sameBurst = roll() < 0.45;
    if (!sameBurst) by = 1 - by;
    at += Math.ceil((sameBurst ? 12 : roll() < 0.04 ? 18_000 : 90) * -Math.log(1 - roll()));
    const kind = roll();
    const text = kind < 0.1 ? chinese() : kind < 0.13 ? `${english()} 😂` : english();
    yield { at, by, text: roll() < 0.03 ? `${text}\n${english()}` : text, media: roll() < 0.04 };
  }
}

const gauss = (roll) => Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll());
export const iso = (at) => new Date(at * 1000).toISOString();
