import { type Grammar, gendered, list } from './grammar.ts';

export const french: Grammar = {
  verbs:
    list(`dit disent témoignent s’emporte s’agace s’étonne s’enthousiasme se_désole se_plaint se_rappelle  disait déclare déclarait déclara ajoute ajoutait ajouta explique expliquait expliqua raconte
    racontait raconta affirme affirmait affirma assure assurait assura précise précisait précisa souligne soulignait
    souligna estime estimait indique indiquait rappelle rappelait répond répondait répondit demande demandait demanda
    lance lançait lança confie confiait confia note notait poursuit poursuivait poursuivit reconnaît reconnaissait
    regrette regrettait insiste insistait martèle martelait fulmine prévient prévenait conclut concluait résume résumait glisse glissait
    glissa soupire soupirait sourit souriait plaisante s’exclame s’exclamait s’exclama s’interroge s’indigne s’inquiète
    se_souvient se_réjouit se_félicite écrit écrivait observe observait remarque constate constatait juge jugeait
    annonce annonçait promet prétend avoue avouait admet admettait commente commentait murmure murmura crie criait cria
    proteste réplique réplique_t dénonce dénonçait avance détaille témoigne témoignait nuance tempère reprend renchérit
    ironise tranche lâche concède argue argumente plaide ajoutent expliquent déclarent affirment assurent estiment
    racontent répondent écrivent soulignent`),
  auxiliaries: list('a ont avait avaient aura aurait s’est s’était'),
  participles: list(`dit déclaré ajouté expliqué raconté affirmé assuré précisé souligné estimé indiqué rappelé répondu
    demandé lancé confié noté poursuivi reconnu regretté insisté martelé prévenu conclu résumé glissé soupiré souri
    plaisanté exclamé exclamée interrogé indigné félicité félicitée réjoui réjouie écrit observé remarqué constaté jugé
    annoncé promis prétendu avoué admis commenté murmuré crié protesté répliqué dénoncé détaillé témoigné nuancé repris
    renchéri ironisé tranché lâché concédé argué plaidé fait_savoir fait_valoir`),
  continuing: list('disant ajoutant expliquant affirmant précisant soulignant estimant déclarant assurant rappelant'),
  weak: list(`sourit souriait juge observe demande annonce promet prévient reprend lance avance`),
  naming: list('qualifie qualifié qualifiait parle parlait parlé évoque évoqué évoquait dénonce dénoncé salue salué'),
  adverbs: list(
    'aussi ensuite puis encore toujours également alors enfin ainsi souvent d’abord hier aujourd’hui pourtant mais et or donc déjà',
  ),
  pronouns: gendered('il:m elle:f ils:m elles:f'),
  objects: list('nous lui leur vous me te y'),
  first: list('je j’ nous'),
  indefinites: list('on quelqu’un certains d’autres beaucoup'),
  definite: list('le la les l’ son sa ses leur leurs ce cet cette ces mon ma mes notre nos'),
  indefinite: list('un une des plusieurs certains'),
  of: list('de du des d’ de_la à_la au aux'),
  and: list('et ou ni'),
  stops:
    list(`nous vous me te se lui y dans sur à en par pour avec sans après avant pendant lors depuis chez vers contre entre sous selon dont qui
    que qu’ où quand lorsque comme si car mais hier aujourd’hui demain mardi lundi mercredi jeudi vendredi samedi
    dimanche ce cette devant malgré face au auprès aux est était a avait sont ont`),
  days: [],
  relative: list('qui que dont où'),
  that: list('que qu’'),
  according: list('selon d’après aux_dires_de'),
  partitives: list('l’un_des l’une_des l’un_de l’une_de l’un_d’ l’une_d’ un_des une_des'),
  verbShape: null,
  titles: gendered(`m:m mm:m mme:f mlle:f dr pr me monsieur:m madame:f mademoiselle:f président:m présidente:f ministre
    maire directeur:m directrice:f professeur général colonel capitaine commandant sénateur:m sénatrice:f député:m
    députée:f père:m sœur:f frère:m docteur`),
  particles: list('de du des d’ la le von van der di el al ben'),
  former: list('ancien ancienne ex vice adjoint adjointe'),
  works: list(
    'livre roman film chanson album pièce opéra série émission article essai rapport tableau exposition journal revue titre intitulé intitulée',
  ),
  terms: list('mot mots terme expression nom surnom slogan'),
  speech: list('je j’ai j’avais j’étais mon ma mes moi nous notre nos vous votre vos tu ton ta tes c’est on'),
  order: 'verb-subject',
  dropsSubject: false,
  interruption: 'comma',
  capitalNouns: false,
  roleNoun: null,
  twoNames: false,
  declines: false,
};
