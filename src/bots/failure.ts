// How a call to a platform may fail. Each platform sorts its client's errors into these; what is done about them is the same.
import { Unreachable, Unsent } from '../core/errors.ts';

/** `where` names the call, and nothing that people wrote. */
export type Failure =
  /** The chat is gone, or the person blocked the bot. */
  | { readonly kind: 'unreachable'; readonly where: string }
  /** The token is not accepted any more: nothing can be done in this run. */
  | { readonly kind: 'locked-out'; readonly where: string }
  /** The platform or the network is down. */
  | { readonly kind: 'down'; readonly where: string }
  /** Refused for good; `why` is the platform's own description. */
  | { readonly kind: 'refused'; readonly where: string; readonly why: string };

/** `stopping`: nothing is tried again in this run. */
export function errorOf(failure: Failure, stopping: boolean): Error {
  const { kind, where } = failure;
  if (kind === 'unreachable') return new Unreachable(where);
  if (kind === 'locked-out' || (kind === 'down' && stopping)) return new Unsent(where);
  return new Error(kind === 'refused' ? `${where} ${failure.why}` : `${where}: it could not be reached`);
}
