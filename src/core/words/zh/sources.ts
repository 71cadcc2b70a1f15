import type { Words } from '../words.ts';

export const sources: Words['sources'] = {
  menu: '导入过、讲过什么，把其中一份拿出去',
  nobody: '现在没有选定和谁说话，所以没有可列的。可以用 /personas 选一个。',
  none: (name) => `${name}还没有导入过什么。怎么导出，请看 /upload。`,
  head: (name) => `${name}是由这些组成的：`,
  kept: { told: '你讲的', photo: '照片' },
  keptLine: (number, what, count) => `${number}. ${what}：${count} 条，/memory 里能看到。`,
  keptTaken: {
    told: '已经拿出去了，你讲的都不再留着。',
    photo: '已经拿出去了，照片和关于它们的话都不再留着。',
  },
  remembered: '你记得的话',
  line: ({ number, what, who, messages, from, to, taken }) =>
    `${number}. ${what}${who ? `，和${who}` : ''}：${messages} 条消息${from && to ? `，${from}至${to}` : ''}${
      taken ? `；${taken}导入` : ''
    }。`,
  takeOut: (number, what) => `拿出 ${number}：${what}`,
  more: '后面的',
  back: '前面的',
  confirm: (line, name) =>
    `${line}\n\n要把它从${name}里拿出去吗？只来自它的内容会一起删除；别的导入里也有的会留下。${name}以前的版本（/versions）也会一起删掉，免得又从那里回来。删了就找不回来。`,
  yes: '拿出去',
  no: '留着',
  left: '好，它还在。',
  gone: '这一份已经不在了。',
  taking: '正在拿出去。内容多的话，要等一会儿。',
  taken: (name, messages) => `已经拿出去了。${name}还有 ${messages} 条消息。`,
  empty: (name) =>
    `已经拿出去了，${name}没有可以依据的话了。什么时候都可以再发一份聊天记录，或者用 /goodbye 删除${name}。`,
  chat: '我存着的回复里，引用过它的也一起删了；这个聊天窗口里的那些还在，我删不掉。',
};
