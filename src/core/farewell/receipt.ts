// What was erased, and what the bot can not erase.
import type { Erased, ErasureOrder, LanguageModel } from '../ports.ts';
import { wordsFor } from '../words/words.ts';

/** For /goodbye (one persona) and /delete (everything of a person), in the order's own language. Pure. */
export function receipt(order: ErasureOrder, erased: Erased, voice: LanguageModel['voice']): string {
  const { receipt: words } = wordsFor(order.language).farewell;
  const everything = order.persona === undefined;
  const ofGoodbye = !everything || order.shutUntil !== undefined;
  const asked = [
    ...(order.shutUntil === undefined ? [] : [words.shut(order.shutUntil / 1000)]),
    ...(order.checkIn === undefined ? [] : [words.checkIn(order.checkIn / 1000)]),
  ];
  const stays = [
    words.chat[order.platform],
    ...(order.platform === 'terminal' ? [words.sentFolder] : []),
    ...(voice === 'model' ? [words.provider] : []),
    words.ownCopy,
    words.backups,
  ];
  return [
    everything ? words.everything : words.persona,
    words.counts(erased),
    ...(everything ? [] : [words.left(order.reflectionKept)]),
    ...asked,
    `${words.cannot}\n${stays.map((line) => `• ${line}`).join('\n')}`,
    ...(ofGoodbye ? [words.closing] : []),
  ].join('\n\n');
}
