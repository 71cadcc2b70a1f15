// Who speaks and reads.

import type { z } from 'zod';
import type { Cost, ModelEvent, Reading, ReadRequest, Replies, ReplyRequest } from '../talk/model.ts';

export interface LanguageModel {
  /** 'quoting': no model; it answers with lines the other person really wrote. */
  readonly voice: 'model' | 'quoting';
  /** Never throws; the last event is one `done` or one `failed`. */
  reply(request: ReplyRequest, signal: AbortSignal): AsyncIterable<ModelEvent>;
  /**
   * What the reader model makes of a text, in the shape of the schema; a schema of a plain string asks for free text. Never
   * throws. The quoting voice answers 'no-model'.
   */
  read<T>(request: ReadRequest, schema: z.ZodType<T>, signal: AbortSignal): Promise<Reading<T>>;
  /** What that reading would cost if the answer were as long as it may be. Never throws: where nobody can count, it is estimated. */
  estimate(request: ReadRequest): Promise<Cost>;
  /** What such replies would cost, each of them made once. Never throws, as `estimate`. */
  estimateReplies(replies: Replies): Promise<Cost>;
}
