// A message of LINE whose lines are still being read.
import type { ParsedMessage } from '../../../core/archive/message.ts';
import { withoutMarks } from '../../characters.ts';
import type { GrowingText } from '../../lines.ts';
import { readBody } from './words.ts';

export interface Open {
  readonly sender: string | undefined;
  readonly wall: number;
  readonly body: GrowingText;
}

/** `desktop`: as the computer writes it. */
export function messageOf({ sender, wall, body }: Open, desktop: boolean): ParsedMessage {
  const raw = body.text();
  return {
    conversation: '',
    sender,
    wall: Number.isNaN(wall) ? undefined : wall,
    offset: undefined,
    ...(sender === undefined ? { kind: 'system', text: withoutMarks(raw).trim() } : readBody(raw, desktop)),
    native: undefined,
    replyTo: undefined,
  };
}
