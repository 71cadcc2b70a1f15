// Reading what was made to hurt, held to its time.

import { expect } from 'vitest';
import type { Findings } from '../../src/core/archive/findings.ts';
import { type Problem, UserError } from '../../src/core/errors.ts';
import { inspect } from '../../src/imports/reading.ts';
import { processorSeconds } from './processor.ts';
import { type Seed, upload } from './seeds.ts';

/** What reading may take: seconds of processor time per megabyte, and before the first. */
const SECONDS_PER_MB = 2;
const SECONDS_BEFORE = 1;

export const MB = 1 << 20;

export interface Outcome {
  readonly findings?: Findings;
  readonly problem?: Problem;
  readonly seconds: number;
}

async function outcome(folder: string, seed: Seed, bytes: Uint8Array): Promise<Outcome> {
  const files = upload(folder, seed, bytes);
  const spent = processorSeconds();
  try {
    const findings = await inspect(files, {});
    return { findings, seconds: spent() };
  } catch (error) {
    if (error instanceof UserError) return { problem: error.problem, seconds: spent() };
    throw error;
  }
}

/** Also holds it to its time. */
export async function read(folder: string, seed: Seed, content: string | Uint8Array, what: string): Promise<Outcome> {
  const bytes = Buffer.from(content);
  const result = await outcome(folder, seed, bytes);
  const allowed = SECONDS_BEFORE + (SECONDS_PER_MB * bytes.length) / MB;
  expect(result.seconds, `${seed.format}/${seed.name}: ${what}, ${bytes.length} bytes`).toBeLessThan(allowed);
  return result;
}

/** What a person may have written or be called, and what somebody may put there who means harm. */
export const PIECES: readonly string[] = [
  ' ',
  '\t',
  'x',
  '1',
  ':',
  ': ',
  '[',
  ' (',
  '<',
  '<a ',
  '</div>',
  '&',
  '&#',
  '&amp;',
  '"',
  '""',
  '\\',
  ',',
  '\u200e',
  '\u202e',
  '{"a":',
  'https://a ',
  '- ',
  'A: ',
  '2024/03/02 10:00:00 ',
  '02.03.24, 10:00 - ',
  '=\r',
  '\n',
  'A:\n',
  '> a\n',
];
