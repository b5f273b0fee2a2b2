/** What opens a note of the editors, folded; at the beginning of a block or of its brackets. Separated by `|`. */
export const editorNotes = `reporting by|additional reporting|writing by|editing by|edited by|compiled by|produced by|graphics by|translated by|with reporting|with files from|with additional reporting|
  this article appeared|this article first appeared|this story appeared|this story first appeared|this story was|this story has been|this article was|this article has been|this post was|this post has been|this report was|this version corrects|this is a corrected version|an earlier version|a previous version|this piece was|this is an edited|this interview has been|this interview was|this conversation has been|
  adds |updates with|updates to|corrects|corrected|recasts|rewrites|refiles|editor's note|editors' note|note to editors|notes to editors|editors note|note:|correction|corrections and clarifications|clarification|
  to be continued|continued|source:|sources:|first published|originally published|reprinted|republished|with agencies|with reuters|agencies contributed|the associated press contributed|
  contributed to this report|for immediate release|ends|end|
  about the author|à propos de l'auteur|sobre el autor|sobre la autora|zur person:|zum autor:|zur autorin:|об авторе:|o autorze:|عن الكاتب|लेखक परिचय|筆者紹介|プロフィール|
  avec afp|avec reuters|avec les agences|avec agences|source :|sources :|le titre est de la rédaction|titre de la rédaction|note de la rédaction|ndlr|correction|rectificatif|précision|cet article a été|cet article est|cet entretien a été|traduit de|traduit par|adapté par|à suivre|mis à jour avec|
  mit material von|mit agenturmaterial|mit informationen von|mit dpa|quelle:|quellen:|titel und zwischentitel|titel von der redaktion|anmerkung der redaktion|anm. d. red|anm. der red|korrektur|korrekturhinweis|hinweis der redaktion|hinweis:|in einer früheren version|transparenzhinweis|dieser text|dieser artikel|dieser beitrag|
  redaktion:|mitarbeit:|übersetzung:|aus dem englischen|fortsetzung folgt|dieses interview|das interview wurde|
  con información de|con informacion de|fuente:|fuentes:|nota de la redacción|nota del editor|nota de redacción|fe de errores|fe de erratas|corrección|esta información|este artículo|esta entrevista|traducción de|continuará|
  по материалам|с использованием материалов|источник:|источники:|при участии|от редакции|прим. ред|примечание редакции|уточнение|поправка|в предыдущей версии|перевод|перевел|перевела|редактор:|продолжение следует|окончание следует|в материале использованы|
  tytuł pochodzi od|tytuł od redakcji|śródtytuły|źródło:|źródła:|źródło|na podstawie|od redakcji|sprostowanie|korekta:|przypis redakcji|tłumaczenie|tłum|redakcja:|ciąg dalszy nastąpi|wywiad autoryzowany|w poprzedniej wersji|
  出典|※|編集部注|編集部より|訂正|お断り|おことわり|続く|（続く|敬称略|協力|翻訳|記事の一部を|構成・編集|情報源|ソース|
  المصدر|المصادر|مصدر:|ملاحظة المحرر|ملاحظة|تصحيح|تنويه|تحرير|ترجمة|يتبع|للحديث بقية|شارك في التغطية|شارك في إعداد|وكالات|مع وكالات|
  स्रोत|सोर्स|इनपुट|संपादकीय टिप्पणी|संपादक का नोट|नोट:|सुधार|अनुवाद|संपादन|जारी|क्रमशः|एजेंसी इनपुट|साभार|
  fonte|bron|källa|kilde|zdroj|джерело|kaynak`;

/** What follows a name in a note about the author, folded. */
export const authorVerbs = `is a|is an|is the|is our|is professor|is based|is author|was a|was the|are|writes|writes about|teaches|works|lives|covers|reports|has written|holds|runs|served|
  est un|est une|est le|est la|est journaliste|est professeur|est professeure|est écrivain|est écrivaine|est directeur|est directrice|est chercheur|est chercheuse|est historien|est historienne|est auteur|est autrice|est maître|est l'auteur|a publié|enseigne|dirige|vit|travaille|
  ist ein|ist eine|ist der|ist die|ist freier|ist freie|ist autor|ist autorin|ist redakteur|ist redakteurin|ist professor|ist professorin|ist journalist|ist journalistin|ist korrespondent|ist korrespondentin|ist historiker|ist schriftsteller|ist schriftstellerin|ist reporter|ist reporterin|ist politikwissenschaftler|ist leiter|ist leiterin|arbeitet|lebt|lehrt|schreibt|berichtet|leitet|
  es un|es una|es el|es la|es periodista|es profesor|es profesora|es escritor|es escritora|es autor|es autora|es corresponsal|es director|es directora|es catedrático|es catedrática|es redactor|es redactora|es historiador|es historiadora|es investigador|es investigadora|trabaja|escribe|enseña|
  — журналист|— писатель|— корреспондент|— профессор|— автор|— обозреватель|— редактор|— историк|— колумнист|— журналистка|– журналист|– писатель|– корреспондент|– профессор|– автор|является|работает|пишет|преподает|живет|
  jest dziennikarzem|jest dziennikarką|jest profesorem|jest profesorką|jest pisarzem|jest pisarką|jest autorem|jest autorką|jest redaktorem|jest redaktorką|jest korespondentem|jest korespondentką|jest publicystą|jest publicystką|jest historykiem|jest socjologiem|pracuje|pisze|wykłada|mieszka|— dziennikarz|– dziennikarz|– dziennikarka|
  هو كاتب|هي كاتبة|هو صحفي|هي صحفية|هو صحافي|هي صحافية|كاتب وصحفي|كاتبة وصحفية|كاتب وصحافي|كاتبة وصحافية|كاتب |كاتبة |صحفي |صحفية |صحافي |صحافية |أستاذ|أستاذة|باحث|باحثة|
  पत्रकार हैं|लेखक हैं|लेखिका हैं|स्वतंत्र पत्रकार|वरिष्ठ पत्रकार|प्रोफेसर|संपादक हैं|संवाददाता हैं|लेखन करते|लिखती हैं|लिखते हैं|
  è un|è una|è giornalista|é um|é uma|é jornalista|is een|är en|er en|je novinář|je novinářka`;

/** Practical words that close a review or a portrait: where it can be seen, when it is open, what it costs. */
export const serviceWords = `is open|are open|opens on|opens at|opens in|is on sale|is published by|are published by|is published on|is out now|is out on|is out in|is available|are available|is at the|is at |is in cinemas|is on at|is showing|runs until|runs to|runs from|runs at|continues until|tickets|for tickets|for details|for more information|for information|further information|for further information|details at|details:|booking|bookings|entry|admission|tours to|is released|is streaming|is on bbc|is on netflix|
  est ouvert|est ouverte|sont ouverts|ouvert du|ouvert tous|paraît|en librairie|aux éditions|jusqu'au|entrée|tarif|tarifs|renseignements|réservations|informations pratiques|en salles|en salle|billets|
  ist geöffnet|hat geöffnet|geöffnet|läuft bis|zu sehen bis|ist erschienen|erscheint|eintritt|karten|tickets|infos|weitere informationen|öffnungszeiten|anmeldung|im kino|kinostart|
  está abierto|está abierta|abre de|abierto de|hasta el|entrada|entradas|más información|horario|horarios|precio|reservas|en librerías|se publica|en cines|
  открыт|открыта|открыто|работает с|работает до|вход|билеты|стоимость|часы работы|выставка открыта|выставка работает|адрес|телефон для справок|в прокате|
  jest czynny|jest czynna|jest otwarty|jest otwarta|czynne|czynny|czynna|otwarte|otwarta|otwarty|wystawa czynna|bilety|wstęp|godziny otwarcia|książka ukazała się|ukazała się|potrwa do|więcej informacji|
  営業時間|営業は|開館時間|開館は|入場料|入館料|料金は|料金|問い合わせは|問い合わせ先|問い合わせ|お問い合わせは|定休日|会場は|会期は|チケットは|休館日|電話|
  ساعات العمل|أوقات الدوام|أوقات العمل|مواعيد العمل|يفتح|تفتح|التذاكر|الدخول|سعر التذكرة|للحجز|للاستفسار|يستمر المعرض حتى|
  समय:|प्रवेश|टिकट|संपर्क|खुलने का समय|शुल्क|पता:`;
