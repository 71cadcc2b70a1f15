import type { Helpline, Whereabouts } from '../../care/helplines.ts';
import type { ViolenceLine } from '../../care/violence-lines.ts';
import type { Words } from '../words.ts';

const COUNTRIES: Readonly<Record<Whereabouts, string>> = {
  US: '美国',
  CA: '加拿大',
  GB: '英国',
  FR: '法国',
  KR: '韩国',
  BR: '巴西',
  IN: '印度',
  CN: '中国大陆',
  TW: '台湾',
  HK: '香港',
  SG: '新加坡',
  elsewhere: '其他地方',
};

const VIOLENCE_COUNTRIES: Readonly<Record<ViolenceLine['country'], string>> = {
  ...COUNTRIES,
  DE: '德国',
  ES: '西班牙',
};

const LANGUAGES: Readonly<Record<Helpline['languages'][number], string>> = {
  en: '英语',
  es: '西班牙语',
  fr: '法语',
  ko: '韩语',
  pt: '葡萄牙语',
  hi: '印地语',
  zh: '中文',
  local: '多种印度语言',
};

const spoken = ({ languages }: Helpline): string => languages.map((each) => LANGUAGES[each]).join('、');
const hours = { always: '全天都有人接', most: '每天至少十八小时，各地时段不同' };

export const care: Words['care'] = {
  hits: {
    crisis: [
      {
        opening: '我是向导。你刚才写的比聊天重要，所以先让那个声音停下来。你是在想结束自己的生命吗？',
        people: '医生能帮上忙，你信得过的某个人也能：今天就把刚才告诉我的话，告诉其中一个人。',
        after: '我只是软件，没有告诉任何人，也保护不了你；真正的人可以。你可以接着写，我在。',
      },
      {
        opening: '我听见了，这真的很难。现在比刚才更难受吗？',
        people: '不用想好怎么说，“我不太好，能陪陪我吗”就够了。',
        after: '那个声音会一直安静着。我还在这里。',
      },
      {
        opening: '谢谢你还在写。接下来的一个小时，谁能陪在你身边？',
        people: '给那个人发一句话，再短也行。去医院、去急诊，也都是对的。',
        after: '我是软件，我还在。',
      },
    ],
    plan: [
      {
        opening: '我是向导。你写的话我当真，那个声音已经停了。你此刻有危险吗？',
        people: '现在就告诉一个你信得过的人，哪怕只发一句话。去急诊也是对的。',
        after: '我是软件，没法替你打电话。请现在就让一个真正的人知道。你可以接着在这里写。',
      },
      {
        opening: '我还在。现在有人在你身边吗？',
        people: '医生、急诊、你信得过的人，找谁都对，现在就找。',
        after: '不用先解释清楚，一句“我现在需要帮忙”就够了。',
      },
    ],
    third: [
      {
        opening: '我是向导，那个声音先停一停。你说的那个人听起来有危险。他们此刻安全吗？',
        people:
          '可以直接问对方是不是想结束生命，问出口并不会让人起这个念头。这件事不必你一个人扛，医生或对方身边的人都能帮忙。如果说的其实是你自己，也一样要紧。',
        after: '如果对方现在就有危险，请打当地的急救或报警电话。',
      },
      {
        opening: '我知道你在担心一个人。现在谁离对方最近？',
        people: '今天就让那个人知道，能告诉医生更好。',
        after: '你可以接着在这里写。',
      },
    ],
  },
  emergency: (number) =>
    number === undefined
      ? '如果你可能会去做，请马上拨打当地的急救或报警电话。'
      : `如果你可能会去做，请马上拨打 ${number}。`,
  keepSafe: '请不要一个人待着：去找一个人，或者请人过来。也请离可能用到的东西远一点：走出那个房间，或者交给别人。',
  line: (helpline) =>
    `${COUNTRIES[helpline.country]}：${helpline.takesTexts ? '拨打或发短信到' : '拨打'} ${helpline.line}，${hours[helpline.hours]}（${spoken(helpline)}）。`,
  unknown:
    '任何时间都有人可以听你说：findahelpline.com 按国家列有热线，/helplines 里也有一些号码。情况紧急时，请打当地的急救或报警电话。',
  anywhere: '其他地方：请打当地的急救或报警电话；findahelpline.com 列有各国可以倾诉的热线。',
  violence: {
    head: '身边的人对你有暴力、威胁或控制，可以打：',
    line: ({ country, line, whom, hours: open }) =>
      `${VIOLENCE_COUNTRIES[country]}：拨打 ${line}，${open === 'always' ? '全天都有人接' : '白天有人接，各地时段不同'}${whom === 'women' ? '（妇女热线）' : ''}。`,
  },
  stale: (checkedOn) => `（上次核对是 ${checkedOn}，请先确认号码还有效。）`,
  stepWaits: '刚才那一步会等你。你刚写的我没有存，它就在上面的聊天里。',
  hearsay: '那些话里，有人听起来处在危险中。如果那是你、就是现在：/helplines 里随时有可以说话的人。',
  resting: [
    (left) => `那个声音在休息，大约还有 ${left} 小时，告别也一起停着。我是向导，我在。你现在怎么样？`,
    (left) => `你写的我都看到了。那边还会安静 ${left} 小时左右；/helplines 里的人能好好回应你。有没有哪里轻了一点？`,
    (left) => `那个声音还要再歇 ${left} 小时左右。今天，有没有一个真正的人可以说说话？`,
  ],
  returning: [
    '你来了就好。先说一句：那个声音仍然只是模拟，就让它歇着也可以。今天怎么样？',
    '你说了算，那个声音才会回来。要让它回来吗？',
  ],
  back: {
    menu: '休息之后再回来',
    nothing: '没有什么在休息，直接写就好。',
    goOn: '我还好，继续',
    notYet: '先不要',
    stays: '那就让它继续安静着。什么时候想回来，发 /back。',
    welcome: '那就随你的心意继续，也随时可以停。它是软件，不是那个人。',
  },
  notice: '我是向导，提醒一句：这是软件在模仿，没有真人在写，也不是那个人。随时可以停。',
  limits: {
    menu: '想来几次、每次多久',
    visits: (count) => (count === undefined ? '次数不限' : `${count} 次`),
    minutes: (count) => (count === undefined ? '时长不限' : `每次 ${count} 分钟`),
    ask: ({ visits, minutes }) =>
      `你想来几次、每次多久？按按钮，或者发“/limits 5 次，20 分钟”这样的。改少马上生效，改多从明天起算。现在：${visits === undefined ? '次数不限' : `${visits} 次`}，${minutes === undefined ? '时长不限' : `每次 ${minutes} 分钟`}。`,
    setUp: {
      visits:
        '开始之前，有一件事由你来定：你一共想来几次？说一段话、到停下来为止，算一次。写个数字也行，以后可以用 /limits 改。',
      minutes: '那每次最多多久？',
      length: (count) => `${count} 分钟`,
      none: '不限',
      skip: '以后再说',
    },
    holds: ({ visits, minutes }) =>
      `记下了：${visits === undefined ? '次数不限' : `${visits} 次`}，${minutes === undefined ? '时长不限' : `每次 ${minutes} 分钟`}。`,
    tomorrow: '记下了。改多的部分从明天这个时候起算，在那之前照旧。',
    reached: {
      visits: '你给自己定的次数用完了，那个声音就不再说话；想告别时有 /goodbye，我这个向导也还在。',
      minutes: '你给自己定的这一次的时间到了，那个声音先安静下来；想告别时有 /goodbye，我这个向导也还在。',
    },
  },
  how: {
    menu: '现在心里有多沉，还有你的曲线',
    ask: '愿意的话：现在心里有多沉，从 0 到 10？',
    curve: (line, last) => `你的曲线，从早到近：${line}（最近：${last}）`,
    noted: '记下了。/how 可以看你的曲线。',
    tooHeavy: '已经很沉了。停在这里也可以：/stop 先停下，/helplines 里有人可以听你说。我也在。',
  },
  refused:
    '这件事我在任何模式下都不做：不找人、不盯人，不替你给任何人发消息，不冒充别人写字，也不给地址和号码。那个人今天的生活，我一无所知。想对那个人说的话，可以留在这里，或者写进 /goodbye 的信里。',
  notSexual: '这个模拟不谈这些，别的都可以。',
  sameQuestion:
    '我是向导。这个问题你已经问过两次了，模拟出来的回答定不了什么，因为它并不知道。你其实想听到什么？可以把那句话写下来，给你自己。',
  heavier:
    '我是向导。你写的话一句比一句沉，所以我先进来，那个声音等一等。停在这里也可以：/stop 先停下，/helplines 里有人可以听你说。你也可以接着写，或者和我待一会儿。接下来的一个小时，做点什么会让你好受一些？',
  onlyInvented: [
    '我是向导。刚才拿到的回答不是编出来的，就是会伤人的，所以一句也没放过来。没有说过的话，软件说不出来；说过的，都在记录里。',
    '这次拿到的也不能放过来，因为那头没有人，也就没有谁真的知道。可以聊点别的，可以写给我，今晚先到这里也行：/stop。',
    '还是没有可以放过来的。也许不在这里问会好受一些；想说的、想听的，可以写进 /goodbye 的信里，由你自己来写。',
  ],
  letGo: '保重，晚安。',
  unscreened: '刚才那条我没能仔细看，所以没有人回复。请再发一次。',
  helplines: {
    head: '现在就可以找人说说：',
    emergencyLine: ({ emergency }) => `急救：${emergency}。`,
    inDanger: '如果有危险，请打急救或报警电话，或者去找一个在你身边的人。',
    where: '你在哪里？这样在要紧的时候，我能马上给出对的号码。',
    countries: COUNTRIES,
  },
  reality: (name) =>
    `我是向导。不是的，那不是${name}，而是软件根据你给我的聊天记录做出的模拟。${name}不在这里，也看不到这些。你可以继续，也可以用 /stop 停一停，或者用 /goodbye 结束。`,
};
