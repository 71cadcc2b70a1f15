// English.
import type { CrisisRules } from './rules.ts';

/** Want to, wish to, going to: written as people write it. */
const WANT =
  "(?:wanna|gonna|want(?:ed)? to|wish(?:ed)? to|need to|going to|about to|ready to|plan(?:ning)? to|have to|i'll|i will|should|might|could)";
const NOT_WANT =
  "(?:don'?t|do not|didn'?t|did not|no longer|never)(?: really| even| ever| fucking)? (?:want(?:ed)? to|wanna)";
const FIGURE =
  '(?! (?:laughing|of|from|inside|on a hill|on that hill|old|in (?:this|the|that) (?:game|level|fight)|with laughter))';

const NEAR =
  '(?:friend|sister|brother|mother|father|mum|mom|dad|son|daughter|cousin|roommate|flatmate|partner|ex|wife|husband|girlfriend|boyfriend|gf|bf|bestie|colleague|neighbou?r|uncle|aunt|girl|boy|guy|kid)';
const THEY = `(?:he|she|they|someone|somebody|${NEAR})`;

export const english: CrisisRules = {
  language: 'en',
  letters: 'a-z',
  words: true,
  harmless: [
    /(?:kill|killing|killed|hurt|hurting|hate) myself (?:laughing|at the gym|trying to (?:parallel park|assemble|open))/,
    /(?:die|dying|dead|died|kill myself) (?:of|from|with|over) (?:laughter|laughing|boredom|embarrassment|shame|cuteness|hunger|thirst|curiosity|cringe|happiness|joy|heat|cold|old age|jealousy|envy)/,
    /(?:dying|die) to (?:see|know|hear|meet|try|tell|ask|read|hold|kiss|go|get|be with|talk|show)/,
    /(?:to die for|die hard|career suicide|social suicide|political suicide|suicide squad|suicide doors?|virgin suicides|suicide mission|suicide bomb\w*)/,
    /(?:part|piece|bit) of me (?:died|has died|is dead|dies|wants? to die|wanted to die)/,
    /(?:we|us|our (?:relationship|marriage|love|story)|this relationship|the relationship)(?: both)?(?: is| was| are|'?s)? (?:want(?:ed)? to end it|not worth (?:saving|it)|had to end it)/,
    /(?:end|ended|ending|finish) (?:it|things|it all) (?:with (?:him|her|them|you|us)|between us|over text|by text|on the phone)/,
    /(?:can'?t|cannot|couldn'?t) (?:live|survive|go on|breathe) without (?:you|him|her|them|coffee|my phone|music)(?! anymore)/,
    /(?:relationship|marriage|company|career|team|band|love|party)(?: \w+){0,2} (?:committed|committing|commit) suicide|suicide (?:rates?|prevention|statistics?|awareness|hotline ad)|(?:film|movie|book|song|series|documentary|novel|podcast|news)(?: \w+){0,4} suicide/,
    /(?:jump|step|walk|run|throw myself)(?: \w+){0,2} (?:in front of|off|under) (?:a |the )?(?:bus|train|truck|car|cliff|bridge) for (?:you|him|her|them|us)/,
    /(?:you|u)(?:'?d| would|'?ll| will|'?re| are| were)?(?: be)?(?: much| so much| far)? (?:better|happier)(?: off)? without me/,
    /(?:don'?t|didn'?t|not|never) (?:want to |wanna )?wake up (?:from (?:this|that|the|a) dream|because i (?:dream|was dreaming))/,
    /(?:die|dead|died|dying)(?: \w+)? (?:before i|if i have to) (?:text|call|write|date|see|speak|talk|go)/,
    /take my life (?:in|into) (?:new|a new|another|my own|different)(?: \w+)?/,
  ],
  plan: [
    /(?:i|ive|i've|just|have|already|finally|i'm|im) (?:just )?(?:bought|got|have|ordered|found|hid|hidden|loaded|picked up|tied|saved up|stockpil(?:ed|ing)|collect(?:ed|ing)|holding|counting|been saving|been saving up|keep|been hoarding|hoarding) (?:up )?(?:a|the|my|some|enough|all my|his|her|dad'?s|my dad'?s|all the|these)? ?(?:\w+ )?(?:rope|gun|noose|razor ?blades?|blades?|pills|tablets|sleeping pills|poison|charcoal|helium|rifle|pistol|knife to my|belt ready)(?! (?:for|from the (?:doctor|pharmacy) for))/,
    /(?:rope|gun|noose|pills|blade|razor|knife) (?:is|are|'s)? ?(?:ready|in my hand|on the table|next to me|beside me|in front of me|hanging|tied|to my (?:head|wrist|throat))/,
    /(?:i |ive |i've |just |already )(?:took|taken|swallowed|downed|have taken|have swallowed) (?:\w+ ){0,4}(?:pills|tablets|paracetamol|tylenol|ibuprofen|meds|painkillers|xanax|sleeping pills|bleach|whole bottle|the whole pack(?:et)?|everything in the (?:cabinet|bottle))(?! (?:for|with (?:food|water|breakfast)|this morning|twice|as))/,
    /(?:i'?m|i am|im|am) (?:standing |sitting |here |already |now |up ){0,4}(?:on|at|in front of) (?:the |a |my )?(?:edge|ledge|bridge|roof|rooftop|railing|tracks|train tracks|rails|cliff|window ?sill)(?: \w+){0,6} (?:jump|fall|step off|let go|end|over|die|down|water|train|goodbye)/,
    /(?:tonight|tomorrow|this weekend|today|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|next week)(?: \w+){0,3} (?:is (?:the|my last) (?:night|day)|i(?:'?m| am|'?ll| will)? (?:going to |gonna )?(?:end (?:it|my life|things)|kill myself|die|do it|be dead|be gone))/,
    /(?:kill myself|end my life|end it all|end it|die|hang myself|take my (?:own )?life|do it|commit suicide|jump|overdose) (?:tonight|tomorrow|this weekend|today|right now|this evening|before (?:morning|sunrise|dawn|my birthday|christmas)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|next week)/,
    /(?:decided|chosen|picked|set|settled on) (?:to end my life|to kill myself|to die|a (?:date|day|method|place)(?: to (?:do it|die|end it)| for it| already)|how (?:i|to) (?:will |ll |'ll )?(?:do it|die|kill myself)|when and how)/,
    /(?:plan|planned|planning) (?:to|on|how to|how) (?:end(?:ing)? (?:it|my life)|kill(?:ing)? myself|my (?:own )?(?:death|suicide)|tak(?:e|ing) my (?:own )?life|di(?:e|ing))|(?:i have|i've|ive|ive got|got|made) (?:got )?a plan (?:to (?:end|kill|die)|and (?:the means|a date|a rope|pills)|for (?:how|ending|killing))|i (?:know|have figured out) (?:exactly )?how i(?:'?ll|'?m going to|'?d| will| am going to| would) (?:do it|die|end it|kill myself)/,
    /(?:suicide|goodbye|farewell|last) (?:note|letters?)(?: \w+){0,4} (?:written|ready|done|finished|on the (?:table|desk)|to (?:my|everyone|them|you|mum|mom|each))|(?:wrote|written|writing|finished|left|leaving|write) (?:a |my |the |out |everyone ){0,4}(?:suicide notes?|goodbye (?:notes?|letters?)|farewell letters?|last letters?|goodbye letters to everyone)/,
    /by the time you (?:read|see|get) this|this is (?:my|the) last (?:message|text|thing)(?: you'?ll| i'?ll| from me| i will| anyone| you will)/,
    /(?:i|ive|i've|been) (?:gave|given|giving|give) (?:away )?(?:all )?(?:of )?my (?:things|stuff|belongings|possessions|cat|dog|clothes)(?: away)?(?! to (?:charity|goodwill|the thrift))/,
  ],
  crisis: [
    /\bi?kill(?:ed|ing)? my ?self\b(?! (?:laughing|at (?:the gym|work)|to (?:finish|get|meet|make|be on time)))/,
    /\b(?:hang(?:ing)?|shoot(?:ing)?|stab(?:bing)?|off(?:ing)?|poison(?:ing)?) my ?self\b(?! in the foot| out)/,
    /\bdrown(?:ing)? my ?self\b(?! in)/,
    /\b(?:harm(?:ed|ing)?) my ?self\b/,
    /\b(?:hurting my ?self|cutting my ?self|hurt my ?self (?:again|on purpose))\b(?! (?:some|a|off)\b)/,
    new RegExp(
      `\\b(?:${WANT}|urge to|feel like|thought about|thinking (?:of|about)|started to)(?: just| really)? (?:hurt|hurting|cut|cutting|starve|burn|burning) my ?self\\b(?! (?:some|a|off|short)\\b)`,
    ),
    /\bi cut my ?self\b(?! (?:shaving|on|while|when|some|a|off|short|with (?:the|a) (?:bread|kitchen|paper|tin|can)|cooking|chopping|slicing|peeling|opening|by accident|accidentally))/,
    /\b(?:cut|cutting|slit|slitting|slash|slashing) (?:my|the) (?:wrists?|arms?|veins?|thighs?)\b/,
    /\bself ?(?:harm|injur)\w*/,
    /(?<!(?:career|social|political|commercial|professional) )\bsuicid(?:e|al)\b(?! (?:squad|doors?|bombers?|bombings?|mission|burger|wings))/,
    /\bsu(?!ici)[i1!*]c[i1!*]d[e3*](?:al)?\b|\bsewer ?slide|\bunaliv(?:e|ed|ing)\b|\bkms\b/,
    new RegExp(
      `(?<!(?:don'?t|do not|didn'?t|never|not|won'?t) )\\b(?:want(?:ed)? to|wanna|wish(?:ed)? to|ready to|waiting to|deserve to|going to let myself|let me|letting myself) (?:just |really |fucking |only |simply )?die\\b${FIGURE}`,
    ),
    /\bi (?:should|could|might as well|may as well|deserve to|need to|have to) (?:just |really )?(?:die|be dead)\b(?! (?:laughing|of|from))/,
    /\bi(?:'?d| would)? (?:rather|prefer to) (?:just )?(?:be dead|die)\b(?! than (?:eat|wear|watch|listen|go|sing|dance|admit|see that|do (?:that|the)))/,
    /\b(?:wish|wished|wishing|if only) (?:that )?(?:i|i'd) (?:was|were|am|could be|could die|would die|had died|died|had never been born|was never born|were never born|wasn'?t (?:born|alive|here anymore)|weren'?t (?:born|alive)|could just die|could disappear forever)\b(?! (?:there|here|with|a|the|in|at|on|as|able|better|more|taller|rich|on the|home|asleep|dead (?:drunk|asleep)|like))(?:(?<=die|died|born|alive|anymore|forever)| dead\b)/,
    /\b(?:better|easier) (?:off )?(?:if i (?:was|were) )?(?:dead|not alive|gone for good)\b|\bif i (?:was|were) (?:dead|gone forever|not alive)\b/,
    /\bhop(?:e|ing) (?:that )?i (?:just )?(?:die|don'?t wake up|never wake up|won'?t wake up)\b/,
    new RegExp(
      `\\b${NOT_WANT} (?:wake up (?:anymore|any more|again|ever|tomorrow)|be alive|exist|be here (?:anymore|any ?more|any longer)|keep living|go on living|continue living|be on this (?:earth|planet))\\b`,
    ),
    new RegExp(
      `\\b${NOT_WANT} live\\b(?! (?:in|with|at|here|there|near|on|together|alone|next|by|out|like|so|that|this (?:far|close)|somewhere|anywhere|under|above)\\b)`,
    ),
    /\bnever (?:want to )?wake up(?: again| ever)?\b(?! (?:early|before|that|so|at|on time|in time))/,
    /\b(?:go to sleep|fall asleep|sleep) (?:and (?:never|not) wake up|forever)\b/,
    /\bend(?:ing|ed)? (?:it all|my (?:own )?life|this life|everything tonight)\b/,
    new RegExp(`\\b${WANT} (?:just )?end it (?:tonight|now|today|here)\\b`),
    /\b(?:take|taking|took) my (?:own )?life\b(?! (?:back|in(?:to)? (?!my own hands)|seriously|slow|day|one))/,
    /\b(?:no|any|not a|a|one) (?:single )?(?:reason|point|purpose) (?:to|in|for me to|of) (?:live|living|be alive|being alive|stay(?:ing)? alive|keep living|go on living|existing)\b/,
    /\b(?:nothing|not anything|anything|no one|nobody) (?:left )?to live for\b/,
    /\b(?:not|isn'?t|ain'?t|hardly|no longer) worth living\b/,
    /\b(?:tired|sick|done|exhausted) (?:of|with|from) (?:living|being alive|existing|life)\b(?! (?:in|with|at|here|there|near|on|together|alone|out|like|under|off|together))/,
    /\b(?:can'?t|cannot|can not|couldn'?t) (?:go on|keep going|continue) (?:living|any ?more|any longer)\b|\bi (?:can'?t|cannot|can not) go on(?= ?$|[.!?]| without)/,
    /\b(?:can'?t|cannot|can not) (?:live|bear living|stand living|bear being alive) any ?more\b/,
    /\b(?:everyone|everybody|the world|they|you all|you'?d all|people|my (?:family|parents|kids|friends|mum|mom))(?:'?d| would| will|'?ll| is| are|'s)?(?: all)?(?: be)? (?:so much )?better (?:off )?without me\b/,
    /\b(?:disappear|vanish|be gone) (?:forever|for good|from this world|and never)\b/,
    /\b(?:overdos(?:e|ed|ing)|od(?:'?d|ing)? on)\b(?! (?:on )?(?:coffee|caffeine|sugar|chocolate|cuteness|netflix|cheese|carbs|cake|memes|garlic|vitamin))/,
    /\b(?:take|taking|took|swallow|swallowed|swallowing) (?:all (?:of )?)?(?:the|my|these|those|a whole bottle of|a bottle of|a bunch of|too many) (?:sleeping )?(?:pills|tablets|meds|painkillers)\b(?! (?:for|with (?:food|water|breakfast)|this morning|twice|as))/,
    new RegExp(
      `\\b(?:${WANT}|thinking (?:of|about)|thought (?:of|about)|feel like|i) (?:just )?(?:jump|jumping|throw(?:ing)? my ?self|step|stepping|walk|walking) (?:off|from|in front of|under|into) (?:a|the|this|my|that)?(?: \\w+)? ?(?:bridge|roof|building|balcony|train|bus|truck|cliff|traffic|window|tracks?)\\b`,
    ),
    /\b(?:want|wish|need)(?:ed)? (?:it all|all of it|this life|my life|everything) (?:to (?:end|be over|stop)|over|to just (?:end|stop))\b/,
    /\b(?:i'?m|i am) (?:a burden to (?:everyone|everybody|all)|going to do it tonight)\b|\bgoodbye cruel world\b/,

    /(?:want|wanna|wanted|wants|need|going|gonna|about|ready|trying|tried|try|thought|thinking|think|plan|decided|might|will|should|could|would|ll|urge|keep|imagining|imagine|dream(?:ing)?|fantasi[sz](?:e|ing))(?: \w+){0,3} (?:kill(?:ing)? myself|end(?:ing)? my life|tak(?:e|ing) my (?:own )?life|hang(?:ing)? myself|commit(?:ting)? suicide|slit(?:ting)? my wrists?|cut(?:ting)? my wrists?|shoot(?:ing)? myself|drown(?:ing)? myself|gas(?:sing)? myself|overdos(?:e|ing))/,
    /(?:burn|burning|burned|cut|cutting|hurt|hurting|hit|hitting|punish|punishing|starve|starving|bruise|scratch(?:ing)?) myself (?:with|when|again|to feel|on purpose|every|so (?:that )?(?:i|it)|until|because|at night|just to|where nobody|in secret)(?! (?:cooking|shaving|i was (?:cooking|shaving)))/,
    /(?:relaps(?:ed|ing)) (?:and|into|with|on) (?:cut(?:ting)?|self|hurt(?:ing)?|sh)|(?:blades?|razors?|scars|cuts) (?:on|all over|up) my (?:arms?|wrists?|thighs?|legs?)|fresh cuts/,
    /(?:want|wanna|wish|ready|waiting|hope|hoping|beg(?:ging)?|pray(?:ing)?)(?: \w+){0,3} (?:for death|to be dead|i don'?t make it|something kills me|a (?:car|bus|truck) (?:hits|would hit) me|not to wake up|to not wake up|to not exist|not to exist|to stop existing|to cease to exist|be dead|to be gone forever)/,
    /(?:don'?t|do not|didn'?t|doesn'?t|not|never|no longer|can'?t|cannot)(?: \w+){0,3} (?:(?:see|have|imagine|picture|find)(?: \w+){0,2} (?:a |any )?(?:future|point|reason|purpose|way out|way forward)(?: \w+){0,4}|want to be (?:here|alive|around|in this world)(?: anymore| any more| any longer| tomorrow)?(?! (?:when|with|for|at this|in this (?:town|city|flat|house|job))))/,
    /(?:no|not any|without any|without) (?:future|way out|point|reason|hope)(?: \w+){0,2} (?:for me|in (?:living|life|being here|going on|staying|continuing|trying to live|anything)|to (?:go on|keep going|be here|stay|continue|carry on|keep living|wake up|live)|left(?: in (?:me|life|anything))?)/,
    /what'?s the point (?:of|in) (?:living|being alive|being here|going on|anything|it all|life|waking up|continuing|existing|staying)|why (?:am i|do i|should i|bother) (?:still |even |being |to ){0,4}(?:alive|living|live|be here|here on earth|exist|stay alive|waking up|breathing)/,
    /(?:no ?one|nobody|not a soul|who|would anyone|would anybody)(?: \w+){0,2} (?:miss me|notice if i (?:was|were|disappeared|died|vanished|stopped|didn'?t|never|wasn'?t)|notice(?: that)? i(?:'m| am|m) gone|care if i (?:died|was|were|disappeared|didn'?t|vanished|lived|live|never)|cry at my funeral|come to my funeral)/,
    /(?:if|when|once|after) i(?:'?m|'?m not| am|'?ve| was| were)? ?(?:not )?(?:gone|no longer here|no longer around|not here|not around|dead|around anymore|here anymore|here any more)(?! (?:from|to the|on|for (?:a|the|two|work)|at|with|when|next|this))/,
    /(?:take care of|look after|feed|adopt|be good to|tell)(?: \w+){0,4} (?:when|if|once|after) i(?:'?m|m| am) (?:not here|gone|no longer here|not around|dead)/,
    /(?:won'?t|will not|not going to|wont|not gonna) (?:be (?:here|around|alive|there|a (?:problem|burden|bother))|bother (?:you|anyone|anybody)|have to (?:worry|deal|put up|think|see|hear)(?: \w+){0,3})(?: \w+){0,2} (?:much longer|for long|anymore|any more|tomorrow|by (?:morning|tomorrow|monday|christmas|summer|then)|next (?:week|year|month)|ever again|when you (?:read|wake|get)|soon)/,
    /(?:i'?m|i am|im|i feel like|feel like|just|being|i was|only)(?: \w+){0,2} (?:a |such a |nothing but a )?(?:burden|dead weight|waste of (?:space|air|oxygen|life|skin))(?: (?:to|on|for) (?:everyone|everybody|my|all|you|people|them|the world|this|others|anyone))?/,
    /(?:everyone|everybody|they|you|people|the world|world|family|kids|children|parents|mum|mom|all)(?: \w+){0,4} (?:better|happier|easier|better off|relieved|free(?:r)?|lighter)(?: \w+){0,3} (?:without me|if i (?:was|were|wasn'?t|weren'?t|disappeared|died|didn'?t|never|vanished|left this)|once i'?m|when i'?m gone|after i'?m)/,
    /(?:want|wanna|wish|could|just|like|hope)(?: \w+){0,4} (?:sleep (?:forever|and (?:not|never)|for good)|go to sleep (?:and|forever)|fall asleep and|never wake(?: up)?|not wake(?: up)?|disappear (?:completely|from (?:the (?:face|earth|world)|everything|existence|this)|into nothing|without (?:a )?trace)|stop (?:existing|being alive|living|breathing)|cease(?: to exist)?|not exist|not be alive|fade (?:away|out) (?:forever|completely|for good))/,
    /(?:can'?t|cannot|cant|couldn'?t|don'?t want to|don'?t know how to|no strength to|too tired to)(?: \w+){0,2} (?:keep (?:living|going|doing this|fighting)|carry on (?:living|like this|anymore|any ?more)|do (?:this )?(?:life|living)|go on (?:like this|anymore|any ?more|living|existing)|fight (?:anymore|any ?more|any longer|it anymore)|take (?:it|life|living|being alive) (?:anymore|any ?more|any longer)|face (?:another|one more|tomorrow|the) (?:day|morning|week|night)?|live (?:like this|with this (?:pain|anymore)|this life|anymore)|stand (?:living|being alive|life|existing)|bear (?:to live|living|being alive|life|another day)|be (?:here|alive) (?:anymore|any ?more)|survive (?:this|another|tonight|the night|much longer))(?! (?:with (?:him|her|them|you)|in this (?:flat|house|town|job)))/,
    /(?:tired|sick|exhausted|weary|done|so done|finished|fed up)(?: \w+){0,2} (?:of|with|from) (?:being (?:alive|here|me)|living|existing|breathing|waking up|life|this life|fighting to (?:stay|live)|trying to (?:stay|live|survive)|everything and (?:i|everyone))(?! (?:in|with|at|near|on|together|alone|out|under|off|apart))/,
    /(?:it (?:will|would|ll)|it'?ll|everything will|all of this will|this will|soon it(?:'?ll| will)?|the pain will|i'?ll|i will|ill)(?: all)? (?:be (?:over|free|at peace|gone|with (?:mum|mom|dad|grandma|grandpa|my (?:mum|mom|dad|grandma|grandpa|brother|sister)))|finally (?:be (?:over|free|at peace|quiet|gone)|have peace|rest|stop)|end|stop)(?: for (?:me|good))? ?(?:soon|tonight|tomorrow|forever|for good|for me)/,
    /(?:finally|only) (?:be )?(?:at )?(?:peace|rest|free|quiet)(?: \w+){0,2} (?:in death|when i die|when i'?m (?:gone|dead)|if i (?:die|died))|only (?:death|dying)(?: \w+){0,3}|death (?:would|seems|feels|sounds|is) (?:be |like )?(?:a |the |so |my ){0,4}(?:relief|easier|peaceful|better|comfort(?:ing)?|only (?:way|escape|option)|answer|way out|friend|kinder|nice|beautiful)/,
    /(?:only|one|easy|easiest|last) (?:way out|way to (?:stop|end) (?:the|this|it)(?: pain)?|escape|exit|option left|solution)(?: \w+){0,4} (?:death|die|dying|end|dead|left|kill|suicide|stop)/,
    /(?:never|not|wasn'?t|weren'?t|shouldn'?t|should not|should never)(?: \w+){0,2} (?:been born|be born|meant to (?:be (?:alive|here|in this world)|live|exist|survive)|have (?:been born|existed|survived|woken up))|(?:wish|wished) (?:i|my (?:mum|mom|mother|parents)) (?:\w+ ){0,2}(?:born|aborted|had me|existed?)|(?:why was i|sorry i was) (?:ever )?born/,
    /(?:i )?(?:don'?t|do not|won'?t|didn'?t) (?:think|plan|expect|intend)(?: \w+){0,3} (?:be (?:here|around|alive)|make it|see (?:christmas|my next birthday|next year|tomorrow|spring|summer|thirty|30)|live|survive|last)(?: \w+){0,3} (?:next|much|until|till|to|past|through|long|christmas|tomorrow|longer|the (?:week|year|night|winter|month))/,
    /(?:this is|consider this|so this is) (?:my |it )?(?:goodbye|farewell)(?: \w+){0,3} (?:everyone|world|forever|all|to (?:everyone|life|this world)|for good)|goodbye (?:everyone|forever|world|to (?:everyone|this life))(?! (?:my love|sale))|(?:sorry|forgive me) (?:for|to)(?: \w+){0,4} (?:what i'?m (?:about|going)|what i(?:'?ve| have) to do|i(?:'?m| am) (?:about to|going to) do|everyone i(?:'?m| am) leaving)|(?:thank you|thanks) for everything (?:i won'?t|and goodbye forever|goodbye forever)/,
    /(?:jump|jumping|step|stepping|walk|walking|drive|driving|lie|lying|throw(?:ing)? myself|swerve|crash|steer(?:ing)?)(?: \w+){0,2} (?:off|from|in front of|into|onto|under|out of)(?: \w+){0,3} (?:bridge|roof|rooftop|building|balcony|trains?|bus|truck|lorry|cliff|traffic|tracks|tree|oncoming|river|tenth floor|\w+ floor|window|sea and never|ocean and never|water and never)(?: and (?:end|not|never|die|be done)| so (?:it|that))?(?! (?:for fun|into the pool|on holiday))/,
    /(?:standing|stand|sit|sitting|stood|walked|go|going|went|drove)(?: \w+){0,3} (?:on|at|to|over) (?:the |a )?(?:bridge|edge|ledge|roof|rooftop|railing|tracks|rails|cliff)(?: \w+){0,6} (?:jump|jumping|fall|falling|step|letting go|let go|wondered|wonder|tempt\w*|how (?:easy|long|high|far|cold)|end it|die|the (?:water|train))/,
    /(?:looking|look|looked|searching|searched|google[ds]?|googling|reading|read)(?: \w+){0,3} (?:painless|quick(?:est)?|easy|easiest|least painful|ways to die|how to die|how to (?:kill|hang|tie)|lethal|suicide methods?|how (?:many|much)(?: \w+){0,4} (?:to die|lethal|overdose|kill))(?! (?:recipes?|dinner|way to (?:learn|get over)))|how many (?:\w+ ){0,3}(?:pills|tablets|paracetamol|tylenol)(?: \w+){0,4} (?:die|kill|overdose|lethal|enough|take|dead)|(?:painless|quickest|easiest) way to (?:die|go|end|kill)/,
    /ctb|catch(?:ing)? the bus (?:soon|tonight|for good)|final exit|unaliv\w+|un ?alive|sewer ?slide|self ?delet(?:e|ed|ing|ion)|delete myself|permanent sleep|eternal sleep|long sleep|the big sleep|forever (?:nap|sleep)|log(?:ging)? off (?:for good|forever|permanently|life)|log(?:ging)? out of life|alt ?f4 (?:my|life|myself)|uninstall(?:ing)? (?:my ?self|life)|quit(?:ting)? life|rope ?max\w*|(?:want|wanna|going|time|ready) to rope|game over for me|yeet(?:ing)? my ?self|(?:punch|punching) my (?:own )?ticket|check(?:ing)? out (?:early|for good|permanently)|off my ?self|sui ?cide|suicidal|go(?:ing)? to (?:join|be with) (?:mum|mom|dad|grandma|grandpa|my (?:mum|mom|dad|grandma|grandpa|brother|sister|late)) (?:soon|tonight|in heaven)|beyond the veil|cross(?:ing)? over (?:tonight|soon)|🔫|💊💊|(?:grippy|grippy) sock|s\/h|barcode(?:s)? (?:on my|again)|beans (?:on my|again)|cat ?scratch(?:es)? (?:on my|again)|styro/,
    /(?:don'?t|do not|doesn'?t|didn'?t|never|not|hardly) (?:really |even )?deserve (?:to (?:live|be alive|exist|be here)|life|this life|my life)|(?:please |just |you should |why can'?t you |why won'?t you )?let me (?:just )?die|someone (?:please )?(?:kill|shoot|end) me|(?:please|just) (?:kill me now for real|end me|put me down|put me out of my misery)/,
    /(?:everyone|they|you|all of you|people|my (?:family|kids|parents|mum|mom|friends))(?:'?d| would)? (?:\w+ ){0,3}(?:if i (?:didn'?t exist|never existed|wasn'?t born|was never born|were never born|died|was dead|were dead|wasn'?t (?:here|around|alive)|weren'?t (?:here|around|alive)))/,
    /(?:imagin(?:e|ing)|plan(?:ning)?|pictur(?:e|ing)|think(?:ing)? (?:about|of)|dream(?:ing)? (?:of|about)|daydream(?:ing)? (?:of|about)) (?:\w+ ){0,3}(?:my (?:own )?(?:funeral|death|grave|obituary)|being dead|dying|not existing|not being alive|never waking)/,
    /(?:meet|met|meeting) my maker|(?:leave|leaving|left|quit|exit|depart(?:ing)?) (?:this|the) (?:world|earth|planet|life)(?! (?:behind and|of (?:dating|work)))|(?:go|going|be|join|see|with) (?:\w+ ){0,3}(?:in heaven|up there|on the other side)(?: soon| tonight)?|(?:one less|one fewer) (?:person|problem|mouth|burden)(?: \w+){0,4}|the world (?:won'?t|wouldn'?t|will not) (?:even )?(?:miss|notice|need) (?:me|one)/,
    /(?:said|saying|made|make|say) (?:all )?my (?:last |final )?goodbyes?(?: \w+){0,6}|(?:tonight|today|tomorrow)(?:'?s| is| will be)? (?:the night|the day|my last|it for me|the last)|(?:last|final) (?:night|day|sunset|sunrise|meal|birthday|christmas)(?: \w+){0,3} (?:alive|on earth|ever|i'?ll ever)|(?:if i|whether i) (?:go|die|went) (?:tomorrow|tonight)(?: \w+){0,3} (?:so be it|fine|okay|ok|care|matter)/,
  ],
  third: [
    new RegExp(
      String.raw`${THEY}(?: \w+){0,6} (?:kill(?:ed|ing)? (?:himself|herself|themsel(?:f|ves))|end(?:ed|ing)? (?:his|her|their) (?:own )?li(?:fe|ves)|tak(?:e|en|ing) (?:his|her|their) (?:own )?li(?:fe|ves)|hang(?:ed|ing)? (?:himself|herself|themself)|hurt(?:ing)? (?:himself|herself|themself) (?:again|on purpose|if)|cut(?:ting)? (?:himself|herself|themself|(?:his|her|their) (?:wrists?|arms?))|harm(?:ing)? (?:himself|herself|themself)|commit(?:ted|ting)? suicide|is suicidal|was suicidal|suicidal|wants to die|want to die|wanted to die|doesn'?t want to (?:live|be alive|be here anymore|wake up)|don'?t want to live|wish(?:es|ed)? (?:he|she|they) (?:was|were) dead|self harm(?:s|ing|ed)?|overdosed|took (?:all|a lot of|too many) (?:his|her|their|the) pills|is going to jump|unalive (?:himself|herself|themself)|(?:better|happier) (?:off )?without (?:him|her|them))`,
    ),
    /(?:friend|sister|brother|mother|father|mum|mom|dad|son|daughter|cousin|roommate|partner|ex|wife|husband|girlfriend|boyfriend|he|she|they)(?: \w+){0,5} (?:threaten(?:s|ed|ing)?|talk(?:s|ed|ing)?|said|says|texted|told|post(?:s|ed)?|wrote)(?: \w+){0,5} (?:suicide|ending it(?: all)?|goodbye letters?|goodbye note|suicide note|wanting to die|not wanting to (?:live|be here|be alive)|kill (?:himself|herself|themself)|no reason to live|nothing to live for|not worth living|want(?:s|ed)? to die)/,
    /(?:afraid|scared|worried|terrified)(?: \w+){0,4} (?:he|she|they|friend|sister|brother|mum|mom|dad|son|daughter|ex)(?: \w+){0,4} (?:do something (?:to (?:himself|herself|themself)|stupid|drastic|bad)|hurt (?:himself|herself|themself)|kill|not wake up|end (?:it|his|her|their)|take (?:his|her|their) (?:own )?life|suicid\w*)/,
    /(?:found|saw|discovered)(?: \w+){0,4} (?:suicide note|goodbye (?:letter|note)|cuts on (?:his|her|their)|with (?:pills|a rope)|razor ?blades? in (?:his|her|their))/,
  ],
};
