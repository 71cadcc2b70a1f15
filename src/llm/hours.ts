// Lines that belong to an hour, and those that belong to a day: said at another, they answer somebody who is not there.
import { datesNamed } from '../core/archive/dates-named.ts';
import { actOf } from '../core/persona/acts.ts';

const MORNING = /\bmorning\b|^早+(?:安|上好|啊|呀|哦|呢)?[!！~～。]*$|早上好/iu;
const EVENING = /\bgood evening\b|晚上好/iu;
const NIGHT = /\b(?:good ?night|go to bed|go to sleep|sleep (?:well|tight|now))\b|晚安|早点睡|快睡|睡吧/iu;

/** Of the wall clock. */
const isMorning = (hour: number): boolean => hour >= 4 && hour < 12;
const isEvening = (hour: number): boolean => hour >= 17 || hour < 2;
const isNight = (hour: number): boolean => hour >= 20 || hour < 5;

/** Where the user says the same themselves it is in time. Without an hour only that is. */
export function isUntimely(line: string, message: string, hour: number | undefined): boolean {
  const untimely = (pattern: RegExp, fits: (hour: number) => boolean): boolean =>
    pattern.test(line) && !pattern.test(message) && !(hour !== undefined && fits(hour));
  return (
    untimely(MORNING, isMorning) ||
    untimely(EVENING, isEvening) ||
    ((actOf(line) === 'goodnight' || NIGHT.test(line)) &&
      actOf(message) !== 'goodnight' &&
      !(hour !== undefined && isNight(hour)))
  );
}

const APPOINTED =
  /\b(?:tomorrow|(?:next|this) (?:week(?:end)?|month|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b\d{1,2}(?::\d\d| ?(?:am|pm|o'?clock))\b|\b(?:at|until|till|by|around) (?:half )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|\d{1,2})\b|明[天早晚]|后天|下周|周[一二三四五六日末]|星期[一二三四五六日天]|(?:\d{1,2}|[一二三四五六七八九十]+)[点号]/iu;
const CALENDAR = { at: undefined, first: 0, last: 0 };

/** It names a day, a year or an hour that the message did not name: it was true of one day only. */
export const isOfAnotherDay = (line: string, message: string): boolean => {
  const names = (text: string): boolean => APPOINTED.test(text) || datesNamed(text, CALENDAR).length > 0;
  return names(line) && !names(message);
};
