// A Bot API on the loopback that the real client accepts: long polling with offsets, files, edits, buttons, groups, and
// errors in Telegram's shape. A test acts for the people, and looks at what they would see.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Update, User } from 'grammy/types';
import { readMultipart } from './multipart.ts';
import { calls, refusal } from './telegram-calls.ts';

export interface Uploaded {
  readonly name: string;
  readonly bytes: Buffer;
}
export type Parameters = Readonly<Record<string, unknown>>;
export interface ApiRefusal {
  readonly refused: true;
  readonly code: number;
  readonly description: string;
  readonly parameters?: object;
}
/** The fields a test looks at. */
export interface Seen {
  readonly message_id: number;
  date: number;
  readonly from: User;
  text?: string;
  readonly caption?: string;
  readonly document?: { readonly file_id: string; readonly file_name: string };
  readonly photo?: readonly { readonly file_id: string }[];
  readonly has_protected_content?: true;
  readonly link_preview_options?: object;
  reply_markup?: {
    readonly inline_keyboard: readonly (readonly { readonly text: string; readonly callback_data: string }[])[];
  };
}
export interface Chat {
  readonly id: number;
  readonly type: 'private' | 'group' | 'channel';
  readonly messages: Map<number, Seen>;
  blocked: boolean;
  left: boolean;
}
interface StoredFile {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly file_name: string;
  readonly file_size: number;
  readonly file_path: string;
  /** undefined: Telegram has thrown them away. */
  readonly bytes: Buffer | undefined;
}
export interface World {
  readonly bot: User;
  readonly chats: Map<number, Chat>;
  readonly files: Map<string, StoredFile>;
  readonly presses: Map<string, { answered: boolean }>;
  readonly menus: Map<string, { readonly commands: unknown; readonly scope: unknown }>;
  /** As a local Bot API server: no limit on downloads. */
  local: boolean;
  addMessage(chat: Chat, from: User, content: object): Seen;
  addFile(name: string, bytes: Buffer, path?: string): Omit<StoredFile, 'bytes' | 'file_path'>;
}
/** One answer that the next call of the method gets instead of its own. 'drop': the connection breaks. */
export interface Failure {
  readonly method: string;
  readonly fails: { readonly code: number; readonly description: string; readonly parameters?: object } | 'drop';
}

export type Written = NonNullable<Update['message']>;

const TOKEN = '1000:TEST';
type PollParameters = { readonly offset?: number; readonly limit?: number; readonly timeout?: number };

export async function startTelegram() {
  const queue: Update[] = [];
  const failures: Failure[] = [];
  /** Every call but getUpdates, in order. */
  const log: { readonly method: string; readonly parameters: Parameters; readonly at: number }[] = [];
  /** The offsets of getUpdates, in order: what the bot confirmed. */
  const offsets: number[] = [];
  const allowed: unknown[] = [];
  let counter = 0;
  const next = (): number => ++counter;
  let poll: { readonly wake: () => void; readonly kick: () => void } | undefined;

  const world: World = {
    bot: { id: 1000, is_bot: true, first_name: 'Afterword', username: 'afterword_bot' },
    chats: new Map(),
    files: new Map(),
    presses: new Map(),
    menus: new Map(),
    local: false,
    addMessage(chat, from, content) {
      const message: Seen = { message_id: next(), date: Math.floor(Date.now() / 1000), from, ...content };
      chat.messages.set(message.message_id, message);
      return Object.assign(message, { chat: { id: chat.id, type: chat.type } });
    },
    addFile(name, bytes, path) {
      const id = `F${next()}`;
      const file = { file_id: id, file_unique_id: `U${id}`, file_name: name, file_size: bytes.length };
      world.files.set(id, { ...file, file_path: path ?? `documents/${id}`, bytes });
      return file;
    },
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      const refused = isRefusal(error) ? error : refusal(500, `the emulator failed: ${error}`);
      const { code, description, parameters } = refused;
      answer(response, code, { ok: false, error_code: code, description, ...(parameters && { parameters }) });
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(request.url ?? '');
    const [, fileToken, filePath] = /^\/file\/bot([^/]+)\/(.+)$/.exec(path) ?? [];
    if (filePath) return sendBytes(response, fileToken, filePath);
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(path) ?? [];
    const parameters = await readParameters(request);
    if (token !== TOKEN) throw refusal(401, 'Unauthorized');
    const polling = method.toLowerCase() === 'getupdates';
    if (!polling) log.push({ method, parameters, at: performance.now() });
    const failing = failures.findIndex((failure) => failure.method === method);
    const [failure] = failing >= 0 ? failures.splice(failing, 1) : [];
    if (failure?.fails === 'drop') return void request.socket.destroy();
    if (failure) throw refusal(failure.fails.code, failure.fails.description, failure.fails.parameters);
    const call = calls[method.toLowerCase()];
    if (!polling && !call) throw refusal(404, `Not Found: the emulator has no ${method}`);
    const result = call ? call(world, parameters) : await getUpdates(parameters as PollParameters, request); // as sent
    answer(response, 200, { ok: true, result });
  }

  function sendBytes(response: ServerResponse, token: string | undefined, path: string): void {
    const file = [...world.files.values()].find((each) => each.file_path === path);
    if (token !== TOKEN || !file?.bytes) throw refusal(404, 'Not Found');
    response.writeHead(200).end(file.bytes);
  }

  async function getUpdates(parameters: PollParameters, request: IncomingMessage): Promise<readonly Update[]> {
    const { offset = 0, limit = 100, timeout = 0 } = parameters;
    poll?.kick();
    offsets.push(offset);
    if ('allowed_updates' in parameters) allowed.push(parameters.allowed_updates);
    while (queue[0] && queue[0].update_id < offset) queue.shift();
    if (queue.length === 0 && timeout > 0) await untilSomething(timeout, request);
    return queue.slice(0, limit);
  }

  function untilSomething(timeout: number, request: IncomingMessage): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => settle(resolve), timeout * 1000);
      const left = (): void => settle(resolve);
      const settle = (done: () => void): void => {
        clearTimeout(timer);
        request.socket.off('close', left);
        poll = undefined;
        done();
      };
      const conflict = refusal(409, 'Conflict: terminated by other getUpdates request');
      poll = { wake: () => settle(resolve), kick: () => settle(() => reject(conflict)) };
      request.socket.once('close', left);
    });
  }

  /** Several at once arrive in one answer. */
  function push(...updates: readonly Omit<Update, 'update_id'>[]): void {
    for (const update of updates) queue.push({ update_id: next(), ...update });
    poll?.wake();
  }

  function newChat(id: number, type: Chat['type']): Chat {
    const chat: Chat = { id, type, messages: new Map(), blocked: false, left: false };
    world.chats.set(id, chat);
    return chat;
  }

  /** Somebody with a private chat to the bot. */
  function person(language?: string) {
    const id = 500_000 + next();
    const user: User = { id, is_bot: false, first_name: 'Ada', ...(language && { language_code: language }) };
    const chat = newChat(id, 'private');
    const write = (content: object): Written => world.addMessage(chat, user, content) as unknown as Written; // `addMessage` puts the chat in, which Seen leaves out
    const attach = (name: string, bytes: Buffer | string, caption?: string, more: object = {}): Written =>
      write({ document: world.addFile(name, Buffer.from(bytes)), ...(caption && { caption }), ...more });
    return {
      id,
      chat,
      write,
      attach,
      send: (content: object) => push({ message: write(content) }),
      say: (text: string) => push({ message: write({ text }) }),
      upload: (name: string, bytes: Buffer | string, caption?: string) =>
        push({ message: attach(name, bytes, caption) }),
      /** The parts as separate updates, all there at once. */
      album(files: readonly string[] | Readonly<Record<string, Buffer>>, caption?: string) {
        const group = { media_group_id: `G${next()}` };
        const parts = Array.isArray(files) ? files.map((name) => [name, name] as const) : Object.entries(files);
        const messages = parts.map(([name, bytes], index) =>
          attach(name, bytes, index === 0 ? caption : undefined, group),
        );
        push(...messages.map((message) => ({ message })));
      },
      /** Pictures as the chat shows them, in one album where they are several. */
      show(pictures: readonly Buffer[], caption: string) {
        const group = pictures.length > 1 ? { media_group_id: `G${next()}` } : {};
        const messages = pictures.map((bytes, index) => {
          const { file_id, file_unique_id, file_size } = world.addFile(`photo${index}`, bytes, `photos/${index}.jpg`);
          const photo = [{ file_id, file_unique_id, file_size, width: 320, height: 240 }];
          return write({ photo, ...(index === 0 && { caption }), ...group });
        });
        push(...messages.map((message) => ({ message })));
      },
      edit(message: Written, text: string) {
        push({ edited_message: { ...message, text, edit_date: message.date + 5 } as Update['edited_message'] }); // a text message stays one
      },
      press(message: Seen, label: string) {
        const button = message.reply_markup?.inline_keyboard.flat().find((each) => each.text === label);
        if (!button) throw new Error(`no button ${label}`);
        const id = String(next());
        const pressed = { answered: false };
        world.presses.set(id, pressed);
        const shown = message as unknown as Written; // as above
        push({ callback_query: { id, from: user, message: shown, chat_instance: '1', data: button.callback_data } });
        return pressed;
      },
      /** What the bot has sent and not deleted. */
      seen: (): readonly Seen[] => [...chat.messages.values()].filter((message) => message.from.is_bot),
    };
  }

  /** A group or channel; `add` brings the bot in, `say` writes there. */
  function group(language: string, type: 'group' | 'channel' = 'group') {
    const chat = newChat(-900_000 - next(), type);
    const from: User = { id: 400_000 + next(), is_bot: false, first_name: 'Bo', language_code: language };
    const add = (): Omit<Update, 'update_id'> => {
      chat.left = false;
      const shape = { id: chat.id, type, title: 'Friends' };
      const status = (is: string) => ({ user: world.bot, status: is });
      const change = { chat: shape, from, date: 0, old_chat_member: status('left'), new_chat_member: status('member') };
      return { my_chat_member: change as unknown as Update['my_chat_member'] }; // a member's many rights are left out
    };
    const write = (text: string): Omit<Update, 'update_id'> => ({
      message: world.addMessage(chat, from, { text }) as unknown as Written, // as above
    });
    return {
      chat,
      add: () => push(add()),
      addAndWrite: (text: string) => push(add(), write(text)),
      say: (text: string) => push(write(text)),
      seen: (): readonly Seen[] => [...chat.messages.values()].filter((message) => message.from.is_bot),
    };
  }

  async function stop(): Promise<void> {
    poll?.wake();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  const port = await listen(server);
  return {
    apiRoot: `http://127.0.0.1:${port}`,
    token: TOKEN,
    world,
    queue,
    log,
    offsets,
    allowed,
    push,
    person,
    group,
    stop,
    /** How often the method was called. */
    count: (method: string): number => log.filter((call) => call.method === method).length,
    fail: (method: string, fails: Failure['fails']): void => void failures.push({ method, fails }),
  };
}

export type FakeTelegram = Awaited<ReturnType<typeof startTelegram>>;

const isRefusal = (error: unknown): error is ApiRefusal =>
  typeof error === 'object' && error !== null && 'refused' in error;

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)); // a TCP server has no other
  });

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function readParameters(request: IncomingMessage): Promise<Parameters> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (body.length === 0) return {};
  if (!type.startsWith('multipart/')) return JSON.parse(body.toString());
  const parts = readMultipart(body, type);
  const files = new Map(
    parts.flatMap(({ name, fileName, bytes }) => (fileName ? [[name, { name: fileName, bytes }]] : [])),
  );
  const values = parts.flatMap(({ name, fileName, bytes }) => (fileName ? [] : [[name, bytes.toString()]]));
  return Object.fromEntries(
    values.map(([name = '', value = '']) => [name, files.get(value.replace(/^attach:\/\//, '')) ?? value]),
  );
}
