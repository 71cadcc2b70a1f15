// From the answers to lines in a vault: which vault, storing, the summary.
import type { ImportPlan, ImportReport } from '../archive/findings.ts';
import { isRecordOnly, type Safety } from '../care/safety.ts';
import { areMinors, safetyFrom } from '../care/safety-questions.ts';
import { type Heard, heardIn } from '../care/signs.ts';
import { erasureOf } from '../erasing.ts';
import { UserError } from '../errors.ts';
import type { Effect } from '../events.ts';
import { begin } from '../flowing.ts';
import { settlingFlow } from '../flows/settling.ts';
import { guide } from '../guide.ts';
import type { Persona, PersonaId } from '../identity.ts';
import { erasAnew } from '../persona/era.ts';
import { preview } from '../persona/preview.ts';
import { findPersona } from '../personas.ts';
import { offerAlbum } from '../photos/album.ts';
import type { Visit } from '../visit.ts';
import { day, figure } from '../words/figures.ts';
import { formatName } from '../words/formats.ts';
import { wordsFor } from '../words/words.ts';
import { otherName, placeName } from './asking.ts';
import { leftOut } from './drafts.ts';
import { keepNotes } from './notes.ts';
import { type Entering, eraseUpload, refuse, relay } from './reading.ts';
import { type At, type Draft, type ImportState, isWhole, uploadsOf } from './steps.ts';

/** Asks for a persona only where there is a choice; one that waits for its first lines takes them. */
export async function place(open: Draft, { ports, person, settings }: Visit): Promise<ImportState> {
  const personas = await ports.directory.personas(person);
  const known = personas.map((persona) => persona.id);
  if (open.persona && known.includes(open.persona)) return { at: 'timing', draft: open, persona: open.persona, known };
  if (!isWhole(open)) return { at: 'which', draft: open, offered: open.candidates, known };
  const offered: PersonaId[] = [];
  for (const { id } of personas) {
    const vault = await ports.vaults.open(id);
    if ((await vault.persona.read()).farewell?.silent) continue;
    const { mine, theirs } = await vault.record.summary();
    if (id === settings.persona && mine + theirs === 0) return { at: 'timing', draft: open, persona: id, known };
    offered.push(id);
  }
  return offered.length === 0 ? { at: 'timing', draft: open, known } : { at: 'which', draft: open, offered, known };
}

/** The one that was made before a crash could be noted. */
export const madeSince = async (known: readonly PersonaId[], { ports, person }: Visit): Promise<Persona | undefined> =>
  (await ports.directory.personas(person)).find((persona) => !known.includes(persona.id));

/** Not both are adults, the record alone, or somebody who may speak. */
export function cleared({ draft: open, known, answers }: At<'answered'>, { ports }: Visit): ImportState {
  if (areMinors(answers, ports.clock.now())) return { at: 'unwanted', source: open.source, why: 'minors' };
  return { at: answers.recordOnly ? 'offering' : 'making', draft: open, known, answers };
}

export async function make({ draft: open, known, answers }: At<'making'>, visit: Visit): Promise<ImportState> {
  const { ports, person, words } = visit;
  const name = otherName(open) ?? words.imports.persona.nameless;
  const { id } = (await madeSince(known, visit)) ?? (await ports.directory.addPersona(person, name, ports.clock.now()));
  const { persona } = await ports.vaults.open(id);
  await persona.write({ safety: safetyFrom(answers, ports.clock.now()) });
  return { at: 'storing', draft: open, persona: id, fresh: true };
}

export async function* store(state: At<'storing'>, visit: Visit, nonce: string): Entering {
  const { ports, words, signal } = visit;
  const { source } = state.draft;
  const { safety } = await (await ports.vaults.open(state.persona)).persona.read();
  let report: ImportReport;
  try {
    report = yield* relay(
      ports.importer.store(source.upload, planOf(state, safety?.adultsSince), signal),
      nonce,
      words,
    );
  } catch (error) {
    // an abort is for whoever interrupted to tidy up after, or for the next start to go on with
    if (state.fresh && !signal.aborted && !(error instanceof UserError)) await undo(state.persona, visit);
    if (!(error instanceof UserError)) throw error;
    const over = yield* refuse(error.problem, source, visit);
    return state.fresh ? { at: 'undoing', persona: state.persona } : over;
  }
  await visit.home.settings.change({ persona: state.persona });
  yield* eraseUpload(source);
  const name = await nameOrOwn(state.persona, otherName(state.draft), visit);
  await keepStrangers(state, visit);
  await erasAnew(await ports.vaults.open(state.persona));
  yield guide(summary(report, { id: state.persona, name }, state.draft, visit));
  const heard = asksAbout(report, safety);
  if (state.draft.notes && (heard || !isRecordOnly({ safety })))
    yield guide(await keepNotes(state.draft.notes, { id: state.persona, name }, visit));
  if (heard) {
    await holdBack(state.persona, safety, visit);
    yield* begin(settlingFlow, { at: 'signs', persona: state.persona, heard }, visit);
    return undefined;
  }
  if (isRecordOnly({ safety })) {
    yield guide(words.safety.standing(name));
    return 'end';
  }
  if (source.photos !== undefined) yield await offerAlbum(planOf(state, safety?.adultsSince), source, visit);
  const shown = await preview({ id: state.persona, name }, visit);
  if (shown) yield shown;
  yield* begin(settlingFlow, { at: 'limits', persona: state.persona }, visit);
  return undefined;
}

/** Once for each persona. */
function asksAbout({ signs }: ImportReport, safety: Safety | undefined): Heard | undefined {
  if (safety?.recordOnly === 'asked') return heardIn(signs) ?? 'both';
  return safety?.recordOnly || safety?.signsAnswered ? undefined : heardIn(signs);
}

/** Until it is answered nobody speaks, however the question is left. */
async function holdBack(id: PersonaId, safety: Safety | undefined, { ports }: Visit): Promise<void> {
  const { persona } = await ports.vaults.open(id);
  await persona.write({ safety: { answeredAt: ports.clock.now(), ...safety, recordOnly: 'asked' } });
}

function planOf({ draft: open, persona }: At<'storing'>, adultsSince: number | undefined): ImportPlan {
  const { conversation, me, alsoMe, them, dateOrder, zone } = open;
  const others = leftOut(open) > 0;
  return {
    persona,
    conversation: conversation.key,
    also: conversation.also,
    me,
    alsoMe,
    them: others ? them : undefined,
    dateOrder,
    zone,
    adultsSince,
  };
}

/** So that nobody asks about them again. */
async function keepStrangers({ draft: { strangers }, persona: id }: At<'storing'>, { ports }: Visit): Promise<void> {
  const { persona } = await ports.vaults.open(id);
  const known = (await persona.read()).strangers ?? [];
  const all = [...new Set([...known, ...strangers])];
  if (all.length > known.length) await persona.write({ strangers: all });
}

/** A persona whose name was skipped takes the one the export has. */
export async function nameOrOwn(persona: PersonaId, other: string | undefined, visit: Visit): Promise<string> {
  const name = (await findPersona(persona, visit))?.name;
  const skipped = name === undefined || NAMELESS.includes(name);
  if (!skipped || other === undefined) return name ?? other ?? '';
  await visit.ports.directory.renamePersona(persona, other);
  return other;
}

const NAMELESS: readonly string[] = [wordsFor('en'), wordsFor('zh')].map((words) => words.imports.persona.nameless);

type Naming = Pick<Persona, 'id' | 'name'>;

function summary(report: ImportReport, { id, name }: Naming, open: Draft, { words }: Visit): string {
  const said = words.imports.summary;
  const sum = {
    messages: figure(report.messages),
    added: figure(report.added),
    known: figure(report.known),
    all: figure(report.mine + report.theirs),
    mine: figure(report.mine),
    theirs: figure(report.theirs),
    from: day(report.first, words),
    to: day(report.last, words),
  };
  const news = report.added === 0 ? said.nothingNew : said.news(sum);
  const others = leftOut(open);
  const about = [
    ...(open.persona === id ? [said.belongs(name)] : []),
    ...(others > 0 ? [said.leftOut(figure(others))] : []),
    ...(report.early > 0 ? [words.safety.early(figure(report.early))] : []),
    ...(open.zone && open.conversation.clock === 'utc' ? [words.zones.used(placeName(open.zone, words))] : []),
  ];
  const warnings = report.warnings.map((warning) => words.imports.warnings[warning.code](figure(warning.count)));
  const app = formatName(report.format, words.imports);
  // what it was added to is larger than the file: its days and sides are those of all that is there now
  const isAll = report.messages === report.mine + report.theirs;
  const counts = isAll
    ? [said.read(app, sum), said.wrote(name, sum), news]
    : [said.readMore(app, sum), news, said.now(name, sum)];
  return [...counts, ...about, ...warnings].join('\n');
}

/** Takes back the persona that was made for an import that came to nothing. Whoever is gone already stays gone. */
export async function undo(persona: PersonaId, visit: Visit): Promise<'end'> {
  const { ports, settings, home } = visit;
  if (settings.persona === persona) await home.settings.change({ persona: undefined });
  if (!(await findPersona(persona, visit))) return 'end';
  const order = erasureOf(visit, persona);
  await ports.erasures.order(order);
  await ports.erasures.carryOut(order);
  await ports.erasures.close(order.id);
  return 'end';
}

/** The person leaves: nothing of the import stays, however far it came. */
export async function* abandon(state: ImportState, visit: Visit): AsyncGenerator<Effect, void, void> {
  const isNew = state.at === 'making' || (state.at === 'noted' && state.empty === undefined);
  const made = isNew ? await madeSince(state.known, visit) : undefined;
  const fresh = state.at === 'storing' && state.fresh ? state.persona : made?.id;
  if (fresh) await undo(fresh, visit);
  for (const native of uploadsOf(state)) yield { do: 'erase-upload', native };
}
