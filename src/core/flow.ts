// Dialogues of several steps. A flow's moves are pure; what belongs to arriving in a state is done in `enter`, which is
// run again after a crash until it has come to its end, so it must be safe to run twice.
import type { Effect, ReceivedFile } from './events.ts';
import type { Visit } from './visit.ts';

export type FlowInput =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly value: string }
  | { readonly kind: 'files'; readonly files: readonly ReceivedFile[] };

/** 'unfit': this state can not take that input (the current question is shown again). undefined: the flow is over. */
export type Move<State> = State | 'unfit' | undefined;

export interface Flow<State> {
  readonly name: string;
  /** The state as it was stored; undefined when it cannot be read any more (an older version's). */
  parse(stored: unknown): State | undefined;
  /** Texts in this state are lines of somebody else, handed over. Where it is missing they are the person's own words. */
  hearsay?(state: State): boolean;
  /** One question, of which nothing stays unanswered: any other command leaves it, so that no later line is taken for the answer. */
  readonly brief?: true;
  /** Pure. Where a text that answers nothing is a line of talk: the state to go to before it is answered. Elsewhere the question is shown again. */
  passes?(state: State, text: string): State | undefined;
  /** Pure. */
  move(state: State, input: FlowInput): Move<State>;
  /** Buttons are made with `choice(flow.name, nonce, value, label)`. A returned state is moved to and entered at once; 'end' ends the flow. */
  enter(state: State, visit: Visit, nonce: string): AsyncGenerator<Effect, State | 'end' | undefined, void>;
}
