// From a draft of a page to a message.
import type { DateOrder } from '../../../core/archive/findings.ts';
import type { ParsedMessage } from '../../../core/archive/message.ts';
import type { People } from '../../people.ts';
import { isCall, kindOfContent, withoutTag } from './content.ts';
import { readStamp, stampMoment } from './moments.ts';
import type { PageDraft } from './page.ts';

export function messageOf(draft: PageDraft, order: DateOrder, conversation: string, people: People): ParsedMessage {
  const notice = draft.notice.replace(/\s+/g, ' ').trim();
  const call = isCall(notice);
  const text = notice === '' ? draft.text.trim() : notice;
  const content = { text, files: draft.files, stickers: draft.stickers, forwarded: draft.forwarded };
  const isSystem = notice !== '' && !call;
  const author = withoutTag(draft.author.replace(/\s+/g, ' ').trim());
  return {
    conversation,
    sender: isSystem ? undefined : people.nameOf(draft.account || author, author),
    ...stampMoment(readStamp(draft.stamp), order),
    kind: isSystem ? 'system' : call ? 'call' : kindOfContent(content),
    text,
    native: draft.native || undefined,
    replyTo: draft.replyTo,
  };
}
