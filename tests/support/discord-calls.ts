// Discord's REST calls, as far as the bot makes them. They change the world of the emulator and answer as Discord does.
import type { APIMessage } from 'discord.js';
import type { Call, Chat, Interaction, World } from './discord.ts';

export interface Refusal {
  readonly refused: true;
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly more?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export const refusal = (
  status: number,
  code: number,
  message: string,
  more?: Pick<Refusal, 'more' | 'headers'>,
): Refusal => ({ refused: true, status, code, message, ...more });

export const isRefusal = (error: unknown): error is Refusal =>
  typeof error === 'object' && error !== null && 'refused' in error;

const TEXT_LIMIT = 2000;
const UPLOAD_LIMIT = 10 * 1024 * 1024;
/** What an acknowledgement may take, and how long an interaction can be answered (ms). */
const ACKNOWLEDGE_MS = 3000;
const ANSWER_MS = 15 * 60_000;
const LOADING = 128;
const EPHEMERAL = 64;

type Parts = readonly string[];
type Handler = (world: World, call: Call, parts: Parts) => unknown;

function chatOf(world: World, id = ''): Chat {
  const chat = world.chats.get(id);
  if (!chat) throw refusal(404, 10_003, 'Unknown Channel');
  return chat;
}

function checkContent({ body, files }: Pick<Call, 'body' | 'files'>): Partial<APIMessage> {
  const { content = '', components = [], flags } = body as Partial<APIMessage>; // checked here, as Discord does
  if ([...content].length > TEXT_LIMIT) throw refusal(400, 50_035, 'Invalid Form Body: content');
  if (content.trim() === '' && files.length === 0) throw refusal(400, 50_006, 'Cannot send an empty message');
  if (files.some(({ bytes }) => bytes.length > UPLOAD_LIMIT)) throw refusal(413, 40_005, 'Request entity too large');
  checkComponents(components);
  return { content, components, ...(flags === undefined ? {} : { flags }) };
}

function checkComponents(components: NonNullable<APIMessage['components']>): void {
  const rows = components.map((row) => ('components' in row ? row.components : []));
  const all = rows.flat() as readonly {
    type: number;
    custom_id?: string;
    label?: string;
    options?: readonly object[];
  }[]; // of rows
  const ids = all.map((each) => each.custom_id ?? '');
  const wrong =
    rows.length > 5 ||
    rows.some((row) => row.length === 0 || row.length > 5) ||
    new Set(ids).size < ids.length ||
    ids.some((id) => id === '' || id.length > 100) ||
    all.some((each) => each.type === 2 && ((each.label ?? '') === '' || (each.label ?? '').length > 80)) ||
    all.some((each) => each.type === 3 && (each.options?.length ?? 0) > 25);
  if (wrong) throw refusal(400, 50_035, 'Invalid Form Body: components');
}

function createMessage(world: World, call: Call, [id]: Parts): APIMessage {
  const chat = chatOf(world, id);
  if (chat.blocked) throw refusal(403, 50_007, 'Cannot send messages to this user');
  const { nonce, enforce_nonce } = call.body as { nonce?: string; enforce_nonce?: boolean }; // as sent
  if ((nonce ?? '').length > 25) throw refusal(400, 50_035, 'Invalid Form Body: nonce');
  const before = enforce_nonce && nonce !== undefined ? world.nonces.get(nonce) : undefined;
  if (before) return before;
  const message = world.addMessage(chat, world.bot, checkContent(call), call.files);
  if (nonce !== undefined) world.nonces.set(nonce, message);
  world.dispatch('MESSAGE_CREATE', { ...message, channel_type: 1 });
  return message;
}

function listMessages(world: World, { query }: Call, [id]: Parts): readonly APIMessage[] {
  const chat = chatOf(world, id);
  const after = BigInt(query.get('after') ?? '0');
  const limit = Number(query.get('limit') ?? '50');
  const newer = [...chat.messages.values()].filter((message) => BigInt(message.id) > after);
  return (query.has('after') ? newer.slice(0, limit) : newer.slice(-limit)).reverse();
}

function messageOf(world: World, [chat, id = '']: Parts): APIMessage {
  const message = chatOf(world, chat).messages.get(id);
  if (!message) throw refusal(404, 10_008, 'Unknown Message');
  return message;
}

function editMessage(world: World, call: Call, parts: Parts): APIMessage {
  const message = messageOf(world, parts);
  if (message.author.id !== world.bot.id) throw refusal(403, 50_005, 'Cannot edit a message authored by another user');
  const body = { content: message.content, ...call.body };
  return Object.assign(message, checkContent({ ...call, body }));
}

function acknowledge(world: World, { body }: Call, [, token = '']: Parts): undefined {
  const interaction = world.interactions.get(token);
  if (!interaction || world.now() - interaction.at > ACKNOWLEDGE_MS) throw refusal(404, 10_062, 'Unknown interaction');
  if (interaction.acknowledged !== undefined) throw refusal(400, 40_060, 'Interaction has already been acknowledged.');
  const { type, data } = body as { type: number; data?: Partial<APIMessage> }; // as sent
  interaction.acknowledged = type;
  if (type === 4 && (data?.flags ?? 0) & EPHEMERAL) interaction.whispered = data?.content ?? '';
  if (type === 5) interaction.original = world.addMessage(interaction.chat, world.bot, { flags: LOADING }).id;
}

function originalOf(world: World, [, token = '']: Parts): { interaction: Interaction; message: APIMessage } {
  const interaction = world.interactions.get(token);
  if (!interaction || world.now() - interaction.at > ANSWER_MS) throw refusal(401, 50_027, 'Invalid Webhook Token');
  const message = interaction.chat.messages.get(interaction.original ?? '');
  if (!message) throw refusal(404, 10_008, 'Unknown Message');
  return { interaction, message };
}

function editOriginal(world: World, call: Call, parts: Parts): APIMessage {
  const { interaction, message } = originalOf(world, parts);
  const sent = world.addMessage(interaction.chat, world.bot, checkContent(call), call.files);
  interaction.chat.messages.delete(sent.id);
  const { content, components, attachments, flags = 0 } = sent;
  return Object.assign(message, { content, components, attachments, flags: flags & ~LOADING });
}

function deleteOriginal(world: World, _call: Call, parts: Parts): undefined {
  const { interaction, message } = originalOf(world, parts);
  interaction.chat.messages.delete(message.id);
}

function setCommands(world: World, { body }: Call): unknown {
  const commands = body as unknown as World['commands']; // as sent; checked as Discord does
  for (const { name, description } of commands as readonly { name: string; description: string }[]) {
    if (!/^[a-z_-]{1,32}$/.test(name) || description.length < 1 || description.length > 100)
      throw refusal(400, 50_035, 'Invalid Form Body: commands');
  }
  world.commands = commands;
  return commands.map((command) => ({ id: world.id(), ...command }));
}

function startTyping(world: World, _call: Call, [id = '']: Parts): undefined {
  if (chatOf(world, id).blocked) throw refusal(403, 50_007, 'Cannot send messages to this user');
  world.typing.push(id);
}

const gatewayAddress = ({ url }: World): object => ({
  url: `${url.replace('http', 'ws')}/gateway`,
  shards: 1,
  session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
});

const calls: readonly (readonly [RegExp, Handler])[] = [
  [/^GET \/gateway\/bot$/, gatewayAddress],
  [/^GET \/applications\/@me$/, (world) => ({ id: world.application, name: 'Afterword', flags: 0, bot: world.bot })],
  [/^PUT \/applications\/1000\/commands$/, setCommands],
  [/^POST \/channels\/(\d+)\/typing$/, startTyping],
  [/^POST \/channels\/(\d+)\/messages$/, createMessage],
  [/^GET \/channels\/(\d+)\/messages$/, listMessages],
  [/^GET \/channels\/(\d+)\/messages\/(\d+)$/, (world, _call, parts) => messageOf(world, parts)],
  [/^PATCH \/channels\/(\d+)\/messages\/(\d+)$/, editMessage],
  [/^POST \/interactions\/(\d+)\/([^/]+)\/callback$/, acknowledge],
  [/^PATCH \/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/, editOriginal],
  [/^DELETE \/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/, deleteOriginal],
];

/** Interactions are answered without the bot's token. */
const isOpen = ({ path }: Call): boolean => /^\/(interactions|webhooks)\//.test(path);

export function answerCall(world: World, call: Call): unknown {
  if (!isOpen(call) && !call.authorised) throw refusal(401, 0, '401: Unauthorized');
  for (const [pattern, handler] of calls) {
    const match = pattern.exec(`${call.method} ${call.path}`);
    if (match) return handler(world, call, match.slice(1));
  }
  throw refusal(404, 0, `404: Not Found: the emulator has no ${call.method} ${call.path}`);
}
