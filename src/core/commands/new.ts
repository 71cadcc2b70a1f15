import { type Command, noButtons } from '../command.ts';
import { begin } from '../flowing.ts';
import { newPersonaFlow } from '../flows/new-persona.ts';

export const newPersona: Command = {
  name: 'new',
  describe: (words) => words.commands.menu.new,
  urgent: false,
  run: (_event, visit) => begin(newPersonaFlow, { at: 'name' }, visit),
  choose: noButtons,
};
