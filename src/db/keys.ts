// Keys. The master key wraps one random key per file; forgetting a wrapped key is erasing what it locked.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, scryptSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartError } from '../core/errors.ts';

const KEY_BYTES = 32;
/** What NIST SP 800-38D asks of GCM. */
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** The length of a wrapped key: overwritten by as many others, it is gone where it stood. */
export const WRAPPED_BYTES = IV_BYTES + KEY_BYTES + TAG_BYTES;
const SHORTEST_SECRET = 16;
/** RFC 7914 names N = 16384 for an interactive login; twice that, as it is done once a start (32 MB, about 80 ms). */
const SCRYPT = { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

export interface Keyring {
  /** Of the directory's file. */
  readonly directory: Uint8Array;
  /** The same for the same text; without the master key nobody finds the text by it. Hex. */
  mark(text: string): string;
  /** `owner` is the id the key belongs to: wrapped for one, it does not unwrap for another. */
  wrap(key: Uint8Array, owner: string): Buffer;
  /** Throws when the master key, the owner or the bytes are not those it was wrapped with. */
  unwrap(wrapped: Uint8Array, owner: string): Uint8Array;
}

export const newFileKey = (): Uint8Array => randomBytes(KEY_BYTES);

/** 128 random bits as 32 hex digits. */
export const newId = (): string => randomBytes(16).toString('hex');

export function keyringOf(master: Uint8Array): Keyring {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', master, '', `afterword ${purpose}`, KEY_BYTES));
  const wrapping = derive('wrapping');
  const marking = derive('marking');
  return {
    directory: derive('directory'),
    mark: (text) => createHmac('sha256', marking).update(text).digest('hex'),
    wrap(key, owner) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', wrapping, iv).setAAD(Buffer.from(owner));
      return Buffer.concat([iv, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
    },
    unwrap(wrapped, owner) {
      const bytes = Buffer.from(wrapped);
      const decipher = createDecipheriv('aes-256-gcm', wrapping, bytes.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(-TAG_BYTES));
      return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
    },
  };
}

export interface MasterKeySource {
  /** AFTERWORD_KEY; undefined: the key file. */
  readonly secret: string | undefined;
  /** Outside the data folder, so that a copy of the data alone opens nothing. */
  readonly keyFile: string;
  /** Whether there is something the key has to open. */
  readonly dataExists: boolean;
}

/** Makes the key file when there is neither a secret nor data yet. Throws StartError. */
export async function masterKey({ secret, keyFile, dataExists }: MasterKeySource): Promise<Uint8Array> {
  if (secret !== undefined) return fromSecret(secret);
  if (existsSync(keyFile)) return readKeyFile(keyFile);
  if (dataExists)
    throw new StartError(
      `There is data, but its key file ${keyFile} is missing. Put it back, or set AFTERWORD_KEY if the data was made with it.`,
    );
  return makeKeyFile(keyFile);
}

function fromSecret(secret: string): Uint8Array {
  if (secret.length < SHORTEST_SECRET)
    throw new StartError(`AFTERWORD_KEY is too short: it needs at least ${SHORTEST_SECRET} characters.`);
  // A fixed salt, so that the secret alone restores a backup.
  return scryptSync(secret, 'afterword master key', KEY_BYTES, SCRYPT);
}

async function readKeyFile(keyFile: string): Promise<Uint8Array> {
  const key = Buffer.from((await readFile(keyFile, 'utf8')).trim(), 'hex');
  if (key.length !== KEY_BYTES)
    throw new StartError(`The key file ${keyFile} is damaged: it should hold ${KEY_BYTES * 2} hexadecimal digits.`);
  return key;
}

async function makeKeyFile(keyFile: string): Promise<Uint8Array> {
  const key = newFileKey();
  const file = await open(keyFile, 'wx', 0o600);
  try {
    await file.writeFile(`${Buffer.from(key).toString('hex')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(dirname(keyFile));
  return key;
}

/** Without it a power loss may take the file's name, and with it everything the key opens. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
