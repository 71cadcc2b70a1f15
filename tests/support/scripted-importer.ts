// An importer that finds and stores what a test says, without any file.
import type { ConversationFound, Findings, ImportPlan, ImportReport } from '../../src/core/archive/findings.ts';
import { NO_SIGNS } from '../../src/core/care/signs.ts';
import { type Problem, UserError } from '../../src/core/errors.ts';
import type { Importer, Photos, Pictures, Upload } from '../../src/core/ports.ts';

export interface ImportScript {
  readonly finds?: Findings | Problem;
  /** Of one file, where it differs from what is found in several. */
  readonly findsAlone?: Findings | Problem;
  readonly stores?: Partial<ImportReport> | Problem;
  /** Called in the middle of storing; storing ends when it has settled, and fails with what it throws. */
  readonly whileStoring?: (signal: AbortSignal) => Promise<void>;
}

export interface ScriptedImporter extends Importer {
  readonly inspected: readonly Upload[];
  readonly stored: readonly ImportPlan[];
  script: ImportScript;
}

export function found(patch: Partial<ConversationFound> = {}): ConversationFound {
  const participants = patch.participants ?? [
    { name: 'Robin', messages: 1200 },
    { name: 'Sky', messages: 1000 },
  ];
  const messages = participants.reduce((sum, each) => sum + each.messages, 0);
  return {
    key: '',
    title: undefined,
    kind: 'personal',
    kindTold: true,
    place: '',
    participants,
    entries: messages,
    messages,
    system: 0,
    first: '2021-03-01T09:00:00',
    last: '2023-06-02T23:10:00',
    self: undefined,
    clock: 'wall',
    ...patch,
  };
}

export const findings = (patch: Partial<Findings> = {}): Findings => ({
  format: 'whatsapp-android',
  conversations: [found()],
  warnings: [],
  dateOrderOpen: false,
  ...patch,
});

const REPORT: ImportReport = {
  format: 'whatsapp-android',
  messages: 2200,
  added: 2200,
  known: 0,
  mine: 1000,
  theirs: 1200,
  first: '2021-03-01T09:00:00',
  last: '2023-06-02T23:10:00',
  warnings: [],
  early: 0,
  signs: NO_SIGNS,
};

export function scriptedImporter(script: ImportScript = {}): ScriptedImporter {
  const inspected: Upload[] = [];
  const stored: ImportPlan[] = [];
  const importer: ScriptedImporter = {
    script,
    inspected,
    stored,
    async *inspect(upload) {
      inspected.push(upload);
      yield { phase: 'fetching', done: 10, total: 10 };
      yield { phase: 'reading', done: 5, total: undefined };
      const { finds: any, findsAlone } = importer.script;
      const alone = upload.kind === 'files' && upload.files.length === 1 ? findsAlone : undefined;
      const finds = alone ?? any ?? findings();
      if ('code' in finds) throw new UserError(finds);
      return finds;
    },
    async *store(_upload, plan, signal) {
      yield { phase: 'storing', done: 1, total: 2 };
      await importer.script.whileStoring?.(signal);
      signal.throwIfAborted();
      const stores = importer.script.stores ?? {};
      if ('code' in stores) throw new UserError(stores);
      stored.push(plan);
      return { ...REPORT, ...stores };
    },
    async *storePosts() {
      yield { phase: 'storing', done: 1, total: 2 };
      return { format: 'x-posts', posts: 3, added: 3, known: 0, warnings: [], early: 0 };
    },
  };
  return importer;
}

/** Where nobody shows or sends one. */
export const NO_PICTURES: Pictures = { open: async () => undefined };
export const NO_PHOTOS: Photos = {
  // biome-ignore lint/correctness/useYield: nothing happens
  async *look() {
    return { looks: [], passed: 0 };
  },
};
