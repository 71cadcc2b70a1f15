// What threats, insults, pressure, stalking and wishes to be left alone look like in one language. The patterns are compared
// with text that was brought into one spelling (`bare(fold(text))`): small letters, no accents, no apostrophes, simplified
// characters, hiragana. Every gap in them is short, so that no text takes long.
export interface SignRules {
  /** Beginnings of words as they are typed, one of which is in every text that a pattern fits: nothing else is looked at closer. */
  readonly stems: RegExp;
  /** Hardly ever said in play: hurting, what happened, being followed, being shut in. */
  readonly grave: RegExp;
  /** Also said in play: it counts where there is much of it. */
  readonly rough: RegExp;
  /** Asks for an end of all contact. */
  readonly firm: RegExp;
  /** Asks to be left alone, as in any quarrel. */
  readonly stop: RegExp;
}

/** One pattern of several. */
export const any = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'));
