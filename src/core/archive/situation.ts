// What somebody does with a message, and in which situation: the same words do something else in a quarrel. Word lists for
// English and Chinese; anything else tells, asks or laughs.
import { fold } from '../care/fold.ts';
import { type Act, actOf, cheers, grieves, laughs } from '../persona/acts.ts';
import type { Exchange } from './runs.ts';

export type Doing =
  | 'apologises'
  | 'quarrels'
  | 'comforts'
  | 'teases'
  | 'invites'
  | 'says good night'
  | 'says goodbye'
  | 'greets'
  | 'thanks'
  | 'asks'
  | 'laughs'
  | 'agrees'
  | 'refuses'
  | 'shares pain'
  | 'shares joy'
  | 'tells';

export interface Situation {
  readonly doing: Doing;
  /** Of the wall clock, 0 to 23; undefined where there is no time. */
  readonly hour: number | undefined;
  /** The user's message opens the talk: nothing of the other person's stands before it. */
  readonly opens: boolean;
}

const APOLOGY =
  /\b(?:(?:i'?m|i am|so|very|really) sorry|sorry (?:for|about|that|i)|^sorry$|my (?:fault|bad)|forgive me|i apologi[sz]e|i was wrong)\b|对不起|抱歉|不好意思|我错了|是我不好|别生气|ごめん|すみません/u;
const QUARREL =
  /\b(?:you (?:always|never)|why (?:do|don'?t|can'?t|are|aren'?t) you (?:always|never|even|just)|whatever|leave me alone|i'?m (?:angry|mad|furious|upset|done)|so unfair|not fair|how could you|what is wrong with you|stop it|forget it|i don'?t care|you don'?t (?:care|listen|get it|understand)|don'?t (?:yell|shout))\b|你总是|你从来|你每次|烦死|随便你|别烦我|别管我|生气了|算了吧|凭什么|你根本|无所谓|不可理喻|もういい|ひどい/u;
const COMFORT =
  /\b(?:it'?ll be (?:ok|okay|fine|alright)|you'?ll be (?:ok|okay|fine)|don'?t (?:worry|cry|be sad)|poor (?:you|thing)|that (?:sucks|sounds (?:hard|rough|awful))|come here|i'?m here|hugs?|take your time|i believe in you|you can do (?:it|this))\b|没事的|会好的|别难过|别哭|别担心|抱抱|摸摸|辛苦了|加油|有我在|大丈夫/u;
const TEASE =
  /\b(?:dummy|silly|you (?:weirdo|nerd|dork|goof|idiot)|old (?:man|lady)|liar liar|as if|you wish|says you|show ?off|drama queen|loser)\b|笨蛋|傻瓜|小猪|你猪|臭美|讨厌啦|不要脸|略略|😏|😜|😝|🙄|;-?[)p]/iu;
const INVITATION =
  /\b(?:shall we|should we|let'?s|do you (?:want|wanna|feel like)|wanna|want to (?:come|go|meet|eat|watch|grab|do)|(?:can|could|may) (?:we|i see you|i come)|come (?:over|with me|along|by)|are you free|join (?:me|us)|(?:dinner|lunch|coffee|movie|drinks?|walk)\s*(?:tonight|tomorrow|later|on \w+)?\s*\?)|要不要|一起(?:去|吃|看|玩|走)?|我们去.{0,12}吧|去.{0,10}吗|来我家|有空吗|约吗|出来(?:玩|吃)|行こう|一緒に|どう\?$/iu;

const SERIOUS: readonly (readonly [Doing, RegExp])[] = [
  ['apologises', APOLOGY],
  ['quarrels', QUARREL],
  ['comforts', COMFORT],
];

const OF_ACT: Readonly<Partial<Record<Act, Doing>>> = {
  goodnight: 'says good night',
  greeting: 'greets',
  farewell: 'says goodbye',
  thanks: 'thanks',
  comfort: 'comforts',
  agreement: 'agrees',
  affirmation: 'agrees',
  refusal: 'refuses',
};

/** Of several lines the whole counts for what is serious, the last for the rest. */
export function doingOf(text: string): Doing {
  const whole = fold(text);
  const last = text.trim().split('\n').at(-1) ?? '';
  const act = actOf(last);
  const serious = SERIOUS.find(([, pattern]) => pattern.test(whole));
  if (serious) return serious[0];
  const named = OF_ACT[act];
  if (named) return named;
  if (TEASE.test(whole)) return 'teases';
  if (INVITATION.test(whole)) return 'invites';
  if (act === 'question') return 'asks';
  if (laughs(text) && act === 'laughter') return 'laughs';
  if (grieves(text)) return 'shares pain';
  return cheers(text) ? 'shares joy' : 'tells';
}

export function situationOf({ mine, before }: Exchange): Situation {
  const at = mine.at(-1)?.at;
  return {
    doing: doingOf(mine.map(({ text }) => text).join('\n')),
    hour: at === undefined ? undefined : Math.floor(at / 3600) % 24,
    opens: before.length === 0,
  };
}

/** What must not be answered as something else is: chosen, as the factors are. */
const WEIGHTY: ReadonlySet<Doing> = new Set([
  'apologises',
  'quarrels',
  'comforts',
  'shares pain',
  'says good night',
  'says goodbye',
]);
const SAME = 1.1;
const OTHERWISE_WEIGHTY = 0.8;
const SAME_PLACE = 1.04;
const SAME_HOURS = 1.03;
/** Hours apart, around the clock. */
const NEAR = 3;

/** 1 says nothing: above it the situations are alike, below it they are not. */
export function fitting(one: Situation, other: Situation): number {
  const weighty = WEIGHTY.has(one.doing) || WEIGHTY.has(other.doing);
  const doing = one.doing === other.doing ? SAME : weighty ? OTHERWISE_WEIGHTY : 1;
  return doing * (one.opens === other.opens ? SAME_PLACE : 1) * (nearInTime(one.hour, other.hour) ? SAME_HOURS : 1);
}

function nearInTime(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const apart = Math.abs(one - other);
  return Math.min(apart, 24 - apart) <= NEAR;
}
