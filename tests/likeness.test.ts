import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { RecordMessage } from '../src/core/archive/message.ts';
import { distancesBetween } from '../src/core/persona/likeness/distances.ts';
import { fidelityBy } from '../src/core/persona/likeness/fidelity.ts';
import { partByTime, spread } from '../src/core/persona/likeness/held-out.ts';
import { EXAMPLE, exampleMessages } from './support/record.ts';

const lines = (name: string): readonly string[] =>
  exampleMessages().flatMap(({ sender, kind, text }) => (sender === name && kind === 'text' ? [text] : []));
const [hers, his] = [lines('Mira Chen'), lines('Adam Keller')];

describe('fidelity', () => {
  const judged = fidelityBy({
    theirs: hers.slice(0, 1500),
    heldOut: spread(hers.slice(1500), 60),
    others: [spread(his.slice(0, 800), 60), spread(his.slice(800), 60)],
  });
  const own = spread(hers.slice(1510), 60);

  it('is one for more of her own lines, and nothing for his', () => {
    expect(judged(own).score).toBeGreaterThan(0.85);
    expect(Math.abs(judged(spread(his.slice(100), 60)).score)).toBeLessThan(0.2);
  });

  it('falls when her lines are tidied, and when two are sent as one', () => {
    const tidied = own.map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
    const joined = own.map((text, i) => `${text} ${own[(i + 1) % own.length]}`);
    expect(judged(tidied).score).toBeLessThan(judged(own).score - 0.4);
    expect(judged(joined).score).toBeLessThan(judged(own).score - 0.15);
  });
});

describe('distances', () => {
  const real = [['ok', 'see you'], ['haha'], ['no idea', 'honestly', 'none']];

  it('are nothing between the same answers', () => {
    const { lengths, bursts, marks, phrases } = distancesBetween(real, real, ['haha']);
    for (const distance of [lengths, bursts, marks, phrases]) expect(distance).toBeCloseTo(0);
  });

  it('tell of longer lines, of fewer of them, of other marks and of a phrase that is said too often', () => {
    const polite = [['I hope this helps, haha!'], ['Let me know, haha!'], ['Of course, haha!']];
    const { lengths, bursts, marks, phrases } = distancesBetween(polite, real, ['haha']);
    expect(lengths).toBeGreaterThan(0.5);
    expect(bursts).toBeGreaterThan(0.2);
    expect(marks).toBe(1);
    expect(phrases).toBeCloseTo(5 / 6);
  });
});

describe('what is held out', () => {
  const at = (hour: number, by: RecordMessage['by'], text: string): RecordMessage => ({
    id: hour,
    by,
    at: hour * 3600,
    kind: 'text',
    text,
  });

  it('is the end of the record from the beginning of a stretch on, and what was answered in it', () => {
    const early = Array.from({ length: 16 }, (_, i) => at(i, i % 2 ? 'them' : 'me', `${i}`));
    const late = [
      at(17, 'me', 'still'),
      at(30, 'me', 'hi'),
      at(31, 'me', 'you?'),
      at(32, 'them', 'yes'),
      at(33, 'me', 'ok'),
    ];
    const { kept, heldOut, contexts } = partByTime([...early, ...late], 0.2);
    expect(kept).toHaveLength(17);
    expect(heldOut[0]?.text).toBe('hi');
    expect(contexts.map(({ mine, theirs }) => [mine, theirs].map((side) => side.map(({ text }) => text)))).toEqual([
      [['hi', 'you?'], ['yes']],
    ]);
  });

  it('knows the rounds before each', () => {
    const talk = ['me', 'them', 'me', 'them', 'me', 'them'] as const;
    const { contexts } = partByTime(
      talk.map((by, i) => at(i, by, `${i}`)),
      1,
    );
    expect(contexts.map(({ before }) => before.length)).toEqual([0, 1, 2]);
  });
});

it('prints what the quoting voice is like beside voices that nobody would take for her', async () => {
  const program = new URL('../dist/likeness.js', import.meta.url).pathname;
  const args = [program, EXAMPLE, '--them', 'Mira Chen', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ANTHROPIC_API_KEY: '' } });
  const { contexts, answered, rows } = JSON.parse(stdout);
  expect(contexts).toBe(60);
  expect(answered).toBeGreaterThanOrEqual(50);
  const scoreOf = (voice: string): number => rows.find((row: { voice: string }) => row.voice === voice).fidelity.score;
  expect(scoreOf('themselves')).toBeCloseTo(1);
  expect(scoreOf('voice')).toBeGreaterThan(0.4);
  for (const other of ['user', 'assistant']) expect(scoreOf(other)).toBeLessThan(0.2);
});
