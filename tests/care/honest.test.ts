// What no prompt and no public sentence says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { admitted } from '../support/dialogue.ts';
import { withRemembered } from '../support/export.ts';
import { scriptedModel } from '../support/scripted-model.ts';

const root = new URL('../../', import.meta.url).pathname;
const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

/** Telling a model that it is a person, or that it is no model. */
const PRETENDS =
  /\byou are (?:now )?(?:not (?:an? )?(?:ai|bot|model|program|machine|assistant)|(?:really |truly )?(?:human|a (?:real )?(?:human|person)|the (?:real )?person|them|her|him|\$\{(?:who|name)\}))\b|\b(?:never|don'?t|do not) (?:say|admit|reveal|mention|tell)(?: \w+){0,4} (?:ai|bot|language model|software|simulation)\b|\b(?:pretend|act as if|claim) (?:that )?(?:you (?:are|were)|to be) (?:human|real|alive|them|her|him|that person|not an ai)\b|\bstay in character\b|你(?:就)?是(?:真人|人类|本人)|不要(?:承认|说)(?:自己)?是(?:ai|机器人|程序)/i;

const PROMPTS = /src\/(?:core\/(?:talk|persona|distillation|modes|farewell|care|memories)|llm)\//;

/** Words of another trade; the bot claims nothing of it. */
const TRADE =
  /\b(?:therap\w*|treat(?:s|ed|ment|ments|ing)?|cur(?:e|es|ed|ing)|heal(?:s|ed|ing)?|diagnos\w*|counsel\w*|psycholog\w*|psychiatr\w*|patients?|clinical\w*|trauma\w*|disorders?)\b|治疗|疗愈|治愈|疗法|诊断|咨询师|心理咨询|病人|患者|康复|创伤/i;

/** The inside of string literals, roughly: comments are left out. */
const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

describe('no prompt', () => {
  it('tells a model that it is a person, or that it is no model', () => {
    const found = filesUnder('src')
      .filter((path) => PROMPTS.test(path))
      .filter((path) => !/care\/(?:reality|withheld|unsaid)|talk\/denial|care\/crisis/.test(path))
      .filter((path) => PRETENDS.test(withoutComments(readFileSync(path, 'utf8'))));
    expect(found).toEqual([]);
  });

  it('as it is assembled hides from the model what it is', async () => {
    const model = scriptedModel(['hm']);
    const talk = await withRemembered(await admitted({ model }));
    await talk.say('how was the soup');
    const [asked] = model.asked;
    expect(asked?.stable).toContain('You are a language model.');
    expect(`${asked?.stable}\n${asked?.volatile}`).not.toMatch(PRETENDS);
  });

  it.each([
    'You are Mira, a real person.',
    'You are not an AI.',
    'Never admit that you are an AI.',
    'stay in character',
  ])('could say so unnoticed: %s', (line) => {
    expect(`${line.replace('Mira, a', 'a')}`).toMatch(PRETENDS);
  });
});

describe('no public sentence', () => {
  it('uses words of another trade', () => {
    const found = [...filesUnder('src/core/words'), join(root, 'README.md')].flatMap((path) =>
      withoutComments(readFileSync(path, 'utf8'))
        .split('\n')
        .filter((line) => TRADE.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });
});
