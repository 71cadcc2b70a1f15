import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bubblesOf, largestBurst } from '../../src/core/talk/bubbles.ts';
import { check, type Facts } from '../../src/core/talk/check.ts';
import { MARK, marked, withoutMark } from '../../src/core/talk/mark.ts';
import { LONGEST_PAUSE_MS, pauses } from '../../src/core/talk/rhythm.ts';
import { shorten, withoutDenials } from '../../src/core/talk/shorten.ts';
import { habits, style } from './style.ts';

const facts = (patch: Partial<Facts> = {}): Facts => ({
  name: 'Mira Chen',
  style,
  message: 'hi',
  shown: [],
  sources: [],
  talk: [],
  lately: [],
  last: false,
  mostSentences: undefined,
  corrections: [],
  ...patch,
});

describe('what is wrong with a reply', () => {
  it.each([
    ['**yes**', 'markdown'],
    ['# Our summer', 'markdown'],
    ['- the lake', 'markdown'],
    ['1. the lake', 'markdown'],
    ['see [this](the lake)', 'markdown'],
    ['`code`', 'markdown'],
    ['*smiles* hey', 'stage-direction'],
    ['_looks away_', 'stage-direction'],
    ['(laughs softly)', 'stage-direction'],
    ['（叹气）好吧', 'stage-direction'],
    ['we met on 16.4.22', 'report-voice'],
    ['that was april 16', 'report-voice'],
    ['那是2022年4月', 'report-voice'],
    ['we sent 28 messages', 'report-voice'],
    ['我们发了28条消息', 'report-voice'],
    ['Our favourites:', 'report-voice'],
    ['from our chat history it seems so', 'report-voice'],
    ["i'm not a bot", 'denies-ai'],
    ['i am really Mira', 'denies-ai'],
    ["it's mira chen", 'denies-ai'],
    ['我就是Mira', 'denies-ai'],
    ['yes its me, not an AI', 'denies-ai'],
    ['not a robot lol', 'denies-ai'],
    ['word '.repeat(40), 'too-long'],
  ] as const)('%s → %s', (bubble, fault) => {
    expect(check([bubble], facts())).toEqual([fault]);
  });

  it.each([
    'yes please',
    '*their, silly',
    '<3',
    '>_<',
    'T_T ... T_T',
    '^_^ hello ^_^',
    'snake_case_name lol',
    'ok (maybe) later',
    '10 more then',
    '3 more days!!',
    'may I',
    '5点那家',
    '哈哈哈（不是',
    'so: no',
  ])('nothing with "%s"', (bubble) => expect(check([bubble], facts())).toEqual([]));

  it('is seen across bubbles: a denial in two, more in a row than they send', () => {
    expect(check(["i'm not", 'a bot'], facts())).toEqual(['denies-ai']);
    expect(check(['a', 'b', 'c'], facts())).toEqual([]);
    expect(check(['a', 'b', 'c', 'd'], facts())).toEqual(['too-many-bubbles']);
  });

  it('is a long line of the record sent as new, but not a short one', () => {
    const long = 'we could take the early train and have breakfast by the water like last time';
    const cjk = '我们可以坐早一点的火车然后像上次一样在水边吃早餐好不好';
    const shown = [long, cjk, 'night night'];
    expect(check([`haha ${long}`], facts({ shown, sources: shown, style: undefined }))).toEqual(['verbatim']);
    expect(check([cjk], facts({ shown, sources: shown }))).toEqual(['verbatim']);
    expect(check(['night night'], facts({ shown }))).toEqual([]);
  });

  it('measures length by the person: what is long for one is short for another', () => {
    const bubble = 'la '.repeat(67).trim();
    expect(check([bubble], facts())).toEqual(['too-long']);
    const wordy = { ...style, theirs: { ...habits, length: [40, 120, 300] as const } };
    expect(check([bubble], facts({ style: wordy }))).toEqual([]);
  });

  it('lets a date be named back that the user named', () => {
    expect(check(['yes, april 16'], facts({ message: 'was it april 16?' }))).toEqual([]);
  });
});

describe('the safe version', () => {
  it('takes markdown and stage directions off, keeps whole sentences, and drops what can not be mended', () => {
    expect(shorten(['**hey** you', '*smiles*', '- the lake', 'it was april 16'], facts())).toEqual([
      'hey you',
      'the lake',
    ]);
    expect(shorten([`first one. ${'and then it went on '.repeat(9)}`], facts())).toEqual(['first one.']);
  });

  it('never holds a fault, whatever came', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.constantFrom(
        "i'm not",
        'a bot',
        '**x**',
        '*y*',
        '# z',
        '我是真人',
        '- a',
        '(sighs)',
        'on april 16',
        '`',
        '_',
        '*',
      ),
    );
    const bubble = fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(bubble, { maxLength: 8 }), (bubbles) => {
        expect(check(shorten(bubbles, facts()), facts())).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves real lines as they are, without their denials', () => {
    expect(withoutDenials(['**hey**', "i'm not a robot", 'haha'])).toEqual(['**hey**', 'haha']);
    expect(withoutDenials(["i'm not", 'a bot'])).toEqual([]);
  });
});

describe('bubbles', () => {
  it('are the lines, without names, marks and what the model wrote for the user', () => {
    expect(bubblesOf('Mira: hey\r\n\n◌ Mira：you\nok: fine\nreader: hi\nMira: more', 'Mira')).toEqual([
      'hey',
      'you',
      'ok: fine',
    ]);
  });

  it('come in bursts as large as nearly all of theirs', () => {
    expect(largestBurst(style)).toBe(3);
    expect(largestBurst({ ...style, theirs: { ...habits, bursts: [1, 0, 0, 0, 0] } })).toBe(1);
    expect(largestBurst({ ...style, theirs: { ...habits, bursts: [0.2, 0.2, 0.2, 0.2, 0.2] } })).toBe(6);
    expect(largestBurst(undefined)).toBe(4);
  });

  it('are marked once', () => {
    expect(marked(['a', 'b'])).toEqual([`${MARK}a`, 'b']);
    expect(withoutMark(`${MARK}${MARK}a`)).toBe('a');
    expect(withoutMark('oh ok')).toBe('oh ok');
  });
});

describe('the rhythm', () => {
  it('is the same for the same roll, slower for a slower one, and never over six seconds', () => {
    const bubbles = ['hey', 'you', '在干嘛'.repeat(20)];
    expect(pauses(bubbles, style, 0.3)).toEqual(pauses(bubbles, style, 0.3));
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (roll) => {
        for (const ms of pauses(bubbles, style, roll)) expect(ms).toBeLessThanOrEqual(LONGEST_PAUSE_MS);
        for (const ms of pauses(bubbles, style, roll)) expect(ms).toBeGreaterThan(0);
      }),
    );
    const quick = { ...style, replyDelay: [0, 1, 2] as const, burstGap: [0, 1, 2] as const };
    expect(pauses(['hey'], quick, 0.9)[0]).toBeGreaterThan(pauses(['hey'], quick, 0.6)[0] ?? 0);
  });

  it('takes longer for a longer line', () => {
    const [short = 0, long = 0] = pauses(['ok', 'a line that takes a while to type'], undefined, 0);
    expect(long).toBeGreaterThan(short);
  });
});
