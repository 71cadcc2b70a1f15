import type { Words } from '../words.ts';

export const learn: Words['learn'] = {
  menu: '把聊天记录从头到尾读一遍，了解过去',
  noModel: '这需要语言模型，这里没有接。从记录里统计出来的部分，没有模型也能用。',
  nothing: (name) => `${name}的聊天记录都已经读过了。`,
  steps: (name) => `有几件事只要做一次，模拟就会更像${name}：`,
  ask: (name, messages, parts) =>
    `把整份记录通读一遍（${messages} 条消息，${parts} 段），知道你们经历过什么、${name}是什么样的人。读出来的每一条都会注明是哪几句话。`,
  askNew: (messages, parts) =>
    `通读记录里新增的部分（${messages} 条消息，${parts} 段）。以前读过的、你确认过的，都保持原样。`,
  contrast: (name, count) => `让它在没看过${name}原话的情况下，回答你以前的 ${count} 条消息，从差别里学。`,
  measure: (name, count) => `让它回答 ${count} 条没看过原话的旧消息，然后老实告诉你它有多像${name}。`,
  provider: '通读的时候，记录里的全部文字会发给语言模型的服务商一次。',
  goesOn: (name, done, parts) => `${name}的记录读了一部分：${parts} 段里的 ${done} 段。可以接着往下读。`,
  estimate: (usd, minutes) =>
    `费用大约 ${usd}，时间大约 ${minutes} 分钟。这段时间里没人回复；/stop 可以停下，做过的会留着。`,
  unpriced: (minutes) =>
    `我不知道这个模型的价格。时间大约 ${minutes} 分钟。这段时间里没人回复；/stop 可以停下，做过的会留着。`,
  overBudget: '这超过了这个月剩下的额度，所以会中途停下，下个月可以接着读。',
  first: (usd) => `只做第一步：${usd}。`,
  go: '开始',
  all: '全部都做',
  only: '只做第一步',
  later: '先不做',
  waits: '好。想做的时候用 /learn。',
  reading: '正在读记录，段',
  gathering: '都读完了，正在整理。',
  stopped: (why) => `${why}读过的都留着，用 /learn 可以接着读。`,
  left: '已经离开。读过的都留着，用 /learn 可以接着读。',
  done: (name, memories, lines) => `好了。新记下 ${memories} 件事，关于${name}是什么样的人有 ${lines} 条。`,
  skipped: (parts, messages) => `有 ${parts} 段试了三次还是读不了，跳过了（${messages} 条消息）。`,
  conflict: (told, found) => `你说的是“${told}”，记录里是“${found}”。两边都留着。`,
  cost: (usd) => `花费了 ${usd}。`,
  more: '/preview 可以看读出了什么，/memory 可以看每一件事和背后的原话。',
};
