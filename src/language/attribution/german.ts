import { type Grammar, gendered, list } from './grammar.ts';

export const german: Grammar = {
  verbs:
    list(`sagte sagt sagten sagen erklärte erklärt erklärten betonte betont meinte meint fügte fügt ergänzte ergänzt
    antwortete antwortet fragte fragt berichtete berichtet erzählte erzählt warnte warnt forderte fordert kündigte kündigt
    teilte teilt räumte räumt gab gibt schrieb schreibt so rief ruft bestätigte bestätigt behauptete behauptet kritisierte
    kritisiert lobte lobt versicherte versichert versprach verspricht unterstrich unterstreicht urteilte urteilt verwies
    erinnerte erinnert lachte lacht klagte klagt seufzte flüsterte murmelte erwiderte erwidert entgegnete entgegnet
    konterte kontert resümierte resümiert bilanzierte bilanziert verkündete verkündet äußerte äußert mahnte mahnt
    bemerkte bemerkt stellte_fest stellt_fest hieß_es heißt_es wiederholte wiederholt erinnerte_sich erinnert_sich schimpfte scherzte scherzt schwärmte schwärmt
    freute freut ärgerte ärgert wunderte wundert gestand gesteht argumentierte argumentiert bekräftigte bekräftigt
    schilderte schildert hob hebt wünschte vermutete vermutet zitierte beteuerte beteuert sagte_aus schloss`),
  auxiliaries: list('hat haben hatte hatten habe'),
  participles: list(
    'gesagt erklärt betont gemeint ergänzt geantwortet gefragt berichtet erzählt gewarnt gefordert angekündigt mitgeteilt eingeräumt geschrieben bestätigt behauptet kritisiert versichert versprochen',
  ),
  continuing: [],
  weak: list(`so gab gibt ruft rief hob hebt schloss freute freut lachte lacht forderte fordert`),
  naming: list(
    'nannte nennt bezeichnete bezeichnet sprach spricht lobte lobt kritisierte kritisiert beschrieb beschreibt',
  ),
  adverbs: list(
    'auch dann später noch wieder schließlich zudem außerdem jedoch aber und doch sich gestern heute dabei daraufhin weiter nun damals anschließend',
  ),
  pronouns: gendered('er:m sie:f es:n'),
  objects: list('mir ihm ihr ihnen uns'),
  first: list('ich wir'),
  indefinites: list('jemand man einer eine manche viele niemand'),
  definite: list('der die das dem den seine sein ihr ihre unser unsere mein meine dieser diese dieses'),
  indefinite: list('ein eine einer mehrere einige zwei drei viele manche'),
  of: list('des der von'),
  and: list('und oder sowie'),
  stops:
    list(`vom beim ins ans vors in im am an auf bei mit nach vor aus zu zum zur über unter gegen durch ohne seit während wegen um als wie wenn
    dass weil obwohl ob der die das welche gestern heute morgen montag dienstag mittwoch donnerstag freitag samstag sonntag
    dem den ist war hat hatte wird hinzu mit ein zu sich gegenüber laut nicht noch später dann dazu weiter schon`),
  days: list('montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag'),
  relative: list('der die das welcher welche welches'),
  that: list('dass'),
  according: list('laut nach_angaben_von nach_angaben_der nach_angaben_des nach_worten_von zufolge'),
  partitives: list('einer_der eine_der eines_der einer_von eine_von einer_aus eine_aus'),
  verbShape: null,
  titles:
    gendered(`herr:m frau:f hr:m fr:f dr prof professor präsident:m präsidentin:f minister:m ministerin:f kanzler:m
    kanzlerin:f bundeskanzler:m bundeskanzlerin:f`),
  particles: list('von van zu de la di von_der von_dem van_der van_den de_la'),
  former: list('ehemalige ehemaliger frühere früherer ex vize stellvertretende stellvertretender einstige'),
  works: list(
    'buch roman film lied album stück oper serie artikel aufsatz bericht gemälde ausstellung zeitung zeitschrift magazin titel',
  ),
  terms: list('wort begriff ausdruck name sogenannte sogenannten sogenannter sogenanntes genannte genannten motto'),
  speech: list('ich mein meine meinen mir mich wir uns unser unsere unseren sie ihr ihnen du dein euch'),
  order: 'verb-subject',
  dropsSubject: false,
  interruption: 'none',
  capitalNouns: true,
  roleNoun:
    /(?:meister|sprecher|minister|präsident|kanzler|leiter|chef|direktor|trainer|vorsitzende|familie|firma|stadt|gemeinde|gruppe|hotel|haus|fall|partei|verein|klub|club|kreis|insel|schloss|burg|villa|zeuge|zeugin|witwe|opa|oma|onkel|tante|bruder|schwester|mutter|vater|anwalt|forscher|experte|professor|inhaber|besitzer|händler|arzt|ärzt|lehrer|beauftragte|politiker|rat|rät|manager|gründer|bauer|bäuer|wirt|richter|kommissar|bischof|pfarrer|autor|schülerin|student|betreiber|nachbar|kapitän|verwalter|referent|dezernent|senator|bäcker|köch|koch|künstler|sänger|schauspieler|mitarbeiter|geschäftsführer|obmann|obfrau|wärter|meteorologe|biologe|historiker|archivar|bibliothekar)(?:in|r|n|innen)?$/iu,
  twoNames: true,
  declines: false,
};
