import { figure } from '../figures.ts';
import type { Words } from '../words.ts';

const DAY = new Intl.DateTimeFormat('zh-CN', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
export const day = (at: number): string => DAY.format(at * 1000);
const quotes = (sentences: readonly string[]): string => sentences.map((sentence) => `“${sentence}”`).join('');

export const farewell: Words['farewell'] = {
  phrase: (name) => `再见 ${name}`,
  day,
  reflectionTitle: (name) => `后记：${name}`,
  page: {
    opening: (name, { mine, theirs, first, last }) => {
      if (mine + theirs === 0) return `你和${name}。`;
      const span = first === undefined || last === undefined ? '' : `，从${day(first)}到${day(last)}`;
      return `你和${name}：${figure(mine + theirs)} 条消息${span}。`;
    },
    contrast: (earlyAt, early, lateAt, late) => `${day(earlyAt)}，你写：“${early}”；到了${day(lateAt)}：“${late}”`,
    theirs: (name, at, text) => `${day(at)}，${name}写：“${text}”`,
    cards: (lines) => `你要留住的：${quotes(lines)}`,
    unsaid: (lines) => `没说出口的：${quotes(lines)}`,
    wished: (lines) => `你想听的那句，由你写下：${quotes(lines)}`,
    friend: (lines) => `给同样处境的朋友：${quotes(lines)}`,
    mine: (lines) => `属于你的：${quotes(lines)}`,
    next: (lines) => `接下来：${quotes(lines)}`,
    said: (lines) => `你在这里写过：${quotes(lines)}`,
    earlier: (lines) => `你当时写过：${quotes(lines)}`,
    closing: '写到这里。',
    curve: '每个月的消息数',
    marks: {
      draft: {
        model: '借助 AI，用你自己的话写成。',
        program: '由程序用你自己的话拼成，没有用 AI。',
      },
      approved: {
        model: '借助 AI，用你自己的话写成；你读过并认可。',
        program: '由程序用你自己的话拼成，没有用 AI；你读过并认可。',
      },
      edited: {
        model: '借助 AI，用你自己的话写成；你改过并认可。',
        program: '由程序用你自己的话拼成，没有用 AI；你改过并认可。',
      },
    },
  },
  receipt: {
    persona: '好了，这份记录，连同由它做成的一切，都已经删除。',
    everything: '好了，你的全部内容都已经删除。',
    counts: ({ messages, turns, files }) =>
      `已删除：${figure(messages)} 条聊天记录，在这里的 ${figure(turns)} 次对话，${figure(files)} 个文件连同它们的密钥；你讲过的事、照片、写下的信和所有统计也一起删除了。`,
    left: (reflectionKept) =>
      `在你发 /delete 之前还留着的：你的设置和限度、/how 和 /cost 里的内容、已回复消息的编号（没有消息内容）${reflectionKept ? '，以及你留下的那篇短文' : ''}。`,
    shut: (until) =>
      `按你说的，在${day(until)}之前不会再让你进来。为此我只留着你账号的一个记号和这个日期；没有我的主密钥，谁也没法把记号变回账号。到期就删。`,
    checkIn: (at) => `按你说的，${day(at)}会有一条消息。为此我把这个聊天的编号留到那天，之后就删。`,
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
    closing: '最后一页写完了，下一页是你自己的。保重。',
  },
};
