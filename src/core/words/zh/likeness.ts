import type { Words } from '../words.ts';

export const likeness: Words['likeness'] = {
  menu: '量一量，它有多像 TA',
  trying: { contrast: '正在用以前的消息试', likeness: '正在用以前的消息量' },
  stopped: {
    contrast: (why) => `${why}试过的都留着，用 /sharpen 可以接着试。`,
    likeness: (why) => `${why}量过的都留着，用 /likeness 可以接着量。`,
  },
  left: '已经离开。试过的都留着，用 /sharpen 和 /likeness 可以接着来。',
  tooLittle: (name) => `和${name}的记录太少，留不出一部分来试。有更长的记录会有帮助（/upload）。`,
  nothing: (name) => `那些消息它一条也没答上来，所以说不出有多像${name}。`,
  mark: (name, score) => `和${name}的相像程度：${score}。别人写的话是 0，${name}自己写的话是 1，到 0.80 就算好。`,
  measured: {
    end: (messages, off) =>
      `这是用记录末尾你发的 ${messages} 条消息量的，作答时只知道那之前的事。这么多条，可能有 ${off} 的出入。`,
    everywhere: (messages, off) =>
      `这是从整份记录里挑你发的 ${messages} 条消息量的，作答时看不到当时的回答。这么多条，可能有 ${off} 的出入。`,
  },
  verdicts: {
    good: (name) => `也就是说，听起来像${name}。`,
    near: (name) => `也就是说，接近${name}，但还分得出来。`,
    far: (name) => `也就是说，听起来还不像${name}。`,
  },
  onlySound: '这只说明语气：不说明 TA 真会这么说，也不说明那边真的有人。',
  helps: '这样会更像：',
  advice: {
    unread: () => '/learn：记录只是统计过，还没有通读。',
    unsharpened: () => '/sharpen：它还没看过自己错在哪里。',
    amount: (name, theirs) =>
      `多一些${name}的话：现在只有 ${theirs} 条。可以发更长的记录，或者别的软件的记录（/upload）。`,
    'one-sided': (name) => `你自己的那一边：你写的大多不在里面，看不出${name}在回什么。`,
    'short-span': (name) => `更长的时间：现在只有${name}几个星期的话。`,
    silent: (silent) => `多一些记录：有 ${silent} 条消息它答不上来。`,
    'too-long': (name) => `它写得比${name}长。遇到这样的回复，说一句“TA不会这么说”，之后就算数。`,
    'too-short': (name) => `它写得比${name}短。遇到这样的回复，用 /correct 写下该怎么说。`,
    'other-marks': (name) => `它的句尾和${name}不一样。遇到这样的回复，用 /correct 告诉它。`,
    'other-bursts': (name) => `它连发的条数和${name}不一样。遇到这样的回复，用 /correct 告诉它。`,
    'other-words': (name) => `它用的词和${name}不一样。遇到这样的回复，用 /correct 写下${name}会怎么说。`,
    phrases: (name) => `${name}的口头禅，它说得太多或太少。遇到这样的回复，用 /correct 告诉它。`,
    correct: () => '你的更正：觉得不对的时候，说一句“TA不会这么说”。',
    more: (name) => `更长的${name}的记录，或者别的软件的记录（/upload）。`,
  },
  before: (day) => `${day}量的。`,
  changed: '之后这个模拟有过改动。',
  offer: {
    end: (name, count) =>
      `我可以从记录末尾挑 ${count} 条你发的消息，让只知道那之前的事的模拟各答一次，再量一量有多像${name}。这些不会出现在对话里。`,
    everywhere: (name, count) =>
      `我可以从整份记录里挑 ${count} 条你发的消息，让它在看不到${name}原话的情况下各答一次，再量一量有多像${name}。这些不会出现在对话里。`,
  },
  goesOn: (done, count) => `上次做到一半：${count} 条里的 ${done} 条。可以接着做。`,
  price: (usd, minutes) => `费用大约 ${usd}，时间大约 ${minutes} 分钟。这段时间里没人回复；/stop 可以停下。`,
  unpriced: (minutes) => `我不知道这个模型的价格。时间大约 ${minutes} 分钟。这段时间里没人回复；/stop 可以停下。`,
  free: '不花钱，一会儿就好。',
  go: '量一量',
  goOn: '接着做',
};
