// How often a question finds the memory it is about, and how often nothing where there is none. The table is printed into the log.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recallMemories } from '../../src/core/memories/recalling.ts';
import { memoryVault } from '../support/memory-vault.ts';
import { recallSet } from './recall-set.ts';

interface Asked {
  readonly question: string;
  /** undefined: none fits. */
  readonly fits: string | undefined;
}

const NOW = Date.UTC(2025, 9, 10, 12);

function memoriesSet(language: string) {
  const lines = readFileSync(new URL(`memories-${language}.txt`, import.meta.url), 'utf8').split('\n');
  const memories: { readonly text: string; readonly when: number | undefined }[] = [];
  const asked: Asked[] = [];
  for (const line of lines) {
    const [, mark, day, text = ''] = /^([=?!]) (?:(\d{4}-\d\d-\d\d) )?(.*)$/.exec(line) ?? [];
    if (mark === '=')
      memories.push({ text, when: day === undefined ? undefined : Date.parse(`${day}T12:00:00Z`) / 1000 });
    else if (mark === '?') asked.push({ question: text, fits: memories.at(-1)?.text });
    else if (mark === '!') asked.push({ question: text, fits: undefined });
  }
  return { memories, asked };
}

/** The first that is found is the one, it is the only one, and nothing is found where nothing fits. */
async function shares(
  language: string,
): Promise<{ readonly right: number; readonly alone: number; readonly honest: number }> {
  const { memories, asked } = memoriesSet(language);
  const record = recallSet(language).messages.map(({ sender, wall, text }) => ({
    by: sender === 'me' ? ('me' as const) : ('them' as const),
    at: wall,
    text,
  }));
  const vault = memoryVault(record);
  const bodies = memories.map(({ text, when }) => ({
    id: undefined,
    body: {
      kind: 'told' as const,
      text,
      topic: undefined,
      when: when === undefined ? undefined : { from: when, to: when },
      evidence: [],
      against: [],
      at: 1,
      state: 'open' as const,
    },
  }));
  await vault.versions.commit({ cause: 'told', at: 1, memories: bodies });
  const found = await Promise.all(
    asked.map(async ({ question, fits }) => {
      const texts = (await recallMemories(vault, { message: question, before: undefined, now: NOW })).map(
        ({ text }) => text,
      );
      return { fits, texts };
    }),
  );
  const fitting = found.filter(({ fits }) => fits !== undefined);
  const none = found.filter(({ fits }) => fits === undefined);
  return {
    right: fitting.filter(({ fits, texts }) => texts[0] === fits).length / fitting.length,
    alone: fitting.filter(({ fits, texts }) => texts[0] === fits && texts.length === 1).length / fitting.length,
    honest: none.filter(({ texts }) => texts.length === 0).length / none.length,
  };
}

it('finds the memory a question is about, and none where there is none', async () => {
  const table = new Map<string, Awaited<ReturnType<typeof shares>>>();
  for (const language of ['english', 'chinese']) table.set(language, await shares(language));
  const lines = [...table].map(([language, { right, alone, honest }]) =>
    [language.padEnd(10), ...[right, alone, honest].map((share) => `${Math.round(share * 100)} %`.padStart(8))].join(
      '',
    ),
  );
  console.info(['memories      right   alone  honest', ...lines].join('\n'));
  for (const [language, { right, alone, honest }] of table) {
    expect(right, language).toBeGreaterThanOrEqual(0.9);
    expect(alone, language).toBeGreaterThanOrEqual(0.85);
    expect(honest, language).toBeGreaterThanOrEqual(0.88);
  }
});

it('finds what somebody tells of yesterday reminds them of', async () => {
  const vault = memoryVault([
    { by: 'me', at: Date.UTC(2022, 2, 1) / 1000, text: 'hi' },
    { by: 'them', at: Date.UTC(2023, 2, 1) / 1000, text: 'hey' },
  ]);
  const when = Date.UTC(2022, 6, 1) / 1000;
  const body = {
    kind: 'told',
    text: 'the ferry to Hvar left without us',
    topic: undefined,
    when: { from: when, to: when },
  } as const;
  const rest = { evidence: [], against: [], at: 1, state: 'open' } as const;
  await vault.versions.commit({ cause: 'told', at: 1, memories: [{ id: undefined, body: { ...body, ...rest } }] });
  const about = (message: string) => recallMemories(vault, { message, before: undefined, now: NOW });
  expect(await about('yesterday i saw a ferry')).toHaveLength(1);
  expect(await about('the ferry in January 2023')).toEqual([]);
});
