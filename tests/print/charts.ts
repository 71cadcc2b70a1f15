// Records as charts show them: few months and twelve years, one side silent, no memories and sixty.
import type { Chart } from '../../src/core/charts/chart.ts';
import type { Theme } from '../../src/core/settings.ts';

/** Between 0 and 1, always the same. */
const wave = (i: number): number => ((i * 7919 + 13) % 101) / 101;
const MONTH = 30.44 * 86_400;
const at = (iso: string): number => Date.parse(iso) / 1000;

const NAMES = { en: { me: 'you', them: 'Mira' }, zh: { me: '你', them: '小雨' } } as const;

const halves = { en: ['By day', 'At night (11 pm to 6 am)'], zh: ['白天', '夜里（23 点到 6 点）'] } as const;
const delays = {
  en: ['within 1 min', '1–5 min', '5–15 min', '15–60 min', '1–3 hours'],
  zh: ['1 分钟内', '1–5 分钟', '5–15 分钟', '15–60 分钟', '1–3 小时'],
} as const;

type Language = 'en' | 'zh';
const words = {
  en: [
    'are you home yet',
    'the little ferry',
    'oh no',
    'wait what',
    'so anyway',
    'good night lemon tree',
    'haha ok',
    'listen',
  ],
  zh: ['到家了吗', '小轮渡', '真的假的', '那我先睡啦', '好吧好吧', '晚安小柠檬树', '哈哈行', '你听我说'],
} as const;

const timesOf = (count: number, yearly: boolean, silent = false) =>
  Array.from({ length: count }, (_, i) => ({
    me: Math.round(400 + 2600 * wave(i)),
    them: silent ? 0 : Math.round(300 + 2500 * wave(i + 31)),
    label: yearly ? String(2012 + i) : i === 0 ? '2023-03' : i === count - 1 ? '2023-08' : '',
  }));

/** It swells and ebbs over the years, with better and worse months. */
const monthsOf = (from: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({
    at: Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)) - 1 + i) / 1000,
    messages: Math.round(1200 * (1 + Math.sin(i / 11)) * (0.7 + 0.6 * wave(i))),
  }));

const title = {
  en: { times: 'How much you two wrote', hours: 'The hours of your days', delays: 'How soon an answer came' },
  zh: { times: '你们写了多少', hours: '一天里的时间', delays: '多久会回' },
} as const;

export const charts = (language: Language, theme: Theme): Readonly<Record<string, Chart>> => {
  const names = NAMES[language];
  const hours = Array.from({ length: 24 }, (_, hour) => {
    const awake = hour < 2 || hour > 7 ? 1 : 0.08;
    return { me: (awake * (1 + wave(hour))) / 40, them: (awake * (1 + wave(hour + 9))) / 40 };
  });
  return {
    'times-few-months': { draws: 'times', theme, title: title[language].times, names, bars: timesOf(6, false) },
    'times-twelve-years': { draws: 'times', theme, title: title[language].times, names, bars: timesOf(12, true) },
    'times-one-side': { draws: 'times', theme, title: title[language].times, names, bars: timesOf(40, false, true) },
    hours: {
      draws: 'hours',
      theme,
      title: title[language].hours,
      names,
      hours,
      note: language === 'en' ? 'Each bar: the share of one’s own messages' : '每条：占各自消息的多少',
    },
    delays: {
      draws: 'delays',
      theme,
      title: title[language].delays,
      names,
      halves: (['day', 'night'] as const).map((half, h) => ({
        half,
        label: halves[language][h] ?? '',
        rows: delays[language].map((label, i) => ({ label, me: 0.45 / (i + 1), them: 0.38 / (i + 1 + h / 2) })),
      })),
    },
    words: {
      draws: 'words',
      theme,
      title: language === 'en' ? 'Words that were Mira’s' : '小雨常说的话',
      rows: words[language].map((text, i) => ({
        text,
        rate: 0.04 / (i + 1),
        label: language === 'en' ? `in 1 of ${25 * (i + 1)}` : `每 ${25 * (i + 1)} 条里 1 条`,
      })),
    },
    'timeline-few-months': {
      draws: 'timeline',
      theme,
      title: language === 'en' ? 'You and Mira' : '你和小雨',
      months: monthsOf('2023-03-01', 6),
      eras: [],
      rows: [],
    },
    'timeline-twelve-years': {
      draws: 'timeline',
      theme,
      title: language === 'en' ? 'You and Mira' : '你和小雨',
      months: monthsOf('2012-02-01', 144),
      eras: Array.from({ length: 8 }, (_, i) => ({
        from: at('2012-02-01') + i * i * 2.25 * MONTH,
        to: at('2012-02-01') + (i + 1) ** 2 * 2.25 * MONTH,
        label:
          i === 1
            ? language === 'en'
              ? 'our first spring in the small flat above the bakery by the river'
              : '我们的第一个春天，住在河边面包店楼上的小房子里的那段日子'
            : language === 'en'
              ? `May ${2012 + i} – April ${2013 + i}`
              : `${2012 + i}年5月到${2013 + i}年4月`,
      })),
      rows: [
        { kind: 'told', label: language === 'en' ? 'what you told' : '你讲的', at: markTimes(12) },
        { kind: 'distilled', label: language === 'en' ? 'found in the record' : '记录里读到的', at: markTimes(60) },
        { kind: 'photo', label: language === 'en' ? 'photos' : '照片', at: markTimes(30) },
        { kind: 'post', label: language === 'en' ? 'posts' : '动态', at: markTimes(9) },
      ],
    },
    'timeline-only-told': {
      draws: 'timeline',
      theme,
      title: language === 'en' ? 'You and Mira' : '你和小雨',
      months: [],
      eras: [],
      rows: [{ kind: 'told', label: language === 'en' ? 'what you told' : '你讲的', at: markTimes(3) }],
    },
  };
};

const markTimes = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => at('2012-02-01') + wave(i * 3) * 143 * MONTH);
