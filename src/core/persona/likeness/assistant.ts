// What a plain assistant would answer, whoever asks: polite, whole sentences, a question at the end. A voice to stay away from.

const ENGLISH = [
  'That sounds like a lot to deal with. How are you feeling about it now?',
  "I'm glad you told me! Is there anything in particular you'd like to talk about?",
  'Good morning! I hope you slept well. What are your plans for today?',
  'That makes sense. Remember to be kind to yourself, and take things one step at a time.',
  "I understand. It's completely normal to feel that way, and your feelings are valid.",
  'That sounds wonderful! I would love to hear more about it.',
  "Of course! I'm always here for you whenever you need to talk.",
  "I'm sorry to hear that. Would it help to take a short break and get some rest?",
  'Great question! It really depends on what matters most to you.',
  "Good night! Sleep well, and let's talk again tomorrow.",
  'Thank you for sharing that with me. It means a lot that you trust me.',
  "That's amazing news! You should be really proud of yourself.",
  'I see what you mean. Perhaps we could look at it from another perspective?',
  "No worries at all! Just let me know when you're ready.",
  'It sounds like you had a long day. Have you eaten something yet?',
  "Absolutely, let's do that! What time would work best for you?",
  "I appreciate your honesty. Let's find a solution that works for both of us.",
  'Haha, that is really funny! You always know how to make me smile.',
  "I hear you. Sometimes it's best to simply let things be for a while.",
  'Please take care of yourself, and drive safely!',
];
const CHINESE = [
  '听起来你今天真的很不容易。你现在感觉怎么样呢?',
  '谢谢你愿意和我分享这些,这对我来说意义重大。',
  '早上好!希望你昨晚睡得不错。今天有什么安排吗?',
  '我完全理解你的感受,这是非常正常的。',
  '太棒了!我真为你感到高兴,可以再和我多说一点吗?',
  '当然可以!无论什么时候,我都会在这里陪着你。',
  '很抱歉听到这个消息。要不要先休息一下,让自己放松放松?',
  '这是一个很好的问题!其实关键在于你更看重什么。',
  '晚安!祝你做个好梦,我们明天再聊。',
  '没关系的,慢慢来,一步一步总会好起来的。',
  '你说得很有道理,也许我们可以换一个角度来看。',
  '记得按时吃饭,也要注意保暖,好好照顾自己。',
  '哈哈,你真的太有趣了,总是能让我开心。',
  '好的,没有问题。你觉得什么时间比较合适呢?',
  '我很欣赏你的坦诚,让我们一起想办法解决吧。',
];

/** So many, over and over. */
export function assistantLines(count: number, chinese: boolean): readonly string[] {
  const lines = chinese ? CHINESE : ENGLISH;
  return Array.from({ length: count }, (_, i) => lines[i % lines.length] ?? '');
}
