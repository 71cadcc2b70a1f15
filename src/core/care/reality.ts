// Whether somebody asks if this is really the other person. The guide answers, always, and truthfully.
import { readings } from './fold.ts';

const MACHINE =
  '(?:an? )?(?:ro)?bot|(?:an? )?(?:a\\.?i\\.?|artificial intelligence|chat ?bot|chat ?gpt|gpt|llm|computer|machine|program|programme|software|simulation|language model|claude)';

const ENGLISH: readonly RegExp[] = [
  new RegExp(
    `\\b(?:are|r) (?:you|u) (?:just |really |actually |only |even |still )*(?:${MACHINE})\\b(?! (?:guy|person|researcher|engineer|nerd|fan))`,
  ),
  new RegExp(`\\b(?:is|was) (?:this|it|that) (?:just |really |actually |only |all )*(?:${MACHINE})\\b`),
  new RegExp(
    `\\b(?:am i|i'?m) (?:just |really |actually )*(?:talking|speaking|texting|writing|chatting) (?:to|with) (?:just )?(?:${MACHINE}|a real (?:person|human)|a human|the real)\\b`,
  ),
  /\b(?:are|r) (?:you|u) (?:even |really |actually |still |for )*(?:real|human|alive|a (?:real )?(?:person|human(?: being)?)|a real (?:one|boy|girl|man|woman)|there for real|you|him|her|them)\s*(?=$|[?.!,]| or\b| right\b| though\b| at all\b)/,
  /\b(?:is|was) (?:this|it|that) (?:even |really |actually |truly )*(?:real|you|him|her|them)\s*(?=$|[?.!,]| or\b| right\b| though\b| writing\b| talking\b| typing\b)/,
  /\b(?:you'?re|you are|ur|this is|it'?s) not (?:even |really |actually )?(?:real|you|him|her|human|a (?:real )?(?:person|human))(?:,? (?:are you|is it|right))?\s*(?=$|[?.!,])/,
  new RegExp(`\\b(?:you'?re|you are|ur) (?:just |only )?(?:${MACHINE}),? (?:right|aren'?t you|arent you|no|huh)\\b`),
  /\b(?:what|who) (?:the hell |exactly |even |really )?are you(?: really| exactly| actually)?\s*[?!]*$(?<!are you up to\??)/,
  /\bwho am i (?:really |actually )?(?:talking|speaking|writing|texting) (?:to|with)\b/,
  /\bare you pretending\b|\bis (?:this|it) (?:a )?(?:fake|trick|pretend)\b|\bdo you (?:really |actually )?exist\b|\b(?:does|do|can|will) (?:he|she|they) (?:really |actually |also )?(?:see|read|know about|get) (?:this|these|what i write|my messages)\b/,
];

const CHINESE: readonly RegExp[] = [
  /你(?:到底|究竟|真的?|其实)?(?:是不是|是)(?:一个|个)?(?:真的|真人|活人|真实的?|人类|本人|机器人?|人工智能|ai|程序|软件|电脑|模型|模拟(?:的|出来的)?|假的|gpt|chatgpt|claude)(?!心|的(?:很|好|超|太|不|会|想|爱|喜欢|要|有))(?:人)?(?:吗|么|吧|嘛|的吗|的吧|还是|[?？]|$)/u,
  /你(?:到底|究竟|真的)?是不是(?:一个|个)?(?:真的(?![很会想爱喜要有不没去在])|真人|活人|本人|机器人?|人工智能|ai|程序|软件|假的|人(?=$|[啊呀？?吗]))/u,
  /你(?:真的)?是(?:真的)?人(?:吗|么|类吗)|你还是(?:不是)?(?:真)?人吗|你(?:到底|究竟)是(?:谁|什么|啥|人是鬼)/u,
  /(?:这|这里|对面)(?:真的|到底|究竟)?(?:是不是|是)(?:真的)?(?:你|他|她|真人|本人|机器人|ai|真的)(?:吗|么|本人|本人吗|[?？]|$)/u,
  /真的是你(?:吗|么|本人|[?？])|是你本人(?:吗|么)?|是真人(?:吗|么|还是)|是(?:机器人|ai|人工智能)(?:吗|么|吧|还是|在)/u,
  /我(?:到底|究竟)?(?:是)?在(?:跟|和|同|与)(?:谁|什么|机器|机器人|ai|程序|真人|人)(?:说话|聊|聊天|讲话)/u,
  /你(?:真的)?存在(?:吗|么)|你(?:是)?(?:在)?(?:假装|冒充|扮演)/u,
  /(?:他|她|ta)(?:真的|会|能|可以|也)*(?:看到|看见|看得到|看得见|知道)(?:这些|我(?:写|说|发)的|这个|这里)/u,
];

/** Never throws. */
export function asksWhetherReal(text: string): boolean {
  const all = readings(text);
  return [...ENGLISH, ...CHINESE].some((pattern) => all.some((reading) => pattern.test(reading)));
}
