// A whole conversation with the bot over the platform port: the real shell, app, storage and import worker; a fixed
// clock; a platform that keeps what it was told to do.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createShell, type Shell } from '../../src/bots/serve.ts';
import { createApp } from '../../src/core/app.ts';
import { commands } from '../../src/core/commands/index.ts';
import { MayHaveArrived, UserError } from '../../src/core/errors.ts';
import type { Choice, Incoming, Performable, PlatformName, ReceivedFile } from '../../src/core/events.ts';
import type { Chance, Clock, Handed, Importer, LanguageModel, Log, Platform, Printer } from '../../src/core/ports.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import type { Storage } from '../../src/db/storage.ts';
import { answerTo } from '../../src/import-worker.ts';
import { createImporter } from '../../src/imports/importer.ts';
import { openHeic } from '../../src/imports/photos/heic.ts';
import { createPhotos } from '../../src/imports/photos.ts';
import { createPictures } from '../../src/imports/picture.ts';
import { type RunJob, resultOf } from '../../src/imports/thread.ts';
import { createQuoting } from '../../src/llm/quoting.ts';
import { fixedClock } from './clock.ts';
import { plainPrinter } from './plain-printer.ts';
import { temporaryStorage } from './storage.ts';

export interface DialogueOptions {
  readonly model?: LanguageModel;
  readonly standIns?: readonly LanguageModel[];
  readonly monthlyUsd?: number;
  readonly clock?: Clock;
  /** What was sent in an earlier run, which the platform still holds. */
  readonly uploads?: Map<string, Uint8Array>;
  readonly language?: string;
  readonly person?: string;
  readonly platform?: PlatformName;
  readonly encryption?: boolean;
  readonly owners?: ReadonlySet<string>;
  /** Whether lines wait for each other, as with AFTERWORD_TYPING=real. */
  readonly typing?: boolean;
  /** Continue on the storage of an earlier dialogue. */
  readonly storage?: Storage & { readonly dataDir: string };
  readonly quotaBytes?: number;
  /** In place of the plain one. */
  readonly printer?: Printer;
  /** In place of the real one with its worker thread. */
  readonly importer?: Importer;
  /**
   * Also ask what comes before a persona: else none of the three questions is so, at once and unheard, and limits were chosen
   * before.
   */
  readonly setUp?: boolean;
  /** Also give the guide's notices of what this is, which come with every session. */
  readonly notices?: boolean;
  /** Called for everything that is to be performed; a throw is a platform that refuses. */
  readonly onPerform?: (effect: Performable) => void | Promise<void>;
}

const NOTICES = (['en', 'zh'] as const).map((language) => wordsFor(language).care.notice);

const NONE_OF_IT = (['en', 'zh'] as const).map((language) => wordsFor(language).safety.none);
const asksThree = (effect: Performable): boolean =>
  effect.do === 'say' && effect.voice === 'guide' && NONE_OF_IT.includes(effect.choices?.[0]?.label ?? '');

/** Everything a person sees, in order. */
export type Seen = Performable & { readonly native: string };

const random: Chance = { number: () => Math.random(), id: () => randomBytes(16).toString('hex') };

export async function dialogue(options: DialogueOptions = {}) {
  const storage = options.storage ?? (await temporaryStorage({ encryption: options.encryption ?? true }));
  const clock = options.clock ?? fixedClock();
  const model = options.model ?? createQuoting();
  const uploads = options.uploads ?? new Map<string, Uint8Array>();
  const seen: Seen[] = [];
  const logged: string[] = [];
  const name = options.platform ?? 'terminal';
  let onIncoming: (event: Incoming) => Promise<Handed>;
  let counter = 0;
  let read = 0;

  const platform: Platform = {
    name,
    async start(_cards, take) {
      onIncoming = take;
    },
    reaches: () => true,
    async perform(_chat, effect, handover) {
      if (handover?.again) throw new MayHaveArrived();
      await options.onPerform?.(effect);
      const native = `bot-${++counter}`;
      seen.push({ native, ...effect }); // an erase-upload keeps the native id it is about
      return native;
    },
    async *open(file) {
      const bytes = uploads.get(file.reference);
      if (!bytes) throw new UserError({ code: 'file-gone', file: file.name });
      yield bytes;
    },
    async stop() {},
  };
  const log: Log = {
    info: (code, facts) => logged.push(JSON.stringify({ code, ...facts })),
    error: (code, cause, facts) =>
      logged.push(JSON.stringify({ code, ...facts, stack: cause instanceof Error ? cause.stack : String(cause) })),
  };
  // a thread takes half a second to start; the importer's own tests hold it to the same
  const worker: RunJob = async (job, tell, signal) => resultOf(await answerTo(job, { tell, signal, openHeic }), signal);
  const uploading = {
    worker,
    uploadsDir: `${storage.dataDir}/uploads`,
    open: (_platform: PlatformName, file: ReceivedFile) => platform.open(file),
    chance: random,
  };
  const quota = { limitBytes: options.quotaBytes ?? 2 ** 31, used: storage.diskUseAround };
  const importer = options.importer ?? createImporter({ ...uploading, lend: storage.lend, quota, atOnce: 2 });
  const app = createApp(
    {
      ...storage,
      importer,
      printer: options.printer ?? plainPrinter,
      pictures: createPictures((_platform, file) => platform.open(file), openHeic),
      photos: createPhotos({ ...uploading, limitBytes: quota.limitBytes }),
      model,
      standIns: options.standIns ?? [],
      monthlyUsd: options.monthlyUsd,
      clock,
      chance: random,
    },
    { owners: options.owners },
  );
  const shell: Shell = createShell({
    app,
    platforms: [platform],
    cards: commands,
    clock,
    log,
    typing: options.typing ?? false,
  });
  await shell.start();

  const envelope = (native = `user-${randomBytes(6).toString('hex')}`) => ({
    platform: name,
    chat: `chat-${options.person ?? 'me'}`,
    person: options.person ?? 'me',
    native,
    at: clock.now(),
    language: options.language ?? 'en',
  });
  /** Hands the event over and waits until everything said in answer was performed. */
  async function send(event: Incoming): Promise<readonly string[]> {
    const { settled } = await onIncoming(event);
    await settled;
    const asked = options.setUp ? undefined : seen.slice(read).find(asksThree);
    if (asked?.do === 'say' && asked.voice === 'guide') {
      const token = asked.choices?.[0]?.token ?? '';
      await (await onIncoming({ ...envelope(), kind: 'choice', token })).settled;
    }
    return heard();
  }
  /** What was said since the last look, both voices. */
  function heard(): readonly string[] {
    const fresh = seen.slice(read);
    read = seen.length;
    return fresh.flatMap((effect) => (effect.do === 'say' && !isLeftOut(effect) ? [effect.text] : []));
  }
  /** All that was ever said. */
  const heardAll = (): readonly string[] => seen.flatMap((effect) => (effect.do === 'say' ? [effect.text] : []));
  const isLeftOut = (effect: Seen & { readonly do: 'say' }): boolean =>
    (!options.notices && NOTICES.includes(effect.text)) || (!options.setUp && asksThree(effect));
  function choices(): readonly Choice[] {
    return (
      seen
        .flatMap((effect) =>
          effect.do === 'say' && effect.voice === 'guide' && effect.choices?.length ? [effect.choices] : [],
        )
        .at(-1) ?? []
    );
  }
  const command = (line: string, files: readonly ReceivedFile[] = []): Incoming => {
    const [name = '', ...rest] = line.replace(/^\//, '').split(' ');
    return { ...envelope(), kind: 'command', name, args: rest.join(' '), files };
  };
  /** A line as a person types it: a command when it begins with a slash. */
  const say = (text: string) => send(text.startsWith('/') ? command(text) : { ...envelope(), kind: 'text', text });
  /** Presses the newest button with that label or value. */
  function press(label: string) {
    const found = choices().find(
      (choice) => choice.label === label || choice.label.startsWith(label) || choice.token.endsWith(`:${label}`),
    );
    if (!found) throw new Error(`no button ${label} among ${choices().map((choice) => choice.label)}`);
    return send({ ...envelope(), kind: 'choice', token: found.token });
  }
  const upload = (fileName: string, content: string | Uint8Array, caption = '') =>
    uploadTogether([[fileName, content]], caption);
  /** One message with several files. */
  function uploadTogether(contents: readonly (readonly [name: string, content: string | Uint8Array])[], caption = '') {
    const files = contents.map(([fileName, content]) => {
      const reference = `ref-${uploads.size}`;
      uploads.set(reference, typeof content === 'string' ? new TextEncoder().encode(content) : content);
      return { name: fileName, reference };
    });
    return send({ ...envelope(), kind: 'files', files, caption });
  }
  const uploadFile = async (path: string) => upload(basename(path), await readFile(path));

  return {
    say,
    press,
    upload,
    uploadTogether,
    uploadFile,
    send,
    heard,
    heardAll,
    choices,
    seen,
    uploads,
    logged,
    envelope,
    storage,
    shell,
    app,
    model,
    hand: (event: Incoming) => onIncoming(event),
  };
}

export type Dialogue = Awaited<ReturnType<typeof dialogue>>;

/** Through the door: /start and consent. */
export async function admitted(options: DialogueOptions = {}): Promise<Dialogue> {
  const talk = await dialogue(options);
  await talk.say('/start');
  await talk.press('agree');
  if (options.setUp) return talk;
  const account = { platform: options.platform ?? 'terminal', native: options.person ?? 'me' } as const;
  const person = await talk.storage.directory.find(account);
  if (person) await (await talk.storage.homes.open(person)).care.change({ limits: NO_LIMITS });
  return talk;
}

const NO_LIMITS = { visits: undefined, minutes: undefined };
