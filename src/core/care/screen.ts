// The local screen: tables of rules in eleven languages, not an understanding. It would rather answer once too often than
// stay silent; plain figures of speech are left alone, so that a person is not stopped for laughing.
import { crisisRules } from './crisis/index.ts';
import { type Hit, listener } from './crisis/rules.ts';
import { spellings } from './fold.ts';

const listen = listener(crisisRules);

/** Every language is listened to, whichever the person speaks. Never throws. */
export const screen = (text: string): Hit | undefined => listen(spellings(text));
