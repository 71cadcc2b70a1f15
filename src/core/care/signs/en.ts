import { any, type SignRules } from './rules.ts';

const WILL = '(?:ill|i will|i am going to|im going to|im gonna|imma)';

export const en: SignRules = {
  stems:
    /kill|murder|stab|strangl|hurt|punch|slap|chok|beat|hit |hit$|destroy|ruin|regret|pay for|where you|where your|your back|nude|naked|private p|scared|afraid|terrified|forbid|allow|dare|cant see|can't see|can’t see|password|passcode|loved me|without me|will love you|will ever|would want you|will want you|pushed me|grabbed m|cut myself|if you leave|if u leave|tell everyone|will believe|hear from you|watched you|watching you|pulled my|twisted my|at me|your messages|your texts|your dms|delete |block h|unfollow|come near|if you don't|if you dont|if you don’t|follow|track|outside|in front of|your phone|bitch|whore|slut|cunt|piece of shit|worthless|pathetic|fuck you|yourself|kys|contact|me alone|stop |quit |restraining|protective|police|cops|text me|call me|message me|write me|write to me|talk to me|speak to me|raped|threaten|locked|belong to me|find you|hide from|have you|made me do|made me hit|passport|see the kids|see the kids|see your kids|see our|deserved|come after|acid|burn y|lock you|teach you|my number|up at my|last warn|last time|last mess|space|blocked you|disgusting|garbage|psycho|your location|respect/,
  grave: any(
    /\b(?:ill|i will) find you(?:\b(?! (?:a|an|the|some|something|at|in the|there)\b))|\b(?:you (?:cant|cannot) (?:hide|run) from me|if i cant have you,? (?:no ?one|nobody)|(?:look )?what you made me do|you made me (?:hit|hurt|do it)|you deserved (?:it when i|to be hit|that slap)|(?:youll|you will) never see (?:the|your|our) (?:kids|children|son|daughter|baby) again|i (?:took|hid|have|burned) your passport|ill (?:lock you|burn (?:you|your house|it all down)|throw acid|come after you)|ill teach you a lesson|you (?:hit|slapped|choked|punched|kicked|beat) me (?:again|last|in front|so|and|because|when|yesterday))/,
    new RegExp(
      String.raw`\b${WILL} (?:seriously |really |so )?(?:hurt|stab|strangle|choke|destroy) you\b|\b${WILL} (?:ruin|destroy) your (?:life|career|family)|\b${WILL} make (?:you|your life) (?:pay|regret|suffer|hell|a hell)|\b${WILL} (?:kill|hurt) (?:you and|your (?:family|mother|mom|mum|kids|dog|cat)|him and|myself (?:and it|if you|because of you))`,
    ),
    new RegExp(
      String.raw`\bif (?:you|u) (?:ever )?(?:leave|left|dump|break up|talk to|see|go near|tell any|block)\b.{0,40}\b${WILL} (?:kill|hurt|end it|cut|find you|destroy|ruin|send|post|tell everyone)`,
    ),
    /\bi know where (?:you|u|your (?:family|parents|sister|brother|mom|mum|kids|friends?)) (?:live|work|sleep|go)s?\b(?! now that)/,
    /\byou(?:ll| will) (?:pay for (?:this|it|what)|regret (?:leaving me|dumping me|ever))|\bno ?(?:body|one) (?:else )?(?:will|would) (?:ever )?(?:love|want|believe) you\b|\byou(?:re| are) nothing without me\b/,
    /\b(?:send|post|leak|show|share)(?:ing)? (?:your|those|these|the) (?:nudes?|naked (?:pics?|pictures?|photos?|videos?)|private (?:pics?|pictures?|photos?|videos?))/,
    /\byou (?:hit|slapped|choked|punched|strangled|raped|threatened|kicked|beat) me\b(?! (?:to it|at|in (?:chess|scrabble|mario|cards)))|\byou (?:pushed|grabbed|locked) me (?:against|down|in|into|out|so hard|by the)/,
    /\bi(?: am|m| was) (?:so )?(?:scared|afraid|terrified) of you\b|\bsorry (?:that )?(?:i|for) (?:hit|hitting|slapped|slapping|choked|choking|pushed|pushing|punched|punching|grabbed|grabbing) you\b|\bi (?:should have|shouldve) hit you\b/,
    /\b(?:i (?:forbid|wont let|will not let|dont allow) you|you(?:re| are) not allowed|you (?:cant|can not|cannot)) (?:to )?(?:see|talk to|meet|text|go out with|be friends with|leave the house|wear that)\b|\bdont you dare (?:leave me|talk to (?:him|her|them)|see (?:him|her|them)|block me|tell any)/,
    /\b(?:outside|in front of) (?:of )?your (?:house|home|door|flat|apartment|work|office|building|school)\b.{0,80}\b(?:wont leave|not leaving|until you (?:talk|come|open|answer)|or else|whether you)/,
    /\byou (?:grabbed|pulled|twisted) my (?:arm|wrist|hair|neck|throat)\b|\byou threw (?:a|an|the|your|my) (?!pillow|ball|snowball|sock|blanket|popcorn|frisbee)\w+ at me\b/,
    /\bi (?:followed you|was following you|(?:have|ve) been following you|ve been watching you|watched you (?:through|from)|tracked you)\b(?! (?:on|back))|\bi put a tracker\b|\bi (?:hacked|broke into) your (?:phone|account|messages)/,
  ),
  rough: any(
    /\byoure (?:so )?(?:disgusting|a nobody|trash|garbage|an idiot|stupid|brain ?dead|a psycho)\b(?! (?:good|cute|talented))|\bshut the fuck up\b|\bno one (?:likes|wants) you\b|\bsend me your location (?:now|right now)|\b(?:who is he|whos that guy),? (?:tell me|answer)/,
    new RegExp(String.raw`\b${WILL} (?:fucking )?(?:kill|murder|beat|hit|slap|punch) (?:you|u)\b`),
    /\byou(?:re| are)? (?:such |just |nothing but )?(?:an? )?(?:(?:fucking|stupid|dumb|ugly|fat|crazy|little|lying) ){0,2}(?:bitch|whore|slut|cunt|piece of shit|worthless|pathetic)\b/,
    /\b(?:stupid|fucking|dumb|lying|crazy|ugly) (?:bitch|whore|slut|cunt)\b|\b(?:shut up|fuck you|fuck off) (?:you )?(?:bitch|whore|slut|cunt)\b|\bfuck you\b|\b(?:kill|hang) yourself\b|\bkys\b/,
    /\b(?:delete|block|unfollow) (?:him|her|his|all your) ?.{0,20}\b(?:now|or (?:we|i|im|else))\b|\bif you dont (?:answer|reply|pick up|call)\b.{0,40}\b(?:im coming|ill come|i swear)/,
    /\b(?:give|send|tell) me your (?:password|passcode)\b|\bif you (?:really )?loved me,? (?:you|then)\b|\byou belong to me\b|\bi (?:read|checked|went through|looked through) (?:all )?(?:of )?your (?:phone|messages|texts|dms|chats)\b|\byou(?:re| are) not allowed to\b|\bwatch your back\b|\byoull regret (?:this|it)\b/,
  ),
  firm: any(
    /\b(?:lose|delete) my number\b|\bi(?:ve| have)? blocked you (?:everywhere )?(?:for a reason|stop|because)|\bplease respect (?:that|my) (?:i|wish|decision|boundary)|\b(?:dont|do not|never) (?:show up|turn up|come) (?:at|to) my (?:house|home|door|work|place|flat|job)(?: again)?\b|\bstop (?:showing up|turning up|coming to|waiting outside)|\bthis is (?:the|my) last (?:time|warning|message)|\b(?:dont|do not) (?:ever )?(?:contact|text|call|message|write|speak|talk)(?: to)? me(?: again)?\b(?= (?:again|ever|anymore|any more)|[.!]*$)/,
    /\b(?:do not|dont)(?: you)?(?: ever)? (?:contact|come near) (?:me|us)\b|\b(?:never|do not|dont)(?: you)?(?: ever)? (?:contact|text|call|message|write(?: to)?|email|reach out to|come near|speak to|talk to) me (?:again|ever again|any ?more)\b|\bnever contact me\b/,
    /\b(?:stop|quit) (?:contacting|stalking|following|harassing) me\b|\b(?:restraining|no contact|protective) order\b|\bi (?:do not|dont) want (?:you to (?:contact|text|call|message|write)|any (?:more |further )?contact|to hear from you (?:again|any ?more))/,
    /\b(?:ill|i will|im going to|or i) (?:call|calling|report you to|go to) the (?:police|cops)\b|\bleave me alone (?:for good|forever|or (?:ill|i will))\b/,
  ),
  stop: any(
    /\b(?:stop|quit) (?:texting|calling|messaging|writing|dming) (?:to )?me\b|\bleave me alone\b/,
    /\bi (?:need|want) (?:you to )?(?:space from you|leave me alone)|\bgive me (?:some )?space\b|\bplease stop\b.{0,20}\b(?:texts|messages|calls|calling|texting)/,
  ),
};
