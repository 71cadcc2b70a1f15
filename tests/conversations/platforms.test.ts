// One suite, three platforms: the same dialogues with the real clients of all of them, and what the person sees is the same.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/core/words/words.ts';
import { smallExport } from '../support/export.ts';
import { plainText } from '../support/post-exports.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { discordChair, type Seat, seat, telegramChair, terminalChair } from '../support/seats.ts';

type Act = (seat: Seat) => Promise<readonly string[]>;

const say =
  (line: string): Act =>
  (at) =>
    at.say(line);
const press =
  (label: string): Act =>
  (at) =>
    at.press(label);
const upload =
  (name: string, content: string | Buffer): Act =>
  (at) =>
    at.upload(name, content);

const PHOTO = readFileSync(join(import.meta.dirname, '../photos/samples/IMG_20240303_120000.jpg'));

/** What a person does at a step of the goodbye that shows this; the first that fits. */
const STEPS: readonly (readonly [RegExp, Act])[] = [
  [/^goodbye Mira$/, say('goodbye Mira')],
  [/^One last exchange/, say('good night')],
  ...[
    'Begin',
    'I am safe',
    'Write it',
    'Keep it',
    'Write',
    'All of it',
    'All at once',
    'Now',
    'No',
    'End it here',
    'Skip the rest',
    'Skip',
  ].map((label) => [new RegExp(`^\\[\\d+\\] ${label}`), press(label)] as const),
];
const MOST_STEPS = 30;

/** Step by step, until it is over. */
const toTheEnd: Act = async (at) => {
  const all: string[] = [];
  let shown = await at.press('Begin');
  for (let step = 0; step < MOST_STEPS; step++) {
    all.push(...shown);
    const next = STEPS.find(([looks]) => shown.some((line) => looks.test(line)));
    if (!next) break;
    shown = await next[1](at);
  }
  return all;
};

/** In the order of a life: each begins where the last one ended. */
const dialogues: readonly (readonly [string, readonly Act[], readonly (string | RegExp)[]])[] = [
  [
    'meets the door, reads about privacy, and consents',
    [say('hello'), say('/privacy'), press('I am 18 or older')],
    [/never that person/, /What I can not erase/, /Thank you/],
  ],
  [
    'sends an export, says which of the two they are, and answers what is asked before anything is made',
    [
      say('/upload'),
      upload('WhatsApp Chat with Mira.txt', smallExport()),
      press('Noa'),
      press('None of this'),
      press('12 visits'),
      press('30 minutes'),
    ],
    [
      /Which of these is you\?/,
      /under 18/,
      /how many visits/,
      /Kept: 12 visits, 30 minutes each/,
      /the simulation of Mira/,
    ],
  ],
  [
    'talks, and asks what is behind a reply',
    [say('did you eat already?'), say('?')],
    [/^◌ not yet haha$/, /these real lines of you and Mira/],
  ],
  ['changes the mode with a button', [say('/mode'), press('Nostalgic')], [/The mode is now “Nostalgic”/]],
  ['looks at what was imported', [say('/sources')], [/1\. WhatsApp with Mira: 240 messages/, /^\[1\] Take out 1/]],
  [
    'sends a photo as a file, keeps it with a small picture, and looks at it again',
    [upload('IMG_1.jpg', PHOTO), press('Keep a small picture'), say('by the river'), say('/memory'), press('1')],
    [/^A photo: 3 March 2024, Lisbon, Portugal\.$/, /Small pictures with them: 1/, /^\(picture\)$/, /^by the river$/],
  ],
  [
    'tells what no chat holds, and leaves an interview for another day',
    [
      say('/remember last summer we found the blue door'),
      say('/interview'),
      say('On a ferry.'),
      press("That's enough"),
    ],
    [
      /^It is dated: June 2025 to August 2025\.$/,
      /How did you and Mira meet\?/,
      /“On a ferry\.”/,
      /That is enough for today/,
    ],
  ],
  [
    'adds what the other one wrote in public',
    [say('/posts'), upload('posts.txt', plainText()), press('Mira did'), say('/posts'), press('Look into 1')],
    [/^Posts: 3 \(pasted text\)/, /^Posts of Mira read: 3, new: 3/, /the heron stood on our roof/],
  ],
  ['takes a copy of everything', [say('/export')], [/^\(afterword\.zip\)$/]],
  ['asks for what there is not', [say('/nothing'), say('/cancel')], [/I do not know that command/, /no step to leave/]],
  [
    'says goodbye, to the receipt',
    [say('/goodbye'), toTheEnd],
    [/^\(.*\.md\)$/, /To erase it, type this/, /It is done\. The record is erased/],
  ],
  [
    'erases everything',
    [say('/delete'), press('Erase everything'), say('hello')],
    [/Everything of yours is erased/, /18 or older/],
  ],
];

describe('a person', () => {
  let seats: readonly Seat[] = [];
  beforeAll(async () => {
    const model = () => scriptedModel(['not yet haha\nomg yes'], [{ fails: 'empty' }]);
    seats = await Promise.all([terminalChair, telegramChair, discordChair].map((open) => seat(open, model())));
  });
  afterAll(async () => {
    for (const each of seats) await each.leave();
  });

  it.each(dialogues)(
    '%s, and sees the same in the terminal, on Telegram and on Discord',
    async (_, acts, expected) => {
      const all = await Promise.all(
        seats.map(async (at) => {
          const lines: string[] = [];
          for (const act of acts) lines.push(...(await act(at)));
          return lines;
        }),
      );
      const [terminal, ...others] = all.map(common);
      for (const part of expected) expect(terminal).toContainEqual(expect.stringMatching(part));
      for (const other of others) expect(other).toEqual(terminal);
    },
    60_000,
  );
});

const { apps, farewell } = wordsFor('en');
const { chat, sentFolder } = farewell.receipt;
/** What differs on purpose: how large a file may be, and what a platform keeps by itself. */
const ON_PURPOSE = [...Object.values(apps.size), ...Object.values(chat), sentFolder];

const common = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => !ON_PURPOSE.includes(line.replace(/^• /, '')));
