// The names of the months in the languages that computers are set to.

/** Where two languages call different months the same, the first one counts. */
const LANGUAGES =
  'en de fr es pt it nl pl ru uk sv da nb fi cs sk hu ro tr el ca id ms th ar he fa hi bg sl lt lv et sr-Latn af'.split(
    ' ',
  );

let known: ReadonlyMap<string, number> | undefined;

/** 1 to 12 where a word of the text is the name of a month, long or short; undefined where none is. */
export function monthIn(text: string): number | undefined {
  known ??= monthNames();
  for (const word of text.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? []) {
    const month = known.get(word.toLowerCase());
    if (month !== undefined) return month;
  }
  return undefined;
}

function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    for (const language of LANGUAGES) {
      // with a day beside it, for a month alone is another case in many languages
      const formats = [{ month: style }, { month: style, day: 'numeric' }] as const;
      for (const options of formats) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
        for (let month = 1; month <= 12; month++) {
          const part = format.formatToParts(Date.UTC(2024, month - 1, 2)).find((one) => one.type === 'month');
          const name = /\p{L}[\p{L}\p{M}’']*/u.exec(part?.value ?? '')?.[0].toLowerCase();
          if (name !== undefined && name.length > 2 && !names.has(name)) names.set(name, month);
        }
      }
    }
  }
  return names;
}
