// What only the terminal has to say for itself.
export const platforms = {
  savedTo: (path: string): string => `Saved: ${path}`,
  noSuchFile: (path: string): string => `I find no file at ${path}. Nothing was sent.`,
  notAFile: (path: string): string => `${path} is a folder. I need the file itself. Nothing was sent.`,
  leaving: 'Closed. You can come back any time.',
};
