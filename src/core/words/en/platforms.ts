// What only a platform has to say for itself.
export const platforms = {
  privateOnly: 'I only talk in private, so nothing happens here. Please write to me directly.',
  uploadStays: 'I can not remove the file you sent from this chat. Please delete that message yourself.',
  /** What stands beside the field of a command. */
  fileOption: 'a file to be read',
  textOption: 'what belongs to it',
  savedTo: (path: string): string => `Saved: ${path}`,
  noSuchFile: (path: string): string => `I find no file at ${path}. Nothing was sent.`,
  notAFile: (path: string): string => `${path} is a folder. I need the file itself. Nothing was sent.`,
  leaving: 'Closed. You can come back any time.',
};
