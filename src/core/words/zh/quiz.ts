import type { Words } from '../words.ts';

const verdict = (share: number): string => {
  if (share >= 0.85) return '很容易就分得出来。这不怪你。';
  if (share > 0.6) return '大多数时候分得出来。';
  if (share >= 0.4) return '几乎分不出来：瞎猜也能对一半。这只说明语气像，不说明那边真的有人。';
  return '你把另一句当成真的，比瞎猜还多。这只说明语气像，不说明那边真的有人。';
};

export const quiz: Words['quiz'] = {
  menu: '哪一句是 TA 写的？一共八轮',
  intro: (name) =>
    `哪一句是 TA 写的？每轮给你看一句你以前写的话，${name}当时真正的回答，还有这里在没看过答案的情况下给出的回答。一共八轮，/cancel 可以退出。`,
  tooLittle: (name) => `${name}的记录太少，玩不了：至少要有几十条你发过、对方也回了的消息。`,
  nothingToAsk: (name) => `没找到可以问的：这里拿不出能和${name}的话放在一起的回答。`,
  round: (number, of, asked, first, second, name) =>
    `第 ${number} 轮，共 ${of} 轮。你写的是：“${asked}”\n\nA：“${first}”\nB：“${second}”\n\n哪一句是${name}写的？`,
  a: 'A',
  b: 'B',
  right: (real) => `对，“${real}”是真的。`,
  wrong: (real) => `不对，“${real}”才是真的。`,
  score: ({ told, asked, share, name }) => `${asked} 轮里你认出了 ${told} 次${name}的话。${verdict(share)}`,
  offer: (misses) => `被你认出来的那几轮，我可以把真正的回答记成更正（${misses} 条），之后会更像一点。`,
  keep: (misses) => `记下 ${misses} 条`,
  leave: '不用了',
  kept: (misses) => `记下了 ${misses} 条更正，从现在起生效。/corrections 可以查看和撤回。`,
};
