import { type Grammar, gendered, list } from './grammar.ts';

export const polish: Grammar = {
  verbs: list(`powiedział powiedziała powiedzieli mówi mówił mówiła mówią dodał dodała dodaje stwierdził stwierdziła
    stwierdza oświadczył oświadczyła podkreślił podkreśliła podkreśla zaznaczył zaznaczyła zaznacza wyjaśnił wyjaśniła
    wyjaśnia tłumaczy tłumaczył tłumaczyła odpowiedział odpowiedziała odpowiada zapytał zapytała pyta opowiada opowiadał
    opowiadała przyznał przyznała przyznaje poinformował poinformowała informuje zapewnił zapewniła zapewnia napisał
    napisała pisze ocenił oceniła ocenia uważa uważał uważała zauważył zauważyła zauważa przypomniał przypomniała
    przypomina ostrzegł ostrzega zapowiedział zapowiedziała zapowiada wspomina wspominał wspominała podsumował
    podsumowała żartuje zażartował zażartowała krzyknął krzyknęła szepnął szepnęła westchnął westchnęła śmieje_się
    kontynuował kontynuowała twierdzi twierdził twierdziła skomentował skomentowała komentuje potwierdził potwierdziła
    wskazał wskazała argumentował argumentowała deklaruje zadeklarował relacjonuje uśmiecha_się uśmiechnął_się
    uśmiechnęła_się obiecał obiecała rzekł rzekła rzucił rzuciła odparł odparła powtarza powtarzał
    powtarzała radzi radził radziła przekonuje przekonywał przekonywała wylicza wyliczał wyliczała narzeka martwi_się żali_się dziwi_się zdziwił_się zdziwiła_się mawiał
    mawiała wtrącił wtrąciła`),
  auxiliaries: [],
  participles: [],
  continuing: list('dodając mówiąc podkreślając zaznaczając wyjaśniając'),
  weak: list(`radzi uważa pyta ocenia rzucił rzuciła informuje zapowiada`),
  naming: list('nazwał nazwała nazywa określił określiła określa opisał opisała'),
  adverbs: list('także też potem później jeszcze wtedy wczoraj dziś dzisiaj jednak ale i a następnie wreszcie jak już'),
  pronouns: gendered('on:m ona:f oni one'),
  objects: list('mu jej im mi nam wam'),
  first: list('ja my'),
  indefinites: list('ktoś niektórzy inni wielu nikt'),
  definite: list('ten ta jego jej ich mój moja nasz nasza sam sama'),
  indefinite: list('jeden jedna pewien pewna kilku'),
  of: [],
  and: list('i oraz lub'),
  stops:
    list(`w we na po do od z ze u o za dla przy nad pod przed przez bez między który która którzy które że żeby jak kiedy
    gdy gdzie jeśli ale wczoraj dziś dzisiaj jutro nie był była było byli jest w rozmowie dziennikarzom mu jej im mi nam`),
  days: [],
  relative: list('który która którzy które'),
  that: list('że'),
  according: list('według zdaniem jak_podaje jak_informuje w_opinii'),
  partitives: list('jeden_z jedna_z jedno_z jeden_ze jedna_ze jeden_spośród jedna_spośród ktoś_z niektórzy_z wielu_z'),
  verbShape: /(?:ł|ła|łem|łam|uje|eje|je|ka|cha|sza|cza|wia|[lr]a|[^cśi]i|czy|rzy|szy)$/u,
  titles: gendered(
    'pan:m pani:f p dr prof profesor doktor prezydent premier minister burmistrz wójt generał gen pułkownik ksiądz:m ks:m siostra:f dyrektor sędzia poseł posłanka:f senator inż mgr',
  ),
  particles: list('de von van'),
  former: list('były była wice zastępca eks'),
  works: list(
    'książka książce książkę powieść powieści film filmie filmu piosenka piosenki album spektakl serial program artykuł gazeta gazecie czasopismo obraz wystawa',
  ),
  terms: list('słowo słowa termin nazwa hasło zwana zwany zwane zwaną zwanej hasłem'),
  speech: list(
    'ja mój moja moje moi mnie mi my nasz nasza nasze nasi nam nas ty twój wy wasz jestem mamy jesteśmy mam',
  ),
  order: 'verb-subject',
  dropsSubject: true,
  interruption: 'dash',
  capitalNouns: false,
  roleNoun: null,
  twoNames: true,
  declines: true,
};
