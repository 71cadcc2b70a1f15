// Discord on the loopback, as far as the real client needs it: REST, the gateway with its sessions, uploads. A test acts for
// the people, and looks at what they would see.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type {
  APIActionRowComponent,
  APIAttachment,
  APIComponentInMessageActionRow,
  APIMessage,
  APIUser,
  RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { answerCall, isRefusal, type Refusal, refusal } from './discord-calls.ts';
import { startGateway } from './discord-gateway.ts';
import { readMultipart } from './multipart.ts';

export const DISCORD_TOKEN = 'MTAw.TEST.TOKEN';
const DISCORD_EPOCH = 1_420_070_400_000;

export interface Upload {
  readonly name: string;
  readonly bytes: Buffer;
}
export interface Call {
  readonly method: string;
  /** Without the version, as "/channels/1/messages". */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly files: readonly Upload[];
  readonly authorised: boolean;
  readonly at: number;
}
export interface Chat {
  readonly id: string;
  readonly with: APIUser;
  readonly messages: Map<string, APIMessage>;
  blocked: boolean;
}
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly chat: Chat;
  readonly type: number;
  readonly at: number;
  acknowledged?: number;
  /** Of the answer that the command itself gets. */
  original?: string;
  /** What was answered for the person's eyes only. */
  whispered?: string;
}
/** One answer that the next call that fits gets instead of its own. 'drop': the connection breaks. */
export interface Failure {
  readonly call: RegExp;
  readonly fails: Refusal | 'drop';
}
export interface World {
  readonly bot: APIUser;
  readonly application: string;
  readonly chats: Map<string, Chat>;
  readonly interactions: Map<string, Interaction>;
  readonly nonces: Map<string, APIMessage>;
  readonly typing: string[];
  commands: RESTPutAPIApplicationCommandsJSONBody;
  url: string;
  /** undefined: Discord takes no token. */
  token: string | undefined;
  /** Milliseconds since 1970. */
  now(): number;
  id(): string;
  addMessage(chat: Chat, author: APIUser, content: Partial<APIMessage>, files?: readonly Upload[]): APIMessage;
  dispatch(event: string, data: object): void;
}

/** The fields of a message that a test looks at. */
export interface Shown {
  readonly id: string;
  /** As Discord draws it: without the escapes. */
  readonly text: string;
  readonly buttons: readonly { readonly label: string; readonly token: string; readonly inList: boolean }[];
  readonly files: readonly string[];
  readonly message: APIMessage;
}

export async function startDiscord() {
  const uploads = new Map<string, Buffer | { readonly redirect: string }>();
  const failures: Failure[] = [];
  const log: Call[] = [];
  let counter = 0;
  let shift = 0;

  const user = (name: string, bot: boolean): APIUser => ({
    id: world.id(),
    username: name,
    discriminator: '0',
    global_name: name,
    avatar: null,
    bot,
  });
  const world: World = {
    bot: { id: '1000', username: 'afterword', discriminator: '0', global_name: null, avatar: null, bot: true },
    application: '1000',
    chats: new Map(),
    interactions: new Map(),
    nonces: new Map(),
    typing: [],
    commands: [],
    url: '',
    token: DISCORD_TOKEN,
    now: () => Date.now() + shift,
    id: () => ((BigInt(world.now() - DISCORD_EPOCH) << 22n) | BigInt(++counter % 4096)).toString(),
    addMessage(chat, author, content, files = []) {
      const message = {
        id: world.id(),
        channel_id: chat.id,
        author,
        content: '',
        timestamp: new Date(world.now()).toISOString(),
        edited_timestamp: null,
        attachments: files.map(attach),
        embeds: [],
        components: [],
        type: 0,
        ...content,
      } as unknown as APIMessage; // what else a message has, nobody here looks at
      chat.messages.set(message.id, message);
      return message;
    },
    dispatch: (event, data) => gateway.dispatch(event, data),
  };

  function attach({ name, bytes }: Upload): APIAttachment {
    const id = world.id();
    const path = `/attachments/${id}/${encodeURIComponent(name)}`;
    uploads.set(path, bytes);
    const url = world.url + path;
    const type = /\.(png|jpg)$/.test(name) ? 'image/png' : /\.ogg$/.test(name) ? 'audio/ogg' : 'text/plain';
    return { id, filename: name, size: bytes.length, url, proxy_url: url, content_type: type };
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      const refused = isRefusal(error) ? error : refusal(500, 0, `the emulator failed: ${error}`);
      const { status, code, message, more, headers } = refused;
      answer(response, status, { code, message, ...more }, headers);
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? '', world.url);
    const upload = uploads.get(address.pathname);
    if (address.pathname.startsWith('/attachments/')) return sendUpload(response, upload);
    const call: Call = {
      method: request.method ?? '',
      path: decodeURIComponent(address.pathname).replace(/^\/api\/v10/, ''),
      query: address.searchParams,
      ...(await readBody(request)),
      authorised: world.token !== undefined && request.headers.authorization === `Bot ${world.token}`,
      at: performance.now(),
    };
    log.push(call);
    const failing = failures.findIndex((failure) => failure.call.test(`${call.method} ${call.path}`));
    const [failure] = failing >= 0 ? failures.splice(failing, 1) : [];
    if (failure?.fails === 'drop') return void request.socket.destroy();
    if (failure) throw failure.fails;
    answer(response, 200, answerCall(world, call));
  }

  const gateway = startGateway(server, world);
  world.url = `http://127.0.0.1:${await listen(server)}`;

  /** Somebody with a private chat to the bot. */
  function person(locale = 'en-US') {
    const who = user('Ada', false);
    const chat: Chat = { id: world.id(), with: who, messages: new Map(), blocked: false };
    world.chats.set(chat.id, chat);
    const write = (content: Partial<APIMessage>, files: readonly Upload[] = []): APIMessage =>
      world.addMessage(chat, who, content, files);
    const tell = (message: APIMessage): APIMessage => {
      world.dispatch('MESSAGE_CREATE', { ...message, channel_type: 1 });
      return message;
    };
    const asBytes = (files: Readonly<Record<string, string | Buffer>>): readonly Upload[] =>
      Object.entries(files).map(([name, bytes]) => ({ name, bytes: Buffer.from(bytes) }));

    function interact(type: number, data: object, more: object = {}): Interaction {
      const id = world.id();
      const interaction: Interaction = { id, token: `token-${id}`, chat, type, at: world.now() };
      world.interactions.set(interaction.token, interaction);
      world.dispatch('INTERACTION_CREATE', {
        id,
        application_id: world.application,
        type,
        token: interaction.token,
        version: 1,
        user: who,
        channel_id: chat.id,
        channel: { id: chat.id, type: 1 },
        locale,
        context: 1,
        entitlements: [],
        attachment_size_limit: 10_485_760,
        authorizing_integration_owners: { 1: who.id },
        data: { id: world.id(), type: 1, ...data },
        ...more,
      });
      return interaction;
    }

    function slash(name: string, text = '', files: Readonly<Record<string, string | Buffer>> = {}): Interaction {
      const attachments = asBytes(files).map(attach);
      const options = [
        ...(text ? [{ type: 3, name: 'text', value: text }] : []),
        ...attachments.map(({ id }, index) => ({ type: 11, name: index ? `file${index + 1}` : 'file', value: id })),
      ];
      const resolved = { attachments: Object.fromEntries(attachments.map((each) => [each.id, each])) };
      return interact(2, { name, options, resolved });
    }

    function press(message: APIMessage, label: string): Interaction {
      const button = shown(message).buttons.find((each) => each.label === label || each.label.startsWith(label));
      if (!button) throw new Error(`no button ${label}`);
      return button.inList
        ? interact(3, { component_type: 3, custom_id: 'list:0', values: [button.token] }, { message })
        : interact(3, { component_type: 2, custom_id: button.token }, { message });
    }

    return {
      id: who.id,
      chat,
      write,
      tell,
      slash,
      press,
      interact,
      say: (text: string) => tell(write({ content: text })),
      upload: (files: Readonly<Record<string, string | Buffer>>, text = '') =>
        tell(write({ content: text }, asBytes(files))),
      edit(message: APIMessage, text: string) {
        message.content = text;
        message.edited_timestamp = new Date(world.now()).toISOString();
        world.dispatch('MESSAGE_UPDATE', message);
      },
      /** What the bot has sent and not deleted, in order; an answer that is still awaited is not among them. */
      seen: (): readonly Shown[] =>
        [...chat.messages.values()].filter((each) => each.author.bot && !((each.flags ?? 0) & 128)).map(shown),
    };
  }

  async function stop(): Promise<void> {
    gateway.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  return {
    apiRoot: `${world.url}/api`,
    token: DISCORD_TOKEN,
    world,
    uploads,
    gateway,
    log,
    person,
    stop,
    calls: (pattern: RegExp): readonly Call[] => log.filter((call) => pattern.test(`${call.method} ${call.path}`)),
    fail: (call: RegExp, fails: Failure['fails']): void => void failures.push({ call, fails }),
    /** Lets time pass for whatever Discord compares with the clock. */
    wait: (ms: number): void => {
      shift += ms;
    },
  };
}

export type FakeDiscord = Awaited<ReturnType<typeof startDiscord>>;

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

function shown(message: APIMessage): Shown {
  const rows = (message.components ?? []) as readonly Row[]; // the bot sends no other
  const buttons = rows
    .flatMap((row) => row.components)
    .flatMap((each) => {
      if (each.type === 2 && 'custom_id' in each)
        return [{ label: each.label ?? '', token: each.custom_id, inList: false }];
      return each.type === 3 ? each.options.map(({ label, value }) => ({ label, token: value, inList: true })) : [];
    });
  const text = message.content.replace(/\\([^0-9A-Za-z\s])/g, '$1');
  return { id: message.id, text, buttons, files: message.attachments.map((each) => each.filename), message };
}

const listen = (server: ReturnType<typeof createServer>): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)); // a TCP server has no other
  });

function answer(response: ServerResponse, status: number, body: unknown, headers: object = {}): void {
  if (body === undefined) return void response.writeHead(204, { ...headers }).end();
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

function sendUpload(response: ServerResponse, upload: Buffer | { readonly redirect: string } | undefined): void {
  if (!upload) return void response.writeHead(404).end();
  if ('redirect' in upload) return void response.writeHead(302, { location: upload.redirect }).end();
  response.writeHead(200).end(upload);
}

async function readBody(request: IncomingMessage): Promise<Pick<Call, 'body' | 'files'>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (body.length === 0) return { body: {}, files: [] };
  if (!type.startsWith('multipart/')) return { body: JSON.parse(body.toString()), files: [] };
  const parts = readMultipart(body, type);
  const json = parts.find(({ name }) => name === 'payload_json');
  const files = parts.flatMap(({ fileName, bytes }) => (fileName ? [{ name: fileName, bytes }] : []));
  return { body: json ? JSON.parse(json.bytes.toString()) : {}, files };
}
