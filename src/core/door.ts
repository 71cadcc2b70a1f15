// Everybody who has not consented meets the door. It keeps in memory which language was chosen and which button was
// offered; nothing of it is stored.
import { answerTo } from './care/answers.ts';
import { screen } from './care/screen.ts';
import { CALM } from './care/state.ts';
import { choice, parseToken, shortNonce } from './choices.ts';
import { helplineList } from './commands/helplines.ts';
import type { Choice, ChoiceEvent, CommandEvent, Effect, Incoming } from './events.ts';
import { guide } from './guide.ts';
import type { Account, PersonId } from './identity.ts';
import { join } from './joining.ts';
import { newest } from './newest.ts';
import type { Ports } from './ports.ts';
import type { Language } from './settings.ts';
import { nearestLanguage, type Words, wordsFor } from './words/words.ts';

export interface Door {
  /** Answers an event of an account without a person; on consent it admits them. */
  answer(event: Incoming): AsyncIterable<Effect>;
}

export interface DoorSettings {
  /** Strangers remembered at once; the longest silent is forgotten first, and starts anew. */
  readonly strangers: number;
}

interface Stranger {
  readonly language: Language;
  /** False: nobody has told it yet, neither they nor their app. */
  readonly told: boolean;
  readonly nonce: string;
  /** When they tried codes of /link within the last hour. */
  readonly tries: readonly number[];
  /** What the guide answered last to a crisis. */
  readonly answered?: string;
}

const OWNER = 'door';

type DoorPorts = Pick<
  Ports,
  'directory' | 'links' | 'homes' | 'erasures' | 'closedDoors' | 'model' | 'clock' | 'chance'
>;

/** Codes that one account may try within an hour. */
const TRIES = 5;
const HOUR_MS = 3_600_000;

export function createDoor(ports: DoorPorts, settings: DoorSettings = { strangers: 10_000 }): Door {
  const strangers = newest<string, Stranger>(settings.strangers);

  const keyOf = (event: Incoming): string => `${event.platform}:${event.person}`;

  function remember(event: Incoming, stranger: Stranger): Stranger {
    strangers.set(keyOf(event), stranger);
    return stranger;
  }

  async function* answer(event: Incoming): AsyncIterable<Effect> {
    const known = strangers.get(keyOf(event));
    const account: Account = { platform: event.platform, native: event.person };
    // what was on its way when consent was given
    if (await ports.directory.find(account)) return yield* answerAdmitted(event, known);
    const fresh = { nonce: shortNonce(ports.chance.id()), tries: [] };
    const stranger = remember(event, known?.told ? known : { ...(known ?? fresh), ...languageOf(event, known) });
    yield* answerCrisis(event, stranger);
    const shutUntil = await ports.closedDoors.until(account, ports.clock.now());
    if (shutUntil !== undefined) return yield* answerShut(event, stranger, shutUntil);
    if (event.kind === 'choice') return yield* answerChoice(event, account, stranger);
    if (event.kind === 'command' && event.name === 'link') return yield* answerLink(event, account, stranger);
    if (event.kind === 'command') return yield* answerCommand(event, stranger, known === undefined);
    const { door } = wordsFor(stranger.language).commands;
    if (event.kind === 'files') yield guide(door.fileFirst);
    yield known && event.kind !== 'files' ? guide(door.brief, buttons(stranger)) : statement(stranger);
  }

  /** There is nobody to be locked yet, and nothing of it is stored. */
  async function* answerCrisis(event: Incoming, stranger: Stranger): AsyncIterable<Effect> {
    const hit = screen(textOf(event));
    if (!hit) return;
    const state = { ...CALM, answered: stranger.answered };
    const { text, id } = answerTo(hit, state, event, wordsFor(stranger.language), ports.clock.now());
    remember(event, { ...stranger, answered: id });
    yield guide(text);
  }

  /** They asked for it. Of them there is nothing here but that wish. */
  async function* answerShut(event: Incoming, { language }: Stranger, until: number): AsyncIterable<Effect> {
    const words = wordsFor(language);
    const name = event.kind === 'command' ? event.name : undefined;
    const { door } = words.commands;
    if (name === 'helplines') return yield guide(helplineList(undefined, event.language, words, ports.clock.now()));
    const day = words.farewell.day(until / 1000);
    yield guide(words.sentences([...(name === 'delete' || name === 'stop' ? [door.nothingHere] : []), door.shut(day)]));
  }

  async function* answerAdmitted(event: Incoming, known: Stranger | undefined): AsyncIterable<Effect> {
    if (event.kind === 'choice') return;
    yield guide(wordsFor(known?.language ?? nearestLanguage(event.language)).commands.door.alreadyIn);
  }

  async function* answerChoice(event: ChoiceEvent, account: Account, stranger: Stranger): AsyncIterable<Effect> {
    const pressed = parseToken(event.token);
    if (pressed?.owner !== OWNER || pressed.nonce !== stranger.nonce) {
      yield guide(wordsFor(stranger.language).shell.stale);
      yield statement(stranger);
    } else if (pressed.value === 'agree') {
      yield* admit(account, stranger);
    } else {
      yield statement(remember(event, { ...stranger, language: pressed.value === 'zh' ? 'zh' : 'en', told: true }));
    }
  }

  async function* admit(account: Account, { language }: Stranger): AsyncIterable<Effect> {
    const person = await ports.directory.admit(account, ports.clock.now());
    const home = await ports.homes.open(person);
    await home.settings.change({ language });
    yield guide(wordsFor(language).commands.door.welcome);
  }

  /** With the code of somebody who is in, this account is theirs too; they gave their consent there. */
  async function* answerLink(event: CommandEvent, account: Account, stranger: Stranger): AsyncIterable<Effect> {
    const { links } = wordsFor(stranger.language);
    const now = ports.clock.now();
    const tries = stranger.tries.filter((at) => at > now - HOUR_MS);
    if (event.args === '') return yield guide(links.howTo, buttons(stranger));
    if (tries.length >= TRIES) return yield guide(links.tooManyTries);
    remember(event, { ...stranger, tries: [...tries, now] });
    const joining = await join({ code: event.args, account, from: undefined, leaving: undefined }, ports);
    if (joining.outcome === 'joined') return yield* welcomeBack(joining.person);
    yield guide(joining.outcome === 'tooManyTries' ? links.tooManyTries : links.unknown);
  }

  async function* welcomeBack(person: PersonId): AsyncIterable<Effect> {
    const { language } = await (await ports.homes.open(person)).settings.read();
    yield guide(wordsFor(language).links.joined);
  }

  async function* answerCommand(
    { name, files, language }: CommandEvent,
    stranger: Stranger,
    first: boolean,
  ): AsyncIterable<Effect> {
    const words = wordsFor(stranger.language);
    const { door, privacy } = words.commands;
    if (files.length > 0) yield guide(door.fileFirst);
    if (name === 'help') yield guide(door.help, buttons(stranger));
    else if (name === 'helplines') yield guide(helplineList(undefined, language, words, ports.clock.now()));
    else if (name === 'privacy') yield guide(privacy(ports.model.voice).join('\n\n'), buttons(stranger));
    else if (name === 'language') yield guide(languageQuestion(stranger), languageButtons(stranger));
    else if (name === 'stop' || name === 'delete' || name === 'cancel') yield guide(door.nothingHere);
    else yield name === 'start' || first ? statement(stranger) : guide(door.brief, buttons(stranger));
  }

  const statement = (stranger: Stranger): Effect =>
    guide(wordsFor(stranger.language).commands.door.statement(ports.model.voice).join('\n'), buttons(stranger));

  return { answer };
}

const textOf = (event: Incoming): string =>
  event.kind === 'text'
    ? event.text
    : event.kind === 'files'
      ? event.caption
      : event.kind === 'command'
        ? event.args
        : '';

/** Discord says the language with commands and buttons only: until then, what they write in tells. */
function languageOf(event: Incoming, known: Stranger | undefined): Pick<Stranger, 'language' | 'told'> {
  if (event.language !== undefined) return { language: nearestLanguage(event.language), told: true };
  const text = textOf(event);
  if (/\p{Script=Han}/u.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text))
    return { language: 'zh', told: true };
  return { language: known?.language ?? nearestLanguage(undefined), told: false };
}

const languageQuestion = ({ language }: Stranger): string => wordsFor(language).commands.door.language;

function languageButtons({ nonce, language }: Stranger): readonly Choice[] {
  const { languages }: Words['commands'] = wordsFor(language).commands;
  return [choice(OWNER, nonce, 'en', languages.en), choice(OWNER, nonce, 'zh', languages.zh)];
}

/** Consent, and the other language. */
function buttons({ nonce, language }: Stranger): readonly Choice[] {
  const { door, languages } = wordsFor(language).commands;
  const other: Language = language === 'en' ? 'zh' : 'en';
  return [choice(OWNER, nonce, 'agree', door.agree), choice(OWNER, nonce, other, languages[other])];
}
