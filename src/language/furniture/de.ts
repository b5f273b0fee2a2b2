import type { FurnitureWords } from './words.ts';

export const german: FurnitureWords = {
  navigation: `feedback {an die redaktion,senden,zum artikel}|{bild,foto} in {originalgröße,großansicht,voller größe}|
    {hier geht es,hier geht's} {zum,zur,zu} {artikel,startseite,übersicht,shop,liveblog,liveticker,newsletter,anmeldung,app,podcast,video,fotostrecke,bildergalerie}…|
    auf {englisch,deutsch} lesen|{fehler,korrektur} {im artikel,im text} {melden,gefunden}|
    {version,seite} in leichter sprache|
    {zurück,nach,wieder,springen} {nach oben,zum anfang,zum seitenanfang,zur übersicht,zur startseite,oben,zum artikel}|
    {zum,zur} {seitenanfang,anfang,übersicht,merkliste,navigation,fußzeile,footer,menü,kommentarbereich,kommentaren}|
    {weitere,mehr,ältere,neuere} {anzeigen,laden,beiträge,meldungen laden,artikel laden,beiträge laden,kommentare laden,einträge}|
    {menü,navigation,suche} {öffnen,schließen,ein-/ausblenden}|
    {artikel,seite,beitrag,text} {drucken,merken,speichern,ausdrucken,versenden,verschicken,weiterempfehlen,empfehlen,mailen,kopieren,melden,als pdf}|
    {als pdf,pdf} {speichern,herunterladen,drucken}|schrift {größer,kleiner,vergrößern,verkleinern}|
    {mein,meine} {abo,merkliste,artikel,bereich,newsletter,einstellungen}|
    {leserservice,aboservice,abo-service,kundenservice,anzeigenservice,terminkalender,podcasts,jobbörse,abo bestellen}|
    {eilmeldungen,push-nachrichten,nachrichten-alarm,push-mitteilungen} {aktivieren,abonnieren,}|
    {zur,unsere,die} {app,news-app,nachrichten-app} {herunterladen,laden,}|
    {korrektur,fehler,hinweis} {vorschlagen,melden,einsenden}|
    {leserbrief,hinweis,tipp} {schreiben,senden,an die redaktion}|
    {nur wichtige ereignisse,wichtigste ereignisse,chronologisch,neueste zuerst,älteste zuerst}|
    zum inhalt springen|zum inhalt|zum hauptinhalt|zum hauptinhalt springen|direkt zum inhalt|zur navigation|
    zur navigation springen|zur suche|menü|menu|menü öffnen|menü schließen|schließen|suche|suchen|startseite|home|anmelden|abmelden|
    einloggen|login|ausloggen|registrieren|mein konto|mein profil|nach oben|zum seitenanfang|seitenanfang|zurück|
    weiter|vorheriger artikel|nächster artikel|zurück zur startseite|zur startseite|mehr anzeigen|mehr laden|
    alle anzeigen|weniger anzeigen|alle artikel|alle ressorts|ressorts|übersicht|drucken|artikel drucken|
    seite drucken|druckversion|schriftgröße|fehler melden|fehler gefunden……|fehler gefunden?|tippfehler melden|
    haben sie einen fehler……|merken|artikel merken|auf die merkliste|merkliste|zur merkliste hinzufügen|speichern|
    artikel speichern|später lesen|link kopieren|kopieren|link kopiert|artikel verschenken|verschenken|inhalt|
    inhaltsverzeichnis|inhalt dieses artikels|sitemap|kontakt|über uns|hilfe|jobs|karriere|stellenangebote|app|
    app herunterladen|zur app|e-paper|epaper|abo|abos|shop|live|liveticker|ticker|newsticker|eilmeldung|wetter|
    horoskop|rätsel|traueranzeigen|kleinanzeigen|immobilien|sie sind hier…|weiterlesen|weiterlesen…|
    artikel weiterlesen|ganzen artikel lesen|zum artikel|zum thema|vorlesen|feedback|feedback geben|
    ihr feedback|lesezeichen|lesezeichen setzen|folgen sie dem thema|thema folgen|autor folgen`,
  social: `{teilen,senden,versenden,empfehlen,verschicken} {auf,per,via,über,bei,mit} {facebook,twitter,x,whatsapp,linkedin,xing,telegram,e-mail,mail,messenger,threema,signal,pinterest,freunden}|
    {per,via,auf,über,bei} {facebook,twitter,x,whatsapp,linkedin,xing,telegram,e-mail,mail,messenger,sms} {teilen,senden,versenden,verschicken,empfehlen}|
    {hat ihnen,hat dir} {der,dieser} {artikel,beitrag,text} gefallen……|
    {gefällt ihnen,gefällt dir} {der,dieser} {artikel,beitrag,text}……|
    {thema,autor,autorin,serie} {folgen,abonnieren}|{link,artikel} {teilen,weiterleiten,weitergeben}|
    weiterempfehlen|an freunde {senden,weiterleiten}|
    teilen|# mal geteilt|teilen auf…|auf facebook teilen|auf twitter teilen|auf x teilen|auf whatsapp teilen|
    per e-mail teilen|per mail teilen|per e-mail versenden|per e-mail senden|per mail verschicken|per whatsapp|
    artikel teilen|beitrag teilen|seite teilen|jetzt teilen|diesen artikel teilen|teilen sie…|teilen:…|twittern|tweeten|
    gefällt mir|merken bei pinterest|e-mail|email|mailen|versenden|senden|folgen|folgen sie uns|
    folgen sie uns auf…|folgen sie uns…|folge uns…|folge uns auf…|folgt uns…|folgt uns auf…|besuchen sie uns auf…|
    finden sie uns auf…|uns auf facebook…|soziale netzwerke|social media|bei google als…|jetzt auf whatsapp…|
    abonnieren sie unseren kanal…|abonnieren sie unseren whatsapp-kanal…`,
  advertisement: `anzeige - {hier weiterlesen,weiterlesen}|hier weiterlesen|{anzeige,werbung} - {hier,unten} geht es weiter|
    {der artikel,artikel,text,der text,weiter} {geht,wird,läuft} {nach der anzeige,unter der anzeige,nach der werbung,unter der werbung} {weiter,fortgesetzt}|
    {anzeige,werbung} {ende,schließen,überspringen}|
    {nach,unter} der {anzeige,werbung} {weiterlesen,geht es weiter,weiter}|
    {unterstützen,unterstütze} {sie,} {unsere arbeit,unseren journalismus,unabhängigen journalismus}……|
    {partnerangebote,angebote unserer partner,inhalte unserer partner,anzeigen unserer partner}|
    anzeige|anzeigen|werbung|reklame|advertorial|sponsored|gesponsert|gesponserter inhalt|
    partnerinhalt|von unserem partner|unsere partner|in kooperation mit…|ein service von…|präsentiert von…|
    artikel wird nach der anzeige fortgesetzt|der artikel wird nach der anzeige fortgesetzt……|nach der werbung weiterlesen|
    weiter nach der anzeige|weiter nach der werbung|werbung deaktivieren|unterstützen sie uns|spenden|jetzt spenden|
    unterstützen sie……|warum sehe ich…|affiliate-link|angebot|kaufberatung|* anzeige|- anzeige -`,
  related: `{mehr,weitere,alle} {artikel,beiträge,texte,kommentare,kolumnen} {von,aus,des autors,der autorin,zum thema,zu diesem thema}…|
    {mehr,alles} {zu,zum,über,aus,von} {diesem thema,diesem autor,dieser autorin,dem thema,der serie,dem ressort,der region,dieser serie,autor,autorin}|
    mehr {kommentare,meinung,meinungen,kolumnen,artikel,texte,beiträge,videos,themen,aktuelles,lokales,sport,kultur,politik,wirtschaft}|
    {lesen,hören,sehen,schauen} sie {auch,dazu,hierzu,außerdem,zudem,mehr,weiter,im interview,in unserem}…|
    {auch,ebenfalls} {lesenswert,interessant}…|
    {das,dies,diese artikel} {könnte,könnten,dürfte} {sie,dich,euch} {auch,ebenfalls,} interessieren|
    {unsere,die} {lesetipps,leseempfehlungen,empfehlung,tipps der redaktion,meistgelesenen artikel,top-artikel}|
    {über den autor,über die autorin,zur person des autors,zum autor,zur autorin}|
    {hintergrund,interview,kommentar,reportage,dossier,serie,video,podcast,grafik,chronik} zum thema…|
    {zum weiterlesen,weiterlesen,leseempfehlung,leseempfehlungen,lesetipp,lesetipps,meistgeklickt,meistkommentiert,meistgeteilt,am meisten gelesen,im trend}|
    {nächster,vorheriger} {beitrag,artikel,teil}…|
    lesen sie auch…|lesen sie auch|lesen sie mehr…|lesen sie hierzu…|lesen sie dazu…|lesen sie hier…|lesen sie weiter…|
    lesen sie jetzt…|lies auch…|lesen sie mehr|auch interessant…|auch interessant|mehr zum thema|mehr zum thema…|mehr dazu…|mehr dazu|
    mehr…|mehr lesen|mehr lesen…|mehr aus…|mehr über…|mehr von…|mehr zu…|zum weiterlesen…|weitere artikel|weitere artikel…|weitere meldungen|
    weitere nachrichten|weitere themen|weitere informationen…|weitere beiträge|siehe auch…|siehe auch|passend dazu…|passend zum thema…|
    verwandte artikel|verwandte themen|ähnliche artikel|ähnliche beiträge|empfohlene artikel|empfehlungen|
    empfehlung der redaktion|empfehlungen der redaktion|unsere empfehlungen|das könnte sie auch interessieren|
    das könnte sie auch interessieren…|das könnte sie interessieren…|das könnte dich auch interessieren…|
    meistgelesen|meistgelesene artikel|meist gelesen|am häufigsten gelesen|die meistgelesenen artikel|
    beliebt|beliebte artikel|top-themen|topthemen|aktuell|aktuelles|aktuelle nachrichten|neueste artikel|
    neueste nachrichten|neueste meldungen|letzte meldungen|jetzt lesen…|nicht verpassen|video:…|bilderstrecke…|
    fotostrecke…|podcast…|hören sie…|alle entwicklungen……|
    die wichtigsten nachrichten……|archiv|aus dem archiv|aus dem ressort|mehr nachrichten|mehr nachrichten…|
    das wichtigste in kürze|lesetipp…|lesen sie im…`,
  consent: `{bitte,} {javascript,cookies} {aktivieren,erlauben,zulassen,einschalten}……|
    {um,für} {diese,diesen,die} {seite,funktion,inhalt,inhalte,website} {zu nutzen,anzuzeigen,zu sehen}……|
    {javascript,cookies} {ist,sind} {deaktiviert,erforderlich,nicht aktiviert}……|
    {ihr browser ist veraltet,ihr browser wird nicht unterstützt}……|
    akzeptieren|alle akzeptieren|zustimmen|zustimmen und weiter|alle cookies akzeptieren|einverstanden|
    ablehnen|alle ablehnen|nur notwendige cookies|nur erforderliche cookies|einstellungen|cookie-einstellungen|
    cookies verwalten|datenschutzeinstellungen|datenschutz-einstellungen|cookie-richtlinie|cookies|verstanden|
    wir verwenden cookies……|wir nutzen cookies……|diese website verwendet cookies……|diese webseite verwendet cookies……|diese seite verwendet cookies……|
    diese website nutzt cookies……|unsere website verwendet cookies……|wir und unsere partner……|empfohlener externer inhalt……|empfohlener redaktioneller inhalt……|externer inhalt|
    externen inhalt anzeigen|externen inhalt laden|an dieser stelle finden sie……|ich bin damit einverstanden……|
    wir benötigen ihre zustimmung……|bitte aktivieren sie javascript……|javascript ist deaktiviert……|
    ihr browser unterstützt……|bitte deaktivieren sie ihren adblocker……`,
  newsletter: `jetzt {sz,faz,f+,spiegel,zeit,welt,plus,premium}{-plus,plus,+,} {testen,abonnieren,lesen}|
    nichts mehr verpassen|
    {plus,premium,digital,abo}{-abo,-zugang,-artikel} {testen,sichern,bestellen}|
    {morgen,abend,täglich}es newsletter|
    {jetzt,hier,gleich,} {den,unseren,unser,zum,zur,kostenlos den,kostenlosen,} {newsletter,newsletter-anmeldung,newsletters} {abonnieren,bestellen,anmelden,sichern,}……|
    {jetzt,hier,gleich} {abonnieren,anmelden,registrieren,testen,abo sichern,abo bestellen,kostenlos registrieren,weiterlesen,probelesen,informieren}|
    {jederzeit kündbar,monatlich kündbar,abmeldung jederzeit möglich,keine verpflichtung}…|
    {zum abbestellen,um den newsletter abzubestellen,um sich abzumelden,newsletter abbestellen,abmelden vom newsletter}……|
    sie erhalten {diese,diesen} {e-mail,mail,newsletter}……|
    {noch kein,schon ein,bereits ein} {konto,abo,abonnement}?…|
    {nur für,exklusiv für} {abonnenten,plus-abonnenten,mitglieder,registrierte nutzer}|
    {abo,digital-abo,digitalabo} {bestellen,testen,abschließen,kündigen,angebote}|{angebot,testzugang} sichern|
    {keine,nichts mehr} {nachricht,ausgabe,neuigkeit} {mehr,} verpassen|täglich im postfach…|
    newsletter|newsletter abonnieren|newsletter bestellen|newsletter…|unser newsletter|jetzt anmelden|
    jetzt abonnieren|jetzt abonnieren…|jetzt kostenlos anmelden|abonnieren|kostenlos abonnieren|abonnieren sie……|
    melden sie sich……|bestellen sie……|jetzt für den newsletter……|mit unserem newsletter……|ihre e-mail-adresse|
    e-mail-adresse|e-mail-adresse eingeben|bitte geben sie ihre……|sie haben sich erfolgreich……|
    abo abschließen|jetzt testen|jetzt abo testen|jetzt weiterlesen|kostenlos testen|probeabo|
    nur für abonnenten…|exklusiv für abonnenten|sie sind bereits abonnent…|bereits abonnent…|bereits registriert…|
    dieser artikel ist exklusiv……|dieser inhalt ist nur für……|um weiterzulesen……|lesen sie diesen artikel……|
    sie möchten den artikel weiterlesen……|vielen dank für ihr interesse……|plus|plus-artikel|premium`,
  comments: `{diskutieren,reden,schreiben,kommentieren} sie mit|{zu,zur,zum} den kommentaren|
    {zur,zum} {diskussion,kommentarbereich}|# {reaktionen,antworten,leserkommentare}|
    {alle,mehr,weitere,} {kommentare,leserkommentare,kommentar,diskussion,beiträge} {lesen,anzeigen,ansehen,ausblenden,laden,schreiben,verfassen,abgeben,öffnen,zum artikel}|
    {kommentarregeln,netiquette,kommentarrichtlinien,diskussionsregeln}|
    {melden sie sich an,anmelden,einloggen}, um {zu kommentieren,mitzudiskutieren}……|
    {schreiben,senden,mailen} sie {uns,der redaktion} {ihre meinung,einen leserbrief,eine mail,per}……|
    {schreiben,senden} sie uns…|{ihr leserbrief,leserbriefe an,leserbriefe bitte an,leserbriefe:}…|
    {haben sie hinweise,haben sie einen hinweis,haben sie informationen}……|
    diskutieren sie mit…|kommentare {deaktiviert,geschlossen,moderiert}|
    kommentare|kommentar|# kommentare|# kommentar|keine kommentare|noch keine kommentare|kommentare (#)|
    kommentieren|kommentar schreiben|kommentar verfassen|kommentar hinterlassen|kommentare lesen|
    kommentare anzeigen|alle kommentare|alle kommentare anzeigen|schreiben sie einen kommentar|
    schreibe einen kommentar|diskutieren sie mit|jetzt kommentieren|mitdiskutieren|diskussion|leserkommentare|
    ihre meinung|was denken sie…|was meinen sie…|die kommentarfunktion……|kommentare sind geschlossen|
    bitte melden sie sich an……|um zu kommentieren……|antworten|melden|leserbrief schreiben`,
  'reading time': `lesezeit…|lesezeit: # min|lesezeit # minuten|lesedauer…|lesedauer: # min|lesedauer ca. # minuten|
    # min lesezeit|# minuten lesezeit|# min. lesezeit|ca. # min. lesezeit|# min|# min.|# minuten|# aufrufe|# leser|# wörter`,
  player: `{artikel,beitrag,text,podcast,folge,diesen beitrag,den artikel} {anhören,hören,vorlesen,abspielen,vorlesen lassen}|
    audioversion {anhören,}|dieser text wurde automatisch vertont……|
    anhören|artikel anhören|artikel vorlesen|diesen artikel anhören|hören|vorlesen lassen|abspielen|video abspielen|pause|
    stumm|ton an|video|videos|audio|player|wiedergabe|lädt|wird geladen|wird geladen …|jetzt anhören|vollbild`,
  gallery: `bilderstrecke|fotostrecke|galerie|bildergalerie|bilder anzeigen|alle bilder|bild vergrößern|vergrößern|
    zur fotostrecke|zur bildergalerie|# bilder|bild # von #|# von #|bild|foto|fotos|bilder|foto vergrößern`,
  tags: `schlagworte…|schlagwörter…|schlagworte|stichworte…|stichwörter…|themen…|themen|tags…|tags|kategorien…|kategorie…|rubrik…|themen in diesem artikel|themen dieses artikels|in diesem artikel`,
  'relative date': `{aktualisiert,aktualisierung,veröffentlicht,zuletzt aktualisiert,stand,update} {um,:,} #:# {uhr,}|
    {aktualisiert,veröffentlicht,stand} {um,} # uhr|
    vor # minuten|vor # minute|vor # min|vor # min.|vor # stunden|vor # stunde|vor # std|vor # std.|vor einer stunde|vor # tagen|
    vor # tag|vor einem tag|vor # wochen|vor einer woche|vor # monaten|vor # jahren|gestern|heute|vorgestern|gestern, #:#|heute, #:#|gestern, #:# uhr|heute, #:# uhr|
    gestern um #:# uhr|heute um #:# uhr|gerade eben|aktualisiert vor…|veröffentlicht vor…|zuletzt aktualisiert vor…`,
  legal: `alle rechte vorbehalten…|alle rechte vorbehalten|impressum|datenschutz|datenschutzerklärung|agb|nutzungsbedingungen|
    allgemeine geschäftsbedingungen|barrierefreiheit|erklärung zur barrierefreiheit|verträge hier kündigen|
    verträge kündigen|abo kündigen|utiq verwalten|mediadaten|nutzungsrechte erwerben|lizenz erwerben|
    weiterverwendung nur……|vervielfältigung……|jede weitere verwendung……`,
  'print edition': `{dieser artikel,dieser text,der artikel,der text,dieser beitrag,diese kolumne} {erschien,ist erschienen,erscheint} {in der,am} {druckausgabe,printausgabe,gedruckten ausgabe,heutigen ausgabe}……|
    {erschienen,veröffentlicht} in {ausgabe,der ausgabe,der druckausgabe,der printausgabe}…|
    aus {der,unserer} {druckausgabe,printausgabe,gedruckten ausgabe} vom…`,
};
