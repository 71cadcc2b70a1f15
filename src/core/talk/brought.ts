// What a prompt quotes of notes that another program made. Much in such notes is written as orders to a model.
import type { BroughtNotes } from '../persona/brought.ts';
import { deniesBeingSoftware } from './denial.ts';
import { quoted } from './quoted.ts';

/** Characters of all notes together, and of one line. They stand in every prompt. */
const MOST = 6000;
const LONGEST_LINE = 300;
/** Of these, what how they were may take, so that something is left for what was shared. */
const MOST_PERSONA = 3600;

/** Tells a model who it is, that it is no model, or how to run. */
const ORDERS =
  /(?:^|[^\p{L}])you(?:'re| are)(?= )|^[^\p{L}]*你(?:就)?是|不是 ?(?:一个|个|什么|一台)?(?:AI|人工智能|智能助手|助手|机器人|模型|程序|软件)|\b(?:not|never|no) (?:an? )?(?:AI|assistant|(?:chat)?bot|robot|language model|program)\b|出戏|跳出角色|(?:break|stay in|out of) character|system prompt|系统提示|ignore (?:all|any|the|previous)/iu;

/** Whether a line speaks to a model rather than of a person. */
export const isOrder = (line: string): boolean => ORDERS.test(line);

const isDecoration = (line: string): boolean => !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(line);

const fits = (line: string): boolean => !isDecoration(line) && !isOrder(line) && !deniesBeingSoftware(line);

/** Lines for a prompt, quoted, the user's corrections first; [] where nothing is left. */
export function broughtLines({ persona, memory, corrections }: BroughtNotes): readonly string[] {
  const budget = { left: MOST };
  const corrected = taken(corrections, budget, MOST).map((line) => `corrected by the user: ${line}`);
  const character = taken((persona ?? '').split('\n'), budget, MOST_PERSONA);
  return [...corrected, ...character, ...taken((memory ?? '').split('\n'), budget, MOST)];
}

function taken(lines: readonly string[], budget: { left: number }, most: number): readonly string[] {
  const kept: string[] = [];
  let room = Math.min(most, budget.left);
  for (const line of lines) {
    if (!fits(line)) continue;
    const text = quoted(line, LONGEST_LINE);
    if (text.length > room) break;
    kept.push(text);
    room -= text.length;
    budget.left -= text.length;
  }
  return kept;
}
