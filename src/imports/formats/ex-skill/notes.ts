// What the files of an ex-skill folder say, taken apart and bounded.
import type { BroughtNotes } from '../../../core/persona/brought.ts';
import { plainName, withoutMarks } from '../../characters.ts';

/** Characters. A model is shown less of it; the rest is the person's to keep. */
const LONGEST_NAME = 80;
const LONGEST_LINE = 500;
const LONGEST_PART = 20_000;
const MOST_CORRECTIONS = 50;

interface Texts {
  readonly skill: string | undefined;
  readonly persona: string | undefined;
  readonly memory: string | undefined;
}

/** SKILL.md holds the other two, or names them to be included; it counts where they are missing. */
export function notesFrom({ skill, persona, memory }: Texts): Pick<BroughtNotes, 'persona' | 'memory' | 'corrections'> {
  const parts = skill === undefined ? undefined : partsOf(skill);
  const { notes, corrections } = withoutCorrections(persona ?? parts?.persona ?? '');
  return { persona: bounded(notes), memory: bounded(memory ?? parts?.memory ?? ''), corrections };
}

/** How a model is to run is nobody's character. */
const RULES = /^## *(?:运行规则|行为总原则|执行规则|Run(?:ning)? rules|Execution rules|Operating rules)/i;
const MEMORY = /^## *PART A\b/i;
const PERSONA = /^## *(?:PART B\b|Persona *$)/i;

function partsOf(skill: string): { readonly memory: string; readonly persona: string } {
  const parts: Record<'memory' | 'persona' | 'other', string[]> = { memory: [], persona: [], other: [] };
  let part: keyof typeof parts = 'other';
  for (const line of skill.split('\n')) {
    const heading = line.trim();
    if (MEMORY.test(heading)) part = 'memory';
    else if (PERSONA.test(heading)) part = 'persona';
    else if (RULES.test(heading)) part = 'other';
    else if (!/^\{\{.*\}\}$/.test(heading)) parts[part].push(line);
  }
  return { memory: parts.memory.join('\n'), persona: parts.persona.join('\n') };
}

const CORRECTIONS = /^#{2,4} *(?:Corrections?\b|修正|更正|纠正)/i;

/** "- 2026-04-03: she would not write so" are corrections; "（暂无记录）" is none. */
function withoutCorrections(persona: string): { readonly notes: string; readonly corrections: readonly string[] } {
  const notes: string[] = [];
  const corrections: string[] = [];
  let part: 'notes' | 'corrections' | 'rules' = 'notes';
  for (const line of persona.split('\n')) {
    const text = line.trim();
    if (/^#{1,4} /.test(text)) part = CORRECTIONS.test(text) ? 'corrections' : RULES.test(text) ? 'rules' : 'notes';
    if (part === 'notes') notes.push(line);
    const correction = part === 'corrections' ? /^(?:[-*+]|\d{1,3}\.) +(.*)$/.exec(text)?.[1] : undefined;
    if (correction && corrections.length < MOST_CORRECTIONS) corrections.push(oneLine(correction));
  }
  return { notes: notes.join('\n'), corrections };
}

/** Without empty lines, rulers and fences; undefined where nothing else is left. */
function bounded(text: string): string | undefined {
  const lines = withoutMarks(text)
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => /[^\s\-=*_`~]/.test(line));
  const whole = [...lines.join('\n').slice(0, 2 * LONGEST_PART)].slice(0, LONGEST_PART).join('').trim();
  // headings alone say nothing
  return lines.some((line) => !line.startsWith('#')) ? whole : undefined;
}

const oneLine = (text: string): string =>
  [
    ...withoutMarks(text)
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 2 * LONGEST_LINE),
  ]
    .slice(0, LONGEST_LINE)
    .join('');

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fieldsOf(meta: string | undefined): Fields {
  if (meta === undefined) return {};
  try {
    const value: unknown = JSON.parse(meta);
    return isFields(value) ? value : {};
  } catch {
    // A broken meta.json costs a name and a line; the notes are in the other files.
    return {};
  }
}

/** meta.json names them; SKILL.md has them as its heading. */
export function nameIn(meta: string | undefined, skill: string | undefined): string | undefined {
  const { name } = fieldsOf(meta);
  const title = /^# +(\S.{0,200})$/m.exec(skill ?? '')?.[1];
  const found = plainName(typeof name === 'string' ? name : (title ?? '')).replace(/\s*[（(][^（）()]{1,20}[）)]$/, '');
  return oneLine(found).slice(0, LONGEST_NAME) || undefined;
}

/** What meta.json says of the two, and what of them alone. The names of its fields differ from tool to tool. */
const OF_BOTH = /duration|apart|rel_stage|how_met|breakup|relationship/i;

export function aboutBoth(meta: string | undefined): Pick<BroughtNotes, 'aboutUs' | 'aboutThem'> {
  const { profile, mbti, tags, impression } = fieldsOf(meta);
  const all = [
    ...facts(profile),
    ...(isFields(mbti) ? facts({ mbti: mbti.type }) : facts({ mbti })),
    ...facts(tags),
    ...(typeof impression === 'string' ? ([['impression', impression]] as const) : []),
  ];
  const line = (of: typeof all): string | undefined =>
    oneLine(of.map(([field, value]) => `${field.replaceAll('_', ' ')}: ${value}`).join('; ')) || undefined;
  return {
    aboutUs: line(all.filter(([field]) => OF_BOTH.test(field))),
    aboutThem: line(all.filter(([field]) => !OF_BOTH.test(field))),
  };
}

/** Fields that hold a text or texts. */
function facts(fields: unknown): readonly (readonly [field: string, value: string])[] {
  if (!isFields(fields)) return [];
  return Object.entries(fields)
    .slice(0, 40)
    .flatMap(([field, value]) => {
      const texts = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string' && one !== '');
      return texts.length === 0 ? [] : [[field.slice(0, 40), texts.slice(0, 20).join(', ')] as const];
    });
}
