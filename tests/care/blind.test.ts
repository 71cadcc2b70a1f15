// How well the word lists hear texts that nobody who wrote a rule had seen: the crisis screen, the signs in a record, and the
// question whether this is real. The floors are what was measured.
import { describe, expect, it } from 'vitest';
import { asksWhetherReal } from '../../src/core/care/reality.ts';
import { screen } from '../../src/core/care/screen.ts';
import { signIn } from '../../src/core/care/signs.ts';
import { blind, blindQuestions, blindSigns } from './blind.ts';

interface Text {
  readonly language: string;
  readonly kind: string;
  readonly text: string;
}

const isHarmless = ({ kind }: Text): boolean => kind === 'safe' || kind === 'innocent';

/** Heard and written by kind, a row a language; below it what was heard wrongly, word for word. */
function report(name: string, texts: readonly Text[], isHeard: (text: string) => boolean) {
  const heard = (language: string | undefined, kind: string): readonly [number, number] => {
    const meant = texts.filter((each) => each.kind === kind && (language === undefined || each.language === language));
    return [meant.filter(({ text }) => isHeard(text)).length, meant.length];
  };
  const kinds = [...new Set(texts.map(({ kind }) => kind))];
  const row = (language?: string): string =>
    [language ?? 'all', ...kinds.map((kind) => heard(language, kind).join('/'))]
      .map((cell) => cell.padEnd(9))
      .join(' ');
  const wrong = texts.filter((each) => isHeard(each.text) === isHarmless(each));
  console.log(
    [
      name,
      ['', ...kinds].map((cell) => cell.padEnd(9)).join(' '),
      ...[...new Set(texts.map(({ language }) => language))].map(row),
      row(),
      ...wrong.map(({ language, kind, text }) => `  ${language} ${kind}: ${text}`),
    ].join('\n'),
  );
  return (kind: string): number => heard(undefined, kind)[0];
}

describe('of texts that were written without sight of a rule', () => {
  it('the screen hears so many', () => {
    expect(blind.sha256).toBe('4b1c7b387e98af9175d7d9b2f702073a33e25132380acd3f5a01020085457ab5');
    const heard = report('The blind texts', blind.texts, (text) => screen(text) !== undefined);
    expect(heard('direct')).toBeGreaterThanOrEqual(84);
    expect(heard('indirect')).toBeGreaterThanOrEqual(40);
    expect(heard('coded')).toBeGreaterThanOrEqual(21);
    expect(heard('third')).toBeGreaterThanOrEqual(28);
    expect(heard('safe')).toBeLessThanOrEqual(4);
  });

  it('an import hears so many signs', () => {
    expect(blindSigns.sha256).toBe('d9ff1ef363458e028f494315b9482af26d977d11d1f4ed7e64de80ef1ac81b46');
    const texts = blindSigns.texts.map(({ language, sign, text }) => ({ language, kind: sign, text }));
    const heard = report('The blind signs', texts, (text) => signIn(text) !== undefined);
    expect(heard('threat')).toBeGreaterThanOrEqual(12);
    expect(heard('insult')).toBeGreaterThanOrEqual(14);
    expect(heard('control')).toBeGreaterThanOrEqual(7);
    expect(heard('stalking')).toBeGreaterThanOrEqual(5);
    expect(heard('contact')).toBeGreaterThanOrEqual(16);
    expect(heard('innocent')).toBeLessThanOrEqual(9);
  });

  it('the guide knows so many questions after what answers', () => {
    expect(blindQuestions.sha256).toBe('495f4b9382701df5522ae6802915c91a34d199333b80f1779a91058edcba82b6');
    const heard = report('The blind questions', blindQuestions.texts, asksWhetherReal);
    expect(heard('asks')).toBeGreaterThanOrEqual(60);
    expect(heard('innocent')).toBe(0);
  });
});
