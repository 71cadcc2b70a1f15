// npm run bench -- import FILE: what an import costs, as one line of JSON
// npm run bench -- read FILE: what reading it costs, without storing anything
// npm run bench -- recall FILE: what of a record each query finds, a line of JSON each
// npm run bench -- turn FILE [OTHER]: what a turn of talk over that record costs, alone and while OTHER is imported
// npm run bench -- make FORMAT COUNT FILE: a chat to try it with
import { importFile } from './import.mjs';
import { make } from './make.mjs';
import { readFile } from './read.mjs';
import { recall } from './recall.mjs';
import { turns } from './turn.mjs';

const [task, ...rest] = process.argv.slice(2);
if (task === 'import' && rest[0]) console.log(JSON.stringify(await importFile(rest[0])));
else if (task === 'read' && rest[0]) console.log(JSON.stringify(await readFile(rest[0])));
else if (task === 'recall' && rest[0]) await recall(rest[0]);
else if (task === 'turn' && rest[0]) console.log(JSON.stringify(await turns(rest[0], rest[1])));
else if (task === 'make') await make(rest[0], Number(rest[1]), rest[2]);
else
  throw new Error(
    'usage: npm run bench -- import FILE | read FILE | recall FILE | turn FILE [OTHER] | make FORMAT COUNT FILE',
  );
