import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTerminal, type Terminal, type TerminalParts } from '../../src/bots/terminal/bot.ts';
import { decodeLine } from '../../src/bots/terminal/decode.ts';
import { encodeSay } from '../../src/bots/terminal/encode.ts';
import { Unreachable, UserError } from '../../src/core/errors.ts';
import type { Choice, Incoming, Say } from '../../src/core/events.ts';
import type { Clock, Handed } from '../../src/core/ports.ts';
import { fixedChance, fixedClock, manualClock } from '../support/clock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'terminal-'));
});
afterEach(() => rm(folder, { recursive: true }));

const CHAT = 'terminal:me';
const cards = ['start', 'upload', 'goodbye'].map((name) => ({ name, describe: () => name }));
const yesNo: readonly Choice[] = [
  { label: 'Yes, go on', token: 'setup:1:yes' },
  { label: 'Not now', token: 'setup:1:no' },
];
const guide = (text: string, choices?: readonly Choice[]): Say => ({
  do: 'say',
  voice: 'guide',
  text,
  ...(choices && { choices }),
});
const persona = (text: string): Say => ({ do: 'say', voice: 'persona', text, turn: 'turn-1' });

/** A terminal whose person's lines come from the test; `answer` is what the bot does with each event. */
function sitDown({ columns, ...parts }: Partial<TerminalParts> & { readonly columns?: number | undefined } = {}) {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns });
  const chunks: string[] = [];
  output.on('data', (chunk) => chunks.push(String(chunk)));
  const terminal = createTerminal({
    input,
    output,
    person: 'me',
    sentDir: join(folder, 'sent'),
    language: 'en',
    interactive: false,
    clock: fixedClock(),
    chance: fixedChance(),
    ...parts,
  });
  return { terminal, input, output: () => chunks.join('') };
}

type Answer = (event: Incoming, terminal: Terminal) => Promise<void> | void;

/** Runs a whole script and gives what came of it. */
async function play(script: string, answer: Answer = () => {}, parts: Partial<TerminalParts> = {}) {
  const { terminal, input, output } = sitDown(parts);
  const events: Incoming[] = [];
  await terminal.start(cards, async (event) => {
    events.push(event);
    return { settled: Promise.resolve(answer(event, terminal)) };
  });
  input.end(script);
  await terminal.ended;
  return { events, output: output(), terminal };
}

const meant = (events: readonly Incoming[]) =>
  events.map((event) => {
    if (event.kind === 'text') return event.text;
    if (event.kind === 'choice') return `choice ${event.token}`;
    return event.kind === 'command' ? `/${event.name} ${event.args}`.trim() : event.kind;
  });

const until = async (check: () => boolean): Promise<void> => {
  while (!check()) await new Promise((resolve) => setTimeout(resolve, 1));
};

describe('buttons that are numbers', () => {
  const scale: readonly Choice[] = [...['0', '1', '2', '3'], 'Skip', 'Leave'].map((label) => ({
    label,
    token: `goodbye:1:${label}`,
  }));

  it('stand for themselves, and the others have numbers that none of them has', () => {
    expect(encodeSay(guide('How heavy is it?', scale))).toBe('How heavy is it?\n[0] [1] [2] [3]\n[4] Skip\n[5] Leave');
    const pressed = ['3', '３', '3️⃣', '0', '4', '5', 'leave'].map((line) => decodeLine(line, scale));
    expect(pressed.map((line) => line?.kind === 'choice' && line.token)).toEqual(
      ['3', '3', '3', '0', 'Skip', 'Leave', 'Leave'].map((label) => `goodbye:1:${label}`),
    );
    expect(decodeLine('6', scale)).toEqual({ kind: 'text', text: '6' });
  });
});

describe('a script', () => {
  it('says one message a line and passes over empty lines', async () => {
    const { events } = await play('hello\n\n   \n  how are you?  \r\nlast line without an end');
    expect(meant(events)).toEqual(['hello', 'how are you?', 'last line without an end']);
    expect(events[0]).toMatchObject({ platform: 'terminal', chat: CHAT, person: 'me', language: 'en', kind: 'text' });
  });

  it('gives commands with what follows them', async () => {
    const { events } = await play('/Start\n/new  Mira and me \n/upload\n/etc/passwd is a path\n/ 5\n');
    expect(meant(events)).toEqual(['/start', '/new Mira and me', '/upload', '/etc/passwd is a path', '/ 5']);
    expect(events.map((event) => event.kind)).toEqual(['command', 'command', 'command', 'text', 'text']);
  });

  it('is read on only when the answer to the last line is complete', async () => {
    const { terminal, input } = sitDown();
    const events: Incoming[] = [];
    const answers: (() => void)[] = [];
    await terminal.start(cards, async (event) => {
      events.push(event);
      return { settled: new Promise((resolve) => answers.push(resolve)) };
    });
    input.end('one\ntwo\n');
    await until(() => answers.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(meant(events)).toEqual(['one']);
    answers[0]?.();
    await until(() => answers.length === 2);
    let ended = false;
    void terminal.ended.then(() => {
      ended = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(ended).toBe(false);
    answers[1]?.();
    await terminal.ended;
  });

  it('ends with the failure when a line could not be kept', async () => {
    const { terminal, input } = sitDown();
    await terminal.start(cards, () => Promise.reject(new Error('disk full')));
    input.end('hello\nmore\n');
    await expect(terminal.ended).rejects.toThrow('disk full');
  });

  it('ends at once when there is nothing to read', async () => {
    expect((await play('')).events).toEqual([]);
  });

  it('gives every line an id of its own, in every run', async () => {
    let moment = 1_800_000_000_000;
    const chance = fixedChance();
    const clock: Clock = { ...fixedClock(), now: () => moment };
    const first = await play('a\nb\n', () => {}, { clock, chance });
    moment += 1;
    const second = await play('a\nb\n', () => {}, { clock, chance });
    expect(new Set([...first.events, ...second.events].map((event) => event.native)).size).toBe(4);
  });

  it('stops reading when it is told to', async () => {
    const { terminal, input } = sitDown();
    const events: Incoming[] = [];
    await terminal.start(cards, async (event) => {
      events.push(event);
      await terminal.stop();
      return { settled: Promise.resolve() };
    });
    input.write('one\ntwo\nthree\n');
    await terminal.ended;
    expect(meant(events)).toEqual(['one']);
  });
});

describe('buttons', () => {
  const offering: Answer = async (event, terminal) => {
    if (event.kind === 'command') await terminal.perform(CHAT, guide('Shall we?', yesNo));
  };

  it('are printed with numbers and pressed by number', async () => {
    const { events, output } = await play('/start\n2\n', offering);
    expect(output).toBe('Shall we?\n[1] Yes, go on\n[2] Not now\n');
    expect(meant(events)).toEqual(['/start', 'choice setup:1:no']);
  });

  it('are pressed by their label, whatever its case', async () => {
    expect(meant((await play('/start\nyes, GO on\n', offering)).events)).toEqual(['/start', 'choice setup:1:yes']);
  });

  it('are pressed without the mark before their label', () => {
    const offered = [{ label: '✓ Light', token: 'mode:1:light' }];
    expect(decodeLine('light', offered)).toEqual({ kind: 'choice', token: 'mode:1:light' });
    expect(decodeLine('✓ Light', offered)).toEqual({ kind: 'choice', token: 'mode:1:light' });
    expect(decodeLine('lights', offered)).toEqual({ kind: 'text', text: 'lights' });
  });

  it('leave every other line as it is', async () => {
    const { events } = await play('/start\n3\n0\nYes\n1\n', offering);
    expect(meant(events)).toEqual(['/start', '3', '0', 'Yes', 'choice setup:1:yes']);
  });

  it('can be pressed once', async () => {
    expect(meant((await play('/start\n1\n1\n', offering)).events)).toEqual(['/start', 'choice setup:1:yes', '1']);
  });

  it('give way to the newest ones', async () => {
    const { events } = await play('one\ntwo\n2\nOld\n', async (event, terminal) => {
      if (event.kind !== 'text') return;
      if (event.text === 'one') await terminal.perform(CHAT, guide('?', [{ label: 'Old', token: 'old' }]));
      if (event.text === 'two') await terminal.perform(CHAT, guide('?', yesNo));
    });
    expect(meant(events)).toEqual(['one', 'two', 'choice setup:1:no', 'Old']);
  });

  it('of an earlier run are forgotten, so a number is a message', async () => {
    expect(meant((await play('1\n')).events)).toEqual(['1']);
  });
});

describe('/upload', () => {
  const attached = (events: readonly Incoming[]) =>
    events.map((event) => (event.kind === 'command' ? event.files[0]?.reference : event.kind));

  it('attaches the file, with spaces, in quotes, or as dropped on the window', async () => {
    const path = join(folder, 'chat with Mira.txt');
    await writeFile(path, 'hello');
    const { events } = await play(
      `/upload ${path}\n/upload "${path}"\n/upload '${path}'\n/upload ${path.replaceAll(' ', '\\ ')}\n`,
    );
    expect(attached(events)).toEqual([path, path, path, path]);
    expect(events[0]).toMatchObject({ kind: 'command', name: 'upload', args: '' });
    expect(events[0]).toMatchObject({ files: [{ name: 'chat with Mira.txt', size: 5 }] });
  });

  it('says plainly that there is no such file, and goes on', async () => {
    const { events, output } = await play(`/upload ${folder}/none.txt\n/upload ${folder}\nhello\n`);
    expect(meant(events)).toEqual(['hello']);
    expect(output).toBe(
      `I find no file at ${folder}/none.txt. Nothing was sent.\n${folder} is a folder. I need the file itself. Nothing was sent.\n`,
    );
  });

  it('takes a path that begins at home, and tries a path as it was typed before it is unescaped', async () => {
    const { output } = await play(`/upload ~/none-${process.pid}.txt\n`);
    expect(output).toContain(`${homedir()}/none-${process.pid}.txt`);
    expect(decodeLine('/upload a\\ b', [])).toEqual({ kind: 'upload', paths: ['a\\ b', 'a b'] });
  });

  it('says so in Chinese too', async () => {
    const { output } = await play(`/upload ${folder}/none.txt\n`, () => {}, { language: 'zh' });
    expect(output).toContain('没有找到文件');
  });

  it('hands out the bytes, as often as they are asked for, and says when they are gone', async () => {
    const path = join(folder, 'chat.txt');
    await writeFile(path, 'x'.repeat(200_000));
    const { terminal } = sitDown();
    const file = { name: 'chat.txt', reference: path };
    const read = async () => {
      let bytes = 0;
      for await (const chunk of terminal.open(file)) bytes += chunk.length;
      return bytes;
    };
    expect([await read(), await read()]).toEqual([200_000, 200_000]);
    await terminal.perform(CHAT, { do: 'erase-upload', native: 'whatever' });
    expect(await read()).toBe(200_000); // the person's own file stays theirs
    await rm(path);
    const gone = await read().catch((error: unknown) => error);
    expect(gone).toBeInstanceOf(UserError);
    expect(gone).toMatchObject({ problem: { code: 'file-gone', file: 'chat.txt' } });
  });
});

describe('what the bot does', () => {
  it('shows at a glance which of the two voices speaks', async () => {
    const { output } = await play('hi\n', async (_, terminal) => {
      await terminal.perform(CHAT, guide('The guide.\nTwo lines.'));
      await terminal.perform(CHAT, persona('not yet haha\nu?'));
    });
    expect(output).toBe('The guide.\nTwo lines.\n  not yet haha\n  u?\n');
  });

  it('lets nothing that was said steer the terminal', () => {
    expect(encodeSay(guide('a\u001b[2Jb\u0007\tc\r\nd\u009b1m'))).toBe('a[2Jb\tc\nd1m');
  });

  it('puts documents and pictures into the folder, never over another, and prints their path', async () => {
    const bytes = new TextEncoder().encode('# Mira');
    const { output } = await play('hi\n', async (_, terminal) => {
      const document = { do: 'document', name: 'reflection.md', mime: 'text/markdown', bytes } as const;
      await terminal.perform(CHAT, { ...document, caption: 'Your words.' });
      await terminal.perform(CHAT, document);
      await terminal.perform(CHAT, { ...document, name: '../../escape.md' });
      await terminal.perform(CHAT, { do: 'picture', png: bytes, alt: 'A year of messages' });
    });
    const sent = join(folder, 'sent');
    expect(output.split('\n')).toEqual([
      'Your words.',
      `Saved: ${sent}/reflection.md`,
      `Saved: ${sent}/reflection-2.md`,
      `Saved: ${sent}/escape.md`,
      'A year of messages',
      `Saved: ${sent}/picture.png`,
      '',
    ]);
    expect((await readdir(sent)).sort()).toEqual(['escape.md', 'picture.png', 'reflection-2.md', 'reflection.md']);
    expect(await readFile(join(sent, 'reflection.md'), 'utf8')).toBe('# Mira');
  });

  it('keeps progress and typing out of a transcript, and waits while it types', async () => {
    const clock = fixedClock();
    const before = clock.now();
    const { output } = await play(
      'hi\n',
      async (_, terminal) => {
        await terminal.perform(CHAT, { do: 'progress', id: 'p', label: 'Reading', done: 1, total: 2 });
        await terminal.perform(CHAT, { do: 'progress', id: 'p', label: 'Reading', done: 2, total: 2 });
        await terminal.perform(CHAT, { do: 'type', forMs: 1500 });
        await terminal.perform(CHAT, guide('done'));
      },
      { clock },
    );
    expect(output).toBe('done\n');
    expect(clock.now() - before).toBe(1500);
  });

  it('shows nobody what was meant for another person', async () => {
    const { terminal, output } = sitDown({ person: 'noa' });
    await expect(terminal.perform(CHAT, guide('for me only'))).rejects.toBeInstanceOf(Unreachable);
    expect(output()).toBe('');
    await terminal.perform('terminal:noa', guide('for noa'));
    expect(output()).toBe('for noa\n');
  });
});

describe('somebody at a terminal', () => {
  async function converse(
    answer: (event: Incoming, terminal: Terminal) => Handed,
    clock: Clock = fixedClock(),
    columns?: number,
  ) {
    const { terminal, input, output } = sitDown({ interactive: true, clock, columns });
    const events: Incoming[] = [];
    await terminal.start(cards, async (event) => {
      events.push(event);
      return answer(event, terminal);
    });
    return { terminal, input, output, events };
  }
  const atOnce = (): Handed => ({ settled: Promise.resolve() });
  const never = (): Handed => ({ settled: new Promise(() => {}) });

  it('may write on while they are being answered', async () => {
    const { input, events, output, terminal } = await converse(never);
    expect(output()).toContain('> ');
    input.write('one\ntwo\n/start\n');
    await until(() => events.length === 3);
    expect(meant(events)).toEqual(['one', 'two', '/start']);
    await terminal.stop();
    await terminal.ended;
  });

  it('sees the typing dots come and go', async () => {
    const clock = manualClock();
    const { terminal, output } = await converse(atOnce, clock);
    const typing = terminal.perform(CHAT, { do: 'type', forMs: 800 });
    expect(screenOf(output())).toBe('…\n> ');
    await clock.advance(800);
    await typing;
    expect(screenOf(output())).toBe('> ');
  });

  it('keeps what they are typing while the bot speaks above it', async () => {
    const { terminal, input, output } = await converse(atOnce);
    input.write('half a sen');
    await until(() => output().includes('half a sen'));
    await terminal.perform(CHAT, guide('I am still here.'));
    expect(screenOf(output())).toBe('I am still here.\n> half a sen');
  });

  it('keeps a long line that wraps, too', async () => {
    const { terminal, input, output } = await converse(atOnce, fixedClock(), 20);
    await terminal.perform(CHAT, { do: 'progress', id: 'p', label: 'Reading', done: 1, total: 10 });
    for (const key of 'a line that is longer than the window is wide') input.write(key);
    await until(() => output().endsWith('wide'));
    await terminal.perform(CHAT, guide('Above.'));
    expect(screenOf(output(), 20)).toBe('Above.\n> a line that is lon\nger than the window \nis wide');
  });

  it('sees progress in one line that is written anew', async () => {
    const { terminal, output } = await converse(atOnce);
    const step = (done: number, total = 10) =>
      terminal.perform(CHAT, { do: 'progress', id: 'p', label: 'Reading', done, total });
    await step(1);
    await step(5);
    expect(screenOf(output())).toBe('Reading 50 %\n> ');
    await terminal.perform(CHAT, guide('Read.'));
    expect(screenOf(output())).toBe('Read.\n> ');
  });

  it('finishes a command with the tab key', async () => {
    const { input, output } = await converse(atOnce);
    input.write('/go\t');
    await until(() => output().includes('/goodbye'));
  });

  it('leaves politely with Ctrl-C, and with the end of input', async () => {
    for (const key of ['\u0003', '\u0004']) {
      const { input, output, terminal, events } = await converse(never);
      input.write(`hello\n${key}`);
      await terminal.ended;
      expect(meant(events)).toEqual(['hello']);
      expect(output().includes('You can come back any time')).toBe(key === '\u0003');
    }
  });
});

/** What a terminal would show in the end: enough of its language for what readline writes. */
function screenOf(output: string, columns = Number.POSITIVE_INFINITY): string {
  const rows: string[] = [''];
  let row = 0;
  let column = 0;
  for (const [token, up, to, clear] of output.matchAll(
    /\u001b\[(\d+)A|\u001b\[(\d+)G|\u001b\[0?(J)|\r|\n|\u001b\[\d*[A-Z]|[^\u001b\r\n]/g,
  )) {
    if (up) row -= Number(up);
    else if (to) column = Number(to) - 1;
    else if (clear) rows.splice(row, rows.length, (rows[row] ?? '').slice(0, column));
    else if (token === '\r') column = 0;
    else if (token === '\n') {
      row++;
      column = 0;
      rows[row] ??= '';
    } else if (!token.startsWith('\u001b')) {
      if (column === columns) {
        row++;
        column = 0;
      }
      const line = (rows[row] ?? '').padEnd(column);
      rows[row] = line.slice(0, column) + token + line.slice(column + 1);
      column++;
    } else throw new Error(`the test's terminal does not know ${JSON.stringify(token)}`);
  }
  return rows.join('\n');
}
