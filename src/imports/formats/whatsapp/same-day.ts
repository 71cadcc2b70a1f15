// Most lines have the head of the line before, but for the time. So that head is compared as text, and only the time is read:
// a third of what reading every head anew takes.
import { type Head, type HeadReader, headReader, inDay } from './head.ts';

/** The value of two decimal digits; NaN where one is none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** Reads what `headReader` reads, faster. */
export function sameDayReader(head: Head): HeadReader {
  const readHead = headReader(head);
  /** What stands before and behind the numbers of the time; '' where there is nothing to compare. */
  let before = '';
  let behind = '';
  let separator = 0;
  let withSeconds = false;

  function remember(text: string, from: number): void {
    before = head.timeFrom < 0 ? '' : text.slice(from, head.timeFrom);
    behind = text.slice(head.timeTo, head.body);
    const hourEnd = head.timeFrom + (Number.isNaN(twoDigits(text, head.timeFrom)) ? 1 : 2);
    separator = text.charCodeAt(hourEnd);
    withSeconds = head.timeTo - hourEnd > 3;
  }

  function sameDay(text: string, from: number): boolean {
    let i = from + before.length;
    let hour = twoDigits(text, i);
    i += 2;
    if (Number.isNaN(hour)) {
      i--;
      hour = text.charCodeAt(i - 1) - 48;
    }
    const minute = twoDigits(text, i + 1);
    if (text.charCodeAt(i) !== separator || !(hour >= 0 && hour < 24) || !(minute < 60)) return false;
    i += 3;
    let second = 0;
    if (withSeconds) {
      second = twoDigits(text, i + 1);
      if (text.charCodeAt(i) !== separator || !(second < 60)) return false;
      i += 3;
    }
    if (!text.startsWith(behind, i)) return false;
    head.time = inDay(hour * 3600 + minute * 60 + second, head.period);
    head.body = i + behind.length;
    return true;
  }

  return (text, from, to) => {
    if (before !== '' && text.startsWith(before, from) && sameDay(text, from)) return true;
    if (!readHead(text, from, to)) return false;
    remember(text, from);
    return true;
  };
}
