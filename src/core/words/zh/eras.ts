import type { Tone } from '../../archive/eras.ts';
import type { Words } from '../words.ts';

const TONES: Readonly<Record<Tone, string>> = {
  warm: '，比别的时候暖',
  plain: '',
  hard: '，比别的时候难',
};
const days = (from: string, to: string): string => `${from}到${to}`;

export const eras: Words['eras'] = {
  menu: '只和某一段时间里的 TA 说话',
  nobody: '现在还没有可以说话的人。发一份聊天记录给我（/upload 教你导出），或者用 /new 开始。',
  none: (name) => `${name}的记录里没有日期，分不出不同的时期。`,
  head: (name) => `从聊得多少和语气来看，你和${name}的记录大致分成这几段：`,
  days,
  line: ({ number, name, from, to, messages, tone }) =>
    `${number}. ${name === undefined ? '' : `${name}：`}${days(from, to)}，${messages} 条消息${TONES[tone]}`,
  button: (number, label) => `${number}. ${label}`,
  current: (label) => `${label}（现在）`,
  everything: '全部记录',
  how: '选一段，之后说话和回忆就只用那段时间的内容。想给某一段起名字，可以发“/era 命名 2 第一个春天”；想标出分开的那天，可以发“/era 结束 2024年2月11日”。',
  chosen: (label, name) => `从现在起，只用你和${name}这段时间的记录：${label}。想回到全部，再发 /era。`,
  all: (name) => `又回到你和${name}的全部记录了。`,
  noSuch: (number) => `没有第 ${number} 段。发 /era 看看有哪些。`,
  renamed: (number, name) => `第 ${number} 段现在叫“${name}”。`,
  ended: (day) => `记下了，${day}分开的。之后的消息单独算一段，发 /era 可以看到。`,
  unclear: '没看懂。可以这样发：“/era 2”、“/era 命名 2 第一个春天”、“/era 结束 2024年2月11日”、“/era 全部”。',
};
