// The only reader of process.env. Everything missing or wrong is named in one error.
import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { z } from 'zod';
import { StartError } from './core/errors.ts';

export interface Config {
  readonly telegramToken: string | undefined;
  readonly telegramApiRoot: string;
  readonly discordToken: string | undefined;
  readonly discordApiRoot: string;
  readonly anthropicKey: string | undefined;
  readonly anthropicBaseUrl: string | undefined;
  readonly dataDir: string;
  readonly masterKey: string | undefined;
  readonly chatModel: string;
  readonly readerModel: string;
  /** Speaks where the first refuses or fails; undefined: none does. */
  readonly fallbackModel: string | undefined;
  /** What one person's models may cost in a calendar month (US dollars); undefined: no end. */
  readonly monthlyUsd: number | undefined;
  /** False: nothing waits, neither for more lines nor between bubbles. */
  readonly typing: boolean;
  /** As "platform:id"; undefined: everybody. */
  readonly owners: ReadonlySet<string> | undefined;
  readonly quotaBytes: number;
  /** undefined: quiet beside a terminal chat, 'info' otherwise. */
  readonly logLevel: string | undefined;
  /** Of the machine, BCP 47, for the terminal. */
  readonly language: string;
}

const MEGABYTE = 1024 * 1024;
const text = z.string().trim().min(1);
const url = z.url({ protocol: /^https?$/, error: 'is not an http(s) address' });

const owners = text.transform((list, context) => {
  const each = list.split(',').map((entry) => entry.trim());
  if (each.every((entry) => /^(telegram|discord|terminal):\S+$/.test(entry))) return new Set(each);
  context.addIssue({ code: 'custom', message: 'is not a list like telegram:123,terminal:me' });
  return z.NEVER;
});

const environment = z.object({
  TELEGRAM_BOT_TOKEN: text.regex(/^\d+:[\w-]+$/, 'does not look like a token from BotFather (123456:ABC…)').optional(),
  TELEGRAM_API_ROOT: url.default('https://api.telegram.org'),
  DISCORD_TOKEN: text
    .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, 'does not look like a bot token from the Developer Portal (it has two dots)')
    .optional(),
  DISCORD_API_ROOT: url.default('https://discord.com/api'),
  ANTHROPIC_API_KEY: text.optional(),
  ANTHROPIC_BASE_URL: url.optional(),
  AFTERWORD_DATA: text.default('./data'),
  AFTERWORD_KEY: text.min(16, 'is shorter than 16 characters').optional(),
  AFTERWORD_CHAT_MODEL: text.default('claude-sonnet-5-5'),
  AFTERWORD_READER_MODEL: text.default('claude-haiku-5-5'),
  AFTERWORD_FALLBACK_MODEL: text.optional(),
  AFTERWORD_MONTHLY_USD: z.coerce.number('is not a number').positive('is not above 0').optional(),
  AFTERWORD_TYPING: z.enum(['real', 'off'], 'is neither real nor off').default('real'),
  AFTERWORD_OWNERS: owners.optional(),
  AFTERWORD_QUOTA_MB: z.coerce
    .number('is not a number')
    .int('is not a whole number')
    .min(1, 'is below 1')
    .default(2048),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'is not one of fatal, error, warn, info, debug, trace, silent',
    )
    .optional(),
});

/** Empty values count as absent. Throws StartError naming every wrong value; the values themselves are not repeated. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
    throw new StartError(`Afterword cannot start: the configuration is wrong.\n${faults.join('\n')}`);
  }
  const { data } = parsed;
  return {
    telegramToken: data.TELEGRAM_BOT_TOKEN,
    telegramApiRoot: data.TELEGRAM_API_ROOT.replace(/\/+$/, ''),
    discordToken: data.DISCORD_TOKEN,
    discordApiRoot: data.DISCORD_API_ROOT.replace(/\/+$/, ''),
    // a local server that speaks the same API asks for no key, but the SDK wants one
    anthropicKey: data.ANTHROPIC_API_KEY ?? (data.ANTHROPIC_BASE_URL ? 'local' : undefined),
    anthropicBaseUrl: data.ANTHROPIC_BASE_URL,
    dataDir: data.AFTERWORD_DATA,
    masterKey: data.AFTERWORD_KEY,
    chatModel: data.AFTERWORD_CHAT_MODEL,
    readerModel: data.AFTERWORD_READER_MODEL,
    fallbackModel: data.AFTERWORD_FALLBACK_MODEL,
    monthlyUsd: data.AFTERWORD_MONTHLY_USD,
    typing: data.AFTERWORD_TYPING === 'real',
    owners: data.AFTERWORD_OWNERS,
    quotaBytes: data.AFTERWORD_QUOTA_MB * MEGABYTE,
    logLevel: data.LOG_LEVEL,
    language: (given.LC_ALL ?? given.LANG ?? 'en').replace('_', '-'),
  };
}

/** Reads `.env` in the current folder, where there is one; what the environment says goes first. */
export function loadConfig(): Config {
  if (existsSync('.env')) loadEnvFile('.env');
  return readConfig(process.env);
}
