import type { EditionName } from '../model/edition.ts';
import { primaryOf } from './marks.ts';

/** The words of the download page about several editions: what each is for, as its reader would say it. */
export interface EditionPurposes {
  readonly purposes: Readonly<Record<Exclude<EditionName, 'trade'>, string>>;
  /** Of the text as a page of the web. */
  readonly readHere: string;
  readonly readHerePurpose: string;
  readonly downloadBraille: string;
  readonly braillePages: string;
  /** Of the report on what was checked. */
  readonly evidence: string;
  readonly evidencePurpose: string;
  /** Leads from the text back to the downloads. */
  readonly allEditions: string;
  /** Of the list of the paged edition's pages. */
  readonly pages: string;
  /** Of the articles of a book before and after one. */
  readonly previous: string;
  readonly next: string;
}

const english: EditionPurposes = {
  purposes: {
    newspaper: 'Columns, as on a newspaper’s page: few sheets of paper',
    'large-print': 'Letters of 18 points and more throughout, for readers with low vision',
    'clear-print': 'Letters of 14 points, wide spacing and no italics, easy for everyone to read',
    dyslexia: 'Letters, words and lines set further apart, for readers with dyslexia',
    braille: 'For braille embossers and displays, with the page numbers of the print edition',
  },
  readHere: 'Read it here',
  readHerePurpose: 'The whole text as a web page, with nothing to download',
  downloadBraille: 'Download the BRF',
  braillePages: 'Braille pages',
  evidence: 'What was checked',
  evidencePurpose: 'Every rule, by which tool, with what result, and what only a person can judge',
  allEditions: 'All editions',
  pages: 'Pages of the printed edition',
  previous: 'Previous article',
  next: 'Next article',
};

const byLanguage: Readonly<Record<string, EditionPurposes>> = {
  en: english,
  fr: {
    purposes: {
      newspaper: 'En colonnes, comme une page de journal : peu de feuilles',
      'large-print': 'Caractères de 18 points au moins partout, pour les lecteurs malvoyants',
      'clear-print': 'Caractères de 14 points, larges espaces et aucun italique, faciles à lire pour tous',
      dyslexia: 'Lettres, mots et lignes plus espacés, pour les lecteurs dyslexiques',
      braille: 'Pour embosseuses et plages braille, avec les numéros de page de l’édition imprimée',
    },
    readHere: 'Lire ici',
    readHerePurpose: 'Tout le texte sur une page web, sans rien télécharger',
    downloadBraille: 'Télécharger le BRF',
    braillePages: 'Pages en braille',
    evidence: 'Ce qui a été vérifié',
    evidencePurpose: 'Chaque règle, par quel outil, avec quel résultat, et ce que seule une personne peut juger',
    allEditions: 'Toutes les éditions',
    pages: 'Pages de l’édition imprimée',
    previous: 'Article précédent',
    next: 'Article suivant',
  },
  de: {
    purposes: {
      newspaper: 'In Spalten wie auf einer Zeitungsseite: wenig Papier',
      'large-print': 'Überall Schrift ab 18 Punkt, für Menschen mit Sehbehinderung',
      'clear-print': 'Schrift in 14 Punkt, weite Abstände, keine Kursive: leicht lesbar für alle',
      dyslexia: 'Buchstaben, Wörter und Zeilen weiter auseinander, für Menschen mit Legasthenie',
      braille: 'Für Brailledrucker und Braillezeilen, mit den Seitenzahlen der Druckausgabe',
    },
    readHere: 'Hier lesen',
    readHerePurpose: 'Der ganze Text als Webseite, ohne etwas herunterzuladen',
    downloadBraille: 'BRF herunterladen',
    braillePages: 'Brailleseiten',
    evidence: 'Was geprüft wurde',
    evidencePurpose: 'Jede Regel, mit welchem Werkzeug und welchem Ergebnis, und was nur ein Mensch beurteilen kann',
    allEditions: 'Alle Ausgaben',
    pages: 'Seiten der gedruckten Ausgabe',
    previous: 'Voriger Artikel',
    next: 'Nächster Artikel',
  },
  es: {
    purposes: {
      newspaper: 'En columnas, como una página de periódico: pocas hojas',
      'large-print': 'Letra de 18 puntos o más en todo el texto, para lectores con baja visión',
      'clear-print': 'Letra de 14 puntos, espacios amplios y sin cursivas, fácil de leer para todos',
      dyslexia: 'Letras, palabras y líneas más separadas, para lectores con dislexia',
      braille: 'Para impresoras y líneas braille, con los números de página de la edición impresa',
    },
    readHere: 'Leer aquí',
    readHerePurpose: 'Todo el texto como página web, sin descargar nada',
    downloadBraille: 'Descargar el BRF',
    braillePages: 'Páginas en braille',
    evidence: 'Qué se ha comprobado',
    evidencePurpose: 'Cada regla, con qué herramienta, con qué resultado, y lo que solo una persona puede juzgar',
    allEditions: 'Todas las ediciones',
    pages: 'Páginas de la edición impresa',
    previous: 'Artículo anterior',
    next: 'Artículo siguiente',
  },
  ru: {
    purposes: {
      newspaper: 'Колонки, как на газетной полосе: мало листов бумаги',
      'large-print': 'Шрифт не мельче 18 пунктов во всём издании, для слабовидящих читателей',
      'clear-print': 'Шрифт в 14 пунктов, просторный набор без курсива: легко читать всем',
      dyslexia: 'Буквы, слова и строки расставлены шире, для читателей с дислексией',
      braille: 'Для брайлевских принтеров и дисплеев, с номерами страниц печатного издания',
    },
    readHere: 'Читать здесь',
    readHerePurpose: 'Весь текст веб-страницей, ничего не нужно скачивать',
    downloadBraille: 'Скачать BRF',
    braillePages: 'Страниц шрифтом Брайля',
    evidence: 'Что проверено',
    evidencePurpose: 'Каждое правило, какой программой, с каким итогом, и о чём может судить только человек',
    allEditions: 'Все издания',
    pages: 'Страницы печатного издания',
    previous: 'Предыдущая статья',
    next: 'Следующая статья',
  },
  pl: {
    purposes: {
      newspaper: 'W kolumnach, jak na stronie gazety: mało kartek',
      'large-print': 'Wszędzie litery co najmniej 18-punktowe, dla osób słabowidzących',
      'clear-print': 'Litery 14-punktowe, szerokie odstępy, bez kursywy: czytelne dla wszystkich',
      dyslexia: 'Litery, wyrazy i wiersze szerzej rozstawione, dla osób z dysleksją',
      braille: 'Dla drukarek i monitorów brajlowskich, z numerami stron wydania drukowanego',
    },
    readHere: 'Czytaj tutaj',
    readHerePurpose: 'Cały tekst jako strona internetowa, bez pobierania',
    downloadBraille: 'Pobierz BRF',
    braillePages: 'Strony brajlowskie',
    evidence: 'Co sprawdzono',
    evidencePurpose: 'Każda reguła, jakim narzędziem, z jakim wynikiem, i co może ocenić tylko człowiek',
    allEditions: 'Wszystkie wydania',
    pages: 'Strony wydania drukowanego',
    previous: 'Poprzedni artykuł',
    next: 'Następny artykuł',
  },
  ja: {
    purposes: {
      newspaper: '新聞の紙面のような段組みで、用紙が少なくて済みます',
      'large-print': 'すべての文字が18ポイント以上で、弱視の読者に向いています',
      'clear-print': '14ポイントの文字とゆったりした間隔、斜体なしで、誰にでも読みやすい版です',
      dyslexia: '文字、単語、行の間隔を広げた、ディスレクシアの読者向けの版です',
      braille: '点字プリンターや点字ディスプレイ用で、印刷版のページ番号が付いています',
    },
    readHere: 'ここで読む',
    readHerePurpose: 'ダウンロードせずに、全文をウェブページで読めます',
    downloadBraille: 'BRFをダウンロード',
    braillePages: '点字のページ数',
    evidence: '検査の内容',
    evidencePurpose: 'どの規則をどのツールで検査し、結果がどうだったか、人にしか判断できないことは何か',
    allEditions: 'すべての版',
    pages: '印刷版のページ',
    previous: '前の記事',
    next: '次の記事',
  },
  ar: {
    purposes: {
      newspaper: 'أعمدة كما في صفحة الصحيفة: أوراق قليلة',
      'large-print': 'حروف بحجم 18 نقطة فأكثر في النص كله، للقرّاء ضعاف البصر',
      'clear-print': 'حروف بحجم 14 نقطة ومسافات واسعة بلا حروف مائلة، سهلة القراءة للجميع',
      dyslexia: 'مسافات أوسع بين الحروف والكلمات والأسطر، للقرّاء ذوي عسر القراءة',
      braille: 'لطابعات برايل وشاشاته، مع أرقام صفحات الطبعة الورقية',
    },
    readHere: 'اقرأ هنا',
    readHerePurpose: 'النص كاملًا في صفحة ويب، دون تنزيل شيء',
    downloadBraille: 'تنزيل BRF',
    braillePages: 'صفحات برايل',
    evidence: 'ما جرى التحقق منه',
    evidencePurpose: 'كل قاعدة، وبأي أداة، وبأي نتيجة، وما لا يحكم فيه إلا إنسان',
    allEditions: 'جميع الطبعات',
    pages: 'صفحات الطبعة الورقية',
    previous: 'المقال السابق',
    next: 'المقال التالي',
  },
  hi: {
    purposes: {
      newspaper: 'अख़बार के पन्ने जैसे स्तंभ: कम काग़ज़',
      'large-print': 'पूरे पाठ में 18 पॉइंट या उससे बड़े अक्षर, कम दृष्टि वाले पाठकों के लिए',
      'clear-print': '14 पॉइंट के अक्षर, चौड़ी दूरी और तिरछे अक्षर नहीं: सबके लिए पढ़ने में आसान',
      dyslexia: 'अक्षरों, शब्दों और पंक्तियों के बीच अधिक दूरी, डिस्लेक्सिया वाले पाठकों के लिए',
      braille: 'ब्रेल प्रिंटर और डिस्प्ले के लिए, मुद्रित संस्करण की पृष्ठ संख्याओं के साथ',
    },
    readHere: 'यहीं पढ़ें',
    readHerePurpose: 'पूरा पाठ वेब पृष्ठ के रूप में, कुछ डाउनलोड किए बिना',
    downloadBraille: 'BRF डाउनलोड करें',
    braillePages: 'ब्रेल पृष्ठ',
    evidence: 'क्या जाँचा गया',
    evidencePurpose: 'हर नियम, किस उपकरण से, किस परिणाम के साथ, और क्या केवल कोई व्यक्ति आँक सकता है',
    allEditions: 'सभी संस्करण',
    pages: 'मुद्रित संस्करण के पृष्ठ',
    previous: 'पिछला लेख',
    next: 'अगला लेख',
  },
};

/** In the language of the download page, or in English where nobody has put them into that language yet. */
export function editionPurposesFor(language: string): EditionPurposes {
  return byLanguage[primaryOf(language)] ?? english;
}
