// Answers in a shape: what a server with structured output is asked, and what is made of an answer without it.
import { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod';
import type { OutputConfig } from '@anthropic-ai/sdk/resources/messages';
import { z } from 'zod';

/** A plain string is asked for as free text. */
export const isFreeText = (schema: z.ZodType): boolean => schema instanceof z.ZodString;

export const formatOf = (schema: z.ZodType): NonNullable<OutputConfig['format']> => {
  const { type, schema: shape } = zodOutputFormat(schema);
  return { type, schema: shape };
};

/** For a server that knows no structured output. */
export const askedInWords = (system: string, schema: z.ZodType): string =>
  `${system}\n\nAnswer with one JSON value and nothing else: no code fence, no comment. It must fit this JSON Schema:\n${JSON.stringify(z.toJSONSchema(schema))}`;

/** undefined where the text holds no value of that shape. A fence or a sentence around the JSON is passed over. */
export function valueIn<T>(text: string, schema: z.ZodType<T>): T | undefined {
  if (isFreeText(schema)) return schema.safeParse(text).data;
  const from = text.search(/[[{]/);
  const to = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1;
  for (const part of [text, text.slice(from, to)]) {
    const parsed = schema.safeParse(jsonIn(part));
    if (parsed.success) return parsed.data;
  }
  return undefined;
}

/** undefined for what is no JSON. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
