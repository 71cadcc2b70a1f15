import { any, type SignRules } from './rules.ts';

export const pt: SignRules = {
  stems:
    /matar|mato|machucar|destruir|bater|arrebentar|pagar|arrepender|onde você m|onde voce m|onde você t|onde voce t|me deixar|terminar|bateu|empurrou|enforcou|ameaçou|ameacou|estuprou|medo de|proíbo|proibo|puta|vagabunda|vadia|piranha|lixo|inútil|inutil|merda|me procur|me lig|fale comigo|fala comigo|em contato|mande mensagem|manda mensagem|perseguir|me seguir|protetiva|polícia|policia|em paz|para de|pare de|ninguém vai|ninguem vai|nudes/,
  grave: any(
    /\bvou te (?:machucar|destruir|bater|arrebentar)\b|\bvoce vai (?:pagar por|me pagar|se arrepender de ter)|\bsei onde voce (?:mora|trabalha)\b|\bninguem (?:mais )?vai te querer/,
    /\bse voce (?:me deixar|terminar).{0,25}(?:me mato|te mato|acabo com)|\b(?:te proibo|proibo voce)\b|\bnao deixo voce (?:falar|sair) com/,
    /\bvoce me (?:bateu|empurrou|enforcou|ameacou|estuprou)\b|\b(?:tenho|to com|estou com) medo de voce\b|\b(?:mandar|postar|vazar) (?:seus|suas|os teus) nudes/,
  ),
  rough:
    /\b(?:vou te matar|te mato)\b|\bsua (?:puta|vagabunda|vadia|piranha)\b|\bvoce (?:e|nao passa de) uma? (?:lixo|merda|inutil|vadia|puta)\b|\bseu lixo\b/,
  firm: any(
    /\bnao (?:me (?:procur[ae]|lig[au]e?|mand[ae] mensagem)|fal[ae] comigo|entr[ae] em contato(?: comigo)?) (?:mais|nunca mais|de novo)\b|\bnunca mais (?:me (?:procur[ae]|ligue|liga)|fal[ae] comigo)/,
    /\bpar[ae] de me (?:perseguir|seguir)\b|\bmedida protetiva\b|\bvou (?:chamar a|na|a) policia\b/,
  ),
  stop: /\bme deix[ae] em paz\b|\bpar[ae] de me (?:ligar|mandar|procurar)/,
};
