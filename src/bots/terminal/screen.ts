// Where lines are written: a plain stream, or above the line that somebody is typing.
import { clearScreenDown, cursorTo, type Interface, moveCursor } from 'node:readline';

export interface Screen {
  print(text: string): void;
  /** A line that is only there for now, in place of the last such line; undefined takes it away. */
  status(text: string | undefined): void;
}

export const plainScreen = (output: NodeJS.WritableStream): Screen => ({
  print: (text) => output.write(`${text}\n`),
  status: () => undefined, // a transcript keeps only what stays
});

const PROMPT = '> ';

/** The status stands above the prompt, as part of it, so that readline keeps what is being typed when it changes. */
export function promptScreen(reader: Interface, output: NodeJS.WritableStream): Screen {
  let open = true;
  reader.on('close', () => {
    open = false;
    output.write('\n');
  });

  function print(text: string): void {
    if (!open) return void output.write(`${text}\n`);
    // readline draws its prompt as many rows above the cursor as it drew the last one; these rows go to what is printed
    const { rows } = reader.getCursorPos();
    moveCursor(output, 0, -rows);
    cursorTo(output, 0);
    clearScreenDown(output);
    output.write(`${text}\n${'\n'.repeat(rows)}`);
    reader.setPrompt(PROMPT);
    reader.prompt(true);
  }

  function status(text: string | undefined): void {
    if (!open) return;
    reader.setPrompt(text === undefined ? PROMPT : `${text}\n${PROMPT}`);
    reader.prompt(true);
  }

  return { print, status };
}
