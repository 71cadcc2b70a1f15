// The lists of a workspace: who is who, and between whom a folder's messages are.
import type { ConversationKind } from '../../../core/archive/findings.ts';
import { plainName } from '../../characters.ts';
import type { ExportFile } from '../../format.ts';
import { companion } from '../accounts/companions.ts';
import { fieldsOf, idOf, listOf, textOf } from '../accounts/fields.ts';
import { oncePerUpload } from '../accounts/upload.ts';

interface Channel {
  readonly title: string | undefined;
  readonly kind: ConversationKind | undefined;
  readonly people: readonly string[] | undefined;
}

export interface Workspace {
  nameOf(user: string): string;
  /** `folder`: named after a direct message's id or a channel's name. */
  channel(folder: string): Channel;
}

const usersIn = companion('users.json');
const directMessagesIn = companion('dms.json');
const channelListsIn = ['mpims.json', 'groups.json', 'channels.json'].map((name) => companion(name));

export const workspaceOf: (file: ExportFile) => Promise<Workspace> = oncePerUpload(readWorkspace);

async function readWorkspace(file: ExportFile): Promise<Workspace> {
  const names = namesIn(await usersIn(file));
  const nameOf = (user: string): string => names.get(user) ?? user;
  const channels = new Map<string, Channel>();
  for (const one of listOf(await directMessagesIn(file))) {
    const dm = fieldsOf(one);
    const people = listOf(dm?.members).map((member) => nameOf(idOf(member) ?? '?'));
    channels.set(idOf(dm?.id) ?? '', { title: people.join(', '), kind: undefined, people });
  }
  for (const listIn of channelListsIn)
    for (const one of listOf(await listIn(file))) {
      const name = textOf(fieldsOf(one)?.name);
      channels.set(name, { title: `#${name}`, kind: 'group', people: undefined });
    }
  const none: Channel = { title: undefined, kind: undefined, people: undefined };
  return { nameOf, channel: (folder) => channels.get(folder) ?? none };
}

/** Two people of one name stay two. */
function namesIn(users: unknown): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const one of listOf(users)) {
    const user = fieldsOf(one);
    const profile = fieldsOf(user?.profile);
    const id = idOf(user?.id);
    if (id === undefined) continue;
    const wanted = [user?.real_name, profile?.real_name, profile?.display_name, user?.name, id];
    const name = wanted.map((text) => plainName(textOf(text))).find((text) => text !== '') ?? id;
    names.set(id, taken.has(name) ? `${name} (${id})` : name);
    taken.add(name);
  }
  return names;
}
