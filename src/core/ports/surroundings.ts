// Time, chance and the log: nothing in the core asks the machine itself.

/** Time. Nothing in the core looks at the machine's clock. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Resolves early, without error, when the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface Chance {
  /** In [0, 1). */
  number(): number;
  /** 128 random bits as 32 hex digits. */
  id(): string;
}

/** Codes, ids and counts only: never what people wrote, a name, a file name or a key. */
export interface Log {
  info(code: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
  /** A bug or an outage; `cause` is logged with its stack and without its payload. */
  error(code: string, cause: unknown, facts?: Readonly<Record<string, string | number | boolean>>): void;
}
