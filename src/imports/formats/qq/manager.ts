// What the text and the mht of QQ's message manager have in common: one file may hold many chats, each under its own heading.
import type { ConversationKind } from '../../../core/archive/findings.ts';
import { detached, plainName } from '../../characters.ts';
import { dayStart } from '../../date-order.ts';
import { dayPeriod, hourOf } from '../../day-period.ts';
import type { ConversationHead } from '../../format.ts';
import { type People, peopleOf, selfBeside } from '../../people.ts';

interface Chat {
  /** Also the conversation's key: the same chat exported in pieces is one. */
  readonly title: string;
  readonly kind: ConversationKind | undefined;
  readonly people: People;
}

export interface ManagerBook {
  /** "消息分组:…" */
  folder(name: string): void;
  /** "消息对象:…": what follows belongs to that chat. */
  partner(name: string): void;
  /** The key of the chat at hand. */
  conversation(): string;
  /** undefined: the app itself. `raw` as it stands in a head: "【群主】NAME(10001)", "NAME<mail>", "NAME". */
  sender(raw: string): string | undefined;
  heads(): readonly ConversationHead[];
}

const MOST_CHATS = 20_000;

export function managerBook(): ManagerBook {
  const chats = new Map<string, Chat>();
  let kind: ConversationKind | undefined;
  let chat: Chat = { title: '', kind: undefined, people: peopleOf() };

  return {
    folder(name) {
      kind = /群|讨论组|多人聊天/.test(name) ? 'group' : undefined;
    },
    partner(name) {
      const title = plainName(name);
      chat = chats.get(title) ?? { title: detached(title), kind, people: peopleOf() };
      if (chats.size < MOST_CHATS) chats.set(chat.title, chat);
    },
    conversation: () => chat.title,
    sender: (raw) => senderOf(raw, chat.people),
    heads: () => [...chats.values()].map(headOf),
  };
}

const headOf = ({ title, kind, people }: Chat): ConversationHead => ({
  conversation: title,
  title: title || undefined,
  kind,
  self: kind === 'group' ? undefined : selfBeside(title, people.names()),
});

/** What QQ itself writes from. */
const SYSTEM_ACCOUNTS = new Set(['10000', '1000000']);
const RANK = /^(?:【[^】]{0,20}】\s*)+/u;
const ACCOUNT = /(?:\((\d{4,12})\)|<([^<>\s]{3,80})>)$/;

function senderOf(raw: string, people: People): string | undefined {
  const plain = plainName(raw);
  const account = ACCOUNT.exec(plain);
  const id = account?.[1] ?? account?.[2];
  const name = (account ? plain.slice(0, account.index) : plain).replace(RANK, '').trim();
  if ((id !== undefined && SYSTEM_ACCOUNTS.has(id)) || name === '系统消息') return undefined;
  return people.nameOf(id === undefined ? `name ${name}` : id, name || (id ?? ''));
}

/** "2024-03-02"; NaN where there is no such day. */
export function managerDay(written: string): number {
  const [year, month, day] = written.split('-').map(Number);
  return dayStart(year ?? 0, month ?? 0, day ?? 0);
}

/** "8:43:38", "8:43:38 PM", "下午 8:43:38" as seconds since midnight; NaN where there is no such time. */
export function managerTime(hour: string, minute: string, second: string, period: string | undefined): number {
  const hours = hourOf(Number(hour), period === undefined ? undefined : dayPeriod(period));
  return hours < 24 && Number(minute) < 60 && Number(second) < 60
    ? hours * 3600 + Number(minute) * 60 + Number(second)
    : Number.NaN;
}
