import type { Words } from '../words.ts';

export const imports: Words['imports'] = {
  pasted: '粘贴的文字',
  apps: {
    sms: '短信',
    mail: '邮件',
    weibo: '微博',
    moments: '朋友圈',
    wechat: '微信',
    wechatmsg: '微信（留痕）',
    memotrace: '微信（留痕）',
    weflow: '微信（WeFlow）',
    wechatexporter: '微信（WechatExporter）',
  },
  day: (year, month, day) => `${year}年${month}月${day}日`,
  pasting: {
    ask: '把对话粘贴到这里，分几条发都行。每一行前面写上是谁说的，像“名字：内容”。发完最后一条，按一下按钮。',
    more: (lines) => `现在有 ${lines} 行。可以接着贴，贴完了就按按钮。`,
    full: '粘贴的方式只能收这么多了。按按钮，我先读这些；或者把整个聊天存成 .txt 文件发过来。',
    tooLong: '一次粘贴的太多了。请把聊天存成 .txt 文件，发文件给我。',
    done: '就这些',
    unread:
      '我没在里面找到两个人的对话，就是每行前面带名字、像“名字：内容”那样的。什么都没有存。想再来一次，请发 /upload。',
  },
  phases: { waiting: '排队等着读', fetching: '正在取文件', reading: '正在读', storing: '正在存' },
  conversation: {
    ask: (app, count) => `这份文件（${app}）里有 ${count} 个对话，是哪一个？`,
    ofGroups: (groups) => `其中 ${groups} 个是群聊，排在最后。`,
    group: (title) => `群聊：${title}`,
    all: '全都是和同一个人的',
    label: (title, messages, from, to) => `${title}（${messages} 条${from && to ? `，${from} – ${to}` : ''}）`,
    nameless: '没有名字',
    more: '后面的',
    back: '前面的',
    none: '里面没有两个人之间的对话，所以什么都没有存。请导出你和那一个人的聊天。',
  },
  dates: {
    ask: '整个文件里，哪个是日、哪个是月，我都分不出来。写着 03/04 的时候，是哪一天？',
    dmy: '4月3日',
    mdy: '3月4日',
  },
  whose: {
    ask: '哪一个是你？',
    label: (name, messages) => `${name}（${messages} 条）`,
  },
  member: {
    ask: (title, people) =>
      `${title ? `“${title}”` : '这'}是群聊，里面有 ${people} 个人说过话。我只能还原其中一个人，是哪一位？只留这个人和你写的，别人的都不要。`,
    none: '都不是',
  },
  alias: {
    ask: (name, messages, other) => `里面还有${name}，写了 ${messages} 条。这是${other}的另一个名字吗？`,
    them: (other) => `是，就是${other}`,
    me: '不是，那是我',
    neither: '都不是，不要留',
  },
  apart: {
    otherApp: '前面发的那份和这份不是同一种文件。我先读这一份，读完以后请把那一份再发一次。',
    goOn: '我先不管它，接着来。',
    unread: (files) => `有的文件格式和别的不一样，没有读：${files.join('、')}。里面要是有别的内容，请单独再发一次。`,
  },
  which: {
    ask: (name) => `和${name}的这段对话，放到哪里？`,
    renamed: (name) => `如果${name}是下面哪位的另一个名字，加到那里就好；这个名字我只问一次。`,
    half: '这份文件里只有一个人的话，只能是已有对话的一部分。是哪一个的？',
    add: (name) => `加到${name}`,
    fresh: (name) => `新的人：${name}`,
  },
  summary: {
    read: (app, sum) =>
      `读完了（${app}），共 ${sum.messages} 条消息${sum.from && sum.to ? `，从${sum.from}到${sum.to}` : ''}。`,
    readMore: (app, sum) => `读完了（${app}），共 ${sum.messages} 条消息。`,
    now: (name, sum) =>
      `现在你和${name}的记录共 ${sum.all} 条${sum.from && sum.to ? `，从${sum.from}到${sum.to}` : ''}：你写了 ${sum.mine} 条，${name}写了 ${sum.theirs} 条。`,
    wrote: (name, sum) => `你写了 ${sum.mine} 条，${name}写了 ${sum.theirs} 条。`,
    news: (sum) => (sum.known === '0' ? `都是新的。` : `新增 ${sum.added} 条，原来就有 ${sum.known} 条。`),
    belongs: (name) => `这里面的名字我认得，所以加到了${name}。不对的话，用 /sources 可以拿出来。`,
    leftOut: (messages) => `别人写的没有留，共 ${messages} 条。`,
    nothingNew: '这些原来就都有，所以没有新增。',
    ready: (name) => `现在可以说话了，回答你的是${name}的模拟。`,
    mark: '模拟说话时，第一行以 ◌ 开头；我说话从不用这个记号。单独发一个问号，就能看到回复依据的原话。',
    quoting: (name) => `这里没有接语言模型，所以回复的都是${name}真的写过的话，从里面挑合适的。`,
  },
  warnings: {
    'cut-off': (count) => `文件的结尾断了，那里有 ${count} 处读不出来。`,
    'skipped-entries': (count) => `有 ${count} 条读不出来，略过了。`,
    'bad-times': (count) => `有 ${count} 条的时间看不明白。`,
    'repaired-text': (count) => `有 ${count} 处乱码，已经修好。`,
    'date-order-guessed': () => '日和月是我按消息的先后推断的，请看一眼上面的日期对不对。',
    'one-side-only': () => '这份导出里没有对方写的话。',
  },
  brought: {
    kept: (name, corrections) =>
      `一起带来的关于${name}的笔记也收好了${corrections ? `，其中更正 ${corrections} 条` : ''}。我只把它当作别人写的笔记，不当作事实。`,
  },
  persona: {
    askName: '我该怎么称呼对方？',
    askUs: '用一句话说说你们俩：你们是什么关系。',
    askThem: '用一句话说说对方是什么样的人：怎么说话，在意什么。',
    skip: '跳过',
    nameless: 'TA',
    made: (name) => `${name}已经建好了。`,
    nothingYet: (name) =>
      `要像${name}那样说话，我需要真实的话。把聊天记录发给我（/upload 教你导出），或者在这里写下十句你记得${name}说过的话，一行一句，分几条发都行。`,
    closer: (name) =>
      `按下按钮就可以和${name}的模拟说话。有真实的话会像得多：把聊天记录发给我（/upload 教你导出），或者在这里写下十句你记得${name}说过的话，一行一句。`,
    soFar: (lines) => `现在有 ${lines} 句。可以接着写，写完了就按按钮。`,
    enough: (lines) => `现在有 ${lines} 句，够开始了。按按钮就行，也可以接着写。`,
    done: '写完了',
    later: '以后再说',
    asIs: '就先这样',
    kept: (lines) => `记下了 ${lines} 句。`,
    waits: (name) => `${name}现在还不能回答。什么时候有了聊天记录，直接把文件发到这里就好。`,
  },
};
