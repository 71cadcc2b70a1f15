// Writes the example: a WhatsApp export of two people who never existed. The same bytes each time.
//   node examples/generate.mjs [FILE]
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { everyday, slots } from './everyday.mjs';
import { story } from './story.mjs';

const NAMES = { A: 'Adam Keller', M: 'Mira Chen' };
const FIRST_DAY = Date.UTC(2022, 2, 6);
const LAST_DAY = Date.UTC(2024, 1, 26);
const STRAIN = Date.UTC(2023, 7, 20);
/** She has moved away: nobody asks for milk any more. */
const FAR = Date.UTC(2024, 0, 2);
const SILENCE = Date.UTC(2024, 1, 11);
const DAY = 86_400_000;
const MINUTE = 60_000;
const HOURS = { morning: [7, 8], day: [11, 15], evening: [17, 20], night: [22, 23] };
/** Days before the same talk may come again. */
const REST = 14;
/** Who and what there was from when on. */
const KNOWN = [
  [/gerald/i, Date.UTC(2022, 3, 3)],
  [/kevin/i, Date.UTC(2022, 3, 24)],
  [/mum|mother|chinese|dumpling|chengdu|\p{Script=Han}/iu, Date.UTC(2022, 4, 15)],
  [
    /soup|dinner|dishes|cook|shop|at your place|lives here|blanket|\bsea\b|haunted|film|grandma/i,
    Date.UTC(2022, 3, 10),
  ],
];

/** mulberry32: small, and the same everywhere. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const chance = seeded(20220305);
const below = (n) => Math.floor(chance() * n);
const between = (low, high) => low + below(high - low + 1);
const pick = (list) => list[below(list.length)];

const blocks = (text) =>
  text
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [head, ...lines] = block.split('\n');
      return { head: head.slice(2).split(' '), lines };
    });

/** The k-th choice of one line goes with the k-th of the next. */
function talkOf(lines) {
  const chosen = Object.fromEntries(Object.entries(slots).map(([name, values]) => [name, pick(values)]));
  const width = Math.max(
    1,
    ...lines.flatMap((line) => line.match(/\{[^}]*\|[^}]*\}/g) ?? []).map((it) => it.split('|').length),
  );
  const column = below(width);
  return lines.map((line) =>
    line
      .replace(/\{(\w+)\}/g, (whole, name) => chosen[name] ?? whole)
      .replace(/\{([^{}]*)\}/g, (_, list) => {
        const choices = list.split('|');
        return choices[column] ?? pick(choices);
      }),
  );
}

/** Seconds before a line: within a burst almost none, before an answer a little, longer for her once things are hard. */
function pause(line, previous, at) {
  if (previous === undefined) return 0;
  if (line[0] === previous[0]) return chance() < 0.75 ? between(3, 25) : between(30, 80);
  if (line[0] === 'M') return at >= STRAIN ? between(60, 2400) : between(8, 140);
  return between(25, 260);
}

function written(lines, start) {
  const messages = [];
  let at = start;
  let previous;
  for (const line of lines) {
    if (line.startsWith('~ ')) {
      at += Number(line.slice(2)) * MINUTE;
      continue;
    }
    at += pause(line, previous, at) * 1000;
    messages.push({ at, by: line[0], text: line.slice(2) });
    previous = line;
  }
  return messages;
}

const told = () =>
  blocks(story).flatMap(({ head: [day, hour], lines }) => written(lines, Date.parse(`${day}T${hour}:00Z`)));

const phaseOf = (at) => (at < STRAIN ? 'warm' : 'strain');
const suits = (phase, at) => phase === phaseOf(at) || (phase === 'all' && at < FAR);
/** Nothing is named before it was known. */
const knownBy = (at, lines) => KNOWN.every(([name, since]) => at >= since || !lines.some((line) => name.test(line)));
/** Talks on a day: many at first, few in the end. */
const talksOn = (at) => {
  if (at >= SILENCE) return 0;
  if (at >= STRAIN) return chance() < 0.75 ? 1 : 0;
  return pick([0, 1, 1, 1, 1, 2, 2]);
};

function lived() {
  const talks = blocks(everyday).map(({ head: [part, phase, uses], lines }) => ({
    part,
    phase,
    left: Number(uses) * 3,
    last: -REST,
    lines,
  }));
  const messages = [];
  for (let at = FIRST_DAY; at <= LAST_DAY; at += DAY) {
    const day = (at - FIRST_DAY) / DAY;
    let busyUntil = 0;
    for (let n = talksOn(at); n > 0; n--) {
      const fits = talks.filter((talk) => talk.left > 0 && day - talk.last >= REST && suits(talk.phase, at));
      if (fits.length === 0) break;
      const talk = pick(fits);
      const [from, to] = HOURS[talk.part];
      const start = at + between(from * 60, to * 60 + 59) * MINUTE + below(60) * 1000;
      if (Math.abs(start - busyUntil) < 60 * MINUTE) continue;
      const lines = talkOf(talk.lines);
      if (!knownBy(at, lines)) continue;
      talk.left -= 1;
      talk.last = day;
      const said = written(lines, start);
      busyUntil = said.at(-1).at;
      messages.push(...said);
    }
  }
  return messages;
}

/** What a phone does to a chat now and then. */
function withNotices(messages) {
  return messages.flatMap((message, i) => {
    if (i % 701 === 350) return [message, { ...message, text: 'This message was deleted' }];
    if (i % 613 === 400) return [{ ...message, by: 'A', text: 'Missed voice call' }, message];
    return [message];
  });
}

const two = (n) => String(n).padStart(2, '0');
function head(at) {
  const time = new Date(at);
  const date = `${two(time.getUTCDate())}/${two(time.getUTCMonth() + 1)}/${time.getUTCFullYear()}`;
  return `${date}, ${two(time.getUTCHours())}:${two(time.getUTCMinutes())} - `;
}

const NOTICE =
  'Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them. Tap to learn more.';

function generate() {
  // Nothing everyday within two hours of what happens once.
  const once = told();
  const ordinary = lived().filter((message) => once.every((other) => Math.abs(other.at - message.at) > 120 * MINUTE));
  const messages = [...once, ...ordinary].sort((a, b) => a.at - b.at);
  const lines = withNotices(messages).map(({ at, by, text }) => `${head(at)}${NAMES[by]}: ${text}`);
  return `${[`${head(messages[0].at)}${NOTICE}`, ...lines].join('\n')}\n`;
}

const target = process.argv[2] ?? fileURLToPath(new URL('./WhatsApp Chat with Mira Chen.txt', import.meta.url));
writeFileSync(target, generate());
