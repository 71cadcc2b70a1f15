// A process that opens one HEIC, which comes in on its stdin, and writes what it sees of it to its stdout.
import { buffer } from 'node:stream/consumers';
import { openHeic, written } from './imports/photos/heic.ts';

const opened = await openHeic(await buffer(process.stdin), Number(process.argv[2]));
if (opened) process.stdout.write(written(opened));
