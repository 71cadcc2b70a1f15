import type { Rate } from '../persona/style.ts';

/** Whole percents; what is rare but there is "under 1 %". */
export const percent = (rate: Rate): string => (rate > 0 && rate < 0.01 ? 'under 1 %' : `${Math.round(rate * 100)} %`);
