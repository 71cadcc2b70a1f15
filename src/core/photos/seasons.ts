// The season something was in, in the words people search for it by.

/** By the month divided by three, winter first, as north of the equator. */
const SEASONS = ['winter 冬天 冬季', 'spring 春天 春季', 'summer 夏天 夏季', 'autumn fall 秋天 秋季'] as const;

/** `at`: wall-clock seconds. */
export function seasonWords(at: number, south: boolean): string {
  const number = Math.floor(((new Date(at * 1000).getUTCMonth() + 1) % 12) / 3);
  return SEASONS[(number + (south ? 2 : 0)) % 4] ?? '';
}
