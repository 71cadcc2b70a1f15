import { any, type SignRules } from './rules.ts';

export const es: SignRules = {
  stems:
    /matar|mato|daño|dano|destruir|arruinar|pagar|arrepentir|dónde viv|donde viv|dónde trab|donde trab|si me dej|de nadie|pegaste|golpeaste|empujaste|ahorcaste|violaste|amenazaste|pegué|pegue |golpeé|golpee |miedo|prohíbo|prohibo|desnud|puta|zorra|mierda|basura|perra|inútil|inutil|vuelvas a|escribas|llames|busques|contactes|escribirme|llamarme|buscarme|acos|seguirme|alejamiento|denunci|policía|policia|en paz|dejes de|deja de|déjame|encontrar|esconder|no serás|no seras|de nadie|hijos|pasaporte|me obligaste|te lo buscaste|lección|leccion|idiota|imbécil|imbecil|asquer|cállate|callate|asco|no sirves|bloque|mi número|mi numero|mi casa|espacio|tranquil|basta|última|ultima/,
  grave: any(
    /\bte voy a (?:encontrar|buscar (?:y|hasta)|quemar|dar una leccion|partir|romper la)|\bno (?:te )?(?:puedes|vas a poder) esconderte|\bsi no eres mi[ao] no (?:seras|eres) de nadie|\bno (?:vas a|volveras a) (?:volver a )?ver a (?:tus|los|nuestros) hijos|\b(?:me obligaste a|mira lo que me haces|te lo buscaste|te lo mereces por)|\bte (?:quite|escondi|rompi) el (?:pasaporte|telefono|movil|celular)|\bme (?:diste una (?:bofetada|paliza|patada)|rompiste (?:el brazo|la)|jalaste del pelo|agarraste del cuello)|\bno vas a salir de (?:esta|la) casa/,
    /\bte voy a (?:hacer (?:mucho )?dano|destruir|arruinar|hacer pagar)|\bme las vas a pagar|\bte vas a arrepentir de (?:dejarme|haberme)|\bse donde (?:vives|trabajas)/,
    /\bsi me dejas.{0,20}(?:me mato|te mato|te juro que)|\beres mia y de nadie|\bte prohibo (?:que|hablar|salir|ver)|\bnadie (?:mas )?te va a querer/,
    /\bme (?:pegaste|golpeaste|empujaste contra|ahorcaste|violaste|amenazaste)|\bte (?:pegue|golpee) porque|\bte tengo miedo|\b(?:fotos|videos) (?:tuyas )?desnuda/,
  ),
  rough: any(
    /\bte (?:voy a matar|mato)\b|\beres una? (?:puta|zorra|mierda|basura|perra|inutil)\b|\bputa de mierda\b|\bcallate,? (?:puta|zorra|perra)\b/,
    /\b(?:eres|pedazo de) (?:un |una )?(?:idiota|imbecil|asqueros[ao]|inutil|estupid[ao]|mierda|basura|ridicul[ao])\b|\bno sirves para nada\b|\bme das asco\b|\bcierra la (?:puta )?boca\b|\bvete a la mierda\b/,
  ),
  firm: any(
    /\bborra mi numero|\bno (?:vengas|aparezcas|vuelvas) (?:mas )?(?:a|por|en) mi (?:casa|trabajo|puerta)|\bno quiero (?:mas contacto|saber (?:nada )?(?:mas )?de ti|volver a (?:verte|hablar contigo))|\bno me (?:hables|contactes|escribas|llames|busques)(?: nunca)?(?: mas)?(?=[.!]*$)|\bes la ultima vez que te (?:lo )?(?:digo|pido)/,
    /\bno (?:me )?vuelvas a (?:escribir|llamar|contactar|buscar|hablar)(?:me)?|\bno quiero que me (?:escribas|llames|busques|contactes)|\bno me (?:escribas|llames|busques|contactes) (?:mas|nunca mas)/,
    /\bdeja de (?:acosarme|seguirme|perseguirme)|\borden de alejamiento|\bvoy a (?:denunciarte|ir a la policia|llamar a la policia)|\bte voy a denunciar/,
  ),
  stop: any(
    /\bdejame en paz\b|\bdeja de (?:escribirme|llamarme|buscarme)/,
    /\b(?:necesito|dame|quiero) (?:mi )?espacio\b|\bya basta de (?:mensajes|llamadas)|\bdejame tranquil[ao]/,
  ),
};
