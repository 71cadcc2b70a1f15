// Names in posts of Facebook and Instagram.

const MENTION = /@\[\d{1,20}:\d{1,6}:([^\]\n]{1,200})\]/g;

/** "@[4039:274:Mira Chen]" is somebody's name. */
export const withPlainMentions = (text: string): string => text.replace(MENTION, '$1');
