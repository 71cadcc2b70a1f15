// Runs the compiled `read` for each path that comes in a line, in one process: starting one for each would take minutes.
// Prints a line of JSON for each: what the program printed, and its exit code.
import { createInterface } from 'node:readline';

const program = new URL('../../dist/read.js', import.meta.url);
const printed = { out: '', err: '' };
console.log = (text) => {
  printed.out += `${text}\n`;
};
console.error = (text) => {
  printed.err += `${text}\n`;
};

let runs = 0;
for await (const path of createInterface({ input: process.stdin })) {
  Object.assign(printed, { out: '', err: '' });
  process.argv = [process.argv[0], program.pathname, path, '--json'];
  process.exitCode = undefined;
  await import(`${program.href}?run=${++runs}`);
  process.stdout.write(`${JSON.stringify({ ...printed, code: process.exitCode })}\n`);
}
process.exitCode = 0;
