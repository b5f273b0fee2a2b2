import type { FurnitureWords } from './words.ts';

/** The commonest lines of sites in Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Czech, Ukrainian, Turkish and Greek. */
export const otherLanguages: FurnitureWords = {
  navigation: `αρχική|αναζήτηση|σύνδεση|εκτύπωση|μενού|vai al contenuto|cerca|accedi|stampa|salva|torna su|home page|ir para o conteúdo|pesquisar|entrar|imprimir|
    voltar ao topo|naar inhoud|zoeken|inloggen|printen|afdrukken|bewaren|hoppa till innehåll|sök|logga in|skriv ut|spara|
    gå til indhold|søg|log ind|gå til innhold|søk|logg inn|přejít k obsahu|hledat|přihlásit se|tisk|tisknout|
    перейти до вмісту|меню|пошук|головна|увійти|надрукувати|içeriğe geç|ara|giriş yap|yazdır|anasayfa|ana sayfa|kaydet`,
  social: `κοινοποίηση|μοιραστείτε το|ακολουθήστε μας|ακολουθήστε μας στο…|condividi|condividi su…|condividi:|seguici su…|seguici|partilhar|compartilhar|compartilhe|compartilhe…|siga-nos|
    siga-nos no…|siga-nos…|delen|deel|deel dit artikel|deel op…|volg ons|volg ons op…|dela|dela på…|följ oss|följ oss på…|del|
    del på…|følg os|følg os på…|følg oss|følg oss på…|sdílet|sdílet na…|sledujte nás|sledujte nás na…|поділитися|
    поділитися:|поділитися в…|підписуйтесь на…|стежте за нами…|paylaş|bizi takip edin|bizi takip edin…`,
  advertisement: `διαφήμιση|pubblicità|annuncio|contenuto sponsorizzato|publicidade|anúncio|patrocinado|advertentie|reclame|annons|
    annonse|annonce|reklama|reklam|sponzorováno|gesponsord|ilan`,
  related: `διαβάστε επίσης…|διαβάστε επίσης|διαβάστε ακόμη…|διαβάστε ακόμη|διαβάστε περισσότερα…|σχετικά άρθρα|δείτε επίσης…|leggi anche…|leggi anche|leggi tutto|leggi di più…|approfondisci|articoli correlati|i più letti|potrebbe interessarti…|
    leia também…|leia também|leia mais…|leia mais|saiba mais…|veja também…|mais lidas|mais lidos|notícias relacionadas|
    lees ook…|lees ook|lees meer|lees verder…|meer over…|meest gelezen|gerelateerd|läs också…|läs även…|läs mer…|läs mer|
    mest läst|mest lästa|relaterat|læs også…|læs mere…|mest læste|les også…|les mer|mest lest|čtěte také…|čtěte více…|
    související články|související|nejčtenější|читайте також…|читайте також|дивіться також…|найпопулярніше|
    ayrıca bakınız…|ilgili haberler|en çok okunanlar|bunlar da ilginizi çekebilir…`,
  consent: `accetta|accetta tutti|rifiuta|aceitar|aceitar todos|accepteren|accepteer|akkoord|weigeren|godkänn alla|godkänn|
    accepter alle|godta alle|souhlasím|přijmout vše|прийняти|kabul et|questo sito utilizza……|utilizziamo i cookie……|
    este site utiliza……|este site usa……|usamos cookies……|wij gebruiken cookies……|we gebruiken cookies……|deze website gebruikt……|
    vi använder cookies……|vi bruger cookies……|vi bruker……|tento web používá……|ми використовуємо……|bu site……`,
  newsletter: `iscriviti|iscriviti alla newsletter……|abbonati|abbonati…|inscreva-se…|assine…|assine|receba……|
    meld je aan……|schrijf je in……|abonneer je……|prenumerera…|prenumerera på……|tilmeld dig……|meld deg på……|přihlaste se……|
    підпишіться на……|abone ol|bültene abone ol……`,
  comments: `commenti|# commenti|commenta|lascia un commento|comentários|# comentários|deixe um comentário|reacties|# reacties|
    reageer|kommentarer|# kommentarer|kommentera|komentáře|komentáře (#)|diskuse|коментарі|# коментарів|залишити коментар|
    yorumlar|yorum yap|# yorum`,
  'reading time': `tempo di lettura…|# min di lettura|# minuti di lettura|tempo de leitura…|# min de leitura|leestijd…|leestijd # minuten|
    lästid…|læsetid…|lesetid…|doba čtení…|# min čtení|час читання…|okuma süresi…|# dk okuma`,
  'relative date': `# minuti fa|# ore fa|un'ora fa|# giorni fa|ieri|oggi|há # minutos|há # horas|há # dias|ontem|hoje|# minuten geleden|
    # uur geleden|# dagen geleden|gisteren|vandaag|för # minuter sedan|för # timmar sedan|igår|idag|for # timer siden|i går|i dag|
    před # hodinami|před # minutami|včera|dnes|# годин тому|# години тому|# хвилин тому|вчора|сьогодні|# dakika önce|# saat önce|# gün önce|dün|bugün`,
  legal: `tutti i diritti riservati…|riproduzione riservata…|riproduzione riservata|© riproduzione riservata|todos os direitos reservados…|
    alle rechten voorbehouden…|alla rättigheter förbehållna…|alle rettigheder forbeholdes…|alle rettigheter forbeholdt…|
    všechna práva vyhrazena…|усі права захищені…|tüm hakları saklıdır…|informativa sulla privacy|privacy policy|
    política de privacidade|privacybeleid|integritetspolicy|gizlilik politikası`,
};
