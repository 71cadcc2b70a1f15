// The days of the week as phones write them: what tells a day's heading from a line that only looks like one.

/** Languages whose names of days are known. */
const LANGUAGES = 'en es pt fr de it id ms vi tr ru pl nl ja ko th zh-CN zh-TW ar fil'.split(' ');
/** A Sunday. */
const SUNDAY = Date.UTC(2023, 0, 1);
const DAY_MS = 86_400_000;

/** "วันศุกร์", "Fri.", "金曜", "週五": the letters that make the difference. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/^(วัน|星期|礼拜|禮拜|周|週)/u, '')
    .replace(/(曜日|曜|요일)$/u, '')
    .trim();

/** Only in Thai do single letters tell all days apart, and only there are they written. */
const widthsOf = (language: string) =>
  language === 'th' ? (['narrow', 'long'] as const) : (['short', 'long'] as const);

function namesOfDays(): ReadonlyMap<string, number> {
  const names = new Map([['天', 0]]);
  for (const language of LANGUAGES)
    for (const weekday of widthsOf(language)) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      for (let day = 0; day < 7; day++) names.set(bare(format.format(SUNDAY + day * DAY_MS)), day);
    }
  return names;
}

/** Made when it is first asked for: it takes some 20 ms. */
let known: ReadonlyMap<string, number> | undefined;

/** 0 is Sunday; undefined where the word is no day's name. */
export function weekdayNamed(word: string): number | undefined {
  known ??= namesOfDays();
  return known.get(bare(word));
}

/** `day` as `dayStart` gives it. */
export const weekdayOf = (day: number): number => (Math.floor(day / 86_400) + 4) % 7;
