// The composition root: configuration, ports, platforms, start; stop on SIGINT and SIGTERM. Nothing imports it.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createShell, type Shell } from './bots/serve.ts';
import { createTelegram } from './bots/telegram/bot.ts';
import { createTerminal, type Terminal } from './bots/terminal/bot.ts';
import { type Config, loadConfig } from './config.ts';
import { createApp } from './core/app.ts';
import { commands } from './core/commands/index.ts';
import { StartError } from './core/errors.ts';
import type { PlatformName, ReceivedFile } from './core/events.ts';
import type { Chance, Clock, LanguageModel, Log, Platform, Ports } from './core/ports.ts';
import { nearestLanguage, wordsFor } from './core/words/words.ts';
import { openStorage, type Storage } from './db/storage.ts';
import { createImporter } from './imports/importer.ts';
import { heicInProcess } from './imports/photos/heic-process.ts';
import { createPhotos } from './imports/photos.ts';
import { createPictures } from './imports/picture.ts';
import { createClaude } from './llm/claude.ts';
import { createQuoting } from './llm/quoting.ts';
import { createLog } from './log.ts';
import { createPrinter } from './print/printer.ts';

/** How long what is being answered may take to end when the program is asked to stop (ms). */
const GRACE_MS = 10_000;
const WAKE_MS = 60_000;
const STDERR = 2;

const clock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => sleep(ms, undefined, { signal }).catch(() => undefined), // an abort only ends the wait
};

const chance: Chance = {
  number: () => Math.random(),
  id: () => randomBytes(16).toString('hex'),
};

/** Without a key the quoting voice is all there is; with one it is the last to stand in. */
function createModels(config: Config, log: Log): Pick<Ports, 'model' | 'standIns'> {
  const { anthropicKey: apiKey, anthropicBaseUrl: baseURL, chatModel, readerModel, fallbackModel } = config;
  if (!apiKey) return { model: createQuoting(), standIns: [] };
  const claude = (name: string): LanguageModel => createClaude({ apiKey, baseURL, chatModel: name, readerModel, log });
  return {
    model: claude(chatModel),
    standIns: [...(fallbackModel ? [claude(fallbackModel)] : []), createQuoting()],
  };
}

const openOn =
  (platforms: readonly Platform[]) =>
  (name: PlatformName, file: ReceivedFile): AsyncIterable<Uint8Array> => {
    const platform = platforms.find((each) => each.name === name);
    if (!platform) throw new Error(`an upload from ${name}, which is not connected`);
    return platform.open(file);
  };

function createImports(
  config: Config,
  storage: Storage,
  platforms: readonly Platform[],
): Pick<Ports, 'importer' | 'photos'> {
  const common = {
    worker: new URL('./import-worker.js', import.meta.url),
    uploadsDir: join(config.dataDir, 'uploads'),
    open: openOn(platforms),
    chance,
  };
  const quota = { limitBytes: config.quotaBytes, used: storage.diskUseAround };
  return {
    importer: createImporter({ ...common, lend: storage.lend, quota, atOnce: 2 }),
    photos: createPhotos({ ...common, limitBytes: config.quotaBytes }),
  };
}

async function run(): Promise<void> {
  const { values } = parseArgs({ options: { person: { type: 'string', default: 'me' } } });
  const config = loadConfig();
  const online = config.telegramToken !== undefined || config.discordToken !== undefined;
  const log = createLog(config.logLevel ?? (online ? 'info' : 'warn'), STDERR);
  const storage = await openStorage({ dataDir: config.dataDir, masterKey: config.masterKey, log });
  const language = nearestLanguage(config.language);
  const terminal = online ? undefined : openTerminal(values.person, language);
  const platforms = terminal ? [terminal] : await openOnline(config, storage, log);
  const ports: Ports = {
    ...storage,
    ...createModels(config, log),
    ...createImports(config, storage, platforms),
    printer: createPrinter(),
    pictures: createPictures(openOn(platforms), heicInProcess(new URL('./heic-worker.js', import.meta.url))),
    monthlyUsd: config.monthlyUsd,
    clock,
    chance,
  };
  const app = createApp(ports, { owners: config.owners });
  const shell = createShell({ app, platforms, cards: commands, clock, log, typing: config.typing });
  const { shell: words } = wordsFor(language);
  const on = {
    telegram: config.telegramToken !== undefined,
    discord: config.discordToken !== undefined,
    model: config.anthropicKey ? config.chatModel : undefined,
    dataDir: config.dataDir,
  };
  process.stdout.write(`${words.banner(on).join('\n')}\n\n`);
  const asked = signalled();
  await Promise.race([shell.start(), asked]);
  keepAwake(shell, log);
  await Promise.race([terminal?.ended.then(shell.idle) ?? asked, asked]);
  await shell.stop();
  await Promise.race([shell.idle(), clock.sleep(GRACE_MS)]);
  await storage.close();
}

function openTerminal(person: string, language: 'en' | 'zh'): Terminal {
  const { stdin: input, stdout: output } = process;
  return createTerminal({
    input,
    output,
    person,
    sentDir: 'sent',
    language,
    interactive: input.isTTY === true,
    clock,
    chance,
  });
}

/** Every platform whose token is set. Discord's client is large, so only who needs it waits for it. */
async function openOnline(config: Config, storage: Storage, log: Log): Promise<readonly Platform[]> {
  const { telegramToken, telegramApiRoot, discordToken, discordApiRoot } = config;
  const platforms: Platform[] = [];
  if (telegramToken) platforms.push(createTelegram({ token: telegramToken, apiRoot: telegramApiRoot, clock, log }));
  if (discordToken) {
    const { createDiscord } = await import('./bots/discord/bot.ts');
    const newest = () => storage.newest('discord');
    platforms.push(createDiscord({ token: discordToken, apiRoot: discordApiRoot, clock, chance, log, newest }));
  }
  return platforms;
}

/** What the bot was asked to say first is a minute late at most. */
function keepAwake(shell: Shell, log: Log): void {
  const wake = (): void => void shell.wake().catch((error: unknown) => log.error('wake-failed', error));
  wake();
  setInterval(wake, WAKE_MS).unref();
}

const signalled = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });

try {
  await run();
  process.exit(0); // the database client keeps the event loop alive
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
