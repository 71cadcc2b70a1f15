import type { Words } from '../words.ts';

export const modes: Words['modes'] = {
  labels: { light: '轻松', nostalgic: '怀旧', emotional: '谈心', guide: '慢慢告别' },
  describe: {
    light: '平常的一天：闲聊、说笑',
    nostalgic: '刚开始的那些日子，一起做过的事',
    emotional: '夜深了，说说心里话',
    guide: '平静地把好的坏的都看一看，慢慢走向结束',
  },
};
