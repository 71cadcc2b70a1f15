import type { Words } from '../words.ts';

export const sharpen: Words['sharpen'] = {
  menu: '让那个声音从自己的错处学一学',
  noModel: '没有什么可磨的：没有语言模型时，说的都是原话。',
  offer: (name, count) =>
    `我可以挑 ${count} 条你以前发的消息，让那个声音在看不到 ${name} 原话的情况下各答一次，再把两者的差别写进它的说明里。这些不会出现在对话里。这要向模型要 ${count} 次回复，花费和聊 ${count} 句差不多（用 Claude Sonnet 5.5 大约 $0.20）。/stop 可以停下。`,
  go: '试一试',
  trying: '正在试',
  nothing: (name) => `和 ${name} 的记录里能拿来试的对话太少，或者没试出什么。`,
  done: (name, tried, kept, usd) =>
    `好了。有 ${tried} 句和 ${name} 的原话比过，其中 ${kept} 句会告诉那个声音哪些不该那样写。花费 ${usd}。`,
};
