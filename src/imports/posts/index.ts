// Every form of posts there is: what somebody wrote in public. They are told apart from chats, which formats/ lists, and are
// read in the same way: a post is a message that answers nobody. Where two are equally sure, the first one reads.
import type { ExportFormat } from '../format.ts';
import { mastodonPosts } from './mastodon.ts';
import { metaPosts } from './meta.ts';
import { metaPostsHtml } from './meta-html.ts';
import { momentsJson } from './moments-json.ts';
import { momentsTxt } from './moments-txt.ts';
import { plainPosts } from './plain.ts';
import { weiboCsv } from './weibo.ts';
import { xPosts } from './x.ts';

export const POSTS: readonly ExportFormat[] = [
  xPosts,
  metaPosts,
  metaPostsHtml,
  weiboCsv,
  momentsJson,
  momentsTxt,
  mastodonPosts,
  plainPosts,
];
