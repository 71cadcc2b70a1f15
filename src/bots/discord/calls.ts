// Discord's REST API, with the patience it asks for. discord.js waits for rate limits and tries three times; after that
// these go on trying, for as long as Discord or the network is down and the program runs.
import { type RawFile, type REST, RESTEvents } from 'discord.js';
import { Unsent } from '../../core/errors.ts';
import type { Clock, Log } from '../../core/ports.ts';
import { failureOf } from './failure.ts';

const RETRY_MS = { first: 1000, most: 30_000 };

export interface Request {
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string>>;
  readonly files?: readonly RawFile[];
  /** Default true; an interaction's own calls are made without the bot's token. */
  readonly auth?: boolean;
}

type Route = `/${string}`;

/** The type of an answer is what Discord documents for the call. */
export interface Calls {
  get<T>(route: Route, request?: Request): Promise<T>;
  post<T>(route: Route, request: Request): Promise<T>;
  put<T>(route: Route, request: Request): Promise<T>;
  patch<T>(route: Route, request: Request): Promise<T>;
  delete(route: Route, request?: Request): Promise<unknown>;
  /** Discord will not take the token any more: from now on every call rejects with Unsent. Logged once. */
  readonly lockOut: () => void;
}

export interface CallsParts {
  readonly rest: REST;
  readonly clock: Clock;
  readonly log: Log;
  readonly stopping: AbortSignal;
}

export function createCalls({ rest, clock, log, stopping }: CallsParts): Calls {
  let lockedOut = false;
  let down = false;

  async function patiently<T>(call: () => Promise<unknown>): Promise<T> {
    for (let pause = RETRY_MS.first; ; pause = Math.min(2 * pause, RETRY_MS.most)) {
      if (lockedOut) throw new Unsent('the token was revoked');
      try {
        const answer = await call();
        down = false;
        return answer as T; // see `Calls`
      } catch (error) {
        const kind = failureOf(error)?.kind;
        if (kind === 'locked-out') lockOut();
        if (kind !== 'down' || stopping.aborted) throw error;
        if (!down) log.info('discord-down');
        down = true;
        await clock.sleep(pause, stopping);
      }
    }
  }

  function lockOut(): void {
    if (!lockedOut) log.error('discord-locked-out', new Error('Discord does not take the DISCORD_TOKEN any more'));
    lockedOut = true;
  }

  rest.on(RESTEvents.RateLimited, () => log.info('discord-rate-limited'));
  const options = ({ query, files, ...request }: Request = {}) => ({
    ...request,
    ...(query && { query: new URLSearchParams(query) }),
    ...(files && { files: [...files] }),
  });
  return {
    get: (route, request) => patiently(() => rest.get(route, options(request))),
    post: (route, request) => patiently(() => rest.post(route, options(request))),
    put: (route, request) => patiently(() => rest.put(route, options(request))),
    patch: (route, request) => patiently(() => rest.patch(route, options(request))),
    delete: (route, request) => patiently(() => rest.delete(route, options(request))),
    lockOut,
  };
}
