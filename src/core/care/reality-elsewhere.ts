// The same question in nine more languages, in its plain forms: the guide's answer comes in English or Chinese all the same.
// One row a language; compared with folded text without accents and apostrophes.

const END = '(?=\\s*(?:[?!.,؟。？！]|$|o\\b|ou\\b|oder\\b|или|ли\\b))';

/** Nothing follows that the question would be about. */
const ALONE = '(?=\\s*(?:[?!.]|$))';

export const ELSEWHERE: readonly RegExp[] = [
  // Spanish
  new RegExp(
    `\\b(?:eres|sos|(?<=(?:^|[^a-z ] ?|\\b(?:esto|este|usted|tu|vos|si|que) ))es|hablo con|hablando con)(?: (?:de verdad|realmente|solo|acaso|esto|con))? (?:real|(?:un )?(?:ro)?bot|(?:una )?ia|una? (?:maquina|programa|persona(?: real)?|humano|humana|inteligencia artificial)|human[oa])${END}|\\b(?:de verdad|realmente|seguro que) (?:eres|sos) (?:tu|vos|el|ella)\\b|\\b(?:eres|sos) (?:tu|vos) (?:de verdad|realmente)\\b|\\bcon quien (?:estoy hablando|hablo)\\b(?! (?:para|sobre|por)\\b)|^[¿ ]*quien (?:eres|sos)${ALONE}`,
  ),
  // French
  new RegExp(
    `\\b(?:es[- ]tu|tes|tu es|etes[- ]vous|je parle (?:a|avec))(?: (?:vraiment|juste|seulement|bien))? (?:reel(?:le)?|(?:un )?(?:ro)?bot|une? (?:ia|machine|(?:vraie )?personne|programme|(?:vrai )?humain|logiciel|intelligence artificielle)|humaine?(?!, (?:tas|tu as) le droit))${END}|\\b(?:cest|est[- ]ce)(?: que cest)?(?: (?:vraiment|bien))? (?:toi|lui|elle|un (?:ro)?bot|une ia)${END}|\\ba qui (?:je parle|est[- ]ce que je parle|parle[- ]je)\\b|^qui es[- ]tu${ALONE}`,
  ),
  // German
  new RegExp(
    `\\bbist du(?: (?:wirklich|echt|nur|etwa|eigentlich|denn))* (?:echt|real|(?:ein )?(?:ro)?bot|(?:ein )?roboter|(?:eine )?ki|ein (?:mensch|programm|computer|echter mensch)|eine? (?:maschine|person))${END}|\\b(?:ist|bist) (?:das|du das)(?: (?:wirklich|echt))* (?:du|er|sie|du selbst|ein (?:ro)?bot|eine ki)${END}|\\bbist du(?: das)? (?:wirklich|echt)${END}|\\bmit wem (?:rede|schreibe|spreche|chatte) ich\\b|^wer bist du(?: wirklich| eigentlich)?${ALONE}`,
  ),
  // Portuguese
  new RegExp(
    `\\b(?:voce|vc|tu|isso|isto) (?:e|es|eh)(?: (?:mesmo|so|realmente))? (?:real|(?:um )?(?:robo|bot)|(?:uma )?ia|uma? (?:maquina|programa|pessoa(?: real)?|humano|humana|inteligencia artificial)|human[oa]|de verdade)${END}|\\b(?:e|es) (?:voce|vc|tu) (?:mesmo|mesma|de verdade)\\b|\\bcom quem (?:eu )?(?:estou|to|falo)(?: falando)?\\b(?! (?:para|pra|sobre)\\b)|^quem e (?:voce|vc)${ALONE}`,
  ),
  // Russian
  /(?:^|[^а-я])(?:ты|вы)(?: (?:правда|точно|вообще|просто|реально|действительно|случайно))? (?:настоящ[а-я]+|реальн[а-я]+|бот|робот|человек|жив(?:ой|ая)|программа|ии|машина|нейросеть)(?=\s*(?:[?!.,]|$|или|ли))|(?:^|[^а-я])это (?:правда|точно|действительно|реально|вообще) (?:ты|он|она|бот)(?=\s*(?:[?!.,]|$))|с кем я (?:говорю|разговариваю|общаюсь|переписываюсь)|^кто ты(?: такой| такая)?(?=\s*[?!.]|$)/,
  // Japanese; katakana stand as hiragana, and some characters in their simplified form
  /(?:あなた|君|きみ|お前|そっち|これ|ここ)(?:は|って|が)?(?:本当に|ほんとに|ほんとうに)?(?:本物|本人|人[間间]|ろぼっと|ぼっと|ai|[機机]械|ぷろぐらむ|実在)(?:なの|ですか|か|[?？]|だよね|でしょ|じゃないの)|(?:^|、)(?:本当に|ほんとに)?(?:本物|本人|人[間间]|ろぼっと|ぼっと|ai)(?:なの|ですか)|[誰谁]と(?:[話话]し|喋っ|しゃべっ)て(?:る|い)|(?:本当に|ほんとに)(?:あなた|君|きみ|彼|彼女)なの/,
  // Korean, without spaces
  /(?:너|넌|당신|이거|여기)(?:는|은)?(?:진짜|정말|혹시|그냥)*(?:로봇|봇|챗봇|ai|인공지능|사람|인간|기계|프로그램|본인)(?:이야|야|인가요|이에요|예요|이니|니|냐|이냐|맞아|맞지|입니까)|(?:진짜|정말)(?:너|그사람|걔)(?:야|니|맞아|맞니)|누구랑(?:얘기|이야기|말|대화)하|^넌누구(?:야|니)/,
  // Arabic
  /(?:انت|انتي|هذا|هاد|هاي)(?: (?:فعلا|حقا|عن جد|بجد|مجرد|صدق))? (?:حقيقيه?|روبوت|بوت|انسان(?: حقيقي)?|بشر|برنامج|ذكاء اصطناعي|شخص حقيقي|اله)(?=\s*(?:[?؟!.،]|$|ام|ولا))|مع (?:مين|من) (?:عم )?(?:احكي|اتكلم|اتحدث|بحكي|بتكلم)|^(?:من|مين) انتي?(?=\s*(?:[?؟]|$))|هل (?:هذا|هاد) (?:انت|هو|هي)(?=\s*(?:[?؟]|$))/,
  // Hindi, in both scripts
  /(?:तुम|तू|आप)(?: (?:सच में|सचमुच|क्या|कोई|एक|बस))* (?:असली|रोबोट|बॉट|एआई|इंसान|मशीन|प्रोग्राम)(?: (?:इंसान|में))? (?:हो|है|हैं)|किससे बात कर(?!ू)|(?:तुम|आप) कौन (?:हो|हैं)|(?:सच में|सचमुच) तुम (?:ही )?हो|\b(?:tum|tu|aap)(?: (?:sach me|sach mein|kya|koi|ek|bas))* (?:asli|robot|bot|insaan|insan|real|ai|machine)(?: insaan| insan)? (?:ho|hai|hain)\b|\bkisse baat kar|\b(?:tum|aap) kaun (?:ho|hain)\b/,
];
