// What somebody wrote in public: every form of it, told apart from chats, and broken.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { formatName } from '../../src/core/words/formats.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import type { Wanted } from '../../src/imports/detect.ts';
import { POSTS } from '../../src/imports/posts/index.ts';
import { inspect, type LocalFile, readMessages } from '../../src/imports/reading.ts';
import { PIECES } from '../support/hostile.ts';
import {
  datedText,
  facebookPage,
  facebookPosts,
  INSTAGRAM_PROFILE,
  instagramPage,
  instagramPosts,
  mastodonOutbox,
  momentsObject,
  momentsText,
  plainText,
  WRITTEN,
  weiboTable,
  X_ACCOUNT,
  xTweets,
} from '../support/post-exports.ts';
import { processorSeconds } from '../support/processor.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'afterword-posts-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

function filesOf(contents: Readonly<Record<string, string | Uint8Array>>): readonly LocalFile[] {
  return Object.entries(contents).map(([name, content]) => {
    const path = join(FOLDER, name);
    writeFileSync(path, content);
    return { path, name };
  });
}

const shown = (wall: number | undefined): string | undefined =>
  wall === undefined ? undefined : new Date(wall * 1000).toISOString().slice(0, 19);

async function postsIn(files: readonly LocalFile[], wanted: Wanted = 'chats') {
  const { format, posts, conversations } = await inspect(files, { wanted });
  const read: (readonly [string | undefined, string | undefined, string])[] = [];
  for await (const batch of readMessages(files, '', { wanted }))
    read.push(...batch.map(({ sender, wall, text }) => [sender, shown(wall), text] as const));
  return { format, posts, authors: conversations[0]?.participants.map(({ name }) => name), read };
}

const minutes = (at: string): string => `${at.slice(0, 16)}:00`;
const by = (author: string, time: (at: string) => string = (at) => at) =>
  WRITTEN.map(({ at, text }) => [author, time(at), text]);

describe('posts', () => {
  it('of X are read with the name of the account beside them; what was only passed on is not', async () => {
    const { format, posts, read } = await postsIn(filesOf({ 'account.js': X_ACCOUNT, 'tweets.js': xTweets() }));
    expect([format, posts]).toEqual(['x-posts', 'all']);
    expect(read).toEqual([...by('mirachen'), ['mirachen', '2023-02-01T10:00:00', 'look https://lighthouse.example/']]);
  });

  it('of X may be spread over many files', async () => {
    const [first, second] = [xTweets(WRITTEN.slice(0, 1)), xTweets(WRITTEN.slice(1))];
    const { read } = await postsIn(
      filesOf({ 'tweets.js': first, 'tweets-part1.js': second.replace('part0', 'part1') }),
    );
    expect(read.map(([, , text]) => text)).toEqual(expect.arrayContaining(WRITTEN.map(({ text }) => text)));
    expect(read[0]?.[0]).toBe('');
  });

  it('of Instagram and Facebook are read with their letters mended', async () => {
    const instagram = await postsIn(
      filesOf({ 'personal_information.json': INSTAGRAM_PROFILE, 'posts_1.json': instagramPosts() }),
    );
    expect(instagram).toMatchObject({ format: 'meta-posts', posts: 'all', read: by('Mira Chén') });
    const facebook = await postsIn(filesOf({ 'your_posts_1.json': facebookPosts() }));
    expect(facebook).toMatchObject({ format: 'meta-posts', authors: [''], read: by('') });
  });

  it('of Instagram and Facebook are read from their pages, too, without what the app wrote there', async () => {
    const instagram = await postsIn(filesOf({ 'posts_1.html': instagramPage() }));
    expect(instagram).toMatchObject({ format: 'meta-posts-html', posts: 'all', read: by('', minutes).reverse() });
    const name = 'your_posts__check_ins__photos_and_videos_1.html';
    const facebook = await postsIn(filesOf({ [name]: facebookPage() }));
    expect(facebook).toMatchObject({ format: 'meta-posts-html', posts: 'all', read: by('') });
  });

  it('of an Instagram page are known under any name, and other pages of the account are none', async () => {
    expect((await postsIn(filesOf({ 'mine.html': instagramPage() }))).read).toHaveLength(WRITTEN.length);
    const both = filesOf({ 'posts_1.html': instagramPage(), 'post_comments_1.html': facebookPage() });
    expect((await postsIn(both, 'posts')).read).toEqual(by('', minutes).reverse());
  });

  it('of Facebook name people as they are called, and its line on a change is known in other languages', async () => {
    const changed = facebookPage()
      .replace('the heron', '@[4039:274:Bo Lin] and the heron')
      .replaceAll('Updated May 03, 2021 6:20:11 pm', 'Cập nhật Tháng 5 03, 2021 6:20:11 ch')
      .replaceAll('>May 03, 2021 6:20:11 pm', '>Tháng 5 03, 2021 6:20:11 ch')
      .replaceAll('>Jul 14, 2022 6:02:40 am', '>7月 14, 2022 6:02:40 上午');
    const { read } = await postsIn(filesOf({ 'your_posts_1.html': changed }));
    expect(read[0]).toEqual(['', WRITTEN[0]?.at, `Bo Lin and ${WRITTEN[0]?.text}`]);
    expect(read[1]?.[1]).toBe(WRITTEN[1]?.at);
  });

  it('of Weibo are read with the reason for what was passed on', async () => {
    const { format, read } = await postsIn(filesOf({ '1234.csv': weiboTable() }));
    expect(format).toBe('weibo-csv');
    expect(read).toEqual([...by('', minutes), ['', '2023-02-01T10:00:00', '就是这样']]);
  });

  it('of Moments are read of everybody, without likes and comments', async () => {
    const json = await postsIn(filesOf({ 'sns-export.json': momentsObject() }));
    expect(json).toMatchObject({ format: 'moments-json', authors: ['Mira', '阿北'] });
    expect(json.read).toEqual([...by('Mira'), ['阿北', '2022-01-01T00:00:00', '新年快乐']]);
    const text = await postsIn(filesOf({ 'moments.txt': momentsText() }));
    expect(text).toMatchObject({ format: 'moments-txt', read: by('Mira') });
  });

  it('of Mastodon are read where they were for everybody', async () => {
    expect(await postsIn(filesOf({ 'outbox.json': mastodonOutbox() }))).toMatchObject({
      format: 'mastodon',
      read: by('mira'),
    });
  });

  it('as plain text are read where they were asked for: by their days, or by empty lines', async () => {
    const dated = await postsIn(filesOf({ 'posts.txt': datedText() }), 'posts');
    expect(dated.format).toBe('plain-posts');
    expect(dated.read).toEqual(WRITTEN.map(({ at, text }) => ['', minutes(at), `${text}\n\nand a line more`]));
    const plain = await postsIn(filesOf({ 'posts.txt': plainText() }), 'posts');
    expect(plain.read).toEqual(WRITTEN.map(({ text }) => ['', undefined, text]));
    await expect(inspect(filesOf({ 'posts.txt': plainText() }), {})).rejects.toBeInstanceOf(UserError);
  });

  it('are told apart from the chats beside them', async () => {
    const chat = '02/03/2024, 10:00 - Noa: hi\n02/03/2024, 10:01 - Mira: oh\n';
    const both = filesOf({ 'chat.txt': chat, 'tweets.js': xTweets() });
    const findings = await inspect(both, {});
    expect([findings.format, findings.posts, findings.conversations[0]?.messages]).toEqual(['whatsapp', 'too', 2]);
    expect((await postsIn(both, 'posts')).format).toBe('x-posts');
    expect((await inspect(filesOf({ 'chat.txt': chat }), {})).posts).toBeUndefined();
  });

  it('are called by the name of their app', () => {
    expect(POSTS.map(({ name }) => formatName(name, { ...wordsFor('en').imports, pasted: 'text' }))).toEqual([
      'X',
      'Instagram / Facebook',
      'Instagram / Facebook',
      'Weibo',
      'WeChat Moments',
      'WeChat Moments',
      'Mastodon',
      'text',
    ]);
  });
});

const EXPORTS: Readonly<Record<string, string>> = {
  X: xTweets(),
  Instagram: instagramPosts(),
  Facebook: facebookPosts(),
  'Instagram HTML': instagramPage(),
  'Facebook HTML': facebookPage(),
  Weibo: weiboTable(),
  'Moments JSON': momentsObject(),
  'Moments text': momentsText(),
  Mastodon: mastodonOutbox(),
  'plain text': datedText(),
};

/** Ends with posts or with a plain sentence, never with a bug. */
async function outcome(bytes: Uint8Array, name = 'upload'): Promise<string | number> {
  const files = filesOf({ [name]: bytes });
  try {
    await inspect(files, { wanted: 'posts' });
    let posts = 0;
    for await (const batch of readMessages(files, '', { wanted: 'posts' })) posts += batch.length;
    return posts;
  } catch (error) {
    if (error instanceof UserError) return error.problem.code;
    throw error;
  }
}

describe.each(Object.entries(EXPORTS))('posts in the form of %s', (form, text) => {
  const whole = Buffer.from(text);
  const name = form.endsWith('HTML') ? 'your_posts_1.html' : 'upload';

  it('may be cut off anywhere, and broken in any place', async () => {
    const at = fc.integer({ min: 0, max: whole.length - 1 });
    const flips = fc.array(fc.tuple(at, fc.integer({ min: 0, max: 255 })), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(at, flips, async (end, changes) => {
        await outcome(whole.subarray(0, end), name);
        const bytes = Buffer.from(whole);
        for (const [place, value] of changes) bytes[place] = value;
        await outcome(bytes, name);
      }),
      { numRuns: 30 },
    );
  });

  it('may hold anything in the place of what belongs there', async () => {
    for (const wrong of ['null', '7', '[]', '{}', '"x"', '[[]]', '1e999'])
      await outcome(
        Buffer.from(text.replace(/"[^"]{3,}":\s*("[^"]*"|\d+)/g, (field) => field.replace(/:.*/s, `:${wrong}`))),
      );
  });
});

describe('what has no end', () => {
  it.each([...PIECES, '\n', '【1】', '2023-05-01 ', '2023年5月', '[{"media":['])(
    'takes no time, whether it is %j over and over',
    async (piece) => {
      const spent = processorSeconds();
      const text = piece.repeat((256 << 10) / piece.length);
      for (const format of POSTS)
        format.recognise({
          name: 'posts_1.html',
          content: 'text',
          charset: 'utf-8',
          text: text.slice(0, 64 << 10),
          whole: false,
        });
      await outcome(Buffer.from(text));
      await outcome(Buffer.from(`2023-05-01 12:00\n${text}`));
      await outcome(
        Buffer.from(`<div class="_a6-g"><div class="_a6-p"><div class="_2pin">${text}`),
        'your_posts_1.html',
      );
      expect(spent()).toBeLessThan(2);
    },
  );
});
