// npm run bench -- import FILE | make whatsapp|telegram COUNT FILE
import { make } from './make.mjs';

const [task, ...rest] = process.argv.slice(2);
if (task === 'make') await make(rest[0], Number(rest[1]), rest[2]);
else console.error('usage: npm run bench -- import FILE | make whatsapp|telegram COUNT FILE');
