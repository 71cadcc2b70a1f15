import type { FoundInstead, Problem } from '../../errors.ts';
import { formatName } from '../formats.ts';
import { shortened } from '../shortened.ts';
import type { Words } from '../words.ts';
import { imports } from './imports.ts';
import { apart } from './spacing.ts';

const FOUND: Readonly<Record<FoundInstead, string>> = {
  empty: '一个空文件',
  picture: '一张图片',
  video: '一段视频',
  audio: '一段录音',
  pdf: '一个 PDF',
  program: '一个程序',
  document: '一份文档',
  database: '一个数据库',
  archive: '一种我打不开的压缩包',
  text: '普通文字，里面没有聊天记录那种带时间的行',
  json: '一种我不认识的 JSON',
  'web-page': '一个网页，但不是导出的聊天记录',
  unknown: '我认不出来的内容',
};

const UNSAFE: Readonly<Record<Extract<Problem, { readonly code: 'zip-unsafe' }>['why'], string>> = {
  'too-many-entries': '里面的文件多得不正常',
  'too-large': '解开后会大得不正常',
  ratio: '里面有一小块解开后会变得极大',
  path: '里面有些文件名指向了压缩包外面',
  nested: '压缩包里面还套着压缩包',
};

export const errors: Words['errors'] = {
  'not-an-export': ({ file, found }) =>
    `“${shortened(file)}”是${FOUND[found]}，不是我能读的聊天记录。什么都没有存。怎么导出，请看 /upload。`,
  'empty-file': ({ file }) => `“${shortened(file)}”是空的，所以什么都没有存。请重新导出，再发一次。`,
  'no-messages': ({ file, format }) =>
    `“${shortened(file)}”是从${apart(formatName(format, { ...imports, pasted: '文字' }))}导出的，但里面一条消息都没有。什么都没有存，请重新导出。`,
  'group-chat': ({ participants }) =>
    `那这个群聊（${participants} 个人）我就不动了，什么都没有存。要是有你和那个人的单聊，请发那一份。`,
  'one-sided': ({ name }) =>
    `里面只有${shortened(name)}一个人的话。我需要两边的：你写的，和对方回的。所以什么都没有存，请导出完整的聊天。`,
  'one-side-only': ({ format }) =>
    format === 'discord-data-package'
      ? '这是向 Discord 申请来的数据包，里面只有你自己写的话，对方那一半不在里面。我需要两边的，所以什么都没有存。请用 DiscordChatExporter 这个程序导出那段对话再发给我，那里面两边的话都有。'
      : '这份导出里只有你自己写的话，对方那一半不在里面。我需要两边的，所以什么都没有存。怎么导出，请看 /upload。',
  'zip-encrypted': ({ file }) => `“${shortened(file)}”设了密码，我打不开，什么都没有存。请发一份不带密码的。`,
  'zip-unsafe': ({ file, why }) =>
    `我没有打开“${shortened(file)}”：${UNSAFE[why]}。什么都没有存。请直接发导出的聊天文件。`,
  'zip-broken': ({ file }) => `“${shortened(file)}”这个压缩包坏了，什么都没有存。可能是传的时候断了，请再发一次。`,
  'zip-without-export': ({ file, entries }) =>
    `“${shortened(file)}”这个压缩包里有 ${entries} 个文件，但没有聊天记录。什么都没有存。怎么导出，请看 /upload。`,
  'cut-off': ({ file, format, messages }) =>
    `“${shortened(file)}”是从${apart(formatName(format, { ...imports, pasted: '文字' }))}导出的，但没到结尾就断了（断之前有 ${messages} 条消息）。什么都没有存，请重新导出。`,
  damaged: ({ file, format, messages }) =>
    `“${shortened(file)}”是从${apart(formatName(format, { ...imports, pasted: '文字' }))}导出的，但中间有一处坏了（那之前有 ${messages} 条消息）。什么都没有存，请重新导出。`,
  'file-too-large': ({ file, megabytes, limitMegabytes }) =>
    `“${shortened(file)}”有 ${megabytes} MB，我在这里最多只能取 ${limitMegabytes} MB。导出时请不要带媒体文件，有文字就够了；还是太大，就压成 zip，或者分几份发。/upload 里有各个软件的办法。`,
  'document-too-large': ({ limitMegabytes }) =>
    `为你准备的文件超过了 ${limitMegabytes} MB，这里发不出去。可以换一个平台来取：用 /link 连过去。`,
  'file-gone': ({ file }) => `“${shortened(file)}”已经取不到了，什么都没有存。请再发一次。`,
  'several-formats': () => '这些文件来自不同的软件，什么都没有存。请一次只发一个软件导出的记录。',
  'quota-full': ({ usedMegabytes, quotaMegabytes }) =>
    `空间不够了：你的 ${quotaMegabytes} MB 已经用了 ${usedMegabytes} MB。什么都没有存。/goodbye 或 /delete 可以腾出空间。`,
  'record-only': ({ why }) =>
    why === 'asked'
      ? '关于这份记录，还有一个问题没有回答；回答之前，模拟不会说话。发 /back，我会再问。'
      : '这里只有记录，没有模拟，因为你告诉过我的事。你可以问我你们之间的事，用 /goodbye 来结束。如果当时答错了，最早一天以后发 /back，我会再问一次。',
  'all-early': () => '里面的内容都在你们两个成年之前，所以什么都没有存。有后来的部分的话，请发那一份。',
  'persona-gone': () => '那个模拟已经删除，不在了。现在有谁，请看 /personas。',
};
