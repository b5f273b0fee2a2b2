import type { FurnitureWords } from './words.ts';

export const german: FurnitureWords = {
  navigation: `zum inhalt springen|zum inhalt|zum hauptinhalt|zum hauptinhalt springen|direkt zum inhalt|zur navigation|
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
  social: `teilen|# mal geteilt|teilen auf…|auf facebook teilen|auf twitter teilen|auf x teilen|auf whatsapp teilen|
    per e-mail teilen|per mail teilen|per e-mail versenden|per e-mail senden|per mail verschicken|per whatsapp|
    artikel teilen|beitrag teilen|seite teilen|jetzt teilen|diesen artikel teilen|teilen sie…|teilen:…|twittern|tweeten|
    gefällt mir|merken bei pinterest|e-mail|email|mailen|versenden|senden|folgen|folgen sie uns|
    folgen sie uns auf…|folgen sie uns…|folge uns…|folge uns auf…|folgt uns…|folgt uns auf…|besuchen sie uns auf…|
    finden sie uns auf…|uns auf facebook…|soziale netzwerke|social media|bei google als…|jetzt auf whatsapp…|
    abonnieren sie unseren kanal…|abonnieren sie unseren whatsapp-kanal…`,
  advertisement: `anzeige|anzeigen|werbung|reklame|advertorial|sponsored|gesponsert|gesponserter inhalt|
    partnerinhalt|von unserem partner|unsere partner|in kooperation mit…|ein service von…|präsentiert von…|
    artikel wird nach der anzeige fortgesetzt|der artikel wird nach der anzeige fortgesetzt……|nach der werbung weiterlesen|
    weiter nach der anzeige|weiter nach der werbung|werbung deaktivieren|unterstützen sie uns|spenden|jetzt spenden|
    unterstützen sie……|warum sehe ich…|affiliate-link|angebot|kaufberatung|* anzeige|- anzeige -`,
  related: `lesen sie auch…|lesen sie auch|lesen sie mehr…|lesen sie hierzu…|lesen sie dazu…|lesen sie hier…|lesen sie weiter…|
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
  consent: `akzeptieren|alle akzeptieren|zustimmen|zustimmen und weiter|alle cookies akzeptieren|einverstanden|
    ablehnen|alle ablehnen|nur notwendige cookies|nur erforderliche cookies|einstellungen|cookie-einstellungen|
    cookies verwalten|datenschutzeinstellungen|datenschutz-einstellungen|cookie-richtlinie|cookies|verstanden|
    wir verwenden cookies……|wir nutzen cookies……|diese website verwendet cookies……|diese webseite verwendet cookies……|diese seite verwendet cookies……|
    diese website nutzt cookies……|unsere website verwendet cookies……|wir und unsere partner……|empfohlener externer inhalt……|empfohlener redaktioneller inhalt……|externer inhalt|
    externen inhalt anzeigen|externen inhalt laden|an dieser stelle finden sie……|ich bin damit einverstanden……|
    wir benötigen ihre zustimmung……|bitte aktivieren sie javascript……|javascript ist deaktiviert……|
    ihr browser unterstützt……|bitte deaktivieren sie ihren adblocker……`,
  newsletter: `newsletter|newsletter abonnieren|newsletter bestellen|newsletter…|unser newsletter|jetzt anmelden|
    jetzt abonnieren|jetzt abonnieren…|jetzt kostenlos anmelden|abonnieren|kostenlos abonnieren|abonnieren sie……|
    melden sie sich……|bestellen sie……|jetzt für den newsletter……|mit unserem newsletter……|ihre e-mail-adresse|
    e-mail-adresse|e-mail-adresse eingeben|bitte geben sie ihre……|sie haben sich erfolgreich……|
    abo abschließen|jetzt testen|jetzt abo testen|jetzt weiterlesen|kostenlos testen|probeabo|
    nur für abonnenten…|exklusiv für abonnenten|sie sind bereits abonnent…|bereits abonnent…|bereits registriert…|
    dieser artikel ist exklusiv……|dieser inhalt ist nur für……|um weiterzulesen……|lesen sie diesen artikel……|
    sie möchten den artikel weiterlesen……|vielen dank für ihr interesse……|plus|plus-artikel|premium`,
  comments: `kommentare|kommentar|# kommentare|# kommentar|keine kommentare|noch keine kommentare|kommentare (#)|
    kommentieren|kommentar schreiben|kommentar verfassen|kommentar hinterlassen|kommentare lesen|
    kommentare anzeigen|alle kommentare|alle kommentare anzeigen|schreiben sie einen kommentar|
    schreibe einen kommentar|diskutieren sie mit|jetzt kommentieren|mitdiskutieren|diskussion|leserkommentare|
    ihre meinung|was denken sie…|was meinen sie…|die kommentarfunktion……|kommentare sind geschlossen|
    bitte melden sie sich an……|um zu kommentieren……|antworten|melden|leserbrief schreiben`,
  'reading time': `lesezeit…|lesezeit: # min|lesezeit # minuten|lesedauer…|lesedauer: # min|lesedauer ca. # minuten|
    # min lesezeit|# minuten lesezeit|# min. lesezeit|ca. # min. lesezeit|# min|# min.|# minuten|# aufrufe|# leser|# wörter`,
  player: `anhören|artikel anhören|artikel vorlesen|diesen artikel anhören|hören|vorlesen lassen|abspielen|video abspielen|pause|
    stumm|ton an|video|videos|audio|player|wiedergabe|lädt|wird geladen|wird geladen …|jetzt anhören|vollbild`,
  gallery: `bilderstrecke|fotostrecke|galerie|bildergalerie|bilder anzeigen|alle bilder|bild vergrößern|vergrößern|
    zur fotostrecke|zur bildergalerie|# bilder|bild # von #|# von #|bild|foto|fotos|bilder|foto vergrößern`,
  tags: `schlagworte…|schlagwörter…|schlagworte|stichworte…|stichwörter…|themen…|themen|tags…|tags|kategorien…|kategorie…|rubrik…|themen in diesem artikel|themen dieses artikels|in diesem artikel`,
  'relative date': `vor # minuten|vor # minute|vor # min|vor # min.|vor # stunden|vor # stunde|vor # std|vor # std.|vor einer stunde|vor # tagen|
    vor # tag|vor einem tag|vor # wochen|vor einer woche|vor # monaten|vor # jahren|gestern|heute|vorgestern|gestern, #:#|heute, #:#|gestern, #:# uhr|heute, #:# uhr|
    gestern um #:# uhr|heute um #:# uhr|gerade eben|aktualisiert vor…|veröffentlicht vor…|zuletzt aktualisiert vor…`,
  legal: `alle rechte vorbehalten…|alle rechte vorbehalten|impressum|datenschutz|datenschutzerklärung|agb|nutzungsbedingungen|
    allgemeine geschäftsbedingungen|barrierefreiheit|erklärung zur barrierefreiheit|verträge hier kündigen|
    verträge kündigen|abo kündigen|utiq verwalten|mediadaten|nutzungsrechte erwerben|lizenz erwerben|
    weiterverwendung nur……|vervielfältigung……|jede weitere verwendung……`,
};
