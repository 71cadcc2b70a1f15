// What is said of posts: what somebody wrote in public. The guide speaks.

interface Account {
  /** The app. */
  readonly what: string;
  /** The account's name; undefined where the file has none. */
  readonly author: string | undefined;
  readonly posts: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const extent = ({ from, to }: Account): string => (from && to ? `, ${from} to ${to}` : '');
const account = ({ what, author }: Account): string => (author ? `${author} on ${what}` : what);

export const posts = {
  menu: 'what one of you wrote in public',
  nobody:
    'Posts belong to somebody: send an export of a chat (/upload shows how) or begin with /new first, then send them again.',
  ask: (name: string): string =>
    `What ${name} wrote in public shows manner and tastes; what you wrote shows your own days. Send the archive of X, the download of Instagram or Facebook (posts, HTML or JSON), a table of Weibo by weiboSpider, Moments of WeChat, or the outbox of Mastodon; or paste posts here, an empty line between them, a day before each where you know it.`,
  askScreenshots: 'Screenshots of posts can be sent too: the language model reads them off.',
  noScreenshots: 'Screenshots can not be read here, because there is no language model. Paste the words instead.',
  unreadable: 'I could not read any post off that. A screenshot as JPEG, PNG or WebP works, or the words pasted here.',
  readOff: (posts: string, text: string): string =>
    `Read off, as far as the language model could (posts: ${posts}): ${text}\nIf it is not right, leave with /cancel and paste the words.`,
  more: (lines: string): string => `Lines so far: ${lines}. Paste more, or press the button.`,
  done: 'That is all of it',
  full: 'That is as much as I can take in pasted pieces. Press the button to read it, or send it as a file.',
  unread: 'I found no posts in that text.',
  alsoThere:
    'There are posts in this too. I read the chats now; to add the posts, send /posts afterwards, and then the same file once more.',
  whose: (account: Account, name: string): string =>
    `Posts: ${account.posts}${extent(account)} (${account.author ? `${account.author} on ${account.what}` : account.what}). Did you write them, or ${name}?`,
  mine: 'I did',
  theirs: (name: string): string => `${name} did`,
  neither: 'Neither of us',
  which: (what: string, name: string): string =>
    `Several people wrote these posts (${what}). Which of them is ${name}?`,
  author: (author: string, posts: string): string => `${author} (${posts})`,
  none: 'None of them',
  more8: 'Further ones',
  back: 'Back',
  leftOut: 'Then I have kept none of them.',
  keptTheirs: (name: string, added: string, posts: string): string =>
    `Posts of ${name} read: ${posts}, new: ${added}. They show what ${name} liked and wrote about in public. How ${name} wrote to you still comes from the chat alone, and no post is ever given as an answer.`,
  keptMine: (added: string, posts: string): string =>
    `Your own posts read: ${posts}, new: ${added}. They may come up in the talk as what you wrote in public then.`,
  after: '/posts shows them, /sources takes them out again.',
  head: (name: string): string => `What was written in public, of you and ${name}:`,
  line: (number: string, by: 'me' | 'them', name: string, of: Account): string =>
    `${number}. ${by === 'me' ? 'you' : name}, ${account(of)}: ${of.posts} posts${extent(of)}`,
  add: 'Add posts',
  show: (number: string): string => `Look into ${number}`,
  post: (day: string | undefined, text: string): string => (day ? `${day}: “${text}”` : `“${text}”`),
  numbered: (number: string, post: string): string => `${number}. ${post}`,
  searching: 'To look for one: /posts and some words of it.',
  notFound: 'No post that is kept holds these words.',
  from: (by: 'me' | 'them', name: string, day: string | undefined): string =>
    `${by === 'me' ? 'A post of yours' : `A post of ${name}`}${day === undefined ? ', of no known day' : `, ${day}`}`,
  edit: 'Write it anew',
  changeDay: 'The day it is from',
  takeOut: 'Take it out',
  askAnew: 'How should the post read? /cancel leaves it as it is.',
  askDay: 'Which day is it from? Like “8 May 2023”. /cancel leaves it as it is.',
  unclearDay: 'I could not tell one day from that. Write it with month and year, like “8 May 2023”.',
  rewritten: (text: string): string => `The post says now: “${text}”. The file it came from does not change it back.`,
  askToTakeOut: (text: string): string =>
    `“${text}”\nShall I take this post out? It can not be undone, and the file it came from does not bring it back.`,
  yes: 'Take it out for good',
  no: 'Leave it in',
  takenOne: 'The post is out.',
  stays: 'It stays.',
  goneOne: 'That post is not there any more.',
  gone: 'Those posts are not there any more.',
  source: (by: 'me' | 'them', name: string, of: Account): string =>
    `posts of ${by === 'me' ? 'yours' : name} (${account(of)})`,
  sourceLine: (number: string, what: string, of: Account): string =>
    `${number}. ${what}: ${of.posts}${extent(of)}. /posts shows them.`,
  taken: (posts: string): string => `They are out. Posts that went: ${posts}.`,
  behind: 'It also had these posts before it, written in public and to nobody here:',
  behindLine: (who: string, post: string): string => `${who}, ${post}`,
};
