// What the persona answers: recall, prompt, reply, check. Nothing is stored here.
import type { ReplyPair } from '../archive/pairs.ts';
import type { Exchange } from '../archive/runs.ts';
import { mustHaveVoice } from '../care/safety.ts';
import { holdsContactDetails } from '../farewell/contact-details.ts';
import type { Persona } from '../identity.ts';
import { type Memory, wordsIn } from '../memories/memory.ts';
import { type Otherwise, otherwiseOf } from '../memories/otherwise.ts';
import { recallMemories } from '../memories/recalling.ts';
import type { SceneRules } from '../mode.ts';
import { remembers } from '../persona/acts.ts';
import { CHARACTER_LAYERS } from '../persona/character.ts';
import { contrastsShown, type ShownContrast } from '../persona/contrast.ts';
import { repeats } from '../persona/corrections.ts';
import type { PersonaLayers } from '../persona/layers.ts';
import type { Phrase, StyleCard } from '../persona/style.ts';
import type { Vault } from '../ports.ts';
import type { Post } from '../posts/post.ts';
import { recallPosts } from '../posts/recalling.ts';
import type { Visit } from '../visit.ts';
import type { Facts } from './check.ts';
import { type Draft, type DraftParts, draft } from './draft.ts';
import { exemplarsOf } from './exemplars.ts';
import type { Turn } from './history.ts';
import type { Picture } from './model.ts';
import { justSaid, type Lately } from './overused.ts';
import { choosePairs, keepShown, shownLately } from './pairs.ts';
import { type Place, placesFor, supports } from './places.ts';
import { SHOWN_PICTURE, stablePart, type VolatileParts } from './prompt.ts';
import { sceneOf } from './scene.ts';
import { searchTerms } from './search-terms.ts';
import { inSession } from './session.ts';
import { historyOf, transcriptOf } from './transcript.ts';
import { wallHour } from './wall-hour.ts';

export interface Composing {
  readonly visit: Visit;
  readonly persona: Persona;
  readonly vault: Vault;
  readonly layers: PersonaLayers;
  /** What is to be answered, and what went unanswered before it. */
  readonly fragments: readonly string[];
  readonly waiting: readonly string[];
  /** The last exchange of a goodbye: how many of its replies came before this one. */
  readonly last: number | undefined;
  readonly pictures: readonly Picture[];
  /** The id of a turn that is made anew, and is no part of the talk any more. */
  readonly instead: string | undefined;
}

export interface Composed {
  readonly reply: Draft;
  readonly evidence: Turn['evidence'];
  readonly memories: Turn['memories'];
  readonly posts: Turn['posts'];
  /** The guide may show a real line after it. */
  readonly showsLine: boolean;
}

/** From this confidence on a pair counts as standing behind a reply: half of what was written is in it. Chosen by reading. */
const SUPPORTS = 0.5;
/** Places of the record that are kept as what a reply leaned on. */
const MOST_LEANED_ON = 2;
/** Turns that are remembered of this session, and replies that the next one is measured against. */
const REMEMBERED = 60;
const LATELY = 20;

export async function compose(composing: Composing): Promise<Composed> {
  const { visit, vault, layers } = composing;
  mustHaveVoice(layers); // every line of every persona is made here
  const { model, clock } = visit.ports;
  const recent = (await vault.talk.recent(REMEMBERED)).filter(({ id }) => id !== composing.instead);
  const turns = inSession(recent, layers.sessions, clock.now());
  const scene = await sceneOf(composing, turns.length);
  const found = await foundFor(composing, turns, scene);
  const { pairs, places, memories, posts } = found;
  const said: Said = { turns, lately: recent.slice(-LATELY).map((turn) => turn.said) };
  const message = messageOf(composing);
  const reply = await draft({
    model,
    request: requestFor(composing, said, found),
    volatile: await volatileFor(composing, said, found, scene),
    facts: factsFor(composing, said, found, scene),
    signal: visit.signal,
  });
  if (!reply.ok) return { reply, evidence: [], memories: undefined, posts: undefined, showsLine: false };
  if (model.voice !== 'quoting') keepShown(vault.talk, pairs);
  const leaned = places.filter((place) => supports(place, reply.bubbles, message)).slice(0, MOST_LEANED_ON);
  return {
    reply,
    evidence: [...leaned.map(asEvidence), ...evidenceOf(pairs, reply.used)],
    memories: memories.length > 0 ? memories.map(({ id }) => id) : undefined,
    posts: posts.length > 0 ? posts.map(({ id }) => id) : undefined,
    showsLine: model.voice !== 'quoting' && (scene.showsLine ?? false),
  };
}

/** Without what stands for pictures. */
const messageOf = ({ fragments }: Composing): string =>
  fragments.filter((fragment) => fragment !== SHOWN_PICTURE).join('\n');

/** What was said here before. */
interface Said {
  /** Of this session. */
  readonly turns: readonly Turn[];
  /** Replies, of earlier sessions too. */
  readonly lately: Lately;
}

/** What of the record belongs into this turn's prompt. */
interface Found {
  readonly pairs: readonly ReplyPair[];
  readonly exemplars: readonly Exchange[];
  readonly contrasts: readonly ShownContrast[];
  readonly places: readonly Place[];
  readonly memories: readonly Memory[];
  readonly posts: readonly Post[];
  readonly otherwise: Otherwise;
}

async function foundFor(composing: Composing, turns: readonly Turn[], scene: SceneRules): Promise<Found> {
  const { visit, vault, layers } = composing;
  const message = messageOf(composing);
  const isFit = fitFor(layers);
  const quoting = visit.ports.model.voice === 'quoting';
  const pairs = await choosePairs({
    record: vault.record,
    message,
    context: turns.map((turn) => turn.heard.join('\n')).reverse(),
    hour: wallHour(visit),
    weigh: scene.weigh,
    eraOf: seasonOf,
    shown: quoting ? new Set() : shownLately(vault.talk),
  });
  const nothing = { exemplars: [], contrasts: [], places: [], memories: [], posts: [], otherwise: new Map() };
  const found = { ...nothing, pairs: pairs.filter(isFit) };
  if (quoting) return found;
  const before = turns.at(-1)?.heard.join('\n');
  const memories = await recallMemories(vault, { message, before, now: visit.ports.clock.now() });
  const posts = await recallPosts(vault, message, before);
  return {
    ...found,
    exemplars: (await exemplarsOf(vault.record)).filter(isFit),
    contrasts: await contrastsShown(vault.record, layers.contrasts, layers.eras?.chosen),
    places: await placesOf(composing, message),
    memories,
    posts,
    otherwise: await otherwiseOf(memories, vault.record),
  };
}

/** Neither corrected nor a way to reach anybody. */
const fitFor =
  ({ corrections = [] }: PersonaLayers) =>
  ({ mine, theirs }: { readonly mine: Place; readonly theirs: Place }): boolean => {
    const lines = theirs.map(({ text }) => text);
    const tells = [...mine, ...theirs].some(({ text }) => holdsContactDetails(text));
    return !tells && !corrections.some((correction) => repeats(correction, lines));
  };

/** A prompt is written for somebody who reads it: the quoting voice does not. */
const isRead = ({ ports }: Visit): boolean => ports.model.voice !== 'quoting';

function requestFor(composing: Composing, { turns, lately }: Said, found: Found): DraftParts['request'] {
  const { visit, persona, layers, pictures } = composing;
  const { exemplars, contrasts, pairs } = found;
  return {
    ...(isRead(visit)
      ? { stable: stablePart({ name: persona.name, layers, exemplars, contrasts }), history: historyOf(turns) }
      : { stable: '', history: [] }),
    ...(pictures.length > 0 && { pictures }),
    message: messageOf(composing),
    pairs,
    style: withoutCorrected(layers),
    last: composing.last !== undefined,
    recentLines: lately.flat().reverse(),
    hour: wallHour(visit),
    roll: visit.ports.chance.number(),
  };
}

async function volatileFor(
  composing: Composing,
  { turns, lately }: Said,
  { pairs, places, memories, posts, otherwise }: Found,
  { scene }: SceneRules,
): Promise<VolatileParts> {
  const { visit, persona, layers, waiting, fragments } = composing;
  return {
    name: persona.name,
    scene,
    now: visit.ports.clock.now(),
    layers,
    pairs: pairs.filter((pair) => !standsIn(pair, places)),
    places,
    answering: await answering(composing, turns),
    unknown: places.length + memories.length + posts.length === 0 && remembers(messageOf(composing)),
    memories,
    posts,
    otherwise,
    turns: transcriptOf(turns),
    avoid: justSaid(layers.style, lately),
    fragments: [...waiting, ...fragments],
  };
}

function factsFor(
  composing: Composing,
  { turns, lately }: Said,
  { pairs, exemplars, places, memories, posts, otherwise }: Found,
  { mostSentences }: SceneRules,
): Facts {
  const { persona, layers } = composing;
  const shown = [...exemplars.flatMap(theirs), ...pairs.flatMap(theirs), ...places.flat(), ...posts];
  return {
    name: persona.name,
    style: layers.style,
    corrections: layers.corrections ?? [],
    message: messageOf(composing),
    last: composing.last !== undefined,
    shown: shown.map((line) => line.text),
    sources: sourcesOf({
      places: [...places, ...otherwise.values()],
      exchanges: [...pairs, ...exemplars],
      memories,
      posts,
      layers,
    }),
    talk: turns.flatMap(({ heard, said }) => [...heard, ...said]),
    lately,
    mostSentences,
  };
}

/** What the persona said, where the user answers an earlier line of it. */
async function answering({ visit, vault }: Composing, turns: readonly Turn[]): Promise<readonly string[]> {
  const { replyTo } = visit.event;
  const id = replyTo === undefined ? undefined : await visit.home.outbox.turnOf(replyTo);
  const turn = id === undefined || id === turns.at(-1)?.id ? undefined : await vault.talk.find(id);
  return turn?.said ?? [];
}

/** What a prompt quotes already is not quoted twice. */
const standsIn = ({ theirs: lines }: ReplyPair, places: readonly Place[]): boolean =>
  lines.every(({ text }) => places.some((place) => place.some((line) => line.text === text)));

interface Told {
  readonly places: readonly Place[];
  readonly exchanges: readonly { readonly mine: Place; readonly theirs: Place }[];
  readonly memories: readonly Memory[];
  readonly posts: readonly Post[];
  readonly layers: PersonaLayers;
}

/** What a prompt shows as having happened, each as one text. A telling that the record contradicts is none. */
function sourcesOf({ places, exchanges, memories, posts, layers }: Told): readonly string[] {
  const text = (lines: Place): string => lines.map((line) => line.text).join('\n');
  const character = layers.character ? CHARACTER_LAYERS.flatMap((layer) => layers.character?.[layer] ?? []) : [];
  return [
    ...places.map(text),
    ...exchanges.map(({ mine, theirs }) => text([...mine, ...theirs])),
    ...memories.filter(({ against }) => against.length === 0).map(wordsIn),
    ...posts.map((post) => post.text),
    ...character.map((line) => line.text),
    ...[layers.aboutUs, layers.aboutThem, layers.brought?.memory].flatMap((own) => (own ? [own] : [])),
  ];
}

/** What the quoting voice may fall back on. */
function withoutCorrected({ style, corrections = [] }: PersonaLayers): StyleCard | undefined {
  if (!style || corrections.length === 0) return style;
  const isFit = ({ text }: Phrase): boolean => !corrections.some((correction) => repeats(correction, [text]));
  return { ...style, frequentLines: style.frequentLines.filter(isFit) };
}

/** A quarter of a year, in seconds. */
const SEASON = 91 * 86_400;
const seasonOf = (at: number | undefined): number => (at === undefined ? -1 : Math.floor(at / SEASON));

const theirs = (pair: { readonly theirs: Place }): Place => pair.theirs;

function placesOf({ visit, vault, persona: { name } }: Composing, message: string): Promise<readonly Place[]> {
  const terms = () => searchTerms(visit.ports, message, visit.signal);
  return placesFor(vault.record, { message, name, now: visit.ports.clock.now(), terms });
}

const asEvidence = (place: Place): Turn['evidence'][number] => ({
  mine: place.filter(({ by }) => by === 'me').map(({ id }) => id),
  theirs: place.filter(({ by }) => by === 'them').map(({ id }) => id),
});

/** Which pairs the quoting voice took is known; a model may have leaned on any that is similar enough. */
function evidenceOf(pairs: readonly ReplyPair[], used: readonly number[] | undefined): Turn['evidence'] {
  const behind = used ? pairs.filter((_, index) => used.includes(index)) : pairs.filter(isSimilar);
  return behind.map(({ mine, theirs }) => ({ mine: mine.map(({ id }) => id), theirs: theirs.map(({ id }) => id) }));
}

const isSimilar = ({ confidence }: ReplyPair): boolean => confidence >= SUPPORTS;
