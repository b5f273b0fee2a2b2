import type { FurnitureWords } from './words.ts';

export const polish: FurnitureWords = {
  navigation: `{zgłoś,popraw} {błąd,literówkę} {w artykule,w tekście,na stronie}|
    {czytaj,przeczytaj} po {angielsku,polsku,ukraińsku}|{wersja,strona} {mobilna,kontrastowa,dla niedowidzących}|
    {powrót,wróć,powróć,przejdź,wracaj} {na górę,do góry,na początek,na początek strony,na stronę główną,do strony głównej,do listy,do artykułu,do artykułów,do treści głównej,do komentarzy,do wiadomości,na górę strony}|
    {do góry strony,na górę strony,góra strony}|
    {pokaż,wczytaj,załaduj,zobacz,czytaj,ukryj,zwiń,rozwiń} {więcej,mniej,wszystko,wszystkie,kolejne,następne,starsze,menu,więcej artykułów,wszystkie artykuły,kolejne wpisy}|
    {otwórz,zamknij} {menu,wyszukiwarkę}|{moje,mój} {artykuły,zakładki,ulubione,profil,subskrypcje,konto}|
    {zwiększ,zmniejsz} {czcionkę,tekst,rozmiar czcionki}|
    {wydanie papierowe,wydanie cyfrowe,wydanie elektroniczne,e-gazeta,prenumerata cyfrowa,kup gazetę,program tv,podcasty,quizy,kursy walut,biuro ogłoszeń,biuro reklamy,dla reklamodawców}|
    {powiadomienia,alerty} {push,o wiadomościach,}|{włącz,wyłącz} powiadomienia|
    {zgłoś,zaproponuj} {poprawkę,literówkę,temat,błąd w tekście}|
    {pobierz,otwórz w} {naszą aplikację,aplikacji,pdf}|{drukuj,wydrukuj,zapisz} {artykuł,stronę,tekst,jako pdf}|
    {od najnowszych,od najstarszych,tylko najważniejsze}|
    przejdź do treści|przejdź do głównej treści|przejdź do menu|przejdź do zawartości|przejdź do wyszukiwarki|menu|
    menu główne|otwórz menu|zamknij|zamknij menu|szukaj|wyszukaj|wyszukiwarka|strona główna|zaloguj|zaloguj się|
    wyloguj|zarejestruj się|rejestracja|moje konto|logowanie|do góry|na górę|powrót|powrót do góry|wróć|wstecz|
    dalej|następny|poprzedni|następny artykuł|poprzedni artykuł|pokaż więcej|pokaż mniej|zobacz wszystkie|
    wczytaj więcej|załaduj więcej|więcej|wszystkie artykuły|działy|drukuj|wydrukuj|wersja do druku|
    rozmiar czcionki|rozmiar tekstu|zgłoś błąd|zauważyłeś błąd……|widzisz błąd……|znalazłeś błąd……|zgłoś naruszenie|zapisz|zapisz artykuł|zapisz na później|
    dodaj do ulubionych|dodaj do zakładek|do ulubionych|przeczytaj później|kopiuj link|skopiuj link|kopiuj|podaruj artykuł|
    spis treści|mapa strony|mapa serwisu|kontakt|o nas|redakcja|pomoc|praca|kariera|reklama w serwisie|aplikacja|
    pobierz aplikację|pobierz aplikację…|e-wydanie|archiwum|na żywo|relacja na żywo|pogoda|horoskop|krzyżówki|ogłoszenia|
    nekrologi|jesteś tutaj…|jesteś tu…|czytaj dalej|czytaj dalej…|wróć do artykułu|przejdź do artykułu|
    dalszy ciąg materiału pod wideo|dalsza część artykułu pod…|dalsza część tekstu pod…|pozostało #% artykułu|ciąg dalszy…`,
  social: `dziękujemy, że {przeczytałaś,przeczytałeś,czytasz,przeczytałaś/eś}……|{bądź,bądźcie} na bieżąco……|
    {udostępnij,wyślij,podziel się,opublikuj,prześlij} {na,przez,w,mailem,po} {facebooku,twitterze,x,whatsappie,whatsapp,messenger,messengerze,linkedin,e-mail,mail,telegram,telegramie,sms,wykopie}|
    {wyślij,prześlij,poleć} {znajomemu,znajomym,mailem,e-mailem,artykuł,link,ten artykuł,artykuł znajomemu}|
    {podoba,spodobał,podobał,spodobała} {ci się,się} {ten,} {artykuł,tekst,wpis}?……|
    {podoba,spodobał,podobał} się państwu {ten,} {artykuł,tekst}……|
    {obserwuj,śledź} {autora,temat,tę historię,ten temat}|{obserwuj,śledź,polub,znajdź} nas {na,w,także na}…|
    {podziel,podzielcie} się {z innymi,ze znajomymi,opinią,tym artykułem,tym tekstem,linkiem}|
    udostępnij|udostępnij na…|udostępnij przez…|udostępnij artykuł|udostępnij:…|udostępnień #|# udostępnień|podziel się|podziel się…|
    podziel się ze znajomymi|podziel się artykułem|tweetnij|lubię to|lubię to!|polub|polub nas…|polub nas na…|wyślij|wyślij znajomemu|wyślij e-mailem|
    wyślij mailem|e-mail|email|mail|obserwuj|obserwuj nas…|obserwuj nas na…|śledź nas|śledź nas na…|śledź nas…|znajdź nas na…|
    znajdź nas…|dołącz do nas|dołącz do nas…|dołącz do nas na…|jesteśmy na…|media społecznościowe|social media|
    subskrybuj nasz kanał…|dodaj nas w google…|bądź na bieżąco…|obserwuj w google news`,
  advertisement: `{dalsza część,ciąg dalszy,dalszy ciąg,reszta} {artykułu,tekstu,materiału} {pod,po} {reklamą,reklamie,materiałem wideo,zdjęciem,galerią,newsletterem}|
    {zamknij,pomiń,ukryj} reklamę|{materiał,tekst,artykuł} {promocyjny,reklamowy,partnerski,powstał we współpracy}|
    {wspieraj,wesprzyj} {nasze dziennikarstwo,niezależne dziennikarstwo,naszą redakcję,redakcję}……|
    reklama|reklamy|materiał sponsorowany|artykuł sponsorowany|sponsorowane|materiał partnera|
    materiał promocyjny|partner|partner serwisu|partner materiału…|tekst sponsorowany|promocja|ogłoszenie|
    dalsza część artykułu pod reklamą|ciąg dalszy artykułu pod reklamą|artykuł dostępny po reklamie|koniec reklamy|
    wesprzyj nas|wesprzyj…|wspieraj nas|wpłać|przekaż darowiznę`,
  related: `{czytaj,przeczytaj,zobacz,obejrzyj,posłuchaj,sprawdź,warto zobaczyć,warto przeczytać} {także,też,również,więcej,dalej,inne,koniecznie,w temacie,na ten temat,jeszcze}…|
    przeczytaj:…|czytaj:…|zobacz:…|
    {więcej,inne,wszystkie,pozostałe,ostatnie} {artykułów,artykuły,tekstów,teksty,felietony,felietonów,wpisy} {autora,autorki,tego autora,z działu,z kategorii,na temat,w dziale,z cyklu}…|
    {więcej,inne,wszystkie} {artykułów,artykuły,tekstów,teksty,wpisy}|
    {o autorze,o autorce,tego samego autora,tej samej autorki,z tej samej kategorii,w tym cyklu,z tego cyklu}|
    {to,te artykuły} {może,mogą} {cię,państwa,was} {również,też,} {zainteresować,zaciekawić}|
    {może,mogą} {cię,państwa} {też,również,} zainteresować…|
    {najczęściej,najchętniej} {czytane,komentowane,oglądane,udostępniane}|
    {polecane,powiązane,podobne,popularne,promowane} {artykuły,teksty,wiadomości,materiały,tematy,treści,wideo}|
    {następny,poprzedni,kolejny} {artykuł,wpis,tekst}…|
    {warte uwagi,hity tygodnia,temat dnia,gorące tematy}|
    {więcej wiadomości,więcej informacji} {z,o,na,na temat}…|
    czytaj także…|czytaj także|czytaj też…|czytaj też|czytaj również…|czytaj również|czytaj więcej…|czytaj więcej|
    przeczytaj także…|przeczytaj także|przeczytaj też…|przeczytaj również…|przeczytaj…|zobacz także…|zobacz także|zobacz też…|
    zobacz też|zobacz również…|zobacz więcej…|sprawdź też…|sprawdź…|sprawdź także…|obejrzyj…|posłuchaj…|warto przeczytać…|warto przeczytać|polecamy|
    polecamy…|polecane|polecane artykuły|polecany artykuł…|powiązane|powiązane artykuły|powiązane tematy|artykuły powiązane|
    podobne artykuły|podobne|na ten temat|więcej na temat…|więcej na ten temat|więcej na ten temat…|więcej o…|więcej:…|najczęściej czytane|
    najpopularniejsze|najchętniej czytane|popularne|popularne artykuły|najnowsze|najnowsze artykuły|najnowsze wiadomości|
    najnowsze informacje|ostatnie wiadomości|wybór redakcji|może cię zainteresować…|może cię zainteresować|mogą cię zainteresować…|może zainteresuje cię…|
    to może cię zainteresować|nie przegap…|nie przegap|inne artykuły|inne|pozostałe|wideo:…|galeria:…|galeria…|w temacie…|tematy dnia|dzieje się|trendy|dziś w serwisie|z ostatniej chwili`,
  consent: `{włącz,proszę włączyć,prosimy włączyć} {javascript,obsługę javascript,obsługę plików cookie}……|
    {javascript jest wyłączony,twoja przeglądarka nie,wyłącz blokowanie reklam,wyłącz adblock}……|
    {zarządzaj,ustawienia} {zgodami,zgodą,plików cookie,prywatności,preferencjami}|
    akceptuję|akceptuj|akceptuj wszystkie|zaakceptuj|zaakceptuj wszystkie|zgadzam się|zgoda|odrzuć|odrzuć wszystkie|rozumiem|
    ustawienia|ustawienia cookies|zarządzaj cookies|ustawienia plików cookie|polityka cookies|pliki cookies|cookies|
    używamy plików cookie……|używamy cookies……|ta strona używa……|ta strona korzysta……|ta strona wykorzystuje……|nasza strona używa……|strona korzysta z plików……|serwis wykorzystuje……|korzystamy z plików……|wykorzystujemy pliki……|korzystając z serwisu……|my i nasi partnerzy……|
    szanujemy twoją prywatność……|dbamy o twoją prywatność……|włącz javascript……|twoja przeglądarka……|
    drogi użytkowniku……|szanowny użytkowniku……|wyłącz adblocka……`,
  newsletter: `{zapisz się,zapisz się teraz,zapisz się już dziś,dołącz,subskrybuj,zamów} {na,do,} {newsletter,newslettera,nasz newsletter,naszego newslettera,powiadomienia}……|
    {odbieraj,otrzymuj} {newsletter,najważniejsze informacje,wiadomości,powiadomienia,codziennie}……|
    {kup,zamów,wykup,sprawdź} {prenumeratę,subskrypcję,dostęp,ofertę,prenumeratę cyfrową,dostęp cyfrowy}……|
    {aby zrezygnować,aby wypisać się,wypisz się,rezygnacja z newslettera,w każdej chwili możesz}……|
    {otrzymałeś,otrzymujesz,otrzymali państwo} {tę,ten,tego} {wiadomość,mail,e-mail,newsletter}……|
    {masz już,nie masz} {konto,konta,dostęp,subskrypcję,prenumeratę}?…|
    {dostęp,artykuł} {dla prenumeratorów,dla subskrybentów,tylko dla zalogowanych,tylko dla subskrybentów,premium}|
    {nie przegap,nie przegapcie} {żadnego,żadnej,najważniejszych}……|
    newsletter|newslettery|zapisz się|zapisz się na newsletter|zapisz się na newsletter……|zapisz się do……|zapisz się na……|subskrybuj|
    subskrybuj…|prenumerata|prenumeruj|wykup dostęp|wykup subskrypcję|kup dostęp|kup prenumeratę|twój e-mail|twój adres e-mail|adres e-mail|
    podaj swój……|dołącz do newslettera……|masz już konto…|masz już prenumeratę…|tylko dla prenumeratorów|dla prenumeratorów|dla subskrybentów|
    artykuł dostępny tylko……|ten artykuł jest dostępny……|aby czytać dalej……|czytaj bez ograniczeń……|treść dostępna tylko……|dostęp premium`,
  comments: `{zobacz,pokaż,czytaj} # {komentarzy,komentarze,opinii}|# {opinii,opinie,odpowiedzi}|
    oceń {artykuł,ten artykuł,tekst}|
    {pokaż,wyświetl,zobacz,czytaj,ukryj,napisz,dodaj,zostaw,przejdź do,otwórz,rozwiń,przeczytaj} {wszystkie,swój,więcej,pierwszy,} {komentarze,komentarz,komentarzy,opinie,opinię,dyskusję}|
    {regulamin,zasady} {komentowania,komentarzy,dyskusji}|
    {zaloguj się,zarejestruj się}, {aby,by,żeby} {komentować,dodać komentarz,skomentować}……|
    {komentowanie wyłączone,komentarze wyłączone,komentarze zamknięte,opinie czytelników,wasze komentarze}|
    {skomentuj,skomentuj artykuł,skomentuj tekst,komentuj}|
    {napisz do redakcji,napisz do nas,wyślij list,kontakt z redakcją,skontaktuj się z autorem}…|
    {masz ciekawy temat,wiesz więcej,byłeś świadkiem,widziałeś coś ciekawego,masz informację}……|
    a co wy o tym sądzicie?……|
    komentarze|komentarz|# komentarzy|# komentarze|# komentarz|komentarze (#)|komentarze: #|komentarzy: #|brak komentarzy|skomentuj|
    dodaj komentarz|napisz komentarz|zostaw komentarz|pokaż komentarze|zobacz komentarze|zobacz wszystkie komentarze|
    wszystkie komentarze|przejdź do komentarzy|dołącz do dyskusji|dyskusja|twoja opinia|co o tym sądzisz…|zaloguj się, aby…|
    bądź pierwszy…|odpowiedz|zgłoś|komentarze są wyłączone|możliwość komentowania…|masz temat…|napisz do nas…|napisz do autora|wyślij nam…`,
  'reading time': `czas czytania…|czas czytania: # min|czas czytania ok. # min|# min czytania|# minut czytania|# minuty czytania|czyta się…|
    ten tekst przeczytasz w…|przeczytasz w…|# min|# minut|# minuty|odsłon: #|# odsłon|# wyświetleń|wyświetleń: #`,
  player: `{posłuchaj,odsłuchaj,słuchaj,odtwórz} {artykuł,artykułu,tekstu,tekst,tego artykułu,podcastu,audio,wersji audio}|
    posłuchaj|posłuchaj artykułu|odsłuchaj|odsłuchaj artykuł|słuchaj|odtwórz|odtwórz wideo|odtwarzaj|wideo|audio|pauza|
    ładowanie|ładowanie…|trwa ładowanie|obejrzyj wideo|pełny ekran`,
  gallery: `galeria|galeria zdjęć|zobacz galerię|zobacz zdjęcia|zobacz wszystkie zdjęcia|powiększ|powiększ zdjęcie|zdjęcia|zdjęcie|foto|# zdjęć|# z #|
    zdjęcie # z #|fotorelacja`,
  tags: `tagi…|tagi|tematy…|tematy|słowa kluczowe…|kategorie…|kategoria…|w tym artykule|powiązane tematy…`,
  'relative date': `{aktualizacja,zaktualizowano,publikacja,opublikowano,ostatnia aktualizacja} {o,godz,:,} #:#|
    # minut temu|# minuty temu|# minutę temu|minutę temu|# min temu|# godzin temu|# godziny temu|# godzinę temu|godzinę temu|
    # godz. temu|# godz temu|# dni temu|# dzień temu|dzień temu|wczoraj|dzisiaj|dziś|wczoraj, #:#|dziś, #:#|dzisiaj, #:#|wczoraj o #:#|dziś o #:#|
    tydzień temu|# tygodnie temu|miesiąc temu|# miesiące temu|# miesięcy temu|rok temu|# lata temu|# lat temu|przed chwilą`,
  legal: `wszelkie prawa zastrzeżone…|wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone…|prawa zastrzeżone…|regulamin|regulamin serwisu|
    polityka prywatności|prywatność|rodo|zasady korzystania|deklaracja dostępności|dostępność|nota prawna|przedruk……|materiał chroniony prawem……|materiał chroniony……|dalsze rozpowszechnianie……`,
  'print edition': `{artykuł,ten tekst,ten artykuł} {ukazał się,został opublikowany,pochodzi} {w,z} {wydaniu papierowym,papierowym wydaniu,wydania papierowego,gazecie,wydaniu drukowanym}……|
    {opublikowano,ukazało się} w {wydaniu,numerze}…|{numer,wydanie} z dnia…`,
};
