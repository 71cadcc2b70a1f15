// What somebody sees who starts the program on a fresh machine.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallExport } from '../support/export.ts';
import { runProgram, startProgram } from '../support/program.ts';
import { filesHolding, temporaryFolder } from '../support/storage.ts';

describe('the program', () => {
  it('says what is on, what to set, and how to try it', async () => {
    const { output, code } = await runProgram({ folder: temporaryFolder() }, []);
    expect(code).toBe(0);
    for (const part of ['TELEGRAM_BOT_TOKEN', 'ANTHROPIC_API_KEY', '/start', 'examples/'])
      expect(output()).toContain(part);
  });

  it('makes its key outside the data folder, for nobody else to read', async () => {
    const folder = temporaryFolder();
    await runProgram({ folder }, ['/start', '1']);
    expect(statSync(join(folder, 'data.key')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700);
  });

  it('goes on where the last run ended', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'chat.txt'), smallExport());
    await runProgram({ folder }, ['/start', '1', '/upload chat.txt', '2', '1', '5']);
    const { output } = await runProgram({ folder }, ['good night']);
    expect(output()).toContain('night night');
  });

  it('keeps two people on one machine apart', async () => {
    const folder = temporaryFolder();
    const { output } = await runProgram({ folder }, ['/start', '1']);
    expect(output()).toContain('Thank you');
    const other = await runProgram({ folder, args: ['--person', 'ana'] }, ['hello']);
    expect(other.output()).toContain('I am 18 or older');
  });

  it('reads .env, and names every wrong value at once', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '.env'), 'AFTERWORD_TYPING=never\nLOG_LEVEL=loud\n');
    const { errors, code } = await runProgram({ folder, env: { AFTERWORD_TYPING: '' } }, []);
    expect(code).toBe(1);
    expect(errors()).toContain('LOG_LEVEL');
  });

  it('does not start a second time on the same data, and says so', async () => {
    const folder = temporaryFolder();
    const first = startProgram({ folder });
    await first.sees('/start');
    const second = await runProgram({ folder }, []);
    expect(second.code).toBe(1);
    expect(second.errors()).toContain('data');
    await first.kill();
    expect((await runProgram({ folder }, [])).code).toBe(0);
  });

  it('puts documents into ./sent and says where', async () => {
    const folder = temporaryFolder();
    const { output } = await runProgram({ folder }, ['/start', '1', '/export']);
    const [name = ''] = readdirSync(join(folder, 'sent'));
    expect(output()).toContain(name);
    expect(
      readFileSync(join(folder, 'sent', name))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });
});

describe('ten sentences', () => {
  const sentences = Array.from({ length: 10 }, (_, n) => `planted sentence number ${n} about the lake`);
  const env = { LOG_LEVEL: 'trace' };

  async function plant(folder: string): Promise<string> {
    const record = smallExport()
      .replace('the lighthouse one again', sentences[0] ?? '')
      .replace('night night', sentences[1] ?? '');
    mkdirSync(join(folder, 'from'));
    writeFileSync(join(folder, 'from', 'chat.txt'), record);
    const lines = ['/start', '1', '/upload from/chat.txt', '2', '1', '5', ...sentences.slice(2)];
    const { errors, code } = await runProgram({ folder, env }, lines);
    expect(code).toBe(0);
    return errors();
  }

  it('are in no log, at any level', async () => {
    const log = await plant(temporaryFolder());
    expect(log.length).toBeGreaterThan(500);
    for (const part of [...sentences, 'planted', 'Mira', 'Noa', 'chat.txt']) expect(log).not.toContain(part);
  });

  it('are nowhere in the data after /delete', async () => {
    const folder = temporaryFolder();
    await plant(folder);
    const { output } = await runProgram({ folder, env }, ['/delete', '1']);
    expect(output()).toContain('Everything of yours is erased');
    for (const sentence of sentences) expect(filesHolding(join(folder, 'data'), sentence)).toEqual([]);
    expect(readdirSync(join(folder, 'data', 'vaults'))).toEqual([]);
    expect(readdirSync(join(folder, 'data', 'people'))).toEqual([]);
    expect(existsSync(join(folder, 'from', 'chat.txt'))).toBe(true);
  });
});
