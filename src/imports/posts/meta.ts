// Posts of an account download of Instagram (posts_1.json) and of Facebook (your_posts_1.json and longer names), as JSON.
import { plainName } from '../characters.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { companion } from '../formats/accounts/companions.ts';
import { type Fields, fieldsOf, listOf, textOf } from '../formats/accounts/fields.ts';
import { fromSeconds } from '../formats/accounts/moment.ts';
import { type JsonReader, readJson } from '../formats/accounts/read-json.ts';
import { repaired } from '../formats/meta/repair.ts';
import { withPlainMentions } from './mentions.ts';
import { gathered, postOf } from './post.ts';

export const metaPosts: ExportFormat = { name: 'meta-posts', family: 'meta', layout: 'merged', recognise, read };

function recognise(head: FileHead): number {
  const text = head.text.trimStart();
  if (text[0] !== '[' || /"sender_name"\s*:/.test(text)) return 0;
  const instagram = /"creation_timestamp"\s*:\s*\d/.test(text) && /"(media|title)"\s*:/.test(text);
  const facebook = /"timestamp"\s*:\s*\d{9}/.test(text) && /"(post|attachments|external_context)"\s*:/.test(text);
  return instagram || facebook ? 1 : 0;
}

const facebookProfile = companion('profile_information.json');
const instagramProfile = companion('personal_information.json');

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const self = nameIn(await facebookProfile(file)) ?? nameIn(await instagramProfile(file));
  yield* gathered(readJson(file, options, 'meta-posts', readerFor(self ?? '')));
  yield { conversation: '', title: undefined, kind: undefined, self };
}

/** Facebook's full name; Instagram's user name, under words of the person's language. */
function nameIn(profile: unknown): string | undefined {
  const root = fieldsOf(profile);
  const facebook = textOf(fieldsOf(fieldsOf(root?.profile_v2)?.name)?.full_name);
  const instagram = fieldsOf(fieldsOf(listOf(root?.profile_user)[0])?.string_map_data);
  const named = textOf(fieldsOf(instagram?.Name)?.value) || textOf(fieldsOf(instagram?.Username)?.value);
  return plainName(repaired(facebook || named)) || undefined;
}

const readerFor = (author: string): JsonReader => ({
  wish: (path) => (path.length === 1 && path[0] === '*' ? 'value' : 'skip'),
  *take(part) {
    if (part.part === 'value') yield parse(fieldsOf(part.value), author);
  },
});

function parse(raw: Fields | undefined, author: string) {
  const media = fieldsOf(listOf(raw?.media)[0]);
  const time = raw?.timestamp ?? raw?.creation_timestamp ?? media?.creation_timestamp;
  return postOf(
    author,
    fromSeconds(time),
    withPlainMentions(repaired(raw?.timestamp === undefined ? captionOf(raw, media) : wordsOf(raw))),
  );
}

/** Of several pictures the post has it, of one the picture. */
const captionOf = (raw: Fields | undefined, media: Fields | undefined): string =>
  textOf(raw?.title) || textOf(media?.title);

/** Facebook's "title" is its own words ("… updated his status"). */
function wordsOf(raw: Fields): string {
  const posts = listOf(raw.data).map((each) => textOf(fieldsOf(each)?.post));
  const written = posts.filter((post) => post !== '').join('\n');
  if (written !== '') return written;
  const attached = listOf(raw.attachments).flatMap((each) => listOf(fieldsOf(each)?.data));
  return attached.map((each) => textOf(fieldsOf(fieldsOf(each)?.media)?.description)).find((each) => each !== '') ?? '';
}
