// Takes an import, posts, or all that the person told, out of a persona. Flows of one step, so that a crash in the middle is gone on
// with.
import { z } from 'zod';
import { readBookmark, writeBookmark } from '../farewell/bookmark.ts';
import type { Flow } from '../flow.ts';
import { guide } from '../guide.ts';
import { KEPT_KINDS, type KeptKind } from '../memories/memory.ts';
import { contrastsLeft } from '../persona/contrast.ts';
import { erasAnew } from '../persona/era.ts';
import { measureStyle } from '../persona/measure.ts';
import { findPersona, personaId } from '../personas.ts';
import type { Vault } from '../ports.ts';
import { measurePublicAnew } from '../posts/public-manner.ts';
import { figure } from '../words/figures.ts';

const stateSchema = z.discriminatedUnion('at', [
  z.object({ at: z.literal('taking'), persona: personaId, source: z.int() }),
  z.object({ at: z.literal('posts'), persona: personaId, source: z.int() }),
  z.object({ at: z.literal('forgetting'), persona: personaId, kind: z.enum(KEPT_KINDS) }),
]);

export type TakingOut = z.infer<typeof stateSchema>;

export const takingOutFlow: Flow<TakingOut> = {
  name: 'taking-out',
  parse: (stored) => stateSchema.safeParse(stored).data,
  move: () => 'unfit',
  async *enter(state, visit) {
    const { words, ports } = visit;
    const meant = await findPersona(state.persona, visit);
    if (!meant) return 'end';
    const said = words.sources;
    yield guide(said.taking);
    const vault = await ports.vaults.open(meant.id);
    if (state.at === 'forgetting') {
      await forgetAll(state.kind, vault);
      yield guide(said.keptTaken[state.kind]);
      return 'end';
    }
    if (state.at === 'posts') {
      const taken = await vault.posts.remove(state.source);
      await measurePublicAnew(vault);
      yield guide(words.posts.taken(figure(taken)));
      return 'end';
    }
    const talked = await hasTalk(vault);
    await forgetDerived(vault, state.source);
    // whose names they were may have stood only there; at worst it is asked again
    await vault.persona.write({ strangers: undefined, trial: undefined, likeness: undefined });
    await vault.record.removeSource(state.source);
    await measureAnew(vault, ports.clock.now());
    const { mine, theirs } = await vault.record.summary();
    const out = theirs === 0 ? said.empty(meant.name) : said.taken(meant.name, figure(mine + theirs));
    yield guide(talked ? `${out}\n${said.chat}` : out);
    return 'end';
  },
};

/** Memories that are read at once. */
const PAGE = 50;

/** With the versions that held them. */
async function forgetAll(kind: KeptKind, { memories, persona: layers }: Vault): Promise<void> {
  for (;;) {
    const page = await memories.list(PAGE, 0, kind);
    for (const { id } of page) await memories.forget(id);
    if (page.length < PAGE) break;
  }
  if (kind === 'told') await layers.write({ interview: undefined });
}

/** What was taken out must not be come back to: the versions before it go. */
async function measureAnew(vault: Vault, at: number): Promise<void> {
  await vault.persona.write({ style: undefined, album: undefined });
  await vault.versions.clear();
  await vault.versions.commit({ cause: 'taken-out', at, layers: { style: await measureStyle(vault.record) } });
  await erasAnew(vault);
  const { contrasts } = await vault.persona.read();
  if (contrasts) await vault.persona.write({ contrasts: await contrastsLeft(vault.record, contrasts) });
}

const hasTalk = async ({ talk }: Vault): Promise<boolean> => (await talk.recent(1)).length > 0;

/** What was made from the record besides the style; before the source goes, which says what it was. */
async function forgetDerived(vault: Vault, id: number): Promise<void> {
  const { moments, reflection } = await readBookmark(vault);
  if (moments || reflection !== undefined) await writeBookmark(vault, { moments: undefined, reflection: undefined });
  const source = (await vault.record.sources()).find((each) => each.id === id);
  if (source?.format !== 'ex-skill') return;
  const { brought, aboutUs, aboutThem } = await vault.persona.read();
  await vault.persona.write({
    brought: undefined,
    ...(aboutUs === brought?.aboutUs && { aboutUs: undefined }),
    ...(aboutThem === brought?.aboutThem && { aboutThem: undefined }),
  });
}
