// grammY's errors carry the payload (what people wrote) and the address (the token). These do not.
import { GrammyError, HttpError } from 'grammy';
import { errorOf, type Failure } from '../failure.ts';

const GONE = /chat not found|user is deactivated|PEER_ID_INVALID/i;

/** undefined: it is not Telegram's. */
function failureOf(error: unknown): Failure | undefined {
  if (error instanceof HttpError) return { kind: 'down', where: 'Telegram' };
  if (!(error instanceof GrammyError)) return undefined;
  const { method, error_code: code, description } = error;
  const where = `${method}: ${code}`;
  if (code === 403 || (code === 400 && GONE.test(description))) return { kind: 'unreachable', where };
  if (code === 401) return { kind: 'locked-out', where };
  if (code === 429 || code >= 500) return { kind: 'down', where };
  return { kind: 'refused', where, why: description };
}

export function withoutSecrets(error: unknown, stopping = false): unknown {
  const failure = failureOf(error);
  return failure ? errorOf(failure, stopping) : error;
}

/** Refused for good with a 400 whose description fits. */
export const isRefusal = (error: unknown, description: RegExp): boolean =>
  error instanceof GrammyError && error.error_code === 400 && description.test(error.description);
