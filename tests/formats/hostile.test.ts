// Files made to hurt, made from each format's own fixtures: what would have to be repeated, swollen or forged in them is the
// same for all formats. Each is read to its end, or refused in words, within a bounded share of the processor.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MB, PIECES, read as readIn } from '../support/hostile.ts';
import { filled, repeated, SEEDS_BY_FORMAT, type Seed, type Slot, slotOf } from '../support/seeds.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'afterword-hostile-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));
const read = (seed: Seed, content: string | Uint8Array, what: string) => readIn(FOLDER, seed, content, what);

const NAMES: readonly string[] = [
  'a: b',
  'a:b：c',
  '[a] <b> (c)',
  '2024-03-02 10:00:00 x',
  '\u202eevil\u202c\u2066',
  'a\u0001\u001b[31m\u0007',
  '__proto__',
  'constructor',
  '"',
  ',",\t',
  '😂'.repeat(400),
  ' ',
  'null',
];

/** Each of them once. */
async function readAll(seed: Seed, contents: readonly string[], what: string): Promise<void> {
  for (const content of new Set(contents)) await read(seed, content, `${what}: ${content.slice(0, 200)}`);
}

/**
 * What takes longer than it may at 128 kB, a second and a quarter, takes 19 ms at an eighth of that where time grows with the
 * square of the length. What is through before is not among them; all else is read whole, and held to its time.
 */
async function readGrowing(seed: Seed, ofLength: (length: number) => string, what: string): Promise<void> {
  const { seconds: early } = await read(seed, ofLength(1 << 14), what);
  if (early < 0.018) return;
  const { seconds } = await read(seed, ofLength(1 << 17), what);
  // what was slow must not have grown with the square: an eighth of the length in well over a twentieth of the time
  if (seconds > 0.4) expect(seconds / early, what).toBeLessThan(24);
}

const slotsOf = (seeds: readonly Seed[]): readonly Slot[] => seeds.flatMap((seed) => slotOf(seed) ?? []);

/** A database, and notes, which have a test of their own below. */
const WITHOUT_TEXTS = ['ex-skill', 'imessage-chat-db'];

describe.each(SEEDS_BY_FORMAT)('%s', (format, seeds) => {
  const slots = slotsOf(seeds);
  const [slot] = slots;

  it('shows where its texts stand, so that they can be spoiled', () => {
    expect(slot === undefined).toBe(WITHOUT_TEXTS.includes(format));
  });

  it('takes names of all kinds', async () => {
    for (const seed of seeds.slice(0, 2)) {
      const [sender] = seed.senders;
      if (sender === undefined) continue;
      const whole = seed.bytes.toString('utf8');
      const ways = [(name: string) => name, ...[slotOf(seed)?.written ?? []].flat()];
      const named = NAMES.flatMap((name) => ways.map((way) => whole.replaceAll(sender, () => way(name))));
      await readAll(seed, named, 'named');
    }
  });

  it('takes times of all kinds', async () => {
    for (const seed of seeds.slice(0, 3)) {
      const whole = seed.bytes.toString('utf8');
      const numbers = ['99999999999999999999', '-1', '1e400', '0', '9007199254740993', '253402300800'];
      const years = ['0000', '9999', '12024', '1900', '2450'];
      await readAll(
        seed,
        [
          ...['0', '9', '7'].map((digit) => whole.replace(/\d/g, digit)),
          ...numbers.map((long) => whole.replace(/\b\d{9,}\b/g, long)),
          ...years.map((year) => whole.replace(/\b20[12]\d\b/g, year)),
        ],
        'at a strange time',
      );
    }
  });

  it('takes bytes of other character sets in its midst', async () => {
    for (const seed of seeds.slice(0, 3)) {
      const half = seed.bytes.length >> 1;
      const strange = ['你好，今天', 'こんにちは', 'привет', 'olá'].map((text) => Buffer.from(text, 'utf16le'));
      for (const piece of [
        ...strange,
        Buffer.from([0xff, 0xfe, 0x80, 0xc0, 0]),
        Buffer.from('ol\xe1 \x81\x30', 'latin1'),
      ])
        await read(seed, Buffer.concat([seed.bytes.subarray(0, half), piece, seed.bytes.subarray(half)]), 'mixed');
      for (const mark of ['\ufeff', '\0\0\0\0', '\u2028'])
        await read(seed, Buffer.concat([Buffer.from(mark), seed.bytes]), 'marked');
    }
  });

  it('takes its own lines inside a message', async () => {
    for (const one of slots.slice(0, 3)) {
      const fake = one.between + one.text;
      await read(one.seed, filled(one, fake), 'a forged message');
      await read(one.seed, filled(one, one.written(fake.repeat(3))), 'a quoted message');
      await read(one.seed, filled(one, one.written(one.before.slice(0, 4000))), 'its own beginning');
    }
  });

  it('reads what repeats, in the time its length asks for', async () => {
    if (!slot) return;
    for (const piece of PIECES) {
      const run = (length: number) => piece.repeat(length / piece.length);
      const within = (length: number) => filled(slot, slot.written(run(length)));
      await readGrowing(slot.seed, within, `${JSON.stringify(piece)} in a text`);
      await readGrowing(slot.seed, (length) => slot.before + run(length), `${JSON.stringify(piece)} to the end`);
    }
  }, 60_000);

  it('reads a line of ten megabytes', async () => {
    if (!slot) return;
    await read(slot.seed, filled(slot, 'x'.repeat(10 * MB)), 'a long line');
  });

  it('reads messages of thousands of people, in the time they ask for', async () => {
    if (!slot) return;
    const people = (count: number) => repeated(slot, count, (between, n) => renamed(slot, between, n));
    const most = Math.min(6_000, Math.ceil((3 * MB) / slot.between.length));
    const few = await read(slot.seed, people(Math.ceil(most / 8)), 'many people');
    const many = await read(slot.seed, people(most), 'very many people');
    // eight times as many: linear is eight times as long, quadratic sixty-four times
    if (few.seconds > 0.03) expect(many.seconds / few.seconds).toBeLessThan(24);
  }, 60_000);
});

describe('notes of ex-skill', () => {
  const [, [seed]] = SEEDS_BY_FORMAT.find(([format]) => format === 'ex-skill') ?? ['', []];

  it('may repeat themselves', async () => {
    if (!seed) throw new Error('no fixture of ex-skill');
    const whole = seed.bytes.toString('utf8');
    for (const piece of [...PIECES, '# ', '## PART A\n', '---\n', '- x\n', '{{include persona.md}}\n'])
      await read(seed, whole + piece.repeat((1 << 17) / piece.length), `${JSON.stringify(piece)} to the end`);
  });
});

/** Each time another name, and another account where the file writes accounts. */
function renamed(slot: Slot, between: string, n: number): string {
  let text = between.replace(/("\w*(?:id|uin|wxid|sender|author|account|address)"\s*:\s*"?[\w@.-]*)/gi, `$1${n}`);
  for (const sender of slot.seed.senders) text = text.replaceAll(sender, () => `${sender}${n}`);
  return text;
}

describe('a hundred thousand people', () => {
  const crowds: readonly (readonly [string, (n: number) => string])[] = [
    ['with names of their own', (n) => `Person ${n}`],
    ['who share one name', () => 'Alex'],
  ];
  it.each(crowds)('%s, in a Telegram chat', async (_who, nameOf) => {
    const messages = Array.from({ length: 100_000 }, (_, n) => ({
      ...{ id: n, type: 'message', date: '2024-02-13T10:00:00', from: nameOf(n), from_id: `user${n}`, text: 'hi' },
    }));
    const [seed] = seedsOf('telegram-json');
    const chat = JSON.stringify({ name: 'x', type: 'private_group', id: 1, messages });
    const { findings } = await read(seed, chat, 'a crowd');
    expect(findings?.conversations[0]?.messages).toBe(100_000);
  });

  it.each(crowds)('%s, in a WhatsApp chat', async (_who, nameOf) => {
    const lines = Array.from({ length: 100_000 }, (_, n) => `13/02/2024, 10:00 - ${nameOf(n)}: hi\n`).join('');
    const [seed] = seedsOf('whatsapp');
    const { findings } = await read(seed, lines, 'a crowd');
    expect(findings?.conversations[0]?.messages).toBe(100_000);
  });

  it.each(crowds)("%s, in ChatLab's lines", async (_who, nameOf) => {
    const header = {
      _type: 'header',
      chatlab: { version: '0.0.2' },
      meta: { name: 'x', platform: 'qq', type: 'group' },
    };
    const said = (n: number) => ({
      _type: 'message',
      sender: `p${n}`,
      accountName: nameOf(n),
      timestamp: 1_700_000_000,
    });
    const lines = Array.from({ length: 100_000 }, (_, n) => JSON.stringify({ ...said(n), type: 0, content: 'hi' }));
    const [seed] = seedsOf('chatlab');
    const { findings } = await read(seed, [JSON.stringify(header), ...lines].join('\n'), 'a crowd');
    expect(findings?.conversations[0]?.messages).toBe(100_000);
  });
});

function seedsOf(format: string): readonly [Seed, ...Seed[]] {
  const [first, ...others] = SEEDS_BY_FORMAT.find(([name]) => name === format)?.[1] ?? [];
  if (!first) throw new Error(`no fixture of ${format}`);
  return [{ ...first, path: '', beside: new Map() }, ...others];
}
