// The fields of an object as JavaScript writes it: names without quotes, strings in any. Read, never run.

/** Strings as the script means them, numbers as text. */
export type Fields = ReadonlyMap<string, string>;

/** undefined for what is no such object. */
export function fieldsIn(object: string): Fields | undefined {
  const fields = new Map<string, string>();
  const name = /\s*(?:([A-Za-z_$][\w$]*)|"(\w+)"|'(\w+)')\s*:\s*/y;
  let at = 1;
  while (at < object.length) {
    name.lastIndex = at;
    const found = name.exec(object);
    if (!found) return /^[\s,]*\}$/.test(object.slice(at, at + 200)) ? fields : undefined;
    const value = valueAt(object, name.lastIndex);
    if (!value) return undefined;
    fields.set(found[1] ?? found[2] ?? found[3] ?? '', value.text);
    at = value.end;
  }
  return fields;
}

interface Value {
  readonly text: string;
  /** Behind it and the comma. */
  readonly end: number;
}

function valueAt(object: string, from: number): Value | undefined {
  const quote = object[from];
  if (quote === "'" || quote === '"' || quote === '`') return stringAt(object, from + 1, quote);
  const bare = /([^\s,}'"]{0,40})\s*([,}])/y;
  bare.lastIndex = from;
  const found = bare.exec(object);
  return found ? { text: found[1] ?? '', end: found[2] === ',' ? bare.lastIndex : bare.lastIndex - 1 } : undefined;
}

const AFTER = /\s{0,60}([,}])/y;

/** A quotation mark inside that was not escaped does not end it: a name may hold one. */
function stringAt(object: string, from: number, quote: string): Value | undefined {
  for (let i = from; i < object.length; i++) {
    if (object[i] === '\\') i++;
    else if (object[i] === quote) {
      AFTER.lastIndex = i + 1;
      const after = AFTER.exec(object);
      if (after)
        return { text: meant(object.slice(from, i)), end: after[1] === ',' ? AFTER.lastIndex : AFTER.lastIndex - 1 };
    }
  }
  return undefined;
}

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', '0': '' };

const meant = (written: string): string =>
  written.includes('\\')
    ? written.replace(
        /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g,
        (_, four?: string, two?: string, one = '') => {
          const code = four ?? two;
          return code === undefined
            ? (CONTROLS[one] ?? (one === '\n' ? '' : one))
            : String.fromCharCode(Number.parseInt(code, 16));
        },
      )
    : written;
