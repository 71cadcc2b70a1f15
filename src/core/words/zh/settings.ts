import type { Words } from '../words.ts';

export const settings: Words['settings'] = {
  menu: '查看和修改所有设置',
  head: '现在的设置是这样：',
  labels: {
    language: '语言',
    persona: '在和谁聊',
    mode: '模式',
    era: '哪段时间的 TA',
    own: '你自己写的关于你们的话',
    zone: '记录所在的时区',
    limits: '给自己定的限度',
    country: '求助电话按哪里列',
    theme: '图片',
  },
  line: (label: string, value: string): string => `${label}：${value}`,
  none: '还没有人',
  wholeRecord: '整份记录',
  unset: '暂时用不上',
  unsaid: '还没有',
  ended: (time, day) => `${time}，${day}结束`,
  limits: ({ visits, minutes }) =>
    `${visits === undefined ? '次数不限' : `${visits} 次`}，${minutes === undefined ? '时长不限' : `每次 ${minutes} 分钟`}`,
  nowhere: '还没有选，所以都列出来',
  rest: '点按钮就能改。/memory 和 /corrections 里是你说过的你们的事；/link 可以再连一个平台。',
};
