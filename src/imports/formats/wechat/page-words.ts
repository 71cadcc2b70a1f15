// What one message of WeFlow's page says: a small piece of HTML.
import { Parser } from 'htmlparser2';
import type { MessageKind } from '../../../core/archive/message.ts';

export interface PageWords {
  /** By the exporter's clock, as "2024-03-02 23:58:11". */
  readonly time: string;
  /** In groups only. */
  readonly sender: string;
  readonly text: string;
  /** What its picture, sound or link makes of it. */
  readonly kind: MessageKind | undefined;
}

type Part = 'time' | 'sender' | 'text';

const PARTS: Readonly<Record<string, Part>> = {
  'message-time': 'time',
  'sender-name': 'sender',
  'message-text': 'text',
};
const MEDIA: Readonly<Record<string, MessageKind>> = {
  image: 'photo',
  emoji: 'sticker',
  audio: 'voice',
  video: 'video',
};
/** Messages nest a few levels. The parser's own work grows with the depth: what is deeper is not read on. */
const DEEPEST = 200;
const STEP = 4096;

/** Reads one piece after the other. */
export function pageWords(): (html: string) => PageWords {
  let open: (Part | 'other' | 'quoted')[] = [];
  let words: Record<Part, string> = { time: '', sender: '', text: '' };
  let kind: MessageKind | undefined;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const classes = (attributes.class ?? '').split(' ');
        const parent = open.at(-1) ?? 'other';
        if (classes.includes('message-media')) kind = MEDIA[classes.find((one) => one in MEDIA) ?? ''] ?? 'media';
        if (classes.includes('message-link-card')) kind = 'link';
        if (parent === 'text' && name === 'br') words.text += '\n';
        // WeChat's own emoji are pictures named after their code.
        if (parent === 'text' && name === 'img') words.text += attributes.alt ?? '';
        const part = PARTS[classes[0] ?? ''];
        const inside = classes.includes('quoted-message') ? 'quoted' : parent === 'quoted' ? parent : (part ?? parent);
        open.push(inside);
      },
      ontext(text) {
        const part = open.at(-1);
        if (part === 'time' || part === 'sender' || part === 'text') words[part] += text;
      },
      onclosetag() {
        open.pop();
      },
    },
    { decodeEntities: true },
  );

  return (html) => {
    open = [];
    words = { time: '', sender: '', text: '' };
    kind = undefined;
    parser.reset();
    for (let at = 0; at < html.length && open.length < DEEPEST; at += STEP) parser.write(html.slice(at, at + STEP));
    parser.end();
    return { ...words, kind };
  };
}
