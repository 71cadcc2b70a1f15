import type { IdeaRules } from '../ideas.ts';

const GONE =
  '((मैं|मै|main|mai|mein) (नहीं|ना|न|nahi|nahin|na) (रहूँगा|रहूँगी|रहूं|रहूँ|रहा|रही|रहूंगा|रहूंगी|rahunga|rahungi|rahu|raha|rahi|rahoonga|rahoongi)|(मेरे|मेरी|mere|meri) (बाद|मरने के बाद|जाने के बाद|मौत के बाद|baad|marne ke baad|jaane ke baad|maut ke baad)|(मैं|मै|main|mai) (मर|mar|chala|चला|चली|chali) (जाऊँ|जाऊं|गया|गई|जाऊँगा|जाऊँगी|jau|jaau|gaya|gayi|jaunga|jaungi|jaun))';
const FAMILY =
  '(माँ|मम्मी|पापा|पिताजी|बाप|भाई|बहन|परिवार|घरवाले|घरवालों|बच्चे|बच्चों|बेटा|बेटी|बेटे|दादी|दादा|नानी|पति|पत्नी|माता पिता|maa|mummy|mumma|papa|bhai|behen|behan|parivar|gharwale|gharwalon|bachche|bachhe|bacche|beta|beti|dadi|nani|family)';
const ALL = `(सब|सबको|सबकी|सबके|लोग|लोगों|दुनिया|किसी|कोई|तुम सब|sab|sabko|sabki|sabke|log|logon|duniya|kisi|koi|${FAMILY})`;
const HE = `(वो|वह|उसने|उसकी|उसका|(मेरा|मेरी|मेरे|mera|meri|mere) ~1 (दोस्त|सहेली|भाई|बहन|माँ|मम्मी|पापा|एक्स|बॉयफ्रेंड|गर्लफ्रेंड|पति|पत्नी|रूममेट|कज़िन|चाचा|मामा|बेटा|बेटी|पड़ोसी|dost|saheli|bhai|behen|behan|maa|mummy|papa|ex|bf|gf|boyfriend|girlfriend|husband|wife|roommate|cousin|beta|beti)( ने| ne)?|दोस्त|भाई|बहन|woh|wo|usne|uska|uski|dost|bhai|behen)`;

export const hindi: IdeaRules = {
  small:
    '[\\u0904-\\u0939\\u0958-\\u0963][\\u0900-\\u0963]*|main|mai|mein|mujhe|mera|meri|mere|hai|hain|hoon|hun|nahi|nahin|ki|ke|ka|ko|se|kya|ab|bas|sab|toh|koi|kuch|raha|rahi|apni|apna|khud|wo|woh|yeh|ye|kar|jaun|jana|liya',
  figures: [
    '(कुछ|दो|तीन|एक|थोड़े|चार|वीकेंड|हफ्ते|kuch|do|ek|weekend|thode) ~1 (दिन|हफ्ते|घंटे|समय|वीकेंड|देर|महीने|भर|पर|din|hafte|ghante|time|pe|ke) ~4 (गायब|दूर|छुप|सोना|सोता|सोती|भाग|gayab|door|chhup|sona|bhaag) ~3',
    '(बर्दाश्त|सहन|झेल|bardasht|jhel|sehen|सह) ~3 (नहीं|nahi) ~4 (ब्लॉक|डिलीट|तलाक|ब्रेकअप|नंबर|छोड़|block|delete|talaq|breakup|number) ~3',
    '(तेरी|तेरे|तुम्हारी|तुम्हारे|उसकी|उसके|teri|tere|tumhari|uski) (खुशबू|हंसी|हँसी|आवाज़|मुस्कान|हाथ की चाय|चाय|khushboo|hansi|awaaz|smile|chai) ~2 (बिना|bina) ~4|(फोन|मोबाइल|बैटरी|लैपटॉप|प्यार|रिश्ता|phone|battery|laptop|mobile|pyaar|rishta) ~2 (मर|डेड|खत्म|mar|dead|khatam|off) ~2',
    '(हमारी|हमारा|hamari|humari) (कहानी|रिश्ता|kahani|rishta) ~3|(मम्मी|माँ|पापा|बॉस|mummy|papa|boss|maa) ~1 (मार|जान से मार|maar) (डाल|देंगे|देगी|daal|dengi|denge|degi) ~2|(काम|ऑफिस|डाइट|पढ़ाई|kaam|office|diet|padhai) ~1 (से|se) ~1 (थक|thak|परेशान) ~3',
    '(छुट्टी|हॉस्टल|कॉलेज|स्कूल|ऑफिस|शहर|hostel|college|school|office|chutti|trip) ~4 (आखिरी|aakhri|last) ~1 (दिन|रात|din|raat|day|night)|(शादी|इंटरव्यू|परीक्षा|शिफ्ट|ट्रिप|shaadi|shadi|exam|interview|trip) ~2 (तारीख|तारीख़|date|दिन) ~3|(डॉक्टर|doctor) ~3 (गोलियाँ|गोली|दवा|goli|dawai) ~5',
    '(विदा|अलविदा|alvida|bye) ~3 (ऑफिस|स्टेशन|कॉलेज|एयरपोर्ट|office|station|college|airport)|(उसे|उसको|use|usko) ~2 (लिख|कॉल|फोन|मैसेज|likh|call|phone|message) ~3 (डर|dar)',
  ],
  heard: {
    burden: [
      `(मैं|मै|खुद को|बस|main|mai|khud ko|bas) ~5 (बोझ|भार|मनहूस|bojh|burden|manhoos) ~1 (हूँ|हूं|ही|बन|बनकर|समझ|लगता|लगती|hu|hun|hoon|ban|lagta|lagti|hi)|${ALL} ~2 (पर|के लिए|pe|par|ke liye) ~1 (बोझ|bojh|burden) ~2|(मेरी|मेरे|meri|mere) (वजह|कारण|wajah|wajeh|karan) (से|se) ~1 (सब|परेशान|दुखी|sab|pareshan|dukhi|gharwale|घरवाले|माँ) ~3|(किसी|kisi) (पर|pe|par) ~1 (बोझ|bojh) ~1 (नहीं|nahi) ~1 (बनना|banna)|(सबकी|घरवालों की|sabki|gharwalo ki) (ज़िंदगी|जिंदगी|zindagi|life) ~2 (खराब|बर्बाद|kharab|barbad)`,
    ],
    betterWithout: [
      `(मेरे|मेरी|mere|meri) (बिना|बगैर|न रहने|ना रहने|जाने के बाद|bina|bagair|na hone) ~5 (अच्छ*|बेहतर|खुश|आसान|सुखी|चैन|सुकून|acch*|ach*|better|khush|behtar|aasan|sukoon|chain)|${ALL} ~5 (खुश|बेहतर|चैन|सुकून|अच्छा|khush|better|sukoon|chain|behtar) ~3 (मेरे बिना|मैं नहीं|मैं ना|मेरे जाने|मेरे मरने|mere bina|main nahi|mere jaane|mere marne|main na)|(मैं|main|mai) ~1 (ना|न|नहीं|na|nahi) ~1 (रहूँ|होता|होती|रहूं|रहता|hota|hoti|rahu|raha) ~2 (तो|to|toh) ~4 (अच्छा|बेहतर|खुश|आसान|चैन|acch*|behtar|better|khush|aasan)`,
    ],
    yourProblem: [
      '(बस|जल्द|जल्दी|थोड़े|कुछ|अब|कल|आज के बाद|bas|jald*|thode|kuch|ab|kal|aaj ke baad) ~3 (दिन|समय|के बाद|ही|din|baad|time|se)? ~3 (फिर|किसी को|तुम्हें|सबको|सब|phir|fir|kisi ko|tumhe|sabko|sab) ~3 (परेशान|तंग|तकलीफ|छुटकारा|मुक्ति|pareshan|tang|takleef|chhutkara|mukti|bother|azaad) ~2 (नहीं|ना|मिल|nahi|na|mil|nahin)|(मुझसे|mujhse) ~1 (छुटकारा|मुक्ति|पीछा|chhutkara|peecha) ~2',
    ],
    unnoticed: [
      '(किसी|कोई|kisi|koi|कौन|kaun) ~3 (फर्क|पता|ध्यान|याद|रोएगा|रोयेगा|ढूंढेगा|fark|farak|pata|yaad|royega|dhundhega|notice) ~5 (मर|मरा|नहीं रहा|गायब|ना रहूँ|चला|मरूँ|mar|gayab|na rahu|maru|nahi raha)|(मर|मरूँ|गायब|मरा|चला|mar|maru|gayab|mara) ~4 (किसी|कोई|कौन|kisi|koi|kaun|हफ्तों|hafton) ~3 (फर्क|पता|ध्यान|याद|रो|fark|farak|pata|yaad|royega|notice|ढूंढ)',
    ],
    forgotten: [
      `(मुझे|mujhe) (भूल|bhool|bhul) ~3 (जैसे|समझो|कभी|था ही|थी ही|jaise|samjho|kabhi|tha hi)|(जैसे|समझ|मान|jaise|samajh|maan) ~2 (मैं|main|mai) ~1 (कभी|kabhi) ~2 (था|थी|पैदा|tha|thi|paida|exist*) ~1 (ही|नहीं|hi|nahi)|(कोई|किसी|सब|koi|kisi|sab) ~2 (याद|भूल|yaad|bhool|bhul) ~3 ${GONE}|${GONE} ~3 (भूल|याद|bhool|bhul|yaad)`,
    ],
    sorryThen: [
      `(जब|तब|अगर|jab|tab|agar) ~1 ${GONE} ~4 (पछता*|कीमत|रोओगे|रोना|समझ*|याद|कद्र|एहसास|पता|pachta*|kimat|keemat|royega|rooge|samjh*|yaad|kadar|ehsaas|pata)|(मेरी|मेरे|meri|mere) (कब्र|चिता|अर्थी|लाश|जनाज़े|kabar|kabr|chita|arthi|laash|janaze) ~3`,
    ],
    noFuture: [
      '(आगे|भविष्य|कल|आने वाला|future|aage|kal|bhavishya) ~4 (अंधेरा|अँधेरा|कुछ नहीं|खाली|नहीं दिखता|नहीं दिखती|दिखाई नहीं|andhera|kuch nahi|khaali|nahi dikhta|dikhta nahi|कोई कल नहीं|black|blank)(?! ~2 (उसके साथ|हमारा))|(कोई|मेरा|koi|mera) ~1 (भविष्य|कल|रास्ता|उम्मीद|future|kal|raasta|rasta|umeed) ~1 (नहीं|ही नहीं|nahi|nahin|nhi) ~1 (है|बचा|बची|दिखता|hai|bacha|dikhta)?(?! ~2 (शादी|उसके|ऑफिस))|(सोच|देख|कल्पना|soch|dekh) ~3 (नहीं|nahi) ~3 (अगले साल|बूढ़ा|बड़ा|agle saal|future|budhapa|बुढ़ापा) ~2',
    ],
    deadline: [
      '(mujhe|ab|मुझे|अब) ~2 (in|in sab|inn|इन|इन सब) (cheezon|cheezo|chizon|chizo|saman|samaan|चीज़ों|चीजों|सामान) (ki|की) (zaroorat|zarurat|jarurat|jaroorat|ज़रूरत|जरूरत) (nahi|nahin|nhi|नहीं) (padegi|rahegi|hogi|पड़ेगी|रहेगी|होगी)(?! ~4 (naya|nayi|shift|नया|नई|शिफ्ट))',
      '(इस|आज|कल|रविवार|सोमवार|शुक्रवार|शनिवार|हफ्ते|महीने|जन्मदिन|sunday|monday|friday|saturday|aaj|kal|is|birthday) ~1 (के बाद|ke baad|baad) ~4 (कुछ|ज़रूरत|सब|फर्क|मायने|kuch|zarurat|jarurat|sab|fark|farak|matter) ~3 (नहीं|खत्म|ख़त्म|nahi|nahin|khatam|theek|शांत)(?! ~3 (परीक्षा|exam|छुट्टी))|(अब|मुझे|ab|mujhe) ~3 (ज़रूरत|जरूरत|zarurat|jarurat|काम|kaam) ~1 (नहीं|nahi) ~1 (पड़ेगी|रहेगी|आएगा|padegi|rahegi|aayega) ~2 (वहाँ|जहाँ|इनकी|inki|jahan)?(?! ~3 (नया|नई|गाड़ी|naya))',
    ],
    notThere: [
      '(अगले|दिवाली|होली|जन्मदिन|शादी|तब तक|गर्मियों|नए साल|agle|diwali|holi|birthday|shaadi|shadi|tab tak|naye saal|eid|ईद) ~4 (मैं|main|mai|तक|tak|में|mein|me|पर|par) ~3 (नहीं|ना|nahi|na|nahin) ~1 (रहूँगा|रहूँगी|रहूंगा|रहूंगी|होऊँगा|बचूँगा|बचूंगा|जी पाऊँगा|ज़िंदा|जिंदा|rahunga|rahungi|bachunga|zinda|jinda|hounga|jiyunga)(?! ~3 (शहर|घर|ऑफिस|दिल्ली|mumbai|ghar))|(मेरा|मेरी|mera|meri) (आखिरी|आख़िरी|aakhri|akhri|last) (जन्मदिन|दिवाली|होली|साल|birthday|diwali|holi|saal|eid)(?! ~2 (कॉलेज|स्कूल|इस घर))|(मुझे|mujhe) ~1 (गिनना|शामिल|count|ginna) ~1 (मत|नहीं|mat|nahi) ~5',
    ],
    storyOver: [
      '(मेरी|मेरा|meri|mera) (कहानी|ज़िंदगी|जिंदगी|सफर|सफ़र|वक्त|समय|kahani|zindagi|jindagi|safar|waqt|time|life) ~2 (खत्म|ख़त्म|समाप्त|यहीं तक|यहीं|पूरा|पूरी|ख़तम|khatam|khatm|yahin tak|yahi tak|over|poora|poori|end)(?! ~3 (कंपनी|उसके साथ|कॉलेज|बर्बाद))|(यहीं|बस यहीं|yahin|yahi) (तक|tak) ~2 (था|थी|tha|thi) ~1 (मेरा|मेरी|सफर|mera|meri|safar) ~1|(ज़िंदगी|जिंदगी|zindagi|sab kuch|सब कुछ) (का|को|ka|ko) ~1 (अंत|पूर्णविराम|खत्म कर|ant|end|khatam kar) ~2',
    ],
    cantHold: [
      '(आज|कल|सुबह|रात|aaj|kal|subah|raat) ~4 (की रात|तक|रात|tak|raat)? ~3 (नहीं|ना|nahi|na|nahin) ~1 (काट|बच|जी|निकाल|टिक|देख|kaat|bach|jee|ji|nikal|tik|dekh) ~1 (पाऊँगा|पाऊँगी|पाऊंगा|पाऊंगी|सकता|सकती|paunga|paungi|sakta|sakti)|(लगता|lagta) (नहीं|nahi) ~5 (काट|बच|जी|सुबह|जिंदा|kaat|bach|jee|subah|zinda) ~2|(जीने|ज़िंदा रहने|सांस लेने|साँस लेने|jeene|zinda rehne|saans lene) ~1 (की|ki) ~1 (ताकत|हिम्मत|शक्ति|इच्छा|ताक़त|taakat|himmat|takat|ichha|strength) ~1 (नहीं|खत्म|nahi|nahin|khatam)|(और|अब और|aur|ab aur) ~1 (नहीं|nahi|nahin) ~1 (जी|जिया|जीना|jee|jiya|jeena|ji) ~1 (सकता|सकती|जाता|पाऊँगा|sakta|sakti|jata|paunga)?(?! ~2 (तेरे|उसके|यहाँ))',
    ],
    lastTime: [
      '(आखिरी|आख़िरी|aakhri|akhri|last) (बार|baar) ~3 (देख|मिल|खा|गले|बात|सुन|गया|dekh|mil|kha|gale|baat|sun|gaya) ~6 (फिर|अब|इसके बाद|मरने|जाने|phir|ab|marne|jaane|chala)|(आज|ये|यह|कल|aaj|ye|yeh|kal) ~2 (मेरी|मेरा|meri|mera) (आखिरी|आख़िरी|aakhri|akhri|last) (रात|दिन|शाम|सुबह|खाना|raat|din|shaam|subah|khana|night|day)(?! ~3 (कॉलेज|हॉस्टल|ऑफिस|में|पर|college|hostel|office))|(ज़िंदगी|जिंदगी|zindagi|life) (का|की|ka|ki) (आखिरी|आख़िरी|aakhri|akhri|last) (दिन|रात|खाना|शाम|din|raat|khana|day)',
    ],
    farewell: [
      '(अलविदा|विदा|alvida|vida|goodbye) ~1 (दुनिया|सबको|दोस्तों|माँ|ज़िंदगी|जिंदगी|हमेशा|मेरे अपनों|duniya|sabko|dosto|doston|maa|zindagi|hamesha|everyone|yaaron)|(सबको|सब को|सबसे|sabko|sabse) ~2 (अलविदा|विदा|alvida|goodbye|विदाई) ~2(कहना|कह|लेना|kehna|keh|lena)?(?! ~3 (ऑफिस|कॉलेज|स्टेशन|office))|(सब कुछ के लिए|हर चीज़ के लिए|सबका|sab kuch ke liye|sabka|sab ke liye) ~1 (शुक्रिया|धन्यवाद|shukriya|thanks|thank you) ~5 (अलविदा|माफ|खुश|चला|चलता|चलती|जा रहा|alvida|maaf|khush|chala|chalta|ja raha|bye)|(खुद को|किसी को|khud ko|kisi ko) ~1 (दोष|दोषी|blame|dosh) ~1 (मत|ना|mat|na) ~1 (देना|समझना|karna|dena)|(माफ|माफ़|maaf) ~2 (माँ|पापा|सब|मम्मी|maa|papa|sab|mummy) ~4 (नहीं|हार|थक|जा रहा|जा रही|nahi|haar|thak|ja raha|ja rahi)|(मेरे लिए|mere liye) ~1 (मत|mat) (रोना|rona)',
    ],
    nextLife: [
      '(अगले|दूसरे|अगली|agle|dusre|doosre|next) (जन्म|जनम|जिंदगी|ज़िंदगी|दुनिया|janam|janm|life|zindagi) ~6 (मिल|बन|अलविदा|पैदा|खुश|mil|ban|alvida|paida|khush|हो)|(इस|is) (जन्म|जनम|जिंदगी|ज़िंदगी|janam|janm|zindagi) ~3 (नहीं|बस|इतना|यहीं|खत्म|nahi|bas|itna|yahin|khatam) ~3|(ऊपर|उस पार|स्वर्ग|जन्नत|upar|us paar|swarg|jannat) ~1 (मिलेंगे|मिलते|मिलूँगा|milenge|milte|milunga)',
    ],
    forgive: [
      '(माफ|माफ़|क्षमा|maaf|sorry) ~3 (जो|jo) ~2 (करने|करूँगा|करूंगा|करूँगी|karne|karunga|karungi|कर|kar) ~2 (जा रहा|जा रही|वाला|वाली|हूँ|आज|ja raha|ja rahi|wala|wali|hu|hoon)|(माफ|माफ़|maaf|sorry) ~4 (हार गया|हार गई|हार मान|कमज़ोर|कमजोर|छोड़कर जा|छोड़ के जा|haar gaya|haar gayi|kamzor|chhod ke ja|chod ke ja|और नहीं|aur nahi)|(भगवान|खुदा|अल्लाह|bhagwan|khuda|allah) ~1 (मुझे|mujhe) ~1 (माफ|माफ़|maaf)',
    ],
    letters: [
      '(चिट्ठी|चिट्ठियाँ|चिट्ठियां|खत|ख़त|चिठ्ठी|नोट|वीडियो|chitthi|chitthiyan|khat|letter|letters|note) ~3 (सबके|सबको|माँ|सब|घरवालों|हर|sabke|sabko|maa|sab|gharwalo|sab ke)? ~3 (लिख|छोड़|रख|likh|chhod|chod|rakh) ~4 (दी|दिया|ली|लिया|रखी|रखा|di|diya|li|liya|rakhi|rakh|hai)(?! ~3 (उसे|तुम्हें|भेज))(?<!(उसे|तुझे|तुम्हें|उसको|use|usko|tujhe|tumhe) ~7)|(आखिरी|आख़िरी|सुसाइड|aakhri|akhri|last|suicide) (चिट्ठी|खत|ख़त|नोट|मैसेज|संदेश|chitthi|khat|letter|note|message)|(सबके|माँ|सब|घरवालों|sabke|maa|sab|gharwalo) ~1 (के )?(लिए|नाम|ke liye|liye|naam) ~1 (चिट्ठी|चिट्ठियाँ|खत|वीडियो|chitthi|khat|letter|letters|video)',
    ],
    byThen: [
      '(जब|जब तक|तब तक|jab|jab tak) (तुम|तू|आप|कोई|तुम्हें|tum|tu|aap|koi|tumhe|ye) ~4 (पढ़|मिले|देख|padh|mile|dekh|पढो|सुन) ~3 (मैं|सब|तब|main|mai|sab|tab) ~3 (नहीं|जा चुका|जा चुकी|मर|खत्म|ख़त्म|दूर|nahi|ja chuka|ja chuki|mar|khatam|door)(?! ~3 (ट्रेन|फ्लाइट|ऑफिस|train|flight))',
    ],
    givenAway: [
      '(सामान|चीज़ें|चीजें|कपड़े|किताबें|गिटार|पैसे|saaman|saman|cheezein|chize|kapde|kitabein|guitar|stuff) ~3 (बाँट|बांट|दे|दान|baant|bant|de|daan) ~1 (दिया|दी|दीं|दिए|चुका|di|diya|diye|chuka) ~5(अब|ज़रूरत|काम|ab|zarurat)?(?! ~4 (शिफ्ट|नया|नई|पुराना|shift|naya|purana|उसका|उसकी))(?<!(उसका|उसके|पुराना|पुराने|uska|uske|purana) ~5)|(मेरी|मेरा|मेरे|meri|mera|mere) ~2 (रख लेना|ले लेना|तुम रख|तेरा|rakh lena|le lena) ~4 (ज़रूरत|जरूरत|काम|zarurat|jarurat|kaam) ~2 (नहीं|nahi)',
    ],
    pets: [
      `(कुत्ता|कुत्ते|बिल्ली|तोता|कुत्ती|पालतू|kutta|kutte|billi|dog|cat|pet) ~5 (${GONE}|मेरे बाद|mere baad|हमेशा के लिए|रोकने वाला|hamesha)|${GONE} ~3 (कुत्ते|कुत्ता|बिल्ली|kutte|kutta|billi|dog|cat)`,
    ],
    entrusted: [
      `(मेरे बाद|मेरे जाने के बाद|मैं ना रहूँ तो|मैं नहीं रहूँ तो|मेरे मरने के बाद|mere baad|mere jaane ke baad|main na rahu to|mere marne ke baad) ~4 (ख्याल|ख़याल|ध्यान|संभाल|देखभाल|सँभाल|khayal|khyal|dhyan|sambhal|dekh|रोना|खुश|rona|khush)|${FAMILY} ~1 (का|को|की|ka|ko|ki) ~1 (ख्याल|ख़याल|ध्यान|संभाल|khayal|khyal|dhyan|sambhal) ~3 (मेरे बाद|जब मैं|अगर मैं|मैं नहीं|मेरी जगह|mere baad|jab main|agar main|main nahi|meri jagah)|(अब|वादा|ab|promise|vaada) ~2 (तुम|तू|tum|tu) (ही )?~3 (संभालना|सँभालना|ख्याल रखना|ध्यान रखना|sambhalna|khayal rakhna|dhyan rakhna) ~4 (मैं|मेरे|main|mere) ~3`,
    ],
    tellMother: [
      `${FAMILY} ~1 (से|को|se|ko) ~2 (कहना|बता|बोल|कह|kehna|bata|bol|keh) ~5 (गलती|ग़लती|दोष|प्यार|माफ|माफ़|galti|dosh|pyaar|pyar|maaf|sorry)|(अगर|agar) ~1 (मुझे|mujhe) (कुछ|kuch) (हो|ho) ~1 (जाए|गया|jaye|jaaye|gaya|jae) ~4|(तुम्हारी|उनकी|किसी की|माँ की|tumhari|unki|kisi ki|maa ki) ~1 (गलती|ग़लती|galti|दोष) (नहीं|nahi) ~4 (मैं|मेरा|थक|main|mera|thak|फैसला)`,
    ],
    affairs: [
      '(वसीयत|vasiyat|will) ~2 (लिख|बना|तैयार|साइन|likh|bana|taiyar|sign) ~2(दी|ली|है|di|li|hai)?(?! ~2 (दादा|नाना))|(सारा|सारे|सब|sara|saare|sab) ~1 (कर्ज़|कर्ज|हिसाब|कागज|कागज़ात|उधार|karz|hisaab|udhaar|papers) ~2 (चुका|निपटा|साफ|तैयार|chuka|nipta|clear|saaf) ~4 (अब|जा|कोई|ab|ja|koi|दिया|diya)|(बीमा|insurance) ~4 (आत्महत्या|मर|मौत|suicide|mar|maut) ~3',
    ],
    passwords: [
      '(पासवर्ड|पिन|चाबी|बैंक|password|passwords|pin|bank|chabi) ~5 (लिख|रख|बता|likh|rakh|bata) ~3 (दिया|दी|दिए|है|diya|di|diye|hai|hain) ~5 (मेरे बाद|काम|ज़रूरत|बाद|माँ|लिफाफे|दराज|mere baad|kaam|zarurat|baad|maa|envelope|drawer)',
    ],
    funeral: [
      '(मेरी|मेरे|meri|mere) (चिता|अर्थी|जनाज़े|जनाज़ा|अंतिम संस्कार|अस्थियाँ|अस्थियां|राख|लाश|तेरहवीं|कब्र|कफन|chita|arthi|janaza|janaze|antim sanskar|asthiyan|raakh|laash|kabr|kafan|funeral)|(मुझे|mujhe) ~2 (जला|दफना|दफ़ना|jala|dafna) ~1 (देना|dena)',
    ],
    promise: [
      `${FAMILY} ~2 (के )?(जाने|मरने|बड़े होने|शादी|बड़े हो|jaane|marne|bade hone|shaadi|bade ho) ~2 (के बाद|तक|जाएँ|ke baad|tak|jaye) ~4 (मैं भी|मुक्त|आज़ाद|चला|चली|मर|main bhi|azaad|chala|chali|mar|free)|(वादा|कसम|promise|kasam|vaada) ~4 (नहीं|ना|nahi|na) ~1 (मरूँगा|मरूँगी|करूँगा|मारूँगा|marunga|marungi|karunga)(?! ~1 (फोन|कॉल))`,
    ],
    onlyFor: [
      `(अगर|agar) ~1 ${FAMILY} ~2 (ना|न|नहीं|na|nahi) ~1 (होते|होती|होता|hote|hoti|hota) ~4 (मैं|कब का|अब तक|main|kab ka|ab tak) ~4|(सिर्फ|बस|केवल|sirf|bas) ~1 ${FAMILY} ~1 (के लिए|की वजह|की खातिर|ke liye|ki wajah|ki khatir) ~3 (ज़िंदा|जिंदा|जी रहा|जी रही|zinda|jinda|jee raha|jee rahi|ji raha)|(जीने की|jeene ki) ~1 (एकमात्र|इकलौती|सिर्फ एक|eklauti|only|sirf ek) (वजह|wajah|reason)`,
    ],
    sleepForever: [
      '(हमेशा|सदा|hamesha|hmesha|sada) (के लिए|ke liye) ~1 (सो|नींद|so|neend|आँखें|आंखें|sona)|(ऐसा|ऐसे|aisa|aise) ~1 (सोऊँ|सोऊं|सोना|सो|sou|sona|so) ~3 (कभी|फिर|kabhi|phir|fir|और|aur) ~2 (ना|न|नहीं|na|nahi) ~1 (उठूँ|उठूं|जागूँ|उठना|uthu|jagu|uthna|uthun)|(चिर|आखिरी|हमेशा की|hamesha ki|aakhri) (निद्रा|नींद|neend)|(सोकर|सोने के बाद|सो जाऊँ|सो जाऊं|so jau|so jaun|soke) ~3 (कभी|ना|न|kabhi|na) ~2 (ना|न|नहीं|na|nahi)? ~1 (उठूँ|जागूँ|उठना|जागना|uthu|jagu|uthna|uthun)',
    ],
    noWaking: [
      '(सुबह|कल|subah|kal|आँख|आंख|aankh|ankh|नींद) ~3 (ना|न|नहीं|na|nahi) ~1 (खुले|उठूँ|उठूं|आए|हो|जागूँ|khule|uthu|uthun|aaye|aye|ho|jagu)(?! ~3 (देर|अलार्म|office))|(सुबह|आज फिर|subah|aaj phir) ~3 (उठ|आँख खुल|जाग|uth|aankh khul|jaag) ~3 (अफसोस|दुख|निराश|क्यों|afsos|dukh|kyu|kyun|bura)(?! ~2 (देर|late))|(नींद|सोते|neend|sote) (में|हुए|me|mein|hue) ~1 (मर|mar|दम) ~2',
    ],
    vanish: [
      `(दुनिया|हमेशा|सबकी ज़िंदगी|इस दुनिया|धरती|duniya|hamesha|is duniya|dharti) ~1 (से|के लिए|se|ke liye) ~2 (गायब|मिट|ग़ायब|लुप्त|खो|gayab|mit|kho|vanish|disappear|चला) ~2 (हो|जाना|जाऊँ|जाऊं|ho|jana|jau|jaun)|(धुआँ|राख|मिट्टी|हवा|dhuan|raakh|mitti|hawa) ~1 (बन|हो|में मिल|ban|ho|me mil) ~1 (जाना|जाऊँ|जाऊं|jana|jau|jaun) ~2|(मिट|mit|गायब|gayab) ~1 (जाना|हो जाना|jana|ho jana) ~1 (चाहता|चाहती|chahta|chahti) ~1(हूँ|hu|hoon)?(?<!(दिन|हफ्ते|देर|din|hafte) ~6)`,
    ],
    stopExisting: [
      `(होना|अस्तित्व|जीना|जिंदा रहना|ज़िंदा रहना|वजूद|hona|jeena|zinda rehna|exist karna|exist|wajood) ~2 (ही )?(नहीं|बंद|छोड़|nahi|nahin|band|chhod) ~1 (चाहता|चाहती|करना|देना|chahta|chahti|karna|dena)(?! ~3 (उसके साथ|यहाँ|तेरे बिना))|(मेरा|mera) (होना|वजूद|अस्तित्व|hona|wajood|existence) ~2 (बेकार|गलत|गलती|बोझ|bekar|galat|galti|bojh)|(काश|kaash|kash) ~1 (मैं|main|mai) ~1 (होता|होती|hota|hoti) (ही|hi) (नहीं|ना|nahi|na)`,
    ],
    stopAll: [
      '(sab|sab kuch|sabkuch|सब|सब कुछ|सबकुछ) ~1 (hamesha ke liye|हमेशा के लिए) (shant|shaant|chup|khamosh|tham|शांत|चुप|ख़ामोश|थम) ~1 (ho|jaye|jaaye|jae|हो|जाए|जाये)',
      `(सब|सब कुछ|ये सब|यह सब|दर्द|ये दर्द|तकलीफ|sab|sab kuch|ye sab|yeh sab|dard|takleef) ~3 (हमेशा के लिए|एक बार में|हमेशा|hamesha ke liye|ek baar me|hamesha|ek hi baar|आज ही|aaj hi) ~2 (खत्म|ख़त्म|बंद|रुक|शांत|khatam|khatm|band|ruk|shaant)|(सब कुछ|सब|अपने आप को|खुद को|sab kuch|sab|khud ko|apne aap ko) (खत्म|ख़त्म|khatam|khatm) (कर|kar) (दूँ|दूं|देना|लूँ|दूँगा|दूँगी|लूँगा|doon|du|dena|dunga|dungi|lu|lunga)(?! ~3 (काम|प्रोजेक्ट|kaam|उसके साथ))|(बस|अब|bas|ab) ~2 (मुक्ति|छुटकारा|mukti|chhutkara) ~1 (चाहिए|मिल|chahiye|mil) ~2(इस|ज़िंदगी|जिंदगी|दर्द|is|zindagi|dard)?`,
    ],
    leaveWorld: [
      '(अपनी|apni) (जान|ज़िंदगी|जिंदगी|jaan|life|zindagi) (दे|ले|खत्म|de|le|khatam|lene|dene) ~2(दूँगा|लूँगा|dunga|lunga)?',
      '(दुनिया|संसार|ज़िंदगी|जिंदगी|जीवन|duniya|sansaar|zindagi|jindagi|jeevan) ~1 (से|को|छोड़|छोड़कर|se|ko|chhod|chod|chhodkar) ~2 (विदा|जाना|चला|चली|अलविदा|दूर चला|छोड़|मुक्त|vida|jana|chala|chali|alvida|chhod|chod|jaa|exit|door) ~2(चाहता|चाहती|जाऊँ|जाऊं|हूँ|दूँ|chahta|chahti|jau|jaun|hu|du)?(?! ~3 (घूम|देख|साथ))|(ऊपर|भगवान के पास|स्वर्ग|upar|bhagwan ke paas|upar wale ke paas) ~1 (जाना|चला|चली|जाऊँ|jana|chala|chali|jau|jaun) ~2(चाहता|chahta)?(?! ~3 (छत|सीढ़ी|मंज़िल))|(पंखे से|फाँसी|फांसी|फंदा|फंदे|pankhe se|fansi|phansi|faansi|fanda|phanda) ~2 (लटक|झूल|लगा|latak|jhool|laga|गले) ~3|(जान दे|जान देने|जान दूँ|jaan de|jaan dene|jaan dun|jaan du|khudkushi|खुदकुशी|aatmahatya|atmahatya|आत्महत्या|khud ko maar|खुद को मार|unalive*|kms)(?! ~3 (फिल्म|खबर|film|news))',
    ],
    joinDead: [
      `(गुज़र|गुजर|मर|स्वर्गवासी|चल बसे|मरे हुए|guzar|gujar|mar|mare hue) ~1 (चुके|चुकी|चुका|गए|गई|हुए|chuke|chuki|chuka|gaye|gayi|hue)? ~1 ${FAMILY} ~1 (के पास|से मिल|के साथ|ke paas|se mil|ke saath) ~2(जाना|चाहता|jana|chahta)?|${FAMILY} (के पास|से मिलने|ke paas|se milne) ~2 (ऊपर|स्वर्ग|चिता|कब्र|उस दुनिया|upar|swarg|us duniya|jannat|जन्नत|भगवान) ~2`,
    ],
    envyDead: [
      '(मरे|मरने|मर चुके|मुर्दों|जो मर|मृत|mare|marne|mar chuke|murdo|jo mar) ~4 (जलन|किस्मत|नसीब|खुशकिस्मत|ईर्ष्या|jalan|kismat|naseeb|lucky|jealous|khushkismat)|(जलन|ईर्ष्या|jalan|jealous|lucky) ~4 (मर|मुर्दों|मरे|mar|murdo|mare) ~2(चुके|गए|chuke|gaye)?|(उसकी जगह|उनकी जगह|uski jagah|unki jagah) ~1 (मैं|main|mai) ~2 (मर|मरता|मरती|mar|marta|marti) ~2|(क्यों|kyu|kyun) ~2 (मैं|main|मुझे|mujhe) (नहीं|nahi) (मरा|मरी|मर|mara|mari|mar)',
    ],
    alreadyDead: [
      '(अंदर|अन्दर|भीतर|andar) ~2 (से|se) ~2 (मैं |main )?~1(मर|mar|मरा|मरी) ~1 (चुका|चुकी|गया|गई|हुआ|chuka|chuki|gaya|gayi|hua) ~4|(ज़िंदा|जिंदा|चलती फिरती|zinda|chalti phirti) (लाश|मुर्दा|laash|lash)|(बस|सिर्फ|bas|sirf) (शरीर|जिस्म|साँसें|body|jism|saansein) ~1 (बाकी|बचा|चल|baaki|bacha|chal)',
    ],
    deathPeace: [
      '(मौत|मरना|मरने|मर जाना|maut|marna|marne|mar jana) ~3 (ही|में|से|hi|me|mein|se)? ~2 (सुकून|शांति|चैन|राहत|आराम|मुक्ति|हल|रास्ता|अच्छी|बेहतर|आज़ादी|इलाज|sukoon|shanti|chain|raahat|aaram|mukti|hal|raasta|rasta|acchi|behtar|better|azaadi)(?! ~2 (फिल्म|गेम))|(एक ही|आखिरी|एकमात्र|बस यही|ek hi|aakhri|akhri|only) (रास्ता|उपाय|हल|इलाज|raasta|rasta|hal|upay|way) ~3 (मौत|मरना|मर|खत्म|maut|marna|mar|khatam)|(मौत|मरने|खुदकुशी|आत्महत्या|maut|marne|suicide) ~1 (के बारे में|की|का|ke baare me|ki|ka) ~1 (सोच|ख्याल|सपने|ख़याल|soch|khayal|sapne|khyal) ~2',
    ],
    noFear: [
      '(मौत|मरने|maut|marne) ~1 (से|se) ~2 (डर|dar) ~1 (नहीं|ही नहीं|nahi|nahin|nhi)|(जीने|ज़िंदा रहने|ज़िंदगी|जिंदगी|jeene|zinda rehne|zindagi) (से|se) ~1 (डर|dar) ~1 (लगता|लगती|lagta|hai|है)',
    ],
    indifferent: [
      '(जियूँ|जिऊं|जीऊँ|जिंदा|ज़िंदा|जीना|जीने|jiyu|jiun|zinda|jeena|jeene) ~2 (या|कि|ya|ki) ~2 (मरूँ|मरूं|मरा|मरना|मर|maru|marun|mara|marna|mar) ~4 (फर्क|फ़र्क|एक|बराबर|fark|farak|ek|same|barabar)|(फर्क|फ़र्क|fark|farak) (नहीं|nahi) (पड़ता|padta) ~3 (जिंदा|ज़िंदा|मर|जियूँ|मरूँ|zinda|mar|jiyu|maru)',
    ],
    accident: [
      '(काश|चाहता|चाहती|दुआ|अच्छा|ठीक|kaash|kash|chahta|chahti|dua|accha|acha) ~4 (गाड़ी|ट्रक|बस|ट्रेन|कार|बिजली|प्लेन|एक्सीडेंट|कोई|gaadi|gadi|truck|bus|train|car|bijli|plane|accident|koi) ~3 (टक्कर|कुचल|मार|गिर|हो जाए|उड़ा|चढ़|takkar|kuchal|maar|gir|ho jaye|ho jaaye|uda|hit|chadh) ~2|(गाड़ी|ट्रक|बस|ट्रेन|कार|gaadi|truck|bus|train|car) ~3 (कुचल|टक्कर|उड़ा|नीचे आ|kuchal|takkar|uda) ~3 (अच्छा|फर्क|काश|बला|ठीक|accha|fark|kaash|theek)|(बिना देखे|bina dekhe|आँखें बंद) ~2 (सड़क|रोड|sadak|road) ~5',
    ],
    illness: [
      '(काश|चाहता|चाहती|दुआ|kaash|kash|chahta|chahti|dua) ~4 (कैंसर|ट्यूमर|बीमारी|हार्ट अटैक|दिल का दौरा|cancer|tumor|bimari|heart attack) ~3|(इलाज|दवा|दवाई|इंसुलिन|डायलिसिस|ilaj|dawa|dawai|insulin|treatment) ~2 (बंद|छोड़|लेना छोड़|band|chhod|chod) ~5 (मर|मौत|जो होगा|खत्म|mar|maut|jo hoga|khatam|जाने दो|ताकि)',
    ],
    killMe: [
      '(कोई|भगवान|हे भगवान|अल्लाह|खुदा|यमराज|koi|bhagwan|allah|khuda|god|upar wale|ऊपर वाले|मौत) ~2 (मुझे|mujhe) ~2 (मार|उठा|बुला|गोली|ले जा|मौत|maar|utha|bula|goli|le ja|maut|le jao) ~2(दे|दो|ले|लो|de|do|le|lo)?(?! ~3 (घर|बाज़ार|ghar|picnic))|(मुझे|mujhe) (मार|maar|गोली मार|goli maar|ज़हर|zeher) (डालो|दो|दे|डाल|daalo|do|de|daal)(?! ~2 (हँस|lol|hansi|haha))|(मौत|maut) ~1 (आ|मिल|aa|mil) ~1 (जाए|जाये|jaye|jaaye|jae)(?! ~1 (उसको|उसे))',
    ],
    starve: [
      '(खाना|खाना पीना|पानी|khana|khana peena|paani) ~2 (छोड़|बंद|chhod|chod|band) ~3 (दिया|दी|कर|diya|di|kar)? ~3 (मरने|मौत|खत्म|मर|इंतज़ार|जब तक|marne|maut|khatam|mar|intezaar|jab tak)|(मौत|मरने|maut|marne) (का|ka) (इंतज़ार|इंतजार|intezaar|intezar|wait) ~2|(भूखा|भूखी|bhookha|bhukha|bhookhi) ~1 (मर|mar) (जाना|jana|जाऊँ) ~1(चाहता|chahta)?',
    ],
    nothingHolds: [
      '(मुझे|mujhe) ~2 (रोकने|बाँधने|rokne|baandhne) (वाला|वाली|wala|wali) ~1 (कुछ|कोई|kuch|koi) ~1 (नहीं|nahi) ~1(बचा|bacha|है|hai)?(?! ~3 (शहर|कंपनी|नौकरी))|(कुछ|कोई|kuch|koi) ~3 (रोकने|रोकता|रोक|बाँधने|बांधने|rokne|rokta|rok|baandhne|bacha) ~2 (वाला|वाली|यहाँ|दुनिया|नहीं|ही|wala|wali|yahan|nahi|hi) ~2 (नहीं|बचा|nahi|nahin|bacha)(?! ~3 (शहर|कंपनी|नौकरी|ऑफिस|फ्रिज|city|job))|(जीने|jeene) (के लिए|लायक|ke liye|layak) ~1 (कुछ|कोई|kuch|koi) ~2 (नहीं|बचा|nahi|bacha)',
    ],
    noReason: [
      '(जीने|ज़िंदा रहने|जिंदा रहने|ज़िंदगी|जिंदगी|जीवन|मेरे होने|jeene|zinda rehne|zindagi|jindagi|life) ~1 (का|की|के|में|ka|ki|ke|me|mein) ~2 (मतलब|वजह|कारण|मकसद|मायने|अर्थ|कोई|मक़सद|फायदा|matlab|wajah|wajeh|reason|maksad|maqsad|fayda|meaning) ~2 (नहीं|क्या|ही नहीं|बची|बचा|nahi|nahin|kya|bachi|bacha|nhi)(?! ~3 (तेरे बिना|उसके))|(क्यों|किसलिए|किस लिए|kyu|kyun|kisliye|kis liye) ~1 (जी|जिंदा|ज़िंदा|जियूँ|पैदा|jee|ji|zinda|jiyu|paida) ~2 (रहा|रही|हूँ|रहूँ|हुआ|raha|rahi|hu|hoon|rahu|hua)?',
    ],
    tired: [
      '(ज़िंदगी|जिंदगी|जीने|जीते|जीवन|दुनिया|जी जी|zindagi|jindagi|jeene|jeete|jeevan|duniya|life) ~1 (से|जीते|कर|se|jeete) ~2 (थक|ऊब|तंग|हार|भर|परेशान|thak|oob|ub|tang|haar|bhar|pareshan|tired|bore)(?! ~2 (मिला|मुलाकात))|(जीना|जीते रहना|साँस लेना|jeena|jeete rehna) ~2 (भारी|बोझ|मुश्किल|थका|bhari|bojh|mushkil|thaka|बहुत मुश्किल)(?! ~2 (तेरे|उसके|बिना))',
    ],
    torture: [
      '(हर|har) (दिन|पल|साँस|सांस|सुबह|रात|मिनट|din|pal|saans|subah|raat|minute) ~3 (सज़ा|सजा|नरक|यातना|दर्द|जहन्नुम|तकलीफ|कैद|saza|narak|dard|jahannum|torture|hell|yatna)(?! ~3 (ऑफिस|तेरे बिना|office|diet))|(जीना|ज़िंदगी|जिंदगी|जिंदा रहना|jeena|zindagi|jindagi) ~2 (सज़ा|सजा|नरक|यातना|जहन्नुम|कैद|श्राप|saza|narak|jahannum|torture|hell|kaid)(?! ~3 (ऑफिस|तेरे बिना|office))',
    ],
    unborn: [
      '(काश|अच्छा|क्यों|kaash|kash|accha|acha|kyu|kyun) ~4 (पैदा|जन्म|paida|janam|janm|born) ~2 (ना|न|नहीं|ही|क्यों|na|nahi|hi|kyu) ~2|(पैदा|जन्म|paida|janam) ~1 (ही|hi) ~1 (ना|न|नहीं|na|nahi) ~1 (हुआ|होता|होती|किया|hua|hota|hoti|kiya)|(मुझे|mujhe) ~1 (पैदा|जन्म|paida|janam) (क्यों|kyu|kyun) ~2|(मेरा|mera) (पैदा होना|जन्म|paida hona|janam) ~2 (गलती|ग़लती|galti|श्राप)',
    ],
    undeserving: [
      '(जीने|ज़िंदा रहने|जिंदा रहने|सांस लेने|jeene|zinda rehne) ~1 (का|के|की|लायक|ka|ke|ki|layak) ~1 (हक|हक़|लायक|अधिकार|haq|hak|layak|right)? ~2 (नहीं|nahi|nahin|nhi)|(मुझे|मेरे जैसे|मुझ जैसे|mujhe|mere jaise|mujh jaise) ~2 (मर|मरना|मौत|mar|marna|maut) ~1 (ही )?(जाना|चाहिए|jana|chahiye|hi chahiye) ~1(चाहिए|chahiye)?(?! ~1 (हँस))',
    ],
    noPlace: [
      '(दुनिया|संसार|धरती|duniya|dharti|world) ~1 (में|पर|me|mein|par|pe) ~2 (मेरे लिए|मेरी|कोई|mere liye|meri|koi) ~2 (जगह|jagah) ~1 (नहीं|nahi|nahin)|(मैं|main|mai) ~1 (इस|is) (दुनिया|duniya) (के लिए|का|की|में|ke liye|ka|ki|me) ~2 (नहीं|nahi|nahin) ~2|(मेरे लिए|mere liye) ~1 (कहीं|कोई|kahin|koi) ~1 (जगह|jagah) (नहीं|nahi)(?! ~3 (कार|गाड़ी|car))',
    ],
    numb: [
      '(कुछ|kuch) ~1 (महसूस|फील|mehsoos|feel) ~1 (नहीं|nahi|nahin) ~4 (खत्म|ख़त्म|मर|आखिरी|बस|वक्त|khatam|mar|aakhri|waqt|end)(?! ~3 (उसके|तेरे))|(सुन्न|खाली|खोखला|sunn|khaali|khokhla|numb) ~4 (खत्म|मर|क्यों जी|khatam|mar|kyu jee|आखिरी कदम)',
    ],
    givenUp: [
      '(जीने|ज़िंदगी|जिंदगी|जीवन|jeene|zindagi|jindagi) ~1 (की|से|में|ki|se|me) ~2 (लड़ाई|हार|उम्मीद छोड़|कोशिश|जंग|ladai|haar|koshish|umeed|jung) ~2 (हार|छोड़|मान|बंद|गया|गई|चुका|haar|chhod|chod|maan|gaya|gayi|chuka)|(हार|haar) (मान|maan) ~1 (ली|चुका|li|chuka|चुकी|liya) ~3 (ज़िंदगी|जिंदगी|जीने|zindagi|jeene|अब नहीं जी|मौत)|(डिप्रेशन|अंधेरा|दर्द|depression|andhera|dard) ~1 (जीत|jeet) (गया|गई|gaya|gayi)',
    ],
    drawn: [
      '(छत|पुल|बालकनी|खिड़की|ट्रेन|पटरी|नदी|ऊँचाई|chhat|chat|pul|bridge|balcony|khidki|train|patri|nadi|railway) ~6 (कूद|छलांग|गिर|नीचे|बुला|खींच|kood|kud|chhalang|gir|neeche|bula|kheench|jump) ~2 (मन|जाऊँ|जाऊं|सोच|लगता|रहा|रही|करता|जाने|mann|man|jau|jaun|soch|lagta|karta|karti)|(पानी|पुल|ब्लेड|चाकू|paani|pul|blade|chaku) ~1 (मुझे|mujhe) ~1 (बुला|पुकार|खींच|bula|pukar|kheench) ~2|(कूदने|लटकने|डूबने|फाँसी लगाने|koodne|kudne|latakne|doobne) (का|के बारे|ka|ke) ~1 (मन|ख्याल|सोच|mann|man|khayal|soch|baare) ~1(करता|आता|karta|aata)?(?! ~2 (पूल|पानी में नहाने))',
    ],
    train: [
      '(ट्रेन|मेट्रो|पटरी|रेल|ट्रक|बस|गाड़ी|प्लेटफॉर्म|train|metro|patri|rail|truck|bus|platform) ~3 (के आगे|के सामने|के नीचे|पर|आती|ke aage|ke saamne|ke neeche|par|pe|aati)? ~3 (कूद|लेट|आ जाऊँ|एक कदम|कदम बढ़ा|छलांग|kood|kud|let|aa jau|ek kadam|kadam|jump) ~2(जाऊँ|जाऊं|मन|लगता|jau|jaun|mann)?(?! ~3 (सीट|पकड़|टिकट|seat|ticket))',
    ],
    wheel: [
      '(गाड़ी|कार|बाइक|स्टीयरिंग|ड्राइव|gaadi|gadi|car|bike|steering|drive) ~5 (पेड़|दीवार|खाई|पुल|छोड़|आँखें बंद|आंखें बंद|ped|deewar|khai|pul|chhod|thok|ठोक|भिड़ा|भिड़ा|truck|ट्रक) ~2 (दूँ|दूं|देना|मन|सोच|से|में|du|doon|dena|mann|soch|me|se)(?! ~3 (कल|गलती से|पार्क))',
    ],
    afraidSelf: [
      '(डर|dar|भरोसा|bharosa) ~4 (खुद|अकेल*|अपने आप|khud|akel*|apne aap) ~4 (कर|कुछ|नुकसान|kar|kuch|nuksan|रह|नहीं|nahi)(?! ~3 (उसे|उसको|फोन))|(खुद|अपने आप|khud|apne aap) (से|पर|se|par|pe) ~1 (डर|भरोसा नहीं|dar|bharosa nahi) ~3|(अकेल*|akel*) ~2 (मत|ना|नहीं|mat|na|nahi) ~1 (छोड़|रह|छोड़ो|chhod|chod|reh) ~4 (कुछ कर|कर लूँ|kuch kar|kar lu|आज रात|aaj raat)|(चाकू|ब्लेड|गोलियाँ|दवाइयाँ|chaku|blade|goliyan) ~2 (छुपा|छिपा|दूर|chhupa|chupa|door) ~1(दो|do)?(?! ~2 (बच्च))',
    ],
    survived: [
      '(बचा|बच|bacha|bach) ~1 (लिया|गया|गई|लिए|liya|gaya|gayi) ~5 (काश|क्यों|अफसोस|अगली|इस बार|मरने देते|kaash|kyu|kyun|afsos|agli|is baar|marne dete)|(पिछली|पिछले|पहले|pichli|pichle|pehle) (बार|baar) ~4 (बच|फेल|नहीं मरा|नाकाम|bach|fail|nahi mara) ~4 (इस बार|अब|अगली|is baar|ab|agli)(?! ~2 (परीक्षा|exam))|(क्यों|kyu|kyun) (बचाया|बचा|bachaya|bacha) ~1 (मुझे|mujhe)|(सुसाइड|आत्महत्या|खुदकुशी|suicide) (की|का|ki|ka|attempt) ~1 (कोशिश|प्रयास|attempt|koshish)?',
    ],
    relapse: [
      '(फिर|दोबारा|कल रात|आज|phir|fir|dobara|kal raat|aaj) ~3 (हाथ|कलाई|खुद|नस|ब्लेड|haath|hath|kalai|khud|nas|blade) ~3 (काट|ब्लेड|चोट|जला|kaat|blade|chot|jala|cut) ~2(ली|लिया|लिए|li|liya)?(?! ~3 (सब्ज|प्याज|sabzi))|(ब्लेड|blade) ~2 (उठा|चला|फिर|utha|chala|phir) ~2|(हाथ|कलाई|बाजू|haath|kalai) ~2 (निशान|घाव|कट|nishan|ghaav|cuts) ~4 (छुपा|फुल|नए|chhupa|full|naye|बढ़)|(फुल स्लीव|पूरी बाजू|full sleeves) ~4 (छुपा|निशान|chhupa|nishan)',
    ],
    urge: [
      '(खुद|अपने आप|khud|apne aap) (को|ko) ~2 (चोट|नुकसान|काट|जला|मार|दर्द|सज़ा|chot|nuksan|kaat|jala|dard|hurt|cut|saza|harm) ~4 (मन|जी|करता|चाहता|चाहती|पहुँचा|दूँ|mann|man|karta|chahta|chahti|du|karne)|(ब्लेड|खून|चाकू|दर्द|blade|khoon|chaku|dard) ~2 (देख|से|बुला|dekh|se|bula) ~2 (सुकून|शांति|राहत|आराम|रहा|sukoon|shanti|raahat|aaram)',
    ],
    calm: [
      '(फैसला|फ़ैसला|निर्णय|सोच|तय|faisla|decision|soch|tay|decide) ~1 (कर|ले|kar|le) ~2 (लिया|चुका|चुकी|liya|chuka|chuki|lia) ~5 (शांत|सुकून|खत्म|ख़त्म|आराम|हल्का|डर नहीं|चैन|shant|shaant|sukoon|khatam|aaram|halka|peace|calm|मर|जा रहा|jaa raha)(?! ~3 (नौकरी|तलाक|शादी|job|talaq|ब्रेकअप))|(मरने|जाने|marne|jaane) (के लिए|को|ke liye|ko) (तैयार|taiyar|tayyar|ready)(?! ~2 (ऑफिस|बाहर|शादी))',
    ],
    dateSet: [
      '(तारीख|तारीख़|दिन|तिथि|taarikh|tarikh|date|din) ~2 (तय|चुन|फिक्स|पक्की|tay|chun|fix|pakki|decide|set) ~2 (कर|ली|लिया|है|हो|kar|li|liya|hai|ho)(?! ~3 (शादी|परीक्षा|सगाई|shaadi|exam|trip))(?<!(शादी|परीक्षा|सगाई|शिफ्ट|ट्रिप|इंटरव्यू|मिलने|shaadi|exam|trip|meeting|interview) ~5)',
    ],
    methodSet: [
      '(तरीका|तरीक़ा|प्लान|कैसे|योजना|tareeka|tarika|plan|kaise) ~3 (सोच|तय|ढूंढ|पता|बना|soch|tay|dhundh|pata|bana) ~2 (लिया|ली|है|रखा|liya|li|hai|rakha) ~4 (मर|करना|बस|मरना|जान|खत्म|mar|karna|bas|marna|jaan|khatam)(?! ~3 (खाना|केक|शादी|project))|(कैसे|कहाँ|kaise|kahan) (मरना|मरूँगा|मरूँगी|जान देनी|marna|marunga|marungi) ~3|(मरने|खुदकुशी|marne|suicide) (का|की|ka|ki) (प्लान|योजना|तैयारी|plan|taiyari|planning) ~2',
    ],
    painless: [
      '(बिना|bina|कम) (दर्द|तकलीफ|dard|takleef|pain) ~1 (के|ke|वाला|का|ka)? ~2 (मर|मौत|जान|जाना|mar|maut|jaan|marne)|(मरने|मौत|जान देने|marne|maut) (का|की|के|ka|ki|ke) ~2 (आसान|सबसे|तेज़|तरीका|तरीक़ा|तरीके|aasan|sabse|tareeka|tarika|tarike|easy|ways) ~3|(कितनी|कितने|kitni|kitne) (गोली|गोलियाँ|गोलियां|नींद की|tablet|tablets|goli|goliyan|pills) ~5 (मर|मौत|जान|mar|maut|die)',
    ],
    rehearsal: [
      '(रस्सी|फंदा|दुपट्टा|बेल्ट|दुपट्टे|rassi|fanda|dupatta|belt|फाँसी) ~2 (गले|गर्दन|gale|gardan) ~1 (में|पर|me|mein|par) ~2|(गले|गर्दन|gale|gardan) (में|पर|me|mein|par) ~1 (रस्सी|फंदा|दुपट्टा|बेल्ट|चाकू|rassi|fanda|dupatta|belt|chaku) ~2|(चाकू|बंदूक|ब्लेड|chaku|gun|blade|bandook) ~2 (गले|कलाई|सिर|नस|kalai|gale|sir|nas|haath) ~1 (पर|में|par|pe|me) ~2(रख|रखा|rakh)?(?! ~2 (सब्ज))|(प्रैक्टिस|कोशिश|आज़मा|practice|try) ~3 (फंदा|फाँसी|कूद|लटक|fanda|phansi|kood|latak) ~2',
    ],
    aloneForIt: [
      '(घर|आज|अकेल*|सब|ghar|aaj|akel*|sab) ~4 (कोई नहीं|अकेल*|बाहर|सो|गए|koi nahi|akel*|bahar|so|gaye|khaali|खाली) ~3 (रोकने|रोक|बचाने|बचा|rokne|rok|bachane|bacha) ~2 (वाला|नहीं|wala|nahi|पाएगा)|(कोई|koi) ~1 (मुझे|mujhe) ~2 (रोक|बचा|rok|bacha) ~1 (नहीं|nahi) ~1 (सकता|पाएगा|सकेगा|sakta|payega)(?! ~3 (खाने|khane|प्यार))',
    ],
    pillsSaved: [
      '(गोलियाँ|गोलियां|दवाइयाँ|दवाइयां|नींद की गोली|दवा|goliyan|goliya|dawaiyan|tablets|pills|dawai|sleeping pills) ~3 (जमा|इकट्ठा|इकट्ठी|बचा|छुपा|जोड़|गिन|jama|ikattha|ikatthi|bacha|chhupa|gin|collect|save) ~3(कर|रखी|रही|ली|kar|rakhi|li)?(?! ~3 (माँ|दादी|सर्दी|maa))|(काफी|पर्याप्त|बहुत सारी|kaafi|kafi|bahut saari|enough) ~1 (गोलियाँ|गोलियां|दवा|goliyan|pills|tablets) ~3(हैं|है|जमा|hai|hain)?',
    ],
    pillsTaken: [
      '(गोलियाँ|गोलियां|गोली|शीशी|पत्ता|दवा|दवाई|ज़हर|जहर|फिनाइल|goliyan|goliya|shishi|pills|tablets|zeher|zehar|phenyl|bottle) ~5 (सारी|सब|पूरी|एक साथ|सारे|पूरा|sari|saari|sab|poori|puri|ek saath|saare|poora|pura|खा|kha|nigal|निगल) ~1 (खा|निगल|पी|ले|kha|nigal|pee|pi|le) ~1 (लूँगा|लूँगी|लूंगा|लूंगी|ली|लिया|लीं|जाऊँगा|रहा|lunga|lungi|li|liya|lu|jaunga|raha|loonga)(?! ~3 (डॉक्टर|सर्दी|doctor))|(सारी|पूरी|बीस|तीस|चालीस|sari|saari|poori|puri|bees|tees|\\d\\d) ~1 (नींद की )?(गोलियाँ|गोलियां|गोली|शीशी|दवा|goliyan|goliya|pills|tablets|shishi) ~3 (खा|निगल|ले|kha|nigal|le) ~1(ली|लूँगा|लूंगी|li|lunga|lungi)?(?! ~3 (डॉक्टर|doctor))',
    ],
    means: [
      '(रस्सी|फंदा|ब्लेड|चाकू|ज़हर|जहर|बंदूक|पिस्तौल|पेट्रोल|चूहे मारने|rassi|fanda|blade|chaku|zeher|zehar|gun|bandook|poison|kerosene) ~3 (पंखे|तैयार|ले आया|ले आई|खरीद|हाथ|सामने|बाँध|बांध|रखा|लटका|pankhe|taiyar|tayyar|le aaya|le aayi|khareed|kharid|haath|saamne|baandh|bandh|rakha|rakhi|latka) ~3(है|ली|लिया|दी|में|hai|li|liya|di)?(?! ~4 (सब्ज|कपड़े|चढ़ाई|चूहे के|खाना|sabzi|kapde))|(गैस|gas) ~1 (खोल|चालू|khol|on) ~1 (दी|दिया|di|diya|कर)(?! ~2 (चाय|खाना))',
    ],
    edge: [
      '(छत|पुल|पटरी|बालकनी|रेलिंग|मुंडेर|खिड़की|chhat|chat|pul|bridge|patri|balcony|railing|terrace|khidki) ~1 (पर|के किनारे|की रेलिंग|के|पे|par|pe|ke kinare|ki|ke) ~3 (खड़ा|खड़ी|बैठा|बैठी|खड़ा|लेटा|khada|khadi|baitha|baithi|leta|किनारे|kinare) ~5(कूद|नीचे|पैर|बस|हूँ|kood|neeche|pair|hu|hoon|bas|jump)?(?! ~4 (पतंग|फोटो|कपड़े|तारे|patang|photo|chai|चाय|सितारे))(?<=(कूद|नीचे|पैर|हूँ|हूं|kood|neeche|pair|hu|hoon|jump|बस|bas|किनारे|kinare))',
    ],
    tonight: [
      '(आज|आज रात|अभी|कल|aaj|aaj raat|abhi|kal) ~2 (मैं|main|mai|अपनी|apni|खुद|khud)? ~3 (जान|मर|फाँसी|फांसी|खुदकुशी|आत्महत्या|खत्म|ज़हर|jaan|mar|phansi|fansi|khudkushi|suicide|khatam|zeher|कूद|kood) ~2 (दे|दूँगा|दूँगी|दूंगा|दूंगी|जाऊँगा|जाऊँगी|जाऊंगा|जाऊंगी|लगा|कर लूँगा|कर लूँगी|de|dunga|dungi|jaunga|jaungi|laga|kar lunga|kar lungi|karne|kha) ~1(लूँगा|दूँगा|lunga|dunga)?(?! ~3 (हँस|hansi|काम|प्रोजेक्ट|kaam|भूख|गर्मी|ठंड))(?<!(हँसी|भूख|गर्मी|ठंड|शर्म|थकान) ~6)',
    ],
    theySay: [
      `${HE} ~3 (कह|बोल|लिख|कहता|कहती|बोलता|बोलती|कहा|लिखा|मैसेज|kah|keh|bol|likh|kehta|kehti|bolta|bolti|kaha|likha|message|msg) ~5 (मरना|मर|जीना नहीं|जीने|जिंदगी|ज़िंदगी|आत्महत्या|खुदकुशी|जान|marna|mar|jeena nahi|jeene|zindagi|suicide|jaan|जीना) ~3(चाहता|चाहती|मतलब|नहीं|chahta|chahti|nahi|matlab)?(?! ~3 (मेरे साथ|साथ में|हँस))`,
    ],
    theyThreaten: [
      `${HE} ~3 (कह|बोल|धमकी|कहता|कहती|kah|keh|bol|dhamki|kehta|kehti|bolta|bolti)? ~4 (अगर|agar|तो|to|toh) ~4 (छोड़|गई|गया|गयी|चली|चला|ब्रेकअप|तलाक|जवाब|chhod|chod|gayi|gaya|chali|chala|breakup|talaq|reply|block) ~4 (मर|फाँसी|फांसी|जान|काट|कूद|ज़हर|सुसाइड|खुद को|mar|phansi|fansi|jaan|kaat|kood|zeher|suicide|khud ko)|${HE} ~3 (मरने|खुदकुशी|आत्महत्या|जान देने|सुसाइड|marne|suicide|jaan dene|khudkushi) (की|ki) (धमकी|dhamki|threat) ~2`,
    ],
    theyTried: [
      `${HE} ~4 (कोशिश|नस|कलाई|फाँसी|फांसी|गोलियाँ|गोलियां|ज़हर|जहर|आत्महत्या|खुदकुशी|koshish|nas|kalai|phansi|fansi|goliyan|pills|zeher|zehar|suicide|छत से|chhat se) ~4 (काट|लगा|खा|पी|की|कूद|कर|kaat|laga|kha|pee|pi|ki|kood|kar) ~2 (ली|लिया|थी|गया|गई|दी|li|liya|thi|gaya|gayi|di|lee)(?! ~3 (फिल्म|सर्दी|film))|(अस्पताल|आईसीयू|hospital|icu) ~4 (गोलियाँ|ज़हर|नस|आत्महत्या|suicide|zeher|pills) ~3`,
    ],
    theySigns: [
      `${HE} ~3 (सुसाइड नोट|आखिरी चिट्ठी|अलविदा|वसीयत|मरने के तरीके|नींद की गोलियाँ|फंदा|suicide note|alvida|aakhri message|marne ke tarike|goodbye) ~4 (लिख|कह|ढूंढ|जमा|भेज|likh|keh|kah|dhundh|jama|bhej|search|मिला|mila)|(डर|dar|चिंता|tension) ~3 (वो|वह|दोस्त|भाई|बहन|wo|woh|dost|bhai|behen|कहीं|kahin) ~4 (कुछ कर|मर|जान|आत्महत्या|खुद को|kuch kar|mar|jaan|suicide|khud ko) ~2|(उसके|उसकी|uske|uski) (हाथ|कलाई|बाजू|haath|kalai) ~2 (निशान|कट|घाव|nishan|cuts|cut|ghaav)`,
    ],
  },
};
