// A record in a real vault, loaded as an import loads it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MessageKind, ParsedMessage } from '../../src/core/archive/message.ts';
import { measureStyle } from '../../src/core/persona/measure.ts';
import type { RecordStore, Vault } from '../../src/core/ports.ts';
import { openDatabase } from '../../src/db/connection.ts';
import { loadInto } from '../../src/db/vault/bulk.ts';
import { silent, temporaryStorage } from './storage.ts';

/** Everyone but `me` is the other person. */
export const recordOf = async (messages: readonly ParsedMessage[], me = 'me'): Promise<RecordStore> =>
  (await vaultOf(messages, me)).record;

export async function vaultOf(messages: readonly ParsedMessage[], me = 'me'): Promise<Vault> {
  const storage = await temporaryStorage({ encryption: false });
  const person = await storage.directory.admit({ platform: 'terminal', native: 'me' }, 1);
  const persona = await storage.directory.addPersona(person, 'Mira', 2);
  await storage.lend(persona.id, async (file) => {
    const connection = await openDatabase({ ...file, migrations: 'vault', durable: false, log: silent });
    async function* batches() {
      for (let i = 0; i < messages.length; i += 5000) yield messages.slice(i, i + 5000);
    }
    await loadInto(connection, {
      parts: [{ source: () => ({ format: 'whatsapp', conversation: '' }), batches: batches() }],
      me,
      onGrowth() {},
      measure: measureStyle,
      signal: new AbortController().signal,
    });
    await connection.close();
  });
  return storage.vaults.open(persona.id);
}

/** "me: hi", "them: hey", in order, one minute apart; a line "…" is a silence of a day. Other senders work too. */
export function chat(lines: readonly string[], start = Date.UTC(2023, 4, 1, 12) / 1000): readonly ParsedMessage[] {
  let wall = start;
  return lines.flatMap((line) => {
    wall += line === '…' ? 86_400 : 60;
    const [, sender, text = ''] = /^(\w+): (.*)$/s.exec(line) ?? [];
    return sender === undefined ? [] : [parsed(sender, text, wall)];
  });
}

export const parsed = (sender: string, text: string, wall: number | undefined): ParsedMessage => ({
  conversation: '',
  sender,
  wall,
  offset: undefined,
  kind: 'text',
  text,
  native: undefined,
  replyTo: undefined,
});

export const EXAMPLE = fileURLToPath(new URL('../../examples/WhatsApp Chat with Mira Chen.txt', import.meta.url));

const KINDS = new Map<string, MessageKind>([
  ['Missed voice call', 'call'],
  ['This message was deleted', 'deleted'],
]);

/** The example as its lines say, media left out. The readers have tests of their own. */
export function exampleMessages(): readonly ParsedMessage[] {
  const lines = readFileSync(EXAMPLE, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [, day, month, year, hour, minute, sender, text] =
      /^(\d\d)\/(\d\d)\/(\d{4}), (\d\d):(\d\d) - ([^:]+): (.*)$/.exec(line) ?? [];
    if (sender === undefined || text === undefined || text === '<Media omitted>') return [];
    const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) / 1000;
    return [{ ...parsed(sender, text, wall), kind: KINDS.get(text) ?? 'text' }];
  });
}
