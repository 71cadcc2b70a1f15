// How heavy a line sounds, from its words alone: a small measure that anybody can check by hand. It says nothing of a
// person and locks nothing; the guide comes in where it rises twice running.
import { bare, fold } from './fold.ts';

/** 0: nothing of it. 1: sad. 2: hardly to be borne. 3: no way on, said of the moment and not of life (that is the screen's). */
export type Distress = 0 | 1 | 2 | 3;

/** Whole words, one language a line: English, Spanish, French, German, Portuguese, Russian, Arabic, Hindi. */
const SAD = [
  "sad|lonely|alone|cry|cried|crying|tears?|hurts?|hurting|miss(?:ing)? (?:you|u|her|him|them|us)|(?:can'?t|couldn'?t) sleep|awful|heartbroken|rough (?:day|night)|bad (?:day|night)|not (?:ok|okay|well|good)",
  'triste|llorar|llorando|te extraño|te echo de menos|me duele|sola|solo(?= y triste)|no puedo dormir',
  'pleure[rs]?|tu me manques|j?ai mal|seule?(?= ce soir)|je narrive pas a dormir',
  'traurig|weine[n]?|geweint|vermisse|tut (?:so )?weh|einsam|kann nicht schlafen',
  'chorar|chorando|saudades?|doi|sozinh[ao]|nao consigo dormir',
  'грустно|плачу|плакала?|скучаю|больно|одиноко|не могу уснуть',
  'حزين[ه]?|ابكي|بكيت|اشتقت|مشتاق[ه]?|وحيد[ه]?|يوجعني',
  'उदास|रो (?:रहा|रही)|रोया|रोई|याद आ(?:ती|ता|\\s)|अकेल[ाी]|दर्द',
];
const HEAVY = [
  "(?:can'?t|cannot|couldn'?t) (?:stop (?:crying|shaking|thinking)|breathe|eat(?: or sleep)?|get (?:up|out of bed)|think)|hurts (?:so|too) (?:much|bad)|hurts like hell|falling apart|broken inside|panic(?:king)?|shaking|(?:so|feel) (?:empty|numb|alone|lonely|tired of (?:this|it))|cried (?:all|the whole) (?:night|day)|crying (?:all|the whole|for hours)|unbearable|destroyed|lost without",
  'no (?:puedo|paro de) (?:parar de )?(?:llorar|respirar|comer)|me duele (?:mucho|tanto)|(?:estoy )?(?:rot[ao]|destrozad[ao])|me ahogo',
  'n?arrive pas a (?:respirer|manger)|j?arrete pas de pleurer|ca fait (?:trop|tellement) mal|brisee?|jetouffe',
  '(?:kann|konnte) nicht (?:aufhoren|atmen|essen)|tut (?:unendlich|so unglaublich) weh|zerbreche|am boden|innerlich leer',
  'nao (?:consigo|paro) (?:parar )?(?:de chorar|respirar|comer)|doi (?:muito|demais|tanto)|destruid[ao]|sufocad[ao]',
  'не могу (?:дышать|есть|перестать плакать)|очень больно|рыдаю|разбит[а]?|пусто внутри|задыхаюсь',
  'لا استطيع (?:التنفس|النوم ولا الاكل)|قلبي (?:يتقطع|مكسور)|انهار|منهار[ه]?|اختنق',
  'सांस नहीं|रोना (?:बंद )?नहीं|टूट (?:गया|गई|चुक[ाी])|बहुत दर्द|घुट (?:रहा|रही)',
];
const NO_WAY_ON = [
  "(?:can'?t|cannot) (?:take|bear|stand|handle|do|cope with) (?:it|this|another (?:day|night))(?: any ?(?:more|longer))?|hopeless|worthless|(?:everything|it'?s all) (?:is )?(?:pointless|over for me)|nothing (?:matters|helps)(?: any ?more)?|hate myself|i give up|(?:at|past) (?:my|the) (?:limit|breaking point)|don'?t know (?:how|what) (?:to go on|to do any ?more)|i'?m done with everything",
  'no (?:aguanto|puedo) mas|sin esperanza|me odio|me rindo|nada (?:importa|ayuda)',
  '(?:je )?nen peux plus|sans espoir|je me deteste|jabandonne|plus rien ne compte',
  '(?:halte|ertrage) (?:es|das) nicht mehr(?: aus)?|kann nicht mehr|hoffnungslos|hasse mich|gebe auf|nichts hilft',
  'nao aguento mais|sem esperanca|me odeio|desisto de tudo|nada importa',
  'больше не могу|нет сил|безнадежно|ненавижу себя|сдаюсь|ничего не помогает',
  'لم اعد (?:احتمل|اتحمل|اقدر)|بلا امل|اكره نفسي|استسلم',
  'बर्दाश्त नहीं|सहा नहीं|उम्मीद नहीं|खुद से नफरत|हार मान',
];
/** Without spaces: Chinese, Japanese, Korean. */
const SOLID: Readonly<Record<'sad' | 'heavy' | 'noWayOn', string>> = {
  sad: '难过|伤心|想你|想他|想她|好想(?:你|哭|回到)|哭了|在哭|想哭|孤单|孤独|寂寞|失眠|睡不着|心痛|心疼|难受|委屈|不太好|不开心|かなしい|悲しい|さびしい|寂しい|泣いた|泣いて|会いたい|つらい|眠れない|슬퍼|외로워|보고싶|울었|울고|힘들어|아파|잠이안',
  heavy:
    '哭(?:了)?(?:一(?:整)?(?:夜|晚|天)|好久|很久|到)|停不下来|一直(?:在)?哭|哭不出来|崩溃|喘不过气|心如刀割|撕心裂肺|吃不下|好痛苦|太痛|好痛|痛得|心碎|空荡荡|麻木|发抖|涙が止まらない|なみだがとまらない|泣いてばかり|息ができない|苦しい|くるしい|ボロボロ|ぼろぼろ|눈물이멈추|숨을못|숨이안|너무아파|너무힘들|무너지',
  noWayOn:
    '受不了了|撑不住|熬不(?:下去|住)|扛不住|坚持不(?:下去|住)|绝望|没有希望|恨(?:我)?自己|讨厌我自己|我(?:真的)?不行了|什么都没用|我放弃|怎么办都不行|もう無理|もうむり|もうだめ|もうダメ|耐えられない|たえられない|限界|希望がない|自分が嫌い|더는못|더이상못|못견디|못참|희망이없|내가싫|포기할래',
};

interface Grade {
  readonly grade: Distress;
  readonly spaced: RegExp;
  readonly solid: RegExp;
}

const words = (rows: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${bare(rows.join('|').replaceAll("'?", ''))})(?![\\p{L}\\p{M}])`, 'u');

/** The gravest first. */
const GRADES: readonly Grade[] = [
  { grade: 3, spaced: words(NO_WAY_ON), solid: new RegExp(bare(SOLID.noWayOn), 'u') },
  { grade: 2, spaced: words(HEAVY), solid: new RegExp(bare(SOLID.heavy), 'u') },
  { grade: 1, spaced: words(SAD), solid: new RegExp(bare(SOLID.sad), 'u') },
];

/** Pure. */
export function distressIn(text: string): Distress {
  const folded = fold(text);
  const spaced = bare(folded).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  const solid = bare(folded).replace(/\s+/g, '');
  return GRADES.find((each) => each.spaced.test(spaced) || each.solid.test(solid))?.grade ?? 0;
}

/** What rises twice running has come this far. */
export const RISEN: Distress = 2;

/** Heavier twice running at its end: each of the last two lines more than the one before. Oldest first. */
export function risesTwice(line: readonly number[]): boolean {
  const [first, second, third] = line.slice(-3);
  return first !== undefined && second !== undefined && third !== undefined && third > second && second > first;
}
