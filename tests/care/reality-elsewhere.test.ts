// The question whether this is real, in the languages the guide does not speak itself.
import { describe, expect, it } from 'vitest';
import { asksWhetherReal } from '../../src/core/care/reality.ts';

const ASKS: Readonly<Record<string, readonly string[]>> = {
  es: [
    '¿eres real?',
    'eres un robot?',
    '¿Eres una IA?',
    '¿de verdad eres tú?',
    'con quién estoy hablando',
    '¿Quién eres?',
    'sos humano o qué',
  ],
  fr: [
    'es-tu réelle ?',
    "t'es un robot ?",
    'tu es une IA ?',
    "c'est vraiment toi ?",
    'à qui je parle',
    'qui es-tu ?',
    'tu es humain ou pas',
  ],
  de: [
    'bist du echt?',
    'bist du ein Bot?',
    'bist du eine KI',
    'bist du das wirklich?',
    'ist das wirklich sie?',
    'mit wem rede ich hier',
    'Wer bist du?',
  ],
  pt: [
    'você é real?',
    'vc é um robô?',
    'você é uma IA',
    'é você mesmo?',
    'com quem estou falando?',
    'quem é você?',
    'você é humana?',
  ],
  ru: ['ты настоящий?', 'ты бот?', 'ты человек или робот', 'это правда ты?', 'с кем я говорю', 'кто ты?', 'ты живая?'],
  ja: ['あなたは本物なの？', '君はロボットなの', 'AIですか', '本当にあなたなの', '誰と話してるの', 'これは本人なの？'],
  ko: ['너 진짜 사람이야?', '너 로봇이야?', '넌 AI야?', '진짜 너야?', '나 지금 누구랑 얘기하는 거야', '넌 누구야?'],
  ar: ['هل أنت حقيقي؟', 'انت روبوت؟', 'انت انسان؟', 'مع مين عم احكي', 'مين انت؟', 'أنت برنامج؟'],
  hi: [
    'क्या तुम असली हो?',
    'तुम रोबोट हो क्या',
    'तुम इंसान हो?',
    'मैं किससे बात कर रहा हूँ',
    'तुम कौन हो?',
    'tum real ho?',
    'tum bot ho kya',
  ],
};

const INNOCENT: Readonly<Record<string, readonly string[]>> = {
  es: [
    'eres real madrid hasta la muerte',
    'eres una persona increíble',
    '¿eres tú quien se llevó las llaves?',
    'es un bot de noticias lo que leo',
  ],
  fr: ["c'est vrai ?", 'tu es une personne formidable', "c'est toi qui as les clés", 'tu es où ?'],
  de: ['ist das echt Silber', 'bist du echt noch wach?', 'bist du zu Hause?', 'wer bist du, dass du mir das sagst'],
  pt: ['você é real demais kkk', 'você é uma pessoa incrível', 'é você que vai buscar?', 'quem é você pra falar isso'],
  ru: ['ты человек настроения', 'ты дома?', 'это ты взяла ключи?', 'кто ты мне после этого'],
  ja: ['人間って難しいね', '本物の抹茶だよ', '君は今どこ', '誰と会うの'],
  ko: ['너 지금 어디야?', '사람이 많아', '진짜 맛있다', '너는 사람을 너무 믿어'],
  ar: ['انت وين', 'انت انسان رائع جدا', 'هذا حقيقي تماما كما قلت لك امس', 'مين معك'],
  hi: ['तुम कहाँ हो?', 'तुम इंसान अच्छे हो', 'असली मज़ा तो अब है', 'tum kahan ho'],
};

describe.each(Object.keys(ASKS))('asking whether this is real, in %s', (language) => {
  it.each(ASKS[language] ?? [])('is noticed: %s', (line) => {
    expect(asksWhetherReal(line)).toBe(true);
  });
  it.each(INNOCENT[language] ?? [])('is not confused with: %s', (line) => {
    expect(asksWhetherReal(line)).toBe(false);
  });
});
