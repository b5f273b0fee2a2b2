/**
 * What leads a byline, folded, by how the names follow: `open` directly ('By Jane Doe'), `label` after a colon or an
 * equals sign ('Text: Jane Doe'). A longer phrase before its own beginning; separated by `|`.
 */
export const bylineCues = {
  open: `exclusive by|words and pictures by|words and photos by|words and photographs by|words by|text and photos by|text by|story by|report by|reported by|
    special report by|reporting by|written by|interview by|interviewed by|review by|analysis by|commentary by|opinion by|comment by|
    posted by|compiled by|published by|authored by|column by|essay by|as told to|by our|by|
    propos recueillis par|recueilli par|recueillis par|entretien realise par|entretien mene par|interview realisee par|reportage de|recit de|
    enquete de|article de|article ecrit par|ecrit par|redige par|publie par|poste par|traduit par|chronique de|une chronique de|analyse de|
    tribune de|une tribune de|par notre correspondant a|par notre envoye special|par notre envoyee speciale|par|
    ein interview von|interview von|ein gesprach von|ein beitrag von|ein gastbeitrag von|gastbeitrag von|ein kommentar von|kommentar von|
    eine analyse von|analyse von|eine reportage von|reportage von|ein bericht von|bericht von|eine kolumne von|kolumne von|ein essay von|
    eine glosse von|ein portrat von|eine rezension von|geschrieben von|verfasst von|aufgezeichnet von|protokolliert von|das gesprach fuhrte|
    das gesprach fuhrten|das interview fuhrte|das interview fuhrten|die fragen stellte|die fragen stellten|interview fuhrte|mit ... sprach|
    text und fotos von|text von|aus dem englischen von|von unserem korrespondenten|von unserer korrespondentin|von unserem redakteur|
    von unserer redakteurin|von unserem mitarbeiter|von unserer mitarbeiterin|von|
    escrito por|escrita por|publicado por|redactado por|entrevista de|entrevista realizada por|una entrevista de|una cronica de|cronica de|
    un reportaje de|reportaje de|un articulo de|articulo de|una tribuna de|analisis de|opinion de|texto y fotos de|texto de|por|
    беседовал|беседовала|беседовали|разговаривал|разговаривала|интервью взял|интервью взяла|интервью вел|интервью вела|подготовил|
    подготовила|подготовили|материал подготовил|материал подготовила|материал подготовили|записал|записала|автор статьи|автор текста|
    автор материала|автор|авторы|корреспондент|текст и фото|фото и текст|
    rozmawiał|rozmawiała|rozmawiali|rozmawiaja|rozmawia|opracował|opracowała|opracowanie|oprac|opr|napisał|napisała|przygotował|przygotowała|
    rozmowe przeprowadził|rozmowe przeprowadziła|wywiad przeprowadził|wywiad przeprowadziła|notował|notowała|wysłuchał|wysłuchała|autor tekstu|
    كتب|كتبت|بقلم|اعداد|حاوره|حاورها|حاورته|اجرى الحوار|اجرت الحوار|اجرى المقابلة|اجرت المقابلة|مراسل|مراسلة|للكاتب|بقلم الكاتب|بقلم الكاتبة|ترجمة|
    του|της|των|γράφει ο|γράφει η|γράφουν οι|του συντάκτη|της συντάκτριας|ρεπορτάζ|συνέντευξη στον|συνέντευξη στην|
    di|a cura di|de|door|av|af|da|yazan|haber|संवाददाता|द्वारा|रिपोर्ट|लेखक|लेखिका|प्रस्तुति`,
  label: `by|words|text|texts|story|report|reporting|interview|author|authors|writer|reporter|reporters|byline|written by|review|
    texte|textes|auteur|auteure|autrice|auteurs|redaction|entretien|reportage|recit|propos recueillis par|journaliste|
    autor|autorin|autoren|autorinnen|texte|bericht|protokoll|gesprach|redaktion|verfasser|verfasserin|kommentar|reporterin|von|
    texto|textos|autora|autores|redaccion|entrevista|periodista|redactor|redactora|por|
    автор|авторы|автор текста|текст и фото|фото и текст|текст|беседовал|беседовала|интервью|подготовил|подготовила|подготовили|корреспондент|журналист|материал|
    autorka|autorzy|tekst|opracowanie|oprac|opr|wywiad|rozmawiał|rozmawiała|rozmowa|relacja|redakcja|redaktor|dziennikarz|dziennikarka|
    文|取材・文|文・写真|取材・文・写真|文・構成|文と写真|取材|取材・執筆|取材・構成|聞き手|聞き手・構成|構成|執筆|執筆者|筆者|著者|記者|担当|担当記者|ライター|文責|編集|インタビュー|署名|
    كتب|كتبت|بقلم|اعداد|تقرير|حوار|حاوره|حاورها|حاورته|اجرى الحوار|اجرت الحوار|الكاتب|الكاتبة|كاتب|كاتبة|المؤلف|مراسل|متابعة|متابعات|تحرير|نص|تحقيق|مقابلة|المحرر|المصدر والكاتب|كتابة|
    लेखक|लेखिका|द्वारा|रिपोर्ट|रिपोर्टर|रिपोर्टिंग|संवाददाता|प्रस्तुति|लेखन|आलेख|साक्षात्कार|बातचीत|इंटरव्यू|शब्द|पत्रकार|विशेष संवाददाता|
    testo|a cura di|autore|autrice|autor|texto|tekst|auteur|skribent|forfatter|yazar|yazan|haber|muhabir|автор`,
} as const;

/** What joins two names, folded. */
export const nameJoints = new Set([
  'and',
  '&',
  'et',
  'und',
  'y',
  'e',
  'и',
  'i',
  'oraz',
  'و',
  'और',
  'तथा',
  'एवं',
  'व',
  'en',
  'och',
  'og',
  'a',
  'та',
  'і',
  've',
  'with',
  'avec',
  'mit',
  'con',
]);

/** Particles that may stand in lower case inside a name. */
export const nameParticles = new Set(
  'de del della di da do dos das du des la le van von vom zu zum zur der den ter ten op el al ibn bin bint ben abu af av y e d l i san santa saint st mc mac'.split(
    ' ',
  ),
);

/** Words by which a name is an organisation's and no person's, folded. */
export const organisationWords = new Set(
  `agency agencies news wire press times post herald tribune guardian telegraph journal gazette observer courier chronicle mail star express
  echo mirror independent standard broadcasting media group network radio tv television online magazine review bureau service services
  institute university college foundation association council company ltd inc plc staff team desk reporters writers editors correspondents
  newsroom office department ministry council police court party union club museum theatre weekly daily sun globe bulletin register dispatch advertiser examiner inquirer sentinel
  agence presse journal quotidien hebdomadaire redaction institut universite rundfunk zeitung nachrichten redaktion verlag agentur
  institut stiftung hochschule universitat anzeiger kurier bote blatt rundschau allgemeine
  agencia agencias noticias diario periodico prensa universidad instituto fundacion
  агентство новости газета редакция пресс институт университет служба вестник ведомости известия правда обозрение курьер телеграф агенция иа рия
  agencja gazeta redakcja dziennik radio instytut uniwersytet fundacja wiadomosci głos kurier tygodnik echo nowiny portal serwis
  وكالة صحيفة جريدة قناة مجلة وكالات شبكة مركز جامعة مؤسسة إذاعة
  एजेंसी एजेंसियां समाचार न्यूज ब्यूरो डेस्क टीम भाषा वार्ता वारता दैनिक पत्रिका संवाद
  新聞 新聞社 新報 日報 通信 通信社 放送 編集部 取材班 支局 局`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** News agencies and picture agencies, folded. */
export const agencies = new Set(
  `reuters afp ap upi dpa epa efe pap ansa tass itar-tass ria xinhua pti ani ians uni kyodo jiji belga anp apa sda keystone ritzau tt ntb stt
  lusa ctk mti hina tanjug interfax unian ukrinform anadolu aa dha iha bbc cnn press_association pa getty getty_images afp/getty zuma
  shutterstock istock alamy imago picture_alliance picture-alliance bloomberg rex rex/shutterstock sipa abaca maxppp magnum ddp unsplash pexels
  depositphotos wikimedia wikimedia_commons flickr nasa esa nurphoto zumapress associated_press agence_france-presse agencja_gazeta east_news
  тасс риа рина интерфакс рбк унiан укринформ россия_сегодня sputnik спутник
  فرانس_برس رويترز وام واس قنا سانا وفا أ_ب ا_ف_ب الأناضول د_ب_ا شينخوا غيتي بترا كونا بنا وات واج ماب
  रॉयटर्स पीटीआई एएनआई एएफपी एपी गेटी गेटी_इमेजेज़ भाषा आईएएनएस
  共同 時事 共同通信 時事通信 ロイター ゲッティ アフロ ap通信 afp時事 朝日新聞社 読売新聞社 毎日新聞社`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** What a line below a byline calls its writer, folded: the line says a role and no name. */
export const roleWords = new Set(
  `correspondent editor reporter columnist writer journalist producer analyst critic presenter intern fellow contributor author
  correspondant correspondante journaliste redacteur redactrice envoye envoyee chroniqueur grand-reporter
  korrespondent korrespondentin redakteur redakteurin reporterin autor autorin kolumnist kolumnistin ressortleiter chefredakteur
  corresponsal redactor redactora periodista enviado enviada columnista editora
  корреспондент редактор обозреватель журналист журналистка колумнист спецкор
  korespondent korespondentka redaktor dziennikarz dziennikarka publicysta publicystka reporterka
  記者 編集委員 論説委員 特派員 デスク ライター
  مراسل مراسلة محرر محررة صحفي صحفية كاتب كاتبة
  संवाददाता संपादक पत्रकार रिपोर्टर लेखक`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
