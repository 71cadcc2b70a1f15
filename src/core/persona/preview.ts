// What there is before the first line of talk: a few lines of memory and of the persona, and a verdict on the material.
import type { RecordMessage } from '../archive/message.ts';
import { busyHours } from '../archive/statistics-told.ts';
import { wounds } from '../care/signs.ts';
import { offer } from '../choices.ts';
import type { Say } from '../events.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import type { Memory, Topic } from '../memories/memory.ts';
import type { Span, StretchSummary, Vault } from '../ports.ts';
import { oneLine } from '../talk/quoted.ts';
import type { Visit } from '../visit.ts';
import { figure, wallDay } from '../words/figures.ts';
import type { Words } from '../words/words.ts';
import { CHARACTER_LAYERS, type Character } from './character.ts';
import type { PersonaLayers } from './layers.ts';
import type { StyleCard } from './style.ts';

/** Lines that are shown at most, of which so many of memories and of character. */
const MOST = 8;
const MEMORIES = 3;
const OF_CHARACTER = 3;
/** Characters of a line. */
const LONGEST = 160;
/** Messages looked at for the fullest month, spread evenly. */
const SAMPLE = 2000;
/** How far into the record its first and last text may be (seconds). */
const EDGE = 86_400;
/** Newest memories that are chosen from. */
const CHOSEN_FROM = 200;
/** Shown first: what is most of the two, and a hard day beside a good one. */
const TELLING: readonly Topic[] = ['golden', 'hard', 'ritual', 'joke', 'place', 'event', 'loop', 'food', 'taste'];

/** Phrases that are named, and hours that count as their time of day (share of their messages). */
const PHRASES = 3;
const BUSY_HOURS = 3;

/** With the verdict, and buttons that confirm it or change something. undefined: there is nothing yet. */
export async function preview({ id, name }: Pick<Persona, 'id' | 'name'>, visit: Visit): Promise<Say | undefined> {
  const { words, ports } = visit;
  const vault = await ports.vaults.open(id);
  const summary = await vault.record.summary();
  if (summary.mine + summary.theirs === 0) return undefined;
  const layers = await vault.persona.read();
  const lines = await linesOf(vault, layers, name, words);
  const text = [
    words.preview.head(name),
    ...lines.map((line) => `• ${line}`),
    '',
    ...(await verdict(vault, layers, ports.model.voice === 'model', words)),
  ];
  const buttons = [
    { value: `ok:${id}`, label: words.preview.confirm },
    { value: `change:${id}`, label: words.preview.change },
  ];
  return guide(text.join('\n'), await offer(visit, 'preview', buttons));
}

/** Of what happened, of who they were, and of how they write. */
async function linesOf(vault: Vault, layers: PersonaLayers, name: string, words: Words): Promise<readonly string[]> {
  const shared = (await memoriesOf(vault)).map(({ text }) => oneLine(text, LONGEST));
  const recorded = await recordLines(vault, name, words);
  const who = characterOf(layers.character);
  const counted = layers.style ? styleLines(layers.style, name, words) : [];
  const first = [...shared, ...recorded.slice(0, Math.max(1, MEMORIES - shared.length)), ...who];
  return [...first, ...counted].slice(0, MOST);
}

/** One of each topic, what the user told or confirmed before what nobody has looked at. Nothing that the record contradicts. */
async function memoriesOf({ memories }: Vault): Promise<readonly Memory[]> {
  const all = await memories.list(CHOSEN_FROM, 0);
  const sure = all.filter(({ state, against }) => state === 'confirmed' && against.length === 0);
  const byTopic = TELLING.flatMap(
    (topic) => all.find((memory) => memory.topic === topic && memory.state === 'open') ?? [],
  );
  return [...sure, ...byTopic].slice(0, MEMORIES);
}

async function recordLines({ record }: Vault, name: string, words: Words): Promise<readonly string[]> {
  const { preview: said } = words;
  const { first: begin, last: end } = await record.summary();
  if (begin === undefined || end === undefined) return [];
  const shown = async (from: number, to: number) =>
    (await record.slice({ from, to, limit: SAMPLE })).filter(({ text }) => !wounds(text));
  const first = (await shown(begin, begin + EDGE))[0];
  const last = (await shown(end - EDGE, end + 1)).at(-1);
  const sample = await record.slice({ limit: SAMPLE });
  const line = ({ by, text }: RecordMessage): string =>
    words.talk.why.line(by === 'me' ? words.talk.why.you : name, oneLine(text, LONGEST));
  const month = fullestMonth(sample.flatMap(({ at }) => at ?? []));
  return [
    ...(first ? [said.begins(wallDay(first.at, words) ?? '', line(first))] : []),
    ...(month === undefined ? [] : [said.fullest(words.talk.why.month(new Date(month * 1000)))]),
    ...(last ? [said.ends(wallDay(last.at, words) ?? '', line(last))] : []),
  ];
}

/** A moment of it, wall-clock seconds. */
function fullestMonth(times: readonly number[]): number | undefined {
  const months = new Map<string, number[]>();
  for (const at of times) {
    const key = new Date(at * 1000).toISOString().slice(0, 7);
    months.set(key, [...(months.get(key) ?? []), at]);
  }
  if (months.size < 2) return undefined;
  return [...months.values()].reduce((most, each) => (each.length > most.length ? each : most))[0];
}

const characterOf = (character: Character | undefined): readonly string[] =>
  CHARACTER_LAYERS.flatMap((layer) => character?.[layer][0]?.text ?? []).slice(0, OF_CHARACTER);

/** What would be called 0 % is not worth a line. */
const isSeen = (rate: number): boolean => rate >= 0.005;

function styleLines(style: StyleCard, name: string, { preview: said }: Words): readonly string[] {
  const { theirs, catchphrases, hours } = style;
  if (theirs.messages === 0) return [];
  const [, middle] = theirs.length;
  const phrases = catchphrases.slice(0, PHRASES).map(({ text }) => text);
  const busy = busyHours(hours, BUSY_HOURS);
  return [
    isSeen(1 - theirs.bursts[0])
      ? said.writesOn(name, figure(middle), 1 - theirs.bursts[0])
      : said.writes(name, figure(middle)),
    ...(phrases.length > 0 ? [said.phrases(name, phrases)] : []),
    ...(theirs.emoji > 0.02 && theirs.favouriteEmoji.length > 0
      ? [said.emoji(theirs.emoji, theirs.favouriteEmoji.slice(0, PHRASES).join(' '))]
      : []),
    ...(isSeen(theirs.laughs) ? [said.laughs(theirs.laughs)] : []),
    ...(isSeen(theirs.asks) ? [said.asks(theirs.asks)] : []),
    ...(busy === undefined ? [] : [said.hours(name, `${busy}:00`, `${(busy + BUSY_HOURS) % 24}:00`)]),
  ];
}

/** Messages of theirs from which there is some, enough, and plenty to speak from. Chosen. */
const SOME = 100;
const ENOUGH = 1000;
const PLENTY = 10_000;
/** Share of all messages from which one side has most of them. */
const MOSTLY = 0.7;
const SHORT_SPAN = 60 * 86_400;

async function verdict(
  { record }: Vault,
  { distilled }: PersonaLayers,
  hasModel: boolean,
  words: Words,
): Promise<readonly string[]> {
  const { preview: said } = words;
  const { mine, theirs, first, last } = await record.summary();
  const gap = longestGap(await record.stretches());
  const amount = theirs < SOME ? 'little' : theirs < ENOUGH ? 'some' : theirs < PLENTY ? 'enough' : 'plenty';
  const share = theirs / (mine + theirs);
  const balance = share > MOSTLY ? said.mostlyTheirs : share < 1 - MOSTLY ? said.mostlyMine : said.balanced;
  const missing = [
    ...(first === undefined ? [said.noTimes] : []),
    ...(first !== undefined && last !== undefined && last - first < SHORT_SPAN ? [said.shortSpan] : []),
    ...(gap ? [said.gap(wallDay(gap.from, words) ?? '', wallDay(gap.to, words) ?? '')] : []),
    ...(hasModel && !distilled?.finished ? [said.notRead] : []),
  ];
  return [
    said.verdict(said.amounts[amount](figure(theirs)), balance),
    ...missing,
    amount === 'plenty' && missing.length === 0 ? said.enough : said.add,
  ];
}

/** Nothing for so long is named: another export may hold it (seconds). Chosen. */
const LONG_SILENCE = 60 * 86_400;

function longestGap(stretches: readonly StretchSummary[]): Span | undefined {
  let longest: Span | undefined;
  let end: number | undefined;
  for (const { at, seconds } of stretches) {
    if (at === undefined) continue;
    if (end !== undefined && at - end > Math.max(LONG_SILENCE, longest ? longest.to - longest.from : 0))
      longest = { from: end, to: at };
    end = at + seconds;
  }
  return longest;
}
