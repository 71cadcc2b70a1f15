import { any, type SignRules } from './rules.ts';

export const pt: SignRules = {
  stems:
    /matar|mato|machucar|destruir|bater|arrebentar|pagar|arrepender|onde você m|onde voce m|onde você t|onde voce t|me deixar|terminar|bateu|empurrou|enforcou|ameaçou|ameacou|estuprou|medo de|proíbo|proibo|puta|vagabunda|vadia|piranha|lixo|inútil|inutil|merda|me procur|me lig|fale comigo|fala comigo|em contato|mande mensagem|manda mensagem|perseguir|me seguir|protetiva|polícia|policia|em paz|para de|pare de|ninguém vai|ninguem vai|nudes|encontrar|se esconder|de mais ninguém|de mais ninguem|filhos|passaporte|me obrigou|você mereceu|voce mereceu|lição|licao|idiota|imbecil|nojo|cala a boca|não serve|nao serve|meu número|meu numero|minha casa|espaço|espaco|bloque|última vez|ultima vez|burra|ridícul|ridicul|queimar/,
  grave: any(
    /\b(?:eu )?vou te (?:encontrar|achar|cacar|queimar|quebrar|dar uma licao|ensinar uma licao)|\bvoce nao (?:pode|vai conseguir) se esconder|\bse (?:nao for minha|nao for meu|eu nao posso te ter),? .{0,20}(?:ninguem)|\b(?:voce )?nunca mais vai ver (?:seus|os|nossos) filhos|\b(?:olha o que voce me fez fazer|voce me obrigou a|voce mereceu (?:o tapa|apanhar|isso))|\b(?:peguei|escondi) (?:o )?seu (?:passaporte|celular)|\bvoce nao sai (?:dessa|desta|de) casa|\bvoce me (?:deu um (?:tapa|soco|chute)|chutou|puxou pelo cabelo|agarrou pelo|jogou na parede|espancou)/,
    /\bvou te (?:machucar|destruir|bater|arrebentar)\b|\bvoce vai (?:pagar por|me pagar|se arrepender de ter)|\bsei onde voce (?:mora|trabalha)\b|\bninguem (?:mais )?vai te querer/,
    /\bse voce (?:me deixar|terminar).{0,25}(?:me mato|te mato|acabo com)|\b(?:te proibo|proibo voce)\b|\bnao deixo voce (?:falar|sair) com/,
    /\bvoce me (?:bateu|empurrou|enforcou|ameacou|estuprou)\b|\b(?:tenho|to com|estou com) medo de voce\b|\b(?:mandar|postar|vazar) (?:seus|suas|os teus) nudes/,
  ),
  rough: any(
    /\b(?:vou te matar|te mato)\b|\bsua (?:puta|vagabunda|vadia|piranha)\b|\bvoce (?:e|nao passa de) uma? (?:lixo|merda|inutil|vadia|puta)\b|\bseu lixo\b/,
    /\bvoce e (?:tao )?(?:um |uma )?(?:idiota|imbecil|burr[ao]|ridicul[ao]|nojent[ao]|inutil|estupid[ao]|doente)\b|\bvoce nao serve (?:pra|para) nada\b|\btenho nojo de voce\b|\bcala (?:a|essa) boca\b|\bvai (?:se foder|tomar no cu|a merda)\b/,
  ),
  firm: any(
    /\bapag(?:a|ue) meu numero|\bnao (?:venha|apareca|aparece) (?:mais )?(?:na|em) (?:minha|frente)|\bnao quero (?:mais )?(?:contato|falar com voce|saber de voce|te ver)(?: mais| nunca mais)?\b|\bnao me (?:procure|mande|ligue|escreva|chame)(?: mensagem)?(?: nunca)?(?: mais)?(?=[.!]*$)|\be a ultima vez que (?:te )?(?:peco|falo|aviso)|\bte bloqueei/,
    /\bnao (?:me (?:procur[ae]|lig[au]e?|mand[ae] mensagem)|fal[ae] comigo|entr[ae] em contato(?: comigo)?) (?:mais|nunca mais|de novo)\b|\bnunca mais (?:me (?:procur[ae]|ligue|liga)|fal[ae] comigo)/,
    /\bpar[ae] de me (?:perseguir|seguir)\b|\bmedida protetiva\b|\bvou (?:chamar a|na|a) policia\b/,
  ),
  stop: any(
    /\bme deix[ae] em paz\b|\bpar[ae] de me (?:ligar|mandar|procurar)/,
    /\b(?:preciso de|me da|quero) (?:um )?(?:espaco|tempo sozinh[ao])\b|\bchega de (?:mensagens|ligacoes)|\bpara com (?:as|essas) (?:mensagens|ligacoes)/,
  ),
};
