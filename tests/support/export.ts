// A small fictional chat for dialogues: Noa is the user, Mira the other person.
import type { Dialogue } from './dialogue.ts';

const LINES: readonly (readonly [string, string])[] = [
  ['Noa', 'did you eat already?'],
  ['Mira', 'not yet haha'],
  ['Mira', 'u?'],
  ['Noa', 'I made soup, come over'],
  ['Mira', 'omg yes'],
  ['Mira', 'give me ten min'],
  ['Mira', 'ok fifteen'],
  ['Noa', 'how was work today?'],
  ['Mira', 'long. so long'],
  ['Mira', 'but the kids were funny'],
  ['Noa', 'what are you reading?'],
  ['Mira', 'the lighthouse one again'],
  ['Noa', '今天好累'],
  ['Mira', '早点睡啦'],
  ['Mira', '别熬夜'],
  ['Mira', '听话'],
  ['Noa', 'do you remember the lake in June?'],
  ['Mira', 'the one with the broken boat haha'],
  ['Noa', 'good night'],
  ['Mira', 'night night'],
];

/** `days` repetitions of one small day, as WhatsApp on Android writes it. */
export function smallExport(days = 12): string {
  const line = (day: number, at: number, [who, text]: readonly [string, string]): string => {
    const date = new Date(Date.UTC(2023, 2, 1 + day * 9, 18, at * 2));
    const [year, month, dayOfMonth] = date.toISOString().slice(0, 10).split('-');
    return `${dayOfMonth}/${month}/${year}, ${date.toISOString().slice(11, 16)} - ${who}: ${text}`;
  };
  return Array.from({ length: days }, (_, day) => LINES.map((each, at) => line(day, at, each)).join('\n')).join('\n');
}

/** Sends the export and answers the questions, until there is a persona called Mira to talk with. */
export async function withPersona(talk: Dialogue, text = smallExport()): Promise<Dialogue> {
  await talk.upload('WhatsApp Chat with Mira.txt', text);
  await talk.press('Noa');
  return talk;
}

/** Somebody to talk with, made of lines that the person remembers: no file is read for it. */
export async function withRemembered(
  talk: Dialogue,
  lines: readonly string[] = [
    'good night',
    'haha',
    'hm',
    'ok',
    'sleep well',
    'no idea',
    'oh',
    'yes',
    'morning',
    'nice',
  ],
): Promise<Dialogue> {
  for (const answer of ['/new', 'Mira', 'we were together for two years', 'she laughed at everything'])
    await talk.say(answer);
  await talk.say(lines.join('\n'));
  await talk.press('done');
  return talk;
}
