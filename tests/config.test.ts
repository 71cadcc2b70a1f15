import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

describe('the configuration', () => {
  it('starts with nothing set: a terminal chat, the quoting voice, ./data', () => {
    const config = readConfig({});
    expect(config.telegramToken).toBeUndefined();
    expect(config.anthropicKey).toBeUndefined();
    expect(config.dataDir).toBe('./data');
    expect(config.typing).toBe(true);
    expect(config.owners).toBeUndefined();
    expect(config.chatModel).toBe('claude-sonnet-5-5');
    expect(config.readerModel).toBe('claude-haiku-5-5');
  });

  it('names everything that is wrong in one message, without repeating the values', () => {
    const wrong = {
      TELEGRAM_BOT_TOKEN: 'secret-but-wrong',
      ANTHROPIC_BASE_URL: 'not an address',
      AFTERWORD_KEY: 'short',
      AFTERWORD_TYPING: 'sometimes',
      AFTERWORD_OWNERS: 'me',
      AFTERWORD_QUOTA_MB: 'much',
      AFTERWORD_MONTHLY_USD: '-3',
      LOG_LEVEL: 'loud',
    };
    const read = () => readConfig(wrong);
    for (const name of Object.keys(wrong)) expect(read).toThrow(name);
    for (const value of ['secret-but-wrong', 'not an address', 'sometimes']) expect(read).not.toThrow(value);
  });

  it('knows a model to fall back on and a monthly amount, and does without either', () => {
    const config = readConfig({ AFTERWORD_FALLBACK_MODEL: 'llama', AFTERWORD_MONTHLY_USD: '2.5' });
    expect([config.fallbackModel, config.monthlyUsd]).toEqual(['llama', 2.5]);
    expect([readConfig({}).fallbackModel, readConfig({}).monthlyUsd]).toEqual([undefined, undefined]);
  });

  it('takes an empty value for an absent one', () => {
    expect(readConfig({ TELEGRAM_BOT_TOKEN: '', AFTERWORD_KEY: ' ' }).telegramToken).toBeUndefined();
  });

  it('reads the owners as a list', () => {
    const { owners } = readConfig({ AFTERWORD_OWNERS: 'telegram:12, terminal:me' });
    expect([...(owners ?? [])]).toEqual(['telegram:12', 'terminal:me']);
  });

  it('lets a local server that speaks the same API do without a key', () => {
    expect(readConfig({ ANTHROPIC_BASE_URL: 'http://127.0.0.1:11434' }).anthropicKey).toBeDefined();
  });
});
