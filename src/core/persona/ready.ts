import type { Visit } from '../visit.ts';

/** What a person needs to know before the first line to a persona. */
export function readyToTalk(name: string, { ports, words }: Visit): string {
  const { ready, mark, quoting } = words.imports.summary;
  return [ready(name), ...(ports.model.voice === 'quoting' ? [quoting(name)] : []), mark].join('\n');
}
