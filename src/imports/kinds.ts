// What a message is, where an export only gives the name of a file or a bare address.
import type { MessageKind } from '../core/archive/message.ts';

const BY_EXTENSION: ReadonlyMap<string, MessageKind> = new Map(
  Object.entries<MessageKind>({
    jpg: 'photo',
    jpeg: 'photo',
    png: 'photo',
    heic: 'photo',
    mp4: 'video',
    mov: 'video',
    '3gp': 'video',
    webm: 'video',
    mkv: 'video',
    opus: 'voice',
    ogg: 'voice',
    m4a: 'audio',
    mp3: 'audio',
    aac: 'audio',
    amr: 'voice',
    wav: 'audio',
    gif: 'gif',
    webp: 'sticker',
    vcf: 'contact',
  }),
);

/** 'file' for what is none of the others. */
export function kindOfFile(name: string): MessageKind {
  return BY_EXTENSION.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? 'file';
}

/** A text that is one address and nothing else: something shared, not something said. */
export const isBareLink = (text: string): boolean => text.charCodeAt(0) === 0x68 && /^https?:\/\/\S+$/.test(text);
