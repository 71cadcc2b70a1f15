// Opens a HEIC in a process of its own: what it takes of time is bounded, and what it took of memory goes with it.
import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Degrees against the clock; or in a mirror. */
const turn = z.union([z.object({ by: z.number() }), z.object({ mirrored: z.enum(['upside-down', 'sideways']) })]);

const shape = z.object({
  width: z.int().positive(),
  height: z.int().positive(),
  /** What is to be done to see it upright, one after the other. */
  turns: z.array(turn).readonly(),
});

export type Turn = z.infer<typeof turn>;

export type HeicPixels = Readonly<z.infer<typeof shape>> & {
  /** Red, green and blue, a byte each. */
  readonly data: Uint8Array;
};

/** The longer side is at most `size` pixels; undefined where nobody here can open it. Never rejects. */
export type OpenHeic = (bytes: Buffer, size: number) => Promise<HeicPixels | undefined>;

/** A photo of 24 megapixels takes about one second; one that was made to take for ever is given up (ms). */
const LONGEST = 30_000;

/** `worker`: the compiled `heic-worker.js`. One at a time: the pixels of several would be in memory together. */
export function heicInProcess(worker: URL, longest = LONGEST): OpenHeic {
  let before: Promise<unknown> = Promise.resolve();
  return (bytes, size) => {
    const opened = before.then(() => answerOf(worker, bytes, size, longest));
    before = opened;
    return opened;
  };
}

async function answerOf(worker: URL, bytes: Buffer, size: number, longest: number): Promise<HeicPixels | undefined> {
  try {
    // the keys that the program was started with are none of its business, and what it says of a stranger's file is for nobody's log
    const child = spawn(process.execPath, [fileURLToPath(worker), String(size)], {
      env: {},
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: longest,
      killSignal: 'SIGKILL',
    });
    child.on('error', () => {}); // it answers nothing then
    child.stdin.on('error', () => {}); // it may end before it has read all
    child.stdin.end(bytes);
    return read(await buffer(child.stdout));
  } catch {
    return undefined; // no process could be started, or it was made to say nonsense
  }
}

/** As `written` of `heic.ts` writes it. */
function read(answer: Buffer): HeicPixels | undefined {
  const end = answer.indexOf('\n');
  if (end < 0) return undefined;
  const what = shape.parse(JSON.parse(answer.toString('utf8', 0, end)));
  const data = answer.subarray(end + 1);
  return data.length === 3 * what.width * what.height ? { ...what, data } : undefined;
}
