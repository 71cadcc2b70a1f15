// Meta writes every byte of a text in UTF-8 as a character of its own: "caf\u00c3\u00a9" for "café".
import { isUtf8 } from 'node:buffer';

/** Texts that are not broken in that way stay as they are. */
export function repaired(text: string): string {
  let beyondAscii = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0xff) return text;
    if (code > 0x7f) beyondAscii = true;
  }
  if (!beyondAscii) return text;
  const bytes = Buffer.from(text, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : text;
}
