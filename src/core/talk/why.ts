// "?": the real lines behind a reply.
import type { RecordMessage } from '../archive/message.ts';
import type { Effect } from '../events.ts';
import { guide } from '../guide.ts';
import type { Memory } from '../memories/memory.ts';
import { recallMemories } from '../memories/recalling.ts';
import { linesAbout } from '../memories/shown.ts';
import { modes } from '../modes/index.ts';
import { findPersona } from '../personas.ts';
import { smallPicturesOf } from '../photos/shown.ts';
import type { Vault } from '../ports.ts';
import type { Visit } from '../visit.ts';
import { wallDay } from '../words/figures.ts';
import type { Words } from '../words/words.ts';
import type { Turn } from './history.ts';
import { MARK } from './mark.ts';
import { oneLine } from './quoted.ts';

/** Exchanges that are shown, best first, and characters of a line. */
const SHOWN = 3;
const LONGEST = 300;

/** Of the reply that the message answers, else of the last one. */
export async function* explain(visit: Visit): AsyncGenerator<Effect, void, void> {
  const { ports, settings } = visit;
  const persona = await findPersona(settings.persona, visit);
  if (!persona) return yield guide(visit.words.talk.nobody);
  if (await isGuides(visit)) return yield guide(visit.words.talk.why.guides);
  const vault = await ports.vaults.open(persona.id);
  const turn = await turnMeant(vault, visit);
  if (!turn) return yield guide(visit.words.talk.why.noReply);
  const memories = await memoriesOf(turn, vault, visit);
  yield guide(await explanation(turn, memories, persona.name, vault, visit));
  yield* smallPicturesOf(memories, vault, visit.words, SHOWN);
}

async function explanation(
  turn: Turn,
  kept: readonly Memory[],
  name: string,
  vault: Vault,
  visit: Visit,
): Promise<string> {
  const words = visit.words.talk.why;
  const exchanges = await Promise.all(turn.evidence.slice(0, SHOWN).map((each) => read(each, vault)));
  const shown = exchanges.filter(({ mine, theirs }) => mine.length + theirs.length > 0);
  const besides = [memoriesBehind(turn, kept, visit.words), await postsBehind(turn, name, vault, visit)];
  const behind = besides.flatMap((each) => each ?? []);
  if (shown.length === 0) {
    const short = async () => ((await wasOften(turn, vault)) ? words.often(name) : words.once(name));
    return [turn.voice === 'quoted' ? await short() : words.nothing(name), ...behind].join('\n\n');
  }
  const reply = `${MARK}${oneLine(turn.said.join(' / '), LONGEST)}`;
  const head = turn.voice === 'quoted' ? words.quoted(reply, name) : words.model(reply, name);
  return [head, ...shown.map((each) => lines(each, name, visit)), ...behind].join('\n\n');
}

/** A small record has lines that were sent once among those it falls back on. */
async function wasOften({ said }: Turn, { persona }: Vault): Promise<boolean> {
  const { style } = await persona.read();
  return !style?.frequentLines.some(({ text, count }) => count < 2 && said.includes(text));
}

/** Those it had before it that are left. Who only quotes has none: of such a reply, those that what was written is about. */
async function memoriesOf(turn: Turn, vault: Vault, { ports }: Visit): Promise<readonly Memory[]> {
  const { memories } = vault;
  if (turn.voice === 'quoted')
    return recallMemories(vault, { message: turn.heard.join('\n'), before: undefined, now: ports.clock.now() });
  const found = await Promise.all((turn.memories ?? []).map((id) => memories.find(id)));
  return found.flatMap((memory) => memory ?? []);
}

/** undefined for none. */
function memoriesBehind({ voice }: Turn, memories: readonly Memory[], words: Words): string | undefined {
  const said = linesAbout(memories, words);
  return said.length === 0
    ? undefined
    : [voice === 'quoted' ? words.memory.beside : words.memory.behind, ...said].join('\n');
}

/** The same for posts. */
async function postsBehind(turn: Turn, name: string, { posts }: Vault, { words }: Visit): Promise<string | undefined> {
  const found = await posts.find(turn.posts ?? []);
  const said = found.map(({ by, at, text }) =>
    words.posts.behindLine(
      by === 'me' ? words.talk.why.you : name,
      words.posts.post(wallDay(at, words), oneLine(text, LONGEST)),
    ),
  );
  return said.length === 0 ? undefined : [words.posts.behind, ...said].join('\n');
}

/** The turn whose reply the message answers, else the last one. */
export async function turnMeant(vault: Vault, { event, home }: Visit): Promise<Turn | undefined> {
  const id = event.replyTo === undefined ? undefined : await home.outbox.turnOf(event.replyTo);
  return (id === undefined ? undefined : await vault.talk.find(id)) ?? (await vault.talk.recent(1))[0];
}

/** What the guide says of the record is nobody's reply: where it answers, only what is pointed at is meant. */
export async function isGuides({ event, home, settings }: Visit): Promise<boolean> {
  if (modes.find(({ name }) => name === settings.mode)?.speaker !== 'guide') return false;
  return event.replyTo === undefined || (await home.outbox.turnOf(event.replyTo)) === undefined;
}

interface Shown {
  readonly mine: readonly RecordMessage[];
  readonly theirs: readonly RecordMessage[];
}

async function read({ mine, theirs }: Turn['evidence'][number], { record }: Vault): Promise<Shown> {
  const messages = async (ids: readonly number[]): Promise<readonly RecordMessage[]> =>
    (await Promise.all(ids.map((id) => record.around(id, 0, 0)))).flat();
  return { mine: await messages(mine), theirs: await messages(theirs) };
}

/** The month, then each line with whose it is, in the order they were written. */
function lines({ mine, theirs }: Shown, name: string, { words }: Visit): string {
  const { why } = words.talk;
  const written = [...mine, ...theirs].sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || a.id - b.id);
  const at = written[0]?.at;
  return [
    at === undefined ? why.undated : why.month(new Date(at * 1000)),
    ...written.map(({ by, text }) => why.line(by === 'me' ? why.you : name, oneLine(text, LONGEST))),
  ].join('\n');
}
