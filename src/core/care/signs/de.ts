import { any, type SignRules } from './rules.ts';

export const de: SignRules = {
  stems:
    /dich um|dich tot|dich kaputt|dich fertig|krankenhaus|bereuen|büßen|büssen|bussen|wo du w|wo du a|verlässt|verlaesst|schluss machst|wenn du gehst|geschlagen|gewürgt|gewuergt|geschubst|vergewaltigt|bedroht|angst vor dir|verbiete|darfst|schlampe|hure|fotze|miststück|wertlos|fresse|verpiss|scheiße|kontakt|schreib m|ruf mich|melde dich|meld dich|aufhör|hör auf|polizei|zeig|in ruhe|näherungs|niemand wird|nacktbild|nacktfoto/,
  grave: any(
    /\bich (?:schlag|schlage|mach|mache) dich (?:tot|kaputt|fertig|krankenhausreif)\b|\bdas wirst du (?:mir )?bussen|\bich weiss,? wo du (?:wohnst|arbeitest)\b/,
    /\bwenn du (?:mich verlasst|gehst|schluss machst).{0,30}(?:bring|bringe|tu|tue|mach|mache) ich (?:mich|dich|mir|dir)|\bich verbiete dir\b|\bdu darfst (?:dich )?(?:nicht|nie|keinen?) .{0,24}(?:treffen|reden|sehen)\b|\bniemand wird dich (?:je )?(?:lieben|wollen)/,
    /\bdu hast mich (?:schon wieder |wieder )?(?:geschlagen|gewurgt|geschubst|vergewaltigt|bedroht)\b|\bich hab(?:e)? angst vor dir\b|\b(?:nacktbilder|nacktfotos) (?:an|ins|weiter)/,
  ),
  rough:
    /\bich bring(?:e)? dich um\b|\bdu (?:bist )?(?:doch )?(?:nur )?(?:eine? )?(?:dumme |verdammte |kleine )?(?:schlampe|hure|fotze|miststuck|stuck scheisse|wertlos)\b|\bhalt (?:die|deine) fresse\b|\bverpiss dich\b|\bdas wirst du bereuen\b/,
  firm: any(
    /\b(?:kontaktier(?:e)? mich|schreib(?:e)? mir|ruf mich|meld(?:e)? dich) (?:bitte )?(?:nie wieder|nie mehr|nicht mehr|nicht wieder)\b|\b(?:will|mochte|wunsche) keinen kontakt mehr\b/,
    /\bhor(?:e)? auf,? mich zu (?:stalken|verfolgen|kontaktieren|belastigen)|\b(?:kontakt|naherungs)verbot\b|\bich (?:geh|gehe|ruf|rufe) (?:zur|die) polizei\b|\bich zeig(?:e)? dich an\b/,
  ),
  stop: /\blass mich (?:endlich |bitte )?in ruhe\b|\bhor(?:e)? auf,? (?:mir zu schreiben|mich anzurufen)/,
};
