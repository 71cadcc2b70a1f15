// WeChat's own way: messages chosen in a chat and forwarded to a mail address or shared as text. Minutes, no zone.
import type { ConversationKind } from '../../core/archive/findings.ts';
import { dayStart } from '../date-order.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { type ReadLine, readEntries, type Shape, type Survey, surveyFile, surveyHead } from './wechat/text-entries.ts';

export const wechatOfficial: ExportFormat = {
  name: 'wechat-official',
  family: 'wechat',
  layout: 'one-per-zip',
  recognise,
  read,
};

/** "A 和 B 在微信上的聊天记录如下，请查收。", "X 微信群上的聊天记录如下，请查收。", '微信群"X"的聊天记录如下:'. */
const OPENING = /微信.{0,60}(?:聊天记录|聊天記錄|聊天紀錄)如下/;
const GROUP = /^(.{1,60}?) ?微信群上的聊天|微信群["“”](.{1,60}?)["“”]的聊天/;
const GREETING = /^Dear ?[:：,，]?$/i;
const DAY = /^[—─-]{3,}\s*(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?\s*[—─-]{3,}$/;
/** Two spaces before the time, or more. */
const HEAD = /^(\S.{0,99}?)\s{2,}(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

interface Reading {
  /** Seconds at the beginning of the day at hand. */
  day: number | undefined;
  opening: string | undefined;
  begun: boolean;
}

const newReading = (): Reading => ({ day: undefined, opening: undefined, begun: false });

function readLine(line: string, state: Reading, believed: ReadonlySet<string> | undefined): ReadLine {
  const day = DAY.exec(line);
  if (day) {
    state.day = dayStart(Number(day[1]), Number(day[2]), Number(day[3]));
    return 'over';
  }
  const head = HEAD.exec(line);
  const name = head?.[1] ?? '';
  if (!head || (believed && !believed.has(name))) return state.begun ? undefined : opening(line, state);
  state.begun = true;
  return { sender: name, wall: wallOn(state.day, head), text: '' };
}

/** Above the first message. */
function opening(line: string, state: Reading): ReadLine {
  if (OPENING.test(line)) state.opening ??= line;
  return OPENING.test(line) || GREETING.test(line) ? 'over' : undefined;
}

function wallOn(day: number | undefined, head: RegExpExecArray): number | undefined {
  const [hour, minute, second] = [Number(head[2]), Number(head[3]), Number(head[4] ?? 0)];
  if (day === undefined) return undefined;
  return hour < 24 && minute < 60 && second < 60 ? day + hour * 3600 + minute * 60 + second : Number.NaN;
}

function recognise(head: FileHead): number {
  if (head.content !== 'text') return 0;
  const state = newReading();
  const { heads } = surveyHead(head, { read: (line) => readLine(line, state, undefined) });
  if (heads === 0 || state.day === undefined) return 0;
  if (state.opening !== undefined) return 1;
  return heads >= 2 ? 0.85 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const first = newReading();
  const survey = await surveyFile(file, { read: (line) => readLine(line, first, undefined) });
  const group = GROUP.exec(first.opening ?? '');
  const kind: ConversationKind | undefined = group ? 'group' : undefined;
  const believed = group || first.opening === undefined ? undefined : twoOf(survey, first.opening);
  const state = newReading();
  let bad = 0;
  const shape: Shape = { afterEmptyLine: false, read: (line) => readLine(line, state, believed) };
  yield* readEntries(file, '', shape, () => bad++);
  if (bad > 0) options.warn('bad-times', bad);
  yield { conversation: '', title: group?.[1] ?? group?.[2], kind, self: undefined };
}

/**
 * A chat of two has two names: those of the opening that stand in heads, else the commonest. The opening may use a name that
 * the heads do not, where the contact has a remark. Any other "name" is a line of a message that happens to end with a time.
 */
function twoOf(survey: Survey, opened: string): ReadonlySet<string> {
  const close = (text: string) => text.replace(/\s/g, '');
  const said = close(opened);
  const announced = (name: string) => said.startsWith(`${close(name)}和`) || said.includes(`和${close(name)}在微信`);
  const names = [...survey.names].map(([name, heads]) => ({ name, heads, announced: announced(name) ? 1 : 0 }));
  names.sort((a, b) => b.announced - a.announced || b.heads - a.heads);
  return new Set(names.slice(0, 2).map(({ name }) => name));
}
