// Whose archive of X it is.
import { plainName } from '../../characters.ts';
import type { ExportFile } from '../../format.ts';
import { companion } from '../accounts/companions.ts';
import { fieldsOf, idOf, listOf, textOf } from '../accounts/fields.ts';

/** The exporter. */
export interface Account {
  readonly id: string;
  readonly name: string;
}

const accountFile = companion('account.js', (text) => text.slice(text.indexOf('=') + 1));

export const accountBeside = async (file: ExportFile): Promise<Account | undefined> =>
  accountOf(await accountFile(file));

function accountOf(value: unknown): Account | undefined {
  const account = fieldsOf(fieldsOf(listOf(value)[0])?.account);
  const id = idOf(account?.accountId);
  if (id === undefined) return undefined;
  return { id, name: plainName(textOf(account?.username)) || plainName(textOf(account?.accountDisplayName)) || id };
}
