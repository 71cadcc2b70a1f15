// What one message of Signal's own export is. Values that are their type's default are left out, and large numbers are texts.
import type { MessageKind } from '../../../core/archive/message.ts';
import { isBareLink } from '../../kinds.ts';
import { type Fields, fieldsOf, listOf, textOf } from '../accounts/fields.ts';

interface Body {
  readonly kind: MessageKind;
  readonly text: string;
}

const plain = (kind: MessageKind, text = ''): Body => ({ kind, text });

/** undefined: nothing that was said or done. */
export function bodyOf(item: Fields): Body {
  const standard = fieldsOf(item.standardMessage);
  if (standard) return standardBody(standard);
  const update = fieldsOf(item.updateMessage);
  if (update) return plain('system', updateText(update));
  const sticker = fieldsOf(item.stickerMessage);
  if (sticker) return plain('sticker', textOf(fieldsOf(sticker.sticker)?.emoji));
  if (fieldsOf(item.remoteDeletedMessage) || fieldsOf(item.adminDeletedMessage)) return plain('deleted');
  if (fieldsOf(item.contactMessage)) return plain('contact');
  const poll = fieldsOf(item.poll);
  if (poll) return plain('poll', pollText(poll));
  const story = fieldsOf(item.directStoryReplyMessage);
  if (story) return plain('text', textOf(fieldsOf(fieldsOf(story.textReply)?.text)?.body) || textOf(story.emoji));
  return plain('media');
}

function standardBody(standard: Fields): Body {
  const text = textOf(fieldsOf(standard.text)?.body);
  const [attachment] = listOf(standard.attachments);
  if (attachment !== undefined) return plain(attachmentKind(fieldsOf(attachment)), text);
  if (text === '') return plain('media');
  return plain(isBareLink(text) ? 'link' : 'text', text);
}

function attachmentKind(attachment: Fields | undefined): MessageKind {
  const type = textOf(fieldsOf(attachment?.pointer)?.contentType);
  if (attachment?.flag === 'VOICE_MESSAGE') return 'voice';
  if (attachment?.flag === 'GIF' || type === 'image/gif') return 'gif';
  if (type.startsWith('image/')) return 'photo';
  if (type.startsWith('video/')) return 'video';
  return type.startsWith('audio/') ? 'audio' : 'file';
}

/** "individualCall MISSED", "expirationTimerChange". */
function updateText(update: Fields): string {
  const [name = ''] = Object.keys(update);
  const state = textOf(fieldsOf(update[name])?.state) || textOf(fieldsOf(update[name])?.type);
  return state === '' ? name : `${name} ${state}`;
}

const pollText = (poll: Fields): string =>
  [textOf(poll.question), ...listOf(poll.options).map((option) => textOf(fieldsOf(option)?.option))]
    .filter((line) => line !== '')
    .join('\n');
