// To be imported before all else: V8 compiles a regular expression to bytecode when it is first used and to machine code when
// it is used again, and takes ten times as long for the first as for the second: half a second for care's tables, before the
// first message is answered and in the thread of each import. It is told to skip the first.
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-regexp-tier-up');
