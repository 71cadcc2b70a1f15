// grammY's errors carry the payload (what people wrote) and the address (the token). These do not.
import { GrammyError, HttpError } from 'grammy';
import { Unreachable } from '../../core/errors.ts';

const GONE = /chat not found|user is deactivated|PEER_ID_INVALID/i;

export function withoutSecrets(error: unknown): unknown {
  if (error instanceof GrammyError) {
    const { method, error_code: code, description } = error;
    if (code === 403 || (code === 400 && GONE.test(description))) return new Unreachable(`${method}: ${code}`);
    return new Error(`${method}: ${code} ${description}`);
  }
  return error instanceof HttpError ? new Error('Telegram could not be reached') : error;
}

/** Refused for good with a 400 whose description fits. */
export const isRefusal = (error: unknown, description: RegExp): boolean =>
  error instanceof GrammyError && error.error_code === 400 && description.test(error.description);
