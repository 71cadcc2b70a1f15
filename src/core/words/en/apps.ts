// How each app's export is made. A table; menus move from version to version, so it names what to look for.
import type { PlatformName } from '../../events.ts';
import type { AppHelp, AppName } from '../../importing/apps.ts';

const UTC_NOTE = 'Its times are in UTC, so I ask once which city’s clock you lived by.';

export const apps = {
  ask: 'Send me the export of your chat as a file. Which app is it from? I can explain how to make one.',
  pasted: 'Pasted text',
  more: 'More apps',
  back: 'Back',
  others: 'Another app',
  size: {
    telegram: 'Telegram lets me fetch files of up to 20 MB, unless whoever runs me set up more.',
    discord: 'Discord takes files of about 10 MB from a free account, more from a paid one.',
    terminal: 'Here in the terminal, type /upload and the path of the file. There is no limit to its size.',
  } satisfies Record<PlatformName, string>,
  /** For every app, after its own advice. */
  parts:
    'Several files of one chat can come together or one after another, in any order; what I already have is not stored twice. If somebody changed their name in between, I ask once.',
  help: {
    whatsapp: {
      label: 'WhatsApp',
      steps: [
        'WhatsApp, on your phone: open the chat.',
        'iPhone: tap the name at the top, scroll down, “Export chat”.',
        'Android: ⋮, “More”, “Export chat”.',
        'Choose “Without media”, save the file (.txt or .zip), and send it to me here.',
        'If WhatsApp refuses, one of you has “Advanced chat privacy” switched on. Switch it off in the chat’s settings, or paste the lines here instead.',
      ],
      caps: 'It gives about the newest 40,000 messages without media, and only 10,000 with. An older export, or one from another phone, can be added to it.',
      tooLarge: 'If the file is too large, media are in it: export again without, or send only the .txt from the zip.',
    },
    telegram: {
      label: 'Telegram',
      steps: [
        'Telegram Desktop, on a computer (the phone app can not do it): open the chat.',
        '⋮ at the top right, “Export chat history”.',
        'Untick photos, videos and the rest. As the format choose “Machine-readable JSON”; HTML works too.',
        'Send me result.json (or all messages*.html) from the folder it made.',
      ],
      caps: 'Secret chats and deleted messages are not in it. An export of the whole account works as well; I ask which chat is meant.',
      tooLarge: 'Words shrink to about a tenth in a zip: zip result.json alone, or export a span of dates at a time.',
    },
    wechat: {
      label: 'WeChat',
      steps: [
        'WeChat’s own way works everywhere: open the chat on your phone and hold down a message.',
        '“More…”, then tick the messages.',
        'The share arrow at the bottom, “Email”, and send it to yourself.',
        'Send me the text of that mail as a .txt file, save the mail as .eml, or paste the text here.',
        'Files that WeChatMsg (MemoTrace), WeFlow or WechatExporter made before can be sent as they are (txt, csv, html, json, xlsx, sql).',
      ],
      caps: 'One mail holds a limited number of messages, so you may need several. Send them all: I put them in order of time.',
      tooLarge: 'Mails are small. A tool’s file that is too large: have it save text only, or a year at a time.',
    },
    qq: {
      label: 'QQ',
      steps: [
        'The older QQ on Windows: open the message manager, right-click the friend, “Export messages”, and choose text (.txt); mht works too.',
        'Newer versions have no export of their own. Files of qq-chat-exporter (JSON, txt or xlsx) can be sent as they are.',
      ],
      caps: 'Only messages that were stored on that computer are in it. mht files hold the pictures and get very large.',
      tooLarge: 'Choose .txt instead of mht, or export a span of dates at a time.',
    },
    instagram: {
      label: 'Instagram',
      steps: [
        'Instagram: Settings, “Accounts Centre”, “Your information and permissions”, “Download (or export) your information”.',
        'Choose “Some of your information” and there only “Messages”.',
        'Date range: “All time”. Format: JSON. Media quality: “Low”.',
        'Wait for the mail; it can take hours. Download the zip and send it to me.',
      ],
      caps: `Photos can not be left out. Vanished messages are not in it. ${UTC_NOTE}`,
      tooLarge:
        'If the zip is too large, unpack it, find your_instagram_activity/messages/inbox and the folder with that name, and send me only the message_1.json, message_2.json … in it, together or as a new zip.',
    },
    messenger: {
      label: 'Messenger',
      steps: [
        'Facebook: Settings, “Accounts Centre”, “Your information and permissions”, “Download (or export) your information”.',
        'Choose only “Messages”. Date range: “All time”. Format: JSON. Media quality: “Low”.',
        'End-to-end encrypted chats are saved apart: on a computer at messenger.com, Settings, “Privacy & safety”, “End-to-end encrypted chats”, “Message storage”, “Download secure storage data”.',
        'Send me the zip, both if you have both; one chat may be split between them.',
      ],
      caps: `Photos can not be left out. ${UTC_NOTE}`,
      tooLarge:
        'If the zip is too large, unpack it, find messages/inbox (or e2ee_cutover) and the folder with that name, and send me only its message_N.json files, together or as a new zip. Of the encrypted download it is the file NAME_N.json.',
    },
    imessage: {
      label: 'iMessage',
      steps: [
        'Apple has no export. On a Mac (also from an iPhone backup), the free program imessage-exporter makes one: imessage-exporter -f txt -o FOLDER',
        'Left like that it copies no media. Send me the .txt with that number or name.',
        'iMazing works too: select the conversation, “Export”, CSV or text, without attachments.',
      ],
      caps: 'It holds what is on that Mac or in that backup. If iMessage deletes old messages after a year, they are gone from there too.',
      tooLarge:
        'I can read chat.db, but it is usually well above 100 MB: please make a text export instead, and zip it if it is still too large.',
    },
    discord: {
      label: 'Discord',
      steps: [
        'The data package that Discord sends on request holds only your own half, so it is not enough.',
        'The program DiscordChatExporter saves both halves: choose “Direct messages”, the chat, format JSON (TXT, CSV and HTML work too), and leave “Download assets” off.',
        'It logs in as you. Discord’s rules do not allow that to programs, so whether to do it is your decision.',
      ],
      caps: 'There is no limit to the number of messages; long chats take a while.',
      tooLarge: 'Zip the JSON, let the program split it (“Partition limit”), or export a span of dates at a time.',
    },
    sms: {
      label: 'SMS (Android)',
      steps: [
        'Install “SMS Backup & Restore” (SyncTech), “Set up a backup”, messages only.',
        'In “Advanced options” leave out media (MMS attachments) and choose only this conversation.',
        'Send me sms-….xml; calls-….xml may come along. An export of the app “SMS Import / Export” (messages-….zip) works too.',
      ],
      caps: `Chats of other apps are not in it; RCS messages often are not either. ${UTC_NOTE}`,
      tooLarge: 'Leave out media, choose only this conversation, or zip the .xml: it shrinks to about a tenth.',
    },
    voice: {
      label: 'Google Voice',
      steps: ['takeout.google.com: “Deselect all”, tick only Voice, and have the zip sent to you.', 'Send me the zip.'],
      caps: 'Every thread of texts is a file of its own; I gather those of one person.',
      tooLarge:
        'Voicemail recordings make it large. Unpack it and zip only the files in Takeout/Voice/Calls that begin with that name and end in .html.',
    },
    signal: {
      label: 'Signal',
      steps: [
        'Signal on a computer (or on Android): Settings, “Chats”, “Export chat history”, as plain text and without media.',
        'Send me main.jsonl from the folder it made. Files of the program signal-export (data.json, chat.md) work too.',
      ],
      caps: `Disappearing messages are left out, and encrypted .backup files I can not open. ${UTC_NOTE}`,
      tooLarge: 'Zip main.jsonl alone; the folder “files” holds media and is not needed.',
    },
    line: {
      label: 'LINE',
      steps: [
        'LINE, on your phone: open the chat, the menu at the top right, “Settings” (or “Other settings”), “Export chat history”.',
        'Save the .txt and send it to me. On a computer: the menu of the chat, “Save chat”.',
      ],
      caps: 'Media are never in it. It holds what is on that device; what was there before a change of phones may be missing.',
      tooLarge: 'It is plain text: if it is too large, zip it.',
    },
    kakaotalk: {
      label: 'KakaoTalk',
      steps: [
        'KakaoTalk, on your phone: open the chat, the menu, the settings of the chat, “Export chats”, and choose “Text only”.',
        'On a computer: the menu of the chat, “Chat content”, “Save” (a .txt; on a Mac a .csv).',
      ],
      caps: 'The phone splits long chats into several files: send all of them.',
      tooLarge: 'If it is too large, media are in it: choose “Text only”, or zip the .txt.',
    },
    snapchat: {
      label: 'Snapchat',
      steps: [
        'accounts.snapchat.com: “My Data”. Tick chat history, choose JSON, and leave memories and media out.',
        'Wait for the mail, and send me the zip.',
      ],
      caps: `Only chats that one of you saved carry their words; all others vanished. ${UTC_NOTE}`,
      tooLarge: 'Unpack it and send me json/chat_history.json alone (with json/friends.json for the names).',
    },
    x: {
      label: 'X (Twitter)',
      steps: [
        'X: Settings, “Your account”, “Download an archive of your data”. It takes a day or more.',
        'Send me data/direct-messages.js and data/account.js from the zip; the second one says which lines are yours.',
      ],
      caps: `The archive names people by numbers only. Encrypted messages are not in it. ${UTC_NOTE}`,
      tooLarge: 'The archive is nearly all media: send only those two files, together or as a new zip.',
    },
    slack: {
      label: 'Slack',
      steps: [
        'Only an owner of a paid workspace gets exports with direct messages: Settings, “Import/export data”, “Export”.',
        'Send me the zip.',
      ],
      caps: `An ordinary export holds public channels only; then copy the lines and paste them here. ${UTC_NOTE}`,
      tooLarge: 'Unpack it and make a new zip of users.json, dms.json and the folder of that chat.',
    },
    skype: {
      label: 'Skype',
      steps: [
        'Skype was shut down in May 2025. If you saved your data (a .tar file), unpack it and send me messages.json.',
      ],
      caps: `Without that file there is nothing left to export. ${UTC_NOTE}`,
      tooLarge: 'Zip messages.json alone; the folder “media” is not needed.',
    },
    mail: {
      label: 'E-mail',
      steps: [
        'Put the mails with that person, both directions, into one folder or label.',
        'Gmail: takeout.google.com, only Mail, only that label; it gives an .mbox. Thunderbird and Apple Mail save a folder as .mbox, or single mails as .eml.',
        'Send me the .mbox, or a zip of the .eml files.',
      ],
      caps: 'I keep what was newly written in each mail; quoted mails and signatures are left out.',
      tooLarge: 'Attachments make it large: remove them in your mail program first, zip it, or send a year at a time.',
    },
    other: {
      label: 'Other programs',
      steps: [
        'Files in ChatLab’s standard format (.json, .jsonl) can be sent as they are.',
        'A folder that “ex-skill” made: zip it whole (SKILL.md, persona.md, memory.md, meta.json).',
        'Google Chat: takeout.google.com, “Deselect all”, tick only Google Chat, and send me the zip.',
        'For anything else, copy the lines and use “Pasted text”: one line a message, as “Name: text”.',
      ],
      caps: 'Viber, Weibo, Xiaohongshu and dating apps give out no file with both sides that I know of.',
      tooLarge: 'Zip it, or send it in parts.',
    },
  } satisfies Record<AppName, AppHelp>,
};
