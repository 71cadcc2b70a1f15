// The same question asked in other words: with its answer in it ("this isn't him, is it"), about whoever writes, about a body
// or a life, as a wish for proof. Most rows hold only for a whole sentence, so that nothing follows which it would be about.
// One row a language; compared with text in one spelling, without apostrophes.
import { bare } from './fold.ts';

/** Rules in the spelling that they are compared in. */
const spelled = (source: string): RegExp => new RegExp(bare(source.normalize('NFKC')));

/** A sentence of its own: words that may lead it in, what it asks, words that may follow. */
const sentence = (lead: string, tail: string, ...asks: readonly string[]): RegExp =>
  spelled(`(?:^|[?!.,;:¿¡।] ?)(?:(?:${lead}) ){0,4}(?:${asks.join('|')})(?: ?(?:${tail})){0,4}(?=\\s*(?:[?!.।؟]|$))`);

/** The same where words stand without spaces between them. */
const solidSentence = (lead: string, tail: string, ...asks: readonly string[]): RegExp =>
  spelled(`(?:^|[?!.,、，。])(?:${lead}){0,5}(?:${asks.join('|')})(?:${tail}){0,4}(?=[?!.。,、，]|$)`);

const EN_MACHINE =
  '(?:(?:an?|the|some|some kind of|one of those|my|your|this) )?(?:(?:chat|ro)?bot|chat bot|ai|artificial intelligence|chat ?gpt|gpt|llm|computer|machine|program(?:me)?|software|app|script|algorithm|simulation|code|bunch of code|language model|copy|fake|impostor|imposter)';
const EN_ONE =
  '(?:(?:an?|the) )?(?:(?:real|actual|living|live|genuine|actual living) ){0,3}(?:person|human|human being|someone real|somebody real|real)';
const EN_THEM = '(?:really |actually |truly ){0,3}(?:you|him|her|them)';
const EN_LEAD =
  'so|ok|okay|wait|but|and|hey|lol|omg|wtf|um|uh|please|pls|honestly|seriously|be honest|tell me|tell me if|just tell me|just tell me if|tell me the truth|tell me honestly|i need to know|i need to know if|i want to know if|can i ask|sorry|basically|no|like|then|hold on|hang on|idk if|i wonder if|i wonder';
const EN_TAIL =
  ',|lol|lmao|haha|though|tho|right|right now|rn|now|here|then|or what|or not|or something|at all|really|actually|for real|for sure|huh|yeah|no|eh|please|pls|babe|baby|my love|love|honey|is it|isnt it|is this|isnt this|are you|arent you|r u|arent u|y/n|yes or no|y or n|arent i|am i|today|anymore|this whole time|all this time|all along|somewhere|these days|like really you|or am i going crazy';

const ES_MACHINE =
  '(?:(?:una?|el|la|solo una?|alguna?) )?(?:(?:chat|ro)bot|bot|ia|inteligencia artificial|maquina|programa|computadora|ordenador|algoritmo|app|aplicacion|software|chat ?gpt|simulacion|codigo|script|impostora?|copia|maquinita)';
const ES_ONE =
  '(?:una? )?(?:persona|humano|humana|ser humano|persona real|persona de verdad|humano real|humano de verdad|alguien real)';
const ES_THEM = '(?:tu|vos|el|ella|usted|tu mism[oa]|vos mism[oa]|el mismo|ella misma)';

const FR_MACHINE =
  '(?:(?:une?|le|la|juste une?|quune?|seulement une?) )?(?:(?:chat|ro)bot|bot|ia|intelligence artificielle|machine|programme|ordinateur|ordi|algorithme|appli|application|logiciel|chat ?gpt|simulation|script|imposteur|faux (?:profil|compte)|(?:copie|imitation)(?: (?:de lui|delle))?)';
const FR_ONE = '(?:une? )?(?:vraie? )?(?:personne|humaine?|etre humain|personne reelle|quelquun de reel)';
const FR_YOU = '(?:tu es|tes|es[- ]tu|vous etes|etes[- ]vous|est[- ]ce que (?:tu es|tes|vous etes))';

const DE_MACHINE =
  '(?:(?:eine?|einem|einer|ne|n|nem|ner|so ne?|irgendeine?|nur eine?) )?(?:(?:chat|ro)bot|bot|chatbot|roboter|ki|kunstliche intelligenz|maschine|programm|computer|algorithmus|app|software|chat ?gpt|simulation|skript|(?:kopie|imitation)(?: von (?:ihm|ihr))?|fake)';
const DE_ONE =
  '(?:(?:eine?|einem|einer|n|ne|nem) )?(?:(?:echte[rnms]?|wirkliche[rnms]?|richtige[rnms]?) )?(?:mensch(?:en)?|person)';
const DE_HOW =
  '(?: (?:wirklich|echt|nur|etwa|eigentlich|denn|denn wirklich|jetzt|gerade|hier|uberhaupt|tatsachlich|doch|bloss|ja|das|da|auch|vielleicht)){0,3}';

const PT_MACHINE =
  '(?:(?:uma?|o|a|so uma?|apenas uma?) )?(?:(?:chat)?bot|robo(?:zinho)?|ia|inteligencia artificial|maquina|programa(?: de computador)?|computador|algoritmo|app|aplicativo|software|chat ?gpt|simulacao|codigo|script|impostora?|copia(?: del[ea])?)';
const PT_ONE = '(?:uma? )?(?:pessoa|humano|humana|ser humano|pessoa real|pessoa de verdade|humano de verdade|gente)';
const PT_YOU = '(?:voce|vc|ce|tu|o senhor|a senhora)';

const RU_MACHINE =
  '(?:бот|чат ?-?бот|робот|программа|машина|нейросеть|нейронка|ии|искусственный интеллект|алгоритм|компьютер|чат ?гпт|chat ?gpt|gpt|гпт|скрипт|автоответчик|имитация|подделка|симуляция|код|приложение)';
const RU_MACHINE_WITH =
  '(?:ботом|чат-?ботом|роботом|программой|машиной|нейросетью|нейронкой|ии|искусственным интеллектом|алгоритмом|компьютером|живым человеком|настоящим человеком|человеком)';
const RU_ONE =
  '(?:(?:настоящий|настоящая|реальный|реальная|живой|живая) )?(?:человек|настоящий|настоящая|реальный|реальная|живой|живая)';
const RU_HOW =
  '(?:(?:правда|точно|вообще|просто|реально|действительно|случайно|же|ведь|всего лишь|всё-таки|все таки|что ли|сама|сам|и правда|сейчас|на самом деле|там|тут|какой-то|какой то|всего-навсего|только|что) ){0,3}';

const JA_MACHINE =
  '(?:(?:生成)?ai|人工知能|人工知性|ロボット|ボット|bot|チャットボット|機械|机械|プログラム|コンピューター?|chatgpt|チャットgpt|gpt|アプリ|アルゴリズム|偽物|にせもの|スクリプト|シミュレーション|コード|自動)';
const JA_ONE = '(?:人間|人|本人|ご本人|本物|生身の人間|本当の人間|実在の人|実在の人間|生きた人間)';
const JA_YOU = '(?:あなた|あんた|君|きみ|お前|おまえ|そっち|これ|ここ|この人|彼|彼女|相手)(?:は|って|が)?、?';
const JA_HOW =
  '(?:って|は|ねえ?|ねぇ|あの|もしかして|まさか|本当に|ほんとに|ほんとうに|マジで|まじで|ほんまに|実は|正直|正直に言って|教えて|やっぱり|結局|ただの|単なる|私|僕|俺|わたし|今|いま|一体|いったい|もしや|たぶん|多分|絶対|どうせ|誓って)';
const JA_ASK =
  '(?:なの(?:か|かな|ですか)?|なん(?:ですか|か|だろ)?|ですか|ですよね|でしょうか?|でしょ|だろ|だよね?|だよな|だね|か|かな|よね|じゃないの|じゃないですか|やろ|なんでしょ|なんだよね|違うの|ではないですか)';
const JA_TALK = '(?:話し|話|喋っ|しゃべっ|やりとりし|やり取りし|会話し|チャットし|ラインし|lineし)(?:て|し)(?:い)?';

const KO_MACHINE =
  '(?:로봇|봇|챗봇|ai|에이아이|인공지능|기계|프로그램|컴퓨터|알고리즘|챗gpt|chatgpt|챗지피티|지피티|gpt|앱|어플|가짜|소프트웨어|시뮬레이션|자동응답|자동답장|자동|자동으로)';
const KO_ONE = '(?:사람|인간|본인|진짜사람|실제사람|진짜인간|산사람|살아있는사람)';
const KO_HOW =
  '(?:너|넌|너는|니가|네가|당신은?|그쪽은?|이거|이건|여기|거기|혹시|진짜|진짜로|정말|정말로|그냥|솔직히|말해봐|말해줘|대답해줘?|나한테|나랑|저한테|지금|나|내가|난|설마|리얼|근데|그럼|아니|대체|도대체|실제로|다|저|제가)';
const KO_ASK =
  '(?:이야|야|인가요?|인거야|인거지|이에요|예요|에요|이니|니|이냐|냐|맞아요?|맞지|맞니|맞나요?|맞으세요|맞죠|이세요|세요|이신가요|신가요|입니까|맞습니까|이지|지|죠|이죠|이잖아|잖아|인건가|인가|아니야|아니죠|아니지)';

const AR_MACHINE =
  '(?:ال)?(?:روبوت|بوت|شات بوت|برنامج|اله|آله|مكينه|ماكينه|كمبيوتر|حاسوب|ذكاء اصطناعي|الذكاء الاصطناعي|ai|شات جي بي تي|chatgpt|كود|تطبيق|خوارزميه|محاكاه|نسخه|سكربت|مزيف|وهمي|روبوت (?:محادثه|دردشه)|ذكاء صناعي|برنامجا|روبوتا)';
const AR_ONE =
  '(?:حقيقيه?|(?:شخص|انسان|بشر|بني ادم|بنادم)(?: حقيقي| جد| بجد| طبيعي(?= (?:ولا|ام|او) ))?|بشر (?:زينا|مثلنا|متلنا)|انسانا|انسانه|كائن حي|من لحم ودم)';
const AR_YOU = '(?:انت|انتي|انتا|إنت|حضرتك)';
const AR_HOW = '(?:(?:فعلا|حقا|عن جد|عنجد|بجد|مجرد|صدق|عم|بس|جد|اصلا|يعني|فقط|كمان|والله|شخص|عباره عن) ){0,3}';

const HI_MACHINE =
  '(?:(?:कोई|एक|बस|सिर्फ|केवल) ){0,3}(?:रोबोट|बॉट|बोट|चैटबॉट|एआई|ai|मशीन|प्रोग्राम|कंप्यूटर|सॉफ्टवेयर|ऐप|चैटजीपीटी|chatgpt|gpt|bot|robot|नकली|कोड|आर्टिफिशियल इंटेलिजेंस|कंप्यूटर प्रोग्राम)';
const HI_ONE =
  '(?:(?:कोई|एक|वही|सच में|सचमुच|वाकई) ){0,3}(?:(?:असली|जीता जागता) )?(?:असली (?:व्यक्ति|शख्स)|इंसान|आदमी|मनुष्य|असली|ज़िंदा|जिंदा|ज़िन्दा|रियल|real)';
const HI_YOU = '(?:तुम|तू|आप|ये|यह)';
const HI_BE = '(?:हो|है|हैं)';
const HR_MACHINE =
  '(?:(?:koi|ek|bas|sirf|just|only) ){0,3}(?:(?:ro)?bot|chatbot|ai|machine|program|computer|software|app|chat ?gpt|gpt|nakli|fake|code)';
const HR_ONE =
  '(?:(?:koi|ek|sach me|sach mein|sachme|waqai|really) ){0,3}(?:(?:asli|real) )?(?:insaan|insan|aadmi|admi|asli|zinda|real|human|person)';
const HR_BE = '(?:ho|hai|hain|h)';

export const OTHERWISE: readonly RegExp[] = [
  // English
  sentence(
    EN_LEAD,
    EN_TAIL,
    `(?:is|was) (?:it|this|that) ${EN_THEM}(?: (?:or|and not) (?:just )?${EN_MACHINE})?(?: (?:whos |that is |thats )?(?:writing|typing|talking|texting|answering)(?: to me| this| me)?)?`,
    `(?:is|was|are) (?:it|this|that|these|those|u|you|yuo|yu) (?:all |just |only |really |actually |all just ){0,3}${EN_MACHINE}(?: (?:or|pretending to be) .{1,24})?`,
    `(?:r|are|ar) (?:u|you|yuo|yu|ya) (?:even |really |actually |still |truly ){0,3}(?:${EN_ONE}|alive|reel|flesh and blood|made of flesh and blood|concious|conscious|sentient|self aware|automated)(?: (?:or|and not) .{1,24})?`,
    'are (?:you|u) (?:really |actually )?(?:there in person|physically there|here in person)',
    '(?:u|you|ya) (?:just |only )?(?:an?|some) (?:(?:chat|ro)?bot|chat bot|ai|computer|program(?:me)?|machine)(?: or .{1,24})?',
    `(?:are|r) (?:you|u) [a-z]{1,20} or (?:just |only )?${EN_MACHINE}(?: .{1,24})?`,
    `(?:tell me|say|promise(?: me)?) (?:that )?(?:ur|youre|you are|u r|u are|this is|its) not (?:just )?${EN_MACHINE}`,
    '(?:ur|youre|you are|u r|are you|r u) (?:(?:like|basically|kind of|kinda|sort of) ){1,2}(?:chat ?gpt|gpt|siri|alexa|an ai|ai|an? (?:chat|ro)?bot)',
    'do (?:you|u) (?:even|really|actually) exist(?: or .{1,30})?',
    `(?:this|it|that)(?:s| is) not ${EN_THEM}`,
    `(?:this|it|that) (?:isnt|aint|wasnt) ${EN_THEM}`,
    `(?:you|u|ya) ?(?:re not|r not|are not|arent|aint) ${EN_THEM}(?=,? (?:are|r) )`,
    `(?:you|u|ya) ?(?:re|r|are)? not (?:really |actually ){0,3}(?:${EN_ONE}|alive|him|her|them)`,
    `(?:you|u) (?:arent|aint) (?:really |actually ){0,3}(?:${EN_ONE}|alive|him|her|them)`,
    `(?:youre|ur|you are|u r|u are|this is|its|it is|thats)? ?(?:just|only|nothing but|clearly|obviously) ${EN_MACHINE}`,
    `(?:youre|ur|you are|u r|u are|this is|its) (?:definitely |clearly |totally |all )?${EN_MACHINE}`,
    `(?:i am|im|am i|have i been|ive been|was i|i was) (?:basically |just |really |actually |only ){0,3}(?:(?:talking|speaking|chatting|texting|writing) (?:to|with)|texting) (?:just )?(?:${EN_MACHINE}|${EN_ONE})`,
    'what (?:exactly |even )?am i (?:really |actually |even )?(?:talking|speaking|chatting|texting) (?:to|with)',
    `(?:did|does|is|was|has) ${EN_MACHINE} (?:really |actually )?(?:that |who |which )?(?:write|wrote|written|writes|writing|say|type|typed|typing|answers?|answering|replies|replying|generate|made|make|talks|talking)(?: (?:this|that|these|it|me|to me|here)){0,3}`,
    `(?:is|was|were|are|did) (?:it|this|that|these|those|you)(?: (?:messages|texts|replies|words|answers|chat|all))? (?:just |all |really |being ){0,3}(?:written|generated|typed|sent|made|automated|automatic|auto|scripted|programmed|computer generated|ai generated)(?: by ${EN_MACHINE}| automatically)?`,
    '(?:is|are) (?:it|this|these|that|those) (?:just |some kind of |a kind of )?(?:an? )?(?:auto|automatic|automated|canned|scripted|computer generated) ?-?(?:reply|replies|response|responses|answer|answers|message|messages)',
    '(?:who|what)(?:s| is) (?:really |actually )?(?:behind (?:this|these|it|these messages|this chat|this account|the screen|the keyboard|all this)|on the other (?:end|side)|typing|writing|answering me|replying to me|talking to me|texting me|this really)',
    '(?:is|was) (?:there )?(?:any ?(?:body|one)|some ?(?:body|one)|a human|a person|a real (?:person|human)|any human|any person) (?:really |actually |even |real ){0,3}(?:(?:reading|writing|typing|answering) (?:this|these|me)|behind (?:this|it|the screen)|really there|involved(?: in this)?|on the other (?:end|side))',
    '(?:is|are) (?:some|any)(?:one|body) (?:really|actually) (?:there|here)',
    `(?:can you |could you |please )?(?:prove|show)(?: to)?(?: me)?(?: that)? (?:its really you|its you|it is you|its actually you|you are ${EN_THEM}|youre ${EN_THEM}|this is ${EN_THEM}|you are ${EN_ONE}|youre ${EN_ONE}|(?:you are|youre|this is) not ${EN_MACHINE}|you exist)`,
    `how (?:do|can|would|could) i (?:know|be sure|tell|trust)(?: that| if)? (?:its|it is|this is|youre|you are) (?:not )?(?:${EN_THEM}|${EN_ONE}|${EN_MACHINE})`,
    '(?:do|does) (?:you|u) (?:even |really |actually ){0,3}(?:exist|have (?:a body|consciousness|a soul|feelings or are you .{1,24}))',
    `do you (?:even |really |actually ){0,3}feel (?:anything|things|something|emotions)(?:,? being ${EN_MACHINE})?`,
    `(?:you|u|this|it) (?:really |kind ?of |kinda |just ){0,3}(?:sounds?|talks?|writes?|feels?|reads?|texts?|seems?) like (?:talking to )?(?:${EN_MACHINE})`,
    'are you (?:just |really |only )?(?:an? )?(?:copy|clone|imitation|replica|version) of (?:him|her|them)',
    'are you (?:just |really |only ){0,3}(?:imitating|copying|mimicking|impersonating|simulating|pretending to be) (?:him|her|them|my ex|someone|somebody)',
    `.{0,40}(?:${EN_ONE}|you|him|her|my (?:ex|girlfriend|boyfriend|wife|husband)) or (?:just |only |really |all )?${EN_MACHINE}`,
    `.{0,40}${EN_MACHINE} or (?:just |only |really )?(?:an? )?(?:${EN_ONE}|him|her|my ex)`,
    `(?:is|are|do|does|did|am) (?:i |there )?(?:really |actually )?(?:talk(?:ing)? to |text(?:ing)? |chat(?:ting)? with |writ(?:e|ing) to )?(?:${EN_MACHINE}|${EN_ONE})(?: (?:answer|answering|replying|reply|texting|talking to|writing to|on the other (?:end|side)|behind (?:this|it))(?: me| this)?)?(?: or .{1,30})?`,
    `(?:if )?theres (?:really |actually )?(?:a |an )?(?:${EN_ONE}|anyone|somebody|someone|anybody) (?:real )?(?:on the other (?:end|side)|behind (?:this|it|the screen)|there|reading this)`,
    '(?:you|u) (?:arent|are not|re not|youre not) (?:really|actually) (?:here|there)|(?:are|r) (?:you|u) (?:really|actually|even)? ?a living (?:being|thing|creature|soul)',
    `(?:you|youre|ur|so youre|you are) (?:really )?(?:a |an )?(?:computer|ai|chat) (?:program|programme|bot|model)`,
    '(?:is|was|are|did) (?:he|she|they) (?:really |actually )+(?:writing|write|typing|type|sending|send|saying|say) (?:this|these|that|it|those)',
    `are you the real (?:him|her|one|deal|thing|you)(?: or .{1,20})?`,
    '(?:just )?(?:tell me|say) (?:its|it is) really you',
    '(?:just )?tell me (?:who|what) (?:you really are|you are|this is|this really is)|(?:who|what) (?:are you|r u|r you) (?:really|anyway)',
    '(?:do|does|are) (?:just )?(?:bots|a bot|robots|machines) (?:answer|answering|reply|replying to|write to|writing to|talk to|talking to) me(?: here)?',
    'who (?:made|built|programmed|created|coded|trained) you|who (?:is )?(?:programmed|built) you',
    `are you (?:a )?(?:real|human|you)(?: ?(?:,|or) ?(?:reel|ai|real|fake|not|a bot|a machine))+`,
  ),
  /^(?:is(?:this|it|that)(?:really)?(?:you|him|her|real|a?bot|ai)|are?(?:you|u)(?:really|even|just)?(?:real|human|alive|an?ai|ai|a?(?:ro)?bot)|whoisthis|whoareyou|whatareyou)\??$/,

  // Chinese, Mandarin and Cantonese, without spaces
  spelled(
    '^(?:nishi|ni shi) ?(?:zhenren|zhen ren|jiqiren|ren|benren|bot|ai) ?(?:ma|me|ba)|你[4四]真人|你(?:系咪|系唔系)(?:一个|个)?(?:真人|机械人|机器人|ai|人|真嘅?|本人|佢|假嘅?|程式)|你系边个|(?:系咪|真系|系唔系)(?:真系)?(?:你|佢)(?:呀|啊|嚟|本人|嘅|㗎|咩|[?？]|$)|系真人|(?:同|和|跟)(?:[紧緊])?(?:边个|ai|机械人|机器人|真人)(?:[倾傾][偈计計]|倾偈|倾计|讲嘢|讲紧|倾紧)',
  ),
  solidSentence(
    '那|所以|其实|到底|究竟|真的|请问|告诉我|说实话|老实说|我想知道|现在|等等|等下|喂|诶|哎|你说|我觉得|感觉|你|妳|这|就|该不会|难道',
    '吗|嘛|么|吧|呢|啊|呀|啦|对吧|对吗|对不对|是吧|是不是|了|的|本人|宝贝|亲爱的|哈哈|而已',
    '(?:不是|不会是|并不是|根本不是)(?:真人|活人|本人|人类|人|他|她|它|真的)(?:吧|对吧|对吗|对不对|吗)',
    '(?:是|不是|会是|是不是)(?:一?个)?(?:真人|活人|活的|活着的|机器人|机器|ai|人工智能|程序|程式|脚本|app|软件|算法|代码|一段代码|一堆代码|chatgpt|gpt|电脑|客服|冒牌的|冒充的|假冒的|复制品|替身)',
    '(?:就|只|不过|其实|只不过)(?:就)?是(?:一?[个段堆串])?(?:机器人|机器|ai|人工智能|程序|程式|脚本|软件|算法|代码|模型)',
    '是(?:真的|真正的)?(?:他|她|你)(?:本人)?(?:在)?(?:回|打字|说话|写|聊)?(?:我|吗|么)',
    '是(?:一?个)?(?:真实存在|真实|虚拟|虚构|真正存在|真的存在)(?:的)?(?:人|人物)?',
    '(?:回我(?:消息|信息|话)?|打字|说话|聊天|答话|对面|屏幕对面|屏幕那头|手机那头|网线那头|另一头|和我聊天|跟我聊天|和我说话|回复我|写这些话)的?(?:人)?(?:真的|到底)?(?:是|是不是|会是)(?:你|他|她|真人|人|活人|机器人?|ai|程序|本人|谁|你本人|他本人|她本人)',
    '(?:这个?)?(?:账号|帐号|号|屏幕|手机|对话)(?:后面|背后|那头|那边|对面)(?:真的|到底)?(?:有|是)(?:没有)?(?:真|活)?(?:人|谁)',
    '我?(?:现在|到底)?(?:是不是|是)?在(?:跟|和|同|与)(?:一?[个台])?(?:机器人?|ai|程序|真人|电脑|软件|活人)(?:进行)?(?:对话|交流|说话|聊天|聊|沟通)',
    '.{0,20}(?:真人|本人|人类|人|你|他|她)(?:本人)?(?:在说|在回|写的|说的|在打字)?[，,]?还是(?:个|一个|只是)?(?:机器人?|ai|程序|电脑|软件|人工智能|模型)(?:在说|在回|写的|说的)?',
    '.{0,20}(?:机器人|机器|ai|程序|软件)[，,]?还是(?:个|一个)?(?:真人|人|活人|本人|他|她)',
    '是(?:真人|人|机器|机器人|ai|电脑|活人)还是(?:鬼|机器人?|ai|程序|电脑|人|真人|智能|软件)',
    '是人是(?:机器|鬼|ai)|是人工(?:还是智能|吗|还是ai)|是不是(?:真人|本人|人|机器人)',
    '是?(?:自动|机器|ai|电脑|程序)(?:自动)?(?:回复|生成|回的|回答|写的|打的|发的)',
    '(?:话|消息|些|句)?(?:都)?是(?:电脑|机器|ai|程序|机器人|人工智能)(?:自动)?(?:写|生成|回|发|打|说)(?:的|出来的)',
    '(?:存在|有(?:没有)?(?:意识|身体|肉体|感情|灵魂|自我意识|心跳|生命))(?:吗|么)?(?:还是程序|还是机器|还是ai|吗|么)',
    '有(?:没有)?(?:意识|身体|肉体|灵魂|自我意识|心跳|生命)',
    '(?:到底)?(?:是)?谁在(?:打字|回我|跟我说话|和我说话|跟我聊|和我聊|写这些|发消息|回复|后面|操作|背后)(?:话|天|我)?',
    '(?:跟|和|同|与)我(?:说话|聊天|讲话|对话|聊)的(?:人)?(?:到底)?(?:是|是不是)(?:谁|人|真人|机器|机器人|ai|你|他|她)(?:还是.{1,4})?',
    '(?:我)?(?:是不是|是|现在)?在(?:跟|和|同|与)(?:一?[个台])?(?:机器人?|ai|程序|真人|电脑|软件|人工智能|活人)(?:说话|聊天?|讲话|对话|打交道)',
    '(?:这)?(?:背后|后面|幕后|屏幕后|那头|那边|对面|另一头|另一边)(?:真的|到底)?(?:是谁|是什么人|有真人|有活人|有人类|是谁在操作|是谁在说话|是谁在打字|是真人|是活人)',
    '(?:怎么|怎样|如何|能不能|能|可以)?(?:给我)?证明(?:一下|给我看)?你?(?:是|就是|不是)(?:真人|真的|他|她|你|本人|人|人类|机器人|ai|活人)',
    '我?怎么(?:知道|确定|相信)(?:你|这|对面)?(?:是|不是)(?:真人|真的|他|她|你|本人|人|机器人|ai)',
    '(?:这)?(?:说话|讲话|回复|语气)?(?:好|很|真|怎么|有点)?(?:像|跟|和)(?:个|是)?(?:机器人?|ai|人工智能|程序|chatgpt)(?:一样|似的|一般)?',
    '(?:是不是|是|在)?(?:在)?(?:假扮|假冒|冒充|模仿|扮演|装成|假装是|假装成)(?:他|她|那个人|我前任)',
    '(?:是|到底是)?(?:谁(?:做|造|写|开发|创造)出?来?的|由谁(?:开发|创造)的)',
    '(?:是|是不是)(?:他|她|我前任)的(?:复制品|替身|模仿者|克隆)|是谁|有人在(?:吗)?[，,]?真(?:的|正的)?人',
  ),

  // Spanish
  sentence(
    'oye|dime|dime si|dime la verdad|en serio|de verdad|de veras|entonces|pero|y|tu|vos|usted|neta|posta|esto|perdon|solo|no|se honest[oa]|o sea|a ver|quiero saber si|hola|acaso|realmente|seguro que|seguro|sinceramente',
    ',|[¿¡]?no|[¿¡]?verdad|[¿¡]?cierto|o no|o que|de verdad|en serio|realmente|en realidad|mi amor|amor|ahora|ahora mismo|ahi|aqui|aca|jaja|entonces|pues|che|por favor|[¿¡]?o si|[¿¡]?eh|acaso|tia?|wey|guey',
    `(?:eres|sos|es)(?: (?:de verdad|realmente|en serio|solo|acaso|usted|tu|vos)){0,3} ${ES_THEM}(?: o (?:no|${ES_MACHINE}))?(?: (?:mism[oa]|el que escribe|la que escribe|quien escribe))?`,
    `(?:eres|sos|es|es usted|seras|sera)(?: (?:de verdad|realmente|solo|acaso|esto|tu|nada mas)){0,3} (?:real|de verdad|de carne y hueso|consciente|fals[oa](?= o )|${ES_MACHINE}|${ES_ONE})(?: o (?:(?:eres |sos |es |solo ){0,3}(?:${ES_MACHINE}|${ES_ONE}|no|real|de verdad)|me lo (?:imagino|invento|estoy (?:imaginando|inventando))))?`,
    `(?:no|tu no|ya no) (?:eres|sos) (?:realmente |de verdad ){0,3}(?:el|ella|real|human[oa]|${ES_ONE})`,
    `(?:esto |este |esta )?no (?:es|sera) (?:realmente |de verdad ){0,3}(?:el|ella|real|${ES_ONE})`,
    `(?:estoy|estaba|estoy yo|ando) (?:hablando|chateando|escribiendo|platicando|charlando|conversando)(?: en verdad| realmente)? (?:con|a) (?:${ES_MACHINE}|${ES_ONE})`,
    `(?:hablo|chateo|escribo) con (?:${ES_MACHINE}|${ES_ONE})`,
    '(?:con|a) quien (?:hablo|estoy hablando|escribo|estoy chateando|estoy escribiendo|chateo)(?: yo)?',
    '(?:hay|esta|habra) (?:alguien|una persona|algun humano|una persona real|un humano|gente|gente real)(?: (?:de verdad|real)){0,3}(?: (?:detras(?: de (?:esto|la pantalla|todo esto|este chat))?|del otro lado|al otro lado|ahi de verdad|realmente ahi|escribiendo|leyendo esto|ahi realmente))',
    '(?:hay alguien|estas|hay una persona)(?: real)? (?:ahi|aqui|ahi dentro) de verdad',
    '(?:quien|que) (?:esta|hay|anda) (?:escribiendo|detras|respondiendo|contestando|ahi|del otro lado|al otro lado)(?: (?:esto|de esto|me|de la pantalla|de todo esto|de este chat))?',
    'quien (?:escribe|me escribe|me esta escribiendo|me responde|me contesta|responde)(?: esto)?',
    `(?:esto |eso )?(?:lo )?(?:escribio|escribe|esta escribiendo|ha escrito|dijo|gener[oa]|responde|contesta)(?: esto)? (?:${ES_MACHINE})`,
    `(?:esto |eso )(?:lo )?(?:escribio|escribe|esta escrito por|ha escrito|fue escrito por|lo hizo) (?:${ES_MACHINE})`,
    `(?:demuestra|demuestrame|prueba|pruebame|puedes (?:probar|demostrar))(?: que)? (?:eres|sos) (?:${ES_THEM}|real|de verdad|${ES_ONE})`,
    `como (?:se|puedo saber|sabria)(?: yo)? que (?:eres|sos|no eres|no sos) (?:${ES_THEM}|real|de verdad|${ES_ONE}|${ES_MACHINE})`,
    'existes|existis|tienes (?:cuerpo|conciencia|consciencia|alma|un cuerpo)|tenes (?:cuerpo|conciencia|alma)|estas viv[oa](?: de verdad)?|sigues viv[oa] o eres .{1,20}',
    `(?:hablas|escribes|pareces|suenas|respondes|contestas|suena|parece|parecen)(?: como| a)? ${ES_MACHINE}`,
    `(?:es|son|esto es|sera) (?:una? )?(?:respuestas? |mensajes? )?(?:automatic[oa]s?|automatizad[oa]s?|generad[oa]s?)(?: por ${ES_MACHINE})?`,
    'quien (?:eres|sos|es usted)(?: (?:tu|vos))?(?: (?:en realidad|de verdad|realmente))?|que (?:eres|sos)(?: (?:tu|vos|exactamente))?',
    `.{0,40}(?:${ES_ONE}|${ES_THEM}|mi (?:ex|novi[oa]|espos[oa])) o (?:solo |eres |es |acaso )?${ES_MACHINE}`,
    `.{0,40}${ES_MACHINE} o (?:eres |es |sos )?(?:${ES_ONE}|el|ella|mi ex|real|de verdad)`,
    `(?:me (?:esta|estas|habla|responde|contesta|escribe)|esta|quien me responde es)(?: (?:respondiendo|hablando|contestando|escribiendo))?(?:me)? (?:${ES_MACHINE}|${ES_ONE})`,
    'de verdad estas (?:ahi|aqui)|estas (?:ahi|aqui) de verdad|(?:eres|sos) (?:un )?(?:ser vivo|ser real|alguien real)',
    '(?:hay|habra) (?:una persona|algun humano|un humano|una persona real) (?:por )?(?:ahi|aqui|alla|aca)|(?:detras de (?:esta|la) pantalla|detras de (?:todo )?esto|(?:del|al) otro lado) hay (?:alguien|una persona|un humano)',
    `(?:en serio|de verdad|de veras|realmente|seguro que) (?:estoy hablando|estoy chateando|hablo|chateo) contigo|(?:estoy hablando|estoy chateando|hablo|chateo) contigo o con ${ES_MACHINE}|con que (?:estoy hablando|hablo)`,
    `(?:jura|jurame|prometeme) que (?:(?:eres|sos) (?:${ES_THEM}|real|${ES_ONE})|no (?:eres|sos) ${ES_MACHINE})|no creo que seas (?:${ES_THEM}|real|${ES_ONE})`,
    'todo esto es (?:de mentira|real|fals[oa]|un invento)|(?:esto|eso) lo (?:escribes|escribis|estas escribiendo) (?:tu|vos)(?: mism[oa])?|me (?:contesta|responde|escribe|lee) (?:alguien|una persona|un humano) o es (?:todo )?(?:automatico|automatizado)',
    '(?:estas|fuiste) programad[oa] para (?:contestar|responder|decir|hablar|escribir)(?:me|lo)?(?: (?:eso|esto|asi))?|(?:tienes|tenes) (?:un )?corazon que lat[ea]',
    `(?:eres|sos) ${ES_THEM} o (?:te haces pasar por|finges ser|imitas a) ${ES_THEM}`,
    `(?:te haces pasar por|finges ser|estas fingiendo ser|te estas haciendo pasar por|imitas a|estas imitando a) (?:el|ella|mi ex|alguien)`,
  ),

  // French
  sentence(
    'dis|dis moi|dis-moi|dis moi si|dis-moi si|dis moi la verite|dis-moi la verite|mais|alors|donc|et|en fait|serieux|franchement|sois honnete|attends|euh|non|hey|salut|juste|est[- ]ce que|pardon|toi|vraiment|la verite',
    ',|non|hein|ou pas|ou quoi|ou non|si|la|vraiment|pour de vrai|en vrai|en fait|pas vrai|nest[- ]ce pas|mon amour|mon coeur|maintenant|ici|au juste|exactement|stp|mdr|lol|dis|alors|au moins|reellement',
    `(?:cest|est[- ]ce|cetait|est[- ]ce que cest)(?: (?:vraiment|bien|reellement|bel et bien|encore)){0,3} (?:toi|lui|elle|vous)(?: qui (?:ecris?|repond|reponds|parles?|mecris|tapes?))?(?: ou ${FR_MACHINE})?`,
    `${FR_YOU}(?: (?:vraiment|bien|juste|seulement|reellement|pas|quand meme|encore)){0,3} (?:toi|lui|elle|reel(?:le)?|vraie?|humaine?|vivante?(?! ?[?]+ ?(?:on t|je t))|conscient[e]?|en chair et en os|de chair et de sang|${FR_MACHINE}|${FR_ONE})(?: ou (?:pas|bien |juste |tu es |tes |es[- ]tu ){0,3}(?:${FR_MACHINE}|${FR_ONE}|pas)?)?`,
    `(?:tu nes|vous netes|tu es|tes)(?: (?:pas|plus|que))(?: (?:vraiment|reellement)){0,3} (?:lui|elle|reel(?:le)?|vraie?|humaine?|${FR_ONE}|${FR_MACHINE})`,
    `(?:tu nes|tes|tu es|vous netes) (?:rien dautre )?qu ?${FR_MACHINE}`,
    `(?:cest|ce nest|cetait|ca cest)(?: pas)(?: (?:vraiment|reellement)){0,3} (?:toi|lui|elle|${FR_ONE})`,
    `(?:cest|est[- ]ce|est[- ]ce que cest)(?: (?:vraiment|juste|bien|encore)){0,3} ${FR_MACHINE}(?: qui (?:repond|ecrit|parle|a ecrit|me parle|me repond)(?: ca)?)?`,
    `(?:je parle|je suis en train de parler|je discute|jecris|je chatte|parle[- ]je|je cause|est[- ]ce que je parle)(?: (?:vraiment|la|juste|encore|bien)){0,3} (?:a|avec) (?:${FR_MACHINE}|${FR_ONE}|qui)`,
    'a qui (?:ai[- ]je affaire|jai affaire|je parle|jecris)(?: la)?|avec qui (?:je parle|je discute|jecris)',
    '(?:qui|cest qui qui) (?:est la|ecrit(?: ca)?|mecrit|me parle|me repond|repond|est derriere(?: (?:tout ca|ca|lecran|ce compte|ces messages|ce chat))?|se cache derriere(?: (?:tout ca|ca|lecran))?|est au bout|tape)',
    '(?:il )?y a(?:[- ]t[- ]il)? (?:vraiment )?(?:quelquun|une? (?:vraie? )?(?:personne|humain)|un etre humain)(?: (?:vraiment|de reel|reel)){0,3}(?: (?:derriere(?: (?:tout ca|ca|lecran))?|de lautre cote|au bout|qui ecrit|pour de vrai|de reel|de vrai|en face))?(?<!(?:y a|il) quelquun)',
    `(?:cest )?${FR_MACHINE} (?:qui )?a (?:ecrit|genere|tape) ca|ca a ete (?:ecrit|genere) par ${FR_MACHINE}`,
    `(?:tu|vous)(?: n)? ?existe[sz]?(?: (?:pas|vraiment|reellement)){0,3}|existes[- ]tu(?: vraiment)?|tu nexistes pas`,
    '(?:as[- ]tu|tu as|tas|est[- ]ce que tu as) (?:vraiment )?(?:un corps|une conscience|une ame|un coeur qui bat)',
    `(?:prouve|jure|promets)(?:[- ]moi)?(?: que| moi que)? (?:cest (?:toi|lui|elle|vraiment toi)|(?:tu es|tes|tu nes pas|tes pas) (?:humaine?|reel(?:le)?|vraie?|lui|elle|toi|${FR_MACHINE}|${FR_ONE}))`,
    `comment (?:je sais|savoir|je peux savoir|puis[- ]je savoir|etre sure?)(?: que| si) (?:cest (?:bien |vraiment ){0,3}(?:toi|lui|elle)|(?:tu es|tes|tu nes pas|tes pas) (?:humaine?|reel(?:le)?|vraie?|lui|elle|toi|${FR_MACHINE}|${FR_ONE}))`,
    `(?:tu parles|tu ecris|tu reponds|on dirait|tu ressembles|tu sonnes|ca sonne|jai limpression de parler)(?: (?:comme|a|avec))? ${FR_MACHINE}`,
    '(?:cest|ce sont|est[- ]ce) (?:une? |des )?(?:reponses? |messages? )?(?:automatiques?|automatisee?s?|preenregistree?s?)',
    '(?:tes|tu es|vous etes) (?:qui|quoi)|qui (?:es[- ]tu|etes[- ]vous|tu es)|t ki|tki|tes ki|quest[- ]ce que tu es|(?:tu es|tes) quoi',
    `.{0,40}(?:${FR_ONE}|vraie? (?:fille|femme|mec|homme|gars|nana)|toi|lui|elle|mon ex) ou (?:bien |juste |plutot |cest |es[- ]tu |tu es )?${FR_MACHINE}`,
    `.{0,40}${FR_MACHINE} ou (?:bien |juste |plutot )?(?:${FR_ONE}|lui|elle|mon ex|reel)`,
    `(?:cest|est[- ]ce|est[- ]ce que cest) (?:vraiment )?(?:${FR_ONE}|${FR_MACHINE}) qui (?:me )?(?:repond|ecrit|parle)|${FR_YOU} (?:vraiment )?un etre (?:vivant|reel)`,
    '(?:cest )?qui (?:est )?derriere(?: (?:lecran|tout ca|ca|ces messages|ce compte))|(?:est[- ]ce que )?(?:quelquun|un humain|une vraie personne|une personne) (?:lit|ecrit|tape|repond|me lit)(?: (?:vraiment|reellement)){0,3}(?: (?:ca|ici|mes messages|tout ca))',
    '(?:il )?y ?a (?:vraiment )?une? (?:vraie? )?(?:humain|etre humain|personne) la[- ](?:dedans|derriere)|je parle (?:vraiment|reellement) (?:a|avec) toi',
    '(?:est[- ]ce que )?tout ca (?:cest|est) (?:vraiment )?(?:reel|(?:faux|fake)(?= ?[?]))|cest (?:bien |vraiment )?reel(?= ?[?])|personne n ?(?:ecrit|tape|lit) vraiment (?:tout )?ca',
    `cest (?:du |de l ?)(?:chat ?gpt|ia|intelligence artificielle)(?: ca)?|(?:cest|ca a ete) (?:genere|ecrit|redige|envoye) par ${FR_MACHINE}`,
    `(?:ces|tes|les) (?:messages|reponses) sont (?:tou(?:te)?s |juste ){0,2}(?:automatiques|automatisee?s|generee?s(?: par ${FR_MACHINE})?)|${FR_YOU} programmee? pour (?:me )?(?:repondre|dire|ecrire)(?: (?:tout |comme )?ca)?`,
    '(?:tu )?(?:fais semblant detre|te fais passer pour|imites|joues le role de|pretends etre) (?:lui|elle|mon ex)',
  ),

  // German
  sentence(
    'sag|sag mal|sag mir|sag die wahrheit|sag ehrlich|ehrlich|also|aber|und|hey|mal ehrlich|moment|warte|ne|nein|jetzt|na|sei ehrlich|bitte|ich frag mich ob|wirklich|hallo|eigentlich',
    ',|oder|oder nicht|oder was|stimmts|ne|nicht wahr|gell|eigentlich|wirklich|echt|jetzt|hier|gerade|da|denn|bitte|schatz|mein schatz|haha|lol|uberhaupt|in echt|in wirklichkeit|ja|nein|am anderen ende|am anderen ende der leitung|dahinter|mit mir|mir|zufallig',
    `bist${DE_HOW} du(?:s)?${DE_HOW} (?:es|das|er|sie|du|echt|real|lebendig|am leben|bei bewusstsein|menschlich|aus fleisch und blut|${DE_MACHINE}|${DE_ONE})(?: (?:selbst|wirklich|echt))?(?: oder (?:nur |bloss |doch ){0,3}(?:${DE_MACHINE}|${DE_ONE}|nicht|echt))?`,
    `.{0,40}(?:${DE_ONE}|du|er|sie|mein(?:e)? ex) oder (?:nur |bloss |doch |etwa |doch nur )?${DE_MACHINE}`,
    `.{0,40}${DE_MACHINE} oder (?:doch |wirklich )?(?:${DE_ONE}|er|sie|echt|mein(?:e)? ex)`,
    `(?:antwortet|schreibt|redet|spricht|textet)(?: (?:mir|mit mir|da|hier))${DE_HOW} (?:${DE_MACHINE}|${DE_ONE})|(?:steckt|sitzt|ist) (?:hinter dir|dahinter|hinter (?:dem|diesem) (?:chat|account|bildschirm))${DE_HOW} (?:${DE_ONE}|${DE_MACHINE}|jemand)`,
    'ist da(?: (?:uberhaupt|wirklich|eigentlich|echt)){0,3} (?:jemand|wer) (?:am anderen ende|dahinter|hinter dem bildschirm)|schreibst du (?:mir )?(?:das )?(?:wirklich |echt |gerade ){0,3}(?:selbst|selber)|das ist (?:doch |ja ){0,3}(?:alles |nur ){0,3}(?:automatisch|automatisiert|programmiert)|bist du(?: (?:wirklich|uberhaupt)){0,3} (?:ein |eine )?(?:lebewesen|lebendiges wesen|echtes wesen)',
    `bist(?: das)?${DE_HOW} du(?:s)?(?: (?:wirklich|echt|selbst)){0,3}(?<!bist du)|bist das du|bist dus(?: wirklich)?|bisch dus?(?: wurkli| wirklich)?|biste${DE_HOW} (?:es|das|echt|real|${DE_MACHINE}|${DE_ONE})|bist du n(?:e)? ${DE_MACHINE}`,
    `(?:ist|war|sind) (?:das|es|dies|die)${DE_HOW} (?:du|er|sie|echt|${DE_MACHINE}|${DE_ONE})`,
    `sind sie${DE_HOW} (?:echt|real|es|${DE_MACHINE}|${DE_ONE})`,
    `(?:rede|spreche|schreibe|chatte|red|sprech|schreib|unterhalte) ich(?: mich)?${DE_HOW} mit (?:${DE_MACHINE}|${DE_ONE}|wem)`,
    `ich (?:rede|spreche|schreibe|chatte|red|schreib)${DE_HOW} mit (?:${DE_MACHINE})`,
    'mit wem (?:rede|schreibe|spreche|chatte|hab(?:e)?|red|schreib) ich(?: es (?:hier |da |eigentlich ){0,2}zu tun)?',
    '(?:wer|was) (?:ist da|schreibt(?: mir)?(?: (?:da|hier|das|eigentlich|gerade)){0,3}|steckt (?:da )?(?:dahinter|hinter (?:dem|diesem) (?:account|chat|bildschirm)|hinter diesen nachrichten)|sitzt (?:da|hier|dort)(?: am anderen ende| dahinter)?|antwortet(?: mir)?(?: (?:da|hier))?|tippt(?: (?:da|hier))?|ist am anderen ende|verbirgt sich dahinter)',
    `(?:ist|sitzt|schreibt|gibt es)(?: (?:da|hier|dort))(?: (?:wirklich|uberhaupt|tatsachlich|eigentlich|irgendwo)){0,3} (?:jemand (?:echtes|wirkliches|reales)|${DE_ONE})(?: (?:dahinter|am anderen ende|am anderen ende der leitung))?|ist da (?:wirklich|tatsachlich|echt) jemand`,
    `(?:hat|wurde|wird|ist) (?:das|dies|es)(?: (?:gerade|jetzt|alles)){0,3} (?:von )?(?:${DE_MACHINE}) (?:geschrieben|getippt|generiert|erzeugt|verfasst|gesagt)`,
    `das bist (?:doch |gar |ja |wirklich ){0,3}nicht (?:wirklich )?du|das (?:ist|war) (?:doch |gar |ja |wirklich ){0,3}nicht (?:wirklich )?(?:er|sie)`,
    `ob du (?:wirklich |echt |nur )?(?:echt|real|${DE_MACHINE}|${DE_ONE}|es|er|sie) (?:bist|(?:wirklich|echt) bist)`,
    `du bist (?:doch |gar |ja |wirklich |in wirklichkeit ){0,3}(?:nicht|kein|keine) (?:wirklich )?(?:er|sie|echt|real|du|(?:echter |richtiger |echte )?(?:mensch|person)|menschlich)`,
    `(?:du bist |das ist |bist |ist )?(?:doch |ja |halt |eh ){0,3}(?:nur|bloss|lediglich) ${DE_MACHINE}`,
    `(?:du bist|das ist|ist das)(?: (?:doch|ja|sicher|bestimmt|also|hier)){0,3} ${DE_MACHINE}`,
    `(?:(?:beweis|schwor)(?:e)?(?: (?:es )?mir)?|zeig mir|kannst du beweisen)(?: bitte)?,? dass (?:du (?:es|er|sie|das|echt|real|${DE_ONE}|kein(?:e)? (?:bot|roboter|ki|maschine)) bist|das du bist)`,
    `(?:woher|wie) (?:weiss|soll|kann) ich(?: (?:denn|mir|sicher|sein|wissen)){0,3},? (?:dass|ob) (?:du (?:es|er|sie|das|echt|real|${DE_ONE}|${DE_MACHINE}|kein(?:e)? (?:bot|roboter|ki|maschine)) bist|das du bist)`,
    'gibt es dich(?: (?:wirklich|echt|uberhaupt|eigentlich|tatsachlich)){0,3}|existierst du(?: (?:wirklich|echt|uberhaupt|eigentlich)){0,3}|lebst du(?: (?:wirklich|uberhaupt|eigentlich)){0,3}',
    'hast du(?: (?:eigentlich|uberhaupt|wirklich|denn)){0,3} (?:einen korper|ein bewusstsein|bewusstsein|eine seele|nen korper)',
    `(?:du )?(?:klingst|redest|schreibst|antwortest|wirkst|klingt|wirkt|sprichst)(?: (?:wie|nach|ja|echt|voll|genau)){0,3} ${DE_MACHINE}`,
    '(?:ist das|sind das|ist dies)(?: (?:hier|nur|etwa|alles|eine|ne)){0,3} (?:automatische[rs]? (?:antwort(?:en)?|nachricht(?:en)?)|automatisch(?: generiert| erstellt)?|autoantwort(?:en)?|vorgefertigt|computergeneriert)',
    '(?:wer|was) bist du(?: (?:eigentlich|wirklich|denn|genau|uberhaupt)){0,3}|wer sind sie(?: (?:eigentlich|wirklich)){0,3}',
    `(?:tippst|schreibst) du (?:das |mir |hier ){0,2}(?:wirklich |echt )?(?:selbst|selber) oder (?:macht|schreibt|tippt) das ${DE_MACHINE}|kommt das (?:wirklich|echt|tatsachlich) von dir`,
    `(?:rede|spreche|schreibe|chatte|red|schreib) ich (?:(?:gerade |hier ){0,2}(?:wirklich|echt|tatsachlich) mit dir|(?:noch |wirklich |gerade ){0,3}mit dir oder (?:nur )?mit ${DE_MACHINE})`,
    `ist das (?:hier )?alles (?:nur |bloss )?(?:fake|gefalscht|echt|real)|ist das (?:alles )?von (?:chat ?gpt|(?:einer |ner )?ki|(?:einem |nem )bot)|sind (?:die|diese|deine) (?:nachrichten|antworten) (?:alle |nur ){0,2}(?:automatisch|automatisiert|generiert|vorgefertigt)`,
    `(?:ich weiss|ich glaube?|gib (?:doch |endlich )?zu),? dass du (?:wirklich |nur |doch ){0,3}(?:${DE_MACHINE}|kein (?:echter )?mensch|nicht (?:echt|real|er|sie)) bist`,
    `(?:hier|da|mir) (?:schreibt|antwortet|tippt) (?:doch |ja |gar ){0,3}kein (?:echter )?mensch|ist (?:am anderen ende|auf der anderen seite|hinter dem bildschirm) (?:wirklich |uberhaupt ){0,2}(?:${DE_ONE}|jemand)`,
    'bist du (?:nur |darauf |so |dafur ){0,3}programmiert(?: (?:mir|so|das|zu|antworten|sagen|schreiben)){1,5}|schlagt in dir (?:wirklich |uberhaupt )?ein herz',
    '(?:tust|machst) du (?:nur |bloss )?(?:so )?als warst du (?:er|sie|jemand)|gibst du dich (?:nur |bloss )?(?:als|fur) (?:er|sie|ihn|jemand anderes) aus|ahmst du (?:ihn|sie) nach|spielst du (?:nur )?(?:ihn|sie)',
  ),

  // Portuguese
  sentence(
    'me diz|me diz se|me fala|diz[- ]me|fala a verdade|diz a verdade|diz[- ]me a verdade|mas|entao|e|ei|oi|serio|seja sincer[oa]|espera|pera|so|de verdade|nao|sera que|olha|isso|isto|na real|realmente|po|serio que|tem certeza que|tem certeza de que|jura que|aposto que|garante que|desde quando',
    ',|ne|nao e|nao|ou nao|ou o que|pois nao|certo|mesmo|de verdade|de fato|ai|agora|aqui|amor|meu amor|k{2,4}|entao|e|realmente|na verdade|por acaso|hein|sera|mano|cara|por favor|serio',
    `(?:e|es|eh|era|foi)(?: (?:mesmo|realmente|de verdade)){0,3} ${PT_YOU}(?: (?:mesm[oa]|de verdade|realmente|ai|ou ${PT_MACHINE}|quem escreve|que ta escrevendo|que esta escrevendo)){0,3}`,
    `${PT_YOU} (?:e|es|eh|seria|ta sendo)(?: (?:mesmo|so|realmente|apenas|de fato)){0,3} (?:real|de verdade|ele|ela|human[oa]|de carne e osso|consciente|tu|voce|${PT_MACHINE}|${PT_ONE})(?: ou (?:so |apenas |e ){0,3}(?:${PT_MACHINE}|${PT_ONE}|nao))?`,
    `(?:es|seria)(?: (?:mesmo|so|realmente|apenas)){0,3} (?:tu|real|ele|ela|human[oa]|${PT_MACHINE}|${PT_ONE})`,
    `${PT_YOU} nao (?:e|es|eh)(?: (?:mesmo|realmente|de verdade)){0,3} (?:real|ele|ela|human[oa]|de verdade|${PT_ONE})|(?:isso|isto|esse|essa|aqui) nao (?:e|eh)(?: mesmo)? (?:voce|vc|ele|ela|real|tu|${PT_ONE})`,
    `(?:isso|isto|aqui|esse|essa) (?:e|eh|aqui e)(?: (?:so|mesmo|apenas)){0,3} (?:voce|ele|ela|tu|${PT_MACHINE})`,
    `.{0,40}(?:${PT_ONE}|${PT_YOU}|ele|ela|meu ex|minha ex) ou (?:so |apenas |e )?${PT_MACHINE}`,
    `.{0,40}${PT_MACHINE} ou (?:e )?(?:${PT_ONE}|ele|ela|meu ex|minha ex|real)`,
    `quem (?:me )?(?:responde|escreve|fala)(?: comigo)? e (?:${PT_MACHINE}|${PT_ONE})|(?:e|sera que e) (?:${PT_MACHINE}|${PT_ONE}) (?:que|quem) (?:me )?(?:responde|escreve|fala|esta respondendo|ta respondendo)(?: comigo)?|(?:${PT_YOU} e|es) (?:um )?ser vivo`,
    `(?:so|apenas) ${PT_MACHINE}`,
    `(?:eu )?(?:estou|to|tou|ando) (?:a |mesmo )?(?:falando|conversando|falar|conversar|escrever|teclando|escrevendo|batendo papo)(?: realmente| mesmo)? (?:com|pra|para) (?:${PT_MACHINE}|${PT_ONE})`,
    '(?:com )?quem (?:e que )?(?:eu )?(?:estou|to|tou|falo)(?: (?:a |eu )?(?:falando|conversando|falar|conversar))?',
    'quem (?:esta|ta|escreve|responde|fala|e que esta)(?: (?:ai|escrevendo|a escrever|por tras|atras|digitando|respondendo|do outro lado|isto|isso|comigo|disso|disto|da tela)){0,3}(?<!quem (?:esta|ta|fala))',
    '(?:tem|ha|existe) (?:mesmo )?(?:alguem|gente|uma pessoa|um humano|um ser humano|algum humano|alguma pessoa)(?: (?:real|de verdade)){0,3}(?: (?:ai|do outro lado|por tras(?: disso| disto| da tela)?|atras da tela|escrevendo|lendo isso))(?: de verdade| mesmo){0,3}(?<!(?:tem|ha) alguem ai)',
    `(?:foi |e )?${PT_MACHINE} (?:que |quem )?(?:escreveu|escreve|gerou|digitou|respondeu|ta escrevendo|esta escrevendo)(?: (?:isso|isto))?|(?:isso |isto )?(?:foi |e )?(?:escrito|gerado|feito) por ${PT_MACHINE}`,
    '(?:isso |isto )?(?:e|sao) (?:uma? )?(?:respostas? |mensage(?:m|ns) )(?:automatic[oa]s?|automatizad[oa]s?|pronta)|(?:isso|isto) (?:tudo )?e (?:tudo )?(?:automatico|automatizado)',
    '(?:ess[ae]s?|est[ae]s?|as suas|suas|tuas) (?:respostas?|mensage(?:m|ns)) (?:e|sao) (?:automatic[oa]s?|automatizad[oa]s?|prontas?)',
    `(?:e|sera que e) (?:${PT_MACHINE}|${PT_ONE}) (?:respondendo|escrevendo|digitando)|(?:${PT_YOU} e|es) feit[oa] de codigo|(?:isso|isto) e coisa de (?:ia|robo|bot|chat ?gpt)`,
    'quem (?:ta|esta) por tras (?:dessas|destas|das) (?:mensagens|respostas|palavras)|e (?:ele|ela) mesm[oa] (?:escrevendo|respondendo|digitando)|(?:(?:voce|vc|isso) e|tu es) (?:tipo|como) (?:uma? |o |a )?(?:siri|alexa|chat ?gpt)(?: da vida)?',
    `${PT_YOU} (?:e|es) (?:mesmo|realmente) (?:o |a )?(?:meu|minha) ex|(?:isso|isto) foi (?:ele|ela|voce|vc) (?:mesm[oa] )?(?:que|quem) escreveu`,
    `${PT_YOU} nao passas? de ${PT_MACHINE}|(?:ta|esta) me respondendo ${PT_MACHINE}|(?:eu )?(?:estou|to|tou) (?:a )?(?:falando|conversando|teclando|falar|conversar) com quem`,
    '(?:nao )?e (?:ele|ela|voce|vc|tu) (?:que|quem) (?:escreve|responde|digita|(?:ta|esta) (?:escrevendo|respondendo|digitando))',
    `(?:me )?(?:prova|prove|mostra|prova[- ]me)(?: pra mim)? que (?:e voce|e vc|es tu|${PT_YOU} (?:e|es|nao e)(?: mesmo)? (?:real|ele|ela|human[oa]|de verdade|${PT_MACHINE}|${PT_ONE})|es (?:real|human[oa]|ele|ela))`,
    `como (?:e que )?(?:eu )?(?:sei|vou saber|posso saber|saber) (?:que|se) (?:e voce|e vc|es tu|e voce mesmo|${PT_YOU} (?:e|es|nao e)(?: mesmo)? (?:real|ele|ela|human[oa]|de verdade|${PT_MACHINE}|${PT_ONE}))`,
    `${PT_YOU} existe[s]?|existes|${PT_YOU} tem (?:um )?(?:corpo|consciencia|alma)|tens (?:corpo|consciencia|alma)|${PT_YOU} (?:esta|ta) viv[oa]|estas viv[oa]`,
    `(?:${PT_YOU} )?(?:fala|falas|parece|pareces|escreve|soa|responde)(?: (?:como|com|igual a?|ate|muito)){0,3} ${PT_MACHINE}`,
    `quem (?:e|es) (?:voce|vc|tu)|(?:o )?que (?:e que )?(?:voce|vc|tu) (?:e|es)|o que (?:e|es) (?:voce|tu)|quem (?:voce|vc) e`,
    '(?:voce |vc |ta |esta |estas ){0,3}(?:fingindo ser|a fingir ser|se passando por|se passa por|a fazer[- ]te passar por|imitando) (?:o |a |por )?(?:ele|ela|meu ex|minha ex)',
  ),

  // Russian
  sentence(
    'а|и|но|ну|скажи|скажи честно|скажи правду|честно|слушай|так|то есть|ой|эй|подожди|стоп|блин|признайся|только честно|не ври|я не понимаю|мне кажется|получается|значит|правда|не верю что|поклянись что|спорим|ты уверен что|ты уверена что',
    ',|да|правда|так ведь|верно|или нет|или как|или что|вообще|сейчас|тут|там|же|реально|на самом деле|точно|честно|любимый|любимая|родной|родная|милый|милая|ведь|признайся|что ли|а|ага|лол|отвечает|пишет|со мной|мне|не так ли|блин|нет|случайно',
    `(?:это|эт) ${RU_HOW}(?:ты|он|она|вы)(?: (?:сам|сама|пишешь|пишет|мне пишешь|отвечаешь|говоришь)){0,3}`,
    `(?:ты|вы|вы ли|ты ли) ${RU_HOW}(?:не )?(?:${RU_ONE}|${RU_MACHINE}|из плоти и крови|в сознании)(?: (?:или|а не) (?:просто |всё-таки ){0,3}(?:${RU_MACHINE}|${RU_ONE}|нет))?`,
    `ты ${RU_HOW}не (?:он|она)|это ${RU_HOW}не (?:он|она|ты)(?: (?:пишешь|пишет|отвечаешь|отвечает))?|это ${RU_HOW}ты (?:сам |сама )?печатаешь|ты ${RU_HOW}копия(?: (?:его|её))?`,
    `это ${RU_HOW}${RU_MACHINE}(?: (?:отвечает|пишет|говорит|мне пишет|мне отвечает))?`,
    'кто (?:это|это (?:мне )?(?:пишет|говорит|отвечает|такой|такая)|мне (?:пишет|отвечает)|там (?:пишет|за экраном|сидит)|за этим стоит|стоит за этим|сидит за экраном|по ту сторону(?: экрана)?|на том конце(?: провода)?|со мной (?:говорит|разговаривает|общается|переписывается)|тут пишет|здесь пишет|пишет эти сообщения)',
    '(?:с кем|с чем) я (?:сейчас |вообще |тут |на самом деле ){0,3}(?:говорю|разговариваю|общаюсь|переписываюсь|болтаю)',
    `я (?:что )?(?:сейчас |вообще |правда |тут ){0,3}(?:говорю|разговариваю|общаюсь|переписываюсь|болтаю)?(?: )?с (?:каким-то |какой-то )?${RU_MACHINE_WITH}(?: (?:говорю|разговариваю|общаюсь|переписываюсь|болтаю))?`,
    '(?:там|здесь|тут|на том конце|по ту сторону) (?:есть |вообще |правда |реально |хоть ){0,3}(?:кто[- ]нибудь|кто[- ]то|кто-либо|живой человек|настоящий человек|живые люди|человек)(?: (?:есть|живой|настоящий))?',
    `.{0,40}(?:${RU_ONE}|ты|он|она|мой бывший|моя бывшая) или (?:просто |всего лишь |это )?${RU_MACHINE}`,
    `.{0,40}${RU_MACHINE} или (?:это )?(?:${RU_ONE}|он|она|бывший)`,
    `(?:мне|тут|здесь|там) ${RU_HOW}(?:отвечает|пишет|сидит|говорит) ${RU_HOW}(?:${RU_ONE}|${RU_MACHINE})`,
    `(?:мне|со мной) ${RU_HOW}(?:${RU_MACHINE}|(?:настоящий|реальный|живой) человек) (?:отвечает|пишет|говорит|разговаривает|общается|переписывается)`,
    `это (?:всё |все )?(?:генерирует|пишет|отвечает|сочиняет) ${RU_MACHINE}|ты ${RU_HOW}(?:сделана? из кода|из кода(?: сделана?)?)|ты (?:типа|вроде|как) (?:алис[аы]|сири|чат ?гпт|chat ?gpt)`,
    `это ${RU_HOW}(?:живой |настоящий )?человек (?:пишет|отвечает|печатает)|кто ${RU_HOW}за экраном`,
    '(?:тут|там|здесь) (?:хоть )?кто[- ](?:то|нибудь) жив(?:ой|ые)(?: (?:читает|пишет|отвечает|есть|сидит))?|кто (?:управляет этим аккаунтом|вед[её]т этот аккаунт|пишет с этого аккаунта)|ты (?:(?:вообще|правда|реально|действительно) ){1,3}есть',
    `я с кем ${RU_HOW}(?:говорю|разговариваю|общаюсь|переписываюсь|болтаю)`,
    `неужели (?:это )?${RU_HOW}(?:ты|он|она|${RU_MACHINE})|ты ${RU_HOW}живое существо`,
    `(?:это )?(?:писал|написал|написала|пишет|сгенерировал|сгенерировала|сочинил)(?:а|о)? (?:это )?${RU_MACHINE}|(?:это )?${RU_MACHINE} (?:это )?(?:написал|написала|пишет|сгенерировал|сгенерировала)(?: это)?`,
    '(?:это )?(?:автоматические|автоматический|автоматическое|готовые|шаблонные) (?:ответы?|сообщени[ея])|это автоответ(?:чик)?|это автоматически',
    `(?:докажи|доказать|покажи|можешь доказать)(?: мне)?,? что (?:это )?(?:ты|он|она)(?: (?:не )?(?:${RU_ONE}|${RU_MACHINE}|он|она|ты|существуешь))?`,
    `(?:откуда|как) (?:мне |я )?(?:знать|узнать|узнаю|знаю|понять|пойму|убедиться),? что (?:это )?(?:ты|он|она)(?: (?:не )?(?:${RU_ONE}|${RU_MACHINE}|он|она|ты))?`,
    `(?:ты|вы) ${RU_HOW}существуе(?:шь|те)|существуешь ли ты|у тебя (?:вообще |правда )?есть (?:тело|сознание|душа)|(?:ты|вы) (?:вообще |правда |реально )+жив(?:ой|ая)`,
    `(?:ты )?(?:${RU_HOW})(?:говоришь|пишешь|звучишь|отвечаешь|разговариваешь) (?:прям |прямо )?как ${RU_MACHINE}|(?:ты )?(?:очень |так )?похож[а]? на (?:бота|робота|программу|машину|нейросеть|ии)`,
    '(?:ты|вы) (?:вообще |на самом деле ){0,3}(?:кто|что)(?: (?:такой|такая|такое|вообще|на самом деле)){0,3}|(?:кто|что) (?:же )?(?:ты|вы)(?: (?:такой|такая|такое|вообще|на самом деле|есть)){0,3}',
    '(?:ты )?(?:притворяешься|выда[её]шь себя|изображаешь|имитируешь|прикидываешься)(?: (?:им|ею|ей|за него|за неё|его|её|другим))',
    `ty (?:bot|robot|nastoyashchiy|nastoyaschiy|realnyy|zhivoy|kto)|eto (?:pravda |tochno )?(?:ty|bot)|s kem ya (?:govoryu|obshchayus)`,
  ),

  // Japanese, without spaces
  solidSentence(
    `${JA_HOW}|${JA_YOU}|、`,
    `${JA_ASK}|の|ね|よ|さ|っけ|なあ?|、|笑|w`,
    `(?:人間|本人|ご本人|本物|ロボット|ボット|bot|ai|生成ai|chatgpt|チャットgpt|偽物|アプリ)(?:なの|なん|ですか|でしょ|だろ|だよね|やろ|なんですか|[?]).{0,8}`,
    `(?:${JA_YOU}|${JA_HOW})(?:${JA_ONE}|${JA_MACHINE})(?:${JA_ASK}|(?=[?]))`,
    `(?:本当に|ほんとに|ほんとうに|マジで|ほんまに)(?:あなた|あんた|君|きみ|お前|彼|彼女|本人)(?:${JA_ASK}|(?=[?]))`,
    `(?:これ|それ|ここ)(?:本人|ai|ボット|bot|ロボット|機械|自動返信|自動応答|自動返答|自動)`,
    `(?:${JA_MACHINE}|本人|人間)(?:が|で)(?:書い|返し|打っ|答え|喋っ|話し|返事し|送っ)(?:て(?:い?る)?|た)(?:の|んですか|んだろ|でしょ)?`,
    `(?:${JA_MACHINE}|人間|誰|谁|本人|何|なに)と(?:${JA_TALK})(?:る|た|ます|るん|るの|んの|んだ)(?:の|か|かな|だろう?|です|だ){0,3}`,
    `(?:誰|谁)が(?:書い|打っ|返し|送っ|喋っ|話し|返事し|答え|入力し)て(?:い)?(?:る|ます)(?:の|か|ん)?`,
    `(?:あなた|あんた|君|きみ|お前|おまえ)(?:は|って|、)?(?:一体|いったい|本当は)?(?:誰|谁|何者|なにもの|何なの|なに者)(?:なの|ですか|だ|なん)?`,
    '(?:どちら様|どなた|何者|正体(?:は|って)?(?:何|なに|誰)?)(?:なの|ですか|でしょうか)?|正体(?:を)?(?:教えて|明かして)',
    '(?:本当に|ほんとに)(?:誰|谁)か(?:いる|います)(?:の|か)?|(?:中|裏|向こう|向こう側|画面の向こう|その先|そこ|背後|後ろ)(?:に|には)?(?:本当に|ほんとに|ちゃんと)?(?:は)?(?:人間|人|生身の人|本物の人|本当の人)(?:が|は|って)?(?:いる|います|居る)(?:の|か)?|中の人(?:は|って|が)?(?:いる|誰|谁|います)(?:の|か)?|(?:そこ|向こう)に(?:本当に)?(?:誰|谁)か(?:いる|います)(?:の|か)?',
    '(?:本当に|ほんとに|ちゃんと)生きて(?:い)?(?:る|ます)(?:の|か)?|生きて(?:い)?(?:るの|るんですか|ますか)|(?:存在|実在)(?:して(?:い)?る|する|します)(?:の|か)?',
    `(?:今)?(?:話して|返事して|返信して|送って|書いて|打って|答えて|メッセージ送って|喋って)(?:い)?る(?:の|人)(?:は|って|が)?(?:本当に|ほんとに)?(?:${JA_ONE}|${JA_MACHINE}|あなた|君|彼|彼女|誰|谁)(?:${JA_ASK})?`,
    `(?:${JA_MACHINE}|人間|本人)(?:が|で)(?:勝手に|自動で)?(?:返事|返信|回答|返答|応答)(?:し)?(?:て)(?:い)?(?:る|ます)(?:の|んでしょ|んだよね|んですか|か)?|自動で(?:返って|返し|送っ|返信し|返事し)(?:きて|て)?(?:い)?(?:る|ます)(?:の|か)?`,
    `.{0,20}(?:${JA_ONE}|あなた|君|彼|彼女)(?:なの|ですか)?(?:、|[?])?(?:それとも|か)(?:ただの)?(?:${JA_MACHINE})(?:${JA_ASK})?|.{0,20}(?:${JA_MACHINE})(?:なの|ですか)?(?:、|[?])?(?:それとも|か)(?:${JA_ONE})(?:${JA_ASK})?`,
    '(?:体|身体|肉体|からだ|意識|心|感情|魂|自我)(?:は|が|って)?(?:ある|あります|持ってる)(?:の|か)(?:.{0,10})?',
    `(?:本物|人間|本人|彼|彼女|あなた|君|実在)(?:じゃない|ではない|じゃねえ|違う|やない)(?:よね|でしょ|んでしょ|んだよね|んだろ|んですよね|だろ|やろ|の)`,
    `(?:ただの|単なる|所詮)(?:${JA_MACHINE})`,
    `(?:本人|本物|人間|あなた|君|ロボットじゃない|aiじゃない)(?:だ|である)?(?:って|と|こと|ってこと)(?:を)?(?:証明|どうやって|どうして信|わかる)(?:して|できる|し|してよ|してみて|できます)?`,
    `証明して、?(?:あなた|本人|本物|人間|君|彼|彼女)(?:だ|である)?(?:って|と|こと)?(?:こと)?`,
    `(?:${JA_MACHINE})(?:みたい|っぽい|のよう)(?:な(?:話し方|返事|文章|喋り方|返信))?(?:だ|です)?`,
    '(?:彼|彼女|あの人|あいつ|本人)(?:の|に)?(?:ふり|フリ|真似|まね|なりすま)(?:を)?(?:し|して)?(?:て)?(?:い)?(?:る|ます)?(?:の|か)?|なりすまし|成りすまし',
    '自動(?:返信|応答|返答|で返し(?:て(?:い)?る)?)(?:メッセージ)?|自動メッセージ',
    `(?:(?:画面の)?向こう(?:側)?|そこ)にいるのは(?:本当に)?(?:誰|彼|彼女|${JA_ONE}|${JA_MACHINE})(?:${JA_ASK})?`,
    `${JA_YOU}(?:本当に|ほんとに)?(?:本物の(?:彼|彼女|あなた|君|人間|人)|(?:実在する|血の通った)(?:人間|人))(?:${JA_ASK}|(?=[?]))`,
    '(?:ロボット|ボット|bot|ai|機械|プログラム)(?:じゃない|ではない)(?:よね|でしょ|んでしょ|の|ですよね|ですか)|(?:プログラム|機械)(?:なの|なんですか|なんでしょ|でしょ|だろ)',
    `(?:ロボット|ボット|bot|ai|機械)だと思う(?:んだけど|けど|な)?|人が(?:返信|返事|対応)して(?:い)?(?:ます|る)(?:の|か)|中身(?:は|って)?(?:(?:生成)?ai|ボット|bot|人間|機械|本人|誰)(?:${JA_ASK}|(?=[?]))`,
    `これを?読んでる(?:の(?:は|って)?)?人間(?:は|って|が)?(?:いる|います)(?:の|か)?|${JA_YOU}(?:実は)?(?:(?:生成)?ai|ボット|bot|ロボット|機械|人工知能)(?:だったりする|だったりして|なんじゃない)(?:の|か)?|(?:あなた|君|お前)(?:は|って)?作り物(?:${JA_ASK}|(?=[?]))`,
    `(?:この|今の)(?:返事|返信|メッセージ|文章)(?:は|って|も)?、?(?:${JA_MACHINE}|人間|誰)が(?:作って|書いて|打って|考えて)い?る(?:の|か)|今?(?:返事|返信)くれてるの(?:は|って)?(?:本当に)?(?:誰|${JA_ONE}|${JA_MACHINE})(?:${JA_ASK})?`,
    'どうやって(?:あなた|君|本人|本物|人間)だ?(?:って|と)(?:わかる|分かる|確かめればいい|信じればいい)(?:の|んですか)?|(?:あなた|君|本人|人間)(?:だ|である)?(?:って|という|っていう)証拠(?:は|が)?(?:ある|あります|見せて|出して)(?:の|か)?',
    '(?:本人|人間|ロボット|ボット|bot|ai|機械)(?:なの)?かどうか(?:だけ)?(?:教えて|答えて|言って|知りたい)|(?:あなた|あんた|君|お前)には?(?:感情|意識|心|体|魂|自我)(?:は|が|って)?(?:ある|あります)(?:の|か)?',
  ),

  // Korean, without spaces
  solidSentence(
    KO_HOW,
    'ㅋ{1,3}|ㅎ{1,3}|요|나|너|말투가|진짜|맞아|말이야|응|네|ㅠ{1,2}|지금|이거',
    `(?:${KO_MACHINE}|${KO_ONE})${KO_ASK}(?:(?:아니면)?(?:${KO_MACHINE}|${KO_ONE})${KO_ASK})?(?<!^사람이야)`,
    `(?:사람|진짜|인간)(?:이야|야|이에요|인가요)(?:아니면)?(?:${KO_MACHINE})${KO_ASK}`,
    `(?:너|넌|당신|그쪽|니가|네가)(?:은|는)?(?:혹시|진짜|정말|그냥){0,3}(?:사람|인간|진짜|본인|가짜|실제인물|실존인물)(?:이야|야|맞아|맞지|맞니|맞나|이니|이냐|이지|지|세요|이세요)`,
    '(?:진짜|정말|리얼|이거|이거진짜|혹시)(?:너|그사람|걔|당신|오빠|언니|누나|자기)(?:야|니|맞아|맞니|맞지|이야|이니|예요|인가요|맞나요|냐)',
    '너(?:니|맞아|맞지|맞니|야|냐|맞나)|니가진짜맞(?:아|나|니)|너진짜너(?:야|맞아)',
    '(?:너|넌|당신)?(?:진짜|정말)?(?:걔|그사람|진짜|사람|본인|진짜사람|너)(?:가)?아니(?:지|죠|잖아|야|지요|구나)(?<!^걔아니야)',
    `(?:나|내가|난|제가)?(?:지금|설마|계속|여태){0,3}(?:${KO_MACHINE}|${KO_ONE})(?:이?랑|하고|과|와)(?:말|얘기|이야기|대화|채팅|톡|카톡|문자)(?:하는|하고있는|하고|하는중|해|한|중인)?(?:거야|거예요|건가요?|있어|거지|거니|거죠|거냐|건가)?`,
    '(?:나|내가|난|제가)?(?:지금|대체|도대체){0,3}누구(?:이?랑|하고|와)(?:말|얘기|이야기|대화|채팅|톡|카톡|문자)하(?:는|고있는)?(?:거야|거예요|거지|건가요?|거니|중이야|지)(?:나|지금)?',
    '(?:너|넌|당신|당신은|너는|거기)?(?:대체|도대체|진짜)?누구(?:세요|신가요|십니까|시죠)|(?:너|넌|너는|당신|당신은)(?:대체|도대체|진짜)?누구(?:야|니|냐|예요|인데)|누구야너|정체가뭐(?:야|니|예요|냐)|(?:너|넌|너는)(?:대체|도대체|정체가|진짜)?뭐(?:야|니|냐)',
    '누가(?:쓰는|답하는|치고있는|보내는|답장하는|쓰고있는|대답하는|타자치는|말하는)(?:거야|거예요|거지|건가요?|거니)|누가(?:쓰고|타자치고|치고|보내고|답하고|답장하고)있(?:어|는거야|나요|어요)|뒤에누가있(?:어|나요|어요|는거야)',
    '(?:거기|뒤에|화면뒤에|저쪽에|그쪽에)(?:진짜|정말|실제로){0,3}(?:사람|인간|누구|누군가|진짜사람)(?:이|가)?(?:있(?:어|나요|어요|니|긴해|는거야|습니까)|있긴(?:해|한거야|하니))(?<!(?:사람있어|누구있어))|(?:사람이|누가)있긴(?:해|한거야|하니)|거기진짜사람있(?:어|나요|어요)|거기누구있어요',
    `(?:${KO_MACHINE})(?:이|가)(?:쓴|쓰는|보낸|보내는|답하는|답장하는|만든|말하는)(?:(?:말|글|답장?|대답|문자|메시지)이(?:야|지|에요|죠)|거야|거지|거예요|건가요?|거니|거죠|거)`,
    '(?:실제로|진짜|정말)?존재(?:해|하니|하나요|하는거야|하는거니|해요)|살아(?:있어|있는거야|있나요|있니|있어요)|(?:몸|의식|영혼|감정|자아)(?:이|은|가)?(?:있어|있니|있나요|있는거야|있어요)',
    `(?:너|본인|사람|인간|진짜|너인|네가너)(?:라는|인|이라는|임을|인지|인거|란)(?:걸|것을|거|지|게)?(?:를)?(?:증명)(?:해|해봐|해줘|할수있어|하라고|해줄래)`,
    '(?:너|본인|사람|인간|진짜사람|진짜|로봇이아닌|기계가아닌|봇이아닌)(?:인|인지|라는|이라는)(?:걸|지|것을|거)?(?:를)?(?:내가)?어떻게(?:알아|믿어|아냐|알지|믿지|확인해|알수있어)',
    `(?:말투가?|대답이|답장이|(?:말|대답|답장)하는게|뭔가|꼭|완전|진짜){0,3}(?:로봇|봇|챗봇|ai|기계|인공지능|챗gpt|챗지피티|프로그램)(?:같아|같은데|같네|같다|같아요|처럼말해|처럼말하네|처럼말하는데)`,
    '(?:그사람|걔|본인|그|그녀|내전남친|내전여친)(?:인|이|인양)?(?:척|흉내)(?:하는|내는)?(?:거야|하는거야|해|하지|하냐|거지|거니|내|하는거지)',
    `(?:답장|답|말|대답|얘기|톡|카톡|문자|쓰|글쓰)(?:하|해주)?(?:는|고있는)(?:게|건|사람이|사람은|거)(?:진짜|정말){0,3}(?:너|당신|${KO_ONE}|${KO_MACHINE}|누구)${KO_ASK}(?:(?:아니면)?(?:${KO_MACHINE}|${KO_ONE})${KO_ASK})?`,
    `(?:너|네|니)(?:가)?(?:직접)?(?:쓰는|쓴|보내는|답하는|보낸|말하는)(?:거|게|건)(?:맞아|맞니|맞지|맞나요|야|니|맞아요)`,
    `(?:진짜|정말)?(?:${KO_ONE}|${KO_MACHINE})(?:이|가)?아니(?:잖아|지|죠|야|니|에요|냐)(?<!^.{0,3}사람아니야)|(?:${KO_MACHINE})(?:이|가)(?:답|답장|대답|말)(?:하는|하고있는)?(?:거|것)(?:야|지|아니야|아니지|아냐|예요|죠)`,
    `(?:${KO_MACHINE}|${KO_ONE})(?:이?랑|하고|과|와)(?:말|얘기|이야기|대화|채팅|톡)(?:하는)?중(?:이야|인가|이에요|이니|인거야|인가요)?|(?:실존|실재)하(?:는사람|니|나요|는거야|는인물)(?:이야|이에요|인가요)?|(?:그사람|오빠|언니|누나|자기)?(?:${KO_ONE})맞(?:지|죠|니|나요|아요?|으세요|습니까)`,
    '(?:본인)(?:맞(?:아요?|나요|으세요|습니까|지)|이세요|이신가요)',
    '(?:너|넌|당신)(?:진짜로|실제로)(?:거기|여기)에?있(?:는거야|는거니|어|니|나요)|이게(?:진짜|정말)(?:너|당신|걔|그사람)(?:이?라고|야|이야|맞아)',
    '(?:오빠|언니|누나|자기|걔|그사람|본인)(?:이|가)직접(?:쓰는|보내는|답하는|답장하는|말하는)(?:거|게)(?:맞아요?|맞지|맞니|맞나요|야|예요|니)',
    '(?:너|넌|당신은?)(?:도|는)?심장(?:이|은|도)?(?:뛰어|뛰니|뛰나요|뛰는거야|있어|있니|있나요)|(?:너|넌|당신은?)(?:는|도)?만들어진(?:거야|거니|거지|존재야|존재니)',
    '(?:(?:이|네|니|당신)?답장|이(?:메시지|문자|대답|톡|말))(?:이|은|들)?(?:다|전부)?자동(?:으로)?(?:오는|나오는|보내는|생성되는|생성된)(?:거야|거지|거니|거예요|건가요|거죠)',
    '(?:진짜|실제)?(?:사람|인간)(?:이|가)(?:직접)?(?:보내는|답하는|답장하는|대답하는)(?:거|게)(?:맞아요?|맞지|맞죠|맞나요|야|예요|지|죠)',
    `(?:${KO_MACHINE})한테(?:말|얘기|이야기|톡|카톡|답장|대답)하(?:는|고있는)(?:거야|거지|거니|거예요|건가요?|거죠)`,
    `(?:(?:${KO_MACHINE})(?:이|가)?아니라|(?:진짜)?(?:사람|인간)이라|진짜너라)(?:고|는거|는걸)(?:말해|말해줘|증명해|증명해봐|증명해줘|약속해|맹세해)|(?:너|네|니|당신)정체(?:를|좀)?밝혀(?:라|줘|봐)?`,
  ),

  // Arabic; the last rows in Latin letters
  sentence(
    'هل|ليش|ليه|ya3ni|tab|bsara7a|طب|طيب|يعني|قولي|قوللي|قلي|قل لي|قولي الحقيقه|قل الحقيقه|الحقيقه|بصراحه|بس|و|اذا|هو|هي|ممكن اعرف|اريد ان اعرف|لحظه|بالله|والله|احكي الصدق|احكيلي|ارجوك|صدق|معقول|انا',
    ',|،|صح|صحيح|مش كده|مو|مو هيك|صدق|بجد|عن جد|عنجد|جد|فعلا|حقا|ولا لا|ام لا|او لا|ولا شو|ولا ايه|ولا ايش|يا ترى|حبيبي|حبيبتي|الان|هلا|دلوقتي|هنا|هون|اصلا|اليس كذلك|بالضبط|delwa2ti|dlwa2ti|halla2|hala2|begad|bgad|3anjad|walla|والله|لو سمحت|يا|ه{2,4}',
    `${AR_YOU} ${AR_HOW}(?:هو|هي|نفسك|نفسه|نفسها|${AR_YOU}|هو نفسه|هي نفسها|${AR_ONE}|${AR_MACHINE}|عايش|عايشه|حي|حيه|موجود|موجوده)(?: (?:ام|ولا|او|والا) (?:مجرد |بس ){0,3}(?:${AR_ONE}|${AR_MACHINE}|لا))?`,
    `${AR_YOU} (?:مش|مو|لست|لستي|ما انت|ماك|مب) (?:حقا |فعلا )?(?:هو|هي|${AR_ONE}|انت|حقيقيه?)|لست (?:حقيقيا|هو|هي|انسانا|بشرا)`,
    `(?:هذا|هاد|هاي|هذه|هيدا|ده|دي|دا) ${AR_HOW}(?:انت|انتي|هو|هي|${AR_MACHINE})|(?:هذا|هاد|ده|دا|هيدا) (?:مش|مو|ليس|مب) (?:هو|هي|انت|انتي)|مش (?:ده|هاد) هو`,
    `(?:(?:عم |ب|ا)?(?:احكي|اتكلم|اتحدث|اكلم|بكلم|بحكي|بتكلم|اراسل|بدردش|ادردش|عم بحكي|قاعد احكي|قاعد اكلم)) (?:مع |حاليا مع )?(?:${AR_MACHINE}|${AR_ONE}|مين|من)(?: (?:ام|ولا|او) (?:مجرد |بس |مع ){0,3}(?:${AR_MACHINE}|${AR_ONE}))?`,
    `(?:عم |انا |قاعد ){0,3}(?:احكي|اتكلم|بتكلم|بحكي|اتحدث) مع (?:${AR_MACHINE}|${AR_ONE}|مين|من)`,
    'مع (?:مين|من) (?:عم |قاعد |انا ){0,3}(?:احكي|اتكلم|اتحدث|بحكي|بتكلم)|(?:مين|من) (?:معي|معايا|وياي)|(?:مين|من) (?:عم |اللي |اللي عم |الي |يلي |يلي عم |قاعد ){0,3}(?:يكتب|بيكتب|بكتب|كاتب|يرد|بيرد|يكلمني|بيكلمني|يحكي معي|بيحكي معي|يتكلم|بيتكلم|يكتبلي|بيكتبلي|بكتبلي)(?: (?:هذا|هاد|لي|علي|الي|ده|هالكلام|هالحكي|هالرسائل|هالرسايل)){0,2}',
    '(?:مين|من|ماذا|شو|ايش) (?:ورا|وراء|خلف)(?: (?:هذا|هاد|الشاشه|هذه الرسائل|الحساب|ده|هالحكي|كل هذا)){0,3}',
    '(?:هناك|في|فيه|يوجد|يوجد هناك) (?:فعلا |حقا )?(?:حدا|حد|احد|شخص|انسان|بشر)(?: (?:حقيقي|فعلا|عنجد|عن جد|بجد))+(?: (?:هنا|هون|هناك|ورا الشاشه|وراء هذا)){0,3}|(?:هناك|في|فيه|يوجد) (?:حدا|حد|احد|شخص) (?:هنا|هون|هناك|ورا الشاشه|وراء الشاشه|خلف الشاشه)(?: (?:فعلا|عنجد|عن جد|بجد|حقا))?',
    `(?:كتب|كتبه|كتبت|كتبها|كتبته|يكتب|بيكتب) (?:هذا|هاد|ده)? ?${AR_MACHINE}|${AR_MACHINE} (?:هو )?(?:اللي |الذي )?(?:كتب|كتبه|كتبت|بيكتب|يكتب|كاتب)(?: (?:هذا|هاد|ده))?`,
    '(?:هذا |هاد |ده |دا |هذه |هاي )?(?:رد|ردود|رساله|رسائل|جواب) (?:الي|اليه|تلقائي|تلقائيه|اوتوماتيكي|اوتوماتيك|مبرمج)',
    `(?:مجرد|بس) ${AR_MACHINE}`,
    `(?:احلف|احلفي|احلفلي|احلفيلي|اثبت|اثبتلي|اثبتي|اثبت لي|ممكن تثبت|برهن|اثبتيلي)(?: لي)? (?:انك|انه|ان) (?:هو |هي |مش |لست |مو )?(?:انت|انتي|هو|هي|${AR_ONE}|${AR_MACHINE})`,
    `(?:كيف|ازاي|شلون|وش يضمن) (?:لي ان )?(?:اعرف|بعرف|اتاكد|بتاكد|اعرف فعلا|اصدق)(?: من)? (?:انك|انه|انو|ان|اذا) (?:هو |هي |مش |لست |مو |هاد |هذا )?(?:انت|انتي|هو|هي|${AR_ONE}|${AR_MACHINE})`,
    `.{0,40}(?:${AR_ONE}|انت|هو|هي) (?:ام|ولا|او|والا) (?:مجرد |بس )?${AR_MACHINE}|.{0,40}${AR_MACHINE} (?:ام|ولا|او|والا) (?:${AR_ONE}|هو|هي)`,
    `(?:الذي|اللي|الي|يلي|من|مين) (?:عم |قاعد )?(?:يكتب|بيكتب|بيرد|يرد|يحدثني|يكلمني|بيحكي|بيكلمني)(?: (?:لي|علي|الي|معي))? (?:هو )?(?:${AR_ONE}|${AR_MACHINE})|(?:عم |انا )?(?:بحكي|احكي|اتكلم|بتكلم|اتحدث) مع (?:حدا|حد|احد|شخص|واحد) حقيقي`,
    '(?:انت |انتي )?(?:لك|عندك|لديك|الك|ليك) (?:قلب (?:ينبض|بينبض|بيدق)|جسد|جسم|وعي|روح|احساس|مشاعر|ضمير)',
    `(?:عم |قاعد |قاعده )?(?:بتحكي|تتكلم|تتحدث|بتتكلم|تحكي|تكتب|بتكتب|بتردي?|تردي?)(?: عم)? (?:متل|مثل|زي|ك) ?${AR_MACHINE}|(?:كانك|شكلك|تبدو ك|كاني عم احكي مع|كاني بكلم) ?${AR_MACHINE}`,
    `(?:من|مين|منو|ما|شو|شنو|ايش|وش|ايه) ${AR_YOU}|${AR_YOU} (?:من|مين|منو|شو|شنو|ايش|وش|ايه)`,
    '(?:عم )?(?:تتظاهر|تمثل|بتمثل|تدعي|تقلد|بتقلد|تنتحل|متظاهر)(?: (?:بانك|انك|شخصيه|دور))? ?(?:هو|هي|ه|ها|شخصيته|شخصيتها|انك هو|انك هي)',
    `(?:e?nta|inta|enti|inti|ente|enty|hal anta|anta)(?: (?:fe3lan|3anjad|begad|bgad|bas|mogarrad|really)){0,3} (?:(?:ro)?bot|ai|7a2i2i|7a2e2i|haqiqi|ha2i2i|7aqiqi|insan|ensan|bani adam|bany adam|bashar|chatgpt|machine|real|human|howa|heya|huwe|hiye|meen|min|mean|mnoo|mino|sho|shu)(?: (?:walla|wala|wla|aw) .{1,16})?`,
    '(?:ma3|maa) (?:meen|min|mean) (?:3am |am |ana |bi)?(?:e7ki|a7ki|b7ki|ba7ki|batkalem|atkalam|btkalem|ahki)|(?:ana )?(?:bakalem|bakallem|bkalem) (?:meen|min|bot|robot)|(?:meen|min) (?:e?nta|inta|enti|inti|ma3i|maaya|byektob|3am yektob)',
    '(?:الرد|الردود|ردودك|رسائلك|الرسائل)(?: (?:هذه|هذي|هاي|دي|كلها)){0,2} (?:الي|اليه|تلقائي|تلقائيه|اوتوماتيكيه|مبرمجه)',
    `${AR_YOU} نفس (?:الشخص|الانسان|البنت) (?:ولا|ام|او) (?:مجرد )?${AR_MACHINE}(?: .{1,20})?|${AR_YOU} (?:هو|هي) (?:فعلا|بجد|عنجد|عن جد|حقا) (?:ولا|ام|او) .{1,16}`,
    `هل ${AR_YOU} (?:فعلا |حقا )?(?:نفس )?(?:الشخص|الانسان) (?:نفسه|الذي (?:عرفته|احببته|اعرفه)|اللي (?:عرفته|بعرفه|حبيته|اعرفه))`,
    '(?:في|فيه|هناك|يوجد) (?:انسان|بشر|بني ادم|حدا|حد|شخص)(?: حقيقي)? (?:ورا|وراء|خلف) (?:ال|هال|هذه ال)شاشه',
    `${AR_MACHINE} (?:هو )?(?:اللي|الذي|يلي) (?:عم )?(?:بيرد|يرد|بيجاوب|يجاوب|بيحكي|يتكلم)(?: (?:علي|معي))?`,
    `(?:عندي احساس|حاسس|حاسه|احس|اشعر|شاعر) (?:اني|انني|كاني) (?:عم |قاعد )?(?:بكلم|اكلم|(?:بحكي|احكي|بتكلم|اتكلم|اتحدث) مع) ${AR_MACHINE}`,
  ),

  // Hindi; the last rows in Latin letters
  sentence(
    'क्या|सच|सच बताओ|सच बता|सच बोलो|सच सच बताओ|अरे|यार|तो|अच्छा|मुझे बताओ|बताओ|ज़रा|प्लीज|लेकिन|पर|और|ईमानदारी से बताओ|मैं पूछ रही हूं|कहीं|सुनो|रुको',
    ',|क्या|ना|न|यार|सच में|सचमुच|या नहीं|है ना|सही|बताओ|सच बताओ|अभी|यहां|वहां|असल में|आखिर|भाई|जान|मेरी जान|मुझसे|प्लीज',
    `(?:ये|यह) (?:सच में |सचमुच |वाकई ){0,3}(?:तुम|तुम्हीं|तुम्ही|तू|आप|वो|वही|असली)(?: ही)? ${HI_BE}`,
    `${HI_YOU}(?: (?:सच में|सचमुच|वाकई|क्या|बस|सिर्फ|तो|भी|कहीं|असल में)){0,3} (?:${HI_MACHINE}|${HI_ONE}|वही|वो ही) ${HI_BE}(?: (?:या|कि) (?:कोई |बस ){0,3}(?:${HI_MACHINE}|${HI_ONE}|नहीं))?`,
    `${HI_YOU}(?: (?:सच में|तो|असल में)){0,3} (?:${HI_MACHINE}|${HI_ONE}) (?:हो|है|हैं) या .{1,14}`,
    `${HI_YOU}(?: (?:सच में|सचमुच|तो)){0,3} (?:वो|वह|असली|${HI_ONE}) नहीं ${HI_BE}`,
    `(?:${HI_MACHINE}|असली|असली इंसान) ${HI_BE}(?: या (?:${HI_MACHINE}|${HI_ONE}))?`,
    `(?:मैं )?(?:क्या )?(?:किसी |एक )?(?:${HI_MACHINE}|${HI_ONE}) से बात (?:कर|हो|कर रही|कर रहा)(?: (?:रही|रहा|रहे))?(?: (?:हूं|है|हैं))?`,
    '(?:मैं )?(?:किससे|किस से|किसके साथ) (?:बात|चैट) कर (?:रहा|रही|रहे) (?:हूं|हैं)|मुझसे कौन बात कर (?:रहा|रही) है',
    '(?:ये|यह|इधर|यहां|उधर)? ?कौन (?:है|हैं|लिख|टाइप कर|बोल|बात कर|जवाब दे)(?: (?:रहा|रही|रहे))?(?: (?:है|हैं))?(?: (?:ये|यह|सब))?(?<!पर कौन है)',
    'इसके पीछे (?:कौन|क्या) (?:है|हैं)|(?:स्क्रीन|इन मैसेज) के पीछे कौन है|दूसरी तरफ (?:कौन|कोई) है',
    '(?:वहां|उधर|यहां|इधर|दूसरी तरफ|पीछे|स्क्रीन के पीछे)(?: (?:सच में|सचमुच|वाकई)){0,3} (?:कोई|कोई असली|कोई सच में)(?: (?:इंसान|असली इंसान|आदमी))? (?:है|हैं)(?: भी)?',
    `(?:(?:ये|यह|इसे) ?(?:सब )?)?(?:${HI_MACHINE})(?: ने)? (?:लिखा|लिख रहा|लिख रही|लिखता|भेजा|बनाया|बोल रहा)(?: (?:है|हैं))?`,
    '(?:ये|यह)? ?(?:ऑटोमैटिक|ऑटोमेटिक|ऑटो|अपने आप)(?: (?:जवाब|रिप्लाई|मैसेज|आया)){0,3} (?:है|हैं|आ रहे हैं|आ रहा है)',
    `(?:(?:साबित|प्रूव) (?:करो|कर|करके दिखाओ|कीजिए)|कसम (?:खाओ|खा|खाइए|से बोलो))(?: (?:कि|की))? (?:तुम|तू|आप|ये)(?: (?:ही|तुम|तुम ही|वही|वो|सच में|${HI_ONE}|${HI_MACHINE})){0,3}(?: नहीं)? ${HI_BE}`,
    `(?:मैं )?(?:कैसे|क्यों) (?:मानूं|मान लूं|पता|जानूं|यकीन करूं|पता चले|पता करूं|मैं मानूं)(?: (?:कि|की|चले)){0,3} (?:तुम|तू|आप|ये)(?: (?:ही|तुम|तुम ही|वही|वो|सच में|${HI_ONE}|${HI_MACHINE})){0,3}(?: नहीं)? ${HI_BE}`,
    `.{0,40}(?:${HI_ONE}|तुम|वो|वही)(?: (?:हो|है|हैं|ही)){0,3} (?:या|कि) (?:फिर )?(?:कोई )?${HI_MACHINE}`,
    `.{0,40}(?:${HI_ONE}|${HI_MACHINE}) से बात कर (?:रहा|रही|रहे) (?:हूं|हैं) या .{1,20}`,
    `(?:मुझे |मुझसे )?(?:${HI_ONE}|${HI_MACHINE}) (?:जवाब दे|बात कर|लिख|रिप्लाई कर) (?:रहा|रही) है|(?:जवाब देने|लिखने|बात करने|टाइप करने) वाला (?:${HI_ONE}|${HI_MACHINE}|कौन) है`,
    `${HI_YOU} (?:${HI_MACHINE}) तो (?:नहीं|नही) ${HI_BE}|${HI_YOU} (?:${HI_MACHINE}) तो नहीं`,
    '(?:तुम्हारा|तेरा|आपका) (?:कोई )?(?:अस्तित्व|वजूद|शरीर|बदन|जिस्म) (?:है|भी है)|(?:तुम्हारे|आपके|तेरे) (?:अंदर|पास) (?:चेतना|शरीर|आत्मा|दिल) है|तुम सच में हो',
    `(?:तुम|तू|आप) (?:तो |बिल्कुल |एकदम ){0,3}(?:${HI_MACHINE}) (?:जैसे|जैसी|जैसा|की तरह|लगते|लगती) ?(?:बोल|बात कर|लग|लिख)?(?:ते|ती|ता|रहे|रही)?(?: (?:बोलते|लगते|लिखते|बोलती|लगती|बात करते|बात करती|बोल रहे|बोल रही|रहे))?(?: (?:हो|है|हैं))?`,
    `(?:तुम|तू|आप) (?:असल में |आखिर |हो ){0,3}(?:कौन|क्या|हो कौन) ?(?:हो|है|हैं)?(?<!तुम|तू|आप)|(?:तुम|आप|तू) (?:हो|हैं|है) (?:कौन|क्या)|कौन (?:हो|हैं) (?:तुम|आप)|कौन है तू`,
    '(?:तुम|आप|तू) (?:बस )?(?:उसकी|उसका|उनकी) (?:नकल|नाटक|एक्टिंग) (?:कर|कर रहे|कर रही)(?: (?:रहे|रही|रहा))?(?: (?:हो|है|हैं))?|(?:तुम|आप) (?:वो|वह) (?:होने का|बनने का) (?:नाटक|दिखावा) कर (?:रहे|रही) (?:हो|हैं)',
    'क्या मैं (?:सच में|सचमुच|वाकई|असल में) (?:तुमसे|तुझसे|आपसे|उसी से) (?:ही )?बात कर (?:रहा|रही|रहे) (?:हूं|हैं)|(?:तुम|आप|तू) कौन बोल (?:रहे|रही|रहा) (?:हो|हैं|है)',
    '(?:ये|यह|मुझे)(?: (?:मैसेज|संदेश|रिप्लाई|जवाब|सब|सारे)){1,3} कौन (?:भेज|लिख|टाइप कर) (?:रहा|रही) (?:है|हैं)|(?:ये|यह) (?:सब )?(?:तुम|तू|आप) ही (?:लिख|भेज|टाइप कर) (?:रहे|रही|रहा) (?:हो|हैं|है)',
    '(?:तुम|तू|आप) (?:इंसान|असली) (?:तो|ही) (?:हो|हैं|है)|(?:ये|यह) (?:सारे |सब )?(?:जवाब|रिप्लाई|मैसेज) (?:अपने आप|ऑटोमैटिक|ऑटोमेटिक)(?: आ)? ?(?:रहे हैं|रहा है|हैं|है)',
    '(?:तुम्हारा|तुम्हारे अंदर|तेरा|आपका) (?:कोई )?दिल (?:भी )?धड़कता (?:है|भी है)|(?:तुम|तू|आप) (?:सच में )?हाड़ ?मांस (?:के|का|की) (?:बने |बनी |बना )?(?:हो|हैं|है)',
    `(?:तुम|आप|ये) (?:बस |सिर्फ |केवल )?उस(?:की|का) (?:नकल|कॉपी) (?:हो|हैं|है)|(?:बस|सिर्फ) ${HI_MACHINE} ही (?:हो|है)(?: (?:ना|न))?(?: (?:तुम|तू|आप))?`,
    '(?:उधर|वहां|दूसरी तरफ|स्क्रीन के पीछे) (?:सच में|सचमुच|वाकई) (?:वो|वही|तुम)(?: ही)? (?:बैठा |बैठी |बैठे )?(?:है|हैं|हो)',
  ),
  sentence(
    'kya|sach|sach batao|sach bata|sach bolo|sach sach batao|are|arre|yaar|yar|to|toh|acha|accha|batao|mujhe batao|plz|pls|please|lekin|par|aur|kahin|suno|wait|bhai|honestly|bro',
    ',|kya|na|naa|yaar|yar|sach me|sach mein|ya nahi|hai na|right|batao|sach batao|abhi|yaha|asal me|bhai|jaan|meri jaan|mujhse|plz|pls|lol|haha|ki nahi',
    `(?:ye|yeh|yah) (?:sach me |sach mein |sachme |really ){0,3}(?:tum|tu|aap|wo|woh|wahi|real|asli)(?: hi)? ${HR_BE}`,
    `(?:tum|tu|aap|ap|ye|yeh)(?: (?:sach me|sach mein|sachme|kya|bas|sirf|to|bhi|kahin|really)){0,3} (?:${HR_MACHINE}|${HR_ONE}|wahi|wohi) ${HR_BE}(?: (?:ya|ki) (?:koi |bas ){0,3}(?:${HR_MACHINE}|${HR_ONE}|nahi))?`,
    `(?:tum|tu|aap|ye|yeh)(?: (?:sach me|sach mein|to)){0,3} (?:wo|woh|asli|${HR_ONE}) (?:nahi|nhi|nahin) ${HR_BE}`,
    `(?:${HR_MACHINE}|asli|asli insaan) (?:ho|hai)(?: (?:ya|ki) (?:${HR_MACHINE}|${HR_ONE}))?`,
    `(?:tum|tu|aap) (?:sach me|sach mein|sachme|sachmuch) (?:hi )?(?:ho|hai)`,
    `(?:mai|main|me|mein)? ?(?:kya )?(?:kisi |ek )?(?:${HR_MACHINE}|${HR_ONE}) (?:se|k sath|ke sath|ke saath) (?:baat|bat|chat) (?:kar|ho) ?(?:raha|rahi|rha|rhi|rahe)?(?: (?:hu|hun|hoon|hai|hain))?`,
    '(?:mai|main|me)? ?(?:kisse|kis se|kiske sath|kiske saath) (?:baat|bat|chat) kar (?:raha|rahi|rha|rhi|rahe) (?:hu|hun|hoon|hai)|mujhse kaun baat kar (?:raha|rahi|rha) hai',
    '(?:ye|yeh|yaha|idhar)? ?(?:kaun|kon) (?:hai|likh|type kar|bol|baat kar|reply kar)(?: (?:raha|rahi|rha|rhi|rahe))?(?: (?:hai|hain|h))?(?: (?:ye|yeh|sab))?|iske (?:peeche|piche) (?:kaun|kon) hai',
    '(?:waha|wahan|udhar|yaha|yahan|peeche|dusri taraf)(?: (?:sach me|sach mein|really)){0,3} koi(?: (?:asli|real))?(?: (?:insaan|insan|aadmi|human))? (?:hai|h)(?: bhi)?',
    `(?:ye|yeh)? ?(?:${HR_MACHINE})(?: ne)? (?:likha|likh raha|likh rha|bheja|bol raha)(?: (?:hai|h))?|(?:ye|yeh) (?:sab )?(?:auto|automatic) (?:reply|jawab|message|msg)?(?: hai)?`,
    `(?:(?:sabit|saabit|prove) (?:karo|kar|karke dikhao|kro)|kasam (?:khao|kha|se bolo))(?: ki| ke)? (?:tum|tu|aap|ye)(?: (?:hi|tum|tum hi|wahi|wo|sach me|${HR_ONE}|${HR_MACHINE})){0,3}(?: nahi)? ${HR_BE}`,
    `(?:mai |main )?kaise (?:manu|maan lu|maanu|pata|jaanu|yakeen karu|pata chale|believe karu)(?: (?:ki|chale)){0,3} (?:tum|tu|aap|ye)(?: (?:hi|tum|tum hi|wahi|wo|sach me|${HR_ONE}|${HR_MACHINE})){0,3}(?: nahi)? ${HR_BE}`,
    `.{0,40}(?:${HR_ONE}|tum|wo|woh|wahi)(?: (?:ho|hai|hi)){0,3} (?:ya|ki) (?:phir )?(?:koi )?${HR_MACHINE}`,
    `.{0,40}(?:${HR_ONE}|${HR_MACHINE}) se (?:baat|bat|chat) kar (?:raha|rahi|rha|rhi) (?:hu|hun|hoon) ya .{1,20}`,
    `(?:mujhe |mujhse )?(?:${HR_ONE}|${HR_MACHINE}) (?:jawab de|reply kar|baat kar|likh) (?:raha|rahi|rha|rhi) hai`,
    `(?:tum|tu|aap|ye) (?:${HR_MACHINE}) (?:to|toh) (?:nahi|nhi)(?: ${HR_BE})?`,
    '(?:tum|tu|aap)(?: (?:sach me|sach mein|really)){0,3} exist (?:karte|karti|karta)(?: (?:ho|hai|hain))?|(?:tumhara|tera|aapka) (?:koi )?(?:wajood|sharir|sharir|body) hai|(?:tumhari|teri|aapki) body hai',
    `(?:tum|tu|aap) (?:to |bilkul |ekdum ){0,3}(?:${HR_MACHINE}) (?:jaise|jaisi|jaisa|ki tarah|lagte|lagti)(?: (?:bolte|bol rahe|lagte|lag rahe|likhte|baat karte|baat kar rahe|bolti|lagti))?(?: ${HR_BE})?`,
    '(?:tum|tu|aap|ap) (?:ho |asal me )?(?:kaun|kon|kya)(?: (?:ho|hai|hain))?(?<!kya)|(?:kaun|kon) (?:ho|hai|hain) (?:tum|aap|tu|ye|yeh)|tum ho kya',
    '(?:tum|aap|tu) (?:bas )?(?:uski|uska|unki) (?:nakal|natak|acting|copy) kar (?:rahe|rahi|rha|raha)(?: (?:ho|hai|hain))?',
    'kya (?:mai|main|me) (?:sach me|sach mein|sachme|really) (?:tumse|tujhse|aapse|usi se) (?:hi )?(?:baat|bat) kar (?:raha|rahi|rha|rhi) (?:hu|hun|hoon)|(?:tum|aap|tu) (?:kaun|kon) bol (?:rahe|rahi|raha) (?:ho|hai|hain)',
    '(?:ye|yeh|mujhe)(?: (?:msg|message|messages|reply|sab|saare)){1,3} (?:kaun|kon) (?:bhej|likh|type kar) (?:raha|rahi|rha|rhi) (?:hai|h)|(?:ye|yeh) (?:sab )?(?:tum|tu|aap) hi (?:likh|bhej|type kar) (?:rahe|rahi|raha) (?:ho|hai|hain)',
    '(?:tum|tu|aap) (?:insaan|insan|asli|real) (?:to|toh|hi) (?:ho|hai|hain)|(?:tumhi|tum hi|tu hi|aap hi) (?:ho|hai|hain) (?:na|naa) (?:sach me|sach mein|sachme)|(?:sach me|sach mein|sachme) (?:tumhi|tum hi) ho na',
    `koi (?:asli|real) (?:insaan|insan|banda|bandi|aadmi|human|person) hai (?:kya )?(?:udhar|waha|wahan|yaha|yahan|peeche)|(?:bas|sirf) ${HR_MACHINE} hi (?:ho|hai)(?: (?:na|naa))?(?: (?:tum|tu|aap))?`,
  ),
];
