import type { Words } from '../words.ts';

export const correction: Words['correction'] = {
  menu: {
    correct: 'TA 不会那样说',
    corrections: '你更正过什么，也可以收回',
  },
  guides: (name) =>
    `刚才是我这个向导在说，不是${name}的声音，没有什么语气可以更正。如果哪里说错了，可以在 /memory 里改，也可以说“记住我们……”，按你说的记下来。`,
  noReply: '还没有可以更正的回复。',
  ask: (reply, name) => `“${reply}”\n换作${name}，会怎么写？写下来，或者按按钮。/cancel 可以离开。`,
  skip: '总之不会这么说',
  kept: (name, wrong, right) =>
    right
      ? `记住了，从现在起算数：${name}不会写“${wrong}”，会写“${right}”。`
      : `记住了，从现在起算数：${name}不会写“${wrong}”。`,
  wasReal: (name) => `不过这句${name}真的写过，发一个问号能看到出处。以后不会再用。`,
  undo: '我不是这个意思',
  full: '更正已经满了。可以用 /corrections 收回几条。',
  none: (name) => `${name}还没有更正过什么。在回复后面说“TA不会这么说”就行，或者用 /correct。`,
  head: (name) => `你在${name}身上更正过的，最新的在前：`,
  line: (number, situation, wrong, right) =>
    `${number}. 在“${situation}”之后：不是“${wrong}”${right ? `，是“${right}”` : ''}`,
  takeBack: (number) => `收回 ${number}`,
  takenBack: '已经收回了。/versions 里还留着它。',
  gone: '这一条已经不在了。',
  more: '后面的',
  back: '前面的',
};
