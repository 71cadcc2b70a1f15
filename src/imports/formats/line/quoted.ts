// A message of several lines stands in quotation marks, those inside doubled; what it quotes may look like anything else in
// the file. A message of one line that begins with a quotation mark is only that.

/** How a line goes on inside a quotation. 'raw': there was none. */
export type Quotation = 'open' | 'closed' | 'raw';

const QUOTE = 0x22;

/** `from`: behind the opening mark, or 0. */
export function quotation(line: string, from: number): Quotation {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at)) {
    let end = at;
    while (line.charCodeAt(end) === QUOTE) end++;
    if ((end - at) % 2 === 1) return end === line.length ? 'closed' : 'raw';
    at = end;
  }
  return 'open';
}

/** `whole`: with both marks. */
export const unquoted = (whole: string): string => whole.slice(1, -1).replaceAll('""', '"');
