import { any, type SignRules } from './rules.ts';

export const fr: SignRules = {
  stems:
    /tuer|bute|du mal|détrui|detrui|frapp|payer|regretter|tu habites|tu travailles|tu vis|quittes|gifl|trangl|etrangl|viol|menac|peur de toi|interdis|interdit|pute|salope|merde|conne|chienne|moins que rien|plus jamais|me contacte|m'écri|m’écri|m'écri|m'ecri|m'appel|m’appel|ne m|harcel|harcèl|suivre|plainte|la police|tranquille|la paix|ordonnance|personne ne|retrouver|cacher|à personne|a personne|enfants|passeport|obligé|oblige|mérité|merite|leçon|lecon|cramer|brûler|bruler|idiot|débile|debile|dégage|degage|ta gueule|dégoût|degout|sers à rien|bloqu|mon numéro|mon numero|chez moi|espace|stop|dernière fois|derniere fois|nulle|conna/,
  grave: any(
    /\bje (?:vais te|te) retrouver(?:ai)?\b|\btu (?:ne )?(?:peux|pourras) pas te cacher|\bsi (?:je ne peux pas tavoir|tu nes pas a moi),? (?:personne|tu ne seras a personne)|\btu ne (?:reverras|verras) (?:plus|jamais) (?:les|tes|nos) enfants|\b(?:regarde ce que tu mas fait faire|tu mas oblige|tu las (?:bien )?(?:cherche|merite))|\bjai (?:pris|cache|brule) ton passeport|\btu (?:ne )?sors pas de (?:cette|la) maison|\bje vais te (?:cramer|bruler|casser|crever|defoncer|donner une lecon|demolir)|\btu mas (?:donne (?:un coup|une claque|une gifle)|tire les cheveux|attrapee? par|poussee? contre|serree? le cou)/,
    /\bje vais te (?:faire (?:du )?mal|detruire|frapper|tabasser)|\btu vas (?:me )?le payer|\btu vas regretter de mavoir|\bje sais ou tu (?:habites|travailles|vis)/,
    /\bsi tu (?:me quittes|pars|le revois).{0,20}(?:je te tue|je te bute|je me tue|je me bute)|\bje tinterdis de|\bpersonne (?:d ?autre )?ne voudra de toi/,
    /\btu mas (?:encore )?(?:frappee?|giflee?|etranglee?|violee?|menacee?|tapee?)\b|\bjai peur de toi\b|\bpardon de tavoir (?:frappe|gifle|tape)/,
  ),
  rough: any(
    /\bje vais te (?:tuer|buter)\b|\bsale (?:pute|chienne|conne)\b|\b(?:tu es|tes) (?:quune? |une? )?(?:pute|salope|merde|moins que rien)\b|\bespece de (?:pute|salope|merde|conne)\b/,
    /\b(?:tu es|tes) (?:vraiment )?(?:une? )?(?:idiote?|debile|nulle?|conne|connard|folle|degueulasse|degoutante?|abruti)\b|\bta gueule\b|\bferme ta (?:gueule|bouche)\b|\btu (?:me )?degoutes\b|\btu (?:ne )?sers a rien\b|\bva te faire (?:foutre|voir)\b/,
  ),
  firm: any(
    /\b(?:supprime|efface|oublie) mon numero|\bne (?:viens|reviens) plus (?:chez moi|a mon travail|devant)|\bje ne veux plus (?:de contact|avoir de (?:nouvelles|contact)|entendre parler de toi|te (?:voir|parler))|\bne (?:me )?(?:contacte|parle|telephone|texte|ecris)(?: moi)? plus(?: jamais)?\b|\bcest la derniere fois que je te (?:le )?(?:dis|demande)|\bje tai bloque/,
    /\bne (?:me (?:contacte|recontacte|parle)|mecris|mappelle) plus\b|\bje ne veux plus que tu (?:me contactes|mecrives|mappelles)/,
    /\b(?:arrete|cesse) de me (?:harceler|suivre|contacter)|\bordonnance de protection|\bje (?:vais porter|porte) plainte|\bjappelle la police/,
  ),
  stop: any(
    /\b(?:laisse|fous|fiche)[ -]moi (?:tranquille|la paix)\b|\barrete de (?:mecrire|mappeler)/,
    /\b(?:jai besoin|donne moi|laisse moi) (?:d|de l)? ?espace\b|\barrete (?:avec )?(?:tes|les) (?:messages|appels)\b|\blaisse[ -]moi(?: seule?)?\b(?=[.! ]*$)/,
  ),
};
