// How often the quoting voice answers wrongly, and how often it says nothing. The table is printed into the log.
import { expect, it } from 'vitest';
import { answersTo } from './judging.ts';

/** Shares of all answers: fitting at least, wrong at most. What is not judged yet counts as wrong. */
const BOUNDS = { example: [0.95, 0.03], chinese: [0.55, 0.04], sparse: [0.38, 0.02] } as const;

it('answers what was said, and rather says nothing than something wrong', async () => {
  const rows: string[] = [];
  for (const [name, [fitting, wrong]] of Object.entries(BOUNDS)) {
    const answered = await answersTo(name);
    const share = (is: (answer: (typeof answered)[number]) => boolean): number =>
      answered.filter(is).length / answered.length;
    const fits = share(({ situation, answer }) => situation.good.has(answer));
    const silent = share(({ answer }) => answer === '');
    rows.push(
      [
        name.padEnd(10),
        ...[fits, silent, 1 - fits - silent].map((each) => `${Math.round(each * 100)} %`.padStart(8)),
      ].join(''),
    );
    expect(fits, name).toBeGreaterThanOrEqual(fitting);
    expect(1 - fits - silent, name).toBeLessThanOrEqual(wrong);
  }
  console.info(['quoting        fits  silent   wrong', ...rows].join('\n'));
});
