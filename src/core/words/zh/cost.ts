import type { Words } from '../words.ts';

export const cost: Words['cost'] = {
  menu: '语言模型花了你多少钱',
  free: '这里没有用语言模型，所以不花钱。',
  session: (line) => `这一次：${line}`,
  month: (line) => `这个月：${line}`,
  line: ({ usd, prompt, answer, requests, cached }) =>
    `${usd}，请求 ${requests} 次；发出 ${prompt} 个词元（其中 ${cached}% 来自缓存），写出 ${answer} 个。`,
  nothing: '还没有花费。',
  unpriced: (requests) => `另有 ${requests} 次请求不知道价格，没有算进去。`,
  cap: (usd) => `一个月用到 ${usd}，模型就停下，之后只用真实的原话回答。`,
  capReached: (usd) => `这个月的 ${usd} 已经用完了。到下个月之前，只用真实的原话回答。`,
  noCap: '没有设每月的上限。',
  list: '都按这个版本知道的公开价格计算，以服务商的账单为准。',
};
