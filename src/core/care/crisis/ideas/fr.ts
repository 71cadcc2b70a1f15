import type { IdeaRules } from '../ideas.ts';

const GONE =
  "(je (ne )?(serai|suis|serais) (plus|pas) (là|ici|de ce monde|en vie|parmi vous)|je (serai|suis) (mort|morte|parti|partie|enterrée?|sous terre)|je (meurs|mourrai|meure|disparais|partirai pour de bon)|je n'existerai plus|je ne serai plus)(?! ~3 (vacances|voyage|bureau|travail|week|semaine|boulot))";
const FAMILY =
  '(mère|maman|père|papa|parents|enfants?|fils|fille|filles|frères?|soeurs?|famille|grands? mère|grands? père|mamie|papi|mari|femme|gosses?|petits|petite soeur|petit frère)';
const ALL = `(tout le monde|tous|toutes|les autres|les gens|mes proches|ma ${FAMILY}|mon ${FAMILY}|mes ${FAMILY}|ma ~1 famille|eux|vous|personne|le monde)`;
const HE = `(il|elle|((mon|ma|un|une|sa|son|notre) ~1 (ami|amie|copain|copine|ex|pote|cousine?|collègue|voisine?|oncle|tante|coloc|meilleure amie|meilleur ami|${FAMILY}))|quelqu'un)`;
const WANT =
  "(je veux|je voudrais|j'aimerais|je souhaite|j'ai envie d|j'ai envie de|envie de|envie d|je rêve de|je préfère|je préférerais|besoin de|si je pouvais|pouvoir|juste|je vais|j'espère|veux)";

export const french: IdeaRules = {
  small:
    "je|j'ai|j'aimerais|le|la|les|un|une|des|du|de|que|qui|qu'il|qu'elle|ne|pas|plus|mon|ma|mes|me|moi|ce|c'est|il|elle|est|et|suis|pour|dans|sur|avec|tout|rien|vous|tu|te|ça|personne|quand|si|sans|on|s'en|à",
  figures: [
    'à quoi bon (continuer|poursuivre|finir) (avec )?(ce|cette|cet|ces) (série|cours|livre|jeu|régime|formation|projet|film|débat|discussion|exercice|abonnement|stage)|bientôt ~2 (fini|finie|terminé) ~3 (examens?|épreuves?|partiels?|vacances|cartons?|contrôles?)',
    "(il|elle) m'a (laissé|écrit|envoyé|donné) ~1 (lettre|mot|message)( sur (la|le) ~1)?|(force|envie|énergie|courage) de (me battre|lutter) pour (nous|lui|elle|notre|cette (relation|histoire))",
    "(peur|crains|inquiète) ~6 (lui (écrire|dire|envoyer|répondre)|l'appeler|(appeler|écrire|texter) ~1)|coupée? (en|avec (le|un)|sur (le|un)) ~1 (épluchant|cuisin*|rasant|couteau à pain|légumes|coupant|papier|bricolant|ouvrant)",
    "(disparaître|m'évaporer|me cacher|partir|m'enfuir|dormir|hiberner|m'isoler|m'éclipser) ~3 (un|le|ce|tout le|une|deux|trois|quelques|jusqu'à|jusqu'au|pour|pendant) ~2 (week end|weekend|jours?|semaines?|heures?|mois|moment|soirée|printemps|midi|lundi|été|temps|nuit|dimanche|hiver|matin)",
    "(j'en peux plus|je n'en peux plus|j'en ai marre|je ne supporte plus|je tiens plus|je craque|n'en peux plus) ~4 (bloque*|supprim*|efface*|vire*|quitte|divorce*|démission*|change* de numéro|romp*|jette*|largu*)",
    '(peux|peut|sais|pourrais) pas vivre sans (ton|ta|tes|son|sa|ses|le|la|mon|ma) ~1 (odeur|rire|sourire|voix|parfum|cuisine|café|bisous?|câlins?|musique|téléphone|portable|blagues?|messages?|pull|chat|chien)?',
    '(manque*|aime) ~4 (respirer|respire|souffle)|(mourrais|mourrai|tuerais|meurs) pour (un|une|des|ton|ta|tes|ce|cette|du|le|la) ~2|(va|vas|vont) me (tuer|tuera) (si|quand|en) ~4|me tuer (au (boulot|travail|sport)|à la tâche)',
    '(téléphone|portable|batterie|ordi|voiture|amour|couple|histoire|chat groupé|groupe|plante|wifi) ~3 (mort|morte|meurt|est mort)|(notre|cette) (histoire|relation|couple)|(vis|vivez|vit|vivent|es|serais|sera|sont|seras) ~2 (mieux|heureux|heureuse) sans (moi|nous) ~4 (photos?|profil|insta*|vu|nouvelle|nouveau|elle|lui)|tu (vis|es|vas|seras) mieux sans moi',
    "(avenir|futur) (avec|pour nous|ensemble|entre|dans ce (couple|job|boulot)) ~1|(dernière?|dernier) (nuit|jour|soir|soirée|repas|matin|semaine) ~2 (à|au|en|dans|avant|avec|chez) ~2 (paris|lyon|marseille|l'appart*|bureau|travail|vacances|départ|déménag*|fac|école|semestre|été|hôtel|stage)",
    '(prends|prenez|prend) soin (de toi|de vous) ~4 (à (lundi|bientôt|demain)|bisous|plus)|(dire au revoir|fait mes adieux) ~4 (bureau|travail|collègues|voyage|fête|école|boulot)|(réveillera|réveille|réveiller) (pas )?(le|la|les) (bébé|voisins?|enfants?|petit)|(bébé|petit|voisins?|chien) ~3 (réveill*)',
    "(chute|saut|sauter) ~2 (parachute|élastique|repas|classe|corde|joie)|(peur|trac) de (l'avion|conduire|parler)|(rechut*|replongé) ~3 (écrit|cigarette|fum*|chocolat|texto|message|sucre|appelé)",
    "(arrêtent?|s'arrêtent?|cesse*|finissent?) ~2 (disputes|engueulades|dispute|travaux|bruits? des voisins)|(ces|nos|les) (disputes|engueulades|cris|travaux) ~6 (fois pour toutes|pour de bon|toujours)",
  ],
  heard: {
    burden: [
      `(suis|serai|sens|été|serais|deviens|qu'un|qu'une|être) ~2 (poids( mort)?|fardeau|boulet|charge|gêne|parasite|déchet|problème) ~1 (pour|de|à) ~1 (${ALL}|mes proches|la société|quiconque|ceux)|(je|j'ai) ~2 (gâche*|pourri*|plombe*|ruine*|gâch*|tire*) ~2 (la vie (de|des|à)|${ALL}) ~3 (vers le bas|vie|tous|tout le monde|parents|autour)?|je (fais|ne fais|sers) ~2 (que|qu'à|à) ~1 (gêner|déranger|encombrer|peser|souffrir|rien sur cette)|(marre|assez|fatiguée?|honte) d'être ~1 (poids|fardeau|boulet|charge)`,
    ],
    betterWithout: [
      `(${ALL}|ils|elles|ce serait|ça irait|la vie|tout) ~4 (mieux|heureux|soulag*|tranquilles?|plus facile|plus simple|en paix|léger*|mieux loti*) ~3 (sans moi|si (je (n'étais|n'existais|mourais|disparaissais|ne)|j'étais|je)|quand ${GONE}|une fois (morte?|partie?))|sans moi ~3 (mieux|heureux|plus (facile|simple|légers?)|soulag*|paix|irait|seraient)(?! ~3 photos)|(rendrais|rends|rendre) ~1 service ~4 (mourant|disparaissant|mourir|mort|disparaître)|le monde ~3 mieux sans (moi|des gens comme moi|quelqu'un comme moi)`,
    ],
    yourProblem: [
      "(bientôt|plus pour longtemps|dans quelques jours|très vite|après (ça|ce soir|demain)|demain|d'ici peu) ~2 (vous|tu|ils|on|je|personne|plus personne) ~4 (débarrass*|problème|souci|inquiét*|embêt*|dérang*|supporter|occuper|charge|libres?|soulagés?|de moi|tranquilles?|poids)|(je|j') ~1 (ne )?(vous|te|les|l')? ?(embête*|dérange*|pèse*|gêne*|ennuie*|encombre*) ~1 (plus|bientôt plus|plus personne) ~2 (longtemps|jamais|personne|après|bientôt|personne)?(?! ~3 (message|appel|écri))|(serai|suis|être) (bientôt )?plus (un |votre |ton |le )(problème|souci|poids|fardeau)(?! ~3 loyer)",
    ],
    unnoticed: [
      "(à qui|qui) ~1 (manquerais|manquerai|pleurerait|regretterait) ~2 si je (mourais|disparaissais|meurs|(partais|m'en allais) (pour toujours|pour de bon|à jamais|définitivement))(?! ~2 (de la (ville|boîte)|à|en|au))",
      `(personne|qui|quelqu'un|des semaines|des jours) ~4 (remarque*|rend* compte|manque*|pleure*|trouve*|aperçoi*|cherche*|soucie*|verra|verrait|s'inquiét*) ~5 (meurs|mourais|morte?|disparais*|disparue?|mon corps|absence|l'odeur|plus là|semaines|n'étais plus|suicid*)|(meurs|mourais|mourir|disparaissais|disparais|mort|morte|crève|crevais) ~4 (personne|qui|qui s'en) ~4 (compte|remarque*|aperç*|manque*|pleure*|soucie*|saura|cherche*|verra|trouve*)`,
    ],
    forgotten: [
      `(personne|qui|tout le monde|on|vous|ils) ~2 (souviendra|souvienne|oubliera|oubliera|rappellera|m'oubli*|m'aura oublié*|souvien*) ~3 (quand ${GONE}|que j'ai existé|de moi (quand|une fois|après)|mon existence|que j'étais|un an)|(faites?|fais|comme si) ~3 (jamais|pas) ~1 (existé|née?|été là|vécu)|(oubliez|effacez|souvenez) ~2 (moi|que j'ai existé|de moi) ~4`,
    ],
    sorryThen: [
      `(quand|si|le jour où|une fois que) (${GONE}|je me (tue|serai tuée?)|je vais mourir) ~3 (tu|vous|ils|elle|il|peut être) ~3 (regrett*|pleur*|compren*|manqu*|désol*|culpabilis*|valeur|conscience|content*|mesure*|écout*)|(regrett*|pleurer*|compren*|pleureras) ~3 (quand|le jour où) ${GONE}|(sur|devant|à côté de) (ma|mon) (tombe|cercueil)`,
    ],
    noFuture: [
      "(avenir|futur|demain|l'année prochaine|après|devant moi|l'an prochain|la suite) ~5 (noir|vide|rien|néant|obscur*|mur|trou|existe plus|n'existe pas|vois rien|vois plus|sans moi)(?! ~2 (avec|pour nous))|(pas|plus|aucun|sans|vois plus) ~1 (d'avenir|d'issue|de lendemain|avenir|issue|lendemain|lumière|futur|de futur|porte de sortie) ~2 (pour moi|devant|possible|dans ma vie|du tout|nulle part|pour quelqu'un)|(me )?(projette|vois|imagine|projeter) ~1 (plus|pas) ~1 (du tout|vivre|vieillir|vivant*|dans (un|le|dix|cinq)|l'année|atteindre|vieille?|à (trente|quarante|\\d\\d)|en vie|l'avenir|demain)(?! ~2 (avec|ensemble|à deux))|plus aucun (projet|avenir)",
    ],
    deadline: [
      "(après|passé|à partir de) (ça|ce soir|demain|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|cette semaine|ce mois|ce week end|noël|mon anniversaire|cette nuit) ~2 (rien|plus rien|tout|ce sera|ça|plus) ~3 (importance|compte*|fini|grave|terminé|besoin|mal|calme|libre|sens|importer*)(?! ~3 (exam|partiel|déménag))|(n'en|n'aurai|plus) ~2 (aurai|plus|besoin) ~1 (plus )?(besoin|utilité) ~3 (là où|après|bientôt|de (tout ça|rien|ça))(?! ~4 (déménag|nouve|travail))|(à quoi bon|pas la peine|inutile|ça sert à rien) ~1 (d'acheter|de réserver|de payer|de prévoir|acheter|réserver|prévoir|renouveler) ~4 (serai plus|serai pas|serai mort|n'y serai|vivant)",
    ],
    notThere: [
      "(ne )?(comptez?|m'attend*|prévoyez?|prévois|comptes) (plus|pas) ~2 (sur moi|moi|pour moi|de place) ~6 (serai plus|plus là|mort|existe*|vivant|plus de ce monde|cette année|serai pas en vie)|je (ne )?(serai|pense pas être|verrai|fêterai|vivrai|tiendrai|crois pas) ~2 (plus|pas) ~3 (là|vivant|en vie|noël|anniversaire|été|printemps|l'année prochaine|l'hiver|jusque*|mariage|grandir|trente ans|de ce monde) ~3 (noël|anniversaire|été|printemps|hiver|mariage|cette date|d'ici là|prochaine?|grandir)?(?! ~3 (ville|bureau|france|dîner|réunion|pays))|(c'est|c'était|ce sera|c'était mon|mon) (mon )?derni(er|ère) (anniversaire|noël|été|hiver|printemps|automne|nouvel an)(?! ~2 (à|en|avec|ici|comme|avant))",
    ],
    storyOver: [
      "(mon|ma|cette|ce) (histoire|vie|chemin|livre|route|chapitre|temps|voyage|parcours|heure) ~2 (se termine|s'arrête|est finie?|est terminée?|s'achève|prend fin|est fini|touche à sa fin|s'est terminée|arrive à (sa fin|son terme)|est arrivée|est venue)( (ici|là|bientôt|ce soir|pour moi))?(?! ~3 (avec|boîte|chez))|(la fin|dernière page|dernier chapitre|point final|le bout) (de|à) (ma (vie|route|course)|mon (histoire|chemin|existence|livre))|(mettre|mets|mettrai) (fin|un point final|un terme|le point final) à (ma|mes|tout|mon|cette vie|ces souffrances|l'histoire)",
    ],
    cantHold: [
      "(je )?(ne )?(tiendrai|passerai|survivrai|pense|crois|verrai|finirai|sais) (pas|plus|pas pouvoir|pas que je) ~4 (nuit|demain|matin|lendemain|l'hiver|semaine|tenir jusqu*|survivre|longtemps|fin du mois|week end|jour de plus)(?! ~3 (film|fête|réunion|travail))|(peux|supporte|supporterai|veux|arrive) (plus|pas) ~1 (un jour|une nuit|une journée|une heure|une minute|encore un|un seul|continuer à vivre|vivre|exister|respirer|à vivre) ~1 (de plus|jour|comme ça|encore)?(?! ~2 (avec|sans|ici|dans cette))|(plus|pas|aucune) ~1 (la |de )?(force|énergie|courage|envie|forces) ~1 (de |pour )(vivre|continuer à vivre|me lever|respirer|rester en vie|exister|lutter pour vivre|survivre|affronter demain)|(me laisser (mourir|partir|aller pour de bon|tomber dans le vide)|lâcher prise ~1 (pour toujours|avec la vie)|tout lâcher pour toujours)",
    ],
    lastTime: [
      "une dernière fois ~6 (avant de (partir|mourir|m'en aller)|maintenant ~2 (prête?|partir|mourir)|et (puis|après|ensuite) ~2 (c'est fini|je pars|m'en vais|plus rien))|(vu|voir|revoir|embrass*|regard*|mang*|écout*|fait le tour|promen*|dire au revoir|serrer) ~6 (une|pour la) dernière fois(?! ~4 (avant le déménagement|ensemble|puis j'ai bloqué))|(ce soir|cette nuit|demain|aujourd'hui|c'est|ce sera|sera) ~2 (ma|mon) derni(er|ère) (nuit|jour|soir|soirée|matin|repas|heure|coucher de soleil|journée)(?! ~3 (à|au|en|de|avant|avec|ici|dans))|(dernier|dernière|mon dernier) (repas|nuit|heures|soir|café) ~2 (de ma vie|sur (cette )?terre|en vie|de condamné)|(mes dernières heures|mes derniers (instants|jours|moments))",
    ],
    farewell: [
      "(dire adieu|faire mes adieux|vous dire au revoir|dire au revoir à (tous|toutes|tout le monde|mes proches|la vie|ceux)|je vous dis adieu|mes adieux)(?! ~4 (collègues|bureau|vacances|voyage|appart|maison|ville|déménag))|adieu ~1 (monde|tous|à tous|la vie|le monde|mes amis|maman|papa|tout le monde|mes enfants|monde cruel)|merci pour tout ~6 (adieu|pardon|vivez|soyez heureux|je (m'en vais|pars|vous aime)|sans moi|j'ai essayé|fatiguée?|c'est fini)|(ne|que personne) ~2 (culpabilis*|s'en veuille|pleurez pas|pleure pas|m'en voulez pas|vous en voulez pas|t'en veux pas|blâm*)(?! ~3 (retard|rupture|anniv))|(je vous aime|je vous ai aimés|je t'aime maman|désolée?|pardon) ~1 (tous|toutes|à tous|maman|papa|tout le monde|les enfants) ~3 (adieu|pardon|j'ai essayé|peux plus|pas assez forte?|tenu|désolée?|pars)",
    ],
    nextLife: [
      "(on se (voit|verra|retrouve|retrouvera|reverra)|rendez vous|je t'attends|je vous attends|à bientôt|je te retrouve) ~2 (de l'autre côté|dans (une|l') ?autre vie|dans l'au delà|au paradis|au ciel|là haut|dans la prochaine vie|dans un autre monde)(?! (de la rue|du pont|du mur))|(dans|peut être dans) (une|ma|l') ?(autre|prochaine|vie d'après) ~1 (vie)? ~5 (mieux|heureux|heureuse|pardon|pas celle ci|adieu|celle ci)|(cette vie|ma vie) ~3 (ratée|n'est pas pour moi|foutue|perdue) ~4 (prochaine|autre|renaître|réincarn*)|(me réincarner|renaître) (en|ailleurs|dans)",
    ],
    forgive: [
      "(pardon|pardonne*|pardonnez|excuse*|désolée?) ~3 pour (ce que|le geste|l'acte) ~2 (je vais|m'apprête|dois|ferai|vais|fais) ~1 (faire|me faire|commettre|ce soir|cette nuit|à faire)?(?! ~2 (dire|demander|raconter))|(pardon|pardonne*|pardonnez|désolée?) ~2 (de|d') ?(ne pas (être|avoir été) (plus |assez )?forte?|vous (laisser|quitter|abandonner)|partir (comme ça|ainsi|avant|si tôt)|abandonner|être (trop )?(faible|lâche)|n'avoir pas tenu|ne plus pouvoir|n'avoir pas pu tenir|baisser les bras)|que dieu me (pardonne|reçoive|reprenne)",
    ],
    letters: [
      "(lettres?|mots?|enveloppes?|vidéos?|messages?) ~5 (pour chacun|pour chaque|pour tous|pour mes (parents|enfants)|pour ma (mère|famille)|d'adieu|dans le tiroir|sur la table|sur le bureau|sous l'oreiller|quand je ne serai plus|d'explication)(?! ~4 (amour|noël|anniv|banque))|(écrit*|écrire|laissé*|laisse|rédig*|enregistr*|préparé*) ~3 (lettres?|mots?|vidéos?|messages?|enveloppes?) ~2 (pour|à|d') ?(chacun|tous|mes|ma (mère|famille|soeur|fille)|adieu|ceux|chaque|quand)|(lettres?|mot|message|lettre) d'adieu",
    ],
    byThen: [
      "(quand|lorsque|si|le temps que) (tu|vous|quelqu'un|on|ils) ~1 (liras|lirez|lis|lisez|lira|recevras|recevrez|trouveras|trouverez|verras|verrez|découvrir*|entendr*|te réveilleras) ~3 (je|ce|tout|il|j'aurai|c'est que) ~1 (serai|sera|aurai|suis|ne serai) ~3 (morte?|loin|trop tard|fini|partie?|plus là|plus de ce monde|terminé|en paix|plus|ailleurs|fait)(?! ~3 (train|[ld]?avion|gare|boulot|travail|route))",
    ],
    givenAway: [
      "(donn*|distribu*|offert|offre|légu*|vend*|lègue) ~2 (toutes |tous )?(mes|ma|mon) ~1 (affaires|vêtements|livres|guitare|disques|bijoux|collection|économies|voiture|vélo|meubles|jeux|choses|instruments?|plantes) ~6 (plus besoin|n'en aurai|servir*|souvenir|à mes (amis|proches|frères)|à (tout le monde|tous)|là où|plus rien)(?! ~4 (déménag|nouve|place|tri|emmaüs))|(tu|vous|il|elle) (peux|pouvez|peut) (garder|prendre|avoir) (ma|mon|mes) ~4 (n'en aurai|plus besoin|me servira|quand je)(?! ~3 (déménag|nouve))|(rangé|vidé|nettoyé|trié) ~3 (chambre|appart|affaires|maison) ~4 (pour que|pour ne pas|qu'ils|que personne|avant de partir pour)",
    ],
    pets: [
      `(chien|chat|chats|chienne|chatte|lapin|perroquet|hamster|animaux|poissons|plantes) ~5 (quand|si|lorsque|une fois que) ${GONE}|(occup*|adopt*|prendr*|gard*|trouvé|recueill*|cherche|confie) ~4 (mon|mes|ma|au|un) ~1 (chien|chat|chats|chienne|chatte|lapin|perroquet|famille|maître|foyer) ~6 (quand ${GONE}|plus là|rien (ne )?me retient|partir (tranquille|en paix|maintenant)|pour toujours|après moi|sans moi)`,
    ],
    entrusted: [
      `(prends?|prenez|occupe|occupez|veille|veillez|protège|protégez|embrasse|embrassez|soutiens|soutenez|aime|sois là) ~2 (soin )?(de |sur |toi de |pour )?(ma|mon|mes|notre|maman|papa|la|les|eux) ~2 ((${FAMILY}) )?(quand|lorsque|après|si|une fois que|à ma place|pour moi|puisque) ~1 (${GONE}|moi|place)?|(quand|lorsque|si|une fois que) ${GONE} ~4 (prends|prenez|occup*|veill*|dis|dites|embrass*|sois|soyez|ne pleur*|continu*|vis|vivez|promets)|(promets|promettez|jure) (moi )?(de|que) ~2 (prendre soin|t'occup*|veiller|protég*|vous occup*) ~1 (de|sur|d')`,
    ],
    tellMother: [
      `(dis|dites|dire|expliquez?) ~1 (à )?(ma|mon|mes|leur|lui|maman|papa) ~2 (que |qu')?~1 (n'est pas|n'était pas|pas|est pour rien|l'aime|les aime|aimais|pardon|désolée?|n'y est pour rien|souffre plus|fière?) ~2 (faute|coupable|rien|toujours|forte?|sa faute|leur faute)?(?! ~3 (cadeau|gâteau|dîner|repas))|(s'il m'arrive|s'il m'arrivait|si jamais|si (quelque chose|il) m'arriv*|si demain je (ne suis|suis) (plus|pas)) ~5|(c'est|n'est|était) (pas )?(la |de (ta|votre) )?(faute de personne|ta faute si je|votre faute si je|pas de votre faute|faute à personne)`,
    ],
    affairs: [
      '(mon|un|le|écrit|rédigé|fait|signé|refait) ~1 testament(?! ~3 (notaire de|de (mon|ma) (père|mère|grand)))|(tout|mes (affaires|papiers|comptes|dettes|factures)|les papiers|les dettes|assurance vie) ~3 (en ordre|réglé*|payé*|prête?s?|rangé*|à jour|remboursé*|classé*) ~5 (partir|pour que|personne|rien|quand|prêt|famille|tranquille|le moment|heure|peux)(?! ~3 (voyage|impôts|déménag))|(mis|mettre) ~2 (affaires|tout|papiers) en ordre(?! ~3 (bureau|vacances|compta))|(assurance vie|assurance) ~5 (suicide|mort|meurs|famille|touch*)|(vaux|vaudrais) (plus|mieux) morte?',
    ],
    passwords: [
      '(mots? de passe|codes?|identifiants|comptes|clés|coordonnées bancaires|papiers|carte bleue) ~5 (quand|si|au cas|pour (que|quand|ma|mes)|dans (une|le|l) ?(enveloppe|tiroir|cahier)|noté*|écrit*|laissé*) ~6 (plus là|arriv*|besoin|mort*|meurs|ma (mère|soeur|famille|femme)|mes parents|enveloppe|tiroir|cahier|après|disparai*)(?! ~3 (vacances|voyage|netflix|wifi|oubli))',
    ],
    funeral: [
      "(à|pour|après|pendant|de) (mon|mes) (enterrement|obsèques|funérailles)|(mon (enterrement|cercueil|épitaphe|cadavre|incinération)|mes (obsèques|funérailles|cendres)|ma (tombe|pierre tombale|nécrologie|mise en terre|crémation))|(qu'on m'|je veux être|j'aimerais être|enterrez moi|incinérez moi|qu'on me) ?(incinér*|enterr*|enterre|brûle|incinère|disperse)?",
    ],
    promise: [
      `(j'attends|attendre|j?attendrai|tiens|tenir|tiendrai|promis|jusqu'à ce que|quand|une fois que) ~4 (ma|mon|mes) ~1 (${FAMILY}|chien|chat) ~4 (parti*|mort*|meur*|disparai*|plus là|grand*|élevé*|majeur*|décèd*) ~5 (partir|pourrai|libre|suivr*|moi aussi|mon tour|m'en aller|après|finir|rejoin*)|(promis|juré) ~2 (de|à|que) ~4 (ne pas (me tuer|recommencer|le faire|me faire)|pas me (tuer|suicider)|rester en vie|rester vivant)`,
    ],
    onlyFor: [
      `(si (ce )?n'(était|étaient|est)? pas|s'il n'y avait pas|sans|si je n'avais pas|heureusement que) ~2 (mes|mon|ma|eux|elle|lui|pour) ~1 (${FAMILY}|chien|chat|bébé)?( je| j') ?~2 (serais?|aurais|n'existerais|suis) ~3 (plus là|morte?|longtemps|finie?|déjà|partie?|plus de ce monde|en vie|terminé)(?! ~2 (ville|boîte|avec))|(seule|seul|unique) (raison|chose|personne) ~4 (vie|vivre|vivante?|retient|empêche|debout|accroche|tenir|reste en vie|fait rester)(?! ~2 (dans cette (ville|boîte)))|(je (vis|reste|tiens|suis en vie|suis encore)) ~2 (que|uniquement|seulement|encore) (pour|grâce à|à cause de) (mes|mon|ma|eux|elle|lui)`,
    ],
    sleepForever: [
      `(${WANT}) ~2 (dormir|m'endormir|rester endormie?|fermer les yeux|me coucher|sombrer) ~3 (pour toujours|à jamais|éternellement|et (ne )?(plus|jamais)|sans (jamais )?(me )?réveill*|pour l'éternité|pour de bon|d'un sommeil)|(sommeil|repos) éternel|dormir (pour toujours|à jamais|éternellement)|(sommeil|nuit) (sans (réveil|fin)|dont on ne (se )?réveille)`,
    ],
    noWaking: [
      "(m'endormir|dormir|aimerais|voudrais|pourvu|si seulement|espère|prie) ~4 (demain|le matin|le lendemain|le jour) (n'arrive|ne vienne|n'existe|ne se lève|n'arriverait|ne viendrait) (jamais|plus)(?! ~4 (lundi|exam*|école|travail|rentrée|boulot))",
      "(j?espère*|prie*|souhait*|demande|voudrais|j'aimerais|rêve|veux|supplie) ~5 (ne |de ne |pas |plus |jamais )(me |m')?~1 (réveille*|réveiller|me réveillerai|réveillerai pas|ouvrir les yeux|de lendemain|demain n'existe|de matin|voir le jour)(?! ~2 (le|la|les) (bébé|voisins|petit))|(réveillée?|réveil|réveiller|réveille|réveillé) ~3 (déçue?|déception|encore vivante?|encore en vie|punition|dommage|pleur*|échec|malheureusement|supplice|hélas)(?! ~2 (tard|retard))|(mourir|partir|m'éteindre) (dans (mon|le) sommeil|en dormant|pendant que je dors)",
    ],
    vanish: [
      `(${WANT}) ~3 (disparaître|m'évaporer|m'effacer|me dissoudre|m'évanouir|me volatiliser|n'être plus rien|me fondre|être effacée?|ne plus être là|m'éteindre|m'enfoncer) ~2 (de (ce monde|la surface|la terre|cette (terre|vie|planète)|la circulation pour toujours|toutes les mémoires)|pour toujours|à jamais|complètement|pour de bon|sans (laisser )?(de )?trace*|définitivement|et (ne )?(jamais|plus)|dans (le néant|l'oubli|la mer)|comme si|totalement|du monde)(?! ~3 (week|jours|semaine|vie de|insta))|(la terre|la mer|le sol) (m'avale|m'engloutisse|s'ouvre) ~1 (pour toujours|à jamais|et qu'on)`,
    ],
    stopExisting: [
      `(cesser|arrêter|j?arrête|cesse|marre|fatiguée?|envie) ~1 (d'exister|de vivre|d'être en vie|d'être|de respirer|d'exister)(?! (seule?|l'ami|avec|ensemble|ici|comme|la|le|un|une|triste|en colocation|chez|à|dans))|(je )?(ne )?(veux|souhaite|désire|voudrais) plus (exister|vivre|être en vie|respirer|être|être là|être de ce monde|être ici)(?! (avec|ici avec|ensemble|comme ça avec|sans|dans|chez|à|ton|ta|son|sa|le|la|un|une|en|amis?|amoureu))|(exister|mon existence) ~2 (fait mal|n'a (pas|plus|aucun)|est une erreur|pèse|me fatigue|inutile|insupportable)`,
    ],
    stopAll: [
      `(${WANT}|que) ~3 (tout|tout ça|ça|la douleur|la souffrance|le bruit|les voix|ma tête|cette souffrance|ce cauchemar) ~1 (s'arrête|se termine|finisse|cesse|prenne fin|se taise*|s'éteigne|s'arrêtent|soit fini|disparaisse) ~1 (pour toujours|à jamais|une (bonne )?fois pour toutes|pour de bon|définitivement|enfin pour|ce soir|à tout prix|une fois)(?! ~3 (entre nous|dispute|travaux))|(en finir|en finisse|finir) (avec (tout|la vie|ça|cette vie|moi|l'existence|cette souffrance)|une (bonne )?fois pour toutes|pour de bon|ce soir|maintenant)(?! ~3 (relation|lui|elle|dossier|déménag))|qu'on en finisse|(mettre fin) à (tout|ça|cette (douleur|souffrance)|mes souffrances|mon calvaire)`,
    ],
    leaveWorld: [
      "(quitter|quitte|partir|pars|sortir|m'en aller|m'en vais|descendre|tirer ma révérence|abandonner|fuir|m'échapper) ~1 (de |à )?(ce monde|cette vie|la vie|cette terre|le monde des vivants|cette planète|ce bas monde)(?! (active|ensemble|parisienne|d'étudiant|professionnelle|de (bureau|couple)))|(passer|aller) (de l'autre côté|l'arme à gauche)|(me désinstaller|me déconnecter (de la vie|pour toujours)|game over pour moi|éteindre (la lumière|les lumières) pour (toujours|de bon)|baisser le rideau|rendre l'âme|casser ma pipe|tirer ma révérence|manger les pissenlits|passer l'arme à gauche|me foutre en l'air|me foutre par la fenêtre|bouffer les pissenlits|prendre le dernier train|me débrancher|m'éteindre pour (toujours|de bon)|faire mes valises pour l'au|me supprimer|je me supprime|clamser|me flinguer|me buter|crever une bonne fois)",
    ],
    joinDead: [
      `(bientôt|rejoindre|retrouver|veux|voudrais|j?aimerais|être|serai|revoir|vais|aller) ~3 (avec|rejoindre|retrouver|voir|auprès de|à|chez)? ?(ma|mon|mes|lui|elle|eux|toi|le|la) ~1 (${FAMILY}|amie?|bébé|chien|chat)?( [^ ]+)? ?(au ciel|au paradis|là haut|morte?|décédée?|dans la tombe|qui (est|sont) (morte?s?|partie?s?|décédée?s?|au ciel)|de l'autre côté|dans l'au delà|où (il|elle) (est|qu'(il|elle) soit)|depuis (sa|la) mort)(?! ~2 (veille|regarde|fier))|(le|la|les) (suivre|rejoindre) (dans la (mort|tombe)|au ciel|là haut|là où|bientôt)`,
    ],
    envyDead: [
      "(j?envie*|jalou*|chance|chanceu*|veinard*|j'envie|échanger (ma|de) place|à la place) ~4 (morts?|mortes?|décédé*|ceux qui (sont (partis|morts)|ne sont plus|n'ont plus|dorment)|défunts?|cimetière|cercueil|qui (est|sont) mort*|reposent|partis pour toujours)|(ça aurait dû|aurait dû|pourquoi (pas|ce n'est pas|c'est pas|n'était ce pas|c'était pas)) ~1 (être )?moi ~3 (mort|morte|mourir|à (sa|leur) place|[ld]?accident|partir|mourir|parti)?(?! ~2 (promu|choisi|invité))",
    ],
    alreadyDead: [
      "(je suis|je me sens|suis|morte?) ~3 (déjà )?(morte?) ~2 (à l'intérieur|en dedans|depuis|déjà|dedans|de l'intérieur) ~5(corps|reste|enterr*|officiel|respir*|taire|carcasse)?|(morte?|cadavre) (vivante?|ambulante?|qui (marche|respire))(?! ~2 (série|film|saison))|(il (ne )?(reste|manque) (plus )?que) ~3 (corps|enterrer|carcasse|coquille)|(coquille|enveloppe) vide ~3 (corps|respir*|j?attend*)",
    ],
    deathPeace: [
      "(la mort|mourir|être morte?|le suicide|la tombe|ne plus exister) ~3 (est|serait|semble|paraît|sera|m'apparaît|me ferait|sonne|a l'air|c'est) ~3 (repos|paix|soulag*|délivrance|libér*|liberté|issue|solution|mieux|doux|douce|réconfort|seule?|apaise*|belle|amie|refuge|attirante?|cadeau|facile)(?! ~2 (film|série|dans le jeu))|(seule?|unique|dernière) (issue|solution|paix|repos|sortie|échappatoire|porte|option|soulagement|façon (de|d')) ~4 (mort|mourir|disparaître|me tuer|suicide|partir pour|en finir|tombe)|(pense*|fantasme*|rêve*|obséd*|j?imagine*) ~1 (à|de|sur|par) ~1 (la mort|mourir|ma (propre )?mort|au suicide|suicide|ne plus exister|sauter|comment mourir|me jeter|néant)(?! ~3 (de (mon|ma) (père|mère|grand|chien|chat)|film))",
    ],
    noFear: [
      "(n'ai|ai|a|j'ai) (plus|pas|même plus|aucune) ~1 peur ~1 (de |d')?(la )?(mort|mourir|partir pour toujours|y passer)|(la mort|mourir) ~2 (ne )?m'(effraie|effraye|inquiète|angoisse|fait) (plus|pas)|(mort|mourir) (ne )?me fait (plus|pas) peur|(plus )?peur de (vivre|la vie|rester en vie|me réveiller demain|continuer à vivre)(?! (seule?|avec|sans|ensemble|loin))",
    ],
    indifferent: [
      "(vivre|vie|vivante?|en vie) (ou|et|comme) (mourir|morte?|la mort|mort) ~4 (égal|pareil|importe|fiche|fous|différence|même|indiffér*)|(égal|fiche|fous|importe peu|indiffér*|m'en (fous|fiche|moque)) ~3 (vivre|si je (meurs|vis|crève)|de (mourir|vivre|crever)|que je (vive|meure|crève|sois morte?)|morte?|vivante? ou|de me réveiller)(?! ~2 (seule?|à|dans|en|ici|avec))",
    ],
    accident: [
      "(j?espère*|voudrais|j?aimerais|souhait*|dérangerait pas|serait bien|prie|si seulement|rêve|parfois|soulag*|tant mieux|qu'un|qu'une) ~5 (voiture|camion|bus|train|[ld]?avion|bagnole|métro|foudre|[ld]?accident|quelque chose|balle perdue|plafond|météorite|freins|[ld]?ascenseur|tuile|bombe) ~3 (me |m')?(renvers*|écras*|percut*|fauch*|tue*|emport*|s'écras*|tomb*|lâche*|explos*|règle*|achève*|foudroi*|pass* dessus|touch*)(?! ~3 (avec (un|une) (blague|question)|rire))|(travers*|roul*|conduis|marche) ~4 (sans (regarder|casque|ceinture|freiner)|les yeux fermés) ~6 (espér*|voiture|on verra|fiche|tant pis|tant mieux|renvers*|arrive ce|peut être|hasard|qu'une)",
    ],
    illness: [
      "(j?espère*|voudrais|j?aimerais|souhait*|prie|j'aurais (aimé|voulu|préféré)|préférerais|si seulement) ~4 (cancer|tumeur|maladie (mortelle|incurable)|truc (mortel|incurable)|crise cardiaque|avc|leucémie|incurable|anévrisme|phase terminale)|(arrêté|j?arrête|arrêter|refus*|stopp*|prends plus|ne prends plus|saute) ~2 (mon|mes|le|les|la|l') ?(traitement|[ld]?insuline|médicaments|médocs|chimio|dialyse|soins|cachets pour le coeur) ~5 (laisse*|partir|mourir|finir|finisse|meurs|crever|verra|vivre|emporte|nature|faire|fin)|(bénin|bénigne|pas un cancer|rien de grave|vais guérir|saine?) ~4 (déçue?|dommage|triste|déception|pleur*)",
    ],
    killMe: [
      "(que quelqu'un|quelqu'un|si quelqu'un|pourvu que|qu'on|s'il te plaît|s'il vous plaît|dieu|la mort|seigneur|faites qu'on|achevez|tuez) ~3 (me tue|me tuer|m'achève|m'achever|me tire|me tirer une balle|m'abatte|m'abattre|me prenne|me reprenne|me descende|mette fin à mes|m'étrangle|m'emporte|moi une balle|moi maintenant|moi par pitié)(?! ~2 (de rire|au téléphone|dans ses bras|la main))|(achève|achevez|tue|tuez|abats|abattez|bute|butez) moi(?! ~1 (de rire|maintenant mdr|lol|cette (réunion|chanson)))|(dieu|seigneur|mon dieu|la mort|faucheuse) ~3 (prends|reprends|rappelle|emmène|viens me (chercher|prendre)|emporte) ?(moi|me chercher)?",
    ],
    starve: [
      "(arrêté|j?arrête|arrêter|mange|refuse|cessé|mangerai|bois) ~2 (de manger|plus rien|plus|de m'alimenter|pas|de boire|de se nourrir|rien) ~3 (jusqu'à|pour|et j?attend*|j'attends|en attendant) ~4 (mourir|mort|meure|fin|finisse|disparaisse|m'éteigne|tout|crève|bout)|(j?attend*) (juste |que )?(la mort|de mourir|ma mort|que (ça|tout) (finisse|se termine|s'arrête)|la fin de tout)|me laisser (mourir|crever)|(bois|boire|fume*) (jusqu'à en |à en |jusqu'à )(crever|mourir|ne plus)",
    ],
    nothingHolds: [
      "(rien|personne|plus rien|plus personne) ~1 (ne |qui )?(me |m')(retient|retienne|rattache|attache|raccroche|lie|garde|reste|fait rester|donne envie de rester) ~2 (ici|à (ce|cette|la)|en vie|dans (ce|cette|la)|sur (cette )?terre|plus|vivante?)?(?! ~3 (ville|boîte|boulot|paris|lyon|entreprise|appart|pays|avec lui|avec elle))|(rien|personne) (pour|à) (quoi|qui) (vivre|rester en vie|continuer à vivre|rester|me lever)|(plus|n'ai plus) rien à (quoi|qui) (me raccrocher|m'accrocher|tenir)",
    ],
    noReason: [
      "(raison|raisons|sens|but|intérêt|motif|envie|goût) ~1 (de|à|d'|pour) ?~1 (rester en vie|vivre|la vie|ma vie|continuer à vivre|être en vie|me lever|exister|rester sur (cette )?terre|survivre|respirer|me réveiller|ne pas (mourir|me tuer|en finir)|rester ici bas)(?! (avec|ensemble|à (paris|lyon|deux)|dans (cette|cet)|ici))(?<!(plein de|beaucoup de|bonnes|mille|retrouvé (une|ma|le|l)|as|es ma|nouvelle|une nouvelle) ~2)|(pourquoi|à quoi bon|pour quoi|à quoi (ça )?sert) ~1 (je |de |encore |est ce que je )?~1 (vivre|vis|exister|existe|continuer à vivre|rester en vie|suis (encore )?(en vie|vivante?|née?)|me lever|respirer|respire|vivre encore)(?! (avec|ici|à|dans|ensemble|sans))|(ma vie|la vie|vivre|exister|tout) (n'a|n'a plus|a perdu|ne vaut|n'en vaut) ~2 (sens|intérêt|valeur|peine|but|rien)(?! ~2 (sans toi|avec (lui|elle)))",
    ],
    tired: [
      "(fatiguée?|lasse?|épuisée?|marre|assez|ras le bol|usée?|fatigue|saoulée?|écoeurée?|dégoûtée?) (de|d') ?~1 (vivre|la vie|exister|cette vie|ma vie|être en vie|respirer|ce monde|me réveiller|survivre|être moi|être vivante?|faire semblant de vivre|lutter pour vivre)(?! (avec|ici|à|dans|seule?|chez|sans|en (ville|coloc)|de (couple|bureau|célib)))|(vivre|la vie|exister|respirer) ~1 (me |m')?(fatigue|épuise|pèse|use|coûte|dépasse|est (trop )?(épuisant|lourd|fatigant|dur)|est devenue? (trop )?(lourd*|insupportable|dur*))(?! ~2 (sans|avec))",
    ],
    torture: [
      "(chaque|tous les) (jour|jours|minute|heure|souffle|seconde|matin|matins|respiration|nuit|réveil|instant) ~3 (est|c'est|une?|sont|comme) ~2 (punition|torture|enfer|supplice|calvaire|agonie|tourment|cauchemar|prison|peine|châtiment|souffrance|douleur)(?! ~3 (sans toi|travail|boulot|régime|sport|école))|(vivre|la vie|ma vie|exister|respirer|être en vie) ~1 (est|c'est|me|devient|est devenue?) ~2 (punition|torture|enfer|supplice|calvaire|agonie|tourment|cauchemar|prison|châtiment|souffrance|mal|insupportable|fait mal|douleur)(?! ~3 (sans toi|avec (lui|elle)|boulot))",
    ],
    unborn: [
      "(j?aimerais|aurais|voudrais|mieux|regrette|préférerais|pourquoi|souhait*|si seulement|aurait dû|dommage|maudi*) ~5 (jamais|pas|avort*|ne pas) ~3 (née?|existé|naître|eue?|venue? au monde|mise? au monde|avort*|vu le jour|fait naître|gardée?|conçue?)(?! ~2 (confiance|rencontr))|(pas|jamais) demandé à (naître|vivre|être (là|née?|en vie)|venir au monde)|(ma naissance|d'être née?) ~1 (est|était|fut|a été) ~1 (erreur|[ld]?accident|malheur|malédiction)|maudi* ~2 jour ~2 (née?|naissance)",
    ],
    undeserving: [
      "(mérite|méritais|digne|droit|vaux) (pas|plus|rien|aucun) ~2 (de vivre|vivre|la vie|d'être en vie|d'exister|de respirer|cette vie|l'air|d'être sauvée?|d'être là|d'être née?)|(pas|plus) (le droit|digne) (de|d') ?(vivre|exister|respirer|la vie|être en vie)|(mérite|mériterais|devrais|devrait|mérit*|dois) ~1 (de )?(mourir|crever|la mort|être morte?|disparaître pour|qu'on m'achève|l'enfer|pourrir)(?! ~1 de rire)|ma vie ne vaut (rien|pas)",
    ],
    noPlace: [
      "(pas|plus|aucune|n'ai|trouve) ~2 (place|ma place|endroit|coin|de place) ~2 (pour moi |nulle part )?(dans (ce|le|cette|la)|sur (cette|la)|nulle part sur|parmi les) (monde|vie|terre|planète|vivants)|(pas|jamais|plus) (faite?|à ma place|chez moi|adaptée?|taillée?) (pour|dans|sur) (ce monde|la vie|vivre|cette (vie|terre)|ce bas monde)|(n'appartiens|appartiens) (pas|plus) à ce monde",
    ],
    numb: [
      "(ressens|sens|ressentir|j?éprouve) (plus|rien|plus rien|absolument rien) ~6 (en finir|autant (mourir|finir|partir)|terminer|l'heure|bout|finir|mourir|à quoi bon (vivre|rester|continuer)|dernier pas|moment (de partir|d'en)|prête?)(?! ~3 (pour (lui|elle|toi)))|(vide|éteinte?|anesthésiée?) ~4 (en finir|autant mourir|à quoi bon vivre|dernier pas|prête? à (partir|mourir))",
    ],
    givenUp: [
      "(j?abandonne|abandonné|baisse les bras|baissé les bras|renonce|renoncé|j?arrête|arrêté|marre|cessé|me bats|battrai|lutte) ~2 (à |de |de me |pour |plus )~1(vivre|la vie|battre pour (vivre|rester)|lutter pour (vivre|rester)|survivre|rester en vie|ma vie|vie|exister)(?! (ensemble|avec|à deux|commune|ici))|(la dépression|les voix|les démons|le noir|la maladie|l'obscurité|les ténèbres|la douleur) ~1 (a gagné|ont gagné|m'a vaincue?|gagne|m'ont (vaincue?|eue?)|m'emporte)|(perdu|perds) (la|ma|le) (bataille|combat|guerre) (contre|avec) (la (vie|dépression|maladie)|ma tête|moi)",
    ],
    drawn: [
      "(chaque fois que|quand|dès que|à chaque fois|toutes les fois|en) ~3 (pont|balcon|toit|fenêtre|falaise|quai|rails|rivière|hauteur|terrasse|couteaux?|médicaments|métro|viaduc|vide) ~7 (saut*|jet*|tomb*|appelle|attire|vide|en bas|plong*|bascul*|enjamb*|lâcher|laisser aller|facile|pas de plus)(?! ~3 (premier|embrass|photo|baiser|vertige))|(l'eau|le vide|le pont|la fenêtre|les rails|le balcon|la mer|la lame|le couteau|le rasoir|les médicaments|le quai) ~1 (m'appelle|m'attire|m'appellent|m'attirent|me tente|me parle|m'invite|m'attend|me tend)|(pense*|j?imagine*|envie de|envie d'|rêve de|me vois|veux|voudrais) ~3 (sauter|me jeter|basculer|me pendre|me noyer|enjamber|tomber dans le vide|me défenestrer|me balancer)(?! ~2 (parachute|élastique|repas|piscine|joie|dans tes bras|lit|corde|cou|l'eau pour nager))",
    ],
    train: [
      "(train|métro|quai|rails|rer|tram|camion|bus|voie|voies|autoroute|circulation|route|voiture) ~6 (un pas|faire (un|le) pas|saut*|me jeter|me jette|m'allonger|avancer|qu'un pas|me lancer|me laisser tomber|facile de)(?! ~3 (arrière|siège|place|descend))|(me jeter|me jette|sauter|m'allonger|me coucher|me mettre|me balancer|se jette|plonger|me lancer) ~1 (sous|devant|sur|dans) (le|la|un|une|les|l) ?~1 (train|métro|rer|rails|voies?|camion|bus|voiture|tram|quai|autoroute|route|circulation)",
    ],
    wheel: [
      "(volant|conduis*|conduire|voiture|accélér*|virage|au volant|route|moto|roul*) ~8 (foncer|arbre|mur|ravin|lâcher|pont|pas tourner|pas freiner|fermer les yeux|platane|camion|décor|précipice|rambarde|encastr*|sortir de la route)(?! ~3 (hier sans|[ld]?accident|neige|garé|parking))|lâcher le volant|(foncer|m'encastrer|m'écraser|me planter|rentrer) (dans|contre|sur) (un|le|une|l) ?(arbre|mur|camion|platane|pont|poteau|pilier)",
    ],
    afraidSelf: [
      "(peur|crains|terrifiée?|inquiète|effraie) ~3 (ce que je|de ce que|de moi|d'être|de rester|que je|moi même) ~3 (faire|pourrais|puisse|capable|me faire|seule?|mal|même|vais me) ~3 (faire|mal|cette nuit|ce soir|seule?|me faire|si je|avec moi|bêtise|capable)?(?! ~3 (lui (dire|écrire)|appeler|avec (lui|elle)))|(dois|devrais|peux|faut|veux) (pas|surtout pas|plus) ~2 (rester seule?|être seule?|me laisser seule?|me laisse seule?|qu'on me laisse) ~2 (ce soir|cette nuit|avec|maintenant)?|(fais|ai) (pas|plus) confiance ~1 (à|en) moi ~2 (ce soir|seule?|cette nuit|même)?(?! ~3 (amour|hommes|choix))|(cach*|enlev*|ferm*|prends?) ~2 (les couteaux|les médicaments|les lames|mes médicaments|les rasoirs|la ceinture)(?! ~3 (enfants|bébé))",
    ],
    survived: [
      "(m'a sauvée?|m'ont sauvée?|lavage d'estomac|réanimée?|survécu|m'a retrouvée?|m'a trouvée?|m'ont ramenée?|réveillée? à l'hôpital|m'a ratée?|m'ont retrouvée?|m'a décrochée?) ~8 (dommage|aurais préféré|hélas|cette fois|prochaine|n'aurai* pas|laissée? (mourir|partir)|regrette|j'aurais (voulu|aimé)|pourquoi|raté|pas dû)(?! ~3 (gâteau|jeu))|(la dernière fois|l'autre fois|la première fois|l'an dernier|avant) ~4 (raté|sauvée?|pas marché|échoué|survécu|pas suffi|pas assez|ratée?) ~6 (cette fois|prochaine|ce coup ci|personne|plus fort|mieux|sera)(?! ~3 (nous|recette|exam|part de))|(ma|une|deuxième|première|autre|dernière) (tentative|ts)( de suicide)?(?! ~3 (gâteau|permis|cuisine|de réconcil))",
    ],
    relapse: [
      '(rechuté|rechute|replongé|recommencé|repris|de nouveau|encore|à nouveau) ~3 (à )?(me (couper|scarifier|faire mal|mutiler|brûler)|la lame|le rasoir|le cutter|scarifi*|coupée?|mutil*|automutil*)(?! ~2 (cheveux|frange|ongles))|je me (suis|coupe|scarifie|brûle|mutile|fais|lacère) ~2 (coupée?|scarifiée?|mutilée?|brûlée?|fait mal|du mal|les bras|les poignets|les cuisses|volontairement|exprès|entaillée?)(?! ~3 (en cuisin|rasant|oignon|par accident|cheveux|sans faire exprès))|(bras|poignets?|cuisses?|jambes?) ~4 (coupures|marques|cicatrices|entailles|pleins? de|cacher|manches|pansements|lacér*)(?! ~3 (chat|moustique|soleil))|(manches longues) ~5 (cacher|voie*|coupures|marques|personne)|(jours|mois|semaines|an|ans) ~1 (sans me (couper|scarifier|faire du mal)|clean|sans lame)',
    ],
    urge: [
      "(besoin|envie|besoins?|pulsion|veux|voudrais|dois|pense à|démange) ~2 (de |d' ?|à )?~1(me (couper|faire saigner|faire mal|faire du mal|brûler|blesser|scarifier|mutiler|lacérer|frapper|taillader|punir)|saigner|voir (mon |le )?sang|m'entailler|m'automutiler)(?! ~2 (cheveux|frange|ongles|pointes))|(la lame|le rasoir|le cutter|le sang|me couper|la douleur|saigner) ~2 (m'appelle|me calme|me soulage|m'apaise|est la seule|m'attend|me fait (sentir|du bien))",
    ],
    calm: [
      "(depuis que|maintenant que|une fois que|après avoir|comme) ~1 (j'ai |c'est |je l'ai )?(décidée?|pris (ma|la) décision|choisi|accepté|décidé) ~5 (calme|paix|soulag*|sereine?|tranquille|légère?|léger|apais*|libre|heureu*|peur)(?! ~5 (quitter|divorc|démission|déménag|lui|elle|boulot|études|partir (de|à)))|(ma décision est prise|j'ai pris ma décision|c'est décidé|j'ai décidé|tout est décidé) ~5 (finir|mourir|partir (pour|en paix)|personne (ne )?(pourra|m'emp)|plus de retour|ce soir|demain|adieu|paix|bientôt fini|quitter ce)(?! ~3 (lui|elle|boulot|ville))|en paix avec (l'idée de (mourir|partir)|la mort|ma mort)|prête? à (mourir|partir (pour toujours|en paix|de ce monde)|quitter ce monde|m'en aller pour)",
    ],
    dateSet: [
      "(choisi|fixé|décidé|arrêté|prévu|coché|sais|entouré|connais|noté|ai) ~1 (la|une|le|un|ma) (date|jour|heure|moment|soir) ~1 (pour (mourir|partir|le faire|en finir|ma mort)|de ma (mort|fin)|de mon (départ|suicide)|c'est|dans (deux|trois|une|\\d)|bientôt|où (je|j'en))?(?! ~5 (mariage|déménag|voyage|examen|fête|opération|rendez|réunion|vacances|entretien|concert|baptême|dîner))|(la date|le jour) est (choisie?|fixée?|décidée?|prise?|marquée?)(?! ~3 (mariage|déménag))",
    ],
    methodSet: [
      "(je sais|j'ai (décidé|choisi|prévu|planifié|trouvé|réfléchi à|pensé à)|je connais|planifié|réfléchi|sais (déjà|exactement)) ~3 (exactement )?(comment|où|avec quoi|quand|la méthode|le moyen|de quelle façon|la manière) ~2 (je vais (faire|le faire|mourir|m'y prendre|en finir)|le faire|mourir|me tuer|en finir|partir|m'y prendre|pour (mourir|partir|en finir))(?! ~3 (gâteau|dire|annoncer|recette|examen|demander))|(j'ai|il y a|fait) (un|mon|le) plan ~2 (pour|de) (mourir|en finir|me tuer|partir (pour|de)|ne pas me réveiller|mettre fin|suicide)",
    ],
    painless: [
      "(moyen|façon|méthode|manière|mort|comment|sortie) ~3 (plus |moins )?(douce?|douloureu*|indolore|rapide|sans douleur|sans souffrir|facile|sûre?|paisible|tranquille|propre) ~2 (de |d'|pour )?~2 (mourir|partir|en finir|me tuer|se tuer|disparaître|ne plus être|suicide|quitter ce monde|ne pas me réveiller|m'en aller|ne plus exister)(?! ~4 (fête|boulot|soirée|lui|elle))|(cherch*|recherch*|google*|regard*|lu) ~4 (comment mourir|sans douleur|moyens? de mourir|méthodes? (de suicide|indolores?|douces?)|dose (létale|mortelle)|suicide|mourir sans|se tuer)|(combien|quelle) ~2 (de )?(cachets|comprimés|médicaments|doliprane|paracétamol|dose|somnifères|gouttes|[ld]?insuline) ~4 (mourir|mortel*|létal*|tuer|plus se réveiller|suffi*|faut)(?! ~3 (mal de tête|chien|enfant|par jour))|(fait|ferait|fera|souffre) ~2 (mal|longtemps) ~1 (de )?(mourir|se pendre|se noyer|quand on (meurt|saute|se pend))|(mourir|partir) sans (souffrir|douleur|avoir mal)",
    ],
    rehearsal: [
      "(corde|ceinture|câble|écharpe|drap|sac|lacet|noeud) ~2 (autour du|au|autour de (mon|la)|sur (la|ma)|autour) ~1 (cou|gorge|tête)|(couteau|pistolet|lame|canon|arme|rasoir|flingue) ~2 (sur|contre|à|dans|posée?) ~2 (tempe|tête|bouche|gorge|cou|poignets?|veines|coeur|poitrine)|(j?entraîn*|répét*|essayé|testé|exercé*|appris) ~4 (noeud coulant|corde|pend*|saut*|ceinture|ma mort|pont|rambarde|toit)(?! ~3 (violon|guitare|escalade))|(montée?|enjambé|grimpée?|passée?|assise?) ~3 (rambarde|parapet|toit|rebord|pont|barrière|garde corps|balustrade) ~5 (pour voir|voir (ce|si|comment)|pas (pu|osé|sauté)|minute|essayer|m'entraîner|puis|redescend*)",
    ],
    aloneForIt: [
      "(seule? (à la maison|chez moi|ce week end|ce soir)|personne à la maison|tout le monde (est parti|dort|sera)|mes parents (partent|ne sont pas|sont partis)|la maison (est vide|pour moi)) ~5 (personne|sans que|enfin|pas là pour) ~3 (empêch*|arrêt*|sauv*|interromp*|trouv*|retenir|dérang*)(?! ~3 (manger|danser|regarder|dormir))|personne (ne )?(pourra|peut|va|viendra) ~1 (m'(en )?(empêcher|arrêter)|me (sauver|retenir|stopper)|plus m'arrêter)(?! ~3 (manger|aimer|d'être heureu|danser))|(quand|dès que|j?attends que) (tout le monde|ils|mes parents|elle|il) (dormira|dort|dorment|dorme|partira|seront? (partis?|couchés?)) ~4 (le fais|saut*|finis|médicaments|corde|ferai|pars|j?avale)",
    ],
    pillsSaved: [
      '(mets|mis|mettre|garde|gardé|économis*|stock*|cach*|accumul*|collectionn*|compt*|conserv*) ~3 (de côté )?(mes|les|des|tous mes|ces) ~1 (cachets|médicaments|comprimés|pilules|somnifères|médocs|antidépresseurs|doliprane|anxiolytiques|gélules|[ld]?insuline) ~6 (assez|suffi*|semaines|mois|tiroir|boîte|pour (quand|le jour|plus tard)|maintenant|au cas|chaque soir|jours)(?! ~4 (grand|mère|voyage|chien|grippe|allergie))|(assez|suffisamment|plein|une boîte|un tas) de (cachets|médicaments|comprimés|somnifères|médocs|pilules) ~3 (pour (mourir|en finir|dormir|ne plus|partir)|de côté|maintenant|cachés|chez moi|dans mon)',
    ],
    pillsTaken: [
      "(cachets|médicaments|comprimés|boîte|plaquette|flacon|somnifères|médocs|javel|pilules|doliprane) ~6 (je vais (tout|les|la) ~1(prendre|avaler)|vais (tout|les) (avaler|prendre)|tout (avaler|prendre)|d'un coup|toutes? (avaler|prendre)|devant moi|dans la main|à côté de moi)(?! ~3 (médecin|grippe|tête|chien))|(avalé|pris|j?avale|avaler|prends|bu|gobé|boire) ~2 (toute|tous|toutes|une boîte|la boîte|le flacon|une plaquette|trop de|plein de|tout un|vingt|trente|quarante|\\d\\d|une poignée) ~2 (la boîte|de|les|des|mes|cachets|comprimés|médicaments|somnifères|javel|flacon|boîte|doliprane|médocs) ?(cachets|comprimés|médicaments|somnifères|médocs|doliprane)?(?! ~3 (médecin|ordonnance|chocolat*|gâteau*|bonbons?|frites|riz))",
    ],
    means: [
      "(la |une |le |un |mon |ma )(corde|fusil|pistolet|couteau|lame|rasoir|poison|arme|cutter|revolver|noeud coulant|gaz|flingue) ~3 (est|attachée?|prête?|accrochée?|chargée?|posée?|pend|dans|sur|à côté|sous) ~4 (prête?|poutre|chargé|tiroir|main|plafond|table|lit|arbre|veines|poignet|m'attend|cave|garage|grenier|regarde|lustre|mes veines|gorge)(?! ~3 (cuisin|oignon|linge|escalad|chasse|camping))|(acheté|trouvé|commandé|volé|récupéré) ~1 (une corde|un pistolet|du poison|de la mort aux rats|un fusil|des lames|une arme|du charbon)(?! ~3 (grimp|escalad|linge|jouet|barbecue|souris|chasse))|(ouvert|ouvre|ouvrir|laissé) ~1 le gaz",
    ],
    edge: [
      "(je suis|assise?|debout|montée?|perchée?|là|j'ai enjambé|penchée?|accrochée?) ~3 (sur|au|à|en haut|du|de l'autre côté|au bord) ~3 (toit|rebord|bord|pont|rambarde|parapet|balcon|rails|voie ferrée|falaise|fenêtre|viaduc|garde corps|balustrade|corniche|voies) ~5 (vide|pieds|jambes|saut*|en bas|vent|hauteur|pas|train|adieu|eau|voitures|seule?|peur)(?! ~4 (feux|photo|vue|bière|étoiles|coucher|pêch|linge|fleurs))|(jambes|pieds) (dans le vide|qui pendent|au dessus du vide)(?! ~3 (piscine|télésiège))|de l'autre côté (de la (rambarde|barrière|balustrade)|du (parapet|garde corps|grillage))",
    ],
    tonight: [
      "(ce soir|cette nuit|demain|aujourd'hui|maintenant|tout à l'heure|ce week end|bientôt) ~2 je (me (tue|suicide|pends|flingue|fous en l'air|jette|tire une balle|supprime|noie|taillade|tuerai|suiciderai|pendrai)|vais (me (tuer|suicider|pendre|flinguer|jeter|foutre en l'air|noyer|tirer)|mourir|en finir|le faire enfin|mettre fin)|meurs|en finis|mets fin)(?! ~2 (de (rire|faim|chaud|froid|fatigue)|au (boulot|travail)))|je (me (tue|suicide|pends|flingue|jette|supprime|fous en l'air)|vais (me (tuer|suicider|pendre|flinguer)|en finir|mourir)|meurs|en finis) ~1 (ce soir|cette nuit|demain|aujourd'hui|maintenant|tout à l'heure|avant (demain|l'aube))(?! ~1 de rire)",
    ],
    theySay: [
      `${HE} ~2 (m'a |me |a |n'arrête pas de |dit|parle|répète|écrit|pense|crois|sent|avoue) ?~2(dit|dire|écrit|écrire|répète|parle|parler|confié|avoué|envoyé|posté|pense|qu'il|qu'elle|que) ~4 (veut plus|veut|voulait|n'a plus|la vie|plus envie|mourir|en finir|mieux morte?|voudrait|aimerait|marre|fatiguée?|ne veut) ~3 (vivre|mourir|vie|exister|réveill*|finir|disparaître|morte?|là|suicide|sens|en vie|sans (lui|elle)|continuer à vivre|se tuer)(?! ~3 (ensemble|avec|ici|à paris|de rire|film))`,
    ],
    theyThreaten: [
      `${HE} ~2 (m'a |me |a )?(dit|menac*|jure|répète|promet|écrit|crie|voulait|veut)? ~3 (que |qu'il |qu'elle |de )?~2(si|quand) (je|j') ?~3 (pars|quitt*|part|laisse*|divorce*|romps|réponds|reviens|bloque*|vais|partais|largu*) ~4 (se (jette*|tue*|pend*|suicide*|coupe*|taillade|fout*|flingue*|tire|ouvre|fera|balance|tuera)|va (se |mourir)|j?avale|mettra fin|fera une bêtise|il meurt|en finit)|${HE} ~5 (se (jeter|tuer|pendre|suicider|foutre|flinguer|ouvrir|balancer|tue|jette|pend|suicide|tuera|jettera|pendra)) ~4 si (je|j') ?~2 (pars|quitt*|laisse*|divorce*|romps|réponds|reviens|bloque*|partais|largu*)`,
    ],
    theyTried: [
      `${HE} ~4 (a essayé|a tenté|a failli|essaie|a avalé|a pris|s'est|est à l'hôpital|aux urgences|en réanimation|a voulu|se) ~4 (se (tuer|pendre|suicider|jeter|noyer|ouvrir)|suicid*|pendue?|veines|poignets?|médicaments|cachets|comprimés|boîte|de mettre fin|tranchée?|ouvert les veines|jetée? (du|par|sous|d)|scarifi*|coupe les|mutil*|brûle avec|javel|ts)(?! ~3 (tête|grippe|rhume|coiffeur))|(on lui a fait|il a eu|elle a eu) un lavage d'estomac|(trouvée?|retrouvée?) ~3 (pendue?|les veines|inconsciente? avec|corde)`,
    ],
    theySigns: [
      `${HE} ~3 (donn*|distribu*|écrit|laissé|dit|fait|achet*|cherch*|posté|envoyé|stock*|rang*) ~5 (lettres? d'adieu|mot d'adieu|message d'adieu|adieux?|ses affaires|toutes ses|adieu à (tout|tous)|corde|médicaments|comment mourir|son (chien|chat)|testament)(?! ~3 (voyage|boulot|déménag|retraite|emmaüs))|(coupures|marques|cicatrices|entailles) sur (ses|les|son|le) (bras|poignets?|cuisses?|jambes?)|(peur|inquiète|crains|terrifiée?) ~3 (qu'il|qu'elle|que ~3) ~2 (se (tue|suicide|fasse|jette|pende|coupe)|fasse une (bêtise|connerie)|passe à l'acte|en finisse|attente)`,
    ],
  },
};
