// Mastodon's archive: outbox.json, a collection of what the account did.
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { fieldsOf, textOf } from '../formats/accounts/fields.ts';
import { fromUtcText } from '../formats/accounts/moment.ts';
import { type JsonReader, readJson } from '../formats/accounts/read-json.ts';
import { textOfPage } from '../formats/mail/page.ts';
import { postOf } from './post.ts';

export const mastodonPosts: ExportFormat = {
  name: 'mastodon',
  family: 'mastodon',
  layout: 'merged',
  recognise,
  read,
};

function recognise(head: FileHead): number {
  const { text } = head;
  if (!/^\s*\{/.test(text) || !/"orderedItems"\s*:\s*\[/.test(text)) return 0;
  return /"OrderedCollection"/.test(text) ? 1 : 0;
}

function read(file: ExportFile, options: FormatOptions): AsyncIterable<Batch> {
  return readJson(file, options, 'mastodon', READER);
}

const READER: JsonReader = {
  wish: (path) => (path.length === 0 ? 'enter' : path.length === 1 && path[0] === 'orderedItems' ? 'elements' : 'skip'),
  *take(part) {
    if (part.part === 'elements') yield part.values.flatMap(parse);
  },
};

const NOTE_TO_ALL = 'https://www.w3.org/ns/activitystreams#Public';

/** What was passed on ('Announce') is somebody else's, and what was not for everybody is no post. */
function parse(value: unknown) {
  const activity = fieldsOf(value);
  const note = fieldsOf(activity?.object);
  if (activity?.type !== 'Create' || !note) return [];
  const audience = [note.to, note.cc].flat();
  if (!audience.some((each) => each === NOTE_TO_ALL || textOf(each).endsWith('/followers'))) return [];
  return postOf(nameIn(textOf(activity.actor)), fromUtcText(note.published), textOfPage(textOf(note.content)));
}

/** "https://example.social/users/mira" */
const nameIn = (actor: string): string => actor.slice(actor.lastIndexOf('/') + 1).slice(0, 100);
