// A text, a multimedia message or a call as Android keeps it, made into a message. Two apps write the same fields.
import type { MessageKind, ParsedMessage } from '../../../core/archive/message.ts';
import { isBareLink } from '../../kinds.ts';
import { given, ME, type SmsPeople } from './people.ts';
import { offsetOf } from './zone.ts';

/** '' where there is none. */
export type Field = (name: string) => string;

export interface MmsRecord {
  readonly field: Field;
  readonly parts: readonly Field[];
  readonly addresses: readonly Field[];
}

type Moment = Pick<ParsedMessage, 'wall' | 'offset'>;

/** The end of the year 9999. */
const LATEST = 253_402_300_799;
/** Multimedia messages count seconds where they come from Android itself, and milliseconds where an app changed them. */
const SECONDS_BELOW = 1e11;

function momentOf(date: string, readable: string): Moment {
  const count = date === '' ? Number.NaN : Number(date);
  const seconds = Math.floor(count < SECONDS_BELOW ? count : count / 1000);
  if (!(seconds > 0 && seconds <= LATEST)) return { wall: undefined, offset: undefined };
  const offset = offsetOf(readable, seconds) ?? 0;
  return { wall: seconds + offset * 60, offset };
}

const DRAFT = '3';
const RECEIVED = new Set(['', '0', '1']);

const common = { native: undefined, replyTo: undefined };

/** undefined for what was never sent. */
export function smsOf(field: Field, people: SmsPeople): ParsedMessage | undefined {
  if (field('type') === DRAFT) return undefined;
  const others = numbersIn(field('address'));
  const name = given(field('contact_name'));
  for (const other of others) people.learn(other, others.length === 1 ? name : '');
  const text = wellFormed(field('body') === 'null' ? '' : field('body'));
  return {
    conversation: people.threadOf(others, name).key,
    sender: RECEIVED.has(field('type')) ? people.nameOf(others[0] || name) : ME,
    ...momentOf(field('date'), field('readable_date')),
    kind: isBareLink(text) ? 'link' : 'text',
    text,
    ...common,
  };
}

/** Of one or of several, with '~' between them. */
const numbersIn = (address: string): readonly string[] =>
  address
    .split('~')
    .map(given)
    .filter((one) => one !== '');

/** Reports about other messages. */
const REPORTS = new Set(['134', '136']);
const FROM = '137';

export function mmsOf({ field, parts, addresses }: MmsRecord, people: SmsPeople): ParsedMessage | undefined {
  const sent = !RECEIVED.has(field('msg_box'));
  if (field('msg_box') === DRAFT || REPORTS.has(field('m_type'))) return undefined;
  const others = othersOf(field, addresses, sent);
  const name = given(field('contact_name'));
  for (const address of addresses) people.learn(given(address('address')), given(address('name')));
  for (const other of others) people.learn(other, others.length === 1 ? name : '');
  const from = addresses.find((address) => address('type') === FROM && given(address('address')) !== '');
  const author = (from && given(from('address'))) || (others.length === 1 ? (others[0] ?? '') : '');
  return {
    conversation: people.threadOf(others, name).key,
    sender: sent ? ME : author === '' ? name || '?' : people.nameOf(author),
    ...momentOf(field('date'), field('readable_date')),
    ...contentOf(field, parts),
    ...common,
  };
}

/**
 * Numbers of the others. The message says so itself; else its addresses do, of which one may be the
 * owner's own number: what came to one number alone came to the owner.
 */
function othersOf(field: Field, addresses: readonly Field[], sent: boolean): readonly string[] {
  const named = numbersIn(field('address'));
  if (named.length > 0) return named;
  const senders = addressesOf(addresses, (type) => type === FROM);
  const receivers = addressesOf(addresses, (type) => type !== FROM);
  if (sent) return receivers.length > 0 ? receivers : senders;
  if (senders.length === 0) return receivers;
  return receivers.length > 1 ? [...senders, ...receivers] : senders;
}

const addressesOf = (addresses: readonly Field[], fits: (type: string) => boolean): readonly string[] =>
  addresses
    .filter((address) => fits(address('type')))
    .map((address) => given(address('address')))
    .filter((address) => address !== '');

function contentOf(field: Field, parts: readonly Field[]): Pick<ParsedMessage, 'kind' | 'text'> {
  const types = parts.map((part) => part('ct').toLowerCase());
  const words = parts
    .filter((_part, at) => types[at] === 'text/plain')
    .map((part) => given(part('text')))
    .filter((text) => text !== '');
  const text = wellFormed(words.join('\n') || given(field('sub')));
  const attached = types.find((type) => type !== '' && type !== 'text/plain' && type !== 'application/smil');
  if (attached !== undefined) return { kind: kindOfType(attached), text };
  // One that was never fetched has no parts.
  if (text === '') return { kind: 'media', text };
  return { kind: isBareLink(text) ? 'link' : 'text', text };
}

function kindOfType(type: string): MessageKind {
  if (type === 'image/gif') return 'gif';
  if (type.startsWith('image/')) return 'photo';
  if (type.startsWith('video/')) return 'video';
  if (type.startsWith('audio/')) return 'voice';
  return type.includes('vcard') ? 'contact' : 'file';
}

const DIALLED = '2';
const UNANSWERED: ReadonlyMap<string, string> = new Map([
  ['3', 'missed'],
  ['4', 'voicemail'],
  ['5', 'rejected'],
  ['6', 'blocked'],
]);

export function callOf(field: Field, people: SmsPeople): ParsedMessage {
  const number = given(field('number'));
  const name = given(field('contact_name')) || given(field('name'));
  people.learn(number, name);
  return {
    conversation: people.threadOf([number], name).key,
    sender: field('type') === DIALLED ? ME : people.nameOf(number || name),
    ...momentOf(field('date'), field('readable_date')),
    kind: 'call',
    text: UNANSWERED.get(field('type')) ?? lengthOf(Number(field('duration'))),
    ...common,
  };
}

/** "3:05"; '' for one that nobody took. */
export function lengthOf(seconds: number): string {
  if (!(seconds > 0 && seconds < 1e6)) return '';
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}

/** Half of an emoji is no character. */
const wellFormed = (text: string): string =>
  text
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replaceAll('\r\n', '\n')
    .trim();
