// Several accounts on several platforms in one program: the real shell, app and storage, and platforms that keep what they
// were told to do, each chat by itself.
import { createShell } from '../../src/bots/serve.ts';
import { createApp } from '../../src/core/app.ts';
import { commands } from '../../src/core/commands/index.ts';
import { MayHaveArrived, UserError } from '../../src/core/errors.ts';
import type { Choice, Envelope, Incoming, Performable, PlatformName } from '../../src/core/events.ts';
import type { Clock, Handed, LanguageModel, Log, Platform } from '../../src/core/ports.ts';
import { createImporter } from '../../src/imports/importer.ts';
import { createQuoting } from '../../src/llm/quoting.ts';
import { fixedChance, fixedClock } from './clock.ts';
import { plainPrinter } from './plain-printer.ts';
import { NO_PHOTOS, NO_PICTURES } from './scripted-importer.ts';
import { silent, type TemporaryStorage, temporaryStorage } from './storage.ts';

export interface AccountsOptions {
  readonly on: readonly PlatformName[];
  readonly storage?: TemporaryStorage;
  readonly model?: LanguageModel;
  readonly clock?: Clock;
  readonly typing?: boolean;
  readonly log?: Log;
}

interface Performed {
  readonly chat: string;
  readonly effect: Performable;
}

/** Ids that no platform gave before, also not to another program on the same data. */
let counter = 0;

export async function accounts(options: AccountsOptions) {
  const storage = options.storage ?? (await temporaryStorage({ encryption: false }));
  const clock = options.clock ?? fixedClock();
  const chance = fixedChance();
  const uploads = new Map<string, Uint8Array>();
  const takes = new Map<PlatformName, (event: Incoming) => Promise<Handed>>();
  const performed = new Map<PlatformName, Performed[]>(options.on.map((name) => [name, []]));

  const platforms = options.on.map(
    (name): Platform => ({
      name,
      async start(_cards, take) {
        takes.set(name, take);
      },
      reaches: () => true,
      async perform(chat, effect, handover) {
        if (handover?.again && name !== 'discord') throw new MayHaveArrived(); // Discord can tell
        performed.get(name)?.push({ chat, effect });
        return `${chat}/${++counter}`;
      },
      async *open(file) {
        const bytes = uploads.get(file.reference);
        if (!bytes) throw new UserError({ code: 'file-gone', file: file.name });
        yield bytes;
      },
      async stop() {},
    }),
  );
  const importer = createImporter({
    worker: new URL('../../dist/import-worker.js', import.meta.url),
    uploadsDir: `${storage.dataDir}/uploads`,
    open: (name, file) => (platforms.find((each) => each.name === name) ?? platforms[0])?.open(file) ?? none(),
    lend: storage.lend,
    quota: { limitBytes: 2 ** 31, used: storage.diskUseAround },
    atOnce: 2,
    chance,
  });
  const model = options.model ?? createQuoting();
  const ports = {
    ...storage,
    importer,
    printer: plainPrinter,
    pictures: NO_PICTURES,
    photos: NO_PHOTOS,
    model,
    standIns: [],
    monthlyUsd: undefined,
    clock,
    chance,
  };
  const app = createApp(ports, { owners: undefined });
  const log = options.log ?? silent;
  const shell = createShell({ app, platforms, cards: commands, clock, log, typing: options.typing ?? false });
  await shell.start();

  function account(platform: PlatformName, person: string, language = 'en') {
    const chat = `${platform}-${person}`;
    let read = 0;
    const here = (): readonly Performable[] =>
      (performed.get(platform) ?? []).flatMap((each) => (each.chat === chat ? [each.effect] : []));
    const envelope = (): Envelope => ({
      platform,
      chat,
      person,
      native: `${chat}/${++counter}`,
      at: clock.now(),
      language,
    });
    const hand = (event: Incoming): Promise<Handed> => {
      const take = takes.get(platform);
      if (!take) throw new Error(`${platform} is not connected`);
      return take(event);
    };
    /** What was said in this chat since the last look. */
    function heard(): readonly string[] {
      const fresh = here().slice(read);
      read = here().length;
      return fresh.flatMap((effect) => (effect.do === 'say' ? [effect.text] : []));
    }
    async function send(event: Incoming): Promise<readonly string[]> {
      await (await hand(event)).settled;
      return heard();
    }
    const text = (line: string): Incoming => {
      const [name = '', ...rest] = line.slice(1).split(' ');
      const args = rest.join(' ');
      return line.startsWith('/')
        ? { ...envelope(), kind: 'command', name, args, files: [] }
        : { ...envelope(), kind: 'text', text: line };
    };
    const choices = (): readonly Choice[] =>
      here()
        .flatMap((effect) => (effect.do === 'say' && effect.voice === 'guide' ? [effect.choices ?? []] : []))
        .findLast((each) => each.length > 0) ?? [];
    function press(label: string): Promise<readonly string[]> {
      const found = choices().find((each) => each.label.startsWith(label) || each.token.endsWith(`:${label}`));
      if (!found) throw new Error(`no button ${label}`);
      return send({ ...envelope(), kind: 'choice', token: found.token });
    }
    return {
      heard,
      press,
      say: (line: string) => send(text(line)),
      hand: (line: string) => hand(text(line)),
      upload(name: string, content: string) {
        const reference = `ref-${++counter}`;
        uploads.set(reference, new TextEncoder().encode(content));
        return send({ ...envelope(), kind: 'files', files: [{ name, reference }], caption: '' });
      },
      async comeIn() {
        await send(text('/start'));
        return press('agree');
      },
    };
  }

  return { account, storage, shell, clock };
}

export type AccountHere = ReturnType<Awaited<ReturnType<typeof accounts>>['account']>;

function none(): never {
  throw new Error('no platform is connected');
}
