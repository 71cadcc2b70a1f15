import type { Words } from '../words.ts';

export const shell: Words['shell'] = {
  bug: '我这边出了点问题。请过一会儿再发一次。',
  banner: (on) => [
    `Afterword。所有内容都加密保存在这台机器的 ${on.dataDir} 里。`,
    ...(on.telegram || on.discord
      ? [`Telegram：${on.telegram ? '已开启' : '未开启'}。Discord：${on.discord ? '已开启' : '未开启'}。`]
      : [
          'Telegram 和 Discord 都未开启，所以现在是终端里的私聊。要开启请设置 TELEGRAM_BOT_TOKEN 或 DISCORD_TOKEN（见 README）。',
        ]),
    on.model
      ? `说话方式：${on.model}。`
      : '说话方式：引用。只用对方真正写过的话，不需要密钥。要使用 Claude，请设置 ANTHROPIC_API_KEY。',
    ...(on.telegram || on.discord
      ? []
      : ['试一试：/start，同意，然后 /upload examples/WhatsApp Chat with Mira Chen.txt。/help 列出其他命令。']),
  ],
  lineMayBeMissing: '发送时被打断了，上面可能少了一句；不会重复发送。',
  stale: '这个按钮是之前那一步的，现在按它不起作用，什么都没变。',
  editInStep: '这一步里，我只认最先发来的那条，改过的不算。想怎么写，请重新发一次。',
  unknownCommand: '我不认识这个命令。发 /help 看看我能做什么。',
  notForYou: '这是一个私人机器人，是为别人设置的。请保重。',
  groupRefused: '我只在私聊里说话，所以现在退出这个群。你可以直接私信我。',
  unsupported: (what) => `我听不到也看不到${what}。写成一句话就算数；图片和导出的聊天记录文件我收得到。`,
  unsupportedKinds: {
    voice: '语音消息',
    sticker: '贴纸',
    video: '视频',
    location: '位置',
    contact: '名片',
    other: '这类消息',
  },
};
