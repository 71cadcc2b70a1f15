import { describe, expect, test } from 'vitest';
import { receipt } from '../../src/core/farewell/receipt.ts';
import type { PersonaId, PersonId } from '../../src/core/identity.ts';
import type { ErasureOrder } from '../../src/core/ports.ts';

const order: ErasureOrder = {
  id: 'a',
  person: 'p' as PersonId, // brands
  persona: 'q' as PersonaId,
  platform: 'terminal',
  chat: 'c',
  language: 'en',
  reflectionKept: false,
};
const erased = { personas: 1, messages: 3214, turns: 12, files: 1 };

describe('the receipt', () => {
  test('lists what was erased and what the bot can not erase', () => {
    const text = receipt(order, erased, 'quoting');
    for (const part of [
      'The record is erased, and with it everything that was made from it',
      '3,214 messages',
      '12 exchanges',
      '1 file',
      'can not erase',
      './sent',
      'your own copy',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('provider');
    expect(text).not.toContain('Telegram');
  });

  test('names the model provider where a model was used', () => {
    expect(receipt(order, erased, 'model')).toContain('model provider');
  });

  test('names the chat of the platform, and ./sent only for the terminal', () => {
    const text = receipt({ ...order, platform: 'telegram' }, erased, 'quoting');
    expect(text).toContain('delete the chat in Telegram');
    expect(text).not.toContain('./sent');
  });

  test('says that a kept reflection is still there, and only then', () => {
    expect(receipt({ ...order, reflectionKept: true }, erased, 'quoting')).toContain('the reflection you kept');
    expect(receipt(order, erased, 'quoting')).not.toContain('the reflection you kept');
  });

  test('after /delete nothing is said to be left', () => {
    const text = receipt({ ...order, persona: undefined }, erased, 'quoting');
    expect(text).toContain('Everything of yours is erased.');
    expect(text).not.toContain('Still here');
  });

  test('names what stays because it was asked for, and only then', () => {
    const shutUntil = Date.UTC(2026, 7, 18);
    const checkIn = Date.UTC(2026, 4, 27);
    const text = receipt({ ...order, persona: undefined, shutUntil, checkIn }, erased, 'quoting');
    expect(text).toContain('not let in again before 18 August 2026');
    expect(text).toContain('a mark of your account');
    expect(text).toContain('One message comes on 27 May 2026');
    expect(text).toMatch(/Take care\.$/);
    expect(receipt(order, erased, 'quoting')).not.toMatch(/not let in|One message/);
  });

  test('speaks the language of the order', () => {
    const text = receipt({ ...order, language: 'zh' }, erased, 'model');
    expect(text).toContain('3,214 条聊天记录');
    expect(text).toContain('模型服务商');
    expect(text).not.toMatch(/erase/);
  });
});
