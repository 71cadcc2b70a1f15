// The whole program as a process of its own: lines go in, what it prints comes out, and it can be killed.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export interface Program {
  /** Everything printed so far. */
  readonly output: () => string;
  readonly errors: () => string;
  type(...lines: readonly string[]): void;
  /** Waits until the output since the last `sees` holds that; gives everything since then. */
  sees(text: string): Promise<string>;
  /** End of input; resolves with the exit code. */
  end(): Promise<number | null>;
  /** SIGKILL; resolves when it is dead. */
  kill(): Promise<void>;
}

export interface ProgramOptions {
  /** The working folder: data, key and sent files lie in it. */
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

export function startProgram({ folder, env, args = [] }: ProgramOptions): Program {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, ['--no-regexp-tier-up', MAIN, ...args], {
    cwd: folder,
    env: { PATH, TZ: 'UTC', LANG: 'en_GB.UTF-8', AFTERWORD_TYPING: 'off', ...env },
  });
  let output = '';
  let errors = '';
  let seen = 0;
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  child.stdin.on('error', () => undefined); // writing to what was killed

  async function sees(text: string): Promise<string> {
    while (!output.slice(seen).includes(text)) {
      if (child.exitCode !== null) throw new Error(`ended without “${text}”: ${output}\n${errors}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const part = output.slice(seen);
    seen = output.length;
    return part;
  }

  return {
    output: () => output,
    errors: () => errors,
    type: (...lines) => child.stdin.write(lines.map((line) => `${line}\n`).join('')),
    sees,
    end() {
      child.stdin.end();
      return exited;
    },
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** A run over these lines, to its end. */
export async function runProgram(
  options: ProgramOptions,
  lines: readonly string[],
): Promise<Program & { readonly code: number | null }> {
  const program = startProgram(options);
  program.type(...lines);
  const code = await program.end();
  return { ...program, code };
}
