// "Remember that we …": what a person tells in the middle of a talk, to be kept.

/** Who or what the telling begins with; "that time", "that day" only bring something up. */
const ABOUT =
  "(?:we|i|you|he|she|they|it|our|my|your|his|her|their|there|the|on|in|at|after|before|every|once|both|[a-z]+ and (?:i|me))(?:['’][a-z]+)?\\b";
const ENGLISH = new RegExp(
  `^(?:(?:please|also|and|ok|okay|oh)[, ]+)*(?:(?:remember|don['’]?t forget|do not forget|keep in mind) that |(?:remember|keep|note)(?: this)?: ?)(?=${ABOUT})(.+)$`,
  'isu',
);
const CHINESE =
  /^(?:请|麻烦你?|帮我|你要|你|还有[，,]?|对了[，,]?)*(?:记住|记一下|记下来?|别忘了|不要忘记?|请记得|要记得)[，,：:\s]*((?:我们|咱们?|我|你|他|她|那|有一?[次天年]|每).+)$/su;
const ASKS = /[?？]\s*$|[吗么嘛]\s*$/u;

/** What is to be remembered, in the person's own words; undefined when nothing is. */
export function tellingIn(message: string): string | undefined {
  const text = message.trim();
  if (ASKS.test(text)) return undefined;
  const told = (ENGLISH.exec(text)?.[1] ?? CHINESE.exec(text)?.[1])?.trim();
  return told === undefined || told === '' ? undefined : told;
}
