// One reply from the model, listened to until its end.
import type { LanguageModel } from '../ports.ts';
import type { Failure, ReplyRequest } from './model.ts';

export type Heard =
  | { readonly ok: true; readonly text: string; readonly model: string; readonly used: readonly number[] | undefined }
  | { readonly ok: false; readonly failure: Failure };

/** Text that a failure cut off is not kept: half a reply is nobody's. */
export async function hear(model: LanguageModel, request: ReplyRequest, signal: AbortSignal): Promise<Heard> {
  let text = '';
  for await (const event of model.reply(request, signal)) {
    if (event.kind === 'failed') return { ok: false, failure: signal.aborted ? 'aborted' : event.failure };
    if (event.kind === 'done') return { ok: true, text, model: event.usage.model, used: event.used };
    text += event.text;
  }
  throw new Error('a model that ended without saying how');
}
