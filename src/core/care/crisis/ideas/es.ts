import type { IdeaRules } from '../ideas.ts';

const GONE =
  '(ya )?(no (esté|estoy|estaré|estuviera|exista|viva|existiera)( más| ya)?( aquí| con (vosotros|ustedes|ella|ellos|él))?|me (haya ido|muera|vaya|vaya de este mundo|muriera)|(esté|estoy|estuviera|estaré) (muert[oa]|bajo tierra|en el cielo|enterrad[oa])|falte|muera)(?! ~3 (vacaciones|viaje|trabajo|oficina|casa el|ciudad))';
const FAMILY =
  '(mamá|mama|madre|papá|padre|padres|hij[oa]s?|niñ[oa]s?|herman[oa]s?|hermanit[oa]|familia|abuel[oa]s?|viej[oa]s?|pareja|espos[oa]|marido|mujer|nen[eas]+)';
const ALL = `(todos|todas|ellos|los demás|la gente|nadie|mi ${FAMILY}|mis ${FAMILY}|toda mi familia|el mundo|ustedes|vosotros|otros)`;
const HE = `(él|ella|(mi|un|una|su|nuestr[oa]) ~1 (amig[oa]|prim[oa]|novi[oa]|ex|compañer[oa]|vecin[oa]|tí[oa]|sobrin[oa]|${FAMILY})|alguien)`;
const WANT =
  '(quiero|quisiera|querría|ojalá|deseo|necesito|me gustaría|ganas de|prefiero|preferiría|sueño con|pienso en|voy a|quería|solo quiero|estoy por)';

export const spanish: IdeaRules = {
  small:
    'que|no|me|mi|mis|yo|ya|de|se|si|el|la|los|las|un|una|por|para|con|en|lo|le|les|te|es|estoy|soy|voy|al|del|a|este|esta|muy|todo|todos|nada|nadie|cuando|su|quiero|quisiera|hasta|ojalá|nunca|solo|sin|he|hay|tengo',
  figures: [
    'sentido (a|en|de) (seguir|continuar) ~1 (con|en|haciendo|viendo|leyendo) (este|esta|el|la|ese|esa) (trabajo|curso|carrera|dieta|clase|serie|juego|proyecto|libro|empleo|gimnasio|discusión|conversación|grupo)',
    '(me despedí|despedirme|me despedía) de (ella|él|mi ex|su)|(él |ella )?me (dejó|escribió|mandó) una (carta|nota)',
    '(miedo|temo|asusta) ~4 (escrib*|llam*|mand*|decir*) ~2',
    '(desaparecer|esfumarme|irme|perderme|esconderme|dormir|hibernar|aislarme) ~3 (un|el|este|todo el|unos|unas|dos|tres|hasta|par de|una|por) ~2 (fin de semana|finde|días?|semanas?|rato|horas?|mes|tarde|verano|lunes|mediodía|primavera|domingo|siesta|invierno)',
    '(no aguanto más|no puedo más|no doy más|no soporto más|ya no aguanto|no lo aguanto) ~4 (bloque*|borr*|elimin*|silenci*|dej(o|arl[oa])|renunci*|divorci*|termin(o|ar) con|cort(o|ar) con|cambi(o|ar) de número)',
    '(no puedo|no sé|no podría|imposible) vivir sin (tu|tus|su|sus|el|la|mi) ~1 (olor|risa|sonrisa|voz|perfume|comida|cocina|café|besos?|abrazos?|música|móvil|celular|chistes?|mensajes?|camiseta|sudadera|gato|perro)?',
    '(extraño|echo de menos|extrañ*|amo|quiero|falta) ~4 (respirar|respiro|aire)',
    '(teléfono|celular|móvil|batería|compu*|portátil|coche|amor|relación|historia|grupo|chat|planta|wifi) ~3 (murió|muert[oa]|muere|murieron|está muerto)',
    '(nuestra|esta) (historia|relación)|(última|último) (noche|día|tarde|cena|comida|semana|mañana) ~2 (en|de|del|antes|con|aquí en) ~2 (madrid|barcelona|méxico|ciudad|curso|vacaciones|trabajo|piso|viaje|verano|clase|universidad|escuela|casa|mudanza|año|colegio|la oficina|temporada)',
    '(muero|moriría|mato|mataría|morirme) por (un|una|unos|unas|tu|tus|esa|ese|esas|esos|el|la|comer|probar) ~2',
    '(bajarme|bajar) de (este|esta|la|el) (tren|bus|autobús|coche|metro|avión|taxi|barco|tour|juego)|(mi|tu|su) (madre|padre|jefe|jefa|mamá|papá|novia|novio|mujer|marido|hermana) me (mata|va a matar|matará)',
    '(cuida|cuidas|cuiden|quédate con|pasea) ~4 (perro|gato|plantas|casa|hijos) ~3 (mientras|viaje|vacaciones|semana|finde|fin de semana)|(no creo que|dudo que) (llegue|llego) ~2 (cena|fiesta|comida|cumple|reunión|tiempo|clase|partido|oficina|película)',
    '(no quiero|no pienso|no voy a|para no) (despertar|despertarl[oae]) (al|a la|a los|a mi|bebé|niñ*|los|vecinos) ~1|(recaí|recaída) ~3 (escrib*|llam*|fum*|beb*|chocolate|mensaje)',
    '(ya )?(no quiero|no puedo) (seguir )?(vivir|viviendo|existir) (con|en|cerca|así con|juntos|lejos) ~2',
  ],
  heard: {
    burden: [
      `(soy|me siento|he sido|siempre fui|sería|ser) ~2 (estorbo|carga|peso muerto|lastre|molestia|parásito|desperdicio|un peso|problema) ~2 (para|de|a) ~1 (${ALL}|mis padres|la sociedad|quienes|quien)|(arrastro|hundo|arruino|jodo|destrozo|amargo) ~1 (la vida )?(a|de) ${ALL}|(solo|sólo|nada más) (sirvo para|doy|traigo|causo) ~1 (estorbar|problemas|molestar|dolor|gastos)|${ALL} ~2 (sufre|sufren|gastan|cargan|carga) ~1 (por mi culpa|tanto en mí|conmigo)|no quiero (seguir siendo|ser más) ~2 (carga|peso|estorbo|problema)`,
    ],
    betterWithout: [
      `(${ALL}|estarían|estarán|vivirían|serían|vivirán|viviría|estaría|les iría|todo sería) ~4 (mejor|felices|feliz|tranquil*|más fácil|alivi*|descans*|en paz|ligeros) ~2 (sin mí|si (yo )?(no estuviera|no existiera|me muero|me muriera|desapareciera|faltara)|cuando (yo )?${GONE})|sin mí ~3 (mejor|felices|tranquilos|más fácil|paz|vivirían|descans*)|(les|le|os) (hago|haría) un favor ~3 (muriendo|desapareciendo|si me|muerto|yéndome)|el mundo ~2 mejor sin (mí|gente como yo|alguien como yo)`,
    ],
    yourProblem: [
      '(pronto|ya no|en unos días|dentro de poco|después de (hoy|esta|esto)|muy pronto|mañana) ~4 (seré|tendrán|tendréis|tendrás|van a tener|vais a tener|vas a tener|voy a ser|molest*|preocup*|dar|daré|causaré) ~4 (problema|problemas|preocup*|por mí|molest*|carga|estorb*|conmigo|aguantarme|verme|cuidarme|soportarme|lata|a nadie)',
      'no (voy a |volveré a |los |las |os |les |te )?(molest*|estorb*|dar|daré|causar) ~2 (más|nunca más|a nadie|problemas)(?! ~3 (llam|mensaj|escrib))|(se|os|te) (van|vais|vas) a librar de mí|(libres|libre) de mí (pronto|por fin|para siempre)',
    ],
    unnoticed: [
      '(nadie|quién|alguien|ni siquiera|tardarían|días|semanas) ~4 (cuenta|notaría|notará|notaría|extrañ*|lloraría|llorará|encontr*|importaría|buscaría|busque|enter*|preguntaría|vendría a buscar) ~5 (muer*|muriera|muriese|morirme|desapar*|no estoy|no estuviera|cuerpo|falto|me voy|semanas|mi ausencia|mi cadáver|olor|existiera)',
      '(morirme|muero|muriera|muerto|muerta|desaparezco|desapareciera|desaparecer) ~5 (nadie|quién|semanas|días) ~3 (cuenta|notaría|nota|entera|enteraría|extraña|extrañaría|importa|importaría|encontrar*|buscaría|lloraría|dé|daría)',
    ],
    forgotten: [
      `(nadie|quién|todos|ustedes|pronto|me) ~2 (acordará|recordará|recuerd*|olvid*|acuerd*) ~3 (cuando ${GONE}|que existí|que viví|mí cuando|de que (existí|viví|estuve)|como si (no|nunca) ~1 (existido|nacido|vivido))|(hagan|haced|haz|como si) ~2 (nunca|no|jamás) (hubiera |hubiese |haya )?(existí|existido|nacido|vivido|nací|existo)|(olvídenme|olvidadme|bórrenme|recuérdenme|recordadme) ~5`,
    ],
    sorryThen: [
      `(cuando|si|el día que|ya verás cuando) ~1 (yo )?(${GONE}|me mate|me muera) ~3 (vas a|te vas|te|se van|lo vas|van a|vas|ya|me|sabrás|entenderás|llorar*) ~3 (arrepent*|lament*|llor*|extrañ*|culpa|valor*|pesar|entend*|falta|cuenta|importar|echar de menos|feliz)|(arrepent*|llorar*|lament*|sentir*) ~3 cuando (me muera|esté muert[oa]|ya no esté|no esté viv[oa])|(en|sobre|ante|a) mi (tumba|ataúd|cajón|velorio|lápida)`,
    ],
    noFuture: [
      'para mí ~2 no (hay|existe|habrá) ~1 (mañana|futuro|después)(?! ~2 (clase|clases|cole|trabajo|escuela))|no (hay|existe|habrá) ~1 (mañana|futuro|después) para (mí|alguien como yo)',
      '(futuro|mañana|año que viene|próximo año|adelante|porvenir|después) ~5 (negro|oscuro|vacío|nada|oscuridad|muro|no existe|no hay|no veo|sin mí|no estoy)(?! ~2 (con|juntos|para nosotros))|(no hay|no tengo|no veo|sin|no existe|ya no hay) (ningún |ya |más )?(futuro|mañana|salida|luz|porvenir|camino) (para mí|en mi vida|al final|delante|posible|ninguno|alguno)|no (me )?(veo|imagino) ~2 (viv[oa]|el año que viene|de viej[oa]|llegando|envejec*|cumpliendo|a los (treinta|cuarenta|\\d\\d)|en el futuro|vivir|mañana|dentro de)',
    ],
    deadline: [
      '(ya no|no) (voy a necesitar|necesitaré|me hará falta|me va a hacer falta) ~1 (nada de (esto|eso)|estas cosas|mis cosas|ninguna de estas cosas)(?! ~5 (mud*|nuev*|trabajo|curso|viaje|clase|comp*|vend*))',
      '(después de|tras|pasado|a partir de) (esta|este|el|la|hoy|mañana|eso|mi|navidad|que termine) ~2 (noche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|finde|cumpleaños|año)? ?(ya )?(nada|no|todo|se acaba|acaba|seré libre|descans*|habrá) ~3 (importa*|dolerá|necesit*|terminad*|acabad*|sentido|falta|libre|paz|aquí|doler|haré falta)(?! ~3 (examen|mudanza|piso|trabajo))|(ya )?no (lo|la|los|las|me|nada) (voy a necesitar|necesitaré|hará falta|harán falta|va a hacer falta) ~3 (a donde|adonde|donde voy|después|pronto|mañana|allá|más)?(?! ~3 (mudo|mudanza|nuevo|curso|piso|trabajo|muda))|(no tiene sentido|para qué) (comprar*|planear|pagar|renovar|guardar) ~4 (no voy a estar|no estaré|voy a morir|no llego|me voy a ir de)',
    ],
    notThere: [
      '(no cuenten|no cuentes|no contéis|no me cuenten|no me esperen|no me esperes|no me incluyan|no me guarden) ~2 (conmigo|para|en|sitio|lugar) ~6 (no estaré|no voy a estar|ya no|muert[oa]|no viv*|no exist*|jamás)|(no (voy a|creo que|pienso|creo) ~2 (llegar|llegue|vivir|estar|esté|vea|ver|cumplir|cumpla) ~3 (navidad|verano|cumpleaños|año nuevo|mañana|próximo año|año que viene|primavera|los (treinta|cuarenta|\\d\\d)|fin de (mes|año)|ver(te|lo|la|los)? (crecer|graduar*|casar*)|semana que viene)|para (entonces|navidad|tu (boda|cumpleaños|graduación)|el verano) (ya )?no (estaré|voy a estar|existiré|estoy))(?! ~3 (ciudad|país|españa|casa|trabajo|dinero|cena|fiesta))|(mi|es mi|será mi|fue mi) últim[oa] (cumpleaños|navidad|verano|año|primavera|invierno|otoño)(?! ~2 (en|de|con|aquí|como))',
    ],
    storyOver: [
      '(mi|esta) (historia|vida|camino|libro|cuento|tiempo|viaje|ciclo|capítulo|película) ~2 (acaba|acabó|termina|terminó|se acabó|llegó a su fin|llega a su fin|ha terminado|ha acabado|se termina|concluye|se apaga|está terminad[oa]) ~2|(hasta aquí|hasta acá|aquí) (llegó|llego|llegué|llega|acaba|termina|se acaba|terminó|quedó|termino) (yo|mi (historia|vida|camino|cuento|viaje|tiempo|paso)|todo para mí|mi)|(último capítulo|última página|punto final|final) (de|a) mi (vida|historia|existencia|libro)|(ponerle|poner|pongo) (punto )?(y )?(fin|final|punto final) a (mi vida|mi historia|todo|mi existencia|este sufrimiento|esta vida|mi dolor)',
    ],
    cantHold: [
      '(no (creo|pienso|sé si|estoy segur[oa]) ~2 (que )?(llegue|llego|sobreviva|pase|aguante|viva|vea|amanezca|voy a (llegar|pasar|sobrevivir|aguantar|amanecer)|llegar) ~2 (mañana|esta noche|la noche|amanecer|hoy|viv[oa]|a ver|el día|fin de (semana|mes)|otro día|semana|mucho))|(no (puedo|aguanto|soporto|resisto|tengo fuerzas para|quiero)) ~2 (otro día|un día más|una noche más|ni un día|seguir viv*|seguir respir*|seguir existi*|otra noche|seguir aquí en este|vivir así|una hora más|ni un minuto)|(sin|no (me )?(quedan|tengo|queda|tengo más)|se me (acabaron|acabó)|ya no tengo) (más |ya )?(fuerzas?|ganas|energía|voluntad) ~1 (para|de) (vivir|seguir viv*|seguir adelante|levantarme|respirar|continuar viv*|luchar por (mi )?vida|existir|estar viv*|nada ni vivir)|(soltarme|dejarme caer|dejarme ir|soltar todo|dejarme morir)',
    ],
    lastTime: [
      '(por|la|una|es la) última vez ~5 (antes de (irme|morir|partir)|vi(v[oa]|da)|y (luego|ya|después) ~3 (irme|puedo|list[oa]|descansar))|(ver|vi|fui|fui a ver|abrac*|besé|mir*|despedirme|visité|comí|escuch*|caminé|recorrí) ~5 por última vez(?! ~4 (antes de (mudar|la mudanza)|juntos|y (bloque|borr)))|(esta|hoy|esta noche|mañana) (es|será|va a ser|sería) mi últim[oa] (noche|día|mañana|amanecer|cena|tarde|hora)(?! ~3 (en|de|del|antes|con|aquí))|(última|mi última|mis últimas) (cena|comida|noche|horas?|amanecer|días) (de mi vida|en (este|esta) (mundo|tierra|vida)|con vida|viv[oa])|(últimas|últimos) (horas|días|minutos|momentos) (de mi vida|con vida|viv[oa])',
    ],
    farewell: [
      '(despedirme|decir(les|os|te)? adiós|decirles adiós|me despido|despedida) ~2 (de|a) (todos|todas|ustedes|vosotros|este mundo|la vida|mis seres|mi familia|la gente que|mi gente)(?! ~4 (viaje|oficina|mudar|trabajo|fiesta|curso|vuelo|irme a dormir))|adiós ~1 (mundo|a todos|vida|para siempre|mundo cruel|familia|mis amores|hijos|mamá|papá)(?! ~3 (oficina|trabajo|viaje))|gracias por todo ~6 (adiós|perdón|cuídense|sean felices|me voy|hasta siempre|sin mí|descansar|los amo|los quiero|no puedo más|vivan)|(no (se|os|te)|que nadie se|nadie) ~1 (culpen|culpéis|culpes|culpe|es culpable|tiene la culpa|lloren|lloréis|sientan culpa)(?! ~3 (tarde|examen|ruptura|separación))|(los|las|os|les) (amo|quiero|amé|quise) (a todos|mucho|tanto) ~4 (perdón|perdónenme|perdonadme|adiós|no puedo|hasta siempre|lo intenté)|(perdón|perdónenme|lo siento) (mamá|papá|hijos|a todos|familia|mi amor) ~4 (no puedo|no pude|no aguant*|me voy|adiós|lo intenté|cansad[oa]|rendí|fui fuerte|no soy fuerte)|fue (lindo|bonito|un placer|un gusto) (conocerlos|conoceros|haberlos conocido|haberos conocido|vivir con)',
    ],
    nextLife: [
      '(nos vemos|nos veremos|te espero|los espero|os espero|nos encontraremos|hasta vernos|te veré|los veré) ~2 (en la otra vida|en otra vida|del otro lado|al otro lado|en el más allá|en el cielo|en el otro mundo|en la próxima vida|allá arriba)(?! (de la calle|del río|del muro|de la plaza))|(en|quizás en|tal vez en|será en|a lo mejor en) (otra|la otra|mi próxima|la próxima|mi otra) (vida|reencarnación) ~6 (mejor|perdón|esta|adiós|feliz|no|sea|será|nazca)|(esta vida|en esta vida) ~4 (no (es|fue|era) para mí|ya (no|se acabó|está)|fracas*|perdí)|(reencarnar|volver a nacer|nacer de nuevo) (en|como|siendo|y)',
    ],
    forgive: [
      '(perdón|perdóname|perdónenme|perdonadme|perdonen|perdona|disculpen|lo siento) ~2 (por )?(lo que|esto que|lo que les) (voy a|estoy por|estoy a punto|tengo que|haré|pienso|vaya a|viene) ~2 (hacer|hago|pasar|hacerme|suceder|hoy|esta noche|ahora)?(?! ~3 (decirte|contarte|preguntar|pedirte))|(perdón|perdónenme|perdonadme|perdóname|lo siento) ~2 por (no (ser|haber sido) (más )?fuerte|rendirme|dejarlos|dejaros|irme así|irme antes|abandonarlos|ser (tan )?(débil|cobarde)|no (aguantar|poder) más|dejarl[oa]s sol[oa]s|no haber aguantado)|(que )?dios (me perdone|me reciba|tenga piedad de mí|perdone mi alma)',
    ],
    letters: [
      '(cartas?|notas?|vídeos?|videos?|sobres?|audios?) ~5 (para cada un[oa]|para todos|para mis (padres|hijos)|para mi (mamá|madre|papá|familia|hij*)|de despedida|en el cajón|sobre la mesa|en la mesa|en la almohada|bajo la almohada|cuando (ya )?no esté|escritas|de adiós)(?! ~4 (cumple|navidad|amor|banco|reyes))|(escribí|escrib*|dejé|dejo|dejado|grabé|grab*|terminé|redact*) ~3 (cartas?|notas?|vídeos?|videos?|mensajes?) ~2 (para|a|de) (cada|todos|mis|mi (mamá|madre|papá|familia|hij*)|despedida|adiós|quienes|ustedes)',
    ],
    byThen: [
      '(cuando|para cuando|si|al) ~1 (leas|lean|leáis|leer|estés leyendo|estás leyendo|encuentres|encuentren|recibas|reciban|veas|despiertes|despierten|escuches) ~1( (esto|esta carta|este mensaje|la carta|estas líneas|mi mensaje|la nota))? ~1 (ya )?(estaré|habré|será|no estaré|todo habrá|me habré|habrá|no voy a estar|seré|voy a estar) ~2 (muert[oa]|tarde|lejos|terminado|aquí|acabado|ido|paz|pasado|cielo|otro lado|este mundo|hecho|libre)?(?! ~3 (avión|tren|aeropuerto|madrid|durmiendo|trabajo|vuelo|camino))',
    ],
    givenAway: [
      '(regal*|di|doy|dando|repart*|don*|entreg*|vend*) ~2 (todas |todos |casi )?(mis|mi) ~1 (cosas|ropa|libros|guitarra|pertenencias|discos|joyas|colección|ahorros|coche|bici|instrumentos?|muebles|juegos) ~7 (ya no|no (las|los|la|lo) (voy|necesit)|no me|hacen falta|donde voy|recuerd*|de mí|a mis (amigos|hermanos)|a todos|no necesit*|por si|usar)(?! ~4 (mudo|mudanza|nuevo|nueva|espacio|país|piso))|(qued*|quédate|toma|guard*) ~2 (con )?(mi|mis|esto|todo) ~4 (yo )?(ya no|no) ~2 (voy a necesitar|necesitaré|necesito|hará falta|hace falta|hacen falta)(?! ~3 (mud|nuev|viaj))|(dejé|dejo|ordené|limpié|vacié) ~3 (cuarto|habitación|casa|todo|cosas) ~4 (para que (no|nadie|mi)|y (ya|así) ~2 (irme|me voy|list))',
    ],
    pets: [
      `(perr[oa]|gat[oa]s?|mascotas?|perrit[oa]|gatit[oa]|conejo|loro|hámster|peces|plantas) ~5 (cuando|si|el día que|después de que) (yo )?${GONE}|(cuida*|quédate|adopt*|te dejo|busco (hogar|casa)|encontré (hogar|casa|familia|quien)|dejo) ~3 (mi|mis|el|la|a mi|un) ~1 (perr[oa]|gat[oa]s?|mascotas?|perrit[oa]|gatit[oa]|conejo|loro) ~6 (ya no (esté|me|tengo)|no esté|nada me|cuando me|para siempre|ya puedo|irme|tranquil[oa]|faltar|me vaya|alguien)(?! ~3 (viaje|vacaciones|finde))`,
    ],
    entrusted: [
      `(cuid*|velar?|vela|velen|ocúpate|encárgate|encárguense|protege|protejan|quier*|abraz*) ~3 (a |de |por )?(mi|mis|nuestr*|la|los) ~1 (${FAMILY}) ~3 ((cuando|si|después|el día que|ya que) ~1 ${GONE}|en mi (ausencia|lugar))|(cuando|si) (yo )?${GONE} ~4 (cuid*|dile*|díganl*|ayud*|abraz*|quier*|no lloren|no llores|sean felices|sigue|sigan|haz|encárgate|ocúpate)|(prométeme|prométanme|jura|júrame) que ~2 (cuidar*|vas a cuidar|van a cuidar|estarás|protegerás) ~2 (a |de )?(mi|mis|los|ella|él)`,
    ],
    tellMother: [
      `(dile|díganle|decidle|díganles|diles|dígale|avisa|decirle) ~1 ((a )?(mi|mis|la|los|que) )?~1 ((${FAMILY}|todos|que) )?~1 (que )?(no (es|fue|ha sido|fueron) (su )?culpa|la (quiero|amo|quise|amé)|lo (quiero|amo|quise)|los (quiero|amo|amé|quise)|me perdone|me perdonen|lo siento|no sufra|no llor*|estoy en paz|perdón)(?! ~3 (regalo|cena|tarta|comida|torta|fiesta))|(si|por si|en caso de que) ~1 (mañana no estoy|mañana ya no|me (pasa|pasara|pase|sucede|ocurre) algo|algo me (pasa|pasara|pase|sucede|ocurre)|no (amanezco|despierto|vuelvo|llego a mañana)) ~5|(no|nadie) (es|fue|tiene|tuvo|tienen) ~1 (la |tu |su |vuestra )?culpa ~4 (que me (muera|vaya|mate|fui)|mi (muerte|decisión|partida)|quiera (morir|irme)|no (aguant|pued|quier)*|lo que (voy|haga|haré))`,
    ],
    affairs: [
      '(mi|el|un|escribí|hice|firmé|dejé|redact*|hacer|tengo) ~1 testamento(?! ~3 (abuel|padre|madre|tí[oa]|notario de))|(todo|mis (asuntos|papeles|cuentas|deudas|cosas)|los papeles|las deudas|el seguro) ~3 (en orden|arreglad*|pagad*|list*|resuelt*|saldad*|preparad*|al día) ~5 (irme|para que|cuando|no (deb|falt|dej|carg)*|nadie|familia|list[oa]|tranquil[oa]|me voy|hora|paz|puedo)(?! ~3 (viaje|mudanza|hacienda))|(seguro de vida|seguro) ~5 (suicid*|muero|muerte|muert[oa]|alcanza|familia|pag*)|valgo más muert[oa]',
    ],
    passwords: [
      '(contraseñas?|claves?|pin|cuentas|datos del banco|llaves|papeles|tarjetas?) ~5 (cuando|por si|si|para (que|cuando)|en (un|el) (sobre|cajón)|anotad*|escrit*|apuntad*) ~6 (no esté|falte|me pase|pasa algo|me muera|mi (mamá|madre|papá|familia|herman*)|necesit*|hagan? falta|sobre|cajón|después|mañana|me vaya|faltar)(?! ~3 (viaje|vacaciones|netflix|wifi))',
    ],
    funeral: [
      '(mi|mis) (funeral|entierro|velorio|tumba|lápida|cenizas|ataúd|sepelio|epitafio|obituario|cadáver|cajón)|(quiero|prefiero|pido|gustaría|deseo) ~2 (que me )?(cremen|entierren|incineren|quemen|sepulten|velen|ser (cremad|incinerad|enterrad)[oa])|(cuando me entierren|no me velen|entiérrenme|crémenme|enterradme|incineradme)',
    ],
    promise: [
      `(espero|esperar|esperaré|aguanto|aguantar|aguantaré|hasta que|prometí|cuando) ~4 (mi|mis) ~1 (${FAMILY}|perro|gato) ~3 (muera|mueran|falte|falten|se vaya|no esté|crezcan|crezca|sean grandes|sea mayor|se case|muere|cumpla) ~5 (me voy|me iré|yo también|puedo irme|libre|seguir(la|lo)|detrás|mat*|irme|descansar|podré|me mato|termino)|(le|les) prometí ~2 (a )?~2 (no hacerlo|que no lo haría|no matarme|seguir viv*|no hacerme daño|no intentarlo)`,
    ],
    onlyFor: [
      `(si no fuera|si no fuese|de no ser|si no es|si no hubiera sido|si no tuviera|si no) ~1 (por|a)? ?(mi|mis|ellos|ella|él|el|la|los) ~1( (${FAMILY}|perr[oa]|gat[oa]|bebé|bebés))? ~1 (ya )?(no (estaría|existiría|viviría|seguiría|habría)|estaría|me (habría|hubiera)|hubiera|habría|hace (rato|tiempo|mucho)) ~3 (aquí|viv[oa]|muert[oa]|matado|ido|acabado|terminado|este mundo|bajo tierra|existiría|no estaría|suicidado|hecho)?(?! ~2 (con él|con ella|casad|trabajando|en esta (ciudad|casa)))|(sigo|estoy|aguanto|vivo|continúo|no me mato|no me he matado) ~2 (viv[oa]|aquí|respirando)? ?(solo|sólo|únicamente|nada más) (por|gracias a|para) (mi|mis|ellos|ella|él)|(lo único|la única razón|el único motivo) ~3 (me mantiene|me ata|me retiene|me detiene|sigo viv[oa]|me frena)`,
    ],
    sleepForever: [
      `(${WANT}|poder|pudiera) ~2 (dormir|dormirme|quedarme dormid[oa]|durmiera|cerrar los ojos|me durmiera|dormida|acostarme) ~3 (para siempre|eternamente|y (no|nunca|ya no|jamás) ~2 (despert*|abrir*|levant*)|sin (despertar|volver a)|por siempre|un sueño eterno|hasta (el fin|morir)|y que todo)|(sueño eterno|dormir eternamente|descanso eterno|dormir para siempre|el sueño del que no se)`,
    ],
    noWaking: [
      '(ojalá|quiero|quisiera|espero|deseo|me gustaría|pido) ~3 (duerma|durmiera|dormirme|dormir|acostarme|cerrar los ojos) ~3 (no|nunca|jamás) ~1 (despierte|despertar|despertarme|despertara|abrir los ojos|abra los ojos|amanezca) ~1 (nunca|jamás|más)',
      `(ojalá|espero|rezo|pido|ruego|deseo|quisiera|quiero|pidiendo|rogando|imploro) ~6 (no|nunca|jamás|sin) ~3 (despert*|amane*|abrir los ojos|volver a despertar|levantarme|haya mañana|llegue mañana|salga el sol)(?! ~3 (al (bebé|niño)|a (nadie|los|la|mi)|con resaca|tarde|neném))|(me )?(desperté|despierto|despertar|abrir los ojos|amanecí|amanecer) ~3( (otra vez|de nuevo|viv[oa]))? ~2 (decepción|decepcion*|qué pena|lástima|llor*|castigo|fracaso|por desgracia|maldición|y (sigo|sigue) ~1 (viv[oa]|aquí))|(morir|morirme|irme|muera|muriera) (mientras duermo|durmiendo|dormid[oa]|en (mi|el) sueño)`,
    ],
    vanish: [
      `(${WANT}) ~3 (desaparecer|esfumarme|evaporarme|desvanecerme|borrarme|desintegrarme|deshacerme|hundirme|disolverme|volverme (polvo|nada|aire)|dejar de estar|no estar) ~2 (del mundo|de (este|la faz|la tierra|esta vida|todo|todos)|para siempre|por completo|sin (dejar )?(rastro|huella|que nadie)|de una vez|y (no|nunca|que nadie)|del mapa para siempre|del todo|completamente|como si|en la nada|de aquí para siempre)(?! ~3 (finde|fin de semana|días|semana|redes|instagram|su vida|tu vida))|(que )?(la tierra|el mar|el suelo) me (trague|tragara|lleve) ~1 (para siempre|y no|de una vez)`,
    ],
    stopExisting: [
      `(${WANT}|cansad[oa] de|hart[oa] de|cansancio de|quiero) ~2 (dejar de (existir|ser|vivir|respirar|estar viv[oa])|no (existir|vivir más|ser nada|estar viv[oa]|haber existido)|existir)( ~2)?|(ya )?no (quiero|deseo|tengo ganas de|me interesa) (seguir )?(existir|existiendo|vivir|viviendo|estar viv[oa]|respirar|respirando|ser|estar en este mundo|seguir aquí)(?! (con|en (esta|este|la|el)|sin ti|así con|cerca|lejos|tu|la|de|juntos))|(existir|mi existencia) ~2 (duele|no tiene (sentido|propósito)|es un error|me pesa|cansa|agota|es un castigo)`,
    ],
    stopAll: [
      '(pronto|ya casi|hoy|esta noche|mañana) ~3 (acabará|acaba|acabar|terminará|termina|terminar) ~1 (este|mi|tanto|todo mi) ~1 (dolor|sufrimiento|tormento|infierno|calvario)(?! ~3 (muelas?|espalda|cabeza|regla|garganta|rodilla|exam*|curso))',
      `(${WANT}|que) ~3 (todo|todo esto|esto|el dolor|el sufrimiento|el ruido|mi cabeza|las voces|tanto dolor|este (dolor|sufrimiento|infierno)) ~2 (se )?(acabe|termine|pare|calle|apague|cese|acabara|terminara|detenga|desaparezca|callen) ~1 (para siempre|de una vez|por completo|definitivamente|ya y para|por fin para|de una buena vez|hoy|esta noche|del todo|por siempre)(?! ~3 (discusi|peleas|exámen|entre|examen|curso))|(acabar|terminar) (de una vez )?(con )?(todo (esto|de una|para siempre|de raíz|ya)|este sufrimiento|mi sufrimiento|mi dolor|mi vida|mi existencia|conmigo|esta agonía|esta tortura)(?! ~3 (con (él|ella|nosotros)|entre))|(poner|ponerle) fin ~1 a (todo|mi|esto|este|esta)(?! ~1 (relación|discusión|contrato|conversación))`,
    ],
    leaveWorld: [
      '(me quito|quitarme|me quitaré|me voy a quitar|voy a quitarme) (la vida|de en medio)',
      '(irme|marcharme|partir|largarme|salir|bajarme|despedirme|escapar|dejar|abandonar|me voy|me quiero ir|quiero irme|bajar) ~1 (de |ya de |a )?(este mundo|esta vida|la vida|este planeta|esta tierra|el mundo de los vivos|mejor vida)(?! (juntos|contigo|y media))|(pasar|cruzar|irme|voy) (a mejor vida|al otro lado|al más allá|al otro barrio|con (dios|diosito) (ya|pronto|esta))|(estirar la pata|colgar los guantes|colgar los tenis|criar malvas|irme al otro barrio|game over para mí|desconectarme (de la vida|para siempre)|apagarme|desinstalarme|apretar el botón de apagado|apagar la luz para siempre|chau mundo|cerrar sesión (de|en) la vida|desvivirme|desvivir|me desvivo|autoeliminarme|suicidarme|tirar la toalla con la vida|bajar el telón)(?! ~2 (por (ti|ella|él|mis hijos)))',
    ],
    joinDead: [
      `(pronto|quiero|voy|me voy|ojalá|quisiera|reunirme|estar|estaré|irme|encontrarme|ver|por fin|abrazar|ir) ~4 (con|a|donde) (mi|mis|él|ella|ellos) ~1( (${FAMILY}|amig[oa]|bebé|perr[oa]|abuelit[oa]))? ~2 (en el cielo|muert[oa]|falleci*|que (murió|falleció|ya no está|está en el cielo|se fue al cielo)|que en paz descanse|donde (quiera que )?est(á|é|én)|allá arriba|al cielo|al otro lado|en el más allá|difunt[oa]|que descansa)(?! ~2 (me cuida|nos mira|está orgullos))|(seguirl[oa]|alcanzarl[oa]|acompañarl[oa]|reunirme con (él|ella)) ~2 (en la muerte|al cielo|a la tumba|al más allá|donde está|pronto)`,
    ],
    envyDead: [
      '(envidi*|celos de|qué suerte|dichos[oa]s|afortunad*|ojalá (estar|ser|fuera)|cambiaría (mi )?lugar) ~4 (muert[oa]s?|murieron|murió|los que (ya )?(no están|se fueron|descansan|murieron|han muerto)|difuntos|fallecid*|cementerio|descansan|ya no (sienten|sufren|están)|quien(es)? ya)|(debí|debería|tendría que|hubiera|tenía que|por qué no) ~2 (haber )?(ser|sido|fui|ser) yo( (el|la|quien|que))? ~2 (murió|muerto|muriera|se fue|muerta|accidente|en vez)',
    ],
    alreadyDead: [
      '(ya|hace tiempo|hace (mucho|años)|por dentro|en vida) ~2 (estoy|morí|me siento|me morí|estaba|muert[oa]) ~2 (muert[oa]|por dentro|en vida|hace (años|tiempo|mucho)|morí) ~4 (cuerpo|solo falta|falta (que|enterr)|enterr*|respir*|sepult*|solo queda|apagar|ya|cáscara)?|(muert[oa] en vida|cadáver (andante|que camina)|solo (queda|falta) (el|mi|enterrar el) cuerpo|un cascarón vacío|zombi en vida)',
    ],
    deathPeace: [
      '(la )?(muerte|morir|estar muert[oa]|morirme|el suicidio|la tumba) ~3 (es|sería|parece|suena|me parece|será|me daría|da|traería|se siente) ~3 (descanso|paz|alivio|salida|libert*|liber*|solución|mejor|consuelo|dulce|tranquil*|única|bonit[oa]|tentador*|hogar|regalo|fácil|amiga|escape)(?! ~2 (en la (película|serie)))|(única|único|mejor) (salida|solución|descanso|alivio|camino|escape|paz|opción|manera de (descansar|parar)) ~3( (es|sería|que (me )?queda|queda))? ~2 (morir*|muerte|matarme|desaparecer|suicid*|irme|la tumba)|(pienso|fantaseo|sueño|pensar|pensando|obsesion*|imagino) ~2 (en|con) (la muerte|morir*|mi muerte|el suicidio|cómo morir|no existir|dejar de existir|tirarme|saltar)(?! ~2 (de mi (padre|madre|abuel|perro)|en la (película|serie)))',
    ],
    noFear: [
      '(ya )?(no|ni) (le |me )?(temo|tengo miedo|da miedo|asusta|tengo ningún miedo) ~1 (a |de )?(la )?(muerte|morir|morirme|irme de)|(más )?miedo (de|a|me da) (vivir|la vida|estar viv[oa]|seguir viv*|despertar|seguir aquí|quedarme en)(?! (sol[oa]|sin ti|con|juntos|lejos))',
    ],
    indifferent: [
      '(da igual|da lo mismo|no me importa|me importa poco|qué más da|indiferente|me es igual) ~4 (viv[oa]|vivir|morir*|muert[oa]|muero|vivo o|si (vivo|muero|despierto|me muero|me matan|amanezco))(?! ~2 (sol[oa]|en (la|el|una)|con|aquí o))|(vivir|viv[oa]|vida) (o|y|y la) (morir*|muert[oa]|muerte|no vivir) ~4 (igual|lo mismo|da|indiferente|importa|diferencia)',
    ],
    accident: [
      '(ojalá|espero|quisiera|deseo|estaría bien|no me importaría|quiero|rezo|a ver si|si tan solo|sería bonito|qué bueno sería|sueño) ~5 (coche|carro|auto|camión|tren|bus|avión|rayo|algo|alguien|accidente|techo|bala perdida|metro|meteorito|terremoto|ascensor|moto) ~3 (me )?(atropell*|choc*|mat*|llev*|estrell*|cay*|caig*|aplast*|part*|arroll*|pase por encima|por delante|acab*|explot*|alcanz*|fall*)|(cruz*|camin*|conduzc*|manej*|voy en moto|ando) ~3 (sin (mirar|casco|cinturón|frenar)|con los ojos cerrados) ~6 (a ver si|ojalá|por si|coche|llev*|mat*|atropell*|me da igual|lo que (sea|pase)|esper*)|(que|si) me (atropell*|arroll*|mat*|caiga un rayo|parta un rayo) ~3 (un|el|y|mejor|ya|listo|me da igual|no me import*)(?! ~2 (si miento|si no))',
    ],
    illness: [
      '(ojalá|quisiera|espero|deseo|prefiero|me gustaría|por qué no|rezo|sería mejor) ~4 (cáncer|tumor|enfermedad (terminal|mortal|incurable)|algo (terminal|mortal|grave|incurable)|infarto|derrame|leucemia|aneurisma)|(dejé|dejo|dejar|suspendí|abandoné|no (voy a|quiero) ~1 (seguir|tomar)|ya no tomo|rechacé) ~3 (tratamiento|insulina|medicación|medicamentos?|quimio|diálisis|pastillas del corazón|medicinas?) ~5 (que (sea|pase|me|la)|morir*|a ver|muerte|acab*|termin*|quiero vivir|no quiero|me da igual|lo que)|(benigno|sano|sana|nada grave|no es cáncer|me voy a curar) ~3 (decepcion*|triste|lástima|qué pena|pena)',
    ],
    killMe: [
      '(que|alguien|ojalá|por favor|quiero que|necesito que|alguno|si alguien|dios|la muerte) ~3 (alguien |me )?(me )?(mate|maten|pegue un tiro|dispare|disparen|asesine|acabe conmigo|lleve ya|lleves|recoja|saque de (este|esta)|mátame|máteme|mátenme|degüelle|remate|sacrifique)(?! ~2 (de (risa|amor|ganas)|la risa|mi (madre|jefe)|a (cenar|bailar|casa|pasear|comer)))|(mátame|máteme|mátenme|pégame un tiro|dispárame|sácame de este (mundo|sufrimiento)) ~2(por favor|ya|de una vez|dios|si|que)?(?! ~1 (suavemente|de risa))|(dios|señor|diosito|virgencita|muerte|parca) ~3 (llévame|recógeme|lléveme|llévate|ven por mí|ven a buscarme|quítame la vida|me lleve)|que (dios|el señor|la muerte) me (lleve|recoja)',
    ],
    starve: [
      '(dejé|dejar|dejo|no|ya no|he dejado|decidí no) ~1 (de )?(comer|como|pienso comer|voy a comer|beber|comí) ~3 (hasta|para|y (solo )?esper*|a ver si) ~4 (morir*|muer*|acab*|termin*|desapar*|fin|apag*|el final|consum*)|(esper*|aguard*) (a |solo )?(la muerte|morir*|que (todo )?(acabe|termine) todo|el final|mi muerte|que llegue la muerte)|(morirme|dejarme morir|matarme) de (hambre a propósito|a poco)|dejarme morir|(beb*|tom*|fum*) hasta (morir*|matarme|no despertar)',
    ],
    nothingHolds: [
      '(nada|nadie|no (hay|tengo|queda|me queda) ~1 (nada|nadie)|ya no (hay|tengo|queda) ~2|no hay) ~2 (que )?me (ate|ata|retenga|retiene|detenga|detiene|mantenga|mantiene|sujete|amarre|une|una|queda|haga quedarme) ~2 (aquí|a (este|esta|la)|en (este|esta|la)|viv[oa]|vida|mundo|más)?(?! ~3 (ciudad|pueblo|trabajo|empresa|país|madrid|casa|con él|con ella))|(nada|nadie) (por|para) (lo|quien|el|los|la) (que|cual)? ?(vivir|seguir viv*|quedarme (aquí|en este)|valga la pena vivir|luchar por vivir|seguir aquí en este)|no (me )?queda nada (en (esta|este|la)|por (vivir|hacer|lo que)|aquí)(?! ~2 (nevera|ciudad|casa|cajón|empresa|oficina))',
    ],
    noReason: [
      '(ninguna|alguna|una|sola|más|otra|no (encuentro|veo|tengo|hay|hallo)|sin|perdí|dame|busco|cuál|qué) ~2 (razón|razones|motivos?|sentido|propósito|caso|ganas|ilusión) ~1 (para|de|por|a|tiene|que) ~2 (seguir viv*|vivir|seguir aquí|estar viv[oa]|levantarme|existir|la vida|mi vida|quedarme (en este mundo|viv*)|despertar*|continuar viv*|respirar|no (morir|matarme))(?! (con|en (esta|este) (ciudad|casa)|junto|aquí en (la|el)|sin ti|sola|solo))|(para qué|por qué) (sigo|vivo|seguir|estoy|vivir|despertar|me levanto|nací|existo|seguir viv*) ~2 (viv[oa]|viviendo|respirando|aquí en este|existiendo|si (nada|todo)|vivo|nací)?(?! ~1 (con|en|esperando|enamorad|escrib|busc|llam|habland|pens))|(mi vida|la vida|vivir|nada|todo) (ya )?(no|perdió|carece|ha perdido) ~2 (sentido|propósito|valor|vale la pena|merece la pena)(?! ~3 (sin ti|con (él|ella)|discut|película|hablar))',
    ],
    tired: [
      '(cansad[oa]|hart[oa]|agotad[oa]|aburrid[oa]|exhaust[oa]|harto|cansancio|me cansé|me harté|estoy hasta) ~2 (de|con) ~1 (vivir|la vida|existir|esta vida|mi vida|estar viv[oa]|respirar|este mundo|despertar*|seguir viv*|ser yo|sobrevivir|fingir que vivo|luchar por vivir|tanto vivir)(?! (con|en (esta|este|un|una) (ciudad|casa|piso)|sol[oa]|sin|así con|aquí|cerca|lejos|lado))|(vivir|la vida|existir|respirar|despertar) ~1 (me )?(cansa|agota|pesa|duele|sobrepasa|supera|cuesta demasiado|es agotador|se me hace)',
    ],
    torture: [
      '(cada|todos los) (día|minuto|hora|respiro|segundo|mañana|días|respiración|noche|despertar) ~3 (es|son|un|una|se siente) ~2 (castigo|tortura|infierno|tormento|condena|suplicio|agonía|martirio|calvario|pesadilla|prisión|cárcel|dolor)(?! ~3 (sin ti|trabajo|oficina|dieta|gimnasio|exámen))|(vivir|la vida|mi vida|existir|respirar|estar viv[oa]|despertar) ~2 (es|se volvió|me|se ha vuelto|se siente como) ~2 (castigo|tortura|infierno|tormento|condena|suplicio|agonía|martirio|calvario|pesadilla|prisión|cárcel|duele|sufrimiento|maldición)(?! ~3 (sin ti|con (él|ella)|trabajo|dieta))',
    ],
    unborn: [
      '(ojalá|quisiera|mejor|hubiera|habría|desearía|preferiría|por qué|debió|debí|debería|lamento|maldigo) ~5 (no|nunca|jamás|abort*|maldigo) ~2 (nacido|nacer|tenido|existido|parido|haber nacido|me hubiera tenido|hubiese nacido|abort*|me tuvieran|me tuvo|nací|existir)|(no|nunca) (pedí|quise|elegí) (nacer|venir al mundo|estar viv[oa]|vivir)|(mi nacimiento|haber nacido|que naciera) (fue|es|ha sido) ~2 (error|accidente|castigo|desgracia|maldición)|maldito el día (en )?que nací',
    ],
    undeserving: [
      '(no|ni) (merezco|merece|soy dign[oa] de|tengo derecho a|merecemos|merecía|valgo) ~1 (vivir|la vida|estar viv[oa]|existir|respirar|seguir viv*|esta vida|el aire|seguir aquí en este)(?! (con|en|así))|(merezco|deberían|debería|debo|merezco que me|alguien como yo (merece|debería)) ~1 (morir*|la muerte|matar*|estar muert[oa]|desaparecer para|no existir|pudrirme|el infierno)|mi vida no vale (nada|la pena|un)',
    ],
    noPlace: [
      '(no (hay|tengo|existe|encuentro)|sin) (un |ningún |mi )?(lugar|sitio|espacio|hueco|rincón)( (para mí|mío|donde (yo )?(encaje|quepa|pertenezca)))? ~1 (en (este|el|esta|la) (mundo|tierra|vida|planeta)|en ningún (lado|lugar|sitio))|(no|nunca) (encajo|pertenezco|quepo|encajé|fui hech[oa]|estoy hech[oa]|nací|sirvo|valgo) (en|a|para) (este mundo|el mundo|esta vida|vivir|la vida|la tierra)',
    ],
    numb: [
      '(no siento|ya no siento|dejé de sentir|no sentir) (nada|ni dolor|absolutamente nada) ~6 (hora|terminar|acabar|morir*|final|listo|lista|ya está|para qué (vivir|seguir)|mejor (morir|irme)|último paso|irme de)(?! ~3 (por (él|ella|ti)|relación))|(vací[oa]|muert[oa] por dentro|anestesiad[oa]|apagad[oa]) ~5 (acabar (con todo|de una)|terminar con todo|irme de este|para qué (vivir|seguir viv)|mejor (morir|muert)|último paso)',
    ],
    givenUp: [
      '(me rindo|me rendí|me he rendido|renuncio|renuncié|dejé de luchar|ya no lucho|no (quiero|puedo|voy a) (seguir )?luch*|tiro la toalla|tiré la toalla|no lucho más|abandono) ~3 (con |a |por |en )?(la vida|vivir|mi vida|seguir viv*|todo en la vida|vida|estar viv[oa]|existir)(?! (juntos|en común|social))|(la (depresión|oscuridad|tristeza|enfermedad)|los demonios|las voces|el dolor) ~1 (me )?(ganó|ganaron|venció|vencieron|gana|va ganando|ha ganado|derrot*|está ganando)|perdí (la|mi) (batalla|lucha|guerra) (contra|con) (la (depresión|vida)|mi (mente|cabeza)|mí)',
    ],
    drawn: [
      '(cada vez que|siempre que|cuando|al) ~3 (puente|balcón|azotea|ventana|tejado|andén|vías|barranco|acantilado|río|altura|alturas|terraza|cuchillos?|pastillas|viaducto) ~7 (salt*|tir*|lanz*|abajo|caer*|llam*|jal*|atra*|hund*|arroj*|brinc*|dejarme|dar un paso|se acabaría|acabar)(?! ~3 (beso|foto|nos|besamos|miedo))|(el agua|el puente|el vacío|la ventana|las vías|el balcón|el mar|el abismo|la navaja|el cuchillo|las pastillas) ~1 (me )(llama|llaman|atrae|jala|atraen|tienta|tientan|invita|espera)|(pienso|imagino|fantaseo|ganas de|imaginar|me veo|quiero|pensando) ~3 (en |con )?(salt*|tirarme|lanzarme|arrojarme|aventarme|caer al vacío|colgarme|ahogarme)(?! ~2 (paracaídas|piscina|alegría|en (tus|sus) brazos|a la (pileta|piscina)|al sofá|cama|cuerda))',
    ],
    train: [
      '(tren|metro|andén|vías|camión|autobús|carretera|tráfico|autopista|coches) ~6 (dar (un|el) paso|un paso|salt*|tirar*|lanz*|arroj*|avent*|dejarme caer|qué fácil|ponerme delante|tumbarme|acostarme|brinc*)(?! ~3 (atrás|asiento|bajar))|(tirarme|lanzarme|arrojarme|aventarme|saltar|meterme|ponerme|acostarme|me tiro|me lanzo|me aviento|salto) ~1 (a|al|bajo|delante|debajo|frente|en|enfrente) ~2 (tren|metro|vías|camión|autobús|coche|carretera|tráfico|andén|carro|rieles)',
    ],
    wheel: [
      '(volante|manej*|conduc*|carro|coche|auto|acelerador|al volante|carretera|curva|moto) ~8 (estrell*|choc*|soltar|suelt*|cerrar los ojos|árbol|muro|barranco|no (girar|frenar|tomar)|puente|contra (un|el)|precipicio|salirme|volc*|acelerar a fondo|pared|camión)(?! ~3 (ayer sin|accidente|nieve|aparc|seguro))|(soltar|suelto|soltara) el volante|(estrellarme|chocar|estamparme|estrellar el) ~2 (contra|en) (un|el|una) (árbol|muro|pared|camión|poste|puente)',
    ],
    afraidSelf: [
      '(miedo|temo|me asusta|me da miedo|terror) ~3 (lo que|de lo que|a lo que|de mí|de|que)? ?(pueda|puedo|podría|voy a|sea capaz|quedarme|estar|hacer|haga|hacerme) ~3 (hacer|hacerme|daño|sol[oa] conmigo|conmigo|a mí mism[oa]|sol[oa] (esta|hoy)|esta noche|si me quedo sol[oa]|cometer|solo)(?! ~3 (con él|decir*|escrib*|llam*|mand*))|no (debo|debería|puedo|quiero|confío|me fío|es seguro) ~3 (quedarme sol[oa]|estar sol[oa]|en mí|de mí|sol[oa] conmigo) ~2 (esta noche|hoy|conmigo|ahora|con (un|el|las|los))|(escond*|guard*|quit*|llév*) ~2 (los cuchillos|las pastillas|las navajas|las tijeras|mis pastillas|el cinturón)(?! ~3 (niñ|perr|beb))',
    ],
    survived: [
      '(me salvaron|me encontraron|me rescataron|me lavaron el estómago|lavado de estómago|me reanimaron|sobreviví|me detuvieron|me bajaron|desperté en (el|un) hospital) ~8 (ojalá|no (lo )?hub*|lástima|debieron|esta vez|la próxima|qué pena|hubieran dejado|por desgracia|arrepient*|maldi*|odio|fallar)|(la (última|otra|primera) vez|aquella vez|el año pasado|antes) ~4 (no funcionó|no sirvió|fall*|sobreviví|me (salvaron|encontraron)|no (morí|alcanz*)|no fue suficiente) ~6 (esta vez|próxima|ahora (sí|no)|no (voy a|fallar*)|mejor)(?! ~3 (nosotros|relación|receta|examen))|(ojalá|lástima|debí|hubiera|quisiera) ~3 (no (haber|hubiera)|haber|que) ~1 (sobreviv*|salvado|despertado|muerto (esa|aquella|en)|funcionado)|(mi|intenté|segundo|otro|primer) ~1 (intento de suicidio|intento de quitarme|suicidarme|quitarme la vida|matarme)',
    ],
    relapse: [
      '(recaí|recaer|volví|otra vez|de nuevo|otra recaída|volver) ~3 (a )?(hacerme cortes|cortarme|cortarme|la navaja|la cuchilla|autolesion*|lastimarme|me corté|hacerme daño|quemarme|cuchillas|cutter|herirme)(?! ~2 (pelo|cabello|uñas|flequillo))|(me corté|me corto|me quemé|me quemo|me lastimé|me hice daño|me hago daño|me rajé|me arañé) ~2 (otra vez|de nuevo|anoche|hoy|los brazos|el brazo|las piernas|la muñeca|las muñecas|los muslos|a propósito|para sentir|ayer)(?! ~3 (cocin|sin querer|afeit|cebolla|pelando))|(brazos?|muñecas?|piernas?|muslos?) ~4 (cortes|llen[oa]s? de|marcas|cicatrices|heridas nuevas|tapar|esconder|mangas|vendas)(?! ~3 (gato|mosquito|sol))|(mangas largas|manga larga) ~5 (tapar|esconder|vean|cortes|marcas|nadie)|(días|meses|semanas|año|años) (limpi[oa]|sin cortarme|sin hacerme daño)',
    ],
    urge: [
      '(necesito|quiero|ganas de|necesidad de|impulso de|urgencia de|ansias de|tengo que|pienso en|deseo) ~3 (cortarme|sangrar|lastimarme|hacerme daño|quemarme|herirme|verme sangrar|ver (mi )?sangre|autolesion*|arañarme|golpearme|castigarme|rajarme|hacerme cortes|clavarme)(?! ~2 (el pelo|cabello|uñas|flequillo|puntas|barba))|(la (navaja|cuchilla|hoja|sangre)|el (cutter|cuchillo|dolor)|cortarme|sangrar) ~2 (me llama|me calma|me alivia|es lo único|me tranquiliza|me espera|me hace sentir)',
    ],
    calm: [
      '(desde que|ahora que|después de|una vez que|como ya) ~1 (lo )?(decidí|decidid[oa]|tomé la decisión|tengo decidido|decidir|elegí|acepté|tomada la decisión) ~6 (tranquil*|paz|calma|alivi*|seren*|ligero|liviano|libre|feliz|miedo)(?! ~5 (dejarl|separ|divorc|renunc|mud|él|ella|trabajo|estudi|carrera|irme de (casa|aquí)))|(ya )?(lo (tengo|he)|tomé (la|mi|una)|está) (decidido|decisión|todo decidido) ~5 (acab*|termin*|morir*|irme de este|nadie (me )?(va|puede|podrá)|no hay vuelta|mañana|esta noche|adiós|paz|se acaba)(?! ~3 (con (él|ella)|relación|trabajo|mudanza))|(en paz con|list[oa] para) (morir*|la muerte|irme de este|mi muerte|partir de este|el final de mi)',
    ],
    dateSet: [
      'ya (elegí|escogí|decidí) el día|(ya )?(tengo|elegí|escogí|puse|fijé|marqué|decidí|he elegido|está|sé|hay) ~1 (la|una|el|un|qué) (fecha|día|día y hora|hora) ~1 (para (irme|morir*|hacerlo|mi muerte|acabar|partir|terminar|matarme|el final)|elegid[oa]|marcad[oa]|decidid[oa]|fijad[oa]|de mi (muerte|partida|final)|en que (me|voy a))?(?! ~4 (boda|mudanza|viaje|cita|fiesta|examen|operación|bautizo|entrevista|quedada|reunión|cena|concierto))',
    ],
    methodSet: [
      '(ya )?(sé|tengo (pensado|claro|decidido|planeado)|decidí|planeé|planeo|pensé|investigué|elegí|planeado) ~2 (exactamente )?(cómo|dónde|con qué|cuándo|de qué manera|el método|la forma) ~2 (lo (voy a|haré)|voy a|me voy a|hacerlo|morir*|matarme|acabar|terminar|quitarme|suicid*|irme|para (morir|matarme))(?! ~3 (tarta|receta|comida|examen|decir|pedir|proyecto))|(tengo|hice|hay|armé) (un|el|mi) plan ~2 (para|de) (morir*|matarme|suicid*|irme de este|acabar (con|de)|quitarme|no despertar|terminar con)',
    ],
    painless: [
      '(forma|manera|método|modo|muerte|cómo|salida) ~2 (más |menos )?(dolorosa|doloroso|indolor|rápid[oa]|tranquil[oa]|sin dolor|fácil|suave|segur[oa]|pacífic[oa]|que no duela|no dolorosa) ~2( (de|para))? ~2 (morir*|irme|matarme|acabar|suicid*|desaparecer|no despertar|dejar de vivir|terminar con|quitarme|dejar de existir)?(?! ~4 (decir|dejarlo|terminar con él|romper|cortar con|depil|ruptura|trabajo|limpiar|cocinar|llegar|aprender|ir|hacer))|(busqué|busco|buscar|buscando|investig*|googl*|leí) ~4 (cómo morir|formas de morir|sin dolor|menos dolorosa|indolor|métodos|dosis letal|suicid*|cuántas pastillas|matarse|maneras de morir)|(cuántas|cuánto|qué) ~1 (pastillas|paracetamol|pastilla|dosis|somníferos|insulina) ~4 (morir*|matar|letal|no despertar|mortal|hacen falta|para dormir)(?! ~3 (perro|gato|cabeza))|(duele|dolerá|dolería|sentiré) ~1 (mucho )?(morir*|ahorcarse|ahogarse|saltar|desangrarse|colgarse|al (morir|caer|saltar))',
    ],
    rehearsal: [
      '(soga|cuerda|cinturón|cable|bufanda|sábana|bolsa|lazo) ~2 (al|en el|alrededor del|sobre la|en la|por el) (cuello|cabeza|garganta)|(pistola|cuchillo|navaja|arma|cuchilla|cañón) ~2 (en|a|contra|sobre) (la|mi|el|las|mis) (sien|cabeza|boca|cuello|garganta|muñecas?|venas|pecho)|(practiqué|ensayé|probé|hice la prueba|ensayar|practic*|ensay*) ~4 (soga|cuerda|nudo|ahorc*|salt*|colg*|cinturón|mi muerte|puente|azotea|pastillas|barandilla)|(subí|me subí|crucé|trepé|me paré|pasé) ~3 (barandilla|baranda|azotea|cornisa|puente|borde|barandal) ~5 (ver (qué|cómo|si)|no (pude|salté|me atreví)|practicar|probar|un (rato|minuto|momento)|y (volví|bajé|regresé))',
    ],
    aloneForIt: [
      '(sol[oa] en casa|casa sola|no (hay|habrá) nadie|todos (se van|fuera|duermen)|nadie en casa|estoy sol[oa]|estaré sol[oa]|me quedo sol[oa]|mis padres (no están|se van)|este (finde|fin de semana)) ~5 (nadie|no (hay|habrá) quien|sin que nadie|por fin) ~3 (impedir*|detener*|parar*|salv*|interrump*|moleste|encuentr*|estorb*)(?! ~3 (comer|bailar|dormir|ver|cantar))|nadie (me )?(va a |podrá |puede |lo va a |me lo va a |me lo )?(impedir*|detener*|parar*|salvar*|frenar*)(?! ~3 (comer|bailar|amar|quer|ser feliz|llam))|(cuando|en cuanto|espero a que) (todos |mis padres |ellos )?(se duerman|duerman|se vayan|salgan) ~4 (lo hago|pastillas|salt*|me (mato|voy de|cuelgo|corto)|acab*|adiós)',
    ],
    pillsSaved: [
      '(guard*|junt*|acumul*|ahorr*|escond*|almacen*|colecc*|cont*) ~3 (las |mis |muchas |todas )?(pastillas|pildoras|píldoras|medicinas|medicamentos?|somníferos|tranquilizantes|paracetamol|ansiolíticos|comprimidos|insulina) ~5 (suficient*|bastant*|ya|para|semanas|meses|cajón|alcanz*|tengo|cuando|noche)(?! ~4 (abuel|madre|viaje|perro|gripe|alergia))|(suficientes|bastantes|muchas|un montón de|una caja de|un frasco de) (pastillas|píldoras|somníferos|medicamentos|comprimidos) ~3 (para (morir|dormir|acabar|matarme|no despertar|irme|terminar)|guardad*|juntad*|ya|en (mi|el) (cajón|mesa))|(no me (las )?tomo|en vez de tomar*) ~3 (pastillas|medicación) ~3 (guard*|junt*)',
    ],
    pillsTaken: [
      '(pastillas|píldoras|frasco|caja|blíster|somníferos|medicamentos|comprimidos|veneno|cloro|paracetamol) ~6 (me (las|los|lo|la) (voy a )?(tom*|tragar|trago|beber)|tomármel*|tragármel*|tomar* tod*|voy a tomar*|tragar* tod*|todas de (una|golpe)|al lado|en la mano|frente a mí|delante)(?! ~3 (médico|gripe|cabeza|perro|alergia))|(me )?(tomé|tragué|tomo|trago|bebí|voy a tomar*|voy a tragar*|acabo de tomar*) ~2 (todas|todo|un frasco|una caja|la caja|el frasco|un montón|muchas|un puñado|veinte|treinta|cuarenta|\\d\\d|demasiadas|dos cajas) ~2 (pastillas|píldoras|somníferos|medicamentos|paracetamol|cloro|veneno|comprimidos|ibuprofeno|tranquilizantes|frasco)(?! ~3 (médico|receta))',
    ],
    means: [
      '(la |una |el |un |mi )(soga|cuerda|pistola|arma|escopeta|navaja|cuchillo|cuchilla|veneno|revólver|horca|lazo|raticida|gas) ~3 (está|ya|en|colgad[oa]|list[oa]|cargad[oa]|preparad[oa]|comprad[oa]|lo tengo|la tengo|sobre|junto|al lado|debajo) ~5 (list*|cargad*|colgad*|preparad*|cajón|mano|viga|techo|mesa|cama|árbol|venas|muñeca|esperando|me mira|armario|a mi lado|sé dónde|aquí|ventilador)(?! ~3 (cocin|cebolla|ropa|escal|caza|ratas|camping))|(compré|conseguí|tengo|encontré|robé) ~2 (una|la|el|un) (soga|pistola|arma|veneno|raticida|navaja para|cuerda para|escopeta)(?! ~3 (agua|ratas|ratones|tender|escal|juguete|caza))|(abrí|abro|dejé abierto|voy a abrir) (el|la llave del) gas',
    ],
    edge: [
      '(estoy|sentad[oa]|parad[oa]|subid[oa]|aquí|me subí|asomad[oa]|colgando|de pie|ya) ~3 (en|al|sobre|a|desde|del|junto) ~2 (azotea|borde|cornisa|puente|barandilla|baranda|barandal|tejado|vías|acantilado|balcón|viaducto|techo|alféizar|terraza|precipicio|parapeto) ~5 (abajo|salt*|vacío|pies|piernas|tir*|viento|altura|miedo|paso|adiós|tren|agua|coches|final)(?! ~4 (fuegos|fotos?|ropa|cerveza|estrellas|atardecer|pesc|vistas|ladrando|plantas))|(del otro lado|al otro lado|por fuera) de la (baranda|barandilla|reja|valla)|(piernas|pies) (colgando|en el vacío|hacia el vacío|al vacío)(?! ~3 (piscina|muelle|columpio))',
    ],
    tonight: [
      '(esta noche|hoy|mañana|ahora mismo|esta tarde|este (finde|fin de semana)|de hoy|de esta noche|en un rato|ya) ~2 (me )(mato|voy a matar|suicido|voy a suicidar|cuelgo|ahorco|voy a ahorcar|quito la vida|voy a quitar la vida|tiro (al|del|por)|corto las venas|voy a colgar|voy de este mundo|muero(?! de)|disparo|pego un tiro|enveneno|lanzo)(?! ~2 (de (risa|hambre|ganas|sueño|calor|frío)|por))|(esta noche|hoy|mañana) ~2 (es el día|lo hago|acabo con (todo|mi)|se acaba todo|termino con (todo|mi)|dejo de sufrir|se termina todo|pongo fin)(?! ~3 (él|ella|relación|examen|curso))|(me voy a |me )(ahorc*|colg(ar|aré|o)|dispar*|pegar un tiro|cortar las venas|matar|suicid*) ~2 (hoy|mañana|esta noche|ya|ahora|de una vez|pronto)(?! ~2 (de|risa))',
    ],
    theySay: [
      `${HE} ~3 (dice|dijo|me dijo|escribió|me escribió|escribe|repite|publicó|cree|siente|piensa|contó|confesó|anda diciendo|amenaza|habla de|grita|mandó) ~5 (no quiere|quiere|no tiene|ya no|la vida|nada|se quiere|mejor|cansad[oa]|ganas de|que se|morir*|matar*|suicid*|desearía) ~4 (vivir|morir*|vida|sentido|existir|despertar|mat*|ir de este|se quiere ir|quitar* la vida|suicid*|seguir viv*|muert[oa]|estar aquí|desaparecer para|hacerse daño|sin (ella|él)|este mundo)(?! ~3 (juntos|con|en (esta|la) ciudad|de risa|película))`,
    ],
    theyThreaten: [
      `${HE} ~2 (me )?(dijo|dice|amenaz*|jura|juró|repite|grita|asegura|promete)? ~2 (que )?(si|cuando|como) (yo )?(l[oae] |me |no |se )?(dej*|voy|separ*|termin*|cort*|divorci*|contest*|vuelv*|abandon*|romp*|alejo|bloque*|respond*|marcho) ~4 (se (va a |iba a )?(mat*|ahorc*|tira*|cort*|suicid*|cuelg*|colg*|quita*|dispar*|lanz*|pega* un|hace daño|hará daño|muere)|no (va a )?(vivir|seguir viv)|se toma|se quita|hará una locura|se hace algo)|(se (va a )?(mat*|ahorc*|suicid*|cuelg*|quita* la vida|tira* por|cort* las venas)) si (l[oae] |me |no |yo )~2(dej*|voy|separ*|termin*|cort*|vuelv*|contest*|divorci*|abandon*)`,
    ],
    theyTried: [
      `${HE} ~4 (intentó|trató de|quiso|quiere|casi|tomó|se tomó|tragó|se tragó|se cortó|se tiró|se colgó|se ahorcó|se quitó|se lanzó|está en el hospital|ingresó|se disparó|se corta|se lastima|se hace daño|se autolesiona) ~5 (suicid*|matar*|quitar* la vida|venas|muñecas|pastillas|ahorcar*|balcón|ventana|puente|azotea|veneno|frasco|brazos|piernas|cortes|la vida|tren|tirar*|colgar*|otra vez|daño|cloro)(?! ~3 (cabeza por|gripe|resfri))|(le (hicieron un )?lavaron? el estómago|lavado de estómago a (mi|su)|encontr[éaó]* ~3 (colgad[oa]|con las venas|inconsciente con|con una soga))`,
    ],
    theySigns: [
      `${HE} ~3 (regal*|reparti*|escribió|escribe|dejó|dejando|se está despidiendo|se despide|se despidió|compró|guard*|busc*|publicó|mandó|envió) ~5 (cartas? de (despedida|adiós)|nota de suicidio|de todos|despedi*|sus cosas|pastillas|soga|cómo (morir|matarse)|mensajes? de despedida|su (perro|gato)|adiós|métodos)(?! ~3 (viaje|trabajo|muda|jubil|fiesta))|(cortes|marcas|cicatrices|heridas) en (los|las|sus|el|la|su) (brazos?|muñecas?|piernas?|muslos?) ~2(de (mi|un|una|su))?|(miedo|temo|preocup*|asusta) ~4 (que )?(se (mate|suicide|haga (daño|algo)|quite|tire|lastime|corte)|haga una (locura|tontería)|no (despierte|amanezca)|cometa)`,
    ],
  },
};
