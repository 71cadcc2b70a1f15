// What the mode, and the last exchange of a goodbye, ask of a reply.
import type { Persona } from '../identity.ts';
import type { SceneRules } from '../mode.ts';
import { modes } from '../modes/index.ts';
import type { Vault } from '../ports.ts';
import type { Visit } from '../visit.ts';

interface Setting {
  readonly visit: Visit;
  readonly persona: Persona;
  readonly vault: Vault;
  /** The last exchange of a goodbye: how many of its replies came before this one. */
  readonly last: number | undefined;
}

const LAST =
  'This is the last exchange the two will ever have here. Let it be an ordinary, short answer in their manner. It may thank, recall one moment that the lines of the record show, and accept the goodbye, in words they really wrote where some fit: no question, no plea, no promise, and nothing about later.';

/** Sentences of its replies, at most: they grow shorter, until there is only what was really written, and then nothing. */
const FADING: readonly number[] = [4, 2, 1];

export async function sceneOf({ visit, persona, vault, last }: Setting, turnsSoFar: number): Promise<SceneRules> {
  const mode = modes.find((each) => each.name === visit.settings.mode);
  if (!mode) throw new Error(`no mode ${visit.settings.mode}`);
  const summary = await vault.record.summary();
  const rules = mode.scene({ personaName: persona.name, first: summary.first, last: summary.last, turnsSoFar });
  if (last === undefined) return rules;
  const mostSentences = Math.min(rules.mostSentences ?? Number.POSITIVE_INFINITY, FADING[last] ?? 1);
  return { ...rules, mostSentences, scene: `${rules.scene} ${LAST} Sentences, at most: ${mostSentences}.` };
}
