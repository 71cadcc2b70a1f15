import { any, type SignRules } from './rules.ts';

export const de: SignRules = {
  stems:
    /dich um|dich tot|dich kaputt|dich fertig|krankenhaus|bereuen|büßen|büssen|bussen|wo du w|wo du a|verlässt|verlaesst|schluss machst|wenn du gehst|geschlagen|gewürgt|gewuergt|geschubst|vergewaltigt|bedroht|angst vor dir|verbiete|darfst|schlampe|hure|fotze|miststück|wertlos|fresse|verpiss|scheiße|kontakt|schreib m|ruf mich|melde dich|meld dich|aufhör|hör auf|polizei|zeig|in ruhe|näherungs|niemand wird|nacktbild|nacktfoto|ich finde d|ich find d|verstecken|niemand|kinder|pass |reisepass|dazu gebracht|selbst schuld|verdient|lektion|anzünd|anzuend|idiot|dumm|ekel|halt die|halt dein|zu nichts|nummer|vor mein|abstand|blockier|letzte mal|zum letzten/,
  grave: any(
    /\bich find(?:e)? dich(?: uberall)?\b(?=[.!,]*$| uberall| egal)|\bdu kannst dich nicht (?:vor mir )?verstecken|\bwenn ich dich nicht haben kann|\bdu (?:siehst|wirst) (?:die|deine|unsere) kinder nie(?: wieder| mehr)?|\b(?:sieh (?:nur )?was du (?:aus mir|angerichtet)|du hast mich dazu gebracht|du hast (?:es|das|die) (?:ohrfeige |schlage )?verdient|du bist selbst schuld dass ich)|\bich habe? deinen (?:reise)?pass|\bdu (?:verlasst|kommst) (?:das haus|hier) nicht(?: mehr)? (?:raus|lebend)?|\bich (?:zunde|brenne|breche) (?:dich|dir|dein)|\bich (?:erteile|verpass) dir (?:eine )?lektion|\bdu hast mich (?:an den haaren|am hals|gegen die wand|getreten|verprugelt|gepackt)/,
    /\bich (?:schlag|schlage|mach|mache) dich (?:tot|kaputt|fertig|krankenhausreif)\b|\bdas wirst du (?:mir )?bussen|\bich weiss,? wo du (?:wohnst|arbeitest)\b/,
    /\bwenn du (?:mich verlasst|gehst|schluss machst).{0,30}(?:bring|bringe|tu|tue|mach|mache) ich (?:mich|dich|mir|dir)|\bich verbiete dir\b|\bdu darfst (?:dich )?(?:nicht|nie|keinen?) .{0,24}(?:treffen|reden|sehen)\b|\bniemand wird dich (?:je )?(?:lieben|wollen)/,
    /\bdu hast mich (?:schon wieder |wieder )?(?:geschlagen|gewurgt|geschubst|vergewaltigt|bedroht)\b|\bich hab(?:e)? angst vor dir\b|\b(?:nacktbilder|nacktfotos) (?:an|ins|weiter)/,
  ),
  rough: any(
    /\bich bring(?:e)? dich um\b|\bdu (?:bist )?(?:doch )?(?:nur )?(?:eine? )?(?:dumme |verdammte |kleine )?(?:schlampe|hure|fotze|miststuck|stuck scheisse|wertlos)\b|\bhalt (?:die|deine) fresse\b|\bverpiss dich\b|\bdas wirst du bereuen\b/,
    /\bdu bist (?:so )?(?:ein(?:e)? )?(?:idiot(?:in)?|dumm|widerlich|ekelhaft|nichts wert|zu nichts zu gebrauchen|krank im kopf|ein niemand|abschaum|dreck)\b|\bdu ekelst mich an\b|\bhalts maul\b|\bhalt (?:dein|das) maul\b|\bfick dich\b/,
  ),
  firm: any(
    /\blosch(?:e)? meine nummer|\b(?:komm|tauch)(?:e)? (?:nie wieder|nicht mehr) (?:zu mir|bei mir|vor (?:meiner|mein))|\bich will (?:nichts mehr (?:mit dir|von dir)|dich nie(?: wieder| mehr))|\b(?:kontaktier|schreib|ruf|sprich|lass)(?:e)? (?:mich|mir) (?:bitte )?(?:nicht mehr|nie mehr|nie wieder)(?: an)?\b|\bich sage (?:es )?(?:dir )?zum letzten mal|\bich habe dich blockiert/,
    /\b(?:kontaktier(?:e)? mich|schreib(?:e)? mir|ruf mich|meld(?:e)? dich) (?:bitte )?(?:nie wieder|nie mehr|nicht mehr|nicht wieder)\b|\b(?:will|mochte|wunsche) keinen kontakt mehr\b/,
    /\bhor(?:e)? auf,? mich zu (?:stalken|verfolgen|kontaktieren|belastigen)|\b(?:kontakt|naherungs)verbot\b|\bich (?:geh|gehe|ruf|rufe) (?:zur|die) polizei\b|\bich zeig(?:e)? dich an\b/,
  ),
  stop: any(
    /\blass mich (?:endlich |bitte )?in ruhe\b|\bhor(?:e)? auf,? (?:mir zu schreiben|mich anzurufen)/,
    /\bich brauche? (?:abstand|ruhe von dir)\b|\bhor(?:e)? (?:endlich )?auf mit den (?:nachrichten|anrufen)|\bgib mir (?:meinen )?(?:raum|abstand)/,
  ),
};
