// What people do (Incoming) and what the bot does (Effect). Every platform translates from and to these two.

export type PlatformName = 'telegram' | 'discord' | 'terminal';

/** Where an event came from. Every id is the platform's own, as text. */
export interface Envelope {
  readonly platform: PlatformName;
  /** The private chat that the answer goes to. */
  readonly chat: string;
  /** The account that acted. */
  readonly person: string;
  /** The platform's id of this event; with the platform's name it is unique, so a repeated delivery can be told. */
  readonly native: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** BCP 47, where the platform says it. */
  readonly language?: string;
  /** The native id of the message this one answers. */
  readonly replyTo?: string;
}

/** A file a person sent. It holds no bytes: `Platform.open` fetches them, also after a restart. */
export interface ReceivedFile {
  readonly name: string;
  /** Bytes, where the platform says it. */
  readonly size?: number;
  /** What the platform needs to fetch the bytes (a file id, a path). Never shown and never logged. */
  readonly reference: string;
}

export type UnsupportedKind = 'voice' | 'sticker' | 'video' | 'location' | 'contact' | 'other';

export type TextEvent = Envelope & {
  readonly kind: 'text';
  readonly text: string;
  /** Native id of the message this one replaces. */
  readonly edits?: string;
};
/** `name` without the slash, lower case; `args` trimmed. */
export type CommandEvent = Envelope & {
  readonly kind: 'command';
  readonly name: string;
  readonly args: string;
  readonly files: readonly ReceivedFile[];
};
/** A pressed button. `token` is the one the choice was offered with. */
export type ChoiceEvent = Envelope & { readonly kind: 'choice'; readonly token: string };
/** One or more files sent together: an album is one event. */
export type FilesEvent = Envelope & {
  readonly kind: 'files';
  readonly files: readonly ReceivedFile[];
  readonly caption: string;
};
/** Pictures shown in the chat, as against files that are handed over. */
export type PicturesEvent = Envelope & {
  readonly kind: 'pictures';
  readonly files: readonly ReceivedFile[];
  readonly caption: string;
};
export type UnsupportedEvent = Envelope & { readonly kind: 'unsupported'; readonly what: UnsupportedKind };

/** All of it is plain JSON, so that it can wait in the inbox. */
export type Incoming = TextEvent | CommandEvent | ChoiceEvent | FilesEvent | PicturesEvent | UnsupportedEvent;

/** Of an event in the inbox, and of the turn that answers it: "<platform>:<native>". */
export const keyOf = ({ platform, native }: Pick<Envelope, 'platform' | 'native'>): string => `${platform}:${native}`;

/** A button. `token` is "<owner>:<step nonce>:<value>", 64 bytes at most. */
export interface Choice {
  readonly label: string;
  readonly token: string;
}

/**
 * The guide is the bot itself; the persona is the simulation. `turn` names the turn of talk a persona's line belongs to;
 * with `more`, its next line follows before anything else is done, and they are queued together.
 */
export type Say =
  | { readonly do: 'say'; readonly voice: 'guide'; readonly text: string; readonly choices?: readonly Choice[] }
  | {
      readonly do: 'say';
      readonly voice: 'persona';
      readonly text: string;
      readonly turn: string;
      readonly more?: boolean;
    };

export interface BundleEntry {
  readonly name: string;
  /** Texts, or bytes; read once. */
  readonly content: AsyncIterable<string | Uint8Array>;
}

/** What a platform can do in a chat. A new ability is a new member, and every encoder stops compiling until it handles it. */
export type Performable =
  | Say
  /** Show that somebody is typing, and wait that long. */
  | { readonly do: 'type'; readonly forMs: number }
  /** One message, edited in place; the same `id` is the same message. */
  | {
      readonly do: 'progress';
      readonly id: string;
      readonly label: string;
      readonly done: number;
      readonly total?: number;
    }
  | { readonly do: 'picture'; readonly png: Uint8Array; readonly alt: string }
  /** A photo of the person's own, small. */
  | { readonly do: 'photo'; readonly jpeg: Uint8Array; readonly alt: string }
  | {
      readonly do: 'document';
      readonly name: string;
      readonly mime: string;
      readonly bytes: Uint8Array;
      readonly caption?: string;
    }
  /** Remove the person's own upload where the platform allows it; where only they can, the guide says `otherwise`. */
  | { readonly do: 'erase-upload'; readonly native: string; readonly otherwise?: string };

/** A zip made by the shell and sent as a document. */
export type Bundle = {
  readonly do: 'bundle';
  readonly name: string;
  readonly caption?: string;
  readonly entries: readonly BundleEntry[];
};

/** Everything a handler may yield. */
export type Effect = Performable | Bundle;
