import type { Words } from '../words.ts';

export const platforms: Words['platforms'] = {
  privateOnly: '我只在私聊里说话，所以在这里什么都不会发生。请直接私信我。',
  uploadStays: '你发来的文件，我没法从这个聊天里删掉。请自己删除那条消息。',
  fileOption: '要读取的文件',
  textOption: '要补充的内容',
  savedTo: (path) => `已保存：${path}`,
  noSuchFile: (path) => `在 ${path} 没有找到文件，什么都没有发送。`,
  notAFile: (path) => `${path} 是一个文件夹，我需要的是文件本身。什么都没有发送。`,
  leaving: '已关闭。随时可以回来。',
};
