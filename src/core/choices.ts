// Buttons. A token names who offered it, at which step, and what it stands for; a stale one changes nothing.
import type { Choice } from './events.ts';
import type { Visit } from './visit.ts';

export interface Token {
  readonly owner: string;
  readonly nonce: string;
  readonly value: string;
}

/** Telegram's limit for callback data, in bytes. */
const TOKEN_BYTES = 64;

export function choice(owner: string, nonce: string, value: string, label: string): Choice {
  const token = `${owner}:${nonce}:${value}`;
  if (new TextEncoder().encode(token).length > TOKEN_BYTES)
    throw new RangeError(`a token of ${owner} is over ${TOKEN_BYTES} bytes`);
  return { label, token };
}

export function parseToken(token: string): Token | undefined {
  const match = /^([a-z-]+):([0-9a-z]*):(.*)$/s.exec(token);
  if (!match) return undefined;
  const [, owner = '', nonce = '', value = ''] = match;
  return { owner, nonce, value };
}

/** A step nonce: short, as tokens are. */
export const shortNonce = (id: string): string => id.slice(0, 8);

/** Buttons of a command; the ones it offered before go stale. */
export async function offer(
  visit: Visit,
  owner: string,
  options: readonly { readonly value: string; readonly label: string }[],
): Promise<readonly Choice[]> {
  const nonce = shortNonce(visit.ports.chance.id());
  await visit.home.nonces.set(owner, nonce);
  return options.map((option) => choice(owner, nonce, option.value, option.label));
}
