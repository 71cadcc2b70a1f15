// Looking into JSON of which nothing is certain.

export type Fields = Readonly<Record<string, unknown>>;

/** An object of any fields; undefined for anything else. */
export const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? // Every field is looked at before it is used.
      (value as Fields)
    : undefined;

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** '' for anything that is no text. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A text or a number as a text, for ids; undefined for anything else, and for nothing. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
