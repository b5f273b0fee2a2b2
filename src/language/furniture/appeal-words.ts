import type { FurnitureKind } from './words.ts';

/**
 * How the sites of one language ask their readers to do something. A line is such an appeal where it begins with one of
 * `starts` or closes with one of `ends` and names one of `objects`, or where it says one of `anywhere`. Phrases are
 * separated by `|`; `*` at the end of one stands for any ending.
 */
export interface Appeals {
  readonly starts: string;
  readonly ends?: string;
  readonly objects: Partial<Record<FurnitureKind, string>>;
  readonly anywhere?: Partial<Record<FurnitureKind, string>>;
  /** Words that make a line a statement all the same. */
  readonly unless?: string;
}

const english: Appeals = {
  starts: `sign up|subscribe|join|get|receive|download|follow|share|print|email|e-mail|save|listen to|comment|leave a|leave your|
    tell us|let us know|enable|turn on|turn off|disable|update|upgrade|try|support|register|log in|sign in|click|tap|please|
    to unsubscribe|to subscribe|to comment|to receive|to get|to read|to support|unsubscribe|manage|read this|submit|want|don't miss|
    never miss|stay up to date|stay informed|enjoying|did you enjoy|enjoyed|if you enjoyed|if you liked|like this|rate|
    show|hide|load|view|see all|jump to|buy|start|become|activate|unlock|become a|add us|set|choose|read more in|send us`,
  objects: {
    newsletter: `newsletter|newsletters|inbox|mailing list|email list|this list|email alerts|news alerts|breaking news alerts|push notifications|
      our app|our apps|our emails|unlimited access|full access|digital subscription|digital access|free trial|our alerts|our daily email|
      your subscription|ad-free`,
    social: `this article|this story|this page|this post|our channel|our whatsapp|our telegram|our facebook|our instagram|our youtube|
      our podcast|our social media|whatsapp channel|google news|apple news|preferred source`,
    advertisement: `our journalism|independent journalism|local journalism|our reporting|our work`,
    comments: `comments below|in the comments|a comment|your comment|your comments|comments section|comment section|letter to the editor|letters to the editor`,
    consent: `javascript|ad blocker|ad-blocker|adblocker|your browser|cookie settings|your cookie preferences`,
    navigation: `key events only|key events|more updates|live updates|all updates|latest updates|older posts|newer posts|more posts|more articles|more stories|text size`,
  },
  anywhere: {
    newsletter: `our newsletter|our newsletters|our weekly newsletter|our daily newsletter|our free newsletter|delivered to your inbox|straight to your inbox|direct to your inbox|directly to your inbox|in your inbox every|to unsubscribe from this`,
    comments: `welcomes letters to the editor|here's how to submit|how to submit a letter|how to submit an op-ed|letters may be edited|
      in the comments below|in the comments section below|in the comment section below`,
    'print edition': `this article appears in print|this article appeared in print|this story appears in print|this story appeared in print|
      version of this article appears in|version of this article appeared in|version of this story appears in|version of this story appeared in|
      version of this review appears in|version of this obituary appears in`,
    consent: `javascript to use this|javascript to view this|javascript is required|javascript is disabled in your browser|javascript enabled`,
    social: `this article with your friends|this story with your friends`,
  },
};

const french: Appeals = {
  starts: `abonnez-vous|inscrivez-vous|inscrivez vous|recevez|retrouvez|téléchargez|suivez|rejoignez|partagez|partager|commentez|réagissez|activez|
    désactivez|profitez|soutenez|découvrez|écoutez|lisez|enregistrez|envoyez|écrivez-nous|je m'abonne|je m'inscris|s'abonner|s'inscrire|
    recevoir|newsletter|newsletters|infolettre|cliquez|merci d'activer|veuillez|pour vous désabonner|pour vous désinscrire|pour recevoir|
    ne manquez|ne ratez|ne loupez|imprimer|envoyer|signaler|ajoutez|ajouter|laissez|laisser|créez|connectez-vous|identifiez-vous|testez|offrez|
    mettez à jour|gérer|gérez|vous avez aimé|vous aimez|charger|afficher|masquer|voir`,
  objects: {
    newsletter: `newsletter|newsletters|infolettre|infolettres|boîte mail|boîte e-mail|boîte aux lettres électronique|par e-mail|par mail|notre application|notre appli|
      nos alertes|alertes info|alertes infos|notifications|essentiel de l'actualité|essentiel de l'actu|essentiel de l'info|
      l'actualité près de chez vous|chaque jour l'actualité|nos offres|notre offre|notre offre numérique|votre abonnement|en illimité|
      sans engagement|nos articles|notre sélection d'articles`,
    social: `cet article|notre chaîne|notre page|notre compte|notre chaîne whatsapp|sur whatsapp|google actualités|nos réseaux sociaux|vos proches`,
    advertisement: `notre rédaction|notre journalisme|presse indépendante|journalisme indépendant`,
    comments: `commentaire|commentaires|votre avis|vos réactions`,
    consent: `javascript|bloqueur de publicité|bloqueur de publicités|votre navigateur|mes cookies|vos cookies`,
    navigation: `plus d'articles|articles suivants|la suite du direct|points clés uniquement`,
  },
  anywhere: {
    newsletter: `notre newsletter|nos newsletters|notre infolettre|dans votre boîte mail|dans votre boîte e-mail|vous désinscrire à tout moment|vous désabonner à tout moment`,
    consent: `javascript est désactivé|javascript doit être activé`,
    legal: `droits de reproduction et de représentation réservés|droits de reproduction réservés`,
  },
};

const german: Appeals = {
  starts: `abonnieren|abonniere|abonniert|bestellen sie|bestellen|melden sie sich|melde dich|registrieren sie|registriere dich|laden sie|lade|
    holen sie sich|hol dir|folgen sie|folge|folgt|teilen sie|teile|schreiben sie|schreib uns|aktivieren sie|bitte|erhalten sie|erhalte|
    lesen sie diesen|hören sie|testen sie|sichern sie|diskutieren sie|diskutiere|unterstützen sie|um sich abzumelden|zum abbestellen|
    klicken sie|verpassen sie|nichts mehr verpassen|so abonnieren|drucken sie|empfehlen sie|leiten sie|senden sie|speichern sie|hat ihnen|hat dir|wie hat|
    wie gefällt|deaktivieren sie|der newsletter`,
  ends: `abonnieren|anmelden|herunterladen|bestellen|testen|sichern|teilen|kommentieren|aktivieren|versenden|verschicken|weiterleiten|
    verpassen|laden|anzeigen|ausblenden|lesen|empfehlen|abbestellen|erhalten|verwalten|drucken|mailen`,
  objects: {
    newsletter: `newsletter|newsletters|unserer app|unsere app|push-nachrichten|push-mitteilungen|push-benachrichtigungen|digitalabo|digital-abo|
      probeabo|probe-abo|e-paper|postfach|unserem angebot|unserem abo|eilmeldungen`,
    social: `diesen artikel|dieser artikel|dieser beitrag|diesen beitrag|unserem kanal|unseren kanal|unserer seite|whatsapp-kanal|per whatsapp|auf whatsapp|
      artikel per|seite per|google news|artikel|beitrag`,
    advertisement: `unseren journalismus|unabhängigen journalismus|unsere arbeit`,
    comments: `kommentar|kommentare|einen leserbrief|ihre meinung|mit anderen lesern|leserbriefe`,
    consent: `javascript|adblocker|werbeblocker|ihren browser|cookie-einstellungen`,
    navigation: `weitere beiträge|weitere meldungen|nur wichtige ereignisse|ältere beiträge|neuere beiträge|weitere artikel`,
  },
  anywhere: {
    newsletter: `unser newsletter|unseren newsletter|unserem newsletter|unsere newsletter|unserer newsletter|newsletter abonnieren|newsletter bestellen|newsletter anmelden|für den newsletter an|in ihr postfach|in ihrem postfach|in dein postfach`,
    consent: `javascript ist deaktiviert|javascript aktivieren`,
    comments: `veröffentlichung von leserbriefen|leserbriefe zu kürzen|leserzuschriften zu kürzen`,
    legal: `alle nutzungsrechte vorbehalten`,
  },
  unless: `ist|sind|war|waren|wird|werden|wurde|wurden|will|wollen|wollte|soll|sollen|sollte|muss|müssen|musste|hatte|hatten|durfte|konnte|
    konnten|mochte|dürfen|müssen|er|es|ich|wir`,
};

const spanish: Appeals = {
  starts: `suscríbete|suscríbase|suscribirse|apúntate|regístrate|regístrese|recibe|reciba|recibir|descarga|descargue|descárgate|síguenos|síganos|sigue nuestro|
    sigue nuestra|únete|únase|comparte|comparta|compartir|enviar|comenta|comente|deja|deje|danos|activa|active|desactiva|desactive|actualiza|
    actualice|lee|lea|escucha|escuche|apoya|apoye|accede|acceda|disfruta|disfrute|imprimir|guardar|por favor|para darse de baja|para darte de baja|
    para recibir|para comentar|si te ha gustado|te ha gustado|¿te ha gustado|¿te gustó|haz clic|haga clic|no te pierdas|cancela|cancele|gestiona|cargar|mostrar|ver|ocultar|quiero|hazte|envía|envíe|escríbenos|participa|participe`,
  objects: {
    newsletter: `newsletter|newsletters|boletín|boletines|tu correo|su correo|tu email|tu bandeja|su bandeja|nuestra app|nuestra aplicación|
      alertas de noticias|nuestras alertas|las notificaciones|tu suscripción|su suscripción|leer sin límites|lee sin límites|todo el contenido|noticias en tu`,
    social: `esta noticia|este artículo|esta nota|nuestro canal|nuestra página|nuestras redes|canal de whatsapp|
      google news|tus amigos`,
    advertisement: `nuestro periodismo|periodismo independiente|periodismo local`,
    comments: `comentario|comentarios|tu opinión|su opinión|cartas al director|una carta al director`,
    consent: `javascript|bloqueador de anuncios|bloqueador de publicidad|su navegador|tu navegador|las cookies`,
    navigation: `más actualizaciones|solo lo más importante|más artículos|más noticias|más entradas`,
  },
  anywhere: {
    newsletter: `nuestra newsletter|nuestras newsletters|nuestro boletín|en tu correo cada|en tu bandeja de entrada|en su bandeja de entrada`,
    consent: `habilitar javascript|javascript está desactivado|activar javascript`,
    legal: `reservados todos los derechos|prohibida la reproducción total`,
  },
};

const russian: Appeals = {
  starts: `подпишитесь|подписывайтесь|подписаться|оформите|оформить|получайте|получать|скачайте|скачивайте|скачать|установите|присоединяйтесь|поделитесь|
    поделиться|расскажите|оставьте|оставляйте|оставить|пишите|напишите|включите|отключите|обновите|следите|читайте|слушайте|
    смотрите|ставьте|добавьте|добавляйте|чтобы отписаться|чтобы получать|отписаться|пожалуйста|понравился|понравилась|понравилось|если вам понравил*|показать|загрузить|
    скрыть|перейти|отправить|распечатать|хотите|не пропустите|вступайте|поддержите|подключите|настроить|настройте|обсудите|обсуждайте|высказывайтесь`,
  objects: {
    newsletter: `рассылк*|подписк*|наше приложение|нашем приложении|приложение газеты|уведомлени*|push-уведомлени*|пуш-уведомлени*`,
    social: `наш канал|наши каналы|нашем канале|наш телеграм*|наш telegram*|телеграм-канал*|telegram-канал*|нас в|наших соцсетях|нашу группу|нашу страницу|
      эту статью|этой статьей|этой новостью|эту новость|этот материал|этим материалом|в дзен*|в вк`,
    advertisement: `нашу редакцию|независимую журналистику|нашу работу`,
    comments: `комментари*|свое мнение|ваше мнение|обсуждени*`,
    consent: `javascript|браузер|ваш браузер|блокировщик рекламы|блокировку рекламы`,
    navigation: `только главное|важные события|следующие новости|больше материалов|ещё материалы|ещё новости`,
  },
  anywhere: {
    newsletter: `нашей рассылке|нашу рассылку|нашей рассылки|подпишитесь на рассылку|подписаться на рассылку`,
    social: `понравился материал|понравилась статья|понравилась новость|понравилась публикация|понравился текст|материал понравился|статья понравилась|
      поделитесь с друзьями|поделиться с друзьями|поделитесь материалом|поделиться материалом|поделитесь статьей|поделитесь новостью`,
    consent: `javascript отключён|javascript отключен`,
    comments: `пишите в комментариях|поделитесь мнением в комментариях|в комментариях ниже`,
  },
};

const polish: Appeals = {
  starts: `zapisz się|zapiszcie się|dołącz|subskrybuj|pobierz|zamów|odbieraj|otrzymuj|wykup|kup|śledź|obserwuj|polub|udostępnij|udostępnijcie|podziel się|
    podzielcie się|skomentuj|napisz|włącz|wyłącz|zaktualizuj|aby wypisać się|aby zrezygnować|wypisz się|pokaż|ukryj|wyświetl|zobacz|przejdź|wczytaj|załaduj|
    wyślij|wydrukuj|drukuj|nie przegap|chcesz|wesprzyj|zaloguj się|zarejestruj się|podoba ci się|podobał ci się|spodobał ci się|oceń|poleć|zgłoś|bądź na bieżąco|powrót|wróć|powróć|przeczytaj ten|posłuchaj`,
  objects: {
    newsletter: `newsletter*|naszą aplikację|naszej aplikacji|powiadomieni*|prenumerat*|subskrypcj*|skrzynkę|dostęp*|e-wydani*`,
    social: `ten artykuł|tego artykułu|tym artykułem|artykuł|artykułem|tekst|nasz kanał|naszym profilu|nasz profil|facebooku|whatsappie|whatsapp|google news|ze znajomymi|znajomemu`,
    advertisement: `nasze dziennikarstwo|niezależne dziennikarstwo|naszą redakcję`,
    comments: `komentarz|komentarze|komentarzy|komentarzu|komentarzach|dyskusji`,
    consent: `javascript|adblock*|przeglądark*|blokowanie reklam`,
    navigation: `na górę|do góry|na początek strony|na stronę główną|więcej wpisów|starsze wpisy|nowsze wpisy|więcej artykułów|tylko najważniejsze`,
  },
  anywhere: {
    newsletter: `nasz newsletter|naszym newsletterze|na twoją skrzynkę|prosto na skrzynkę|prosto na twoją|do naszego newslettera|na nasz newsletter`,
    consent: `obsługę javascript|javascript jest wyłączon*`,
    comments: `piszcie w komentarzach|dajcie znać w komentarzach|daj znać w komentarz*`,
  },
};

const japanese: Appeals = {
  starts: '',
  ends: `はこちら|はこちらから|こちらから|ください|お届けします|ご覧ください|お願いします|ましょう|に戻る|へ戻る|を読み込む|を表示|を送る`,
  objects: {
    newsletter: `ニュースレター|メルマガ|メールマガジン|会員登録|無料会員|有料会員|購読|公式アプリ|アプリはこちら|アプリをダウンロード|アプリのダウンロード|プッシュ通知|メール配信|ログイン|配信停止|電子版|お申し込み|お試し`,
    social: `この記事を|line公式|公式アカウント|公式line|友だち追加|チャンネル登録|公式チャンネル|snsで|フォローして`,
    comments: `コメントを|コメント欄|ご意見・ご感想|ご意見、ご感想|ご感想を|投稿はこちら|情報提供`,
    consent: `javascript|ブラウザ|広告ブロック|クッキー|cookie`,
    navigation: `記事一覧|ランキング|トップページ|過去の記事|続きの|お問い合わせ|重要な出来事のみ`,
  },
  anywhere: {
    consent: `javascriptを有効|javascriptが無効`,
  },
};

const arabic: Appeals = {
  starts: `اشترك|اشتركوا|انضم|انضموا|انضموا إلينا|حمل|حملوا|تابع|تابعوا|تابعنا|تابعونا|احصل|احصلوا|سجل|سجلوا|اقرأ|استقبل|فعل|فعلوا|يرجى|الرجاء|اضغط|اضغط هنا|شارك|شاركوا|
    شاركنا|شاركونا|اكتب|اكتبوا|أرسل|أرسلوا|لإلغاء|للاشتراك|عرض|أظهر|أخف|تحميل|العودة|هل أعجبك|أعجبك|لا تفوت|ادعم|ادعموا|حدث`,
  objects: {
    newsletter: `نشرتنا|النشرة البريدية|النشرة الإخبارية|نشراتنا|بريدك|بريدكم|تطبيقنا|الإشعارات|إشعاراتنا|الاشتراك في هذه القائمة|في القائمة البريدية`,
    social: `قناتنا|قنواتنا|صفحتنا|صفحاتنا|حساباتنا|هذا الخبر مع|هذا المقال مع|المقال مع أصدقائك|عبر واتساب|على واتساب|على غوغل نيوز|أخبار غوغل`,
    advertisement: `صحافتنا`,
    comments: `التعليقات|تعليقك|تعليقا|رأيك|آراءكم`,
    consent: `جافا سكريبت|جافاسكريبت|javascript|متصفحك|مانع الإعلانات|ملفات تعريف الارتباط`,
    navigation: `الأحداث الرئيسية فقط|المزيد من التحديثات|المزيد من الأخبار|إلى الأعلى|إلى أعلى|إلى أعلى الصفحة`,
  },
  anywhere: {
    advertisement: `ادعم الصحافة المستقلة|ادعموا الصحافة المستقلة`,
  },
};

const hindi: Appeals = {
  starts: `कृपया|यहां क्लिक|यहाँ क्लिक`,
  ends: `करें|कीजिए|करे|पाएं|पाएँ|पायें|जुड़ें|जुड़िए|लें|लीजिए|दें|दीजिए|लिखें|बताएं|बताएँ|पढ़ें|देखें|सुनें|जाएं|जाएँ|छोड़ें|दिखाएं|दिखाएँ`,
  objects: {
    newsletter: `न्यूज़लेटर|न्यूजलेटर|न्यूज़लैटर|इनबॉक्स|हमारा ऐप|हमारे ऐप|हमारी ऐप|ऐप डाउनलोड|नोटिफिकेशन|सब्सक्रिप्शन|सब्सक्राइब|ई-पेपर`,
    social: `हमारे चैनल|हमारा चैनल|व्हाट्सऐप चैनल|व्हाट्सएप चैनल|वॉट्सऐप चैनल|टेलीग्राम चैनल|यूट्यूब चैनल|इस खबर को|इस लेख को|दोस्तों के साथ|गूगल न्यूज़ पर|गूगल न्यूज पर|हमारे फेसबुक|फेसबुक पेज`,
    comments: `अपना कमेंट|कमेंट करके|कमेंट में|कमेंट बॉक्स|कमेंट सेक्शन|अपनी टिप्पणी|पहली टिप्पणी|टिप्पणियां|टिप्पणियाँ|अपनी राय|अपनी प्रतिक्रिया`,
    consent: `जावास्क्रिप्ट|javascript|अपना ब्राउज़र|एड ब्लॉकर`,
    navigation: `और अपडेट|केवल मुख्य घटनाएं|सभी खबरें|और खबरें`,
  },
  unless: `ने|कि|न|ना|नहीं|कहा|वे|वह`,
};

export const appeals: readonly Appeals[] = [english, french, german, spanish, russian, polish, japanese, arabic, hindi];
