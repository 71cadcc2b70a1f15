// A folder that the ex-skill tools write: notes about somebody for a model to imitate, with the chats they were made from.
import { findCharset } from '../charset.ts';
import { baseOf, folderOf } from '../file-names.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions, StoredFile } from '../format.ts';
import { firstBytes } from '../open-export.ts';
import { decoderFor } from '../text-blocks.ts';
import { aboutBoth, nameIn, notesFrom } from './ex-skill/notes.ts';

export const exSkill: ExportFormat = {
  name: 'ex-skill',
  family: 'ex-skill',
  layout: 'around-chats',
  recognise,
  read,
};

function recognise(head: FileHead): number {
  const text = head.text.trimStart();
  if (/^---\r?\n(?:[a-z-]+:.*\r?\n){0,8}?name: *"?ex[-_]/.test(text)) return 1;
  if (/^\{\s*"/.test(text))
    return /"slug"\s*:/.test(text) && /"(memory_sources|knowledge_sources|corrections_count)"\s*:/.test(text) ? 0.9 : 0;
  return /^# .{0,80}$/m.test(text.slice(0, 200)) && /^## Layer 0\b/m.test(text) ? 0.9 : 0;
}

/** Files of the folder, by what they hold. SKILL.md repeats the others, so they count where they are there. */
async function* read(file: ExportFile, { brought }: FormatOptions): AsyncGenerator<Batch, void, void> {
  const folder = folderOf(file.path);
  const near = file.beside.filter((each) => folderOf(each.path) === folder);
  const find = (name: string): StoredFile | undefined => near.find(({ path }) => baseOf(path).toLowerCase() === name);
  const own = await textOf(file);
  const meta = await textOrOwn('meta.json', isMeta(own));
  const skill = await textOrOwn('skill.md', own.trimStart().startsWith('---'));
  const persona = await textOrOwn('persona.md', !isMeta(own) && !own.trimStart().startsWith('---'));
  const memory = await textOrOwn('memory.md', false);
  brought({ name: nameIn(meta, skill), ...aboutBoth(meta), ...notesFrom({ skill, persona, memory }) });

  async function textOrOwn(name: string, isOwn: boolean): Promise<string | undefined> {
    if (isOwn) return own;
    const other = find(name);
    return other ? await textOf(other) : undefined;
  }
}

const isMeta = (text: string): boolean => text.trimStart().startsWith('{');

/** Nobody's notes are longer (bytes). */
const LARGEST = 1 << 20;

async function textOf(file: StoredFile): Promise<string> {
  const bytes = await firstBytes(file, LARGEST);
  const decoder = decoderFor(findCharset(bytes, bytes.length < LARGEST));
  return (decoder.write(bytes) + decoder.end()).replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
}
