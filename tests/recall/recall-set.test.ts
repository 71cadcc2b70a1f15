// How often the line that answers a question is among the first that are found. The table is printed into the log.
import { expect, it } from 'vitest';
import { findPassages } from '../../src/core/archive/passages.ts';
import { recordOf } from '../support/record.ts';
import { recallSet } from './recall-set.ts';

const DEPTHS = [5, 10, 25] as const;
/** What it has reached, and a little less. */
const FLOORS = { english: [0.74, 0.8, 0.8], chinese: [0.74, 0.78, 0.78], japanese: [0.9, 0.9, 0.9] } as const;

async function sharesFound(language: string): Promise<readonly number[]> {
  const { messages, questions } = recallSet(language);
  expect(questions).toHaveLength(50);
  const record = await recordOf(messages);
  const names = { me: [], them: [] };
  const places = await Promise.all(
    questions.map(async ({ text, evidence }) => {
      const found = await findPassages(record, { message: text, names, at: undefined, limit: DEPTHS[2] });
      return found.findIndex(({ hit }) => hit.at === evidence.at && hit.text === evidence.text);
    }),
  );
  return DEPTHS.map((depth) => places.filter((place) => place >= 0 && place < depth).length / places.length);
}

it('finds what a question is about, in three languages', async () => {
  const table = new Map<string, readonly number[]>();
  for (const language of Object.keys(FLOORS)) table.set(language, await sharesFound(language));
  const lines = [...table].map(([language, shares]) =>
    [language.padEnd(10), ...shares.map((share) => `${Math.round(share * 100)} %`.padStart(6))].join(''),
  );
  console.info(['recall          @5   @10   @25', ...lines].join('\n'));
  for (const [language, floors] of Object.entries(FLOORS))
    for (const [i, floor] of floors.entries())
      expect(table.get(language)?.[i], `${language} @${DEPTHS[i]}`).toBeGreaterThanOrEqual(floor);
});
