// JSON that is not quite JSON. Telegram Desktop writes control characters as \x0B, and other tools write them bare.

export interface Parsed {
  readonly values: unknown[];
  readonly repaired: boolean;
  /** Elements that were given up. */
  readonly broken: number;
}

/** `bytes` holds one value or several with commas between. Never throws. */
export function parseJson(bytes: Buffer): Parsed {
  const text = bytes.toString('utf8');
  const values = tryParse(`[${text}]`);
  if (values) return { values, repaired: false, broken: 0 };
  const mended = repairJson(text);
  const again = tryParse(`[${mended}]`);
  if (again) return { values: again, repaired: true, broken: 0 };
  return oneByOne(mended);
}

function tryParse(text: string): unknown[] | undefined {
  try {
    // An array, because the text stands in brackets.
    return JSON.parse(text) as unknown[];
  } catch {
    // Whoever called has another way.
    return undefined;
  }
}

const STRING = /"(?:[^"\\]|\\.)*"/gs;
const ESCAPE_OR_CONTROL = /\\(?:(["\\/bfnrt])|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))|([\0-\x1f])/gs;

/** Invalid escapes and bare control characters inside strings. */
function repairJson(text: string): string {
  return text.replace(STRING, (string) =>
    string.replace(
      ESCAPE_OR_CONTROL,
      (whole, simple?: string, unicode?: string, hex?: string, stray?: string, control?: string) => {
        if (simple !== undefined || unicode !== undefined) return whole;
        if (hex !== undefined) return `\\u00${hex}`;
        if (control !== undefined) return `\\u00${control.charCodeAt(0).toString(16).padStart(2, '0')}`;
        return `\\\\${stray ?? ''}`;
      },
    ),
  );
}

/** At the commas between elements; an element that is still broken is left out. */
function oneByOne(text: string): Parsed {
  const values: unknown[] = [];
  let broken = 0;
  for (const element of elementsOf(text)) {
    const parsed = tryParse(`[${element}]`);
    if (parsed) values.push(...parsed);
    else broken++;
  }
  return { values, repaired: true, broken };
}

function* elementsOf(text: string): Generator<string, void, void> {
  let depth = 0;
  let from = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (inString) {
      if (letter === '\\') i++;
      else if (letter === '"') inString = false;
    } else if (letter === '"') inString = true;
    else if (letter === '{' || letter === '[') depth++;
    else if (letter === '}' || letter === ']') depth--;
    else if (letter === ',' && depth === 0) {
      yield text.slice(from, i);
      from = i + 1;
    }
  }
  yield text.slice(from);
}
