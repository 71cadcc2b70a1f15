/** "/upload my chat.txt" → upload, "my chat.txt". A bot's name after the command is passed over. undefined: not a command. */
export function parseCommand(text: string): { readonly name: string; readonly args: string } | undefined {
  const match = /^\/([a-z]\w{0,31})(?:@\w+)?(?:\s+([\s\S]*))?$/i.exec(text.trim());
  if (!match) return undefined;
  const [, name = '', args = ''] = match;
  return { name: name.toLowerCase(), args: args.trim() };
}
