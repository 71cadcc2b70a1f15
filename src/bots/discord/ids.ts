// Discord's ids (snowflakes) are text; the upper bits are the moment they were made.

/** Milliseconds since 1970 at which Discord began to count. */
const DISCORD_EPOCH = 1_420_070_400_000n;
const TIME_BITS = 22n;

/** Milliseconds since 1970, UTC. */
export const momentOf = (id: string): number => Number((BigInt(id) >> TIME_BITS) + DISCORD_EPOCH);

export const byAge = (a: string, b: string): number => (BigInt(a) < BigInt(b) ? -1 : BigInt(a) > BigInt(b) ? 1 : 0);

/** The native id of a message, also of those the bot sends. */
export const nativeOf = (chat: string, message: string): string => `${chat}/${message}`;

/** The native id of a slash command or a pressed button. */
export const nativeOfInteraction = (chat: string, interaction: string): string => `${chat}/i${interaction}`;

export const isInteraction = (native: string): boolean => native.includes('/i');

/** The chat, and the Discord id of what happened in it; undefined: it is no native id of ours. */
export function placeOf(native: string): { readonly chat: string; readonly id: string } | undefined {
  const [, chat, id] = /^(\d+)\/i?(\d+)(?:\/e\d+)?$/.exec(native) ?? [];
  return chat === undefined || id === undefined ? undefined : { chat, id };
}
