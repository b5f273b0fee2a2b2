/**
 * The names of the days of the week, long and short, in lower case, separated by spaces; from CLDR 48.0 by
 * Intl.DateTimeFormat, with the forms that follow a preposition where they differ.
 */
export const weekdayNames: Readonly<Record<string, string>> = {
  en: 'tues weds thur thurs sunday sun monday mon tuesday tue wednesday wed thursday thu friday fri saturday sat',
  fr: 'dimanche dim lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam',
  de: 'sonnabend sonntag so montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sa',
  es: 'domingo dom lunes lun martes mar miércoles mié jueves jue viernes vie sábado sáb',
  ru: 'среду пятницу субботу воскресенье вс понедельник пн вторник вт среда ср четверг чт пятница пт суббота сб',
  pl: 'środę sobotę niedzielę niedziela niedz poniedziałek pon wtorek wt środa śr czwartek czw piątek pt sobota sob',
  ar: 'الإثنين الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
  hi: 'बृहस्पतिवार वीरवार इतवार रविवार रवि सोमवार सोम मंगलवार मंगल बुधवार बुध गुरुवार गुरु शुक्रवार शुक्र शनिवार शनि',
  it: 'domenica dom lunedì lun martedì mar mercoledì mer giovedì gio venerdì ven sabato sab',
  pt: 'domingo dom segunda-feira seg terça-feira ter quarta-feira qua quinta-feira qui sexta-feira sex sábado sáb',
  nl: 'zondag zo maandag ma dinsdag di woensdag wo donderdag do vrijdag vr zaterdag za',
  sv: 'söndag sön måndag mån tisdag tis onsdag ons torsdag tors fredag fre lördag lör',
  da: 'søndag søn mandag man tirsdag tirs onsdag ons torsdag tors fredag fre lørdag lør',
  nb: 'søndag søn mandag man tirsdag tir onsdag ons torsdag tor fredag fre lørdag lør',
  fi: 'sunnuntai su maanantai ma tiistai ti keskiviikko ke torstai to perjantai pe lauantai la',
  cs: 'neděle ne pondělí po úterý út středa st čtvrtek čt pátek pá sobota so',
  sk: 'nedeľa ne pondelok po utorok ut streda st štvrtok št piatok pi sobota so',
  hu: 'vasárnap hétfő kedd szerda sze csütörtök cs péntek szombat szo',
  ro: 'duminică dum luni lun marți mar miercuri mie joi vineri vin sâmbătă sâm',
  bg: 'неделя нд понеделник пн вторник вт сряда ср четвъртък чт петък пт събота сб',
  uk: 'середу суботу неділю неділя нд понеділок пн вівторок вт середа ср четвер чт пʼятниця пт субота сб',
  el: 'κυριακή κυρ δευτέρα δευ τρίτη τρί τετάρτη τετ πέμπτη πέμ παρασκευή παρ σάββατο σάβ',
  tr: 'pazar paz pazartesi pzt salı sal çarşamba çar perşembe per cuma cum cumartesi cmt',
  zh: '星期日 周日 星期一 周一 星期二 周二 星期三 周三 星期四 周四 星期五 周五 星期六 周六',
  hr: 'nedjelja ned ponedjeljak pon utorak uto srijeda sri četvrtak čet petak pet subota sub',
};
