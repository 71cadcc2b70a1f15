import type { SentKind } from '../../charts/figures-told.ts';
import { figure } from '../figures.ts';
import type { Words } from '../words.ts';

const SENT: Readonly<Record<SentKind, (count: number) => string>> = {
  photo: (count) => `${figure(count)} 张照片`,
  video: (count) => `${figure(count)} 个视频`,
  voice: (count) => `${figure(count)} 条语音`,
  call: (count) => `${figure(count)} 次通话`,
  sticker: (count) => `${figure(count)} 个表情包`,
  gif: (count) => `${figure(count)} 张动图`,
  location: (count) => `${figure(count)} 个位置`,
  link: (count) => `${figure(count)} 个链接`,
  file: (count) => `${figure(count)} 个文件`,
  media: (count) => `${figure(count)} 个没有随记录导出的图片或音视频`,
};

export const stats: Words['stats'] = {
  menu: '用数字和图看看你们的记录',
  head: (name, from, to) =>
    `你和${name}的记录，用数字看是这样${from && to ? `（${from === to ? from : `${from}到${to}`}）` : ''}：`,
  line: (text) => `• ${text}`,
  messages: (all, mine, theirs, name) =>
    `一共 ${figure(all)} 条消息，你写了 ${figure(mine)} 条，${name}写了 ${figure(theirs)} 条`,
  days: (days) => `有 ${figure(days)} 天你们写过消息`,
  fullest: (day, messages) => `写得最多的一天是${day}，${figure(messages)} 条`,
  run: (days, from, to) => `最长一段天天都聊的日子：${figure(days)} 天，${from}到${to}，每天两个人都写了`,
  silence: (days, from, to) => `最长的一次沉默：${figure(days)} 天，${from}到${to}`,
  begun: (mine, theirs, name) =>
    `隔了三个小时以上再聊起来，你先开口 ${figure(mine)} 次，${name}先开口 ${figure(theirs)} 次`,
  sent: SENT,
  alsoSent: (what) => `文字之外：${what.join('、')}`,
  emojiTheirs: (name, emoji) => `${name}最常用的表情：${emoji}`,
  emojiMine: (emoji) => `你最常用的表情：${emoji}`,
  untimed: (count) => `有 ${figure(count)} 条没有日期，图里没有算进去`,
  noDates: '这里面的内容都没有日期，没法按时间画图。',
  close: '数字只说得出写了多少，说不出那些话的分量。',
  ofEra: '这里只算你用 /era 选的那段时间。',
  you: '你',
  them: 'TA',
  times: {
    title: '你们写了多少',
    year: (year) => `${year}年`,
    months: (name, most, messages) => `你和${name}每个月写了多少。最多的是${most}，${figure(messages)} 条。`,
    years: (name, most, messages) => `你和${name}每年写了多少。最多的是${most}，${figure(messages)} 条。`,
  },
  hours: {
    title: '一天里，什么时候在写',
    note: '每一条：占各自消息的多少',
    alt: (name) => `你和${name}各在一天里的什么时候写消息。`,
    busy: (from, to) => `${from} 到 ${to} 之间写得最多。`,
  },
  delays: {
    title: '隔多久会回',
    halves: { day: '白天', night: '夜里，23 点到 6 点' },
    labels: ['1 分钟内', '1–5 分钟', '5–15 分钟', '15–60 分钟', '1–3 小时'],
    alt: '白天和夜里，隔多久会回。超过三个小时的没有算。',
    half: (mine, theirs, name) => `你的回复有一半在${mine}，${name}的有一半在${theirs}。`,
    within: ['一分钟以内', '五分钟以内', '一刻钟以内', '一小时以内', '三小时以内'],
  },
  words: {
    title: (name) => `${name}常说的话`,
    rate: (of) => `每 ${figure(of)} 条里 1 条`,
    alt: (name, phrases) => `${name}常挂在嘴边、你却很少说的话，括号里是大约多少条里有一条：${phrases.join('、')}`,
    phrase: (text, of) => `“${text}”（${figure(of)}）`,
  },
};
