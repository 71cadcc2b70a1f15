import type { IdeaRules } from '../ideas.ts';

const GONE =
  '(eu )?((já )?não (estiver|estou|vou estar|estarei|esteja|estivesse|existir|existisse)( mais)?( aqui)?( mais)?|(me for|for embora) (pra sempre|de vez|desse mundo)|morrer|morresse|(estiver|estarei|estivesse) (mort[oa]|debaixo da terra|no céu|enterrad[oa])|partir|sumir de vez|faltar|tiver (partido|morrido|ido))(?! ~3 (férias|viagem|viajar|trabalho|escritório|feriado|rir|saudade))';
const FAMILY =
  '(mãe|pai|pais|filh[oa]s?|irmã|irmão|irmãos|irmãzinha|família|avó|avô|vó|vô|espos[oa]|marido|mulher|crianças|menin[oa]s?|bebê|namorad[oa])';
const ALL = `(todos|todo mundo|eles|elas|os outros|as pessoas|ninguém|minha ${FAMILY}|meus? ${FAMILY}|minhas ${FAMILY}|vocês|o mundo|geral|toda a minha família)`;
const HE = `(ele|ela|((meu|minha|um|uma|seu|sua|nosso) ~1 (amig[oa]|prim[oa]|ex|colega|vizinh[oa]|ti[oa]|sobrinh[oa]|companheir[oa]|chefe|${FAMILY}))|alguém)`;
const WANT =
  '(quero|queria|gostaria|vontade de|preciso|desejo|espero|tomara|prefiro|preferia|sonho em|penso em|vou|só quero|oxalá|pudesse|quem dera|pudera)';

export const portuguese: IdeaRules = {
  small:
    'que|não|nao|eu|me|meu|minha|meus|minhas|já|de|do|da|se|o|a|os|as|um|uma|por|pra|para|com|em|no|na|ele|ela|você|vocês|vc|é|está|estou|tô|vou|mais|tudo|todo|todos|nada|ninguém|quando|isso|só|mim|te|muito|quero|queria|preferia|tomei|nosso|nossa|sua|hoje|foi|sem|nunca|tenho|tem',
  figures: [
    '(motivo|motivos|sentido|razão) ~1 (pra|para|em|de) (continuar|seguir|ficar) (nesse|neste|nessa|nesta|com esse|com essa) (curso|trabalho|emprego|faculdade|dieta|série|jogo|projeto|livro|academia|grupo|aula|discussão)|(forças?|energia|coragem) (pra|para|de) levantar (do|da) (sofá|cadeira|rede|mesa) ~1 (depois|pra|hoje)',
    '(ele|ela) me (deixou|escreveu|mandou) (uma carta|um bilhete)|me despedi del[ea]',
    '(sumir|desaparecer|me esconder|dormir|hibernar|me isolar|fugir|viajar) ~3 (um|uma|o|a|esse|uns|umas|dois|duas|três|até|por|num|alguns|algumas) ~2 (fim de semana|final de semana|fds|dias?|semanas?|horas?|mês|tempo|tarde|verão|segunda|meio dia|primavera|domingo|feriado|inverno)',
    '(não aguento mais|não dá mais|não suporto mais|não guento mais|cansei|não aguento) ~4 (bloque*|apag*|exclu*|delet*|silenci*|larg*|termin(o|ar) com|divorci*|demiss*|troc(o|ar) de número|desfiz*|pedir demissão)',
    '(não consigo|não sei|não posso|não dá pra) (mais )?viver sem (o |a |os |as )?(teu|tua|seu|sua|o|a|meu|minha|teus|seus) ~1 (cheiro|riso|risada|sorriso|voz|perfume|comida|café|beijos?|abraços?|música|celular|piadas?|mensagens?|moletom|gato|cachorro)?',
    '(saudade*|amo|sinto falta) ~4 (respirar|respiro|ar)|(morreria|mataria|morro|mato) por (um|uma|uns|umas|teu|tua|esse|essa|aquele|o|a) ~2|(celular|telefone|bateria|carro|amor|relação|grupo|wifi|planta|namoro|computador) ~3 (morreu|morto|morta|morre)|(nossa|essa) (história|relação) ~2',
    '(última|último) (noite|dia|tarde|jantar|refeição|semana|manhã) ~2 (em|no|na|de|do|da|antes|com) ~2 (paris|são paulo|lisboa|rio|férias|faculdade|trabalho|apartamento|viagem|verão|escola|casa|mudança|hotel|curso|semestre|cidade)|(pra|para) não acordar (o|a|os|as|meu) ~1|não acordar o (neném|bebê)',
    '(minha mãe|meu pai|meu chefe|minha mulher|meu marido|minha namorada|ela|ele) ~1 (me mata|vai me matar) (se|quando) ~3|(recaí|recaída) ~3 (mandei|liguei|fum*|beb*|chocolate|mensagem|stalke*)|(me despedir|despedida) ~3 (viagem|trabalho|formatura|mudança|festa)',
    '(não vou|não estarei|não estou|não vou estar) ~1 (na cidade|em casa|no brasil|no trabalho|no escritório|disponível)|(cuida|fica com|passeia) ~4 (cachorro|gato|plantas|casa) ~3 (viagem|viajo|férias|semana|fim de semana|enquanto)|(cuidar|medo|receio) ~3 (escrever|ligar|mandar) ~2 (pra|para) (ele|ela)',
  ],
  heard: {
    burden: [
      `(sou|me sinto|fui|virei|seria|ser|só sou) ~2 (peso( morto)?|fardo|estorvo|encosto|parasita|desperdício|carga|incômodo|problema) ~1 (pra|para|de|na|dos) ~1 (${ALL}|vida|sociedade|os meus|quem)|(eu )?(só )?(arrasto|afundo|estrago|destruo|atrapalho|puxo) ~1 (a vida )?(de )?${ALL}|(só )?(sirvo pra|dou|trago|causo) (atrapalhar|trabalho|incomodar|problema|desgosto|sofrimento|despesa)|${ALL} ~2 (sofre|sofrem|gastam|carregam) ~1 (por minha causa|por causa de mim|comigo|tanto comigo)|não quero (mais )?ser (um )?(peso|fardo|estorvo)`,
    ],
    betterWithout: [
      `(${ALL}|estariam|ficariam|viveriam|seriam|vai ser|seria|ficaria|estaria) ~4 (melhor|felizes|feliz|em paz|tranquil*|aliviad*|mais fácil|mais leve|descans*) ~2 (sem mim|se eu (não existisse|morresse|sumisse|não estivesse|desaparecesse)|quando ${GONE})|sem mim ~3 (melhor|feliz*|tranquil*|paz|fácil|leve|viveriam)(?! ~2 foto)|(favor|presente) ~4 (morrendo|sumindo|se eu (morresse|sumisse)|desaparecendo)|mundo ~3 melhor sem (mim|gente como eu|alguém como eu)`,
    ],
    yourProblem: [
      '(logo|em breve|daqui a pouco|não por muito|mais uns dias|depois de (hoje|amanhã)|já já|amanhã) ~2 (vocês|você|eles|eu|ninguém|todo mundo) ~5 (preocup*|livres?|se livrar|aguentar|problema|incômodo|cuidar|trabalho|carregar|incomod*|atrapalh*|peso)(?! ~3 (aluguel|conta))|(não vou|nunca mais vou|não quero) ~1 (mais )?(incomodar|atrapalhar|dar trabalho|pesar|encher) ~1 (mais )?(ninguém|vocês|você|nunca|por muito)(?! ~3 (mensag|ligar))|(se livrar|livres?) de mim ~1 (logo|pra sempre|em breve)?',
    ],
    unnoticed: [
      '(ninguém|quem|alguém|iam|iria|demorar*|levar*) ~4 (perceb*|notar*|sentir* falta|chorar*|encontr*|achar*|import*|procurar*|dar falta|lembrar*|ach*) ~5 (morr*|sumi*|sumir|desapar*|corpo|semanas|cheiro|não estiv*|existisse|dias)|(morrer|morresse|morro|morta?|sumir|sumisse|desaparecer|desaparecesse) ~5 (ninguém|quem|semanas|dias) ~3 (perceb*|nota*|falta|import*|chora*|encontr*|ach*|procur*|lig*|saber)',
    ],
    forgotten: [
      `(ninguém|quem|todos|todo mundo|vocês|logo) ~2 (lembr*|esquec*|recordar*) ~4 (quando ${GONE}|que (eu )?existi|que (eu )?vivi|de mim (quando|depois)|mim daqui)|(finjam|finge|faz de conta|façam de conta|como se) ~3 (nunca|não) ~2 (existi*|nasci*|vivi*|tivesse (existido|nascido|vivido))|(me esqueçam|me esqueça|lembrem de mim|me apaguem|guardem uma lembrança) ~4`,
    ],
    sorryThen: [
      `(quando|se|depois que|no dia que) (${GONE}|eu me matar|eu me mato) ~3 (você|vocês|vai|vão|ele|ela|aí|talvez|todos) ~3 (arrepend*|culpa*|chor*|entend*|falta|valor|lament*|perceb*|feliz|import*|remorso)|(arrepend*|chorar|culpa|valor|entender) ~3 quando ${GONE}|(no|sobre o|em cima do) meu (túmulo|caixão|enterro|velório)|na minha (cova|sepultura|lápide)`,
    ],
    noFuture: [
      '(futuro|amanhã|ano que vem|daqui pra frente|pela frente|depois) ~5 (preto|escuro|vazio|nada|escuridão|parede|não existe|não vejo|sem mim|não tem)(?! ~2 (com|pra nós|juntos))|(não (há|tem|tenho|vejo|existe)|sem|nenhum|nenhuma) ~1 (futuro|amanhã|saída|luz|perspectiva|caminho) ~1 (pra mim|para mim|na minha vida|no fim|nenhuma?|possível|pela frente)|não (me )?(vejo|imagino|enxergo) ~2 (viv[oa]|velh[oa]|ano que vem|envelhec*|com (trinta|quarenta|\\d\\d)|no futuro|daqui a|chegando|amanhã)',
    ],
    deadline: [
      'não (vou|irei) (mais )?precisar (mais )?(dessas coisas|destas coisas|das minhas coisas|dessas roupas|de nada disso|de mais nada disso)(?! ~5 (mud*|nov*|emprego|comprei|quer|vend*|viagem|casa))',
      '(depois de|passando|passado|a partir de|depois do|depois da) (hoje|amanhã|domingo|segunda|terça|quarta|quinta|sexta|sábado|semana|natal|fim de semana|meu aniversário|esse mês|isso) ~2 (nada|não|tudo|acaba|vai|eu) ~3 (import*|acab*|dói|doer|precis*|sentido|diferença|livre|paz|existir|termin*)(?! ~3 (prova|mudança|exame))|(não vou|nem vou) (mais )?precisar ~1 (mais )?(disso|de nada|deles|de dinheiro|de roupa|daqui|onde|nada)(?! ~4 (mudança|mudo|novo|emprego))|(não adianta|pra que|não tem por que) ~1 (comprar|planejar|pagar|marcar|guardar) ~4 (não vou estar|vou morrer|não vou viver|já terei)',
    ],
    notThere: [
      '(não contem|não conta|não conte|não me esper*|não me inclu*) ~1 (comigo|pra|para|mais)? ~6 (não vou estar|não estarei|não vou mais|mort[oa]|não existo|até lá)|(não (vou|acho que vou|devo|pretendo|chego|estarei)|já não (vou|estarei)) ~2 (chegar|chego|viver|estar|ver|existir|durar|passar|fazer|completar)? ~3 (natal|verão|aniversário|ano novo|ano que vem|fim do (ano|mês)|primavera|até lá|mais aqui|viv[oa]|formatura|trinta|quarenta|semana que vem|crescer|casamento|aqui pra ver)(?! ~3 (cidade|brasil|casa|trabalho|viaj|festa))|(no|pro) ~1 (aniversário|natal|casamento|verão|ano novo) ~1 (eu )?já não (vou|estarei) ~2|(meu|esse é meu|foi meu) último (natal|aniversário|verão|ano novo|inverno)(?! ~2 (em|no|na|com|aqui|como))',
    ],
    storyOver: [
      '(minha|meu|essa) (história|vida|caminho|livro|jornada|tempo|caminhada|capítulo|trajetória) ~2 (acaba|acabou|termina|terminou|chegou ao fim|chega ao fim|se encerra|encerra|se acaba|está no fim|já deu)( (aqui|hoje|agora|por aqui))?(?! ~3 (nessa empresa|com ele|com ela))|(aqui|é aqui|até aqui) (termina|acaba|chega|chegou|foi|encerro) ~1 (a )?minha (história|vida|jornada)|(última página|último capítulo|ponto final|fim) (da|do|na|no) (minha|meu) (vida|história|livro)|(dar|pôr|colocar|botar|por) (um )?(fim|ponto final) (em|na|a|à|ao) (tudo|mim|minha|minha vida|meu|isso tudo|essa dor|esse sofrimento)',
    ],
    cantHold: [
      '(não (acho|sei|creio|vou|devo) ~2 (que )?(passo|passar|aguento|aguentar|chego|chegar|sobreviv*|vivo|vejo|amanheço|durar|duro|conseguir) ~3 (essa noite|da noite|amanhã|hoje|viv[oa]|noite|até (amanhã|segunda)|mais um dia|fim de semana|semana|muito))|não (aguento|consigo|suporto|quero|dou conta de) ~2 (mais um dia|outro dia|nem mais um|mais uma noite|continuar viv*|seguir viv*|viver assim|mais um minuto|mais viver|existir)|(sem|não tenho|acabaram|acabou|não me restam|perdi a|perdi as) (mais )?(as |a )?(forças?|energia|vontade|coragem) ~1 (pra|para|de) (viver|continuar viv*|seguir viv*|levantar|respirar|continuar aqui|seguir em frente mais|lutar pela vida|existir|estar viv*)|(me deixar (morrer|ir de vez)|soltar tudo de vez|me largar de vez)',
    ],
    lastTime: [
      '(pela|a|uma|foi a|minha) última vez ~5 (antes de (ir|morrer|partir)|viv[oa]|e (depois|aí|agora) ~3 (ir|posso|pront[oa]|acab*)|na vida)|(ver|vi|fui|abraç*|beij*|olh*|visit*|com*|ouvi*|passe*|me despedi*) ~5 pela última vez(?! ~4 (antes da mudança|juntos|e bloque))|(essa|hoje|esta|amanhã) (é|vai ser|será) (a )?minha última (noite|manhã|tarde|refeição|madrugada)(?! ~3 (em|no|na|com|antes|de|aqui))|(último|últimas|última|meu último) (dia|horas|noite|jantar|refeição|pôr do sol) (da minha vida|na terra|com vida|viv[oa]|nesse mundo)|hoje é (o )?meu último dia(?! ~2 (em|no|na|de|aqui))',
    ],
    farewell: [
      '(me despedir|me despeço|dizer adeus|dar adeus|minha despedida|dar tchau) ~2 (de|a|pra|para) (todos|todo mundo|vocês|vida|esse mundo|minha família|quem|meus)(?! ~4 (viagem|trabalho|mudança|festa|antes da|formatura|voo))|adeus ~1 (mundo|a todos|vida|pra sempre|mundo cruel|família|meus amores|mãe|pai|todo mundo)|(obrigad[oa]|valeu) por tudo ~6 (adeus|perdão|se cuidem|sejam felizes|vou embora|sem mim|descansar|amo vocês|não aguento|vivam|desculpa)|(não se|ninguém|que ninguém se|não) ~1 (culpem|culpe|tem culpa|chorem|chore|sintam culpa|sinta culpa)(?! ~3 (atraso|prova|término))|(amo|amei) (todos )?vocês ~4 (adeus|perdão|desculp*|não aguento|tentei|pra sempre|vou)|(desculpa|perdão|me perdoa|me perdoem) (mãe|pai|filh[oa]s?|a todos|gente|família) ~4 (não aguent*|não consegui|não deu|vou|adeus|tentei|cansad[oa]|desisti|fui fraco|fraca)|foi bom (ter vivido|viver|conhecer) ~2 (vocês|com vocês)?',
    ],
    nextLife: [
      '(nos vemos|a gente se vê|te espero|espero vocês|nos encontramos|até|te vejo|se encontra) ~2 (na outra vida|em outra vida|do outro lado|no além|no céu|na próxima vida|em outro mundo|lá em cima|numa próxima vida)(?! (da rua|do rio|do muro|da praça))|(em|numa|na|quem sabe em) (outra|próxima|minha próxima) (vida|encarnação) ~6 (melhor|perdão|essa|adeus|feliz|não|seja|serei|nasç*)|(essa vida|nessa vida) ~4 (não (é|foi) pra mim|já deu|fracass*|perdi)|(reencarnar|nascer de novo) (em|como)',
    ],
    forgive: [
      '(perdão|perdoa|perdoem|perdoe|desculp*|me perdoe) ~2 (pelo|o|por) (que|isso que) ~1 (vou|tenho que|estou prestes|pretendo|farei|preciso) ~1 (fazer|hoje|me fazer|fazer hoje|a fazer)(?! ~2 (falar|dizer|perguntar))|(perdão|perdoa|perdoem|perdoe|desculp*) ~2 por (não (ser|ter sido) (mais )?forte|desistir|deixar vocês|ir embora assim|ser (tão )?(frac[oa]|covarde)|não (aguentar|conseguir) mais|abandonar|deixá*|partir)|(que )?deus (me perdoe|me receba|tenha piedade de mim|perdoe minha alma)',
    ],
    letters: [
      '(cartas?|bilhetes?|vídeos?|envelopes?|áudios?) ~5 (pra cada um|para cada um|pra todos|pros meus|pra minha (mãe|família)|pro meu pai|de despedida|na gaveta|em cima da mesa|na mesa|debaixo do travesseiro|de adeus|quando eu não)(?! ~4 (amor|natal|aniversário|banco))|(escrevi|escrev*|deixei|deix*|gravei|grav*|terminei) ~3 (cartas?|bilhetes?|vídeos?|mensagens?) ~2 (pra|para|pros|de) (cada|todos|minha (mãe|família|filha)|meus|despedida|adeus|quem|vocês|meu (pai|filho))',
    ],
    byThen: [
      '(quando|na hora que|se|assim que) (você|vocês|alguém|cê|vc|tu) ~1 (ler|lerem|leres|encontrar|encontrarem|receber|receberem|vir|virem|acordar|acharem|achar|ouvir) ~2 (isso|essa carta|essa mensagem|a carta|esse bilhete|meu)? ~1 (eu )?(já )?(vou estar|estarei|terei|vai ser|será|não vou|tudo|vai ter|estou) ~3 (mort[oa]|tarde|longe|acabado|aqui|ido|paz|feito|terminado|céu|partido|mais)(?! ~3 (avião|ônibus|trabalho|aeroporto|viagem|estrada))',
    ],
    givenAway: [
      '(dei|doei|dando|doando|distribu*|entreg*|vend*|repart*|deixei|dar) ~2 (todas as |todos os |quase )?(minhas|meus|minha|meu) ~1 (coisas|roupas|livros|violão|pertences|discos|joias|coleção|economias|carro|bicicleta|instrumentos?|móveis|jogos|guitarra) ~7 (não vou (mais )?precisar|não preciso|lembrança|pros (amigos|meus)|pra todos|todas|todos|onde vou|usar|não (uso|quero) mais)(?! ~4 (mudança|mudo|nov|espaço|brechó))|(fica|pode ficar|ficar|guarda) com (meu|minha|minhas|meus|tudo) ~4 (não vou|não preciso) ~2(precisar|mais|usar)?(?! ~3 (mudança|nov|comprei))|(arrumei|limpei|esvaziei|organizei) ~3 (quarto|casa|tudo|coisas) ~4 (pra (ninguém|vocês|minha|não)|antes de partir|e (agora|pronto) ~2 ir)',
    ],
    pets: [
      `(cachorr[oa]|gat[oa]s?|cãozinho|bicho|bichos|coelho|papagaio|hamster|peixes|plantas) ~5 (quando|se|depois que) ${GONE}|(cuida*|fica* com|adot*|procuro|achei|encontrei|arrumei|deixo) ~3 (meu|minha|meus|minhas|o|a|um) ~1 (cachorr[oa]|gat[oa]s?|coelho|papagaio|lar|dono|família) ~6 (não estiver|nada me prende|pra sempre|posso ir|morrer|partir|tranquil[oa]|mais aqui|sem mim)`,
    ],
    entrusted: [
      `(cuida*|cuidem|olha|olhem|protege*|abraça*|toma conta|tome conta|ajuda|ajudem) ~2 (bem )?(da|do|das|dos|por|pela|pelo|minha|meu|a|de) ~1 (minha|meu|meus|nossa)? ?(${FAMILY}) ~2 (quando|se|depois que|por mim|no meu lugar|já que) ~1 (${GONE}|mim|lugar)?|(quando|se) ${GONE} ~4 (cuid*|diz|diga*|fala*|ajud*|abraç*|não chor*|seja*|siga*|toma conta|promete)|(promete|prometam|jura) que ~2 (vai|vão|cuida) ~1 cuidar ~2 (da|do|dos|das)?`,
    ],
    tellMother: [
      `(fala|fale|diz|diga|digam|avisa|contem|conta) ~1 (pra|pro|para|à|aos|pros) ~1 (minha|meu|meus|ela|ele|eles|mãe|pai) ~3 (que )?~2(não (é|foi) culpa (dela|dele|deles|de ninguém)|amo|amava|amei|perdão|me perdoa|me perdoe|sinto muito|não sofra|não chor*|em paz)(?! ~3 (bolo|presente|jantar|comida))|(se|caso) ~1 (acontecer alguma coisa|algo acontecer|me acontecer|eu não (acordar|voltar|amanhecer|passar de))( comigo)? ~4|(não (é|foi)|ninguém tem) ~1 (a )?culpa ~2 (sua|de vocês|de ninguém|tua)? ~2 (eu (morrer|ir|querer|ter desistido)|que eu (vou|quero|morra)|minha (morte|decisão|escolha))`,
    ],
    affairs: [
      '(meu|um|fiz|escrevi|assinei|registrei) ~1 testamento(?! ~3 (do meu|da minha))|(tudo|minhas (coisas|contas|dívidas)|meus (papéis|documentos|assuntos)|as dívidas|o seguro|os papéis) ~3 (em ordem|resolvid*|pag[oa]s|acertad*|pront[oa]s?|organizad*|quitad*|em dia) ~5 (ir|pra (ninguém|que|vocês)|quando|família|pront[oa]|tranquil[oa]|hora|partir|nada|embora)(?! ~3 (viagem|mudança|imposto))|(seguro de vida|seguro) ~5 (suic*|morr*|morte|família|pag*)|valho mais mort[oa]',
    ],
    passwords: [
      '(senhas?|pin|contas|dados do banco|chaves|documentos|cartões|cartão) ~5 (quando|caso|se|pra (quando|minha|vocês)|num (envelope|papel|caderno)|na gaveta|anotad*|escrit*|anotei) ~6 (não estiver|morrer|acontec*|minha (mãe|irmã|família|esposa)|meu pai|precis*|envelope|gaveta|depois|partir|faltar)(?! ~3 (viagem|férias|netflix|wifi))',
    ],
    funeral: [
      '(meu|minha|minhas) (funeral|enterro|velório|túmulo|lápide|cinzas|caixão|sepultura|cova|epitáfio|obituário|cadáver|cremação)|(quero|prefiro|gostaria|peço) ~2 (que me )?(ser )?(cremad[oa]|enterrad[oa]|cremem|enterrem|queimem|joguem minhas|velem)|(quando me enterrarem|me enterrem|me cremem)',
    ],
    promise: [
      `(espero|esperar|esperando|aguento|aguentar|até|prometi|quando|depois que) ~4 (minha|meu|meus|a|os) ~1 (${FAMILY}|cachorr[oa]|gat[oa]) ~3 (morrer|partir|se for|não estiver|crescer|crescerem|casar|morrerem|for embora) ~5 (eu vou|vou (também|junto|atrás)|livre|posso ir|me mato|descansar|atrás|acabo|aí eu)|prometi ~4 (não (fazer|me matar|me machucar|tentar)|que não (faria|ia fazer|ia me)|continuar viv*|ficar viv*)`,
    ],
    onlyFor: [
      `(se não fosse|se não fossem|não fosse|se eu não tivesse|se não tivesse|sem) (por |pelo |pela |pelos )?(minha|meu|meus|minhas|eles|ela|ele|o|a|os) ~1 (${FAMILY}|cachorr[oa]|gat[oa]s?)? ~1 (eu )?(já )?(não (estaria|existiria|estava)|estaria|tinha|teria|há muito) ~3 (aqui|viv[oa]|mort[oa]|acabado|ido|me matado|partido|desistido|mundo|existiria|terminado)(?! ~2 (nessa cidade|com ele|com ela|nesse emprego))|(só|apenas|somente) ~1 (vivo|estou viv[oa]|continuo|aguento|sigo|tô aqui|tô viv[oa]) ~2 (por|pelo|pela|pelos|por causa) ~1 (causa )?(d[aoe] |minha|meu|meus|deles|dela)|(única coisa|único motivo|única razão) ~4 (viv[oa]|me prende|segura|me mantém|me impede|aqui nesse)`,
    ],
    sleepForever: [
      `(${WANT}) ~3 (dormir|adormecer|fechar os olhos|deitar|dormisse|apagar) ~3 (pra sempre|para sempre|eternamente|e (não|nunca) ~2 (acord*|levant*|abrir)|sem (acordar|nunca)|um sono eterno)|(sono|descanso) eterno|dormir (pra sempre|para sempre|eternamente)|sono (sem fim|do qual)`,
    ],
    noWaking: [
      '(espero|tomara|peço|rezo|oro|queria|quero|torço|pedindo|desejo|imploro|quem dera) ~6 (não|nunca|nunca mais|sem) ~2 (acord*|amanhec*|abrir os olhos|haver amanhã|ter amanhã|levantar)(?! ~3 (o|a|os|meu|minha) ~1 (bebê|neném|vizinh*|crianças))|(acordei|acordar|abrir os olhos|amanheci) ~3 (decepç*|decepcionad*|infelizmente|de novo viv[oa]|castigo|que pena|chor*|ainda viv[oa]|maldição)|(morrer|partir|ir embora) (dormindo|durante o sono|no sono|enquanto durmo)',
    ],
    vanish: [
      `(${WANT}) ~3 (sumir|desaparecer|evaporar|me apagar|me dissolver|virar (pó|nada|fumaça)|ser apagad[oa]|não estar|afundar|me desfazer|deixar de estar) ~2 (do mundo|desse mundo|deste mundo|da face da terra|da terra|pra sempre|para sempre|de vez|completamente|sem (deixar )?(rastro|vestígio)|e (não|nunca) (voltar|mais)|da vida|por completo|do mapa de vez|de uma vez por todas|como se)(?! ~3 (fim de semana|dias|semana|insta|sua vida|da sua))|(que )?(a terra|o chão|o mar) me (engula|engolisse|leve) ~1 (pra sempre|de vez)?`,
    ],
    stopExisting: [
      `(deixar de|parar de|cansei de|cansad[oa] de) (existir|ser|viver|estar viv[oa]|respirar)(?! (com|aqui na|na|no|em|de|longe|tão|sua|seu|sozinh))|não (quero|queria|desejo|aguento) (mais )?(existir|viver|estar viv[oa]|respirar|ser|estar aqui nesse mundo)(?! (com|em|na|no|sem você|assim com|perto|longe|sua|seu|mais com|mais em|mais aqui na))|(minha existência|existir) ~2 (dói|é um erro|não tem sentido|pesa|cansa|é um castigo)`,
    ],
    stopAll: [
      `(${WANT}|que) ~3 (tudo|tudo isso|isso|isso tudo|a dor|o sofrimento|o barulho|as vozes|minha cabeça|essa dor|esse sofrimento) ~2 (acabe|acabasse|termine|pare|parasse|cale|apague|cesse|terminasse|suma|acabar|parar|passe) ~1 (pra sempre|para sempre|de vez|de uma vez|por completo|definitivamente|logo e pra|hoje|de uma vez por todas)(?! ~3 (briga|prova|entre nós|obra))|(acabar|terminar) (com )?(tudo|isso tudo|minha vida|minha dor|meu sofrimento|esse sofrimento|essa agonia|comigo)( (de vez|hoje|pra sempre|agora|de uma vez))?(?! ~3 (entre|com ele|com ela|até sexta|relatório|trabalho|prova))|(dar|pôr|botar) (um )?fim ~1 (em|a|à|na|no|nisso|nessa) ~1 (tudo|mim|minha|vida|dor|isso|sofrimento)`,
    ],
    leaveWorld: [
      '(tirar|tiro) (a )?minha (própria )?vida',
      '(ir embora|sair|partir|deixar|fugir|me despedir|descer|largar|abandonar|me mandar|escapar) ~1 (desse|deste|do|esse|este|dessa|desta|da|essa|esta|a) (mundo|vida|planeta|terra)(?! (juntos|contigo|real|noturna|de solteir|corporativa|loca))|(passar|ir) (dessa pra melhor|pro outro lado|pro além|pro céu|de base)|(bater as botas|vestir o paletó|comer capim|game over pra mim|me desinstalar|me deletar|me desligar de vez|apagar (a luz|as luzes) (pra sempre|de vez)|virar estrelinha|desviver|desvivo|ir de arrasta|ir de base|ir de vala|me matei|fechar a conta da vida|dar logout da vida|sair do jogo da vida|unalive*)',
    ],
    joinDead: [
      `(logo|em breve|quero|queria|vou|tomara|estar|ficar|encontrar|ver|abraçar|ir) ~4 (com|pra junto|a|o|minha|meu|perto) ~2( (${FAMILY}|amig[oa]|vozinha|vozinho|cachorr[oa]))? ~2 (no céu|que (morreu|faleceu|já se foi|se foi|partiu|já partiu)|falecid[oa]|mort[oa]|do outro lado|no além|lá em cima|no túmulo|onde (quer que )?(ela|ele) (está|esteja))(?! ~2 (me olha|cuida|orgulh))|(ir atrás|seguir|acompanhar) (dela|dele|ela|ele) ~2 (pro túmulo|pro céu|na morte|logo|no além)|(ir|me juntar|juntar) (pro céu )?(com|a) (minha|meu) (mãe|pai|vó|vô|irmão|filh[oa]) (que (morreu|faleceu)|no céu)`,
    ],
    envyDead: [
      '(inveja*|sorte|sortud*|feliz de|trocaria de lugar|queria estar no lugar) ~4 (mort[oa]s?|morreu|morreram|quem já (foi|morreu|se foi|partiu)|falecid*|cemitério|caixão|descansa*|não (estão|sofrem) mais|partiram)|(devia|deveria|era pra|por que não|podia|tinha que) ~2 (ter sido|ser|fui|foi) eu ~3 (morto|morrer|quem|no lugar|que morr*|acidente)?',
    ],
    alreadyDead: [
      '(por dentro|já|há (anos|tempos|muito)|em vida) ~3 (morri|mort[oa]|estou mort[oa]) ~4 (por dentro|corpo|só falta|enterr*|respir*|resta|há (anos|tempo)|casca)|(mort[oa] por dentro|mort[oa] viv[oa]|cadáver ambulante|morri por dentro)(?! ~2 (série|filme))|(só|apenas) (falta|resta|restou|sobrou) ~2 (o corpo|enterrar|a casca|meu corpo)',
    ],
    deathPeace: [
      '(a )?(morte|morrer|estar mort[oa]|suicídio|túmulo) ~3 (é|seria|parece|soa|traria|será|me daria|vai ser) ~3 (descanso|paz|alívio|saída|libert*|solução|melhor|consolo|doce|tranquil*|única|bonit*|tentador*|fácil|presente|amiga|refúgio)(?! ~2 (no filme|na série))|(única|único|melhor) (saída|solução|descanso|alívio|caminho|paz|opção|jeito de (parar|descansar)) ~4 (morrer|morte|me matar|sumir de vez|suic*|partir dessa|acabar com tudo|túmulo)|(penso|fantasio|sonho|pensando|pensar|obcecad*|imagino) ~2 (em|na|com|no|sobre) ~1 (morte|morrer|minha morte|suicídio|como morrer|não existir|me jogar|pular|me matar)(?! ~2 (do meu|da minha|filme))',
    ],
    noFear: [
      '(não (tenho|sinto|temo)|já não tenho|perdi o) (mais )?(medo )?(da |de |a )?(morte|morrer|morrer mais)|(a morte|morrer) (já )?não me (assusta|amedronta|dá medo|apavora)|medo (de|da) (viver|vida|continuar viv[oa]|ficar viv[oa]|acordar amanhã)(?! (sozinh|sem você|com|junto|longe))',
    ],
    indifferent: [
      '(tanto faz|dá na mesma|não me importo|não importa|indiferente|pouco importa|não ligo) ~4 (viv[oa]|viver|morrer|mort[oa]|vivo ou|se (vivo|morro|eu morr*|acordo|me matam))(?! ~2 (sozinh|em|na|com))|(viver|viv[oa]|vida) (ou|e) (morrer|mort[oa]|morte|não viver) ~4 (tanto faz|mesma|igual|indiferente|importa|diferença)',
    ],
    accident: [
      '(tomara|espero|queria|desejo|seria bom|não me importaria|quem dera|rezo|torço|bem que|podia|adoraria|alívio se) ~5 (carro|caminhão|trem|ônibus|avião|raio|algo|alguém|acidente|bala perdida|metrô|moto|meteoro|elevador|teto|freio|freios) ~3 (me )?(atropel*|bat*|mat*|lev*|pass*|ca(ia|ísse|ir|i)|explod*|atinja|atingisse|esmag*|falh*|acab*|peg*|acert*)|(atravess*|dirij*|pilot*|ando) ~4 (sem (olhar|capacete|cinto|frear)|de olhos fechados) ~6 (torc*|ver se|tomara|carro|me leve|mat*|tanto faz|o que (for|vier)|esper*|acontec*|quem sabe|atropel*)',
    ],
    illness: [
      '(tomara|queria|espero|desejo|preferia|gostaria|por que não|rezo|torço|seria melhor|inveja) ~4 (câncer|tumor|doença (terminal|fatal|incurável)|algo (fatal|terminal|grave)|infarto|avc|leucemia|aneurisma)|(parei|larguei|parar|abandonei|não (vou|quero) ~1 (tomar|fazer)|recusei|desisti) ~3 (tratamento|insulina|remédios?|quimio|diálise|medicação) ~5 (que (seja|venha|me)|morr*|ver|morte|acab*|quero viver|tanto faz|deixar|levar|partir)|(benigno|saudável|nada grave|não é câncer) ~3 (decepcion*|triste|pena|chateei)',
    ],
    killMe: [
      '(alguém|que|por favor|tomara que|queria que|deus|morte|senhor|você) ~3 (me mat*|me dê um tiro|atire em mim|acabe comigo|me leve|me leva|me execut*|me atropel*|acabasse comigo|me tir(a|e) (desse|dessa)|me busca|me esfaque*|me sacrifi*)(?! ~2 (de rir|de amor|de saudade|pra (casa|jantar|dançar|sair|passear)|de vergonha))|(me mata|me mate|me matem|me dá um tiro|acaba comigo) ~1(logo|por favor|de uma vez|deus|alguém|então)(?! ~2 de rir)|(deus|senhor|pai do céu|morte|jesus) ~3 (me leva|me leve|me busca|vem me buscar|me chama|me recolhe|tira minha vida)',
    ],
    starve: [
      '(parei|parar|não|deixei|decidi|larguei) ~2 (de )?(comer|como|comendo|beber|me alimentar) ~3 (até|pra|e (só )?esper*) ~4 (morrer|morte|acab*|fim|sumir|apag*|definh*|tudo)|(espero|esperando|esperar) (só |apenas )?(a morte|morrer|pela morte|o fim (chegar|de tudo)|que tudo acabe de vez|minha morte)|(me deixar (morrer|definhar)|morrer de fome de propósito)|(beber|fumar|bebo) até (morrer|me matar|não acordar)',
    ],
    nothingHolds: [
      '(nada|ninguém|não (há|tem|tenho|existe) ~1 (mais )?(nada|ninguém)) ~1 (que |mais )?me (prend*|segur*|mantém|mantenha|lig*|amarr*|faça ficar|faz ficar|impede|impeça) ~2 (aqui|n?esse mundo|nessa vida|à vida|a esse|a essa|viv[oa]|no mundo|mais|na terra)?(?! ~3 (cidade|emprego|empresa|país|apartamento|com ele|com ela))|(nada|ninguém) (pra|por|pelo) ~1 (quem|que|qual) ~1 (viver|ficar aqui nesse|valha a pena viver|continuar viv*|eu viva)|não (me )?(resta|sobrou|tenho|tem) (mais )?nada (aqui nesse|nessa vida|pra viver|que valha|nesse mundo|pelo que viver)',
    ],
    noReason: [
      '(motivo|motivos|razão|razões|sentido|propósito|vontade|porquê|ânimo) ~1 (pra|para|de|em|na|da|por) ~2 (viver|continuar viv[oa]|ficar viv[oa]|estar viv[oa]|vida|minha vida|existir|levantar|acordar|respirar|continuar aqui nesse|não (morrer|me matar))(?! (com|juntos|na cidade|em (são|lisboa)|aqui na))(?<!(muitos|vários|mil|novo|nova|bons|você é (o|a) meu|recuperei|achei um) ~2)|(pra que|por que|para que) (eu )?(vivo|viver|continuar|estou|acordar|nasci|existo|levantar|seguir viv*|continuo) ~2 (viv[oa]|vivendo|respirando|nesse mundo|existindo|viver)?(?! ~1 (com|em|esper|apaixon|escrev|lig|fal|te|insist))|(minha vida|a vida|viver|nada|tudo) (já |mais )?(não|perdeu) ~2 (sentido|propósito|valor|vale a pena|graça)(?! ~3 (sem você|com (ele|ela)|discut|filme))',
    ],
    tired: [
      '(cansad[oa]|cansei|exaust[oa]|fart[oa]|cheio|cheia|esgotad[oa]|cansaço|saco cheio|enjoei) ~2 (de|da|do|desse|dessa) ~1 (viver|vida|existir|minha vida|estar viv[oa]|respirar|mundo|acordar|ser eu|sobreviver|lutar pra viver|fingir que vivo)(?! (com|em|na|no|sozinh|sem|aqui na|longe|assim com|de (solteir|casad)))|(viver|a vida|existir|respirar) ~1 (me )?(cansa|esgota|pesa|dói|é (muito )?(cansativo|pesado|difícil demais)|está pesad[oa]|ficou pesad[oa]|virou um peso)(?! ~2 (sem|com))',
    ],
    torture: [
      '(cada|todo|todos os) (dia|minuto|hora|respiração|segundo|manhã|dias|noite|suspiro|instante) ~3 (é|são|um|uma|parece) ~2 (castigo|tortura|inferno|tormento|condenação|suplício|agonia|martírio|pesadelo|prisão|sofrimento|dor)(?! ~3 (sem você|trabalho|dieta|academia|escola))|(viver|a vida|minha vida|existir|respirar|estar viv[oa]|acordar) ~2 (é|virou|me|parece|se tornou) ~2 (castigo|tortura|inferno|tormento|condenação|suplício|agonia|martírio|pesadelo|prisão|dói|sofrimento|maldição)(?! ~3 (sem você|com (ele|ela)|trabalho|dieta))',
    ],
    unborn: [
      '(queria|preferia|melhor|deveria|devia|por que|quem dera|gostaria|tomara|lamento|oxalá) ~5 (nunca|não|jamais|abort*) ~2 (nascido|nascer|ter nascido|existido|tido|me tido|parido|ter existido|abort*|me teve)|não pedi (pra|para) (nascer|viver|estar viv[oa]|vir ao mundo)|(meu nascimento|ter nascido|eu ter nascido) (foi|é) ~2 (erro|acidente|castigo|desgraça|maldição)|maldito (o )?dia (em )?que nasci',
    ],
    undeserving: [
      '(não|nem) (mereço|merece|merecia|sou dign[oa] de|tenho direito (de|a)|merecemos) ~1 (viver|a vida|estar viv[oa]|existir|respirar|continuar viv[oa]|essa vida|o ar)(?! (com|em|assim))|(mereço|merecia|deveria|devia|gente como eu|alguém como eu) ~2 (morrer|a morte|estar mort[oa]|sumir pra sempre|não existir|apodrecer|o inferno|ser mort[oa])(?! ~1 de)|minha vida não vale (nada|um)',
    ],
    noPlace: [
      '(não (há|tem|tenho|existe|encontro)|sem) (um |nenhum )?(lugar|espaço|canto) ~1 (pra mim|para mim|meu)? ?(nesse mundo|neste mundo|no mundo|nessa vida|na terra|em lugar nenhum|em canto nenhum)|(não|nunca) (pertenço|me encaixo|caibo|fui feit[oa]|nasci|sirvo|presto) (a|n?esse mundo|nesse|pra|para|nessa|neste) ~1 (mundo|vida|viver|isso de viver|terra)?',
    ],
    numb: [
      '(não sinto|já não sinto|parei de sentir) (mais )?(nada|absolutamente nada|nem dor) ~6 (hora|acabar|terminar|morrer|fim|pront[oa]|pra que viver|melhor morrer|último passo|já deu)(?! ~3 (por (ele|ela|você)|relação))|(vazi[oa]|mort[oa] por dentro|anestesiad[oa]|apagad[oa]) ~5 (acabar com tudo|pra que viver|melhor morrer|último passo|partir dessa)',
    ],
    givenUp: [
      '(desisti|desisto|parei de lutar|não (quero|vou|consigo) (mais )?lutar|me rendi|entreguei os pontos|joguei a toalha|cansei de lutar|larguei) ~3 (da |de |pra |pela |com )?~1(vida|viver|minha vida|continuar viv[oa]|ficar viv[oa]|existir|mim mesm[oa] e da vida)(?! (com|junto|a dois|social))|(a depressão|as vozes|os demônios|a escuridão|a tristeza|a dor|a doença) ~1 (ganhou|venceu|ganharam|venceram|me venceu|tá ganhando|está vencendo|me levou)|perdi (a|minha) (batalha|luta|guerra) (contra|com|pra) (a (depressão|vida)|minha (mente|cabeça)|mim)',
    ],
    drawn: [
      '(toda vez que|sempre que|quando|cada vez que|ao) ~3 (ponte|sacada|varanda|terraço|janela|telhado|plataforma|trilhos|precipício|rio|altura|viaduto|facas?|remédios|passarela|penhasco) ~7 (pul*|jog*|cai*|cair|embaixo|cham*|pux*|atra*|atir*|salt*|me soltar|acabar com)(?! ~3 (beijo|foto|da gente|nós|medo))|(a água|a ponte|o vazio|a janela|os trilhos|a sacada|o mar|o abismo|a lâmina|a faca|os remédios|a gilete) ~1 me (chama|chamam|atrai|puxa|tenta|convida|espera|atraem)|(penso|imagino|vontade|me vejo|quero|pensando|fantasio) ~3 (em |de )?(pular|me jogar|me atirar|saltar|me enforcar|me afogar|cair no vazio)(?! ~2 (paraquedas|piscina|de alegria|nos (teus|seus) braços|carnaval|na cama|corda|no sofá|essa parte|refeição|na água|no mar com))',
    ],
    train: [
      '(trem|metrô|plataforma|trilhos|caminhão|ônibus|estrada|trânsito|rodovia|pista|carros) ~6 (dar (um|o) passo|um passo|pular|pulo|me jogar|me jogo|me atirar|deitar nos|como seria fácil|entrar na frente)(?! ~3 (trás|assento|descer))|(me jogar|me jogo|me atirar|pular|pulo|deitar|me deitar|me meter|entrar|se jogar) ~1 (na frente|embaixo|debaixo|nos|na|no|em frente) ~2 (trem|metrô|trilhos|caminhão|ônibus|carro|rodovia|pista|carros|avenida)(?! ~2 (pra|para|e))',
    ],
    wheel: [
      '(volante|dirigindo|dirijo|dirigir|carro|acelerador|na estrada|curva|moto) ~8 (muro|árvore|poste|barranco|soltar|solto|fechar os olhos|não (fazer a curva|frear|virar)|ponte|contra (um|o)|precipício|jogar o carro|acelerar até|caminhão|penhasco)(?! ~3 (ontem sem|acidente|estacion|seguro))|(soltar|largar) o volante|(jogar|enfiar|bater) (o carro )?(no|na|num|contra|contra o) (muro|árvore|poste|caminhão|penhasco|ponte|precipício)(?! ~2 sem querer)',
    ],
    afraidSelf: [
      '(medo|receio|pavor|assusta) ~3 (do que|de mim|de ficar|de|que) ~3 (posso|poderia|fazer|sozinh[oa]|faça|vou fazer|mim mesm[oa]|ser capaz|comigo) ~3 (fazer|comigo|hoje|sozinh[oa]|essa noite|comigo mesm[oa]|mim|besteira|capaz)?(?! ~3 (com (ele|ela)|falar|escrev|ligar|mandar))|não (devo|devia|deveria|posso|quero|confio|é seguro) ~3 (ficar sozinh[oa]|estar sozinh[oa]|em mim|sozinh[oa] comigo) ~1 (hoje|essa noite|agora|comigo|com (a|as|os|uma))?(?! ~3 (bolo|chocolate|cartão))|(escond*|guard*|tir*|tranc*) ~2 (as facas|os remédios|as giletes|as lâminas|meus remédios|o cinto)(?! ~3 (crian|beb|cachorr))',
    ],
    survived: [
      '(me salvaram|me encontraram|me acharam|lavagem (no estômago|estomacal)|me reanimaram|sobrevivi|me tiraram|acordei no hospital) ~8 (queria|não (tivessem|deviam)|pena|deviam|dessa vez|próxima|deixado|infelizmente|arrepend*|odeio|raiva|falhar)|(da última vez|da outra vez|na primeira vez|ano passado|antes) ~4 (não (deu certo|funcionou|bastou)|falh*|sobrevivi|me (salvaram|acharam)|foi pouco) ~6 (dessa vez|agora|próxima|não vou|melhor|certo)(?! ~3 (nós|namoro|receita|prova))|(queria|pena|devia|deviam) ~3 (não ter|ter|que) ~1 (sobreviv*|me salvado|acordado|morrido (naquel|daquela)|dado certo)|(minha|outra|segunda|última|primeira) tentativa (de suicídio|de me matar)?(?! ~2 (de (bolo|fazer|falar)))',
    ],
    relapse: [
      '(recaí|recaída|voltei a|de novo|outra vez|voltei pra|voltar a) ~3 (me cortar|cortei|a lâmina|gilete|me mutil*|automutil*|me machucar|me queimar|estilete|me ferir)(?! ~2 (cabelo|franja|unhas))|me (cortei|queimei|machuquei|corto|mutilo|arranhei|feri) ~2 (de novo|outra vez|ontem|hoje|os braços|o braço|as pernas|os pulsos|as coxas|de propósito|pra sentir)(?! ~3 (cozinh|sem querer|barbe|cebola))|(braços?|pulsos?|coxas?|pernas?) ~4 (cortes|marcas|cicatrizes|cheios? de|esconder|manga|cortad*)(?! ~3 (gato|mosquito|sol))|manga (comprida|longa) ~5 (esconder|ver|cortes|marcas|ninguém)|(dias|meses|semanas|ano|anos) (limp[oa]|sem me (cortar|machucar))',
    ],
    urge: [
      '(preciso|quero|vontade|necessidade|impulso|tenho que|pensando em|desejo) ~2 (de )?(me cortar|sangrar|me machucar|me queimar|me ferir|ver sangue|ver meu sangue|me mutilar|me arranhar|me bater|me punir|me furar)(?! ~2 (o cabelo|cabelo|unhas|franja|pontas))|(a (lâmina|gilete|faca)|o (estilete|sangue|corte)|me cortar|a dor) ~2 (me chama|me acalma|me alivia|é a única|me espera|me faz sentir)',
    ],
    calm: [
      '(desde que|agora que|depois que|como já) ~1 (eu )?(decidi|tomei a decisão|resolvi|aceitei|escolhi|está decidido) ~5 (calm*|paz|tranquil*|alívi*|seren*|leve|livre|feliz|medo)(?! ~5 (terminar|separ|divorc|demiss|mud|ele|ela|emprego|faculdade))|(já )?(tomei (a|minha) decisão|decidi|está decidido|tá decidido|resolvi) ~5 (acab*|morrer|partir|ninguém (vai|pode)|sem volta|não tem volta|hoje à noite|essa noite|adeus|em paz|vai passar logo)(?! ~3 (com (ele|ela)|viagem|emprego|academia))|(em paz com|pront[oa] (pra|para)) (a morte|morrer|partir|a minha morte|ir embora desse)(?! ~2 (viagem|trabalho))',
    ],
    dateSet: [
      'já (escolhi|decidi) o dia|(já )?(marquei|escolhi|tenho|defini|decidi|sei|separei) ~1 (a|o|uma|um) ~1 (data|dia|hora) ~2 (pra (morrer|ir|isso|acabar|partir|fazer|minha)|falta pouco|da minha (morte|partida)|do meu fim|está chegando|é (logo|em)|que vou)?(?! ~5 (casamento|mudança|viagem|prova|festa|cirurgia|reunião|consulta|exame|formatura|jantar|encontro|chá))',
    ],
    methodSet: [
      '(já )?(sei|planejei|decidi|pensei|tenho planejado|pesquisei|escolhi|tô planejando) ~2 (exatamente )?(como|onde|quando|com o que|o método|o jeito|de que jeito) ~2 (vou|fazer|morrer|me matar|acabar|partir|pra (morrer|acabar|fazer)) ~1 (fazer|morrer|me matar|acabar com|isso|tudo|partir|embora)?(?! ~3 (bolo|receita|prova|falar|contar|pedir))|(tenho|fiz|há) (um|o|meu) plano ~2 (pra|de|para) (morrer|me matar|acabar com|partir|não acordar|suic*)',
    ],
    painless: [
      '(jeito|maneira|forma|método|modo|morte|como) ~3 (menos |mais )?(dolorid[oa]|doloros[oa]|indolor|rápid[oa]|tranquil[oa]|sem dor|fácil|suave|segur[oa]|que não doa|sem sofrer) ~2 (de|pra|para)? ~2 (morrer|ir embora|me matar|acabar|suic*|sumir|não acordar|partir|deixar de viver|terminar com tudo|se matar)(?! ~4 (ele|ela|namoro|festa|trabalho))|(pesquis*|procur*|busq*|li sobre|google*) ~4 (como morrer|jeitos de morrer|sem dor|menos doloros|indolor|métodos|dose letal|suic*|como se matar|quantos comprimidos)|(quantos|quanto|qual) ~1 (comprimidos|remédios?|paracetamol|dose|insulina|dipirona) ~4 (morrer|matar|letal|não acordar|fatal|precisa pra|suficiente)(?! ~3 (cachorro|dor de))|(dói|doer|vai doer) ~1 (muito )?(morrer|se enforcar|se afogar|pular|ao (morrer|cair|pular))|morrer sem (dor|sofrer|sentir)',
    ],
    rehearsal: [
      '(corda|cinto|cabo|cachecol|lençol|saco|fio) ~2 (no|em volta do|ao redor do|na|em torno do) (meu )?(pescoço|cabeça|garganta)|(arma|faca|revólver|lâmina|cano|gilete) ~2 (na|no|contra|em|contra a) ~1 (cabeça|têmpora|boca|pescoço|garganta|pulsos?|veias|peito)|(treinei|ensaiei|testei|experimentei|pratiquei|treinar|ensaiar) ~4 (corda|nó|forca|me enforcar|pular|cinto|minha morte|ponte|terraço|comprimidos)|(subi|passei|pulei|sentei|fiquei) ~3 (parapeito|grade|terraço|beirada|ponte|mureta|guarda corpo|corrimão) ~5 (ver como|pra ver|não (tive coragem|pulei|consegui)|treinar|testar|um (minuto|momento)|voltei|desci)',
    ],
    aloneForIt: [
      '(sozinh[oa] em casa|casa (vazia|só pra mim)|não (tem|vai ter) ninguém|todo mundo (viajou|saiu|dormindo|fora)|ninguém em casa|meus pais (viajaram|saíram)|esse (fim|final) de semana) ~5 (ninguém|sem ninguém|finalmente|pra ninguém) ~3 (imped*|parar|segur*|salv*|atrapalh*|encontr*|interromp*)(?! ~3 (comer|dançar|dormir|ver))|ninguém (vai |pode |consegue |vai conseguir )?(me )?(impedir|parar|segurar|salvar|deter)( me)?(?! ~3 (comer|dançar|amar|ser feliz))|(quando|espero) (todo mundo|todos|eles|meus pais) (dormir|dormirem|sair|saírem) ~4 (faço|remédios|pulo|me mato|corto|acabo|vou)',
    ],
    pillsSaved: [
      '(guard*|junt*|acumul*|econom*|escond*|estoc*|cont*|separ*) ~3 (os |meus |todos os |muitos |uns )?(remédios|comprimidos|pílulas|calmantes|medicamentos|dipirona|antidepressivos|insulina|rivotril|cápsulas) ~5 (suficien*|bastante|já|pra|semanas|meses|gaveta|chega|dá|quando|noite|dia)(?! ~4 (vó|mãe|viagem|cachorro|gripe|alergia|pressão))|(suficientes?|bastantes?|muitos|uma caixa de|um frasco de|um monte de|cartelas? de) (remédios|comprimidos|calmantes|pílulas) ~3 (pra (morrer|dormir|acabar|me matar|não acordar|ir)|guardad*|juntad*|na gaveta)',
    ],
    pillsTaken: [
      '(remédios|comprimidos|cartela|frasco|caixa|calmantes|veneno|água sanitária|pílulas|chumbinho) ~6 (vou tomar (tudo|todos|tudo)|tomar (tudo|todos)|engolir (tudo|todos)|vou engolir|na mão|na minha frente|do meu lado|de uma vez)(?! ~3 (médico|gripe|cabeça|cachorro))|(tomei|engoli|tomo|bebi|vou tomar|vou engolir|acabei de tomar) ~2 (todos|tudo|um frasco|uma caixa|a caixa|o frasco|a cartela|a cartela toda|um monte|muitos|um punhado|vinte|trinta|quarenta|\\d\\d|várias|toda a cartela) ~2 (remédios?|comprimidos|calmantes|de remédio|veneno|cartela|pílulas|rivotril|dipirona|paracetamol|caixa|frasco)(?! ~3 (médico|receita))',
    ],
    means: [
      '(a |uma |o |um |minha |meu )(corda|arma|faca|lâmina|veneno|revólver|gilete|forca|espingarda|chumbinho|estilete|gás|cinto) ~3 (está|tá|já|na|no|pendurad[oa]|carregad[oa]|comprad[oa]|pront[oa]|do lado) ~4 (pront[oa]|carregad[oa]|pendurad[oa]|preparad[oa]|gaveta|mão|viga|teto|mesa|cama|árvore|pulso|esperando|armário|me olha|do meu lado|aqui|ventilador)(?! ~3 (cozinh|cebola|roupa|escal|caça|rato|camping|churrasco))|(comprei|arranjei|arrumei|consegui|peguei) ~1 (uma corda|uma arma|veneno|chumbinho|um revólver|giletes|uma lâmina|a arma)(?! ~3 (varal|rato|escal|brinquedo))|(abri|deixei aberto|vou abrir|ligar) o gás',
    ],
    edge: [
      '(estou|tô|sentad[oa]|em pé|parad[oa]|subi|aqui|pendurad[oa]) ~3 (no|na|em cima|em|à|do) ~2 (parapeito|beira|beirada|terraço|ponte|viaduto|telhado|trilhos|sacada|varanda|penhasco|guarda corpo|laje|mureta|precipício|grade|passarela) ~5 (do (viaduto|prédio)|da (ponte|janela|sacada)|embaixo|pul*|pés|pernas|vento|altura|medo|passo|adeus|trem|água|carros|me jogar|lá embaixo)(?! ~4 (fogos|foto|vista|cerveja|estrelas|pôr do sol|pesc|roupa|churrasco|plantas))|(pernas|pés) (pra fora|penduradas?|pendurados|balançando|no vazio) ~2 (janela|ponte|prédio|terraço|viaduto|vazio)?(?! ~2 (piscina|cais))|do outro lado (da grade|do parapeito|da mureta|do guarda)',
    ],
    tonight: [
      '(hoje|hoje à noite|essa noite|amanhã|agora|esse fim de semana|daqui a pouco|de hoje) ~2 (eu )?(me mato|vou me matar|me enforco|vou me enforcar|tiro minha vida|vou tirar minha vida|me jogo|vou me jogar|acabo com (tudo|minha)|vou acabar com (tudo|minha|a minha)|vou morrer|me suicido|dou um fim|corto (os|meus) pulsos|dou um tiro)(?! ~2 (de (rir|fome|sono|calor|frio|saudade|vergonha)|estudar|trabalhar))|(vou me matar|me mato|vou me enforcar|vou acabar com (tudo|a minha vida)|vou tirar minha vida|vou morrer) ~1 (hoje|amanhã|agora|essa noite|à noite|logo)(?! ~1 de)',
    ],
    theySay: [
      `${HE} ~2 (diz|disse|fala|falou|escreveu|mandou|postou|vive dizendo|repete|acha|sente|me contou|contou|anda dizendo) ~5 (não quer|quer|não tem|já não|a vida|nada|cansou|cansad[oa]|vontade de|que se|morrer|matar|suic*|preferia|desejava) ~4 (viver|morrer|vida|sentido|existir|acordar|mat*|ir embora desse|suic*|viv[oa]|mort[oa]|sumir pra sempre|se machucar|sem (ela|ele)|mais estar)(?! ~3 (junto|com|na cidade|de rir|filme))`,
    ],
    theyThreaten: [
      `${HE} ~2 (me )?(disse|diz|falou|fala|ameaç*|jur*|repete|grita|promete)? ~2 (que )?(se|quando|caso) (eu )?~1(terminar|deixar|for|largar|separar|ir embora|não (voltar|responder|atender)|bloquear|sair|divorciar|terminasse|deixasse) ~4 (se (mat*|enforc*|jog*|cort*|atir*|suic*|machuc*)|vai (se|me|morrer|tomar)|não (vai )?viv*|toma|pula|tira a (própria )?vida|faz (uma )?besteira|ele morre|corta os)|${HE} ~4 (se mat*|se enforc*|se jog*|vai se matar|vai se jogar|pula|se suic*) ~2 se (eu )?~1(terminar|deixar|for|largar|separar|não (voltar|responder)|bloquear|sair)`,
    ],
    theyTried: [
      `${HE} ~4 (tentou|quis|quase|tomou|engoliu|se cortou|se jogou|se enforcou|está no hospital|tá no hospital|tá na uti|internad[oa]|se corta|se machuca|se mutila|pulou|bebeu|deu um tiro) ~5 (suic*|se matar|matar|vida|pulsos|veias|remédios?|comprimidos|enforcar|sacada|janela|ponte|veneno|frasco|braços|uti|cortes|trem|prédio|chumbinho|se jogar|propósito|cartela)(?! ~3 (gripe|dor de|febre))|(lavagem (estomacal|no estômago)) ~2 (na|no|em) ~2|(encontr*|ach*) ~3 (enforcad[oa]|com os pulsos|desacordad[oa] com|com uma corda)`,
    ],
    theySigns: [
      `${HE} ~3 (deu|doou|distribuiu|escreveu|escreve|deixou|está se despedindo|tá se despedindo|se despediu|comprou|guard*|pesquis*|postou|mandou|dando) ~5 (cartas? de (despedida|adeus)|bilhete de (despedida|suic)|de todo mundo|de todos|despedi*|as coisas|remédios|corda|como (morrer|se matar)|mensagens? de despedida|cachorro|gato|adeus)(?! ~3 (viagem|trabalho|mudança|aposent|formatura))|(cortes|marcas|cicatrizes) (nos|nas|no) (braços?|pulsos?|coxas?|pernas?) (dela|dele|da|do|das|dos)|(medo|receio|preocupad*|acho) ~3 que (ele|ela|${HE}) ~2 (se (mate|mat*|machuque|jogue|corte|suicid*)|faça (uma )?(besteira|bobagem|loucura)|tire a|não (acorde|amanheça)|atente)`,
    ],
  },
};
