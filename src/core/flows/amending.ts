// The one question of changing a post: what it says, or which day it is from.
import { z } from 'zod';
import { choice } from '../choices.ts';
import type { Say } from '../events.ts';
import type { Flow } from '../flow.ts';
import { guide } from '../guide.ts';
import { whenNamed } from '../memories/dating.ts';
import { findPersona, personaId } from '../personas.ts';
import type { Vault } from '../ports.ts';
import { LONGEST_POST, type Post } from '../posts/post.ts';
import { measurePublicAnew } from '../posts/public-manner.ts';
import { oneLine } from '../talk/quoted.ts';
import type { Visit } from '../visit.ts';
import { wallDay } from '../words/figures.ts';

const NAME = 'amending';

const DAY = 86_400;
/** Characters of a post that are said back. */
const SAID_BACK = 300;

const post = { persona: personaId, post: z.int(), what: z.enum(['words', 'day']) };

const stateSchema = z.discriminatedUnion('at', [
  /** `unclear`: what was written named no one day. */
  z.object({ at: z.literal('asking'), ...post, unclear: z.boolean() }),
  /** `text` undefined: nobody knows the day. */
  z.object({ at: z.literal('setting'), ...post, text: z.string().optional() }),
]);

export type Amending = z.infer<typeof stateSchema>;
type Setting = Extract<Amending, { at: 'setting' }>;

export const amendingFlow: Flow<Amending> = {
  name: NAME,
  parse: (stored) => stateSchema.safeParse(stored).data,
  move({ at, persona, post: id, what }, input) {
    if (at !== 'asking' || input.kind === 'files') return 'unfit';
    if (input.kind === 'text')
      return input.text.trim() === '' ? 'unfit' : { at: 'setting', persona, post: id, what, text: input.text };
    return what === 'day' && input.value === 'unknown' ? { at: 'setting', persona, post: id, what } : 'unfit';
  },
  async *enter(state, visit, nonce) {
    const meant = await findPersona(state.persona, visit);
    if (!meant) return 'end';
    if (state.at === 'asking') {
      yield ask(state, visit, nonce);
      return undefined;
    }
    const vault = await visit.ports.vaults.open(meant.id);
    const [found] = await vault.posts.find([state.post]);
    if (!found) {
      yield guide(visit.words.posts.goneOne);
      return 'end';
    }
    const changed = await changedBy(state, found, vault, visit);
    if (!changed) return { ...state, at: 'asking', unclear: true };
    await vault.posts.change(found.id, changed);
    await measurePublicAnew(vault);
    yield guide(said(state, changed, visit));
    return 'end';
  },
};

function ask({ what, unclear }: Extract<Amending, { at: 'asking' }>, { words }: Visit, nonce: string): Say {
  if (what === 'words') return guide(words.posts.askAnew);
  const { askDay, unclearDay } = words.posts;
  return guide(unclear ? unclearDay : askDay, [choice(NAME, nonce, 'unknown', words.memory.unknownWhen)]);
}

/** undefined where the text names no one day. */
async function changedBy(
  { what, text }: Setting,
  found: Post,
  { record }: Vault,
  { ports }: Visit,
): Promise<Pick<Post, 'at' | 'text'> | undefined> {
  if (text === undefined) return { text: found.text, at: undefined };
  if (what === 'words') return { text: [...text.trim()].slice(0, LONGEST_POST).join(''), at: found.at };
  const when = await whenNamed(text, record, ports.clock.now());
  return when && when.to - when.from < DAY ? { text: found.text, at: when.from } : undefined;
}

function said({ what }: Setting, { text, at }: Pick<Post, 'at' | 'text'>, { words }: Visit): string {
  if (what === 'words') return words.posts.rewritten(oneLine(text, SAID_BACK));
  const day = wallDay(at, words);
  return day === undefined ? words.memory.undated : words.memory.dated(day);
}
