// What the bot does, as the bodies of Discord's calls. Pure.
import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord.js';
import type { Choice, Say } from '../../core/events.ts';
import { chosenLabel, rowsOf, USED } from '../buttons.ts';
import { splitText } from '../split-text.ts';

/** Discord counts characters, we the UTF-16 units, which are never fewer. */
const TEXT_LIMIT = 2000;
const LABEL_LIMIT = { button: 80, line: 100 };
const MOST_ROWS = 5;
const BUTTONS_PER_ROW = 5;
const MOST_BUTTONS = 25;
const LINES_PER_LIST = 25;

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

export type MessageBody = Pick<
  RESTPostAPIChannelMessageJSONBody,
  'content' | 'components' | 'flags' | 'allowed_mentions'
>;

const plain = (content: string): MessageBody => ({
  content,
  flags: MessageFlags.SuppressEmbeds,
  allowed_mentions: { parse: [] },
});

/** As it was written, whatever is in it. The buttons stand under the last part. */
export function encodeSay(say: Say): readonly MessageBody[] {
  const parts = encodeText(say.text);
  if (say.voice === 'persona' || !say.choices?.length) return parts;
  const components = encodeChoices(say.choices);
  return parts.map((part, index) => (index === parts.length - 1 ? { ...part, components } : part));
}

/** Escaping makes a text longer: the parts are cut shorter until the longest of them fits. */
export function encodeText(text: string): readonly MessageBody[] {
  for (let limit = TEXT_LIMIT; ; ) {
    const parts = splitText(text, limit).map(withoutMarkdown);
    const longest = Math.max(0, ...parts.map((part) => part.length));
    if (longest <= TEXT_LIMIT) return parts.map(plain);
    limit = Math.floor((limit * TEXT_LIMIT) / longest);
  }
}

const ADDRESS = /(https?:\/\/[^\s<>]+)/;

/** Nothing that was said may become bold, a heading, a list or a link with another text. Addresses stay as they are. */
export const withoutMarkdown = (text: string): string =>
  text
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? part : escaped(part)))
    .join('');

const escaped = (text: string): string =>
  text
    .replace(/[\\*_~`|<[]/g, '\\$&')
    .replace(/^([^\S\n]*)([#>+-])/gm, '$1\\$2')
    .replace(/^([^\S\n]*\d+)([.)])/gm, '$1\\$2');

export function encodeChoices(choices: readonly Choice[]): Row[] {
  return choices.length > MOST_BUTTONS ? lists(choices) : buttons(choices);
}

function buttons(choices: readonly Choice[]): Row[] {
  return rowsOf(choices, { perRow: BUTTONS_PER_ROW, rows: MOST_ROWS }).map((row) => ({
    type: ComponentType.ActionRow,
    components: row.map(({ label, token }) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: cut(label, LABEL_LIMIT.button),
      custom_id: token,
    })),
  }));
}

/** More than buttons can show: lists to choose from. */
function lists(choices: readonly Choice[]): Row[] {
  const count = Math.min(MOST_ROWS, Math.ceil(choices.length / LINES_PER_LIST));
  return Array.from({ length: count }, (_, list) => ({
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: `list:${list}`,
        options: choices
          .slice(list * LINES_PER_LIST, (list + 1) * LINES_PER_LIST)
          .map(({ label, token }) => ({ label: cut(label, LABEL_LIMIT.line), value: token })),
      },
    ],
  }));
}

/** Buttons, or lists, that were used: the chosen one stays, and can not be pressed. */
export function encodeUsed(rows: readonly APIMessageTopLevelComponent[], token: string): Row[] {
  const all = rows.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));
  const labels = all.flatMap((each) => {
    if (each.type === ComponentType.StringSelect)
      return each.options.flatMap(({ label, value }) => (value === token ? [label] : []));
    return each.type === ComponentType.Button && 'custom_id' in each && each.custom_id === token
      ? [each.label ?? '']
      : [];
  });
  return labels.map((label) => ({
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: cut(chosenLabel(label), LABEL_LIMIT.button),
        custom_id: USED,
        disabled: true,
      },
    ],
  }));
}

function cut(label: string, limit: number): string {
  if (label.length <= limit) return label;
  const kept = label.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept}…`;
}

/** A caption that is too long goes before what it belongs to, as messages of its own. */
export function encodeCaption(text: string | undefined): {
  readonly before: readonly MessageBody[];
  readonly caption: MessageBody;
} {
  const parts = text ? encodeText(text) : [];
  const [only, ...others] = parts;
  const empty: MessageBody = { flags: MessageFlags.SuppressEmbeds };
  return others.length > 0 ? { before: parts, caption: empty } : { before: [], caption: only ?? empty };
}
