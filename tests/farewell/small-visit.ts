// A visit in memory: one person, one persona, and only what a goodbye touches.
import type { Effect, Incoming } from '../../src/core/events.ts';
import type { GoodbyeState, Step } from '../../src/core/farewell/places.ts';
import { goodbyeFlow } from '../../src/core/flows/goodbye.ts';
import type { Account, Persona, PersonaId, PersonId } from '../../src/core/identity.ts';
import type { PersonaLayers } from '../../src/core/persona/layers.ts';
import type {
  ErasureOrder,
  Home,
  Keepsake,
  LanguageModel,
  Notice,
  OwnWords,
  Ports,
  Vault,
} from '../../src/core/ports.ts';
import type { Turn } from '../../src/core/talk/history.ts';
import type { Visit } from '../../src/core/visit.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { fixedChance, fixedClock, NOON } from '../support/clock.ts';
import { memoryPersona } from '../support/memory-persona.ts';
import { memoryPosts } from '../support/memory-posts.ts';
import { plainPrinter } from '../support/plain-printer.ts';
import { recordOf, smallRecord } from './small-record.ts';

interface Kept {
  layers: PersonaLayers;
  readonly letters: OwnWords[];
  readonly turns: Turn[];
  readonly keepsakes: Keepsake[];
  readonly orders: ErasureOrder[];
  readonly notices: Map<string, Notice>;
  readonly shut: Map<string, number>;
  personas: readonly Persona[];
}

export interface Small {
  readonly kept: Kept;
  readonly visit: Visit;
  readonly persona: Persona;
  /** Enters the step and whatever it leads to; gives what was said and where it ended. */
  enter(step: Step): Promise<{ readonly said: readonly string[]; readonly at: Step | 'end' }>;
  /** Begins to enter the step, and is killed after so many effects. */
  crash(step: Step, effects: number): Promise<void>;
}

const person = 'p'.repeat(32) as PersonId; // brands
const persona: Persona = { id: 'a'.repeat(32) as PersonaId, person, name: 'Mira', createdAt: NOON };

export function small(
  lines: readonly string[],
  model: LanguageModel,
  event: Partial<Incoming> = {},
  abort = new AbortController(),
): Small {
  const kept: Kept = {
    layers: { aboutUs: undefined, aboutThem: undefined, style: undefined, farewell: undefined },
    letters: [],
    turns: [],
    keepsakes: [],
    orders: [],
    notices: new Map(),
    shut: new Map(),
    personas: [persona],
  };
  const visit: Visit = {
    event: {
      platform: 'terminal',
      chat: 'c',
      person: 'me',
      native: '1',
      at: NOON,
      kind: 'text',
      text: 'hm',
      ...event,
    } as Incoming, // parts of one kind
    keys: ['terminal:1'],
    person,
    home: homeOf(kept),
    settings: { language: 'en', persona: persona.id, mode: 'light' },
    words: wordsFor('en'),
    ports: portsOf(kept, vaultOf(kept, lines), model),
    signal: abort.signal,
  };
  async function enter(first: Step) {
    const said: string[] = [];
    let state: GoodbyeState = { persona: persona.id, name: persona.name, facts: false, step: first };
    for (;;) {
      const next = drain(said, goodbyeFlow.enter(state, visit, '12345678'));
      const result = await next;
      if (result === 'end') return { said, at: 'end' as const };
      if (result === undefined) return { said, at: state.step };
      state = result;
    }
  }
  async function crash(step: Step, effects: number): Promise<void> {
    const state: GoodbyeState = { persona: persona.id, name: persona.name, facts: false, step };
    const entering = goodbyeFlow.enter(state, visit, '12345678');
    for (let done = 0; done <= effects; done++) if ((await entering.next()).done) return;
  }
  return { kept, visit, persona, enter, crash };
}

async function drain<T>(said: string[], effects: AsyncGenerator<Effect, T, void>): Promise<T> {
  for (;;) {
    const { value, done } = await effects.next();
    if (done) return value;
    if (value.do === 'say') said.push(value.text);
    if (value.do === 'document') said.push(value.name);
  }
}

function vaultOf(kept: Kept, lines: readonly string[]): Vault {
  const messages = recordOf(lines);
  return {
    record: smallRecord(messages),
    talk: {
      add: async (turn) => void kept.turns.push(turn),
      replace: async (id, turn) =>
        void kept.turns.splice(
          kept.turns.findIndex((each) => each.id === id),
          1,
          turn,
        ),
      find: async (id) => kept.turns.find((turn) => turn.id === id),
      amend: async () => undefined,
      recent: async (limit) => kept.turns.slice(-limit),
      async *all() {
        yield* kept.turns;
      },
    },
    ...memoryPersona(),
    posts: memoryPosts(),
    persona: {
      read: async () => structuredClone(kept.layers),
      async write(patch) {
        kept.layers = structuredClone({ ...kept.layers, ...patch });
      },
    },
    ownWords: { add: async (words) => void kept.letters.push(words), all: async () => kept.letters },
    async *everything() {
      yield* messages;
    },
  };
}

/** Only what the goodbye touches; anything else it asked for would not be there. */
function homeOf(kept: Kept): Home {
  const part: Pick<Home, 'keepsakes'> = {
    keepsakes: {
      add: async (keepsake) => void kept.keepsakes.push({ ...keepsake, id: kept.keepsakes.length }),
      all: async () => kept.keepsakes,
    },
  };
  return part as Home; // as said above
}

function portsOf(kept: Kept, vault: Vault, model: LanguageModel): Ports {
  const part = {
    directory: { personas: async () => kept.personas },
    vaults: { open: async () => vault },
    notices: {
      set: async (notice: Notice) => void kept.notices.set(notice.id, notice),
      drop: async (id: string) => void kept.notices.delete(id),
    },
    links: { accounts: async () => [{ platform: 'terminal', native: 'me' }] },
    closedDoors: {
      async shut(accounts: readonly Account[], until: number) {
        for (const { platform, native } of accounts) kept.shut.set(`${platform}:${native}`, until);
      },
    },
    erasures: {
      async order(order: ErasureOrder) {
        if (kept.orders.every((each) => each.id !== order.id)) kept.orders.push(order);
        kept.personas = [];
      },
    },
    printer: plainPrinter,
    model,
    clock: fixedClock(),
    chance: fixedChance(),
  };
  return part as unknown as Ports; // as for the home
}
