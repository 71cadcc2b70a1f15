// Every rule that a reply is held to, through the talk: what the model wrote first, that it is asked once more with the
// reason, and what is said when it does not mend its ways.
import { describe, expect, it } from 'vitest';
import type { ModeName } from '../../src/core/settings.ts';
import { answerTurn } from '../../src/core/talk/turn.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { style } from './style.ts';
import { saidIn, type Table, table } from './table.ts';

interface Case {
  readonly message?: string;
  readonly wrong: string;
  /** What the second try says; the wrong one again where it is missing. */
  readonly right?: string;
  readonly mode?: ModeName;
}

const manner = {
  ends: [],
  emoji: [],
  media: [],
  laughter: [],
  spelling: [],
  stretches: 0,
  smallI: 0,
  scripts: [],
  mixed: 0,
  firstLines: [],
  lastLines: [],
  addresses: [],
  never: ['dashes', 'exclamations', 'emoji', 'apostrophes', 'semicolons'],
  delays: [],
} as const;
const MIRA = {
  ...style,
  theirs: { ...style.theirs, longest: 48, digits: 0.01 },
  catchphrases: [{ text: 'no worries', count: 5, rate: 0.005 }],
};

/** The replies before it are said first, one turn each. */
async function replies({ message = 'hi', wrong, right, mode = 'light' }: Case, earlier: readonly string[] = []) {
  const model = scriptedModel([...earlier, wrong, right ?? wrong]);
  const at = await table(model);
  await at.vault.persona.write({ style: MIRA });
  for (const [i] of earlier.entries()) await turn(at, `so ${i}`, 'light');
  const said = await turn(at, message, mode);
  return { said, reasons: model.asked.slice(earlier.length + 1).map(({ volatile }) => volatile), at };
}

async function turn(at: Table, message: string, mode: ModeName): Promise<readonly string[]> {
  const visit = at.visit();
  const said = await saidIn(answerTurn({ ...visit, settings: { ...visit.settings, mode } }, [message]));
  return said.map((line) => line.replace(/^persona: (?:◌ )?/, ''));
}

describe('a reply is asked for once more', () => {
  it.each<readonly [string, Case, string, readonly string[]]>([
    [
      'longer than 95 of a hundred of theirs',
      { wrong: 'it was one of those long days where nothing worked and nobody even called' },
      'longer than theirs',
      ['ok'],
    ],
    ['in more messages than they send', { wrong: 'a\nb\nc\nd' }, 'more messages in a row', ['ok']],
    ['with a number out of nowhere', { wrong: 'its on shelf 417 i think' }, 'a number that comes from nowhere', ['ok']],
    [
      'reporting what nobody said, in a word of the record',
      { wrong: 'you said it was only the lake', right: 'ok' },
      'no quoted line shows',
      ['ok'],
    ],
    ['with a number, of somebody who hardly writes any', { wrong: 'like 20 mins' }, 'a number', ['ok']],
    [
      'telling of what no line shows',
      { wrong: 'remember when we got lost in lisbon' },
      'something the two did that no quoted line shows',
      ['ok'],
    ],
    [
      'agreeing to what no line shows',
      { message: 'remember when we rode camels in peru?', wrong: 'yes we rode camels in peru' },
      'no quoted line shows',
      ['ok'],
    ],
    ['telling it in Chinese', { message: '你还好吗', wrong: '记得我们在里斯本迷路的那次' }, 'no quoted line', ['ok']],
    [
      'repeating what was just said',
      { message: 'i walked all the way to the old harbour', wrong: 'you walked all the way to the old harbour' },
      'repeated what the reader wrote',
      ['ok'],
    ],
    [
      'of three sentences, heart to heart',
      { mode: 'emotional', wrong: 'i know. it was hard. really' },
      'they mostly listen',
      ['ok'],
    ],
  ])('%s', async (_, given, reason, expected) => {
    const { said, reasons } = await replies({ ...given, right: 'ok' });
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toContain(reason);
    expect(said).toEqual(expected);
  });

  it('that says their catchphrase two replies running, or more often than they do', async () => {
    const running = await replies({ wrong: 'no worries haha', right: 'haha' }, ['ok no worries']);
    expect(running.reasons[0]).toContain('one of their phrases again');
    const often = await replies({ wrong: 'no worries', right: 'ok' }, ['no worries', 'hm', 'yes']);
    expect(often.reasons).toHaveLength(1);
    expect((await replies({ wrong: 'no worries' }, ['hm', 'yes'])).reasons).toEqual([]);
  });

  it('that asks back a third time running', async () => {
    expect((await replies({ wrong: 'and you?', right: 'same' }, ['why?', 'really?'])).reasons[0]).toContain(
      'ended with a question again',
    );
    expect((await replies({ wrong: 'and you?' }, ['why?', 'really'])).reasons).toEqual([]);
  });

  it('and not where a line shows what it tells of, or it tells only what everybody would', async () => {
    const shown = await replies({ message: 'the lake?', wrong: 'we had the blue blanket at the lake' });
    expect(shown.reasons).toEqual([]);
    expect((await replies({ wrong: 'remember that time haha' })).reasons).toEqual([]);
    expect((await replies({ wrong: 'did we go to lisbon?' })).reasons).toEqual([]);
  });
});

describe('a reply that is wrong twice', () => {
  it.each<readonly [string, Case, readonly string[]]>([
    ['keeps its sound sentences', { wrong: 'hm yes. we got lost in lisbon that night' }, ['hm yes']],
    [
      'keeps two sentences, heart to heart',
      { mode: 'emotional', wrong: 'i know. it was hard. really' },
      ['i know. it was hard'],
    ],
    ['keeps as many messages as they send', { wrong: 'a\nb\nc\nd' }, ['a', 'b', 'c']],
  ])('%s', async (_, given, expected) => expect((await replies(given)).said).toEqual(expected));

  it('is said as it is where all there is to it is a phrase too many', async () => {
    expect((await replies({ wrong: 'no worries' }, ['no worries'])).said).toEqual(['no worries']);
  });

  it('is not said where all of it is made up', async () => {
    const { said } = await replies({ wrong: 'we got lost in lisbon that night' });
    expect(said.join()).not.toContain('lisbon');
  });
});

describe('a reply is put right without asking', () => {
  it('where they write no full stop, no capital, no dash, no emoji', async () => {
    const { said, reasons } = await replies({ wrong: "That's fine — really! 😊\nOk." });
    expect(said).toEqual(["that's fine — really! 😊", 'ok']);
    expect(reasons).toEqual([]);
    const model = scriptedModel(["That's fine — really! 😊\nOk; sure."]);
    const at = await table(model);
    await at.vault.persona.write({ style: { ...MIRA, manner } });
    expect(await turn(at, 'hi', 'light')).toEqual(['thats fine, really', 'ok, sure']);
  });

  it('where they hardly ask or exclaim with a mark', async () => {
    const model = scriptedModel(['ooh which one?\nso good!']);
    const at = await table(model);
    await at.vault.persona.write({ style: { ...MIRA, theirs: { ...MIRA.theirs, asks: 0.02, exclaims: 0.01 } } });
    expect(await turn(at, 'hi', 'light')).toEqual(['ooh which one', 'so good']);
  });

  it('where a message is longer than theirs, in as many as they would send', async () => {
    const { said, reasons } = await replies({
      wrong: 'the dinner was late again as ever. i walked home instead, so cold',
    });
    expect(said).toEqual(['the dinner was late again as ever', 'i walked home instead, so cold']);
    expect(reasons).toEqual([]);
  });
});
