import type { Words } from '../words.ts';

type Account = Parameters<Words['posts']['whose']>[0];

const extent = ({ from, to }: Account): string => (from && to ? `，${from === to ? from : `${from}至${to}`}` : '');
const account = ({ what, author }: Account): string => (author ? `${what}上的${author}` : what);

export const posts: Words['posts'] = {
  menu: '你们谁公开发过的：微博、朋友圈、X、Instagram 等',
  nobody: '动态要算在某个人名下：先发一份聊天记录给我（/upload 教你导出），或者用 /new 开始，然后再发一次。',
  ask: (name) =>
    `${name}公开发过的，能看出语气和喜好；你自己发过的，能看出你那时候的日子。可以发 X 的存档、Instagram 或 Facebook 下载的动态（HTML 或 JSON）、weiboSpider 导出的微博表格、微信朋友圈、Mastodon 的 outbox；也可以直接贴在这里，一条和一条之间空一行，知道日期就写在前面。`,
  askScreenshots: '截图也可以发，语言模型会把上面的字读出来。',
  noScreenshots: '这里没有语言模型，截图读不了。请把字贴过来。',
  unreadable: '这张图上我没读出动态。JPEG、PNG 或 WebP 的截图可以，或者把字贴过来。',
  readOff: (count, text) => `语言模型读出来的（${count} 条）：${text}\n要是不对，用 /cancel 离开，把字贴过来。`,
  more: (lines) => `现在有 ${lines} 行。可以接着贴，贴完了就按按钮。`,
  done: '就这些',
  full: '粘贴的方式只能收这么多了。按按钮，我先读这些；或者存成文件发过来。',
  unread: '这段文字里我没找到动态。',
  alsoThere: '这里面还有动态。我先读聊天记录；想把动态也加进来，读完之后发 /posts，再把同一个文件发一次。',
  whose: (of, name) => `动态 ${of.posts} 条${extent(of)}（${account(of)}）。是你写的，还是${name}写的？`,
  mine: '我写的',
  theirs: (name) => `${name}写的`,
  neither: '都不是',
  which: (what, name) => `这些动态是好几个人写的（${what}）。哪一个是${name}？`,
  author: (author, count) => `${author}（${count}）`,
  none: '都不是',
  more8: '后面的',
  back: '前面的',
  leftOut: '那我一条也没有留。',
  keptTheirs: (name, added, count) =>
    `读到${name}的动态 ${count} 条，其中新的 ${added} 条。从中能看出${name}喜欢什么、公开写些什么。${name}怎么和你说话，还是只看聊天记录；动态不会拿来当回答。`,
  keptMine: (added, count) =>
    `读到你自己的动态 ${count} 条，其中新的 ${added} 条。聊天时可能会提到，算作你当时公开写过的。`,
  after: '/posts 里能看到，/sources 里可以再拿出去。',
  head: (name) => `你和${name}公开写过的：`,
  line: (number, by, name, of) =>
    `${number}. ${by === 'me' ? '你' : name}，${account(of)}：${of.posts} 条${extent(of)}`,
  add: '加动态',
  show: (number) => `看看 ${number}`,
  post: (day, text) => (day ? `${day}：“${text}”` : `“${text}”`),
  numbered: (number, post) => `${number}. ${post}`,
  searching: '想找某一条，就在 /posts 后面写上里面的几个词。',
  notFound: '留着的动态里没有这些词。',
  from: (by, name, day) => `${by === 'me' ? '你' : name}的动态，${day ?? '不知道是哪天的'}`,
  edit: '改写',
  changeDay: '改日期',
  takeOut: '拿出去',
  askAnew: '这条动态应该怎么写？/cancel 就保持原样。',
  askDay: '是哪一天发的？比如“2023年5月8日”。/cancel 就保持原样。',
  unclearDay: '我没看出是哪一天。请把年、月、日都写上，比如“2023年5月8日”。',
  rewritten: (text) => `这条动态现在是：“${text}”。再发原来的文件，也不会改回去。`,
  askToTakeOut: (text) => `“${text}”\n要把这条动态拿出去吗？拿出去就找不回来了，再发原来的文件也不会回来。`,
  yes: '彻底拿出去',
  no: '留着',
  takenOne: '这条动态已经拿出去了。',
  stays: '好，它还在。',
  goneOne: '这条动态已经不在了。',
  gone: '那些动态已经不在了。',
  source: (by, name, of) => `${by === 'me' ? '你' : name}的动态（${account(of)}）`,
  sourceLine: (number, what, of) => `${number}. ${what}：${of.posts} 条${extent(of)}，/posts 里能看到。`,
  taken: (count) => `已经拿出去了，共 ${count} 条。`,
  behind: '写的时候，它还看到了这些公开发过的动态，不是写给这里的谁的：',
  behindLine: (who, post) => `${who}，${post}`,
};
