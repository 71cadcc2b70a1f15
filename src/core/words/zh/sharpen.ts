import type { Words } from '../words.ts';

export const sharpen: Words['sharpen'] = {
  menu: '让那个声音从自己的错处学一学',
  noModel: '这里没有语言模型，说的都是原话，所以没有什么要学的。',
  offer: (name, count) =>
    `我可以挑 ${count} 条你以前发的消息，让它在看不到${name}原话的情况下各答一次，再把两者的差别写进它的说明里。这些不会出现在对话里。`,
  go: '试一试',
  nothing: (name) => `没试出什么：没有可以和${name}的原话放在一起比的回答。`,
  done: (name, tried, kept) => `好了。有 ${tried} 句和${name}的原话比过，其中 ${kept} 句会告诉那个声音哪些不该那样写。`,
  measure: '用 /likeness 可以量一量，现在有多像 TA。',
};
