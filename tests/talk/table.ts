// One person at the table with one persona: a real home and a real vault, and a model that says what a test says.

import type { ParsedMessage } from '../../src/core/archive/message.ts';
import { answer } from '../../src/core/dispatch.ts';
import type { Choice, Effect, TextEvent } from '../../src/core/events.ts';
import type { PersonaId, PersonId } from '../../src/core/identity.ts';
import { measureStyle } from '../../src/core/persona/measure.ts';
import type { Clock, Home, LanguageModel, Ports, Vault } from '../../src/core/ports.ts';
import type { Settings } from '../../src/core/settings.ts';
import type { Visit } from '../../src/core/visit.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { fixedChance, fixedClock, NOON } from '../support/clock.ts';
import { plainPrinter } from '../support/plain-printer.ts';
import { chat, vaultOf } from '../support/record.ts';
import { NO_PHOTOS, scriptedImporter } from '../support/scripted-importer.ts';
import { type TemporaryStorage, temporaryStorage } from '../support/storage.ts';

export interface Table {
  readonly storage: TemporaryStorage;
  readonly person: PersonId;
  readonly persona: PersonaId;
  readonly vault: Vault;
  readonly home: Home;
  /** A visit for a message; each has a key of its own unless it is given one. */
  visit(options?: VisitOptions): Visit;
}

interface VisitOptions {
  readonly key?: string;
  readonly language?: Settings['language'];
  readonly persona?: PersonaId | undefined;
  readonly signal?: AbortSignal;
  readonly replyTo?: string;
  readonly model?: LanguageModel;
}

/** Mira's side of it: short lines, lower case, in bursts of one and two. */
export const DAY = [
  'me: are you awake?',
  'them: barely haha',
  'them: why',
  'me: did you water the lemon tree?',
  'them: yes! it has three leaves now',
  'me: good night',
  'them: night night',
  '…',
  'me: can we go to the lake on sunday?',
  'them: yes please',
  'them: bring the blue blanket',
  'me: 你吃饭了吗',
  'them: 还没呢',
  '…',
];

/** A longer record in which nothing is said twice. */
export const MONTHS = Array.from({ length: 60 }, (_, day) => [
  `me: what did you cook on day ${day}?`,
  `them: soup number ${day} haha`,
  `them: with ${day} carrots`,
  '…',
]).flat();

export async function table(
  model: LanguageModel,
  options: {
    readonly lines?: readonly string[];
    readonly earlier?: Table;
    readonly standIns?: readonly LanguageModel[];
    readonly clock?: Clock;
    /** In place of `lines`. */
    readonly messages?: readonly ParsedMessage[];
    readonly me?: string;
  } = {},
): Promise<Table> {
  const storage = options.earlier
    ? await temporaryStorage({ dataDir: options.earlier.storage.dataDir, encryption: false })
    : await temporaryStorage({ encryption: false });
  const person = await storage.directory.admit({ platform: 'terminal', native: 'me' }, NOON);
  const known = (await storage.directory.personas(person))[0];
  const persona = (known ?? (await storage.directory.addPersona(person, 'Mira', NOON))).id;
  const home = await storage.homes.open(person);
  const kept = await storage.vaults.open(persona);
  const messages = options.messages ?? chat(options.lines ?? [...DAY, ...DAY, ...DAY]);
  const { record, everything } =
    options.earlier?.vault ?? (messages.length > 0 ? await vaultOf(messages, options.me) : kept);
  const vault: Vault = { ...kept, record, everything };
  if (!known) await vault.persona.write({ safety: { answeredAt: NOON } });
  if (!known && messages.length > 0) await vault.persona.write({ style: await measureStyle(record) });
  const ports: Ports = {
    ...storage,
    vaults: { open: async () => vault },
    importer: scriptedImporter(),
    printer: plainPrinter,
    pictures: { open: async () => ({ mime: 'image/png', base64: 'iVBORw0KGgo=' }) },
    photos: NO_PHOTOS,
    model,
    standIns: options.standIns ?? [],
    monthlyUsd: undefined,
    clock: options.clock ?? fixedClock(),
    chance: fixedChance(),
  };
  let count = options.earlier ? 1000 : 0;
  const visit = (given: VisitOptions = {}): Visit => {
    const native = given.key ?? `m${++count}`;
    const event: TextEvent = {
      platform: 'terminal',
      chat: 'c',
      person: 'me',
      native,
      at: NOON,
      kind: 'text',
      text: '',
      ...(given.replyTo === undefined ? {} : { replyTo: given.replyTo }),
    };
    return {
      event,
      keys: [`terminal:${native}`],
      person,
      home,
      settings: {
        language: given.language ?? 'en',
        persona: 'persona' in given ? given.persona : persona,
        mode: 'light',
      },
      words: wordsFor(given.language ?? 'en'),
      ports: given.model ? { ...ports, model: given.model } : ports,
      signal: given.signal ?? new AbortController().signal,
    };
  };
  return { storage, person, persona, vault, home, visit };
}

/** Talks, commands and presses buttons, and gives what the guide and the persona said. */
export function sitting(at: Table, options: VisitOptions = {}) {
  let offered: readonly Choice[] = [];
  async function hear(visit: Visit, fragments: readonly string[] = []): Promise<readonly string[]> {
    const effects = await effectsOf(answer(visit, fragments));
    const says = effects.filter((effect) => effect.do === 'say');
    const choices = says.flatMap((say) => (say.voice === 'guide' && say.choices ? [say.choices] : []));
    offered = choices.at(-1) ?? offered;
    return says.map(({ text }) => text).filter((text) => !isNotice(text));
  }
  function say(text: string): Promise<readonly string[]> {
    const visit = at.visit(options);
    const [, name, args = ''] = /^\/(\w+) ?(.*)$/s.exec(text) ?? [];
    if (name === undefined)
      return hear({ ...visit, event: { ...visit.event, kind: 'text', text } as TextEvent }, [text]);
    return hear({ ...visit, event: { ...visit.event, kind: 'command', name, args, files: [] } });
  }
  function press(label: string): Promise<readonly string[]> {
    const found = offered.find((choice) => choice.label === label || choice.label.startsWith(label));
    if (!found) throw new Error(`no button ${label} among ${offered.map((choice) => choice.label)}`);
    const visit = at.visit(options);
    return hear({ ...visit, event: { ...visit.event, kind: 'choice', token: found.token } });
  }
  return {
    say,
    press,
    labels: () => offered.map(({ label }) => label),
    tokens: () => offered.map(({ token }) => token),
  };
}

export async function effectsOf(answer: AsyncIterable<Effect>): Promise<readonly Effect[]> {
  const all: Effect[] = [];
  for await (const effect of answer) all.push(effect);
  return all;
}

/** "guide: …" and "persona: …", in order. */
export async function saidIn(answer: AsyncIterable<Effect>): Promise<readonly string[]> {
  const all = await effectsOf(answer);
  const says = all.filter((effect) => effect.do === 'say' && !isNotice(effect.text));
  return says.flatMap((effect) => (effect.do === 'say' ? [`${effect.voice}: ${effect.text}`] : []));
}

/** The guide's notice of what this is, which comes with every session. */
const isNotice = (text: string): boolean =>
  (['en', 'zh'] as const).some((language) => wordsFor(language).care.notice === text);
