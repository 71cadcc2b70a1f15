import type { Words } from '../words.ts';

export const modes: Words['modes'] = {
  labels: { light: '轻松', nostalgic: '怀旧', emotional: '谈心', guide: '跟我聊聊' },
  describe: {
    light: '平常的一天：闲聊、说笑',
    nostalgic: '回头看看：刚开始的日子，也有不好过的时候',
    emotional: '说说没说出口的话：你说，TA 多半听着',
    guide: '我来说记录里有什么，两边都说；那个声音不说话',
  },
};
