// A context that was held out, answered as a turn of talk is answered.

import type { Persona, PersonId } from '../../identity.ts';
import { UTC } from '../../importing/zones.ts';
import type { Home, Ports, Vault } from '../../ports.ts';
import { MODES } from '../../settings.ts';
import { compose } from '../../talk/compose.ts';
import type { Draft } from '../../talk/draft.ts';
import type { Turn } from '../../talk/history.ts';
import { wordsFor } from '../../words/words.ts';
import type { Context, Round } from './held-out.ts';

export interface Answering {
  /** `clock` is not asked: it is the moment of the message. */
  readonly ports: Ports;
  readonly person: PersonId;
  readonly home: Home;
  readonly persona: Persona;
  /** Made of what was kept. */
  readonly vault: Vault;
  readonly signal: AbortSignal;
}

/** Rounds before it that the voice is told, as if they had been the talk so far. */
const TOLD = 8;

/** Nothing is stored. */
export async function answerTo(context: Context, answering: Answering): Promise<Draft> {
  const { ports, person, home, persona, vault, signal } = answering;
  const at = (context.mine.at(-1)?.at ?? 0) * 1000;
  const turns = context.before.slice(-TOLD).map((round, place) => turnOf(round, place, at));
  const recent = async (count: number): Promise<readonly Turn[]> => (count > 0 ? turns.slice(-count) : []);
  const fragments = context.mine.map(({ text }) => text);
  const { reply } = await compose({
    visit: {
      event: { kind: 'text', platform: 'terminal', chat: '', person: '', native: '', at, text: fragments.join('\n') },
      keys: [],
      person,
      home,
      // the record's own clock is the one on the wall
      settings: { ...(await home.settings.read()), persona: persona.id, mode: MODES[0], zone: UTC },
      words: wordsFor('en'),
      ports: { ...ports, clock: { ...ports.clock, now: () => at } },
      signal,
    },
    persona,
    vault: { ...vault, talk: { ...vault.talk, recent } },
    // what was said here since was not said then
    layers: { ...(await vault.persona.read()), sessions: undefined },
    fragments,
    waiting: [],
    last: undefined,
    pictures: [],
    instead: undefined,
  });
  return reply;
}

/** As if it had been said just now, in one session with what follows. */
const turnOf = ({ mine, theirs }: Round, place: number, at: number): Turn => ({
  id: `before ${place}`,
  at,
  heard: mine.map(({ text }) => text),
  said: theirs.map(({ text }) => text),
  voice: 'quoted',
  evidence: [],
});
