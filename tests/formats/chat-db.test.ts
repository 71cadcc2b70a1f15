// Messages' database is a program of its own: what stands in its schema was written by whoever made the file.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { createClient } from '@libsql/client';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import yazl from 'yazl';
import { inspect } from '../../src/imports/reading.ts';
import { leftBy } from '../support/temporary.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'afterword-chatdb-'));
const FIXTURE = join(import.meta.dirname, 'fixtures/imessage-chat-db/chat/export.db');
const PATH = join(FOLDER, 'here', 'chat #1 100%.db');
const FILES = [{ path: PATH, name: 'chat.db' }];

beforeEach(() => {
  rmSync(join(FOLDER, 'here'), { recursive: true, force: true });
  mkdirSync(join(FOLDER, 'here'));
  copyFileSync(FIXTURE, PATH);
  chmodSync(PATH, 0o600);
});
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** As somebody would who prepares a trap. */
async function prepared(...statements: readonly string[]): Promise<void> {
  const client = createClient({ url: `file:${encodeURIComponent(PATH)}`, concurrency: 1 });
  for (const statement of statements) await client.execute(statement);
  client.close();
}

const sum = (): string => createHash('sha256').update(readFileSync(PATH)).digest('hex');
const problem = () =>
  inspect(FILES, {}).then(
    () => undefined,
    (error) => error.problem,
  );

describe("Messages' database", () => {
  it('is left as it was, and nothing is put beside it', async () => {
    const before = sum();
    expect((await inspect(FILES, {})).conversations[0]?.messages).toBe(16);
    expect(sum()).toBe(before);
    expect(readdirSync(join(FOLDER, 'here'))).toEqual(['chat #1 100%.db']);
  });

  it('may hold texts that are no text, in its rows and in its schema', async () => {
    await prepared("UPDATE message SET text = CAST(X'41ff42' AS TEXT), guid = CAST(X'fe' || ROWID AS TEXT)");
    await prepared(
      "UPDATE chat SET display_name = CAST(X'ff' AS TEXT)",
      "UPDATE handle SET id = CAST(X'2bff' AS TEXT)",
    );
    expect((await inspect(FILES, {})).conversations[0]?.messages).toBe(16);
    writeFileSync(
      PATH,
      Buffer.from(readFileSync(PATH).toString('latin1').replaceAll('text TEXT', 'text T\xffXT'), 'latin1'),
    );
    expect((await inspect(FILES, {})).conversations[0]?.messages).toBe(16);
  });

  it('is read the same when it was kept with a log', async () => {
    await prepared('PRAGMA journal_mode = WAL', 'PRAGMA wal_checkpoint(TRUNCATE)');
    for (const name of readdirSync(join(FOLDER, 'here')))
      if (/-(wal|shm)$/.test(name)) rmSync(join(FOLDER, 'here', name));
    const before = sum();
    expect((await inspect(FILES, {})).conversations[0]?.messages).toBe(16);
    expect(sum()).toBe(before);
    expect(readdirSync(join(FOLDER, 'here'))).toEqual(['chat #1 100%.db']);
  });

  it('is not read where a table is a view in truth', async () => {
    await prepared(
      'ALTER TABLE handle RENAME TO people',
      'CREATE VIEW handle AS WITH RECURSIVE forever(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM forever) SELECT n AS id FROM forever',
    );
    expect(await problem()).toEqual({ code: 'not-an-export', file: 'chat.db', found: 'database' });
  });

  it('is not read where the schema calls a view a table', async () => {
    await prepared(
      'ALTER TABLE handle RENAME TO people',
      'CREATE VIEW handle AS SELECT 1 AS id',
      'PRAGMA writable_schema = ON',
      "UPDATE sqlite_schema SET type = 'table', rootpage = 2 WHERE name = 'handle'",
    );
    expect((await problem())?.code).toMatch(/not-an-export|damaged/);
  });

  it('is not read where a column computes itself', async () => {
    await prepared('ALTER TABLE message ADD COLUMN bomb TEXT GENERATED ALWAYS AS (hex(zeroblob(100000000))) VIRTUAL');
    expect(await problem()).toMatchObject({ code: 'not-an-export' });
  });

  it('runs no triggers', async () => {
    await prepared(
      'CREATE TRIGGER t AFTER UPDATE ON message BEGIN DELETE FROM message; END',
      "CREATE TRIGGER u AFTER INSERT ON message BEGIN SELECT load_extension('x'); END",
    );
    const before = sum();
    expect((await inspect(FILES, {})).conversations[0]?.messages).toBe(16);
    expect(sum()).toBe(before);
  });

  it('of another program is refused by name', async () => {
    await prepared('DROP TABLE chat');
    expect(await problem()).toEqual({ code: 'not-an-export', file: 'chat.db', found: 'database' });
  });

  it('may hold numbers and bytes where texts should be', async () => {
    await prepared(
      'UPDATE message SET text = 5 WHERE ROWID = 1',
      "UPDATE message SET text = X'00ff', attributedBody = 'NSString' WHERE ROWID = 2",
      "UPDATE message SET date = 'soon', is_from_me = 'x', handle_id = 1.5 WHERE ROWID = 3",
      'UPDATE message SET date = -9223372036854775808, guid = 7 WHERE ROWID = 4',
      'UPDATE message SET date = 9223372036854775807, item_type = NULL WHERE ROWID = 5',
      "INSERT INTO chat_message_join VALUES ('a', 'b', 1), (1, -5, 1), (1, 99999999999, 1), (-1, 6, 1)",
    );
    const { conversations, warnings } = await inspect(FILES, {});
    expect(conversations.reduce((all, one) => all + one.messages, 0)).toBe(16);
    expect(warnings).toEqual([{ code: 'bad-times', count: 2 }]);
  });

  it('is unpacked from a zip to read it, and nothing of it stays', async () => {
    const zip = new yazl.ZipFile();
    zip.addFile(FIXTURE, 'Library/Messages/chat.db');
    zip.end();
    const path = join(FOLDER, 'here', 'messages.zip');
    writeFileSync(path, await buffer(zip.outputStream));
    const reading = async () => {
      const findings = await inspect([{ path, name: 'messages.zip' }], {});
      expect(findings.conversations[0]?.messages).toBe(16);
    };
    expect(await leftBy(reading, join(FOLDER, 'temporary'))).toEqual([]);
  });

  it('is given up when the person changes their mind', async () => {
    const reason = new Error('stopped');
    await expect(inspect(FILES, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
