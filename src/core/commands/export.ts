// A copy of everything the person gave and wrote, as a zip.
import { type Command, noButtons } from '../command.ts';
import type { BundleEntry } from '../events.ts';
import type { Persona } from '../identity.ts';
import type { Memory } from '../memories/memory.ts';
import type { Vault } from '../ports.ts';
import type { Post } from '../posts/post.ts';
import { themeOf } from '../settings.ts';
import type { Visit } from '../visit.ts';

/** Memories, or posts, read at once. */
const PAGE = 200;

async function* once(make: () => Promise<string> | string): AsyncIterable<string> {
  yield await make();
}

async function* jsonLines(rows: AsyncIterable<unknown>): AsyncIterable<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** As it may stand in a zip on every system. */
const fileName = (name: string): string =>
  [...name.replace(/[\p{Cc}\\/:*?"<>|]/gu, '_').trim()]
    .slice(0, 40)
    .join('')
    .replace(/[. ]+$/, '') || '_';

const dated = (at: number, text: string): string => `${new Date(at).toISOString()}\n\n${text}\n`;

async function* memoriesIn({ memories }: Vault): AsyncIterable<Memory> {
  for (let read = 0; ; read += PAGE) {
    const page = await memories.list(PAGE, read);
    yield* page;
    if (page.length < PAGE) return;
  }
}

/** Under the name of the photo, with the memory's number so that it is told from others of that name. */
async function smallPictures(folder: string, vault: Vault): Promise<readonly BundleEntry[]> {
  if ((await vault.thumbnails.count()) === 0) return [];
  const entries: BundleEntry[] = [];
  for await (const { id, photo } of memoriesIn(vault)) {
    const jpeg = photo && (await vault.thumbnails.find(id));
    if (jpeg) entries.push({ name: `${folder}/photos/${id}-${fileName(photo.name)}.jpg`, content: bytesOf(jpeg) });
  }
  return entries;
}

async function* bytesOf(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

async function* postsIn({ posts }: Vault): AsyncIterable<Post> {
  for (let read = 0; ; read += PAGE) {
    const page = await posts.list(PAGE, read);
    yield* page;
    if (page.length < PAGE) return;
  }
}

async function letters(vault: Vault): Promise<string> {
  const all = await vault.ownWords.all();
  return all.map((letter) => dated(letter.at, letter.text)).join('\n\n');
}

async function entriesOf(persona: Persona, index: number, { ports }: Visit): Promise<readonly BundleEntry[]> {
  const vault = await ports.vaults.open(persona.id);
  const folder = `${index + 1}-${fileName(persona.name)}`;
  const about = async (): Promise<string> => {
    const { aboutUs, aboutThem, brought, style, character, corrections, contrasts, inPublic, ...kept } =
      await vault.persona.read();
    return json({
      name: persona.name,
      createdAt: new Date(persona.createdAt).toISOString(),
      aboutUs,
      aboutThem,
      brought,
      style,
      character,
      corrections,
      contrasts,
      inPublic,
      sessions: kept.sessions?.past,
      eras: kept.eras && { names: kept.eras.names, endedOn: kept.eras.endedOn },
      likeness: kept.likeness,
      safety: kept.safety,
    });
  };
  return [
    { name: `${folder}/record.jsonl`, content: jsonLines(vault.everything()) },
    { name: `${folder}/talk.jsonl`, content: jsonLines(vault.talk.all()) },
    { name: `${folder}/memories.jsonl`, content: jsonLines(memoriesIn(vault)) },
    ...(await smallPictures(folder, vault)),
    { name: `${folder}/posts.jsonl`, content: jsonLines(postsIn(vault)) },
    { name: `${folder}/letters.txt`, content: once(() => letters(vault)) },
    { name: `${folder}/layers.json`, content: once(about) },
  ];
}

async function entries(visit: Visit): Promise<readonly BundleEntry[]> {
  const { ports, person, home, settings, words } = visit;
  const personas = await ports.directory.personas(person);
  const folders = await Promise.all(personas.map((persona, index) => entriesOf(persona, index, visit)));
  const keepsakes = await home.keepsakes.all();
  const care = await home.care.read();
  const talkingWith = personas.find((persona) => persona.id === settings.persona)?.name;
  return [
    { name: 'README.txt', content: once(() => words.commands.export.readme.join('\n')) },
    {
      name: 'settings.json',
      content: once(() =>
        json({
          language: settings.language,
          mode: settings.mode,
          pictures: themeOf(settings),
          talkingWith,
          zone: settings.zone,
          country: care.country,
          limits: care.limits,
          heaviness: care.heaviness,
        }),
      ),
    },
    ...folders.flat(),
    ...keepsakes.map(({ id, title, at, text }) => ({
      name: `keepsakes/${id}-${fileName(title)}.md`,
      content: once(() => dated(at, text)),
    })),
  ];
}

export const exportEverything: Command = {
  name: 'export',
  describe: (words) => words.commands.menu.export,
  urgent: false,
  async *run(_event, visit) {
    const { caption } = visit.words.commands.export;
    yield { do: 'bundle', name: 'afterword.zip', caption, entries: await entries(visit) };
  },
  choose: noButtons,
};
