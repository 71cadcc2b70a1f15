// What was typed, out of Slack's own marks: <@U123>, <#C1|general>, <https://example.org|a page>, <!here>.
import { unescaped } from '../accounts/entities.ts';

const MARK = /<([@#!]?)([^<>|\n]{1,3000})(?:\|([^<>\n]{0,3000}))?>/g;

/** `nameOf` gives the name behind a user's id. */
export const typed = (text: string, nameOf: (user: string) => string): string =>
  unescaped(
    text.replace(MARK, (_whole, mark: string, target: string, label?: string) => {
      if (mark === '@') return `@${label || nameOf(target)}`;
      if (mark === '#') return `#${label || target}`;
      if (mark === '!') return label || `@${target.replace(/\^.*$/, '')}`;
      return label || target.replace(/^(mailto|tel):/, '');
    }),
  );
