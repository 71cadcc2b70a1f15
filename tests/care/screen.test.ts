import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { screen } from '../../src/core/care/screen.ts';
import { processorSeconds } from '../support/processor.ts';
import {
  atNight,
  fresh,
  freshBytes,
  heldOut,
  heldOutBytes,
  ideas,
  type Labelled,
  later,
  practice,
} from './labelled.ts';

const LANGUAGES = ['en', 'zh', 'es', 'fr', 'de', 'pt', 'ru', 'ja', 'ko', 'ar', 'hi'];
const KINDS = ['direct', 'indirect', 'coded', 'third', 'safe'] as const;

const isHeard = ({ text }: Labelled): boolean => screen(text) !== undefined;
const isRight = (each: Labelled): boolean => isHeard(each) === (each.kind !== 'safe');

interface Score {
  readonly right: number;
  readonly of: number;
}

function score(texts: readonly Labelled[], kind: Labelled['kind'], language?: string): Score {
  const meant = texts.filter((each) => each.kind === kind && (language === undefined || each.language === language));
  return { right: meant.filter(isRight).length, of: meant.length };
}

const share = ({ right, of }: Score): number => right / of;
const all = [...heldOut, ...practice];

function table(texts: readonly Labelled[]): string {
  const row = (name: string, language?: string): string =>
    [
      name.padEnd(5),
      ...KINDS.map((kind) => {
        const { right, of } = score(texts, kind, language);
        return `${kind === 'safe' ? of - right : right}/${of}`.padEnd(9);
      }),
    ].join(' ');
  const head = ['     ', ...KINDS.map((kind) => (kind === 'safe' ? 'alarms' : kind).padEnd(9))].join(' ');
  return [head, ...LANGUAGES.map((language) => row(language, language)), row('all')].join('\n');
}

describe('the labelled set', () => {
  it('holds at least six hundred texts of crisis and six hundred of heartbreak, in eleven languages', () => {
    const texts = new Set(all.map((each) => `${each.language} ${each.text}`));
    expect(texts.size).toBe(all.length);
    expect(all.filter((each) => each.kind === 'safe').length).toBeGreaterThanOrEqual(600);
    expect(all.filter((each) => each.kind !== 'safe').length).toBeGreaterThanOrEqual(600);
    for (const language of LANGUAGES)
      for (const kind of KINDS) expect(score(heldOut, kind, language).of).toBeGreaterThanOrEqual(3);
  });

  it('keeps the held-out third as it was before the first rule', () => {
    expect(heldOut.length * 3).toBe(all.length);
    expect(createHash('sha256').update(heldOutBytes).digest('hex')).toBe(
      'c45ca0d7ca8895ed3572be2aa11717713a4661ad99f16aa990ec58e186c08ebb',
    );
  });

  it('keeps the fresh texts as they were before the second mending, and none of them twice', () => {
    expect(createHash('sha256').update(freshBytes).digest('hex')).toBe(
      '526c075171a3a42a33bf9f538cecfe451b55415fba455b751d2afddf250a87e2',
    );
    const texts = [...all, ...later, ...ideas, ...atNight, ...fresh].map((each) => `${each.language} ${each.text}`);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('the screen in eleven languages', () => {
  it('hears and lets pass what the table says', () => {
    const missed = heldOut
      .filter((each) => !isRight(each))
      .map((each) => `${each.language} ${each.kind}: ${each.text}`);
    console.log(
      [
        'The whole set',
        table(all),
        '',
        'The held-out third',
        table(heldOut),
        '',
        ...missed.map((line) => `  ${line}`),
        '',
        'Written later, and mended by',
        table(later),
        '',
        'Written idea by idea, and mended by',
        table(ideas),
        '',
        'Written as at night, and mended by',
        table(atNight),
        '',
        'Written later, held out',
        table(fresh),
      ].join('\n'),
    );
    expect(share(score(all, 'direct'))).toBeGreaterThanOrEqual(0.95);
    expect(share(score(all, 'indirect'))).toBeGreaterThanOrEqual(0.85);
    expect(1 - share(score(all, 'safe'))).toBeLessThanOrEqual(0.05);
    expect(share(score(heldOut, 'direct'))).toBeGreaterThanOrEqual(0.95);
    expect(1 - share(score([...later, ...fresh], 'safe'))).toBeLessThanOrEqual(0.05);
    for (const kind of ['direct', 'indirect', 'coded'] as const)
      expect(share(score(ideas, kind))).toBeGreaterThanOrEqual(0.95);
    expect(1 - share(score(ideas, 'safe'))).toBeLessThanOrEqual(0.05);
    expect(score(atNight, 'indirect')).toEqual({ right: 153, of: 153 });
    expect(score(atNight, 'safe')).toEqual({ right: 78, of: 78 });
  });

  it.each([
    ['i want to die', 'crisis'],
    ["i don't see the point of being alive", 'crisis'],
    ['i bought a rope today, tonight is the night', 'plan'],
    ['i took thirty paracetamol', 'plan'],
    ['my sister told me she wants to kill herself', 'third'],
    ['我不想活了', 'crisis'],
    ['我站在天台上，跳下去就解脱了', 'plan'],
    ['я не хочу жить', 'crisis'],
    ['死にたい', 'crisis'],
    ['죽고 싶어', 'crisis'],
    ['اريد ان اموت', 'crisis'],
    ['मैं मरना चाहता हूँ', 'crisis'],
    ['ich will nicht mehr leben', 'crisis'],
    ['je veux mourir', 'crisis'],
    ['me quiero morir', 'crisis'],
    ['quero morrer', 'crisis'],
    ["life isn't for me", 'crisis'],
    ['i just want to rest and never get up again', 'crisis'],
    ["i keep thinking how quiet it would be if i wasn't here", 'crisis'],
    ["i don't have it in me to keep living", 'crisis'],
    ['what if i just drove off the road', 'crisis'],
    ["city life isn't for me", undefined],
    ["i don't have it in me to keep living with him", undefined],
    ["how quiet it would be if i wasn't here today", undefined],
    ['we could drive into the city', undefined],
  ] as const)('knows what kind it is: %s', (text, kind) => {
    expect(screen(text)).toBe(kind);
  });

  it('stays quick on the longest message, whatever it is made of', () => {
    const pieces = [
      'i want to i want to ',
      '我想我想要要要',
      'quiero no quiero ',
      'مش عايز ',
      'मैं नहीं ',
      '죽을 것 같',
      'した い',
      'aaaa ',
    ];
    for (const piece of pieces) {
      const spent = processorSeconds();
      screen(piece.repeat(Math.ceil(4096 / piece.length)));
      expect(spent()).toBeLessThan(1.5);
    }
  });
});
