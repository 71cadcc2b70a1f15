import type { IdeaRules } from '../ideas.ts';

const GONE =
  '((ich )?(mal |einmal |dann |erst |selbst |schon )?(nicht mehr (da|hier|lebe|bin|am leben|existiere|unter euch|auf der welt)|weg bin|tot (bin|wäre)|gestorben bin|unter der erde|nicht mehr (da|hier|am leben) (bin|wäre|sein werde)|sterbe|gegangen bin|verschwunden (bin|wäre)|nicht da wäre|weg wäre)|(bin|wäre) ich (tot|weg|nicht mehr (da|hier)|gestorben))(?! ~3 (urlaub|arbeit|büro|verreist|dienstreise))';
const FAMILY =
  '(mama|mutter|mutti|papa|vater|eltern|kinder|kind|sohn|tochter|bruder|schwester|geschwister|familie|oma|opa|mann|frau|kleine[nr]?|jungs|mädels)';
const ALL = `(alle|allen|jeder|jedem|die anderen|anderen|meine[rnm]? ${FAMILY}|meine[rnm]? ~1 ${FAMILY}|die leute|ihr|euch|die menschen|sie|ihnen|die welt|niemand(em)?)`;
const HE = `(er|sie|((mein|meine|ein|eine|unser|unsere|dein) ~1 (freund|freundin|ex|exfreund|exfreundin|cousin|cousine|kollege|kollegin|mitbewohner|mitbewohnerin|nachbar|nachbarin|kumpel|onkel|tante|partner|partnerin|${FAMILY}))|jemand)`;
const WANT =
  '(will|möchte|möcht|würde|wünschte|wünsche|wünsch|wollte|könnte|hätte|hoffe|will nur|am liebsten|sehne|träume|brauche|lieber|werde)';

export const german: IdeaRules = {
  small:
    'ich|mich|mir|mein|meine|meinen|meiner|meinem|nicht|kein|keine|der|die|das|den|dem|und|ist|bin|hab|habe|wenn|dass|es|er|sie|ihr|euch|du|dir|ein|eine|einen|zu|im|am|auf|mit|für|nur|noch|schon|mehr|alles|alle|niemand|wie|wer|was|so|von|bei|nach|ohne',
  figures: [
    '(bald|gleich|morgen|endlich) ~2 (vorbei|geschafft|überstanden|zu ende) (dann|und dann|danach) ~1 (ferien|urlaub|wochenende|feierabend|weihnachten|semesterferien)|(wozu|warum) ~2 (weitermachen|weiter machen) (mit|bei) (dem|der|diesem|dieser) (kurs|diät|serie|spiel|projekt|training|studium|ausbildung|buch|verein|übung|job)',
    '(deine|seine|ihre|alte|unsere|die alten) briefe ~6',
    '(er|sie) hat mir ~2 (brief|zettel|nachricht)( auf dem ~1)? ?(gelassen|geschrieben|hinterlassen|hingelegt|gelegt)?',
    '(verschwinden|abtauchen|weg sein|untertauchen|mich verstecken|schlafen|abhauen|verkriechen|durchschlafen) ~3 (wochenende|tage?|wochen?|stunden|frühling|mittag|montag)|(ein|das|dieses|eine|zwei|drei|paar|für|bis) ~2 (wochenende|tage?|wochen?|stunden?|monat|weile|nachmittag|sommer|frühling|montag|mittag|winter) ~3 (verschwinden|weg sein|abtauchen|untertauchen|weg|schlafen|abhauen|verkriechen|unsichtbar)',
    '(kann|halt|halte|ertrag|ertrage|pack|packe) ~3 (nicht mehr|nimmer|nicht länger)( aus)? ~4 (blockier*|lösch*|trenn* mich|kündig*|schmeiß*|werfe|mach* schluss mit|zieh* aus|scheid*|wechsl*|entfolg*)',
    '(kann|könnte|kann ich) nicht ~2 (leben|sein) ohne (deine?n?|seine?n?|ihre?n?|das|den|die|meine?n?) ~3|ohne (deine?n?|seine?n?|ihre?n?|kaffee|meine?n?) ~1 (geruch|duft|lachen|lächeln|stimme|parfüm|kaffee|essen|umarmung*|witze|küsse|nachrichten|pulli|handy)? ?(kann|könnte) ~1 nicht ~1 (leben|sein)',
    '(sterbe|sterben|würde (sterben|töten|morden)|töten|morden|sterben) ~1 für (deine?n?|diese?n?|einen?|ein|eine|mamas|omas|den|die|das) ~2|(könnte|kann|würd|würde) ~2 (ewig|für immer) schlafen',
    '(handy|akku|laptop|auto|liebe|beziehung|internet|wlan|chat|gruppe|pflanze|kaktus) ~3 (gestorben|tot|stirbt|leer)|(unsere|diese) (geschichte|beziehung|liebe|zeit)|(vermiss*|fehlst|liebe) ~4 (atmen|luft)',
    '(fast|beinahe) ~4 (laster|auto|lkw|bus) ~3 (erwischt|überfahren|angefahren)|(laster|auto|lkw|bus|radfahrer) ~2 (fast|beinahe) ~2 (erwischt|überfahren|angefahren)|(gott sei dank|zum glück) ~2 (nichts passiert|nochmal gut)',
    '(letzte|letzter|letzten) (nacht|abend|tag|woche|morgen) ~2 (in|im|an|vor|mit|bei|hier in) ~2 (berlin|hamburg|münchen|wohnung|schule|uni|arbeit|urlaub|umzug|wg|semester|hotel|büro|stadt|ferien)|(wenn du (das|dies) liest) ~2 (bin ich|sitz) ~3 (zug|flieger|flugzeug|arbeit|unterwegs|bahn|weg zur|schlaf)',
    '(meine|deine) (mutter|mama|chefin|frau|freundin|schwester) bringt mich um|(mein|der) (chef|vater|mann|freund|bruder) bringt mich um|(angst|bammel) ~3 (ihm|ihr) (schreib*|anruf*)|(rückfällig|rückfall) ~4 (geschrieben|ihm|ihr|geraucht|zigarette|schokolade|angerufen|gestalkt)',
    '(andere|anderen) seite (vom|von der|des|der) (bahnhof|straße|fluss*|berg*|stadt|tunnel*|prüfung*|see)|(kuchen|rezept|essen|braten|prüfung) ~3 (mache|backe|koche)',
    '(nehmen|füttern|gießen|aufpassen|nimmt|füttert|gießt) ~4 (urlaub|wochenende|dienstreise|verreis*)|(wer|kannst du) ~5 (katze|hund|pflanzen|blumen) ~4 (urlaub|wochenende|verreist|weg bin im)',
  ],
  heard: {
    burden: [
      `(ich|bin|falle|fühle|fühl|sei|war) ~4 (last|ballast|klotz am bein|belastung|bürde|parasit|schmarotzer|nervensäge|störfaktor|problem) ~3 (für|von|den|meiner|meine|alle|allen|anderen)? ~1 (${ALL}|gesellschaft)|(zieh*|reiß*|mache?|mach) ~2 ${ALL} ~4 (runter|in den abgrund|kaputt|das leben schwer|nur sorgen|unglücklich)|ich (koste|kost|mache|mach|bereite|bin) ~3 (nur|bloß) ~2 (geld|kummer|sorgen|ärger|arbeit|probleme|im weg|eine last|zur last)|${ALL} ~3 (wegen mir|meinetwegen) ~3 (leiden|leidet|kaputt|unglücklich|verzicht*)|will ~2 (keinem|niemandem) ~1 (mehr )?zur last`,
    ],
    betterWithout: [
      `ohne mich ~5 (besser|leichter|glücklicher|einfacher|ruhiger|freier|froh|erleichtert|gut|frieden)(?! ~3 (gefunden|weg))|(${ALL}|es|alles|leben) ~4 (besser|leichter|glücklicher|einfacher|froh|erleichtert|befreit|gut) ~2 (dran )?(ohne mich|wenn (es mich nicht|${GONE}))|wenn ${GONE} ~4 (besser|leichter|froh|erleichtert|aufatmen|glücklich*|einfacher|ruhe)|(gefallen|dienst) ~3 (tun|täte|täte ich|tue) ~4 (tot|verschwinde|sterbe|weg|nicht mehr)|(welt|erde) ~3 besser ~2 ohne (mich|leute wie mich|menschen wie mich)`,
    ],
    yourProblem: [
      '(bald|nicht mehr lange|demnächst|ab morgen|nach (heute|morgen|diesem)|in ein paar tagen|lange nicht mehr|dann) ~3 (ihr|du|sie|ich|euch|dir|keiner|niemand) ~5 (los|sorgen|gedanken|problem|kümmern|ärgern|aushalten|ertragen|zur last|stören|nerven|belästigen|ruhe vor mir|frei von mir)|(müsst|musst|muss|braucht|brauchst) ~2 (euch|dir|sich|dich|ihr|du|mich|keiner) ~3 (um mich|mich|meinetwegen|mit mir) ~2 (keine|nicht)? ~2 (sorgen|gedanken|mehr (ertragen|aushalten|kümmern|sehen)|kümmern|herumschlagen|plagen) ~1 (mehr|machen|bald)|(werde|bin|falle) ~2 (niemandem|keinem|euch|dir) ~2 (mehr )?(zur last|im weg|auf die nerven)',
    ],
    unnoticed: [
      `(niemand|keiner|wer|kein mensch|keinem|niemandem|es würde|bis) ~4 (merk*|bemerk*|auffall*|auffällt|vermiss*|finde*|fehl*|trauer*|wein*|interessier*|kümmer*|fände|such*) ~6 (tot|sterbe|stürbe|weg|verschwunden|verschwände|leiche|nicht mehr|wochen|umbring*|gestorben|riecht|geruch)|(tot|sterbe|stürbe|verschwinde|verschwunden|weg bin|gestorben|umgebracht) ~5 (niemand|keiner|wer|keinem|wochen|tage) ~3 (merk*|bemerk*|auffall*|vermiss*|finde*|wein*|interessier*|gefunden|fällt|trauer*)`,
    ],
    forgotten: [
      `(niemand|keiner|alle|wer|ihr|bald) ~4 (erinner*|vergess*|denk*|vergisst) ~5 (wenn ${GONE}|dass (es )?mich ~2 (gab|gegeben)|ich (je )?(gelebt|existiert|da war)|mich geben|nie gegeben)|(tut|tu|als|so als) ~3 (es mich nie|hätte es mich|nie existiert|nie gegeben|nie gelebt|nie geboren)|(vergesst|löscht) mich ~1 (einfach|alle|bitte)|(behaltet|behalt) mich ~1 (in (guter )?erinnerung|so wie)`,
    ],
    sorryThen: [
      `(wenn|falls|sobald|erst wenn) (${GONE}|ich mich umgebracht) ~4 (wirst|werdet|tut|merkst|bereu*|wein*|merkt|begreif*|versteh*|schuld*|leid|freu*|heulst)|(bereuen|leidtun|leid tun|begreifen|weinen|merken|heulen|verstehen) ~3 (wenn|erst wenn|sobald) ${GONE}|(an|vor|auf|neben) (meinem|meinen|mein) (grab|sarg|grabstein)`,
    ],
    noFuture: [
      '(zukunft|morgen|nächste[sn]? jahr|vor mir|übermorgen|alles danach|mein weg) ~4 (schwarz|leer|dunkel|nichts|leere|dunkelheit|wand|loch|existiert nicht|gibt es nicht|ohne mich)(?! ~2 (mit (ihm|ihr|dir)|für uns))|(keine|sehe keine|ohne|hab keine|gibt keine|keinen|kein) (zukunft|ausweg|morgen|licht|perspektive|weg) ~1 (mehr )?(für mich|vor mir|in meinem leben|in sicht|für jemanden|am ende|nirgends)|(stelle|sehe|kann) ~2 mich ~3 (nicht|nirgends|kein) ~3 (alt|leben|nächstes jahr|in (einem|zehn|fünf)|lebend|mit (dreißig|vierzig|\\d\\d)|morgen)|(mache|plane|mach|schmiede) ~1 keine (pläne|zukunft) mehr ~2 (lohnt|brauch|weil|nicht|ohnehin)?',
    ],
    deadline: [
      '(das|die ~1|diese ~1|es|all das|das alles|meine ~1) (brauche|brauch|benötige) ich (bald|demnächst|dann|sowieso bald|ja bald) ~2 (nicht mehr|nie mehr|nimmer)(?! ~5 (du kannst|kannst|umzug|zieh*|neu*|job|schule|auto|haben|willst|verkauf*))',
      '(nach|ab|vorbei ist|bis) (heute|morgen|freitag|montag|dienstag|mittwoch|donnerstag|samstag|sonntag|weihnachten|dem wochenende|dieser (woche|nacht)|diesem (wochenende|monat)|meinem geburtstag) ~3 (nichts|alles|das|ich|ist) ~4 (mehr|egal|vorbei|überstanden|wichtig|ruhe|frei|geschafft|zu ende|aus|wehtun)(?! ~4 (prüfung|klausur|umzug|arbeit|auto|urlaub|du kannst|schule|feierabend|schicht))|(brauch|brauche|benötige) ~3 (nicht mehr|nichts mehr|keine? ~1 mehr) ~3 (wo ich (hingehe|hin gehe)|dort wo|bald|danach|sowieso|dann)?(?! ~5 (du kannst|umzug|zieh|neu|job|schule|auto|haben|gewachsen|kaufen))|(lohnt sich nicht|wozu noch|unnötig|sinnlos) ~3 (kaufen|planen|buchen|bezahlen|verlängern|sparen) ~4 (nicht mehr (da|leb)|tot|weg)?',
    ],
    notThere: [
      '(rechnet|rechne|plant|plan|zählt|zähl|wartet|plane) ~3 (mich|mit mir|auf mich) ~2 (nicht|nicht mehr|nimmer) ~6 (nicht mehr|tot|weg|leb|da|ein|gibt|bis dahin)|(werde|werd|bin|erlebe|erleb|schaffe|überlebe|feiere|feier|wird) ~4 (nicht mehr|nicht|nie|kein|keine|keinen) ~3 (da sein|erleben|erleb|am leben|leben|existieren|hier sein|da|alt|feiern|bis (dahin|weihnachten|zum|ostern|sommer)|geburtstag|weihnachten|sommer|frühling|hochzeit|enkel)(?! ~3 (stadt|büro|arbeit|zu hause|lust|party|berlin))|(bis|zu) (dahin|weihnachten|deinem (geburtstag|hochzeit)|zum (sommer|frühling)|nächstes jahr|nächstem jahr|ostern|silvester) ~2 (bin|lebe|gibt|werde) ~1 (ich|es mich) ~2 (nicht mehr|weg|tot|längst)(?! ~2 (in (der|berlin)|im büro|zu hause|hier in))|(mein|das|meine) (mein )?letzte[rs]? (geburtstag|weihnachten|sommer|winter|silvester|frühling|ostern)(?! ~2 (in|mit|bei|an|auf|als|vor))',
    ],
    storyOver: [
      '(meine|mein|diese) (geschichte|leben|weg|buch|reise|zeit|kapitel|weg|lebensweg) ~2 (endet|zu ende|hört (hier )?auf|ist (aus|vorbei|um|abgelaufen|abgeschlossen)|vorbei|geht zu ende|zuende)( (hier|jetzt|heute|bald))?(?! ~3 (firma|mit (ihm|ihr|dir)|schule|beziehung))|(hier|das war|so) (endet|war|ist) (es|meine|mein|das ende) ~1 (geschichte|leben|weg|reise|mein leben|für mich|meiner|meines)|(letzte (seite|kapitel)|schlusspunkt|schlussstrich|ende|schlussakt) ~2 (meines lebens|meiner (geschichte|existenz)|unter (mein|das) leben|hinter (mein|das) leben)|(ein|dem|meinem|allem|meinem leben) (leben |alles )?(ein )?ende (zu )?(setzen|machen|bereiten)(?! ~2 (streit|beziehung|diskussion))',
    ],
    cantHold: [
      '(glaube|glaub|denke|weiß|schaffe|schaff|überlebe|überleb|überstehe|übersteh|halte|halt|packe) ~5 (nicht|kaum|keinen|keine) ~4 (nacht|morgen|überleb*|übersteh*|durchhalt*|bis (morgen|montag|weihnachten)|tag mehr|aushalt*|winter|woche|schaffe|heute|lange|durch)(?! ~3 (prüfung|film|party|arbeit|feier|kino))|(keinen|kein|keine|nicht noch (einen|eine)|noch einen) ~1 (tag|nacht|stunde|minute|woche|morgen) ~1 (mehr|länger) ~3 (aus|leben|ertragen|durch|überleben|schaff*|ertrag*)?(?! ~2 (ohne|mit))|(keine|keinen|kaum) ~1 (kraft|energie|kräfte|mut|willen|lebenswillen|lebensmut) ~1 (mehr )?(zu|zum|für|um zu) ~2 (leben|weiterleben|weiterzuleben|weiterzumachen|weitermachen|atmen|kämpfen|aufzustehen|überleben|existieren)|(einfach )?(loslassen|mich fallen lassen) ~1 (für immer|und (weg|fallen|sterben|gehen)|vom leben)|lebenswillen? (verloren|mehr)',
    ],
    lastTime: [
      '(ein|das) letztes mal ~6 (bevor ich (gehe|sterbe)|dann (bin|kann|geh) ich|und dann ~2 (schluss|ruhe|vorbei|gehen))|(gesehen|sehen|ans meer|umarm*|besuch*|gegessen|gehört|angeschaut|gefahren|war|küss*|geh*) ~6 (ein|zum) letzte[sn] mal(?! ~4 (vor dem umzug|zusammen|vor der|dann blockiert))|(ein|zum) letzte[sn] mal ~4 (gesehen|sehen|umarm*|besuch*|gegessen|gehört|angeschaut|das meer|die sonne|alle)(?! ~3 (vor dem umzug|zusammen|vor))|(heute|das|heut|dies|morgen) ~1 (ist|wird|war) ~1 (meine|mein) letzte[rs]? (nacht|abend|tag|mahlzeit|essen|morgen|sonnenaufgang)(?! ~3 (in|im|an|auf|bei|mit|vor|hier))|(letzte|letzten|letztes) (mahlzeit|essen|abendessen|stunden|tage|nacht) ~1 (meines lebens|auf (dieser )?(erde|welt)|am leben|als lebender|im leben)|henkersmahlzeit',
    ],
    farewell: [
      '(verabschied*|abschied|lebewohl|auf wiedersehen sagen|tschüss sagen) ~3 (von (allen|euch|der welt|dem leben|meinen|meiner|euch allen|jedem)|für immer|nehmen|euch allen|solange)(?! ~4 (arbeit|büro|urlaub|umzug|schule|reise|kollegen|feier|verein|job))|(leb|lebt|machts|macht es) (wohl|gut) ~1 (welt|alle|zusammen|für immer|ihr lieben|mama|papa)(?! ~2 (bis morgen|bis bald|bis montag))|danke (euch )?für alles ~6 (leb*|wohl|verzeih*|ich gehe|ohne mich|passt auf|es tut mir leid|seid glücklich|hab euch lieb|kann nicht mehr|geschafft)|(gebt|gib|macht|mach) ~3 (keine schuld|keine vorwürfe|nicht die schuld)(?! ~3 (trennung|verspätung))|(niemand|keiner) ~1 (ist|hat|trägt) ~2 schuld ~2 (daran|dran|an meinem)?|(weint|wein|trauert|trauer) nicht ~2 (um mich|wegen mir|wenn)|(es tut mir leid|verzeiht|verzeih|sorry) ~1 (mama|papa|alle|kinder|euch|an alle|leute) ~4 (nicht mehr|schaff|stark|gehe|aufgegeben|versucht|kann|müde|adieu)|(hab|habe|hatte) euch ~2 (lieb|geliebt) ~4 (leb|wohl|nicht mehr|verzeih|gehe|ende|tut mir leid|für immer)',
    ],
    nextLife: [
      '(wir sehen uns|sehen uns|treffen uns|bis dann|warte auf (euch|dich)|man sieht sich|sehe (euch|dich)) ~2 (auf der anderen seite|im nächsten leben|in einem anderen leben|im himmel|im jenseits|drüben|da oben|in einer anderen welt)(?! ~1 (vom|von der|des|der straße))|(im|in einem|in meinem) (nächsten|anderen) leben ~6 (besser|verzeih|glücklich*|dieses|nicht dieses|wieder|mehr glück|versuch*)|(dieses leben|das leben) ~3 (nichts für mich|verpfuscht|verloren|gescheitert|ist gelaufen|vorbei) ~4 (nächste|anderes|wiedergebor*)?|(wiedergeboren|neu geboren) (werden )?(als|und)',
    ],
    forgive: [
      '(verzeiht?|verzeihung|vergebt?|entschuldig*|tut mir leid|sorry|vergib) ~3 (was|für das was|das was) ich ~3 (tue|tun|vorhabe|machen|mache|antue|tun muss|machen werde|mir antue)(?! ~2 (gesagt|sagen))|(verzeiht?|vergebt?|tut mir leid|entschuldig*|sorry) ~2 (dass ich) ~3 (gehe|gehen muss|nicht (stark|stärker|durch|mehr|geschafft)*|aufgebe|aufgegeben|euch (verlasse|im stich|allein)|so schwach|zu schwach|feige|schon gehe|nicht mehr kann|mich verabschied*)(?! ~3 (heim|früher|party|feier|pünktlich))|(gott|herr) ~2 (verzeih|vergib|vergebe|sei mir gnädig|nimm mich auf)',
    ],
    letters: [
      '(briefe?|zettel|umschläge?|videos?|nachrichten?) ~5 (für (jeden|alle|meine|euch|mama|papa|meinen)|für jeden einer|auf dem (tisch|schreibtisch|nachttisch)|in der (schublade|kommode)|unter dem kissen|zum abschied|an (jeden|alle|meine) ~1 (geschrieben|eltern|kinder|familie))(?! ~4 (weihnacht|bank|finanzamt|geburtstag|post))|(geschrieben|schreibe|schrieb|hinterlass*|aufgenommen|hinterleg*|fertig|verfasst) ~3 (briefe?|zettel|videos?) ~2 (an|für|zum) (jeden|alle|meine|abschied|mama|papa|euch|die)|abschiedsbriefe?|abschiedsvideos?|abschiedsnachricht*|abschiedszeilen',
    ],
    byThen: [
      '(wenn|sobald|falls|bis) (du|ihr|jemand|sie|man) ~2 (das|dies|diese zeilen|diese nachricht|den brief|meinen brief|den zettel|es|mich) ~1 (hier )?(liest|lest|bekommst|bekommt|findest|findet|siehst|seht|hörst|aufwachst) ~3 (ist|bin|hab|werde|habe) ~2 (es|ich|alles|mich)? ~4 (passiert|vorbei|tot|weg|zu spät|nicht mehr|geschafft|getan|erlöst|frei|fort|ende)(?! ~4 (zug|flieger|flugzeug|arbeit|berlin|schule|urlaub))',
    ],
    givenAway: [
      '(verschenk*|verschenkt|verteil*|hergegeben|weggegeben|vermach*|gespendet|abgegeben|verkauft) ~3 (meine|mein|meinen|alles|meiner) ~6|(meine|mein|meinen|alle meine) ~2 (sachen|klamotten|bücher|gitarre|schmuck|platten|sammlung|ersparnisse|möbel|spiele|auto|fahrrad|instrumente?|habe|besitz) ~4 (verschenk*|verteilt|weggegeben|verkauft|vermacht|gespendet) ~5 (brauch*|nicht mehr|andenken|freunde|damit|wo ich)?(?! ~4 (umzug|zieh|neu|platz|flohmarkt|ausmisten|minimal))|(kannst|könnt|darfst|soll|kann) ~1 (meine|meinen|mein) ~3 (haben|behalten|nehmen) ~4 (brauch*|nicht mehr|wenn ich)(?! ~3 (umzug|zieh|neu|gekauft))|(aufgeräumt|ausgemistet|ausgeräumt|geputzt) ~4 (damit (ihr|keiner|niemand|es)|es euch leichter|niemand (muss|arbeit))',
    ],
    pets: [
      `(hund|katze|katzen|kater|hunde|hasen?|vogel|papagei|hamster|haustiere?|tiere|pflanzen) ~5 (wenn|falls|sobald) ${GONE}|(nimm*|nehmen|nimmt|kümmer*|sorgt?|zuhause|platz|gefunden|aufnehmen|adoptier*|abgegeben) ~5 (meinen?|mein|meine[rnm]?|den|die) ~1 (hund|katze|katzen|kater|hunde|hase|vogel|haustiere?|tiere) ~6 (nicht mehr (da|bin|leb)|nichts mehr hält|gehen kann|tot|für immer|ohne mich)|(hund|katze|kater|tiere) ~4 (versorgt|untergebracht|gutes zuhause|in guten händen) ~5 (gehen|hält|nichts|bereit|ruhig|jetzt kann)`,
    ],
    entrusted: [
      `(kümmer*|pass*|sorg*|achte*|schau*|schütz*|umarm*|sei|seid) ~5 (${FAMILY}|sie|ihn|auf einander|aufeinander|um sie|um ihn) ~3 (wenn|falls|sobald|nach) ${GONE}|(wenn|falls|sobald) ${GONE} ~4 (kümmer*|pass*|sag*|sorg*|umarm*|wein*|leb*|versprich|versprecht|mach*|nehmt|nimm)|(versprich|versprecht|schwör) ~2 dass ~5 (kümmer*|aufpass*|sorg*|beschütz*)|(kinder|mama|schwester|bruder|tochter|sohn|kleinen) ~3 (guten händen|besser aufgehoben|ohne mich klar|gut versorgt) ~4`,
    ],
    tellMother: [
      `(sag|sagt|sage|erklär*|richte*) ~1 (meine[rnm]?|der|den|ihr|ihm|ihnen|mama|papa) ~3 ((${FAMILY}) )?(dass |es |sie |er )?~3 (nicht ~1 (ihre|seine|deren) schuld|nichts dafür|nicht schuld|lieb* habe|liebe|geliebt habe|leid tut|verzeih*|nicht mehr leide|schuld ist|keine schuld)|(falls|wenn) ~2 (mir|mit mir) ~2 (etwas|was) ~1 (passier*|zustöß*|geschieht|geschehen sollte|ist)|(nicht|nie) ~2 (eure|deine|niemandes) schuld ~4 (dass ich ~2 (gehe|nicht mehr|sterb*|tot|aufgeb*|leben)|ich (hab|bin) ~2 (müde|entschieden))`,
    ],
    affairs: [
      '(mein|das|ein|mein letztes) testament(?! ~3 (von|meines|opa|oma))|(alles|meine (angelegenheiten|papiere|schulden|finanzen|unterlagen|sachen|konten)|papiere|schulden|versicherung) ~3 (geregelt|geordnet|in ordnung|bezahlt|erledigt|abbezahlt|sortiert|geklärt|beglichen) ~5 (gehen|damit|niemand|keiner|wenn|bereit|familie|weg|ruhe|zeit|kann ich|jetzt)(?! ~3 (urlaub|umzug|steuer|reise))|(lebensversicherung|versicherung) ~5 (selbstmord|suizid|tot|tod|sterbe|zahlt|familie)|tot mehr wert',
    ],
    passwords: [
      '(passwörter|passwort|pin|pins|zugangsdaten|kontodaten|schlüssel|konten|logins) ~6 (wenn|falls|umschlag|schublade|damit|für (meine|meinen|mama|euch|später|danach)|aufgeschrieben|notiert|hinterlegt) ~6 (weg bin|nicht mehr|tot|mir was|mir etwas|passiert|braucht|brauchen|mama|eltern|schwester|bruder|danach|familie|später)(?! ~3 (urlaub|wlan|netflix|verreis))',
    ],
    funeral: [
      '(auf|bei|zu|nach|an) meine[rm]? (beerdigung|begräbnis|trauerfeier|bestattung|beisetzung)|(meine[rn]?|mein) (beerdigung|begräbnis|trauerfeier|asche|grab|sarg|grabstein|urne|leichnam|leiche|todesanzeige|nachruf|einäscherung|bestattung)|(will|möchte|möcht|wünsche|bitte) ~3 (verbrannt|eingeäschert|beerdigt|begraben|beigesetzt|verstreut) ~1(werden)?|(wenn|beim) ihr mich (begrabt|beerdigt|verbrennt)|(begrabt|verbrennt|beerdigt) mich',
    ],
    promise: [
      `(warte|warten|halte|halt|durchhalten|bis|versprochen|wenn|sobald) ~4 (meine|mein|meinen|die) ~1 (${FAMILY}|hund|katze) ~4 (tot|gestorben|stirbt|nicht mehr|groß|erwachsen|aus dem haus|weg ist|gegangen|sterben) ~6 (gehen|gehe|frei|folge|nach|ich auch|darf|kann ich|mach schluss|dran)|(versprochen|geschworen) ~5 (mir nichts anzutun|mich nicht umzubringen|es nicht zu tun|am leben zu bleiben|mich nicht zu|nichts anzutun|nicht zu springen)`,
    ],
    onlyFor: [
      `(wenn|wäre|ohne|hätte ich nicht|gäbe es|wären) ~2 (meine|mein|meinen|der|die|das|nicht|es) ~2 (${FAMILY}|hund|katze|baby|tiere) ~2 (nicht )?(wäre|wären|gäbe|hätte)? ?(wäre|wär|würde|hätte|gäb|gäbe) (ich|es mich|mich) ~2 (längst|schon|nicht mehr|nicht|tot|weg)(?! ~3 (gekündigt|weggezogen|in dieser stadt|bei ihm))|(einzige|einziger|einziges|nur noch) ~2 (grund|mensch|sache|halt|wegen|was mich) ~4 (lebe|leben|noch da|am leben|hält|noch hier|weiterlebe|atme|abhält)(?! ~2 (in dieser (stadt|firma)))|ich (lebe|leb|bin|bleibe) ~2 (nur|bloß|noch) ~1 (wegen|für) (meine[rnm]?|meinem|den|die|der|ihr|ihm|ihn)(?! ~1 (arbeit|job|chef))`,
    ],
    sleepForever: [
      `(${WANT}) ~4 (schlafen|einschlafen|augen (zumachen|schließen)|hinlegen|wegdämmern|einzuschlafen|schlaf*) ~4 (für immer|ewig|und (nie|nicht|niemals) ~2 (auf*|wach*)|und nie mehr|nie (mehr|wieder)|ohne (je )?(wieder )?aufzuwachen|bis in alle|endlos)(?! ~2 (gemütlich|sonntag|samstag))|(ewige[rn]?|endlose[rn]?) (schlaf|ruhe)|(schlaf|ruhe) (ohne (erwachen|aufwachen|ende)|aus dem man nicht)|für immer (schlafen|einschlafen|die augen)`,
    ],
    noWaking: [
      '(hoffe|hoff|bete|wünsche|wünsch|wünschte|bitte|flehe|möchte|will|hoffentlich) ~6 (nicht|nie|kein|keinen) ~3 (aufwach*|wach* (werde|auf)|aufzuwachen|wach werden|morgen (mehr|gibt)|morgen kommt|augen auf|aufwache)(?! ~3 (baby|kind|kater|verspätet))|(aufgewacht|wach geworden|aufwachen|wache auf|wach auf) ~3 (enttäuscht|enttäuschung|leider|schon wieder|immer noch am leben|wieder am leben|strafe|qual|wein*|fluch)(?! ~3 (verkatert|zu spät|früh|neben))|im schlaf (sterben|gehen|einschlafen|sterbe|gestorben)',
    ],
    vanish: [
      `(${WANT}) ~4 (verschwinden|weg sein|weg|ausgelöscht|mich auflösen|mich in luft auflösen|verblassen|nicht mehr da sein|ausradiert|gelöscht|untergehen|zu staub|versinken|fort sein) ~3 (für immer|von (dieser|der) (welt|erde|bildfläche)|aus (dieser|der) welt|spurlos|komplett|endgültig|und nie|ganz|vollständig|für ewig|auf ewig|ohne (eine )?spur|als hätte|ins nichts)(?! ~3 (wochenende|woche|tage|insta|deinem leben|seinem leben))|(spurlos|endgültig|für immer|komplett|von (dieser|der) (welt|erde)|vom erdboden) (zu )?(verschwinden|weg sein|auflösen|ausgelöscht|fort sein|verschluckt)(?! ~2 (aus (deinem|seinem|ihrem)|von insta))|(erde|boden|meer) ~1 mich ~1 (verschluckt|verschlingt|verschlucken) ~1 (für immer|würde)`,
    ],
    stopExisting: [
      `(aufhören|aufzuhören|hören auf|höre auf) ~1 (zu )(existieren|sein|leben|atmen)|(will|möchte|mag|kann|wollte) ~2 (nicht mehr|nimmer|nicht länger|einfach nicht) ~1 (existieren|leben|sein|da sein|atmen|auf der welt sein|am leben sein|weiterleben)(?! (mit|bei|in (dieser|der|einer)|so mit|hier in|zusammen|ohne|dein|sein|mein|die|der|das|allein))|(dasein|existenz|existieren|am leben sein) ~2 (tut weh|ist (ein fehler|sinnlos|unerträglich|zu viel|eine last|eine qual)|hat keinen|schmerzt|ermüdet)|(nicht mehr|nie) (existieren|sein) (müssen|dürfen)`,
    ],
    stopAll: [
      `(${WANT}|dass|soll|lass) ~4 (alles|das alles|es|der schmerz|die schmerzen|das leid|der lärm|die stimmen|mein kopf|dieser (schmerz|albtraum)|das) ~3 (aufhört|aufhören|endet|vorbei ist|vorbei|ein ende|verstummt|stoppt|ende|ruhig wird|still (wird|ist)|endlich aufhört) ~3 (für immer|endgültig|ein für alle mal|endlich|für ewig|heute|auf ewig|hat|für immer aufhören)(?! ~3 (streit|zwischen uns|prüfung|bauarbeit))|(mach|mache|machen|bereite) ~3 (schluss|ein ende|dem ein ende) ~2 (mit (allem|dem leben|mir|meinem leben)|für immer|ein ende|endgültig)(?! ~3 (ihm|ihr|dir|uns|rauchen|beziehung))|(schluss mit allem|mit allem schluss|allem ein ende|meinem leid(en)? ein ende|der qual ein ende)|(ich|endlich) ~2 (beende|beenden) ~1 (es|alles|das alles|mein leben|das ganze|meine qual)( (heute|jetzt|für immer|endgültig|bald))?(?! ~2 (zwischen|mit (ihm|ihr|dir)))`,
    ],
    leaveWorld: [
      '(bringe|bring) ~1 mich ~3 um(?! ~2 (lachen|arbeit))|(nehme|nehm|nehmen) ~2 (mir )?~3 das leben',
      '(verlasse|verlassen|gehe|gehen|abschied|verabschied*|abtreten|scheide|scheiden|raus|weg|aussteigen|abhauen|flüchten) ~2 (von|aus|diese|dieses|dieser|diesem|die|dem|der) ~1 (welt|erde|leben|planeten|dasein|irdischen)(?! ~2 (geschichte|bühne|der (musik|reichen)|meines lebens war))|(welt|leben|erde) ~1 (verlassen|verlasse|adieu|den rücken|lebewohl|aufgeben|zu verlassen)(?! ~2 nicht)|(löffel abgeben|abnippeln|ins gras beißen|den löffel|radieschen von unten|abkratzen|krepieren|über den jordan|den abgang machen|abdanken für immer|game over für mich|mich (ausloggen|abmelden|abschalten|ausschalten|deinstallieren|löschen|wegmachen|ausknipsen)|reset knopf drücken|aus dem leben (scheiden|treten)|freitod|mich erlösen|stecker ziehen|lichter aus für immer|das licht für immer|mir die kugel|den strick nehmen)(?! ~3 (handy|auto|computer|lachen|insta|facebook|arbeit))',
    ],
    joinDead: [
      `(zu|bei|mit|folge|folgen|wiedersehen|treffen|sehen|umarmen) ~1 (meine[rnm]?|ihr|ihm|dir|der|den) ~1 (${FAMILY}|freund|freundin|hund|katze|baby|oma|opa|bruder)? ~5 (im himmel|tot ist|gestorben|seit ~2 (jahren|monaten|wochen) tot|verstorben*|im jenseits|da oben|im grab|drüben|der ist ~4 tot|die ist ~4 tot|nicht mehr lebt)(?! ~3 (zuschau|stolz|wacht))|(bald|endlich|will|möchte|werde|wär|gleich) ~3 (bei|mit|zu) (meine[rnm]?|ihr|ihm|dir) ~1 (verstorbenen|toten|seligen) ~1|(ihm|ihr|ihnen|dir) (in den tod|ins grab|nach oben|in den himmel) folgen|(in den himmel|nach oben) zu (oma|opa|mama|papa|meine[rmn]?|ihr|ihm)`,
    ],
    envyDead: [
      '(beneide|neid*|neidisch|eifersüchtig|glücklich wer|gut haben|tausch*|glückspilz*) ~4 (toten?|verstorben*|gestorben|die schon (tot|weg|gegangen)|leichen?|friedhof|im grab|tot sind|nicht mehr (leben|da)|ruhen|erlöst)|(toten|verstorbenen|die gestorben) ~4 (beneide|neid*|gut haben|glück|habens gut|haben es gut|ruhe und ich)|(hätte|warum (nicht|war es nicht|konnte es nicht)|wäre) ~2 (ich|mich) ~2 (sein sollen|treffen sollen|sterben sollen|statt|an (seiner|ihrer) stelle|gestorben wär|tot sein)',
    ],
    alreadyDead: [
      '(innerlich|schon|längst|seit jahren|eigentlich|in mir) ~3 (tot|gestorben) ~5 (körper|nur noch|hülle|begraben|atmet|warte|beerdig*|rest|folgt|fehlt)?(?<!(handy|akku|er|sie|opa|oma|hund|liebe|beziehung) ~4)|(wandelnde|lebende|atmende) (leiche|tote[rn]?|hülle)(?! ~2 (serie|film|staffel|vor dem kaffee))|(nur noch|bloß noch) ~2 (hülle|körper|leere hülle|zombie)( (da|übrig|der atmet))?',
    ],
    deathPeace: [
      '(tod|sterben|tot sein|totsein|suizid|grab|nicht mehr sein) ~3 (wäre|ist|scheint|klingt|wirkt|fühlt|wird|würde|erscheint|kommt) ~4 (ruhe|frieden|erlös*|befrei*|ausweg|lösung|besser|trost|tröst*|schön|leicht*|freund|einzige|verlockend|angenehm|süß|heimkommen|geschenk|pause)(?! ~2 (film|serie|spiel))|(einzige[rsn]?|letzte[rsn]?|beste[rsn]?) (ausweg|lösung|ruhe|weg|frieden|erlösung|option|möglichkeit|rettung|trost) ~4 (tod|sterben|tot|umbring*|suizid|gehen|nicht mehr (leben|sein)|grab|ende zu)|(denke|träume|fantasiere|sehne|stelle mir|male mir|nachdenk*|grüble) ~3 (vom|an den|ans|über|nach dem|den|meinen|aufs|daran) ~1 (tod|sterben|eigenen tod|suizid|selbstmord|springen|nichts|wie ich sterbe|mich umzubringen)(?! ~3 (meines|meiner (oma|mutter)|film|hund))',
    ],
    noFear: [
      '(keine|nicht mehr|nicht|kein bisschen) ~2 (angst|fürcht*|schreck*|bange) ~2 (vor )?(dem |vorm |den )?(tod|sterben|tot zu sein|zu sterben)|(tod|sterben) (macht|schreckt|ängstigt|jagt) mi(r|ch) ~1 (keine|nicht|nicht mehr|keinen)|(angst|mehr angst) ~1 (vorm|vor dem) (leben|weiterleben|aufwachen|weitermachen)|mehr angst (zu leben|weiterzuleben|am leben)',
    ],
    indifferent: [
      '(egal|gleich|wurscht|gleichgültig|schnuppe|einerlei|macht keinen unterschied|spielt keine rolle) ~4 (ob|wenn) ~2 (ich )?~2 (leb*|sterb*|tot|aufwach*|draufgeh*|überleb*|lebendig|krepier*|umkomm*)(?! ~2 (allein|in|hier|mit))|(leben|tot|sterben|lebendig) (oder|und) (tod|sterben|tot|lebendig|leben|nicht leben) ~4 (egal|gleich|wurscht|einerlei|unterschied|dasselbe)',
    ],
    accident: [
      '(hoffe|hoff|wünsch*|wär schön|wäre schön|hätte nichts|würde nicht stören|mir recht|bete|am liebsten|hoffentlich|gut wenn|egal wenn|manchmal|schön wenn|erleichtert) ~5 (auto|laster|lkw|bus|zug|flugzeug|blitz|bahn|unfall|bombe|aufzug|dach|ziegel|meteorit|irgendwas|jemand|bremsen|kugel|herzinfarkt|bagger) ~4 (überfähr*|überfahren|erwischt|erfasst|mitnimmt|umbringt|tötet|abstürzt|erschlägt|trifft|rammt|versagen|versagt|kommt|umfährt|totfährt|plattmacht|explodiert)(?! ~3 (gott sei dank|zum glück|pünktlich|endlich der bus))|(über die (straße|kreuzung)|straße|fahre|fahr|geh*|lauf*) ~4 (ohne (zu schauen|zu gucken|hinzu*|helm|gurt|zu bremsen)|nicht (hin|schaue|gucke|bremse)|augen zu) ~6 (hoff*|vielleicht|auto|egal|erwisch*|passier*|mal sehen|erledigt|überfähr*|wird schon|tod)',
    ],
    illness: [
      '(hoffe|wünsch*|hätte gern|wär gut|am liebsten|bete|lieber|wäre besser|warum nicht|hoffentlich|beneide) ~5 (krebs|tumor|unheilbar*|tödliche krankheit|herzinfarkt|schlaganfall|leukämie|etwas tödliches|aneurysma|endstadium)|(abgesetzt|setze|nehme|nehm|weigere|verweiger*|abgebrochen|breche|lehne|aufgehört) ~3 (mein|meine|die|das|den|keine|kein) ~1 (insulin|medikamente|behandlung|therapie|chemo|dialyse|herztabletten|tabletten gegen) ~5 (soll|sterb*|lass*|lauf*|ende|vorbei|egal|nicht mehr leben|tod|schluss|passieren|hole)|(gutartig|gesund|kein krebs|nichts schlimmes|heilbar) ~4 (enttäusch*|traurig|schade|leider|gewein*)',
    ],
    killMe: [
      '(kann|könnte|jemand|irgendwer|bitte|soll|gott|irgendjemand|wenn|möge) ~4 (mich|mir) ~3 (erlös*|erschieß*|umbring*|umbringt|töten|tötet|abknall*|eine kugel|den gnaden*|überfahren|einschläfern|abstechen|vergiften|kaltmachen|zu sich holen|endlich holen)(?! ~2 (lachen|witz|chef|mutter))|(erschießt|erschieß|tötet|töte|erlöst|erlös|bringt|bring) mich ~2 (bitte|doch|einfach|um|jetzt|endlich|jemand|von)(?! ~2 (lachen|nach hause|zum|zur|lol))|(gott|herr|himmel|tod|sensenmann) ~2 (hol|nimm|hole|lass|erlöse|ruf) mich ~1 (endlich|zu dir|sterben|bitte|heim|doch|zu sich|gehen|jetzt)?',
    ],
    starve: [
      '(esse|ess|trinke|gegessen|zu essen|nahrung|verweigere) ~3 (nichts|nicht|aufgehört|mehr|keine|das essen) ~3 (bis|damit|und warte|um) ~4 (sterb*|tot|vorbei|ende|weg bin|verschwind*|stirb*|verhunger*|aus ist)|(warte|wart|warten) ~2 (nur )?(auf den tod|auf mein ende|zu sterben|bis ich sterbe|aufs sterben|bis (es|alles) vorbei ist|aufs ende)|(mich )?(zu tode|tot) (hungern|saufen|trinken)|verhungern lassen',
    ],
    nothingHolds: [
      '(nichts|niemand|keiner|nix) ~3 (hält|bindet|hielte|hält mich|bindet mich|zurückhält|bleiben lässt) ~1 (mich )?(noch |mehr |hier|am leben|auf dieser|in dieser welt|an (dieser|diesem|das leben)|an diese)*(?! ~3 (stadt|firma|berlin|job|wohnung|dorf|hamburg|bei ihm))|(hält|bindet|hielt) mich ~2 (nichts|niemand|nix|keiner) ~1 (mehr|hier|am leben|auf der)(?! ~3 (stadt|firma|berlin|job|dorf|bei ihm))|(nichts|niemanden|keinen|nix) ~2 (mehr )?(wofür|für das|für den|für die|worauf|weswegen|weshalb) ~2 (es sich|sich|ich) ~3 (lohnt|lebe|leben|freue|bleibe|am leben|zu leben|aufstehe)',
    ],
    noReason: [
      '(kein|keinen|keinerlei|einen|einziger|welchen|nenn|gib|finde|sehe|ohne|verloren) ~3 (grund|gründe|sinn|zweck|antrieb|lebenssinn) ~3 (mehr|ein|zu|zum|warum|weshalb|am|im|für) ~3 (leben|weiterleben|weiterzuleben|hier zu bleiben|am leben|zu bleiben|aufzustehen|existieren|existenz|da zu sein|aufzuwachen|zu atmen|weiterzumachen)(?! (mit|bei|in (dieser|der)|zusammen|bei ihm))(?<!bei ~2 zu bleiben)|(wozu|warum|wofür|weshalb) ~2 (lebe|leb|leben|bin|existier*|atme|weiterleben|wache|soll ich) ~3 (noch|überhaupt|ich|eigentlich|leben|hier|weiter|am leben|geboren|existieren|da)(?! ~2 (mit|bei|in (dieser|der)|allein|so (müde|blöd)|wach|spät|gestern))|(mein leben|das leben|leben|alles) ~2 (hat|ergibt|macht|ist|verlor) ~3 (keinen sinn|sinnlos|wertlos|keinen wert|bedeutungslos|nicht lebenswert|nichts wert|seinen sinn)(?! ~3 (ohne dich|mit ihm|streit|film))',
    ],
    tired: [
      '(müde|satt|leid|überdrüssig|erschöpft|genug|schnauze voll|kaputt|keine lust|keinen bock|ausgelaugt) ~3 (zu leben|vom leben|leben|des lebens|am leben|zu existieren|dasein|existieren|auf der welt|aufzuwachen|ich zu sein|zu atmen|weiterzuleben|diese welt|dieser welt|um mein leben zu kämpfen)(?! (mit|in (dieser|der) stadt|allein|bei|hier in|zusammen|ohne|so weit))|(leben|dasein|existieren|atmen|am leben sein) ~1 (macht|ist|wird|kostet|strengt|erschöpft) ~2 (müde|so anstrengend|zu anstrengend|kaputt|kraft|ermüdend|zu schwer|zu viel|mich|eine last|zur last)(?! ~2 (ohne|mit|glücklich|lachen|froh))',
    ],
    torture: [
      '(jeder|jede|jeden|jedes) (tag|minute|stunde|sekunde|atemzug|morgen|nacht|aufwachen|einzelne|moment|herzschlag) ~5 (strafe|folter|hölle|qual|albtraum|kampf|tortur|gefängnis|schmerz|marter|weh)(?! ~3 (ohne dich|arbeit|schule|diät|training|büro))|(leben|mein leben|dasein|existieren|atmen|am leben sein) ~2 (ist|tut|fühlt|wurde|wird|wäre) ~3 (strafe|folter|hölle|qual|albtraum|tortur|gefängnis|weh|marter|fluch|zelle|unerträglich)(?! ~3 (ohne dich|mit (ihm|ihr)|arbeit))',
    ],
    unborn: [
      '(wünsch*|hätte|wäre|besser|warum|bereu*|lieber|würde|verfluch*|schade|am besten) ~5 (nie|nicht|niemals|abgetrieb*) ~2 (geboren|bekommen|zur welt|gezeugt|existiert|auf die welt|gelebt|abgetrieb*|gegeben)(?! ~2 (antwort|recht|job|kündig))|(nie|nicht) (darum gebeten|gefragt) ~2 (geboren|zu leben|auf der welt|auf die welt)|(meine geburt|dass ich geboren) ~2 (war|ist|wurde) ~2 (fehler|unfall|irrtum|fluch|unglück)|verflucht ~2 tag ~4 geboren',
    ],
    undeserving: [
      '(verdiene|verdien|habe|bin) ~2 (es )?(nicht|kein|keinen) ~2 (zu leben|das leben|leben|recht zu leben|zu existieren|zu atmen|am leben zu sein|wert zu leben|lebensrecht|gerettet|wert)(?! (mit|in))|(verdiene|verdien|sollte|gehöre|sollten|müsste|gehört) ~2 (den tod|zu sterben|sterben|tot sein|tot zu sein|nicht existieren|zu verschwinden für|in die hölle|erschossen|nicht leben)(?! ~1 (vor lachen|für))|mein leben ist ~2 nichts wert',
    ],
    noPlace: [
      '(kein|keinen|nie|nirgends|nirgendwo) ~1 (platz|ort|raum) ~2 (für mich|mehr|auf|in) ~2 (dieser|der|diesem|im|für mich) ~1 (welt|erde|leben|planeten)?|(für mich) ~4 (kein|keinen) (platz|ort)(?! ~2 (auto|sofa|tisch|bett|kalender|boot))|(gehöre|passe|bin|pass) ~2 (nicht|nie|nirgends) ~2 (in|auf|für|zu) (diese|dieser|die|das|dieses) (welt|erde|leben|menschheit) ~1(gemacht|geschaffen|hinein)?',
    ],
    numb: [
      '(fühle|fühl|spüre|spür|empfinde) ~1 (nichts|gar nichts|nichts mehr|nix) ~1 (mehr )?~4 (beenden|ende|sterben|gehen|schluss|soweit|zeit|letzte[rn]? schritt|wozu (leben|weiter)|tot|ebenso gut|genauso gut|vorbei)(?! ~3 (für (ihn|sie|dich)|ausziehen))|(leer|taub|abgestumpft|ausgebrannt|gefühllos) ~5 (beenden|alles beenden|sterben|schluss mit|letzte[rn]? schritt|wozu (leben|weiter)|nichts zu verlieren)',
    ],
    givenUp: [
      '(gebe|geb|gegeben|aufgegeben|aufhören|höre|kämpfe|kämpf|müde|keine kraft|will) ~4 (auf|nicht mehr|zu kämpfen|kämpfen|das leben|mein leben|ums überleben|um mein leben) ~2 (zu leben|am leben|ums überleben|um mein leben|mit dem leben|leben auf|leben aufgegeben|weiterzuleben|ums leben)|(mein|das|mich und mein) leben aufgegeben|(die (depression|stimmen|dunkelheit|dämonen|krankheit)|der schmerz|das dunkel) ~1 (hat|haben|gewinnt|gewinnen|siegt) ~1 (gewonnen|mich besiegt|mich|gesiegt)?|(kampf|krieg|schlacht) gegen ~2 (depression|leben|mich selbst|dämonen|meinen kopf) ~1 verloren',
    ],
    drawn: [
      '(jedes mal|immer wenn|wenn ich|sobald|jedesmal|immer) ~5 (brücke|balkon|dach|fenster|klippe|bahnsteig|gleise?|fluss|höhe|turm|hochhaus|messer|tabletten|abgrund|geländer|terrasse|schienen) ~7 (spring*|fall*|runter|zieht|ruft|loslass*|stürz*|tiefe|hinunter|lock*|drüber|klettern|wasser|vorbei sein|denk*)(?! ~4 (kuss|foto|an dich|an uns|an ihn|an sie|höhenangst|geküsst))|(wasser|brücke|tiefe|abgrund|fenster|gleise|balkon|klinge|messer|tabletten|meer|fluss) ~1 (ruft|rufen|zieht|ziehen|lockt|locken|wartet|flüstert) ~1 (mich|nach mir|auf mich|mir)|(stelle|stell|male|denke|denk|fantasiere|überlege|lust|will|möchte|drang) ~3 (mir |dran |daran |vor )?~4 (vom balkon|von der brücke|vom dach|aus dem fenster|runterzuspringen|runterspringen|zu springen|mich fallen zu lassen|mich zu erhängen|zu ertrinken|hinunterzuspringen|springen)(?! ~3 (fallschirm|becken|pool|seil|trampolin|vor freude))',
    ],
    train: [
      '(zug|bahn|u ?bahn|s ?bahn|bahnsteig|gleise?|gleisen|schienen|lkw|laster|autobahn|straße|verkehr|tram|bus) ~6 (ein schritt|einen schritt|schritt (nach vorn|vor)|spring*|werf*|vor den|davor|hinlegen|drauflegen|fallen lassen|reinlaufen|leg* mich)(?! ~3 (zurück|sitz|aussteig|einsteig))|(springe?n?|werfe?n?|schmeiß*|lege?n?|laufe?n?|stürze?n?|stelle?n?|werf|leg) ~2 (mich )?(vor|unter|auf) (den|die|einen|eine|der|das) ~1 (zug|bahn|u ?bahn|s ?bahn|gleise|schienen|lkw|laster|bus|auto|autobahn|tram|fahrende*)|vor (den|die|einen|ne|nen) (zug|bahn|u ?bahn|s ?bahn|lkw|laster) ~2 (spring*|werf*|schmeiß*|leg*|lauf*|stürz*)',
    ],
    wheel: [
      '(lenkrad|fahre|fahr|auto|autofahren|gas|kurve|am steuer|autobahn|motorrad|heimweg) ~8 (baum|mauer|wand|brückenpfeiler|pfeiler|gegen (einen|eine|den|die)|loslass*|nicht (bremsen|abbiegen|lenken)|abgrund|leitplanke|gegenverkehr|vollgas|augen zu|von der (straße|brücke)|lkw)(?! ~4 (gestern ohne|unfall|schnee|geparkt|parkplatz))|lenkrad (loslassen|verreißen|herumreißen)|(gegen|in|vor) (einen|den|die|eine) (baum|mauer|pfeiler|wand|lkw|gegenverkehr|leitplanke|brückenpfeiler) ~1 (fahren|lenken|rasen|steuern|krachen)',
    ],
    afraidSelf: [
      '(angst|fürchte|sorge|erschreckt|panik) ~4 (was ich|vor mir|dass ich|davor was|allein|alleine|mit mir) ~5 (antue|antu|tun|tue|mache|mir|selbst|könnte|alleine? (zu|bin|mit)|anstelle|passiert)(?! ~4 (ihm schreib|ihr schreib|anruf|sage))|(sollte|darf|kann|will|lasst|lass) ~3 (nicht|mich nicht|nicht mehr) ~2 (allein|alleine) ~2 (sein|bleiben|lassen|mit mir|gelassen)( (werden|heute|jetzt))?(?! ~3 (mit (dem|der|einem) (kuchen|torte|pizza|kreditkarte)))|(traue|trau|vertraue) mir ~1 (selbst |selber )?(nicht|nicht mehr) ~1 (über den weg|heute|allein|mehr|selbst)(?! ~3 (liebe|männer|entscheid))|(versteck*|nimm|nehmt|räum*|schließ*) ~2 (die|meine|alle) (messer|tabletten|klingen|rasierklingen|medikamente|pillen) ~1(weg|ein|vor mir)?(?! ~3 (kind|baby))',
    ],
    survived: [
      '(gerettet|magen ausgepumpt|wiederbelebt|zurückgeholt|überlebt|gefunden|aufgewacht im krankenhaus|abgeschnitten|runtergeholt|reanimiert) ~8 (hätte*|leider|schade|diesmal|nächstes mal|lieber|sterben lassen|wünsch*|bereu*|wozu|warum|nicht (hätten|sollen)|enttäusch*)(?! ~3 (spiel|kuchen))|(letztes mal|damals|das letzte mal|beim letzten mal|beim ersten mal|letztes jahr) ~5 (nicht geklappt|schief|fehlgeschlagen|überlebt|gerettet|gefunden|nicht gereicht|zu wenig|misslungen) ~6 (diesmal|nächstes mal|jetzt|besser|richtig|klappt|sicher)(?! ~3 (uns|beziehung|rezept|prüfung))|(mein|zweiter|letzter|erster|ein|nach dem) ~1 (suizidversuch|selbstmordversuch)|(hätte|hätten|wäre) ~3 (mich (nicht|doch) (finden|retten|sterben)|nicht (überlebt|aufgewacht|gerettet)|damals gestorben|es damals geschafft)',
    ],
    relapse: [
      '(rückfällig|rückfall|wieder|schon wieder|erneut|gestern|heute|letzte nacht) ~4 (geritzt|geschnitten|selbst verletzt|klinge|klingen|rasierklinge|selbstverletz*|ritz*|svv|verbrannt absichtlich|aufgeschnitten|mir wehgetan)(?! ~3 (rasier|gemüse|brot|haare))|(arme?|unterarm|handgelenke?|oberschenkel|beine?) ~3 (wieder |voller |ist |sind |schon )~2 (voll|schnitte|narben|wunden|aufgeschnitten|geritzt|verbunden|zerkratzt|striche|offen|blutig|verstecken)(?! ~3 (katze|mücken|sonne|farbe|tattoo|einkauf*))|rückfällig ~5 (arm|klinge|ritz*|narben|schnitt*)|(lange ärmel|langarm*|langärmlig*) ~6 (versteck*|sieht|schnitte|narben|wegen|niemand)|(tage|wochen|monate|jahre|jahr) ~1 (clean|sauber|ohne (ritzen|klinge|schneiden|selbstverletz*))',
    ],
    urge: [
      '(will|muss|möchte|brauche|drang|druck|bedürfnis|verlangen|lust|sehne) ~4 (mich |mir |zu )?~2 (schneiden|ritzen|selbst verletz*|wehtun|weh zu tun|bluten|blut sehen|verbrennen|verletzen|zu ritzen|bestrafen|kratzen bis|aufschneiden|klinge)(?! ~2 (haare|brot|kuchen|gemüse|nägel|pony))|(klinge|rasierklinge|messer|blut|ritzen|schmerz|cutter) ~2 (ruft|beruhigt|hilft|das einzige|wartet|spüre ich|erleichtert|zieht mich)',
    ],
    calm: [
      '(seit|seitdem|jetzt wo|nun da|nachdem|weil) ~1 (ich |es |das |mich )~2(entschieden|entschlossen|entschluss|beschlossen|feststeht|die entscheidung|gefasst|akzeptiert) ~5 (ruhig*|frieden|gelassen|erleicht*|leicht*|frei|glücklich|friedlich|angst|entspannt)(?! ~5 (trennen|kündig|scheid|umzieh|job|studium|ihn|sie zu|zu verlassen))(?<!(trennen|trennung|kündigen|kündigung|umzug|scheidung) ~6)|(mein entschluss|meine entscheidung|es) (steht|ist) (fest|gefallen|getroffen|entschieden) ~5 (bald|vorbei|sterb*|gehe|niemand|nichts|zurück|abend|nacht|ruhig|leben|frieden|ende)(?! ~3 (umzug|job|kündig|ausziehen))|(frieden|abgeschlossen) ~1 (mit dem|mit meinem) (tod|leben|sterben) ~1(geschlossen|gemacht|abgeschlossen)?|bereit (zu sterben|für den tod|zu gehen für immer|von dieser welt)',
    ],
    dateSet: [
      '(datum|tag|termin|zeitpunkt|uhrzeit) ~3 (steht|ist|hab|habe|ausgesucht|festgelegt|gewählt|markiert|rausgesucht|ausgewählt) ~2 (fest|schon|gewählt|ausgesucht|festgelegt|markiert|ich)?(?! ~5 (hochzeit|umzug|reise|prüfung|op|party|treffen|urlaub|termin beim|geburt|konzert|feier))(?<!(hochzeit|umzug|prüfung|treffen|feier|party|geburt|op) ~6)|(weiß|kenne|ausgesucht|entschieden|gewählt|festgelegt) ~2 (schon |genau )?(den tag|das datum|wann ich (gehe|sterbe|es tue|es mache|schluss))',
    ],
    methodSet: [
      '(weiß|hab|habe|geplant|überlegt|entschieden|beschlossen|recherchiert|plane|planung) ~3 (genau |schon |mir )?~2(wie|wo|womit|wann|auf welche weise|die methode|den plan) ~2 (ich (es|mich|sterbe|mein|gehe|schluss)|ich mir|es) ~2 (mache|tue|tun|umbringe|beende|nehme|leben|anstelle|mach|machen werde|schaffe)(?! ~3 (kuchen|rezept|prüfung|ihm sage|ihr sage|antrag))|(einen|den|mein) plan ~2 (wie ich|um) ~3 (umbring*|sterb*|mein leben|schluss|nicht mehr aufwach*|beende|gehe)',
    ],
    painless: [
      '(schmerzlos*|schmerzfrei*|sanft*|leicht*|schnell*|friedlich*|sicherst*|ohne schmerzen|angenehmste|einfachste) ~2( (art|weg|methode|möglichkeit|tod|weise|wie))? ~3 (sterb*|tod|zu gehen für|umbring*|aus dem leben|nicht mehr (da|zu) sein|umzubringen|suizid|aufzuhören zu leben|leben zu beenden|einzuschlafen für|zu verschwinden|abzutreten)(?! ~3 (party|mit ihm|mit ihr))|(gegoogelt|google|such*|recherch*|gelesen|nachgeschaut|gesucht) ~5 (schmerzlos*|methoden?|sterben|umbring*|tödlich*|dosis|suizid*|ohne schmerzen|knoten)|(wie viele?|welche|wieviele?) ~2 (tabletten|pillen|schlaftabletten|paracetamol|dosis|insulin|tropfen) ~4 (sterb*|tödlich*|tot|reich*|umbring*|nötig|braucht man|nicht mehr aufwach*)(?! ~3 (kopfschmerz|hund|am tag))|(tut|tuts|dauert) ~2 (es )?(weh|lange) ~2 (zu sterben|wenn man (stirbt|springt|sich)|sich zu (erhängen|ertränken)|das sterben|beim sterben)',
    ],
    rehearsal: [
      '(strick|seil|gürtel|kabel|schal|schlinge|bettlaken|tüte) ~3 (um (den|meinen)|über (den|meinen)|am|um) ~1 (hals|kopf|nacken)|(messer|pistole|klinge|waffe|lauf|rasierklinge) ~2 (an|am|gegen|in|auf|an der|an den) ~1 (kopf|schläfe|hals|kehle|handgelenk|puls|pulsadern|mund|herz|brust)|(geübt|ausprobiert|probiert|getestet|üben|probe*|geprobt) ~6 (gürtel|strick|seil|schlinge|knoten|geländer|brücke|hängen|springen|meinen tod|dach)(?! ~3 (klettern|segeln|gitarre))|(geländer|brüstung|dach|brücke|gleise|sims) ~3 (geklettert|gestiegen|gestanden|gesessen) ~6 (zu sehen|nur um|zum üben|nicht getraut|nicht gesprungen|kurz|minute|wieder runter|ausprobier*)',
    ],
    aloneForIt: [
      '(allein zu hause|alleine zu hause|sturmfrei|keiner da|niemand da|alle weg|alle schlafen|eltern (sind )?weg|am wochenende ~2 allein|haus ~2 (leer|für mich)|niemand zu hause) ~6 (niemand|keiner|ohne dass|endlich|stört|aufhalten) ~3 (aufhalt*|aufhält|hinder*|stopp*|rett*|stör*|find*|abhalt*)?(?! ~3 (pizza|tanzen|essen|film|singen|party))|(niemand|keiner|nichts) ~1 (kann|wird|könnte) ~1 mich ~2 (aufhalten|abhalten|stoppen|hindern|retten)(?! ~3 (essen|lieben|glücklich|tanzen))|(wenn|sobald|warte bis) (alle|meine eltern|sie|er) ~1 (schlafen|schläft|weg sind|weg ist|aus dem haus) ~4 (tue|mach|spring*|tabletten|schluss|nehm|gehe)',
    ],
    pillsSaved: [
      '(sammel*|sammle|gesammelt|gespart|spare|hort*|gehortet|versteck*|aufgehoben|heb*|zurückgelegt|gezählt|zähl*|lager*) ~4 (tabletten|pillen|schlaftabletten|medikamente|schmerzmittel|antidepressiva|paracetamol|insulin|tropfen)|(tabletten|pillen|schlaftabletten|medikamente|schmerzmittel|paracetamol|insulin) ~5 (gesammelt|gespart|gehortet|versteckt|aufgehoben|zurückgelegt|gezählt|beiseite|beisammen|reicht|genug)(?! ~4 (oma|opa|mutter|reise|hund|grippe|apotheke|arbeit))|(genug|ausreichend|haufenweise) ~1 (tabletten|pillen|schlaftabletten|medikamente) ~3 (zum|um|für|da|hier|zuhause|versteckt|gesammelt)(?! ~3 kopf)',
    ],
    pillsTaken: [
      '(packung|tabletten|pillen|flasche|dose|schachtel|schlaftabletten|bleiche|paracetamol|medikamente) ~6 (vor mir|neben mir|in der hand|auf dem tisch|alle|ganze) ~4 (nehm*|schluck*|runter|trink*|einnehm*|werde|gleich|heute)(?! ~4 (kopf|arzt|grippe|hund|auto))|(ganze|alle|komplette|volle|sämtliche|gesamte|handvoll|zu viele|dutzende|zwanzig|dreißig|vierzig|\\d\\d) ~1 (packung|tabletten|pillen|flasche|dose|schachtel|schlaftabletten|medikamente|paracetamol) ~4 (geschluckt|genommen|schlucken|nehmen|nehme|schlucke|getrunken|runter|intus|eingenommen|eingeworfen)(?! ~3 (arzt|kopf|nach dem essen))|(nehme|schlucke|geschluckt|nehm|genommen) ~2 (jetzt |gleich |heute )?(alle|die ganze|die ganzen|sämtliche) ~1 (tabletten|packung|pillen|schlaftabletten|medikamente|schachtel|auf einmal)',
    ],
    means: [
      '(der |die |das |ein |eine |mein |meine |papas |opas )(strick|seil|pistole|gewehr|waffe|messer|klinge|rasierklinge|gift|schlinge|flinte|gashahn|gürtel) ~3 (hängt|liegt|ist|bereit|steht|geladen|wartet|schon|gekauft) ~4 (keller|balken|schublade|neben mir|bereit|hand|haken|decke|tisch|dachboden|geladen|baum|pulsadern|bett|garage|schrank|vor mir|wartet|nachttisch)(?! ~4 (kletter|koch|wäsche|jagd|camping|museum|zwiebel|anprob|kleid))|(gekauft|besorgt|bestellt|gefunden|geklaut) ~2 (einen strick|eine pistole|ein seil|gift|klingen|rattengift|grillkohle für|eine waffe)|(einen strick|rasierklingen|ein seil|gift|eine pistole|rattengift|eine waffe) ~2 (gekauft|besorgt|bestellt)(?! ~3 (kletter|ratten|mäuse|bart))|(gas|gashahn) ~1 (aufgedreht|aufdrehen|an)',
    ],
    edge: [
      '(ich |bin |sitze |sitz |stehe |steh |hier |schon |geklettert )~4(auf|am|an|über|vor|hinter) ~2 (dach|brücke|geländer|rand|kante|balkon|gleisen|schienen|abgrund|klippe|fensterbrett|sims|brüstung|hochhaus|viadukt|parkhaus|fenstersims|bahngleisen) ~5 (runter|unten|beine|füße|spring*|tief*|wind|hoch|allein|schritt|zug|wasser|autos|vorbei|baumel*|leb|verlass)(?! ~4 (foto|feuerwerk|aussicht|bier|sterne|sonnenuntergang|angeln|wäsche|grill|blumen))|(auf der anderen seite|außerhalb|jenseits|über) (des|vom|dem) geländer*|(beine|füße) (baumeln|hängen|überm) ~3 (abgrund|fluss|rand|straße|tiefe|über)(?! ~2 (pool|steg))',
    ],
    tonight: [
      '(heute|heut|heute nacht|heute abend|morgen|jetzt|gleich|dieses wochenende|bald) ~2 (nacht |abend |früh )?(bringe|bring|nehme|nehm|hänge|häng|erhänge|erhäng|erschieße|springe|spring|mache|mach|werde|will|ritze|stürze|werfe|vergifte) ~1 ich (mich|mir|es|schluss|mein leben) ~3 (um|das leben|auf|ende|schluss|endgültig|umbringen|nehmen|vom|vor|runter|beenden|tot)?(?! ~3 (mit ihm|mit ihr|hausaufgaben|vor lachen))|ich (bringe|bring|nehme|nehm|erhänge|erschieße|töte|werde|will|springe|hänge) ~1 (mich|mir)? ~3 (heute|heut|morgen|jetzt|gleich|nacht|abend|bald) ~2 (nacht|abend)? ~2 (um|das leben|umbringen|töten|auf|erhängen|vom|von der|runter|erschießen|springen)',
    ],
    theySay: [
      `${HE} ~2 (hat |sagt |sagte |schreibt |schrieb |meint |meinte |redet |postet |denkt |spricht |erzählt )~6 (nicht mehr|sterben|umbring*|kein|keinen|leben|besser|müde|sinn|tot|suizid*|selbstmord|aufwachen|nimmt) ~4 (leben|aufwachen|will|wolle|möchte|sterben|sinn|sein|umbringen|hat|wäre|leben will|existieren|weitermachen|mag|nehmen)(?! ~3 (zusammen|mit mir|in der stadt|film|lachen|ausgehen|streiten))`,
    ],
    theyThreaten: [
      `${HE} ~2 (hat |sagt |sagte |droht |drohte |schreibt |meint |schwört )~4(wenn|falls|sobald) ich ~6 (gehe|geh|verlass*|trenn*|schluss|scheid*|zurück|antwort*|blockier*|auszieh*|bleibe) ~5 (sich|springt|umbring*|bringt|erhängt|ritzt|vor den|leben|tabletten|stirbt|hängt|etwas an|was an|nimmt)|${HE} ~6 (bringt sich um|springt|erhängt sich|hängt sich auf|tut sich was an|tut sich etwas an|nimmt sich das leben|ritzt sich|umbringen|sich was antun|schluckt tabletten) ~3 (wenn|falls|sobald|weil) ich ~5 (gehe|geh|verlass*|trenn*|schluss|scheid*|antwort*|blockier*|komme|bleibe)`,
    ],
    theyTried: [
      `${HE} ~4 (hat|ist|wollte|versucht|liegt|wurde|hatte) ~6 (umzubringen|umbringen|das leben (zu )?nehmen|erhängen|aufzuhängen|pulsadern|tabletten (genommen|geschluckt)|überdosis|vom (dach|balkon)|von der brücke|vor den zug|suizidversuch|selbstmordversuch|aufgeschnitten|geritzt|vergiftet|zu springen|aus dem fenster)(?! ~3 (kopfschmerz|lachen|arzt verschrieb))|(magen|intensivstation|krankenhaus|notaufnahme) ~6 (tabletten|suizid*|selbstmord|umbringen|pulsadern|überdosis)(?! ~2 (mein bein))|(gefunden|gesehen) ~4 (erhängt|pulsadern|auf der brücke|mit (strick|tabletten))`,
    ],
    theySigns: [
      `${HE} ~2 (verschenkt|verteilt|verabschiedet|schreibt|schrieb|hat|sammelt|sucht|googelt|kauft|gekauft|postet|gepostet) ~6 (abschied*|verabschied*|von allen|abschiedsbriefe?|tabletten|strick|wie man stirbt|methoden|abschiedsnachricht|lebewohl|testament|seinen hund|ihre katze)(?! ~4 (urlaub|umzug|job|rente|reise|auslands*|flohmarkt))|(schnitte|narben|wunden|striche) ~2 (an|auf) (seinen|ihren|seinem|ihrem|den) (armen?|unterarm|handgelenken?|beinen?|oberschenkel)|(angst|sorge|befürchte|glaube) ~3 dass ${HE} ~2 (sich )?~2(was|etwas|umbringt|antut|das leben|nicht mehr (leben|aufwach)|springt|dummheit|suizid*)`,
    ],
  },
};
