import type { MarkKind } from '../../charts/chart.ts';
import { figure } from '../figures.ts';
import type { Words } from '../words.ts';

const COUNTS: Readonly<Record<MarkKind, (count: number) => string>> = {
  told: (count) => `你讲的 ${figure(count)} 件`,
  distilled: (count) => `记录里读到的 ${figure(count)} 件`,
  photo: (count) => `照片 ${figure(count)} 张`,
  post: (count) => `动态 ${figure(count)} 条`,
};

export const timeline: Words['timeline'] = {
  menu: '按季节翻看你们的过去',
  title: (name) => `你和${name}`,
  alt: (name, eras, marks) =>
    [
      `你和${name}每个月写了多少`,
      ...(eras > 1 ? [`能分出 ${figure(eras)} 段不同的时间`] : []),
      ...(marks.length > 0 ? [`还有记得的事：${marks.join('、')}`] : []),
    ].join('，'),
  marks: { told: '你讲的', distilled: '记录里读到的', photo: '照片', post: '你的动态' },
  one: { told: '你讲的', distilled: '记录里读到的', photo: '一张照片', post: '你的一条动态' },
  counts: COUNTS,
  head: (name) => `按时间先后，你和${name}之间有这些：`,
  eras: '能分出的几段时间（/era 可以起名字）：',
  era: (number, label, messages) => `${number}. ${label}：${figure(messages)} 条消息`,
  year: (year) => `${year}年`,
  season: (year, from, toYear, to) =>
    year === toYear ? `${year}年${from}–${to}月` : `${year}年${from}月–${toYear}年${to}月`,
  messages: (count) => `${figure(count)} 条消息`,
  entry: (label, contents) => `• ${label}：${contents.join('，')}`,
  howYears: '点一个年份看看。',
  howSeasons: '点一个季节看看。',
  undated: (lines, memories) =>
    `没有日期、所以哪里都没放的：${[
      ...(lines > 0 ? [`${figure(lines)} 句话`] : []),
      ...(memories > 0 ? [`${figure(memories)} 件记得的事`] : []),
    ].join('和')}。记得的事都在 /memory 里。`,
  nothingDated: (name) => `你和${name}的内容都没有日期，排不出先后。记得的事都在 /memory 里，在那里可以补上日期。`,
  noMoments: '这段时间里没有特别突出、可以放在这里的话。',
  item: (number, when, what, text) => `${number}. ${when}，${what}\n${text}`,
  lines: '点数字可以看背后的原话。',
  more: '后面的',
  earlier: '前面的',
  back: '返回',
  gone: '那个已经不在了。',
};
