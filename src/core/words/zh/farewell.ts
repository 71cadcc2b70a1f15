import type { MomentKind } from '../../farewell/moments.ts';
import { figure } from '../figures.ts';
import type { Words } from '../words.ts';

const DAY = new Intl.DateTimeFormat('zh-CN', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const day = (at: number): string => DAY.format(at * 1000);
const quotes = (sentences: readonly string[]): string => sentences.map((sentence) => `“${sentence}”`).join('');

const MOMENT_NAMES: Readonly<Record<MomentKind, string>> = {
  first: '记录里最早的几句',
  warm: '温暖的一天',
  laughter: '有笑声的一天',
  night: '一个深夜',
  hard: '难熬的一天',
  silence: '沉默之后',
  plain: '平常的一天',
  last: '记录里最后的几句',
};

export const farewell: Words['farewell'] = {
  command: '和其中一个告别，并删除它',
  nobody: '现在没有可以告别的人。/delete 会删除你的全部内容。',
  whom: '你想和谁告别？',
  gone: '这个模拟已经删除，不在了。',
  comingBack: '上次你停在这里，我们接着来。',
  buttons: {
    begin: '开始',
    later: '先不了',
    skip: '跳过',
    next: '下一个',
    goOn: '继续',
    skipRest: '跳过剩下的',
    done: '写完了',
    write: '写吧',
    all: '全部删除',
    keep: '只留下那篇短文',
  },
  begin: (name) =>
    [
      `和${name}告别分几步：最后说一次话，回头看几天，写下没说出口的话，得到一篇短文，最后是删除。`,
      '每一步都可以跳过。随时可以用 /cancel 离开，再发 /goodbye 就回到原来的地方。',
      '在最后亲手输入一句话之前，什么都不会删除。',
    ].join('\n\n'),
  left: '什么都没有删除。发送 /goodbye 可以回到这一步。',
  exchange: (name) => `最后一次对话。你的下一条消息会以${name}的语气得到回应，之后这个声音不再出现。`,
  exchangeAgain: (name) => `和${name}的最后一次对话还在。可以现在写，也可以跳过。`,
  silent: '这就是最后一次了。从这里开始，只有我这个向导说话。',
  moments: {
    intro: (count) => `回头看看。这是记录里的 ${count} 天，有好的，也有难的，都是当时的原话。`,
    few: (count) => `回头看看。记录不多，所以只有 ${count} 天可以看。`,
    none: '这里本该回头看看，但记录里没有可以显示的带日期的话。我们继续。',
    title: (index, count, kind, at, days) =>
      `${index}/${count} · ${day(at)} · ${kind === 'silence' ? `沉默了 ${days} 天之后` : MOMENT_NAMES[kind]}`,
    line: (name, by, text) => `${by === 'me' ? '你' : name}：${text}`,
  },
  letter: (name) =>
    `如果有什么一直没对${name}说出口，可以写在这里，一条或几条都行。它会作为你自己的话留着，没有人回复，也不会发给任何人。`,
  letterKept: '留下了。可以接着写，也可以继续往下走。',
  reflection: '接下来，我可以用你自己的话和这份记录写一篇短文，以消息和文件两种形式给你。',
  reflectionProvider: '它由语言模型起草，所以你写的话和记录里的一些句子会发给模型服务商。',
  writing: '稍等。',
  erase: (name) => `要删除什么？全部，指的是和${name}的聊天记录、在这里说过的话、你写下的信，还有所有统计。`,
  eraseKeep: '那篇短文可以留下，它会和你的设置放在一起，直到你发送 /delete。',
  ask: (phrase) => `要删除的话，请输入：\n\n${phrase}\n\n删除之后无法恢复。`,
  wrong: (phrase) => `这不是那句话，所以什么都没有删除。要删除的话，请输入：\n\n${phrase}`,
  phrase: (name) => `再见 ${name}`,
  erasing: '正在删除。',
  day,
  reflectionTitle: (name) => `后记：${name}`,
  reflectionOpening: (name, { mine, theirs, first, last }) => {
    if (mine + theirs === 0) return `这一页写的是你和${name}。背后没有聊天记录。`;
    const span = first === undefined || last === undefined ? '都没有日期' : `从${day(first)}到${day(last)}`;
    return `这一页写的是你和${name}。记录里有 ${figure(mine + theirs)} 条消息，${span}，其中 ${figure(mine)} 条是你写的。`;
  },
  datedLine: (name, at, by, text) => `${day(at)}，${by === 'me' ? '你' : name}写道：“${text}”`,
  ownWords: (sentences) => `你在这里写下的话：${quotes(sentences)}`,
  earlierWords: (sentences) => `你当时写过的话：${quotes(sentences)}`,
  shortFor: {
    own: '这一页很短，因为能用的你自己的话不多。',
    record: '这一页很短，因为记录里带日期的话不多。',
    both: '这一页很短，因为你自己的话和带日期的记录都不多。',
  },
  reflectionClosing: (name) => `引号里的每一句，都是你或${name}真正写过的。这一页到这里结束。`,
  receipt: {
    persona: '好了，这个模拟已经删除。',
    everything: '好了，你的全部内容都已经删除。',
    counts: ({ personas, messages, turns, files }) =>
      `已删除：${figure(personas)} 个模拟，${figure(messages)} 条聊天记录，${figure(turns)} 次在这里的对话，${figure(files)} 个文件连同它们的密钥；你写下的信和所有统计也一起删除了。`,
    left: (reflectionKept) =>
      `发送 /delete 之前还留着的：你的设置、已回复消息的编号（没有内容）${reflectionKept ? '，以及你留下的那篇短文' : ''}。`,
    cannot: '我删不掉的：',
    chat: {
      telegram: '这个聊天窗口里的消息：请在 Telegram 里为双方删除这个对话',
      discord: '这个聊天窗口里的消息：你发的消息要在 Discord 里自己逐条删除',
      terminal: '终端窗口里还显示着的，或终端自己记录下来的内容',
    },
    sentFolder: './sent 文件夹里的文件：终端把发给你的文档和图片放在那里',
    provider: '模型服务商手里以往请求的内容，保留多久由它的规定决定',
    ownCopy: '你自己手里的导出文件，以及你从这里保存下来的文件',
    backups: '数据文件夹的备份，如果运行这个机器人的人做了备份',
    closing: '保重。',
  },
};
