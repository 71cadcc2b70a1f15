// Whether somebody asks the same thing again, also in other words.
import { describe, expect, it } from 'vitest';
import { asksTheSame, questionIn } from '../../src/core/care/same-question.ts';
import { processorSeconds } from '../support/processor.ts';

function isSameQuestion(earlier: string, message: string): boolean {
  const question = questionIn(message);
  return question !== undefined && asksTheSame(earlier, question);
}

const SAME: readonly (readonly [string, string])[] = [
  ['was the soup good?', 'Was the soup good??'],
  ['why did you leave', 'tell me the real reason you left'],
  ['why did it have to end?', 'how could you just walk away'],
  ['did you ever love me', 'was any of it real to you?'],
  ['do you miss me?', 'do you still think about me sometimes'],
  ['will you come back', 'can we try again?'],
  ['was it my fault?', 'what did i do wrong'],
  ["wasn't i enough?", 'did i do something wrong'],
  ['was there someone else?', 'did you cheat'],
  ['do you regret it', 'are you even sorry?'],
  ['what did you cook at the lake house?', 'at the lake house, what did you cook?'],
  ['你为什么离开我', '凭什么不要我了'],
  ['为什么要分手？', '你走到底是什么原因'],
  ['你爱过我吗', '我在你心里算什么'],
  ['你想过我吗？', '你会不会想我'],
  ['我们还能和好吗', '还有可能重新在一起吗'],
  ['你还会回来吗', '我们还有没有可能重新开始'],
  ['是不是我的错', '我到底哪里做错了'],
  ['你是不是有别人了', '你早就有新欢了吧？'],
  ['你后悔吗', '有没有后悔过吗'],
  ['那碗汤好喝吗？', '那碗汤好喝吗'],
  ['你还记得湖边那条船吗', '湖边那条船你记得吗？'],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['was the soup good?', 'was the bread good?'],
  ['did you eat already?', 'did you sleep already?'],
  ['why did you leave', 'why did you laugh'],
  ['do you miss me?', 'do you miss the sea?'],
  ['did you love me', 'do you regret it'],
  ['i miss the lake', 'i miss the lake'],
  ['what are you reading?', 'what are you cooking?'],
  ['are you coming to the party?', 'are you driving to the party?'],
  ['你为什么离开我', '你为什么笑'],
  ['汤好喝吗', '面好吃吗'],
  ['你吃饭了吗', '你睡觉了吗'],
  ['你爱过我吗', '你后悔吗'],
  ['我想你', '我想你'],
];

describe('the same question', () => {
  it.each(SAME)('is asked again: %s / %s', (first, second) => {
    expect(isSameQuestion(first, second)).toBe(true);
    expect(isSameQuestion(second, first)).toBe(true);
  });

  it.each(DIFFERENT)('is not asked again: %s / %s', (first, second) => {
    expect(isSameQuestion(first, second)).toBe(false);
  });

  it('is looked for quickly in a long message', () => {
    const long = 'why did you leave and why did you go 你为什么 '.repeat(100);
    const spent = processorSeconds();
    isSameQuestion(long, long);
    expect(spent()).toBeLessThan(0.5);
  });
});
