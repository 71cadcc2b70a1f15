import { describe, expect, it } from 'vitest';
import { asksWhetherReal } from '../src/core/care/reality.ts';
import { screen } from '../src/core/care/screen.ts';
import { wordsFor } from '../src/core/words/words.ts';

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const CRISIS_EN = lines(`
  I want to die
  i wanna die
  I just want to die
  i really want to die tonight
  I WANT TO DIEEEE
  i want to d i e
  i want to kill myself
  I'm going to kill my self
  thinking about killing myself
  kms
  I k i l l myself
  i wish i was dead
  I wish I were dead.
  i wish i could just die
  sometimes I wish I had never been born
  i'd be better off dead
  everyone would be better off without me
  I don’t want to live anymore
  i dont want to live without you
  I don't want to be here anymore
  i don't wanna wake up tomorrow
  i hope i don't wake up
  want to sleep and never wake up
  i want to end it all
  I'm going to end my life
  thinking of taking my own life
  there is no reason to live
  I have nothing to live for
  life is not worth living
  I'm so tired of living
  i can't go on anymore
  I took all my pills
  i want to swallow the whole bottle. i'll overdose
  I'm going to jump off the bridge
  i keep thinking about jumping in front of a train
  I want to hurt myself
  i've been cutting myself again
  I started self-harming
  selfharm is the only thing that helps
  i slit my wrists
  i feel suicidal
  i think about suicide a lot
  su1cide
  i want to unalive myself
  I should just die
  i deserve to die
  if i was dead nobody would notice
  i want to disappear forever
  i want to hang myself
  I need it all to be over, i can't live any more
  goodbye cruel world
  i don't want to exist
`);

const FINE_EN = lines(`
  I'm dying of laughter
  hahaha i'm dead
  dead 💀
  this deadline is killing me
  my boss is going to kill me
  the deadline is tomorrow
  I could die of embarrassment
  i wanted to die of embarrassment when he walked in
  I'm dying to see you
  that cake is to die for
  my phone died
  i almost died laughing
  we watched suicide squad
  that would be career suicide
  kill me now, another meeting
  you killed it on stage
  I cut myself shaving
  i cut myself on a tin
  i hurt myself at the gym
  I'm killing myself laughing
  i don't want to die
  I want to live by the sea
  I don't want to live in London
  i don't want to live with my parents anymore
  let's end it here
  should we end it
  it's over between us
  I can't live without coffee
  i can't do this anymore, us i mean
  I took the pills for my cold
  take the tablets with food
  he jumped off the sofa
  I drowned myself in work
  i shot myself in the foot with that email
  I'm tired of living out of boxes
  I'm so tired
  i miss you so much it hurts
  i'm sad today
  I cried all night
  my grandmother died in may
  the battery is dead
  dead end job
  i need to take my life in new directions
  live, laugh, love
  I want to diet
  wake up early tomorrow
  i never want to wake up early again
  that joke slayed me
  i overdosed on chocolate
  die hard is a christmas film
  hang on, let me check
  cut some slack for yourself
`);

const CRISIS_ZH = lines(`
  我想死
  真的好想死
  我想死了
  想 死
  我想去死
  我去死算了
  不想活了
  我不想活了
  真的不想再活了
  不想活在这个世界上
  活不下去了
  我活不下去
  活着没意思
  活着真的没有意义
  活着好累
  活够了
  我活腻了
  找不到活下去的理由
  没有活着的勇气
  我要自杀
  我想自殺
  自 杀
  最近一直想自残
  又自殘了
  我想割腕
  想跳楼
  我站在楼顶想跳下去
  我想上吊
  不如死了算了
  死了就好了
  还不如死
  让我死吧
  我该死
  想结束自己的生命
  我想了结这一切
  想离开这个世界
  想離開這個世界
  一了百了
  生无可恋
  吃了一整瓶安眠药
  我吞了好多药
  不想再醒来
  希望一睡不醒
  我想永远消失
  想从这个世界消失
  遗书我写好了 写好遗书了
  要是我死了会怎样
  没有我大家会更好
  想伤害自己
  用刀划自己
  想要轻生
  我想解脱
  想紫砂
  撑不下去了
`);

const FINE_ZH = lines(`
  笑死我了
  哈哈哈笑死
  累死了
  今天累死我了
  想死你了
  想死我了
  可想死他了
  想死你啦
  我好想你
  饿死了
  困死了
  热死我了
  气死我了
  吓死宝宝了
  忙死了
  烦死了
  急死我了
  爱死你了
  可爱死了
  丑死了
  尴尬死了
  手机死机了
  电脑又死机
  她是我死党
  死线是明天
  今天交稿死线
  该死的天气
  你想死啊
  你找死吗
  我不想死
  别死心
  你死心吧
  不想活动
  今天不想活动，只想躺着
  不想活成他那样
  跳楼价
  清仓跳楼价大甩卖
  一起去玩跳楼机
  昨天看了自杀小队
  不想醒，梦太好了
  想消失几天，谁也不理
  我想睡觉
  打死也不去
  死活打不通
  生死时速好看吗
  你去死吧
  好难过
  我哭了一晚上
  分手了
  没意思的电影
  这个笑话冷死了
  紫砂壶真好看
  甜死了
`);

describe('the screen for a crisis', () => {
  it.each([...CRISIS_EN, ...CRISIS_ZH])('hears: %s', (line) => {
    expect(screen(line)).toBeDefined();
  });

  it.each([...FINE_EN, ...FINE_ZH])('lets a figure of speech pass: %s', (line) => {
    expect(screen(line)).toBeUndefined();
  });

  it('holds at least forty of each kind in each language', () => {
    for (const table of [CRISIS_EN, FINE_EN, CRISIS_ZH, FINE_ZH])
      expect(new Set(table).size).toBeGreaterThanOrEqual(40);
  });

  it('hears it inside a longer message, in capitals, full width and stretched', () => {
    expect(screen('had pasta, watched tv. honestly i want to die. anyway how are you')).toBeDefined();
    expect(screen('Ｉ ＷＡＮＴ ＴＯ ＤＩＥ')).toBeDefined();
    expect(screen('i want to killlll myself')).toBeDefined();
    expect(screen('今天下雨。我不​想​活​了')).toBeDefined();
  });

  it('stays quick on a very long message', () => {
    const long = 'i want to be somewhere warm and wish it was summer 我想去海边 '.repeat(400);
    expect(screen(long)).toBeUndefined();
  });
});

const ASKS = lines(`
  are you real?
  Are you real
  r u real
  are you a bot?
  are you an AI
  are you just a program
  Are you really a human?
  is this really you?
  is it really you
  Is this real?
  is this a bot
  am I talking to a machine?
  am i talking to a real person
  who am i talking to
  what are you?
  you're not real
  you're a bot, right?
  do you actually exist
  does she see this?
  will he read my messages
  are you chatgpt
  你是真的吗
  你是真人吗
  你是机器人吗
  你是機器人嗎
  你是不是AI
  你是ai吗？
  你到底是谁
  你是不是真人
  这是你吗
  真的是你吗
  你是本人吗
  你是人吗
  我在跟谁说话
  我是在和机器人聊天吗
  你真的存在吗
  她会看到这些吗
`);

const DOES_NOT_ASK = lines(`
  are you home?
  are you really going to wear that
  is this your jumper
  is it raining
  are you alive after last night haha no wait, how was the party
  who are you meeting
  what are you doing?
  what are you up to?
  you're a real friend
  real madrid won
  i'm talking to my sister
  is it you who took the keys
  is that the bottle opener
  are you still awake
  what are you eating
  你在干嘛
  你真的好烦
  你是真的很会做饭
  你是不是饿了
  你是不是在忙
  你是不是真的喜欢这个
  你是人才
  这是你的伞吗
  他是机器人专业的
  你在哪
`);

describe('asking whether this is real', () => {
  it.each(ASKS)('is noticed: %s', (line) => {
    expect(asksWhetherReal(line)).toBe(true);
  });
  it.each(DOES_NOT_ASK)('is not confused with: %s', (line) => {
    expect(asksWhetherReal(line)).toBe(false);
  });
});

describe('what the guide says then', () => {
  it.each(['en', 'zh'] as const)('says by name that this is a simulation, in %s', (language) => {
    const answer = wordsFor(language).care.reality('Mira');
    expect(answer).toContain('Mira');
    expect(answer).toMatch(/simulation|模拟/);
    expect(answer).toMatch(/software|软件/);
  });
});
