import type { Words } from '../words.ts';

const UTC_NOTE = '里面是 UTC 时间，所以我会问一次你们在哪个时区。';

export const apps: Words['apps'] = {
  ask: '把导出的聊天记录文件发给我就好。是哪个软件的？我可以说明怎么导出。',
  pasted: '粘贴文字',
  more: '更多软件',
  back: '返回',
  others: '换一个软件',
  size: {
    telegram: 'Telegram 一般只让我取 20 MB 以内的文件，除非运行我的人另外设置过。',
    discord: '免费的 Discord 账号一般只能发 10 MB 左右的文件，付费的能发更大的。',
    terminal: '在终端里，输入 /upload 加上文件的路径，大小没有限制。',
  },
  parts:
    '同一个聊天的几个文件，可以一起发，也可以一个一个发，先后都行；已经有的内容不会重复存。中间有人改过名字，我会问一次。',
  help: {
    whatsapp: {
      label: 'WhatsApp',
      steps: [
        'WhatsApp，在手机上打开那个聊天。',
        'iPhone：点最上面的名字，往下滑，选“导出聊天”。',
        '安卓：右上角 ⋮，“更多”，“导出聊天记录”。',
        '选“不包含媒体文件”，把得到的文件（.txt 或 .zip）存好，发到这里。',
        '如果 WhatsApp 不让导出，是因为你们有一方开了“高级聊天隐私”。在聊天设置里关掉它，或者把文字粘贴到这里。',
      ],
      caps: '不带媒体大约能导出最近的 4 万条，带媒体只有 1 万条。以前导出过的、另一部手机导出的，都可以再加进来。',
      tooLarge: '文件太大，就是里面带了媒体：重新导出一份不带媒体的，或者只发压缩包里的那个 .txt。',
    },
    telegram: {
      label: 'Telegram',
      steps: [
        'Telegram 桌面版，在电脑上（手机版不能导出）：打开那个聊天。',
        '右上角 ⋮，“导出聊天记录”。',
        '把图片、视频那些勾都去掉，格式选“机器可读的 JSON”；HTML 也可以。',
        '在导出的文件夹里找到 result.json（或者所有的 messages*.html），发给我。',
      ],
      caps: '私密聊天和已经删除的消息不在里面。导出整个账号也行，我会问是哪一个聊天。',
      tooLarge: '文字压缩后大约只剩十分之一：把 result.json 单独压成 zip，或者按日期分几段导出。',
    },
    wechat: {
      label: '微信',
      steps: [
        '微信自带的办法，什么手机都能用：打开聊天，长按一条消息。',
        '点“多选”，勾上要的消息。',
        '点下面的转发箭头，选“邮件”，发到自己的邮箱。',
        '把邮件里的文字存成 .txt 发给我，或者把邮件存成 .eml，也可以直接粘贴到这里。',
        '以前用 WeChatMsg（留痕、MemoTrace）、WeFlow、WechatExporter 导出的文件，txt、csv、html、json、xlsx、sql 都可以直接发。',
      ],
      caps: '一次转发的条数有限，可能要分几封。全部发给我就好，我会按时间排好。',
      tooLarge: '邮件一般都不大。工具导出的文件太大的话，只导出文字，或者一年一年地导。',
    },
    qq: {
      label: 'QQ',
      steps: [
        '旧版的电脑 QQ：打开消息管理器，在好友上点右键，“导出消息记录”，类型选文本文件（.txt）；mht 也可以。',
        '新版 QQ 没有自带的导出。用 qq-chat-exporter 导出的 JSON、txt 或 xlsx 可以直接发。',
      ],
      caps: '只有存在那台电脑上的消息才导得出来。mht 里带图片，会非常大。',
      tooLarge: '不要选 mht，选 .txt；或者按日期分几段导出。',
    },
    instagram: {
      label: 'Instagram',
      steps: [
        'Instagram：设置，“账户中心”，“你的信息和权限”，“下载（或导出）你的信息”。',
        '选“部分信息”，只勾“消息”。',
        '日期范围选“全部时间”，格式选 JSON，媒体质量选“低”。',
        '等邮件，可能要几个小时。下载那个 zip，发给我。',
      ],
      caps: `图片没法去掉，阅后即焚的消息不在里面。${UTC_NOTE}`,
      tooLarge:
        'zip 太大的话，先解开，在 your_instagram_activity/messages/inbox 里找到带对方名字的文件夹，只把里面的 message_1.json、message_2.json……发给我，一起发或者重新压成 zip 都行。',
    },
    messenger: {
      label: 'Messenger',
      steps: [
        'Facebook：设置，“账户中心”，“你的信息和权限”，“下载（或导出）你的信息”。',
        '只勾“消息”，日期范围选“全部时间”，格式选 JSON，媒体质量选“低”。',
        '端到端加密的聊天要另外下载：在电脑上打开 messenger.com，设置，“隐私和安全”，“端到端加密聊天”，“消息存储”，“下载安全存储数据”。',
        '把 zip 发给我；两份都有就都发，一个聊天可能分在两份里。',
      ],
      caps: `图片没法去掉。${UTC_NOTE}`,
      tooLarge:
        'zip 太大的话，先解开，在 messages/inbox（或 e2ee_cutover）里找到带对方名字的文件夹，只把里面的 message_N.json 发给我，一起发或者重新压成 zip 都行。加密聊天那一份，是叫“名字_N.json”的文件。',
    },
    imessage: {
      label: 'iMessage',
      steps: [
        '苹果没有自带的导出。在 Mac 上（也能读 iPhone 的备份），用免费的 imessage-exporter：imessage-exporter -f txt -o 文件夹',
        '这样不会带上图片和视频。把那个号码或名字的 .txt 发给我。',
        '用 iMazing 也可以：选中对话，“导出”，CSV 或文本，不带附件。',
      ],
      caps: '只有那台 Mac 或那份备份里有的消息。如果设置了一年后自动删除，更早的就没有了。',
      tooLarge: 'chat.db 我也能读，但它一般都超过 100 MB：请改为导出文本，还是太大就压成 zip。',
    },
    discord: {
      label: 'Discord',
      steps: [
        '向 Discord 申请的数据包里只有你自己的那一半，不够用。',
        'DiscordChatExporter 这个程序能导出两边的话：选“Direct messages”，选那个聊天，格式选 JSON（TXT、CSV、HTML 也行），不要勾“Download assets”。',
        '它要用你的身份登录。Discord 的规定不允许程序这样做，用不用由你决定。',
      ],
      caps: '条数没有限制，聊天长的话要等一会儿。',
      tooLarge: '把 JSON 压成 zip，或者让程序分成几份（“Partition limit”），也可以按日期分段导出。',
    },
    sms: {
      label: '短信（安卓）',
      steps: [
        '安装“SMS Backup & Restore”（SyncTech），新建备份，只备份短信。',
        '在“高级选项”里不要带彩信的媒体，只选这一个对话。',
        '把 sms-….xml 发给我，calls-….xml 也可以一起发。“SMS Import / Export”导出的 messages-….zip 也行。',
      ],
      caps: `别的软件里的聊天不在里面，RCS 消息常常也不在。${UTC_NOTE}`,
      tooLarge: '不带媒体，只选这一个对话；或者把 .xml 压成 zip，大约只剩十分之一。',
    },
    voice: {
      label: 'Google Voice',
      steps: ['打开 takeout.google.com，先“取消全选”，只勾 Voice，等它把 zip 给你。', '把 zip 发给我。'],
      caps: '每一段短信是一个文件，同一个人的我会合在一起。',
      tooLarge: '大是因为里面有语音留言。先解开，只把 Takeout/Voice/Calls 里以对方名字开头的 .html 压成 zip。',
    },
    signal: {
      label: 'Signal',
      steps: [
        '电脑版（或安卓版）Signal：设置，“聊天”，“导出聊天记录”，选纯文本、不带媒体。',
        '在导出的文件夹里找到 main.jsonl，发给我。signal-export 导出的 data.json、chat.md 也行。',
      ],
      caps: `限时消息不在里面；加密的 .backup 文件我打不开。${UTC_NOTE}`,
      tooLarge: '只把 main.jsonl 压成 zip；“files”文件夹里是媒体，用不着。',
    },
    line: {
      label: 'LINE',
      steps: [
        'LINE，在手机上打开聊天，右上角的菜单，“设置”（或“其他设置”），“导出聊天记录”。',
        '把 .txt 存好发给我。电脑版：聊天的菜单里选“储存聊天”。',
      ],
      caps: '里面从来不带媒体。只有那台设备上有的消息，换手机之前的可能会缺。',
      tooLarge: '它是纯文字，太大就压成 zip。',
    },
    kakaotalk: {
      label: 'KakaoTalk',
      steps: [
        'KakaoTalk，在手机上打开聊天，菜单，聊天室设置，“导出聊天记录”，选“仅文字”。',
        '电脑版：聊天的菜单，“聊天内容”，“保存”（.txt；Mac 上是 .csv）。',
      ],
      caps: '手机会把长的聊天分成几个文件，请全部发来。',
      tooLarge: '太大，就是带了媒体：选“仅文字”，或者把 .txt 压成 zip。',
    },
    snapchat: {
      label: 'Snapchat',
      steps: [
        '打开 accounts.snapchat.com，“我的数据”。勾上聊天记录，格式选 JSON，不要带回忆和媒体。',
        '等邮件，然后把 zip 发给我。',
      ],
      caps: `只有你们保存过的聊天才有文字，别的都已经消失了。${UTC_NOTE}`,
      tooLarge: '先解开，只发 json/chat_history.json（再加上 json/friends.json，里面有名字）。',
    },
    x: {
      label: 'X（推特）',
      steps: [
        'X：设置，“你的账号”，“下载你的数据存档”，要等一天以上。',
        '把 zip 里的 data/direct-messages.js 和 data/account.js 发给我，后一个说明哪些话是你的。',
      ],
      caps: `存档里只用数字称呼人，加密的私信不在里面。${UTC_NOTE}`,
      tooLarge: '存档里几乎全是媒体：只发那两个文件，一起发或者重新压成 zip。',
    },
    slack: {
      label: 'Slack',
      steps: ['只有付费工作区的所有者才能导出私信：设置，“导入/导出数据”，“导出”。', '把 zip 发给我。'],
      caps: `普通的导出只有公开频道；那样的话，请复制文字粘贴到这里。${UTC_NOTE}`,
      tooLarge: '先解开，把 users.json、dms.json 和那个聊天的文件夹重新压成 zip。',
    },
    skype: {
      label: 'Skype',
      steps: ['Skype 已经在 2025 年 5 月停用。如果你存过自己的数据（.tar 文件），解开它，把 messages.json 发给我。'],
      caps: `没有那个文件的话，就没有办法再导出了。${UTC_NOTE}`,
      tooLarge: '只把 messages.json 压成 zip；“media”文件夹用不着。',
    },
    mail: {
      label: '邮件',
      steps: [
        '把和对方来往的邮件，收到的和发出的，放进同一个文件夹或标签。',
        'Gmail：takeout.google.com，只选邮件，只选那个标签，得到 .mbox。Thunderbird 和苹果“邮件”可以把文件夹存成 .mbox，或者把单封邮件存成 .eml。',
        '把 .mbox 发给我，或者把那些 .eml 压成 zip。',
      ],
      caps: '我只留每封信里新写的内容，引用的旧信和签名不留。',
      tooLarge: '大是因为有附件：先在邮件软件里把附件去掉，或者压成 zip，或者一年一年地发。',
    },
    other: {
      label: '别的程序',
      steps: [
        'ChatLab 标准格式的文件（.json、.jsonl）可以直接发。',
        '“ex-skill”做的文件夹：整个压成 zip（SKILL.md、persona.md、memory.md、meta.json）。',
        'Google Chat：打开 takeout.google.com，先“取消全选”，只勾 Google Chat，把 zip 发给我。',
        '其他的都可以复制文字，用“粘贴文字”：一行一条，像“名字：内容”。',
      ],
      caps: 'Viber、微博、小红书和交友软件，据我所知都不给带有双方内容的文件。',
      tooLarge: '压成 zip，或者分几份发。',
    },
  },
};
