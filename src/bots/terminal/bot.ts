// A private chat on this machine: a readline chat for somebody at a terminal, and one line after another for a script.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { resolve as absolute, basename } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { CommandCard } from '../../core/command.ts';
import { MayHaveArrived, Unreachable, UserError } from '../../core/errors.ts';
import type { Choice, Envelope, Incoming, Performable, ReceivedFile } from '../../core/events.ts';
import type { Chance, Clock, Handed, Handover, Platform } from '../../core/ports.ts';
import type { Language } from '../../core/settings.ts';
import { wordsFor } from '../../core/words/words.ts';
import { decodeLine, type Line } from './decode.ts';
import { encodeProgress, encodeSay, withoutControls } from './encode.ts';
import { plainScreen, promptScreen, type Screen } from './screen.ts';
import { keepFile } from './sent.ts';

export interface TerminalParts {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Who is talking; several runs with the same name go on with the same chat. */
  readonly person: string;
  /** Where documents and pictures are put; made when the first one comes. */
  readonly sentDir: string;
  /** Of the platform's own sentences, and what it says the person's language is. */
  readonly language: Language;
  /** True for somebody at a terminal, who may write on while they are answered; false for a script. */
  readonly interactive: boolean;
  readonly clock: Clock;
  readonly chance: Chance;
}

export interface Terminal extends Platform {
  /** Resolves when the input is at its end, or the person has left, and everything typed is safe and, for a script,
   * answered. Rejects when a line could not be kept. Work left by an earlier run is not waited for. */
  readonly ended: Promise<void>;
}

type Take = (event: Incoming) => Promise<Handed>;

export function createTerminal(parts: TerminalParts): Terminal {
  const { input, output, interactive, clock } = parts;
  const words = wordsFor(parts.language).platforms;
  const chat = `terminal:${parts.person}`;
  const run = `${clock.now().toString(36)}-${parts.chance.id().slice(0, 8)}`;
  const end = ending();
  let screen: Screen = plainScreen(output);
  let reader: Interface | undefined;
  let offered: readonly Choice[] = [];
  let typed: Promise<void> = Promise.resolve();
  let stopped = false;
  let count = 0;

  const nextId = (): string => `${run}-${++count}`;

  async function start(cards: readonly CommandCard[], onIncoming: Take): Promise<void> {
    const commands = cards.map((card) => `/${card.name} `);
    const completer = (line: string) => [commands.filter((name) => name.startsWith(line)), line] as const;
    reader = createInterface({ input, output: interactive ? output : undefined, terminal: interactive, completer });
    if (interactive) converse(reader, onIncoming);
    else readAll(reader, onIncoming).then(end.resolve, end.reject);
  }

  /** A script: a line is read when the answer to the last is complete. */
  async function readAll(lines: Interface, onIncoming: Take): Promise<void> {
    for await (const line of lines) {
      if (stopped) return;
      await (await hand(line, onIncoming))?.settled;
    }
  }

  /** Somebody at a terminal: lines are kept in the order they were typed, and answered meanwhile. */
  function converse(lines: Interface, onIncoming: Take): void {
    screen = promptScreen(lines, output);
    lines.on('line', (line) => {
      typed = typed.then(async () => void (await hand(line, onIncoming)));
      typed.catch(end.reject);
      lines.prompt();
    });
    lines.on('SIGINT', () => {
      screen.print(words.leaving);
      lines.close();
    });
    lines.on('close', () => typed.then(end.resolve, end.reject));
    screen.status(undefined);
  }

  async function hand(line: string, onIncoming: Take): Promise<Handed | undefined> {
    const meant = decodeLine(line, offered);
    const event = meant && (await eventOf(meant));
    return event && onIncoming(event);
  }

  async function eventOf(line: Line): Promise<Incoming | undefined> {
    const envelope: Envelope = {
      platform: 'terminal',
      chat,
      person: parts.person,
      native: nextId(),
      at: clock.now(),
      language: parts.language,
    };
    if (line.kind === 'choice') offered = [];
    if (line.kind === 'command') return { ...envelope, ...line, files: [] };
    if (line.kind !== 'upload') return { ...envelope, ...line };
    const file = await findFile(line.paths);
    return file && { ...envelope, kind: 'command', name: 'upload', args: '', files: [file] };
  }

  async function findFile(paths: readonly string[]): Promise<ReceivedFile | undefined> {
    for (const path of paths.map(fromHome)) {
      const found = await stat(path).catch(() => undefined);
      if (found?.isFile()) return { name: basename(path), size: found.size, reference: absolute(path) };
      if (found) return void screen.print(words.notAFile(withoutControls(path)));
    }
    screen.print(words.noSuchFile(withoutControls(fromHome(paths[0] ?? ''))));
  }

  async function perform(to: string, effect: Performable, handover: Handover = {}): Promise<string | undefined> {
    if (to !== chat) throw new Unreachable('another person is at the terminal');
    if (handover.again) throw new MayHaveArrived();
    switch (effect.do) {
      case 'say':
        if (effect.voice === 'guide' && effect.choices?.length) offered = effect.choices;
        screen.print(encodeSay(effect));
        return nextId();
      case 'type':
        screen.status('…');
        await clock.sleep(effect.forMs);
        return void screen.status(undefined);
      case 'progress':
        return void screen.status(encodeProgress(effect));
      case 'picture':
        return show(effect.alt, 'picture.png', effect.png);
      case 'photo':
        return show(effect.alt, 'photo.jpg', effect.jpeg);
      case 'document':
        return show(effect.caption, effect.name, effect.bytes);
      case 'erase-upload':
        return undefined; // the file is the person's own, and stays where it is
    }
  }

  async function show(caption: string | undefined, name: string, bytes: Uint8Array): Promise<string> {
    const path = await keepFile(parts.sentDir, name, bytes);
    if (caption) screen.print(withoutControls(caption));
    screen.print(words.savedTo(path));
    return nextId();
  }

  async function stop(): Promise<void> {
    stopped = true;
    reader?.close();
    await typed.catch(() => undefined); // `ended` tells
  }

  return { name: 'terminal', ended: end.promise, start, reaches: (to) => to === chat, perform, open, stop };
}

function ending() {
  let resolve: () => void = () => undefined;
  let reject: (cause: unknown) => void = () => undefined;
  const promise = new Promise<void>((onEnd, onFailure) => {
    resolve = onEnd;
    reject = onFailure;
  });
  promise.catch(() => undefined); // whoever waits for `ended` hears of it; nobody has to
  return { promise, resolve, reject };
}

const fromHome = (path: string): string => path.replace(/^~(?=\/)/, homedir());

async function* open(file: ReceivedFile): AsyncGenerator<Uint8Array, void, void> {
  try {
    for await (const chunk of createReadStream(file.reference)) yield chunk;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new UserError({ code: 'file-gone', file: file.name }, { cause: error });
    throw error;
  }
}
