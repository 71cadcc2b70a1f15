// A photo comes up again by where it was, in which season, and what is in it; and not when another time is meant.
import { describe, expect, it } from 'vitest';
import type { MemoryBody } from '../../src/core/memories/memory.ts';
import { recallMemories } from '../../src/core/memories/recalling.ts';
import { seasonWords } from '../../src/core/photos/seasons.ts';
import { memoryVault } from '../support/memory-vault.ts';

const NOW = Date.UTC(2025, 9, 10, 12);
const at = (iso: string): number => Date.parse(`${iso}T12:00:00Z`) / 1000;

function photo(day: string | undefined, text: string, place: string, south = false): MemoryBody {
  const when = day === undefined ? undefined : { from: at(day), to: at(day) };
  const words = [place, ...(when ? [seasonWords(when.from, south)] : [])].join('\n');
  return {
    kind: 'photo',
    text,
    photo: { mark: `${day} ${text}`, name: 'a.jpg', place: undefined, seen: undefined, words },
    topic: undefined,
    when,
    evidence: [],
    against: [],
    at: 1,
    state: 'confirmed',
  };
}

async function recalled(message: string, bodies: readonly MemoryBody[]): Promise<readonly string[]> {
  const vault = memoryVault([
    { by: 'me', at: at('2022-01-01'), text: 'hi' },
    { by: 'them', at: at('2025-06-01'), text: 'bye' },
  ]);
  const memories = bodies.map((body) => ({ id: undefined, body }));
  await vault.versions.commit({ cause: 'told', at: 1, memories });
  const found = await recallMemories(vault, { message, before: undefined, now: NOW });
  return found.map(({ text }) => text);
}

const ALL = [
  photo('2023-07-20', 'ice cream by the sea', 'Lisbon\nPortugal\n葡萄牙'),
  photo('2024-01-05', '下雪的站台', 'Harbin\nChina\n中国'),
  photo('2025-01-12', '结冰的湖', 'Harbin\nChina\n中国'),
  photo(undefined, 'two bicycles at a wall', ''),
];

describe('a photo is recalled', () => {
  it.each([
    ['that summer by the sea', ['ice cream by the sea']],
    ['we were so happy in lisbon', ['ice cream by the sea']],
    ['去年冬天真冷', ['结冰的湖']],
    ['还记得葡萄牙吗', ['ice cream by the sea']],
    ['那天的湖，结冰了', ['结冰的湖']],
    ['what was it, in july 2023?', ['ice cream by the sea']],
    ['the bicycles', ['two bicycles at a wall']],
    ['what did you cook yesterday?', []],
  ])('by “%s”', async (message, expected) => {
    expect([...(await recalled(message, ALL))].sort()).toEqual([...expected].sort());
  });

  it('not where the message names another time', async () => {
    expect(await recalled('the sea in august 2024', ALL)).toEqual([]);
    expect(await recalled('2024年冬天的海', [photo('2023-07-20', '海边', '')])).toEqual([]);
  });

  it('once, where several have the same words', async () => {
    const twins = [photo('2023-07-20', 'at the sea', ''), photo('2023-07-21', 'at the sea', '')];
    expect(await recalled('the sea', twins)).toEqual(['at the sea']);
  });
});

describe('a season', () => {
  it.each([
    ['2023-07-20', false, 'summer'],
    ['2023-07-20', true, 'winter'],
    ['2023-12-01', false, 'winter'],
    ['2024-02-29', true, 'summer'],
    ['2024-03-01', false, 'spring'],
    ['2024-09-30', true, 'spring'],
    ['2024-11-30', false, 'autumn'],
  ])('%s, below the equator %s: %s', (day, south, name) => {
    expect(seasonWords(at(day), south)).toContain(name);
  });
});
