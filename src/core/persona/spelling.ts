// Laughter as it is typed, and spellings that are somebody's own: abbreviations, what stands for sounds, apostrophes left out.
import { fold } from '../care/fold.ts';

const LAUGHTER =
  /\b(?:a?(?:ha){2,}h?|b+a+ha+(?:ha)*|hah|l+o+l+(?:ol)*|l+m+f?a+o+|he(?:he)+|hi(?:hi)+|ja(?:ja)+|k{3,}|w{3,}|rofl|xd+)\b|哈{2,}|呵{2,}|嘿{2,}|嘻{2,}|233+|hhh+|ㅋ{2,}|ㅎ{2,}|笑死|草/giu;
/** Repeated more often than this, one laugh is as another. */
const LONGEST = 12;

/** In lower case, as long as it was typed, up to twelve characters. */
export const laughterIn = (text: string): readonly string[] =>
  (text.toLowerCase().match(LAUGHTER) ?? []).map((laugh) => [...laugh].slice(0, LONGEST).join(''));

const SPELLINGS = new Set(
  (
    'u ur r y n k kk ok okay okey oki thx ty tysm np pls plz idk idc tbh ngl omg omfg wtf wth rn imo imho btw brb afk gtg ttyl ' +
    'lmk ily ilysm hmu fr istg smh tfw fyi asap bc cuz cos coz tho thru gonna wanna gotta kinda sorta lemme gimme dunno ' +
    'cant dont wont im ive id ill isnt wasnt didnt doesnt youre theyre thats whats theres lets yall ya yea yeh yep yup nah ' +
    'nope mhm aight sup wassup tmr tmrw tmw tonite nite nyt luv bby bf gf bff m8 l8r gr8 b4 2day 2moro 4u w8 ' +
    'q k xq pq tb tqm bn porq xfa vc tb blz obg pq cmg mdr ptdr jsp jpp stp svp dsl slt bcp tkt hdl lg vllt ' +
    '555 666 777 520 886 yyds xswl awsl dbq zqsg nsdd bhys plmm gkd 88 3q'
  ).split(' '),
);
const CHINESE =
  /嘤+|呜呜+|嗷+|啧+|害(?=[，,\s]|$)|绝绝子|有一说一|栓q|芜湖|蚌埠|酱紫|木有|神马|肿么|稀饭|同鞋|粗去|次饭|吼吼|好哒|好滴|好嘞|嗯呐|嗯哒|么么哒|mua+|宝子|集美|亲亲|辣么|造吗/gu;

/** Each as typed but for case. */
export function spellingsIn(text: string): readonly string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? [];
  return [...words.filter((word) => SPELLINGS.has(word)), ...(text.toLowerCase().match(CHINESE) ?? [])];
}
