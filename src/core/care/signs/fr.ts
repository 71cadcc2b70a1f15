import { any, type SignRules } from './rules.ts';

export const fr: SignRules = {
  stems:
    /tuer|bute|du mal|détrui|detrui|frapp|payer|regretter|tu habites|tu travailles|tu vis|quittes|gifl|trangl|etrangl|viol|menac|peur de toi|interdis|interdit|pute|salope|merde|conne|chienne|moins que rien|plus jamais|me contacte|m'écri|m’écri|m'écri|m'ecri|m'appel|m’appel|ne m|harcel|harcèl|suivre|plainte|la police|tranquille|la paix|ordonnance|personne ne/,
  grave: any(
    /\bje vais te (?:faire (?:du )?mal|detruire|frapper|tabasser)|\btu vas (?:me )?le payer|\btu vas regretter de mavoir|\bje sais ou tu (?:habites|travailles|vis)/,
    /\bsi tu (?:me quittes|pars|le revois).{0,20}(?:je te tue|je te bute|je me tue|je me bute)|\bje tinterdis de|\bpersonne (?:d ?autre )?ne voudra de toi/,
    /\btu mas (?:encore )?(?:frappee?|giflee?|etranglee?|violee?|menacee?|tapee?)\b|\bjai peur de toi\b|\bpardon de tavoir (?:frappe|gifle|tape)/,
  ),
  rough:
    /\bje vais te (?:tuer|buter)\b|\bsale (?:pute|chienne|conne)\b|\b(?:tu es|tes) (?:quune? |une? )?(?:pute|salope|merde|moins que rien)\b|\bespece de (?:pute|salope|merde|conne)\b/,
  firm: any(
    /\bne (?:me (?:contacte|recontacte|parle)|mecris|mappelle) plus\b|\bje ne veux plus que tu (?:me contactes|mecrives|mappelles)/,
    /\b(?:arrete|cesse) de me (?:harceler|suivre|contacter)|\bordonnance de protection|\bje (?:vais porter|porte) plainte|\bjappelle la police/,
  ),
  stop: /\b(?:laisse|fous|fiche)[ -]moi (?:tranquille|la paix)\b|\barrete de (?:mecrire|mappeler)/,
};
