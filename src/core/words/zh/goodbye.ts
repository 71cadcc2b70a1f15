import type { MomentKind } from '../../farewell/moments.ts';
import { figure } from '../figures.ts';
import type { Words } from '../words.ts';
import { day } from './farewell.ts';

const MOMENT_NAMES: Readonly<Record<MomentKind, string>> = {
  first: '记录里最早的几句',
  warm: '温暖的一天',
  laughter: '有笑声的一天',
  night: '一个深夜',
  hard: '难熬的一天',
  silence: '沉默之后',
  photo: '一张照片',
  plain: '平常的一天',
  last: '记录里最后的几句',
};

const afterSilence = (days: number): string => `沉默了 ${days} 天之后`;

const NOT_KEPT = '里面没有可以留下的内容。可以再写一次，也可以跳过。';

export const goodbye: Words['goodbye'] = {
  command: '和其中一个告别，并删除它',
  nobody: '现在没有可以告别的人。/delete 会删除你的全部内容。',
  whom: '你想和谁告别？',
  gone: '这个模拟已经删除，不在了。',
  comingBack: '上次你停在这里，我们接着来。',
  locked: (name) => `和${name}的告别已经开始，这期间不会有回复。发 /goodbye 可以接着进行，也可以在那里彻底退出。`,
  buttons: {
    begin: '开始',
    later: '存着，以后再来',
    leave: '退出',
    skip: '跳过',
    safe: '我是安全的',
    unsafe: '我不确定',
    goOn: '继续',
    write: '慢慢写',
    facts: '只要事实和打算',
    end: '就到这里',
    next: '下一个',
    inMyWords: '用我的话写',
    takeOut: '拿掉这张',
    asItIs: '保持原样',
    skipRest: '跳过剩下的',
    done: '写完了',
    writeIt: '写吧',
    approve: '就这样',
    noPage: '不要这一页',
    asItWas: '不，保持原样',
    takeIt: '对，就用这一页',
    all: '全部删除',
    keep: '只留下那一页',
    once: '一次全部',
    pieces: '一件一件',
    now: '现在',
    no: '不用',
    checkIn: '好，来一次',
    close: '合上',
    closeRest: '其余的都合上',
  },
  begin: (name, recordOnly) =>
    [
      `和${name}告别大约要 25 到 40 分钟，也可以分几天完成：${recordOnly ? '' : '最后说几句话，'}回头看几天，写一封不寄出的信，再写几句属于你自己的话，得到一页用你的话写成的短文，最后放手。`,
      `最后可以删除的有：和${name}的聊天记录、在这里写过的一切、所有统计。在你亲手输入一句话之前，什么都不会删除。`,
      `每一步都可以跳过、存着以后再来，或者退出。${recordOnly ? '' : '告别期间，这个模拟只在最后那几句话里出现。'}`,
    ].join('\n\n'),
  safe: '先问一句实在的：你现在安全吗？没有人会伤害你，你也不会伤害自己？',
  unsafe: '那这件事可以等，你更要紧。改天发 /goodbye，就从这里接着来。',
  heavy: '现在心里有多沉？0 是很轻，10 是最沉。也可以跳过。',
  tooHeavy: (mark) => `${mark}，已经很沉了。这件事可以改天再做，什么都不会丢。你也可以继续。`,
  way: '有两种走法。“慢慢写”包含全部步骤。“只要事实和打算”不做最后的对话，也不写信；如果脑子里总绕着“为什么”打转，这样会轻一些。',
  left: '你已退出告别。什么都没有删除，你写下的话和记录放在一起。发 /goodbye 可以从头开始。',
  leftSilent: (name) => `你已退出告别。什么都没有删除，${name}的模拟不会再开口。发 /goodbye 可以重新走后面的步骤。`,
  saved: '存好了，什么都没有删除。哪天发 /goodbye 都能回到这一步，在那之前模拟不会开口。',
  savedAtDoor: '还没有开始，什么都没有删除。哪天发 /goodbye 都能回到这个门口。',
  choose: '这一步请用按钮来选，所以刚才写的没有留下。',
  chooseSafe: '我分不清这是“是”还是“不是”，在这里我不想猜。拿不准的话，就先等一等，也很好。',
  exchange: (name) =>
    `最后说几句话，如果你愿意。你接下来写的会以${name}的语气得到回应，最多三次，一次比一次短；之后这个声音不再出现，就算后面的步骤你不做了也一样。${name}本人看不到这些。`,
  exchangeMore: (left) => (left === 1 ? '还可以再写一次，也可以就到这里。' : '还可以再写两次，也可以就到这里。'),
  exchangeAgain: (name) => `和${name}的这一轮还在。可以现在写，也可以就到这里。`,
  found: (name, at, text) =>
    at === undefined ? `这是${name}真正写过的话：“${text}”` : `这是${name}真正写过的话，写于${day(at)}：“${text}”`,
  silent: '模拟到这里结束，不会再开口。从现在起，只有我这个向导说话。',
  moments: {
    intro: (count) =>
      `回头看看。这是记录里的 ${count} 天，有好的，也有难的，都是当时的原话。每一张都可以换成你自己的话，也可以拿掉。`,
    few: (count) => `回头看看。记录不多，所以只有 ${count} 天可以看。可以换成你自己的话，也可以拿掉。`,
    none: '这里本该回头看看，但记录里没有可以显示的带日期的话。我们继续。',
    kinds: MOMENT_NAMES,
    silence: afterSilence,
    title: (index, count, kind, at, days) =>
      `${index}/${count} · ${day(at)} · ${kind === 'silence' ? afterSilence(days) : MOMENT_NAMES[kind]}`,
    line: (name, by, text) => `${by === 'me' ? '你' : name}：${text}`,
    wording: '你想怎样记住这一天？你写的话会代替原来的几句。',
    removed: '拿掉了。',
  },
  writings: {
    letter: {
      first: (name) =>
        `没说出口的话。给${name}写一封不会寄出的信，花十到十五分钟，一条或几条消息都行，没有人回复。如果想要个开头：我要谢谢你的是……`,
      next: [
        '留下了。想接着写的话：让我疼的是……',
        '留下了。或者：我自己要承担的是……',
        '留下了。或者：我现在放下的是……',
      ],
      misfit: NOT_KEPT,
    },
    wish: {
      first: (name) => `你一直想听${name}说的那句话。自己把它写下来；它是你的话，也会标明是你写的。`,
      next: [],
      misfit: NOT_KEPT,
    },
    friend: {
      first: () => '退后一步看。如果有个朋友正站在你现在的位置，你会给 TA 写哪两三句话？',
      next: [],
      misfit: NOT_KEPT,
    },
    mine: {
      first: () => '回到自己。写三句以“我”开头的话：什么是你的，以后也还是你的。',
      next: ['留下了。第二句呢？', '留下了。第三句呢？'],
      misfit: '这一句没有以“我”开头，所以没有留下。可以再试一次，也可以继续。',
    },
    plan: {
      first: () => '写两个打算，都用“如果……就……”。比如：如果夜里又翻旧照片，就把手机放到厨房去。',
      next: ['留下了。第二个呢？'],
      misfit: NOT_KEPT,
    },
    person: {
      first: () => '最后，写一个这几天可以说说话的真人。是谁，什么时候？',
      next: [],
      misfit: NOT_KEPT,
    },
  },
  letterAfterHarm: {
    first: (name) =>
      `没说出口的话。给${name}写一封不会寄出的信，一条或几条消息都行，写到你觉得够了为止。没有人回复，你在信里也不欠谁什么。如果想要个开头：那时候的我……`,
    next: ['留下了。想接着写的话：我现在知道……', '留下了。或者：重新属于我的是……', '留下了。或者：我现在放下的是……'],
    misfit: NOT_KEPT,
  },
  kept: '留下了。可以接着写，也可以继续往下走。',
  reflection: '接下来，我可以用你自己的话和这份记录写一页短文。你先读，想改哪里都可以。',
  reflectionProvider: '它由语言模型起草，所以你写的话和记录里的一些句子会发给模型服务商。',
  drafting: '稍等。',
  fewOwnWords: '能用的你自己的话不多，所以这一页很短，里面属于你的也比应有的少。',
  approve: '这样可以吗？可以留下，也可以把你想要的样子发给我，你发的会代替它。',
  pageTooLong: (words) =>
    words === 0 ? '里面没有字，所以那一页没有变。' : `这有 ${figure(words)} 个字，一页最多 400 个，所以那一页没有变。`,
  pageDoubted: (text) =>
    `“${text}”，作为一页有点短。要用它代替上面那一页吗？如果只是想说说那一页：把想改的改好，整页发给我就行。`,
  handingOver:
    '这是你的那一页：一份在哪里都能看的网页，一份可以打印的，还有一份纯文本。放在你喜欢的地方吧；除非你要求，我这里不留。',
  noPdf: 'PDF 没有做：我的字体里缺少你用到的一些文字。网页里都有。',
  erase: (name, { mine, theirs, imports, turns, memories, photos, smallPictures, posts, corrections, ownWords }) =>
    [
      `放手。${name}在这里的全部是：`,
      `• ${figure(mine + theirs)} 条聊天记录，你的 ${figure(mine)} 条，对方的 ${figure(theirs)} 条，来自 ${figure(imports)} 次导入`,
      ...(turns > 0 ? [`• 和模拟的 ${figure(turns)} 次对话`] : []),
      ...(memories + corrections > 0 ? [`• ${figure(memories)} 段记忆和 ${figure(corrections)} 处更正`] : []),
      ...(photos > 0 ? [`• 记忆里有 ${figure(photos)} 张照片，留着的小图 ${figure(smallPictures)} 张`] : []),
      ...(posts > 0 ? [`• ${figure(posts)} 条公开发过的动态`] : []),
      `• 你在这次告别里写的 ${figure(ownWords)} 段文字，还有卡片和那一页`,
      '• 所有统计，以及文件和它的密钥',
    ].join('\n'),
  eraseKeep: '那一页可以留下，它会和你的设置放在一起，直到你发 /delete。',
  how: '一次全部，还是一件一件来？一件一件的话，卡片会一张接一张合上，每一张你都再看一眼。',
  when: '现在，还是先睡一觉再说？可以等一次，最多七天；在你输入那句话之前，什么都不会删除。',
  nights: (days) => (days === 1 ? '明天' : `${days} 天后`),
  sleeping: (until) =>
    `那就先放一放。${day(until)}我会写给你一次，之后不再写。这期间什么都不会删除，随时发 /goodbye 都能回来。`,
  stillSleeping: (until) => `你说要放到${day(until)}。可以再等等，也可以现在继续。`,
  sleptOn: '你已经放过一放了。要继续吗？',
  notices: {
    slept: '你给自己的时间到了，什么都没有删除。发 /goodbye 可以从停下的地方继续。我只问这一次，不做什么也没关系。',
    'check-in':
      '一周前你在这里告别，让我来看一眼。希望这些日子还过得去。要是哪天过不去，真人会是更好的陪伴，/helplines 里有。不用回复，我也不会再写了。',
  },
  shut: '之后呢：要不要我把门关上一阵子，不再让你进来？那样的话，你在这里的一切也都会删除，只留下你账号的一个记号和到期的日子。',
  shutFor: (days) => `${days} 天`,
  checkIn: '要不要我七天后来看你一次，只发一条消息？不要的话，你不会再收到我的任何消息。',
  cardsLeft: (count) => `还剩 ${count} 张。`,
  lastCard: '这是最后一张。',
  cardClosed: '合上了。',
  typePhrase: (phrase) => `要删除的话，请输入：\n\n${phrase}\n\n删除之后无法恢复。`,
  wrong: (phrase) => `这不是那句话，所以什么都没有删除。要删除的话，请输入：\n\n${phrase}`,
  erasing: '正在删除。',
};
