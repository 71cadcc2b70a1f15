import type { Words } from '../words.ts';

export const platforms: Words['platforms'] = {
  savedTo: (path) => `已保存：${path}`,
  noSuchFile: (path) => `在 ${path} 没有找到文件，什么都没有发送。`,
  notAFile: (path) => `${path} 是一个文件夹，我需要的是文件本身。什么都没有发送。`,
  leaving: '已关闭。随时可以回来。',
};
