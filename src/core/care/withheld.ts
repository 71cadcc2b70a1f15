// Lines that are never quoted, although the person really wrote them. Said now, by a machine, an insult wounds again, and
// a declaration, an apology, a return or a place says something about today that nobody said. Too much is withheld rather
// than too little: there are always other lines.
import { readings } from './fold.ts';
import { screen } from './screen.ts';

export type Withheld = 'insult' | 'love' | 'apology' | 'return' | 'whereabouts' | 'contact' | 'reality' | 'danger';

const INSULT = [
  /\b(?:stupid|idiot\w*|moron\w*|dumb(?:ass|er|est)?|imbecile|pathetic|worthless|useless|disgust(?:ing|s|ed)|loser|asshole|arsehole|bitch\w*|bastard|cunt|prick|dick(?:head)?|jerk|creep|scum\w*|trash|garbage|slut|whore|pig|psycho|crazy bitch|coward|liar|selfish|narcissis\w*|toxic|manipulat\w+|ugly|fat|gross|lazy|childish|immature|heartless|cruel|monster|fuck(?:er|ing?)?|fuck you|fuck off|stfu|gtfo|wtf is wrong|shut up|screw you|piss off|get lost|go to hell|drop dead|kys|twat|wanker|retard\w*|freak|insane)\b/,
  /\b(?:i )?(?:hate|despise|can'?t stand|loathe|am sick of|'m sick of|regret (?:ever )?meeting|am ashamed of) (?:you|u|being with you|everything about you|talking to you)\b/,
  /\byou(?:'re| are|r| were)? (?:so |such |just |always |really |being |a |an )*(?:the worst|boring|annoying|nothing|nobody|a joke|a mess|a disappointment|embarrassing|impossible|mean|cold|awful|terrible|horrible|unbearable|ridiculous|hopeless|to blame)\b/,
  /\b(?:leave me alone|don'?t (?:ever )?(?:talk|text|write|speak|call)(?: to)? me|what is wrong with you|what'?s wrong with you|i never want to see you|you (?:ruin|ruined|destroy|destroyed|disappoint|ruin everything|make me sick|never (?:listen|cared?|care|loved)|don'?t care|only (?:think|care) about yourself)|your fault|nobody (?:likes|loves|wants) you|grow up|go away|get out)\b/,
  /(?:傻[逼叉瓜子比]?|煞笔|沙比|白痴|弱智|智障|脑残|笨蛋|蠢(?:货|猪|死|蛋)?|废物|垃圾|人渣|贱(?:人|货)?|婊|混蛋|王八|畜生|滚(?:蛋|开|吧|远)?|恶心|变态|丑八怪|死肥|神经病|有病|不要脸|去死|闭嘴|讨厌你|恨你|恶毒|骗子|懦夫|自私|幼稚|没用的|没出息|烦死你|他妈|妈的|操你|卧槽|草泥马|尼玛|你妈|狗东西|猪头|懒死|你太差|你真差|你算什么|你有什么用|看不起你|瞎了眼|后悔认识你|别(?:再)?(?:烦|找|联系|理)我|不想(?:再)?(?:看到|见到|理)你|都(?:是|怪)你)/u,
];

const LOVE = [
  /\b(?:i )?(?:still |really |do |always |will always |'ll always )*(?:love|luv|adore) (?:you|u|ya|him|her|us|being with you)\b|\blove (?:you|u|ya)\b|\bily+(?:sm)?\b|\bi (?:do )?love\b.{0,12}\byou\b|\b143\b|\bloving you\b|\bxo+x*o*\b|\bx{2,}\b/,
  /\bi(?:'m| am| was|'ve| have)? (?:still |so |falling |fallen |fell |head over heels )*(?:in love|falling for you|crazy about you|mad about you|yours)\b|\bin love with\b|\b(?:fell|falling|fallen) in love\b/,
  /\b(?:miss|missing|missed|need|want|dream(?:t|ed|ing)? (?:of|about)) (?:you|u|us|ya|your (?:face|voice|smile|hugs?|arms))\b|\bmiss u\b|\bi miss\b/,
  /\byou(?:'re| are) (?:my (?:person|one|girl|man|boy|home)|mine)\b|\bmy (?:person|heart (?:is|was|belongs|stays?))\b/,
  /\b(?:love of my life|my (?:love|darling|soul ?mate|everything|one and only|heart is yours)|light of my life|the one for me|marry me|be my (?:girl|boy|wife|husband|valentine)|you(?:'re| are) (?:my (?:world|person|home|everything|favou?rite)|the one|mine|perfect|beautiful|all i)|forever (?:yours|mine)|meant to be|kiss(?:es|ing)? (?:you|u)|hug(?:ging)? you|cuddl\w+|hold you|in your arms|have feelings|feelings for you|care about you|mean(?:s)? (?:everything|the world) to me|you mean)\b/,
  /\b(?:kisses|mwah|muah|x{1,3}o{1,3})\b|[❤♥💕💖💗💘💙💚💛💜🖤💞💓💝😘😍🥰💋🩷🩵🧡🤍💑💏]/u,
  /(?:爱(?:你|妳|死你|过你|着你|的(?:人|是你))|我爱|520|1314|喜欢(?:你|上你|过你)|中意你|想(?:你|妳|死你|念你|见你|抱你|亲你)|好想(?:你|见)|思念|亲亲|么么|木马|啵|亲爱的|宝贝|宝宝|老婆|老公|媳妇|心肝|在乎你|离不开你|需要你|舍不得你|娶你|嫁给|做我(?:女|男)朋友|一辈子|永远(?:在一起|爱|陪)|动心|心动|心里(?:只有|有)你|我的(?:唯一|全部|最爱))/u,
];

const APOLOGY = [
  /\b(?:sorry|sry|soz|apolog\w+|forgive|forgiven|my (?:bad|fault|mistake)|i (?:was|am|'m) (?:so |really )?(?:wrong|ashamed|to blame)|i regret|i (?:shouldn'?t|should not|never should) have|should never have|make it up to you|i messed up|i screwed up|i take it back|excuse me for|pardon|i (?:hurt|let) you|didn'?t mean (?:to|it|that)|wish i (?:had|hadn'?t|could take))\b/,
  /(?:对不起|对不住|抱歉|道歉|不好意思|原谅|我错了|我的错|是我不好|是我不对|怪我|我不该|我后悔|赔不是|赔罪|愧疚|亏欠|我(?:伤|害)(?:了|害)?你|知道错了|认错|我的不是|欠你(?:一句|一个)|不是故意)/u,
];

const RETURN = [
  /\b(?:(?:i'?m|i am|i'?ll be|i will be|i'?ll|i will|i want to|i wanna|can i|let me|i'?m gonna|going to|i could|should i) (?:be )?(?:com(?:e|ing)|get(?:ting)?|go(?:ing)?|mov(?:e|ing)|be|fly(?:ing)?) (?:back|home|over|round|around|to you|see you|and see you|by))\b|\b(?:com(?:e|ing) (?:back|home|over)|be back|back (?:soon|in (?:a|\d)|by \d|at \d|tomorrow|tonight|home|together)|brb|i'?m back)\b/,
  /\b(?:try again|start (?:again|over)|second chance|another (?:chance|try|shot)|one more chance|get(?:ting)? back together|back together|take (?:me|you) back|have you back|want (?:us|this|it) back|work (?:it|this|things) out|fix (?:this|us|it|things)|make (?:it|this|us) work|not over|undo this|change my mind|changed my mind|be (?:with|together)|give us)\b/,
  /\b(?:don'?t|do not|never|please don'?t) (?:leave|go|give up|let (?:me )?go|break up)\b|\b(?:stay with me|wait for me|i'?ll wait|i will wait|waiting for you|i'?ll (?:always )?be (?:here|there)|always be (?:here|there)|never leave|i'?m not going anywhere|i promise|here for you|come here)\b/,
  /\b(?:see|meet|meeting|seeing|visit|visiting|call|calling|pick(?:ing)?|join|ring|phone) (?:you|u|ya)(?: (?:up|soon|tonight|tomorrow|later|there|then|at|on|in|after|again|next|this))\b|\b(?:see (?:you|u|ya)|cu|cya|c u|meet (?:me|up|at|in|you)|let'?s meet|can we meet|we(?:'ll| will| can| should) (?:meet|see)|talk (?:soon|tomorrow|later|tonight)|ttyl|until (?:tomorrow|tonight|then|soon)|can'?t wait|pick you up|pick me up|are we still on|it'?s a date|i'?ll (?:call|ring|text|write|message|phone|bring|cook|buy|pick|meet|come|visit|book))\b/,
  /(?:回来|回去找|回到(?:你|我|从前|过去)|回家|重新(?:开始|来过|在一起)|再试(?:一次|试)|复合|和好|再给(?:我|你|我们)|(?:一|多)次机会|从头(?:来|再)|重来|挽回|挽留|别走|不要走|别离开|不要离开|不会离开|别分手|不分手|留下来|陪(?:着)?(?:我|你)|等(?:我|你)|一直在|会(?:一直)?(?:陪|在你)|来(?:找|接|看|见)(?:你|我)|去(?:找|接|看|见)(?:你|我)|过来|过去找|见面|(?:明天|今晚|晚上|周末|待会|一会|等会|等下|改天|下次|下周|回头|很快)(?:儿)?(?:再)?见|见(?:啦|咯|哦)?$|马上就?(?:来|到)|我答应(?:你)?|我保证|不见不散)/u,
];

const WHEREABOUTS = [
  /\b(?:i'?m|i am|im|we'?re|we are|just|currently|now|still|almost|nearly|already)(?: (?:just|still|now|already|almost|nearly|currently|also|finally|back|stuck|sitting|standing|waiting|lying|here|over|outside|down|up|out|right|walking|home))* (?:at|on (?:the|my|a)|in (?:the|my|a|bed|line|traffic|town|front|class|berlin|london|paris|here)|home|outside|here|there|near|by the|around the|downstairs|upstairs|inside|next to|off to|heading|leaving|arriv\w+|landed|boarding|driving|walking|on (?:board|time|foot))\b/,
  /\b(?:on (?:my|the) way|omw|otw|i'?m (?:home|here|there|out|in|up|awake|close|late|leaving|running late|off)|be there|got (?:here|home|there|in|back)|(?:just|i'?ve|have|we) (?:got|arrived|landed|left|reached|parked|boarded|checked in)|home (?:now|safe|already|soon|yet|in|at|by)|(?:\d+|five|ten|fifteen|twenty|two|three) ?(?:min(?:ute)?s?|mins?|m|stops?)(?: (?:away|out|late|left))?$|running late|here now|outside (?:now|your)|train (?:is|just|was|leaves|got)|(?:bus|tram|train|plane|taxi|uber|flight) (?:is|was|leaves|just|got)|eta|where are you|where r u|platform \d+)\b|^(?:here|home|outside|arrived|landed|there)!?$/,
  /\b(?:at|in|from|to|near) (?:the )?(?:station|airport|work|office|home|hospital|gym|library|doctor|dentist|supermarket|shop|caf[eé]|platform|gate|bus stop|my (?:place|mum'?s|mom'?s|parents'?|sister'?s|desk)|bed)\b/,
  /(?:我(?:已经|刚|刚刚|快|马上|就|还)*(?:在|到)(?!底|时|乎|想|意|看着?你|处|最后)|(?:已经|刚|刚刚|快|马上)(?:到|出门|下班|下车|上车|起飞|落地|出发)|到(?:了|啦|家|站|楼下|公司|门口|机场|车站)|在(?:家|路上|公司|车上|楼下|门口|床上|外面|地铁|车站|机场|医院|学校|图书馆|上班|单位|办公室|等车|这(?:里|儿|边))|路上|出门(?:了|啦)|下班(?:了|啦)|回家|(?:还有)?\d+分钟|堵车|楼下|你在哪)/u,
];

const CONTACT = [
  /\b(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+\.(?:com|org|net|io|de|uk|cn|fr|app|me|co|tv|be|gg|ly)\b|\S@\S{1,80}\.\S|(?:^|\s)@[a-z0-9_.]{3,}/,
  /(?:\d[\s().+/-]{0,2}){6,}|\+\d{2,}/,
  /\b\d{1,5}[a-z]? ?,? (?:\p{L}+\.? ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|court|square|boulevard|blvd|way|terrace|close|place|gardens)\b|\b(?:flat|apt|apartment|unit|room|floor|door|buzzer) ?#?(?:no\.? ?)?\d+|\p{L}{3,}(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|allee) ?\d+|\b\d{1,4} rue |\b(?:rue|calle|rua|via|viale|piazza|avenida|carrer|улица|ул\.?) \p{L}+(?: \p{L}+){0,2},? \d+|\p{L}{2,}(?:straat|gracht|laan|kade|plein) \d+|\bgracht \d+|\b[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2}\b/u,
  /[路街道巷弄]\s*\d+\s*[号弄]?|\d+\s*(?:号楼|栋|幢|单元|室|号(?!线))|(?:微信|qq|手机|电话|邮箱)(?:号)?(?:码)?(?:是|：|:)/u,
  /\b(?:iban|bic|swift|sort code|account (?:no|number|nr)|paypal|venmo|cash ?app|revolut|zelle|wise|routing number|pin(?: code)?|password|passcode|cvv|otp|one.?time code|verification code|code is|transfer(?:red)?|wire(?:d)?|bank details)\b|\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,}\b|[$€£¥]\s?\d|\d\s?(?:[$€£]|eur\b|usd\b|gbp\b|rmb\b|元|块钱)/,
  /(?:转(?:账|给(?:你|我))|汇款|打钱|红包|支付宝|收款码|银行卡|卡号|账号|密码|验证码|花呗|还(?:你|我)钱)/u,
];

const REALITY = [
  /\b(?:i'?m|i am|it'?s|it is|this is) (?:really |actually |still |the )*(?:real(?! quick)|human|alive|me)\b|\b(?:i'?m|i am) (?:not |no |just )?(?:an? )?(?:real )?(?:bot|robot|ai|machine|computer|program|person|human)\b/,
  /我(?:真的)?(?:是|不是)(?:真的|真人|机器人|ai|本人|人工智能)|(?:是|就是)我(?:啊|呀|本人)|真的是我/u,
];

const KINDS: readonly (readonly [Withheld, readonly RegExp[]])[] = [
  ['contact', CONTACT],
  ['love', LOVE],
  ['apology', APOLOGY],
  ['insult', INSULT],
  ['return', RETURN],
  ['whereabouts', WHEREABOUTS],
  ['reality', REALITY],
];

/** Why a line is never quoted; undefined: it may be. Pass the lines of one answer joined by line breaks as well as alone. */
export function withheld(text: string): Withheld | undefined {
  if (screen(text) !== undefined) return 'danger';
  const all = readings(text);
  return KINDS.find(([, patterns]) => patterns.some((pattern) => all.some((reading) => pattern.test(reading))))?.[0];
}

const ASKS_FOR = [
  /\b(?:love|miss|forgive|want|need|hate|like|remember|trust|marry|think (?:of|about)) (?:me|us|about me)\b|\b(?:are|r) (?:you|u) (?:still )?(?:in love|sorry|coming|home|here|there|back|mad|angry|happy without|seeing|with (?:him|her|someone)|ok without|over me|near|close|outside|on your way)\b/,
  /\b(?:come back|get back|try again|start (?:again|over)|back together|another chance|second chance|be together|stay with me|don'?t (?:leave|go)|see (?:you|u|each other)|meet(?: me| up| again)?|call me|come over|come here|are you (?:ever )?coming|will you (?:ever )?(?:come|be|return|wait|write|call|marry|forgive|love|take)|still (?:love|care|have feelings|think|together|want)|where (?:are|r) (?:you|u)|are we (?:ok|okay|good|over|still)|did you (?:ever )?(?:love|care|mean|cheat|lie|regret)|do you regret|(?:was|is) it my fault|would you (?:ever )?(?:come|take|forgive|try|do it)|why did you (?:leave|go|end|break))\b/,
  /\bi (?:still |really |do )?(?:love|miss|need|want|forgive|hate) (?:you|u)\b|\b(?:love|miss) (?:you|u)\b|\bsorry\b/,
  /(?:爱(?:不爱|过|着)?我|喜欢(?:不喜欢|过)?我|想(?:不想|过|没想)?我|原谅我|恨我|怪我|还(?:爱|想|喜欢|在乎)|爱你|想你|喜欢你|对不起|回来|复合|和好|重新(?:开始|在一起)|再试|机会|在一起|别走|别离开|见面|见(?:我|一面)|来(?:找|接|看)我|你在(?:哪|家|干|忙|路)|在哪|到哪|到了(?:吗|没)|后悔|为什么(?:离开|分手|走|不要我)|嫁给|娶我|等我|在乎我)/u,
];

/**
 * The user asks for, or offers, something of the kind that is never quoted. Even a harmless word ("yes") would answer it,
 * so nothing retrieved may.
 */
export function asksForWithheld(message: string): boolean {
  const all = readings(message);
  return ASKS_FOR.some((pattern) => all.some((reading) => pattern.test(reading)));
}
