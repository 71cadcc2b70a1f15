import type { Words } from '../words.ts';

const percent = (rate: number): string => `${Math.round(100 * rate)}%`;

export const preview: Words['preview'] = {
  menu: '开始聊之前，看看有些什么',
  nothing: (name) => `还没有${name}的内容。怎么发聊天记录，请看 /upload。`,
  head: (name) => `关于你和${name}，现在有这些：`,
  begins: (day, line) => `${day ? `从${day}` : ''}开始：${line}`,
  fullest: (month) => `${month}你们写得最多。`,
  ends: (day, line) => `${day ? `到${day}` : ''}结束：${line}`,
  writes: (name, length) => `${name}一条消息一般 ${length} 个字左右。`,
  writesOn: (name, length, bursts) =>
    `${name}一条消息一般 ${length} 个字左右，有 ${percent(bursts)} 的时候会连着发好几条。`,
  phrases: (name, phrases) => `${name}常挂在嘴边、你却很少说的：${phrases.map((phrase) => `“${phrase}”`).join('')}`,
  emoji: (share, which) => `${percent(share)} 的消息里有表情，最常用的是 ${which}`,
  laughs: (share) => `${percent(share)} 的消息里在笑。`,
  asks: (share) => `${percent(share)} 的消息里有问号。`,
  hours: (name, from, to) => `${name}多半在 ${from} 到 ${to} 之间写。`,
  amounts: {
    little: (theirs) => `能参照的不多：对方的消息有 ${theirs} 条。`,
    some: (theirs) => `能参照的有一些，还不算多：对方的消息有 ${theirs} 条。`,
    enough: (theirs) => `够参照了：对方的消息有 ${theirs} 条。`,
    plenty: (theirs) => `很充足：对方的消息有 ${theirs} 条。`,
  },
  verdict: (amount, balance) => `${amount}${balance}`,
  balanced: '两个人的话都有。',
  mostlyTheirs: '大多是对方写的，是在回什么，往往看不到。',
  mostlyMine: '大多是你写的，对方的话比较少。',
  noTimes: '里面没有日期，所以看不出什么时候写、回得快不快。',
  shortSpan: '只有几个星期，别的时候是什么样，里面没有。',
  gap: (from, to) => `${from}到${to}之间什么都没有：那段时间也许是在别的地方聊的。`,
  notRead: '只是统计过，还没有通读：用 /learn 可以通读一遍。',
  add: '多一些会更像：更长的记录、别的软件的记录（/upload）、你记得的话，或者聊天时写“记住，我们……”。',
  enough: '不用再补充什么。',
  confirm: '没错',
  change: '有要改的',
  confirmed: (name) => `好，现在可以说话了，回答你的是${name}的模拟。`,
  /** Where limits are still asked for. */
  stillAsked: '好。还有一个问题开着：可以回答，也可以直接说话。',
  which: '是关于什么的？/cancel 可以离开。',
  events: '发生过的事',
  them: (name) => `${name}是什么样的`,
  askEvents: '是怎么回事？照你的说法写一句。/cancel 可以离开。',
  askThem: (name) => `${name}是什么样的？写一句。/cancel 可以离开。`,
  changed: (line, name) => `记在你关于${name}的话里了：“${line}”。之后每一句回复都算数，/versions 可以收回。`,
};
