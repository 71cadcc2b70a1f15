// How much one person may keep on the machine.
import { UserError } from '../core/errors.ts';

/** Bytes. */
export interface Quota {
  readonly used: number;
  readonly limit: number;
}

const MEGABYTE = 1024 * 1024;

/** Throws UserError 'quota-full' when so many bytes more are too many. */
export function expectRoom({ used, limit }: Quota, more: number): void {
  if (used + more <= limit) return;
  throw new UserError({
    code: 'quota-full',
    usedMegabytes: Math.ceil(used / MEGABYTE),
    quotaMegabytes: Math.floor(limit / MEGABYTE),
  });
}
