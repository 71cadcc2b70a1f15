// AM and PM in the languages phones write them in. The times of day of Chinese count as the half of the day they lie in.

const MORNING =
  'am|a m|上午|午前|오전|凌晨|清晨|早上|ص|ق ظ|पूर्वाह्न|πμ|dop|de|öö|sa|pg|fm|f m|ip|früh|vorm|ก่อนเที่ยง|pr p|dopoledne';
const AFTERNOON =
  'pm|p m|下午|午後|오후|中午|傍晚|晚上|م|ب ظ|अपराह्न|μμ|odp|du|ös|ch|ptg|em|e m|nachm|หลังเที่ยง|pop|odpoledne';

export type DayPeriod = 'am' | 'pm';

const PERIODS = new Map<string, DayPeriod>([
  ...MORNING.split('|').map((word) => [word, 'am'] as const),
  ...AFTERNOON.split('|').map((word) => [word, 'pm'] as const),
]);

/** `written` as between two parts of a line: dots, spaces and marks do not count. */
export function dayPeriod(written: string): DayPeriod | undefined {
  const word = written.toLowerCase().replace(/\./g, ' ').replace(/\s+/g, ' ').trim();
  return PERIODS.get(word) ?? PERIODS.get(word.replaceAll(' ', ''));
}

/** 24 h; an hour over 12 was never a 12 h clock's (some exports write "23:59 PM"). */
export function hourOf(hour: number, period: DayPeriod | undefined): number {
  if (period === 'pm' && hour < 12) return hour + 12;
  return period === 'am' && hour === 12 ? 0 : hour;
}
