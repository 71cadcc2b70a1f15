import { any, type SignRules } from './rules.ts';

export const es: SignRules = {
  stems:
    /matar|mato|daño|dano|destruir|arruinar|pagar|arrepentir|dónde viv|donde viv|dónde trab|donde trab|si me dej|de nadie|pegaste|golpeaste|empujaste|ahorcaste|violaste|amenazaste|pegué|pegue |golpeé|golpee |miedo|prohíbo|prohibo|desnud|puta|zorra|mierda|basura|perra|inútil|inutil|vuelvas a|escribas|llames|busques|contactes|escribirme|llamarme|buscarme|acos|seguirme|alejamiento|denunci|policía|policia|en paz|dejes de|deja de|déjame/,
  grave: any(
    /\bte voy a (?:hacer (?:mucho )?dano|destruir|arruinar|hacer pagar)|\bme las vas a pagar|\bte vas a arrepentir de (?:dejarme|haberme)|\bse donde (?:vives|trabajas)/,
    /\bsi me dejas.{0,20}(?:me mato|te mato|te juro que)|\beres mia y de nadie|\bte prohibo (?:que|hablar|salir|ver)|\bnadie (?:mas )?te va a querer/,
    /\bme (?:pegaste|golpeaste|empujaste contra|ahorcaste|violaste|amenazaste)|\bte (?:pegue|golpee) porque|\bte tengo miedo|\b(?:fotos|videos) (?:tuyas )?desnuda/,
  ),
  rough:
    /\bte (?:voy a matar|mato)\b|\beres una? (?:puta|zorra|mierda|basura|perra|inutil)\b|\bputa de mierda\b|\bcallate,? (?:puta|zorra|perra)\b/,
  firm: any(
    /\bno (?:me )?vuelvas a (?:escribir|llamar|contactar|buscar|hablar)(?:me)?|\bno quiero que me (?:escribas|llames|busques|contactes)|\bno me (?:escribas|llames|busques|contactes) (?:mas|nunca mas)/,
    /\bdeja de (?:acosarme|seguirme|perseguirme)|\borden de alejamiento|\bvoy a (?:denunciarte|ir a la policia|llamar a la policia)|\bte voy a denunciar/,
  ),
  stop: /\bdejame en paz\b|\bdeja de (?:escribirme|llamarme|buscarme)/,
};
