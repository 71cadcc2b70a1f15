import type { Words } from '../words.ts';

export const interview: Words['interview'] = {
  menu: '讲讲聊天记录里没有的：几个问题，慢慢来',
  intro: (name, count) =>
    `关于你和${name}，有 ${count} 个问题，问的是聊天记录里没有的事。想分几条说都行，哪个不想说就跳过，什么时候都可以停，改天再接着讲。你讲的会照原话记下来，算你自己说的；我只是记，没有谁会来回答。`,
  again: (told, count) => `${count} 个问题里，你已经讲过 ${told} 个。我们接着来。`,
  questions: {
    met: {
      label: '怎么认识的',
      ask: (name) => `你和${name}是怎么认识的？那时在哪儿，现在还记得什么画面？`,
    },
    day: {
      label: '平常的一天',
      ask: (name) => `和${name}在一起，没什么特别的一天，是怎么过的？`,
    },
    place: {
      label: '一个地方',
      ask: (name) => `有没有哪个地方，是属于你和${name}的？你们在那儿做什么？`,
    },
    food: {
      label: '一样吃的',
      ask: (name) => `你和${name}常一起吃什么、喝什么？是谁做的？`,
    },
    laugh: {
      label: '一起笑过的事',
      ask: (name) => `有什么事，只有你和${name}会笑？是怎么来的？`,
    },
    small: {
      label: '一件小事',
      ask: (name) => `${name}有没有什么很少人知道的小事：一个习惯、一样喜欢的东西、做某件事的样子？`,
    },
    quarrel: {
      label: '一次争吵',
      ask: () => '有没有哪次争吵，你到现在还会想起？为了什么，后来怎么收场的？',
    },
    sentence: {
      label: '还记得的一句话',
      ask: (name) => `${name}说过的话里，有没有哪一句你到现在还听得见？是什么时候说的？`,
    },
    again: {
      label: '想再过一次的一天',
      ask: (name) => `如果能和${name}再过一次从前的某一天，你会选哪一天？`,
    },
    end: {
      label: '怎么结束的',
      ask: (name) => `你和${name}后来是怎么结束的？愿意讲多少就讲多少。`,
    },
  },
  more: (parts) => `记着呢（${parts} 条）。还有吗？没有就按按钮。`,
  done: '就这些',
  skip: '跳过',
  others: '换一个问题',
  enough: '今天先到这里',
  fileWaits: '这个文件我没有收：现在收就会打断你正在讲的。讲完了请再发一次。',
  list: (name) => `想讲哪一个？打了勾的，是关于${name}你已经讲过的，也可以再补充。`,
  listed: (label, told) => `${told ? '✓ ' : ''}${label}`,
  rests: (told, left) =>
    `那今天先到这里。讲过的问题：${told} 个；还没讲的：${left} 个。想接着讲，随时发 /interview；记下的都在 /memory 里。`,
  over: (name) =>
    `问题就是这些了。谢谢你给我讲${name}。记下的都在 /memory 里；想补充，发 /interview；想起别的，用 /remember 告诉我。`,
  left: '已经离开。讲到一半的这个没有记下，前面讲完的都在。发 /interview 就从那里接着来。',
};
