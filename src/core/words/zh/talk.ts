import type { Words } from '../words.ts';

const month = new Intl.DateTimeFormat('zh', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export const talk: Words['talk'] = {
  menu: {
    why: '看看上一条回复背后真实的话',
    again: '回复失败时再试一次',
  },
  nobody: '现在还没有可以说话的人。发一份聊天记录给我（/upload 教你导出），或者用 /new 开始。',
  silent: (name) => `你已经和${name}告别，这个声音不会再说话了。/goodbye 可以继续告别，/upload 或 /new 可以开始别的。`,
  nothingToQuote: (name) =>
    `我只用${name}真正写过的话来回答，现在一句也没有。发一份聊天记录给我（/upload 教你导出），或者用 /new 告诉我你记得的话。`,
  noLine: {
    first: (name) => `没有找到${name}写过的、能接上这句的话，我也不会编造。你写的话已经留下了。`,
    again: (name) =>
      `${name}写过的话里，还是没有能接上这句的。可以接着写；也可以用 /mode 选“跟我聊聊”，我去找你们真正写过的话。`,
    inStep: (name) => `没有找到${name}写过的、能接上这句的话，我也不会编造。`,
  },
  failures: {
    refused: '语言模型拒绝回答这一句。',
    overloaded: '语言模型现在太忙，试了几次都没有成功。',
    unreachable: '连不上语言模型，试了几次都没有成功。',
    rejected: '语言模型没有接受这个请求。请管理这个机器人的人检查密钥和模型名称。',
    gone: '这里设定的语言模型已经不存在了。请管理这个机器人的人检查模型名称。',
    'over-budget': '语言模型这个月能用的费用已经用完了。/cost 里有数字。',
    malformed: '语言模型的回答没法用。',
    'cut-off': '回复说到一半断了，所以一个字也没有留。',
    aborted: '回复被打断了。',
    empty: '没有得到可以发送的回复。',
    'no-model': '聊天记录里没有能用来回答这句的话。',
  },
  standIn: {
    model: () => '改由另一个模型来回答。',
    quoting: (name) => `所以下面是${name}真正写过的一句，挑了合适的。`,
  },
  anotherModel: (model) => `从现在起换了一个模型（${model}）来说话，语气可能会有一点变化。`,
  kept: '你的话还留着：按按钮，或者发 /again。',
  tryAgain: '再试一次',
  picture: {
    unseen: '没有语言模型，这里谁也看不到图片。用一句话说说它吧。',
    unreadable: '这张图片打不开。20 MB 以内的 JPEG、PNG、WebP 和 3.7 MB 以内的 GIF 都可以；HEIC 也能用 /photo 记下来。',
  },
  datedLine: (day, name, text) => `${day}，${name}当时真的写过：“${text}”`,
  about: {
    head: '关于这件事，记录里有这些：',
    memory: (text) => `你们之间记下来的：${text}`,
    told: (text) => `照你说的：${text}`,
    line: (day, who, text) => `${day === undefined ? '' : `${day}，`}${who}：“${text}”`,
    inPublic: (line) => `公开写过：${line}`,
    nothing: (name) =>
      `你和${name}的记录里没有找到这件事。可以问一个地方、某一天、某个月，或者谁说过的一句话；/memory 里列着你们之间记下来的事。`,
    backToVoice: '想回去和那个声音说话：/mode。',
  },
  nothingWaits: '没有等着回复的消息。',
  why: {
    noReply: '还没有可以解释的回复。',
    guides: '刚才是我这个向导在说。它依据的原话都写在里面了，背后没有别的。',
    nothing: (name) => `聊天记录里没有支持这条回复的内容，它只是在模仿${name}的说话方式。`,
    often: (name) => `这是${name}最常发的短句之一，背后没有哪一次具体的对话。`,
    once: (name) => `这是${name}真的写过的一句话，当时回答的是别的事。记录里没有和你这句接近的内容。`,
    model: (reply, name) => `“${reply}”\n这是软件写的。写的时候，它参照了你和${name}的这些真实的话：`,
    quoted: (reply, name) => `“${reply}”\n这是${name}真正写过的话，来自另外的日子。出处在这里：`,
    month: (date) => month.format(date),
    undated: '没有日期',
    you: '你',
    line: (who, text) => `${who}：“${text}”`,
  },
};
