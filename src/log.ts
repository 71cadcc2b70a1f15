import { pino } from 'pino';
import type { Log } from './core/ports.ts';

/** One error as it may be logged: no message, for databases and parsers put what people wrote into theirs. */
interface LoggedError {
  readonly type: string;
  readonly code?: string;
  readonly frames: readonly string[];
  readonly cause?: LoggedError;
}

function logged(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, frames: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const cause = error.cause === undefined ? {} : { cause: logged(error.cause) };
  return { type: error.name, ...code, frames: frames.map((line) => line.trim()), ...cause };
}

/** Writes JSON lines to the file descriptor. */
export function createLog(level: string, descriptor: number): Log {
  const logger = pino({ level, base: null }, pino.destination({ dest: descriptor, sync: true }));
  return {
    info: (code, facts) => logger.info({ ...facts, code }),
    error: (code, cause, facts) => logger.error({ ...facts, code, error: logged(cause) }),
  };
}
