// What code can say of findings, true and false ones: which go without a second reading, and which are lost. The table is
// printed into the log.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { RecordMessage } from '../../src/core/archive/message.ts';
import { checked } from '../../src/core/distillation/checking.ts';
import { type FoundByModel, findingSchema } from '../../src/core/persona/findings.ts';
import { READER } from '../../src/core/talk/quoted.ts';

interface Judged {
  readonly found: FoundByModel;
  readonly isTrue: boolean;
}

const NAME = 'Mira';

function setIn(language: string) {
  const file = readFileSync(new URL(`findings-${language}.txt`, import.meta.url), 'utf8');
  const lines: RecordMessage[] = [];
  const judged: Judged[] = [];
  for (const line of file.split('\n')) {
    const [, id, by, text = ''] = /^(\d+) (me|them): (.*)$/.exec(line) ?? [];
    if (id !== undefined)
      lines.push({ id: Number(id), by: by === 'me' ? 'me' : 'them', at: 1000 + Number(id), kind: 'text', text });
    const [, mark, kind, ids = '', said = ''] = /^([+-]) (\w+) ([\d,]+) (.*)$/.exec(line) ?? [];
    if (mark === undefined) continue;
    const found = {
      kind,
      ids: ids.split(',').map(Number),
      text: said.replaceAll('WHO', NAME).replaceAll('READER', READER),
    };
    judged.push({ found: findingSchema.parse(found), isTrue: mark === '+' });
  }
  return { chunk: { first: 1, last: lines.length, lines }, judged };
}

function figuresOf(language: string) {
  const { chunk, judged } = setIn(language);
  const of = (isTrue: boolean) => {
    const those = judged.filter((each) => each.isTrue === isTrue);
    const kept = those.map(({ found }) => checked([found], chunk, [NAME, READER])[0]);
    const share = (is: (each: (typeof kept)[number]) => boolean): number => kept.filter(is).length / those.length;
    return {
      count: those.length,
      lost: share((each) => each === undefined),
      trusted: share((each) => each?.overlaps === true),
    };
  };
  return { true: of(true), false: of(false) };
}

it('trusts what the lines show, and has the rest read a second time', () => {
  const rows: string[] = [];
  for (const language of ['english', 'chinese']) {
    const figures = figuresOf(language);
    for (const kind of ['true', 'false'] as const) {
      const { count, lost, trusted } = figures[kind];
      rows.push(
        `${language.padEnd(9)}${kind.padEnd(6)}${String(count).padStart(4)}${[trusted, lost].map((share) => `${Math.round(100 * share)} %`.padStart(9)).join('')}`,
      );
    }
    expect(figures.true.lost, language).toBe(0);
    expect(figures.true.trusted, language).toBeGreaterThanOrEqual(0.3);
    expect(figures.false.trusted, language).toBeLessThanOrEqual(0.06);
  }
  console.info(['findings       count  trusted     lost', ...rows].join('\n'));
});
