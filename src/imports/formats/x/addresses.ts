import { unescaped } from '../accounts/entities.ts';
import { fieldsOf, textOf } from '../accounts/fields.ts';

/** X shortens addresses; the long ones stand beside. */
export function expanded(raw: string, urls: readonly unknown[]): string {
  let text = unescaped(raw);
  for (const one of urls.slice(0, 100)) {
    const url = fieldsOf(one);
    const short = textOf(url?.url);
    const long = textOf(url?.expanded ?? url?.expanded_url);
    if (short !== '' && long !== '') text = text.replace(short, () => long);
  }
  return text;
}
