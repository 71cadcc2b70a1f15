// npm run bench -- import FILE: what an import costs, as one line of JSON
// npm run bench -- read FILE: what reading it costs, without storing anything
// npm run bench -- recall FILE: what of a record each query finds, a line of JSON each
// npm run bench -- turn FILE [OTHER]: what a turn of talk over that record costs, alone and while OTHER is imported
// npm run bench -- make FORMAT COUNT FILE: a chat to try it with

const USAGE = 'import FILE | read FILE | recall FILE | turn FILE [OTHER] | make FORMAT COUNT FILE';
const [task, file, ...rest] = process.argv.slice(2);

/** What a task does not need is not loaded: it would count as its memory. */
const TASKS = {
  import: async () => print(await (await import('./import.mjs')).importFile(file)),
  read: async () => print(await (await import('./read.mjs')).readFile(file)),
  recall: async () => (await import('./recall.mjs')).recall(file),
  turn: async () => print(await (await import('./turn.mjs')).turns(file, rest[0])),
  make: async () => (await import('./make.mjs')).make(file, Number(rest[0]), rest[1]),
};

const print = (result) => console.log(JSON.stringify(result));

if (!TASKS[task] || !file) throw new Error(`usage: npm run bench -- ${USAGE}`);
await TASKS[task]();
