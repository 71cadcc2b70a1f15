// discord.js's errors carry the body (what people wrote) and the address (tokens of interactions). These do not.
import { DiscordAPIError, HTTPError } from 'discord.js';
import { errorOf, type Failure } from '../failure.ts';

/** Unknown channel, unknown user, no access, the person blocked the bot or takes no messages, nothing in common any more. */
const GONE: ReadonlySet<number> = new Set([10_003, 10_013, 50_001, 50_007, 50_278]);
/** 50027: the token of an interaction, not the bot's. */
const EXPIRED = 50_027;
const TOO_LARGE: ReadonlySet<number> = new Set([40_005, 50_045]);

/** Without ids and tokens. */
const routeOf = ({ method, url }: { readonly method: string; readonly url: string }): string =>
  `${method} ${new URL(url).pathname.replace(/\/(webhooks|interactions)\/.*/, '/$1').replace(/\/\d+/g, '/:id')}`;

/** undefined: it is not Discord's. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof HTTPError) return { kind: 'down', where: routeOf(error) };
  if (!(error instanceof DiscordAPIError)) return isOutage(error) ? { kind: 'down', where: 'Discord' } : undefined;
  const { status, code } = error;
  const where = `${routeOf(error)}: ${status}`;
  if (typeof code === 'number' && GONE.has(code)) return { kind: 'unreachable', where };
  if (status === 401 && code !== EXPIRED) return { kind: 'locked-out', where };
  if (status === 429 || status >= 500) return { kind: 'down', where };
  return { kind: 'refused', where, why: `(${code})` };
}

/** Of the network, as ECONNREFUSED, and of Node's client, as UND_ERR_SOCKET; ERR_… are mistakes of the program. */
const NETWORK = /^(?!ERR_)(E[A-Z_]+|UND_ERR_\w+)$/;

/** A request that took too long is aborted. */
const isOutage = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'AbortError' || ('code' in error && typeof error.code === 'string' && NETWORK.test(error.code)));

export function withoutSecrets(error: unknown, stopping = false): unknown {
  const failure = failureOf(error);
  return failure ? errorOf(failure, stopping) : error;
}

/** Refused for good, whatever the reason. */
export const isRefusal = (error: unknown): boolean => {
  const kind = failureOf(error)?.kind;
  return kind === 'refused' || kind === 'unreachable';
};

/** What was sent is larger than Discord takes. */
export const isTooLarge = (error: unknown): boolean =>
  error instanceof DiscordAPIError && (error.status === 413 || TOO_LARGE.has(Number(error.code)));
