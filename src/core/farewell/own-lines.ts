// The steps at which the person writes: asked, kept in the vault, and never answered.

import type { Step } from './places.ts';
import type { Arriving, Button, Scene } from './scene.ts';
import { following } from './steps.ts';
import { fits, isFull, partsOf } from './writings.ts';

type At<Name extends Step['at']> = Extract<Step, { readonly at: Name }>;

export async function* askFor({ what, kept, again }: At<'writing'>, { words, name, ask, vault }: Scene): Arriving {
  const { buttons } = words;
  const { safety } = await vault.persona.read();
  const hurt = what === 'letter' && (safety?.recordOnly === 'harm' || safety?.recordOnly === 'unsure');
  const { first, next, misfit } = hurt ? words.letterAfterHarm : words.writings[what];
  const button: Button = kept > 0 ? ['done', buttons.done] : ['skip', buttons.skip];
  const text = again ? misfit : kept === 0 ? first(name) : (next[kept - 1] ?? words.kept);
  yield ask(text, button);
  return undefined;
}

export async function* keep({ what, kept, text }: At<'keeping'>, scene: Scene): Arriving {
  const parts = partsOf(what, text);
  const fitting = parts.filter((part) => fits(what, part));
  for (const part of fitting) await keepOnce(what, part, scene);
  const now = kept + fitting.length;
  if (isFull(what, now)) return following(scene.state);
  return { at: 'writing', what, kept: now, again: fitting.length < parts.length };
}

/** Also when this is done again after a crash. */
async function keepOnce(kind: At<'keeping'>['what'], text: string, { vault, visit }: Scene): Promise<void> {
  const { at } = visit.event;
  const known = (await vault.ownWords.all()).some((own) => own.at === at && own.kind === kind && own.text === text);
  if (!known) await vault.ownWords.add({ kind, text, at });
}
