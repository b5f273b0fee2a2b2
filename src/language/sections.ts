/** Names of the sections of newspapers, folded on use; separated by `|`. */
const names = `news|world|world news|uk|uk news|us|us news|politics|business|economy|money|markets|finance|technology|tech|science|health|
  environment|climate|education|sport|sports|football|culture|arts|art|books|film|music|tv|television|travel|food|lifestyle|life|fashion|
  opinion|comment|commentary|analysis|editorial|leader|leaders|letters|letters to the editor|obituary|obituaries|interview|profile|feature|features|review|reviews|
  essay|long read|the long read|explainer|exclusive|breaking|breaking news|live|live blog|in depth|investigation|special report|local|local news|
  region|regional|national|international|europe|asia|africa|americas|middle east|media|law|crime|weather|op-ed|guest essay|column|columnist|press release|
  q&a|the interview|first person|fact check|society|people|magazine|weekend|community|farming|transport|housing|property|energy|
  actualité|actualités|monde|france|politique|économie|société|culture|sciences|santé|environnement|planète|sport|sports|débats|tribune|
  éditorial|édito|opinion|opinions|idées|entretien|interview|portrait|reportage|enquête|récit|analyse|décryptage|chronique|critique|
  éducation|médias|international|régions|faits divers|technologie|livres|cinéma|musique|voyage|cuisine|histoire|communiqué de presse|courrier des lecteurs|
  nachrichten|politik|ausland|inland|welt|deutschland|europa|wirtschaft|finanzen|geld|wissen|wissenschaft|gesundheit|umwelt|klima|kultur|
  feuilleton|sport|fußball|meinung|kommentar|leitartikel|leserbriefe|leserbrief|interview|gespräch|porträt|reportage|analyse|glosse|kolumne|essay|gastbeitrag|
  gesellschaft|panorama|lokales|regional|region|stadt|medien|digital|technik|reise|leben|bildung|karriere|auto|geschichte|pressemitteilung|eilmeldung|hintergrund|nachruf|rezension|
  noticias|política|economía|sociedad|cultura|ciencia|salud|medio ambiente|clima|deportes|fútbol|internacional|nacional|españa|mundo|américa|
  opinión|editorial|tribuna|análisis|entrevista|reportaje|crónica|perfil|columna|crítica|educación|tecnología|sucesos|local|cartas al director|nota de prensa|comunicado|
  новости|политика|экономика|общество|культура|наука|здоровье|экология|спорт|футбол|мир|в мире|россия|регионы|происшествия|мнение|мнения|
  колонка|колонка редактора|интервью|репортаж|аналитика|анализ|расследование|эксклюзив|технологии|образование|медиа|история|город|москва|письма читателей|пресс-релиз|срочно|главное|тема дня|
  wiadomości|polityka|gospodarka|biznes|społeczeństwo|kultura|nauka|zdrowie|środowisko|klimat|sport|piłka nożna|świat|polska|kraj|region|
  opinie|opinia|komentarz|felieton|wywiad|rozmowa|reportaż|analiza|esej|recenzja|edukacja|technologia|media|historia|miasto|listy|listy do redakcji|tylko u nas|pilne|na żywo|komunikat prasowy|
  ニュース|社会|政治|経済|国際|国内|地域|地方|スポーツ|文化|科学|環境|教育|医療|健康|生活|くらし|暮らし|社説|論説|コラム|オピニオン|投書|声|特集|連載|インタビュー|寄稿|解説|
  速報|独自|プレスリリース|天声人語|エンタメ|芸能|国際・外報|事件・事故|経済・マーケット|ライフ|
  أخبار|الأخبار|سياسة|السياسة|اقتصاد|الاقتصاد|ثقافة|الثقافة|ثقافة وفنون|مجتمع|رياضة|الرياضة|علوم|العلوم|صحة|بيئة|تكنولوجيا|محليات|محلي|
  دولي|عالم|العالم|عربي|الوطن العربي|منوعات|رأي|الرأي|آراء|مقال|مقالات|افتتاحية|حوار|تقرير|تقارير|تحقيق|تحليل|خاص|عاجل|رسائل القراء|بيان صحفي|فنون|تعليم|
  समाचार|देश|विदेश|दुनिया|राजनीति|अर्थव्यवस्था|कारोबार|बिज़नेस|व्यापार|खेल|खेल जगत|संस्कृति|विज्ञान|स्वास्थ्य|सेहत|शिक्षा|पर्यावरण|राज्य|शहर|मनोरंजन|संपादकीय|
  विचार|राय|ओपिनियन|साक्षात्कार|इंटरव्यू|विशेष|विश्लेषण|रिपोर्ट|ग्राउंड रिपोर्ट|ब्रेकिंग|लाइव|प्रेस विज्ञप्ति|पाठकों के पत्र|तकनीक|जीवनशैली|समाज|धर्म|भारत|
  scores|standings|tickets|schedule|fixtures|results|what's on|events|jobs|basketball|baseball|cricket|rugby|tennis|hockey|cycling|golf|
  arts and culture|arts & culture|food & drink|style|theater|theatre|things to do|courts|police|schools|neighborhoods|traffic|
  résultats|classements|billetterie|agenda|sorties|services|boutique|loisirs|cyclisme|rugby|tennis|économie locale|faits-divers|justice|
  ergebnisse|tabellen|tickets|termine|veranstaltungen|service|spiele|marktplatz|radsport|handball|polizei|verkehr|freizeit|ratgeber|blaulicht|
  resultados|clasificación|calendario|entradas|agenda|cartelera|servicios|ciclismo|baloncesto|tenis|motor|gente|ocio|viajes|provincia|comarcas|tribunales|
  результаты|билеты|расписание|афиша|объявления|хоккей|теннис|авто|недвижимость|здоровье и медицина|криминал|транспорт|
  wyniki|bilety|terminarz|repertuar|usługi|sklep|kolarstwo|siatkówka|tenis|motoryzacja|zdrowie i uroda|wypadki|kryminalne|transport|
  日程|試合結果|チケット|イベント|求人|不動産|訃報|おくやみ|野球|サッカー|相撲|囲碁|将棋|グルメ|旅行|教育・子育て|事件・司法|
  النتائج|التذاكر|خدمات|وفيات|كرة القدم|سفر|سيارات|مرأة|حوادث|جرائم|
  नतीजे|टिकट|नौकरी|क्रिकेट|फुटबॉल|ऑटो|यात्रा|अपराध|फिल्म|टीवी|
  cronaca|politica|economia|cultura|esteri|mondo|società|sociedade|mundo|cultura|nieuws|binnenland|buitenland|economie|nyheter|kultur|
  nyheder|zprávy|domácí|zahraničí|новини|політика|суспільство|haberler|gündem|ekonomi|dünya|spor|kültür`;

import { foldPhrase } from './furniture/index.ts';

let sections: ReadonlySet<string> | null = null;

/** Whether a line is the name of a section, or several joined by bars, commas or slashes. */
export function isSection(line: string): boolean {
  sections ??= new Set(names.split('|').map(foldPhrase));
  const bare = line.replace(/^[[【［]|[\]】］]$/gu, '');
  const parts = bare.split(/\s*[|/,·•>:]\s*/).filter((part) => part !== '');
  return parts.length > 0 && parts.length <= 4 && parts.every((part) => sections?.has(foldPhrase(part)));
}

const lettersPages = new Set(
  'letters|letters to the editor|readers’ letters|courrier des lecteurs|leserbriefe|cartas al director|cartas de los lectores|письма читателей|письма в редакцию|listy do redakcji|listy|投書|読者の声|رسائل القراء|पाठकों के पत्र'
    .split('|')
    .map(foldPhrase),
);

/** Whether a line is the heading of a page of letters: the name of a section, and the only headline such a page has. */
export function isLettersPage(line: string): boolean {
  return lettersPages.has(foldPhrase(line));
}

const moreOf =
  'more in|more from|more on|more|all|más de|más en|más|plus de|plus en|toute l’actualité|mehr aus dem ressort|mehr aus|mehr|alles aus|ещё в разделе|все новости раздела|więcej w dziale|więcej z działu|المزيد من|और'
    .split('|')
    .map(foldPhrase);

/** 'More in Culture', 'Más deportes': the word of a menu with the name of a section behind it. */
export function isMoreOfSection(line: string): boolean {
  if (line.length > 60 || /[|/,·•>:.]/.test(line)) return false;
  const folded = foldPhrase(line);
  return moreOf.some((opening) => folded.startsWith(`${opening} `) && isSection(folded.slice(opening.length + 1)));
}
