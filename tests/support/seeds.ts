// The fixtures of all formats as material for broken and hostile files. What a fixture is known to hold (its expected.json)
// tells where in its bytes the names and texts stand, so that one way of spoiling a file fits every format.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FIXTURES = join(import.meta.dirname, '../formats/fixtures');

export interface Seed {
  readonly format: string;
  readonly name: string;
  /** The file that is spoiled: the largest of the fixture. */
  readonly path: string;
  readonly bytes: Buffer;
  /** The others of its folder, by their paths in it. */
  readonly beside: ReadonlyMap<string, Buffer>;
  readonly senders: readonly string[];
  /** As the messages follow each other; '' left out. */
  readonly texts: readonly string[];
}

type Row = readonly [sender: string | null, time: string | null, offset: number | null, kind: string, text: string];

interface Expected {
  readonly conversations: readonly { readonly messages: readonly Row[] }[];
}

export const SEEDS: readonly Seed[] = readdirSync(FIXTURES).flatMap((format) =>
  readdirSync(join(FIXTURES, format)).flatMap((name) => {
    const seed = seedOf(format, name);
    return seed ? [seed] : [];
  }),
);

/** By format, in the order of the alphabet. */
export const SEEDS_BY_FORMAT: readonly (readonly [string, readonly Seed[]])[] = [
  ...new Set(SEEDS.map((seed) => seed.format)),
].map((format) => [format, SEEDS.filter((seed) => seed.format === format)] as const);

function seedOf(format: string, name: string): Seed | undefined {
  const folder = join(FIXTURES, format, name);
  const file = readdirSync(folder).find((one) => one.startsWith('export'));
  if (file === undefined) return undefined;
  const whole = join(folder, file);
  const paths = statSync(whole).isDirectory() ? filesBelow(whole, '') : [''];
  const files = new Map(paths.map((path) => [path, readFileSync(join(whole, path))] as const));
  const [largest] = [...files].sort(([, a], [, b]) => b.length - a.length);
  if (!largest) return undefined;
  const [path, bytes] = largest;
  files.delete(path);
  // The fixtures' own form, which their test holds.
  const { conversations }: Expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const rows = conversations.flatMap((one) => one.messages);
  return {
    format,
    name,
    path,
    bytes,
    beside: files,
    senders: [...new Set(rows.flatMap(([sender]) => sender ?? []))],
    texts: rows.flatMap(([, , , kind, text]) => (text === '' || kind === 'system' ? [] : [text])),
  };
}

function filesBelow(root: string, path: string): string[] {
  return readdirSync(join(root, path)).flatMap((name) => {
    const inner = path === '' ? name : `${path}/${name}`;
    return statSync(join(root, inner)).isDirectory() ? filesBelow(root, inner) : [inner];
  });
}

/** Which seed stands in a folder. */
const standing = new Map<string, Seed>();

/** The seed with other bytes in place of its own, on disk in a folder that nothing else writes to, as a person sends it. */
export function upload(folder: string, seed: Seed, bytes: Uint8Array) {
  const path = join(folder, 'upload');
  if (standing.get(folder) !== seed) {
    rmSync(path, { recursive: true, force: true });
    for (const [inner, content] of [...seed.beside, [seed.path, bytes] as const]) write(join(path, inner), content);
    standing.set(folder, seed);
  } else {
    rmSync(join(path, seed.path)); // writing over a file waits for the disk, writing a new one does not
    write(join(path, seed.path), bytes);
  }
  return [{ path, name: 'upload' }];
}

/** A seed in UTF-8 and where a text stands in it that can be replaced. */
export interface Slot {
  readonly seed: Seed;
  readonly before: string;
  readonly text: string;
  /** From this text to just before the next message's: what repeats when messages do. */
  readonly between: string;
  readonly after: string;
  /** How this file writes a text. */
  readonly written: (text: string) => string;
}

const escapedXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const escapedJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/** The first two plain texts that stand in the file once, one after the other. */
export function slotOf(seed: Seed): Slot | undefined {
  const whole = seed.bytes.toString('utf8');
  if (whole.includes('\ufffd') || whole.includes('\0')) return undefined;
  const start = whole.trimStart();
  const written = /^(<|From |var )/.test(start)
    ? escapedXml
    : /^[{[]/.test(start)
      ? escapedJson
      : (text: string) => text;
  const plain = seed.texts.filter((text) => /^[\p{L}\p{N}][\p{L}\p{N} ,.?!']{2,}$/u.test(text));
  const places = plain
    .map((text) => ({ text, at: whole.indexOf(text) }))
    .filter(({ text, at }) => at >= 0 && whole.indexOf(text, at + 1) < 0)
    .sort((a, b) => a.at - b.at);
  const [first, second] = places;
  if (!first || !second) return first && cut(first, whole.length);
  return cut(first, second.at);

  function cut({ text, at }: { text: string; at: number }, next: number): Slot {
    const end = at + text.length;
    const between = whole.slice(end, next);
    return { seed, before: whole.slice(0, at), text, between, after: whole.slice(next), written };
  }
}

/** The file with that in place of the text. */
export const filled = (slot: Slot, raw: string): string => slot.before + raw + slot.between + slot.after;

/** So many messages more, each made by `between` being written anew. */
export function repeated(slot: Slot, count: number, vary: (between: string, n: number) => string): string {
  let middle = '';
  for (let n = 0; n < count; n++) middle += vary(slot.between, n) + slot.text;
  return slot.before + slot.text + middle + slot.between + slot.after;
}

function write(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
