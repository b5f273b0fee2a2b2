import { type Grammar, gendered, list } from './grammar.ts';

export const spanish: Grammar = {
  verbs: list(`dijo dice dijeron decía dicen afirmó afirma afirmaron aseguró asegura aseguraron explicó explica añadió
    añade agregó agrega señaló señala indicó indica declaró declara sostuvo sostiene manifestó manifiesta apuntó apunta
    subrayó subraya destacó destaca recordó recuerda respondió responde contestó contesta preguntó pregunta contó cuenta
    relató relata comentó comenta advirtió advierte insistió insiste admitió admite reconoció reconoce confirmó confirma
    anunció anuncia escribió escribe exclamó exclama susurró susurra murmuró gritó grita concluyó concluye prosiguió
    prosigue continuó continúa precisó precisa matizó matiza lamentó lamenta criticó critica denunció denuncia prometió
    promete bromeó bromea resumió resume reiteró reitera opinó opina consideró considera argumentó argumenta replicó
    replica expresó expresa detalló detalla reflexionó reflexiona zanjó sentenció confesó confiesa suspiró ironizó
    rechazó repite repitió añadía explicaba contaba recordaba insistía afirmaba aseguraba señalaba zanja sentencia confiesa suspira ironiza celebra puntualiza remacha remachó informó informa aclaró aclara puntualizó recalcó recalca celebró rio sonrió`),
  auxiliaries: list('ha han había habían'),
  participles:
    list(`dicho afirmado asegurado explicado añadido agregado señalado indicado declarado sostenido manifestado
    apuntado subrayado destacado recordado respondido contestado preguntado contado relatado comentado advertido
    insistido admitido reconocido confirmado anunciado escrito exclamado concluido precisado lamentado criticado
    denunciado prometido reiterado opinado argumentado expresado detallado confesado informado aclarado recalcado`),
  continuing: list('diciendo añadiendo explicando señalando afirmando asegurando agregando'),
  weak: list(`cuenta considera consideró rio sonrió celebró continúa continuó anunció anuncia apunta indica rechazó`),
  naming: list('calificó califica calificaron llamó llama describió describe definió define tildó tachó habló'),
  adverbs: list(
    'también luego después ayer hoy entonces además todavía ya así siempre solo sólo pero y aunque finalmente',
  ),
  pronouns: gendered('él:m ella:f ellos:m ellas:f'),
  objects: list('me te le les nos se lo'),
  first: list('yo nosotros'),
  indefinites: list('alguien uno algunos otros muchos nadie'),
  definite: list('el la los las su sus este esta mi nuestro nuestra'),
  indefinite: list('un una unos unas varios varias'),
  of: list('de del de_la de_los de_las'),
  and: list('y e o ni'),
  stops:
    list(`en a al por para con sin tras antes después durante desde hasta hacia contra entre sobre según que quien quienes
    cuyo donde cuando como si pero ayer hoy mañana este esta ante mientras es era ha había fue son no se le les lo me nos
    lunes martes miércoles jueves viernes sábado domingo`),
  days: [],
  relative: list('que quien quienes cuyo cuya donde'),
  that: list('que'),
  according: list('según de_acuerdo_con en_palabras_de a_juicio_de'),
  partitives: list('uno_de una_de'),
  verbShape: /(?:ó|ía|aba|aron|ieron|jo)$/u,
  titles: gendered(`sr:m sra:f srta:f señor:m señora:f don:m doña:f dr:m dra:f doctor:m doctora:f presidente:m
    presidenta:f ministro:m ministra:f alcalde:m alcaldesa:f director:m directora:f profesor:m profesora:f general
    coronel capitán juez jueza:f senador:m senadora:f diputado:m diputada:f papa:m padre:m`),
  particles: list('de del la las los y da dos van von'),
  former: list('ex exministro expresidente antiguo antigua vice'),
  works: list(
    'libro novela película canción álbum disco obra ópera serie programa artículo ensayo informe cuadro exposición periódico revista título titulado titulada',
  ),
  terms: list('palabra término expresión nombre apodo llamado llamada llamados llamadas lema'),
  speech: list(
    'yo mi mis me conmigo nosotros nuestro nuestra nuestros nos tú tu usted ustedes vosotros hemos somos estamos tenemos vamos soy estoy tengo',
  ),
  order: 'verb-subject',
  dropsSubject: true,
  interruption: 'dash',
  capitalNouns: false,
  roleNoun: null,
  twoNames: false,
  declines: false,
};
