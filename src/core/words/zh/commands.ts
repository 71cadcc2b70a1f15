import type { Words } from '../words.ts';

const span = (held: { readonly from: string | undefined; readonly to: string | undefined }): string =>
  held.from && held.to ? `，${held.from}至${held.to}` : '';

export const commands: Words['commands'] = {
  menu: {
    start: '这是什么，现在到哪一步了',
    help: '我能做什么',
    new: '没有聊天记录文件，就从你记得的开始',
    upload: '读取导出的聊天记录，以及怎么导出',
    personas: '可以和谁说话，切换',
    mode: '选择怎么聊',
    privacy: '存了什么，存在哪里，怎么删除',
    language: 'English 或简体中文',
    stop: '先停下来',
    export: '拿回你给的和写的全部内容',
    delete: '删除你的全部内容',
    cancel: '离开现在这一步',
    helplines: '任何时间都可以找人说说',
  },
  languages: { en: 'English', zh: '简体中文' },
  door: {
    statement: (voice) => [
      '我是 Afterword，一个程序。我根据你的旧聊天记录，模拟一个人当时怎么和你说话。那是软件，永远不是那个人。',
      '这里是私密的：我只在私聊里说话，别的用户看不到你的内容。',
      '只给年满 18 岁的人使用。',
      '对方并没有同意这件事，所以请让它只留在你和我之间。',
      `你发来的内容会加密存放在运行这个机器人的电脑上。${
        voice === 'model' ? '为了写出回复，其中一部分会发给语言模型的服务商。' : '不使用语言模型。'
      }`,
      '你随时可以用 /delete 全部删除，/privacy 里说得更细。在你同意之前，什么都不会存下来。',
    ],
    agree: '我已年满 18 岁，并且同意',
    brief: '继续之前，需要你确认自己年满 18 岁并且同意。在那之前什么都不会存。想再看一遍说明，请发 /start。',
    fileFirst: '你的文件我没有打开，什么都没有读，也没有存。要先得到你的同意；之后请再发一次。',
    help: '同意之前可以用：/start 看这是什么，/privacy 看会存些什么，/language 换语言，/helplines 找人说说。按下同意的按钮后，就能用其他功能。',
    language: '我用哪种语言和你说话？',
    shut: (day) => `你说过在${day}之前不要再让你进来，所以我不开门。/helplines 有随时可以说话的人。`,
    nothingHere: '现在没有在进行的事，这里也没有存你的任何内容。',
    welcome:
      '谢谢。接下来，把导出的聊天记录文件发给我；不知道怎么导出，请发 /upload。没有文件的话，/new 可以从你记得的开始。其他功能见 /help。',
    alreadyIn: '已经可以用了，请把刚才那条再发一次。',
  },
  start: {
    intro: '我是 Afterword，一个程序。在这里和你说话的，是根据旧聊天记录做的模拟，永远不是那个人。',
    nobodyYet: '你已经同意过了，只是现在还没有可以说话的人。发一份聊天记录给我（/upload 教你导出），或者用 /new 开始。',
    talkingWith: (held, mode) =>
      `你可以和${held.name}说话（${held.messages} 条消息${span(held)}）。现在的模式：${mode}。`,
    saidGoodbye: (name) => `和${name}的告别已经开始，那边不会再回复了。/goodbye 接着做完。`,
    underWay: '还有一步没做完：回答上面的问题就好，或者用 /cancel 离开。',
    more: '我能做什么，见 /help。',
  },
  help: {
    head: '平时直接写就好。除此之外，我还能做这些：',
    groups: {
      beginning: '开始',
      talking: '聊天',
      leaving: '离开',
      yourself: '关于你自己',
      record: '你们的记录',
      adding: '再添一点',
      settings: '设置',
    },
    line: (name, description) => `/${name} — ${description}`,
    tail: '收到回复后，单独发一个问号，就能看到它依据的原话。直接发文件，我会当作聊天记录来读；发照片，我会记下来。',
  },
  personas: {
    none: '现在还没有可以说话的人。发一份聊天记录给我（/upload 教你导出），或者用 /new 开始。',
    head: '你可以和这些模拟说话：',
    choose: '现在没有选定和谁说话，可以用 /personas 选一个。',
    line: (held, active, ended) =>
      `${active ? '✓' : '•'} ${held.name}（${held.messages} 条消息${span(held)}${ended ? '，正在告别' : ''}）`,
    switched: (name) => `接下来你写的话，会说给${name}。`,
    gone: '这一个已经不在了。',
  },
  mode: {
    ask: '想怎么聊？变的只是场景和会想起的事，说话的样子不变。',
    line: (label, description) => `${label} — ${description}`,
    current: (label) => `✓ ${label}`,
    changed: (label, description) => `好，现在是“${label}”。${description}。`,
  },
  privacy: (voice) => [
    '存了什么：你导入的消息和动态，你在这里写的话和得到的回复，你说过的关于你们的几句话，还有你的设置。你发来的文件读完就删；照片只留日期、城镇和你说的话，你要求时才留一张小图。',
    '存在哪里：运行这个机器人的电脑上。每一个模拟单独一个文件，用单独的密钥加密。',
    '谁能看到：别的用户看不到。运行这台电脑的人有主密钥，是能读到的。日志里只有数字，没有你写的任何话。',
    voice === 'model'
      ? '什么会离开这台电脑：你写的每句话都会发给语言模型的服务商，好看出你是不是有危险，信也一样；每次回复，还会一起发去对方说话习惯的描述、几句聊天记录和动态、你讲过的事；写回顾的时候，会用到你自己的一些话；用 /learn 的话，整份记录的文字会发一次；照片会缩小、去掉日期和地点，发一次。'
      : '什么会离开这台电脑：除了这个聊天本身，什么都不会。不使用语言模型。',
    '怎么删除：/delete 删除你的全部内容，/goodbye 好好结束并删除一个模拟。想先留一份，用 /export。',
    `我删不掉的：你手机和聊天软件里的这段对话${
      voice === 'model' ? '、模型服务商会保留一段时间的内容' : ''
    }，以及这台电脑的备份（如果运行它的人做了备份）。`,
  ],
  language: {
    ask: '我用哪种语言和你说话？模拟的那个人，仍然用聊天记录里的语言。',
    changed: '好，我说中文。',
  },
  stop: '停下了。你不写，就不会再发任何东西。',
  export: {
    caption: '你给的和写的，都在这里面。里面的 README.txt 说明了每个文件是什么。这份压缩包没有加密。',
    readme: [
      '这是 Afterword 里存着的、属于你的全部内容。',
      '',
      'settings.json           语言、聊天方式、限度、所在地，还有你答过的“有多沉”',
      'N-名字/record.jsonl     导入的消息，一行一个 JSON，按时间排列；',
      '                        "by" 里 "me" 是你，"them" 是对方；',
      '                        "at" 是导出文件上的钟点，不带时区，从 1970 年算起的秒数',
      'N-名字/talk.jsonl       你写给模拟的话（"heard"）和它的回复（"said"）；',
      '                        这些回复是软件写的',
      'N-名字/memories.jsonl   你说过的、以及从聊天记录里找到的事："evidence" 是依据的消息',
      'N-名字/photos/          你留下的照片小图，编号就是那条记忆的编号',
      'N-名字/posts.jsonl      公开发过的动态，"by" 同上',
      'N-名字/letters.txt      你在告别时写下的话',
      'N-名字/layers.json      你写的关于你们的话、你的更正、统计出的说话习惯，',
      '                        模型从记录里读出的这个人，以及你开始前的回答',
      'keepsakes/              你留下的回顾',
      '',
      '对方没有同意这些。请只留给你自己。',
      '',
    ],
  },
  delete: {
    ask: '这会删除你的全部内容：所有模拟、所有消息、所有设置，删了就找不回来。想先留一份，可以用 /export。',
    confirm: '全部删除',
  },
  cancel: {
    nothing: '现在没有要离开的步骤。',
    left: '已经离开，这一步的内容没有留下。',
    goodbyeWaits: '告别停在你离开的地方。什么时候想继续，发 /goodbye 就好，在那里也可以彻底退出。',
  },
};
