// The Bot API's methods, as far as the bot calls them. They change the world of the emulator and answer as Telegram does.
import type { ApiRefusal, Chat, Parameters, Seen, Uploaded, World } from './telegram.ts';

export type Call = (world: World, parameters: Parameters) => unknown;

const TEXT_LIMIT = 4096;
const CAPTION_LIMIT = 1024;
const DOWNLOAD_LIMIT = 20 * 1024 * 1024;
const DELETABLE_SECONDS = 48 * 3600;

export const refusal = (code: number, description: string, parameters?: object): ApiRefusal => ({
  refused: true,
  code,
  description,
  ...(parameters && { parameters }),
});

function chatOf(world: World, parameters: Parameters): Chat {
  const chat = world.chats.get(Number(parameters.chat_id));
  if (!chat) throw refusal(400, 'Bad Request: chat not found');
  if (chat.blocked) throw refusal(403, 'Forbidden: bot was blocked by the user');
  if (chat.left) throw refusal(403, 'Forbidden: bot is not a member of the group chat');
  return chat;
}

function checkLength(text: unknown, limit: number, what: string): string {
  const value = String(text ?? '');
  if ([...value].length > limit) throw refusal(400, `Bad Request: ${what} is too long`);
  return value;
}

function send(world: World, parameters: Parameters, content: object): object {
  const chat = chatOf(world, parameters);
  const { reply_markup, protect_content, link_preview_options } = parameters;
  const message = world.addMessage(chat, world.bot, {
    ...content,
    ...(reply_markup ? { reply_markup } : {}),
    ...(protect_content ? { has_protected_content: true } : {}),
    ...(link_preview_options ? { link_preview_options } : {}),
  });
  return message;
}

function sendMessage(world: World, parameters: Parameters): object {
  const text = checkLength(parameters.text, TEXT_LIMIT, 'message');
  if (text.trim() === '') throw refusal(400, 'Bad Request: message text is empty');
  return send(world, parameters, { text });
}

function sendFile(world: World, parameters: Parameters, field: 'document' | 'photo'): object {
  const upload = parameters[field] as Uploaded; // multipart made it; a test that sends anything else fails here
  const caption = parameters.caption && checkLength(parameters.caption, CAPTION_LIMIT, 'message caption');
  const file = world.addFile(upload.name, upload.bytes);
  const content = field === 'document' ? file : [{ ...file, width: 1, height: 1 }];
  return send(world, parameters, { [field]: content, ...(caption ? { caption } : {}) });
}

function editMessageText(world: World, parameters: Parameters): object {
  const message = chatOf(world, parameters).messages.get(Number(parameters.message_id));
  if (!message) throw refusal(400, 'Bad Request: message to edit not found');
  if (!message.from.is_bot) throw refusal(400, "Bad Request: message can't be edited");
  const text = checkLength(parameters.text, TEXT_LIMIT, 'message');
  if (message.text === text) throw refusal(400, 'Bad Request: message is not modified: specified new message content');
  message.text = text;
  return message;
}

function editMessageReplyMarkup(world: World, parameters: Parameters): object {
  const message = chatOf(world, parameters).messages.get(Number(parameters.message_id));
  if (!message) throw refusal(400, 'Bad Request: message to edit not found');
  const markup = parameters.reply_markup as Seen['reply_markup']; // as sent
  if (JSON.stringify(markup) === JSON.stringify(message.reply_markup))
    throw refusal(400, 'Bad Request: message is not modified: specified new message content');
  message.reply_markup = markup;
  return message;
}

function deleteMessage(world: World, parameters: Parameters): true {
  const { messages } = chatOf(world, parameters);
  const message = messages.get(Number(parameters.message_id));
  if (!message) throw refusal(400, 'Bad Request: message to delete not found');
  if (message.date < Date.now() / 1000 - DELETABLE_SECONDS)
    throw refusal(400, "Bad Request: message can't be deleted for everyone");
  messages.delete(message.message_id);
  return true;
}

function answerCallbackQuery(world: World, parameters: Parameters): true {
  const pressed = world.presses.get(String(parameters.callback_query_id));
  if (!pressed) throw refusal(400, 'Bad Request: query is too old and response timeout expired or query ID is invalid');
  pressed.answered = true;
  return true;
}

function getFile(world: World, parameters: Parameters): object {
  const file = world.files.get(String(parameters.file_id));
  if (!file) throw refusal(400, 'Bad Request: wrong file_id or the file is temporarily unavailable');
  if (file.file_size > DOWNLOAD_LIMIT && !world.local) throw refusal(400, 'Bad Request: file is too big');
  const { file_id, file_unique_id, file_size, file_path } = file;
  return { file_id, file_unique_id, file_size, file_path };
}

/** Under their names in lower case, as Telegram takes them. getUpdates is the server's own. */
export const calls: Readonly<Record<string, Call>> = {
  getme: (world) => world.bot,
  deletewebhook: () => true,
  sendmessage: sendMessage,
  senddocument: (world, parameters) => sendFile(world, parameters, 'document'),
  sendphoto: (world, parameters) => sendFile(world, parameters, 'photo'),
  sendchataction: (world, parameters) => chatOf(world, parameters) && true,
  editmessagetext: editMessageText,
  editmessagereplymarkup: editMessageReplyMarkup,
  deletemessage: deleteMessage,
  answercallbackquery: answerCallbackQuery,
  getfile: getFile,
  leavechat(world, parameters) {
    chatOf(world, parameters).left = true;
    return true;
  },
  setmycommands(world, { commands, scope, language_code }) {
    world.menus.set(String(language_code ?? ''), { commands, scope });
    return true;
  },
};
