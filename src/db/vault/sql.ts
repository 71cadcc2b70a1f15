// What the vault's queries run on: an open vault, or the one transaction of an import.
import type { InStatement, InValue, Row, Transaction } from '@libsql/client';
import type { Connection } from '../connection.ts';

export interface Sql {
  read(sql: string, args: readonly InValue[]): Promise<readonly Row[]>;
  /** All of them or none. */
  write(statements: readonly InStatement[]): Promise<void>;
}

export const sqlOf = (connection: Connection): Sql => ({
  read: async (sql, args) => (await connection.client.execute({ sql, args: [...args] })).rows,
  write: async (statements) => {
    await connection.exclusive(() => connection.client.batch([...statements], 'write'));
  },
});

export const sqlWithin = (transaction: Transaction): Sql => ({
  read: async (sql, args) => (await transaction.execute({ sql, args: [...args] })).rows,
  write: async (statements) => {
    await transaction.batch([...statements]);
  },
});
